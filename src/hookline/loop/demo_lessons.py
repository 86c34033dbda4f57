"""What the demo's weeks have shown: three comparisons, two winners, a learning, the next prompt."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from hookline.errors import Named
from hookline.lift.arms import ArmMean
from hookline.lift.contrasts import Contrast, Rates
from hookline.lift.estimates import effect
from hookline.lift.report import LiftReport
from hookline.loop.learning.paired import MATTER, PairedGain, on_against_off
from hookline.loop.learning.propose import propose
from hookline.loop.learnings import diff, move
from hookline.records.learning import Learning
from hookline.records.place_names import place_of
from hookline.records.team import Team
from hookline.simulator.customers import Truth
from hookline.simulator.gains import expected_gains
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger
from hookline.workspace.library import Library, load_brief

PAIRS, CAMPAIGNS, EVERY = 8, 18, 4
"""Of simulated brands with and without learnings: as many as a minute leaves room for."""
Z = 1.959964


@dataclass(frozen=True, slots=True)
class LessonGain:
    """Buyers more of 100 messaged, as a share, with its 95 % interval."""

    value: float
    low: float
    high: float

    @property
    def verdict(self) -> str:
        """What its interval lets one say."""
        return "better" if self.low > 0 else "worse" if self.high < 0 else "no clear difference"


@dataclass(frozen=True, slots=True)
class Lessons:
    """What the weeks have shown."""

    shuffled: LessonGain | None
    """Shuffled against held back, all campaigns; None where no campaign could be compared."""
    smart: LessonGain
    """Smart against shuffled in the last week of messages, on the same customers, truly."""
    learnings: PairedGain
    winners: tuple[ArmMean, ...]
    learning: Learning | None
    """The clearest kind of copy, which the demo's person accepts; None where none was proposed."""
    diff: tuple[str, ...]
    """What the next prompt of `prompt_of` says more."""
    prompt_of: Named | None
    """None where no prompt says more."""


def lessons(
    workspace: Workspace,
    team: Team,
    library: Library,
    report: LiftReport,
    truth: Truth,
    ledger: Ledger,
    brief: Path,
) -> Lessons:
    """Compare, propose, accept the clearest learning, and read the next prompt.

    Args:
        report: by arm.
        brief: what is written next.
    """
    following = load_brief(brief, library)
    day = report.watermark + datetime.timedelta(days=1)
    proposed = propose(workspace, team, library, day=day, ledger=ledger).proposed.new
    learning = next((each for each in proposed if each.kind == "tag"), None)
    diffs = diff(workspace, learning.id, day=day, resolved=following) if learning else []
    changed = next((each for each in diffs if each.lines), None)
    if learning:
        move(workspace, learning.id, "accepted", day=day, reason="the demo's person likes it")
    return Lessons(
        shuffled=_shuffled_against_nothing(report),
        smart=_smart_against_shuffled(ledger, truth),
        learnings=on_against_off(
            MATTER, library.catalog.words, pairs=PAIRS, campaigns=CAMPAIGNS, every=EVERY
        ),
        winners=_winners(report.arms),
        learning=learning,
        diff=changed.lines if changed else (),
        prompt_of=place_of(following.brief.id, changed.channel, changed.language)
        if changed
        else None,
    )


def _shuffled_against_nothing(report: LiftReport) -> LessonGain | None:
    """All campaigns, each by its customers: effects and squared errors add up."""
    contrasts = [c for campaign in report.campaigns for c in campaign.groups if _is_shuffled(c)]
    rates = [(c.n_target, c.rate) for c in contrasts if isinstance(c.rate, Rates)]
    if not rates:
        return None
    n = np.array([n for n, _ in rates], dtype=np.float64)
    value = np.array([rate.diff for _, rate in rates])
    error = np.array([(rate.hi - rate.lo) / (2 * Z) for _, rate in rates])
    weight = n / n.sum()
    return _difference(float(weight @ value), float(weight**2 @ error**2))


def _is_shuffled(contrast: Contrast) -> bool:
    return contrast.name.startswith("random")


def _smart_against_shuffled(ledger: Ledger, truth: Truth) -> LessonGain:
    """What the smart draw would bring more than an even one, customer by customer."""
    days = ledger.days()[-7:]
    gains = expected_gains(ledger.decisions(*days), ledger.propensities(*days), truth)
    gain = gains.bandit - gains.random
    _, customer = np.unique(gains.customer, return_inverse=True)
    of_customer = np.bincount(customer, gain - gain.mean())
    return _difference(float(gain.mean()), float((of_customer**2).sum()) / len(gain) ** 2)


def _difference(value: float, squared_error: float) -> LessonGain:
    known = effect(value, squared_error)
    return LessonGain(known.value, known.lo, known.hi)


def _winners(arms: Sequence[ArmMean], most: int = 2) -> tuple[ArmMean, ...]:
    """The versions that are likeliest the best of their likes, of different campaigns."""
    chosen: dict[str, ArmMean] = {}
    for arm in sorted(arms, key=lambda arm: (-arm.chance_best, arm.arm_id)):
        if sum(other.stratum == arm.stratum for other in arms) > 1:
            chosen.setdefault(arm.campaign_id, arm)
    return tuple(chosen.values())[:most]
