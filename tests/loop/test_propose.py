"""What is proposed when the numbers behind it are of long ago."""

import datetime
from types import SimpleNamespace
from typing import Any

import pytest

from hookline.lift.arms import ArmMean
from hookline.lift.estimates import effect
from hookline.loop.learning import propose as step
from hookline.records.learning import LIFETIME_DAYS, Learning
from hookline.records.team import Team
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library

DAY = datetime.date(2026, 3, 2)


@pytest.mark.parametrize(
    ("age", "is_evidence"), [(LIFETIME_DAYS - 1, True), (LIFETIME_DAYS, False)]
)
def test_numbers_that_are_too_old_choose_no_example(
    monkeypatch: pytest.MonkeyPatch, workspace: Workspace, library: Library, age: int, *,
    is_evidence: bool,
) -> None:  # fmt: skip
    mean = ArmMean("arm", "lunch", "sms", "en", 5000, 2500, 40, effect(0.05, 1e-6))
    earned: list[dict[str, ArmMean]] = []
    outcomes = SimpleNamespace(
        newest=DAY - datetime.timedelta(age), means=(mean,),
        arms={"arm": SimpleNamespace(variant_id="draft")},
    )  # fmt: skip

    def find_examples(_: Any, means: dict[str, ArmMean], *_a: Any, **_k: Any) -> list[Learning]:
        earned.append(means)
        return []

    monkeypatch.setattr(step, "measured_arms", lambda *_: outcomes)
    monkeypatch.setattr(step, "tagged_arms", lambda *_: [])
    monkeypatch.setattr(step, "find_examples", find_examples)
    step.propose(workspace, Team(), library, day=DAY)
    assert earned == [{"draft": mean} if is_evidence else {}]
