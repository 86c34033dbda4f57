"""What a message of its channel lacks: parts that it cannot go without, and a way to act on it."""

from hookline.guardrails.hosts import find_links
from hookline.records.button import say_button
from hookline.records.channel import Channel
from hookline.records.finding import MISSING_PART, Finding
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import Parts, VariantCta

_CALLED = {"body": "text"}
"""What a part is called where people would not say its record's word."""
TAKEN_OVER = "The button “{label}” is the brief's, as yours has none"
WHERE_LINK = "write the brief's Link (cta: … url): the page that the button opens"
AND_LINK = "; it leads to {url}"


def missing_parts(parts: Parts, resolved: ResolvedBrief, channel: Channel) -> list[Finding]:
    """What a message of the channel cannot go without: an empty one breaks no other rule."""
    required = resolved.channels[channel].required
    blank = {name: _CALLED.get(name, name) for name in required if not getattr(parts, name).strip()}
    return [
        Finding(
            code=MISSING_PART,
            severity="error",
            part=name,
            message=f"there is no {called} yet",
            fix=f"write the {called}, or reject the draft",
        )
        for name, called in blank.items()
    ]


def leads_nowhere(parts: Parts, resolved: ResolvedBrief, channel: Channel) -> list[Finding]:
    """That a message has a button, and nobody has said where it leads: no page, number or answer.

    A push opens its app, with or without a link.
    """
    label, cta, profile = parts.cta.label.strip(), resolved.brief.cta, resolved.channels[channel]
    is_led = bool(cta.url or cta.phone or cta.text_to) or (bool(cta.reply) and profile.is_chat)
    if not (label and profile.has_button) or parts.cta.url or is_led or profile.is_of_app:
        return []
    message = f"the button “{label}” leads nowhere: the brief has no link"
    return [
        Finding(code="part.no_link", severity="warn", part="cta", message=message, fix=WHERE_LINK)
    ]


def missing_link(parts: Parts, resolved: ResolvedBrief, channel: Channel) -> list[Finding]:
    """That nothing in the message leads to the brief's link: neither its button nor its text; or
    that its button leads nowhere."""
    url = resolved.brief.cta.url
    if nowhere := leads_nowhere(parts, resolved, channel):
        return nowhere
    if not url or not parts.body.strip() or _has_link(parts):
        return []
    if not resolved.channels[channel].has_button:
        message, part = f"the brief's link {url} is not in it", "body"
        fix = "put the link into the text, or leave it as it is if nobody has to tap"
    elif parts.cta.label.strip():
        return []
    else:
        message, part = f"there is no button, so nothing leads to the brief's link {url}", "cta"
        fix = "write what the button says, or leave it as it is if nobody has to tap"
    return [Finding(code="part.no_link", severity="warn", part=part, message=message, fix=fix)]


def with_button(parts: Parts, resolved: ResolvedBrief, channel: Channel, language: str) -> Parts:
    """Own copy with the brief's button, as written copy has it.

    A button that the copy names keeps its words; a text that holds a link already needs none.
    """
    profile = resolved.channels[channel]
    label = parts.cta.label
    if not label and profile.has_button and not _has_link(parts):
        label = say_button(resolved, profile, language)
    return with_brief_link(parts.model_copy(update={"cta": VariantCta(label=label)}), resolved)


def with_brief_link(parts: Parts, resolved: ResolvedBrief) -> Parts:
    """The parts, whose button leads to the brief's link where it led nowhere."""
    if not parts.cta.label or parts.cta.url:
        return parts
    cta = parts.cta.model_copy(update={"url": resolved.brief.cta.url})
    return parts.model_copy(update={"cta": cta})


def button_note(parts: Parts) -> str:
    """What is said of a button that own copy has from its brief."""
    link = AND_LINK.format(url=parts.cta.url) if parts.cta.url else ""
    return f"{TAKEN_OVER.format(label=parts.cta.label)}{link}."


def _has_link(parts: Parts) -> bool:
    return any(map(find_links, parts.texts().values()))
