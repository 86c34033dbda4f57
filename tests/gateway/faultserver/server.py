"""The server: reads requests off connections and sends each to who answers it."""

import asyncio
import json
import sys
from typing import Any

from tests.gateway.faultserver.batches import Batches
from tests.gateway.faultserver.chats import Chats
from tests.gateway.faultserver.errors import error
from tests.gateway.faultserver.files import BadUpload, Files
from tests.gateway.faultserver.options import Options
from tests.gateway.faultserver.wire import BadCall, Call, Gone, Line, Response

CHAT = "/v1/chat/completions"
MOST_HEAD = 1 << 20  # bytes that a connection reads ahead


class Server:
    """One server; its state lives as long as its process."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._chats = Chats(options)
        self._files = Files(options.seed)
        self._batches = Batches(self._chats, self._files)

    async def run(self) -> None:
        """Serve until the process ends."""
        server = await asyncio.start_server(
            self._serve, "127.0.0.1", self._options.port, limit=MOST_HEAD, backlog=1024
        )
        port = server.sockets[0].getsockname()[1]
        sys.stdout.write(f"http://127.0.0.1:{port}/v1\n")
        sys.stdout.flush()
        async with server:
            await server.serve_forever()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._chats.stats.connections += 1
        line = Line(reader, writer)
        try:
            while (call := await line.read()) is not None:
                if not await self._answer(call, line):
                    break
        except BadCall as problem:
            refused = error(400, str(problem))
            await line.send(refused.head() + refused.body)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # it left between two requests, or in the middle of one
        await line.close()

    async def _answer(self, call: Call, line: Line) -> bool:
        """Answer one request; says whether the connection lives on."""
        lives = call.headers.get("connection", "").lower() != "close"
        try:
            if call.path.startswith("/_"):
                response = self._look(call.path)
            elif refused := self._stranger(call):
                response = refused
            elif (call.method, call.path) == ("POST", CHAT):
                return await self._chats.answer(call, line) and lives
            else:
                response = self._file_or_batch(call)
            await line.send(response.head() + response.body)
        except (Gone, ConnectionError):
            self._chats.stats.client_aborts += 1
            return False
        return lives

    def _stranger(self, call: Call) -> Response | None:
        """Remembers a request; the 401 of one without the key."""
        key = call.headers.get("authorization")
        self._chats.stats.saw(call.body, key, chat=call.path == CHAT)
        needed = self._options.require_key
        if needed is None or key == f"Bearer {needed}":
            return None
        return error(401, "Incorrect API key provided.", code="invalid_api_key")

    def _file_or_batch(self, call: Call) -> Response:
        match call.method, call.path.split("/")[2:]:
            case "POST", ["files"]:
                return self._upload(call)
            case "GET", ["files", name]:
                file = self._files.get(name)
                return _json(file.told()) if file else error(404, f"No such File object: {name}")
            case "GET", ["files", name, "content"]:
                file = self._files.get(name)
                plain = "application/octet-stream"
                missing = error(404, f"No such File object: {name}")
                return Response(200, file.content, content_type=plain) if file else missing
            case "POST", ["batches"]:
                return self._batches.create(call.body)
            case "GET", ["batches"]:
                return self._batches.listed(call.query)
            case "GET", ["batches", name]:
                return self._batches.show(name)
            case "POST", ["batches", name, "cancel"]:
                return self._batches.cancel(name)
        return error(404, f"Unknown request URL: {call.method} {call.path}")

    def _upload(self, call: Call) -> Response:
        try:
            file = self._files.upload(call.headers, call.body)
        except BadUpload as problem:
            return error(400, str(problem))
        self._chats.stats.files_created += 1
        return _json(file.told())

    def _look(self, path: str) -> Response:
        """What only tests ask for."""
        stats = self._chats.stats
        if path == "/_stats":
            return _json(stats.told())
        if path == "/_bodies":
            return Response(200, b"\n".join(stats.bodies), content_type="application/octet-stream")
        if path == "/_reset":
            self._chats.stats = stats.anew()
            return _json({})
        return error(404, "Unknown request URL.")


def _json(document: Any) -> Response:
    return Response(200, json.dumps(document).encode())
