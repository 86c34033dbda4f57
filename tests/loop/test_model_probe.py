"""A trial asks once, and tells what it saw: reachable, key, form, speed, price."""

import asyncio
import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from hookline.gateway.models import read_model
from hookline.loop.model_probe import MOST_TOKENS, ModelProbe, try_model
from hookline.records.model_profile import ModelProfile

Asked = list[tuple[dict[str, str], dict[str, Any]]]
ANSWER = {
    "model": "tiny",
    "choices": [{"message": {"content": '{"greeting": "Hello to you"}'}, "finish_reason": "stop"}],
    "usage": {"prompt_tokens": 40, "completion_tokens": 9},
}


class Server:
    """Answers with `status`; refuses forms that it does not know."""

    def __init__(self) -> None:
        self.asked: Asked = []
        self.status = 200
        self.takes_schema = True
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                outer.asked.append((dict(self.headers.items()), body))
                status, answer = outer.status, ANSWER
                if status != 200:
                    answer = {"error": {"message": "Incorrect API key provided"}}
                elif (
                    not outer.takes_schema
                    and body.get("response_format", {}).get("type") == "json_schema"
                ):
                    status, answer = (
                        400,
                        {"error": {"message": "response_format json_schema is not supported"}},
                    )
                content = json.dumps(answer).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: Any) -> None:
                """Silent."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        self.model = f"http://127.0.0.1:{self._server.server_port}/v1#tiny"

    def answer(self, form: str | None) -> tuple[int, dict[str, Any]]:
        if self.status != 200:
            return self.status, {"error": {"message": "Incorrect API key provided"}}
        if form == "json_schema" and not self.takes_schema:
            return 400, {"error": {"message": "response_format json_schema is not supported"}}
        return 200, ANSWER

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def server() -> Iterator[Server]:
    opened = Server()
    yield opened
    opened.close()


@pytest.fixture
def tried(server: Server) -> Callable[..., ModelProbe]:
    def of(environ: dict[str, str] | None = None, **profile: Any) -> ModelProbe:
        named = {"house": ModelProfile(model=server.model, **profile)} if profile else {}
        name = "house" if profile else server.model
        target = read_model(name, environ=environ or {}, prompts=(), profiles=named)
        return asyncio.run(try_model(target))

    return of


def test_an_answer_tells_form_time_and_tokens(
    tried: Callable[..., ModelProbe], server: Server
) -> None:
    trial = tried()
    assert trial.problem is None
    assert (trial.form, trial.tokens_in, trial.tokens_out) == ("json_schema", 40, 9)
    assert trial.seconds > 0
    assert trial.tokens_a_second == pytest.approx(9 / trial.seconds)
    assert trial.cost is None
    assert len(server.asked) == 1
    assert server.asked[0][1]["max_tokens"] == MOST_TOKENS


def test_a_server_without_schemas_is_asked_one_rung_down(
    tried: Callable[..., ModelProbe], server: Server
) -> None:
    server.takes_schema = False
    assert tried().form == "json_object"
    assert len(server.asked) == 2


def test_a_refused_key_is_the_problem_and_is_tried_once(
    tried: Callable[..., ModelProbe], server: Server
) -> None:
    server.status = 401
    trial = tried({"HOOKLINE_API_KEY": "not-the-right-one"})
    assert trial.problem is not None
    assert "not-the-right-one" not in str(trial.problem)
    assert len(server.asked) == 1


def test_a_profile_brings_its_key_headers_parameters_and_price(
    tried: Callable[..., ModelProbe], server: Server
) -> None:
    trial = tried(
        {"ACME_API_KEY": "acme-planted-42", "HOOKLINE_API_KEY": "another-one-99"},
        key="ACME_API_KEY",
        headers={"X-Team": "crm"},
        params={"temperature": None, "reasoning_effort": "low"},
        extra={"chat_template_kwargs": {"thinking": False}},
        price={"input": 1.0, "output": 2.0, "as_of": "2026-11-01"},
    )
    headers, body = server.asked[0]
    assert headers["Authorization"] == "Bearer acme-planted-42"
    assert headers["X-Team"] == "crm"
    assert "temperature" not in body
    assert body["reasoning_effort"] == "low"
    assert body["chat_template_kwargs"] == {"thinking": False}
    assert trial.cost == pytest.approx((40 * 1.0 + 9 * 2.0) / 1_000_000)


def test_a_server_that_is_not_there_is_the_problem() -> None:
    target = read_model("http://127.0.0.1:9/v1#tiny", environ={}, prompts=())
    trial = asyncio.run(try_model(target))
    assert trial.problem is not None
    assert trial.tokens_a_second is None
