"""A CRM manager's days on a messy base: whatever overlaps or is killed, nobody is lost."""

import datetime
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from tests.command_line import run_command

from hookline.records.team import Team
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger

FIRST = datetime.date(2026, 3, 2)
HEAD = "Kundennummer;Einwilligung;Sprache;Tage seit letztem Kauf;Vorname;Farbe\n"
CONSENT = ("SMS", "sms, email", "E-Mail|SMS", "", "pigeon")
LANGUAGE = ("EN", "en-GB", "english", "", "de_AT")


def base(customers: int) -> str:
    rows = (
        f"{i:05};{CONSENT[i % 5]};{LANGUAGE[i // 5 % 5]};{i % 120 if i % 7 else 'NULL'};Zoë {i};rot"
        for i in range(customers)
    )
    return HEAD + "\n".join(rows) + "\n"


def day(n: int) -> str:
    return str(FIRST + datetime.timedelta(days=n))


class Folder:
    """A folder in which somebody works by the command line."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ledger = Ledger(Workspace(folder / ".hookline", "asha"), Team().cells)

    def run(self, *words: str, code: int = 0) -> str:
        done = run_command(self.folder, *words)
        assert done.returncode == code, done.stderr
        return done.stdout

    def json(self, *words: str) -> Any:
        return json.loads(self.run(*words, "--json"))

    def start(self, *words: str) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            [sys.executable, "-m", "hookline", *words], cwd=self.folder,
            env=os.environ | {"HOOKLINE_USER": "cron"},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def decided(self, n: int) -> Counter[str]:
        """How often each customer stands in a day of the log."""
        rows = self.ledger.decisions(FIRST + datetime.timedelta(days=n))
        return Counter(map(str, rows["customer_id"].to_pylist()))


@pytest.fixture
def team(tmp_path: Path, lunch: str) -> Folder:
    """Set up, mapped, written, approved and live."""
    (tmp_path / "lunch.yaml").write_text(lunch)
    (tmp_path / "export.csv").write_text(base(25), "utf-8")
    team = Folder(tmp_path)
    team.run("init", "--name", "Bun & Co", "--market", "GB")
    team.run("audience", "export.csv", "--map", "--yes")
    team.run("brief", "lunch.yaml")
    team.run("generate", "lunch.yaml")
    team.run("approve", "--all-clean")
    team.run("launch", "lunch.yaml", "--practice", "--yes", "--date", day(0))
    return team


def bought(path: Path, lines: list[str]) -> str:
    path.write_text("\n".join(["customer_id,event,occurred_at,amount,currency,order_id", *lines]))
    return path.name


def profile_tells_of_everybody(team: Folder, customers: int) -> None:
    """`audience` on the messy base: each number adds up, what will count for nothing is told."""
    profile = team.json("audience", "export.csv")
    assert (profile["rows"], profile["doubles"]) == (customers, 0)
    assert sum(profile["languages"].values()) == sum(profile["stages"].values()) == customers
    assert profile["languages"]["de-AT"] == profile["languages"]["blank"] == customers // 5
    assert profile["consent"] == {"sms": 0.6, "email": 0.4}
    assert profile["unknown"] == {"Farbe": ""}
    n_null = len(range(0, customers, 7))
    assert profile["notes"] == [
        f"recency_days: NULL and the like in {n_null:,} of the rows; read as blank",
        f"consent_channels: 'pigeon' {customers // 5:,}× is no channel, so it opens none",
    ]


@pytest.mark.parametrize(
    ("customers", "days", "overlapping", "killed"),
    [
        (400, 4, {1}, {2}),
        pytest.param(50_000, 21, {2, 9}, {3, 6, 12}, marks=pytest.mark.slow),
    ],
)
def test_days_with_overlaps_kills_doubled_and_corrected_outcomes_lose_nobody(
    team: Folder, customers: int, days: int, overlapping: set[int], killed: set[int]
) -> None:
    (team.folder / "export.csv").write_text(base(customers), "utf-8")
    profile_tells_of_everybody(team, customers)
    for n in range(days):
        words = ("decide", "export.csv", "--date", day(n))
        if n in overlapping:  # two crons at once
            runs = [team.start(*words), team.start(*words)]
            assert [run.wait() for run in runs] == [0, 0]
        if n in killed:  # killed as soon as it writes, and run again
            run = team.start(*words)
            while run.poll() is None and not (team.folder / ".hookline/writer.json").exists():
                pass
            run.kill()
            run.wait()
        answer = team.json(*words)
        assert sum(answer["reasons"].values()) == answer["customers"] == customers
        assert team.decided(n) == Counter({f"{i:05}": 1 for i in range(customers)})
        assert answer["unserved_languages"] == {"de-AT": customers // 5}
        assert list(team.folder.rglob(".*.tmp")) == []

        orders = [f"{i:05},Placed Order,{day(n)}T12:00:00Z,9.90,GBP,o{n}-{i}" for i in range(n, 90)]
        file = bought(team.folder / "orders.csv", [*orders, orders[0]])
        first, again = (team.json("outcomes", file, "--through", day(n)) for _ in range(2))
        assert (first["accepted"], first["repeated"], first["rejected"]) == (90 - n, 1, [])
        assert (again["accepted"], again["duplicates"]) == (0, 90 - n)
    corrected = [f"00009,converted,{day(0)}T12:00:00Z,99.00,GBP,o0-9",
                 f"00010,converted,{day(1)}T09:00:00Z,5.00,GBP,late-1"]  # fmt: skip
    mended = team.json("outcomes", bought(team.folder / "late.csv", corrected))
    assert (mended["replaced"], mended["accepted"]) == (1, 1)
    team.run("outcomes", "late.csv", "--through", "2026-05-30")
    team.run("learn", "--date", "2026-06-01")
    lift = team.json("lift")
    story = team.json("why", "--customer", "00009", "--on", day(0))
    assert story["decision"]["consent"] is not None
    assert next(outcome["amount_minor"] for outcome in story["outcomes"]) == 9_900

    assert [r["decisions"] for r in team.json("forget", "00009", "--yes")] == [days]
    assert team.json("lift") == lift
    after = team.json("decide", "export.csv", "--date", day(days))
    assert (after["forgotten_left_out"], after["customers"]) == (1, customers - 1)
    assert "00009" not in team.decided(days)
