"""Puts the composer's sentences together, as the body of each channel reads and has room for."""

from collections.abc import Iterable

from hookline.gateway.phrases import Phrases
from hookline.records.prompt import Prompt
from hookline.records.words import Channel
from hookline.text.sms import GSM_LANGUAGES


def join(
    sentences: Iterable[str], tail: str, *, channel: Channel, brand: str, phrases: Phrases
) -> str:
    """One body; an SMS that does not name the brand is signed.

    Args:
        tail: what the message ends with, "" for nothing.
    """
    if channel == "email":
        return "\n\n".join(_paragraphs([*sentences, tail], phrases.space))
    text = phrases.space.join(sentences)
    if channel == "whatsapp":
        return "\n".join([text, *([tail] if tail else [])])
    if channel == "sms" and brand not in text:
        before, _, after = phrases.signature.partition("{text}")
        return before.replace("{brand}", brand) + text + after.replace("{brand}", brand)
    return text


def room(prompt: Prompt, channel: Channel) -> int:
    """Characters that a body may take; for a follow-up on another channel rather too few."""
    if channel == prompt.channel:
        return prompt.room
    sheet = next(iter(prompt.sheets.values())).follow_up
    way_out = prompt.brief.market.optout.get(channel, {}).get(prompt.language, "")
    added = [*sheet.facts.required_terms, way_out, prompt.brief.brief.cta.url]
    part = 153 if prompt.language in GSM_LANGUAGES else 67
    total = part * (sheet.max_segments or 1) if channel == "sms" else sheet.body_max or 1000
    return total - sum(len(text) + 1 for text in added if text)


def _paragraphs(sentences: list[str], space: str) -> list[str]:
    """Two thoughts to a paragraph."""
    written = [sentence for sentence in sentences if sentence]
    return [space.join(written[at : at + 2]) for at in range(0, len(written), 2)]
