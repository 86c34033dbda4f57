"""A screen to judge a comparison on: the brief, both sets side by side, and a few keys."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.events import Key
from textual.widgets import Static

from hookline.errors import HooklineError
from hookline.loop.comparing.judging import (
    BlindAnswer,
    BlindPair,
    judgement_of,
    keep,
    lines_of,
    load_judgements,
    waiting,
)
from hookline.records.comparison import WHYS, Comparison, Why
from hookline.tui.ask import Page, Row
from hookline.tui.card import with_blanks
from hookline.tui.look import STYLE, lines, plain, styled
from hookline.tui.shell import Shell
from hookline.workspace import clock
from hookline.workspace.folder import Workspace

PREFER = {"a": "A", "b": "B", "n": "neither"}
ABOUT = (
    "Two sets were written to the same brief, and nothing says by whom. Read the brief, then both, "
    "and say which set you would send. Which side wrote A is drawn anew for every pair.",
    "",
)
KEYS = (
    ("a, b, n", "set A, set B, neither of them"),
    ("1 to 7", "what decided; the reasons stand below"),
    ("0, 1, 2 …", "how many messages of a set could go out as they are; Enter ends a long number"),
    ("backspace", "one answer back, as long as the pair is not through"),
    ("Tab, ↑ ↓", "from the brief to a set; up and down in it"),
    ("q", "leave; what is judged is kept, and the same command goes on from there"),
)
LOOK = """
#case { height: auto; max-height: 30%; padding: 0 1; background: $surface; }
#case:focus { border-left: thick $accent; padding: 0 1 0 0; }
#case > Static { height: auto; }
#sets { height: 1fr; }
#sets > VerticalScroll { width: 1fr; padding: 0 1; border-left: solid $primary; }
#sets > VerticalScroll:focus { border-left: thick $accent; }
#question { height: auto; min-height: 2; padding: 0 1; background: $panel; color: $accent; }
Screen.-narrow #sets { layout: vertical; }
Screen.-narrow #sets > VerticalScroll { height: 1fr; width: 100%; }
Screen.-narrow #sets > VerticalScroll:focus { height: 2fr; }
Screen.-narrow #case { max-height: 3; }
Screen.-narrow #case:focus { max-height: 60%; }
"""


class Answering:
    """What was answered of one pair so far, key by key."""

    def __init__(self, pair: BlindPair) -> None:
        self.pair = pair
        self.prefer = ""
        self.why: Why | None = None
        self.usable: list[int] = []
        self._digits = ""

    @property
    def verdict(self) -> BlindAnswer | None:
        """The whole answer, once there is one."""
        if not self.prefer or len(self.usable) < 2:
            return None
        return BlindAnswer(self.prefer, self.why, (self.usable[0], self.usable[1]))

    @property
    def question(self) -> str:
        """What is asked next, with its keys."""
        if not self.prefer:
            return "Which set would you accept and send?   a · b · n neither"
        if self.prefer != "neither" and self.why is None:
            keys = " · ".join(
                f"{number}\N{NO-BREAK SPACE}{why}" for number, why in enumerate(WHYS, start=1)
            )
            return f"{self.prefer}. What decided?   {keys}"
        most = self._most
        end = " and Enter" if most > 9 else ""
        letter = "AB"[len(self.usable)]
        return f"How many of {letter} could go out as they are?   0 to {most}{end}  {self._digits}"

    def press(self, key: str) -> None:
        """Take a key; one that means nothing here does nothing."""
        if key in ("backspace", "escape"):
            self._back()
        elif not self.prefer:
            self.prefer = PREFER.get(key, "")
        elif self.prefer != "neither" and self.why is None:
            self.why = dict(zip("1234567", WHYS, strict=True)).get(key)
        elif key == "enter" and self._digits:
            self._take(int(self._digits))
        elif key.isdecimal() and int(self._digits + key) <= self._most:
            self._digits += key
            if self._most <= 9:
                self._take(int(self._digits))

    @property
    def _most(self) -> int:
        return len(self.pair.sets["AB"[len(self.usable)]])

    def _take(self, count: int) -> None:
        self.usable.append(count)
        self._digits = ""

    def _back(self) -> None:
        """One answer back."""
        if self._digits:
            self._digits = ""
        elif self.usable:
            self.usable.pop()
        elif self.why is not None:
            self.why = None
        else:
            self.prefer = ""


class Judging(Shell[int]):
    """Pair after pair, each on disk before the next; leaves with how many were judged."""

    CSS = STYLE + LOOK
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012 - Textual's own type
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "help", priority=True),
        Binding("q", "leave", priority=True),
        Binding("ctrl+q", "leave", priority=True),
        Binding("ctrl+c", "leave", priority=True),
    ]

    def __init__(self, workspace: Workspace, comparison: Comparison) -> None:
        super().__init__()
        self.workspace, self.comparison = workspace, comparison
        known = load_judgements(workspace, comparison.name)
        self.pairs = waiting(comparison, known, workspace.user)
        self.done = 0
        self.answering: Answering | None = None
        self.problem: HooklineError | None = None

    def compose(self) -> ComposeResult:
        yield Static(id="head")
        with VerticalScroll(id="case"):
            yield Static(id="brief")
        with Horizontal(id="sets"):
            for letter in "AB":
                with VerticalScroll(id=f"set-{letter}"):
                    yield Static(id=f"copy-{letter}")
        yield Static(id="question")
        yield Static(id="foot")

    def on_mount(self) -> None:
        keys = "Tab brief, sets   ↑ ↓ read   backspace answer back   F1 help   q leaves"
        self.query_one("#foot", Static).update(plain(keys))
        self.query_one("#set-A").focus()
        self._next()

    def on_key(self, event: Key) -> None:
        """An answer."""
        if self.answering is None or isinstance(self.screen, Page):
            return
        self.answering.press(event.key)
        if verdict := self.answering.verdict:
            user, now = self.workspace.user, clock.stamp()
            try:
                judgement = judgement_of(self.answering.pair, verdict, user, now)
                keep(self.workspace, self.comparison.name, judgement)
            except HooklineError as problem:
                self.problem = problem
                self.exit(self.done)
                return
            self.done += 1
            self._next()
        else:
            self._ask()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """What is read here has the keys to itself, and its own to close it."""
        return not isinstance(self.screen, Page)

    def action_help(self) -> None:
        """What is asked, and its keys."""
        page: list[Content | Row] = [*map(plain, ABOUT), *KEYS, plain("")]
        page += [styled("What decided", "bold $primary"), *((w, m) for w, m in WHYS.items())]
        self.push_screen(Page("Blind compare", page))

    def action_leave(self) -> None:
        """Leave; every judgement is kept."""
        self.exit(self.done)

    def _next(self) -> None:
        if self.done == len(self.pairs):
            self.exit(self.done)
            return
        pair = self.pairs[self.done]
        self.answering = Answering(pair)
        head = f"{self.comparison.name} · pair {self.done + 1} of {len(self.pairs)}"
        self.query_one("#head", Static).update(styled(head, "bold"))
        self.query_one("#brief", Static).update(_labelled(pair.case))
        self.query_one("#case").scroll_home(animate=False)
        for letter in "AB":
            title = styled(f"Set {letter}", "bold $primary")
            words = plain(with_blanks("\n".join(lines_of(pair.sets[letter]))))
            self.query_one(f"#copy-{letter}", Static).update(lines(title, words))
            self.query_one(f"#set-{letter}").scroll_home(animate=False)
        self._ask()

    def _ask(self) -> None:
        assert self.answering is not None
        self.query_one("#question", Static).update(plain(self.answering.question))


def _labelled(case: Sequence[tuple[str, str]]) -> Content:
    return lines(
        *(
            Content.assemble(styled(f"{label + ':':10} ", "$primary"), plain(text))
            for label, text in case
        )
    )


def run(workspace: Workspace, comparison: Comparison) -> tuple[int, int]:
    """Judge on the screen; leave with 70 after a bug.

    Returns:
        How many were judged, and how many are left.
    Raises:
        BadInput: HL310 when a judgement could not be kept.
    """
    app = Judging(workspace, comparison)
    if app.pairs:
        app.run_or_exit()
    if app.problem is not None:
        raise app.problem
    return app.done, len(app.pairs) - app.done
