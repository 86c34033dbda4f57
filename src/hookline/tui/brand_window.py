"""Who speaks: what a brand's file says of the brand, a field a line."""

import asyncio
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from hookline.errors import HooklineError
from hookline.tui.ask import Page
from hookline.tui.brand_fields import (
    FIELDS,
    LANGUAGE,
    MARKET,
    TRADE,
    Keys,
    label_of,
    problems_by_line,
)
from hookline.tui.look import flat, plain, styled
from hookline.tui.problems import problem_words
from hookline.tui.text_fields import FieldsPane, LineInput
from hookline.tui.word_keeping import KeepsWords

if TYPE_CHECKING:
    from pathlib import Path

    from hookline.tui.brief_view import BriefView
    from hookline.workspace.library import Library

KEPT = "Kept in {path}. Every brief of {name} reads it."
KEPT_AGAIN = "{note}: {question} ctrl+g once more keeps it as it is"
"""Asked of a trade that is nearly one that is known."""
ELSEWHERE = (
    "The brand is written out in this brief: ctrl+e opens the file, where it can be changed."
)
NO_NAME = "Write the brand's name under Brand first."

NO_PROBLEMS: Mapping[Keys, str] = {}

ABOUT = (
    "What is said here holds for every brief of the brand, and stands in a file of its own. Any "
    "line may stay blank: nothing is made up, and the coach says what it would add.",
    "",
)
KEYS = (
    ("Enter, ↑ ↓", "the next line, the line above or below"),
    ("ctrl+u", "empty the line; ctrl+z brings back what it held"),
    ("ctrl+g", "keep it in the brand's file"),
    ("Esc", "leave; where something was changed, a second Esc throws it away"),
)
LAST = "That was the last line: ctrl+g keeps it all"


class BrandWindow(KeepsWords[Mapping[Keys, str]]):
    """Gives what changed, by its keys; ctrl+g takes it, Escape leaves."""

    TAKES = "ctrl+g keeps it"
    KEY_WORDS = "Enter next · ctrl+u empties · ctrl+g keeps it · F1 help · Esc leaves"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+g", "take", "Take", priority=True),
        Binding("f1", "help", "Help", priority=True),
    ]

    def __init__(
        self, name: str, values: Mapping[Keys, str], language_in: Callable[[str], str],
        problems: Mapping[Keys, str] = NO_PROBLEMS,
    ) -> None:  # fmt: skip
        """Ask.

        Args:
            values: what the file has, by its keys.
            language_in: the name of what a country reads, "" for none; a blank Language shows it.
            problems: what was wrong with what was typed before, or is asked of it, by its line.
        """
        super().__init__("ask tall")
        self._brand, self._values, self._problems = name, values, problems
        self._language_in = language_in

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(styled(f"Who speaks: {flat(self._brand)}", "bold $primary"))
            for keys, words in self._problems.items():
                yield Static(styled(f"{words[:2]}{label_of(keys)}{words[2:]}", "bold $error"))
            with FieldsPane(id="parts"):
                for index, field in enumerate(FIELDS):
                    mark = self._problems.get(field.keys, "")[:2]
                    yield Static(plain(f"{mark}{field.label}"), classes="partlabel")
                    text, hint = self._values[field.keys], f"(e.g. {field.example})"
                    yield LineInput(text, id=f"brand-{index}", placeholder=hint)
            yield Static(Content(self.KEY_WORDS), classes="keys")

    def on_mount(self) -> None:
        wrong = [index for index, field in enumerate(FIELDS) if field.keys in self._problems]
        self.query_one(f"#brand-{wrong[0] if wrong else 0}").focus()
        self._show_language()

    @on(LineInput.Submitted)
    def submitted(self, event: LineInput.Submitted) -> None:
        """Enter: the next line; behind the last one nothing is left but to keep it."""
        event.stop()
        if event.input.id == f"brand-{len(FIELDS) - 1}":
            self.note(LAST)
        else:
            self.focus_next()

    @on(LineInput.Changed)
    def typed(self, event: LineInput.Changed) -> None:
        """What is assumed follows."""
        event.stop()
        self._show_language()

    def _show_language(self) -> None:
        """In the blank Language stands what holds then."""
        keys = [field.keys for field in FIELDS]
        language = self.query_one(f"#brand-{keys.index(LANGUAGE)}", LineInput)
        country = self._language_in(self._typed[MARKET])
        held = f"from its country: {country}" if country else "as usual: English"
        language.show_hint(f"({held})")

    def action_help(self) -> None:
        """What this window is for, an example of the line that has the keyboard, and its keys."""
        name = (self.focused.id if self.focused else "") or ""
        field = FIELDS[int(name.removeprefix("brand-"))] if name.startswith("brand-") else None
        about = (field.label, f"For example: {field.example}", "", *ABOUT) if field else ABOUT
        self.app.push_screen(Page("Who speaks", [*map(plain, about), *KEYS]))

    def action_take(self) -> None:
        self.dismiss(self._typed)

    @property
    def is_changed(self) -> bool:
        """Is a line another one now?"""
        return self._typed != self._values

    @property
    def _typed(self) -> dict[Keys, str]:
        return {
            field.keys: self.query_one(f"#brand-{index}", LineInput).value
            for index, field in enumerate(FIELDS)
        }


async def edit_brand(view: "BriefView") -> None:
    """Let a person say of the brand what the coach asks for; asked again where it cannot be."""
    from hookline.loop.brand_file import brand_values, language_words, save_brand, trade_note

    desk, field = view.desk, view.query_one("#brand", Input)
    name = field.value.strip()
    if desk.path is None or field.disabled or not name:
        view.notify(ELSEWHERE if field.disabled else NO_NAME, markup=False)
        return
    briefs_folder, keys = desk.path.parent, [field.keys for field in FIELDS]
    library = await asyncio.to_thread(desk.library)
    problems, kept_trade = NO_PROBLEMS, ""
    try:
        in_file = await asyncio.to_thread(brand_values, name, keys, library, briefs_folder)
    except HooklineError as wrong:
        view.notify(problem_words(wrong), severity="error", markup=False)
        return
    values: Mapping[Keys, str] = in_file

    def language_in(country: str) -> str:
        return language_words("", country, library)

    def window() -> BrandWindow:
        return BrandWindow(name, values, language_in, problems)

    while (typed := await view.app.push_screen_wait(window())) is not None:
        changed = {each: text for each, text in typed.items() if text != in_file[each]}
        note, question = trade_note(changed.get(TRADE, ""), library)
        if question and kept_trade != typed[TRADE]:
            values, kept_trade = typed, typed[TRADE]
            problems = {TRADE: f"? {KEPT_AGAIN.format(note=note, question=question)}"}
            continue
        try:
            path = await asyncio.to_thread(save_brand, name, changed, library, briefs_folder)
        except HooklineError as wrong:
            problems, values = problems_by_line(wrong), typed
            continue
        view.notify(_kept_words(name, path, changed, typed, library), timeout=20, markup=False)
        view.schedule_reading(0)
        return


def _kept_words(
    name: str, path: "Path", changed: Mapping[Keys, str], typed: Mapping[Keys, str],
    library: "Library",
) -> str:  # fmt: skip
    """Where the brand is kept, and what was understood of its lines."""
    from hookline.loop.brand_file import country_words, language_words, trade_note

    kept = KEPT.format(path=path, name=flat(name))
    if country := country_words(changed.get(MARKET, ""), library):
        kept += f" Country: {country}."
    if any(changed.get(keys) for keys in (LANGUAGE, MARKET)):
        kept += f" It writes {language_words(typed[LANGUAGE], typed[MARKET], library)}."
    if note := trade_note(changed.get(TRADE, ""), library)[0]:
        kept += f" {note[:1].upper()}{note[1:]}."
    return kept
