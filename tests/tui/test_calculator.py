"""Another process calculates: its answer is plain, its end is told, and no question hangs."""

import ast
import asyncio
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from tests.parsed import MODULES, nodes_of
from tests.tui.calculating import ask_another, handed_on, have_done_elsewhere
from tests.tui.test_customer_files import on_lift, read

from hookline.errors import (
    BadInput,
    HooklineError,
    Named,
    ReportedBug,
    RuleSaidNo,
    StoreFailed,
    Wording,
)
from hookline.settings import Settings
from hookline.tui.app import Hookline
from hookline.tui.ask import AskLine
from hookline.tui.calculator import Calculator
from hookline.tui.shell import report_of

PLANTED = "sk-PLANTED-0123456789"
QUESTIONS = f'''
import os, signal, sys, time
from pathlib import Path
from hookline.errors import RuleSaidNo, Wording

def where(settings, name, *, times=1):
    print("libraries print")
    os.write(1, b"and their C parts, too")
    return [settings.user, name] * times, "textual.app" in sys.modules

def refuse(settings):
    fix = Wording("`hookline launch`", at_desk="L on F5 Live")
    raise RuleSaidNo("HL440", "nothing is live", where="briefs/a.yaml:7:5", fix=fix)

def fail(settings):
    api_key = "{PLANTED}"
    raise RuntimeError(api_key)

def fill_the_disk(settings):
    raise OSError(28, "No space left on device", "hookline.db")

def want_memory(settings):
    raise MemoryError

def be_killed(settings):
    os.kill(os.getpid(), signal.SIGKILL)

def last(settings, seconds):
    Path(f"begun-{{os.getpid()}}").touch()
    time.sleep(seconds)
    Path("ended").touch()
    return seconds
'''
"""A module that is found by another process, since it stands on its path."""


@pytest.fixture
def questions(place: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Functions to ask for, in a workspace where somebody was chosen once."""
    folder = place / "path"
    folder.mkdir()
    (folder / "asked_questions.py").write_text(QUESTIONS, "utf-8")
    (place / "ws" / "decisions").mkdir(parents=True)
    (place / "pickle.py").write_text("raise SystemExit('a file of the folder is no module')\n")
    paths = (str(folder), os.environ.get("PYTHONPATH", ""))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, paths)))
    monkeypatch.setenv("TMPDIR", str(place))
    monkeypatch.syspath_prepend(str(folder))
    monkeypatch.delitem(sys.modules, "asked_questions", raising=False)
    yield __import__("asked_questions")
    sys.modules.pop("asked_questions")


@pytest.fixture
def calculator() -> Calculator:
    """Ours, with a server's key, which no other process needs."""
    return Calculator(Settings(Path("ws"), "asha", None, PLANTED))


def test_an_answer_comes_back_and_what_is_printed_meanwhile_goes_nowhere(
    questions: Any, calculator: Calculator
) -> None:
    answer = ask_another(calculator, "where", questions.where, "x", times=2)
    assert answer == (["asha", "x", "asha", "x"], False)
    assert have_done_elsewhere(calculator, questions.where, "y") == (["asha", "y"], False)
    assert PLANTED not in repr(pickle.dumps(calculator._settings))


def test_what_a_rule_says_no_to_comes_back_with_place_fix_and_the_desks_own_words(
    questions: Any, calculator: Calculator
) -> None:
    with pytest.raises(RuleSaidNo) as caught:
        ask_another(calculator, "refuse", questions.refuse)
    problem = caught.value
    assert (problem.code, problem.where) == ("HL440", "briefs/a.yaml:7:5")
    assert problem.problem == "nothing is live"
    assert isinstance(problem.fix, Wording)
    assert problem.fix.at_desk == "L on F5 Live"


def all_kinds(kind: type[HooklineError] = HooklineError) -> list[type[HooklineError]]:
    return [kind, *(each for below in kind.__subclasses__() for each in all_kinds(below))]


def test_every_kind_of_problem_is_handed_on_whole() -> None:
    for kind in all_kinds():
        problem = kind("HL101", "a", where=Named("Push", code="push"), fix="b")
        problem.also = (BadInput("HL102", "c"),)
        same = handed_on(problem)
        assert (type(same), same.to_json(), str(same)) == (kind, problem.to_json(), str(problem))


def test_a_bug_there_has_one_report_without_any_value(
    questions: Any, calculator: Calculator, place: Path
) -> None:
    with pytest.raises(ReportedBug) as caught:
        ask_another(calculator, "fail", questions.fail)
    bug, path = report_of(caught.value)
    assert bug == "Hookline has a bug: RuntimeError in asked_questions.py:17 fail"
    assert [str(each) for each in place.glob("hookline-*.txt")] == [path]
    report = Path(path).read_text("utf-8")
    assert "asked_questions.py:17 fail" in report
    assert PLANTED not in report + bug


def test_a_full_disk_there_is_told_as_here(questions: Any, calculator: Calculator) -> None:
    with pytest.raises(StoreFailed, match="HL313 the disk is full"):
        ask_another(calculator, "disk", questions.fill_the_disk)


@pytest.mark.parametrize(("name", "by"), [("be_killed", r" \(SIGKILL\)"), ("want_memory", "")])
def test_a_process_that_ends_without_an_answer_is_told_with_what_helps(
    questions: Any, calculator: Calculator, name: str, by: str
) -> None:
    with pytest.raises(StoreFailed, match=f"HL315 .* before it had an answer{by}\n") as caught:
        ask_another(calculator, name, getattr(questions, name))
    assert "memory" in caught.value.fix


def test_where_no_process_can_begin_that_is_told(
    questions: Any, calculator: Calculator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(StoreFailed, match="HL315 no other process can begin here: No such file"):
        ask_another(calculator, "where", questions.where, "x")


def begun(place: Path, count: int) -> list[int]:
    """The processes that have begun, once there are so many."""
    until = time.monotonic() + 60
    while len(paths := list(place.glob("begun-*"))) < count:
        assert time.monotonic() < until, "no process has begun"
        time.sleep(0.01)
    return [int(path.name.partition("-")[2]) for path in paths]


def asked(ask: Callable[[], object], pool: ThreadPoolExecutor) -> "Future[object]":
    return pool.submit(ask)


def test_a_later_question_for_the_same_lets_go_of_the_earlier_and_of_no_other(
    questions: Any, calculator: Calculator, place: Path
) -> None:
    with ThreadPoolExecutor() as pool:
        earlier = asked(lambda: ask_another(calculator, "lift", questions.last, 600), pool)
        other = asked(lambda: ask_another(calculator, "today", questions.last, 0.5), pool)
        begun(place, 2)
        assert ask_another(calculator, "lift", questions.where, "x") == (["asha", "x"], False)
        assert isinstance(earlier.exception(60), asyncio.CancelledError)
        assert other.result(60) == 0.5


def test_whoever_leaves_waits_for_no_number_and_for_what_is_written(
    questions: Any, calculator: Calculator, place: Path
) -> None:
    with ThreadPoolExecutor() as pool:
        number = asked(lambda: ask_another(calculator, "lift", questions.last, 600), pool)
        written = asked(lambda: have_done_elsewhere(calculator, questions.last, 0.5), pool)
        begun(place, 2)
        calculator.close()
        assert isinstance(number.exception(60), asyncio.CancelledError)
        assert written.result(60) == 0.5
    assert (place / "ended").exists()
    with pytest.raises(asyncio.CancelledError):
        ask_another(calculator, "lift", questions.where, "x")


def test_before_anybody_was_chosen_no_process_begins(
    calculator: Calculator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    thread = ask_another(calculator, "thread", lambda _: threading.get_ident())
    assert thread == threading.get_ident()


def test_a_desk_that_is_left_while_it_measures_ends_at_once(
    sit: Callable[..., Hookline], questions: Any, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Calculator, "ask", ask_another)
    monkeypatch.setattr("hookline.tui.lift_view.read_lift", questions.last)

    async def story(hands: Any) -> None:
        await hands.opened()
        hands.app.lift.split = 600  # seconds, of this question
        await hands.press("f6")
        await hands.until(lambda: list(place.glob("begun-*")), "the process")
        await hands.press("ctrl+q")
        await hands.until(lambda: not hands.app.is_running, "the end")

    sit(story)
    (process,) = begun(place, 1)
    with pytest.raises(ProcessLookupError):
        os.kill(process, signal.SIG_DFL)


HEAVY = ("duckdb", "numpy", "pyarrow", "scipy")
CALCULATING = {"calculations.py", "customer_days.py"}
"""What other processes call, which load what they take."""


def imports_of(path: Path) -> set[str]:
    """The modules of ours that a file loads at some time, and not for its types alone."""
    for_types = {
        id(inside)
        for node in nodes_of(path)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for inside in ast.walk(node)
    }
    return {
        node.module
        for node in nodes_of(path)
        if isinstance(node, ast.ImportFrom) and id(node) not in for_types
        if node.module is not None and node.module.startswith("hookline.")
    }


def test_what_the_desk_imports_while_it_is_open_loads_nothing_that_calculates() -> None:
    files = [path for path in MODULES if path.parent.name == "tui"]
    names = set().union(*(imports_of(p) for p in files if p.name not in CALCULATING))
    assert len(names) > 100
    names_loaded = f"print([name for name in {HEAVY} if name in sys.modules])"
    lines = ["import sys", *(f"import {name}" for name in sorted(names)), names_loaded]
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.returncode) == ("[]\n", 0), done.stderr


SITTING = """
import asyncio, sys
from hookline.settings import Settings
from hookline.tui.app import Hookline
from hookline.tui.ask import AskLine

HEAVY = sys.argv[1:]
STEPS = (
    ("", "Campaigns"), ("f5", "1 second one"), ("enter", "The story of"), ("escape", "F5 Live]"),
    ("f6", "held back"), ("l", "What worked"), ("escape", "F6 Lift]"),
    ("f7", "1 brief"), ("f3", "F3 Ideas]"), ("t", "What now?"),
)

async def main():
    app = Hookline(Settings.read({}, workspace="ws", user="asha"))
    async with app.run_test(size=(120, 40)) as pilot:
        def sees():
            strips = app.screen._compositor.render_strips()
            return "".join(part.text for strip in strips for part in strip)
        for key, words in STEPS:
            await pilot.press(*([key] if key else []))
            for _ in range(300):
                if words in sees():
                    break
                await asyncio.sleep(0.2)
            else:
                sys.exit(f"{words} never came: {sees()}")

asyncio.run(main())
print([name for name in HEAVY if name in sys.modules])
"""


def test_a_whole_sitting_over_what_was_decided_loads_nothing_that_calculates(
    sit: Callable[..., Hookline],
) -> None:
    async def story(hands: Any) -> None:
        await on_lift(hands)
        for key in ("m", "d", "o"):  # made-up customers, who gets what, what they did
            await hands.press(key)
            if key != "m":
                await hands.until(lambda: isinstance(hands.app.screen, AskLine))
                await hands.press("enter")
            await read(hands, "next")

    sit(story)
    done = subprocess.run(
        [sys.executable, "-c", SITTING, *HEAVY], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.returncode) == ("[]\n", 0), done.stderr
