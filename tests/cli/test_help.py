"""`--help` is fast because it loads nothing, and tells every command."""

import subprocess
import sys
from collections.abc import Callable

import click
import pytest

from hookline.cli.root import COMMANDS, GROUPS, cli

Hookline = Callable[..., subprocess.CompletedProcess[str]]
HEAVY = {"openai", "litellm", "numpy", "textual", "pydantic", "sqlalchemy", "pyarrow", "duckdb"}


@pytest.mark.parametrize("words", [["--help"], ["--version"]])
def test_nothing_heavy_is_loaded_for(words: list[str]) -> None:
    code = f"""
import sys
sys.argv = ["hookline", *{words!r}]
from hookline.cli import main
try:
    main()
except SystemExit:
    sys.stderr.write(repr({HEAVY!r} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == "set()"


@pytest.mark.parametrize("command", COMMANDS)
def test_a_commands_help_loads_nothing_heavy(command: str) -> None:
    code = f"""
import sys
sys.argv = ["hookline", {command!r}, "--help"]
from hookline.cli import main
try:
    main()
except SystemExit as left:
    sys.stderr.write(repr(({HEAVY!r} & set(sys.modules), left.code)))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == "(set(), 0)"
    assert done.stdout.startswith("Usage: hookline")


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
