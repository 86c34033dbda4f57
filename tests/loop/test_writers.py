"""Whose copy earns more is told with its interval, against the copy beside it, or not at all."""

import numpy as np
import pytest
from tests.loop.test_from_arms import world

from hookline.errors import StoreFailed
from hookline.lift.arms import ArmMean
from hookline.loop.comparing.earned import UNKNOWN, earned_by_sides, match_sides
from hookline.loop.forest import lift_picture
from hookline.loop.learning.earned import what_it_earned
from hookline.loop.learning.from_arms import TaggedArm
from hookline.loop.learning.writers import compare_writers, writer_effects
from hookline.records.arm import Arm
from hookline.records.comparison import Comparison, CopySet, Pair, Side
from hookline.records.team import Team
from hookline.records.variant import Lineage, Parts, Variant
from hookline.workspace.folder import Workspace


def written(arms: list[TaggedArm]) -> list[tuple[ArmMean, str]]:
    """Arms with a question are one model's, the others another's."""
    return [(arm.mean, "m/one" if "question=yes" in arm.tags else "m/two") for arm in arms]


def test_each_model_is_told_against_the_copy_beside_it() -> None:
    arms = world(np.random.default_rng(2), {"question=yes": 0.04})
    one, two = compare_writers(written(arms))
    assert (one.writer, two.writer) == ("m/one", "m/two")
    assert one.effect is not None
    assert two.effect is not None
    assert one.effect.effect == pytest.approx(-two.effect.effect)
    assert one.effect.lo > 0.02
    assert one.words.startswith("m/one: ")
    assert "more of 100 messaged bought than with copy of others beside it" in one.words
    assert "fewer" in two.words


def test_too_little_is_said_to_be_too_little() -> None:
    few = written(world(np.random.default_rng(2), {}, campaigns=2))
    effects = compare_writers(few)
    assert [each.effect for each in effects] == [None, None]
    assert all("needs 1 more campaign" in each.words for each in effects)


def test_one_writer_alone_is_compared_with_nobody() -> None:
    arms = world(np.random.default_rng(2), {})
    assert compare_writers([(arm.mean, "m/one") for arm in arms]) == []


def test_before_outcomes_nothing_is_told(workspace: Workspace) -> None:
    assert writer_effects(workspace, Team(), "model") == []


def test_a_registry_that_cannot_be_read_is_no_missing_outcome(workspace: Workspace) -> None:
    workspace.root.mkdir()
    (workspace.root / "hookline.db").write_bytes(b"no database at all, but long enough" * 40)
    arm = Arm.model_validate(
        {"arm_id": "a:sms:en:v1:abcdef", "campaign_id": "a", "variant_id": "1", "kind": "ai",
         "channel": "sms", "language": "en", "version": 1, "parts": Parts(body="Hi"),
         "lineage": Lineage(brief_hash="b", model="offline", at="2026-03-02T10:00:00+00:00")}
    )  # fmt: skip
    for ask in (
        lambda: writer_effects(workspace, Team(), "model"),
        lambda: what_it_earned(workspace, Team(), arm),
        lambda: lift_picture(workspace, Team()),
    ):
        with pytest.raises(StoreFailed):
            ask()


def side(*written: tuple[str, str]) -> CopySet:
    """Copy of these models and prompt versions."""
    return CopySet(
        variants=tuple(
            Variant(
                id=f"{n}-x", brief="b", message_key="b:1", channel="sms", language="en",
                parts=Parts(body="Hi"),
                lineage=Lineage(brief_hash="h", model=model, template_hash=prompt, at="2026-01-01"),
            )
            for n, (model, prompt) in enumerate(written)
        )
    )  # fmt: skip


def compared(a: CopySet, b: CopySet) -> Comparison:
    pair = Pair(id="p", brief="b", channel="sms", language="en", a=a, b=b)
    return Comparison(name="t", a=Side(given="one"), b=Side(given="two"), briefs=("b.yaml",),
                      variants=4, seed=7, repairs=0, pairs=(pair,))  # fmt: skip


def test_a_comparison_tells_beside_its_verdicts_what_each_sides_copy_earned() -> None:
    effects = compare_writers(written(world(np.random.default_rng(2), {"question=yes": 0.04})))
    one, other = (effect.words for effect in effects)
    sides = compared(side(("m/one", "p")), side(("m/two", "p")))
    assert match_sides(sides, "model", effects) == {"a": one, "b": other}
    new = compared(side(("m/one", "p")), side(("m/new", "p")))
    assert match_sides(new, "model", effects) == {"a": one, "b": UNKNOWN}
    mixed = compared(side(("m/one", "p"), ("m/two", "p")), side(("m/new", "p")))
    assert match_sides(mixed, "model", effects) == {}


def test_a_comparison_of_copy_that_never_went_out_is_told_by_its_judges_alone(
    workspace: Workspace,
) -> None:
    sides = compared(side(("m/one", "p")), side(("m/one", "q")))
    assert earned_by_sides(workspace, Team(), sides) == {}
