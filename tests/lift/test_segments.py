"""All segments at once give what each gives by itself, to twelve digits."""

from dataclasses import asdict
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.lift.contrasts import Rates, rates
from hookline.lift.moments import Moments
from hookline.lift.rows import EpochPair
from hookline.lift.segments import NO_SEGMENTS, segment_counts, segments

SENT = ("usual", "random", "bandit")
Cell = tuple[int, str, str, int, int]


def counted(*cells: Cell, closed: bool = True) -> dict[str, Any]:
    """Cells of (epoch, segment, group, customers, responders) of campaign c."""
    return segment_counts(
        {"campaign_id": "c", "epoch": epoch, "segment": segment, "group": group,
         "is_closed": closed, "n": n, "sum_e": e}
        for epoch, segment, group, n, e in cells
    )  # fmt: skip


def both(segment: str, held: int, sent: int, *, n: int = 1_000, epoch: int = 2026) -> list[Cell]:
    return [(epoch, segment, "control", n, held), (epoch, segment, "bandit", n - 1, sent - 1),
            (epoch, segment, "random", 1, 1)]  # fmt: skip


@given(
    st.lists(
        st.tuples(st.integers(2, 900), st.integers(2, 900), st.integers(26, 400),
                  st.integers(1, 400), st.integers(1, 400)),
        min_size=2, max_size=6,
    )
)  # fmt: skip
def test_a_segment_has_the_numbers_that_it_has_alone(
    drawn: list[tuple[int, int, int, int, int]],
) -> None:
    cells: list[Cell] = []
    alone: dict[str, list[EpochPair]] = {}
    for k, (n_held, n_sent, held, sent, again) in enumerate(drawn):
        name = f"s{k}"
        for epoch, n, e in ((2026, n_held + held, held), (2027, n_held, min(again, n_held))):
            cells += [(epoch, name, "control", n, e), (epoch, name, "bandit", n_sent + sent, sent)]
            pair = EpochPair(Moments(n=n, sum_e=e), Moments(n=n_sent + sent, sum_e=sent))
            alone.setdefault(name, []).append(pair)
    shown = segments(counted(*cells)["c"], SENT)
    assert [each.name for each in shown] == sorted(alone)
    for each in shown:
        # many cells at once or one: the last digit of a power is the machine's
        by_itself = rates(alone[each.name])
        assert type(each.rate) is type(by_itself)
        if isinstance(by_itself, Rates):
            assert asdict(each.rate) == pytest.approx(asdict(by_itself), rel=1e-12, abs=1e-15)
        else:
            assert each.rate == by_itself
        assert each.n == sum(m.n for pair in alone[each.name] for m in pair)


@pytest.mark.parametrize(("held", "n_shown"), [(24, 0), (25, 2)])
def test_segments_need_25_held_back_responders_and_a_second_of_their_kind(
    held: int, n_shown: int
) -> None:
    shown = segments(counted(*both("a", 40, 50), *both("b", held, 50))["c"], SENT)
    assert len(shown) == n_shown


@pytest.mark.parametrize(("n", "counts"), [(1, False), (2, True)])
def test_an_epoch_counts_from_two_customers_a_side_on(n: int, *, counts: bool) -> None:
    later: list[Cell] = [(2027, "a", "control", n, 1), (2027, "a", "bandit", 500, 70)]
    shown = segments(counted(*both("a", 40, 50), *both("b", 40, 50), *later)["c"], SENT)
    assert isinstance(shown[0].rate, Rates)
    assert (shown[0].rate == shown[1].rate) is not counts


def test_open_windows_count_for_sizes_alone() -> None:
    waiting = counted(*both("a", 40, 50), *both("b", 40, 50), closed=False)["c"]
    assert segments(waiting, SENT) == ()
    assert waiting.names == ("a", "b")
    assert np.array_equal(waiting.first_slots, [[999, 1_000, 1]] * 2)
    assert waiting.groups == ("bandit", "control", "random")


def test_a_blank_segment_is_none_and_nobody_held_back_is_no_comparison() -> None:
    assert counted((2026, "", "control", 9, 1)) == {}
    assert segments(NO_SEGMENTS, SENT) == ()
    sent_only = counted((2026, "a", "bandit", 900, 90), (2026, "b", "bandit", 900, 80))["c"]
    assert segments(sent_only, SENT) == ()
