"""What the server has seen, for tests to look into."""

import hashlib
from collections import Counter
from typing import Any


class Stats:
    """Counts, and the raw bodies that came in."""

    def __init__(self) -> None:
        self.total = 0
        self.connections = 0
        self.client_aborts = 0
        self.inflight = 0
        self.peak_inflight = 0
        self.batches_created = 0
        self.batch_lines = 0
        self.files_created = 0
        self.sends: Counter[str] = Counter()
        self.attempts: Counter[str] = Counter()
        self.by_fault: Counter[str] = Counter()
        self.bodies: list[bytes] = []
        self.keys: set[str] = set()

    def saw(self, body: bytes, key: str | None, *, chat: bool) -> None:
        """Remember a body; of a key, only a hash."""
        self.total += chat
        if body:
            self.bodies.append(body)
        if key:
            self.keys.add(hashlib.sha256(key.encode("latin-1")).hexdigest()[:12])

    def enter(self) -> None:
        """One more request waits for its answer."""
        self.inflight += 1
        self.peak_inflight = max(self.peak_inflight, self.inflight)

    def attempt(self, fingerprint: str) -> int:
        """Which attempt of its request this is, from 0."""
        number = self.attempts[fingerprint]
        self.attempts[fingerprint] = number + 1
        return number

    def told(self) -> dict[str, Any]:
        """All of it as JSON holds it."""
        return {
            "total": self.total,
            "unique": len(self.sends),
            "max_attempts": max(self.sends.values(), default=0),
            "sends_by_fingerprint": dict(self.sends),
            "inflight": self.inflight,
            "peak_inflight": self.peak_inflight,
            "connections": self.connections,
            "client_aborts": self.client_aborts,
            "by_fault": dict(self.by_fault),
            "batches_created": self.batches_created,
            "batch_lines": self.batch_lines,
            "files_created": self.files_created,
            "keys": sorted(self.keys),
        }

    def anew(self) -> "Stats":
        """Nothing seen, but for those who are waiting now."""
        fresh = Stats()
        fresh.inflight = fresh.peak_inflight = self.inflight
        return fresh
