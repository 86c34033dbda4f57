"""Runs that are killed, stopped or refused in the middle, and go on: nothing is paid for twice."""

import asyncio
import json
import os
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from tests.command_line import run_command

from hookline.documents import Document, text_at
from hookline.errors import BadInput
from hookline.gateway.budget import Limits, SpendCaps
from hookline.gateway.events import BatchMoved, ignore_event
from hookline.gateway.journal import Journal, files_in, read_facts
from hookline.gateway.models import read_model
from hookline.loop.generate import generate
from hookline.loop.writing.run import Options, Progress
from hookline.loop.writing.stop import StopSignal
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library

if TYPE_CHECKING:
    from tests.conftest import FaultServer, Serving

pytestmark = pytest.mark.sampled(4, of="file")
BRIEFS, FEW = 16, 8
AT_ONCE = 4
"""Calls in flight of the commands here."""
LATENCY = ("--latency", "const:0.3")
Process = subprocess.Popen[str]
HANGS = 300
"""Seconds: what takes longer hangs, however busy the machine is."""


class Desk:
    """A folder with briefs, and commands that run in it as processes of their own."""

    def __init__(self, root: Path, lunch: str, briefs: int = BRIEFS) -> None:
        self.root = root
        (root / "briefs").mkdir(parents=True)
        for n in range(briefs):
            text = lunch.replace("for lunch", f"for lunch number {n}")
            (root / "briefs" / f"lunch{n:02}.yaml").write_text(text)

    @contextmanager
    def started(self, *words: str, key: str = "none") -> Iterator[Process]:
        """`generate`, on its way; it does not outlive the block."""
        given = {k: v for k, v in os.environ.items() if not k.startswith(("HOOKLINE", "OPENAI"))}
        given |= {"HOOKLINE_USER": "asha", "HOOKLINE_API_KEY": key}
        command = [
            sys.executable,
            "-m",
            "hookline",
            "generate",
            "briefs",
            "--json",
            "--anyway",
            *words,
        ]
        with subprocess.Popen(
            [*command, "--concurrency", str(AT_ONCE)], cwd=self.root, env=given, text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        ) as process:  # fmt: skip
            try:
                yield process
            finally:
                process.kill()

    def run(self, *words: str, key: str = "none") -> tuple[int, Any, str]:
        """The exit code of `generate`, what it printed as JSON, and what it said."""
        command = ("generate", "briefs", "--json", *words, "--concurrency", str(AT_ONCE))
        ran = run_command(self.root, *command, HOOKLINE_API_KEY=key)
        return ran.returncode, json.loads(ran.stdout) if ran.stdout else None, ran.stderr

    def write(
        self, model: str, library: Library, stop: StopSignal | None = None, **options: Any
    ) -> Progress:
        """The same in this process: the run's progress."""
        # as the command does for a model on this machine
        given: dict[str, Any] = {
            "limits": Limits(concurrency=AT_ONCE),
            "follow_ups": "later",
        } | options
        environ = {"HOOKLINE_API_KEY": given.pop("key", "none")}
        on_event = given.pop("on_event", ignore_event)
        target = read_model(model, environ=environ, prompts=library.folders)
        files = sorted((self.root / "briefs").iterdir())
        workspace = Workspace(self.root / ".hookline", "asha")
        run = generate(files, target, library, workspace, Options(**given), on_event, stop)
        return asyncio.run(run)

    def facts(self, kind: str) -> list[Document]:
        """What the journals hold of a kind."""
        found = [fact for path in self.journals for fact in read_facts(path)]
        return [fact for fact in found if fact["kind"] == kind]

    @property
    def journals(self) -> list[Path]:
        return files_in(self.root / ".hookline" / "journal")

    @property
    def answered(self) -> set[str]:
        """The requests that have a recorded answer."""
        return {text_at(fact, "key") for fact in self.facts("done")}


@pytest.fixture
def desk(tmp_path: Path, lunch: str) -> Desk:
    return Desk(tmp_path, lunch)


@pytest.fixture
def few(tmp_path: Path, lunch: str) -> Desk:
    return Desk(tmp_path, lunch, briefs=FEW)


def finished(process: Process) -> tuple[int, Any, str]:
    out, said = process.communicate(timeout=HANGS)
    assert "Traceback" not in said
    return process.returncode, json.loads(out) if out else None, said


def until(happens: Callable[[], object], process: Process) -> None:
    """Wait for it, while the process runs."""
    ends = time.monotonic() + HANGS
    while not happens():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < ends
        time.sleep(0.02)


def killed(desk: Desk, process: Process, *, after: int) -> None:
    """End it without a warning once so many answers are recorded."""
    until(lambda: len(desk.answered) >= after, process)
    process.send_signal(signal.SIGKILL)
    process.wait(HANGS)


def test_after_a_kill_no_recorded_answer_is_asked_for_again(
    desk: Desk, serving: "Serving", library: Library, lunch: str
) -> None:
    unharmed = Desk(desk.root / "unharmed", lunch)
    with serving(*LATENCY, "--fault", "wrongcount=.2,facts=.1") as server:
        whole = unharmed.write(server.model(), library, limits=Limits(concurrency=16))
        every = server.seen["unique"]
        server.forget()
        with desk.started("--model", server.model()) as process:
            killed(desk, process, after=5)
        before, first = desk.answered, server.seen
        server.forget()
        code, made, _ = desk.run("--model", server.model(), "--resume")
        again = server.seen
    assert 5 <= len(before) < BRIEFS < every
    assert 0 <= first["total"] - len(before) <= AT_ONCE
    assert again["total"] == again["unique"] == every - len(before)
    twice = set(first["sends_by_fingerprint"]) & set(again["sends_by_fingerprint"])
    assert len(twice) == first["total"] - len(before)
    assert len(desk.answered) == every
    assert code == 0
    assert [v["id"] for v in made["variants"]] == [v.id for v in whole.variants]
    assert [v["parts"] for v in made["variants"]] == [
        v.parts.model_dump(mode="json") for v in whole.variants
    ]


def test_ctrl_c_lets_calls_in_flight_come_home_and_says_how_to_go_on(
    desk: Desk, serving: "Serving", library: Library
) -> None:
    with serving(*LATENCY) as server:
        with desk.started("--model", server.model()) as process:
            until(lambda: len(desk.answered) >= 4, process)
            process.send_signal(signal.SIGINT)
            code, made, said = finished(process)
        seen = server.seen
        assert (code, seen["client_aborts"]) == (6, 0)
        assert len(desk.answered) == seen["total"] < BRIEFS
        assert f"HL372 it was stopped; {3 * (BRIEFS - seen['total'])} variants were not" in said
        words = [
            "generate",
            "briefs",
            "--json",
            "--anyway",
            "--model",
            server.model(),
            "--concurrency",
            "4",
        ]
        (line,) = [line for line in said.splitlines() if line.startswith("go on: ")]
        assert shlex.split(line.removeprefix("go on: ")) == ["hookline", *words, "--resume"]
        assert line.endswith(made["resume"])
        assert len(made["variants"]) == 3 * seen["total"]
        resumed = desk.write(server.model(), library, resume=True)
        assert (len(resumed.variants), server.seen["total"]) == (3 * BRIEFS, BRIEFS)


def test_ctrl_c_again_drops_the_calls_in_flight(few: Desk, serving: "Serving") -> None:
    with serving("--latency", f"const:{2 * HANGS}") as server:
        with few.started("--model", server.model()) as process:
            until(lambda: server.seen["inflight"] == AT_ONCE, process)
            process.send_signal(signal.SIGINT)
            said = process.stderr
            assert said is not None
            until(lambda: "stopping" in said.readline(), process)
            process.send_signal(signal.SIGINT)
            code, made, _ = finished(process)
        seen = server.seen
    assert (code, made["variants"], made["pending"]) == (6, [], 3 * FEW)
    assert (seen["client_aborts"], seen["total"]) == (AT_ONCE, AT_ONCE)


def test_a_second_run_at_the_same_time_is_refused(few: Desk, serving: "Serving") -> None:
    with serving("--latency", "const:20") as server:
        with few.started("--model", server.model()) as process:
            until(lambda: server.seen["inflight"], process)
            code, made, said = few.run("--model", server.model(), "--resume")
        assert server.seen["total"] == AT_ONCE
    assert (code, made) == (2, None)
    assert "HL650 another run is writing here" in said


def test_a_line_that_a_crash_tore_off_is_asked_for_again_and_no_other(
    few: Desk, serving: "Serving", library: Library
) -> None:
    with serving() as server:
        few.write(server.model(), library)
        (journal,) = few.journals
        whole = journal.read_bytes()
        last = whole.rindex(b'{"v": 1', 0, whole.rindex(b'"kind": "done"'))
        torn = whole[: last + (len(whole) - last) // 2]
        journal.write_bytes(torn)
        left = len(few.answered)
        server.forget()
        resumed = few.write(server.model(), library, resume=True)
        assert (left, server.seen["total"]) == (FEW - 1, 1)
    assert len(resumed.variants) == 3 * FEW
    assert torn.startswith(journal.read_bytes())
    assert journal.read_bytes().endswith(b"}\n")


def test_a_key_that_is_refused_stops_the_run_and_the_right_one_goes_on(
    few: Desk, serving: "Serving", library: Library
) -> None:
    with serving("--require-key", "right") as server:
        code, made, said = few.run("--model", server.model(), key="wrong")
        assert (code, made["variants"], made["pending"]) == (4, [], 3 * FEW)
        assert made["stopped"]["code"] == "HL617"
        assert "fix: check the key in the environment" in said
        assert said.count("HL617") == 1
        assert "go on: hookline generate" in said
        assert server.seen["total"] <= AT_ONCE
        server.forget()
        resumed = few.write(server.model(), library, key="right", resume=True)
        assert (len(resumed.variants), server.seen["total"]) == (3 * FEW, FEW)


def test_a_run_that_is_stopped_again_and_again_comes_to_its_end(
    few: Desk, serving: "Serving", library: Library
) -> None:
    runs = 0
    with serving("--fault", "401=.3", "--fault-attempts", "1") as server:
        progress = few.write(server.model(), library)
        while progress.stopped is not None:
            runs += 1
            assert progress.resumable
            progress = few.write(server.model(), library, resume=True)
        sends = server.seen["sends_by_fingerprint"]
    assert runs >= 1
    assert len(progress.variants) == 3 * FEW
    assert max(sends.values()) == 2
    assert sum(sends.values()) == FEW + len(few.facts("failed"))


def test_a_batch_answers_all_and_a_second_round_asks_what_is_missing(
    few: Desk, serving: "Serving", library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hookline.gateway.batch.FIRST_LOOK", 0.05)
    with serving("--batch-polls", "1", "--no-json-schema") as server:
        good = few.write(server.model(), library, batch=True)
        seen = server.seen
    assert (len(good.variants), good.blocked, good.missing, good.problems) == (3 * FEW, 0, 0, [])
    assert (seen["total"], seen["batches_created"], seen["batch_lines"]) == (0, 2, 2 * FEW)
    with serving() as server:
        poor = few.write(server.model("wrongcount"), library, batch=True, repairs=1)
        seen = server.seen
    assert (len(poor.variants), poor.missing) == (2 * FEW, FEW)
    assert (seen["batches_created"], seen["batch_lines"], seen["max_attempts"]) == (2, 2 * FEW, 1)


def test_a_batch_that_is_out_when_we_are_killed_is_waited_for_and_never_handed_in_again(
    few: Desk, serving: "Serving", library: Library
) -> None:
    with serving("--batch-polls", "2") as server:
        with few.started("--model", server.model(), "--batch") as process:
            until(lambda: any("id" in fact for fact in few.facts("batch")), process)
            process.send_signal(signal.SIGKILL)
            process.wait(HANGS)
        with pytest.raises(BadInput, match="in a batch that is out") as refused:
            few.write(server.model(), library, resume=True)
        assert (refused.value.code, server.seen["total"]) == ("HL663", 0)
        _, planned, _ = few.run("--model", server.model(), "--dry-run")
        assert (planned["out"], planned["cached"]) == (FEW, 0)
        code, made, _ = few.run("--model", server.model(), "--resume", "--batch")
        seen = server.seen
    assert (code, len(made["variants"]), made["missing"]) == (0, 3 * FEW, 0)
    assert (made["recorded"], made["out"]) == (0, 0)
    assert (seen["batches_created"], seen["batch_lines"], seen["total"]) == (1, FEW, 0)


def left_out(few: Desk, server: "FaultServer", library: Library) -> Path:
    """The journal of a run that was stopped while its batch was out."""
    stop = StopSignal()

    def on_event(event: object) -> None:
        if isinstance(event, BatchMoved):
            stop.request()
            stop.request()

    stopped = few.write(server.model(), library, stop, batch=True, on_event=on_event)
    assert (stopped.pending, stopped.resumable) == (3 * FEW, True)
    assert stopped.n_out == 3 * FEW
    (journal,) = few.journals
    return journal


def without_ids(journal: Path) -> None:
    """As it would be had the run been killed before it learnt of its batch's id."""
    lines = journal.read_text().splitlines(keepends=True)
    journal.write_text("".join(line for line in lines if '"id":' not in line))


@pytest.mark.parametrize("others", [0, 150], ids=["the newest", "behind many others"])
def test_a_batch_whose_id_was_never_noted_is_found_by_our_name_for_it(
    few: Desk, serving: "Serving", library: Library, others: int
) -> None:
    with serving() as server:
        without_ids(left_out(few, server, library))
        assert [sorted(fact) for fact in few.facts("batch")] == [
            ["at", "job", "keys", "kind", "to", "v"]
        ]
        hand_in_others(server, others)
        resumed = few.write(server.model(), library, batch=True, resume=True)
        seen = server.seen
    assert (len(resumed.variants), resumed.problems) == (3 * FEW, [])
    assert (seen["batches_created"], seen["batch_lines"]) == (1 + others, FEW)


def hand_in_others(server: "FaultServer", count: int) -> None:
    """More batches of the same account."""
    with httpx.Client(base_url=server.address, trust_env=False) as client:
        upload = {"file": ("in.jsonl", b"{}")}
        file = client.post("files", data={"purpose": "batch"}, files=upload).json()
        asked = {"input_file_id": file["id"], "endpoint": "/v1/chat/completions"}
        for _ in range(count):
            assert client.post("batches", json=asked).status_code == 200


def test_a_batch_that_never_reached_the_provider_is_handed_in(
    few: Desk, serving: "Serving", library: Library
) -> None:
    folder = few.root / ".hookline" / "journal"
    with serving() as server:
        journal = Journal(folder, "before", reuse=False, now=lambda: "then")
        journal.batch("job", to=f"{server.model()} at {server.address}", keys=["key"])
        journal.batch("another's", to="somebody else", keys=["key"])
        journal.close()
        resumed = few.write(server.model(), library, batch=True, resume=True)
        assert (len(resumed.variants), server.seen["batches_created"]) == (3 * FEW, 1)
    over = [fact["job"] for fact in few.facts("batch") if fact.get("over")]
    assert over[0] == "job"
    assert "another's" not in over


@pytest.mark.parametrize("end", ["expired", "cancelled"])
def test_what_a_batch_left_unanswered_is_all_that_is_asked_again(
    few: Desk, serving: "Serving", library: Library, end: str
) -> None:
    with serving("--batch-end", end, "--batch-lost", ".5") as server:
        part = few.write(server.model(), library, batch=True)
        answered = len(few.answered)
        resumed = few.write(server.model(), library, resume=True)
        seen = server.seen
    assert 0 < answered < FEW
    assert len(part.variants) == 3 * answered
    assert {problem.code for problem in part.problems} == {"HL662"}
    assert (part.resumable, part.stopped, part.missing) == (True, None, 3 * (FEW - answered))
    assert (len(resumed.variants), seen["max_attempts"]) == (3 * FEW, 1)
    assert (seen["total"], seen["batches_created"]) == (FEW - answered, 1)


def test_a_batch_that_failed_says_why_and_loses_nothing(
    few: Desk, serving: "Serving", library: Library
) -> None:
    with serving("--batch-end", "failed") as server:
        failed = few.write(server.model(), library, batch=True)
        assert (failed.variants, failed.pending, failed.resumable) == ([], 3 * FEW, True)
        assert str(failed.stopped).splitlines() == [
            "HL661 the provider refused the batch: The batch could not be processed.",
            "  fix: mend it, and go on with --resume --batch",
        ]
        resumed = few.write(server.model(), library, resume=True)
        assert (len(resumed.variants), server.seen["batches_created"]) == (3 * FEW, 1)


@pytest.mark.parametrize(
    ("kind", "code", "again"), [("400", "HL617", False), ("refusal", "HL613", False),
                                ("429", "HL616", True), ("nullcontent", "HL612", True)]
)  # fmt: skip
def test_an_error_in_a_batch_s_line_is_that_request_s_own(
    few: Desk, serving: "Serving", library: Library, kind: str, code: str, again: bool
) -> None:
    with serving("--fault", f"{kind}=.5", "--fault-attempts", "1") as server:
        found = few.write(server.model(), library, batch=True)
        failed = server.seen["by_fault"][kind]
        assert 0 < failed < FEW
        assert [problem.code for problem in found.problems] == [code] * failed
        assert len(found.variants) == 3 * (FEW - failed)
        assert (found.resumable, found.stopped) == (again, None)
        resumed = few.write(server.model(), library, batch=True, resume=True)
        assert server.seen["batch_lines"] == FEW + (failed if again or kind == "400" else 0)
    assert len(resumed.variants) == 3 * (FEW if kind != "refusal" else FEW - failed)


def test_a_batch_holds_no_more_than_a_cap_allows(
    few: Desk, serving: "Serving", library: Library
) -> None:
    limits = Limits(concurrency=AT_ONCE, caps=SpendCaps(calls=5))
    with serving() as server:
        capped = few.write(server.model(), library, batch=True, limits=limits)
        assert (capped.calls, server.seen["batch_lines"]) == (5, 5)
        resumed = few.write(server.model(), library, batch=True, resume=True)
        assert (len(resumed.variants), server.seen["batch_lines"]) == (3 * FEW, FEW)
    assert capped.stopped is not None
    assert capped.stopped.code == "HL640"
    assert (len(capped.variants), capped.pending) == (15, 3 * FEW - 15)


def test_a_provider_without_batches_is_refused_before_anything_is_sent(
    few: Desk, library: Library
) -> None:
    with pytest.raises(BadInput, match="takes no batches") as refused:
        few.write("offline", library, batch=True)
    assert refused.value.code == "HL660"
