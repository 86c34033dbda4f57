"""A brief as a judge of its copy reads it: what was known, and no word of who or what wrote."""

from hookline.prompting.context import context_of
from hookline.prompting.finish import mandatory
from hookline.records.channel import Channel
from hookline.records.replies import one_of, reply_words
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.sheet import FactSheet
from hookline.records.short_number import SMS_TO_NUMBER
from hookline.records.words import WordTables

PUBLIC = ("Brand", "Offer", "Facts", "To act", "Added to each", "Signed by")
"""Labels of what the brand tells everybody; the rest are free words about readers."""


def case_of(
    resolved: ResolvedBrief,
    sheet: FactSheet,
    channel: Channel,
    words: WordTables,
) -> tuple[tuple[str, str], ...]:
    """(label, text) of each thing that a judge has to know; blanks are left out."""
    context = context_of(resolved, sheet, channel, (), words)
    who = [context["brand"], context["trade"], context["country"]]
    voice = "; ".join(context["voice"]) or "nobody described it"
    never = "; ".join(context["dont"])
    reader = [context["segment"], context["insight"] or context["reader"]]
    thought = context["idea"] if context["idea_written"] else ""
    lines = (
        (
            "Brand",
            ", ".join(filter(None, who)) + (f". {context['about']}" if context["about"] else ""),
        ),
        ("Voice", voice + (f". Never: {never}" if never else "")),
        ("Channel", f"{resolved.channels[channel].called}, in {context['language_name']}"),
        ("Occasion", context["moment"]),
        ("Reader", " · ".join(filter(None, reader))),
        ("Goal", context["goal"]),
        ("Thought", thought),
        ("Offer", "\n".join(context["offers"]) or "none beyond the facts"),
        ("Facts", "\n".join(context["facts"]) or "none"),
        ("To act", _ways(resolved, channel, sheet.language)),
        ("Added to each", "\n".join(mandatory(resolved, channel, sheet.language))),
        ("Never say", ", ".join(context["never_say"])),
        ("Signed by", context["signed"] if resolved.channels[channel].is_letter else ""),
    )
    return tuple((label, text) for label, text in lines if text)


def _ways(resolved: ResolvedBrief, channel: Channel, language: str) -> str:
    cta = resolved.brief.cta
    tap = "a button" if resolved.channels[channel].has_button else "a link"
    replies = reply_words(cta.reply, channel, language)
    text_to = cta.text_to.pick(channel, language)
    ways = (
        f"{tap} to {cta.url}" if cta.url else "",
        f"a reply with {one_of(replies)}" if replies else "",
        f"a call to {cta.phone}" if cta.phone else "",
        f"{SMS_TO_NUMBER}, {text_to}" if text_to else "",
        cta.counter.pick(channel, language),
    )
    return ", or ".join(filter(None, ways))
