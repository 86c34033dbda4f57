"""OpenAI's adapter against a server in memory: one request a send, and each failure by its kind."""

import asyncio
import json
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from hookline.errors import BadInput, ProviderFailed
from hookline.gateway.adapters.openai import OpenAI
from hookline.gateway.base import Refused, Target, Transient, UnsupportedFormat
from hookline.gateway.models import read_model
from hookline.gateway.retry import complete
from hookline.records.prompt import Message, Reply, Request

KEY = "sk-planted-0123456789"
Answer = Callable[[httpx.Request], httpx.Response]


def good(text: str = '{"variants": []}', **choice: Any) -> httpx.Response:
    message = {"role": "assistant", "content": text} | choice.pop("message", {})
    return httpx.Response(
        200,
        json={
            "id": "1", "object": "chat.completion", "created": 1, "model": "m-2026",
            "choices": [{"index": 0, "finish_reason": "stop", "message": message} | choice],
            "usage": {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18},
        },
    )  # fmt: skip


def failed(status: int, message: str = "no", **more: Any) -> httpx.Response:
    headers = more.pop("headers", {})
    return httpx.Response(status, json={"error": {"message": message, **more}}, headers=headers)


class Server:
    """Gives its answers in order, the last one for ever; counts and keeps what came in."""

    def __init__(self, *answers: httpx.Response | Exception) -> None:
        self._answers = list(answers)
        self.bodies: list[dict[str, Any]] = []
        self.headers: list[httpx.Headers] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(json.loads(request.content))
        self.headers.append(request.headers)
        given = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(given, Exception):
            raise given
        return given


def target(**environ: str) -> Target:
    given = {"HOOKLINE_API_KEY": KEY} | environ
    return read_model("https://llm.example/v1#m", environ=given, prompts=(Path(),))


def request() -> Request:
    messages = (Message(role="system", content="You write."), Message(role="user", content="Go."))
    schema = {"type": "object", "properties": {}}
    return Request.model_validate(
        {"model": "m", "messages": messages, "schema": schema, "seed": 7,
         "params": {"temperature": 0.8}, "key": "k"}
    )  # fmt: skip


def send(server: Server, *, times: int = 1, retry: bool = False) -> tuple[list[Reply], list[float]]:
    """The replies of so many sends, and the waits between tries."""
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    async def run() -> list[Reply]:
        client = httpx.AsyncClient(transport=httpx.MockTransport(server))
        gateway = OpenAI(target(), http_client=client)
        try:
            if retry:
                return [await complete(gateway, request(), sleep=sleep) for _ in range(times)]
            return [await gateway.send(request(), timeout=5) for _ in range(times)]
        finally:
            await gateway.close()

    return asyncio.run(run()), waits


def test_a_send_is_one_request_with_these_words_and_this_schema() -> None:
    server = Server(good("hello"))
    (reply,), _ = send(server)
    assert (reply.text, reply.model, reply.tokens_in, reply.tokens_out) == (
        "hello",
        "m-2026",
        11,
        7,
    )
    assert server.bodies == [
        {
            "model": "m",
            "messages": [
                {"role": "system", "content": "You write."},
                {"role": "user", "content": "Go."},
            ],
            "seed": 7,
            "temperature": 0.8,
            "response_format": {
                "type": "json_schema",
                "json_schema": {
                    "name": "variants",
                    "schema": {"type": "object", "properties": {}},
                    "strict": True,
                },
            },
        }
    ]
    assert server.headers[0]["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize(
    ("answer", "kind", "code"),
    [
        (failed(408), Transient, "HL616"),
        (failed(409), Transient, "HL616"),
        (failed(429), Transient, "HL616"),
        (failed(500), Transient, "HL616"),
        (failed(502), Transient, "HL616"),
        (failed(503), Transient, "HL616"),
        (failed(529), Transient, "HL616"),
        (failed(429, code="insufficient_quota"), ProviderFailed, "HL614"),
        (failed(400), ProviderFailed, "HL617"),
        (failed(401), ProviderFailed, "HL617"),
        (failed(403), ProviderFailed, "HL617"),
        (failed(404), ProviderFailed, "HL617"),
        (failed(413), ProviderFailed, "HL617"),
        (failed(422), ProviderFailed, "HL617"),
        (httpx.ReadTimeout("slow"), Transient, "HL610"),
        (httpx.ConnectError("down"), Transient, "HL610"),
        (httpx.Response(200, text="<html>", headers={"content-type": "application/json"}),
         Transient, "HL611"),
        (httpx.Response(200, text="<html>hello</html>"), Transient, "HL612"),
        (httpx.Response(200, json={"choices": []}), Transient, "HL612"),
        (httpx.Response(200, json={"choices": None}), Transient, "HL612"),
        (httpx.Response(200, json={"choices": [{}]}), Transient, "HL612"),
        (httpx.Response(200, json={"choices": [{"message": None}]}), Transient, "HL612"),
        (httpx.Response(200, json={"error": {"message": "overloaded"}}), Transient, "HL612"),
        (good(message={"refusal": "I cannot."}), Refused, "HL613"),
        (good(finish_reason="content_filter"), Refused, "HL613"),
        (httpx.Response(500, text="<html>nginx</html>"), Transient, "HL616"),
    ],
)  # fmt: skip
def test_a_failure_is_worth_another_try_or_not(
    answer: httpx.Response | Exception, kind: type[ProviderFailed], code: str
) -> None:
    server = Server(answer)
    with pytest.raises(ProviderFailed) as found:
        send(server)
    assert (type(found.value), found.value.code) == (kind, code)
    assert found.value.exit_code == 4
    assert len(server.bodies) == 1


@pytest.mark.parametrize(
    "answer", [failed(401), failed(403), failed(404), failed(400), good(message={"refusal": "No"})]
)
def test_what_is_not_worth_another_try_gets_none(answer: httpx.Response) -> None:
    server = Server(answer)
    with pytest.raises(ProviderFailed):
        send(server, retry=True)
    assert len(server.bodies) == 1


def test_a_broken_server_is_tried_five_times_in_all() -> None:
    server = Server(failed(503))
    with pytest.raises(Transient):
        send(server, retry=True)
    assert len(server.bodies) == 5


def test_a_server_that_recovers_is_answered_by() -> None:
    server = Server(failed(500), httpx.ReadTimeout("slow"), good("at last"))
    (reply,), waits = send(server, retry=True)
    assert reply.text == "at last"
    assert len(waits) == 2
    assert all(0 <= wait <= 30 for wait in waits)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after-ms": "2500"}, 2.5),
        ({"retry-after-ms": "1500", "retry-after": "9"}, 1.5),
    ],
)
def test_a_wait_that_the_provider_asks_for_is_never_cut_short(
    headers: dict[str, str], seconds: float
) -> None:
    server = Server(failed(429, headers=headers), good())
    _, waits = send(server, retry=True)
    assert waits[0] >= seconds


def test_a_wait_of_more_than_two_minutes_ends_the_run_at_once() -> None:
    server = Server(failed(429, headers={"retry-after": "121"}))
    with pytest.raises(Transient):
        send(server, retry=True)
    assert len(server.bodies) == 1


@pytest.mark.parametrize(
    ("refused", "formats"),
    [
        (1, ["json_schema", "json_object", "json_object"]),
        (2, ["json_schema", "json_object", None, None]),
    ],
)
def test_a_refused_response_format_steps_down_once_and_is_remembered(
    refused: int, formats: list[str | None]
) -> None:
    refusal = failed(400, "'response_format' of this type is not supported")
    server = Server(*[refusal] * refused, good())
    send(server, times=2)
    sent = [body.get("response_format", {}).get("type") for body in server.bodies]
    assert sent == formats
    assert "The JSON Schema of the answer" in server.bodies[-1]["messages"][0]["content"]
    assert "The JSON Schema" not in server.bodies[0]["messages"][0]["content"]


def test_a_server_that_refuses_every_format_fails_after_three() -> None:
    server = Server(failed(400, "response_format is not supported"))
    with pytest.raises(UnsupportedFormat):
        send(server, retry=True)
    assert len(server.bodies) == 3


@pytest.mark.parametrize(
    "answer",
    [
        failed(401, f"Incorrect API key provided: {KEY}"),
        failed(500, f"Bearer {KEY} crashed us"),
        httpx.ConnectError(f"cannot connect with {KEY}"),
        good(message={"refusal": "no"}),
    ],
)
def test_the_key_is_in_no_exception_text(answer: httpx.Response | Exception) -> None:
    with pytest.raises(ProviderFailed) as found:
        send(Server(answer))
    shown = "".join(traceback.format_exception(found.value))
    assert KEY not in str(found.value)
    assert KEY not in shown


@pytest.mark.parametrize(
    ("model", "variable"),
    [("openai/m", "OPENAI_API_KEY"), ("https://llm.example/v1#m", "HOOKLINE_API_KEY")],
)
def test_without_a_key_the_variable_to_set_is_named(model: str, variable: str) -> None:
    with pytest.raises(BadInput) as found:
        OpenAI(read_model(model, environ={variable: "  "}, prompts=()))
    assert found.value.code == "HL603"
    assert found.value.where == f"${variable}"
    assert variable in found.value.fix


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:8080/v1", "http://127.0.0.1/v1", "http://[::1]:1/v1"]
)
def test_a_server_on_this_machine_needs_no_key(address: str) -> None:
    gateway = OpenAI(read_model(f"{address}#m", environ={}, prompts=()))
    assert gateway._client.api_key == "none"
    asyncio.run(gateway.close())
