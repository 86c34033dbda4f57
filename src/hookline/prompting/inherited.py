"""What was inherited gives way where the brief lacks what would make it true, with the reason."""

import re
from collections.abc import Mapping, Sequence

from hookline.prompting.brief_support import (
    OWN_DATES,
    BriefSupport,
    has_own_people,
    missing_support,
)
from hookline.prompting.shops import has_premises
from hookline.records.brand import Brand
from hookline.records.brief import Brief, Cta, FollowUp, Offer
from hookline.records.catalog import Blueprint, Catalog, Industry, SvocField, root_slug
from hookline.records.channel import Channel
from hookline.records.resolved_brief import Assumption
from hookline.records.text_map import Texts
from hookline.records.words import Hook, KpiName
from hookline.text.in_words import delay_words
from hookline.text.when import parse_date, parse_duration

LAST_CHANCE_DAYS = 7
"""So many days before an end a last chance is one; sooner, it is a false alarm."""
LAST = "last-try"
"""The reason to write that is the last one."""
PRESSING = frozenset(("urgency", "scarcity", "loss_aversion", "game"))
"""Hooks that press, which regulated trades do without."""
BARRED = {"mutual_fund": ("social_proof", "achievement")}
"""Hooks that a sector's advertisement code rules out besides."""


def usable_hooks(
    blueprint: Blueprint, support: BriefSupport, industry: Industry, assumptions: list[Assumption]
) -> tuple[Hook, ...]:
    """A blueprint's hooks that the brief can carry and the trade allows; others give way."""
    reasons = {hook: missing_support(hook, support, blueprint) for hook in blueprint.hooks}
    barred = barred_hooks(blueprint.hooks, industry)
    reasons |= dict.fromkeys(barred, f"it has no place in {industry.title}")
    left = [f"{hook.replace('_', ' ')} ({reason})" for hook, reason in reasons.items() if reason]
    if left:
        text = f"no copy is built on what nothing here carries: {', '.join(left)}"
        assumptions.append(Assumption(text=text))
    kept = tuple(hook for hook, reason in reasons.items() if not reason)
    return kept or (("how_to",) if industry.regulated else ("because_you",))


def barred_hooks(hooks: Sequence[Hook], industry: Industry) -> list[Hook]:
    """The hooks that the trade does without."""
    barred = (*PRESSING, *BARRED.get(industry.sector, ())) if industry.regulated else ()
    return [hook for hook in hooks if hook in barred]


def usable_fields(
    blueprint: Blueprint,
    fields: Mapping[str, SvocField],
    industry: Industry,
    assumptions: list[Assumption],
    brand: Brand,
) -> dict[str, Texts]:
    """The blueprint's fields that copy may say, where the trade has the thing that they name.

    Args:
        brand: it tells of a shop where the trade is not known, and names the trade in its own word.
    """
    things = industry.things
    if not industry.is_known or not industry.name:
        things = (*things, *(("outlet",) if has_premises(brand.about) else ()))
    kept: dict[str, Texts] = {}
    unsaid: list[tuple[str, SvocField]] = []
    for name in blueprint.svoc:
        field = fields.get(name)
        if field is None or field.say != "say" or not field.fallback:
            continue
        if field.needs and field.needs not in things:
            unsaid.append((name, field))
            continue
        kept[name] = Texts()
    named = brand.industry.replace("_", " ") or industry.title
    assumptions += [Assumption(text=text) for text in _unsaid(unsaid, industry, named)]
    return kept


def fitting_fields(
    named: Mapping[str, Texts],
    fields: Mapping[str, SvocField],
    written: Brief,
    offers: Sequence[Offer],
) -> dict[str, Texts]:
    """Those of the blueprint's fields that fit the brief: no recommended product where nothing is
    sold, and no date of their own for readers who are the brief's own."""
    left_out = OWN_DATES if has_own_people(written) else frozenset[str]()
    is_for_all = not sells_nothing(written, offers)
    return {
        name: text
        for name, text in named.items()
        if name not in left_out and (is_for_all or fields[name].group != "model")
    }


def _unsaid(fields: Sequence[tuple[str, SvocField]], industry: Industry, trade: str) -> list[str]:
    """Which of the blueprint's fields no message names, where its trade has no such thing; of a
    trade that nobody knows in one line, as only the brand can say what its customers have."""
    if industry.title and industry.is_known:
        words = "messages do not name a reader's {}: in your trade ({}) nobody has one"
        return [words.format(n.replace("_", " "), trade) for n, _ in fields]
    if not fields:
        return []
    meant = [field.means.partition(",")[0] for _, field in fields]
    names = " or ".join(name for name, _ in fields)
    sentence = f"messages do not name {' or '.join(meant)}: where your customers have that, write "
    return [f"{sentence}{names} under personalization"]


def as_shipped(blueprint: Blueprint, written: Brief, catalog: Catalog) -> Blueprint:
    """The reason in a trade's words, or as it is shipped where those do not fit the brief."""
    named = written.blueprint.strip().casefold()
    if not blueprint.unless or named in (blueprint.slug, blueprint.name.casefold()):
        return blueprint
    texts = (written.idea, *(offer.text for offer in written.offers))
    words = " ".join([*(word for text in texts for word in text.wordings()), written.moment])
    is_other = re.search("|".join(blueprint.unless), words.lower())
    return catalog.blueprints[root_slug(blueprint)] if is_other else blueprint


def sells_nothing(written: Brief, offers: Sequence[Offer]) -> bool:
    """Did a person say that it is a service message, and is there no offer in it?"""
    return written.class_ == "service" and not offers


def success_of(kpi: KpiName, written: Brief, offers: Sequence[Offer]) -> KpiName:
    """What counts as success; what sells nothing is counted by what its readers do."""
    if kpi != "incremental_revenue" or not sells_nothing(written, offers):
        return kpi
    return "response_rate" if written.cta.reply or written.cta.phone else "activation_rate"


def usable_follow_up(
    blueprint: Blueprint,
    support: BriefSupport,
    channels: Sequence[Channel],
    cta: Cta,
    assumptions: list[Assumption],
    *,
    are_chats: bool = False,
) -> FollowUp:
    """The blueprint's, as a reminder where the brief lacks what its step needs, and in time.

    None follows what says that it is the last message, and none offers a person whom nobody can
    reach.

    Args:
        are_chats: may readers simply answer, wherever it goes out?
    """
    inherited = blueprint.follow_up
    nothing = ""
    if root_slug(blueprint) == LAST and inherited.if_ != "converted":
        nothing = "a last message is followed by none"
    elif inherited.step == "handover_to_human" and not (are_chats or reaches_a_person(cta)):
        nothing = "it would offer a person, and cta names no reply, phone or counter"
    if nothing and inherited.step != "none":
        assumptions.append(Assumption(text=f"no follow-up: {nothing}"))
        return inherited.model_copy(update={"step": "none"})
    ends = support.own_dates or support.ends()
    after = int(parse_duration(inherited.after).days)
    ahead = (support.days_until_end(after) or after) - after
    reason = ""
    if inherited.step == "bigger_reason" and not (inherited.offer or inherited.facts):
        reason = "a bigger reason needs an offer of its own"
    elif inherited.step == "last_chance" and not ends:
        reason = "nothing in the brief ends on a day, so no last chance is told"
    elif inherited.step == "last_chance" and ahead > LAST_CHANCE_DAYS:
        reason = f"it goes out {ahead} days before the end, which is no last chance"
    elif inherited.step == "channel_switch" and not inherited.channel and len(channels) == 1:
        reason = f"it would go out by another channel, and {channels[0]} is the only one"
    if reason:
        text = f"the follow-up is a reminder: {reason}"
        assumptions.append(Assumption(text=text, topic="reminder"))
        inherited = inherited.model_copy(update={"step": "reminder"})
    return _before_the_end(inherited, support.offers, assumptions)


def _before_the_end(
    inherited: FollowUp, offers: Sequence[Offer], assumptions: list[Assumption]
) -> FollowUp:
    """It goes out while the offer of the first message holds, or not at all.

    Only an end that is counted from each message is known here; a date is the coach's to compare.
    """
    counted = [parse_date(offer.ends).plus_days for offer in offers if offer.ends]
    ends = min((days for days in counted if days is not None), default=None)
    is_of_the_offer = inherited.step in ("reminder", "last_chance")
    has_its_own = bool(inherited.offer or inherited.facts)
    if ends is None or not is_of_the_offer or has_its_own:
        return inherited
    if ends >= parse_duration(inherited.after).days:
        return inherited
    if ends <= 1:
        text = "no follow-up: the offer is over before a second message could go out"
        assumptions.append(Assumption(text=text))
        return inherited.model_copy(update={"step": "none"})
    after = f"{ends - 1}d"
    text = f"the follow-up goes out after {delay_words(after)} and not "
    text += f"{delay_words(inherited.after)}: the offer ends {ends} days after the first message"
    assumptions.append(Assumption(text=text))
    return inherited.model_copy(update={"after": after})


def reaches_a_person(cta: Cta) -> bool:
    """Does the brief say how a reader gets to talk to somebody?"""
    return bool(cta.reply or cta.phone or cta.counter)
