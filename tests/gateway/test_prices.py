"""What it will cost: guesses that hold the truth between them, prices that a team can change."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.errors import BadInput
from hookline.gateway.prices import estimate, read_prices, tokens
from hookline.loop.generate import prompts_of
from hookline.loop.library import Library, load_brief
from hookline.resources import shipped


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
    prompts = prompts_of(load_brief(shipped("briefs") / "smallest.yaml", library), library, 7)
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
