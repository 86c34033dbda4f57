"""The HTTP API: keys, pages, outcomes, and errors that say what to do."""

import asyncio
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from hookline import __version__
from hookline.records import Arm, Lineage, Parts
from hookline.records.team import Team
from hookline.server.app import make_app
from hookline.workspace.folder import Workspace

KEY = {"X-API-Key": "a-long-key"}


def arm(n: int, **fields: Any) -> Arm:
    lineage = Lineage(brief_hash="b", model="offline", at="2026-03-02T10:00:00+00:00")
    return Arm.model_validate(
        {"arm_id": f"winback:sms:en:v{n:02}:abcdef", "campaign_id": "winback", "variant_id": "1",
         "kind": "ai", "channel": "sms", "language": "en", "version": n,
         "parts": Parts(body=f"Hi {n}"), "state": "live", "lineage": lineage} | fields
    )  # fmt: skip


class Engine:
    """A campaign engine that asks an application in this process."""

    def __init__(self, app: FastAPI) -> None:
        self._app = app

    def get(self, path: str, **named: Any) -> httpx.Response:
        return asyncio.run(self._ask("GET", path, named))

    def post(self, path: str, **named: Any) -> httpx.Response:
        return asyncio.run(self._ask("POST", path, named))

    async def _ask(self, way: str, path: str, named: dict[str, Any]) -> httpx.Response:
        transport = httpx.ASGITransport(self._app)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
            return await client.request(way, path, **named)


@pytest.fixture
def client(workspace: Workspace) -> Engine:
    with workspace.registry() as registry:
        registry.save_arms([arm(n) for n in range(1, 8)], [])
        registry.save_arms([arm(9, channel="email", state="paused")], [])
    return Engine(make_app(workspace, Team(currency="INR"), key="a-long-key"))


@pytest.mark.parametrize("headers", [{}, {"X-API-Key": "wrong"}, {"X-API-Key": "a-long-keyy"}])
@pytest.mark.parametrize("way", ["arms", "outcomes"])
def test_without_the_right_key_nothing_is_told(
    client: Engine, headers: dict[str, str], way: str
) -> None:
    if way == "arms":
        answer = client.get("/v1/arms", headers=headers)
    else:
        answer = client.post("/v1/outcomes", headers=headers, json={"outcomes": []})
    assert answer.status_code == 401
    assert answer.json()["error"]["code"] == "HL501"
    assert "winback" not in answer.text


def test_health_needs_no_key(client: Engine) -> None:
    assert client.get("/healthz").json() == {"status": "ok", "version": __version__}
    assert client.get("/readyz").json() == {"status": "ok"}


def test_arms_come_page_by_page_each_once(client: Engine) -> None:
    seen: list[str] = []
    cursor: str | None = ""
    pages = 0
    while cursor is not None:
        asked: dict[str, str | int] = {"cursor": cursor, "limit": 3, "state": "live"}
        page = client.get("/v1/arms", headers=KEY, params=asked).json()
        seen += [one["arm_id"] for one in page["arms"]]
        cursor, pages = page["cursor"], pages + 1
    assert seen == [arm(n).arm_id for n in range(1, 8)]
    assert pages == 3


def test_a_last_page_that_is_full_is_the_last(client: Engine) -> None:
    page = client.get("/v1/arms", headers=KEY, params={"limit": 7, "state": "live"}).json()
    assert (len(page["arms"]), page["cursor"]) == (7, None)


@pytest.mark.parametrize(
    ("asked", "count"),
    [({"channel": "email"}, 1), ({"state": "paused"}, 1), ({"campaign": "x"}, 0), ({}, 8)],
)
def test_arms_are_found_by_what_is_asked(client: Engine, asked: dict[str, str], count: int) -> None:
    assert len(client.get("/v1/arms", headers=KEY, params=asked).json()["arms"]) == count


def test_outcomes_are_taken_once_and_bad_ones_are_told_by_their_index(
    client: Engine, workspace: Workspace
) -> None:
    good = {"customer_id": "007", "event": "converted", "occurred_at": "2026-03-02", "amount": 5}
    sent = {"outcomes": [good, {}, good | {"amount": -1}, good | {"amount": 1e30}, good]}
    first = client.post("/v1/outcomes", headers=KEY, json=sent).json()
    assert (first["accepted"], first["duplicates"]) == (1, 1)
    assert [(bad["index"], bad["code"]) for bad in first["rejected"]] == [
        (1, "HL410"),
        (2, "HL413"),
        (3, "HL412"),
    ]
    again = client.post("/v1/outcomes", headers=KEY, json={"outcomes": [good]}).json()
    assert (again["accepted"], again["duplicates"]) == (0, 1)
    with workspace.registry() as registry:
        (row,) = registry.outcomes().to_pylist()
    assert (row["amount_minor"], row["currency"]) == (500, "INR")


@pytest.mark.parametrize("body", [{}, {"outcomes": 5}, {"outcomes": ["x"]}, []])
def test_a_body_of_another_shape_is_refused(client: Engine, body: Any) -> None:
    assert client.post("/v1/outcomes", headers=KEY, json=body).status_code == 422


@pytest.mark.parametrize(("count", "status"), [(10_000, 200), (10_001, 422)])
def test_ten_thousand_outcomes_are_taken_at_once(client: Engine, count: int, status: int) -> None:
    answer = client.post("/v1/outcomes", headers=KEY, json={"outcomes": [{}] * count})
    assert answer.status_code == status


@pytest.mark.parametrize("limit", [0, 1001, "many"])
def test_a_limit_out_of_bounds_is_refused(client: Engine, limit: object) -> None:
    answer = client.get("/v1/arms", headers=KEY, params={"limit": str(limit)})
    assert answer.status_code == 422


def test_without_a_key_of_its_own_the_server_asks_for_none(workspace: Workspace) -> None:
    assert Engine(make_app(workspace, key=None)).get("/v1/arms").json() == {
        "arms": [],
        "cursor": None,
    }


def test_an_error_of_ours_is_told_as_one(workspace: Workspace) -> None:
    workspace.root.mkdir()
    (workspace.root / "hookline.db").write_text("no database, only a text\n" * 100)
    answer = Engine(make_app(workspace, key=None)).get("/v1/arms")
    assert answer.status_code == 503
    assert answer.json()["error"]["code"] == "HL304"
    assert answer.json()["error"]["fix"]


def test_rows_of_one_order_in_one_body_are_one_purchase(
    client: Engine, workspace: Workspace
) -> None:
    item = {"customer_id": "7", "event": "converted", "occurred_at": "2026-03-02",
            "order_id": "O1"}  # fmt: skip
    sent = {"outcomes": [item | {"amount": 10}, item | {"amount": 20}]}
    answer = client.post("/v1/outcomes", headers=KEY, json=sent).json()
    assert (answer["accepted"], answer["duplicates"], answer["summed"]) == (1, 0, 1)
    later = client.post("/v1/outcomes", headers=KEY, json={"outcomes": [item | {"amount": 25}]})
    assert (later.json()["accepted"], later.json()["duplicates"]) == (1, 0)
    with workspace.registry() as registry:
        assert registry.outcomes()["amount_minor"].to_pylist() == [2500]
