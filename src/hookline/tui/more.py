"""1 Brief in two halves: three questions that a message needs, and More, which may stay blank."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from hookline.tui.field_list import FIELDS, Field
from hookline.tui.form import widget_of
from hookline.tui.look import flat, plain, styled

if TYPE_CHECKING:
    from hookline.records.resolved_brief import ResolvedBrief

QUESTIONS = {
    "brand": "Who speaks?",
    "blueprint": "What for, and why now?",
    "offer_text": "What is true?",
    "model": "Who writes, and how much",
    "hooks": "How it sounds",
    "channels": "Where it goes, and what to do there",
    "signed": "What is said, and what never",
    "offer_percent": "The offer in full",
    "follow_after": "The second message",
    "control_copy": "Your own copy, to compare with",
    "who": "Who gets it, and when",
    "control": "How customers are split",
    "segment": "What is known of them",
}
"""What is asked, by the field that begins its answer."""
_N_FIRST = [field.id for field in FIELDS].index("facts") + 1
FIRST, REST = FIELDS[:_N_FIRST], FIELDS[_N_FIRST:]
"""The fields of the three questions, and those of More."""


class MoreLine(Static, can_focus=True):
    """Opens and folds the fields that may stay blank, and says what is assumed for them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "more", "More", show=False),
    ]

    class Toggled(Message):
        """Somebody wants more, or less."""

    def __init__(self) -> None:
        super().__init__(id="more")

    def on_mount(self) -> None:
        self.show(None, is_open=False)

    def show(self, resolved: "ResolvedBrief | None", *, is_open: bool) -> None:
        """Say what is assumed while the fields are folded."""
        head = "- Less" if is_open else "+ More"
        words = "" if is_open else more_words(resolved)
        self.update(Content.assemble(styled(f"{head:12} ", "bold $primary"), plain(words)))

    def action_more(self) -> None:
        self.post_message(self.Toggled())


class Rest(Vertical):
    """The fields of More; the one that gets the keyboard opens them."""

    def __init__(self) -> None:
        super().__init__(id="rest")
        self.display = False


def rows_of(fields: Sequence[Field]) -> Iterator[Widget]:
    """A row for each field, with the room for what is said of it, and the questions between."""
    for field in fields:
        if question := QUESTIONS.get(field.id):
            yield Static(Content(question), classes="question")
        yield Horizontal(
            Static(Content(field.label), classes="label", id=f"label-{field.id}"),
            widget_of(field),
            classes="row",
        )
        yield Static(classes="note", id=f"note-{field.id}")


def more_words(resolved: "ResolvedBrief | None") -> str:
    """What holds for the fields of More, in a line: `sms, email in en · warm · 6 drafts`."""
    if resolved is None:
        return "channels, languages, tone, dates and all else"
    brief = resolved.brief
    where = f"{', '.join(brief.channels)} in {', '.join(brief.languages)}"
    n_drafts = brief.variants or 0
    drafts = f"{n_drafts} draft{'' if n_drafts == 1 else 's'} each"
    pieces = [where, ", ".join(brief.tonality), drafts]
    return flat(" · ".join(filter(None, pieces)))
