"""What the templates are told of a brief: names and aggregates, never a customer's value."""

from collections.abc import Mapping, Sequence
from typing import Any

from hookline.prompting.finish import mandatory, signature
from hookline.records.brief import Offer
from hookline.records.prompt import ResolvedBrief
from hookline.records.sheet import FactSheet
from hookline.records.text_map import Texts
from hookline.records.variant import Cell
from hookline.records.words import Channel, FollowIf, FollowStep
from hookline.text.mergetags import write_tag
from hookline.text.sms import GSM_LANGUAGES
from hookline.text.when import parse_date

CHANNEL_NAMES: dict[Channel, str] = {
    "sms": "SMS",
    "whatsapp": "WhatsApp",
    "email": "e-mail",
    "push": "push notification",
}
LANGUAGE_NAMES = {
    "en": "English",
    "hi": "Hindi",
    "hi-Latn": "Hinglish (Hindi in Latin letters)",
    "es": "Spanish",
    "ru": "Russian",
    "fr": "French",
    "de": "German",
    "pt": "Portuguese",
    "ar": "Arabic",
    "zh-Hans": "Simplified Chinese",
    "it": "Italian", "nl": "Dutch", "pl": "Polish", "tr": "Turkish", "uk": "Ukrainian",
    "ja": "Japanese", "ko": "Korean", "id": "Indonesian", "vi": "Vietnamese", "th": "Thai",
    "bn": "Bengali", "ta": "Tamil", "te": "Telugu", "mr": "Marathi", "gu": "Gujarati",
    "sv": "Swedish", "da": "Danish", "no": "Norwegian", "fi": "Finnish", "cs": "Czech",
    "el": "Greek", "he": "Hebrew", "ro": "Romanian", "hu": "Hungarian",
}  # fmt: skip
CONDITIONS: dict[FollowIf, str] = {
    "not_converted": "to those who have not bought",
    "not_clicked": "to those who have not clicked",
    "converted": "to those who have bought",
    "no_reply": "to those who have not answered",
    "always": "to everyone",
}
AIMS: dict[FollowStep, str] = {
    "reminder": "remind gently, with one new detail",
    "last_chance": "say that it ends, with the true date and no pressure beyond it",
    "thank_you": "thank, and ask for nothing",
    "survey": "ask one question that can be answered in a word",
    "bigger_reason": "give the bigger reason to act",
    "channel_switch": "say it anew for someone who missed the first message",
    "handover_to_human": "offer to talk to a person, and say how",
}
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
JUDGED = ("idea", "hooks", "tonality", "personalization", "follow_up")
"""Lines of a brief that shape the words, so that a writer is told when nobody wrote them."""


def context_of(
    resolved: ResolvedBrief,
    sheet: FactSheet,
    channel: Channel,
    cells: Sequence[Cell],
    words: Mapping[str, Mapping[str, str]],
) -> dict[str, Any]:
    """Everything that a channel's template may use, as JSON would hold it."""
    return {
        **_who_speaks(resolved, channel, sheet.language, words),
        **_who_reads(resolved, words),
        **_what_to_say(resolved, channel, sheet.language),
        **_follow_up(resolved, channel, sheet.language),
        **limits(resolved, sheet, channel),
        "cells": [cell.model_dump() for cell in cells],
        "hooks": list(dict.fromkeys(cell.hook for cell in cells)),
        "tones": list(dict.fromkeys(cell.tonality for cell in cells)),
        "lengths": list(dict.fromkeys(cell.length for cell in cells)),
        "styles": list(dict.fromkeys(cell.cta_style for cell in cells)),
    }


def language_name(language: str) -> str:
    """The language in English; its code where we have no name for it."""
    return LANGUAGE_NAMES.get(language, language)


def _who_speaks(
    resolved: ResolvedBrief,
    channel: Channel,
    language: str,
    words: Mapping[str, Mapping[str, str]],
) -> dict[str, Any]:
    brand, voice = resolved.brand, resolved.brand.voice
    name, default = language_name(language), brand.default_language
    return {
        "channel_name": CHANNEL_NAMES[channel],
        "brand": " ".join(brand.name.split()),
        "industry": resolved.industry.title,
        "language_name": name,
        "writing": words["writing"].get(language, f"Write every word in {name}."),
        "address": resolved.address(channel, language),
        "never_say": list(dict.fromkeys([*brand.never_say, *resolved.brief.never_say])),
        "voice": [*voice.traits, *voice.do],
        "dont": list(voice.dont),
        "examples": brand.examples.pick(channel, language),
        "tag_example": (tags(resolved, channel, language) or [{"tag": ""}])[0]["tag"],
        "gloss": language_name(default) if language != default else "",
    }


def _who_reads(resolved: ResolvedBrief, words: Mapping[str, Mapping[str, str]]) -> dict[str, Any]:
    brief, blueprint = resolved.brief, resolved.blueprint
    window = brief.campaign.window
    origins = resolved.origins
    return {
        "stage": words["stage"][blueprint.stage] if blueprint else "",
        "program": blueprint.program.replace("_", " ") if blueprint else "",
        "purpose": words["program"][blueprint.program] if blueprint else "",
        "playbook": blueprint.name if blueprint else "house",
        "segment": brief.audience.segment,
        "size": f"{brief.audience.size:,}" if brief.audience.size else "",
        "goal": words["goal"][resolved.kpi.name] + (f", within {window}" if window else ""),
        "assumed": [
            name.replace("_", " ")
            for name in JUDGED
            if origins.get(name) in ("blueprint", "default")
        ],
    }


def _what_to_say(resolved: ResolvedBrief, channel: Channel, language: str) -> dict[str, Any]:
    brief = resolved.brief
    offers = [offer_line(offer, channel, language) for offer in brief.offers]
    if len(offers) > 1:
        offers = [f"{n}: {line}" for n, line in zip(resolved.offers, offers, strict=True)]
    return {
        "idea": brief.idea,
        "offers": offers,
        "facts": _facts(brief.facts, channel, language),
        "code": any(offer.code for offer in brief.offers),
        "must_say": brief.must_say.pick(channel, language),
        "category": "utility" if brief.class_ == "service" else "marketing",
        "tags": tags(resolved, channel, language),
        "implied": [
            name.replace("_", " ") for name, f in resolved.fields.items() if f.say == "imply"
        ],
    }


def _follow_up(resolved: ResolvedBrief, channel: Channel, language: str) -> dict[str, Any]:
    follow = resolved.brief.follow_up
    assert follow is not None, "resolve() fills the follow-up"
    after = resolved.follow_channel(channel)
    return {
        "follow_up": {
            "after": follow.after,
            "channel": CHANNEL_NAMES[after],
            "limits": _in_words(resolved, after, language),
            "condition": CONDITIONS[follow.if_],
            "aim": AIMS[follow.step],
            "offer": offer_line(follow.offer, after, language) if follow.offer else "",
            "facts": _facts(follow.facts, after, language),
        }
    }


def _facts(facts: Sequence[Texts], channel: str, language: str) -> list[str]:
    return [text for fact in facts if (text := fact.pick(channel, language))]


def limits(resolved: ResolvedBrief, sheet: FactSheet, channel: Channel) -> dict[str, Any]:
    """The room that is left for the model once links and mandatory texts have theirs."""
    profile = resolved.channels[channel]
    added = mandatory(resolved, channel, sheet.language)
    url = resolved.brief.cta.url
    link = url + resolved.brand.tracking if channel == "sms" and url else ""
    reserved = sum(len(text) + 1 for text in [link, *added] if text)
    reserved += len(signature(resolved, channel))
    gsm = sheet.language in GSM_LANGUAGES
    if channel == "sms":
        segments = sheet.max_segments or 1
        whole = (160, 153) if gsm else (70, 67)
        total = whole[0] if segments == 1 else whole[1] * segments
        unit = "characters of the GSM alphabet" if gsm else "characters"
    else:
        total, unit = profile.body_max or 1000, "characters"
    return {
        "room": max(total - reserved, 40),
        "reserved": reserved,
        "unit": unit,
        "gsm": gsm,
        "rupee": resolved.market.currency == "INR" and gsm,
        "limits": profile.model_dump(include=set(type(profile).model_fields) - {"notes"}),
    }


def _in_words(resolved: ResolvedBrief, channel: Channel, language: str) -> str:
    """A channel's limits in a line, for a follow-up that goes out on another one."""
    profile = resolved.channels[channel]
    if channel == "sms":
        return f"`body` of one SMS, {160 if language in GSM_LANGUAGES else 70} characters in all"
    named = {
        "subject": profile.subject_max, "title": profile.title_max, "header": profile.header_max,
        "body": profile.body_max, "cta": profile.cta_max,
    }  # fmt: skip
    return ", ".join(f"`{name}` at most {most} characters" for name, most in named.items() if most)


def offer_line(offer: Offer, channel: str, language: str) -> str:
    """An offer with everything that makes it true, in one line."""
    pieces = [offer.text.pick(channel, language) or _plain_offer(offer)]
    if offer.min_basket:
        pieces.append(f"on bills of {offer.min_basket} and more")
    if offer.from_price:
        pieces.append(f"from {offer.from_price}")
    if conditions := offer.conditions.pick(channel, language):
        pieces.append(conditions)
    if offer.code == "per_customer":
        pieces.append(f"code {write_tag('voucher_code')}")
    elif offer.code:
        pieces.append(f"code {offer.code}")
    pieces += _facts(offer.facts, channel, language)
    pieces += [f"from {_day(offer.starts)}"] if offer.starts else []
    pieces += [f"until {_day(offer.ends)}"] if offer.ends else []
    return "; ".join(piece for piece in pieces if piece)


def _day(written: str) -> str:
    """`30 November 2026`; one that counts from the day of sending is known only then."""
    rule = parse_date(written)
    if rule.date:
        return f"{rule.date.day} {MONTHS[rule.date.month - 1]} {rule.date.year}"
    return "the end of today" if not rule.plus_days else "a day not known yet, so name none"


def _plain_offer(offer: Offer) -> str:
    if offer.percent is not None:
        return f"{offer.percent:g}% off"
    return f"{offer.amount} off" if offer.amount else ""


def tags(resolved: ResolvedBrief, channel: str, language: str) -> list[dict[str, str]]:
    """The merge tags that this copy may use, as they are to be written, and what each means."""
    return [
        {
            "tag": write_tag(name, resolved.fallback(name, channel, language) or None),
            "about": (field.means if field else "") or name.replace("_", " "),
            "form": field.case_forms.get(language, "") if field else "",
        }
        for name in resolved.brief.personalization
        for field in [resolved.fields.get(name)]
    ]
