"""What promises, or may, in words that no table of claims holds: an error, or a warning."""

from collections.abc import Callable, Iterator, Mapping

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.joined_pairs import is_known_share
from hookline.guardrails.stated.below import is_below
from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.deliveries import delivery_times
from hookline.guardrails.stated.gifts import is_given, is_inclusion
from hookline.guardrails.stated.growth import may_grow
from hookline.guardrails.stated.hinted import Hint
from hookline.guardrails.stated.mentions import is_mentioned
from hookline.guardrails.stated.permissions import permission
from hookline.guardrails.triggers import HINTED, NEVER
from hookline.records.sheet import Facts
from hookline.records.words import Severity


def read_hints(copy: Copy, sheet: CompiledSheet) -> int:
    """Read the first promise of the copy, else its first hint; the trigger, if there is one.

    A concept that the copy claims outright is judged by that, whether it may say it or not.
    """
    language, unhinted = sheet.sheet.language, sheet.unhinted
    leaning: list[tuple[Passage, Hint]] = []
    for passage in copy.passages:
        if hints := passage.hints(language, unhinted):
            leaning += [(passage, hint) for hint in hints]
    if not leaning:
        return NEVER
    claims = [claim for passage in copy.passages for claim in passage.claims]
    unheard = [
        (passage, hint) for passage, hint in leaning if not _is_heard(hint, passage, claims, sheet)
    ]
    copy.unheard = min(unheard, key=lambda pair: not pair[1].is_promise) if unheard else None
    return HINTED if unheard else NEVER


def hinted(copy: Copy, codes: Mapping[str, Severity]) -> Iterator[Violation]:
    """What was read, if it is of one of the codes."""
    if copy.unheard is None:
        return
    passage, hint = copy.unheard
    code, meaning, _ = _KINDS[hint.claim.concept]
    if code in codes:
        start, end = hint.claim.start, hint.claim.end
        verb = "is" if hint.is_promise else "may be read as"
        message = f"'{passage.low[start:end].strip()}' {verb} {meaning}"
        is_promise = hint.is_promise and not is_mentioned(hint.claim, passage.low)
        severity: Severity = "error" if is_promise else "warn"
        yield Violation(code, message, passage.part, (start, end), severity=severity)


def _is_heard(hint: Hint, passage: Passage, claims: list[Claim], sheet: CompiledSheet) -> bool:
    """Is it judged already, does the brief hold its like, or is it part of a name?"""
    claim, facts = hint.claim, sheet.sheet.facts
    return (
        any(claim.concept == other.concept for other in claims)
        or any(map(claim.overlaps, passage.claims))
        or (
            _is_due(claim, passage, facts)
            if claim.concept == "delivery"
            else _is_held(claim, facts)
            and (claim.concept != "free" or _is_given_so(claim, passage, facts))
        )
        or passage.names_something(claim, sheet.familiar)
        or (claim.concept == "multiplied" and not may_grow(*_place(claim, passage)))
        or (claim.concept == "proof" and is_known_share(claim, passage.low, sheet))
        or (claim.concept == "health" and is_below(passage.low, claim.start, claim.end))
    )


def _place(claim: Claim, passage: Passage) -> tuple[str, str, int, int]:
    return passage.low, passage.language, claim.start, claim.end


def _is_sold_off(facts: Facts) -> bool:
    return bool(facts.percents or facts.amounts or facts.codes)


def _is_given(facts: Facts) -> bool:
    return bool(facts.free) or _is_sold_off(facts)


def _has_date(facts: Facts) -> bool:
    return bool(facts.dates or facts.weekdays or facts.times or facts.deadlines
                or facts.deadline_today or facts.ends_soon)  # fmt: skip


def _is_held(claim: Claim, facts: Facts) -> bool:
    """Does the brief claim or hint the like, or hold what covers it?"""
    return (
        claim.concept in facts.leanings
        or any(claim.concept == x.concept for text in facts.claims for x in permission(text).claims)
        or _KINDS[claim.concept][2](facts)
    )


def _is_given_so(claim: Claim, passage: Passage, facts: Facts) -> bool:
    """Is it what the brief gives, where that only includes things in a price and gives nothing?"""
    free = facts.free if isinstance(facts.free, tuple) else ()
    if not free or not all(is_inclusion(permission(text)) for text in free):
        return True
    return is_given(claim, passage.low, free, passage.language)


def _is_due(claim: Claim, passage: Passage, facts: Facts) -> bool:
    """Does the brief deliver as soon as the copy does? No other date of it says so."""
    times = delivery_times(passage.low[claim.start : claim.end], claim.language)
    return bool(times) and times <= {*facts.deliveries}


def _is_scarce(facts: Facts) -> bool:
    return bool(facts.scarcity) or _has_date(facts)


def _multiplies(facts: Facts) -> bool:
    return bool(facts.quantities or facts.free) or _is_sold_off(facts)


def _nothing(_facts: Facts) -> bool:
    return False


_KINDS: dict[str, tuple[str, str, Callable[[Facts], bool]]] = {
    "free": ("fact.free", "a gift; the brief gives nothing away", _is_given),
    "contest": ("fact.free", "a draw; the brief has none", _is_given),
    "cashback": ("fact.free", "money back; the brief gives none", _is_given),
    "zero_interest": ("fact.free", "credit at no cost; the brief has none", _is_given),
    "discount": ("claim.unsubstantiated", "a lower price; the brief has none", _is_sold_off),
    "superlative": ("claim.unsubstantiated", "a claim to be the best", _nothing),
    "comparison": ("claim.unsubstantiated", "a claim to be better", _nothing),
    "guarantee": ("claim.unsubstantiated", "a guarantee; the brief gives none", _is_given),
    "proof": ("claim.unsubstantiated", "someone's word; the brief proves none", _nothing),
    "scarcity": ("urgency.scarcity", "scarcity; the brief knows of none", _is_scarce),
    "delivery": (
        "claim.unsubstantiated",
        "a delivery time; the brief has another or none",
        _nothing,
    ),
    "deadline": ("fact.deadline", "a deadline; the brief has none", _has_date),
    "health": ("reg.health_claim", "a medical claim", _nothing),
    "assured": ("reg.assured_returns", "a promise of returns", _nothing),
    "multiplied": ("reg.assured_returns", "money that multiplies", _multiplies),
}
"""The code of each concept, what a reader takes it for, and what of another kind in the brief
covers it: free returns are a guarantee."""
