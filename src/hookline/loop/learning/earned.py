"""What one live version earned, beside those that the same customers could have got."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from hookline.documents import Fields
from hookline.errors import NothingMeasured
from hookline.lift.arms import ArmMean, Stratum, with_chance_best
from hookline.lift.arms_page import chance_words, rate_of_100
from hookline.lift.events import did, did_any
from hookline.loop.learning.propose import measured_arms
from hookline.records.arm import Arm
from hookline.records.team import Team
from hookline.workspace.folder import Workspace


@dataclass(frozen=True, slots=True)
class Earned:
    """A version's mean among its likes."""

    mean: ArmMean
    versions: int
    """Of its campaign, channel and language that were measured, itself among them."""
    share: float
    """Of all that was sent of those."""

    @property
    def words(self) -> str:
        """`12.1 of 100 bought (8.0 to 16.2), sent 212 times; 63% likely the best of 4`."""
        value, ends = rate_of_100(self.mean.rate)
        times = "once" if self.mean.sent == 1 else f"{self.mean.sent:,} times"
        measured = f"{value} of 100 {did(self.mean.event)} ({ends}), sent {times}"
        if self.versions == 1:
            return f"{measured}; nothing stands beside it to compare"
        return (
            f"{measured}; {chance_words(self.mean.chance_best)} likely the best of {self.versions}"
        )

    @property
    def columns(self) -> tuple[str, str, str]:
        """Its share of what was sent of its likes, its chance to be the best, who bought."""
        best = "" if self.versions == 1 else f"{chance_words(self.mean.chance_best)}"
        return f"{self.share:.0%}", best, f"{self.mean.rate.value:.1%}"

    def to_json(self) -> Fields:
        """Plain values with every name kept, and the words."""
        plain = asdict(self.mean) | {"rate": self.mean.rate._asdict()}
        return plain | {"versions": self.versions, "words": self.words}


def what_it_earned(workspace: Workspace, team: Team, arm: Arm) -> Earned | None:
    """As `lift --by arm` tells it; None while no message of the version has a closed window.

    Follow-ups are measured with the message that they follow, and control copy as a whole group.
    """
    if arm.parent_arm or arm.usual:
        return None
    return earned_by_arm(workspace, team).get(arm.arm_id)


def done_by_all(earned: Iterable[Earned]) -> str:
    """What the customers of all of them did, in one word or two; "" where there are none."""
    events = {each.mean.event for each in earned}
    return did_any(events) if events else ""


def earned_by_arm(workspace: Workspace, team: Team) -> dict[str, Earned]:
    """What every version earned that was measured, by its id; {} before any window has closed."""
    try:
        means = with_chance_best(measured_arms(workspace, team).means)
    except NothingMeasured:
        return {}
    versions = Counter(mean.stratum for mean in means)
    sent: Counter[Stratum] = Counter()
    for mean in means:
        sent[mean.stratum] += mean.sent
    return {
        mean.arm_id: Earned(mean, versions[mean.stratum], mean.sent / max(1, sent[mean.stratum]))
        for mean in means
    }
