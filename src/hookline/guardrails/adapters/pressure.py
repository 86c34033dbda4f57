"""Pressure: scarcity that the brief does not have, and guilt, which no brief has."""

import re
from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.hinting import hinted
from hookline.guardrails.phrases import phrases_of, trigger_of
from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.dated import is_dated
from hookline.guardrails.stated.mentions import is_mentioned
from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.stated.permissions import is_claimed
from hookline.guardrails.stated.stock import is_in_stock
from hookline.guardrails.triggers import CLAIMED, HINTED
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.records.words import Severity


class Pressure:
    """A reader who is pushed buys once."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "urgency.scarcity": "error",
        "dark.confirmshaming": "warn",
    }

    def triggers(self, sheet: CompiledSheet) -> int:  # noqa: ARG002
        return CLAIMED | HINTED | _SHAME.bit

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        yield from hinted(copy, self.codes)
        for passage in copy.passages:
            if passage.claims:
                yield from _scarcity(passage, sheet)
            if passage.triggers_met & _SHAME.bit and (match := _shame().within(passage)):
                message = f"'{match[0].strip()}' shames the reader"
                yield passage.violation("dark.confirmshaming", message, match.span())


def _scarcity(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    allowed = sheet.sheet.facts.scarcity
    if allowed is True:
        return
    permissions = [allowed] if allowed else []
    for claim in passage.claims:
        if claim.concept != "scarcity" or _is_known(claim, passage, sheet):
            continue
        if allowed and is_in_stock(passage.low, claim, allowed):
            continue
        if not is_claimed(claim, passage.low, permissions):
            message = f"'{passage.low[claim.start : claim.end]}': the brief knows of no "
            message += "such scarcity" if allowed else "scarcity"
            violation = passage.violation("urgency.scarcity", message, (claim.start, claim.end))
            is_name = is_mentioned(claim, passage.low)
            yield violation._replace(severity="warn") if is_name else violation
            if not is_name:
                return


def _is_known(claim: Claim, passage: Passage, sheet: CompiledSheet) -> bool:
    """Is it a last chance that ends on the brief's own day?"""
    is_chance = _last_chance().search(passage.low, claim.start, claim.end) is not None
    return is_chance and is_dated(claim, passage.low, sheet.month_days)


@of_all_phrases
def _last_chance(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    return re.compile(any_of(word for book in books.values() for word in book.last_chance))


_shame = phrases_of("shame")
_SHAME = trigger_of(_shame)

adapter = Pressure()
