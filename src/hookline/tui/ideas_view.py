"""F3 Ideas: what a message could be about; a person keeps, rewords, adds and drops."""

import asyncio
import time
from dataclasses import replace
from functools import partial
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import OptionList, Static

from hookline.tui import frame, ideas_undo, open_brief
from hookline.tui.ask import Confirm
from hookline.tui.desk import Desk
from hookline.tui.idea_about import IdeaAbout
from hookline.tui.ideas import (
    ADD_QUESTION,
    EMPTY,
    REWORD_QUESTION,
    Chosen,
    Idea,
    IdeaList,
    IdeasRead,
    Listed,
    ask_idea,
    heading,
    keep_differing,
    kept_angles,
    kept_summary,
    merge_ideas,
    read_table,
)
from hookline.tui.look import plain
from hookline.tui.panes import NotesPane, job_line
from hookline.tui.proposer import IdeasProposed, Proposer, asking_price


class IdeasView(Vertical):
    """The ideas for the brief on the desk."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "keep", "Keep or drop", show=False),
        Binding("e", "edit", "Reword", show=False),
        Binding("a", "add", "Add", show=False),
        Binding("r", "propose", "Others", show=False),
        Binding("d", "keep_differing", "Those that differ most", show=False),
        Binding("u", "undo", "Undo", show=False),
    ]

    def __init__(self, desk: Desk) -> None:
        super().__init__(id="ideas", classes="view hidden")
        self.desk = desk
        self.proposer = Proposer(self, desk)
        self.ideas: list[Idea] = []
        self.table = IdeasRead(open_brief.BriefReading())
        self._brief = ""
        self._model = "offline"
        self._started_at = 0.0
        self.undone = ideas_undo.Undone()

    def compose(self) -> ComposeResult:
        yield Static(id="standing")
        with Horizontal():
            with Vertical(id="table"):
                yield Static(plain(EMPTY), id="noideas")
                yield Static(id="ideahead")
                yield IdeaList()
                yield IdeaAbout()
            yield NotesPane()
        yield Static(id="jobline")

    def on_mount(self) -> None:
        self.set_interval(SECONDS_A_LOOK, self._follow)

    def _follow(self) -> None:
        """Say how long it takes while somebody is thinking."""
        if self.proposer.running:
            self._show_summary()

    @property
    def keys(self) -> frame.Keys:
        """What to press here."""
        if isinstance(self.screen.focused, NotesPane):
            return ideas_undo.NOTES_KEYS
        return (
            ideas_undo.THINKING_KEYS
            if self.proposer.running
            else ideas_undo.keys_of(self.ideas, can_undo=bool(self.undone))
        )

    def load(self, model: str) -> None:
        """Read the brief and its ideas again; without a model they are there at once."""
        self._model = model

        def read() -> None:
            self.post_message(Listed(read_table(self.desk, model)))

        self.run_worker(read, thread=True, group="registry")  # the app tells what files refuse

    @on(Listed)
    def show_listed(self, event: Listed) -> None:
        """Show what was read; what is on the table stays in its order."""
        self.table = event.table
        resolved = self.table.reading.resolved
        if resolved is None:
            self._brief, self.ideas = "", []
        else:
            self.undone.of(resolved.brief.id)
            is_same = resolved.brief.id == self._brief and bool(self.ideas)
            listed = [idea.angle for idea in self.ideas] if is_same else event.table.angles
            self._brief, self.ideas = resolved.brief.id, merge_ideas(listed, resolved.brief.angles)
        self.query_one(NotesPane).show(resolved)
        self._redraw()
        if resolved and not self.ideas and self._model == "offline":
            self._propose()

    @on(IdeasProposed)
    def proposed(self, event: IdeasProposed) -> None:
        """Put what has come below what is there."""
        if event.brief == self._brief and event.angles:
            first, known = len(self.ideas), {idea.angle.idea for idea in self.ideas}
            self.ideas += [Idea(angle) for angle in event.angles if angle.idea not in known]
            self._remember()
            self._redraw(first)
        else:
            self._redraw()
        if event.words:
            severity = "error" if event.words.startswith("!") else "information"
            self.notify(event.words, severity=severity, timeout=20, markup=False)  # type: ignore[arg-type]

    @on(OptionList.OptionSelected)
    def chosen(self, event: OptionList.OptionSelected) -> None:
        """Enter: reword."""
        event.stop()
        self.action_edit()

    @on(OptionList.OptionHighlighted)
    def show_about(self) -> None:
        """What is known of the idea under the cursor."""
        index = self.query_one(IdeaList).selected
        idea = None if index is None else self.ideas[index]
        self.query_one(IdeaAbout).show(idea, self.table)

    @on(IdeaList.Resized)
    def resized(self) -> None:
        """Rows as wide as there is room."""
        self._redraw()

    def on_unmount(self) -> None:
        """However the desk is left, no request holds up its end."""
        self.proposer.stop()

    def on_descendant_focus(self) -> None:
        self.post_message(frame.Changed())

    def toggle_notes(self) -> None:
        """The notes to the front, or back to the ideas."""
        if not self.close_notes():
            self.add_class("-notes")
            self.call_after_refresh(self.query_one(NotesPane).focus)

    def close_notes(self) -> bool:
        """Back to the ideas; False when they were in front."""
        is_open = self.has_class("-notes") or isinstance(self.screen.focused, NotesPane)
        self.remove_class("-notes")
        if is_open:
            self.call_after_refresh(self.query_one(IdeaList).focus)
        return is_open

    def action_keep(self) -> None:
        """Keep the idea under the cursor, or drop it; it stays on the table."""
        if (index := self.query_one(IdeaList).index_here()) is None:
            return
        idea = self.ideas[index]
        self.undone.keep(self.ideas)
        self.ideas[index] = replace(idea, is_kept=not idea.is_kept)
        self._choose(index)

    @work
    async def action_edit(self) -> None:
        """Reword the idea under the cursor; whoever rewords it keeps it."""
        if (index := self.query_one(IdeaList).index_here()) is None:
            return
        old = self.ideas[index]
        text = await ask_idea(self.app, REWORD_QUESTION, old.angle.idea)
        if text and text != old.angle.idea and not self._is_there(text):
            self.undone.keep(self.ideas)
            angle = old.angle.model_copy(update={"idea": text})
            if old not in self.ideas:  # others may have come meanwhile
                self.ideas.append(old)
            index = self.ideas.index(old)
            self.ideas[index] = Idea(angle, is_kept=True)
            self._remember()
            self._choose(index)

    @work
    async def action_add(self) -> None:
        """Add an idea of one's own; it is kept."""
        if why := self.table.reading.why_unread:
            self.notify(why, markup=False)
            return
        text = await ask_idea(self.app, ADD_QUESTION, "")
        if text and not self._is_there(text):
            from hookline.records.craft import Angle

            self.undone.keep(self.ideas)
            self.ideas.append(Idea(Angle(idea=text), is_kept=True))
            self._remember()
            self._choose(len(self.ideas) - 1)

    @work
    async def action_propose(self) -> None:
        """Ask for others; a model only after a yes."""
        resolved = self.table.reading.resolved
        if self.proposer.running:
            return
        refusal = self.table.reading.why_unread or self.desk.spending.refusal(self._model)
        if resolved is None or refusal:
            self.notify(refusal, markup=False)
            return
        if self._model != "offline":
            words = await asyncio.to_thread(asking_price, self.desk, resolved, self._model)
            question = f"{words}\n\nNothing is sent before you say so."
            if not await self.app.push_screen_wait(Confirm(question, "asks")):
                return
        self._propose()

    def action_keep_differing(self) -> None:
        """Keep those that differ most, one for each draft."""
        resolved = self.table.reading.resolved
        if self.query_one(IdeaList).index_here() is None or resolved is None:
            return
        differing = keep_differing(self.ideas, self.table, resolved.brief.variants)
        if differing != self.ideas:
            self.undone.keep(self.ideas)
        self.ideas = differing
        self._choose(self.query_one(IdeaList).selected or 0)

    def action_undo(self) -> None:
        """Take the last change of the table back; what was proposed since stays below it."""
        if not self.undone:
            self.notify(ideas_undo.NOTHING_TO_UNDO, markup=False)
            return
        self.ideas = self.undone.back(self.ideas)
        self._remember()
        self._choose(self.query_one(IdeaList).selected or 0)
        self.notify(ideas_undo.TAKEN_BACK, markup=False)

    def _is_there(self, text: str) -> bool:
        names = [idea.angle.idea for idea in self.ideas]
        if text in names:
            self.query_one(IdeaList).highlighted = names.index(text)
            self.notify("That idea is on the table already.", markup=False)
        return text in names

    def _choose(self, index: int) -> None:
        self._redraw(index)
        self.post_message(Chosen(kept_angles(self.ideas)))

    def _propose(self) -> None:
        assert self.table.reading.resolved is not None
        self._started_at = time.monotonic()
        listed = [idea.angle for idea in self.ideas]
        self.proposer.start(self.table.reading.resolved, self._model, listed)
        self._show_summary()

    def _show_summary(self) -> None:
        """The line above the ideas."""
        words = kept_summary(self.ideas, self.table.reading)
        if self.proposer.running:
            who = "The practice writer" if self._model == "offline" else self._model
            seconds = int(time.monotonic() - self._started_at)
            words = f"{who} is thinking… {seconds} s · Esc stops"
        self.query_one("#standing", Static).update(plain(words))
        self.post_message(frame.Changed())

    def _redraw(self, index: int | None = None) -> None:
        """Every idea anew, the cursor on that one, else where it was."""
        idea_list = self.query_one(IdeaList)
        idea_list.show(self.ideas, self.table, index)
        self.query_one("#noideas").display = not self.ideas
        job = job_line(self.table.reading.resolved, max(1, self.app.size.width - 2))
        self.query_one("#jobline", Static).update(plain(job))
        head = heading(self.ideas, self.table, idea_list.width) if self.ideas else ""
        self.query_one("#ideahead", Static).update(head)
        self.show_about()
        self._show_summary()

    def _remember(self) -> None:
        """Keep what is on the table, so that leaving loses nothing."""
        self.proposer.file.set(self._brief, [idea.angle for idea in self.ideas])
        write = partial(self.proposer.file.write, self._brief)
        self.run_worker(write, thread=True, group="registry")


SECONDS_A_LOOK = 0.5  # between two looks at what is being thought of
