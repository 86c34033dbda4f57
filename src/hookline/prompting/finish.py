"""Puts in what no model writes: links, words a brand must say, opt-out and legal lines."""

from hookline.records.prompt import ResolvedBrief
from hookline.records.variant import Cta, Parts
from hookline.records.words import Channel
from hookline.text.optout import way_out

FOOTER_MAX = 60  # WhatsApp's footer; a longer opt-out goes into the body


def finish(parts: Parts, resolved: ResolvedBrief, channel: Channel, language: str) -> Parts:
    """The parts as they will be sent, with every mandatory text byte for byte in its place."""
    added = mandatory(resolved, channel, language)
    url = resolved.brief.cta.url
    if channel == "sms":
        body = signature(resolved, channel, parts.body)
        return parts.model_copy(update={"body": _joined(body, [url, *added], " ")})
    cta = parts.cta if not url else Cta(label=parts.cta.label, url=url)
    if channel == "whatsapp":
        fit = [text for text in added if len(text) <= FOOTER_MAX and text not in parts.body]
        footer = fit[-1] if fit else ""  # the opt-out comes last, and is what a footer is for
        rest = [text for text in added if text != footer]
        update = {"body": _joined(parts.body, rest, "\n"), "footer": footer, "cta": cta}
        return parts.model_copy(update=update)
    if channel == "email":
        update = {"body": _joined(parts.body, added, "\n\n"), "cta": cta}
        return parts.model_copy(update=update)
    return parts.model_copy(update={"body": _joined(parts.body, added, " "), "cta": cta})


def mandatory(resolved: ResolvedBrief, channel: Channel, language: str) -> list[str]:
    """The texts that every message of that channel and language has to carry, in order."""
    texts = [
        resolved.brand.must_say.pick(channel, language),
        resolved.brief.must_say.pick(channel, language),
    ]
    law = resolved.law(channel, language)
    texts += [law] if not any(law.rstrip(".") in text for text in texts) else []
    if channel == "email":
        texts.append(resolved.brand.sender.postal_address)
    said = way_out(resolved.market.code) if channel == "sms" else None
    typed = said is not None and said.search(" ".join(texts).lower())
    if resolved.brief.class_ != "service" and not typed:
        texts.append(optout(resolved, channel, language))
    return [text for text in dict.fromkeys(texts) if text]


def signature(resolved: ResolvedBrief, channel: Channel, body: str = "") -> str:
    """The body as the market wants it signed; a body that is signed already stays."""
    sign = resolved.market.signature.replace("{brand}", resolved.brand.name)
    return body if channel != "sms" or body.startswith(sign) else sign + body


def optout(resolved: ResolvedBrief, channel: Channel, language: str) -> str:
    """The market's opt-out words, else the plain ones of the language; "" where none is used."""
    return resolved.market.optout.get(channel, {}).get(language, "")


def _joined(body: str, texts: list[str], separator: str) -> str:
    missing = [text for text in texts if text and text not in body]
    return separator.join([body.strip(), *missing])
