"""What stands around a call: no answer is paid for twice, and no failure is tried for nothing."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from hookline.documents import text_at
from hookline.errors import BadInput, HooklineError, OverBudget, ProviderFailed, RuleSaidNo
from hookline.gateway.base import Refused, Transient, Unsupported
from hookline.gateway.budget import Limits, Spend, SpendCaps
from hookline.gateway.faults import from_status
from hookline.gateway.journal import Journal, read_facts
from hookline.gateway.limiter import Limiter, Stopped
from hookline.gateway.models import read_model
from hookline.gateway.prices import Meter
from hookline.gateway.provider import Provider, is_practice, stops_the_run
from hookline.gateway.secrets import hide
from hookline.gateway.wire import garbled
from hookline.records.model_profile import ModelPrice
from hookline.records.prompt import Reply, Request

Asked = Callable[..., Request]
Hurry = Callable[[Any], Any]
Answer = Reply | Exception
GOOD = Reply(text="hello", model="m-2026", tokens_in=10, tokens_out=5)
TARGET = read_model("https://llm.example/v1#m", environ={}, prompts=())


class Adapter:
    """Answers in order, the last one for ever, a second each; an exception is a failure."""

    def __init__(self, *answers: Answer) -> None:
        self._answers = list(answers)
        self.sent: list[Request] = []
        self.timeouts: list[float] = []
        self.closed = False

    async def send(self, request: Request, *, timeout: float) -> Reply:
        self.sent.append(request)
        self.timeouts.append(timeout)
        given = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        await asyncio.sleep(1)
        if isinstance(given, Exception):
            raise given
        return given

    async def close(self) -> None:
        self.closed = True


class Streaming(Adapter):
    """Tells the first half of an answer before the whole."""

    async def stream(
        self, request: Request, *, timeout: float, heard: Callable[[str], None]
    ) -> Reply:
        heard("hel")
        return await self.send(request, timeout=timeout)


def down(text: str = "", *, billed: bool = False) -> Transient:
    failure = Transient("HL616", "m answered 500: no")
    failure.text, failure.billed = text, billed
    return failure


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


Ask = Callable[[Provider], Awaitable[Any]]


@pytest.fixture
def run(hurry: Hurry, folder: Path) -> Callable[..., Any]:
    """What asking a provider gives; its journal is in the folder, and known from run to run."""

    def of(
        adapter: Adapter,
        ask: Ask,
        *,
        price: ModelPrice | None = None,
        events: Any = None,
        **limits: Any,
    ) -> Any:
        async def whole() -> Any:
            journal = Journal(folder, str(len(list(folder.glob("*")))), reuse=True, now=str)
            given = Limits(**limits)

            def on_event(event: object) -> None:
                if events is not None:
                    events.append(type(event).__name__)

            provider = Provider(adapter, TARGET, given, Meter(price), journal, on_event)
            clock = asyncio.get_running_loop().time
            provider.limiter = Limiter(given.concurrency, clock=clock, chance=lambda: 0.0)
            try:
                return await ask(provider)
            finally:
                await provider.close()

        return hurry(whole())

    return of


Run = Callable[..., Any]


def asking(request: Request, **how: Any) -> Ask:
    """Asks once."""
    return lambda provider: provider.ask(request, **how)


def ignore(_: object) -> None:
    """Hear nothing."""


def facts(folder: Path) -> list[str]:
    """What the journals of a folder hold, in the order of their writing."""
    return [
        text_at(fact, "kind")
        for path in sorted(folder.glob("*.jsonl"))
        for fact in read_facts(path)
    ]


def test_a_call_is_noted_before_and_recorded_after(run: Run, asked: Asked, folder: Path) -> None:
    adapter, events = Adapter(GOOD), list[str]()
    assert run(adapter, asking(asked()), events=events) == GOOD
    assert facts(folder) == ["intent", "done"]
    assert events == ["RequestSent", "AnswerReceived"]
    assert adapter.closed


def test_a_recorded_answer_is_not_asked_for_again(run: Run, asked: Asked) -> None:
    run(Adapter(GOOD), asking(asked()))
    adapter, events = Adapter(down()), list[str]()
    assert run(adapter, asking(asked()), events=events) == GOOD
    assert adapter.sent == []
    assert events == ["AnswerRecalled"]


def test_another_request_is_another_call(run: Run, asked: Asked) -> None:
    run(Adapter(GOOD), asking(asked("a")))
    adapter = Adapter(GOOD)
    run(adapter, asking(asked("b")))
    assert [request.key for request in adapter.sent] == ["b"]


def test_equal_requests_at_once_are_one_call(run: Run, asked: Asked) -> None:
    adapter = Adapter(GOOD, down())

    async def several(provider: Provider) -> list[Reply]:
        return await asyncio.gather(*(provider.ask(asked()) for _ in range(4)))

    assert run(adapter, several) == [GOOD] * 4
    assert len(adapter.sent) == 1


def test_when_the_first_of_equal_requests_fails_the_next_is_tried(run: Run, asked: Asked) -> None:
    adapter = Adapter(Refused("HL617", "no"), GOOD)

    async def both(provider: Provider) -> list[Any]:
        asks = (provider.ask(asked()) for _ in range(2))
        return await asyncio.gather(*asks, return_exceptions=True)

    first, second = run(adapter, both)
    assert (type(first), second) == (Refused, GOOD)


@pytest.mark.parametrize("lets_go", [0, 1], ids=["who asks", "who waits"])
def test_whoever_lets_go_of_one_of_equal_requests_leaves_the_other(
    run: Run, asked: Asked, lets_go: int
) -> None:
    async def both(provider: Provider) -> Reply:
        tasks = [asyncio.create_task(provider.ask(asked())) for _ in range(2)]
        await asyncio.sleep(0.5)
        tasks[lets_go].cancel()
        with pytest.raises(asyncio.CancelledError):
            await tasks[lets_go]
        return await tasks[1 - lets_go]

    assert run(Adapter(GOOD), both) == GOOD


def test_a_refusal_is_recorded_and_raised_again_from_the_record(
    run: Run, asked: Asked, folder: Path
) -> None:
    refusal = Reply(text="", refusal="I \x1b[31mcannot.", model="m-2026")
    for adapter in (Adapter(refusal), Adapter(GOOD)):
        with pytest.raises(Refused) as found:
            run(adapter, asking(asked()))
        assert (found.value.code, found.value.problem) == ("HL613", "m-2026 refused: I cannot.")
    assert facts(folder) == ["intent", "done"]


@pytest.mark.parametrize(
    ("text", "refusal"),
    [("I can't help \x1b[1mwith that.", ""), ("I can't help with that.", "content filter")],
)
def test_a_refusal_in_plain_words_is_told_in_them_and_not_paid_for_again(
    run: Run, asked: Asked, folder: Path, text: str, refusal: str
) -> None:
    for adapter in (Adapter(Reply(text=text, refusal=refusal, model="m-2026")), Adapter(GOOD)):
        with pytest.raises(Refused) as found:
            run(adapter, asking(asked()))
        assert found.value.problem == "m-2026 refused: I can't help with that."
        assert found.value.fix.startswith("reword the brief, or take another model")
    assert facts(folder) == ["intent", "done"]


@pytest.mark.parametrize(
    "failure", [garbled("HL611", "m answered what is not JSON"), down(), Refused("HL617", "no")]
)
def test_what_is_no_answer_is_not_recorded_as_one(
    run: Run, asked: Asked, folder: Path, failure: Exception
) -> None:
    with pytest.raises(ProviderFailed):
        run(Adapter(failure), asking(asked()))
    assert set(facts(folder)) == {"intent", "failed"}
    assert run(Adapter(GOOD), asking(asked())) == GOOD


def test_practice_is_neither_recorded_nor_remembered(hurry: Hurry, asked: Asked) -> None:
    adapter = Adapter(GOOD)

    async def whole() -> None:
        provider = Provider(adapter, TARGET, Limits(), Meter(None))
        await provider.ask(asked())
        await provider.ask(asked())
        await provider.close()

    hurry(whole())
    assert len(adapter.sent) == 2


def test_ten_requests_in_a_row_that_fail_for_good_end_the_run(run: Run, asked: Asked) -> None:
    async def many(provider: Provider) -> list[Any]:
        found = []
        for at in range(10):
            try:
                await provider.ask(asked(str(at)))
            except ProviderFailed as failure:
                found.append((failure.code, stops_the_run(failure)))
        return found

    found = run(Adapter(down()), many, attempts=1)
    assert found == [("HL616", False)] * 9 + [("HL619", True)]


def test_an_answer_in_between_begins_the_count_anew(run: Run, asked: Asked) -> None:
    async def many(provider: Provider) -> list[str]:
        found = []
        for at in range(19):
            try:
                await provider.ask(asked(str(at)))
            except ProviderFailed as failure:
                found.append(failure.code)
        return found

    assert run(Adapter(*[down()] * 9, GOOD, down()), many, attempts=1) == ["HL616"] * 18


def test_after_the_deadline_nothing_is_sent_and_who_is_in_flight_has_no_longer(
    run: Run, asked: Asked
) -> None:
    adapter = Adapter(GOOD)

    async def many(provider: Provider) -> list[Any]:
        asks = (provider.ask(asked(str(at))) for at in range(5))
        return await asyncio.gather(*asks, return_exceptions=True)

    found = run(adapter, many, deadline=1.5, concurrency=1)
    assert found[:2] == [GOOD, GOOD]
    assert [type(one) for one in found[2:]] == [Stopped] * 3
    assert adapter.timeouts == [1.5, 0.5]


def test_a_try_has_no_longer_than_the_timeout(run: Run, asked: Asked) -> None:
    adapter = Adapter(GOOD)
    run(adapter, asking(asked()), timeout=33, deadline=1000)
    assert adapter.timeouts == [33]


def test_a_stopped_provider_sends_nothing_but_still_knows_what_it_knew(
    run: Run, asked: Asked
) -> None:
    run(Adapter(GOOD), asking(asked("a")))
    adapter = Adapter(GOOD)

    async def stopped(provider: Provider) -> Reply:
        provider.stop()
        assert provider.stopped
        with pytest.raises(Stopped):
            await provider.ask(asked("b"))
        return await provider.ask(asked("a"))

    assert run(adapter, stopped) == GOOD
    assert adapter.sent == []


def test_a_stop_ends_the_wait_for_another_try(run: Run, asked: Asked) -> None:
    patient = down()
    patient.retry_after = 100.0

    async def stopped(provider: Provider) -> float:
        loop = asyncio.get_running_loop()
        loop.call_later(5, provider.stop)
        with pytest.raises(Stopped):
            await provider.ask(asked())
        return loop.time()

    assert run(Adapter(patient), stopped) == 5.0


def test_a_stream_is_heard_where_the_adapter_can_tell(run: Run, asked: Asked) -> None:
    heard: list[str] = []
    ask = asking(asked(), heard=heard.append)
    assert run(Streaming(GOOD), ask) == GOOD
    assert heard == ["hel"]


def test_an_adapter_that_cannot_stream_answers_at_once(run: Run, asked: Asked) -> None:
    heard: list[str] = []
    ask = asking(asked(), heard=heard.append)
    assert run(Adapter(GOOD), ask) == GOOD
    assert heard == []


def test_what_is_usable_of_a_broken_stream_is_kept_and_recorded(
    run: Run, asked: Asked, folder: Path
) -> None:
    adapter = Streaming(down("half of it"), GOOD)
    ask = asking(asked(), heard=ignore, usable=lambda _: True)
    reply = run(adapter, ask)
    assert (reply.text, reply.finish, reply.model) == ("half of it", "cut", "m")
    assert len(adapter.sent) == 1
    assert facts(folder) == ["intent", "done"]


def test_a_broken_stream_without_anything_usable_is_tried_again(run: Run, asked: Asked) -> None:
    adapter = Streaming(down("h"), GOOD)
    ask = asking(asked(), heard=ignore, usable=lambda _: False)
    assert run(adapter, ask) == GOOD
    assert len(adapter.sent) == 2


def test_what_may_not_leave_is_not_sent(run: Run, asked: Asked, folder: Path) -> None:
    adapter = Adapter(GOOD)
    with pytest.raises(RuleSaidNo):
        run(adapter, asking(asked(params={"user": "Asha"})))
    assert adapter.sent == []
    assert facts(folder) == []


def spent(adapter: Adapter, asked: Asked, **other: Any) -> Ask:
    """Asks once, and tells what the budget then says."""

    async def ask(provider: Provider) -> Spend:
        with contextlib.suppress(ProviderFailed):
            await provider.ask(asked(params={"max_tokens": 100}, **other))
        return provider.budget.spent

    return ask


CHEAP = ModelPrice(input=1.0, output=2.0, as_of="2026-01-01")
CAPS = SpendCaps(tokens=10_000)


def test_an_answer_costs_what_the_provider_counted(run: Run, asked: Asked) -> None:
    adapter = Adapter(GOOD)
    found = run(adapter, spent(adapter, asked), price=CHEAP, caps=CAPS)
    assert (found.calls, found.tokens) == (1, 15)
    assert found.cost == pytest.approx((10 * 1 + 5 * 2) / 1e6)


def test_an_answer_without_a_count_costs_all_that_was_set_aside(run: Run, asked: Asked) -> None:
    adapter = Adapter(GOOD.model_copy(update={"tokens_in": 0, "tokens_out": 0}))
    found = run(adapter, spent(adapter, asked), price=CHEAP, caps=CAPS)
    most = Meter(CHEAP).most(asked(params={"max_tokens": 100}))
    assert found == most
    assert most.tokens > 100


@pytest.mark.parametrize(("billed", "costs"), [(True, True), (False, False)])
def test_a_failed_try_is_a_call_and_costs_what_may_have_been_charged(
    run: Run, asked: Asked, billed: bool, costs: bool
) -> None:
    adapter = Adapter(down(billed=billed))
    found = run(adapter, spent(adapter, asked), price=CHEAP, caps=CAPS, attempts=3)
    assert found.calls == len(adapter.sent) == 3
    assert (found.tokens > 300) is costs
    assert (found.cost > 0) is costs


def test_tries_end_when_the_budget_does(run: Run, asked: Asked) -> None:
    adapter = Adapter(down())
    with pytest.raises(OverBudget):
        run(adapter, asking(asked()), caps=SpendCaps(calls=2))
    assert len(adapter.sent) == 2


def test_the_form_that_a_server_takes_is_found_out_once(run: Run, asked: Asked) -> None:
    refused = Unsupported("HL615", "no")
    adapter = Adapter(refused, GOOD)

    async def twice(provider: Provider) -> Request:
        await provider.ask(asked("a"))
        await provider.ask(asked("b"))
        return provider.shape(asked("c"))

    shaped = run(adapter, twice)
    assert [request.format for request in adapter.sent] == ["json_schema", *["json_object"] * 2]
    assert (shaped.format, shaped.key) == ("json_object", "c")


def test_calls_in_flight_that_are_refused_alike_step_down_once(run: Run, asked: Asked) -> None:
    refused = Unsupported("HL615", "no")
    adapter = Adapter(refused, refused, refused, GOOD)

    async def many(provider: Provider) -> None:
        await asyncio.gather(*(provider.ask(asked(str(at))) for at in range(3)))

    run(adapter, many)
    assert [request.format for request in adapter.sent[3:]] == ["json_object"] * 3


def test_no_key_is_in_the_journal(run: Run, asked: Asked, folder: Path) -> None:
    hide("planted-in-provider-tests")
    told = {"message": "wrong key planted-in-provider-tests"}
    answers: list[Answer] = [from_status(500, told, {}, "m"), garbled("HL612", f"m: {told}"), GOOD]
    run(Adapter(*answers), asking(asked()))
    written = b"".join(path.read_bytes() for path in folder.glob("*.jsonl"))
    assert facts(folder) == ["intent", "failed", "intent", "failed", "intent", "done"]
    assert b"planted" not in written


@pytest.mark.parametrize(
    ("error", "stops"),
    [
        (OverBudget("HL640", "x"), True), (BadInput("HL603", "x"), True),
        (ProviderFailed("HL614", "x"), True), (Unsupported("HL615", "x"), True),
        (Refused("HL617", "x"), False), (down(), False), (RuleSaidNo("HL631", "x"), False),
    ],
)  # fmt: skip
def test_a_failure_ends_the_run_when_every_other_request_would_fail_alike(
    error: HooklineError, stops: bool
) -> None:
    assert stops_the_run(error) is stops


@pytest.mark.parametrize(
    ("model", "practice"),
    [("offline", True), ("replay:x", True), ("manual:x", True), ("openai/m", False)],
)
def test_what_calls_nobody_is_practice(model: str, practice: bool) -> None:
    assert is_practice(read_model(model, environ={}, prompts=())) is practice
