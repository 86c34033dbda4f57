"""What comes of a batch, line by line, whatever the provider made of each."""

import itertools
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from hookline.errors import HooklineError, ProviderFailed
from hookline.gateway.base import BatchState, Refused, Unsupported
from hookline.gateway.batch import answer_in_batches
from hookline.gateway.budget import Limits
from hookline.gateway.journal import Journal
from hookline.gateway.models import read_model
from hookline.gateway.prices import Meter
from hookline.gateway.provider import Provider
from hookline.records.prompt import Reply, Request

TARGET = read_model("https://llm.example/v1#m", environ={}, prompts=())
GOOD = Reply(text="hello", model="m", tokens_in=10, tokens_out=5)


class Takes:
    """A provider of batches that answers what each line's form comes to."""

    def __init__(self, answer: Callable[[Request], Reply | ProviderFailed]) -> None:
        self._answer = answer
        self._ids = (f"b{at}" for at in itertools.count())
        self.lines: dict[str, Sequence[Request]] = {}

    async def send(self, request: Request, *, timeout: float) -> Reply:  # noqa: ARG002
        raise AssertionError("nothing is sent online")

    async def submit(self, requests: Sequence[Request], job: str) -> BatchState:  # noqa: ARG002
        name = next(self._ids)
        self.lines[name] = requests
        return BatchState(name, "validating")

    async def look(self, batch: str) -> BatchState:
        return BatchState(batch, "completed")

    async def find(self, job: str) -> BatchState | None:  # noqa: ARG002
        return None

    async def results(self, state: BatchState) -> dict[str, Any]:
        return {request.key: self._answer(request) for request in self.lines[state.id]}

    async def close(self) -> None:
        return None


def refused(parameter: str) -> Unsupported:
    failure = Unsupported("HL615", f"m answered 400: no {parameter}")
    failure.parameter = parameter
    return failure


Run = Callable[[Takes], tuple[dict[str, HooklineError | Reply], bool]]


@pytest.fixture
def run(hurry: Callable[[Any], Any], asked: Callable[..., Request], tmp_path: Path) -> Run:
    """What two requests come to, and whether every batch is over."""

    async def of(takes: Takes) -> tuple[dict[str, HooklineError | Reply], bool]:
        journal = Journal(tmp_path, "run", reuse=False, now=lambda: "now")
        provider = Provider(takes, TARGET, Limits(), Meter(None), journal)
        requests = [asked("k1"), asked("k2", seed=8)]
        await answer_in_batches(provider, requests)
        found: dict[str, HooklineError | Reply] = {}
        for request in requests:
            try:
                found[request.key] = await provider.ask(request)
            except HooklineError as problem:
                found[request.key] = problem
        over = not journal.open_batches(provider.endpoint)
        await provider.close()
        return found, over

    return lambda takes: hurry(of(takes))


def test_a_form_that_all_lines_are_refused_in_is_stepped_down_once_a_batch(run: Run) -> None:
    takes = Takes(lambda line: GOOD if line.format == "text" else refused("response_format"))
    found, over = run(takes)
    assert (found, over) == ({"k1": GOOD, "k2": GOOD}, True)
    formats = [{line.format for line in lines} for lines in takes.lines.values()]
    assert formats == [{"json_schema"}, {"json_object"}, {"text"}]


def test_a_parameter_that_stays_refused_fails_its_line_and_keeps_the_others(run: Run) -> None:
    takes = Takes(lambda line: refused("seed") if line.key == "k1" else GOOD)
    found, over = run(takes)
    assert (found["k2"], type(found["k1"]), over) == (GOOD, Refused, True)
    assert len(takes.lines) == 2


def test_when_every_form_is_refused_the_run_has_to_end(run: Run) -> None:
    found, over = run(Takes(lambda _: refused("response_format")))
    assert ({type(problem) for problem in found.values()}, over) == ({Unsupported}, True)
