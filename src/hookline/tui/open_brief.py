"""A brief on the desk as its form shows it, and what it amounts to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hookline.tui.fields import Value

if TYPE_CHECKING:
    from hookline.coach.advice import Advice
    from hookline.records.channel import ChannelProfile
    from hookline.records.prompt import Prompt
    from hookline.records.resolved_brief import ResolvedBrief


NOT_READABLE = "The brief cannot be read yet: mend what is marked ! on F2 Brief."
STILL_READ = "The brief is being read…"


@dataclass(frozen=True, slots=True)
class OpenBrief:
    """A brief as the form shows it."""

    name: str
    values: Mapping[str, Value | None]  # by field; None is what only the file can show
    languages: tuple[str, ...]
    language: str
    """Of the texts in it."""
    channels: tuple[str, ...]  # all that there are, to tick
    restored: bool  # unsaved changes of an earlier sitting came back
    unsaved: bool
    is_second: bool
    """Has another window it open too?"""


def language_after(languages: tuple[str, ...], language: str) -> str:
    """The language that comes after one; "" where there is only one."""
    if len(languages) < 2:
        return ""
    index = languages.index(language) if language in languages else 0
    return languages[(index + 1) % len(languages)]


@dataclass(frozen=True, slots=True)
class BriefReading:
    """What a brief amounts to right now."""

    resolved: "ResolvedBrief | None" = None
    problems: Mapping[str, str] = field(default_factory=dict)
    """What is wrong, in words, by field; under "" what belongs to none."""
    advice: "Advice | None" = None
    prompts: "tuple[Prompt, ...]" = ()
    languages: tuple[str, ...] = ("en",)
    channels: "Mapping[str, ChannelProfile]" = field(default_factory=dict)
    """The profile of every channel that there is, also while the brief cannot be read."""
    unnamed: Mapping[str, str] = field(default_factory=dict)
    """What stands for an unknown first name, by language."""
    asked: frozenset[str] = frozenset()
    """Fields with a problem that are blank, and that nobody has left yet: what they lack is asked
    for, and is no mistake."""

    @property
    def why_unread(self) -> str:
        """Why nothing can be made of it yet, in words; "" where something can."""
        if self.resolved is not None:
            return ""
        return NOT_READABLE if self.problems else STILL_READ
