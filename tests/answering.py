"""A server on this machine that answers chat requests with what a test gives it."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, NamedTuple


class Answered(NamedTuple):
    """One answer over HTTP."""

    status: int
    body: Any
    """A document, or plain text."""


class Server(NamedTuple):
    """Where it listens, and what it was asked."""

    address: str
    requests: list[dict[str, Any]]

    @property
    def model(self) -> str:
        """What `--model` calls it."""
        return f"{self.address}/v1#m"


def written(text: str | None, finish: str = "stop", **fields: Any) -> Answered:
    """A completion whose message is this text."""
    message = {"role": "assistant", "content": text, **fields}
    choice = {"index": 0, "finish_reason": finish, "message": message}
    usage = {"prompt_tokens": 900, "completion_tokens": 200, "total_tokens": 1100}
    return Answered(200, {"id": "x", "model": "m", "choices": [choice], "usage": usage})


@contextmanager
def answering(
    *answers: Answered, paths: Sequence[str] = ("/v1/chat/completions",)
) -> Iterator[Server]:
    """Answers in this order, the last one for ever; another path is not there."""
    requests: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            content = self.rfile.read(int(self.headers["Content-Length"]))
            if self.path not in paths:
                return self._send(404, {"detail": "Not Found"})
            request = json.loads(content)
            requests.append(request | {"headers": dict(self.headers)})
            answer = answers[min(len(requests), len(answers)) - 1]
            if request.get("stream") and answer.status == 200 and "choices" in answer.body:
                return self._stream(answer.body["choices"][0])
            return self._send(answer.status, answer.body)

        def _send(self, status: int, body: Any) -> None:
            text = body if isinstance(body, str) else json.dumps(body)
            kind = "text/plain" if isinstance(body, str) else "application/json"
            self._write(status, kind, text.encode())

        def _stream(self, choice: dict[str, Any]) -> None:
            """A piece ends with every bracket."""
            pieces = choice["message"]["content"].replace("}", "}\0").split("\0")
            deltas = [{"delta": {"content": piece}} for piece in pieces]
            deltas.append({"delta": {}, "finish_reason": choice["finish_reason"]})
            events = [f"data: {json.dumps({'choices': [delta]})}\n\n" for delta in deltas]
            self._write(200, "text/event-stream", ("".join(events) + "data: [DONE]\n\n").encode())

        def _write(self, status: int, kind: str, content: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Nothing is logged."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield Server(f"http://127.0.0.1:{server.server_port}", requests)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
