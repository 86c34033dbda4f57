"""What a person does with brief files: open, name, save, edit elsewhere, forget."""

import asyncio
import contextlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work
from textual.widgets import Input

from hookline.errors import HooklineError
from hookline.settings import Settings
from hookline.tui import frame
from hookline.tui.ask import Confirm, Pick
from hookline.tui.brief_view import BriefView
from hookline.tui.desk import Desk
from hookline.tui.form_words import problems_by_field
from hookline.tui.frame import BRIEF
from hookline.tui.keymap import shown_key
from hookline.tui.kinds import found_by, kind_line, kind_name
from hookline.tui.known_models import MODEL_QUESTION, models_known
from hookline.tui.naming import name_new
from hookline.tui.open_brief import BriefReading, OpenBrief, language_after
from hookline.tui.outside_editor import edit_outside
from hookline.tui.preferences import budget_of, keep_preference, read_preferences
from hookline.tui.problems import line_of, problem_words
from hookline.tui.screens import Screens
from hookline.tui.shelf import BEGIN, KINDS, READING, Choice
from hookline.tui.spending import writes_once
from hookline.tui.writer import field_to_mend

if TYPE_CHECKING:
    from hookline.tui.batch_view import BatchView
    from hookline.tui.ideas import Chosen

SECOND_LOOK = (
    "Second look on: every brief is drafted twice, an editor chooses, two readers say where they "
    "would stop, and that is mended. Six requests in place of one, of a model. + turns it off."
)
ONE_LOOK = "Second look off: one request, and what it brings."
NO_LOOK = "What writes here answers once: a second look is a model's."
OPEN_QUESTION = (
    "Open a brief, or begin a new one: yours stand first, the one you worked on last at the top, "
    "then examples."
)
PURPOSE_QUESTION = "What should the message do?"
KNOWN_BRAND = "What is known of {name}: {keys} shows and changes it."
SECOND_WINDOW = (
    "This brief is open in another window too. What you change here is kept apart from what is "
    "changed there; whoever saves second is asked first."
)


class FileActions(Screens):
    """Actions on brief files; the screens are the app's own."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.desk = Desk(settings)
        self._folder = settings.workspace
        self.preferences = read_preferences(settings.workspace)
        self.desk.spending.limit = budget_of(self.preferences["budget"]) or None
        if self.preferences["theme"] in self.available_themes:
            self.theme = self.preferences["theme"]

    def choose_theme(self, name: str) -> None:
        """Look like that, in the next sitting too."""
        self.theme = name
        self.remember("theme", name)

    @property
    def second_look(self) -> bool:
        """Do drafts go to an editor and two readers? Who answers once has neither."""
        return bool(self.preferences["second_look"]) and not writes_once(self.brief.model)

    def action_second_look(self) -> None:
        """A second look at what is written from now on, or none."""
        self.remember("second_look", "" if self.preferences["second_look"] else "yes")
        words = SECOND_LOOK if self.preferences["second_look"] else ONE_LOOK
        self.notify(NO_LOOK if writes_once(self.brief.model) else words, markup=False)
        self.load()

    def remember(self, name: str, value: str) -> None:
        """Keep a choice for the next sitting; where that fails, it holds for this one."""
        if self.preferences[name] != value:
            self.preferences[name] = value
            with contextlib.suppress(OSError):
                keep_preference(self._folder, name, value)

    def show_screen(self, index: int) -> None:
        """Go to a screen, or show it anew; the app says how."""

    def load(self) -> None:
        """Read anew what the screen shows; the app says how."""

    @work(exclusive=True, group="open")
    async def action_open(self) -> None:
        """Choose another brief."""
        await self.choose(OPEN_QUESTION)

    async def choose(self, question: str, kind: str = "", *, else_blank: bool = False) -> None:
        """Let a person choose what to put on the desk.

        Args:
            kind: own, example or new; "" for all of them.
            else_blank: begin a blank brief where nothing was chosen and nothing is on the desk.
        """
        with self.telling(READING[kind]):
            choices = await asyncio.to_thread(self.desk.choices)
        choices = [each for each in choices if each.kind == kind] if kind else [BEGIN, *choices]
        titles = [choice.title if kind else KINDS[choice.kind] + choice.title for choice in choices]
        notes, also = [choice.note for choice in choices], [choice.also for choice in choices]
        current = "" if kind or choices[1].kind != "own" else titles[1]
        chosen: Choice | None = None
        while chosen is None:
            window = Pick(question, titles, notes, also=also, current=current)
            index = await self.push_screen_wait(window)
            if not isinstance(index, int):
                break
            if choices[index] is BEGIN:
                await self.choose(PURPOSE_QUESTION, BEGIN.kind, else_blank=else_blank)
                return
            current, chosen = titles[index], await self._named(choices[index])
        if chosen is None and else_blank and self.desk.path is None:
            chosen = self.desk.shelf.blank()
        if chosen is not None:
            await self.put_on_desk(chosen, is_shown=True)

    async def _named(self, choice: Choice) -> Choice | None:
        """With a name of its own, where it is new; None to choose again."""
        if choice.kind != "new":
            return choice
        name = await name_new(self, self.desk.shelf, choice.name)
        return replace(choice, name=name) if name else None

    async def put_on_desk(self, choice: Choice, *, is_shown: bool = False) -> None:
        """Open it; the brief before it is kept as a draft.

        Args:
            is_shown: on F2 Brief, with the keyboard where a person goes on with it.
        """
        try:
            open_brief = await asyncio.to_thread(self.desk.open, choice)
        except HooklineError as problem:
            if self.desk.path is None:
                reason = problem_words(problem)
                await self.choose(
                    f"This brief cannot be read. Open another.\n\n{reason}", else_blank=True
                )
            else:
                self.show_problem(problem)
            return
        self.show_opened(choice, open_brief)
        if is_shown:
            self.show_screen(BRIEF)
            self.call_after_refresh(self.brief.begin, is_new=choice.kind == "new")
        self.load()

    def show_opened(self, choice: Choice, open_brief: OpenBrief) -> None:
        """Show a brief that was opened, and what is to be known of it."""
        self.brief.put(open_brief)
        if open_brief.is_second:
            self.notify(SECOND_WINDOW, markup=False)
        elif open_brief.restored:
            self.notify("Your unsaved changes are back. Esc, then s saves them.", markup=False)
        elif choice.kind == "example":
            self.notify("This is your own copy; Esc, then s writes it into briefs/.", markup=False)

    def on_batch_view_opened(self, event: "BatchView.Opened") -> None:
        """A brief of the folder, at what is wrong with it."""
        self._open_at(event.path, event.problem)

    @work(exclusive=True, group="open")
    async def _open_at(self, path: Path, wrong: HooklineError | None) -> None:
        """Put a brief on the desk, the keyboard where it is wrong.

        A file that no form can show opens at its line in the person's own editor.
        """
        try:
            open_brief = await asyncio.to_thread(self.desk.open, Choice("own", path.stem))
        except HooklineError as problem:
            question = f"{problem_words(problem)}\n\nF2 Brief cannot show this file."
            if await self.confirm(question, "opens it in your editor, at the line"):
                if notice := edit_outside(self, path, line_of(problem)):
                    self.notify(notice, severity="warning", timeout=20, markup=False)
                self.load()
            return
        self.brief.put(open_brief)
        self.show_screen(BRIEF)
        if wrong is not None:
            text = await asyncio.to_thread(path.read_text, "utf-8")
            name, words = next(iter(problems_by_field(wrong, text, str(path)).items()))
            self.notify(words, severity="error", timeout=20, markup=False)
            self.call_after_refresh(self.brief.go_to_field, name or "brand")
        else:
            self.call_after_refresh(self.brief.begin, is_new=False)

    def show_problem(self, problem: HooklineError) -> None:
        """Say what is wrong, where, and what to do."""
        self.notify(problem_words(problem), severity="error", timeout=30, markup=False)

    @on(Input.Submitted)
    def submitted(self, event: Input.Submitted) -> None:
        """Enter: a list where there is one, else the next field."""
        if event.input.id in ("brand", "blueprint", "model"):
            self._choose_value(event.input)
        else:
            self.screen.focus_next()

    @work(exclusive=True, group="open")
    async def _choose_value(self, field: Input) -> None:
        if field.id == "brand":
            names = await asyncio.to_thread(self.desk.brands)
            titles, question, new = names, "Who is speaking?", "brand"
            notes, also = list[str](), list[str]()
        elif field.id == "model":
            models = await asyncio.to_thread(models_known, self.desk.workspace)
            names, notes, also = list(models), list(models.values()), list[str]()
            titles, question, new = names, MODEL_QUESTION, "model"
        else:
            library = await asyncio.to_thread(self.desk.library)
            blueprints = library.catalog.blueprints.values()
            names = [blueprint.slug for blueprint in blueprints]
            titles = [kind_name(b.name) for b in blueprints]
            notes, also = list(map(kind_line, blueprints)), list(map(found_by, blueprints))
            question, new = PURPOSE_QUESTION, ""
        here = dict(zip(names, titles, strict=True)).get(field.value, field.value)
        window = Pick(question, titles, notes, also=also, new=new, current=here)
        index = await self.push_screen_wait(window)
        if index is not None:
            field.value = index if isinstance(index, str) else names[index]
            self.screen.focus_next()
            if field.id == "brand" and isinstance(index, str):  # nothing is known of it yet
                self.brief.action_brand()
            elif field.id == "brand":
                keys = shown_key(self.shown_keys, "brief", "Esc, b")
                self.notify(KNOWN_BRAND.format(name=field.value, keys=keys), markup=False)

    def on_ideas_view_chosen(self, event: "Chosen") -> None:
        """The brief keeps these ideas now, as a draft until it is saved."""
        self.desk.keep_ideas(event.kept)
        self.brief.changed()

    @work(exclusive=True, group="save")
    async def action_save(self) -> None:
        """Write the brief's file."""
        if await self.save_brief() is not None:
            self.notify(self.desk.saved_words, markup=False)

    async def save_brief(self, *, whole: bool = False) -> BriefReading | None:
        """The brief as it was saved; None when it was not, `whole` when it cannot be read."""
        if self.desk.path is None:
            self.notify("No brief is open. ctrl+o opens one.", markup=False)
            return None
        try:
            reading = await asyncio.to_thread(self.desk.change)
            if whole and (wrong_field := await field_to_mend(self, reading, self.brief.values)):
                self.brief.insist(reading)
                if self.view_index != BRIEF:
                    self.show_screen(BRIEF)
                self.call_after_refresh(self.brief.go_to_field, wrong_field)
                return None
            if not await asyncio.to_thread(self.desk.save):
                question = f"Somebody else changed {self.desk.path} since you opened it."
                question += f"\n\nTheirs stays in {self.desk.overwritten}"
                if not await self.confirm(question, "writes yours over it"):
                    return None
                await asyncio.to_thread(self.desk.save, over=True)
        except HooklineError as problem:
            self.show_problem(problem)
            return None
        from hookline.workspace import clock

        self.brief.show_reading(BriefView.Read(reading))
        self.brief.state = f"saved {clock.wall_time()}"
        self.brief.post_message(frame.Changed())
        return reading

    async def confirm(self, question: str, yes: str) -> bool:
        """Ask before something that costs, or cannot be taken back."""
        return await self.push_screen_wait(Confirm(question, yes)) is True

    @work(exclusive=True, group="open")
    async def action_language(self) -> None:
        """Texts in the brief's next language."""
        if not (language := language_after(self.brief.languages, self.brief.language)):
            self.notify("The brief has one language. Add others under Languages.", markup=False)
            return
        await asyncio.to_thread(self.desk.change)
        self.brief.put(await asyncio.to_thread(self.desk.form_values, language))

    @work(exclusive=True, group="open")
    async def action_forget(self) -> None:
        """The brief as its file has it."""
        question = "Changes since the file was saved are thrown away."
        path = self.desk.path
        if path is not None and await self.confirm(question, "forgets them"):
            await asyncio.to_thread(self.desk.forget_changes)
            await self.put_on_desk(Choice("own", path.stem))
