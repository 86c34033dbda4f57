"""OpenAI's chat completions, and every server that speaks them."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, cast

from hookline.errors import BadInput, ProviderFailed, Wording
from hookline.gateway import faults, wire
from hookline.gateway.base import BatchState, NotThere, Target, Transient
from hookline.gateway.batch_files import lines_of, results_in, state_of
from hookline.gateway.connection import connection_cause, proxy_of
from hookline.gateway.models import base_url, stays_in_house, with_version
from hookline.gateway.packed import is_packed, unpacked
from hookline.gateway.secrets import find_key, no_key
from hookline.gateway.transport import make_clients, never_sent
from hookline.records.prompt import Reply, Request

if TYPE_CHECKING:
    import httpx
    from openai import APIStatusError, AsyncOpenAI
    from openai._response import AsyncAPIResponse, AsyncResponseContextManager

    OpenStream = Callable[..., AsyncResponseContextManager[AsyncAPIResponse[object]]]

PATH = "/chat/completions"


class OpenAI:
    """Opened at the first call; each call goes out by the client that is least busy."""

    def __init__(self, target: Target, *, http_client: "httpx.AsyncClient | None" = None) -> None:
        self._target = target
        self._key = _key(target)
        self._given = http_client
        self._clients: list[AsyncOpenAI] = []
        self._busy: list[int] = []

    async def send(self, request: Request, *, timeout: float) -> Reply:
        import httpx

        started = time.perf_counter()
        content = wire.body(request, self._target.name)
        async with self._least_busy_client(timeout) as client:
            answer = await client.post(PATH, body=content, cast_to=httpx.Response)
        reply = wire.read(answer.content, self._target.model)
        return reply.model_copy(update={"seconds": time.perf_counter() - started})

    async def stream(
        self, request: Request, *, timeout: float, heard: Callable[[str], None]
    ) -> Reply:
        started = time.perf_counter()
        content = wire.body(request, self._target.name) | {"stream": True}
        if "stream_options" not in request.without:
            content["stream_options"] = {"include_usage": True}
        streamed = wire.StreamedReply(self._target.model)
        try:
            async with self._least_busy_client(timeout) as client:
                create = client.chat.completions.with_streaming_response.create
                # its overloads know each parameter's type; ours are those that the team chose
                async with cast("OpenStream", create)(**content) as answer:
                    async for line in _lines(answer.http_response.aiter_bytes()):
                        if streamed.feed(line):
                            heard(streamed.text)
            reply = streamed.reply()
        except Transient as failure:
            failure.text = streamed.text
            raise
        return reply.model_copy(update={"seconds": time.perf_counter() - started})

    async def submit(self, requests: Sequence[Request], job: str) -> BatchState:
        content = lines_of(requests, self._target.name)
        async with self._least_busy_client(300.0) as client:
            file = await client.files.create(
                file=(f"{job}.jsonl", content, "application/jsonl"), purpose="batch"
            )
            batch = await client.batches.create(
                input_file_id=file.id,
                endpoint="/v1/chat/completions",
                completion_window="24h",
                metadata={"hookline_job": job},
            )
        return state_of(batch.model_dump())

    async def look(self, batch: str) -> BatchState:
        async with self._least_busy_client(60.0) as client:
            return state_of((await client.batches.retrieve(batch)).model_dump())

    async def find(self, job: str) -> BatchState | None:
        async with self._least_busy_client(300.0) as client:
            async for batch in client.batches.list(limit=100):
                if (batch.metadata or {}).get("hookline_job") == job:
                    return state_of(batch.model_dump())
        return None

    async def results(self, state: BatchState) -> dict[str, Reply | ProviderFailed]:
        answers: dict[str, Reply | ProviderFailed] = {}
        for name in state.files:
            async with self._least_busy_client(300.0) as client:
                answer = await client.files.content(name)
            answers |= results_in(answer.content, self._target.model)
        return answers

    async def close(self) -> None:
        for client in self._clients:
            await client.close()

    @asynccontextmanager
    async def _least_busy_client(self, timeout: float) -> "AsyncIterator[AsyncOpenAI]":
        """The least busy client; what goes wrong meanwhile is one of our errors."""
        import httpx
        import openai

        if not self._clients:
            self._open()
        index = min(range(len(self._busy)), key=self._busy.__getitem__)
        self._busy[index] += 1
        try:
            async with asyncio.timeout(timeout):  # of the whole call, however it drips
                yield self._clients[index]
        except TimeoutError:
            raise faults.too_slow(self._target.model, timeout) from None
        except openai.APIStatusError as error:
            failure = faults.from_status(
                error.status_code, _body(error), error.response.headers, self._target.model
            )
            if isinstance(failure, NotThere) and (versioned := with_version(self._target)):
                failure.fix = Wording(
                    f"did you mean --model {versioned}?", at_desk=f"did you mean {versioned}?"
                )
            raise failure from None
        except (openai.APIConnectionError, httpx.HTTPError) as error:
            # an APITimeoutError too: no clock but ours runs, so it is a connection that broke
            why, fix = connection_cause(error, self._target.environ, proxy_of(self._target))
            billed = not never_sent(error)
            raise faults.unreachable(self._target.model, billed=billed, why=why, fix=fix) from None
        except (openai.OpenAIError, json.JSONDecodeError) as error:
            raise wire.garbled("HL611", f"{self._target.model}: {error}") from None
        finally:
            self._busy[index] -= 1

    def _open(self) -> None:
        from openai import AsyncOpenAI

        given = [self._given] if self._given else _clients(self._target)
        self._clients = [
            AsyncOpenAI(
                api_key=self._key,
                base_url=base_url(self._target),
                max_retries=0,  # retries have one owner, and it is not the SDK
                timeout=None,  # one clock for the whole call, ours
                http_client=client,
                default_headers=self._target.profile.headers if self._target.profile else None,
            )
            for client in given
        ]
        self._busy = [0] * len(self._clients)


async def _lines(content: AsyncIterator[bytes]) -> AsyncIterator[str]:
    """Lines as server-sent events have them; Unicode has further ends of line, inside of texts."""
    incomplete = b""
    async for chunk in content:
        incomplete += chunk
        if is_packed(incomplete):  # only as a whole can it be read
            continue
        *whole, incomplete = incomplete.split(b"\n")
        for line in whole:
            yield line.rstrip(b"\r").decode("utf-8", "replace")
    for line in unpacked(incomplete).split(b"\n") if incomplete else ():
        yield line.rstrip(b"\r").decode("utf-8", "replace")


def _clients(target: Target) -> "list[httpx.AsyncClient]":
    """HTTP clients for a target; what stays in the house goes by no proxy."""
    try:
        return make_clients(target.concurrency, trust_env=not stays_in_house(target))
    except OSError as error:  # an SSL_CERT_FILE that is not there, or holds no certificate
        problem = f"the certificates that are to be trusted cannot be read: {error.strerror}"
        fix = "point it to a file of certificates, or unset it"
        raise BadInput("HL606", problem, where="$SSL_CERT_FILE", fix=fix) from None


def _body(error: "APIStatusError") -> object:
    """What a server said; the SDK hands on JSON's `error`, and keeps nothing of other texts."""
    return error.body if error.body is not None else error.response.content


def _key(target: Target) -> str:
    # OpenAI's key goes to OpenAI, or where its own variable points, and nowhere else
    name = target.key_name or ("HOOKLINE_API_KEY" if target.base_url else "OPENAI_API_KEY")
    if key := find_key(name, target.environ):
        return key.value
    if stays_in_house(target) and not target.key_name:
        return "none"  # a server of one's own needs no key, the SDK wants some text
    raise no_key(target.model, name)


adapter = OpenAI
