"""What the coach has to say of a brief: how complete it is, what contradicts, what it can show."""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from hookline.coach import channels, completeness, law, offers
from hookline.coach.items import Item
from hookline.lift import planner
from hookline.records.prompt import ResolvedBrief

RULES: tuple[Callable[[ResolvedBrief], Iterator[Item]], ...] = (
    completeness.completeness,
    offers.hooks_have_their_reason,
    offers.follow_up_has_its_reason,
    offers.service_sells_nothing,
    offers.texts_in_every_language,
    offers.one_action,
    offers.codes_can_be_typed,
    offers.offers_are_sane,
    offers.smallest_conditions,
    offers.urgent_without_a_date,
    channels.sms_has_room,
    channels.characters_that_cost,
    channels.emoji_in_sms,
    channels.dlt_variables,
    channels.push_has_no_room_for_law,
    channels.right_to_left_with_latin,
    channels.texts_are_in_their_language,
    channels.many_variants_of_little,
    law.fields_may_be_said,
    law.fields_have_fallbacks,
    law.samples_are_hostile,
    law.brief_instructs_nobody,
    law.sensitive_fields,
    law.regulated_hooks,
    law.regulated_measures,
    law.fund_warning,
    law.amounts_in_private,
    law.offers_with_terms,
    law.cosmetic_claims,
    law.never_say_in_the_brief,
    law.sender_prefix,
    law.quiet_hours,
    law.links_are_safe,
)
DATED: tuple[Callable[[ResolvedBrief, datetime.date], Iterator[Item]], ...] = (
    offers.offers_are_in_time,
    offers.follow_up_is_in_time,
)
"""Rules that need to know the day."""
SEVERITIES = ("error", "warn", "info")
HARD_TO_SHOW = 0.5  # a relative lift that few messages reach


@dataclass(frozen=True, slots=True)
class Power:
    """The smallest lift that this audience can show."""

    base_rate: float
    smallest_rise: float
    """Absolute: 0.004 is from 1.8 % to 2.2 %."""
    customers: int

    @property
    def relative(self) -> float:
        """The rise over the base rate."""
        return self.smallest_rise / self.base_rate


@dataclass(frozen=True, slots=True)
class Advice:
    """The coach's answer. The score says how complete the brief is; it forecasts nothing."""

    score: int
    """0 to 100."""
    items: tuple[Item, ...]
    """Errors first, then what adds most to the score."""
    assumptions: tuple[str, ...]
    power: Power | None

    @property
    def errors(self) -> tuple[Item, ...]:
        """What has to be mended before anything is written."""
        return tuple(item for item in self.items if item.severity == "error")


def advise(resolved: ResolvedBrief, *, today: datetime.date | None = None) -> Advice:
    """The coach's reading of a complete brief.

    Args:
        today: for what is over, or too late; None leaves these questions out.
    """
    items = [item for rule in RULES for item in rule(resolved)]
    if today is not None:
        items += [item for rule in DATED for item in rule(resolved, today)]
    power = _power(resolved)
    if power is not None and power.relative > HARD_TO_SHOW:
        text = f"This audience shows nothing below a lift of {power.relative:.0%}"
        fix = "a larger audience, a longer campaign, or a larger control group"
        items.append(Item("C70", "warn", "audience", text, fix))
    items.sort(key=lambda item: (SEVERITIES.index(item.severity), -item.worth, item.code))
    return Advice(
        score=max(0, 100 - sum(item.worth for item in items)),
        items=tuple(items),
        assumptions=resolved.assumptions,
        power=power,
    )


def _power(resolved: ResolvedBrief) -> Power | None:
    audience, shares = resolved.brief.audience, resolved.brief.campaign.shares
    base = audience.base_rate
    if not audience.size or base is None or not 0 < base < 1 or shares is None:
        return None
    if not 0 < shares.control < 1:
        return None
    rise = planner.smallest_rise(base, audience.size, 1 - shares.control)
    return Power(base, rise, audience.size)
