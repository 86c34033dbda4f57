"""Fatigue: how many readers have had an idea, and whether it still works as it did."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from hookline.decisions.columns import texts
from hookline.decisions.first_slots import ArmsOf, first_slots
from hookline.errors import RuleSaidNo
from hookline.lift.events import did_any
from hookline.lift.moments import Counts
from hookline.lift.no_number import NoNumber
from hookline.lift.proportions import newcombe
from hookline.loop.learning.log import Log, read_log
from hookline.records.arrow_modules import pc
from hookline.records.team import Team
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger

ALPHA = 0.05
"""How often chance alone may call any idea of a brand a falling one."""
WORN_SHARE = 0.5
"""From so large a share of the brand's readers on, an idea is no news to them."""


@dataclass(frozen=True, slots=True)
class AngleWear:
    """An idea that went out, and what became of it."""

    angle: str
    seen_share: float
    """Of the brand's customers with a message, those who had this idea."""
    early: float | None
    """Buyers among its messages of the first half of its days; None before there are two halves."""
    late: float | None
    is_falling: bool
    """Is the later half worse by more than chance explains?"""
    verb: str = "bought"
    """What the customers did that its campaigns are judged by."""

    @property
    def is_worn(self) -> bool:
        """Should other ideas be found?"""
        return self.is_falling or self.seen_share >= WORN_SHARE

    @property
    def words(self) -> str:
        """`"Lunch in four minutes": seen by 62%, of 100 12.0 bought at first, 8.1 lately`."""
        text = f'"{self.angle}": seen by {self.seen_share:.0%}'
        if self.early is None or self.late is None:
            return text
        early, late = (f"{100 * rate:.1f}" for rate in (self.early, self.late))
        return f"{text}, of 100 {early} {self.verb} at first, {late} lately"


def angle_wear(
    workspace: Workspace, team: Team, brand: str, *, ledger: Ledger | None = None
) -> list[AngleWear]:
    """Every idea of a brand that went out, the most worn first; [] before anything was measured."""
    if not workspace.has_registry:
        return []
    ledger = ledger or Ledger(workspace, team.cells)
    arms_of_brand: set[str] = set()
    with workspace.registry() as registry:
        if registry.watermark() is None or not ledger.days():
            return []
        angles: dict[str, str] = {}
        brands: dict[str, str] = {}
        for arm in registry.arms():
            digest = arm.lineage.brief_hash
            if digest not in brands:
                brief = registry.brief(digest)
                brands[digest] = brief.brand.name if brief else ""
            if brands[digest] != brand:
                continue
            arms_of_brand.add(arm.arm_id)
            variant = registry.variant(arm.variant_id)
            if variant is not None and variant.angle:
                angles[arm.arm_id] = variant.angle
    if not angles:
        return []
    try:
        log = read_log(workspace, team, ledger, None)
    except RuleSaidNo:  # nobody has had a slot yet
        return []
    return _wear(log, team, ledger, angles, arms_of_brand)


def _wear(
    log: Log, team: Team, ledger: Ledger, angles: dict[str, str], arms_of_brand: set[str]
) -> list[AngleWear]:
    """How worn each idea of a brand is with those who got it.

    Args:
        angles: of the brand's arms that have one.
        arms_of_brand: all arms of the brand.
    """
    everyone = len(pc.unique(_sent(log, arms_of_brand)["customer_id"]))
    sent = _sent(log, angles)
    readers: dict[str, set[str]] = defaultdict(set)
    for arm_id, customer in zip(texts(sent, "arm_id"), texts(sent, "customer_id"), strict=True):
        readers[angles[arm_id]].add(customer)
    trends = _trends(log, team, ledger, angles)
    events = {campaign.id: campaign.event for campaign in log.campaigns}
    events_of: dict[str, set[str]] = defaultdict(set)
    for arm_id, angle in angles.items():
        if (campaign_id := arm_id.split(":", 1)[0]) in events:
            events_of[angle].add(events[campaign_id])
    wear = [
        AngleWear(
            angle, len(who) / everyone, *trends.get(angle, (None, None, False)),
            verb=did_any(events_of[angle]),
        )
        for angle, who in readers.items()
    ]  # fmt: skip
    return sorted(wear, key=lambda each: (not each.is_worn, -each.seen_share, each.angle))


def _sent(log: Log, arms: Iterable[str]) -> pa.Table:
    known = pa.array(sorted(arms), pa.string())
    return log.slots.filter(pc.is_in(log.slots["arm_id"], value_set=known))


def _trends(
    log: Log, team: Team, ledger: Ledger, angles: dict[str, str]
) -> dict[str, tuple[float | None, float | None, bool]]:
    """By angle: buyers of its earlier and later messages, and is the fall more than chance?"""
    slots = first_slots(
        log.slots,
        ledger.propensities(*(day for day in ledger.days() if day <= log.watermark)),
        log.outcomes,
        campaigns=[ArmsOf(c.id, c.shares, c.window_days, c.event) for c in log.campaigns],
        watermark=log.watermark,
        lag_days=team.lag_days,
        time_zone=team.time_zone,
    )
    of_arm = [angles.get(arm, "") for arm in slots.arms]
    halves: dict[str, tuple[Counts, Counts]] = {}
    for angle in sorted(set(of_arm) - {""}):
        arms = [i for i, each in enumerate(of_arm) if each == angle]
        is_own = np.isin(slots.slots.arm, arms)
        day, y = slots.slots.day[is_own], slots.slots.y[is_own]
        if not len(day) or day.min() == day.max():
            continue
        is_late = day > (day.min() + day.max()) // 2
        early, late = (Counts(len(half), int(half.sum())) for half in (y[~is_late], y[is_late]))
        halves[angle] = early, late
    return {
        angle: (float(early.rate), float(late.rate), is_falling)
        for (angle, (early, late)), is_falling in zip(
            halves.items(), falls(tuple(halves.values())), strict=True
        )
    }


def falls(halves: Sequence[tuple[Counts, Counts]]) -> list[bool]:
    """Is the later half of each idea's messages worse by more than chance explains?

    All ideas of a brand are looked at at once, so each is held to its share of one in twenty, else
    chance alone would call an idea worn in most brands.

    Args:
        halves: of each idea, its earlier and its later messages and their buyers.
    Source: Bonferroni, by Newcombe's interval.
    """
    alpha = ALPHA / max(1, len(halves))
    intervals = [newcombe(early, late, alpha) for early, late in halves]
    return [not isinstance(each, NoNumber) and bool(each.hi < 0) for each in intervals]
