"""What a writer would have to guess, and what each answer is worth."""

from collections.abc import Iterator

from hookline.coach.items import Item
from hookline.records.prompt import ResolvedBrief


def completeness(resolved: ResolvedBrief) -> Iterator[Item]:
    """What a writer would have to guess."""
    written, brief = resolved.written, resolved.brief
    gaps = [
        (not written.idea, "idea", 14, "Say in one line why you write now",
         f"it takes the blueprint's: {brief.idea}"),
        (not written.offers and not written.facts, "facts", 18,
         "Give at least one fact or offer; nothing else may be claimed", "facts: [40 new styles]"),
        (not written.cta.url, "cta.url", 8, "Say where a tap leads", "cta: {url: https://…}"),
        (not written.hooks, "hooks", 8, "Choose the angle", f"hooks: [{', '.join(brief.hooks)}]"),
        (not written.tonality, "tonality", 6, "Choose how it sounds",
         f"tonality: [{', '.join(brief.tonality)}]"),
        (not written.audience.size or written.audience.base_rate is None, "audience", 10,
         "Give the audience's size and base rate, so that we can say what it can show",
         "audience: {size: 20000, base_rate: 2%}"),
        (not resolved.brand.voice.traits, "brand", 10, "Describe how the brand sounds",
         "briefs/brands/NAME.yaml with voice: {traits: [warm, plain]}"),
        (resolved.market.code == "ZZ", "market", 8, "Name the country whose rules apply",
         "market: IN"),
        (not written.control_copy, "control_copy", 6,
         "Add the copy you would have sent; it is what AI copy has to beat",
         "control_copy: {sms: …}"),
    ]  # fmt: skip
    for gap, path, worth, text, fix in gaps:
        if gap:
            yield Item("C1", "info", path, text, fix, worth)
