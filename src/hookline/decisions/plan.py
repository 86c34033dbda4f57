"""Everything that a day's decisions are a function of, beside the customers and their history."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

import pyarrow as pa

from hookline.decisions.cells import DEFAULT_CELLS
from hookline.decisions.hashing import epoch
from hookline.decisions.lanes import LANE_SHARES
from hookline.policies.base import Policy
from hookline.policies.shape import FLOOR
from hookline.records import Arm, Campaign, DecisionState
from hookline.records.arrow import OUTCOMES
from hookline.text import who

SERVICE = "service"


@dataclass(frozen=True)
class Pool:
    """Campaigns that share one reward and compete; their AI arms in order of id."""

    name: str
    campaigns: tuple[Campaign, ...]
    arms: tuple[Arm, ...]

    @property
    def is_service(self) -> bool:
        """Served first, without lanes, control and caps."""
        return self.name == SERVICE


@dataclass(frozen=True)
class DecisionPlan:
    """One day's rules; the same plan, customers and history give the same rows."""

    day: date
    campaigns: tuple[Campaign, ...]
    """All launched ones; those not live on the day are left out here."""
    arms: tuple[Arm, ...]
    """All of theirs, AI and human; those not live are left out here."""
    policy: Policy
    states: Mapping[str, DecisionState] = field(default_factory=dict)
    """By pool; a pool without one decides from the policy's priors."""
    lane_shares: Mapping[str, float] = field(default_factory=lambda: LANE_SHARES)
    cells: tuple[str, ...] = DEFAULT_CELLS
    per_day: int = 1
    per_week: int = 3
    """Slots a customer may have in 7 days."""
    prefer: str = ""
    """Column that names the channel a customer prefers; "" prefers none."""
    floor: float = FLOOR
    arm_caps: Mapping[str, float] = field(default_factory=dict)
    """Largest chance of an arm, by arm id; 1 where none is named."""
    send_window: tuple[str, str] = ("10:00", "18:00")
    """In the customer's own time zone, as quiet hours are."""
    harmed_arms: frozenset[str] = frozenset()
    """Arms that passed `max_harm`."""
    events: pa.Table = field(default_factory=OUTCOMES.empty_table)
    """OUTCOMES rows that the conditions of follow-ups read."""
    time_zone: str = "UTC"
    """Of the workspace: an event happens on its local day."""
    slots_drawn: Mapping[str, int] = field(default_factory=dict)
    """n_c of the campaigns with a daily limit, from `daily_limits.with_daily_limits`."""
    audience_digest: str = ""
    rules_version: str = ""

    def version(self, pool: str) -> str:
        """Of the pool's published state, "" while there is none."""
        return self.states[pool].version if pool in self.states else ""

    @cached_property
    def epoch(self) -> int:
        """The year of the day."""
        return epoch(self.day)

    @cached_property
    def live(self) -> Mapping[str, Campaign]:
        """Live campaigns by id; one that has ended is, while its follow-ups may still be due."""
        return {
            c.id: c
            for c in sorted(self.campaigns, key=lambda c: c.id)
            if c.state == "live"
            and c.runs_on(self.day, days_after=self._follow_up_days.get(c.id, 0))
        }

    @cached_property
    def _follow_up_days(self) -> Mapping[str, int]:
        """By campaign: days after its end on which a follow-up may still be due."""
        waits: dict[str, int] = {}
        for arm in self.arms:
            if arm.parent_arm:
                waits[arm.campaign_id] = max(waits.get(arm.campaign_id, 0), arm.wait_days)
        return waits

    @cached_property
    def live_arms(self) -> tuple[Arm, ...]:
        """Live arms of live campaigns in order of id, follow-ups among them."""
        return tuple(
            arm
            for arm in sorted(self.arms, key=lambda a: a.arm_id)
            if arm.state == "live"
            and (campaign := self.live.get(arm.campaign_id)) is not None
            and (arm.parent_arm or campaign.runs_on(self.day))
            and arm.arm_id not in self.harmed_arms
        )

    @cached_property
    def pools(self) -> tuple[Pool, ...]:
        """In the order in which they are served: service, default, others by name."""
        names = sorted({pool_of(c) for c in self.live.values()}, key=_serving_order)
        return tuple(
            Pool(
                name,
                tuple(c for c in self.live.values() if pool_of(c) == name),
                tuple(
                    arm
                    for arm in self.live_arms
                    if not arm.usual and pool_of(self.live[arm.campaign_id]) == name
                ),
            )
            for name in names
        )

    @cached_property
    def who(self) -> Mapping[str, who.Node | None]:
        """Each live campaign's expression, None for everybody."""
        return {c.id: who.parse_who(c.who) if c.who else None for c in self.live.values()}


def pool_of(campaign: Campaign) -> str:
    """A service campaign is in the service pool, whatever else it says."""
    return SERVICE if campaign.class_ == "service" else campaign.pool or "default"


def _serving_order(name: str) -> tuple[int, str]:
    return ({SERVICE: 0, "default": 1}.get(name, 2), name)
