"""What people turn down, take out, put in and take as it is becomes a candidate, never before."""

import datetime
from collections.abc import Callable

import pytest

from hookline.lift.arms import ArmMean
from hookline.lift.estimates import effect
from hookline.loop.acceptance import Judged, ReviewEffect
from hookline.loop.learning.from_people import (
    BUYERS,
    EXAMPLES,
    LONGEST,
    TEXTS,
    find_examples,
    find_habits,
)
from hookline.records.finding import Finding
from hookline.records.learning import Learning, Scope
from hookline.records.review import Review
from hookline.records.variant import Lineage, Parts, Variant

DAY = datetime.date(2026, 3, 2)
AT = "2026-03-02T10:00:00+00:00"


def draft(name: str, body: str, channel: str = "sms", language: str = "en") -> Variant:
    return Variant(
        id=name, brief="lunch", message_key=name, channel=channel, language=language,
        parts=Parts(body=body), lineage=Lineage(brief_hash="b", model="m", at=AT),
    )  # fmt: skip


def judged(
    name: str,
    before: str,
    after: str | None = None,
    *,
    verdict: ReviewEffect | None = None,
    reason: str = "",
    by: str = "asha",
    **place: str,
) -> Judged:
    written = draft(name, before, **place)
    last = written if after is None else draft(f"{name}-e", after, **place)
    review = Review(
        variant_id=last.id, decision="approved", by=by, at=AT, text_hash="", reason=reason
    )
    return Judged(
        written, last, verdict or ("edited" if after else "unchanged"), review, "Bun & Co"
    )


def lines(found: list[Learning]) -> list[tuple[str, str]]:
    return [(each.kind, each.line) for each in found]


FILLER = ("Lunch is on.", "Sun again.", "Your table is set.", "Come by.", "Hungry yet?", "Rain.")


def mended(n: int, before: str, after: str) -> list[Judged]:
    return [
        judged(str(i), before.format(FILLER[i % 6]), after.format(FILLER[i % 6])) for i in range(n)
    ]


@pytest.mark.parametrize(("n", "told"), [(TEXTS - 1, False), (TEXTS, True)])
def test_a_reason_given_often_enough_is_proposed_in_its_commonest_words(n: int, told: bool) -> None:
    reasons = ["a greeting and nothing else", "A greeting, and nothing else."]
    texts = [
        judged(str(i), FILLER[i], verdict="rejected", reason=reasons[i % 4 == 3], by=f"p{i % 2}")
        for i in range(n)
    ]
    found = find_habits(texts, DAY)
    assert lines(found) == ([("avoid", "A greeting and nothing else")] if told else [])
    if told:
        (learning,) = found
        assert learning.evidence.words == f"{n} texts were turned down for it, by 2 people."
        assert learning.scope == Scope(brand="Bun & Co", channel="sms", language="en")
        assert learning.evidence.counts == {"texts": n, "people": 2}


def test_reasons_that_hold_a_persons_data_or_no_word_are_never_said() -> None:
    for reason in ("asha.rao@example.com said no", "!!!", "x" * (LONGEST + 1)):
        texts = [judged(str(i), FILLER[i], verdict="rejected", reason=reason) for i in range(TEXTS)]
        assert find_habits(texts, DAY) == []


@pytest.mark.parametrize(("n", "told"), [(TEXTS - 1, False), (TEXTS, True)])
def test_words_taken_out_again_and_again_are_proposed(n: int, told: bool) -> None:
    found = find_habits(mended(n, "Our amazing {} And 20% off.", "Our {} And 20% off."), DAY)
    line = "The words “amazing”: people here take them out"
    assert lines(found) == ([("never_say", line)] if told else [])


def test_words_that_still_stand_in_accepted_texts_are_not_said_to_be_taken_out() -> None:
    texts = mended(TEXTS, "Our amazing {}", "Our {}")
    still = [judged(f"s{i}", f"An amazing bun. {FILLER[i]}") for i in range(2)]
    assert find_habits([*texts, *still], DAY) == []


def test_words_put_in_place_of_others_are_one_line_of_wording() -> None:
    found = find_habits(mended(TEXTS, "{} Fill your cart.", "{} Fill your basket."), DAY)
    assert lines(found) == [("glossary", "Say “basket”, not “cart”.")]


def test_words_put_in_are_proposed_as_voice() -> None:
    found = find_habits(mended(TEXTS, "{} See you.", "{} See you at the counter."), DAY)
    assert lines(found) == [("voice", "Where it fits, “at the counter”: people here put it in.")]


def test_what_people_change_both_ways_is_no_habit() -> None:
    there = mended(TEXTS, "{} Your cart.", "{} Your basket.")
    back = [
        judged(f"b{i}", f"{FILLER[i]} Your basket.", f"{FILLER[i]} Your cart.")
        for i in range(TEXTS)
    ]
    assert find_habits([*there, *back], DAY) == []


def test_numbers_codes_and_tags_are_no_words() -> None:
    before = '{} 20 off, {{{{ first_name | default: "there" }}}}'
    after = '{} 30 off, {{{{ first_name | default: "friend" }}}}'
    assert find_habits(mended(TEXTS, before, after), DAY) == []


def mean(name: str, rate: float, buyers: int = BUYERS) -> ArmMean:
    return ArmMean(name, "lunch", "sms", "en", 5000, 2500, buyers, effect(rate, 1e-6))


@pytest.fixture
def examples() -> Callable[..., list[str]]:
    def of(
        texts: list[Judged], means: dict[str, ArmMean] | None = None, *accepted: Learning
    ) -> list[str]:
        candidates = find_examples(texts, means or {}, DAY, accepted=accepted)
        assert all(each.kind == "example" for each in candidates)
        return [each.line for each in candidates]

    return of


def test_the_best_two_by_what_they_earned_are_examples(examples: Callable[..., list[str]]) -> None:
    texts = [judged(str(i), FILLER[i]) for i in range(3)]
    means = {str(i): mean(str(i), rate) for i, rate in enumerate((0.02, 0.05, 0.03))}
    assert examples(texts, means) == [FILLER[1], FILLER[2]]
    means["1"] = mean("1", 0.05, BUYERS - 1)
    assert examples(texts, means) == [FILLER[2], FILLER[0]]


@pytest.mark.parametrize(("n", "told"), [(TEXTS - 1, 0), (TEXTS, EXAMPLES)])
def test_without_lift_those_that_nobody_had_to_touch_are(
    examples: Callable[..., list[str]], n: int, told: int
) -> None:
    assert len(examples([judged(str(i), FILLER[i]) for i in range(n)])) == told


def test_examples_have_a_limit_and_no_flaw(examples: Callable[..., list[str]]) -> None:
    texts = [judged(str(i), FILLER[i]) for i in range(TEXTS)]
    first, second = find_examples(texts, {}, DAY)
    assert examples(texts, None, first) == [second.line]
    assert examples(texts, None, first, second) == []
    flaw = Finding(code="fact.missing", severity="warn", part="body", message="m")
    flawed = [
        Judged(
            each.written, each.last.model_copy(update={"findings": (flaw,)}), "unchanged",
            each.review, each.brand,
        )
        for each in texts
    ]  # fmt: skip
    assert examples(flawed) == []
    long = [judged(str(i), "x" * (LONGEST * 2 + 1)) for i in range(TEXTS)]
    assert examples(long) == []
