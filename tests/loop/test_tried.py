"""What was tried behind a learning: both sides, campaign by campaign, and only where it holds."""

import datetime

import pytest

from hookline.lift.arms import ArmMean
from hookline.lift.estimates import effect
from hookline.loop.learning.from_arms import TaggedArm
from hookline.loop.learning.tried import Tried, mean_rate, tried_by_learning, tried_of
from hookline.records.learning import Evidence, Learning, Scope, proposal
from hookline.records.team import Team
from hookline.workspace.folder import Workspace

WARM = "tonality=warm"


def learning(scope: Scope) -> Learning:
    day, evidence = datetime.date(2026, 3, 2), Evidence(words="In 3 campaigns.")
    return proposal("tag", WARM, scope, line="Warm ones did better.", evidence=evidence, day=day)


def arm(
    name: str, campaign: str, rate: float, *, is_warm: bool, channel: str = "sms",
    brand: str = "Kurtako", sent: int = 100,
) -> TaggedArm:  # fmt: skip
    mean = ArmMean(name, campaign, channel, "en", sent, sent, 9, effect(rate, 1e-6))
    return TaggedArm(mean, frozenset([WARM] if is_warm else []), brand, "winback")


ARMS = (
    arm("a", "lunch", 0.20, is_warm=True),
    arm("b", "lunch", 0.10, is_warm=True, sent=300),
    arm("c", "lunch", 0.15, is_warm=False),
    arm("d", "dinner", -0.01, is_warm=False),
    arm("e", "lunch", 0.50, is_warm=True, channel="email"),
    arm("f", "lunch", 0.60, is_warm=True, brand="Tarang"),
)
BODIES = {each.mean.arm_id: f"Text  of\n{each.mean.arm_id}" for each in ARMS}


def told(scope: Scope) -> Tried:
    return tried_of(learning(scope), ARMS, BODIES)


def test_each_campaign_has_both_sides_and_nothing_of_elsewhere() -> None:
    tried = told(Scope(brand="Kurtako", channel="sms"))
    sides = [(c.campaign, len(c.with_it), len(c.without_it)) for c in tried.campaigns]
    assert sides == [("dinner", 0, 1), ("lunch", 2, 1)]
    assert [each.text for each in tried.best_with] == ["Text of a", "Text of b"]
    assert [each.rate for each in tried.best_without] == [0.15, 0.0], "nobody buys less than never"
    assert tried.verb == "bought"


@pytest.mark.parametrize(
    ("scope", "n_texts"),
    [(Scope(), 4), (Scope(brand="Kurtako"), 3), (Scope(brand="Kurtako", channel="email"), 1),
     (Scope(language="hi"), 0)],
)  # fmt: skip
def test_a_narrower_learning_rests_on_fewer(scope: Scope, n_texts: int) -> None:
    assert len(told(scope).best_with) == n_texts


def test_a_side_counts_each_version_as_often_as_it_was_sent() -> None:
    (lunch,) = (c for c in told(Scope(channel="sms", brand="Kurtako")).campaigns if c.with_it)
    assert mean_rate(lunch.with_it) == pytest.approx((0.20 * 100 + 0.10 * 300) / 400)


def test_before_anything_is_measured_and_of_what_people_showed_nothing_is_told(
    workspace: Workspace,
) -> None:
    kind = learning(Scope())
    shown_by_people = kind.model_copy(update={"kind": "avoid"})
    assert tried_by_learning(workspace, Team(), [kind]) == {}
    assert tried_by_learning(workspace, Team(), [shown_by_people]) == {}
