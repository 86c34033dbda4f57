"""OpenAI's adapter against a server in memory: one request a send, and each failure by its kind."""

import asyncio
import json
import subprocess
import sys
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import respx
from tests.gateway.conftest import failed

from hookline.errors import BadInput, HooklineError, ProviderFailed
from hookline.gateway.adapters.openai import OpenAI
from hookline.gateway.base import BatchState, NotThere, Refused, Target, Transient, Unsupported
from hookline.gateway.budget import Limits
from hookline.gateway.limiter import Limiter
from hookline.gateway.models import read_model
from hookline.gateway.prices import Meter
from hookline.gateway.provider import Provider
from hookline.records.prompt import Reply, Request

BASE = "https://llm.example/v1"
KEY = "sk-planted-0123456789"
TEXT = '{"variants": []}'
Answer = httpx.Response | Exception | Callable[[httpx.Request], Awaitable[httpx.Response]]
Asked = Callable[..., Request]
Hurry = Callable[[Any], Any]


def good(text: Any = TEXT, **choice: Any) -> httpx.Response:
    message = {"role": "assistant", "content": text} | choice.pop("message", {})
    chosen = {"index": 0, "finish_reason": "stop", "message": message} | choice
    usage = {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18}
    usage["prompt_tokens_details"] = {"cached_tokens": 3}  # type: ignore[assignment]
    document = {"id": "1", "object": "chat.completion", "created": 1, "model": "m-2026"}
    whole = document | {"choices": [chosen], "usage": usage}
    return httpx.Response(200, text=json.dumps(whole))


def page(status: int, text: str, kind: str = "text/html") -> httpx.Response:
    return httpx.Response(status, text=text, headers={"content-type": kind})


async def never(_: httpx.Request) -> httpx.Response:
    await asyncio.sleep(86_400)
    raise AssertionError("the adapter waited for a day")


class Server:
    """Gives its answers in order, the last one for ever; counts and keeps what came in."""

    def __init__(self, *answers: Answer) -> None:
        self._answers = list(answers)
        self.requests: list[httpx.Request] = []
        self.router = respx.MockRouter(assert_all_called=False)
        self.router.post(f"{BASE}/chat/completions").mock(side_effect=self._answer)

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        given = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(given, Exception):
            raise given
        return given if isinstance(given, httpx.Response) else await given(request)

    @property
    def calls(self) -> int:
        return len(self.requests)

    @property
    def bodies(self) -> list[dict[str, Any]]:
        return [json.loads(request.content) for request in self.requests]

    def gateway(self) -> OpenAI:
        transport = httpx.MockTransport(self.router.async_handler)
        return OpenAI(target(), http_client=httpx.AsyncClient(transport=transport))


def target(**environ: str) -> Target:
    given = {"HOOKLINE_API_KEY": KEY} | environ
    return read_model(f"{BASE}#m", environ=given, prompts=(Path(),))


@pytest.fixture(scope="session")
def send(hurry: Hurry, asked: Asked) -> Callable[..., Any]:
    """What one call of the adapter answers."""

    def run(server: Server, **other: Any) -> Reply:
        async def whole() -> Reply:
            gateway = server.gateway()
            try:
                return await gateway.send(asked(**other), timeout=5)
            finally:
                await gateway.close()

        return hurry(whole())  # type: ignore[no-any-return]

    return run


@pytest.fixture(scope="session")
def stream(hurry: Hurry, asked: Asked) -> Callable[..., Any]:
    """What one streamed call answers, and what was heard meanwhile."""

    def run(server: Server, **other: Any) -> tuple[Reply, list[str]]:
        heard: list[str] = []

        async def whole() -> Reply:
            gateway = server.gateway()
            try:
                return await gateway.stream(asked(**other), timeout=5, heard=heard.append)
            finally:
                await gateway.close()

        return hurry(whole()), heard

    return run


@pytest.fixture(scope="session")
def ask(hurry: Hurry, asked: Asked) -> Callable[..., Any]:
    """What a provider answers to as many requests, with all tries; and the waits between them."""

    def run(server: Server, *, times: int = 1) -> tuple[list[Reply], list[str], float]:
        events: list[str] = []

        async def whole() -> tuple[list[Reply], float]:
            loop = asyncio.get_running_loop()
            gateway, limits = server.gateway(), Limits(timeout=5)

            def on_event(event: object) -> None:
                events.append(type(event).__name__)

            provider = Provider(gateway, target(), limits, Meter(None), on_event=on_event)
            provider.limiter = Limiter(8, clock=loop.time, chance=lambda: 0.0)
            began = loop.time()
            try:
                return [await provider.ask(asked()) for _ in range(times)], loop.time() - began
            finally:
                await provider.close()

        replies, took = hurry(whole())
        return replies, events, took

    return run


SCHEMA_FORMAT = {
    "type": "json_schema",
    "json_schema": {
        "name": "variants",
        "schema": {"type": "object", "properties": {}},
        "strict": True,
    },
}
TOLD = 'You write.\nThe JSON Schema of the answer:\n{"type": "object", "properties": {}}'
USER = {"role": "user", "content": "Go."}


@pytest.mark.parametrize(
    ("shape", "body"),
    [
        (
            {},
            {
                "messages": [{"role": "system", "content": "You write."}, USER],
                "seed": 7, "temperature": 0.8, "response_format": SCHEMA_FORMAT,
            },
        ),
        (
            {"format": "json_object"},
            {
                "messages": [{"role": "system", "content": TOLD}, USER],
                "seed": 7, "temperature": 0.8, "response_format": {"type": "json_object"},
            },
        ),
        (
            {"format": "text"},
            {
                "messages": [{"role": "system", "content": TOLD}, USER],
                "seed": 7, "temperature": 0.8,
            },
        ),
        (
            {"format": "text", "without": ("seed", "temperature")},
            {"messages": [{"role": "system", "content": TOLD}, USER]},
        ),
        (
            {"format": "text", "params": {"max_tokens": 9}, "without": ("seed",)},
            {"messages": [{"role": "system", "content": TOLD}, USER], "max_tokens": 9},
        ),
        (
            {"format": "text", "params": {"max_tokens": 9}, "without": ("max_tokens", "seed")},
            {"messages": [{"role": "system", "content": TOLD}, USER], "max_completion_tokens": 9},
        ),
    ],
)  # fmt: skip
def test_this_goes_over_the_wire_and_nothing_else(
    send: Callable[..., Reply], shape: dict[str, Any], body: dict[str, Any]
) -> None:
    server = Server(good())
    send(server, **shape)
    assert server.bodies == [{"model": "m"} | body]


def test_the_key_goes_into_one_header_alone(send: Callable[..., Reply]) -> None:
    server = Server(good())
    send(server)
    (sent,) = server.requests
    assert [name for name, text in sent.headers.items() if KEY in text] == ["authorization"]
    assert sent.headers["authorization"] == f"Bearer {KEY}"
    assert KEY not in str(sent.url) + sent.content.decode()


def test_an_answer_is_read_with_its_tokens(send: Callable[..., Reply]) -> None:
    reply = send(Server(good("hello")))
    assert (reply.text, reply.model, reply.finish) == ("hello", "m-2026", "stop")
    assert (reply.tokens_in, reply.tokens_cached, reply.tokens_out) == (11, 3, 7)


ROWS: list[tuple[str, Answer, type[ProviderFailed], str]] = [
    ("400", failed(400), Refused, "HL617"),
    ("400ctx", failed(400, "too long, see max_tokens", code="context_length_exceeded"),
     Refused, "HL617"),
    ("400ctx of llama.cpp", failed(400, type="exceed_context_size_error"), Refused, "HL617"),
    ("400policy", failed(400, "seed", code="content_policy_violation"), Refused, "HL617"),
    ("400 bad schema", failed(400, "JSON schema error at #"), Refused, "HL617"),
    ("400 response_format", failed(400, param="response_format"), Unsupported, "HL615"),
    ("400 temperature", failed(400, param="temperature"), Unsupported, "HL615"),
    ("400 of words", httpx.Response(400, json={"error": "no such thing"}), Refused, "HL617"),
    ("400 of fastapi", httpx.Response(400, json={"detail": "no"}), Refused, "HL617"),
    ("400 of html", page(400, "<html>"), Refused, "HL617"),
    ("401", failed(401), ProviderFailed, "HL617"),
    ("402", failed(402), ProviderFailed, "HL617"),
    ("403", failed(403), ProviderFailed, "HL617"),
    ("404", failed(404), NotThere, "HL617"),
    ("520", failed(520), Transient, "HL616"),
    ("501", failed(501), Transient, "HL616"),
    ("307", httpx.Response(307, headers={"location": "http://127.0.0.1/"}), ProviderFailed,
     "HL617"),
    ("quota a minute", failed(429, "You exceeded your current quota", headers={"retry-after": "1"}),
     Transient, "HL616"),
    ("400 too long", failed(400, "max_tokens is too large: maximum context length is 8192"),
     Refused, "HL617"),
    ("408", failed(408), Transient, "HL616"),
    ("409", failed(409), Transient, "HL616"),
    ("413", failed(413), Refused, "HL617"),
    ("422", failed(422), Refused, "HL617"),
    ("425", failed(425), Transient, "HL616"),
    ("429", failed(429), Transient, "HL616"),
    ("429quota", failed(429, code="insufficient_quota"), ProviderFailed, "HL614"),
    ("429 quota by type", failed(429, type="insufficient_quota"), ProviderFailed, "HL614"),
    ("429huge", failed(429, headers={"retry-after": "86400"}), ProviderFailed, "HL618"),
    ("500", failed(500), Transient, "HL616"),
    ("502", page(502, "<html>nginx</html>"), Transient, "HL616"),
    ("503", failed(503), Transient, "HL616"),
    ("504", page(504, ""), Transient, "HL616"),
    ("529", failed(529), Transient, "HL616"),
    ("no answer in time", never, Transient, "HL610"),
    ("read timeout", httpx.ReadTimeout("slow"), Transient, "HL610"),
    ("no connection", httpx.ConnectError("down"), Transient, "HL610"),
    ("no connection in time", httpx.ConnectTimeout("down"), Transient, "HL610"),
    ("reset", httpx.ReadError("reset by peer"), Transient, "HL610"),
    ("short body", httpx.RemoteProtocolError("incomplete body"), Transient, "HL610"),
    ("200 of html", page(200, "<html>hello</html>"), Transient, "HL611"),
    ("200 of html that says JSON", page(200, "<html>", "application/json"), Transient, "HL611"),
    ("200 of half JSON", page(200, '{"choices": [', "application/json"), Transient, "HL611"),
    ("200 of no text", page(200, "", "application/json"), Transient, "HL611"),
    ("200 of no UTF-8", httpx.Response(200, content=b"\xff\xfe\x00{"), Transient, "HL611"),
    ("200 of a word", httpx.Response(200, json="hello"), Transient, "HL612"),
    ("200 without choices", httpx.Response(200, json={}), Transient, "HL612"),
    ("200 with no choice", httpx.Response(200, json={"choices": []}), Transient, "HL612"),
    ("200 with null choices", httpx.Response(200, json={"choices": None}), Transient, "HL612"),
    ("200 with an empty choice", httpx.Response(200, json={"choices": [{}]}), Transient, "HL612"),
    ("200 with no message", httpx.Response(200, json={"choices": [{"message": None}]}),
     Transient, "HL612"),
    ("200 with null content", good(None), Transient, "HL612"),
    ("200 with empty content", good(""), Transient, "HL612"),
    ("200 with an error", httpx.Response(200, json={"error": {"message": "overloaded"}}),
     Transient, "HL612"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "kind", "code"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS]
)
def test_a_failure_is_of_this_kind_after_one_request(
    send: Callable[..., Reply], answer: Answer, kind: type[ProviderFailed], code: str
) -> None:
    server = Server(answer)
    with pytest.raises(ProviderFailed) as found:
        send(server)
    assert (type(found.value), found.value.code) == (kind, code)
    assert found.value.exit_code == 4
    assert server.calls == 1


TRIES = {"HL616": 5, "HL611": 3, "HL612": 3, "HL617": 1, "HL614": 1, "HL618": 1}
IN_ANOTHER_FORM = ("400", "400 bad schema", "400 of words", "400 of fastapi", "400 of html", "422")
"""They may be about the schema, so it is told another way, once."""


def tries(name: str, answer: Answer, code: str) -> int:
    """How often a failure that stays is tried."""
    if name in IN_ANOTHER_FORM:
        return 2
    return 3 if answer is never else TRIES.get(code, 5)


@pytest.mark.parametrize(
    ("answer", "requests"),
    [(row[1], tries(row[0], row[1], row[3])) for row in ROWS if row[3] != "HL615"],
    ids=[row[0] for row in ROWS if row[3] != "HL615"],
)
def test_a_failure_that_stays_is_tried_exactly_so_often(
    ask: Callable[..., Any], answer: Answer, requests: int
) -> None:
    server = Server(answer)
    with pytest.raises(ProviderFailed):
        ask(server)
    assert server.calls == requests


@pytest.mark.parametrize(
    "answer", [row[1] for row in ROWS if row[2] is Transient],
    ids=[row[0] for row in ROWS if row[2] is Transient],
)  # fmt: skip
def test_a_failure_that_passes_is_not_seen(ask: Callable[..., Any], answer: Answer) -> None:
    server = Server(answer, good("at last"))
    (reply,), events, _ = ask(server)
    assert reply.text == "at last"
    assert events == ["RequestSent", "RequestRetried", "RequestSent", "AnswerReceived"]
    assert server.calls == 2


@pytest.mark.parametrize(
    ("answer", "text", "finish", "refusal"),
    [
        (good("all of it", finish_reason="length"), "all of it", "length", ""),
        (good("", finish_reason="length"), "", "length", ""),
        (good([{"type": "text", "text": "in "}, {"type": "text", "text": "parts"}]),
         "in parts", "stop", ""),
        (good(finish_reason=None), TEXT, "stop", ""),
        (good(None, message={"refusal": "I cannot."}), "", "stop", "I cannot."),
        (good("half", finish_reason="content_filter"), "half", "content_filter",
         "its content filter stopped the answer"),
        (good(None, finish_reason="content_filter"), "", "content_filter",
         "its content filter stopped the answer"),
        (good("half an emoji \ud83d"), "half an emoji \ufffd", "stop", ""),
        (httpx.Response(200, json={"choices": [{"message": {"content": "bare"}}]}),
         "bare", "stop", ""),
    ],
)  # fmt: skip
def test_an_unusual_answer_is_an_answer(
    send: Callable[..., Reply], answer: httpx.Response, text: str, finish: str, refusal: str
) -> None:
    reply = send(Server(answer))
    assert (reply.text, reply.finish, reply.refusal) == (text, finish, refusal)


@pytest.mark.parametrize(
    "answer",
    [
        good(None, message={"refusal": "I cannot."}),
        good(finish_reason="content_filter"),
        good("I'm sorry, but I can't help with that."),
    ],
)
def test_a_refusal_is_asked_for_once(ask: Callable[..., Any], answer: httpx.Response) -> None:
    server = Server(answer)
    with pytest.raises(Refused) as found:
        ask(server)
    assert found.value.code == "HL613"
    assert server.calls == 1


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "70"}, 70.0),
        ({"retry-after": "100.5"}, 100.5),
        ({"retry-after-ms": "45500"}, 45.5),
        ({"retry-after-ms": "65000", "retry-after": "110"}, 65.0),
    ],
)
def test_a_wait_that_the_provider_asks_for_is_never_cut_short(
    ask: Callable[..., Any], headers: dict[str, str], seconds: float
) -> None:
    _, _, took = ask(Server(failed(429, headers=headers), good()))
    assert seconds <= took <= seconds + 0.01


REFUSED_FORMAT = failed(400, "'response_format' of this type is not supported")


@pytest.mark.parametrize(
    ("refusals", "formats"),
    [
        (1, ["json_schema", "json_object", "json_object"]),
        (2, ["json_schema", "json_object", None, None]),
    ],
)
def test_a_refused_format_steps_down_once_and_is_remembered(
    ask: Callable[..., Any], refusals: int, formats: list[str | None]
) -> None:
    server = Server(*[REFUSED_FORMAT] * refusals, good())
    ask(server, times=2)
    sent = [body.get("response_format", {}).get("type") for body in server.bodies]
    assert sent == formats
    assert [body["messages"][0]["content"] == TOLD for body in server.bodies] == [
        kind != "json_schema" for kind in formats
    ]


def test_a_server_that_refuses_every_format_fails_after_three(ask: Callable[..., Any]) -> None:
    server = Server(failed(400, "response_format is not supported"))
    with pytest.raises(Unsupported):
        ask(server)
    assert server.calls == 3


def test_refused_parameters_are_left_out_one_by_one_and_for_good(ask: Callable[..., Any]) -> None:
    refusals = [failed(400, param="temperature"), failed(422, "seed: not permitted")]
    server = Server(*refusals, good())
    ask(server, times=2)
    named = [{"temperature", "seed"} & set(body) for body in server.bodies]
    assert named == [{"temperature", "seed"}, {"seed"}, set(), set()]


def test_a_parameter_that_stays_refused_is_not_asked_for_for_ever(ask: Callable[..., Any]) -> None:
    server = Server(failed(400, param="seed"))
    with pytest.raises(Refused):
        ask(server)
    assert server.calls == 2


@pytest.mark.parametrize(
    "answer",
    [
        failed(401, f"Incorrect API key provided: {KEY}"),
        failed(400, f"{'x' * 290} {KEY}"),
        failed(500, f"Bearer {KEY} crashed us"),
        httpx.ConnectError(f"cannot connect with {KEY}"),
        httpx.ReadTimeout(f"no answer to {KEY}"),
        httpx.Response(200, json={"error": {"message": f"{KEY} is overloaded"}}),
        page(200, f"<html>{KEY}</html>"),
        good(None, message={"refusal": f"not for {KEY}"}),
    ],
)
def test_the_key_is_in_no_error_and_no_traceback(ask: Callable[..., Any], answer: Answer) -> None:
    with pytest.raises(HooklineError) as found:
        ask(Server(answer))
    shown = "".join(traceback.format_exception(found.value))
    assert KEY not in str(found.value) + found.value.fix
    assert KEY not in shown
    assert "planted" not in str(found.value)


class Events(httpx.AsyncByteStream):
    """Server-sent events, one chunk of the body each; an exception breaks the connection."""

    def __init__(self, *pieces: Any) -> None:
        self._pieces = pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, Exception):
                raise piece
            text = piece if isinstance(piece, str) else json.dumps(piece)
            yield f"data: {text}\n\n".encode()


def delta(text: str | None = None, finish: str | None = None, **more: Any) -> dict[str, Any]:
    choice = {"index": 0, "delta": {"content": text, **more}, "finish_reason": finish}
    return {"id": "1", "object": "chat.completion.chunk", "model": "m-2026", "choices": [choice]}


def events(*pieces: Any) -> httpx.Response:
    headers = {"content-type": "text/event-stream"}
    return httpx.Response(200, headers=headers, stream=Events(*pieces))


USAGE = {"choices": [], "usage": {"prompt_tokens": 5, "completion_tokens": 2}}


def test_a_stream_is_heard_as_it_comes_and_ends_as_a_whole_answer(
    stream: Callable[..., Any],
) -> None:
    server = Server(events(delta("He"), delta("llo"), delta(finish="stop"), USAGE, "[DONE]"))
    reply, heard = stream(server)
    assert heard == ["He", "Hello"]
    assert (reply.text, reply.finish, reply.model) == ("Hello", "stop", "m-2026")
    assert (reply.tokens_in, reply.tokens_out) == (5, 2)
    (body,) = server.bodies
    assert (body["stream"], body["stream_options"]) == (True, {"include_usage": True})


@pytest.mark.parametrize("end", ["\u2028", "\u0085", "\x0b", "\x1c"])
def test_what_other_alphabets_end_a_line_with_ends_none_of_a_stream(
    stream: Callable[..., Any], end: str
) -> None:
    piece = json.dumps(delta(f"one{end}two"), ensure_ascii=False)
    reply, _ = stream(Server(events(piece, delta(finish="stop"), "[DONE]")))
    assert reply.text == f"one{end}two"


def test_a_stream_leaves_out_the_options_that_a_server_refuses(stream: Callable[..., Any]) -> None:
    server = Server(events(delta("Hi", "stop")))
    stream(server, without=("stream_options",))
    assert "stream_options" not in server.bodies[0]


@pytest.mark.parametrize(
    ("pieces", "text", "finish", "refusal"),
    [
        ([delta("Hi", "stop")], "Hi", "stop", ""),
        ([delta("Hi"), "[DONE]"], "Hi", "stop", ""),
        ([delta("Hi", "length"), "[DONE]"], "Hi", "length", ""),
        ([delta(refusal="I "), delta(refusal="cannot."), delta(finish="stop")],
         "", "stop", "I cannot."),
        ([delta("Hi"), delta(finish="content_filter")], "Hi", "content_filter",
         "its content filter stopped the answer"),
        ([delta("\ud83c"), delta("\udf54"), delta(finish="stop")], "🍔", "stop", ""),
    ],
    ids=["no DONE", "no finish", "length", "refusal", "content filter", "half an emoji each"],
)  # fmt: skip
def test_a_stream_ends_in_this_answer(
    stream: Callable[..., Any], pieces: list[Any], text: str, finish: str, refusal: str
) -> None:
    reply, _ = stream(Server(events(*pieces)))
    assert (reply.text, reply.finish, reply.refusal) == (text, finish, refusal)


@pytest.mark.parametrize(
    ("last", "code"),
    [
        ([httpx.ReadError("reset")], "HL610"),
        ([httpx.RemoteProtocolError("incomplete chunked read")], "HL610"),
        ([httpx.ReadTimeout("slow")], "HL610"),
        ([{"error": {"message": "the server is out of memory"}}], "HL612"),
        (["{not json"], "HL611"),
        ([], "HL612"),
    ],
    ids=["reset", "cut", "timeout", "error event", "not JSON", "ends without an end"],
)
def test_a_stream_that_breaks_keeps_what_had_come(
    stream: Callable[..., Any], last: list[Any], code: str
) -> None:
    server = Server(events(delta("What "), delta("came"), *last))
    with pytest.raises(Transient) as found:
        stream(server)
    assert (found.value.code, found.value.text) == (code, "What came")
    assert server.calls == 1


def test_a_server_that_ignores_the_wish_for_a_stream_is_understood(
    stream: Callable[..., Any],
) -> None:
    document = json.dumps(json.loads(good("whole").content), indent=2)
    reply, heard = stream(Server(httpx.Response(200, text=document)))
    assert (reply.text, reply.tokens_in, heard) == ("whole", 11, [])


@pytest.mark.parametrize(
    ("answer", "kind", "code"),
    [
        (failed(401), ProviderFailed, "HL617"),
        (failed(429, headers={"retry-after": "3"}), Transient, "HL616"),
        (failed(400, param="stream_options"), Unsupported, "HL615"),
        (page(502, "<html>"), Transient, "HL616"),
        (page(200, "<html>"), Transient, "HL611"),
        (never, Transient, "HL610"),
    ],
)
def test_a_stream_that_never_begins_fails_as_a_whole_answer_would(
    stream: Callable[..., Any], answer: Answer, kind: type[ProviderFailed], code: str
) -> None:
    server = Server(answer)
    with pytest.raises(ProviderFailed) as found:
        stream(server)
    assert (type(found.value), found.value.code) == (kind, code)
    assert server.calls == 1


def batches(
    hurry: Hurry, router: respx.MockRouter, call: Callable[[OpenAI], Awaitable[Any]]
) -> Any:
    async def whole() -> Any:
        transport = httpx.MockTransport(router.async_handler)
        gateway = OpenAI(target(), http_client=httpx.AsyncClient(transport=transport))
        try:
            return await call(gateway)
        finally:
            await gateway.close()

    return hurry(whole())


def batch(name: str = "b1", **more: Any) -> dict[str, Any]:
    usual = {"id": name, "object": "batch", "endpoint": "/v1/chat/completions", "created_at": 1}
    return usual | {
        "input_file_id": "f1", "completion_window": "24h", "status": "in_progress",
        "metadata": {"hookline_job": "job1"}, **more,
    }  # fmt: skip


def test_a_batch_is_one_file_and_one_job_with_our_name(hurry: Hurry, asked: Asked) -> None:
    router = respx.MockRouter()
    file = {"id": "f1", "object": "file", "bytes": 1, "created_at": 1, "filename": "x"}
    files = router.post(f"{BASE}/files").respond(json=file | {"purpose": "batch", "status": "ok"})
    jobs = router.post(f"{BASE}/batches").respond(json=batch(status="validating"))
    state = batches(hurry, router, lambda gateway: gateway.submit([asked("a"), asked("b")], "job1"))
    assert state == BatchState("b1", "validating")
    assert json.loads(jobs.calls[0].request.content) == {
        "input_file_id": "f1",
        "endpoint": "/v1/chat/completions",
        "completion_window": "24h",
        "metadata": {"hookline_job": "job1"},
    }
    assert files.calls[0].request.content.count(b'"custom_id"') == 2
    assert len(router.calls) == 2


@pytest.mark.parametrize(("job", "found"), [("job1", "b1"), ("job2", None)])
def test_a_batch_is_found_by_our_name_alone(hurry: Hurry, job: str, found: str | None) -> None:
    router = respx.MockRouter()
    others = [batch("b0", metadata=None), batch("b2", metadata={"hookline_job": "x"})]
    listed = {"object": "list", "data": [*others, batch()], "has_more": False}
    router.get(f"{BASE}/batches").respond(json=listed)
    state = batches(hurry, router, lambda gateway: gateway.find(job))
    assert (state.id if state else None) == found


def test_the_results_of_a_batch_are_those_of_both_its_files(hurry: Hurry) -> None:
    router = respx.MockRouter()
    answer = {"status_code": 200, "body": json.loads(good("one").content)}
    refusal = {"status_code": 400, "body": {"error": {"message": "no"}}}
    output = json.dumps({"custom_id": "a", "response": answer})
    errors = json.dumps({"custom_id": "b", "response": refusal})
    router.get(f"{BASE}/files/out/content").respond(text=output)
    router.get(f"{BASE}/files/err/content").respond(text=errors)
    state = BatchState("b1", "completed", files=("out", "err"))
    results = batches(hurry, router, lambda gateway: gateway.results(state))
    assert results["a"].text == "one"
    assert isinstance(results["b"], Refused)


@pytest.mark.parametrize("status", [404, 500])
def test_a_look_at_a_batch_fails_as_a_call_does(hurry: Hurry, status: int) -> None:
    router = respx.MockRouter()
    router.get(f"{BASE}/batches/b1").respond(status, json={"error": {"message": "no"}})
    with pytest.raises(ProviderFailed) as found:
        batches(hurry, router, lambda gateway: gateway.look("b1"))
    assert isinstance(found.value, Transient) == (status == 500)
    assert len(router.calls) == 1


@pytest.mark.parametrize(
    ("model", "variable", "elsewhere"),
    [
        ("openai/m", "OPENAI_API_KEY", "HOOKLINE_API_KEY"),
        ("https://llm.example/v1#m", "HOOKLINE_API_KEY", "OPENAI_API_KEY"),
    ],
)
def test_without_its_own_key_the_variable_to_set_is_named(
    model: str, variable: str, elsewhere: str
) -> None:
    environ = {variable: "  ", elsewhere: KEY}
    with pytest.raises(BadInput) as found:
        OpenAI(read_model(model, environ=environ, prompts=()))
    assert (found.value.code, found.value.where) == ("HL603", f"${variable}")
    assert variable in found.value.fix


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:8080/v1", "http://127.0.0.1/v1", "http://[::1]:1/v1"]
)
def test_a_server_on_this_machine_needs_no_key(hurry: Hurry, asked: Asked, address: str) -> None:
    router = respx.MockRouter()
    route = router.post(f"{address}/chat/completions").mock(return_value=good())

    async def whole() -> Reply:
        client = httpx.AsyncClient(transport=httpx.MockTransport(router.async_handler))
        gateway = OpenAI(read_model(f"{address}#m", environ={}, prompts=()), http_client=client)
        try:
            return await gateway.send(asked(), timeout=5)
        finally:
            await gateway.close()

    hurry(whole())
    assert route.calls[0].request.headers["authorization"] == "Bearer none"


def test_closing_what_was_never_opened_is_no_trouble(hurry: Hurry) -> None:
    assert hurry(OpenAI(target()).close()) is None


def test_the_sdk_is_not_imported_before_the_first_call() -> None:
    code = (
        "import sys; from hookline.gateway.models import open_gateway, read_model;"
        "target = read_model('openai/m', environ={'OPENAI_API_KEY': 'sk-1234567'}, prompts=());"
        "open_gateway(target); import hookline.gateway.provider, hookline.gateway.transport;"
        "print({'openai', 'litellm', 'httpx', 'tenacity'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
