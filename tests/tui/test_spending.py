"""One budget a sitting, whatever is written in it."""

import pytest

from hookline.tui.spending import SET_ASIDE, USED_UP, Spending, writes_once


def test_what_a_run_spends_is_gone_for_the_next_one() -> None:
    spending = Spending(limit=1.0)
    assert spending.begin("write", "openai/x") == 1.0
    spending.note("write", 0.25)
    spending.end("write")
    assert spending.spent == 0.25
    assert spending.begin("batch", "openai/x") == 0.75


def test_two_runs_at_a_time_never_share_a_dollar() -> None:
    spending = Spending(limit=1.0)
    spending.begin("write", "openai/x")
    spending.note("write", 0.25)
    assert spending.left == 0.0
    assert not spending.allows("openai/x")
    assert spending.allows("offline")
    assert spending.refusal("openai/x") == SET_ASIDE
    assert spending.refusal("offline") == ""
    spending.end("write")
    assert spending.left == 0.75


def test_what_costs_more_than_was_set_aside_is_counted_whole() -> None:
    spending = Spending(limit=1.0)
    spending.begin("write", "openai/x")
    spending.note("write", 1.25)
    spending.end("write")
    assert (spending.spent, spending.left) == (1.25, 0.0)
    assert spending.refusal("openai/x") == USED_UP


def test_the_practice_writer_takes_nothing_of_it() -> None:
    spending = Spending(limit=1.0)
    assert spending.begin("write", "offline") is None
    assert spending.left == 1.0


@pytest.mark.parametrize(
    ("limit", "cost", "words"),
    [
        (None, None, ""),
        (None, 0.1234, "$0.12"),
        (None, 0.0099, "$0.0099"),
        (None, 0.01, "$0.01"),
        (0.5, None, "≤ $0.50"),
        (0.5, 0.1, "$0.10 of $0.50"),
        (200, 123.4, "$123.40 of $200.00"),
    ],
)
def test_it_is_said_how_it_stands(limit: float | None, cost: float | None, words: str) -> None:
    spending = Spending(limit=limit)
    spending.begin("write", "openai/x")
    spending.note("write", cost)
    assert spending.words() == words


def test_without_a_limit_a_run_may_cost_what_it_costs() -> None:
    assert Spending().begin("write", "openai/x") is None


@pytest.mark.parametrize(
    ("model", "is_once"),
    [
        ("offline", True),
        ("manual:answers.txt", True),
        ("replay:answers.jsonl", False),
        ("openai/manual", False),
    ],
)
def test_who_answers_once_has_no_second_look(model: str, is_once: bool) -> None:
    assert writes_once(model) is is_once
