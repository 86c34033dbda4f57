"""What is recorded outlives a crash at any byte, and is read by the next run."""

import asyncio
import errno
import gc
import json
import os
from collections.abc import Callable
from io import FileIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hookline.errors import BadInput, ProviderFailed
from hookline.gateway.journal import Journal, files_in, mend, read_facts, recorded
from hookline.records.prompt import Reply

Hurry = Callable[[Any], Any]


def opened(folder: Path, run: str = "run1", *, reuse: bool = True) -> Journal:
    return Journal(folder, run, reuse=reuse, now=lambda: "2026-03-02T08:00:00")


def written(folder: Path, *texts: str, run: str = "run1") -> Path:
    """A journal with these answers, under the keys k0, k1, …"""

    async def write() -> None:
        journal = opened(folder, run)
        for at, text in enumerate(texts):
            journal.intend(f"k{at}", 1)
            await journal.done(f"k{at}", Reply(text=text, model="m"))
        journal.close()

    asyncio.run(write())
    return folder / f"{run}.jsonl"


def known(folder: Path) -> dict[str, str]:
    """What the next run knows of the folder."""
    journal = opened(folder, "later")
    journal.close()
    return {key: reply.text for key, reply in journal.replies.items()}


def test_an_answer_is_known_to_the_run_and_to_the_next(tmp_path: Path, hurry: Hurry) -> None:
    reply = Reply(text="Grüße 🍔\n", model="m", tokens_in=5, cost=0.25, finish="length")

    async def run() -> Reply:
        journal = opened(tmp_path)
        await journal.done("k", reply)
        journal.close()
        return journal.replies["k"]

    assert hurry(run()) == reply
    assert recorded(tmp_path) == {"k": reply}
    assert known(tmp_path) == {"k": reply.text}


def test_without_resume_nothing_of_earlier_runs_is_known(tmp_path: Path) -> None:
    written(tmp_path, "one")
    journal = opened(tmp_path, "run2", reuse=False)
    journal.close()
    assert journal.replies == {}
    assert recorded(tmp_path).keys() == {"k0"}


def test_what_was_only_meant_or_failed_is_not_an_answer(tmp_path: Path) -> None:
    journal = opened(tmp_path)
    journal.intend("a", 1)
    journal.failed("a", ProviderFailed("HL610", "cannot reach m"))
    journal.close()
    assert known(tmp_path) == {}
    assert [(fact["kind"], fact["key"]) for fact in read_facts(tmp_path / "run1.jsonl")] == [
        ("intent", "a"),
        ("failed", "a"),
    ]


def test_of_two_answers_to_one_request_the_later_counts(tmp_path: Path) -> None:
    first = written(tmp_path, "old", run="z")
    os.utime(first, (1, 1))
    written(tmp_path, "new", run="a")
    assert [path.stem for path in files_in(tmp_path)] == ["z", "a"]
    assert known(tmp_path) == {"k0": "new"}


@given(texts=st.lists(st.text(max_size=12), min_size=1, max_size=4), share=st.floats(0, 1))
@settings(max_examples=40)
def test_a_crash_at_any_byte_keeps_every_whole_line_and_nothing_of_the_torn_one(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], share: float
) -> None:
    folder = tmp_path_factory.mktemp("journal")
    path = written(folder, *texts)
    content = path.read_bytes()
    cut = content[: round(share * len(content))]
    path.write_bytes(cut)
    whole = [json.loads(line) for line in cut.split(b"\n")[:-1]]
    answers = {f["key"]: f["reply"]["text"] for f in whole if f["kind"] == "done"}
    assert {key: reply.text for key, reply in recorded(folder).items()} == answers
    assert path.read_bytes() == cut  # a look mends nothing
    assert known(folder) == answers
    assert path.read_bytes() == cut[: cut.rfind(b"\n") + 1]
    written(folder, "after", run="run1")
    assert known(folder) == answers | {"k0": "after"}


@given(st.binary(max_size=60))
@settings(max_examples=40)
def test_a_block_of_garbage_in_the_middle_costs_only_its_own_lines(
    tmp_path_factory: pytest.TempPathFactory, garbage: bytes
) -> None:
    folder = tmp_path_factory.mktemp("journal")
    path = written(folder, "one", "two")
    first, *others = path.read_bytes().split(b"\n")
    path.write_bytes(b"\n".join([first, garbage, *others]))
    assert known(folder) == {"k0": "one", "k1": "two"}


@pytest.mark.parametrize(
    "line",
    [
        "\0" * 64, "5", "[]", "{}", '{"v": 1, "kind": "done"}',
        '{"v": 1, "kind": "done", "key": "k9", "reply": {"text": 5}}',
        '{"v": 1, "kind": "done", "key": "k9"}', '{"v": 1, "kind": "batch"}',
        '{"v": 2, "kind": "done", "key": "k9", "reply": {"text": "x", "model": "m"}}',
    ],
)  # fmt: skip
def test_a_line_that_is_no_fact_of_ours_is_passed_over(tmp_path: Path, line: str) -> None:
    path = written(tmp_path, "one")
    path.write_text(line + "\n" + path.read_text("utf-8"), "utf-8")
    assert known(tmp_path) == {"k0": "one"}


def test_a_whole_file_is_left_as_it_is(tmp_path: Path) -> None:
    path = written(tmp_path, "one")
    before = path.read_bytes()
    mend(path)
    assert path.read_bytes() == before


def test_two_runs_at_once_are_refused_and_the_next_is_let_in(tmp_path: Path) -> None:
    first = opened(tmp_path)
    with pytest.raises(BadInput) as found:
        opened(tmp_path, "run2")
    assert (found.value.code, found.value.where) == ("HL650", str(tmp_path))
    first.close()
    opened(tmp_path, "run2").close()
    assert not files_in(tmp_path)


def test_answers_that_come_at_once_share_their_way_to_the_disk_and_none_returns_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    safe: list[int] = []
    fsync = os.fsync

    def counted(file: int) -> None:
        size = os.fstat(file).st_size
        fsync(file)
        safe.append(size)

    monkeypatch.setattr(os, "fsync", counted)

    async def one(journal: Journal, at: int) -> None:
        await asyncio.sleep(at % 5 / 1000)
        await journal.done(f"k{at}", Reply(text="x" * at, model="m"))
        on_disk = (tmp_path / "run1.jsonl").read_bytes()[: safe[-1]]
        assert f'"k{at}"'.encode() in on_disk

    async def run() -> None:
        journal = opened(tmp_path)
        await asyncio.gather(*(one(journal, at) for at in range(60)))
        journal.close()

    asyncio.run(run())
    assert len(safe) <= 20
    assert len(known(tmp_path)) == 60


def test_a_run_that_is_let_go_of_while_it_writes_closes_in_peace(tmp_path: Path) -> None:
    told: list[object] = []

    async def run() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, about: told.append(about))
        journal = opened(tmp_path)
        task = asyncio.create_task(journal.done("k", Reply(text="x", model="m")))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        journal.close()
        await asyncio.sleep(0.01)

    asyncio.run(run())
    gc.collect()
    assert told == []
    assert known(tmp_path) == {"k": "x"}


def test_a_batch_is_open_until_it_is_over_in_this_run_and_the_next(tmp_path: Path) -> None:
    journal = opened(tmp_path)
    journal.batch("job1", to="here", keys=["a", "b"])
    journal.batch("job2", to="here", keys=["c"])
    journal.batch("job3", to="elsewhere", keys=["d"])
    journal.batch("job1", id="b1")
    journal.batch("job2", over=True)
    known = {"to": "here", "keys": ["a", "b"], "id": "b1"}
    assert journal.open_batches("here") == {"job1": known}
    journal.close()
    later = opened(tmp_path, "run2")
    assert later.open_batches("here") == {"job1": known}
    later.batch("job1", over=True)
    later.close()
    last = opened(tmp_path, "run3")
    last.close()
    assert last.open_batches("here") == {}
    assert list(last.open_batches("elsewhere")) == ["job3"]


def test_every_fact_says_which_version_and_when(tmp_path: Path) -> None:
    path = written(tmp_path, "one")
    for fact in read_facts(path):
        assert (fact["v"], fact["at"]) == (1, "2026-03-02T08:00:00")


@pytest.mark.parametrize(
    "line",
    [
        {"kind": "done", "key": ["k"], "reply": {"text": "x", "model": "m"}},
        {"kind": "done", "key": "k", "reply": "x"},
        {"kind": "done"},
        {"kind": "batch", "job": {"a": 1}},
        {"kind": "batch", "job": "j", "to": 5, "keys": "abc", "id": []},
        {"kind": ["batch"]},
    ],
)
def test_a_fact_of_another_shape_is_passed_over(tmp_path: Path, line: dict[str, Any]) -> None:
    (tmp_path / "odd.jsonl").write_text(json.dumps({"v": 1, "at": "then", **line}) + "\n")
    journal = opened(tmp_path)
    journal.close()
    assert (journal.replies, journal.open_batches("")) == ({}, {})


def test_what_a_full_disk_took_half_of_is_told_and_spoils_no_later_answer(tmp_path: Path) -> None:
    class Full(FileIO):
        """Takes ten bytes of a line, then says that there is no room."""

        taken = 0

        def write(self, content: Any, /) -> int:
            if self.taken:
                raise OSError(errno.ENOSPC, "No space left on device")
            self.taken = super().write(content[:10])
            return self.taken

    async def run() -> None:
        journal = opened(tmp_path)
        await journal.done("k1", Reply(text="one", model="m"))
        whole, journal._file = journal._file, Full(journal._path, "ab")
        with pytest.raises(BadInput) as found:
            await journal.done("k2", Reply(text="two", model="m"))
        assert (found.value.code, "No space left" in found.value.problem) == ("HL651", True)
        assert "k2" not in journal.replies
        journal._file.close()
        journal._file = whole
        await journal.done("k3", Reply(text="three", model="m"))
        journal.close()

    asyncio.run(run())
    assert known(tmp_path) == {"k1": "one", "k3": "three"}
