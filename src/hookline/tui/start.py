"""Start: go on, begin, or see an example; once something is live, what needs a person today."""

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.events import Key
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from hookline.errors import HooklineError
from hookline.tui.desk import Desk
from hookline.tui.file_actions import FileActions
from hookline.tui.frame import LIFT, LIVE, WRITE
from hookline.tui.key_order import SCREENS
from hookline.tui.look import flat, plain, styled
from hookline.tui.shelf import BLANK, Choice

if TYPE_CHECKING:
    from hookline.loop.today import TodayLine

CONTINUE, NEW, EXAMPLE, OPEN = "c", "n", "e", "o"
FIRST_RUN = (
    "Nothing here yet. Begin a message of your own, or look at one that is written.\n"
    "No model and no account is needed: the practice writer works without."
)
QUIET = "Nothing else needs you today."
DIGITS = "123456789"
"""Keys of the lines of today; the cursor reaches those beyond."""


class StartWindow(ModalScreen[str | None]):
    """What can be done now, each with its key; gives the key, or "today:N" for a line of today."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "Leave")]

    def __init__(self, latest: str, lines: "Sequence[TodayLine] | None") -> None:
        """Ask.

        Args:
            latest: the brief to go on with; "" when there is none.
            lines: of today; None where nothing has ever been live.
        """
        super().__init__(classes="ask tall")
        self._actions = {
            **({CONTINUE: f"Continue {flat(latest)}"} if latest else {}),
            NEW: "New message",
            EXAMPLE: "See an example",
            **({OPEN: "Open another brief"} if latest or lines is not None else {}),
        }
        self._is_first = not latest and lines is None
        self._lines = lines or ()
        self._has_today = lines is not None

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(styled("What now?", "bold $primary"))
            if self._is_first:
                yield Static(plain(FIRST_RUN), id="firstrun")
            yield OptionList(*self._options(), compact=True, id="start")
            keys = "a key or ↑ ↓ and Enter chooses · Esc goes to the brief"
            yield Static(Content(keys), classes="keys")

    def on_mount(self) -> None:
        self.query_one(OptionList).focus()

    def on_key(self, event: Key) -> None:
        """The key of a line chooses it."""
        if event.key in self._actions:
            self.dismiss(event.key)
        elif event.key in DIGITS and DIGITS.index(event.key) < len(self._lines):
            self.dismiss(f"today:{DIGITS.index(event.key)}")

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.dismiss(event.option.id)

    def _options(self) -> list[Option]:
        options = [
            Option(Content.assemble(styled(f"{key}  ", "bold"), plain(text)), id=key)
            for key, text in self._actions.items()
        ]
        if self._has_today:
            options.append(Option(styled("\nToday", "bold"), disabled=True))
        if self._has_today and not self._lines:
            options.append(Option(plain(f"   {QUIET}"), disabled=True))
        for index, line in enumerate(self._lines):
            key = DIGITS[index] if index < len(DIGITS) else " "
            words = Content.assemble(styled(f"{key}  ", "bold"), plain(flat(line.text)))
            options.append(Option(words, id=f"today:{index}"))
        return options


async def today_on_desk(desk: Desk, *, only_once_live: bool = False) -> "list[TodayLine] | None":
    """What needs a person today; None where nothing has ever been live and that is asked for."""

    def read() -> "list[TodayLine] | None":
        from hookline.loop.today import is_anything_live, today_lines

        if only_once_live and not is_anything_live(desk.workspace):
            return None
        from hookline.workspace.clock import today
        from hookline.workspace.team import read_team

        team = read_team()
        return today_lines(desk.workspace, team, today=today(team))

    return await asyncio.to_thread(read)


class Starting(FileActions):
    """How a sitting begins, and how it comes back to its beginning."""

    def put_latest(self) -> None:
        """The latest brief at once, unless something is live, or it cannot be read, or none is
        there: `begin` says so. What this loads stands between a person and the first paint."""
        from hookline.loop.today import is_anything_live

        try:
            latest = self.desk.shelf.latest()
            if latest is not None and not is_anything_live(self.desk.workspace):
                self.show_opened(latest, self.desk.open(latest))
        except HooklineError:
            return

    @work(exclusive=True, group="open")
    async def begin(self) -> None:
        """What is live comes first; else the latest brief; else an example or a new message."""
        if self.desk.path is not None:
            self.run_worker(self.mount_screens(), group=SCREENS)
            return
        await self.mount_screens()
        latest = await asyncio.to_thread(self.desk.shelf.latest)
        try:
            lines = await today_on_desk(self.desk, only_once_live=True)
        except HooklineError as problem:  # a brief can be written without it
            self.show_problem(problem)
            lines = None
        if lines is not None:
            await self.start(latest, lines)
        elif latest is not None:
            await self.put_on_desk(latest)
        else:
            await self.start(None, None)

    @work(exclusive=True, group="open")
    async def action_today(self) -> None:
        """What needs a person now, and where to begin."""
        latest = await asyncio.to_thread(self.desk.shelf.latest)
        await self.start(latest, await today_on_desk(self.desk))

    async def start(self, latest: Choice | None, lines: "Sequence[TodayLine] | None") -> None:
        """Let a person say what to do now; leaving the window goes on with the latest brief.

        A blank one is put on the desk where there is none: what is typed belongs to a brief.
        """
        chosen = await self.push_screen_wait(StartWindow(latest.name if latest else "", lines))
        if chosen == NEW:
            await self.choose("What should the message do?", "new")
        elif chosen == EXAMPLE:
            await self.choose("Which example? You get a copy of your own.", "example")
        elif chosen == CONTINUE and latest is not None:
            await self.put_on_desk(latest)
        elif chosen == OPEN:
            await self.choose("Open a brief")
        elif chosen and chosen.startswith("today:"):
            await self.go_to((lines or ())[int(chosen.partition(":")[2])])
        if latest is not None and self.desk.path is None:
            await self.put_on_desk(latest)
        elif self.desk.path is None:  # the drafts that a line of today led to stay on the screen
            self.brief.put(await asyncio.to_thread(self.desk.open, BLANK))

    async def go_to(self, line: "TodayLine") -> None:
        """The place where a line of today is dealt with."""
        if line.kind in ("verdict", "learning"):
            self.show_screen(LIFT)
            return
        if line.brief and self.desk.shelf.has(line.brief):
            await self.put_on_desk(Choice("own", line.brief))
        is_of_drafts = line.kind in ("blocked", "review")
        self.show_screen(WRITE if is_of_drafts else LIVE)
        if is_of_drafts:
            self.writing.load(line.brief)  # a workspace may hold drafts of a brief elsewhere
