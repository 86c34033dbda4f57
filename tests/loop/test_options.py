"""Options: what a person set, and what is as usual."""

from typing import Any

import pytest

from hookline.errors import BadInput
from hookline.gateway.models import read_model
from hookline.loop.options import read_options
from hookline.loop.writing.run import Options

LOCAL = read_model("http://127.0.0.1:8080/v1#m", environ={}, prompts=())
AWAY = read_model("openai/gpt-4o", environ={}, prompts=())


def test_what_nobody_chose_is_as_usual() -> None:
    assert read_options({}) == Options()
    assert read_options({"max_cost": None, "seed": None, "rpm": None}) == Options()


def test_what_was_chosen_is_taken() -> None:
    chosen = {"seed": 3, "repairs": 0, "max_cost": 0.5, "concurrency": 2, "max_output": 99}
    options = read_options(chosen)
    assert (options.seed, options.repairs, options.limits.concurrency) == (3, 0, 2)
    assert options.limits.caps.cost == 0.5
    assert options.params == {"temperature": 0.8, "max_tokens": 99}


@pytest.mark.parametrize(
    ("chosen", "target", "written"),
    [
        ({}, AWAY, "together"),
        ({}, LOCAL, "later"),
        ({"together": True}, LOCAL, "together"),
        ({"first_only": True}, AWAY, "later"),
        ({"follow_ups": True}, LOCAL, "now"),
    ],
)
def test_second_messages_wait_where_the_model_is_on_this_machine(
    chosen: dict[str, Any], target: Any, written: str
) -> None:
    assert read_options(chosen, target).follow_ups == written


@pytest.mark.parametrize(
    ("one", "other"), [("follow_ups", "together"), ("resume", "again"), ("resume", "fresh")]
)
def test_options_that_exclude_each_other_are_refused(one: str, other: str) -> None:
    named = f"--{one.replace('_', '-')} and --{other} exclude each other"
    with pytest.raises(BadInput, match=named):
        read_options({one: True, other: True})
    read_options({one: True, other: False})
