"""The coach: how complete a brief is, what contradicts, what its audience can show."""

import math
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from tests.channels import CHANNELS

from hookline.coach.advice import Advice, _score, advise
from hookline.loop.advise import fixed
from hookline.records.documents import read_brief
from hookline.resources import shipped
from hookline.workspace.library import Library, complete_brief, find_briefs, load_brief

Advise = Callable[[str], Advice]


@pytest.fixture(scope="session")
def coach(library: Library) -> Advise:
    def of(text: str) -> Advice:
        brief, tree = read_brief(text, "b.yaml", stem="b", channels=CHANNELS)
        return advise(complete_brief(brief, tree, library, briefs_folder=Path()))

    return of


def codes(advice: Advice) -> set[str]:
    return {item.code for item in advice.items}


def test_a_brief_that_says_little_has_far_to_go_and_each_gap_a_fix(coach: Advise) -> None:
    advice = coach("brand: K\nblueprint: winback\n")
    assert advice.errors == ()
    assert advice.score == 100 - sum(item.worth for item in advice.items)
    assert advice.score <= 25
    assert all(item.fix and item.text and item.path for item in advice.items)
    assert advice.power is None


def test_filling_a_gap_adds_what_was_promised(coach: Advise) -> None:
    before = coach("brand: K\nblueprint: winback\n")
    worth = next(item.worth for item in before.items if item.path == "idea")
    after = coach("brand: K\nblueprint: winback\nidea: We kept your size\n")
    assert after.score == before.score + worth


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ("hooks: [offer]", "C20"),
        ("hooks: [urgency]\noffer: {text: 20% off}", "C21"),
        ("hooks: [loss_aversion]", "C21"),
        ("follow_up: {step: bigger_reason}", "C22"),
        ("class: service\noffer: {text: 20% off}", "C23"),
        ("languages: [en, hi]\noffer: {text: {en: 20% off}}", "C24"),
    ],
)
def test_what_the_user_wrote_and_contradicts_is_an_error(
    coach: Advise, lines: str, code: str
) -> None:
    advice = coach(f"brand: K\n{lines}\n")
    assert code in {item.code for item in advice.errors}
    assert advice.items[0].severity == "error"


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ("hooks: [offer]\noffer: {text: 20% off}", "C20"),
        ("hooks: [urgency]\noffer: {text: 20% off, ends: 2026-11-30}", "C21"),
        ("follow_up: {step: bigger_reason, facts: [free delivery]}", "C22"),
        ("blueprint: winback", "C22"),  # inherited, so it gave way
        ("class: service\nfacts: [your order is late]", "C23"),
        ("languages: [en, hi]\noffer: {text: 20% off}", "C24"),
    ],
)
def test_what_is_true_or_inherited_is_none(coach: Advise, lines: str, code: str) -> None:
    assert code not in codes(coach(f"brand: K\n{lines}\n"))


def test_an_offer_with_too_many_conditions_is_a_warning(coach: Advise) -> None:
    offer = "offer: {text: x, code: A1, ends: 2026-11-30, min_basket: 5 INR, conditions: new ones}"
    (item,) = [item for item in coach(f"brand: K\n{offer}\n").items if item.code == "C30"]
    assert (item.severity, item.path) == ("warn", "offers.0")


def test_an_audience_can_show_a_smaller_rise_the_larger_it_is(coach: Advise) -> None:
    def rise(size: int) -> float:
        power = coach(f"brand: K\naudience: {{size: {size}, base_rate: 2%}}\n").power
        assert power is not None
        assert power.relative == pytest.approx(power.smallest_rise / 0.02)
        return power.smallest_rise

    assert rise(20_000) > rise(80_000) > rise(1_000_000)
    assert rise(20_000) / rise(80_000) == pytest.approx(2, rel=0.15)  # as 1 / sqrt(n)


@pytest.mark.parametrize(("size", "is_too_small"), [(12_499, True), (12_500, False)])
def test_an_audience_of_which_too_few_are_held_back_shows_nothing(
    coach: Advise, size: int, *, is_too_small: bool
) -> None:
    advice = coach(f"brand: K\naudience: {{size: {size}, base_rate: 2%}}\n")
    assert advice.power is not None
    assert math.isinf(advice.power.smallest_rise) is is_too_small
    told = [item.text for item in advice.items if item.code == "C70"]
    assert any("no rise would show, however large" in text for text in told) is is_too_small
    assert not any("inf" in text for text in told)


@pytest.mark.parametrize(
    "lines",
    [
        "audience: {size: 0, base_rate: 2%}",
        "audience: {size: 100, base_rate: 0%}",
        "audience: {size: 100, base_rate: 100%}",
        "audience: {size: 100, base_rate: 2%}\ncampaign: {shares: {control: 0}}",
    ],
)
def test_where_nothing_can_be_shown_nothing_is_said(coach: Advise, lines: str) -> None:
    assert coach(f"brand: K\n{lines}\n").power is None


def test_no_shipped_brief_has_an_error(library: Library) -> None:
    for path in find_briefs([shipped("briefs"), shipped("briefs") / "demo"]):
        assert advise(load_brief(path, library)).errors == ()


def test_the_coach_loads_no_numpy() -> None:
    import subprocess
    import sys

    code = "import sys, hookline.coach.advice; print('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


WRONG = (
    "hooks: [offer]", "hooks: [urgency]\noffer: {text: 20% off}",
    "class: service\noffer: {text: x}", "follow_up: {step: bigger_reason}",
    "follow_up: {step: last_chance}\nfacts: [x]",
    "personalization: [churn_score]", "offer: {text: x, ends: 2026-01-01}",
)  # fmt: skip


@pytest.mark.parametrize("lines", WRONG)
@pytest.mark.parametrize("brand", ["K", "{name: K, about: shirts, voice: {traits: [warm]}}"])
def test_to_mend_what_is_wrong_raises_the_score(library: Library, lines: str, brand: str) -> None:
    text = f"brand: {brand}\nblueprint: winback\nchannels: [sms, email]\n{lines}\n"
    before = _coached(text, library)
    assert before.errors
    for item in before.errors:
        if item.edit is None:
            continue
        after = _coached(fixed(text, Path("b.yaml"), item), library)
        assert after.score > before.score


def test_a_brief_with_many_faults_still_gains_by_each_mend() -> None:
    scores = [_score(missing) for missing in range(0, 300, 15)]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores[:12])) == 12
    assert all(score > 0 for score in scores)


def _coached(text: str, library: Library) -> Advice:
    brief, tree = read_brief(text, "b.yaml", stem="b", channels=CHANNELS)
    return advise(
        complete_brief(brief, tree, library, briefs_folder=Path()), today=date(2026, 11, 22)
    )
