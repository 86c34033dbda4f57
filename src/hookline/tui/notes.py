"""The copy chief's notes on a kind of message: its reader, ideas to start from, what spoils it."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from hookline.records.words import OPENS_WITH
from hookline.tui.shown import flat, lines, plain, styled

if TYPE_CHECKING:
    from hookline.records.catalog import Blueprint
    from hookline.records.prompt import ResolvedBrief

NO_REASON = (
    "The notes on a kind of message stand here: who reads it, ideas to start from, what spoils it. "
    "Choose one under What for on 1 Brief."
)


class NotesPane(VerticalScroll, can_focus=True):
    """The notes on the brief's blueprint."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id, classes="notes")

    def compose(self) -> ComposeResult:
        yield Static(plain(NO_REASON))

    def show(self, resolved: "ResolvedBrief | None") -> None:
        """Show the notes for the brief as it is now."""
        found = notes_of(resolved.blueprint if resolved else None)
        self.query_one(Static).update(lines(*found))


def notes_of(blueprint: "Blueprint | None") -> list[Content]:
    """The notes as lines to read, with a heading above each."""
    if blueprint is None:
        return [plain(NO_REASON)]
    craft = blueprint.craft
    found = [styled(f"{blueprint.name}: notes", "bold $primary")]
    listed = (
        ("When it is sent", (blueprint.trigger,)),
        ("What has happened", (craft.moment,)),
        ("In the reader's mind", (craft.reader,)),
        ("Its one job", (craft.job,)),
        ("What comes first", (OPENS_WITH[craft.first],)),
        ("Ideas to start from", [f"- {s.idea} ({s.hook.replace('_', ' ')})" for s in craft.angles]),
        ("What spoils it", [f"- {spoiler}" for spoiler in craft.avoid]),
        ("The second message", (craft.follow_up,)),
    )
    for heading, texts in listed:
        if any(texts):
            found += [plain(""), styled(heading, "bold"), *(plain(flat(text)) for text in texts)]
    return found


def job_line(resolved: "ResolvedBrief | None") -> str:
    """The one job in a line; "" without notes."""
    return flat(resolved.blueprint.craft.job) if resolved and resolved.blueprint else ""
