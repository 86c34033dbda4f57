"""Asks for one draft in other words, beside the whole request that a new one would be asked by."""

from hookline.prompting.template_names import InOtherWords
from hookline.prompting.templates import Templates
from hookline.records.finding import Finding
from hookline.records.prompt import Message, Prompt
from hookline.records.rewrite import Wish
from hookline.records.variant import PlanCell, Variant

TEMPLATE = "rewrite.md.j2"
SECOND = "follow_up."
"""What the part of a finding begins with where it is of the second message."""


def cell_for(draft: Variant) -> PlanCell:
    """The cell that a version of a draft is written for: its place, idea and offer stay."""
    planned = {name: tag.value for name, tag in draft.tags.items()}
    return PlanCell(
        index=int(draft.plan_index),
        hook=planned.get("hook", ""),
        tonality=planned.get("tonality", ""),
        angle=draft.angle,
        wildcard="wildcard" in planned,
        offer=planned.get("offer", ""),
    )


def mends_second(draft: Variant, wish: Wish) -> bool:
    """Is the second message to be mended too? Then both are written in one answer."""
    is_meant = wish.how == "mend" and bool(draft.follow_up.body)
    return is_meant and any(finding.part.startswith(SECOND) for finding in _against(draft))


def _against(draft: Variant) -> list[Finding]:
    """What the checks have against it."""
    return [finding for finding in draft.findings if finding.severity != "info"]


def _problem(finding: Finding) -> str:
    place = "in the second message: " if finding.part.startswith(SECOND) else ""
    return f"{place}{finding.message}"


def rewrite_prompt(prompt: Prompt, draft: Variant, wish: Wish, *, templates: Templates) -> Prompt:
    """A request for one cell, turned into one for a draft in other words.

    All of it stays: the same voice, facts and limits hold, and the same checks. The order stands
    at its end, in the same message, so that what asks again for a mended answer still has it.

    Args:
        prompt: asks for the draft's own cell, in the language that is wanted.
    """
    languages = prompt.brief.languages
    is_translated = draft.language != prompt.language
    context: InOtherWords = {
        "cell": prompt.cells[0].index,
        "how": wish.how,
        "wish": wish.words,
        "angle": draft.angle,
        "parts": list(draft.parts.texts().items()),
        "follow_up": list(draft.follow_up.texts().items()) if "follow_up" in prompt.asked else [],
        "problems": [_problem(finding) for finding in _against(draft)],
        "source_language": languages[draft.language].name if is_translated else "",
        "language_name": languages[prompt.language].name,
        "usage": prompt.usage,
    }
    system, request = prompt.messages
    order = templates.render(TEMPLATE, context)
    whole = Message(role=request.role, content=f"{request.content.rstrip()}\n\n{order}")
    return prompt.model_copy(update={"messages": (system, whole), "template": TEMPLATE})
