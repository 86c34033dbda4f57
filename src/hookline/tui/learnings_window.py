"""Learnings: what worked, as the next prompt would say it; a person accepts or rejects."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from hookline.errors import HooklineError
from hookline.tui.ask import AskLine, Confirm, Page
from hookline.tui.asking import DeskWindow
from hookline.tui.calculations import propose_learnings
from hookline.tui.choices import Choices
from hookline.tui.desk import Desk
from hookline.tui.learning_detail import (
    GLYPHS,
    LearningRow,
    by_prompt,
    decision_line,
    detail_lines,
    expiry_words,
    learning_line,
)
from hookline.tui.look import lines, plain, show, styled
from hookline.tui.problems import problem_words

if TYPE_CHECKING:
    from datetime import date

    from hookline.loop.learning.tried import Tried
    from hookline.records.learning import Learning, LearningStatus
    from hookline.records.resolved_brief import ResolvedBrief

LEAVES = "Esc closes"
MOVES = "↑ ↓ move · PgDn reads on"
JUDGES = {"proposed": "a accept · x reject", "rejected": "a accept after all"}
"""What to press for one of a status; the others are settled."""
STOPS = "Prompts stop saying it today. What is measured from now on may propose it anew."
NOT_PROPOSED = "This one is decided: what is measured from now on may propose it anew."
NONE_YET = (
    "No learning is proposed yet.\n\n"
    "When several campaigns have closed, what their better messages have in common is proposed "
    "here, with the numbers behind it and the line that prompts would then say. It takes at least "
    "3 campaigns, and 4 messages with it and 4 without.\n\n"
    "You read it and accept or reject it; nothing enters a prompt before that. One that is "
    "accepted is said for half a year, then the numbers have to show it anew.\n\n"
    "What you mend again and again on F4 Write is proposed in the same way."
)
ABOUT = (
    "What the better messages of several campaigns have in common, with the numbers behind it. "
    "One that you accept is said in prompts for half a year; nothing enters a prompt before that.",
    "",
)
KEYS = (
    ("↑ ↓ PgUp PgDn", "another learning; read on in what stands behind it"),
    ("a", "accept: prompts say it from now on"),
    ("x", "reject, with a reason; one that is accepted is said no more"),
    ("Esc", "back to F6 Lift"),
)
WHY_REJECTED = "Why is it rejected? The reason is kept."


class LearningsWindow(DeskWindow[None]):
    """The list, and under it what stands behind the one under the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss(None)", "Close"),
        Binding("f1", "help", "Help", priority=True),
        Binding("a", "accept", "Accept"),
        Binding("x", "reject", "Reject"),
        Binding("pageup", "page(-1)", "Page up"),
        Binding("pagedown", "page(1)", "Page down"),
    ]

    class Listed(Message):
        """A thread has read the learnings, and what each would change."""

        def __init__(self, rows: Sequence[LearningRow], notice: str | None) -> None:
            super().__init__()
            self.rows, self.notice = rows, notice

    class Measured(Message):
        """A thread has read what was tried behind each learning, by its id."""

        def __init__(self, tried: "Mapping[str, Tried]") -> None:
            super().__init__()
            self.tried = tried

    def __init__(self, desk: Desk) -> None:
        super().__init__(classes="ask tall")
        self._tried: Mapping[str, Tried] = {}
        self._desk = desk
        self._rows: Sequence[LearningRow] = ()

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(styled("What worked, and what the next prompt would say", "bold $primary"))
            yield Static(id="learningsnotice")
            yield Choices(id="learnings", compact=True)
            with VerticalScroll(can_focus=False, id="learningdetail"):
                yield Static(id="learningtext")
            yield Static(Content(LEAVES), classes="keys")

    def on_mount(self) -> None:
        self.query_one(OptionList).focus()
        self._in_thread(self._open)

    @on(Listed)
    def show_listed(self, event: Listed) -> None:
        """Show what was read, those that wait first."""
        options = self.query_one(OptionList)
        index, chosen = options.highlighted or 0, self._selected()
        self._rows = event.rows
        options.clear_options()
        options.add_options([Option(plain(learning_line(each.learning))) for each in self._rows])
        show(options, is_shown=bool(self._rows))
        if event.notice is not None:
            self._say(event.notice)
        if self._rows:
            still = [n for n, row in enumerate(self._rows) if _is_still(row.learning, chosen)]
            options.highlighted = still[0] if still else min(index, len(self._rows) - 1)
        else:
            self.query_one("#learningtext", Static).update(plain(NONE_YET))

    @on(OptionList.OptionHighlighted)
    def highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Say what stands behind it, and what prompts would say."""
        event.stop()
        row = self._rows[event.option_index]
        self._show_detail(row)
        status = row.learning.status
        judges = "x stops it" if status == "accepted" else JUDGES.get(status)
        keys = filter(None, (judges, MOVES, LEAVES))
        self.query_one(".keys", Static).update(Content(" · ".join(keys)))
        self.query_one("#learningdetail").scroll_home(animate=False)

    @on(Measured)
    def show_measured(self, event: Measured) -> None:
        """What was tried behind each, once it is calculated; who reads stays where they are."""
        self._tried = event.tried
        index = self.query_one(OptionList).highlighted
        if index is not None and self._rows:
            self._show_detail(self._rows[index])

    def _show_detail(self, row: LearningRow) -> None:
        tried = self._tried.get(row.learning.id)
        detail = detail_lines(row, self._desk.channels(), tried)
        self.query_one("#learningtext", Static).update(lines(*detail))

    def action_help(self) -> None:
        """What stands in this window, and its keys."""
        self.app.push_screen(Page("Learnings", [*map(plain, ABOUT), *KEYS]))

    def action_page(self, by: int) -> None:
        pane = self.query_one("#learningdetail", VerticalScroll)
        pane.scroll_relative(y=by * max(1, pane.size.height - 1), animate=False)

    def action_accept(self) -> None:
        """Let prompts say it from now on."""
        learning = self._selected()
        if learning is not None and learning.status in JUDGES:
            self._in_thread(lambda: self._move(learning, "accepted", ""))

    @work
    async def action_reject(self) -> None:
        """Keep it out of prompts, with a reason; one that they say already they say no more."""
        learning = self._selected()
        if learning is not None and learning.status == "accepted":
            if await self.app.push_screen_wait(Confirm(STOPS, "stops it")):
                self._in_thread(lambda: self._move(learning, "expired", ""))
            return
        if learning is None or learning.status != "proposed":
            self._say(NOT_PROPOSED)
            return
        reason = await self.app.push_screen_wait(AskLine(WHY_REJECTED))
        if reason:
            self._in_thread(lambda: self._move(learning, "rejected", reason))

    def _say(self, words: str) -> None:
        """Above the list; no row stands empty for it."""
        notice = self.query_one("#learningsnotice", Static)
        notice.update(plain(words))
        notice.display = bool(words)

    def _selected(self) -> "Learning | None":
        index = self.query_one(OptionList).highlighted
        return self._rows[index].learning if index is not None and self._rows else None

    def _move(self, learning: "Learning", status: "LearningStatus", reason: str) -> None:
        from hookline.loop.learnings import move

        day, workspace = _today(), self._desk.workspace
        moved = move(workspace, learning.id, status, day=day, reason=reason)
        until = f"; prompts say it until {expiry_words(moved)}" if status == "accepted" else ""
        self._list(f"{status}{until}")

    def _open(self) -> None:
        """List what is known at once, and then what the numbers of now propose."""
        self._list("")
        learnt = self._desk.calculator.have_done(propose_learnings)
        self.post_message(self.Measured(learnt.tried))
        if learnt.changes is not None:
            self._list(_what_came(*learnt.changes))

    def _list(self, notice: str | None) -> None:
        """Read the learnings anew; None leaves what is said above them."""
        from hookline.loop.learnings import learnings

        day = _today()
        resolved = self._desk.read().resolved if self._desk.path else None
        known = learnings(self._desk.workspace, day=day)
        known.sort(key=lambda each: list(GLYPHS).index(each.status))
        rows = [self._read(each, day, resolved) for each in known]
        self.post_message(self.Listed(rows, notice))

    def _read(
        self, learning: "Learning", day: "date", resolved: "ResolvedBrief | None"
    ) -> LearningRow:
        from hookline.loop.learnings import diff, said_now, story

        workspace = self._desk.workspace
        learning_story = story(workspace, learning.id, day=day)
        decisions = tuple(map(decision_line, learning_story.changes))
        if learning.status == "accepted":
            prompt = said_now(workspace, learning.scope, day=day)
        else:
            on_desk = diff(workspace, learning.id, day=day, resolved=resolved) if resolved else []
            prompt = tuple(
                by_prompt(on_desk, resolved.brief.id if resolved else "", self._desk.channels())
            )
            if not prompt:
                prompt = diff(workspace, learning.id, day=day)[0].lines
        return LearningRow(learning, learning_story.texts, decisions, prompt)

    def _in_thread(self, step: Callable[[], None]) -> None:
        def safely() -> None:
            try:
                step()
            except HooklineError as problem:
                self.post_message(self.Listed(self._rows, problem_words(problem)))

        self.run_worker(safely, thread=True, group="registry")


def _today() -> "date":
    from hookline.workspace.clock import today
    from hookline.workspace.team import read_team

    return today(read_team())


def _what_came(n_new: int, n_withdrawn: int) -> str | None:
    """What the numbers of now changed in the list; None where they changed numbers alone."""
    counts = [(n_new, "proposed anew"), (n_withdrawn, "withdrawn")]
    parts = [f"{n} {'is' if n == 1 else 'are'} {what}" for n, what in counts if n]
    return f"{', '.join(parts)}, from what is measured by now." if parts else None


def _is_still(learning: "Learning", chosen: "Learning | None") -> bool:
    """Whether it is the one under the cursor, and nobody has decided on it meanwhile."""
    return chosen is not None and (learning.id, learning.status) == (chosen.id, chosen.status)
