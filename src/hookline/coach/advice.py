"""What the coach has to say of a brief: how complete it is, what contradicts, what it can show."""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from hookline.coach import (
    audience,
    channels,
    completeness,
    craft,
    days_agree,
    languages,
    law,
    markup,
    offer_numbers,
    offer_room,
    offers,
    own_copy,
    own_fields,
    power,
    privacy,
    proposals,
    self_consistency,
    sums,
    timing,
    told_ways,
)
from hookline.coach.remarks import Remark
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.team import LAG_DAYS

RULES: tuple[Callable[[ResolvedBrief], Iterator[Remark]], ...] = (
    completeness.completeness,
    completeness.reward_is_stated,
    completeness.idea_is_one,
    completeness.vague_words,
    offers.hooks_have_their_reason,
    offers.both_sides_get_something,
    offers.follow_up_has_its_reason,
    offers.service_sells_nothing,
    offers.several_offers,
    offers.one_action,
    told_ways.several_ways_to_act,
    told_ways.ways_told_elsewhere,
    told_ways.reply_is_no_way_out,
    told_ways.label_is_no_sentence,
    offers.codes_can_be_typed,
    offers.offers_are_sane,
    offer_numbers.offer_is_told_whole,
    offers.plain_prices,
    offers.urgent_without_a_date,
    proposals.facts_that_are_offers,
    proposals.days_that_nothing_confirms,
    self_consistency.percent_is_the_texts,
    sums.sums_are_the_texts,
    self_consistency.numbers_agree,
    self_consistency.moment_agrees,
    self_consistency.days_stay_true,
    self_consistency.texts_keep_the_address,
    self_consistency.both_sides_are_named,
    self_consistency.fallbacks_have_no_gender,
    self_consistency.fallbacks_are_no_greeting,
    self_consistency.control_copy_is_complete,
    own_copy.own_copy_carries_what_it_must,
    own_copy.own_copy_has_its_parts,
    craft.reader_is_not_counted,
    craft.one_thing_only,
    craft.moment_fits_who,
    craft.last_is_last,
    craft.assumed_class_fits,
    craft.follow_up_before_their_date,
    craft.angles_stand_on_facts,
    craft.voice_is_no_slogan,
    channels.sms_has_room,
    offer_room.small_bodies_have_room,
    channels.characters_that_cost,
    channels.alphabet_of_sms,
    channels.emoji_in_sms,
    channels.dlt_variables,
    channels.many_variants_of_little,
    languages.texts_in_every_language,
    languages.small_texts_in_every_language,
    languages.texts_of_no_language,
    languages.texts_are_in_their_language,
    languages.formal_and_familiar,
    languages.a_language_is_named,
    languages.gender_of_address,
    languages.spelling_that_drifts,
    languages.right_to_left_with_latin,
    languages.opt_out_words_are_there,
    languages.stop_number_is_their_own,
    markup.tags_of_other_engines,
    markup.markup_in_texts,
    privacy.fields_may_be_said,
    privacy.fields_have_fallbacks,
    own_fields.own_fields_are_explained,
    privacy.subject_may_be_said,
    privacy.blanks_read_well,
    privacy.too_much_is_known,
    privacy.samples_are_hostile,
    privacy.brief_instructs_nobody,
    privacy.nobody_is_named,
    privacy.sensitive_fields,
    audience.channels_reach_people,
    audience.languages_are_read,
    audience.columns_are_fresh,
    law.country_is_named,
    law.country_has_no_rules,
    law.sector_is_known,
    law.sector_rules,
    law.mandatory_words,
    law.small_screens_have_no_room_for_law,
    law.regulated_hooks,
    law.regulated_measures,
    law.offers_of_funds,
    law.amounts_in_private,
    law.offers_with_terms,
    law.cosmetic_claims,
    law.never_say_in_the_brief,
    law.sender_prefix,
    law.quiet_hours,
    law.postal_address,
    law.links_are_safe,
    power.power_rules,
)
DATED: tuple[Callable[[ResolvedBrief, datetime.date], Iterator[Remark]], ...] = (
    timing.offers_are_in_time,
    timing.follow_up_is_in_time,
    timing.facts_are_in_time,
    timing.last_chance_is_one,
    proposals.texts_that_end,
    days_agree.last_days_agree,
    days_agree.days_fall_on_their_weekday,
    days_agree.feast_has_its_day,
)
"""Rules that need to know the day."""
SEVERITIES = ("error", "warn", "info")
ERROR_WORTH = 15
"""What mending a contradiction adds: more than any question that a mend may open."""
LINEAR = 90  # points that are missing; below, each mend still counts, a little less each time


@dataclass(frozen=True, slots=True)
class Advice:
    """The coach's answer. The score says how complete the brief is; it forecasts nothing."""

    score: int
    """0 to 100."""
    items: tuple[Remark, ...]
    """Errors first, then what adds most to the score."""
    assumptions: tuple[str, ...]
    power: power.SmallestLift | None

    @property
    def errors(self) -> tuple[Remark, ...]:
        """What has to be mended before anything is written."""
        return tuple(remark for remark in self.items if remark.severity == "error")

    @property
    def first(self) -> Remark | None:
        """The one thing that would help most; None where nothing is left to mend or to add."""
        remark = next(iter(self.items), None)
        return remark if remark and (remark.severity != "info" or remark.worth) else None


def advise(
    resolved: ResolvedBrief, *, today: datetime.date | None = None, lag_days: int = LAG_DAYS
) -> Advice:
    """The coach's reading of a complete brief.

    Args:
        today: for what is over, or too late; None leaves these questions out.
        lag_days: how late the team's outcomes come in.
    """
    items = [remark for rule in RULES for remark in rule(resolved)]
    if today is not None:
        items += [remark for rule in DATED for remark in rule(resolved, today)]
    items = [replace(i, worth=ERROR_WORTH) if i.severity == "error" else i for i in items]
    items.sort(key=_by_help)
    return Advice(
        score=_score(sum(remark.worth for remark in items)),
        items=tuple(items),
        assumptions=tuple(each.text for each in resolved.assumptions),
        power=power.power_of(resolved, lag_days),
    )


def _score(missing: int) -> int:
    """100 less what is missing; a brief with many faults nears 0, so that each mend still helps."""
    if missing <= LINEAR:
        return 100 - missing
    return round((100 - LINEAR) * LINEAR / missing)


def _by_help(remark: Remark) -> tuple[bool, int, int, str]:
    """Errors first, as nothing helps before them; then by points, however they are worded."""
    severity = SEVERITIES.index(remark.severity)
    return (remark.severity != "error", -remark.worth, severity, remark.code)
