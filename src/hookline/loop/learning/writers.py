"""Which model, or which version of the prompt, writes copy that earns more."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from hookline.errors import NothingMeasured
from hookline.lift.arms import ArmMean
from hookline.lift.events import did_any
from hookline.lift.tags import TagEffect, TagSupport
from hookline.loop.learning.from_arms import TaggedArm, effects_of, supports_of
from hookline.loop.learning.propose import measured_arms, needed_support
from hookline.records.arm import Arm
from hookline.records.team import Team
from hookline.workspace.folder import Workspace

By = Literal["model", "prompt"]
WRITERS: tuple[By, ...] = get_args(By)
KIND = "writer="
"""So that one writer is held against all others, whoever they are."""
PEOPLE = "people"
"""Who wrote copy that no model did."""


@dataclass(frozen=True, slots=True)
class WriterEffect:
    """Copy of one writer against the other copy of the same campaign, channel and language."""

    writer: str
    effect: TagEffect | None
    """None where there is too little to tell."""
    support: TagSupport
    verb: str = "bought"
    """What the customers did that its campaigns are judged by."""

    @property
    def words(self) -> str:
        """For people, one line."""
        if self.effect is None:
            return f"{self.writer}: what it earns {needed_support(self.support)}"
        value, low, high = (100 * x for x in (self.effect.effect, self.effect.lo, self.effect.hi))
        side = "more" if value > 0 else "fewer"
        return (
            f"{self.writer}: {abs(value):.1f} {side} of 100 messaged {self.verb} than with copy of "
            f"others beside it ({low:+.1f} to {high:+.1f})"
        )


def writer_effects(workspace: Workspace, team: Team, by: By) -> list[WriterEffect]:
    """What each writer's copy earned; [] before outcomes, or where one alone has written.

    Args:
        by: what tells writers apart; the prompt by the first characters of its template's digest.
    """
    try:
        outcomes = measured_arms(workspace, team)
    except NothingMeasured:
        return []
    arms = outcomes.arms
    return compare_writers([(mean, _writer(arms[mean.arm_id], by)) for mean in outcomes.means])


def compare_writers(means: Sequence[tuple[ArmMean, str]]) -> list[WriterEffect]:
    """What the copy of each writer earned; [] where one alone has written.

    Args:
        means: of each version, with who wrote it.
    """
    arms = [TaggedArm(mean, frozenset({KIND + writer}), "", "") for mean, writer in means]
    supports = supports_of(arms)
    if len(supports) < 2:
        return []
    effects = {effect.tag: effect for effect in effects_of(arms, with_mirrors=True)}
    verb = did_any(mean.event for mean, _ in means)
    return [
        WriterEffect(tag.removeprefix(KIND), effects.get(tag), supports[tag], verb)
        for tag in sorted(supports)
    ]


def _writer(arm: Arm, by: By) -> str:
    if arm.kind == "human":
        return PEOPLE
    return arm.lineage.model if by == "model" else arm.lineage.template_hash[:8]
