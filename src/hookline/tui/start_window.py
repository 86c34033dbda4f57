"""The window a sitting starts with: what can be done now, what needs a person, how things stand."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from textwrap import indent, wrap
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len, set_cell_size
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.events import Key
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from hookline.errors import HooklineError
from hookline.tui.ask import Page
from hookline.tui.asking import Asking
from hookline.tui.calculations import Steps, read_lift
from hookline.tui.choices import Choices
from hookline.tui.desk import Desk
from hookline.tui.look import cut, flat, plain, styled

if TYPE_CHECKING:
    from hookline.loop.today import Today
    from hookline.records.lift_picture import LiftPicture

CONTINUE, NEW, EXAMPLE, OPEN = "c", "n", "e", "o"
FIRST_RUN = (
    "Nothing here yet. Begin a message of your own, or look at an example that is filled in.\n"
    "No model and no account is needed. Your own words go live without one: Your copy on F2 Brief, "
    "or e over a draft on F4 Write. The practice writer's drafts are to try things with."
)
ABOUT = (
    "Where to begin, and once something is live what needs you: drafts to accept, messages to "
    "launch, customers to assign, verdicts to read.",
    "",
)
KEYS = (
    ("a letter or digit", "does what stands behind it"),
    ("↑ ↓ Enter", "choose a line; on a campaign F6 Lift shows it"),
    ("F2 to F7", "Brief, Ideas, Write, Live, Lift, Batch"),
    ("Esc", "goes to the brief"),
)
NOTHING_NEEDED = "Nothing needs you today."
DIGITS = "123456789"
"""Keys of the lines of today; the cursor reaches those beyond."""
SCREEN_KEYS = ("f2", "f3", "f4", "f5", "f6", "f7")
"""They lead to the six screens from here too."""
NEXT_STEPS = {
    "batch": "F4 Write: its drafts stand there once they are collected",
    "blocked": "F4 Write: e mends the words, x rejects them",
    "review": "F4 Write: a accepts, e changes the words, x rejects",
    "launch": "F5 Live: L shows what would go live, and asks",
    "assign": "F6 Lift: d writes who gets which text, for the tool that sends",
    "outside": "F5 Live: nothing is sent before the answer is in",
    "offer": "F5 Live: its messages stop with it; F2 has room for the next offer",
    "verdict": "F6 Lift: what it earned over sending nothing",
    "learning": "F6 Lift, l: the proof, and what prompts would say",
    "run": "F5 Live: what each message was sent to, and what came of it",
}
"""Where a line of today leads, and what to press there, by its kind."""
MOST_NAME = 24  # columns of a campaign's name
LEAST_WIDTH = 40  # columns of a line, also before the window has its size
SHORT = 30  # rows of a terminal below which lines say only what is, not what to press


class StartWindow(Asking[str | None]):
    """Gives the key of what was chosen, "today:N" for a line of today, "campaign:ID" for one,
    "screen:N" for one of the six."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Leave"),
        Binding("f1", "help", "Help", priority=True),
    ]

    class Measured(Message):
        """A thread has measured what campaigns earned."""

        def __init__(self, picture: "LiftPicture") -> None:
            super().__init__()
            self.picture = picture

    def __init__(
        self, desk: Desk, latest: str, today: "Today | None", wrong_model: str = ""
    ) -> None:
        """Ask.

        Args:
            latest: the brief to go on with; "" when there is none.
            today: None where nothing has ever been live.
            wrong_model: why the model of F2 Brief cannot write.
        """
        super().__init__("ask fitting")
        self._desk = desk
        self._actions = {
            **({CONTINUE: f"Continue {flat(latest)}"} if latest else {}),
            NEW: "New message",
            EXAMPLE: "See an example",
            **({OPEN: "Open another brief"} if latest or today is not None else {}),
        }
        self._is_first = not latest and today is None
        self._today, self._wrong_model = today, wrong_model
        self._lines = today.lines if today else ()
        self._verdicts: Mapping[str, str] = {}
        self._together: tuple[str, ...] = ()

    def compose(self) -> ComposeResult:
        day = self._today.day if self._today else None
        date = f"  {day:%A}, {day.day} {day:%B}" if day else ""
        with Vertical():
            yield Static(styled("What now?", "bold $primary") + plain(date))
            if self._wrong_model:
                yield Static(
                    styled(
                        f"! Model on F2 Brief: {self._wrong_model.partition('; ')[0]}",
                        "bold $error",
                    )
                )
            if self._is_first:
                yield Static(plain(FIRST_RUN), id="firstrun")
            yield Choices(compact=True, id="start")
            keys = "a key or ↑ ↓ and Enter chooses · Esc goes to the brief"
            yield Static(Content(keys), classes="keys")

    @property
    def yes_keys(self) -> AbstractSet[str]:
        """The keys that choose here. The window opens unasked, so those that were pressed before
        it could be seen were meant for the screen behind it."""
        return {"enter", "escape", *self._actions, *DIGITS}

    def on_mount(self) -> None:
        self.query_one(OptionList).focus()
        self._fill()
        if self._today and self._today.standings:
            self.run_worker(self._measure, thread=True, group="registry")

    def on_resize(self) -> None:
        self._fill()

    def on_key(self, event: Key) -> None:
        """The key of a line chooses it, and is none of the desk's below."""
        chosen = ""
        if event.key in self._actions:
            chosen = event.key
        elif event.key in DIGITS and DIGITS.index(event.key) < len(self._lines):
            chosen = f"today:{DIGITS.index(event.key)}"
        elif event.key in SCREEN_KEYS:
            chosen = f"screen:{SCREEN_KEYS.index(event.key)}"
        if chosen:
            event.stop()
            event.prevent_default()
            self.dismiss(chosen)

    def action_help(self) -> None:
        """What stands in this window, and its keys."""
        self.app.push_screen(Page("What now?", [*map(plain, ABOUT), *KEYS]))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.dismiss(event.option.id)

    def on_start_window_measured(self, event: Measured) -> None:
        """Say beside each campaign what it earned."""
        rows = event.picture.rows
        self._verdicts = {r.campaign: r.verdict.phrase for r in rows if not r.segment}
        self._together = event.picture.together
        self._fill()

    def _measure(self) -> None:
        try:
            measured = self._desk.calculator.ask("verdicts", read_lift)
        except HooklineError:  # F6 Lift says it
            return
        if not isinstance(measured, Steps):
            self.post_message(self.Measured(measured))

    def _fill(self) -> None:
        """Every line anew, the cursor where it was."""
        listed = self.query_one(OptionList)
        chosen = listed.highlighted
        listed.clear_options()
        listed.add_options(self._options())
        listed.highlighted = chosen or 0

    def _options(self) -> Iterator[Option]:
        for key, text in self._actions.items():
            yield Option(_keyed(key, text), id=key)
        if self._today is None:
            return
        yield _heading("Needs you")
        if all(line.kind == "run" for line in self._lines):
            yield Option(plain(f"   {NOTHING_NEEDED}"), disabled=True)
        yield from self._listed(is_run=False)
        yield from self._standings()
        yield from self._listed(is_run=True)

    def _listed(self, *, is_run: bool) -> Iterator[Option]:
        """The lines of today with their keys; the last run needs nobody and stands below."""
        is_short = self.app.size.height < SHORT
        for index, line in enumerate(self._lines):
            if (line.kind == "run") != is_run:
                continue
            if is_run:
                yield _heading("The last run")
            key = DIGITS[index] if index < len(DIGITS) else " "
            step = "" if is_short else f"\n   {NEXT_STEPS[line.kind]}"
            mark = ", for practice" if line.command.endswith("--practice") else ""
            yield Option(_keyed(key, flat(line.text) + mark) + plain(step), id=f"today:{index}")

    def _standings(self) -> Iterator[Option]:
        if self._today is None or not self._today.standings:
            return
        yield _heading("Campaigns")
        standings = self._today.standings
        columns = [
            [f"{each.state}{', practice' if each.is_practice else ''}" for each in standings],
            [cut(flat(each.campaign), MOST_NAME) for each in standings],
            [_messages(each.n_live) if each.n_live else "" for each in standings],
            [self._verdicts.get(each.campaign, "") for each in standings],
        ]
        width = max(LEAST_WIDTH, self.query_one(OptionList).size.width - 4)
        widths = [max(map(cell_len, column)) for column in columns]
        if sum(widths) + 2 * len(columns) - 2 > width:  # how many are live says least
            del columns[2], widths[2]
        for standing, cells in zip(standings, zip(*columns, strict=True), strict=True):
            pieces = (set_cell_size(c, w) for c, w in zip(cells, widths, strict=True))
            row = plain(f" {'  '.join(pieces)}".rstrip())
            yield Option(row, id=f"campaign:{standing.campaign}")
        for line in self._together:
            yield Option(plain(indent("\n".join(wrap(line, width)), " ")), disabled=True)


def _messages(n_live: int) -> str:
    return f"{n_live:,} message{'' if n_live == 1 else 's'}"


def _keyed(key: str, text: str) -> Content:
    return Content.assemble(styled(f"{key}  ", "bold"), plain(text))


def _heading(words: str) -> Option:
    return Option(styled(f"\n{words}", "bold $primary"), disabled=True)
