"""What to write in place of a blank for what the brief knows: link, way out, code, brand."""

from hookline.records.channel import ChannelProfile
from hookline.records.resolved_brief import ResolvedBrief
from hookline.text.blanks import meant_by_blank, no_blank_for_link
from hookline.text.mergetags import write_tag

OWN_COPY = "control_copy"
BY_ITSELF = "leave it out: {what} comes by itself, {where}"
"""Of what Hookline puts in."""


def write_in_place(blank: str, path: str, resolved: ResolvedBrief) -> str:
    """What to write there, or that nothing is to be written; "" where the brief does not know it.

    Args:
        path: of the text that holds the blank; own copy is of one channel and language.
    """
    match meant_by_blank(blank):
        case "link":
            if (channel := _channel_of(path, resolved)) is None:
                return BY_ITSELF.format(what="the link", where="where each channel has it")
            return no_blank_for_link(resolved.brief.cta.url, has_button=channel.has_button)
        case "way_out":
            return _way_out(path, resolved)
        case "code":
            return _code(resolved)
        case "brand":
            return f"write {resolved.brand.name}"
    return ""


def _channel_of(path: str, resolved: ResolvedBrief) -> ChannelProfile | None:
    """The channel that own copy is of; None for what is said on all of them."""
    key, _, rest = path.partition(".")
    return resolved.channels.get(rest.partition(".")[0]) if key == OWN_COPY else None


def _code(resolved: ResolvedBrief) -> str:
    code = next((offer.code for offer in resolved.brief.offers if offer.code), "")
    if code == "per_customer":
        return f"write {write_tag('voucher_code', '')}"
    return f"write the code itself: {code}" if code else ""


def _way_out(path: str, resolved: ResolvedBrief) -> str:
    channel = _channel_of(path, resolved)
    if channel is None:
        return BY_ITSELF.format(what="the way out", where="at the end of every message")
    if channel.way_out == "link":
        return f"write {write_tag('unsubscribe_url')}: each reader gets a link of their own"
    _, name, language = path.split(".")[:3]
    if words := resolved.optout(name, language):
        return f"write {words}"
    return "leave it out: readers leave in the app itself" if channel.way_out == "none" else ""
