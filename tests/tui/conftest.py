"""Drives the desk with a keyboard, and compares what it shows with text kept in golden files."""

import asyncio
import json
import os
import re
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.tui.calculating import ask_here, have_done_here
from tests.tui.looks import look_of, poor_pairs, words_in
from tests.tui.quiet import (
    QuietLoop,
    leave_unpainted,
    n_paintings,
    under_way,
    wait_for_quiet,
    wait_for_screen,
)
from tests.tui.sizes import SIZES
from tests.tui.styling import apply_once, style_parts_once
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input, TextArea

from hookline.settings import Settings
from hookline.tui.app import Hookline
from hookline.tui.calculator import Calculator
from hookline.tui.look import DARK, LIGHT
from hookline.tui.screens import VIEWS

GOLDEN = Path(__file__).parents[1] / "golden" / "tui"
BRIEF = """\
# Lapsed shirt buyers.
brand: Kurtako   # who speaks
blueprint: winback
channels: sms
idea: We kept your size.
facts: [40 new styles since June]
cta: {label: See what is new, url: https://kurtako.example/new}
variants: 2
"""

Step = Callable[["Hands"], Awaitable[None]]
Painting = tuple[Screen[Any], int]
"""A screen, and how often it had something to paint."""


class Picture(str):
    """A screen as text, and beside it how each text looks (`looks.py`)."""

    look: str


class Hands:
    """Somebody at the keyboard, who can also see."""

    def __init__(self, app: Hookline, pilot: Pilot[Any]) -> None:
        self.app, self.pilot = app, pilot
        self._seen_last: Painting | None = None

    async def press(self, *keys: str) -> None:
        """Press keys one after another."""
        await self.pilot.press(*keys)

    async def type(self, text: str) -> None:
        """Type a text."""
        names = {" ": "space", "%": "percent_sign", "-": "minus", ".": "full_stop", ",": "comma"}
        await self.pilot.press(*(names.get(letter, letter) for letter in text))

    async def until(self, seen: Callable[[], object], what: str = "") -> None:
        """Wait for something to be so, looking again less and less often."""
        for n_looks in range(600):
            if seen():
                await self.pilot.pause()
                return
            await asyncio.sleep(min(0.001 * 2**n_looks, 0.05))  # the screen's own frames go on
        raise AssertionError(f"never came: {what}\n{self.sees()}\n{under_way(self.app)}")

    async def until_shown(self, text: str) -> None:
        """Wait for a text on the screen."""
        words = " ".join(text.split())
        looked_at: Painting | None = None

        def is_shown() -> bool:
            """Look again only where something was to be painted since the last look."""
            nonlocal looked_at
            if (painting := self._painting()) == looked_at:
                return False
            looked_at = painting
            return words in " ".join(self.sees().split())

        await self.until(is_shown, text)

    async def opened(self) -> None:
        """Wait for the brief and the coach, and for the screens behind them."""
        await self.until(lambda: self.app.brief.reading.resolved, "the brief")
        await self.until(lambda: self.app.screen_stack[0].query(VIEWS[-1]), "the screens")

    async def settled(self) -> None:
        """Wait until no thread reads or writes: what was on a screen before may come anew."""
        loop = asyncio.get_running_loop()
        await self.until(lambda: not getattr(loop, "n_threads", 0), "the threads")

    def on_the_desk(self) -> bool:
        """Whether every window before the desk is closed again."""
        return len(self.app.screen_stack) == 1

    async def fill(self, name: str, value: str) -> None:
        """Put a text into a field of F2 Brief, wherever it is folded, and stay there."""
        await self.app.brief.go_to_field(name)
        self.app.query_one(f"#{name}", Input).value = value
        await self.pilot.pause()

    async def saved(self, *keys: str) -> None:
        """Save the brief, and wait until it says when: "saved" alone it may have said before.

        Args:
            keys: by which, where no field has the keyboard.
        """
        await self.press(*(keys or ("escape", "s")))
        await self.until(lambda: self.app.brief.state.startswith("saved "), "saved 12:34")

    async def written(self, *, in_spite: bool = False) -> None:
        """Write drafts, and wait for all of them; of a brief that is wrong, in spite of that."""
        await self.press("ctrl+g")
        if in_spite:
            await self.until_shown("What is written now would be wrong")
            await self.press("w")
        view = self.app.writing
        await self.until(lambda: view.variants and not view.writer.running, "drafts")
        await self.until_shown("drafts written")
        await self.settled()

    async def on_the_drafts(self, *answers: dict[str, Any]) -> None:
        """Write drafts without a model, then let a recording answer what is asked next.

        Args:
            answers: one variant for each question.
        """
        await self.written()
        path = Path("answers.jsonl")
        texts = [json.dumps({"variants": [answer]}) for answer in answers]
        path.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), "utf-8")
        self.app.brief.model = self.app.writing.model = f"replay:{path}"

    async def launching(self, *, in_spite: bool = False) -> None:
        """Write two drafts, accept the first, and ask among the live versions to launch it."""
        await self.written(in_spite=in_spite)
        await self.press("a")
        await self.until_shown("1 accepted")
        await self.press("5")
        await self.until_shown("v accepted")
        await self.press("L")

    async def pictures(self) -> dict[tuple[int, int], str]:
        """The screen as text, in the window as it is and then in the other size.

        In each it has the same words and the same look in the dark and in the light, and every
        word stands out from its ground.
        """
        own = self.app.size
        seen: dict[tuple[int, int], str] = {}
        for size in sorted(SIZES, key=lambda size: size != own):
            await self.resize(size)
            for field in (*self.app.screen.query(Input), *self.app.screen.query(TextArea)):
                field.cursor_blink = False  # it is there in every look, or in none
            picture = seen[size] = Picture(self.sees())
            picture.look = look_of(self.app)
            await self.in_the_light(picture)
        await self.resize(own)
        return seen

    async def in_the_light(self, picture: "Picture") -> None:
        """The same screen in the other theme, and back in its own."""
        own = self.app.theme
        assert list(poor_pairs(self.app)) == []
        self.app.theme = (LIGHT if own == DARK.name else DARK).name
        await self.pilot.pause()
        assert words_in(self.sees()) == words_in(picture)
        assert look_of(self.app) == picture.look
        assert list(poor_pairs(self.app)) == []
        self.app.theme = own
        await self.pilot.pause()

    async def resize(self, size: tuple[int, int]) -> None:
        """Pull the window to a size that it may have already."""
        if self.app.size != size:
            await self.pilot.resize_terminal(*size)
            await self.pilot.pause()

    def has_seen_all(self) -> bool:
        """Whether nothing was to be painted since the last look."""
        return self._seen_last == self._painting()

    def _painting(self) -> Painting:
        screen = self.app.screen
        return screen, n_paintings.get(screen, 0)

    def sees(self) -> str:
        """The screen as text."""
        self._seen_last = self._painting()
        strips = self.app.screen._compositor.render_strips()
        return "\n".join("".join(part.text for part in strip).rstrip() for strip in strips)


@pytest.hookimpl(tryfirst=True)  # before the root's, which draws the samples
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Of the desk's sittings `make test` holds one in six; a story that says so, always."""
    for item in items:
        is_sitting = "sit" in getattr(item, "fixturenames", ())
        if is_sitting and not item.get_closest_marker("sampled"):
            item.add_marker(pytest.mark.sampled(6, of="room"))


@pytest.fixture(autouse=True)
def _in_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looks are compared in colour, whatever the terminal is that the tests are started in."""
    monkeypatch.delenv("NO_COLOR", raising=False)


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of one's own, with one brief."""
    (tmp_path / "briefs").mkdir()
    (tmp_path / "briefs" / "shirts.yaml").write_text(BRIEF, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(autouse=True, scope="session")
def no_idle_sleep() -> Iterator[None]:
    """After a key Textual sleeps until the processor rests; here it asks the loop.

    The screen is rendered when somebody looks, and not sixty times a second.
    """
    with pytest.MonkeyPatch.context() as patch:
        for module in ("textual.app", "textual.pilot"):
            patch.setattr(f"{module}.wait_for_idle", wait_for_quiet)
        patch.setattr(Pilot, "_wait_for_screen", wait_for_screen)
        patch.setattr(Screen, "_compositor_refresh", leave_unpainted)
        yield


@pytest.fixture(autouse=True, scope="session")
def style_sheets_are_read_once() -> Iterator[None]:
    """Every desk has the same style sheets: parsed, they serve all that have the same colours.

    So does what they make of a widget in the same place (`styling.py`).
    """
    parse = Stylesheet._parse_rules
    parsed: dict[object, list[RuleSet]] = {}

    def parse_once(sheet: Stylesheet, *arguments: Any, **options: Any) -> list[RuleSet]:
        colours = tuple(sorted(sheet._variables.items()))
        key = (colours, arguments, tuple(sorted(options.items())))
        if key not in parsed:
            parsed[key] = parse(sheet, *arguments, **options)
        return parsed[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Stylesheet, "_parse_rules", parse_once)
        patch.setattr(RuleSet, "__hash__", object.__hash__)  # by identity as before, in C
        patch.setattr(Stylesheet, "apply", apply_once)
        patch.setattr(Stylesheet, "_process_component_classes", style_parts_once)
        yield


@pytest.fixture(autouse=True, scope="session")
def no_process_begins_to_calculate() -> Iterator[None]:
    """What the desk asks another process for is calculated here (`calculating.py`)."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Calculator, "ask", ask_here)
        patch.setattr(Calculator, "have_done", have_done_here)
        yield


@pytest.fixture
def sit(place: Path) -> Callable[..., Hookline]:
    """Sit down at the desk, do something, and get up again."""

    def go(step: Step, size: tuple[int, int] = (120, 40)) -> Hookline:
        app = Hookline(Settings.read({}, workspace=str(place / "ws"), user="asha"))

        async def main() -> None:
            async with app.run_test(size=size, notifications=True) as pilot:
                hands = Hands(app, pilot)
                await step(hands)
                if app.is_running and not hands.has_seen_all():
                    hands.sees()

        with asyncio.Runner(loop_factory=QuietLoop) as runner:
            runner.run(main())
        return app

    return go


@pytest.fixture
def looks_like() -> Callable[[str, dict[tuple[int, int], str]], None]:
    """Compare a screen with its golden texts; HOOKLINE_UPDATE=1 writes them anew."""

    def compare(name: str, pictures: dict[tuple[int, int], str]) -> None:
        for (width, height), seen in pictures.items():
            compare_one(f"{name}-{width}x{height}", seen)
            if isinstance(seen, Picture):  # of one that a test has shortened its words alone
                compare_text(f"{name}-{width}x{height}.look", f"{seen.look}\n")

    def compare_one(name: str, seen: str) -> None:
        shown = re.sub(r"saved \d\d:\d\d", "saved 00:00", seen)
        shown = re.sub(r"[▁▂▃▄▅▆▇█▌]", "|", shown)
        shown = re.sub(r"[A-Z][a-z]+day, \d{1,2} [A-Z][a-z]+", "Sunday, 29 November", shown)
        compare_text(name, "\n".join(line.rstrip() for line in shown.splitlines()) + "\n")

    def compare_text(name: str, shown: str) -> None:
        path = GOLDEN / f"{name}.txt"
        if os.environ.get("HOOKLINE_UPDATE"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(shown, "utf-8")
        assert shown == path.read_text("utf-8")

    return compare
