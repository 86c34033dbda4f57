"""4 Live: every accepted message, its state, and how to pause, resume or retire it."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from hookline.errors import HooklineError
from hookline.records.words import PLAIN
from hookline.tui import frame
from hookline.tui.arms_table import ArmsTable
from hookline.tui.ask import Confirm, Page
from hookline.tui.desk import Desk
from hookline.tui.form import LineInput
from hookline.tui.look import flat, plain, styled
from hookline.tui.problems import desk_words, problem_words

if TYPE_CHECKING:
    from hookline.records.arm import Arm

STATES = {
    "approved": "o accepted",
    "exported": "o exported",
    "live": "v live",
    "paused": "= paused",
    "retired": "x retired",
}
"""Glyph and word of each state."""
HEADER = (("state", 11), ("channel", 9), ("lang", 8), ("campaign", 16), ("message", 0))
EMPTY = (
    "Nothing is accepted yet. Accept drafts on 3 Write; they wait here until L makes them live.\n"
    "F4 goes there."
)

MEND = "Accept what is missing on 3 Write, or take the channel or language out on 1 Brief."


class LiveView(Vertical):
    """All live versions of the workspace."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "filter", "Filter", show=False),
        Binding("space", "pause", "Pause or resume", show=False),
        Binding("R", "retire", "Retire", show=False),
        Binding("L", "launch", "Launch", show=False),
    ]

    class Listed(Message):
        """A thread has read the live versions."""

        def __init__(self, arms: "Sequence[Arm]", notice: str) -> None:
            super().__init__()
            self.arms, self.notice = arms, notice
            self.texts = [" ".join(_cells(arm)).casefold() for arm in arms]

    class StoryRead(Message):
        """A thread has read one live version's story."""

        def __init__(self, story: dict[str, Any]) -> None:
            super().__init__()
            self.story = story

    class Refused(Message):
        """A rule said no."""

        def __init__(self, problem: HooklineError) -> None:
            super().__init__()
            self.problem = problem

    def __init__(self, desk: Desk) -> None:
        super().__init__(id="live", classes="view hidden")
        self.desk = desk
        self.arms: Sequence[Arm] = ()
        self._texts: Sequence[str] = ()
        self._rows: Sequence[int] = ()

    def compose(self) -> ComposeResult:
        yield Static(id="summary")
        yield LineInput(id="filter", placeholder="words, all of which a row holds")
        yield ArmsTable(HEADER, id="arms")

    def on_mount(self) -> None:
        self.query_one("#filter").display = False

    @property
    def keys(self) -> frame.Keys:
        """What to press here."""
        if self.query_one("#filter").has_focus:
            return (("Enter", "Keep the filter"), ("Esc", "Show all"))
        if not self.arms:
            return (("F4", "Write"), ("F1", "Help"), ("ctrl+p", "All"), ("ctrl+q", "Quit"))
        if any(arm.state == "approved" for arm in self.arms):
            first = (("L", "Launch"), ("/", "Filter"), ("Enter", "Story"), ("R", "Retire"))
        else:
            first = (
                ("/", "Filter"),
                ("space", "Pause/resume"),
                ("R", "Retire"),
                ("Enter", "Story"),
            )
        return (*first, ("F1", "Help"), ("ctrl+p", "All"))

    def load(self, notice: str = "") -> None:
        """Read the live versions again."""
        if not self.arms:
            self.query_one("#summary", Static).update(plain("Reading…"))
        self._in_thread(lambda: self._post_list(notice))

    @on(Listed)
    def show_listed(self, event: "LiveView.Listed") -> None:
        """Show what was read."""
        self.arms, self._texts = event.arms, event.texts
        self._show_matching()
        if event.notice:
            self.notify(event.notice, markup=False)
        self.post_message(frame.Changed())

    @on(StoryRead)
    def show_story(self, event: "LiveView.StoryRead") -> None:
        """Show one live version's story."""
        from hookline.loop.arms import story_lines

        lines = [
            Content.assemble(styled(f"{label:13} ", "$primary"), plain(text))
            for label, text in story_lines(event.story)
        ]
        self.app.push_screen(Page(f"The story of this {PLAIN['arm']}", lines))

    @on(Refused)
    def refused(self, event: "LiveView.Refused") -> None:
        """Say what was refused and what to do."""
        words = problem_words(event.problem)
        self.notify(words, severity="error", timeout=20, markup=False)

    @on(Input.Changed, "#filter")
    def filter_changed(self) -> None:
        """Show only the rows that hold every word."""
        self._show_matching()

    @on(Input.Submitted, "#filter")
    def filter_kept(self, event: Input.Submitted) -> None:
        """Back to the rows, and no field further."""
        event.stop()
        self.query_one(ArmsTable).focus()

    @on(ArmsTable.Chosen)
    def chosen(self, event: ArmsTable.Chosen) -> None:
        """Tell the story of the row."""
        arm = self.arms[self._rows[event.row]]
        self._in_thread(lambda: self._post_story(arm.arm_id))

    def message_text(self) -> str:
        """The message under the cursor, a part a line; "" where there is none."""
        arm = self._selected_arm()
        return "\n".join(arm.parts.texts().values()) if arm else ""

    def action_filter(self) -> None:
        field = self.query_one("#filter", Input)
        field.display = True
        field.focus()

    def clear_filter(self) -> bool:
        """Show every row again; False when every row was shown."""
        field = self.query_one("#filter", Input)
        was = field.display
        field.value, field.display = "", False
        self.query_one(ArmsTable).focus()
        return was

    def action_pause(self) -> None:
        arm = self._selected_arm()
        if arm is None:
            return
        if arm.state == "approved":
            self.notify("It is accepted, and not live yet. L makes it live.", markup=False)
            return
        state = "live" if arm.state == "paused" else "paused"
        notice = "resumed" if state == "live" else "paused · space resumes it"
        self._in_thread(lambda: self._move(arm.arm_id, state, notice))

    @work
    async def action_launch(self) -> None:
        """Show what the campaign of this version would be, and make it live after a yes."""
        from hookline.loop.launch import launch, plan_of_arm
        from hookline.loop.launch_page import launch_page
        from hookline.workspace.clock import today
        from hookline.workspace.team import read_team

        arm, workspace = self._selected_arm(), self.desk.workspace
        if arm is None:
            return
        day = today(read_team())
        try:
            plan = await asyncio.to_thread(plan_of_arm, workspace, arm, today=day)
        except HooklineError as problem:
            self.post_message(self.Refused(problem))
            return
        lines = launch_page(plan)
        page = [f"{label:13} {text}" for label, text in lines[: len(lines) - len(plan.missing)]]
        if plan.missing:
            self.app.push_screen(Page("It cannot go live yet", _missing_lines(plan.missing, page)))
        elif await self.app.push_screen_wait(Confirm("\n".join(page), "makes it live")):
            try:
                await asyncio.to_thread(launch, replace(workspace, wait=0), plan)
            except HooklineError as problem:  # somebody else writes, or changed what it shows
                self.post_message(self.Refused(problem))
                self.load()
                return
            self.load("It is live. Shares and dates stay as they are now.")

    @work
    async def action_retire(self) -> None:
        """Retire the version for good, after a yes."""
        arm = self._selected_arm()
        if arm is None:
            return
        what = f"this {PLAIN['arm']} and its follow-up"
        question = f"Retire {what}? They cannot come back.\n\n{flat(arm.parts.body)}"
        if await self.app.push_screen_wait(Confirm(question, "retires it")):
            self._in_thread(lambda: self._move(arm.arm_id, "retired", "retired"))

    def _selected_arm(self) -> "Arm | None":
        table = self.query_one(ArmsTable)
        return self.arms[self._rows[table.cursor]] if self._rows else None

    def _show_matching(self) -> None:
        words = self.query_one("#filter", Input).value.casefold().split()
        self._rows = (
            [at for at, text in enumerate(self._texts) if all(word in text for word in words)]
            if words
            else range(len(self.arms))
        )
        rows, arms = self._rows, self.arms
        self.query_one(ArmsTable).show(len(rows), lambda row: _cells(arms[rows[row]]))
        total = f"{len(arms):,} message{'' if len(arms) == 1 else 's'}"
        summary = (
            f"{len(rows):,} of {total} hold “{' '.join(words)}” · Esc shows all" if words else total
        )
        waiting = sum(arm.state == "approved" for arm in arms)
        if waiting and not words:
            summary += f" · {waiting:,} accepted, not live yet · L shows what would go live"
        self.query_one("#summary", Static).update(plain(summary if arms else EMPTY))

    def _post_list(self, notice: str) -> None:
        from hookline.loop import arms

        self.post_message(self.Listed(arms.arms(self.desk.workspace), notice))

    def _post_story(self, arm_id: str) -> None:
        from hookline.loop import arms
        from hookline.workspace.team import read_team

        self.post_message(self.StoryRead(arms.why(self.desk.workspace, arm_id, read_team())))

    def _move(self, arm_id: str, state: str, notice: str) -> None:
        from hookline.loop import arms

        arms.move(self.desk.workspace, arm_id, state)
        self._post_list(notice)

    def _in_thread(self, step: Callable[[], None]) -> None:
        def safely() -> None:
            try:
                step()
            except HooklineError as problem:
                self.post_message(self.Refused(problem))

        self.run_worker(safely, thread=True, group="registry")


def _missing_lines(missing: Sequence[str], page: Sequence[str]) -> list[Content]:
    """What keeps a campaign from going live, what mends it, and below it the launch page."""
    reasons = [styled(f"! {desk_words(reason)}", "bold $error") for reason in missing]
    is_unwritten = any(reason.startswith("no approved ") for reason in missing)
    return [*reasons, *([plain(MEND)] if is_unwritten else []), plain(""), *map(plain, page)]


def _cells(arm: "Arm") -> tuple[str, ...]:
    texts = arm.parts.texts()
    message = texts.get("subject") or texts.get("title") or arm.parts.body
    follows = "then: " if arm.parent_arm else ""
    state = STATES.get(arm.state, arm.state)
    return state, arm.channel, arm.language, arm.campaign_id, follows + message
