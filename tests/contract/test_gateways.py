"""What every gateway promises."""

import inspect
from pathlib import Path

import pytest

from hookline import adapters
from hookline.gateway.models import read_model

NAMES = adapters.names("gateway")


@pytest.mark.parametrize("name", NAMES)
def test_it_sends_one_request_at_a_time_and_lets_go(name: str) -> None:
    kind = adapters.load("gateway", name)
    assert inspect.iscoroutinefunction(kind.send)
    assert inspect.iscoroutinefunction(kind.close)
    assert list(inspect.signature(kind.send).parameters) == ["self", "request", "timeout"]


@pytest.mark.parametrize("name", NAMES)
def test_a_model_finds_its_adapter(name: str) -> None:
    model = {"offline": "offline", "replay": "replay:FILE"}.get(name, f"{name}/m")
    assert read_model(model, environ={}, prompts=(Path(),)).adapter == name
