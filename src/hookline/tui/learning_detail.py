"""What stands behind a learning: the numbers, the prompt's lines, the messages, who decided."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content

from hookline.records.place_names import Channels, place_name, scope_name
from hookline.tui.look import flat, plain, styled
from hookline.tui.problems import desk_words

if TYPE_CHECKING:
    from hookline.loop.learnings import PromptDiff
    from hookline.records.learning import Learning
    from hookline.records.review import Change

GLYPHS = {
    "proposed": "o proposed",
    "accepted": "v accepted",
    "rejected": "- rejected",
    "expired": "- expired",
}
PROMPT_TITLES = {
    "proposed": "What the next prompt would say",
    "accepted": "What prompts say now",
    "rejected": "What prompts do not say",
    "expired": "What prompts said until then",
}


@dataclass(frozen=True, slots=True)
class LearningRow:
    """A learning and all that a person needs who decides on it."""

    learning: "Learning"
    examples: tuple[str, ...]
    """Texts that show it."""
    decisions: tuple[str, ...]
    """Who did what, when and why."""
    prompt: tuple[str, ...]
    """What it changes in prompts, or what those say now; `+` marks what is new."""


def learning_line(learning: "Learning") -> str:
    """Its line in the list."""
    hint = " (a hint)" if learning.status == "proposed" and not learning.evidence.is_strong else ""
    return f"{GLYPHS[learning.status]}{hint}  {flat(learning.line)}"


def decision_line(change: "Change") -> str:
    """Who did what, when and why."""
    note = f": {change.note}" if change.note else ""
    return f"{change.now} on {change.at[:10]} by {change.by}{note}"


def by_prompt(diffs: "Sequence[PromptDiff]", brief: str, channels: Channels) -> Iterator[str]:
    """The changed lines of a brief's prompts, once for all prompts that change alike."""
    alike: dict[tuple[str, ...], list[str]] = {}
    for diff in diffs:
        if diff.lines:
            place = place_name(diff.channel, diff.language, channels)
            alike.setdefault(diff.lines, []).append(place)
    for changed, prompts in alike.items():
        yield f"{brief}: {', '.join(prompts)}"
        yield from changed


def detail_lines(row: LearningRow, channels: Channels) -> Iterator[Content]:
    """All that stands below the list."""
    learning = row.learning
    is_hint = not learning.evidence.is_strong
    hint = " A hint only: chance shows as much now and then." if is_hint else ""
    yield styled("Why", "bold $primary")
    yield plain(f"{learning.evidence.words}{hint}")
    yield plain(f"for {scope_name(learning.scope, channels)}, until {learning.expires_on}")
    yield styled(f"\n{PROMPT_TITLES[learning.status]}", "bold $primary")
    for line in row.prompt or ("nothing changes",):
        yield _changed_line(line)
    for title, texts in (
        ("Messages that show it", [f"“{text}”" for text in row.examples]),
        ("Who decided", row.decisions),
    ):
        if texts:
            yield styled(f"\n{title}", "bold $primary")
            yield from (plain(desk_words(text)) for text in texts)


def _changed_line(line: str) -> Content:
    colour = {"+": "$success", "-": "$error"}.get(line[:1])
    return styled(line, colour) if colour else plain(line)
