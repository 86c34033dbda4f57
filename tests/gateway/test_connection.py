"""What keeps a call from its server is told by its cause, and what is here goes by no proxy."""

import asyncio
import socket
import ssl
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from tests.answering import answering, written
from tests.gateway.conftest import chain

from hookline.errors import BadInput
from hookline.gateway.base import Transient
from hookline.gateway.connection import connection_cause, proxy_of
from hookline.gateway.models import open_gateway, read_model
from hookline.records.prompt import Reply, Request


class ClientProxyConnectionError(OSError):
    """As aiohttp names it."""


@pytest.mark.parametrize(
    ("error", "environ", "proxy", "why", "fix"),
    [
        (chain(httpx.ConnectError("x"), socket.gaierror(-2, "no")), {}, "", "(DNS)", "address"),
        (httpx.ConnectError("[Errno -2] Name or service not known"), {}, "", "(DNS)", "address"),
        (chain(httpx.ConnectError("x"), ConnectionRefusedError()), {}, "",
         "nobody listens", "start"),
        (httpx.ConnectError("x", request=None), {}, "", "no connection came", "is it up"),
        (httpx.ConnectTimeout("x"), {}, "HTTPS_PROXY", "by way of $HTTPS_PROXY", "up"),
        (chain(httpx.ConnectError("x"), ssl.SSLCertVerificationError("CERTIFICATE_VERIFY_FAILED")),
         {}, "", "not trusted", "point SSL_CERT_FILE"),
        (chain(httpx.ConnectError("x"), ssl.SSLCertVerificationError("CERTIFICATE_VERIFY_FAILED")),
         {"SSL_CERT_FILE": "ca.pem"}, "", "not trusted", "$SSL_CERT_FILE names"),
        (httpx.ConnectError("[SSL: WRONG_VERSION_NUMBER]"), {}, "", "does not speak TLS", "http://"),
        (httpx.ProxyError("407"), {}, "HTTP_PROXY", "proxy ($HTTP_PROXY)", "proxy"),
        (chain(httpx.ConnectTimeout("x"), ClientProxyConnectionError()), {}, "",
         "the proxy", "proxy"),
        (chain(httpx.ConnectError("x"), ConnectionRefusedError()), {}, "HTTPS_PROXY",
         "the proxy of $HTTPS_PROXY is not there", "unset HTTPS_PROXY"),
        (chain(httpx.ConnectError("x"), socket.gaierror(-2, "no")), {}, "ALL_PROXY",
         "the proxy of $ALL_PROXY has a name nobody knows", "unset ALL_PROXY"),
        (httpx.ReadError("x"), {}, "", "broke off half-way", "again"),
        (httpx.RemoteProtocolError("peer closed"), {}, "", "broke off half-way", "again"),
        (chain(httpx.ConnectTimeout("x"), ConnectionResetError()), {}, "",
         "broke off half-way", ""),
    ],
)  # fmt: skip
def test_a_failure_is_told_by_its_cause(
    error: BaseException, environ: dict[str, str], proxy: str, why: str, fix: str
) -> None:
    cause = connection_cause(error, environ, proxy)
    assert why in cause.why
    assert fix in cause.fix


@pytest.mark.parametrize(
    ("model", "environ", "proxy"),
    [
        ("openai/m", {"HTTPS_PROXY": "http://p"}, "HTTPS_PROXY"),
        ("openai/m", {"HTTP_PROXY": "http://p", "ALL_PROXY": "http://q"}, "ALL_PROXY"),
        ("openai/m", {"HTTP_PROXY": "http://p"}, ""),
        ("openai/m", {"HTTPS_PROXY": "http://p", "NO_PROXY": "localhost, .openai.com"}, ""),
        ("openai/m", {"HTTPS_PROXY": "http://p", "no_proxy": "*"}, ""),
        ("openai/m", {"HTTPS_PROXY": "http://p", "NO_PROXY": "openai.com.example"}, "HTTPS_PROXY"),
        ("openai/m", {"HTTPS_PROXY": " "}, ""),
        ("http://127.0.0.1:9/v1#m", {"HTTP_PROXY": "http://p", "all_proxy": "http://p"}, ""),
    ],
)
def test_the_proxy_of_a_call_is_the_one_of_its_address(
    model: str, environ: dict[str, str], proxy: str
) -> None:
    assert proxy_of(read_model(model, environ=environ, prompts=())) == proxy


def send(model: str, asked: Callable[..., Request], concurrency: int, **environ: str) -> Reply:
    async def one() -> Reply:
        target = read_model(model, environ=environ, prompts=(), concurrency=concurrency)
        gateway = open_gateway(target)
        try:
            return await gateway.send(asked(), timeout=5)
        finally:
            await gateway.close()

    return asyncio.run(one())


@pytest.mark.parametrize("concurrency", [1, 64], ids=["httpx", "aiohttp"])
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_what_is_on_this_machine_goes_by_no_proxy(
    monkeypatch: pytest.MonkeyPatch, asked: Callable[..., Request], concurrency: int, host: str
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    with answering(written("hello")) as server:
        model = server.model.replace("127.0.0.1", host)
        assert send(model, asked, concurrency).text == "hello"
    assert len(server.requests) == 1


def test_a_server_that_is_not_there_is_told_so(asked: Callable[..., Request]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(Transient, match="nobody listens there"):
        send(f"http://127.0.0.1:{port}/v1#m", asked, 1)


def test_certificates_that_cannot_be_read_are_no_bug(
    monkeypatch: pytest.MonkeyPatch, asked: Callable[..., Request], tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "nowhere.pem"))
    with pytest.raises(BadInput, match="certificates") as refused:
        send("https://llm.example/v1#m", asked, 1, HOOKLINE_API_KEY="sk-planted-4f9d2c7a1b")
    assert refused.value.where == "$SSL_CERT_FILE"
