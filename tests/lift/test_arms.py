"""Live versions compared: chances within a cell, and nowhere beyond it."""

import pytest

from hookline.lift.arms import ArmMean, with_chance_best
from hookline.lift.estimates import effect


def arm(name: str, rate: float, error: float = 0.01**2, language: str = "en") -> ArmMean:
    return ArmMean(name, "c", "sms", language, 900, 400, 40, effect(rate, error))


def test_chances_add_up_within_a_cell_and_the_best_comes_first() -> None:
    arms = with_chance_best([arm("a", 0.10), arm("b", 0.12), arm("c", 0.30, language="hi")])
    assert [each.arm_id for each in arms] == ["b", "a", "c"]
    assert arms[0].chance_best + arms[1].chance_best == pytest.approx(1)
    # the difference is 0.02 with a standard error of 0.01·√2: Φ(√2) = 0.9214
    assert arms[0].chance_best == pytest.approx(0.9214, abs=1e-3)
    assert arms[2].chance_best == pytest.approx(1)


def test_versions_that_nobody_bought_from_are_alike() -> None:
    arms = with_chance_best([arm("a", 0.0, 0.0), arm("b", 0.0, 0.0)])
    assert [each.chance_best for each in arms] == pytest.approx([0.5, 0.5])
