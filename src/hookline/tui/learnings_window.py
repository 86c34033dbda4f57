"""Learnings: what worked, as the next prompt would say it; a person accepts or rejects."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from hookline.errors import HooklineError, NothingMeasured
from hookline.records.place_names import Channels, place_name, scope_name
from hookline.tui.ask import AskLine, Confirm, Page
from hookline.tui.choices import Choices
from hookline.tui.desk import Desk
from hookline.tui.look import flat, lines, plain, show, styled
from hookline.tui.problems import desk_words, problem_words

if TYPE_CHECKING:
    from datetime import date

    from hookline.loop.learnings import PromptDiff
    from hookline.records.learning import Learning, LearningStatus
    from hookline.records.resolved_brief import ResolvedBrief
    from hookline.records.review import Change

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
GLYPHS = {
    "proposed": "o proposed",
    "accepted": "v accepted",
    "rejected": "- rejected",
    "expired": "- expired",
}
PROMPT_TITLES = {
    "proposed": "What the next prompt would say",
    "accepted": "What prompts say now",
    "rejected": "What prompts do not say",
    "expired": "What prompts said until then",
}
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


@dataclass(frozen=True, slots=True)
class LearningRow:
    """A learning and all that a person needs who decides on it."""

    learning: "Learning"
    examples: tuple[str, ...]
    """Texts that show it."""
    decisions: tuple[str, ...]
    """Who did what, when and why."""
    prompt: tuple[str, ...]
    """What it changes in prompts, or what those say now; `+` marks what is new."""


class LearningsWindow(ModalScreen[None]):
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

        def __init__(self, rows: Sequence[LearningRow], notice: str) -> None:
            super().__init__()
            self.rows, self.notice = rows, notice

    def __init__(self, desk: Desk) -> None:
        super().__init__(classes="ask tall")
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
        self._rows = event.rows
        options = self.query_one(OptionList)
        index = options.highlighted or 0
        options.clear_options()
        options.add_options([Option(plain(_row(each.learning))) for each in self._rows])
        show(options, is_shown=bool(self._rows))
        self._say(event.notice)
        if self._rows:
            options.highlighted = min(index, len(self._rows) - 1)
        else:
            self.query_one("#learningtext", Static).update(plain(NONE_YET))

    @on(OptionList.OptionHighlighted)
    def highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Say what stands behind it, and what prompts would say."""
        event.stop()
        row = self._rows[event.option_index]
        self.query_one("#learningtext", Static).update(lines(*_detail(row, self._desk.channels())))
        status = row.learning.status
        judges = "x stops it" if status == "accepted" else JUDGES.get(status)
        keys = filter(None, (judges, MOVES, LEAVES))
        self.query_one(".keys", Static).update(Content(" · ".join(keys)))
        self.query_one("#learningdetail").scroll_home(animate=False)

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
        from hookline.workspace.clock import today
        from hookline.workspace.team import read_team

        day = today(read_team())
        moved = move(self._desk.workspace, learning.id, status, day=day, reason=reason)
        until = f"; prompts say it until {moved.expires_on}" if status == "accepted" else ""
        self._list(f"{status}{until}")

    def _open(self) -> None:
        """List what is known at once, and then what the numbers of now propose."""
        from hookline.loop.learning.propose import propose
        from hookline.workspace.clock import today
        from hookline.workspace.team import read_team

        self._list("")
        team = read_team()
        try:
            proposal = propose(self._desk.workspace, team, self._desk.library(), day=today(team))
        except NothingMeasured:
            return
        if count := len(proposal.proposed.new):
            what = "1 is proposed" if count == 1 else f"{count} are proposed"
            self._list(f"{what} anew, from what is measured by now.")

    def _list(self, notice: str) -> None:
        from hookline.loop.learnings import learnings
        from hookline.workspace.clock import today
        from hookline.workspace.team import read_team

        day = today(read_team())
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
        decisions = tuple(map(_decision, learning_story.changes))
        if learning.status == "accepted":
            prompt = said_now(workspace, learning.scope, day=day)
        else:
            on_desk = diff(workspace, learning.id, day=day, resolved=resolved) if resolved else []
            prompt = tuple(
                _by_prompt(on_desk, resolved.brief.id if resolved else "", self._desk.channels())
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


def _row(learning: "Learning") -> str:
    hint = " (a hint)" if learning.status == "proposed" and not learning.evidence.is_strong else ""
    return f"{GLYPHS[learning.status]}{hint}  {flat(learning.line)}"


def _decision(change: "Change") -> str:
    note = f": {change.note}" if change.note else ""
    return f"{change.now} on {change.at[:10]} by {change.by}{note}"


def _by_prompt(diffs: "Sequence[PromptDiff]", brief: str, channels: Channels) -> Iterator[str]:
    """The changed lines of a brief's prompts, once for all prompts that change alike."""
    alike: dict[tuple[str, ...], list[str]] = {}
    for diff in diffs:
        if diff.lines:
            place = place_name(diff.channel, diff.language, channels)
            alike.setdefault(diff.lines, []).append(place)
    for changed, prompts in alike.items():
        yield f"{brief}: {', '.join(prompts)}"
        yield from changed


def _detail(row: LearningRow, channels: Channels) -> Iterator[Content]:
    learning = row.learning
    is_hint = not learning.evidence.is_strong
    hint = " A hint only: chance shows as much now and then." if is_hint else ""
    yield styled("Why", "bold $primary")
    yield plain(f"{learning.evidence.words}{hint}")
    yield plain(f"for {scope_name(learning.scope, channels)}, until {learning.expires_on}")
    yield styled(f"\n{PROMPT_TITLES[learning.status]}", "bold $primary")
    for line in row.prompt or ("nothing changes",):
        yield _changed_line(line)
    for title, texts in (
        ("Messages that show it", [f"“{text}”" for text in row.examples]),
        ("Who decided", row.decisions),
    ):
        if texts:
            yield styled(f"\n{title}", "bold $primary")
            yield from (plain(desk_words(text)) for text in texts)


def _changed_line(line: str) -> Content:
    colour = {"+": "$success", "-": "$error"}.get(line[:1])
    return styled(line, colour) if colour else plain(line)
