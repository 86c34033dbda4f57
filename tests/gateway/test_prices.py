"""What it will cost: guesses that hold the truth between them, prices that a team can change."""

import datetime
import importlib.util
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.errors import BadInput
from hookline.gateway.litellm_prices import litellm_price
from hookline.gateway.models import read_model
from hookline.gateway.prices import (
    Meter,
    estimate,
    is_old,
    longest_answer,
    price_of,
    read_prices,
    tokens,
)
from hookline.loop.writing.jobs import prompts_for
from hookline.records.model_profile import ModelPrice
from hookline.records.prompt import Reply, Request
from hookline.resources import shipped
from hookline.workspace.library import Library, load_brief


def test_prices_are_dated_and_a_teams_own_come_first(tmp_path: Path) -> None:
    mine = tmp_path / "prices.yaml"
    mine.write_text("gpt-4o: {input: 1, output: 2, as_of: 2026-01-01}\n")
    prices = read_prices([tmp_path, shipped("prompts")])
    assert (prices["gpt-4o"].input, prices["gpt-4o"].as_of) == (1.0, "2026-01-01")
    assert prices["gpt-4o-mini"].input == 0.15


def test_a_price_that_cannot_be_read_is_told_where(tmp_path: Path) -> None:
    mine = tmp_path / "prices.yaml"
    mine.write_text("m: {input: cheap, output: 2, as_of: 2026-01-01}\n")
    with pytest.raises(BadInput) as found:
        read_prices([tmp_path])
    assert found.value.where == f"{mine}:1:12"


def test_the_cost_is_tokens_times_the_price_and_none_without_one(library: Library) -> None:
    resolved = load_brief(shipped("briefs") / "smallest.yaml", library)
    prompts = prompts_for(resolved, library.templates, seed=7)
    price = read_prices(library.folders)["gpt-4o-mini"]
    found = estimate(prompts, price)
    assert found.requests == len(prompts) == 3
    assert found.cost is not None
    low, high = found.cost
    assert low == pytest.approx((found.tokens_in[0] * 0.15 + found.tokens_out[0] * 0.6) / 1e6)
    assert 0 < low < high
    assert estimate(prompts, None).cost is None


@given(st.text(max_size=500), st.text(max_size=50))
def test_a_longer_text_is_never_guessed_shorter(text: str, more: str) -> None:
    low, high = tokens(text)
    assert 0 <= low < high
    assert tokens(text + more)[0] >= low
    assert tokens(text + more)[1] >= high


@pytest.mark.parametrize(
    ("model", "costs"),
    [
        ("openai/m", 1.0),
        ("anthropic/m", 2.0),
        ("other/m", 1.0),
        ("openai/unknown", None),
        ("offline", 0.0),
        ("replay:x", 0.0),
    ],
)
def test_a_model_costs_what_its_whole_name_says_else_its_last_part(
    tmp_path: Path, model: str, costs: float | None
) -> None:
    lines = "m: {input: 1, output: 2, as_of: 2026-01-01}\n"
    lines += "anthropic/m: {input: 2, output: 2, as_of: 2026-01-01}\n"
    (tmp_path / "prices.yaml").write_text(lines)
    price = price_of(read_model(model, environ={}, prompts=(tmp_path,)))
    assert (price.input if price else None) == costs


def test_what_the_provider_had_read_before_costs_its_own_price() -> None:
    price = ModelPrice(input=2.0, output=10.0, cached=0.5, as_of="2026-01-01")
    assert price.cost(1000, 100, 400) == pytest.approx((600 * 2 + 400 * 0.5 + 100 * 10) / 1e6)
    assert price.cost(100, 0, 400) == pytest.approx(400 * 0.5 / 1e6)


CHEAP = ModelPrice(input=1.0, output=2.0, batch=0.5, as_of="2026-01-01")
ANSWER = Reply(text="x", model="m", tokens_in=10, tokens_out=5)


@pytest.mark.parametrize(("batch", "share"), [(False, 1.0), (True, 0.5)])
def test_a_batch_pays_its_share_of_the_price(
    asked: Callable[..., Request], batch: bool, share: float
) -> None:
    meter = Meter(CHEAP, batch=batch)
    assert meter.priced(ANSWER).cost == pytest.approx(share * 20 / 1e6)
    most = meter.most(asked(params={"max_tokens": 100}))
    assert most.cost == pytest.approx(share * (most.tokens + 100) / 1e6)


def test_the_list_comes_before_what_a_provider_tells_and_no_cost_is_made_up() -> None:
    told = ANSWER.model_copy(update={"cost": 0.7})
    assert Meter(CHEAP).priced(told).cost == pytest.approx(20 / 1e6)
    assert Meter(None).priced(told) == told
    assert Meter(None).priced(ANSWER).cost is None


def test_an_answer_that_is_counted_one_way_only_takes_all_that_was_set_aside(
    asked: Callable[..., Request],
) -> None:
    meter, request = Meter(CHEAP), asked(params={"max_tokens": 100})
    most = meter.most(request)
    half = ANSWER.model_copy(update={"tokens_out": 0})
    assert meter.took(request, half, most) == most


def test_after_a_guess_that_was_too_low_more_is_set_aside(asked: Callable[..., Request]) -> None:
    meter, request = Meter(CHEAP), asked(params={"max_tokens": 100})
    most = meter.most(request)
    read = 3 * (most.tokens - 100)
    meter.took(request, ANSWER.model_copy(update={"tokens_in": read}), most)
    assert meter.most(request).tokens - 100 >= read


def test_an_answer_without_a_count_takes_all_that_was_set_aside(
    asked: Callable[..., Request],
) -> None:
    meter, request = Meter(CHEAP), asked()
    most = meter.most(request)
    assert meter.took(request, Reply(text="x", model="m"), most) == most


def test_an_answer_may_be_twice_as_long_as_guessed(library: Library) -> None:
    brief = load_brief(shipped("briefs") / "smallest.yaml", library)
    for prompt in prompts_for(brief, library.templates, seed=7):
        assert longest_answer(prompt) >= 2 * estimate([prompt], None).tokens_out[1]


@pytest.mark.parametrize(("days", "old"), [(183, False), (184, True), (0, False)])
def test_a_price_is_old_after_six_months(days: int, old: bool) -> None:
    today = datetime.date(2026, 3, 2)
    listed = (today - datetime.timedelta(days=days)).isoformat()
    assert is_old(ModelPrice(input=1, output=1, as_of=listed), today) is old
    assert not is_old(ModelPrice(input=1, output=1, as_of="litellm 1.84.0"), today)


@pytest.mark.skipif(
    importlib.util.find_spec("litellm") is None,
    reason="skipped: no litellm; `pip install 'hookline[litellm]'` brings it",
)
def test_what_nobody_lists_is_priced_by_litellms_own_list() -> None:
    prompts = (shipped("prompts"),)
    name = "claude-sonnet-4-5"
    listed = litellm_price(name)
    assert listed is not None
    price = price_of(read_model(f"anthropic/{name}", environ={}, prompts=()))
    assert price is not None
    assert price.input == pytest.approx(listed.input * 1e6)
    assert price.as_of.startswith("litellm ")
    assert price_of(read_model("openai/no-such-model-1", environ={}, prompts=prompts)) is None
    assert price_of(read_model(f"https://llm.example/v1#{name}", environ={}, prompts=())) is None
