"""Which live arms each customer may get, and what took the last one away."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import pyarrow as pa

from hookline.decisions import columns
from hookline.decisions.cooldown import Mask, has_cooled, is_below_cap, is_wholly_quiet
from hookline.decisions.follow_ups import due_arms, needless_follow_ups
from hookline.decisions.hashing import uniforms
from hookline.decisions.history import History
from hookline.decisions.plan import DecisionPlan, pool_of
from hookline.decisions.whofilter import matches
from hookline.records import Arm, Campaign
from hookline.records.arrow_modules import Column
from hookline.text.languages import codes_read


class Eligibility(NamedTuple):
    """The customers' arms, human copy included."""

    mask: Mask
    """(n, k) over the plan's live arms."""
    reason: "np.ndarray[tuple[int], np.dtype[np.object_]]"
    """(n,) the filter that removed the last arm that may be drawn, "" where one is left."""
    needless: Mask
    """(n, k) follow-ups that are drawn like others and not sent: their reader has answered."""
    masks_by_filter: Mapping[str, Mask]
    """By filter, in its order: the mask after it; empty unless asked for."""


def eligibility(
    table: pa.Table, plan: DecisionPlan, history: History, *, explain: bool = False
) -> Eligibility:
    """All filters, in the order of records.words.REASONS.

    Args:
        table: AUDIENCE rows, n of them.
        explain: keep the mask after each filter.
    """
    arms = plan.live_arms
    is_drawn = np.array([not arm.usual for arm in arms], dtype=bool)
    mask = due_arms(arms, history, plan.events, plan.time_zone)
    reason = np.where(mask[:, is_drawn].any(axis=1), "", "none_eligible").astype(object)
    masks_by_filter = (
        {"not_due": mask.copy()} if explain and any(a.parent_arm for a in arms) else {}
    )
    for name, allowed in _Filters(table, plan, history).run():
        mask &= allowed
        emptied = (reason == "") & ~mask[:, is_drawn].any(axis=1)
        reason[emptied] = name
        if explain:
            masks_by_filter[name] = mask.copy()
    if plan.prefer:
        mask &= _in_preferred_channel(table, plan, mask)
        if explain:
            masks_by_filter["prefer"] = mask.copy()
    needless = needless_follow_ups(arms, history, plan.events, plan.time_zone)
    return Eligibility(mask, reason, needless, masks_by_filter)


def _in_preferred_channel(table: pa.Table, plan: DecisionPlan, mask: Mask) -> Mask:
    """(n, k) what the preferred channel leaves: all of a pool where it has no arm for the customer.

    It never takes the last arm away, so no reason names it. A follow-up keeps to its own channel.
    """
    arms = plan.live_arms
    preferred = columns.texts(table, plan.prefer).astype(str)[:, None]
    is_preferred = preferred == np.array([arm.channel for arm in arms], dtype=str)
    is_first = np.array([not arm.parent_arm for arm in arms], dtype=bool)
    is_drawn = np.array([not arm.usual for arm in arms], dtype=bool)
    pools = np.array([pool_of(plan.live[arm.campaign_id]) for arm in arms], dtype=str)
    allowed = np.ones_like(mask)
    for pool in np.unique(pools):
        in_pool = (pools == pool) & is_first & is_drawn
        has_preferred = (mask & is_preferred & in_pool).any(axis=1, keepdims=True)
        allowed &= ~has_preferred | is_preferred | ~in_pool
    return allowed


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
        yield "no_consent", self._by_arm("channel", self._has_consent)
        yield "language", self._speaks()
        yield "missing_field", self._has_fields()
        yield "cap", self._has_room()
        follows = np.array([bool(arm.parent_arm) for arm in self._arms], dtype=bool)
        yield "cooldown", self._by_arm("campaign_id", self._has_cooled) | follows
        yield "quiet_hours", self._of_arms([not self._is_quiet(arm) for arm in self._arms])
        yield "limit", self._by_arm("campaign_id", self._is_within_limit)
        yield "offer_ended", self._of_arms([self._in_dates(arm) for arm in self._arms])
        yield "not_approved", self._of_arms([_is_approved(arm) for arm in self._arms])
        yield "none_eligible", self._by_arm("campaign_id", self.matches_who) | follows
        yield "objected", self._allows_profiling()[:, None]

    @property
    def _arms(self) -> Sequence[Arm]:
        return self.plan.live_arms

    @property
    def _ids(self) -> list[str]:
        ids: list[str] = self.table["customer_id"].to_pylist()  # type: ignore[assignment]
        return ids

    def _by_arm(self, attribute: str, column_of: Callable[[str], Mask]) -> Mask:
        """(n, k) from one (n,) column for each distinct value of an arm's attribute."""
        values = [getattr(arm, attribute) for arm in self._arms]
        distinct = list(dict.fromkeys(values))
        if not distinct:
            return np.ones((len(self.table), 0), dtype=bool)
        by_value = np.column_stack([column_of(value) for value in distinct])
        return by_value[:, [distinct.index(value) for value in values]]

    def _of_arms(self, allowed: list[bool]) -> Mask:
        return np.array(allowed, dtype=bool)[None, :]

    def _has_consent(self, channel: str) -> Mask:
        return columns.holds(self.table, "consent_channels", channel)

    def _speaks(self) -> Mask:
        """The customer's, else the campaign's default; known but unwritten leaves nothing.

        Of a campaign's languages on a channel the nearest: copy for nl-NL is for who reads nl.
        """
        spoken = columns.texts(self.table, "language").astype(str)
        codes, code_of_row = np.unique(spoken, return_inverse=True)
        written: dict[tuple[str, str, bool], set[str]] = {}
        for arm in self._arms:
            written.setdefault(_place_of(arm), set()).add(arm.language)
        by_code = np.zeros((len(codes), len(self._arms)), dtype=bool)
        for i, code in enumerate(codes):
            read = {
                place: codes_read(listed, str(code) or self.plan.live[place[0]].default_language)
                for place, listed in written.items()
            }
            by_code[i] = [arm.language in read[_place_of(arm)] for arm in self._arms]
        mask: Mask = by_code[code_of_row]
        return mask

    def _has_fields(self) -> Mask:
        required = {name for arm in self._arms for name in arm.constraints.required}
        is_filled = {name: columns.is_filled(self.table, name) for name in required}
        mask = np.ones((len(self.table), len(self._arms)), dtype=bool)
        for i, arm in enumerate(self._arms):
            for name in arm.constraints.required:
                mask[:, i] &= is_filled[name]
        return mask

    def _has_room(self) -> Mask:
        """Room for one more slot this week; a service message needs none."""
        per_week, per_day = self.plan.per_week, self.plan.per_day
        room = is_below_cap(self.table, self.history, per_week=per_week, per_day=per_day)
        service = np.array([self._campaign(a).class_ == "service" for a in self._arms], dtype=bool)
        allowed: Mask = room[:, None] | service
        return allowed

    def _has_cooled(self, campaign_id: str) -> Mask:
        return has_cooled(self.history, campaign_id, self.plan.live[campaign_id].cooldown_days)

    def _is_quiet(self, arm: Arm) -> bool:
        rest = arm.constraints
        return is_wholly_quiet(self.plan.send_window, rest.quiet_start, rest.quiet_end)

    def _is_within_limit(self, campaign_id: str) -> Mask:
        """A hashed share of those that the first pass drew, so that about the limit remain."""
        limit, drawn = (
            self.plan.live[campaign_id].limit_per_day,
            self.plan.slots_drawn.get(campaign_id),
        )
        if limit is None or not drawn or limit >= drawn:
            return np.ones(len(self.table), dtype=bool)
        is_within = uniforms(("limit", campaign_id), self._ids, (self.plan.day,)) < limit / drawn
        return np.asarray(is_within, dtype=bool)

    def _in_dates(self, arm: Arm) -> bool:
        return arm.constraints.allow(self.plan.day)

    def matches_who(self, campaign_id: str) -> Mask:
        """(n,) True where the campaign's `who` is known to hold."""
        node = self.plan.who[campaign_id]
        if node is None:
            return np.ones(len(self.table), dtype=bool)
        return matches(node, self.table, self.plan.day, self._unanswered)

    def _unanswered(self, slug: str) -> Column:
        """Slots in the blueprint's campaigns since the last purchase, real and ghost alike."""
        campaign_ids = frozenset(c.id for c in self.plan.campaigns if blueprint_of(c) == slug)
        recency = columns.numbers(self.table, "recency_days")
        return pa.array(self.history.slots_since(campaign_ids, recency), pa.int64())

    def _allows_profiling(self) -> Mask:
        if "profiling_ok" not in self.table.column_names:
            return np.ones(len(self.table), dtype=bool)
        return columns.is_yes(self.table, "profiling_ok")

    def _campaign(self, arm: Arm) -> Campaign:
        return self.plan.live[arm.campaign_id]


def fits_who(table: pa.Table, plan: DecisionPlan, history: History, campaign_id: str) -> Mask:
    """(n,) True for whom a campaign is meant, whatever else speaks against it."""
    return _Filters(table, plan, history).matches_who(campaign_id)


def blueprint_of(campaign: Campaign) -> str:
    """The slug that `unanswered` names; a brief without a blueprint goes by its own id."""
    return campaign.blueprint or campaign.brief


def _place_of(arm: Arm) -> tuple[str, str, bool]:
    """Where it stands beside the same campaign's copy in other languages."""
    return arm.campaign_id, arm.channel, bool(arm.parent_arm)


def _is_approved(arm: Arm) -> bool:
    return arm.external.status in {"", "approved"}
