"""Recorded answers in the order they were given: for tests, and to look at a run again."""

import json
from pathlib import Path

from hookline.errors import BadInput, ProviderFailed
from hookline.gateway.base import Target
from hookline.records.prompt import Reply, Request


class Replay:
    """A JSON-lines file, one `{"text": …}` a call."""

    def __init__(self, target: Target) -> None:
        path = Path(target.name)
        try:
            lines = path.read_text("utf-8").splitlines()
            replies = [
                Reply.model_validate({"model": "replay", **json.loads(line)}) for line in lines
            ]
        except (OSError, ValueError, TypeError) as error:
            fix = 'one {"text": "…"} on each line'
            raise BadInput(
                "HL620", f"cannot replay it: {error}", where=target.name, fix=fix
            ) from None
        self._replies = iter(replies)

    async def send(self, request: Request, *, timeout: float) -> Reply:  # noqa: ARG002
        reply = next(self._replies, None)
        if reply is None:
            raise ProviderFailed("HL621", "the recording has no further answer")
        return reply

    async def close(self) -> None:
        return None


adapter = Replay
