"""What stands behind a learning: the numbers, the prompt's lines, the messages, who decided."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size
from textual.content import Content

from hookline.loop.learning.tried import Tried, TriedVersion, mean_rate
from hookline.records.place_names import Channels, place_name, scope_name
from hookline.text.in_words import date_words
from hookline.tui.card import with_blanks
from hookline.tui.look import cut, flat, plain, styled
from hookline.tui.problems import desk_words

if TYPE_CHECKING:
    from hookline.loop.learnings import PromptDiff
    from hookline.records.learning import Learning
    from hookline.records.review import Change

MOST_NAME = 24  # columns of a campaign's name
MOST_TEXTS = 2  # of each side; F5 Live has all of them
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
    day = date_words(date.fromisoformat(change.at[:10]))
    return f"{change.now} on {day} by {change.by}{note}"


def expiry_words(learning: "Learning") -> str:
    """The day from which on it is not said any more."""
    return date_words(date.fromisoformat(learning.expires_on))


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


def detail_lines(
    row: LearningRow, channels: Channels, tried: Tried | None = None
) -> Iterator[Content]:
    """All that stands below the list.

    Args:
        tried: the versions that it was seen in, and those beside them, once they are measured.
    """
    learning = row.learning
    is_hint = not learning.evidence.is_strong
    hint = " A hint only: chance shows as much now and then." if is_hint else ""
    yield styled("Why", "bold $primary")
    yield plain(f"{learning.evidence.words}{hint}")
    yield plain(f"for {scope_name(learning.scope, channels)}, until {expiry_words(learning)}")
    yield styled(f"\n{PROMPT_TITLES[learning.status]}", "bold $primary")
    for line in row.prompt or ("nothing changes",):
        yield _changed_line(line) if learning.status == "proposed" else plain(_as_said(line))
    if tried is not None and tried.campaigns:
        yield from _tried_lines(tried)
    for title, texts in (
        ("Messages that show it", [f"“{text}”" for text in row.examples]),
        ("Who decided", row.decisions),
    ):
        if texts:
            yield styled(f"\n{title}", "bold $primary")
            yield from (plain(desk_words(text)) for text in texts)


def _tried_lines(tried: Tried) -> Iterator[Content]:
    """Campaign by campaign how both sides did, and the best texts of each."""
    yield styled(f"\nWhat was tried: of 100 messaged, so many {tried.verb}", "bold $primary")
    width = max(cell_len(cut(each.campaign, MOST_NAME)) for each in tried.campaigns)
    for each in tried.campaigns:
        name = set_cell_size(cut(each.campaign, MOST_NAME), width)
        sides = (_side(each.with_it, "with it"), _side(each.without_it, "without"))
        yield plain(f"{name}  {'   '.join(sides)}".rstrip())
    for title, versions in (
        ("\nThe best with it", tried.best_with),
        ("\nThe best without", tried.best_without),
    ):
        if versions:
            yield styled(title, "bold $primary")
            yield from map(_version_line, versions[:MOST_TEXTS])


def _side(versions: Sequence[TriedVersion], name: str) -> str:
    """`12.3 with it, 4 versions`."""
    if not versions:
        return f"   - {name}"
    number = f"{len(versions)} version{'' if len(versions) == 1 else 's'}"
    return f"{100 * mean_rate(versions):4.1f} {name}, {number}"


def _version_line(version: TriedVersion) -> Content:
    text = with_blanks(flat(version.text))
    return plain(f"{100 * version.rate:4.1f}  {flat(version.campaign)}: “{text}”")


def _as_said(line: str) -> str:
    """A line that is or was no change to come, without the sign of one."""
    return line.removeprefix("+")


def _changed_line(line: str) -> Content:
    colour = {"+": "$success", "-": "$error"}.get(line[:1])
    return styled(line, colour) if colour else plain(line)
