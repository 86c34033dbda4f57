"""How many HTTP clients so many calls in flight are given, and which failures sent nothing."""

import asyncio
import importlib.util
import ssl
from typing import Any

import certifi
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.gateway.conftest import chain

from hookline.gateway import transport


def made(concurrency: int) -> list[Any]:
    async def run() -> list[Any]:
        clients = transport.make_clients(concurrency)
        for client in clients:
            await client.aclose()
        return clients

    return asyncio.run(run())


@pytest.fixture
def without_aiohttp(monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec

    def found(name: str, package: str | None = None) -> Any:
        return None if name == "httpx_aiohttp" else find(name, package)

    monkeypatch.setattr(importlib.util, "find_spec", found)


@pytest.mark.parametrize("concurrency", [1, 8, 16])
def test_for_a_few_calls_there_is_one_httpx_client(concurrency: int) -> None:
    (client,) = made(concurrency)
    assert isinstance(client, httpx.AsyncClient)
    assert "Aio" not in type(client).__name__


@pytest.mark.skipif(
    importlib.util.find_spec("httpx_aiohttp") is None,
    reason="skipped: no httpx-aiohttp; `pip install 'hookline[fast]'` brings it",
)
def test_for_many_calls_there_is_one_aiohttp_client() -> None:
    (client,) = made(17)
    assert "httpx_aiohttp" in {kind.__module__.partition(".")[0] for kind in type(client).__mro__}


@pytest.mark.usefixtures("without_aiohttp")
@pytest.mark.parametrize(("concurrency", "clients"), [(16, 1), (17, 3), (24, 3), (64, 8)])
def test_without_aiohttp_every_eight_calls_have_a_client(concurrency: int, clients: int) -> None:
    assert len(made(concurrency)) == clients


@pytest.mark.parametrize(
    ("named", "trust_env", "read_once"),
    [("", True, True), ("SSL_CERT_FILE", True, False), ("SSL_CERT_FILE", False, True)],
)
def test_shipped_certificates_are_read_once_and_named_ones_every_time(
    monkeypatch: pytest.MonkeyPatch, named: str, *, trust_env: bool, read_once: bool
) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
    if named:
        monkeypatch.setenv(named, certifi.where())
    transport.make_clients(1, trust_env=trust_env)
    read: list[str] = []
    create = ssl.create_default_context

    def counted(*, cafile: str) -> ssl.SSLContext:
        read.append(cafile)
        return create(cafile=cafile)

    monkeypatch.setattr(ssl, "create_default_context", counted)
    clients = [
        *transport.make_clients(1, trust_env=trust_env),
        *transport.make_clients(16, trust_env=trust_env),
    ]
    assert len(read) == (0 if read_once else len(clients))
    contexts = {id(client._transport._pool._ssl_context) for client in clients}  # type: ignore[attr-defined]
    assert len(contexts) == (1 if read_once else len(clients))


class ClientConnectorError(Exception):
    """As aiohttp names it."""


@pytest.mark.parametrize(
    ("error", "never"),
    [
        (chain(ValueError(), httpx.ConnectError("refused")), True),
        (chain(httpx.ConnectTimeout(""), ClientConnectorError()), True),
        (chain(httpx.ConnectTimeout(""), OSError()), False),
        (httpx.ReadError("reset"), False),
        (None, False),
    ],
)
def test_only_a_connection_that_never_stood_has_sent_nothing(
    error: BaseException | None, never: bool
) -> None:
    assert transport.never_sent(error) is never


@given(st.lists(st.sampled_from([ValueError, httpx.ReadError]), min_size=1, max_size=4))
def test_errors_that_cause_each_other_are_looked_at_once(kinds: list[Any]) -> None:
    errors = [kind("x") for kind in kinds]
    assert transport.never_sent(chain(*errors, errors[0])) is False


@pytest.mark.parametrize("concurrency", [8, 64])
def test_nobody_is_sent_on_to_where_they_did_not_ask(concurrency: int) -> None:
    assert [client.follow_redirects for client in made(concurrency)] == [False]


@pytest.mark.usefixtures("without_aiohttp")
def test_no_shard_follows_either() -> None:
    assert [client.follow_redirects for client in made(20)] == [False] * 3
