"""The second message by a request of its own, which sees the first one as it was approved."""

from collections.abc import Mapping, Sequence

from hookline.prompting.assemble import PromptSource, assemble
from hookline.prompting.context import context_of, gloss_language
from hookline.prompting.schema import answer_schema
from hookline.prompting.template_names import SecondMessages
from hookline.prompting.templates import Templates
from hookline.records.channel import Channel
from hookline.records.prompt import Prompt, Sheets
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import PlanCell, Variant

TEMPLATE = "follow_up.md.j2"


def follow_up_prompt(
    resolved: ResolvedBrief,
    firsts: Sequence[Variant],
    sheets: Mapping[str, Sheets],
    after: Channel,
    *,
    templates: Templates,
) -> Prompt:
    """One request for the follow-ups of some approved messages of one channel and language.

    Args:
        firsts: the messages; the cells of the prompt name them by `follows`.
        sheets: by offer, what the first messages and their follow-ups are held against.
        after: where the follow-ups go out.
    """
    cells = tuple(_cell(number, first) for number, first in enumerate(firsts, start=1))
    second = {
        offer: Sheets(first=both.follow_up, follow_up=both.follow_up)
        for offer, both in sheets.items()
    }
    sheet = next(iter(second.values())).first
    medium = resolved.channels[after]
    schema = answer_schema(
        medium, None, len(cells), gloss=bool(gloss_language(resolved, sheet.language))
    )
    context: SecondMessages = {
        **context_of(resolved, sheet, after, cells, templates.words),
        "firsts": [
            {"cell": cell.index, "angle": cell.angle, "text": "\n".join(v.parts.texts().values())}
            for cell, v in zip(cells, firsts, strict=True)
        ],
        "is_typographic": medium.is_typographic,
    }
    return assemble(
        context,
        schema,
        cells,
        PromptSource(resolved, second, templates, after),
        template=TEMPLATE,
    )


def _cell(number: int, first: Variant) -> PlanCell:
    planned = {name: tag.value for name, tag in first.tags.items()}
    return PlanCell(
        index=number,
        hook=planned.get("hook", ""),
        tonality=planned.get("tonality", ""),
        angle=first.angle,
        wildcard="wildcard" in planned,
        offer=planned.get("offer", ""),
        follows=first.id,
    )
