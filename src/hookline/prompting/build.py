"""Turns a complete brief into requests: one for a channel and language, split when N is large."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from hookline.prompting.finish import mandatory
from hookline.prompting.plan import offer_ids
from hookline.prompting.templates import Templates
from hookline.records.prompt import Message, Prompt, ResolvedBrief
from hookline.records.sheet import FactSheet
from hookline.records.variant import Cell
from hookline.records.words import Channel, FollowIf, FollowStep
from hookline.text.mergetags import write_tag
from hookline.text.sms import GSM_LANGUAGES

BATCH = 8  # variants of one request; more and models begin to repeat themselves

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
}
SCRIPT_NOTES = {
    "hi": "Write in Devanagari, with the respectful आप.",
    "hi-Latn": (
        "Write Hindi in Latin letters as people type it, English nouns welcome, "
        "never a Devanagari letter, one spelling for each word."
    ),
}
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
    "bigger_reason": "give the bigger reason to come back",
    "channel_switch": "say it anew for someone who missed the first message",
    "handover_to_human": "offer to talk to a person, with a name and a way",
}
PART_LIMITS = {
    "sms": {"body": 480, "cta": 40},
    "whatsapp": {"header": 80, "body": 1000, "cta": 40},
    "email": {"subject": 120, "preheader": 160, "body": 1500, "cta": 60},
    "push": {"title": 80, "body": 240, "cta": 40},
}
"""Generous: a schema keeps an answer from running away, the checks count its true length."""


def build(
    resolved: ResolvedBrief,
    sheets: tuple[FactSheet, FactSheet],
    cells: Sequence[Cell],
    *,
    templates: Templates,
    learnings: Mapping[str, Any] | None = None,
    batch: int = BATCH,
) -> list[Prompt]:
    """The prompts for one channel and language; wildcards get one of their own, without learnings.

    Args:
        sheets: what the checks hold the message and its follow-up against; they name the channel
            and the language.
        cells: the plan's variants for that channel.
        learnings: {"date", "lines"} that a person accepted; None when there are none.
        batch: variants of one request.
    """
    wild = [cell for cell in cells if cell.wildcard] if learnings else []
    tame = [cell for cell in cells if cell not in wild]
    told = [(some, learnings) for some in _batches(tame, batch)]
    told += [(some, None) for some in _batches(wild, batch)]
    return [_prompt(resolved, sheets, some, templates, lines) for some, lines in told]


def _batches(cells: list[Cell], size: int) -> list[tuple[Cell, ...]]:
    return [tuple(cells[at : at + size]) for at in range(0, len(cells), size)]


def _prompt(
    resolved: ResolvedBrief,
    sheets: tuple[FactSheet, FactSheet],
    cells: tuple[Cell, ...],
    templates: Templates,
    learnings: Mapping[str, Any] | None,
) -> Prompt:
    sheet, follow_sheet = sheets
    channel: Channel = next(name for name in resolved.channels if name == sheet.channel)
    context = {
        **_who_speaks(resolved, channel, sheet.language),
        **_what_to_say(resolved, channel, sheet.language),
        **_limits(resolved, sheet, channel),
        "cells": [cell.model_dump() for cell in cells],
        "learnings": learnings,
    }
    template = f"channels/{channel}.md.j2"
    messages = (
        Message(role="system", content=templates.render("system.md.j2", context)),
        Message(role="user", content=templates.render(template, context)),
    )
    text = json.dumps(context, sort_keys=True, ensure_ascii=False)
    return Prompt(
        messages=messages,
        schema_=answer_schema(channel, len(cells), gloss=bool(context["gloss"])),
        template=template,
        template_hash=templates.hash,
        context_hash=hashlib.sha256(text.encode()).hexdigest()[:16],
        channel=channel,
        language=sheet.language,
        cells=cells,
        room=context["room"],
        brief=resolved,
        sheet=sheet,
        follow_sheet=follow_sheet,
    )


def _who_speaks(resolved: ResolvedBrief, channel: Channel, language: str) -> dict[str, Any]:
    brand, brief, blueprint = resolved.brand, resolved.brief, resolved.blueprint
    voice = [*brand.voice.traits, *brand.voice.do, *(f"never: {line}" for line in brand.voice.dont)]
    default = brand.default_language
    return {
        "channel_name": CHANNEL_NAMES[channel],
        "brand": {"name": brand.name, "industry": brand.industry.replace("_", " ")},
        "language_name": LANGUAGE_NAMES.get(language, language),
        "script_note": SCRIPT_NOTES.get(language, ""),
        "address_form": brand.voice.address_form.pick(channel, language),
        "never_say": list(dict.fromkeys([*brand.never_say, *brief.never_say])),
        "voice": voice,
        "stage": blueprint.stage.replace("_", " ") if blueprint else "any",
        "program": blueprint.program.replace("_", " ") if blueprint else "one-off",
        "reason": blueprint.reason if blueprint else brief.idea,
        "segment": brief.audience.segment,
        "size": brief.audience.size,
        "tag_example": write_tag("first_name", "there"),
        "gloss": LANGUAGE_NAMES.get(default, default) if language != default else "",
    }


def _what_to_say(resolved: ResolvedBrief, channel: Channel, language: str) -> dict[str, Any]:
    brief = resolved.brief
    follow = brief.follow_up
    assert follow is not None, "resolve() fills the follow-up"
    names = offer_ids(resolved)
    offers = [offer_line(offer, channel, language) for offer in brief.offers]
    if len(offers) > 1:
        offers = [f"{name}: {line}" for name, line in zip(names, offers, strict=True)]
    return {
        "idea": brief.idea,
        "offers": offers,
        "facts": [fact.pick(channel, language) for fact in brief.facts],
        "code": any(offer.code for offer in brief.offers),
        "must_say": brief.must_say.pick(channel, language),
        "examples": resolved.brand.examples.pick(channel, language),
        "tags": tags(resolved, channel, language),
        "implied": [
            name.replace("_", " ") for name, f in resolved.fields.items() if f.say == "imply"
        ],
        "follow_up": {
            "after": follow.after,
            "condition": CONDITIONS[follow.if_],
            "aim": AIMS[follow.step],
            "offer": offer_line(follow.offer, channel, language) if follow.offer else "",
        },
    }


def _limits(resolved: ResolvedBrief, sheet: FactSheet, channel: Channel) -> dict[str, Any]:
    """The room that is left for the model once links and mandatory texts have theirs."""
    profile = resolved.channels[channel]
    added = mandatory(resolved, channel, sheet.language)
    link = resolved.brief.cta.url if channel == "sms" else ""
    reserved = sum(len(text) + 1 for text in [link, *added] if text)
    gsm = sheet.language in GSM_LANGUAGES
    if channel == "sms":
        segments = sheet.max_segments or 1
        whole = (160, 153) if gsm else (70, 67)
        total = whole[0] if segments == 1 else whole[1] * segments
        unit = "characters (GSM alphabet)" if gsm else "characters"
    else:
        total, unit = profile.body_max or 1000, "characters"
    return {
        "room": max(total - reserved, 40),
        "reserved": reserved,
        "unit": unit,
        "rupee": resolved.market.currency == "INR" and gsm,
        "limits": profile.model_dump(include=set(type(profile).model_fields) - {"notes"}),
    }


def offer_line(offer: Any, channel: str, language: str) -> str:
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
    if offer.ends:
        pieces.append(f"until {offer.ends}")
    return "; ".join(piece for piece in pieces if piece)


def _plain_offer(offer: Any) -> str:
    if offer.percent is not None:
        return f"{offer.percent:g}% off"
    return f"{offer.amount} off" if offer.amount else ""


def tags(resolved: ResolvedBrief, channel: str, language: str) -> list[str]:
    """The merge tags that this copy may use, each with its fallback, as they are to be written."""
    return [
        write_tag(name, resolved.fallback(name, channel, language) or None)
        for name in resolved.brief.personalization
    ]


def answer_schema(channel: Channel, count: int, *, gloss: bool) -> dict[str, Any]:
    """The JSON Schema of an answer: conservative, so that every provider's strict mode takes it."""
    parts = {
        name: {"type": "string", "maxLength": limit} for name, limit in PART_LIMITS[channel].items()
    }
    if channel == "sms":
        del parts["cta"]
    variant = {
        "cell": {"type": "integer"},
        **parts,
        "follow_up": _closed(dict(parts)),
        **({"gloss": {"type": "string", "maxLength": 500}} if gloss else {}),
    }
    many = {"type": "array", "items": _closed(variant), "minItems": count, "maxItems": count}
    return _closed({"variants": many})


def _closed(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
