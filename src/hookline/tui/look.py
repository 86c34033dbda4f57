"""How the desk looks: text made safe for the screen, three themes, one style sheet.

In every theme each text on each background has a contrast of at least 4.5 to 1, in the one of high
contrast 7 to 1 (WCAG 2.2, 1.4.3 and 1.4.6).
"""

from typing import Any, TypeAlias

from rich.cells import cell_len, set_cell_size
from textual.app import App
from textual.content import Content
from textual.theme import Theme
from textual.widget import Widget

from hookline.text.safe import safe_text

LONGEST_WORD = 14
"""Characters of a last word that is left out rather than cut in two."""

AnyApp: TypeAlias = App[Any]
"""One of our apps, whatever it answers when it is left."""


def plain(text: str) -> Content:
    """Any text as it is: never parsed as markup, never a control character."""
    return Content(safe_text(text))


def styled(text: str, style: str) -> Content:
    """Any text in a style of the theme: `$error`, `bold`."""
    return Content.styled(safe_text(text), style)


def lines(*parts: Content) -> Content:
    """One below the other."""
    return Content("\n").join(parts)


def cut(text: str, width: int) -> str:
    """The text, or as many of its words as have room before an ellipsis.

    Args:
        width: in cells; below 2 nothing is cut.
    """
    if width < 2 or cell_len(text) <= width:
        return text
    head = set_cell_size(text, width - 1)
    whole, _, rest = head.rpartition(" ")
    return f"{whole if whole and len(rest) < LONGEST_WORD else head.rstrip()}…"


def flat(text: str) -> str:
    """The text on one line."""
    return " ".join(safe_text(text).split())


def show(widget: Widget, *, is_shown: bool) -> None:
    """Show or hide it; no rule speaks of what is in a hidden one, so that only itself is styled."""
    if widget.has_class("hidden") is is_shown:
        widget.set_class(not is_shown, "hidden", update=False)
        widget.app.stylesheet.apply(widget)


DARK = Theme(
    name="hookline-dark",
    primary="#8fb8ff",
    secondary="#c7b8ff",
    accent="#ffd479",
    foreground="#e8e6e3",
    background="#14161a",
    surface="#1c1f25",
    panel="#262a32",
    success="#8fd694",
    warning="#ffc66d",
    error="#ff9a8b",
    dark=True,
)
LIGHT = Theme(
    name="hookline-light",
    primary="#1f4fa3",
    secondary="#5a3fa0",
    accent="#8a5a00",
    foreground="#1b1d21",
    background="#fbfaf7",
    surface="#f2f0eb",
    panel="#e6e3dc",
    success="#1d6b2c",
    warning="#7a5200",
    error="#a3271b",
    dark=False,
)
HIGH_CONTRAST = Theme(
    name="hookline-high-contrast",
    primary="#9fd0ff",
    secondary="#e0c8ff",
    accent="#ffe44d",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#1a1a1a",
    success="#8dff9a",
    warning="#ffd24d",
    error="#ff9d94",
    dark=True,
)
THEMES = {"dark": DARK, "light": LIGHT, "high contrast": HIGH_CONTRAST}

STYLE = """
Screen { background: $background; color: $foreground; }
* { scrollbar-size-vertical: 1; scrollbar-color: $primary; scrollbar-background: $surface;
    scrollbar-color-hover: $primary; scrollbar-color-active: $primary;
    scrollbar-background-hover: $surface; scrollbar-background-active: $surface; }
#head, #foot { height: 1; width: 100%; background: $panel; color: $foreground; padding: 0 1; }
CommandPalette > .command-palette--help-text { text-style: none; }
CommandPalette .keys { color: $accent; background: $surface; padding: 0 1; visibility: visible; }
CommandPalette #--input { border: hkey $primary; padding: 0 0 0 1; }
CommandList, CommandList:focus { border: none; border-bottom: hkey $primary; }
CommandPalette LoadingIndicator { border-bottom: hkey $primary; }
#small { display: none; width: 100%; height: 100%; content-align: center middle; }
Screen.-small #small { display: block; }
Screen.-small #head, Screen.-small #foot, Screen.-small .view { display: none; }
.view { height: 1fr; width: 100%; }
.hidden { display: none; }

#form { width: 1fr; height: 1fr; padding: 0 1 0 0; }
.row { height: auto; width: 100%; padding: 0 0 0 1; }
.row:focus-within { padding: 0; border-left: thick $accent; }
.question { color: $accent; padding: 0 0 0 1; height: 1; }
#textlanguage { display: none; height: auto; padding: 0 1; background: $panel; }
#rest { height: auto; }
.fold { height: 1; padding: 0 0 0 1; text-wrap: nowrap; text-overflow: ellipsis; }
.fold:focus { padding: 0; border-left: thick $accent; background: $panel; }
#more { margin: 1 0 0 0; }
#holds { display: none; height: auto; padding: 1 0 0 1; }
.section { height: auto; }
.section.-folded > .row, .section.-folded > .note { display: none; }
.label { width: 13; color: $primary; }
.row:focus-within .label { text-style: bold reverse; }
.row Input, .row TextArea, .row Chips { width: 1fr; background: $surface; color: $foreground; }
.row Input:focus, .row TextArea:focus, .row Chips:focus { background: $panel; }
Input { background-tint: $foreground 0%; }
Input > .input--placeholder, Input > .input--suggestion { color: $foreground; text-style: italic; }
TextArea > .text-area--placeholder { color: $foreground; text-style: italic; }
Input > .input--cursor { background: $foreground; color: $background; text-style: none; }
Input > .input--selection, TextArea .text-area--selection
  { background: $primary; color: $background; }
TextArea .text-area--cursor { background: $foreground; color: $background; }
TextArea .text-area--cursor-line { background: $panel; }
.row TextArea { padding: 0; height: auto; min-height: 2; max-height: 6; }
.note { display: none; padding: 0 0 0 14; height: auto; color: $foreground; }
.note.-shown { display: block; }
.note.-wrong { color: $error; text-style: bold; }
#hint { height: auto; max-height: 2; padding: 0 1; background: $surface; }
#coachline { height: 1; padding: 0 1; background: $surface; color: $accent; }
#coming { display: none; height: auto; padding: 1 2; }
#brief.-coming > * { display: none; }
#brief.-coming > #coming { display: block; }
#side { width: 50; height: 1fr; padding: 0 1; background: $surface; }
#coach { height: auto; max-height: 50%; background: $surface; color: $foreground; padding: 0; }
#coach:focus, #coach { border: none; }
#coach > .option-list--option-highlighted, OptionList > .option-list--option-highlighted,
OptionList:focus > .option-list--option-highlighted
  { background: $primary; color: $background; text-style: bold; }
OptionList > .option-list--option-disabled, OptionList > .option-list--option-hover-disabled
  { color: $foreground; background: transparent; }
#prompt { height: 1fr; }
.title { color: $primary; text-style: bold; }
Screen.-narrow #coachline { height: 2; }
Screen.-narrow #more { margin: 0; }
Screen.-narrow #side { display: none; width: 100%; }
Screen.-narrow .-drawer #side { display: block; }
Screen.-narrow .-drawer #form { display: none; }
Screen.-narrow .-coach .prompt, Screen.-narrow .-prompt .coach { display: none; }
.notes { height: 1fr; background: $surface; }
#side .notes { display: none; }
.-notes #side .notes { display: block; }
.-notes #side .coach, .-notes #side .prompt { display: none; }
Screen.-narrow #coach { max-height: 100%; height: 1fr; }

#table { width: 1fr; height: 1fr; padding: 0 1; }
#idealist { height: auto; max-height: 55%; padding: 0;
  background: $background; color: $foreground; border: none; }
#idealist > .option-list--option { padding: 0; }
IdeaAbout { height: auto; max-height: 45%; margin: 1 0 0 0; padding: 0 0 0 1; background: $panel;
  border-left: thick $primary; }
#ideahead { padding: 0 0 0 2; }
#noideas { padding: 1 1; height: auto; }
#ideas .notes { width: 50; padding: 0 1; }
#jobline { display: none; height: auto; max-height: 2; padding: 0 1;
  background: $surface; color: $accent; }
Screen.-narrow #jobline { display: block; }
Screen.-narrow #idealist { height: 1fr; max-height: 100%; }
Screen.-narrow IdeaAbout { max-height: 5; text-wrap: nowrap; text-overflow: ellipsis; }
Screen.-narrow #ideas .notes { display: none; width: 100%; }
Screen.-narrow #ideas.-notes .notes { display: block; }
Screen.-narrow #ideas.-notes #table { display: none; }

#standing, #plan, #summary { height: auto; max-height: 3; padding: 0 1; background: $surface; }
#cards { height: 1fr; padding: 0 1; }
.card { height: auto; width: 100%; margin: 0 0 1 0; padding: 0 1; border-left: solid $foreground; }
.card.-ready { border-left: solid $primary; }
.card.-warn { border-left: solid $warning; }
.card.-error { border-left: solid $error; }
.card.-done { border-left: solid $success; }
.card.-selected { background: $panel; border-left: thick $accent; }
#empty { padding: 1 2; height: auto; }
#draftpanes { height: 1fr; }
#draftpanes #cards { width: 1fr; }
#phone { width: 46; height: 1fr; padding: 0 1; background: $surface; }
#phonehead { height: 3; }
.bubble { height: auto; padding: 0 1; background: $panel; border-left: thick $primary; }
#latertitle { height: auto; padding: 1 0 0 0; }
#worst { height: auto; }
#phonechecks { height: auto; padding: 1 0 0 0; }
#siblings { height: auto; padding: 1 0 0 0; }
.-alone #later, .-alone #latertitle, .-unread #phone { display: none; }
Screen.-narrow #phone { display: none; width: 100%; }
Screen.-narrow .-phone #phone { display: block; }
Screen.-narrow .-phone #cards { display: none; }

.ask #firstrun { padding: 1 0; }
#batchplan { height: auto; max-height: 3; padding: 0 1; background: $surface; }
#nobriefs { height: auto; padding: 1 2; }
#batchtable { height: 1fr; min-height: 4; padding: 0 1; }
#batchnotes { height: 1fr; padding: 0 1 0 2; background: $panel; border-left: thick $primary; }

#verdict { height: auto; max-height: 6; padding: 1 1 0 1; }
.-empty #verdict { max-height: 100%; }
#foresthead { height: 2; padding: 1 1 0 3; }
#forest { height: auto; max-height: 50%; padding: 0 1 0 1; background: $background; border: none; }
.-chart #forest { max-height: 25%; }
.-short #foresthead { display: none; }
.-short #forest { max-height: 1; margin: 1 0 0 0; scrollbar-size-vertical: 0; }
#liftpage { height: 1fr; margin: 1 0 0 0; padding: 0 1; background: $surface; }
#liftchart { width: 1fr; height: 1fr; margin: 1 0 0 1; padding: 0 1; background: $surface; }
Screen.-narrow #liftchart, .-empty #liftchart, .-chart #liftpage { display: none; }
.-chart #liftchart, Screen.-narrow .-chart #liftchart { display: block; margin: 1 0 0 0; }
Screen.-narrow #liftpage { padding: 0; scrollbar-size-vertical: 0; }
Screen.-wide #liftpage { width: 84; }
.ask #learnings { height: auto; max-height: 40%; min-height: 1; margin: 1 0 0 0; }
#learningsnotice { height: auto; color: $accent; }
#learningdetail { min-height: 4; }

#filter { height: 1; background: $panel; color: $foreground; }
ArmsTable { background: $background; color: $foreground; }
#armtext { height: 6; padding: 0 1 0 2; background: $panel; border-left: thick $primary; }
Screen.-narrow #armtext { height: 8; }
ArmsTable .table--header { background: $surface; color: $primary; text-style: bold; }
ArmsTable .table--cursor { background: $primary; color: $background; text-style: bold; }
ArmsTable:focus { background: $background; }

.ask { align: center middle; background: $background; }
.ask > Vertical { width: 76; max-width: 96%; height: auto; max-height: 96%; padding: 1 2;
  background: $panel; color: $foreground; border-left: thick $primary; }
.ask.tall > Vertical { height: 90%; width: 100; }
.ask.fitting > Vertical { width: 100; max-height: 90%; }
.ask.fitting OptionList { height: auto; max-height: 66vh; }
.ask Input { margin: 1 0; background: $surface; color: $foreground; }
.ask TextArea { height: 1fr; margin: 1 0; background: $surface; color: $foreground; }
OptionList, OptionList:focus { background-tint: $foreground 0%; }
.ask OptionList { height: 1fr; background: $panel; color: $foreground; border: none; }
.ask VerticalScroll { height: 1fr; margin: 1 0; }
.pair { height: auto; min-height: 1; }
.rowlabel { width: 15; padding: 0 1 0 0; }
.rowtext { width: 1fr; }
#parts { margin: 1 0; scrollbar-gutter: stable; }
#parts LineInput { margin: 0 0 1 0; padding: 0 0 0 1; background: $surface; }
#parts LineInput:focus, #parts TextArea:focus { padding: 0; border-left: thick $accent; }
#parts TextArea { padding: 0 0 0 1; height: auto; min-height: 3; max-height: 12; margin: 0 0 1 0; }
.partlabel { height: 1; }
.ask.-low > Vertical { padding: 0 1; max-height: 100%; }
.ask.-low #tags { display: none; }
.ask.-low #parts { margin: 0; min-height: 6; }
.ask.-low .keys { margin: 0; }
#partchecks { height: auto; max-height: 6; }
.ask .keys { color: $accent; margin: 1 0 0 0; }
#notice { display: none; height: auto; max-height: 50%; padding: 0 1;
  background: $panel; color: $accent; }
Screen.-small #notice { display: none !important; }
"""
