"""litellm's adapter: one request a send, each failure by its kind, and no word to anybody else."""

import asyncio
import importlib.util
import json
import os
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
import respx
from tests.gateway.conftest import failed

from hookline.errors import BadInput, ProviderFailed
from hookline.gateway.adapters.litellm import QUIET, LiteLLM
from hookline.gateway.base import NotThere, Refused, Target, Transient, Unsupported
from hookline.gateway.models import read_model
from hookline.records.prompt import Reply, Request

# pydantic's, about the library's own types
pytestmark = pytest.mark.filterwarnings("ignore:Item .* on TypedDict class:UserWarning")
installed = pytest.mark.skipif(
    importlib.util.find_spec("litellm") is None,
    reason="skipped: no litellm; `pip install 'hookline[litellm]'` brings it",
)
BASE = "https://llm.example/v1"
KEY = "sk-planted-0123456789"
Asked = Callable[..., Request]


def target(model: str = f"{BASE}#litellm/openai/m", **environ: str) -> Target:
    return read_model(model, environ=environ or {"HOOKLINE_API_KEY": KEY}, prompts=())


def good(text: str | None = "hello", **choice: Any) -> httpx.Response:
    message = {"role": "assistant", "content": text} | choice.pop("message", {})
    chosen = {"index": 0, "finish_reason": "stop", "message": message} | choice
    document = {"id": "1", "object": "chat.completion", "created": 1, "model": "m-2026"}
    usage = {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18}
    return httpx.Response(200, json=document | {"choices": [chosen], "usage": usage})


@pytest.fixture(scope="module")
def litellm() -> Iterator[Any]:
    """The library, told to use httpx, which respx can stand in for."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in QUIET.items():
            patch.setenv(name, value)
        library = pytest.importorskip("litellm")
        patch.setattr(library, "disable_aiohttp_transport", True)
        yield library


@pytest.fixture
def router(litellm: Any) -> Iterator[respx.MockRouter]:
    litellm.in_memory_llm_clients_cache.flush_cache()
    with respx.mock(assert_all_called=False) as mocked:
        yield mocked


@pytest.fixture
def send(router: respx.MockRouter, asked: Asked) -> Callable[..., Reply]:
    """What one call answers to these."""

    def run(answer: Any, *, timeout: float = 5, **other: Any) -> Reply:
        router.post(f"{BASE}/chat/completions").mock(side_effect=answer)

        async def whole() -> Reply:
            gateway = LiteLLM(target())
            try:
                return await gateway.send(asked(**other), timeout=timeout)
            finally:
                await gateway.close()

        return asyncio.run(whole())

    return run


Send = Callable[..., Reply]


def test_without_litellm_what_to_install_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda *_: None)
    with pytest.raises(BadInput) as found:
        LiteLLM(target("anthropic/claude"))
    assert (found.value.code, found.value.where) == ("HL604", "--model")
    assert "pip install 'hookline[litellm]'" in found.value.fix


def test_an_answer_is_read_with_its_tokens(send: Send, router: respx.MockRouter) -> None:
    reply = send([good()])
    assert (reply.text, reply.finish) == ("hello", "stop")
    assert (reply.tokens_in, reply.tokens_out, reply.cost) == (11, 7, None)
    (call,) = router.calls
    assert call.request.headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize(
    ("shape", "parameters"),
    [
        ({}, {"model", "messages", "seed", "temperature", "response_format"}),
        ({"format": "text", "without": ("seed",)}, {"model", "messages", "temperature"}),
        (
            {"format": "text", "params": {"max_tokens": 9}},
            {"model", "messages", "seed", "max_tokens"},
        ),
    ],
)
def test_only_what_was_asked_goes_over_the_wire(
    send: Send, router: respx.MockRouter, shape: dict[str, Any], parameters: set[str]
) -> None:
    send([good()], **shape)
    body = json.loads(router.calls[0].request.content)
    assert set(body) == parameters
    assert body["model"] == "m"
    assert body["messages"][1] == {"role": "user", "content": "Go."}


ROWS: list[tuple[Any, type[ProviderFailed], str]] = [
    (failed(400), Refused, "HL617"),
    (failed(400, param="response_format", message="response_format: no"), Unsupported, "HL615"),
    (failed(401), ProviderFailed, "HL617"),
    (failed(403), ProviderFailed, "HL617"),
    (failed(404), NotThere, "HL617"),
    (failed(409), Transient, "HL616"),
    (failed(529), Transient, "HL616"),
    (failed(429), Transient, "HL616"),
    (failed(429, "You exceeded your current quota", code="insufficient_quota"),
     ProviderFailed, "HL614"),
    (failed(429, headers={"retry-after": "86400"}), ProviderFailed, "HL618"),
    (failed(500), Transient, "HL616"),
    (failed(503), Transient, "HL616"),
    (httpx.ReadTimeout("slow"), Transient, "HL610"),
    (httpx.Response(200, json={"choices": []}), Transient, "HL612"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "kind", "code"), ROWS, ids=[f"{at}-{row[2]}" for at, row in enumerate(ROWS)]
)
def test_a_failure_is_of_this_kind_after_one_request(
    send: Send, router: respx.MockRouter, answer: Any, kind: type[ProviderFailed], code: str
) -> None:
    with pytest.raises(ProviderFailed) as found:
        send([answer, good()])
    assert (type(found.value), found.value.code) == (kind, code)
    assert len(router.calls) == 1


@pytest.mark.parametrize(
    "answer",
    [httpx.ConnectError("down"), httpx.ReadError("reset"), httpx.Response(200, text="<html>")],
    ids=["no connection", "reset", "html"],
)
def test_a_broken_answer_is_worth_another_try_which_is_not_litellms(
    send: Send, router: respx.MockRouter, answer: Any
) -> None:
    with pytest.raises(Transient):
        send([answer, good()])
    assert len(router.calls) == 1


@pytest.mark.parametrize(
    ("headers", "seconds"), [({"retry-after": "7"}, 7.0), ({"retry-after-ms": "2500"}, 2.5)]
)
def test_a_wait_that_the_provider_asks_for_is_passed_on(
    send: Send, headers: dict[str, str], seconds: float
) -> None:
    with pytest.raises(Transient) as found:
        send([failed(429, headers=headers)])
    assert (found.value.retry_after, found.value.crowded) == (seconds, True)


def test_what_takes_too_long_is_let_go_of(send: Send) -> None:
    async def hang(_: httpx.Request) -> httpx.Response:
        await asyncio.sleep(60)
        return good()

    with pytest.raises(Transient) as found:
        send(hang, timeout=0.2)
    assert (found.value.code, found.value.tries) == ("HL610", 3)


@pytest.mark.parametrize(
    "answer",
    [good(None, message={"refusal": "I cannot."}), good("", finish_reason="content_filter")],
)
def test_a_refusal_is_told_as_one(send: Send, answer: httpx.Response) -> None:
    assert send([answer]).refusal


@pytest.mark.parametrize(
    "answer", [failed(401, f"wrong key {KEY}"), failed(500, f"{KEY}"), httpx.ReadError(KEY)]
)
def test_the_key_is_in_no_error_and_no_traceback(send: Send, answer: Any) -> None:
    with pytest.raises(ProviderFailed) as found:
        send([answer])
    assert KEY not in "".join(traceback.format_exception(found.value)) + found.value.fix


def events(*pieces: object) -> httpx.Response:
    lines = [p if isinstance(p, str) else json.dumps(p) for p in pieces]
    text = "".join(f"data: {line}\n\n" for line in lines)
    return httpx.Response(200, text=text, headers={"content-type": "text/event-stream"})


def delta(text: str | None = None, finish: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": finish}
    return {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "m-2026",
            "choices": [choice]}  # fmt: skip


def test_a_stream_is_heard_as_it_comes(router: respx.MockRouter, asked: Asked) -> None:
    whole = events(delta("He"), delta("llo"), delta(finish="stop"), "[DONE]")
    router.post(f"{BASE}/chat/completions").mock(side_effect=[whole])
    heard: list[str] = []

    async def run() -> Reply:
        gateway = LiteLLM(target())
        try:
            return await gateway.stream(asked(), timeout=5, heard=heard.append)
        finally:
            await gateway.close()

    reply = asyncio.run(run())
    assert (reply.text, reply.finish, heard[-1]) == ("Hello", "stop", "Hello")
    assert len(router.calls) == 1


@pytest.mark.usefixtures("litellm")
@pytest.mark.parametrize(
    ("model", "environ", "code", "where"),
    [
        ("nobody-knows-this", {}, "HL601", "--model"),
        ("nobody/m", {}, "HL601", "--model"),
        ("anthropic/claude-sonnet-4-5", {}, "HL603", "$ANTHROPIC_API_KEY"),
        ("gpt-4o-mini", {"HOOKLINE_API_KEY": KEY}, "HL603", "$OPENAI_API_KEY"),
        (f"{BASE}#litellm/openai/m", {"OPENAI_API_KEY": KEY}, "HL603", "$HOOKLINE_API_KEY"),
    ],
)
def test_what_cannot_be_asked_is_told_before_anything_is_sent(
    asked: Asked, monkeypatch: pytest.MonkeyPatch,
    model: str, environ: dict[str, str], code: str, where: str,
) -> None:  # fmt: skip
    for name in [name for name in os.environ if name.endswith("_API_KEY")]:
        monkeypatch.delenv(name)
    gateway = LiteLLM(read_model(model, environ=environ, prompts=()))
    with pytest.raises(BadInput) as found:
        asyncio.run(gateway.send(asked(), timeout=5))
    assert (found.value.code, found.value.where) == (code, where)
    assert found.value.fix


QUIETLY = """
import asyncio, json, os, socket, sys
reached = []
connect, resolve = socket.socket.connect, socket.getaddrinfo
HERE = ("127.0.0.1", "localhost", "::1", None)
def guarded(self, address):
    if self.family != socket.AF_UNIX and address[0] not in HERE:
        reached.append(str(address))
        raise OSError("outside")
    return connect(self, address)
def looked_up(host, *rest, **named):
    if host not in HERE:
        reached.append(str(host))
        raise OSError("outside")
    return resolve(host, *rest, **named)
socket.socket.connect, socket.getaddrinfo = guarded, looked_up

from hookline.errors import ProviderFailed
from hookline.gateway.models import open_gateway, read_model
from hookline.records.prompt import Request
before = "litellm" in sys.modules
target = read_model("http://127.0.0.1:9/v1#litellm/openai/m", environ={}, prompts=())
gateway = open_gateway(target)
late = "litellm" in sys.modules
ask = Request.model_validate({
    "model": "m", "messages": [{"role": "user", "content": "Go."}], "schema": {}, "key": "k",
})
async def run():
    try:
        await gateway.send(ask, timeout=20)
    except ProviderFailed as failure:
        return type(failure).__name__
    finally:
        await gateway.close()
kind = asyncio.run(run())
print(json.dumps([before, late, "litellm" in sys.modules, kind, reached, "STRAY" in os.environ]))
"""


@installed
@pytest.mark.slow  # litellm is imported once more, in a process of its own
def test_neither_its_import_nor_a_call_speaks_to_anybody_else_or_reads_a_stray_env(
    tmp_path: Any,
) -> None:
    (tmp_path / ".env").write_text("STRAY=1\n")
    environ = {name: text for name, text in os.environ.items() if name not in QUIET}
    done = subprocess.run(
        [sys.executable, "-c", QUIETLY], capture_output=True, text=True, check=True,
        env=environ, cwd=tmp_path, timeout=300,
    )  # fmt: skip
    assert json.loads(done.stdout) == [False, False, True, "Transient", [], False]


def test_a_parameter_that_litellm_itself_refuses_is_named_without_a_request(
    router: respx.MockRouter, monkeypatch: pytest.MonkeyPatch, asked: Callable[..., Request]
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-planted-0123456789")
    environ = {"ANTHROPIC_API_KEY": "sk-planted-0123456789"}
    gateway = LiteLLM(read_model("anthropic/claude-sonnet-4-5", environ=environ, prompts=()))
    with pytest.raises(Unsupported) as found:
        asyncio.run(gateway.send(asked(), timeout=5))
    assert (found.value.code, found.value.parameter) == ("HL615", "seed")
    assert len(router.calls) == 0
