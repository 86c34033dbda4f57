"""What the templates are told of a brief: names and aggregates, never a customer's value."""

from collections.abc import Sequence

from hookline.prompting.material import offer_line, tags, ways_to_act, without_stop
from hookline.prompting.room import idea_room, limits_for_writers, room_for
from hookline.prompting.template_names import (
    Context,
    FormContext,
    IdeasContext,
    MaterialContext,
    ReaderContext,
    SecondMessage,
    SpeakerContext,
)
from hookline.records.catalog import asks_for_nothing
from hookline.records.channel import Channel
from hookline.records.craft import Craft
from hookline.records.resolved_brief import ResolvedBrief, unknown_days
from hookline.records.saying import picked_texts
from hookline.records.sheet import FactSheet
from hookline.records.variant import PlanCell
from hookline.records.words import FollowIf, WordTables
from hookline.text.languages import language_of
from hookline.text.mergetags import write_tag
from hookline.text.sms import units_in
from hookline.text.when import duration_words

SELLING = frozenset(("reminder", "last_chance", "bigger_reason", "channel_switch"))
"""Follow-ups that lead back to the first message's act."""


def context_of(
    resolved: ResolvedBrief,
    sheet: FactSheet,
    channel: Channel,
    cells: Sequence[PlanCell],
    words: WordTables,
    *,
    seen: Sequence[str] = (),
    follow_ups: bool = True,
) -> Context:
    """Everything that a channel's template may use, as JSON would hold it.

    Args:
        seen: angles that these readers have had before.
        follow_ups: does every message bring its follow-up in the same answer?
    """
    language = sheet.language
    return {
        **_speaker(resolved, channel, language, words),
        **_reader(resolved, words),
        **_material(resolved, channel, language),
        **_form(resolved, sheet, channel, language),
        **_ideas(resolved, cells, seen, words),
        "cells": [cell.model_dump() for cell in cells],
        "guidance": _guidance(resolved, cells),
        "follow_up": _follow_up(resolved, channel, language, words) if follow_ups else None,
    }


def craft_of(resolved: ResolvedBrief) -> Craft:
    """The copy chief's notes for this kind of message; empty ones without a blueprint."""
    return resolved.blueprint.craft if resolved.blueprint else Craft()


def _speaker(
    resolved: ResolvedBrief,
    channel: Channel,
    language: str,
    words: WordTables,
) -> SpeakerContext:
    brand, voice = resolved.brand, resolved.brand.voice
    language_profile, medium = resolved.languages[language], resolved.channels[channel]
    has_country = resolved.market.code != "ZZ"
    return {
        "brand": " ".join(brand.name.split()),
        "trade": resolved.industry.title,
        "country": resolved.market.name if has_country else "",
        "about": brand.about,
        "channel_name": medium.called,
        "noun": medium.nouns[0],
        "nouns": medium.nouns[1],
        "language_name": language_profile.name,
        "writing": language_profile.writing,
        "writing_there": language_profile.country(resolved.country(language)),
        "shows_gender": bool(language_profile.gender),
        "gsm_signs": language_profile.gsm_signs,
        "address": resolved.address(channel, language),
        "voice": [without_stop(note) for note in (*voice.traits, *voice.do)],
        "dont": [without_stop(note) for note in voice.dont],
        "tones": [f"{tone} ({words['tonality'][tone]})" for tone in resolved.written.tonality],
        "examples": brand.examples.pick(channel, language),
        "never_say": list(dict.fromkeys([*brand.never_say, *resolved.brief.never_say])),
        "names": list(dict.fromkeys(brand.glossary.values())),
        "gloss": gloss_language(resolved, language),
        "caution": resolved.industry.caution,
        "is_service": resolved.brief.class_ == "service",
    }


def _reader(resolved: ResolvedBrief, words: WordTables) -> ReaderContext:
    brief, craft = resolved.brief, craft_of(resolved)
    window = brief.campaign.window
    act = resolved.industry.act
    article = "an" if act[:1] in "aeiou" else "a"
    goal = words["goal"][resolved.kpi.name].replace("a {act}", f"{article} {act}")
    goal = goal.replace("{act}", act)
    size = f", about {brief.audience.size:,} people" if brief.audience.size else ""
    return {
        "moment": brief.moment,
        "moment_written": resolved.origins.get("moment") == "user",
        "segment": f"{brief.audience.segment}{size}" if brief.audience.segment else "",
        "insight": brief.audience.insight,
        "reader": craft.reader or _stage(resolved, words),
        "appeal": "" if brief.class_ == "service" else resolved.industry.appeal,
        "job": craft.job,
        "first": craft.first,
        "avoid": list(craft.avoid),
        "goal": goal + (f", within {duration_words(window)}" if window else ""),
        "leanings": _leanings(resolved, words),
    }


def _leanings(resolved: ResolvedBrief, words: WordTables) -> list[str]:
    """The hooks that a person asked for, in a writer's words; inherited ones are only planned."""
    if resolved.origins.get("hooks") != "user":
        return []
    return [f"{hook.replace('_', ' ')} ({words['hook'][hook]})" for hook in resolved.brief.hooks]


def gloss_language(resolved: ResolvedBrief, language: str) -> str:
    """The language into which copy is put for whoever approves it; "" where it is in theirs."""
    of_brand = resolved.brand.default_language
    is_theirs = language_of(language) == language_of(of_brand)
    return "" if is_theirs else resolved.languages[of_brand].name


def _stage(resolved: ResolvedBrief, words: WordTables) -> str:
    return words["stage"][resolved.blueprint.stage] if resolved.blueprint else ""


def _material(resolved: ResolvedBrief, channel: Channel, language: str) -> MaterialContext:
    brief, language_profile = resolved.brief, resolved.languages[language]
    offers = [offer_line(offer, channel, language_profile, language) for offer in brief.offers]
    if len(offers) > 1:
        offers = [f"{n}: {line}" for n, line in zip(resolved.offers, offers, strict=True)]
    medium = resolved.channels[channel]
    has_button = medium.has_button
    is_chat = medium.is_chat and not asks_for_nothing(resolved.blueprint)
    own_code = any(offer.code == "per_customer" for offer in brief.offers)
    return {
        "idea": brief.idea.pick(channel, language),
        "idea_written": bool(resolved.written.idea.pick(channel, language)),
        "offers": offers,
        "facts": picked_texts(brief.facts, channel, language),
        "ways": ways_to_act(brief.cta, channel, language, has_button=has_button, is_chat=is_chat),
        "no_day": unknown_days(brief.offers),
        "word_for_word": resolved.industry.regulated and bool(offers),
        "must_say": " | ".join(brief.must_say.pick_all(channel, language)),
        "tags": [tag for tag in tags(resolved, channel, language) if "voucher" not in tag["tag"]],
        "is_personal": resolved.channels[channel].is_personal,
        "own_code": write_tag("voucher_code") if own_code else "",
        "implied": [
            name.replace("_", " ") for name, f in resolved.fields.items() if f.say == "imply"
        ],
        "link": bool(brief.cta.url),
    }


def _form(
    resolved: ResolvedBrief, sheet: FactSheet, channel: Channel, language: str
) -> FormContext:
    medium, room = resolved.channels[channel], room_for(resolved, channel, language)
    language_profile = resolved.languages[language]
    return {
        "room": room,
        "unit": "characters",
        "most_tags": sheet.dlt_variables,
        "rupee": resolved.market.currency == "INR" and room.is_gsm,
        "emoji": None if medium.is_segmented else sheet.max_emoji,
        "category": "utility" if resolved.brief.class_ == "service" else "marketing",
        "signed": resolved.signed,
        "has_button": "cta" in medium.written,
        "limits": limits_for_writers(medium, language_profile),
        "letter_width": language_profile.letter_width,
    }


def _ideas(
    resolved: ResolvedBrief, cells: Sequence[PlanCell], seen: Sequence[str], words: WordTables
) -> IdeasContext:
    kept = [cell for cell in cells if cell.angle]
    return {
        "angles": [
            {"index": cell.index, "idea": cell.angle, "facts": list(cell.facts)} for cell in kept
        ],
        "free": [cell.index for cell in cells if not cell.angle] if kept else [],
        "seeds": [seed.idea for seed in craft_of(resolved).angles],
        "seen": list(seen),
        "ideas_shown": list(words["ideas"].values()),
    }


def _guidance(resolved: ResolvedBrief, cells: Sequence[PlanCell]) -> list[str]:
    """What sets the cells apart besides their ideas, as far as a person asked for it."""
    several_tones = len(resolved.brief.tonality) > 1
    lines: list[str] = []
    for cell in cells:
        words_of_plan = [f"offer {cell.offer}"] if len(resolved.brief.offers) > 1 else []
        words_of_plan += [cell.tonality] if several_tones else []
        lines += [f"{cell.index} {', '.join(words_of_plan)}"] if words_of_plan else []
    return lines


def _follow_up(
    resolved: ResolvedBrief,
    channel: Channel,
    language: str,
    words: WordTables,
) -> SecondMessage | None:
    follow = resolved.brief.follow_up
    if follow is None:
        return None
    after, language_profile = resolved.follow_channel(channel), resolved.languages[language]
    facts = picked_texts(resolved.brief.facts, channel, language)
    planned = resolved.blueprint.follow_up.step if resolved.blueprint else None
    # what another channel would have said is as good on the only one there is
    own_step = follow.step == planned or (planned, follow.step) == ("channel_switch", "reminder")
    leads_back = follow.step in SELLING
    is_unnamed = resolved.ends_soon
    return {
        "after": duration_words(follow.after),
        "channel": resolved.channels[after].called,
        "limits": limits_in_words(resolved, after, language),
        "name": resolved.brand.name if resolved.channels[after].has_sender_id else "",
        "condition": condition_words(follow.if_, resolved, words),
        "aim": words["day_unknown" if is_unnamed else "follow_step"][follow.step],
        "offer": offer_line(follow.offer, after, language_profile, language)
        if follow.offer
        else "",
        "facts": picked_texts(follow.facts, after, language),
        "craft": craft_of(resolved).follow_up if own_step else "",
        "ends": follow.step == "last_chance" and not is_unnamed,
        "ends_soon": is_unnamed,
        "asks_nothing": follow.step == "thank_you",
        "has_acted": follow.if_ in ("converted", "always"),
        "has_more_facts": len(facts) > 1,
        "retell": leads_back and bool(resolved.brief.offers) and not (follow.offer or follow.facts),
        "may_leave": bool(resolved.brief.offers) and bool(follow.facts),
    }


def condition_words(condition: FollowIf, resolved: ResolvedBrief, words: WordTables) -> str:
    """Whom the follow-up goes to, in the words of the trade and of what counts as success."""
    done = words["done"].get(resolved.kpi.name, resolved.industry.done)
    return words["follow_if"][condition].replace("{done}", done)


def limits_in_words(resolved: ResolvedBrief, channel: Channel, language: str) -> str:
    """A channel's limits in a line, for a follow-up that goes out on another one."""
    medium, room = resolved.channels[channel], room_for(resolved, channel, language)
    if medium.is_segmented:
        units_of_one = units_in(1, is_gsm=room.is_gsm) - room.reserved
        size, most = (
            ("one", units_of_one)
            if units_of_one >= idea_room(resolved.languages[language])
            else ("an", room.limit)
        )
        added = f" ({room.reserved} more are kept for what is added)" if room.reserved else ""
        return f"`body` of {size} {medium.called}, {most} characters at most{added}"
    limits = limits_for_writers(medium, resolved.languages[language]) | {"body": room.aim}
    return ", ".join(f"`{part}` at most {limits[part]} characters" for part in medium.written)
