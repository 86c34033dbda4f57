"""What promises, or may, in words that no table of claims holds: an error, or a warning."""

from collections.abc import Callable, Iterator, Mapping

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.joined_pairs import is_known_share
from hookline.guardrails.stated.below import is_below
from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.clauses import clause_of
from hookline.guardrails.stated.deliveries import delivery_times
from hookline.guardrails.stated.gifts import is_given, is_inclusion
from hookline.guardrails.stated.growth import may_grow
from hookline.guardrails.stated.hinted import Hint
from hookline.guardrails.stated.mentions import is_mentioned
from hookline.guardrails.stated.permissions import content_stems, permission
from hookline.guardrails.triggers import HINTED, NEVER
from hookline.records.sheet import Facts
from hookline.records.words import Severity
from hookline.text.digits import has_digit


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
            else _is_told(claim, passage, facts)
            or (
                _is_held(hint, facts)
                and (claim.concept != "free" or _is_given_so(claim, passage, facts))
            )
        )
        or passage.names_something(claim, sheet.familiar)
        or (claim.concept in _GIVEN_AS_SUMS and _is_sum_of_offer(claim, passage, facts))
        or (claim.concept == "multiplied" and not may_grow(*_place(claim, passage)))
        or (claim.concept == "proof" and is_known_share(claim, passage.low, sheet))
        or (claim.concept == "health" and is_below(passage.low, claim.start, claim.end))
    )


def _place(claim: Claim, passage: Passage) -> tuple[str, str, int, int]:
    return passage.low, passage.language, claim.start, claim.end


def _is_sold_off(facts: Facts) -> bool:
    return bool(facts.percents or facts.amounts or facts.codes)


def _is_offered(facts: Facts) -> bool:
    return bool(facts.free) or _is_sold_off(facts)


def _is_sum_of_offer(claim: Claim, passage: Passage, facts: Facts) -> bool:
    """Is it the offer's own sum, which is judged as one: `with purchases of 60 euros you save`?"""
    clause = passage.low[slice(*clause_of(passage.low, claim))]
    return _is_offered(facts) and has_digit(clause)


def _is_given_free(facts: Facts) -> bool:
    return bool(facts.free)


def _has_date(facts: Facts) -> bool:
    return bool(facts.dates or facts.weekdays or facts.times or facts.deadlines
                or facts.deadline_today or facts.ends_soon)  # fmt: skip


def _is_held(hint: Hint, facts: Facts) -> bool:
    """Does the brief claim or hint the like, or hold what covers it?

    A mere hint of something given is covered by whatever the brief gives or takes off.
    """
    claim = hint.claim
    return (
        claim.concept in facts.leanings
        or any(claim.concept == x.concept for text in facts.claims for x in permission(text).claims)
        or _KINDS[claim.concept][2](facts)
        or (not hint.is_promise and claim.concept in _OFFERED and _is_offered(facts))
    )


def _is_given_so(claim: Claim, passage: Passage, facts: Facts) -> bool:
    """Is it what the brief gives, where that only includes things in a price and gives nothing?"""
    free = facts.free if isinstance(facts.free, tuple) else ()
    if not free or not all(is_inclusion(permission(text)) for text in free):
        return True
    return is_given(claim, passage.low, free, passage.language)


def _is_due(claim: Claim, passage: Passage, facts: Facts) -> bool:
    """Does the brief deliver as soon as the copy does? No other date of it says so."""
    words = passage.low[claim.start : claim.end]
    times = delivery_times(words, claim.language)
    return (times or content_stems(words)) <= {*facts.deliveries, *facts.told_stems}


def _is_told(claim: Claim, passage: Passage, facts: Facts) -> bool:
    """Does the brief say of its goods or service most of what the copy does, in the same words?"""
    if claim.concept not in _QUALITIES:
        return False
    stems = content_stems(passage.low[claim.start : claim.end])
    return len(stems.intersection(facts.told_stems)) * 2 > len(stems)


def _is_scarce(facts: Facts) -> bool:
    return bool(facts.scarcity) or _has_date(facts)


def _multiplies(facts: Facts) -> bool:
    return bool(facts.quantities or facts.free) or _is_sold_off(facts)


def _nothing(_facts: Facts) -> bool:
    return False


_GIVEN_AS_SUMS = frozenset(("cashback", "contest"))
"""What is a gift by its sum alone."""
_OFFERED = frozenset(("free", "contest", "cashback", "zero_interest", "guarantee"))
_QUALITIES = frozenset(("durability", "origin", "availability", "service"))
"""What any fact may say in words of its own, which no table of claims knows."""
_KINDS: dict[str, tuple[str, str, Callable[[Facts], bool]]] = {
    "free": ("fact.free", "a gift; the brief gives nothing away", _is_given_free),
    "contest": ("fact.free", "a draw; the brief has none", _nothing),
    "cashback": ("fact.free", "money back; the brief gives none", _nothing),
    "zero_interest": ("fact.free", "credit at no cost; the brief has none", _nothing),
    "discount": ("claim.unsubstantiated", "a lower price; the brief has none", _is_sold_off),
    "superlative": ("claim.unsubstantiated", "a claim to be the best", _nothing),
    "comparison": ("claim.unsubstantiated", "a claim to be better", _nothing),
    "guarantee": ("claim.unsubstantiated", "a guarantee; the brief gives none", _is_given_free),
    "proof": ("claim.unsubstantiated", "someone's word; the brief proves none", _nothing),
    "scarcity": ("urgency.scarcity", "scarcity; the brief knows of none", _is_scarce),
    "delivery": (
        "claim.unsubstantiated",
        "a delivery time; the brief has another or none",
        _nothing,
    ),
    "durability": (
        "claim.unsubstantiated",
        "a promise that it lasts; the brief has none",
        _nothing,
    ),
    "origin": ("claim.unsubstantiated", "an origin; the brief has another or none", _nothing),
    "availability": (
        "claim.unsubstantiated",
        "a promise that it is always there; the brief has none",
        _nothing,
    ),
    "service": (
        "claim.unsubstantiated",
        "a promise of how soon it is done; the brief has none",
        _nothing,
    ),
    "deadline": ("fact.deadline", "a deadline; the brief has none", _has_date),
    "health": ("reg.health_claim", "a medical claim", _nothing),
    "assured": ("reg.assured_returns", "a promise of returns", _nothing),
    "multiplied": ("reg.assured_returns", "money that multiplies", _multiplies),
}
"""The code of each concept, what a reader takes it for, and what of another kind in the brief
covers it: free returns are a guarantee."""
