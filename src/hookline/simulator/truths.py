"""What messages truly caused: every world beside the one in which some of them were withheld."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

import numpy as np
import pyarrow as pa

from hookline.arrays import Array, Ints
from hookline.records.arrow_modules import pc
from hookline.simulator.customers import Truth
from hookline.simulator.messages import (
    Flags,
    Messages,
    chances_to_buy,
    customers_of,
    days_of,
    messages_of,
)
from hookline.simulator.outcomes import DELAYS, REFUNDED

NEVER = date(9999, 1, 1)


class TrueEffect(NamedTuple):
    """What messages truly caused in the windows of these customers, in expectation."""

    n: int
    """Customers who were sent something in their window; an epoch counts them anew."""
    purchases: float
    """Extra purchases in all."""
    revenue: float
    """Extra net revenue in minor units, refunds inside the window taken off."""


class TrueBridge(NamedTuple):
    """Everything against nothing beside the sum of all campaigns, from first slot to closing."""

    everything: TrueEffect
    campaigns: float
    """Σ of their extra revenue, in minor units."""
    gap: float
    """everything − campaigns: 0 where no message changes what another does; above 0 where each
    takes something from the next, since a campaign is measured by what would be missed without it.
    """


class _FirstSlots(NamedTuple):
    """Who is compared, from which day on; one element a customer and epoch."""

    customer: Ints
    day: Ints


def true_effects(
    decisions: pa.Table, truth: Truth, windows: Mapping[str, int], closing: date | None = None
) -> dict[str, TrueEffect]:
    """By campaign: what its messages truly caused within the window of a customer's first slot.

    Exact in expectation over the customers' luck, given the slots as they were drawn: purchases
    count by the day on which they come, refunds too, and a message of another campaign counts with
    what this one's messages took from it.

    Args:
        decisions: all DECISIONS so far; only lane policy is measured, as in the report.
        windows: days, by campaign.
        closing: windows that end later are left out; None takes them all.
    """
    messages = _by_customer(decisions, truth)
    effects = {}
    for campaign, days in sorted(windows.items()):
        first = _first_slots(decisions, truth, "policy", campaign)
        first = _kept(first, first.day + days <= _number(closing or NEVER))
        is_of_campaign = messages.campaign == campaign
        effects[campaign] = _effect(truth, messages, first, first.day + days, is_of_campaign)
    return effects


def true_everything(
    decisions: pa.Table, truth: Truth, days: int, closing: date | None = None, lane: str = "policy"
) -> TrueEffect:
    """All messages of a lane against none, from the first slot in any campaign.

    Args:
        decisions, closing: as in `true_effects`.
        days: of the window.
        lane: "policy" or "explore", whose difference a customer is the value of prioritization.
    """
    first = _first_slots(decisions, truth, lane)
    first = _kept(first, first.day + days <= _number(closing or NEVER))
    return _everything(truth, _by_customer(decisions, truth), first, first.day + days)


def true_bridge(decisions: pa.Table, truth: Truth, closing: date) -> TrueBridge:
    """The gap as it truly is, both sides from first slot to `closing` or the end of the year."""
    messages = _by_customer(decisions, truth)
    first = _first_slots(decisions, truth, "policy")
    everything = _everything(truth, messages, first, _to_date(first, closing))
    campaigns = 0.0
    for campaign in np.unique(messages.campaign[~messages.is_service]):
        first = _first_slots(decisions, truth, "policy", str(campaign))
        is_of_campaign = messages.campaign == campaign
        campaigns += _effect(
            truth, messages, first, _to_date(first, closing), is_of_campaign
        ).revenue
    return TrueBridge(everything, campaigns, everything.revenue - campaigns)


def _everything(truth: Truth, messages: Messages, first: _FirstSlots, until: Ints) -> TrueEffect:
    """Year by year: lanes are drawn anew, so only this year's messages are the lane's doing."""
    parts = [TrueEffect(0, 0.0, 0.0)]
    slot_years, message_years = _years(first.day), _years(messages.day)
    for year in np.unique(slot_years):
        these = slot_years == year
        parts.append(_effect(truth, messages, _kept(first, these), until[these],
                             (message_years == year) & ~messages.is_service))  # fmt: skip
    return TrueEffect(*map(sum, zip(*parts, strict=True)))


def _effect(
    truth: Truth, messages: Messages, first: _FirstSlots, until: Ints, withheld: Flags
) -> TrueEffect:
    """The world as it is minus the one without the withheld messages, in [first.day, until)."""
    added = chances_to_buy(truth, messages) - chances_to_buy(truth, messages, ~withheld)
    begin = np.searchsorted(messages.customer, first.customer, side="left")
    count = np.searchsorted(messages.customer, first.customer, side="right") - begin
    window = np.repeat(np.arange(len(count)), count)  # one element a window and message of its own
    message = np.arange(len(window)) + np.repeat(begin - np.cumsum(count) + count, count)
    day, chance = messages.day[message], added[message]
    since, end = first.day[window], until[window]
    bought = chance * (_come_before(end - day) - _come_before(since - day))
    refunded = chance * (_come_before(end - day - 1) - _come_before(since - day - 1))
    revenue = (bought - REFUNDED * refunded) * truth.mean_basket[first.customer[window]]
    is_messaged = withheld[message] & (day >= since) & (day < end)
    return TrueEffect(
        len(np.unique(window[is_messaged])), float(bought.sum()), float(revenue.sum())
    )


def _come_before(days: Ints) -> Array:
    """The chance that a caused purchase comes fewer than so many days after the message."""
    so_far = np.concatenate([[0.0], np.cumsum(DELAYS) / DELAYS.sum()])
    return so_far[np.clip(days, 0, len(DELAYS))]


def _by_customer(decisions: pa.Table, truth: Truth) -> Messages:
    messages = messages_of(decisions, truth)
    order = np.argsort(messages.customer, kind="stable")
    return Messages(
        customer=messages.customer[order],
        day=messages.day[order],
        campaign=messages.campaign[order],
        is_service=messages.is_service[order],
        uplift=messages.uplift[order],
    )


def _first_slots(
    decisions: pa.Table, truth: Truth, lane: str, campaign: str | None = None
) -> _FirstSlots:
    """Real and ghost, each customer's first of a year; in any campaign, unless one is named."""
    is_slot = pc.and_(pc.is_valid(decisions["slot_arm"]), pc.equal(decisions["lane"], lane))
    if campaign is not None:
        is_slot = pc.and_(is_slot, pc.equal(decisions["campaign_id"], campaign))
    slots = decisions.filter(is_slot)
    customer, day = customers_of(slots, truth), days_of(slots)
    order = np.lexsort((day, customer))
    customer, day = customer[order], day[order]
    year = _years(day)
    is_first = np.ones(len(day), dtype=bool)
    is_first[1:] = (customer[1:] != customer[:-1]) | (year[1:] != year[:-1])
    return _FirstSlots(customer[is_first], day[is_first])


def _kept(first: _FirstSlots, chosen: Flags) -> _FirstSlots:
    return _FirstSlots(first.customer[chosen], first.day[chosen])


def _to_date(first: _FirstSlots, closing: date) -> Ints:
    """The day before which each window to date ends; never before it begins."""
    new_year = np.array(
        [_number(date(int(y) + 1, 1, 1)) for y in _years(first.day)], dtype=np.int64
    )
    return np.maximum(np.minimum(_number(closing), new_year), first.day)


def _years(days: Ints) -> Ints:
    years: Ints = days.astype("datetime64[D]").astype("datetime64[Y]").astype(np.int64) + 1970
    return years


def _number(day: date) -> int:
    return (day - date(1970, 1, 1)).days
