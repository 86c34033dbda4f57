"""The brief on the desk, from the keyboard's side: open, name, save, edit elsewhere, forget."""

import asyncio
from dataclasses import replace

from textual import on, work
from textual.app import App
from textual.widgets import Input

from hookline.errors import HooklineError
from hookline.settings import Settings
from hookline.tui import frame
from hookline.tui.ask import AskLine, Pick, Sure
from hookline.tui.brief_view import BriefView
from hookline.tui.desk import Desk, Reading
from hookline.tui.editor import edited
from hookline.tui.frame import BRIEF
from hookline.tui.ideas_view import IdeasView
from hookline.tui.shelf import BLANK, Choice
from hookline.tui.shown import plain


class Sitting(App[None]):
    """What a person does with brief files; the screens are the app's own."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.desk = Desk(settings)

    @property
    def brief(self) -> BriefView:
        """1 Brief."""
        return self.screen_stack[0].query_one(BriefView)

    def show_screen(self, at: int) -> None:
        """Go to a screen, or show it anew; the app says how."""

    def load(self) -> None:
        """Read anew what the screen shows; the app says how."""

    @work(exclusive=True, group="open")
    async def action_open(self) -> None:
        """Choose another brief."""
        await self.choose("Open a brief")

    async def choose(self, question: str) -> None:
        """Let a person choose what to put on the desk."""
        choices = await asyncio.to_thread(self.desk.choices)
        at = await self.push_screen_wait(Pick(question, [choice.title for choice in choices]))
        chosen = BLANK if at is None and self.desk.path is None else None
        chosen = choices[at] if at is not None else chosen
        if chosen is not None and chosen.kind == "new":
            asked = "What is it called? The brief's file and its campaign get this name."
            suggested = await asyncio.to_thread(self.desk.shelf.free_name, chosen.name)
            name = await self._line(asked, suggested) or suggested
            chosen = replace(chosen, name=await asyncio.to_thread(self.desk.shelf.free_name, name))
        if chosen is not None:
            await self.put_on_desk(chosen)

    async def put_on_desk(self, choice: Choice) -> None:
        """Open it; the brief before it is kept as a draft."""
        try:
            opened = await asyncio.to_thread(self.desk.open, choice)
        except HooklineError as problem:
            self.refuse(problem)
            if self.desk.path is None:
                await self.choose("This brief cannot be read. Open another")
            return
        self.brief.put(opened)
        if opened.restored:
            self.notify("Your unsaved changes are back. ctrl+s saves them.", markup=False)
        elif choice.kind == "example":
            self.notify("This is your own copy; ctrl+s writes it into briefs/.", markup=False)
        self.load()

    def refuse(self, problem: HooklineError) -> None:
        """Say what is wrong, where, and what to do."""
        place = f"{problem.where}: " if problem.where else ""
        fix = f"\n{problem.fix}" if problem.fix else ""
        text = plain(f"{place}{problem.problem}{fix}").plain
        self.notify(text, severity="error", timeout=30, markup=False)

    @on(Input.Submitted)
    def submitted(self, event: Input.Submitted) -> None:
        """Enter: a list where there is one, else the next field."""
        if event.input.id in ("brand", "blueprint"):
            self._fill_in(event.input)
        else:
            self.screen.focus_next()

    @work(exclusive=True, group="open")
    async def _fill_in(self, field: Input) -> None:
        if field.id == "brand":
            names = await asyncio.to_thread(self.desk.brands)
            titles, question = names, "Who is speaking? Or write any name into the field."
        else:
            library = await asyncio.to_thread(self.desk.library)
            found = library.catalog.blueprints.values()
            names = [one.slug for one in found]
            titles = [f"{one.slug} - {one.name}: {one.reason}" for one in found]
            question = "What should the message do?"
        at = await self.push_screen_wait(Pick(question, titles))
        if at is not None:
            field.value = names[at]
            self.screen.focus_next()

    @on(IdeasView.Chosen)
    def ideas_chosen(self, event: IdeasView.Chosen) -> None:
        """The brief keeps these ideas now, as a draft until it is saved."""
        self.desk.keep_ideas(event.kept)
        self.brief.changed()

    @work(exclusive=True, group="save")
    async def action_save(self) -> None:
        """Write the brief's file."""
        if await self.saved() is not None:
            self.notify(f"Saved as {self.desk.path}", markup=False)

    async def saved(self, *, whole: bool = False) -> Reading | None:
        """The brief as it was saved; None when it was not, `whole` when it cannot be read."""
        if self.desk.path is None:
            self.notify("No brief is open. ctrl+o opens one.", markup=False)
            return None
        try:
            reading = await asyncio.to_thread(self.desk.change)
            if whole and reading.problems:
                self._mend(reading)
                return None
            if not await asyncio.to_thread(self.desk.save):
                question = f"Somebody else changed {self.desk.path} since you opened it."
                if not await self.sure(question, "writes yours over it"):
                    return None
                await asyncio.to_thread(self.desk.save, over=True)
        except HooklineError as problem:
            self.refuse(problem)
            return None
        from hookline.workspace import clock

        self.brief.show_reading(BriefView.Read(reading))
        self.brief.state = f"saved {clock.wall_time()}"
        self.brief.post_message(frame.Changed())
        return reading

    def _mend(self, reading: Reading) -> None:
        """To the first field that is wrong."""
        self.brief.show_reading(BriefView.Read(reading))
        name, words = next(iter(reading.problems.items()))
        self.notify(f"Before it can be written: {words}", severity="error", markup=False)
        self.show_screen(BRIEF)
        self.call_after_refresh(self.brief.query_one(f"#{name or 'brand'}").focus)

    async def _line(self, question: str, text: str) -> str | None:
        asked = AskLine(question, text)
        return await self.push_screen_wait(asked)

    async def sure(self, question: str, yes: str) -> bool:
        """Ask before something that costs, or cannot be taken back."""
        asked = Sure(question, yes)
        return await self.push_screen_wait(asked)

    @work(exclusive=True, group="open")
    async def action_language(self) -> None:
        """Texts in the brief's next language."""
        if not (language := self.brief.next_language()):
            self.notify("The brief has one language. Add others under Languages.", markup=False)
            return
        await asyncio.to_thread(self.desk.change)
        self.brief.put(await asyncio.to_thread(self.desk.shown, language))

    @work(exclusive=True, group="open")
    async def action_editor(self) -> None:
        """The file in the person's own editor."""
        if await self.saved() is not None and self.desk.path is not None:
            path = self.desk.path
            edited(self, path)
            await self.put_on_desk(Choice("own", path.stem))

    @work(exclusive=True, group="open")
    async def action_forget(self) -> None:
        """The brief as its file has it."""
        question = "Changes since the file was saved are thrown away."
        if self.desk.path and await self.sure(question, "forgets them"):
            await asyncio.to_thread(self.desk.forget_changes)
            await self.put_on_desk(Choice("own", self.desk.path.stem))
