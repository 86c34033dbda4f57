"""The section of a prompt that says what has worked: dated, numbered, and never long."""

from collections.abc import Sequence
from typing import NamedTuple

from hookline.records.learning import Learning, Scope
from hookline.records.resolved_brief import ResolvedBrief

MAX_LINES = 7
"""A writer who is told everything follows nothing; the largest effects are said."""


class Section(NamedTuple):
    """What one prompt says of what has worked."""

    date: str
    """Day of the latest acceptance among its lines."""
    lines: tuple[str, ...]
    avoid: tuple[str, ...]
    """What people reject, said where the prompt says what spoils this kind of message."""
    ids: tuple[str, ...]
    """Of the learnings that are said, so that a variant's lineage can name them."""

    @property
    def size(self) -> int:
        """Characters that it adds to the prompt, numbers and line ends left out."""
        return sum(map(len, (*self.lines, *self.avoid)))


def section_for(learnings: Sequence[Learning], place: Scope) -> Section | None:
    """What a prompt says there; None where nothing bears on it.

    Args:
        learnings: accepted and in force, of whatever scope.
        place: brand, program, channel and language of the prompt.
    """
    bearing = [learning for learning in learnings if learning.scope.holds(place)]
    bearing = [learning for learning in bearing if learning.kind in ("tag", "avoid")]
    chosen = sorted(bearing, key=_weight)[:MAX_LINES]
    if not chosen:
        return None
    return Section(
        date=max(learning.accepted_on for learning in chosen),
        lines=tuple(learning.line for learning in chosen if learning.kind == "tag"),
        avoid=tuple(learning.line for learning in chosen if learning.kind == "avoid"),
        ids=tuple(learning.id for learning in chosen),
    )


def place_of(resolved: ResolvedBrief, channel: str, language: str) -> Scope:
    """Where a prompt stands: its brand, program, channel and language."""
    program = resolved.blueprint.program if resolved.blueprint else ""
    return Scope(brand=resolved.brand.name, program=program, channel=channel, language=language)


def section_lines(section: Section | None) -> list[str]:
    """A section as a person compares it with another, one string a line; [] for none."""
    if section is None:
        return []
    lines = [f"{number}. {line}" for number, line in enumerate(section.lines, start=1)]
    spoils = [f"- {line}" for line in section.avoid]
    return [
        *(["WHAT HAS WORKED HERE", *lines] if lines else []),
        *(["WHAT SPOILS THIS KIND", *spoils] if spoils else []),
    ]


def _weight(learning: Learning) -> tuple[float, str]:
    return -abs(learning.evidence.effect or 0.0), learning.id
