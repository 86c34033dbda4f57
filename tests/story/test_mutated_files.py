"""Files that arrive damaged are read, or refused with a place and a fix; none of them is a bug.

`make fuzz` runs 500 of each kind; here are a few, drawn from the same seed. HOOKLINE_FUZZ_SEED
chooses others.
"""

import gzip
import os
import random
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
from tests.command_line import run_command

CASES = int(os.environ.get("HOOKLINE_FUZZ", "12"))
SEED = os.environ.get("HOOKLINE_FUZZ_SEED", "7")
SECONDS = 60
"""After which a command is taken to hang."""
REFUSED = frozenset({0, 2, 3, 4, 5, 6})
NAME, PHONE = "Zarathustra", "+4915112345678"
"""What one customer's row holds besides what is counted with."""

CUSTOMERS = "customer_id,first_name,phone,consent_channels,language,recency_days,time_zone\n" + (
    f"C-001,{NAME},{PHONE},sms|email,en,12,Europe/Berlin\n"
    f'C-002,{NAME},{PHONE},"sms, email",en-IN,,Asia/Kolkata\n'
    f"C-003,{NAME},{PHONE},email,de,120,\n"
) + "".join(f"K-{i:03},{NAME},{PHONE},sms,en,{i},UTC\n" for i in range(20))  # fmt: skip
OUTCOMES = "customer_id,event,amount,currency,order_id,occurred_at\n" + "".join(
    f"C-{i:03},purchase,{i}.50,EUR,O-{i},2026-03-{i % 27 + 1:02}T10:00:00+00:00\n"
    for i in range(20)
)
BRIEF = """\
brand: {name: Bun & Co, market: GB, default_language: en}
channels: [sms, email]
hooks: [offer, newness]
tonality: [warm, plain]
idea: {en: Come back for lunch., hi: दोपहर में आइए}
offer: {text: 20% off any burger, percent: 20, code: BUN20, ends: 2026-04-26}
facts: [a new smoky burger, "open until 11 p.m."]
personalization: {first_name: there}
follow_up: {after: 7d, if: not_converted, step: reminder}
audience: {segment: Lapsed, size: 4000, base_rate: 1.8%}
campaign: {starts: 2026-03-02, ends: 2026-04-26, who: {recency_days: 90..179}}
variants: 3
"""
TEAM = """\
time_zone: Europe/Berlin
currency: EUR
lanes: {holdout: 5%, explore: 5%}
caps: {per_week: 3}
columns: {Recency_Days: recency_days}
events: {Order Paid: converted}
margin: 40%
message_costs: {sms: 70 EUR}
"""
ANSWER = """\
{"ideas": ["a burger", "a table"], "variants": [
 {"cell": 1, "angle": "smoke", "hook": "offer", "body": "Bun & Co: 20% off any burger, code BUN20.",
  "follow_up": {"body": "Bun & Co: 20% off any burger is still on, code BUN20."}},
 {"cell": 2, "angle": "lunch", "hook": "newness", "body": "A smoky burger, 20% off with BUN20."},
 {"cell": 3, "angle": "hungry", "hook": "offer", "body": "Hungry? 20% off a burger: BUN20."}]}
"""
SPLINTERS = (
    "\0", "\ufeff", '"', "'", '"""', "\n", "\r\n", "\r", ",", ";", "\t", "|", "{", "}", "[", "]",
    ":", "#", "- ", "&a ", "*a", "!!python/object:os.system ", "{{ churn_score }}", "=1+1", "NaN",
    "-0", "1e400", "9" * 400, "0026-01-01", "2026-02-30", "\u202e", "\ufffd",
    "\x1b]52;c;aGk=\x07", "é", "\xa0", "<<: *x", "---\n", "null", "~", "true", "\\u00", "\\",
)  # fmt: skip

Command = Callable[[Path], CompletedProcess[str]]


def damaged(text: str, rng: random.Random) -> bytes:
    """The file after one to three accidents."""
    content = text.encode()
    for _ in range(rng.randint(1, 3)):
        content = rng.choice(ACCIDENTS)(content, rng)
    return content


def _cut(content: bytes, rng: random.Random) -> bytes:
    return content[: rng.randrange(len(content) + 1)]


def _lose(content: bytes, rng: random.Random) -> bytes:
    start = rng.randrange(len(content) + 1)
    return content[:start] + content[start + rng.randint(1, 40) :]


def _twice(content: bytes, rng: random.Random) -> bytes:
    start = rng.randrange(len(content) + 1)
    end = start + rng.randint(1, 200)
    return content[:end] + content[start:end] + content[end:]


def _flip(content: bytes, rng: random.Random) -> bytes:
    if not content:
        return content
    spot = rng.randrange(len(content))
    return content[:spot] + bytes([rng.randrange(256)]) + content[spot + 1 :]


def _splinter(content: bytes, rng: random.Random) -> bytes:
    spot = rng.randrange(len(content) + 1)
    return content[:spot] + rng.choice(SPLINTERS).encode() + content[spot:]


def _swap(content: bytes, rng: random.Random) -> bytes:
    one, other = rng.sample([b",", b";", b"\t", b":", b'"', b"\n", b".", b"-", b"0"], 2)
    return content.replace(one, other, rng.choice((1, -1)))


def _lines(content: bytes, rng: random.Random) -> bytes:
    lines = content.splitlines(keepends=True)
    rng.shuffle(lines)
    return b"".join(lines[rng.randint(0, 1) :])


def _encode(content: bytes, rng: random.Random) -> bytes:
    text = content.decode("utf-8", "replace")
    return text.encode(rng.choice(("utf-16", "utf-16-le", "cp1252", "utf-8-sig")), "replace")


def _pack(content: bytes, rng: random.Random) -> bytes:
    packed = gzip.compress(content, mtime=0)
    return packed if rng.random() < 0.5 else packed[: len(packed) // 2]


ACCIDENTS = (_cut, _lose, _lose, _twice, _flip, _flip, _splinter, _splinter, _splinter, _swap,
             _lines, _encode, _pack)  # fmt: skip


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a live campaign in its workspace."""
    folder = tmp_path_factory.mktemp("live")
    (folder / "lunch.yaml").write_text(BRIEF, "utf-8")
    (folder / "good.csv").write_text(CUSTOMERS, "utf-8")
    for words in (
        "generate lunch.yaml --json",
        "approve --all-clean",
        "launch lunch.yaml --practice --yes --date 2026-03-01",
    ):
        done = run_command(folder, *words.split())
        assert done.returncode in (0, 3), (words, done.stdout, done.stderr)
    return folder


KINDS: dict[str, tuple[str, str, list[list[str]]]] = {
    "customers": (CUSTOMERS, "sent.csv", [
        ["audience", "sent.csv"], ["decide", "sent.csv", "--date", "2026-03-02", "--dry-run"],
    ]),
    "outcomes": (OUTCOMES, "sent.csv", [["outcomes", "sent.csv"]]),
    "brief": (BRIEF, "sent.yaml", [["brief", "sent.yaml"], ["generate", "sent.yaml", "--dry-run"]]),
    "team": (TEAM, "hookline.yaml", [["audience", "good.csv"], ["brief", "lunch.yaml"]]),
    "answer": (ANSWER, "sent.txt", [
        ["generate", "lunch.yaml", "--answer", "sent.txt", "--repairs", "0", "--first-only"],
    ]),
}  # fmt: skip


@pytest.mark.sampled(2)
@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_is_read_or_refused(kind: str, live: Path, tmp_path: Path) -> None:
    text, name, commands = KINDS[kind]
    folder = tmp_path / "folder"
    shutil.copytree(live, folder)
    rng = random.Random(f"{kind} {SEED}")
    codes: set[int] = set()
    for case in range(CASES):
        content = damaged(text, rng)
        (folder / name).write_bytes(content)
        for words in commands:
            with at_most(SECONDS, (kind, case, words)):
                done = run_command(folder, *words)
            told = (kind, case, words, content, done.stdout, done.stderr)
            codes.add(done.returncode)
            assert done.returncode in REFUSED, told
            assert "Traceback" not in done.stderr, told
            assert done.returncode == 0 or done.stdout or done.stderr, told
            for line in (done.stdout + done.stderr).splitlines():
                assert not (NAME in line and PHONE in line), told
    assert len(codes) > 1, "the accidents are too gentle to show anything"


@contextmanager
def at_most(seconds: int, what: Any) -> Iterator[None]:
    """Ends what hangs, and says which it was."""

    def hangs(*_: object) -> None:
        raise TimeoutError(f"{what} took longer than {seconds} s")

    before = signal.signal(signal.SIGALRM, hangs)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
