"""The table: what was judged, and only what can be told from it."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.loop.comparing.tally import FEWEST, Tally, tally
from hookline.records.comparison import (
    Comparison,
    CopySet,
    Judgement,
    Letter,
    Pair,
    Preference,
    Side,
    Why,
)
from hookline.records.variant import Lineage, Parts, Variant

NOW = "2026-03-02T10:00:00+00:00"


def copy_set(
    text: str, *, blocked: int = 0, tokens: int = 400, cost: float | None = 0.02
) -> CopySet:
    variants = tuple(
        Variant(
            id=f"{n}-x", brief="b", message_key=f"b:{n}", channel="sms", language="en",
            parts=Parts(body=f"{text} {n}"), lineage=Lineage(brief_hash="h", model="m", at=NOW),
        )
        for n in range(4)
    )  # fmt: skip
    return CopySet(
        variants=variants, blocked_at_first=blocked, template_hash=text, calls=1, tokens=tokens,
        cost=cost,
    )  # fmt: skip


def comparison(briefs: int, a: CopySet | None = None, b: CopySet | None = None) -> Comparison:
    pairs = tuple(
        Pair(
            id=f"p{n}", brief=f"b{n}", channel="sms", language="en",
            a=a or copy_set("left"), b=b or copy_set("right"),
        )
        for n in range(briefs)
    )  # fmt: skip
    return Comparison(
        name="t", a=Side(given="left"), b=Side(given="right"), briefs=("b.yaml",), variants=4,
        seed=7, repairs=0, pairs=pairs,
    )  # fmt: skip


def said(
    pair: int,
    prefer: Preference,
    judge: str = "asha",
    *,
    why: Why | None = "idea",
    usable: tuple[int, int] | None = None,
    by_model: bool = False,
) -> Judgement:
    a, b = usable or (None, None)
    return Judgement(
        pair=f"p{pair}", judge=judge, by_model=by_model, prefer=prefer, shown_first="a",
        why=why if prefer != "neither" else None, usable_a=a, usable_b=b, at=NOW,
    )  # fmt: skip


def conclusion(*judged: Judgement, briefs: int = 12) -> str:
    return tally(comparison(briefs), judged).people.conclusion


def test_without_a_judgement_the_table_says_so() -> None:
    found = tally(comparison(2), [])
    assert found.people.conclusion == "nothing was judged yet"
    assert found.people.share.share is None
    assert found.a.usable_of == 0
    assert found.a.tokens_per_usable is None


def test_ties_alone_show_no_difference() -> None:
    judged = [said(n, "neither") for n in range(12)]
    assert conclusion(*judged) == "12 judgements, all ties: no difference was seen"
    assert conclusion(said(0, "neither")) == "1 judgement, all ties: no difference was seen"


def test_six_judgements_are_too_few_to_tell_however_clear() -> None:
    assert conclusion(*(said(n, "a") for n in range(6))) == "6 judgements: too few to tell"


@pytest.mark.parametrize(("count", "enough"), [(FEWEST - 1, False), (FEWEST, True)])
def test_from_ten_that_prefer_a_side_something_can_be_told(count: int, enough: bool) -> None:
    told = conclusion(*(said(n, "a") for n in range(count)))
    assert (told == "A is preferred: left") == enough


def test_ties_make_nobody_surer() -> None:
    judged = [*(said(n, "a") for n in range(9)), *(said(n, "neither", "zoe") for n in range(9))]
    assert conclusion(*judged) == "18 judgements, 9 of them ties: too few to tell"


def test_an_interval_over_the_half_tells_nothing_and_one_beside_it_tells_who() -> None:
    close = [said(n, "a" if n < 7 else "b") for n in range(12)]
    clear = [said(n, "b" if n < 11 else "a") for n in range(12)]
    assert conclusion(*close).startswith("too close to tell")
    assert conclusion(*clear) == "B is preferred: right"


def test_many_judgements_of_one_brief_tell_of_that_brief_only() -> None:
    judged = [said(0, "a", f"judge {n}") for n in range(30)]
    found = tally(comparison(1), judged).people
    assert found.conclusion == "all of one brief: it tells of this brief, not of the next one"
    assert not found.by_brief
    assert found.interval == found.share.wilson


def test_where_a_brief_has_several_judgements_the_interval_holds_them_together() -> None:
    once = [said(n, "a" if n < 8 else "b") for n in range(12)]
    thrice = [said(n, "a" if n < 8 else "b", who) for n in range(12) for who in "xyz"]
    one, three = (tally(comparison(12), judged).people for judged in (once, thrice))
    assert (one.by_brief, three.by_brief) == (False, True)
    assert one.interval == one.share.wilson
    assert three.interval == three.share.by_brief
    assert three.conclusion.startswith("too close"), "three who always agree are worth one"


def test_models_are_never_added_to_people() -> None:
    judged = [*(said(n, "a") for n in range(3)), said(0, "b", "openai/j", by_model=True)]
    found = tally(comparison(3), judged)
    assert (found.people.judge, found.people.share.wins, found.people.share.losses) == ("", 3, 0)
    (model,) = found.models
    assert (model.judge, model.share.wins, model.share.losses) == ("openai/j", 0, 1)


def test_usable_copy_and_what_it_costs_is_told_of_what_people_looked_at() -> None:
    judged = [said(0, "a", usable=(4, 1)), said(0, "a", "zoe", usable=(2, 1))]
    found = tally(comparison(3), judged)
    assert (found.a.usable, found.a.usable_of) == (6, 8)
    assert (found.b.usable, found.b.usable_of) == (2, 8)
    # one set of 400 tokens and $0.02 gave 3 usable messages, by the two judges' mean
    assert found.a.tokens_per_usable == pytest.approx(400 / 3)
    assert found.a.cost_per_usable == pytest.approx(0.02 / 3)
    assert found.b.tokens_per_usable == pytest.approx(400)
    assert found.a.tokens == 1200
    assert found.a.cost == pytest.approx(0.06)


def test_nothing_usable_and_nothing_counted_have_no_price() -> None:
    answers = copy_set("right", tokens=0, cost=None)
    found = tally(comparison(1, b=answers), [said(0, "b", usable=(0, 4))])
    assert found.a.tokens_per_usable is None
    assert found.b.tokens_per_usable is None
    assert found.b.cost_per_usable is None
    assert found.b.cost is None


def test_reasons_are_counted_by_side_the_commonest_first() -> None:
    judged = [said(0, "a", why="truth"), said(1, "a", why="voice"), said(2, "b", why="voice")]
    assert list(tally(comparison(3), judged).people.reasons.items()) == [
        ("voice", {"a": 1, "b": 1}),
        ("truth", {"a": 1, "b": 0}),
    ]


def test_pairs_that_cannot_be_judged_are_counted() -> None:
    whole = comparison(2)
    half = whole.pairs[0].model_copy(update={"id": "h", "b": None})
    alike = whole.pairs[0].model_copy(update={"id": "s", "b": whole.pairs[0].a})
    found = tally(whole.model_copy(update={"pairs": (*whole.pairs, half, alike)}), [])
    assert (found.pairs, found.unwritten, found.alike) == (4, 1, 1)


def test_a_judgement_of_a_pair_that_is_gone_does_not_count() -> None:
    assert conclusion(said(99, "a")) == "nothing was judged yet"


JUDGED = st.lists(
    st.tuples(
        st.integers(0, 5),
        st.sampled_from(["a", "b", "neither"]),
        st.sampled_from(["asha", "zoe", "max"]),
        st.tuples(st.integers(0, 4), st.integers(0, 4)),
    ),
    max_size=18,
)
OTHER: dict[Preference, Preference] = {"a": "b", "b": "a", "neither": "neither"}


def swapped(judged: Sequence[Judgement]) -> list[Judgement]:
    sides: dict[Letter, Letter] = {"a": "b", "b": "a"}
    return [
        one.model_copy(
            update={
                "prefer": OTHER[one.prefer], "shown_first": sides[one.shown_first],
                "usable_a": one.usable_b, "usable_b": one.usable_a,
            }
        )
        for one in judged
    ]  # fmt: skip


def other_way_round(found: Comparison) -> Comparison:
    pairs = tuple(p.model_copy(update={"a": p.b, "b": p.a}) for p in found.pairs)
    return found.model_copy(update={"a": found.b, "b": found.a, "pairs": pairs})


@given(JUDGED)
def test_swapping_the_sides_swaps_the_table(
    drawn: list[tuple[int, Preference, str, tuple[int, int]]],
) -> None:
    judged = [said(pair, prefer, judge, usable=usable) for pair, prefer, judge, usable in drawn]
    whole = comparison(6, b=copy_set("right", blocked=2, tokens=900, cost=None))
    one, other = tally(whole, judged), tally(other_way_round(whole), swapped(judged))
    assert (one.a, one.b) == (other.b, other.a)
    assert_mirrored(one, other)


def assert_mirrored(one: Tally, other: Tally) -> None:
    mine, theirs = one.people, other.people
    assert (mine.share.wins, mine.share.losses) == (theirs.share.losses, theirs.share.wins)
    assert (mine.ties, mine.first_shown) == (theirs.ties, theirs.first_shown)
    if mine.interval and theirs.interval:
        assert mine.interval == pytest.approx((1 - theirs.interval[1], 1 - theirs.interval[0]))
    winners = {
        "A is preferred: left": "B is preferred: left",
        "B is preferred: right": "A is preferred: right",
    }
    assert theirs.conclusion == winners.get(mine.conclusion, mine.conclusion)
