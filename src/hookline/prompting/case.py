"""A brief as a judge of its copy reads it: what was known, and no word of who or what wrote."""

from collections.abc import Mapping

from hookline.prompting.context import context_of
from hookline.prompting.finish import mandatory
from hookline.records.channel import Channel
from hookline.records.prompt import ResolvedBrief
from hookline.records.sheet import FactSheet

PUBLIC = ("Brand", "Offer", "Facts", "To act", "Added to each", "Signed by")
"""Labels of what the brand tells everybody; the rest are free words about readers."""


def case_of(
    resolved: ResolvedBrief,
    sheet: FactSheet,
    channel: Channel,
    words: Mapping[str, Mapping[str, str]],
) -> tuple[tuple[str, str], ...]:
    """(label, text) of each thing that a judge has to know; blanks are left out."""
    told = context_of(resolved, sheet, channel, (), words)
    who = [told["brand"], told["trade"], told["country"]]
    voice = "; ".join(told["voice"]) or "nobody described it"
    never = "; ".join(told["dont"])
    reader = [told["segment"], told["insight"] or told["reader"]]
    thought = told["idea"] if told["idea_written"] else ""
    lines = (
        ("Brand", ", ".join(filter(None, who)) + (f". {told['about']}" if told["about"] else "")),
        ("Voice", voice + (f". Never: {never}" if never else "")),
        ("Channel", f"{resolved.channels[channel].called}, in {told['language_name']}"),
        ("Occasion", told["moment"]),
        ("Reader", " · ".join(filter(None, reader))),
        ("Goal", told["goal"]),
        ("Thought", thought),
        ("Offer", "\n".join(told["offers"]) or "none beyond the facts"),
        ("Facts", "\n".join(told["facts"]) or "none"),
        ("To act", _ways(resolved, channel, sheet.language)),
        ("Added to each", "\n".join(mandatory(resolved, channel, sheet.language))),
        ("Never say", ", ".join(told["never_say"])),
        ("Signed by", told["signed"] if resolved.channels[channel].is_letter else ""),
    )
    return tuple((label, text) for label, text in lines if text)


def _ways(resolved: ResolvedBrief, channel: Channel, language: str) -> str:
    cta = resolved.brief.cta
    tap = "a button" if resolved.channels[channel].has_button else "a link"
    reply = cta.reply.pick(channel, language)
    ways = (
        f"{tap} to {cta.url}" if cta.url else "",
        f"a reply with {reply}" if reply else "",
        f"a call to {cta.phone}" if cta.phone else "",
        cta.counter.pick(channel, language),
    )
    return ", or ".join(filter(None, ways))
