"""Puts in what no model writes: links, words a brand must say, opt-out and legal lines."""

import re

from hookline.records.channel import Channel
from hookline.records.profiles import profiles
from hookline.records.replies import labels_of, reply_words
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import Button, Parts, VariantCta


def finish(parts: Parts, resolved: ResolvedBrief, channel: Channel, language: str) -> Parts:
    """The parts as they will be sent, with every mandatory text byte for byte in its place."""
    added = mandatory(resolved, channel, language)
    url, medium = resolved.brief.cta.url, resolved.channels[channel]
    body = signature(resolved, channel, parts.body)
    update: dict[str, str | VariantCta | tuple[Button, ...]] = {}
    if not medium.has_button:
        added = [url, *added]
    elif url:
        update["cta"] = VariantCta(label=parts.cta.label, url=url)
    words = reply_words(resolved.brief.cta.reply, channel, language)
    if labels := labels_of(words, medium.max_suggestions):
        update["buttons"] = tuple(Button(type="QUICK_REPLY", text=label) for label in labels)
    if part := medium.mandatory_part:
        fit = [text for text in added if len(text) <= medium.limits[part] and text not in body]
        update[part] = fit[-1] if fit else ""  # the opt-out comes last, and is what it is for
        added = [text for text in added if text != update[part]]
    update["body"] = _joined(body, added, medium.joins_with)
    return parts.model_copy(update=update)


def mandatory(resolved: ResolvedBrief, channel: Channel, language: str) -> list[str]:
    """The texts that every message of that channel and language has to carry, in order."""
    texts = [
        *resolved.brand.must_say.pick_all(channel, language),
        *resolved.brief.must_say.pick_all(channel, language),
    ]
    law = resolved.law(channel, language)
    texts += [law] if not any(law.rstrip(".") in text for text in texts) else []
    medium = resolved.channels[channel]
    if medium.carries_address:
        texts.append(resolved.brand.sender.postal_address)
    ways_out = resolved.languages[language].lexicon.way_out
    known = profiles().way_out_or(resolved.market.code, ways_out)
    keyword = known if medium.way_out == "keyword" else None
    is_typed = keyword is not None and keyword.search(" ".join(texts).lower())
    if resolved.brief.class_ != "service" and not is_typed:
        texts.append(resolved.optout(channel, language))
    return _each_once(texts)


def _each_once(texts: list[str]) -> list[str]:
    """Those that no other holds whole: a team's own "18+" beside the law's "18+ Play for fun."."""
    texts = [text for text in dict.fromkeys(texts) if text]
    alone = [re.compile(rf"(?<!\w){re.escape(text)}(?!\w)", re.IGNORECASE) for text in texts]
    return [
        text
        for text, itself in zip(texts, alone, strict=True)
        if not any(len(other) > len(text) and itself.search(other) for other in texts)
    ]


def signature(resolved: ResolvedBrief, channel: Channel, body: str = "") -> str:
    """The body as the market wants it signed; a body that is signed already stays."""
    sign = resolved.market.signature.replace("{brand}", resolved.brand.name)
    is_signed = not resolved.channels[channel].has_sender_id or body.startswith(sign)
    return body if is_signed else sign + body


def _joined(body: str, texts: list[str], separator: str) -> str:
    missing = [text for text in texts if text and text not in body]
    return separator.join([body.strip(), *missing])
