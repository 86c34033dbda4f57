"""What may be a promise that the brief does not make: a warning, so that a person looks."""

from collections.abc import Callable, Iterator, Mapping

from hookline.guardrails.base import Copy, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.records.sheet import Facts
from hookline.records.words import Severity


def hinted(copy: Copy, sheet: CompiledSheet, codes: Mapping[str, Severity]) -> Iterator[Violation]:
    """The first hint of the copy, if it is of one of the codes.

    Copy that says a claim outright gets none: it is judged by that, whether it may say it or not.
    """
    if any(passage.claims for passage in copy.passages):
        return
    for passage in copy.passages:
        for hint in passage.hints(sheet.sheet.language):
            code, meaning, is_covered = _KINDS[hint.concept]
            if is_covered(sheet.sheet.facts) or passage.names_something(hint, sheet.familiar):
                continue
            if code in codes:
                message = f"'{passage.low[hint.start : hint.end].strip()}' may be read as {meaning}"
                span = (hint.start, hint.end)
                yield Violation(code, message, passage.part, span, severity="warn")
            return


def _has_offer(facts: Facts) -> bool:
    return bool(facts.percents or facts.amounts or facts.codes or facts.free or facts.claims)


def _has_proof(facts: Facts) -> bool:
    return bool(facts.claims)


def _has_date(facts: Facts) -> bool:
    return bool(facts.dates or facts.weekdays or facts.times or facts.deadlines
                or facts.deadline_today)  # fmt: skip


def _has_scarcity(facts: Facts) -> bool:
    return bool(facts.scarcity) or _has_offer(facts)


_KINDS: dict[str, tuple[str, str, Callable[[Facts], bool]]] = {
    "free": ("fact.free", "a gift; the brief gives nothing away", _has_offer),
    "contest": ("fact.free", "a draw; the brief has none", _has_offer),
    "cashback": ("fact.free", "money back; the brief gives none", _has_offer),
    "zero_interest": ("fact.free", "credit at no cost; the brief has none", _has_offer),
    "discount": ("claim.unsubstantiated", "a lower price; the brief has none", _has_offer),
    "superlative": ("claim.unsubstantiated", "a claim to be the best", _has_proof),
    "comparison": ("claim.unsubstantiated", "a claim to be better", _has_proof),
    "guarantee": ("claim.unsubstantiated", "a guarantee; the brief gives none", _has_offer),
    "proof": ("claim.unsubstantiated", "someone's word; the brief proves none", _has_proof),
    "scarcity": ("urgency.scarcity", "scarcity; the brief knows of none", _has_scarcity),
    "deadline": ("fact.deadline", "a deadline; the brief has none", _has_date),
    "health": ("reg.health_claim", "a medical claim", _has_proof),
    "assured": ("reg.assured_returns", "a promise of returns", _has_proof),
    "multiplied": ("reg.assured_returns", "money that multiplies", _has_offer),
}
"""The code of each concept, what a reader may take it for, and what in the brief covers it."""
