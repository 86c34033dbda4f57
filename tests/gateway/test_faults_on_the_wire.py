"""Every fault of a provider, over real sockets: none loses a request, or sends one for ever."""

import asyncio
import importlib.util
import socket
import sqlite3
import ssl
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from itertools import chain, repeat
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hookline.errors import HooklineError, OverBudget, ProviderFailed
from hookline.gateway.adapters.openai import OpenAI
from hookline.gateway.base import Refused, Transient
from hookline.gateway.budget import Limits, Spend, SpendCaps
from hookline.gateway.events import OnCallEvent, RequestSent, ignore_event
from hookline.gateway.journal import Journal, files_in, read_facts
from hookline.gateway.limiter import Stopped
from hookline.gateway.models import open_gateway, read_model
from hookline.gateway.prices import Meter
from hookline.gateway.provider import Provider, stops_the_run
from hookline.loop.generate import generate
from hookline.loop.writing.run import Options, Progress
from hookline.records.model_profile import ModelPrice
from hookline.records.prompt import Message, Reply, Request
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library

if TYPE_CHECKING:
    from tests.conftest import FaultServer, Serving

KEY = "sk-planted-4f9d2c7a1b"
CONCURRENCY = {"httpx": 8, "aiohttp": 64}
"""By transport, how many calls in flight make the gateway choose it."""
BOTH = ["httpx", pytest.param("aiohttp", marks=pytest.mark.slow)]
"""Where the faults themselves, which both transports meet in each run, are not what is asked."""
PASSING = (
    "408", "409", "429", "429ra", "429ms", "429date", "500", "502", "503", "503ra", "504", "529",
    "reset", "resetmid", "eofmid",
)  # fmt: skip
GARBLED = (
    "hang", "ctype", "badjson", "empty200", "emptychoices", "nullcontent", "streamcut", "streamerr",
)  # fmt: skip
BROKEN = ("streamcut", "streamerr")
"""Like `resetmid` and `500` where nobody asked for a stream."""
LATE = ("slow", "drip", "ok")
IN_ANOTHER_FORM = ("400", "422")
"""They may be about the schema, so it is told another way, once."""
REFUSED = {
    "400ctx": "HL617", "400policy": "HL617", "413": "HL617",
    "refusal": "HL613", "content_filter": "HL613",
}  # fmt: skip
STOPPING = {
    "401": "HL617", "403": "HL617", "404": "HL617", "429quota": "HL614", "429huge": "HL618",
}  # fmt: skip
KINDS = (*GARBLED, *PASSING, *IN_ANOTHER_FORM, *LATE, *REFUSED, *STOPPING)
PRICE = ModelPrice(input=1.0, output=2.0, as_of="2026-01-01")


@pytest.fixture(scope="module", autouse=True)
def quick() -> Iterator[None]:
    """Retries that wait as long as they are told to, and hardly longer."""
    importlib.import_module("openai.resources.chat.completions")  # on no request's clock
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("hookline.gateway.retry.LONGEST", 0.05)
        yield


@pytest.fixture(scope="module")
def server(serving: "Serving") -> Iterator["FaultServer"]:
    with serving("--retry-after", "0.1") as found:
        yield found


@dataclass
class Outcome:
    """How one request ended."""

    reply: Reply | None = None
    error: HooklineError | None = None
    sent: int = 0


@asynccontextmanager
async def provider(
    model: str, folder: Path, *, on_event: OnCallEvent = ignore_event, **limits: Any
) -> AsyncIterator[Provider]:
    environ = {"HOOKLINE_API_KEY": KEY}
    bounds = Limits(**limits)
    target = read_model(model, environ=environ, prompts=(), concurrency=bounds.concurrency)
    journal = Journal(folder, "run", reuse=True, now=lambda: "now")
    found = Provider(open_gateway(target), target, bounds, Meter(PRICE), journal, on_event)
    try:
        yield found
    finally:
        await found.close()


def request(number: int = 0, **params: Any) -> Request:
    system = Message(role="system", content="You write.")
    user = Message(role="user", content=f"Write message {number}.")
    schema = {"type": "object", "properties": {"body": {"type": "string", "maxLength": 200}}}
    return Request.model_validate(
        {"model": "m", "messages": (system, user), "schema": schema, "params": params,
         "key": f"key-{number}"}
    )  # fmt: skip


async def ask(
    server: "FaultServer", script: str, folder: Path, *, stream: bool = False, **limits: Any
) -> Outcome:
    """One request to a model that fails by a script."""
    outcome, heard = Outcome(), (lambda _: None) if stream else None

    def count(event: object) -> None:
        outcome.sent += isinstance(event, RequestSent)

    async with provider(server.model(script), folder, on_event=count, **limits) as found:
        try:
            outcome.reply = await found.ask(request(), heard=heard)
        except HooklineError as error:
            outcome.error = error
    return outcome


def needs(transport: str) -> None:
    if transport == "aiohttp" and not importlib.util.find_spec("httpx_aiohttp"):
        pytest.skip("httpx_aiohttp is not installed")


def ask_each(
    server: "FaultServer", scripts: Sequence[str], folder: Path, transport: str, *, stream: bool
) -> dict[str, Outcome]:
    """A request to each of these models; those that hang on their own, by a shorter clock."""
    needs(transport)

    async def one(script: str) -> Outcome:
        most = CONCURRENCY[transport]
        seconds = 0.4 if script.startswith("hang") else 10
        return await ask(
            server, script, folder / script, stream=stream, timeout=seconds, concurrency=most
        )

    async def run() -> list[Outcome]:
        first, *rest = scripts
        return [await one(first), *await asyncio.gather(*map(one, rest))]

    server.forget()
    found = dict(zip(scripts, asyncio.run(run()), strict=True))
    assert server.seen["total"] == sum(outcome.sent for outcome in found.values())
    return found


@pytest.mark.parametrize(
    ("transport", "stream"),
    [
        ("httpx", False),
        ("aiohttp", True),
        pytest.param("httpx", True, marks=pytest.mark.slow),
        pytest.param("aiohttp", False, marks=pytest.mark.slow),
    ],
)
def test_a_fault_is_tried_again_awaited_or_told_and_never_sent_in_vain(
    server: "FaultServer", tmp_path: Path, transport: str, stream: bool
) -> None:
    scripts = [f"{kind}+ok" for kind in KINDS]
    outcomes = ask_each(server, scripts, tmp_path, transport, stream=stream)
    told = {
        script.partition("+")[0]: (end.sent, end.reply and end.reply.finish, code_of(end))
        for script, end in outcomes.items()
    }
    assert told == {
        **dict.fromkeys((*GARBLED, *PASSING, *IN_ANOTHER_FORM), (2, "stop", "")),
        **dict.fromkeys(LATE, (1, "stop", "")),
        **{kind: (1, None, code) for kind, code in (REFUSED | STOPPING).items()},
    }
    errors = {script: end.error for script, end in outcomes.items() if end.error}
    ends = {script for script, error in errors.items() if stops_the_run(error)}
    assert ends == {f"{kind}+ok" for kind in STOPPING}


def code_of(outcome: Outcome) -> str:
    return outcome.error.code if outcome.error else ""


@pytest.mark.parametrize("transport", BOTH)
def test_what_never_passes_is_sent_so_often_and_no_more(
    server: "FaultServer", tmp_path: Path, transport: str
) -> None:
    kinds = [kind for kind in (*GARBLED, *PASSING) if kind != "429date"]  # it waits whole seconds
    found = ask_each(server, kinds, tmp_path, transport, stream=False)
    tries = {kind: 3 if kind in GARBLED and kind not in BROKEN else 5 for kind in kinds}
    assert {kind: outcome.sent for kind, outcome in found.items()} == tries
    assert {type(outcome.error) for outcome in found.values()} == {Transient}
    assert (server.seen["total"], server.seen["max_attempts"]) == (sum(tries.values()), 5)


@pytest.mark.parametrize("transport", BOTH)
def test_a_server_that_is_not_there_is_told_from_a_slow_one_and_charges_nothing(
    tmp_path: Path, transport: str
) -> None:
    needs(transport)
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]

    async def run() -> tuple[Transient, Provider]:
        model, caps = f"http://127.0.0.1:{port}/v1#m", SpendCaps(calls=9)
        most = CONCURRENCY[transport]
        async with provider(model, tmp_path, concurrency=most, caps=caps) as found:
            with pytest.raises(Transient) as failure:
                await found.ask(request(max_tokens=400))
        return failure.value, found

    failure, found = asyncio.run(run())
    why = "nobody listens there (connection refused)"
    assert failure.problem == f"cannot reach http://127.0.0.1:{port}/v1#m: {why}"
    assert (failure.crowded, failure.billed) == (False, False)
    assert found.budget.spent == Spend(calls=5)


@pytest.mark.parametrize("transport", BOTH)
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
def test_a_hung_request_is_let_go_and_its_socket_closed(
    server: "FaultServer", tmp_path: Path, transport: str, stream: bool
) -> None:
    needs(transport)
    server.forget()
    limits = {"attempts": 1, "concurrency": CONCURRENCY[transport]}
    for seconds in (0.3, 3, 30):  # a busy machine may let go before it has connected
        folder = tmp_path / str(seconds)
        outcome = asyncio.run(ask(server, "hang", folder, stream=stream, timeout=seconds, **limits))
        assert (code_of(outcome), outcome.sent) == ("HL610", 1)
        if server.seen["total"]:
            break
    while server.seen["inflight"]:  # it ends by itself, as no abort, where nobody closes the socket
        time.sleep(0.02)
    seen = server.seen
    assert seen["client_aborts"] == seen["total"] == seen["by_fault"]["hang"] > 0


def test_a_broken_stream_gives_what_came_whole_and_is_not_asked_again(
    server: "FaultServer", tmp_path: Path
) -> None:
    async def run() -> tuple[Reply, list[str]]:
        heard: list[str] = []
        async with provider(server.model("streamcut"), tmp_path) as found:
            reply = await found.ask(request(), heard=heard.append, usable=bool)
        return reply, heard

    server.forget()
    reply, heard = asyncio.run(run())
    assert (reply.finish, reply.text) == ("cut", heard[-1])
    assert heard == sorted(heard, key=len)
    assert server.seen["total"] == 1


@pytest.mark.parametrize("transport", BOTH)
def test_none_is_lost_where_fewer_may_be_in_flight_than_we_would_send(
    serving: "Serving", tmp_path: Path, transport: str
) -> None:
    needs(transport)
    windows: list[float] = []

    async def run(server: "FaultServer") -> list[Reply]:
        most = 64
        with pytest.MonkeyPatch.context() as patch:
            if transport == "httpx":
                patch.setattr("importlib.util.find_spec", lambda _: None)
            async with provider(
                server.model(), tmp_path, concurrency=most,
                on_event=lambda _: windows.append(found.limiter.window),
            ) as found:  # fmt: skip
                return await asyncio.gather(*(found.ask(request(n)) for n in range(300)))

    # so long that more than 20 are out at once however slowly this machine sends them
    with serving("--max-inflight", "20", "--latency", "const:0.25") as server:
        replies = asyncio.run(run(server))
        seen = server.seen
    assert len(replies) == 300
    assert (seen["unique"], seen["client_aborts"]) == (300, 0)
    assert seen["by_fault"]["limit:inflight"] > 0
    assert 4 <= max(windows) <= 64
    assert seen["peak_inflight"] <= max(windows)


Write = Callable[..., Progress]


@pytest.fixture
def write(library: Library, lunch: str, tmp_path: Path) -> Write:
    """A generate run over so many briefs, in a workspace of its own."""

    def run(model: str, folder: str = "workspace", *, briefs: int = 1, **options: Any) -> Progress:
        limits = options.setdefault("limits", Limits())
        environ = {"HOOKLINE_API_KEY": KEY}
        target = read_model(
            model, environ=environ, prompts=library.folders, concurrency=limits.concurrency
        )
        files = [tmp_path / f"lunch{n}.yaml" for n in range(briefs)]
        for n, path in enumerate(files):
            if not path.exists():
                path.write_text(lunch.replace("for lunch", f"for lunch number {n}"))
        kept = Workspace(tmp_path / folder, "asha")
        return asyncio.run(generate(files, target, library, kept, Options(**options)))

    return run


CONTENTS = {
    "lengthok": (3, 0, 1), "fenced": (3, 0, 1), "prose": (3, 0, 1), "trailing": (3, 0, 1),
    "dup": (3, 0, 1), "neardup": (3, 0, 1),
    "truncated": (2, 0, 3), "wrongcount": (2, 0, 3),
    "schema": (0, 0, 3), "extra": (3, 0, 1), "singlequote": (3, 0, 1),
    "refusal": (0, 0, 1), "content_filter": (0, 0, 1),
    "facts": (3, 3, 3), "toolong": (3, 3, 3), "mergetag": (3, 3, 3), "inject": (3, 3, 3),
    "ctrl": (3, 3, 3), "markup": (3, 3, 3), "pii": (3, 3, 3), "lang": (3, 3, 3),
}  # fmt: skip
"""By a fault of the content: variants that are written, blocked, and calls that it takes."""


@pytest.mark.parametrize("kind", CONTENTS)
def test_wrong_content_is_asked_again_twice_at_most_and_blocked_if_it_stays_wrong(
    server: "FaultServer", write: Write, kind: str
) -> None:
    server.forget()
    found = write(server.model(kind), stream=kind in ("truncated", "facts"))
    assert (len(found.variants), found.blocked, found.calls) == CONTENTS[kind]
    assert found.missing == 3 - len(found.variants)
    assert (server.seen["total"], server.seen["max_attempts"]) == (found.calls, 1)
    shown = "".join(text for one in found.variants for text in one.parts.texts().values())
    assert shown.isprintable()


def test_the_same_seed_gives_the_same_variants_however_many_are_in_flight(
    serving: "Serving", write: Write
) -> None:
    needs("aiohttp")
    shares = "429=.15,500=.1,resetmid=.1,truncated=.1,wrongcount=.1,facts=.1,refusal=.2"
    made, seen, faults = [], [], []
    with serving("--fault", shares, "--latency", "uniform:0:0.05") as server:
        for most in (1, 64):
            server.forget()
            limits = Limits(concurrency=most, attempts=8)
            made.append(write(server.model(), f"w{most}", briefs=16, limits=limits))
            seen.append(server.seen["sends_by_fingerprint"])
            faults.append(server.seen["by_fault"])
    one, many = ([(v.id, v.parts, v.follow_up, v.status) for v in p.variants] for p in made)
    assert one == many
    assert [str(p) for p in made[0].problems] == [str(p) for p in made[1].problems]
    assert (seen[0], faults[0]) == (seen[1], faults[1])
    # how many are lost hangs on the prompt's words, which the draw hangs on; why they are does not
    assert 0 < made[0].missing == 48 - len(one)
    assert [p.code for p in made[0].problems] == ["HL613"] * faults[0]["refusal"]
    short = [job for job in made[0].jobs if job.n_missing and not job.problems]
    assert all((job.n_missing, job.n_repairs) == (1, 2) for job in short)


def test_no_key_and_no_sample_of_a_customer_is_sent_or_kept(
    serving: "Serving", write: Write, tmp_path: Path, lunch: str
) -> None:
    sample = "Zdzisława Przybylska"
    planted = f"{lunch}audience: {{samples: {{first_name: {sample}}}}}\n"
    (tmp_path / "lunch0.yaml").write_text(planted)
    (tmp_path / "lunch1.yaml").write_text(planted.replace("Come back", f"{sample}, come back"))
    with serving(
        "--require-key", KEY, "--fault", "500=.4,badjson=.4", "--fault-attempts", "2"
    ) as server:
        found = write(server.model(), briefs=6)
        bodies, seen = server.bodies, server.seen
    assert ([p.code for p in found.problems], len(found.variants)) == (["HL631"], 15)
    assert (len(seen["keys"]), seen["unique"]) == (1, 5)
    kept = [path for path in (tmp_path / "workspace").rglob("*") if path.is_file()]
    assert {path.suffix for path in kept} >= {".jsonl", ".db"}
    contents = [bodies, *(path.read_bytes() for path in kept)]
    assert not any(KEY.encode() in content for content in contents)
    told = [bodies, *(path.read_bytes() for path in kept if path.suffix != ".db")]
    told += [row.encode() for row in rows_but_briefs(tmp_path / "workspace" / "hookline.db")]
    assert not any(part.encode() in content for part in sample.split() for content in told)


def test_a_batch_leaves_out_the_prompt_that_names_a_customer_and_sends_the_others(
    serving: "Serving",
    write: Write,
    tmp_path: Path,
    lunch: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("hookline.gateway.batch.FIRST_LOOK", 0.05)
    planted = f"{lunch}audience: {{samples: {{first_name: Przybylska}}}}\n"
    (tmp_path / "lunch0.yaml").write_text(planted.replace("Come back", "Przybylska, come back"))
    with serving("--batch-polls", "1") as server:
        found = write(server.model(), briefs=3, batch=True)
        bodies, seen = server.bodies, server.seen
    assert ([p.code for p in found.problems], len(found.variants)) == (["HL631"], 6)
    assert (seen["batches_created"], seen["batch_lines"]) == (1, 2)
    assert b"Przybylska" not in bodies


def rows_but_briefs(database: Path) -> list[str]:
    """What a registry holds, but for the briefs as people wrote them."""
    with closing(sqlite3.connect(database)) as connection:
        return [row for row in connection.iterdump() if not row.startswith('INSERT INTO "briefs"')]


TLS = ssl.create_default_context()  # made once, since it is what a client costs


class Switchboard:
    """One gateway in front of several models of a server, each with its script."""

    def __init__(self, server: "FaultServer", scripts: Sequence[str]) -> None:
        self._scripts = scripts
        client = httpx.AsyncClient(verify=TLS, trust_env=False)
        targets = {
            script: read_model(server.model(script), environ={}, prompts=())
            for script in set(scripts)
        }
        self._gateways = {
            script: OpenAI(target, http_client=client) for script, target in targets.items()
        }

    async def send(self, request: Request, *, timeout: float) -> Reply:
        script = self._scripts[int(request.key.rpartition("-")[2])]
        return await self._gateways[script].send(request, timeout=timeout)

    async def close(self) -> None:
        for gateway in self._gateways.values():
            await gateway.close()


FAULTS = (
    "ok", "429", "429ms", "500", "reset", "eofmid", "badjson", "emptychoices", "400", "401",
    "refusal",
)  # fmt: skip
SCRIPTS = st.lists(st.sampled_from(FAULTS), min_size=1, max_size=4).map("+".join)
CAPS = st.builds(
    SpendCaps,
    calls=st.none() | st.integers(0, 16),
    tokens=st.none() | st.integers(0, 8000),
    cost=st.none() | st.floats(0, 0.012),
)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    scripts=st.lists(SCRIPTS, min_size=1, max_size=8), caps=CAPS, most=st.sampled_from([1, 3, 8])
)
def test_every_request_has_one_end_and_no_cap_is_passed(
    server: "FaultServer", scripts: list[str], caps: SpendCaps, most: int
) -> None:
    async def run(folder: Path) -> tuple[list[Any], Provider]:
        target = read_model(server.model(), environ={}, prompts=())
        gateway, meter = Switchboard(server, scripts), Meter(PRICE)
        journal = Journal(folder, "run", reuse=False, now=lambda: "now")
        limits = Limits(attempts=3, timeout=5, concurrency=most, caps=caps)
        found = Provider(gateway, target, limits, meter, journal)
        asked = [request(n, max_tokens=400) for n in range(len(scripts))]
        try:
            async with asyncio.timeout(20):
                ends = await asyncio.gather(*map(found.ask, asked), return_exceptions=True)
        finally:
            await found.close()
        return ends, found

    server.forget()
    with tempfile.TemporaryDirectory() as folder:
        ends, found = asyncio.run(run(Path(folder)))
        facts = [fact for path in files_in(Path(folder)) for fact in read_facts(path)]
        recorded = Counter(fact["kind"] for fact in facts)
    kinds = Counter(end_of(end) for end in ends)
    assert kinds.total() == len(scripts)
    spent, seen = found.budget.spent, server.seen
    assert not caps.passed_by(spent)
    assert seen["total"] == spent.calls == recorded["intent"]
    # a form that is refused is asked once more in another one, which is no retry of what failed
    n_other_forms = any("400" in script for script in scripts)
    assert seen["max_attempts"] <= 3 + n_other_forms
    assert recorded["done"] == kinds["answered"] + sum(refused_in_words(end) for end in ends)
    assert recorded["intent"] == recorded["done"] + recorded["failed"]
    assert not kinds["not asked"] or caps.any
    if not caps.any:
        # whether a 400 leads to another form hangs on what others were answered before it
        least, most_answers = (
            sum(answers(script, n_other_forms=n) for script in scripts) for n in (0, 1)
        )
        assert least <= kinds["answered"] <= most_answers
        assert len(scripts) > 1 or kinds["answered"] == most_answers


def end_of(end: Any) -> str:
    """The one way in which a request ended."""
    if isinstance(end, Reply):
        return "answered"
    if isinstance(end, OverBudget | Stopped):
        return "not asked"
    assert isinstance(end, ProviderFailed), repr(end)
    return "refused" if isinstance(end, Refused) else "failed"


def refused_in_words(end: Any) -> bool:
    return isinstance(end, Refused) and end.code == "HL613"


def answers(script: str, *, n_other_forms: int) -> bool:
    """Does it come to an answer within three tries, and a form more for each of the first 400s?"""
    kinds, n_tries = script.split("+"), 0
    for kind in chain(kinds, repeat(kinds[-1])):
        if kind == "400" and n_other_forms:
            n_other_forms -= 1
            continue
        n_tries += 1
        if kind in ("ok", "400", "401", "refusal") or n_tries == 3:
            break
    return kind == "ok"
