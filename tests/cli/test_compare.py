"""`compare` as people run it: write, judge blind by keys or by file, read the table."""

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Done = subprocess.CompletedProcess[str]
Hookline = Callable[..., Done]
LINES = ("Lunch is calling.", "Your table is set.", "Hungry yet?", "The grill is on.")


def variant(cell: int, line: str) -> dict[str, Any]:
    return {
        "cell": cell,
        "body": f"{line} Bun & Co: 20% off any burger with code BUN20.",
        "follow_up": {"body": f"{line} Still on: 20% off with code BUN20 at Bun & Co."},
    }


@pytest.fixture
def written(hookline: Hookline, folder: Path) -> Done:
    """Two briefs, written by the practice writer and by a team, as `t`."""
    (folder / "dinner.yaml").write_text((folder / "lunch.yaml").read_text())
    (folder / "ours").mkdir()
    document = {"variants": [variant(cell, line) for cell, line in enumerate(LINES, 1)]}
    for name in ("lunch", "dinner"):
        (folder / "ours" / f"{name}.json").write_text(json.dumps(document))
    return hookline(*COMMAND)


COMMAND = (
    "compare", "lunch.yaml", "dinner.yaml", "--a", "offline", "--b", "answers:ours", "--name", "t",
)  # fmt: skip


def test_both_sides_write_and_the_next_step_is_told(written: Done, hookline: Hookline) -> None:
    assert (written.returncode, written.stdout) == (0, "t\n"), written.stderr
    assert "2 pairs to judge; next: hookline compare t --judge" in written.stderr
    assert hookline("compare").stdout == "t\n"
    assert hookline("review", "--json").stdout.strip() == "[]"


def test_a_table_without_judgements_says_so(written: Done, hookline: Hookline) -> None:
    done = hookline("compare", "t")
    assert done.returncode == 0
    assert "nothing was judged yet" in done.stdout
    assert "judge: hookline --as NAME compare t --judge" in done.stderr


def test_judgements_come_by_file_and_end_in_a_table(
    written: Done, hookline: Hookline, folder: Path
) -> None:
    pairs = json.loads(hookline("--as", "zoe", "compare", "t", "--judge", "--json").stdout)
    assert len(pairs) == 2
    assert "offline" not in json.dumps(pairs)
    lines = []
    for pair in pairs:
        ours = "A" if "calling" in json.dumps(pair["A"]) else "B"
        usable = {"usable_A": 4 if ours == "A" else 1, "usable_B": 1 if ours == "A" else 4}
        lines.append(json.dumps({"pair": pair["pair"], "prefer": ours, "why": "offer", **usable}))
    (folder / "zoe.jsonl").write_text("\n".join(lines))
    done = hookline("--as", "zoe", "compare", "t", "--answers", "zoe.jsonl")
    assert (done.returncode, "2 judgements of zoe kept, 0 left" in done.stderr) == (0, True)
    assert hookline("--as", "zoe", "compare", "t", "--judge", "--json").stdout.strip() == "[]"
    found = json.loads(hookline("compare", "t", "--json").stdout)
    assert (found["people"]["share"]["wins"], found["people"]["share"]["losses"]) == (0, 2)
    assert (found["a"]["usable"], found["b"]["usable"]) == (2, 8)
    shown = hookline("compare", "t").stdout
    assert "2 judgements: too few to tell" in shown
    assert "8 of 8 (100%)" in shown
    assert "offer" in shown
    again = hookline("--as", "zoe", "compare", "t", "--answers", "zoe.jsonl")
    assert again.returncode == 2
    assert "zoe.jsonl:1: HL383" in again.stderr


def test_a_bad_line_costs_no_other(written: Done, hookline: Hookline, folder: Path) -> None:
    (pair, _) = json.loads(hookline("compare", "t", "--judge", "--json").stdout)
    good = json.dumps({"pair": pair["pair"], "prefer": "neither"})
    (folder / "mine.jsonl").write_text(f"oops\n{good}\n")
    done = hookline("compare", "t", "--answers", "mine.jsonl")
    assert done.returncode == 6
    assert "mine.jsonl:1: HL382" in done.stderr
    assert "1 judgements of asha kept, 1 left" in done.stderr


def test_a_models_judgements_stand_apart(written: Done, hookline: Hookline, folder: Path) -> None:
    verdicts = [{"words": "w", "prefer": letter, "why": "voice"} for letter in ("A", "B", "A", "A")]
    texts = [json.dumps({"text": json.dumps(one)}) for one in verdicts]
    (folder / "verdicts.jsonl").write_text("\n".join(texts))
    done = hookline("compare", "t", "--judge-by", "replay:verdicts.jsonl")
    assert done.returncode == 0, done.stderr
    shown = hookline("compare", "t", COLUMNS="160").stdout
    assert "the model replay:verdicts.jsonl" in shown
    row = next(line for line in shown.splitlines() if line.startswith("the model replay"))
    assert row.removeprefix("the model replay:verdicts.jsonl").split()[:3] == ["1", "0", "1"]
    assert json.loads(hookline("compare", "t", "--json").stdout)["people"]["judgements"] == 0


@pytest.mark.parametrize(
    ("command", "code", "words"),
    [
        ("compare lunch.yaml --a offline", 2, "Name both sides"),
        ("compare --a offline --b openai/x", 2, "Name the briefs"),
        ("compare lunch.yaml", 2, "name both sides"),
        ("compare a b", 2, "name both sides"),
        ("compare nothing", 2, "HL380"),
        ("compare lunch.yaml --a offline --b offline", 2, "--b: HL387"),
        ("compare lunch.yaml --a ofline --b offline", 2, "--a: HL601"),
        ("compare lunch.yaml --a offline --b answers:no", 2, "--b: HL120"),
        ("compare missing.yaml --a offline --b openai/x", 2, "HL120"),
        ("compare lunch.yaml --a offline --b openai/x", 2, "HL603"),
        ("compare lunch.yaml --a offline --b openai/x --name a/b", 2, "--name: HL380"),
        ("compare lunch.yaml --a offline --b openai/x --max-cost nan", 2, "no number to stop at"),
    ],
)
def test_what_cannot_be_compared_is_told(
    hookline: Hookline, command: str, code: int, words: str
) -> None:
    done = hookline(*command.split())
    assert done.returncode == code, done.stderr
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_a_cap_ends_the_writing_and_the_same_command_goes_on(
    hookline: Hookline, folder: Path, serving: Any
) -> None:
    (folder / "team").mkdir()
    (folder / "team" / "prices.yaml").write_text("m: {input: 1, output: 1, as_of: 2026-01-01}\n")
    with serving() as server:
        words = (
            *["--prompts", "team", "compare", "lunch.yaml", "--b", "offline", "--name", "t", "--a"],
            server.model(),
        )
        capped = hookline(*words, "--max-cost", "0.000001")
        assert capped.returncode == 5, capped.stderr
        assert "the same command goes on from there" in capped.stderr
        assert "--resume" not in capped.stderr
        whole = hookline(*words)
        assert "1 pair to judge" in whole.stderr, whole.stderr
        asked = server.seen["total"]
        assert hookline(*words).returncode == 0
        assert server.seen["total"] == asked


def test_a_brief_without_answers_is_listed_and_the_rest_can_be_judged(
    written: Done, hookline: Hookline, folder: Path
) -> None:
    (folder / "ours" / "dinner.json").unlink()
    done = hookline(*COMMAND[:-1], "u")
    assert done.returncode == 6
    assert "dinner.json: HL384" in done.stderr
    assert "1 pair to judge" in done.stderr


@pytest.mark.parametrize("given", [("--judge-by", "offline"), ("--judge-by", "ofline")])
def test_a_judge_that_is_none_is_told(
    written: Done, hookline: Hookline, given: tuple[str, ...]
) -> None:
    done = hookline("compare", "t", *given)
    assert done.returncode == 2
    assert "--judge-by: HL" in done.stderr


def test_where_nobody_is_at_the_keyboard_nobody_is_asked(written: Done, hookline: Hookline) -> None:
    done = hookline("compare", "t", "--judge")
    assert done.returncode == 2
    assert "--answers FILE" in done.stderr


CLEARS = "\x1b[2J\x1b[1;1H"
HANGS = 300
"""Seconds: what takes longer hangs, however busy the machine is."""


def at_the_keyboard(folder: Path, *keys: str) -> tuple[str, int]:
    """Judge in a terminal of one's own: a key for each question, once the screen is still.

    A terminal throws away what is typed before it is listened to, so a key may be lost: it is
    pressed again where nothing answers.
    """
    import pty

    master, slave = pty.openpty()
    given = {k: v for k, v in os.environ.items() if not k.startswith(("HOOKLINE", "OPENAI"))}
    process = subprocess.Popen(
        [sys.executable, "-m", "hookline", "--as", "asha", "compare", "t", "--judge"],
        cwd=folder, env=given | {"TERM": "xterm"}, stdin=slave, stdout=slave, stderr=slave,
    )  # fmt: skip
    os.close(slave)
    seen, asked, pressed, until = "", 0, 0.0, time.monotonic() + HANGS
    try:
        while time.monotonic() < until:
            if select.select([master], [], [], 0.3)[0]:
                try:
                    seen += os.read(master, 65536).decode("utf-8", "replace")
                except OSError:  # the other end is closed
                    break
                continue
            questions, now = seen.count("?  "), time.monotonic()
            if questions > asked or (questions > 0 and now - pressed > 5):
                asked, pressed = questions, now
                os.write(master, keys[asked - 1].encode())
        return seen, process.wait(HANGS)
    finally:
        process.kill()
        process.wait()
        os.close(master)


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
def test_a_person_judges_with_a_few_keys_and_what_was_judged_survives_leaving(
    written: Done, hookline: Hookline, folder: Path
) -> None:
    f1 = "\x1bOP"
    seen, code = at_the_keyboard(folder, " ", " ", "\x7f", f1, "x", "b", "1", "3", "2", "q")
    assert code == 0
    assert "pair 1 of 2 · lines 1 to 21 of " in seen
    tops = [part.split(" to ")[0] for part in seen.split("· lines ")[1:5]]
    assert tops == ["1", "21", "41", "21"], "on, on and back by a page of which a line stays"
    assert "reads back" in seen
    assert "Brand:     Bun & Co" in seen
    assert "Added to each: " in seen
    assert "how many messages of a set could go out as they are" in seen
    rows = seen.replace("\r", "").replace(CLEARS, "").split("\n")
    assert max(map(len, rows)) < 80, "lines break between words"
    assert "1 judged by asha, 1 left; the same command goes on" in seen
    assert "offline" not in seen
    assert "answers:" not in seen
    path = folder / ".hookline" / "compare" / "t" / "judgements.jsonl"
    (line,) = map(json.loads, path.read_text().splitlines())
    assert line["prefer"] != line["shown_first"], "B is the one that did not stand first"
    assert line["why"] == "idea"
    assert line[f"usable_{line['shown_first']}"] == 3
    seen, code = at_the_keyboard(folder, "n", "0", "4")
    assert "pair 1 of 1" in seen
    assert "1 judged by asha, 0 left" in seen
    assert len(path.read_text().splitlines()) == 2
