"""The client reads a server's pages and tells its errors."""

import json
from collections.abc import Callable, Iterator

import httpx
import pytest

from hookline.client import Client
from hookline.documents import Fields
from hookline.errors import HooklineError
from hookline.records import Arm, Lineage, Parts

Answer = Callable[[httpx.Request], httpx.Response]
ADDRESS = "http://127.0.0.1:8714"


def arm(n: int) -> Arm:
    lineage = Lineage(brief_hash="b", model="offline", at="2026-03-02T10:00:00+00:00")
    return Arm.model_validate(
        {"arm_id": f"a:sms:en:v{n}:abcdef", "campaign_id": "a", "variant_id": "1", "kind": "ai",
         "channel": "sms", "language": "en", "version": n, "parts": Parts(), "lineage": lineage}
    )  # fmt: skip


def pages(seen: list[httpx.Request]) -> Answer:
    """Two pages of arms."""

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        first = request.url.params["cursor"] == ""
        numbers, cursor = ((1, 2), "a:sms:en:v2:abcdef") if first else ((3,), None)
        found = [arm(n).model_dump(mode="json") for n in numbers]
        return httpx.Response(200, json={"arms": found, "cursor": cursor})

    return answer


def test_arms_come_from_all_pages_and_the_key_goes_along() -> None:
    seen: list[httpx.Request] = []
    with Client(ADDRESS, key="k", transport=httpx.MockTransport(pages(seen))) as client:
        found: Iterator[Arm] = client.arms(channel="sms")
        assert [one.version for one in found] == [1, 2, 3]
    assert len(seen) == 2
    assert {request.headers["X-API-Key"] for request in seen} == {"k"}
    assert seen[0].url.params["state"] == "live"


@pytest.mark.parametrize(("key", "sent"), [("clé", "clé"), ("ключ", "ключ"), (" k\n", "k")])
def test_a_key_has_any_letters_and_no_blanks_around_it(key: str, sent: str) -> None:
    seen: list[httpx.Request] = []
    with Client(ADDRESS, key=key, transport=httpx.MockTransport(pages(seen))) as client:
        assert len(list(client.arms())) == 3
    assert dict(seen[0].headers.raw)[b"X-API-Key"] == sent.encode()


def test_without_a_key_none_is_sent() -> None:
    seen: list[httpx.Request] = []
    with Client(ADDRESS, transport=httpx.MockTransport(pages(seen))) as client:
        assert len(list(client.arms())) == 3
    assert "X-API-Key" not in seen[0].headers


def test_outcomes_are_sent_as_they_are() -> None:
    rows: list[Fields] = [{"customer_id": "007", "event": "clicked", "occurred_at": "2026-03-02"}]

    def answer(request: httpx.Request) -> httpx.Response:
        assert json.loads(request.content) == {"outcomes": rows}
        return httpx.Response(200, json={"accepted": 1, "duplicates": 0, "rejected": []})

    with Client(ADDRESS, transport=httpx.MockTransport(answer)) as client:
        assert client.send_outcomes(rows)["accepted"] == 1


@pytest.mark.parametrize(
    ("answer", "code", "problem"),
    [
        (
            httpx.Response(
                401, json={"error": {"code": "HL501", "problem": "no such key", "where": "X"}}
            ),
            "HL501",
            "no such key",
        ),
        (httpx.Response(502, text="<html>bad gateway</html>"), "HL500", "the server answered 502"),
        (httpx.Response(502, json={"error": "down"}), "HL500", "the server answered 502"),
        (httpx.Response(422, json={"detail": []}), "HL500", "the server answered 422"),
        (httpx.Response(500, json=[]), "HL500", "the server answered 500"),
        (httpx.Response(503), "HL500", "the server answered 503"),
    ],
)
def test_an_error_is_told_as_the_server_told_it_or_by_its_status(
    answer: httpx.Response, code: str, problem: str
) -> None:
    transport = httpx.MockTransport(lambda _request: answer)
    with Client(ADDRESS, transport=transport) as client, pytest.raises(HooklineError) as found:
        list(client.arms())
    assert (found.value.code, found.value.problem) == (code, problem)
