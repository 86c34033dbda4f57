"""The section of a prompt that says what has worked: dated, numbered, and never long."""

from collections.abc import Sequence
from typing import NamedTuple

from hookline.records.learning import Learning, LearningKind, Scope
from hookline.records.resolved_brief import ResolvedBrief

MAX_LINES = 7
"""A writer who is told everything follows nothing; the largest effects are said."""
MAX_HABITS = 5
"""Of each: what people put in or put otherwise, and what they turn down or take out."""
MAX_EXAMPLES = 2


class LearningsSection(NamedTuple):
    """What one prompt says of what has worked."""

    date: str
    """Day of the latest acceptance among its lines."""
    lines: tuple[str, ...]
    avoid: tuple[str, ...]
    """What people reject, said where the prompt says what spoils this kind of message."""
    ids: tuple[str, ...]
    """Of the learnings that are said, so that a variant's lineage can name them."""
    habits: tuple[str, ...] = ()
    """What people keep putting in, or putting otherwise."""
    examples: tuple[str, ...] = ()
    """Messages that did well, for the ear."""

    @property
    def size(self) -> int:
        """Characters that it adds to the prompt, numbers and line ends left out."""
        return sum(map(len, (*self.lines, *self.avoid, *self.habits, *self.examples)))


def section_for(learnings: Sequence[Learning], place: Scope) -> LearningsSection | None:
    """What a prompt says there; None where nothing bears on it.

    Args:
        learnings: accepted and in force, of whatever scope.
        place: brand, program, channel and language of the prompt.
    """
    bearing = [learning for learning in learnings if learning.scope.holds(place)]
    worked = _chosen(bearing, ("tag",), MAX_LINES)
    avoid = _chosen(bearing, ("avoid", "never_say"), MAX_HABITS)
    habits = _chosen(bearing, ("glossary", "voice"), MAX_HABITS)
    examples = _chosen(bearing, ("example",), MAX_EXAMPLES)
    chosen = [*worked, *avoid, *habits, *examples]
    if not chosen:
        return None
    return LearningsSection(
        date=max(learning.accepted_on for learning in chosen),
        lines=tuple(learning.line for learning in worked),
        avoid=tuple(learning.line for learning in avoid),
        ids=tuple(learning.id for learning in chosen),
        habits=tuple(learning.line for learning in habits),
        examples=tuple(learning.line for learning in examples),
    )


def _chosen(
    bearing: Sequence[Learning], kinds: tuple[LearningKind, ...], most: int
) -> list[Learning]:
    return sorted((each for each in bearing if each.kind in kinds), key=_weight)[:most]


def place_of(resolved: ResolvedBrief, channel: str, language: str) -> Scope:
    """Where a prompt stands: its brand, program, channel and language."""
    program = resolved.blueprint.program if resolved.blueprint else ""
    return Scope(brand=resolved.brand.name, program=program, channel=channel, language=language)


def section_lines(section: LearningsSection | None) -> list[str]:
    """A section as a person compares it with another, one string a line; [] for none."""
    if section is None:
        return []
    lines = [f"{number}. {line}" for number, line in enumerate(section.lines, start=1)]
    spoils = [f"- {line}" for line in section.avoid]
    return [
        *(["WHAT HAS WORKED HERE", *lines] if lines else []),
        *(
            ["HOW COPY IS MENDED HERE", *(f"- {line}" for line in section.habits)]
            if section.habits
            else []
        ),
        *(["WHAT SPOILS THIS KIND", *spoils] if spoils else []),
        *(
            ["SOUNDS RIGHT", *(f"- {line}" for line in section.examples)]
            if section.examples
            else []
        ),
    ]


def _weight(learning: Learning) -> tuple[float, int, str]:
    texts = learning.evidence.counts.get("texts", 0)
    return -abs(learning.evidence.effect or 0.0), -texts, learning.id
