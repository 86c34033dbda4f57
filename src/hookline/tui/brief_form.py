"""The fields of 1 Brief on the screen: the questions at once, More behind the first paint."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.widgets import Input, Static, TextArea

from hookline.tui.desk import OpenBrief, Reading
from hookline.tui.field_list import BY_LANGUAGE, FIELDS, Field
from hookline.tui.fields import assumed_value
from hookline.tui.form import Chips, Form, LineInput, put_into
from hookline.tui.look import flat, plain
from hookline.tui.more import FIRST, REST, MoreLine, Rest, rows_of
from hookline.tui.panes import blueprint_words


class BriefForm(Form):
    """What a brief says, and beside a field what is assumed or wrong."""

    def __init__(self) -> None:
        super().__init__()
        self._fields: Sequence[Field] = FIRST
        """Those that are on the screen, or folded."""
        self._opened: OpenBrief | None = None
        self._notes: dict[str, str] = {}
        """What stands below each field; only a change is drawn."""

    def compose(self) -> ComposeResult:
        yield from rows_of(FIRST)
        yield MoreLine()
        yield Rest()

    async def mount_rest(self, model: str) -> None:
        """Put the folded fields behind the first paint, which waits for none of them."""
        for field in REST:  # one at a time: a letter that is typed meanwhile waits for one only
            await self.query_one(Rest).mount_all(rows_of([field]))
        self._fields = FIELDS
        self.query_one("#model", LineInput).value = model
        if self._opened is not None:
            self._put_values(self._opened, REST)

    def put(self, opened: OpenBrief) -> None:
        """Show a brief that was opened, or the same one in another language."""
        self._opened = opened
        self._put_values(opened, self._fields)

    def show_reading(self, reading: Reading) -> None:
        """Show beside each field what another reading says of it."""
        for field in self._fields:
            self._show_note(field, reading)
        is_open = self.query_one(Rest).display
        self.query_one(MoreLine).show(reading.resolved, is_open=is_open)

    def open_more(self, reading: Reading, *, is_open: bool) -> None:
        """Open or fold the fields that may stay blank."""
        self.query_one(Rest).display = is_open
        self.query_one(MoreLine).show(reading.resolved, is_open=is_open)

    def show_labels(self, languages: Sequence[str], language: str) -> None:
        """Name the fields, and the language of the texts where there are several."""
        for field in self._fields:
            if field.kind in BY_LANGUAGE:
                suffix = f" {language}" if len(languages) > 1 else ""
                self.query_one(f"#label-{field.id}", Static).update(plain(field.label + suffix))

    def _put_values(self, opened: OpenBrief, fields: Sequence[Field]) -> None:
        with self.prevent(Input.Changed, TextArea.Changed, Chips.Changed):
            for field in fields:
                widget = self.query_one(f"#{field.id}")
                if isinstance(widget, Chips) and not field.words:
                    widget.words = opened.channels
                if field.id in opened.values:
                    put_into(widget, opened.values[field.id])
        self.show_labels(opened.languages, opened.language)

    def _show_note(self, field: Field, reading: Reading) -> None:
        """What is wrong with a field, or what is assumed while it is blank."""
        problem = reading.problems.get(field.id, "")
        assumption = assumed_value(field, reading.resolved)
        widget = self.query_one(f"#{field.id}")
        words = blueprint_words(reading.resolved) if field.id == "blueprint" else ""
        text = f"! {problem}" if problem else words
        if isinstance(widget, Chips):
            text = text or (f"blank, so {assumption}" if assumption and not widget.ticked else "")
        elif isinstance(widget, Input | TextArea) and not widget.disabled:
            one_a_line = ", one a line" if isinstance(widget, TextArea) else ""
            hint = flat(assumption or f"e.g. {field.example}{one_a_line}")
            if widget.placeholder != hint:
                widget.placeholder = hint
        if self._notes.get(field.id, "") != text:
            self._notes[field.id] = text
            note = self.query_one(f"#note-{field.id}", Static)
            note.update(plain(text))
            note.set_class(bool(text), "-shown").set_class(bool(problem), "-wrong")
