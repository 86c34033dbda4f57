"""What every gateway promises."""

import inspect
from pathlib import Path
from typing import Any

import pytest

from hookline import adapters
from hookline.gateway.base import Batches, Gateway, Streams
from hookline.gateway.models import read_model

NAMES = adapters.names("gateway")
STREAMING = ("litellm", "openai")
BATCHING = ("openai",)


def parameters(method: Any) -> list[str]:
    return list(inspect.signature(method).parameters)


@pytest.mark.parametrize("name", NAMES)
def test_it_sends_one_request_at_a_time_and_lets_go(name: str) -> None:
    kind = adapters.load("gateway", name)
    assert inspect.iscoroutinefunction(kind.send)
    assert inspect.iscoroutinefunction(kind.close)
    assert parameters(kind.send) == parameters(Gateway.send) == ["self", "request", "timeout"]
    assert parameters(kind.close) == parameters(Gateway.close)


@pytest.mark.parametrize("name", NAMES)
def test_it_tells_of_an_answer_while_it_comes_or_cannot(name: str) -> None:
    kind = adapters.load("gateway", name)
    assert issubclass(kind, Streams) is (name in STREAMING)
    if name in STREAMING:
        assert inspect.iscoroutinefunction(kind.stream)
        assert parameters(kind.stream) == parameters(Streams.stream)


@pytest.mark.parametrize("name", NAMES)
def test_it_takes_batches_whole_or_not_at_all(name: str) -> None:
    kind = adapters.load("gateway", name)
    assert issubclass(kind, Batches) is (name in BATCHING)
    if name in BATCHING:
        for method in ("submit", "look", "find", "results"):
            assert inspect.iscoroutinefunction(getattr(kind, method))
            assert parameters(getattr(kind, method)) == parameters(getattr(Batches, method))


@pytest.mark.parametrize("name", NAMES)
def test_a_model_finds_its_adapter(name: str) -> None:
    files = {"offline": "offline", "replay": "replay:FILE", "manual": "manual:FILE"}
    model = files.get(name, f"{name}/m")
    assert read_model(model, environ={}, prompts=(Path(),)).adapter == name
