"""Ideas before words: the request for angles, what came of it, and which of them differ most."""

from collections.abc import Sequence

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from hookline.documents import Fields
from hookline.prompting.build import hooks_of
from hookline.prompting.context import context_of
from hookline.prompting.parse import ANGLE_MAX
from hookline.prompting.template_names import AngleList
from hookline.prompting.templates import Templates
from hookline.records.channel import Channel
from hookline.records.craft import Angle
from hookline.records.prompt import Message
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.sheet import FactSheet
from hookline.records.words import HOOKS
from hookline.text.answers import last_object
from hookline.text.safe import safe_text

SAME_IDEA = 80.0  # token-set ratio from which two notes of a few words are one idea


class _Idea(BaseModel):
    """One idea of the answer."""

    model_config = ConfigDict(extra="ignore", str_strip_whitespace=True)
    idea: str = Field(min_length=1)
    hook: str = ""
    facts: tuple[int, ...] = ()


def angles_messages(
    resolved: ResolvedBrief,
    sheet: FactSheet,
    channel: Channel,
    *,
    templates: Templates,
    count: int,
    seen: Sequence[str] = (),
) -> tuple[tuple[Message, ...], Fields]:
    """What is asked for so many ideas, and the schema of the answer.

    Args:
        sheet: any of the channel's; it names the language in which ideas are noted.
        channel: where offers and facts are worded by channel, whose words stand in the request.
        seen: angles that these readers have had before.
    """
    known = context_of(resolved, sheet, channel, (), templates.words, seen=seen)
    hooks = [*hooks_of(resolved)]
    context: AngleList = {**known, "count": count, "hooks": [*hooks]}
    messages = (
        Message(role="system", content=templates.render("system.md.j2", context)),
        Message(role="user", content=templates.render("angles.md.j2", context)),
    )
    properties = {
        "idea": {"type": "string", "maxLength": ANGLE_MAX},
        "hook": {"type": "string", "enum": hooks},
        "facts": {"type": "array", "items": {"type": "integer"}},
    }
    angle_schema = {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
    schema = {
        "type": "object",
        "properties": {"angles": {"type": "array", "items": angle_schema}},
        "required": ["angles"],
        "additionalProperties": False,
    }
    return messages, schema


def parse_angles(text: str, resolved: ResolvedBrief) -> list[Angle]:
    """The ideas of an answer, in its order; what is no idea is left out."""
    listed = last_object(text).get("angles")
    angles: list[Angle] = []
    for raw in listed if isinstance(listed, list) else ():
        try:
            written = _Idea.model_validate(raw)
        except ValidationError:
            continue
        idea = " ".join(safe_text(written.idea).split())[:ANGLE_MAX]
        hook = next((hook for hook in HOOKS if hook == written.hook), None)
        facts = tuple(n for n in written.facts if 0 < n <= len(resolved.brief.facts))
        if idea:
            angles.append(Angle(idea=idea, hook=hook, facts=facts))
    return angles


def unlike(angles: Sequence[Angle], seen: Sequence[str]) -> list[Angle]:
    """The angles without those that say one thing with an earlier one or were seen before."""
    kept: list[Angle] = []
    for angle in angles:
        taken_ideas = [*seen, *(other.idea for other in kept)]
        if not any(same_idea(angle.idea, other) for other in taken_ideas):
            kept.append(angle)
    return kept


def most_different(angles: Sequence[Angle], count: int) -> list[Angle]:
    """So many of them that differ most, in their own order: other hooks, other facts, other words.

    Greedy: the first is the first; each next one is the least like all that are chosen, the
    earlier one where several are.
    """
    chosen = list(angles[:1])
    rest = list(angles[1:])
    while rest and len(chosen) < count:
        best = min(rest, key=lambda angle: max(_likeness(angle, other) for other in chosen))
        chosen.append(best)
        rest.remove(best)
    return [angle for angle in angles if angle in chosen]


def same_idea(a: str, b: str) -> bool:
    """Do two notes of a few words name one idea?"""
    from rapidfuzz import fuzz

    return fuzz.token_set_ratio(a.casefold(), b.casefold()) >= SAME_IDEA


def _likeness(a: Angle, b: Angle) -> float:
    """0 to 3: words, hook and facts count alike."""
    from rapidfuzz import fuzz

    words = fuzz.token_set_ratio(a.idea.casefold(), b.idea.casefold()) / 100
    return words + (a.hook == b.hook) + bool(set(a.facts) & set(b.facts))
