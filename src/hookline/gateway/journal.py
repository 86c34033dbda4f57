"""What was sent and what came back, on disk before anybody hears of it: nothing is paid twice.

One JSON line a fact: `intent` before a call, `done` with its answer, `failed` with its cause, and
`batch` for a batch that was handed in. A run writes a file of its own and reads all that are there.
"""

import json
import os
from collections.abc import Callable, Iterator, Mapping
from io import FileIO
from pathlib import Path
from typing import TypedDict, Unpack, cast

from pydantic import ValidationError

from hookline.documents import Document, text_at
from hookline.errors import BadInput, ProviderFailed, Wording
from hookline.locks import FileLock
from hookline.modules import asyncio
from hookline.records.prompt import Reply

VERSION = 1
KINDS: dict[str, type] = {"to": str, "keys": list, "id": str, "over": bool}


class BatchFacts(TypedDict, total=False):
    """What is known of a batch."""

    to: str
    keys: list[str]
    id: str
    over: bool


class Journal:
    """The journal of a folder, open for one run at a time."""

    def __init__(self, folder: Path, run: str, *, reuse: bool, now: Callable[[], str]) -> None:
        """Open the folder's journal, and read what earlier runs wrote there.

        Args:
            run: names the file that is written.
            reuse: know the answers that earlier runs recorded; their batches are known always.
            now: the clock, as text.
        Raises:
            BadInput: HL650 when another run has it open.
        """
        folder.mkdir(parents=True, exist_ok=True)
        self.replies: dict[str, Reply] = {}
        """Answers by request key."""
        self.answered = set[str]()
        """Those of them that came since it was opened."""
        self.batches: dict[str, BatchFacts] = {}
        """Batches by our own name for them: their keys, the provider's id, and whether over."""
        self._lock = FileLock(folder / "lock")
        if not self._lock.acquire():
            fix = Wording("wait for it, or use another --workspace", at_desk="wait for it")
            raise BadInput("HL650", "another run is writing here", where=str(folder), fix=fix)
        self._path, self._now = folder / f"{run}.jsonl", now
        self._file: FileIO | None = None
        self._torn = False
        self._written = self._synced = 0
        self._syncing: asyncio.Task[None] | None = None
        for path in files_in(folder):
            self._read(path, answers=reuse)

    def intend(self, key: str, attempt: int) -> None:
        """A call is about to be made."""
        self._write({"kind": "intent", "key": key, "attempt": attempt})

    def failed(self, key: str, error: ProviderFailed) -> None:
        """A call got no answer; the same request may be sent again."""
        self._write({"kind": "failed", "key": key, "code": error.code, "problem": error.problem})

    async def done(self, key: str, reply: Reply, *, to: str = "") -> None:
        """A call was answered; returns when that is safe on disk.

        Many answers that come at once share one fsync, made in a thread.

        Args:
            to: who was asked; servers answer under names of their own.
        """
        document = reply.model_dump(exclude_defaults=True)
        self._write({"kind": "done", "key": key, "to": to, "reply": document})
        self.replies[key] = reply
        self.answered.add(key)
        number = self._written
        try:
            while self._synced < number:
                if self._syncing is None or self._syncing.done():
                    self._syncing = asyncio.create_task(self._sync())
                await asyncio.shield(self._syncing)
        except OSError as error:
            raise self._unsafe(error) from None

    def batch(self, job: str, **facts: Unpack[BatchFacts]) -> None:
        """A batch is about to be handed in (`to`, `keys`), was taken (`id`), or is `over`."""
        self._write({"kind": "batch", "job": job, **facts})
        self.batches[job] = self.batches.get(job, BatchFacts()) | facts
        try:
            os.fsync(self._appended().fileno())
        except OSError as error:
            raise self._unsafe(error) from None

    def open_batches(self, to: str) -> dict[str, BatchFacts]:
        """Batches that were handed in there, or were about to be, and are not collected."""
        return _open(self.batches, to)

    def keys_out(self, to: str) -> set[str]:
        """Requests that were handed in there in a batch, and are not collected."""
        return _keys(self.open_batches(to))

    def give_up(self, to: str) -> None:
        """Forget the batches that are out there; what they ask for may be asked anew."""
        for job in self.open_batches(to):
            self.batch(job, over=True)

    async def settled(self) -> None:
        """Wait for a write to disk that is under way, though nobody else does any more."""
        if self._syncing is not None:
            await asyncio.wait([self._syncing])

    def close(self) -> None:
        """Make all of it safe, and let the next run in."""
        if self._file is not None:
            os.fsync(self._file.fileno())
            self._file.close()
        self._lock.release()

    async def _sync(self) -> None:
        await asyncio.sleep(0)  # whoever is ready this moment comes along
        upto = self._written
        await asyncio.to_thread(os.fsync, self._appended().fileno())
        self._synced = upto

    def _write(self, fact: Document) -> None:
        file = self._appended()
        line = json.dumps({"v": VERSION, "at": self._now(), **fact}, ensure_ascii=False).encode()
        unwritten = (b"\n" if self._torn else b"") + line + b"\n"
        self._torn = True
        try:
            while unwritten:  # a full disk takes a part of a line and says so only of the next
                unwritten = unwritten[file.write(unwritten) :]
        except OSError as error:
            raise self._unsafe(error) from None
        self._torn = False
        self._written += 1

    def _appended(self) -> FileIO:
        """The file of this run, opened at its first fact."""
        if self._file is None:
            self._file = self._path.open("ab", buffering=0)
        return self._file

    def _unsafe(self, error: OSError) -> BadInput:
        fix = Wording("make room, and go on with --resume", at_desk="make room, and ctrl+g goes on")
        problem = f"answers cannot be kept: {error.strerror}"
        return BadInput("HL651", problem, where=str(self._path), fix=fix)

    def _read(self, path: Path, *, answers: bool) -> None:
        """The facts of a file; a line that a crash tore off is cut away."""
        mend(path)
        for fact in read_facts(path):
            if reply := _reply(fact):
                self.replies |= {text_at(fact, "key"): reply} if answers else {}
            else:
                _note_batch(self.batches, fact)


def _note_batch(batches: dict[str, BatchFacts], fact: Document) -> None:
    """Add what a fact tells of a batch; nothing where it is about none."""
    if fact.get("kind") == "batch" and isinstance(job := fact.get("job"), str):
        facts = {name: fact[name] for name in KINDS if isinstance(fact.get(name), KINDS[name])}
        batches[job] = batches.get(job, BatchFacts(keys=[])) | cast("BatchFacts", facts)


def _open(batches: Mapping[str, BatchFacts], to: str | None) -> dict[str, BatchFacts]:
    return {
        job: facts
        for job, facts in batches.items()
        if to in (None, facts.get("to")) and not facts.get("over")
    }


def _keys(batches: Mapping[str, BatchFacts]) -> set[str]:
    return {key for facts in batches.values() for key in facts.get("keys", ())}


def handed_in(folder: Path, to: str | None = None) -> set[str]:
    """The requests that a batch is out with, by a folder's journals; nothing is locked.

    Args:
        to: only those that were handed in there.
    """
    batches: dict[str, BatchFacts] = {}
    for path in files_in(folder):
        for fact in read_facts(path):
            _note_batch(batches, fact)
    return _keys(_open(batches, to))


def recorded(folder: Path) -> dict[str, Reply]:
    """The answers that a folder's journals hold, by request; nothing is locked or mended."""
    facts = (fact for path in files_in(folder) for fact in read_facts(path))
    return {text_at(fact, "key"): reply for fact in facts if (reply := _reply(fact))}


def seconds_taken(folder: Path, to: str, name: str) -> list[float]:
    """How long answers took that came from there, as far as they were timed.

    Args:
        to: who was asked.
        name: what an answer's model begins with, where nobody noted who was asked.
    """
    facts = (fact for path in files_in(folder) for fact in read_facts(path))
    return [
        reply.seconds
        for fact in facts
        if (reply := _reply(fact))
        and reply.seconds > 0
        and (fact["to"] == to if fact.get("to") else reply.model.startswith(name))
    ]


def files_in(folder: Path) -> list[Path]:
    """The journals of a folder, the oldest first."""
    return sorted(folder.glob("*.jsonl"), key=lambda path: path.stat().st_mtime_ns)


def mend(path: Path) -> None:
    """Cut off a last line that a crash tore."""
    content = path.read_bytes()
    whole = content.rfind(b"\n") + 1
    if whole < len(content):
        with path.open("r+b") as torn:
            torn.truncate(whole)
            os.fsync(torn.fileno())


def read_facts(path: Path) -> Iterator[Document]:
    """The whole lines of a journal file."""
    content = path.read_bytes()
    for line in content[: content.rfind(b"\n") + 1].splitlines():
        try:
            fact = json.loads(line)
        except (ValueError, RecursionError):  # a block that never reached the disk
            continue
        if isinstance(fact, dict) and fact.get("v") == VERSION:
            yield fact


def _reply(fact: Document) -> Reply | None:
    """The answer in a `done` fact."""
    if fact.get("kind") != "done" or not isinstance(fact.get("key"), str):
        return None
    try:
        return Reply.model_validate(fact.get("reply"))
    except ValidationError:
        return None
