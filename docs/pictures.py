"""Pictures of every screen of the desk, from a workspace that `hookline demo --keep` has left.

    python docs/pictures.py WORKSPACE OUT [--size 120x40] [--theme light] [--date 2026-04-27]

Writes an SVG a screen, and a PNG where resvg-py is installed. Look at each of them.
"""

import argparse
import asyncio
import datetime
import os
import re
import shutil
import tempfile
from pathlib import Path

from textual.pilot import Pilot

from hookline.resources import shipped
from hookline.settings import Settings
from hookline.tui.app import Hookline
from hookline.tui.calculator import Answer, Calculator, Question
from hookline.tui.look import THEMES
from hookline.tui.shelf import Choice
from hookline.workspace import clock

SCREENS = {
    "today": (),
    "brief": ("escape",),
    "coach": ("c",),
    "ideas": ("f3",),
    "write": ("f4",),
    "live": ("f5",),
    "lift-first": ("f6",),
    "lift": ("down",),
    "lift-by-channel": ("b",),
    "lift-day-by-day": ("g",),
    "learnings": ("l",),
    "batch": ("escape", "f7"),
}
"""Keys that lead to each from the one before it."""
WIDTH = 1000  # pixels of a PNG
ASKS = "open"
"""The group of the worker that waits for a person to choose in a window."""
QUIET = 1.5  # seconds without work and without a change, until a screen is taken as finished


async def take(app: Hookline, pilot: Pilot[None], out: Path, brief: str) -> None:
    """One picture a screen."""
    for name, keys in SCREENS.items():
        await pilot.press(*keys)
        await settled(app, pilot)
        save(out / f"{name}.svg", app.export_screenshot(simplify=False))
        if name == "today":
            await pilot.press("escape")
            await settled(app, pilot)
            await app.put_on_desk(Choice("own", brief))
            await settled(app, pilot)
        elif name == "coach":
            await pilot.press("escape", "escape")


async def settled(app: Hookline, pilot: Pilot[None]) -> None:
    """Wait until nobody works and the screen has stood still for a while, but for its cursor."""
    known: tuple[str, ...] = ()  # with the cursor and without it
    quiet = 0.0
    while quiet < QUIET:
        await pilot.pause(0.1)
        now = app.export_screenshot()
        is_at_work = any(worker.is_running and worker.group != ASKS for worker in app.workers)
        quiet = quiet + 0.1 if now in known and not is_at_work else 0.0
        known = known if now in known else (*known[-1:], now)


def save(path: Path, svg: str) -> None:
    """The picture without a font from elsewhere, every space kept; and as PNG where it can be."""
    svg = re.sub(r"@font-face\s*{[^}]*}", "", svg)
    svg = svg.replace("Fira Code", "DejaVu Sans Mono").replace(
        "<text ", '<text xml:space="preserve" '
    )
    path.write_text(svg, "utf-8")
    try:
        import resvg_py
    except ImportError:
        return
    path.with_suffix(".png").write_bytes(bytes(resvg_py.svg_to_bytes(svg_string=svg, width=WIDTH)))


def ask_here(
    calculator: Calculator,
    _purpose: str,
    question: Question[..., Answer],
    *arguments: object,
    **options: object,
) -> Answer:
    """What a question of the desk's answers in this process, whose clock is set."""
    return question(calculator._settings, *arguments, **options)


def main() -> None:
    """Take the pictures in a folder of their own, so that nothing of anybody's is in them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("workspace", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--size", default="120x40")
    parser.add_argument("--theme", choices=THEMES, default="dark")
    parser.add_argument("--brief", default="winback")
    parser.add_argument("--date", type=datetime.date.fromisoformat, help="Today is this day.")
    given = parser.parse_args()
    if given.date:
        noon = datetime.datetime.combine(given.date, datetime.time(12), datetime.UTC)
        clock.now = lambda: noon
        Calculator.ask = ask_here  # type: ignore[method-assign]  # another process has its own clock
    columns, rows = map(int, given.size.split("x"))
    out = given.out.resolve()
    out.mkdir(parents=True, exist_ok=True)

    async def run(workspace: Path) -> None:
        app = Hookline(Settings.read({}, workspace=str(workspace), user="asha"))
        async with app.run_test(size=(columns, rows), notifications=True) as pilot:
            app.theme = THEMES[given.theme].name
            await settled(app, pilot)
            await take(app, pilot, out, given.brief)

    with tempfile.TemporaryDirectory() as folder:
        workspace = Path(folder) / "ws"
        shutil.copytree(given.workspace, workspace)
        shutil.copytree(shipped("briefs") / "demo", Path(folder) / "briefs")
        os.chdir(folder)
        asyncio.run(run(workspace))


if __name__ == "__main__":
    main()
