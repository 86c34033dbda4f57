"""What chance alone calls working, of so many verdicts."""

import pytest

from hookline.lift import verdicts
from hookline.lift.chance import by_chance
from hookline.lift.sentences import chance_sentence
from hookline.lift.verdicts import RULES, Verdict


def verdict(phrase: str, status: str = verdicts.DECIDED) -> Verdict:
    return Verdict(phrase, RULES[phrase], status, phrase)


def test_nothing_is_said_before_the_first_verdict() -> None:
    assert by_chance([]) is None
    assert by_chance([verdict(verdicts.CANNOT_TELL, verdicts.TOO_EARLY)]) is None
    assert by_chance([verdict(verdicts.HURTING, verdicts.STOP)]) is None


def test_one_in_forty_idle_campaigns_reads_working_and_three_probably() -> None:
    found = by_chance([verdict(verdicts.WORKING), *[verdict(verdicts.CANNOT_TELL)] * 39])
    assert found is not None
    assert (found.decided, found.working) == (40, 1)
    assert found.idle_working == 1.0
    assert found.idle_probably == pytest.approx(3.0)
    assert found.any_working == pytest.approx(1 - 0.975**40)


def test_a_verdict_that_money_took_back_was_judged_too() -> None:
    found = by_chance([verdict(verdicts.CANNOT_TELL, verdicts.MORE_BUYERS_LESS_MONEY)])
    assert found is not None
    assert (found.decided, found.working) == (1, 0)


def test_chance_is_told_in_campaigns_and_for_one_alone_in_times() -> None:
    eight = by_chance([verdict(verdicts.WORKING)] * 8)
    one = by_chance([verdict(verdicts.WORKING)])
    assert eight is not None
    assert one is not None
    assert chance_sentence(eight) == (
        "If none of the 8 campaigns with a verdict did anything, chance alone would still call 0.2 "
        "of them 'working' and 0.6 'probably working'; here 8 read 'working'."
    )
    assert "reads 'working' 25 times in 1,000, and 'probably working' 75 times" in (
        chance_sentence(one)
    )


@pytest.mark.parametrize(("working", "told"), [(0, "here none reads"), (1, "here 1 reads"),
                                               (2, "here 2 read 'working'")])  # fmt: skip
def test_how_many_work_is_told_in_good_english(working: int, told: str) -> None:
    idle = [verdict(verdicts.CANNOT_TELL)] * (3 - working)
    found = by_chance([*[verdict(verdicts.WORKING)] * working, *idle])
    assert found is not None
    assert told in chance_sentence(found)
