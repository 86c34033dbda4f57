"""What the gateway costs over the bare SDK, and how it fares with a provider that has its limits.

CPU milliseconds of this process a request, runs of all sides interleaved, the median of the rounds;
the server is a process of its own. Every side sends the same briefs' prompts and reads the answer's
JSON. Ours journals each answer too.

Bars: CPU at most 1.3 times the bare openai SDK on the same transport, at most half of
litellm.acompletion; with 64 in flight and 50 to 200 ms at most half of the openai SDK on httpx;
wall at most 1.15 times ideal with 8 in flight. At a provider that takes 20 at once, 64 allowed: at
most 1.10 requests for a useful answer, none lost, wall at most 1.25 times a fixed semaphore of 20.
"""

import asyncio
import importlib
import json
import logging
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[1]
ROUNDS = 5
LATENCY = "uniform:0.05:0.2"
MEAN = 0.125  # seconds, of LATENCY

Send = Callable[[int], Awaitable[str]]


class Cost(NamedTuple):
    """Of one run: CPU seconds and wall seconds."""

    cpu: float
    wall: float


@contextmanager
def served(*options: str) -> Iterator[str]:
    """The address of a server of our own."""
    command = [sys.executable, "-m", "tests.gateway.faultserver", *options]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:  # it ends when its stdin does
        assert server.stdout is not None
        try:
            yield server.stdout.readline().strip()
        finally:
            server.kill()


def stats(address: str) -> dict[str, Any]:
    """What the server saw."""
    with urllib.request.urlopen(address.removesuffix("/v1") + "/_stats") as answer:  # noqa: S310
        found: dict[str, Any] = json.load(answer)
    return found


def prompts() -> list[Any]:
    """The SMS and e-mail prompts of the shipped briefs."""
    from hookline.loop.writing.jobs import prompts_for
    from hookline.resources import shipped
    from hookline.workspace.library import find_briefs, load_brief, open_library

    library = open_library()
    found = find_briefs([shipped("briefs")])[:8]
    templates = library.templates
    return [p for path in found for p in prompts_for(load_brief(path, library), templates, seed=7)]


def requests(count: int, address: str, batch: list[Any]) -> list[Any]:
    """So many different requests."""
    from hookline.gateway.models import read_model
    from hookline.loop.writing.requests import request_for
    from hookline.loop.writing.run import Options

    target = read_model(f"{address}#m", environ={}, prompts=())
    return [
        request_for(batch[at % len(batch)], target, Options(), at // len(batch))
        for at in range(count)
    ]


async def with_limit(send: Send, count: int, flight: int) -> list[str]:
    """All sends, so many at a time."""
    gate = asyncio.Semaphore(flight)

    async def one(at: int) -> str:
        async with gate:
            return await send(at)

    return await asyncio.gather(*(one(at) for at in range(count)))


async def timed(work: Awaitable[Sequence[str]]) -> Cost:
    """What it costs; each answer has to be JSON with variants."""
    cpu, wall = time.process_time(), time.perf_counter()
    answers = await work
    cost = Cost(time.process_time() - cpu, time.perf_counter() - wall)
    assert all(json.loads(answer)["variants"] for answer in answers)
    return cost


async def sdk(asked: list[Any], address: str, flight: int, client: Any) -> Cost:
    """The bare openai SDK."""
    from openai import AsyncOpenAI

    from hookline.gateway.wire import body

    bodies: list[dict[str, Any]] = [body(request, "m") for request in asked]
    async with AsyncOpenAI(
        api_key="none", base_url=address, max_retries=0, http_client=client
    ) as openai:

        async def send(at: int) -> str:
            answer = await openai.chat.completions.create(**bodies[at])
            return answer.choices[0].message.content or ""

        return await timed(with_limit(send, len(asked), flight))


async def litellm(asked: list[Any], address: str, flight: int) -> Cost:
    """litellm.acompletion, one request a call."""
    from hookline.gateway.wire import body

    peer: Any = importlib.import_module("litellm")
    bodies = [body(request, "openai/m") for request in asked]

    async def send(at: int) -> str:
        answer = await peer.acompletion(
            **bodies[at], api_base=address, api_key="none", num_retries=0, max_retries=0
        )
        return answer.choices[0].message.content or ""

    cost = await timed(with_limit(send, len(asked), flight))
    await peer.close_litellm_async_clients()
    return cost


async def ours(asked: list[Any], address: str, flight: int, client: Any = None) -> Cost:
    """Our provider, journal and all."""
    from hookline.gateway.adapters.openai import OpenAI
    from hookline.gateway.budget import Limits
    from hookline.gateway.journal import Journal
    from hookline.gateway.models import read_model
    from hookline.gateway.prices import Meter
    from hookline.gateway.provider import Provider

    target = read_model(f"{address}#m", environ={}, prompts=(), concurrency=flight)
    with tempfile.TemporaryDirectory() as folder:
        journal = Journal(Path(folder), "run", reuse=False, now=lambda: "now")
        limits = Limits(concurrency=flight, attempts=10)
        gateway = OpenAI(target, http_client=client)
        provider = Provider(gateway, target, limits, Meter(None), journal)

        async def send(at: int) -> str:
            return (await provider.ask(asked[at])).text

        cost = await timed(with_limit(send, len(asked), flight))
        await provider.close()
    return cost


def clients(kind: str) -> Callable[[], Any]:
    """How to make an HTTP client of that kind."""
    import httpx
    import openai

    limits = httpx.Limits(max_connections=64, max_keepalive_connections=64)
    kinds = {"httpx": openai.DefaultAsyncHttpxClient, "aiohttp": openai.DefaultAioHttpClient}
    return lambda: kinds[kind](limits=limits)


def interleaved(sides: dict[str, Callable[[], Awaitable[Cost]]]) -> dict[str, list[Cost]]:
    """Each side once a round, the order turning; the first round warms up and is not counted."""
    found: dict[str, list[Cost]] = {name: [] for name in sides}
    names = list(sides)
    for turn in range(ROUNDS + 1):
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            cost = asyncio.run(_run(sides[name]))
            if turn:
                found[name].append(cost)
    return found


async def _run(side: Callable[[], Awaitable[Cost]]) -> Cost:
    return await side()


def ratio(found: dict[str, list[Cost]], one: str, other: str) -> float:
    """The median over the rounds of one side's CPU by the other's."""
    pairs = zip(found[one], found[other], strict=True)
    return median(a.cpu / b.cpu for a, b in pairs)


def cpu(found: dict[str, list[Cost]], name: str, count: int) -> float:
    """Milliseconds of CPU a request."""
    return median(cost.cpu for cost in found[name]) / count * 1000


def small(batch: list[Any], address: str) -> None:
    """8 in flight, no latency: the bare SDK and litellm beside ours."""
    count = 200
    asked = requests(count, address, batch)
    httpx, aiohttp = clients("httpx"), clients("aiohttp")
    found = interleaved(
        {
            "ours, httpx": lambda: ours(asked, address, 8, httpx()),
            "openai, httpx": lambda: sdk(asked, address, 8, httpx()),
            "ours, aiohttp": lambda: ours(asked, address, 8, aiohttp()),
            "openai, aiohttp": lambda: sdk(asked, address, 8, aiohttp()),
            "litellm": lambda: litellm(asked, address, 8),
        }
    )
    print(f"gateway, 0 ms, 8 in flight, {count} requests; CPU ms a request:")
    print("  " + ", ".join(f"{name} {cpu(found, name, count):.2f}" for name in found))
    for kind in ("httpx", "aiohttp"):
        by = ratio(found, f"ours, {kind}", f"openai, {kind}")
        print(f"  ours by the bare SDK on {kind}: {by:.2f}x (bar 1.3)")
    for kind in ("aiohttp", "httpx"):  # litellm's own is aiohttp
        by = ratio(found, f"ours, {kind}", "litellm")
        print(f"  ours on {kind} by litellm: {by:.2f}x (bar 0.5)")


def many(batch: list[Any], address: str) -> None:
    """64 in flight, 50 to 200 ms: what our choice of transport saves."""
    count = 400
    asked = requests(count, address, batch)
    found = interleaved(
        {
            "ours": lambda: ours(asked, address, 64),
            "openai, httpx": lambda: sdk(asked, address, 64, None),
        }
    )
    print(f"gateway, 50-200 ms, 64 in flight, {count} requests; CPU ms a request:")
    print("  " + ", ".join(f"{name} {cpu(found, name, count):.2f}" for name in found))
    print(f"  ours by the SDK on httpx: {ratio(found, 'ours', 'openai, httpx'):.2f}x (bar 0.5)")


def wall(batch: list[Any], address: str) -> None:
    """8 in flight, 50 to 200 ms: how near to no overhead at all."""
    count = 200
    asked = requests(count, address, batch)
    walls = [asyncio.run(ours(asked, address, 8)).wall for _ in range(ROUNDS)]
    ideal = count / 8 * MEAN
    print(f"gateway, 50-200 ms, 8 in flight: {median(walls):.2f} s, ideal {ideal:.2f} s, "
          f"{median(walls) / ideal:.2f}x (bar 1.15)")  # fmt: skip


def capped(batch: list[Any]) -> None:
    """A provider that takes 20 at once: found out by us, known to a fixed semaphore.

    A request that got no answer would end this: `ours` raises its error.
    """
    count = 400
    sent, by = [], []
    for _ in range(ROUNDS):
        with served("--latency", LATENCY, "--max-inflight", "20") as address:
            asked = requests(count, address, batch)
            known = asyncio.run(sdk(asked, address, 20, clients("aiohttp")()))
        with served("--latency", LATENCY, "--max-inflight", "20") as address:
            asked = requests(count, address, batch)
            found = asyncio.run(ours(asked, address, 64))
            total = stats(address)["total"]
        sent.append(total / count)
        by.append(found.wall / known.wall)
    print(f"gateway, 20 at once taken, 64 allowed: {median(sent):.3f} requests an answer (bar "
          f"1.10), all answered, wall {median(by):.2f}x a semaphore of 20 (bar 1.25)")  # fmt: skip


def main() -> None:
    """Print all of it."""
    os.environ |= {
        "LITELLM_LOCAL_MODEL_COST_MAP": "True",
        "LITELLM_MODE": "PRODUCTION",
    }
    logging.disable()
    batch = prompts()
    with served() as address:
        small(batch, address)
    with served("--latency", LATENCY) as address:
        many(batch, address)
        wall(batch, address)
    capped(batch)


if __name__ == "__main__":
    main()
