"""What each live version earned: its mean, and the chance that it is the best of its kind."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from hookline.lift.estimates import Effect, chance_best

Stratum = tuple[str, str, str]
"""Campaign, channel and language: only versions of one are compared with each other."""
SMALLEST_ERROR = 1e-12
"""Squared error below which a version's mean would be certain; nobody's is."""


@dataclass(frozen=True)
class ArmMean:
    """One version against the others of its campaign, channel and language; no p-value."""

    arm_id: str
    campaign_id: str
    channel: str
    language: str
    customers: int
    """First slots in which it could have been sent."""
    sent: int
    buyers: int
    """Of those that it was sent to, who did what the campaign is judged by."""
    rate: Effect
    """Share who do it within the window, were it sent to all of them; AIPW."""
    chance_best: float = 0.0
    """Among those of its campaign, channel and language; they add up to 1."""
    text: str = ""
    """What it says."""
    event: str = "converted"
    """What its campaign is judged by."""

    @property
    def stratum(self) -> Stratum:
        """Within which it is compared."""
        return self.campaign_id, self.channel, self.language


def with_chance_best(arms: Sequence[ArmMean]) -> tuple[ArmMean, ...]:
    """Each with its chance to be best among those that the same customers could get, best first.

    Args:
        arms: of any campaigns, in any order; one alone in its stratum is best for certain.
    Returns:
        as many as were given, in order of stratum.
    Source: as `estimates.chance_best`.
    """
    strata: dict[Stratum, list[ArmMean]] = {}
    for arm in arms:
        strata.setdefault(arm.stratum, []).append(arm)
    compared: list[ArmMean] = []
    for _, alike in sorted(strata.items()):
        means = np.array([arm.rate.value for arm in alike])
        errors = np.array([max(arm.rate.error, SMALLEST_ERROR) for arm in alike])
        chances = chance_best(means, errors)
        with_chances = [
            replace(a, chance_best=float(c)) for a, c in zip(alike, chances, strict=True)
        ]
        compared += sorted(with_chances, key=lambda arm: (-arm.chance_best, arm.arm_id))
    return tuple(compared)
