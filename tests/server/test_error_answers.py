"""A request that fails on the server's side says what is wrong and how to go on, and is no 422."""

import asyncio
import datetime
from collections.abc import Callable
from typing import Any

import httpx
import pyarrow as pa
import pytest
from fastapi import FastAPI

from hookline.records.arrow import PROPENSITIES, decisions_schema
from hookline.server.app import make_app
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger

DAY = datetime.date(2026, 3, 2)
CELLS = ("language",)
Get = Callable[[str], httpx.Response]


@pytest.fixture
def app(workspace: Workspace) -> FastAPI:
    return make_app(workspace, key=None)


@pytest.fixture
def get(app: FastAPI) -> Get:
    """Asks as a server does, which answers a bug and only then raises it."""

    async def ask(path: str) -> httpx.Response:
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
            return await client.get(path)

    return lambda path: asyncio.run(ask(path))


def test_a_database_that_is_none_is_the_server_s_trouble(workspace: Workspace, get: Get) -> None:
    workspace.root.mkdir(parents=True, exist_ok=True)
    (workspace.root / "hookline.db").write_bytes(b"no database at all, but long enough" * 40)
    for path in ("/readyz", "/v1/arms"):
        answer = get(path)
        assert answer.status_code == 503
        assert answer.json()["error"]["code"] == "HL304"
        assert "hookline.db" in answer.json()["error"]["where"]


def test_a_damaged_day_is_named_with_how_to_go_on(
    workspace: Workspace, app: FastAPI, get: Get
) -> None:
    row = {"decision_id": "d", "customer_id": "C1", "day": DAY, "reason": "chosen"}
    ledger = Ledger(workspace, CELLS)
    ledger.write(DAY, [pa.Table.from_pylist([row], decisions_schema(CELLS))],
                 PROPENSITIES.empty_table())  # fmt: skip
    file = workspace.root / "decisions" / f"day={DAY}" / "decisions.parquet"
    file.write_bytes(file.read_bytes()[:200])

    @app.get("/decided")
    def decided() -> int:
        return ledger.decisions(DAY).num_rows

    answer = get("/decided")
    assert answer.status_code == 503
    error: dict[str, Any] = answer.json()["error"]
    assert (error["code"], error["where"]) == ("HL314", str(file))
    assert "put the file back from a backup" in error["fix"]


def test_a_bug_has_a_body_and_no_value_in_it(app: FastAPI, get: Get) -> None:
    @app.get("/bug")
    def bug() -> int:
        return int("a customer's own words")

    answer = get("/bug")
    assert answer.status_code == 500
    assert answer.json()["error"]["code"] == "HL504"
    assert "Hookline has a bug: ValueError in" in answer.json()["error"]["problem"]
    assert "own words" not in answer.text
