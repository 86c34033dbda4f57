"""The coach's rules: each looks at one thing and says it in plain words, with a fix."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from hookline.records.prompt import ResolvedBrief
from hookline.records.words import Severity


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to mend or to add."""

    code: str
    severity: Severity
    path: str
    """The brief's key that it is about."""
    text: str
    fix: str
    worth: int = 0
    """Points of the score that it would add."""


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


def hooks_have_their_reason(resolved: ResolvedBrief) -> Iterator[Item]:
    """A hook that the user wrote needs what makes it true."""
    written = resolved.written
    if "offer" in written.hooks and not written.offers:
        yield Item("C20", "error", "hooks", "The hook is an offer, and there is no offer",
                   "add offer: {text: …}, or another hook")  # fmt: skip
    ends = any(offer.ends for offer in written.offers)
    if {"urgency", "loss_aversion"} & set(written.hooks) and not ends:
        yield Item("C21", "error", "hooks", "Urgency needs a true end date",
                   "add ends: to the offer, or drop the hook")  # fmt: skip


def follow_up_has_its_reason(resolved: ResolvedBrief) -> Iterator[Item]:
    """A written bigger reason has to be given."""
    follow = resolved.written.follow_up
    if follow and follow.step == "bigger_reason" and not follow.offer and not follow.facts:
        text = "The follow-up promises a bigger reason and has none"
        fix = "give it an offer or facts of its own, or step: reminder"
        yield Item("C22", "error", "follow_up", text, fix)


def service_sells_nothing(resolved: ResolvedBrief) -> Iterator[Item]:
    """A service message with an offer becomes a promotional one in law."""
    if resolved.brief.class_ == "service" and resolved.brief.offers:
        yield Item("C23", "error", "offers", "A service message may not carry an offer",
                   "drop the offer, or class: promotional")  # fmt: skip


def texts_in_every_language(resolved: ResolvedBrief) -> Iterator[Item]:
    """A text that is given by language is given in each of the brief's."""
    brief = resolved.brief
    for channel in brief.channels:
        for language in brief.languages:
            for at, offer in enumerate(brief.offers):
                if offer.text and not offer.text.pick(channel, language):
                    path = f"offers.{at}.text"
                    text = f"The offer has no text in {language} for {channel}"
                    yield Item("C24", "error", path, text, f"add {language}: … to it")


def one_action(resolved: ResolvedBrief) -> Iterator[Item]:
    """At most two conditions; a third is where readers stop."""
    for at, offer in enumerate(resolved.brief.offers):
        conditions = sum(map(bool, (offer.min_basket, offer.conditions, offer.code, offer.ends)))
        if conditions > 3:
            text = "An offer with a code, a date, a minimum and conditions is hard to take in"
            yield Item("C30", "warn", f"offers.{at}", text, "drop one of them", 4)


RULES: tuple[Callable[[ResolvedBrief], Iterator[Item]], ...] = (
    completeness,
    hooks_have_their_reason,
    follow_up_has_its_reason,
    service_sells_nothing,
    texts_in_every_language,
    one_action,
)
