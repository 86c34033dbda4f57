"""`outcomes --through DAY` without a file: forward at once, back only if somebody is sure."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

Hookline = Callable[..., CompletedProcess[str]]
ROWS = "customer_id,event,occurred_at,amount\n1,converted,2025-03-02,5\n"


def test_a_watermark_that_was_mistyped_goes_back_and_audit_tells_who_did_it(
    hookline: Hookline, folder: Path
) -> None:
    (folder / "outcomes.csv").write_text(ROWS)
    hookline("outcomes", "outcomes.csv", "--through", "2026-03-31")
    asked = hookline("outcomes", "--through", "2025-03-31")
    assert (asked.returncode, asked.stdout) == (2, "")
    assert "held complete up to 2026-03-31; up to 2025-03-31 only means:" in asked.stderr
    assert "HL246 nobody answered, so nothing was changed" in asked.stderr
    declined = hookline("outcomes", "--through", "2025-03-31", stdin="n\n")
    assert (declined.returncode, declined.stdout) == (0, "")
    back = hookline("outcomes", "--through", "2025-03-31", "--yes")
    assert back.stdout == "complete up to 2025-03-31\n"
    (act,) = json.loads(hookline("audit", "--json").stdout)
    assert (act["kind"], act["did"]) == ("watermark", "2025-03-31")
    assert act["reason"] == "outcomes had been held complete up to 2026-03-31"


def test_a_later_day_needs_no_file_and_no_answer(hookline: Hookline) -> None:
    first = hookline("outcomes", "--through", "2025-03-30")
    assert (first.stdout, first.stderr) == ("complete up to 2025-03-30\n", "")
    moved = json.loads(hookline("outcomes", "--through", "2025-03-31", "--json").stdout)
    assert moved["was"] == "2025-03-30"
    assert moved["now"] == "2025-03-31"
    assert hookline("audit").stdout == ""


def test_a_file_names_the_way_back_and_does_not_go_it(hookline: Hookline, folder: Path) -> None:
    (folder / "outcomes.csv").write_text(ROWS)
    hookline("outcomes", "outcomes.csv", "--through", "2026-03-31")
    again = hookline("outcomes", "outcomes.csv", "--through", "2025-03-31")
    assert "complete up to 2026-03-31\n" in again.stdout
    assert "if that was a slip: hookline outcomes --through 2025-03-31" in again.stderr
