"""Which live arms each customer may get, and what took the last one away."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from hookline.decisions import columns
from hookline.decisions.follow_ups import answered, due
from hookline.decisions.hashing import uniforms
from hookline.decisions.history import History
from hookline.decisions.plan import DecisionPlan
from hookline.decisions.whofilter import matches
from hookline.records import Arm, Campaign
from hookline.text.when import parse_date

Mask = npt.NDArray[np.bool_]


class Eligibility(NamedTuple):
    """The customers' arms, human copy included."""

    mask: Mask
    """(n, k) over the plan's live arms."""
    reason: "np.ndarray[tuple[int], np.dtype[np.object_]]"
    """(n,) the filter that removed the last AI arm, "" where one is left."""
    needless: Mask
    """(n, k) follow-ups that are drawn like others and not sent: their reader has answered."""
    left: Mapping[str, Mask]
    """By filter, in its order: the mask after it; empty unless asked for."""


def eligibility(
    table: pa.Table, plan: DecisionPlan, history: History, *, explain: bool = False
) -> Eligibility:
    """All filters in the vocabulary's order of reasons.

    Args:
        table: AUDIENCE rows, n of them.
        explain: keep the mask after each filter.
    """
    arms = plan.live_arms
    offered = np.array([arm.kind == "ai" for arm in arms], dtype=bool)
    mask = due(arms, history, plan.events, plan.time_zone)
    reason = np.where(mask[:, offered].any(axis=1), "", "none_eligible").astype(object)
    left = {"not_due": mask.copy()} if explain and any(a.parent_arm for a in arms) else {}
    for name, allowed in _Filters(table, plan, history).run():
        mask &= allowed
        gone = (reason == "") & ~mask[:, offered].any(axis=1)
        reason[gone] = name
        if explain:
            left[name] = mask.copy()
    needless = answered(arms, history, plan.events, plan.time_zone)
    return Eligibility(mask, reason, needless, left)


@dataclass(frozen=True)
class _Filters:
    """Each filter answers (n, k) or what broadcasts to it."""

    table: pa.Table
    plan: DecisionPlan
    history: History

    def run(self) -> Iterator[tuple[str, Mask]]:
        """In the order of vocabulary's reasons.

        A follow-up keeps to its first message: neither cooldown nor `who` is asked again.
        """
        yield "no_consent", self._by_arm("channel", self._consents)
        yield "language", self._language()
        yield "missing_field", self._fields()
        yield "cap", self._cap()
        follows = np.array([bool(arm.parent_arm) for arm in self._arms], dtype=bool)
        yield "cooldown", self._by_arm("campaign_id", self._cooled) | follows
        yield "quiet_hours", self._of_arms([not self._quiet(arm) for arm in self._arms])
        yield "limit", self._by_arm("campaign_id", self._limit)
        yield "offer_ended", self._of_arms([self._offered(arm) for arm in self._arms])
        yield "not_approved", self._of_arms([_approved(arm) for arm in self._arms])
        yield "none_eligible", self._by_arm("campaign_id", self._who) | follows
        yield "objected", self._profiling()[:, None]

    @property
    def _arms(self) -> Sequence[Arm]:
        return self.plan.live_arms

    @property
    def _ids(self) -> list[str]:
        ids: list[str] = self.table["customer_id"].to_pylist()  # type: ignore[assignment]
        return ids

    def _by_arm(self, attribute: str, of: Callable[[str], Mask]) -> Mask:
        """(n, k) from one (n,) column for each distinct value of an arm's attribute."""
        values = [getattr(arm, attribute) for arm in self._arms]
        distinct = list(dict.fromkeys(values))
        if not distinct:
            return np.ones((len(self.table), 0), dtype=bool)
        found = np.column_stack([of(value) for value in distinct])
        return found[:, [distinct.index(value) for value in values]]

    def _of_arms(self, allowed: list[bool]) -> Mask:
        return np.array(allowed, dtype=bool)[None, :]

    def _consents(self, channel: str) -> Mask:
        return columns.holds(self.table, "consent_channels", channel)

    def _language(self) -> Mask:
        """The customer's, else the campaign's default; known but unwritten leaves nothing."""
        known = columns.texts(self.table, "language").astype(str)[:, None]
        written = np.array([arm.language for arm in self._arms], dtype=str)
        default = np.array([self._campaign(arm).default_language for arm in self._arms], dtype=str)
        mask: Mask = np.where(known == "", default == written, known == written)
        return mask

    def _fields(self) -> Mask:
        needed = {name for arm in self._arms for name in arm.constraints.required}
        has = {name: columns.filled(self.table, name) for name in needed}
        mask = np.ones((len(self.table), len(self._arms)), dtype=bool)
        for i, arm in enumerate(self._arms):
            for name in arm.constraints.required:
                mask[:, i] &= has[name]
        return mask

    def _cap(self) -> Mask:
        """Room for one more slot this week; a service message needs none."""
        room: Mask = (self.history.slots_within(6) < self.plan.per_week) & (self.plan.per_day > 0)
        service = np.array([self._campaign(a).class_ == "service" for a in self._arms], dtype=bool)
        allowed: Mask = room[:, None] | service
        return allowed

    def _cooled(self, campaign_id: str) -> Mask:
        last = self.history.last_slot(campaign_id)
        days = self.plan.live[campaign_id].cooldown_days
        cooled: Mask = self.history.today - last >= (days if days is not None else 10**5)
        return cooled

    def _quiet(self, arm: Arm) -> bool:
        """Does the send window lie wholly in the arm's quiet hours, which may pass midnight?"""
        start, end = arm.constraints.quiet_start, arm.constraints.quiet_end
        if not start or not end:
            return False
        first, last = self.plan.send_window
        if start <= end:
            return bool(start <= first and last <= end)
        return bool(first >= start or last <= end)

    def _limit(self, campaign_id: str) -> Mask:
        """A hashed share of those that the first pass drew, so that about the limit remain."""
        limit, drawn = self.plan.live[campaign_id].limit_per_day, self.plan.drawn.get(campaign_id)
        if limit is None or not drawn or limit >= drawn:
            return np.ones(len(self.table), dtype=bool)
        kept = uniforms(("limit", campaign_id), self._ids, (self.plan.day,)) < limit / drawn
        return np.asarray(kept, dtype=bool)

    def _offered(self, arm: Arm) -> bool:
        starts, ends = (_fixed(d) for d in (arm.constraints.starts, arm.constraints.ends))
        return (starts is None or starts <= self.plan.day) and (
            ends is None or self.plan.day <= ends
        )

    def _who(self, campaign_id: str) -> Mask:
        node = self.plan.who[campaign_id]
        if node is None:
            return np.ones(len(self.table), dtype=bool)
        return matches(node, self.table, self.plan.day, self._unanswered)

    def _unanswered(self, slug: str) -> columns.Column:
        """Slots in the blueprint's campaigns since the last purchase, real and ghost alike."""
        named = frozenset(c.id for c in self.plan.campaigns if blueprint_of(c) == slug)
        recency = columns.numbers(self.table, "recency_days")
        return pa.array(self.history.slots_since(named, recency), pa.int64())

    def _profiling(self) -> Mask:
        if "profiling_ok" not in self.table.column_names:
            return np.ones(len(self.table), dtype=bool)
        return columns.yes(self.table, "profiling_ok")

    def _campaign(self, arm: Arm) -> Campaign:
        return self.plan.live[arm.campaign_id]


def blueprint_of(campaign: Campaign) -> str:
    """The slug that `unanswered` names; a brief without a blueprint goes by its own id."""
    return campaign.blueprint or campaign.brief


def _approved(arm: Arm) -> bool:
    return arm.external.status in {"", "approved"}


def _fixed(text: str) -> date | None:
    """A calendar date; relative ends move with the day and never bind."""
    return parse_date(text).date if text else None
