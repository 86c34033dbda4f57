"""What a writer would have to guess, and what each answer is worth."""

from collections.abc import Iterator

from hookline.coach.items import Edit, Item
from hookline.records.prompt import ResolvedBrief


def completeness(resolved: ResolvedBrief) -> Iterator[Item]:
    """What a writer would have to guess; a blank is allowed, and says what stands in for it."""
    written, brief = resolved.written, resolved.brief
    hooks, tones = ", ".join(brief.hooks), ", ".join(brief.tonality)
    gaps = [
        (not written.idea, "idea", 14, "Nobody has said why you write now, only why one would",
         "idea: one line" + (f"; blank, it reads '{brief.idea}'" if brief.idea else ""), None),
        (not written.offers and not written.facts, "facts", 18,
         "There is no fact and no offer, so the copy may claim nothing",
         "facts: [one true thing that is new for the reader]", None),
        (not written.cta.url, "cta.url", 8, "The reader has nowhere to go",
         "cta: {label: See what is new, url: https://…}", None),
        (not written.hooks, "hooks", 8, "The angle is left to the blueprint",
         f"hooks: [{hooks}], or one that fits better", Edit(("hooks",), list(brief.hooks))),
        (not written.tonality, "tonality", 6, "The tone is left to the blueprint",
         f"tonality: [{tones}], or your own", Edit(("tonality",), list(brief.tonality))),
        (not brief.audience.size or brief.audience.base_rate is None, "audience", 10,
         "Without the audience's size and base rate nobody knows what it can show",
         "`hookline audience FILE --save`, or audience: {size: 20000, base_rate: 2%}", None),
        (not resolved.brand.voice.traits, "brand", 10, "The brand has no voice yet",
         "`hookline brand new` asks five questions", None),
        (resolved.market.code == "ZZ", "market", 8, "No country is named, so no country's rules "
         "are checked", "market: IN, or the brand's own", None),
        (not written.control_copy, "control_copy", 6,
         "There is no human copy for the AI's to beat", "control_copy: {sms: {en: …}}", None),
    ]  # fmt: skip
    for gap, path, worth, text, fix, edit in gaps:
        if gap:
            yield Item("C1", "info", path, text, fix, worth, edit)


def reward_is_stated(resolved: ResolvedBrief) -> Iterator[Item]:
    """An offer that says how it works and not what the reader gets."""
    for at, offer in enumerate(resolved.brief.offers):
        if not (offer.text or offer.percent is not None or offer.amount):
            yield Item("C2", "error", f"offers.{at}.text", "The offer does not say what one gets",
                       "text: 20% off your next order")  # fmt: skip
        elif not offer.ends and resolved.brief.class_ != "service":
            yield Item("C3", "info", f"offers.{at}.ends", "The offer says what, not until when",
                       "ends: 2026-12-31, or +14d from the day of sending", 2)  # fmt: skip


def idea_is_one(resolved: ResolvedBrief) -> Iterator[Item]:
    """More than one thought in the idea is more than one message."""
    idea = resolved.written.idea
    if idea.count(".") + idea.count("!") + idea.count("?") > 3 or idea.count(",") > 4:
        yield Item("C4", "warn", "idea", "The idea holds several thoughts; a message carries one",
                   "keep the first, and put what is true into facts", 3)  # fmt: skip


def vague_words(resolved: ResolvedBrief) -> Iterator[Item]:
    """Words that every brief has, so that none is told by them."""
    empty = {"engage", "engagement", "awareness", "synergy", "leverage",
             "best-in-class", "amazing", "exciting"}  # fmt: skip
    found = [w for w in resolved.written.idea.casefold().replace(",", " ").split() if w in empty]
    if found:
        text = f"'{found[0]}' is our word, not the reader's"
        yield Item("C5", "warn", "idea", text, "say what the reader gets or sees", 2)
