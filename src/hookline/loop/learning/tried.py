"""What was tried behind a learning: its kind of copy beside the rest, campaign by campaign.

A screen has what is told here without what calculates it, which is loaded where it is needed.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hookline.errors import NothingMeasured
from hookline.records.learning import Learning, Scope

if TYPE_CHECKING:
    from hookline.loop.learning.from_arms import TaggedArm
    from hookline.records.team import Team
    from hookline.workspace.folder import Workspace


@dataclass(frozen=True, slots=True)
class TriedVersion:
    """One version that went out, with what came of it."""

    campaign: str
    text: str
    rate: float
    """Share of those messaged who did what its campaign is judged by."""
    sent: int


@dataclass(frozen=True, slots=True)
class TriedCampaign:
    """A campaign's versions of that kind, and the others."""

    campaign: str
    with_it: tuple[TriedVersion, ...]
    without_it: tuple[TriedVersion, ...]


@dataclass(frozen=True, slots=True)
class Tried:
    """All that was measured where a learning holds."""

    campaigns: tuple[TriedCampaign, ...]
    verb: str
    """What they did: bought."""

    @property
    def best_with(self) -> list[TriedVersion]:
        """Versions of that kind, those that did best first."""
        return _best_first(version for each in self.campaigns for version in each.with_it)

    @property
    def best_without(self) -> list[TriedVersion]:
        """The other versions, those that did best first."""
        return _best_first(version for each in self.campaigns for version in each.without_it)


def tried_by_learning(
    workspace: "Workspace", team: "Team", known: Sequence[Learning]
) -> dict[str, Tried]:
    """What was tried behind each learning about a kind of copy, by its id.

    {} before anything is measured; what people showed rests on their own words, and is not here.
    """
    from hookline.loop.learning.propose import measured_arms, tagged_arms

    kinds = [learning for learning in known if learning.kind == "tag"]
    if not kinds:
        return {}
    try:
        outcomes = measured_arms(workspace, team)
    except NothingMeasured:
        return {}
    tagged = tagged_arms(workspace, outcomes)
    bodies = {arm_id: arm.parts.body for arm_id, arm in outcomes.arms.items()}
    return {each.id: tried_of(each, tagged, bodies) for each in kinds}


def mean_rate(versions: Sequence[TriedVersion]) -> float:
    """The share over all of them, each as often as it was sent."""
    n_sent = sum(version.sent for version in versions)
    return sum(version.rate * version.sent for version in versions) / max(1, n_sent)


def tried_of(learning: Learning, tagged: "Sequence[TaggedArm]", bodies: Mapping[str, str]) -> Tried:
    """The versions where a learning holds, those of its kind of copy apart from the others.

    Args:
        bodies: the text of each by its id.
    """
    from hookline.lift.events import did_any

    in_scope = [arm for arm in tagged if learning.scope.holds(_place(arm))]
    campaigns = []
    for campaign in sorted({arm.mean.campaign_id for arm in in_scope}):
        sides: dict[bool, list[TriedVersion]] = {True: [], False: []}
        for arm in in_scope:
            mean = arm.mean
            if mean.campaign_id == campaign:
                text = " ".join(bodies[mean.arm_id].split())
                version = TriedVersion(campaign, text, max(mean.rate.value, 0.0), mean.sent)
                sides[learning.subject in arm.tags].append(version)
        campaigns.append(TriedCampaign(campaign, tuple(sides[True]), tuple(sides[False])))
    return Tried(tuple(campaigns), did_any(arm.mean.event for arm in in_scope))


def _place(arm: "TaggedArm") -> Scope:
    mean = arm.mean
    return Scope(brand=arm.brand, program=arm.program, channel=mean.channel, language=mean.language)


def _best_first(versions: Iterable[TriedVersion]) -> list[TriedVersion]:
    return sorted(versions, key=lambda version: -version.rate)
