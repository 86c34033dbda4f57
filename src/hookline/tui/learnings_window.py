"""Learnings: what worked, as the next prompt would say it; a person accepts or rejects."""

from collections.abc import Callable, Sequence
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

from hookline.errors import HooklineError
from hookline.tui.ask import AskLine
from hookline.tui.desk import Desk
from hookline.tui.look import flat, lines, plain, styled
from hookline.tui.problems import problem_words

if TYPE_CHECKING:
    from hookline.loop.learnings import PromptDiff
    from hookline.records.learning import Learning, LearningStatus

JUDGES, LEAVES = "↑ ↓ move · a accept · x reject · PgDn reads on", "Esc closes"
"""What to press where learnings are listed, and where none is."""
NONE_YET = (
    "No learning is proposed yet. When several campaigns have closed, what their better messages "
    "have in common is proposed here; nothing enters a prompt before you accept it."
)
GLYPHS = {"proposed": "o proposed", "accepted": "v accepted", "rejected": "- rejected"}
WHY_REJECTED = "Why is it rejected? The reason is kept."


class LearningsWindow(ModalScreen[None]):
    """The list, and under it what stands behind the one under the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss(None)", "Close"),
        Binding("a", "accept", "Accept"),
        Binding("x", "reject", "Reject"),
        Binding("pageup", "page(-1)", "Page up"),
        Binding("pagedown", "page(1)", "Page down"),
    ]

    class Listed(Message):
        """A thread has read the learnings, and what each would change."""

        def __init__(
            self,
            known: "Sequence[Learning]",
            diffs: "Sequence[Sequence[PromptDiff]]",
            notice: str,
        ) -> None:
            super().__init__()
            self.known, self.diffs, self.notice = known, diffs, notice

    def __init__(self, desk: Desk) -> None:
        super().__init__(classes="ask tall")
        self._desk = desk
        self.known: Sequence[Learning] = ()
        self._diffs: Sequence[Sequence[PromptDiff]] = ()

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(styled("What worked, and what the next prompt would say", "bold $primary"))
            yield Static(id="learningsnotice")
            yield OptionList(id="learnings", compact=True)
            with VerticalScroll(can_focus=False, id="learningdetail"):
                yield Static(id="learningtext")
            yield Static(Content(LEAVES), classes="keys")

    def on_mount(self) -> None:
        self.query_one(OptionList).focus()
        self._in_thread(lambda: self._list(""))

    @on(Listed)
    def show_listed(self, event: Listed) -> None:
        """Show what was read, those that wait first."""
        self.known, self._diffs = event.known, event.diffs
        options = self.query_one(OptionList)
        index = options.highlighted or 0
        options.clear_options()
        options.add_options([Option(plain(_row(each))) for each in self.known])
        options.set_class(not self.known, "hidden")
        self.query_one("#learningsnotice", Static).update(plain(event.notice))
        keys = Content(f"{JUDGES} · {LEAVES}" if self.known else LEAVES)
        self.query_one(".keys", Static).update(keys)
        if self.known:
            options.highlighted = min(index, len(self.known) - 1)
        else:
            self.query_one("#learningtext", Static).update(plain(NONE_YET))

    @on(OptionList.OptionHighlighted)
    def highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Say what stands behind it, and what prompts would say."""
        event.stop()
        detail = _detail(self.known[event.option_index], self._diffs[event.option_index])
        self.query_one("#learningtext", Static).update(lines(*detail))
        self.query_one("#learningdetail").scroll_home(animate=False)

    def action_page(self, by: int) -> None:
        pane = self.query_one("#learningdetail", VerticalScroll)
        pane.scroll_relative(y=by * max(1, pane.size.height - 1), animate=False)

    def action_accept(self) -> None:
        """Let prompts say it from now on."""
        if (learning := self._selected()) is not None:
            self._in_thread(lambda: self._move(learning, "accepted", ""))

    @work
    async def action_reject(self) -> None:
        """Keep it out of prompts, with a reason."""
        learning = self._selected()
        if learning is None:
            return
        reason = await self.app.push_screen_wait(AskLine(WHY_REJECTED))
        if reason:
            self._in_thread(lambda: self._move(learning, "rejected", reason))

    def _selected(self) -> "Learning | None":
        index = self.query_one(OptionList).highlighted
        return self.known[index] if index is not None and self.known else None

    def _move(self, learning: "Learning", status: "LearningStatus", reason: str) -> None:
        from hookline.loop.learnings import move
        from hookline.workspace.clock import today
        from hookline.workspace.team import read_team

        day = today(read_team())
        moved = move(self._desk.workspace, learning.id, status, day=day, reason=reason)
        until = f"; prompts say it until {moved.expires_on}" if status == "accepted" else ""
        self._list(f"{status}{until}")

    def _list(self, notice: str) -> None:
        from hookline.loop.learnings import diff, learnings
        from hookline.workspace.clock import today
        from hookline.workspace.team import read_team

        day, workspace = today(read_team()), self._desk.workspace
        known = [each for each in learnings(workspace, day=day) if each.status in GLYPHS]
        known.sort(key=lambda each: each.status != "proposed")
        diffs = [diff(workspace, each.id, day=day) for each in known]
        self.post_message(self.Listed(known, diffs, notice))

    def _in_thread(self, step: Callable[[], None]) -> None:
        def safely() -> None:
            try:
                step()
            except HooklineError as problem:
                self.post_message(self.Listed(self.known, self._diffs, problem_words(problem)))

        self.run_worker(safely, thread=True, group="registry")


def _row(learning: "Learning") -> str:
    hint = " (a hint)" if learning.status == "proposed" and not learning.evidence.is_strong else ""
    return f"{GLYPHS[learning.status]}{hint}  {flat(learning.line)}"


def _detail(learning: "Learning", diffs: "Sequence[PromptDiff]") -> list[Content]:
    is_hint = not learning.evidence.is_strong
    hint = " A hint only: chance shows as much now and then." if is_hint else ""
    shown = [
        styled("\nWhy", "bold"),
        plain(f"{learning.evidence.words}{hint}"),
        plain(f"for {learning.scope.words}, until {learning.expires_on}"),
        styled("\nWhat prompts would say", "bold"),
    ]
    for diff in diffs:
        shown += [_changed_line(line) for line in diff.lines] or [plain("nothing changes")]
    return shown


def _changed_line(line: str) -> Content:
    colour = {"+": "$success", "-": "$error"}.get(line[:1])
    return styled(line, colour) if colour else plain(line)
