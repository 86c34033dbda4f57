"""How a run that writes ends is the same for people and for scripts."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from tests.answering import Answered, answering, written

from hookline.cli.ending import exit_with
from hookline.cli.generating import line_to_go_on
from hookline.errors import PartlyDone
from hookline.loop.writing.run import Progress
from hookline.records.run import Run

Hookline = Callable[..., CompletedProcess[str]]
OPENINGS = {1: "Lunch is calling.", 2: "Your table is set.", 3: "Hungry yet?"}


def answer(*cells: int, percent: int = 20) -> Answered:
    variants = [
        {
            "cell": cell,
            "body": f"{OPENINGS[cell]} Bun & Co: {percent}% off any burger with code BUN20.",
            "follow_up": {"body": f"{OPENINGS[cell]} Still on: 20% off with BUN20 at Bun & Co."},
        }
        for cell in cells
    ]
    return written(json.dumps({"variants": variants}))


def test_fewer_variants_than_asked_are_named_and_are_no_success(hookline: Hookline) -> None:
    with answering(answer(1, 3)) as server:
        words = ("generate", "lunch.yaml", "--model", server.model, "--repairs", "0", "--together")
        done = hookline(*words, "--json")
        whole = hookline(*words)
    assert (done.returncode, whole.returncode) == (6, 6)
    assert json.loads(done.stdout)["missing_cells"] == ["lunch · sms · en: 2"]
    assert "HL374 1 variant never came: lunch · sms · English: 2" in done.stderr


@pytest.mark.parametrize(("percent", "code", "is_all"), [(50, 3, True), (20, 0, False)])
def test_copy_that_is_blocked_to_the_last_is_seen_by_a_script(
    hookline: Hookline, percent: int, code: int, is_all: bool
) -> None:
    with answering(answer(1, 2, 3, percent=percent)) as server:
        done = hookline("generate", "lunch.yaml", "--model", server.model, "--repairs", "0",
                        "--together", "--json")  # fmt: skip
    assert (done.returncode, json.loads(done.stdout)["all_blocked"]) == (code, is_all)
    assert ("HL375 all 3 variants are blocked" in done.stderr) is is_all


def test_one_cause_is_told_once_with_its_places(hookline: Hookline, folder: Path) -> None:
    for n in range(7):
        (folder / f"b{n}.yaml").write_text((folder / "lunch.yaml").read_text())
    with answering(written("sorry")) as server:
        done = hookline("generate", ".", "--model", server.model, "--repairs", "0", "--json")
    assert done.returncode == 4
    assert done.stderr.count("HL373") == 1
    assert re.search(r"b0 · sms · English, .* and 3 more: HL373", done.stderr)


@pytest.mark.parametrize(("briefs", "calls"), [(9, 9), (12, 10)])
def test_the_first_ten_refusals_end_a_run(
    hookline: Hookline, folder: Path, briefs: int, calls: int
) -> None:
    text = (folder / "lunch.yaml").read_text()
    (folder / "many").mkdir()
    for n in range(briefs):
        (folder / "many" / f"b{n:02}.yaml").write_text(text.replace("lunch", f"lunch {n}"))
    with answering(Answered(413, {"error": "too large"})) as server:
        done = hookline("generate", "many", "--model", server.model, "--concurrency", "1")
    assert (done.returncode, len(server.requests)) == (4, calls)
    assert ("HL665" in done.stderr) is (briefs > 9)


def test_what_was_paid_for_is_reused_unless_it_is_asked_anew(hookline: Hookline) -> None:
    with answering(answer(1, 2, 3)) as server:
        words = ("generate", "lunch.yaml", "--model", server.model, "--together")
        first, again = hookline(*words), hookline(*words)
        assert (first.returncode, again.returncode, len(server.requests)) == (0, 0, 1)
        assert "1 answer was recorded before; --fresh asks anew" in again.stderr
        assert hookline(*words, "--fresh", "--json").returncode == 0
        assert len(server.requests) == 2
        assert json.loads(hookline(*words, "--resume", "--json").stdout)["recorded"] == 1
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("n_out", "words"),
    [
        (0, "the deadline came; 3 variants were not asked"),
        (2, "the deadline came; 2 variants are in a batch that is out; 1 variant was not asked"),
        (3, "the deadline came; 3 variants are in a batch that is out"),
    ],
)
def test_what_a_batch_is_out_with_was_asked(
    monkeypatch: pytest.MonkeyPatch, n_out: int, words: str
) -> None:
    progress = Progress(Run(id="r", started="2026-03-02", model="m", seed=7, briefs=()))
    progress.n_out = n_out
    monkeypatch.setattr(Progress, "pending", 3)
    with pytest.raises(PartlyDone) as end:
        exit_with(progress, "hookline generate --resume", stopped=False)
    assert (end.value.code, end.value.problem) == ("HL372", words)
    assert end.value.fix == ("the line above waits for it" if n_out else "the line above goes on")


def test_the_line_to_go_on_with_pays_for_nothing_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    words = ["hookline", "generate", "a b.yaml", "--again", "--fresh", "--batch", "--resume"]
    monkeypatch.setattr("sys.argv", words)
    assert line_to_go_on() == "hookline generate 'a b.yaml' --batch --resume"
