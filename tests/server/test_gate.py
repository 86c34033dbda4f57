"""Who is let in: whoever has the key; without one, programs of this machine and no web page."""

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest
from starlette.types import Message, Receive, Scope, Send

from hookline.server.app import make_app
from hookline.server.gate import MAX_BODY, Gate
from hookline.workspace.folder import Workspace

KEY = {"X-API-Key": "a-long-key"}


def ask(
    workspace: Workspace,
    path: str,
    *,
    key: str | None,
    headers: dict[str, str] | dict[bytes, bytes] | None = None,
    content: bytes | AsyncIterator[bytes] | None = None,
) -> httpx.Response:
    """One request to a server with that key; with content, it is posted."""

    async def answer() -> httpx.Response:
        transport = httpx.ASGITransport(make_app(workspace, key=key))
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
            way = "GET" if content is None else "POST"
            return await client.request(way, path, headers=headers, content=content)

    return asyncio.run(answer())


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "localhost:8714", "[::1]:8714"])
def test_without_a_key_it_answers_to_the_names_of_this_machine(
    workspace: Workspace, host: str
) -> None:
    answer = ask(workspace, "/v1/arms", key=None, headers={"Host": host})
    assert answer.status_code == 200


@pytest.mark.parametrize("host", ["rebound.example", "127.0.0.1.example:8714", "localhost.a", "["])
def test_without_a_key_no_other_name_leads_here(workspace: Workspace, host: str) -> None:
    answer = ask(workspace, "/v1/arms", key=None, headers={"Host": host})
    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "HL505")


@pytest.mark.parametrize(
    ("page", "status"),
    [
        ({"Origin": "https://shop.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://localhost:3000"}, 403),  # a page of this machine is one, too
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "none"}, 200),  # a person typed the address
        ({}, 200),
    ],
)
def test_without_a_key_no_web_page_sends_outcomes(
    workspace: Workspace, page: dict[str, str], status: int
) -> None:
    headers = page | {"Content-Type": "application/json"}
    answer = ask(workspace, "/v1/outcomes", key=None, headers=headers, content=b'{"outcomes": []}')
    assert answer.status_code == status


def test_without_a_key_a_page_of_another_site_reads_nothing(workspace: Workspace) -> None:
    headers = {"Sec-Fetch-Site": "cross-site"}  # as of an image, which has no Origin
    answer = ask(workspace, "/v1/arms", key=None, headers=headers)
    assert (answer.status_code, answer.json()["error"]["where"]) == (403, "Sec-Fetch-Site")


@pytest.mark.parametrize(
    ("key", "sent", "status"),
    [
        ("clé", "clé".encode(), 200),
        ("clé", "clé".encode("latin-1"), 200),
        ("ключ", "ключ".encode(), 200),
        ("clé", b"cle", 401),
        ("clé", "clè".encode(), 401),
        ("ключ", b"????", 401),
        (b"cl\xe9".decode(errors="surrogateescape"), b"cl\xe9", 200),
        (" k\n", b"k", 200),  # as out of a file
        (" \n", b"", 401),
    ],
)
def test_a_key_has_any_letters_in_either_encoding_of_headers(
    workspace: Workspace, key: str, sent: bytes, status: int
) -> None:
    answer = ask(workspace, "/v1/arms", key=key, headers={b"X-API-Key": sent})
    assert answer.status_code == status


def test_with_a_key_any_name_is_fine_as_behind_a_proxy(workspace: Workspace) -> None:
    headers = KEY | {"Host": "copy.example", "Origin": "https://copy.example"}
    assert ask(workspace, "/v1/arms", key="a-long-key", headers=headers).status_code == 200


@pytest.mark.parametrize("headers", [{}, {"X-API-Key": ""}, {"X-API-Key": "x"}])
def test_an_empty_key_is_no_open_door(workspace: Workspace, headers: dict[str, str]) -> None:
    assert ask(workspace, "/v1/arms", key="", headers=headers).status_code == 401


@pytest.mark.parametrize("path", ["/v1/openapi.json", "/openapi.json"])
def test_what_the_server_can_do_is_told_to_who_has_the_key(workspace: Workspace, path: str) -> None:
    assert ask(workspace, path, key="a-long-key").status_code == 401
    is_there = path.startswith("/v1/")
    answer = ask(workspace, path, key="a-long-key", headers=KEY)
    assert answer.status_code == (200 if is_there else 404)


@pytest.mark.parametrize(("n_bytes", "status"), [(MAX_BODY, 200), (MAX_BODY + 1, 413)])
@pytest.mark.parametrize("is_announced", [True, False])
def test_a_body_has_a_limit_whether_its_length_is_announced_or_not(
    workspace: Workspace, n_bytes: int, status: int, is_announced: bool
) -> None:
    start = b'{"outcomes": []'
    body = start + b" " * (n_bytes - len(start) - 1) + b"}"

    async def in_pieces() -> AsyncIterator[bytes]:
        for first in range(0, len(body), 1 << 20):
            yield body[first : first + (1 << 20)]

    headers = KEY | {"Content-Type": "application/json"}
    content = body if is_announced else in_pieces()
    answer = ask(workspace, "/v1/outcomes", key="a-long-key", headers=headers, content=content)
    assert answer.status_code == status
    if status == 413:
        assert answer.json()["error"]["code"] == "HL506"


@pytest.mark.parametrize(("n_digits", "status"), [(12, 200), (5000, 413)])
def test_a_length_of_thousands_of_digits_is_too_long(
    workspace: Workspace, n_digits: int, status: int
) -> None:
    content = b'{"outcomes": []}'
    length = f"{len(content):0{n_digits}}"
    headers = KEY | {"Content-Type": "application/json", "Content-Length": length}
    answer = ask(workspace, "/v1/outcomes", key="a-long-key", headers=headers, content=content)
    assert answer.status_code == status


@pytest.mark.parametrize(("is_whole", "n_asked"), [(True, 1), (False, 0)])
def test_a_part_of_a_body_is_not_handed_on(*, is_whole: bool, n_asked: int) -> None:
    messages: list[Message] = [{"type": "http.request", "body": b"{", "more_body": not is_whole}]
    asked: list[Scope] = []

    async def receive() -> Message:
        return messages.pop() if messages else {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        raise AssertionError(message)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        asked.append(scope)

    scope = {"type": "http", "path": "/v1/outcomes", "headers": [(b"x-api-key", b"k")]}
    asyncio.run(Gate(app, "k")(scope, receive, send))
    assert len(asked) == n_asked
