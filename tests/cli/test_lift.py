"""What `lift` refuses before it reads anything."""

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Hookline = Callable[..., CompletedProcess[str]]


@pytest.mark.parametrize(
    "option", [("--held-back", "10%"), ("--window", "7"), ("--ends", "2026-03-02"),
               ("--event", "replied")],
)  # fmt: skip
def test_what_tables_of_ones_own_are_asked_with_is_refused_without_them(
    hookline: Hookline, option: tuple[str, str]
) -> None:
    done = hookline("lift", *option)
    assert done.returncode == 2
    assert f"{option[0]} is of tables of your own" in done.stderr


def test_an_event_that_names_nothing_is_refused(hookline: Hookline, folder: Path) -> None:
    for name in ("sent.csv", "done.csv"):
        (folder / name).write_text("customer_id\n1\n")
    done = hookline("lift", "--exposures", "sent.csv", "--outcomes", "done.csv", "--event", " ")
    assert done.returncode == 2
    assert "--event names nothing" in done.stderr
