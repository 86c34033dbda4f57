"""The form's widgets, one for each kind of field; a row of words to tick is our own."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual import events
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Static

from hookline.tui.copy_block import CopyBlock
from hookline.tui.field_list import Field
from hookline.tui.fields import Value
from hookline.tui.look import plain
from hookline.tui.open_brief import BriefReading
from hookline.tui.text_fields import LineInput, LinesBlock, TextBlock
from hookline.tui.who_list import WhoBlock
from hookline.tui.word_names import word_name

if TYPE_CHECKING:
    from hookline.records.channel import ChannelProfile

REPLACED = ("model",)
"""Fields that always hold something: what is typed takes its place."""
GAP = 1  # columns between two words to tick, beside the one for the sign of where one is
FOR_FIELDS = ("ctrl+u", "ctrl+z", "ctrl+y", "ctrl+l")
"""Keys that change what a field holds, and have nothing to change beside all fields."""
NO_FIELD = "You are in no field: Enter and ↑ ↓ lead to one, to type there."
NO_MORE_BELOW = "This is the end of the brief: Enter on + More shows what else it can hold."
NO_MORE_ABOVE = "This is the top of the brief: Enter and ↑ ↓ lead to its fields."
IN_FILE = "differs by channel or is written out: change it in the file (ctrl+e)"


class Form(VerticalScroll, can_focus=True, inherit_bindings=False):
    """The fields; when it has the keyboard itself, letters are commands and no text changes."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,down", "type_on", "Type", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False, priority=True),
        Binding("pagedown", "page(1)", "Page down", show=False, priority=True),
        Binding("home", "edge(0)", "Top", show=False),
        Binding("end", "edge(-1)", "End", show=False),
    ]

    def __init__(self) -> None:
        super().__init__(id="form")
        self._last_field: Widget | None = None
        self.reading = BriefReading()
        """What the brief says, as it was read last."""

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        self._last_field = event.widget

    def watch_virtual_size(self) -> None:
        """What opened or grew anywhere may have pushed out what has the keyboard."""
        self.call_after_refresh(self.keep_in_sight)

    def keep_in_sight(self) -> None:
        """Let the field that has the keyboard be seen, and first what is said below it."""
        field = self.screen.focused
        if field in self._shown_fields():
            for said_or_field in (*self.query(f"#note-{field.id}"), field):
                said_or_field.scroll_visible(animate=False)

    def on_key(self, event: events.Key) -> None:
        """A letter that is no command may be of a text that is typed beside the fields."""
        is_for_field = event.is_printable or event.key in FOR_FIELDS
        if self.has_focus and is_for_field and event.key not in self.screen.active_bindings:
            hint(self, NO_FIELD)

    def on_paste(self, event: events.Paste) -> None:
        """Say why nothing came of it."""
        if self.has_focus:
            event.stop()
            hint(self, NO_FIELD)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """A key that a field lets through is not for the form around it."""
        return action != "type_on" or self.has_focus

    def action_page(self, by: int) -> None:
        """A page on, and the field that has the keyboard with it; at the edge the field there."""
        lines = {field: field.region.y for field in self._shown_fields()}  # before they move
        top, focused = self.scroll_offset.y, self.screen.focused
        self.scroll_relative(y=by * max(1, self.size.height - 1), animate=False, immediate=True)
        moved = self.scroll_offset.y - top
        if focused in lines:
            next_line = lines[focused] + moved
            nearest = min(lines, key=lambda field: abs(lines[field] - next_line))
            edge = list(lines)[-1 if by > 0 else 0]
            (edge if nearest is focused else nearest).focus()
        elif not moved:
            hint(self, NO_MORE_BELOW if by > 0 else NO_MORE_ABOVE)

    def action_edge(self, index: int) -> None:
        """The first field or the last; where no field has the keyboard, what is seen of them."""
        fields = self._shown_fields()
        if self.has_focus:
            self.scroll_to(y=0 if index == 0 else self.max_scroll_y, animate=False)
            hint(self, NO_MORE_BELOW if index else NO_MORE_ABOVE)
        elif fields:
            fields[index].focus()

    def _shown_fields(self) -> list[Widget]:
        """Those that can have the keyboard, from above to below."""
        return [each for each in self.screen.focus_chain if self in each.ancestors]

    def action_type_on(self) -> None:
        """Back to the field that had the keyboard."""
        if self._last_field is not None:
            self._last_field.focus()
        else:
            self.screen.focus_next()


def hint(widget: Widget, words: str) -> None:
    """Say something in the line below the form."""
    widget.screen.query_one("#hint", Static).update(plain(words))


def widget_of(field: Field) -> Widget:
    """The widget of one field."""
    if field.kind == "chips":
        return Chips(field.words, id=field.id)
    if field.kind == "one":
        return OneOrNone(field.words, id=field.id)
    hint = f"(e.g. {field.example}, one a line)"
    if field.kind == "copy":
        return CopyBlock(id=field.id, placeholder=hint)
    if field.kind == "who":
        return WhoBlock(id=field.id, placeholder=hint)
    if field.kind in ("facts", "pairs", "values"):
        return LinesBlock(id=field.id, placeholder=hint)
    return LineInput(id=field.id, is_replaced=field.id in REPLACED)


def put_into(widget: Widget, value: Value | None) -> None:
    """Show a value; one that only the file can show locks the widget."""
    widget.disabled = value is None
    if isinstance(widget, Chips):
        widget.tick_all(value if isinstance(value, tuple) else ())
    elif isinstance(widget, TextBlock):
        widget.load_text(value if isinstance(value, str) else IN_FILE)
    elif isinstance(widget, LineInput):
        widget.value = value if isinstance(value, str) else ""
        widget.cursor_position = len(widget.value)
        widget.forget_changes()
        if value is None:
            widget.show_hint(IN_FILE)


class Chips(Widget, can_focus=True):
    """Some words of a vocabulary, ticked or not."""

    DEFAULT_CSS = "Chips { height: auto; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "move(-1)", "Back", show=False),
        Binding("right", "move(1)", "Next", show=False),
        Binding("up", "row(-1)", "Row up", show=False),
        Binding("down", "row(1)", "Row down", show=False),
        Binding("home", "first", "First", show=False),
        Binding("end", "last", "Last", show=False),
        Binding("space,enter", "tick", "Tick"),
    ]
    cursor: reactive[int] = reactive(0)
    ticked: reactive[tuple[str, ...]] = reactive((), layout=True)

    class Changed(Message):
        """The ticks are others now."""

        def __init__(self, chips: "Chips", ticked: tuple[str, ...]) -> None:
            super().__init__()
            self.chips, self.ticked = chips, ticked

        @property
        def control(self) -> "Chips":
            return self.chips

    def __init__(self, words: Sequence[str], *, id: str) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id)
        self.words = tuple(words)
        """May be put in later, when they are known."""
        self._channels: Mapping[str, ChannelProfile] = {}

    def show_names(self, channels: "Mapping[str, ChannelProfile]") -> None:
        """Name channels as people do, once their profiles are read."""
        if channels and not self._channels:
            self._channels = channels
            self.refresh(layout=True)

    def render(self) -> Content:
        return Content("\n").join(
            Content(" " * GAP).join(self._chip(index) for index in row)
            for row in self._rows(self.size.width)
        )

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        return len(self._rows(width))

    def tick_all(self, words: Sequence[str]) -> None:
        """Set the ticks without telling anybody."""
        with self.prevent(Chips.Changed):
            self.ticked = tuple(word for word in self.words if word in words)

    def action_move(self, by: int) -> None:
        self.cursor = (self.cursor + by) % max(1, len(self.words))

    def action_first(self) -> None:
        self.cursor = 0

    def action_last(self) -> None:
        self.cursor = max(0, len(self.words) - 1)

    def action_row(self, by: int) -> None:
        """Up and down by rows; beyond the last row lies the next field."""
        rows = self._rows(self.size.width)
        row, column = next(
            ((r, row.index(self.cursor)) for r, row in enumerate(rows) if self.cursor in row),
            (0, 0),
        )
        if 0 <= row + by < len(rows):
            target = rows[row + by]
            self.cursor = target[min(column, len(target) - 1)]
        elif by < 0:
            self.screen.focus_previous()
        else:
            self.screen.focus_next()

    def action_tick(self) -> None:
        if not self.words:
            return
        word = self.words[self.cursor]
        now = [w for w in self.words if (w in self.ticked) != (w == word)]
        self.ticked = tuple(now)
        self.post_message(self.Changed(self, self.ticked))

    def _label(self, index: int) -> str:
        word = self.words[index]
        sign = ">" if index == self.cursor and self.has_focus else " "
        return f"{sign}[{'x' if word in self.ticked else ' '}] {word_name(word, self._channels)}"

    def _chip(self, index: int) -> Content:
        is_cursor = index == self.cursor and self.has_focus
        style = "reverse" if is_cursor else ("bold" if self.words[index] in self.ticked else "")
        return Content.styled(self._label(index), style) if style else Content(self._label(index))

    def _rows(self, width: int) -> list[list[int]]:
        """The words' positions, as many in a row as fit."""
        rows: list[list[int]] = [[]]
        used = 0
        for index in range(len(self.words)):
            wide = cell_len(self._label(index)) + GAP
            if rows[-1] and used + wide - GAP > max(1, width):
                rows.append([])
                used = 0
            rows[-1].append(index)
            used += wide
        return rows


class OneOrNone(Chips):
    """Words of which one may be ticked."""

    def action_tick(self) -> None:
        if self.words:
            word = self.words[self.cursor]
            self.ticked = () if self.ticked == (word,) else (word,)
            self.post_message(self.Changed(self, self.ticked))


class OneOf(Chips):
    """Words of which exactly one is ticked."""

    def action_tick(self) -> None:
        if self.words and self.ticked != (self.words[self.cursor],):
            self.ticked = (self.words[self.cursor],)
            self.post_message(self.Changed(self, self.ticked))
