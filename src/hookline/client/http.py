"""Asks a Hookline server for arms and sends it outcomes."""

from collections.abc import Iterator, Sequence
from types import TracebackType

import httpx

from hookline.documents import Fields, documents_at
from hookline.errors import HooklineError
from hookline.records.arm import Arm


class Client:
    """One connection to a server; use it as a context manager.

    Args:
        base_url: `http://127.0.0.1:8714`.
        key: sent as X-API-Key when it is not "", in UTF-8 and without blanks around it.
        transport: for tests; httpx's own by default.
    """

    def __init__(
        self, base_url: str, *, key: str = "", transport: httpx.BaseTransport | None = None
    ) -> None:
        headers = {b"X-API-Key": key.strip().encode()} if key else {}
        self._http = httpx.Client(base_url=base_url, headers=headers, transport=transport)

    def __enter__(self) -> "Client":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._http.close()

    def arms(self, *, campaign: str = "", state: str = "live", channel: str = "") -> Iterator[Arm]:
        """Every arm that fits, page by page.

        Raises:
            HooklineError: as the server told it.
        """
        cursor: str | None = ""
        while cursor is not None:
            asked = {"campaign": campaign, "state": state, "channel": channel, "cursor": cursor}
            page = self._answer(self._http.get("/v1/arms", params=asked))
            yield from map(Arm.model_validate, documents_at(page, "arms"))
            cursor = None if page["cursor"] is None else str(page["cursor"])

    def send_outcomes(self, outcomes: Sequence[Fields]) -> Fields:
        """Send OUTCOMES rows; the same rows may be sent again."""
        return self._answer(self._http.post("/v1/outcomes", json={"outcomes": list(outcomes)}))

    @staticmethod
    def _answer(response: httpx.Response) -> Fields:
        if response.is_success:
            document: Fields = response.json()
            return document
        try:
            error = dict(response.json()["error"])
        except (ValueError, TypeError, KeyError):  # a proxy's page, say
            error = {}
        problem = error.get("problem") or f"the server answered {response.status_code}"
        code, where, fix = (error.get(name, "") for name in ("code", "where", "fix"))
        raise HooklineError(code or "HL500", problem, where=where, fix=fix)
