"""The form's widgets: one for each kind of field."""

from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Input, TextArea

from hookline.tui.chips import Chips
from hookline.tui.fields import Field, Value

IN_FILE = "differs by channel or is written out: change it in the file (ctrl+e)"


class Form(VerticalScroll, can_focus=False, inherit_bindings=False):
    """The fields; up and down are the fields' own."""


def widget_of(field: Field) -> Widget:
    """The widget of one field."""
    if field.kind == "chips":
        return Chips(field.words, id=field.id)
    if field.kind == "facts":
        area = TextArea(id=field.id, soft_wrap=True, compact=True, tab_behavior="focus")
        area.placeholder = f"e.g. {field.example}, one a line"
        area.highlight_cursor_line = False
        return area
    value = "offline" if field.id == "model" else ""
    return Input(value, id=field.id, compact=True, select_on_focus=False)


def put_into(widget: Widget, value: Value | None) -> None:
    """Show a value; one that only the file can show locks the widget."""
    widget.disabled = value is None
    if isinstance(widget, Chips):
        widget.tick_all(value if isinstance(value, tuple) else ())
    elif isinstance(widget, TextArea):
        widget.load_text(value if isinstance(value, str) else IN_FILE)
    elif isinstance(widget, Input):
        widget.value = value if isinstance(value, str) else ""
        if value is None:
            widget.placeholder = IN_FILE
