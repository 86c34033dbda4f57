"""`--help` is fast because it loads nothing, and tells every command."""

import gc
import os
import subprocess
import sys
from collections.abc import Callable

import click
import pytest

from hookline.cli import LOOKS_FOR_GARBAGE, main
from hookline.cli.root import COMMANDS, GROUPS, cli

Hookline = Callable[..., subprocess.CompletedProcess[str]]
HEAVY = {"openai", "litellm", "numpy", "textual", "pydantic", "pyarrow", "duckdb"}


def test_help_loads_nothing_heavy_whichever_command_it_is_of() -> None:
    asked = [["--help"], ["--version"], *([command, "--help"] for command in COMMANDS)]
    code = f"""
import sys
from hookline.cli import main
for words in {asked!r}:
    sys.argv = ["hookline", *words]
    try:
        main()
    except SystemExit as left:
        heavy = {HEAVY!r} & set(sys.modules)
        sys.stderr.write(f"{{' '.join(words)}} {{left.code}} {{sorted(heavy)}}\\n")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.splitlines() == [f"{' '.join(words)} 0 []" for words in asked]
    assert done.stdout.count("Usage: hookline") == len(COMMANDS) + 1


def test_every_command_stands_in_one_group_and_in_the_help(hookline: Hookline) -> None:
    assert sorted(name for names in GROUPS.values() for name in names) == sorted(COMMANDS)
    shown = hookline("--help").stdout
    for name, (_, line) in COMMANDS.items():
        assert name in shown
        assert line[:30] in shown


def leaves(command: click.Command, ctx: click.Context) -> list[click.Command]:
    if not isinstance(command, click.Group):
        return [command]
    inner = [command.get_command(ctx, name) for name in command.list_commands(ctx)]
    return [leaf for one in inner if one is not None for leaf in leaves(one, ctx)]


def test_every_command_answers_as_json() -> None:
    without = {
        leaf.name
        for leaf in leaves(cli, click.Context(cli))
        if not any("--json" in option.opts for option in leaf.params)
    }
    assert without <= {"serve", "evaluate"}  # one never answers, the other only in JSON lines


@pytest.mark.parametrize(("of_the_team", "threads"), [(None, "1"), ("4", "4")])
def test_a_command_calculates_in_one_thread_unless_the_team_says_otherwise(
    monkeypatch: pytest.MonkeyPatch, of_the_team: str | None, threads: str
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "argv", ["hookline", "--version"])
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", of_the_team or "")  # put back when the test ends
    if of_the_team is None:
        del os.environ["OPENBLAS_NUM_THREADS"]
    with pytest.raises(SystemExit):
        main()
    assert os.environ["OPENBLAS_NUM_THREADS"] == threads


def test_a_command_looks_for_garbage_seldom(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "argv", ["hookline", "--version"])
    before = gc.get_threshold()
    try:
        with pytest.raises(SystemExit):
            main()
        assert gc.get_threshold()[0] == LOOKS_FOR_GARBAGE
    finally:
        gc.set_threshold(*before)


def test_a_command_that_ends_looks_for_garbage_no_more_but_for_duckdbs() -> None:
    code = """
import atexit, gc, sys
atexit.register(lambda: print(len(gc.get_objects()), gc.get_freeze_count()))
from hookline.cli import main
if sys.argv[1] == "duckdb":
    import duckdb
    rows = duckdb.connect().sql("select 1")
sys.argv = ["hookline", "--version"]
main()
"""
    ended = {
        name: subprocess.run(
            [sys.executable, "-c", code, name], capture_output=True, text=True, check=True
        )
        for name in ("nothing", "duckdb")
    }
    searched, spared = map(int, ended["nothing"].stdout.split()[-2:])
    assert searched < 100 < spared
    assert ended["duckdb"].stdout.split()[-1] == "0"
    assert [done.stderr for done in ended.values()] == ["", ""]
