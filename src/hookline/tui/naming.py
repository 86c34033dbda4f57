"""What a brief is called: its file and its campaign have the name, and a person may change it."""

import asyncio
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import Input, TextArea

from hookline.errors import HooklineError
from hookline.tui.ask import AskLine, Confirm
from hookline.tui.desk import Desk
from hookline.tui.frame import Changed
from hookline.tui.look import AnyApp, flat
from hookline.tui.model_check import ModelCheck
from hookline.tui.open_brief import OpenBrief
from hookline.tui.problems import problem_words
from hookline.tui.shelf import Shelf
from hookline.workspace.places import file_stem

NEW_NAME = (
    "What is it called? The brief's file and its campaign get this name. Esc goes back to the list."
)
OTHER_NAME = "What is it called from now on? The brief's file and its campaign get this name."
NO_LETTERS = "{typed} has neither a letter nor a digit, and a file's name is made of those."
TAKEN = "{stem} is another brief's name, so this one is called {name}. {keys} changes it."
MADE = (
    "It is called {name}: a file's name has small letters, digits and hyphens. {keys} changes it."
)
RENAMED = "It is called {name} now."
FOLLOWS = "It is called {name} now: until it is saved its name follows What for. {keys} changes it."
IS_COPY = "{name} is a copy of {before}, which keeps its name and its drafts. {keys} saves it."
IN_A_FIELD = "Esc, then {letter}"
"""How a letter is pressed as a command while a field has the keyboard, where it would be typed."""
DRAFT_KEPT = "draft kept"
"""What is said of changes that are on disk, and not in the brief's file."""
AWAITED = "-coming"
"""The class of F2 Brief until a brief is on the desk: a key could be meant for no field."""


class NamedBrief(ModelCheck):
    """The brief of F2 by its name."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("N", "rename", "Another name", show=False)]
    file_name = ""
    state = ""
    """Of its file: saved, changed, draft kept."""

    def clear(self) -> None:
        """Show no form before there is a brief that it could be of."""
        self.add_class(AWAITED)

    def action_rename(self) -> None:
        """Another name for the brief."""
        self.run_worker(self._rename(), exclusive=True, group="open")

    def follow_name(self, name: str) -> None:
        """Show the name that the brief on the desk has by now."""
        if name != self.file_name and self.desk.path is not None and name == self.desk.path.stem:
            self.file_name = name
            self.notify(FOLLOWS.format(name=name, keys=self._pressed("N")), markup=False)

    def _pressed(self, letter: str) -> str:
        """What to press for a letter's command from where the keyboard is."""
        is_in_field = isinstance(self.screen.focused, Input | TextArea)
        return IN_A_FIELD.format(letter=letter) if is_in_field else letter

    async def _rename(self) -> None:
        """Ask; what is written under the old name keeps it, and the brief is copied."""
        desk = self.desk
        if desk.path is None:
            return
        before = desk.path.stem
        typed = await _ask_name(self.app, OTHER_NAME, before)
        if not typed or before in (typed, file_stem(typed)):
            return
        name = await asyncio.to_thread(desk.shelf.free_name, typed)
        try:
            kept = await asyncio.to_thread(_what_keeps_it, desk, before)
            if kept:
                question = f"{kept} the name {before}, and will go on to."
                yes = f"makes a copy of the brief that is called {name}"
                if await self.app.push_screen_wait(Confirm(question, yes)) is not True:
                    return
            await asyncio.to_thread(desk.rename, name, is_copy=bool(kept))
        except (HooklineError, OSError) as problem:
            words = problem_words(problem) if isinstance(problem, HooklineError) else str(problem)
            self.notify(words, severity="error", timeout=20, markup=False)
            return
        renamed = name_words(typed, name, self._pressed("N")) or RENAMED.format(name=name)
        copied = IS_COPY.format(name=name, before=before, keys=self._pressed("s"))
        words = copied if kept else renamed
        self.file_name, self.state = name, "unsaved" if kept else self.state
        self.notify(words, markup=False)
        self.post_message(Changed())


def state_when_opened(opened: OpenBrief) -> str:
    """Of its file, in the same words as while it is typed in."""
    if not opened.unsaved:
        return "saved"
    return DRAFT_KEPT if opened.restored else "unsaved"


async def name_new(app: AnyApp, shelf: Shelf, wanted: str) -> str | None:
    """A name for a new brief that no other has, asked for; None where the person goes back."""
    typed = await _ask_name(app, NEW_NAME, await asyncio.to_thread(shelf.free_name, wanted))
    if typed is None:
        return None
    name = await asyncio.to_thread(shelf.free_name, typed)
    if words := name_words(typed, name, IN_A_FIELD.format(letter="N")):  # its first field is next
        app.notify(words, markup=False)
    return name


async def _ask_name(app: AnyApp, question: str, suggested: str) -> str | None:
    """A name of which a file's can be made, asked for until it is one; None for none."""
    asked, text = question, suggested
    while typed := await app.push_screen_wait(AskLine(asked, text, is_suggestion=True)):
        if file_stem(typed):
            return typed
        asked, text = f"{NO_LETTERS.format(typed=flat(typed))}\n\n{question}", suggested
    return None


def name_words(typed: str, name: str, keys: str) -> str:
    """What a brief is called that a person called otherwise, and why; "" where it is the same.

    Args:
        keys: what changes it.
    """
    if name == typed:
        return ""
    if name != (stem := file_stem(typed)):
        return TAKEN.format(stem=stem, name=name, keys=keys)
    return MADE.format(name=name, keys=keys)


def _what_keeps_it(desk: Desk, name: str) -> str:
    """What is known by a brief's name already: `24 drafts bear`; "" for nothing.

    Raises:
        HooklineError: when the registry cannot be read.
    """
    if not desk.workspace.has_registry:
        return ""
    with desk.workspace.registry() as registry:
        n_drafts = len(registry.variants(brief=name))
        has_campaign = any(campaign.brief == name for campaign in registry.campaigns())
    drafts = "1 draft" if n_drafts == 1 else f"{n_drafts} drafts"
    bearers = [drafts] * bool(n_drafts) + ["a campaign"] * has_campaign
    if not bearers:
        return ""
    is_one = len(bearers) == 1 and (has_campaign or n_drafts == 1)
    return f"{' and '.join(bearers).capitalize()} {'bears' if is_one else 'bear'}"
