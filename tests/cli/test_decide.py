"""Deciding at the command line: what it asks for, and what it leaves alone."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Hookline = Callable[..., subprocess.CompletedProcess[str]]


def test_deciding_without_a_dry_run_never_loads_what_looks_for_gaps(
    hookline: Hookline, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "hookline.loop.support", None)  # importing it would fail
    (folder / "people.csv").write_text("customer_id,consent_channels\n1,sms\n", "utf-8")
    done = hookline("decide", "people.csv")
    assert done.returncode == 3
    assert "HL420 no campaign is live" in done.stderr


def test_a_file_that_lacks_a_column_and_a_corrected_one_of_the_same_day_are_told(
    hookline: Hookline, folder: Path
) -> None:
    brief = folder / "lunch.yaml"
    text = brief.read_text("utf-8").replace("campaign: {", "campaign: {who: recency_days > 30, ")
    brief.write_text(text, "utf-8")
    for words in (
        ("generate", "lunch.yaml", "--model", "offline"), ("approve", "--all-clean"),
        ("launch", "lunch.yaml", "--practice", "--yes"),
    ):  # fmt: skip
        assert hookline(*words).returncode == 0, words
    first = hookline("decide", "audience.csv", "--date", "2026-03-02")
    assert "chooses customers by the column recency_days, which audience.csv lacks" in first.stderr
    assert "blank for all of its 400 rows: nobody in the file is among" in first.stderr
    assert "a mended file of the same day decides anew" in first.stderr
    again = hookline("decide", "audience.csv", "--date", "2026-03-02")
    assert "keep what was decided" not in again.stderr
    rows = "".join(f"{i:04},sms|email,120\n" for i in range(400))
    corrected = folder / "corrected.csv"
    corrected.write_text(f"customer_id,consent_channels,recency_days\n{rows}", "utf-8")
    anew = hookline("decide", "corrected.csv", "--date", "2026-03-02")
    assert "400 decided for 2026-03-02, 0 were there already" in anew.stderr
    assert "keep" not in anew.stderr
    corrected.write_text(corrected.read_text("utf-8").replace(",120", ",31"), "utf-8")
    kept = hookline("decide", "corrected.csv", "--date", "2026-03-02")
    assert "0 decided for 2026-03-02, 400 were there already" in kept.stderr
    assert "400 customers keep what was decided for 2026-03-02" in kept.stderr
    assert "`--date 2026-03-03`" in kept.stderr
    following = hookline("decide", "corrected.csv", "--date", "2026-03-03")
    assert "400 decided for 2026-03-03" in following.stderr
    assert "keep" not in following.stderr


@pytest.mark.parametrize("is_told", [False, True])
def test_made_up_customers_and_what_they_did_are_told_beside_a_campaign_in_earnest(
    hookline: Hookline, folder: Path, *, is_told: bool
) -> None:
    brief = folder / "lunch.yaml"
    own = "control_copy: {sms: 'Bun & Co: lunch is ready. Reply STOP to opt out'}\n"
    text = brief.read_text("utf-8").replace("[sms, email]", "sms") + own * is_told
    brief.write_text(text, "utf-8")
    assert hookline("generate", "lunch.yaml", "--model", "offline").returncode == 0
    queued = re.findall(r"human-[0-9a-f]{8}", hookline("review").stdout)
    assert len(set(queued)) == is_told
    approved = [*queued[:1], "--reason", "true all the same"] if queued else ["--all-clean"]
    assert hookline("approve", *approved).returncode == 0
    launched = hookline("launch", "lunch.yaml", "--yes", *["--practice"] * (not is_told))
    assert launched.returncode == 0, launched.stderr
    assert hookline("simulate", "--customers", "200").returncode == 0
    decide = ("decide", "--dry-run", "--date", "2026-03-02")
    decided = hookline(*decide, "customers/audience.csv", "--json")
    taken = hookline("outcomes", "customers/outcomes.csv")
    assert ("200 of customers/audience.csv are invented" in decided.stderr) == is_told
    assert ("are invented" in "".join(json.loads(decided.stdout)["notes"])) == is_told
    assert ("rows of customers/outcomes.csv are invented" in taken.stderr) == is_told
    real, bought = folder / "real.csv", folder / "bought.csv"
    real.write_text("customer_id,consent_channels\nC0000001,sms\n", "utf-8")
    bought.write_text("customer_id,event,occurred_at\nC0000001,click,2026-03-01\n", "utf-8")
    assert "invented" not in hookline(*decide, "real.csv").stderr
    assert "invented" not in hookline("outcomes", "bought.csv").stderr
