"""Batches: many chat requests in a file, answered in another file and in no order."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.gateway.faultserver.asked import Unreadable
from tests.gateway.faultserver.batch_lines import Refusal, answered, problems_of
from tests.gateway.faultserver.chats import Chats
from tests.gateway.faultserver.completion import CREATED
from tests.gateway.faultserver.errors import error
from tests.gateway.faultserver.faults import draw
from tests.gateway.faultserver.files import Files
from tests.gateway.faultserver.wire import Response

DAY = 86400
MOST_LISTED = 100
ENDED = ("completed", "expired", "cancelled", "failed")


@dataclass
class Batch:
    """One batch and how far it is."""

    id: str
    endpoint: str
    input_file: str
    window: str
    metadata: dict[str, str] | None
    lines: list[bytes]
    errors: list[Refusal]
    status: str = "validating"
    polls: int = 0
    output_file: str | None = None
    error_file: str | None = None
    completed: int = 0
    failed: int = 0
    stamps: dict[str, int] = field(default_factory=dict)

    def told(self) -> dict[str, Any]:
        steps = ("in_progress", "finalizing", *ENDED, "cancelling")
        errors = [{"line": e.line, "param": e.param, "code": e.code, "message": e.message}
                  for e in self.errors]  # fmt: skip
        return {
            "id": self.id,
            "object": "batch",
            "endpoint": self.endpoint,
            "errors": {"object": "list", "data": errors} if errors else None,
            "input_file_id": self.input_file,
            "completion_window": self.window,
            "status": self.status,
            "output_file_id": self.output_file,
            "error_file_id": self.error_file,
            "created_at": CREATED,
            "expires_at": CREATED + DAY,
            **{f"{step}_at": self.stamps.get(step) for step in steps},
            "request_counts": {
                "total": 0 if self.errors else len(self.lines),
                "completed": self.completed,
                "failed": self.failed,
            },
            "metadata": self.metadata,
        }


class Batches:
    """Every batch of one server."""

    def __init__(self, chats: Chats, files: Files) -> None:
        self._chats, self._files, self._options = chats, files, chats.options
        self._batches: dict[str, Batch] = {}

    def create(self, body: bytes) -> Response:
        """A new batch over an uploaded file."""
        try:
            asked = json.loads(body)
            name, endpoint = asked["input_file_id"], asked["endpoint"]
        except (ValueError, KeyError, TypeError):
            return error(400, "'input_file_id' and 'endpoint' are required.")
        file = self._files.get(name)
        if file is None or file.purpose != "batch":
            return error(400, f"There is no batch file '{name}'.", param="input_file_id")
        number = len(self._batches)
        made = f"batch_{int(draw(self._options.seed, 'batch', number) * 1e12):012d}{number:06d}"
        lines = [line for line in file.content.splitlines() if line.strip()]
        self._batches[made] = Batch(
            id=made,
            endpoint=endpoint,
            input_file=name,
            window=asked.get("completion_window", "24h"),
            metadata=asked.get("metadata"),
            lines=lines,
            errors=problems_of(lines, endpoint),
        )
        self._chats.stats.batches_created += 1
        return _response(self._batches[made].told())

    def show(self, name: str) -> Response:
        """One batch, which each look moves on."""
        batch = self._batches.get(name)
        if batch is None:
            return error(404, f"No batch found with id '{name}'.")
        self._move_on(batch)
        return _response(batch.told())

    def cancel(self, name: str) -> Response:
        """Begin to stop a batch; the next look finds it cancelled."""
        batch = self._batches.get(name)
        if batch is None:
            return error(404, f"No batch found with id '{name}'.")
        if batch.status in ENDED:
            return error(400, f"Cannot cancel a batch with status '{batch.status}'.")
        _step(batch, "cancelling")
        return _response(batch.told())

    def listed(self, query: Mapping[str, str]) -> Response:
        """The newest first, from behind `after` on."""
        newest = list(reversed(self._batches.values()))
        names = [batch.id for batch in newest]
        after, asked = query.get("after"), query.get("limit", "20")
        limit = int(asked) if asked.isdecimal() else 20
        if after and after not in names:
            return error(400, f"There is no batch '{after}'.", param="after")
        rest = newest[names.index(after) + 1 :] if after else newest
        shown = rest[: max(1, min(limit, MOST_LISTED))]
        return _response(
            {
                "object": "list",
                "data": [batch.told() for batch in shown],
                "first_id": shown[0].id if shown else None,
                "last_id": shown[-1].id if shown else None,
                "has_more": len(rest) > len(shown),
            }
        )

    def _move_on(self, batch: Batch) -> None:
        if batch.status in ENDED:
            return
        batch.polls += 1
        if batch.errors:
            _step(batch, "failed")
        elif batch.status == "cancelling":
            self._end(batch, "cancelled")
        elif batch.polls <= self._options.batch_polls:
            _step(batch, "in_progress")
        else:
            self._end(batch, self._options.batch_end)

    def _end(self, batch: Batch, how: str) -> None:
        if how == "failed":
            batch.errors = [Refusal(None, "server_error", "The batch could not be processed.")]
            return _step(batch, how)
        share = 0.0 if how == "completed" else self._options.batch_lost
        results = [self._answer(batch, line, share, how) for line in batch.lines]
        good = [text for text, ok in results if text and ok]
        bad = [text for text, ok in results if text and not ok]
        batch.completed, batch.failed = len(good), len(bad)
        batch.output_file = self._file(batch, "output", good)
        batch.error_file = self._file(batch, "error", bad)
        return _step(batch, how)

    def _answer(self, batch: Batch, line: bytes, lost: float, how: str) -> tuple[str, bool]:
        """A line of the output or error file and which of them; "" for a line that is lost."""
        told = json.loads(line)
        own = told["custom_id"]
        # by what is asked, the same in every run: an id is drawn anew
        if draw(self._options.seed, json.dumps(told["body"]), "lost") < lost:
            return _lost(batch, own) if how == "expired" else "", False
        self._chats.stats.batch_lines += 1
        try:
            status, body = answered(self._chats, json.dumps(told["body"]).encode())
        except Unreadable as problem:
            status, body = 400, error(400, str(problem)).body
        made = f"batch_req_{batch.id[-6:]}_{own}"
        response = {"status_code": status, "request_id": f"req_{own}", "body": json.loads(body)}
        document = {"id": made, "custom_id": own, "response": response, "error": None}
        return json.dumps(document, ensure_ascii=False), status == 200

    def _file(self, batch: Batch, kind: str, lines: list[str]) -> str | None:
        if not lines:
            return None
        shuffled = sorted(lines, key=lambda line: draw(self._options.seed, batch.id, line))
        content = "".join(f"{line}\n" for line in shuffled).encode("utf-8", "replace")
        return self._files.add(f"{batch.id}_{kind}.jsonl", "batch_output", content).id


def _lost(batch: Batch, own: str) -> str:
    message = "This request could not be executed before the completion window expired."
    failure = {"code": "batch_expired", "message": message}
    made = f"batch_req_{batch.id[-6:]}_{own}"
    return json.dumps({"id": made, "custom_id": own, "response": None, "error": failure})


def _step(batch: Batch, status: str) -> None:
    batch.status = status
    batch.stamps.setdefault(status, CREATED + batch.polls)


def _response(document: dict[str, Any]) -> Response:
    return Response(200, json.dumps(document).encode())
