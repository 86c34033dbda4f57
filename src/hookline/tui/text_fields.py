"""Fields for text, of one line and of several: whatever is typed or pasted is text."""

from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.strip import Strip
from textual.widgets import Input, TextArea

from hookline.text.safe import safe_text
from hookline.tui.hidden import is_joiner, with_signs
from hookline.tui.look import cut, flat
from hookline.tui.typing_runs import TypedText

EMPTY = Binding("ctrl+u", "empty", "Empty", show=False)
"""Takes out all that a field holds, wherever the cursor is; ctrl+z brings it back."""


def make_compact(widget: Input | TextArea) -> None:
    """No border around a new widget, which is styled once: when it comes onto the screen."""
    widget.set_reactive(type(widget).compact, True)  # noqa: FBT003 - Textual's own
    widget.add_class("-textual-compact", update=False)


class LineInput(Input):
    """One line of text: a paste of several lines is joined, and ctrl+z takes a change back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+z", "undo", "Undo", show=False),
        Binding("ctrl+y", "redo", "Redo", show=False),
        EMPTY,
    ]

    def __init__(
        self,
        value: str = "",
        *,
        id: str | None = None,  # noqa: A002 - Textual's word
        placeholder: str = "",
        is_replaced: bool = False,
    ) -> None:
        """A field.

        Args:
            is_replaced: what is typed takes the place of what stands here, until a key moves in it.
        """
        self.hint = flat(placeholder)
        """What stands here while nothing is typed, were there room for all of it."""
        self._past: list[str] = []
        self._future: list[str] = []
        self._is_going_back = self._is_in_word = self._is_erasing = False
        super().__init__(value, id=id, placeholder=self.hint, select_on_focus=is_replaced)
        make_compact(self)

    def validate_value(self, value: str) -> str:
        """Whatever is put in: no character that the terminal would obey, each with a width."""
        return with_signs(value)

    def watch_value(self, old: str, new: str) -> None:
        """Remember what stood here, a word at a time, and what was taken out letter by letter."""
        if self._is_going_back or old == new:
            return
        is_letter = len(new) == len(old) + 1 and not new.endswith(" ")
        is_erased = len(new) == len(old) - 1
        if not (is_letter and self._is_in_word) and not (is_erased and self._is_erasing):
            self._past.append(old)
        self._is_in_word, self._is_erasing = is_letter, is_erased
        self._future.clear()

    def render_line(self, y: int) -> Strip:
        """While nobody types, the text from its beginning, with a sign where it goes on."""
        if y or self.has_focus or not self.value:
            return super().render_line(y)
        width = self.scrollable_content_region.width
        strip = Strip([Segment(cut(self.value, width))])
        return strip.extend_cell_length(width + 1).apply_style(self.rich_style)

    def show_hint(self, hint: str) -> None:
        """What stands here while nothing is typed, as many of its words as have room."""
        self.hint = flat(hint)
        self.placeholder = cut(self.hint, self.size.width - 1)

    def on_resize(self) -> None:
        self.show_hint(self.hint)

    def forget_changes(self) -> None:
        """What stands here now is where undoing ends: another text was put in."""
        self._past.clear()
        self._future.clear()
        self._is_in_word = self._is_erasing = False

    def action_empty(self) -> None:
        self.value = ""

    def action_undo(self) -> None:
        self._go(self._past, self._future)

    def action_redo(self) -> None:
        self._go(self._future, self._past)

    def _go(self, source: list[str], other: list[str]) -> None:
        if source:
            other.append(self.value)
            self._is_going_back, self._is_in_word, self._is_erasing = True, False, False
            value = source.pop()
            if not value and source:  # emptied only to hold something else
                value = source.pop()
            self.value = value
            self.cursor_position = len(self.value)
            self._is_going_back = False

    async def _on_key(self, event: events.Key) -> None:
        if is_joiner(event.character, self.value[: self.cursor_position]):
            event.stop()
            event.prevent_default()
            self.replace(event.character or "", *self.selection)
        else:
            await super()._on_key(event)

    def _on_paste(self, event: events.Paste) -> None:
        """Text only: lines become one, and what would steer a terminal is shown, never obeyed."""
        event.prevent_default()
        event.stop()
        text = event.text if isinstance(event, TypedText) else flat(event.text)
        self.replace(text, *self.selection)


class FieldsPane(VerticalScroll, can_focus=False, inherit_bindings=False):
    """Fields below each other in a window: ↑ and ↓ go from one to the next, and never scroll."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "app.focus_previous", show=False),
        Binding("down", "app.focus_next", show=False),
        Binding("pageup", "page_up", show=False),
        Binding("pagedown", "page_down", show=False),
    ]


class TextBlock(TextArea):
    """Several lines of text, whose cursor stands behind the last letter at first."""

    BINDINGS: ClassVar[list[BindingType]] = [EMPTY]

    def __init__(self, text: str = "", *, id: str, placeholder: str = "") -> None:  # noqa: A002
        signed = with_signs(text, keep_lines=True)
        super().__init__(signed, id=id, soft_wrap=True, tab_behavior="focus")
        make_compact(self)
        self.placeholder = flat(placeholder)
        self.highlight_cursor_line = False
        self.move_cursor(self.document.end)

    def on_resize(self) -> None:
        """Whoever types goes on seeing what is typed: a field that grows stays in the window."""
        if self.has_focus:
            self.call_after_refresh(self.scroll_visible, animate=False)

    def load_text(self, text: str) -> None:
        """Put another text in; no character of it is one that the terminal would obey."""
        super().load_text(with_signs(text, keep_lines=True))
        self.move_cursor(self.document.end)

    def action_empty(self) -> None:
        self.history.checkpoint()
        self.clear()
        self.history.checkpoint()

    async def _on_key(self, event: events.Key) -> None:
        row, column = self.cursor_location
        if is_joiner(event.character, self.document.get_line(row)[:column]):
            event.stop()
            event.prevent_default()
            self.insert(event.character or "")
        else:
            await super()._on_key(event)

    def action_cursor_up(self, select: bool = False) -> None:  # noqa: FBT001, FBT002 - Textual's own
        """A row up; above the first lies the field before."""
        if select or self._row > 0:
            super().action_cursor_up(select)
        else:
            self.screen.focus_previous()

    def action_cursor_down(self, select: bool = False) -> None:  # noqa: FBT001, FBT002 - Textual's own
        """A row down; beyond the last lies the next field."""
        if select or self._row < self.wrapped_document.height - 1:
            super().action_cursor_down(select)
        else:
            self.screen.focus_next()

    @property
    def _row(self) -> int:
        """Where the cursor is, among rows as they are wrapped."""
        return self.wrapped_document.location_to_offset(self.cursor_location).y

    async def _on_paste(self, event: events.Paste) -> None:
        """Text only, in place of what is selected: what would steer a terminal is never obeyed."""
        event.prevent_default()
        event.stop()
        text = event.text if isinstance(event, TypedText) else safe_text(event.text)
        pasted = self.replace(text, *self.selection, maintain_selection_offset=False)
        self.move_cursor(pasted.end_location)


class LinesBlock(TextBlock):
    """Several things, a line each: none of them is blank, and Enter on a blank line is the end."""

    async def _on_key(self, event: events.Key) -> None:
        row, _ = self.cursor_location
        if event.key != "enter" or self.document.get_line(row).strip():
            await super()._on_key(event)
            return
        event.stop()
        event.prevent_default()
        if row:
            self.delete((row - 1, len(self.document.get_line(row - 1))), (row, 0))
        self.screen.focus_next()
