"""Numbers that a check of their own judges, or none: hours, days, deals, names, telephones."""

import re
from collections.abc import Iterator

from hookline.guardrails.base import Passage
from hookline.guardrails.clock_times import other_ranges
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.joined_pairs import spans_of_shares, told_deals
from hookline.guardrails.stated.granted import told_short
from hookline.guardrails.stated.month_days import stated_month_days
from hookline.guardrails.stated.ordinals import stated_ordinals
from hookline.guardrails.stated.weekday_dates import days_beside_weekdays
from hookline.text.pattern import compile_lazily

_Span = tuple[int, int]


def spans_judged_elsewhere(passage: Passage, low: str, sheet: CompiledSheet) -> list[_Span]:
    """Where they stand in the text, of which `low` is what its language takes for numbers."""
    spans = [
        *_of_the_brief(passage, sheet),
        *told_deals(low, sheet),
        *spans_of_shares(passage, sheet),
        *other_ranges(passage, sheet),
        *(span for _, span in stated_month_days(passage)),
        *(span for _, span in told_short(low, sheet.language)),
        *(span for *_, span in days_beside_weekdays(passage)),
    ]
    if sheet.sheet.facts.ordinals:  # judged as those of a series: 2杯目
        spans += [(each.start, each.end) for each in stated_ordinals(low, sheet.language)]
    return spans


def _of_the_brief(passage: Passage, sheet: CompiledSheet) -> Iterator[_Span]:
    """Names, addresses and mandatory texts of the brief, a list's numbers, the one of `1/home`."""
    if sheet.familiar:
        yield from (match.span() for match in sheet.familiar.finditer(passage.low))
    for text in (*sheet.sheet.optout, *sheet.sheet.legal):
        start = passage.low.find(text.lower())
        if text and start >= 0:
            yield start, start + len(text)
    yield from (match.span() for match in _LIST_NUMBER.finditer(passage.low))
    for match in _PHONE.finditer(passage.low) if sheet.phones else ():
        if re.sub(r"\D", "", match[0]) in sheet.phones:
            yield match.span()
    for phone in sheet.phones:
        if 0 < len(phone) < _SHORTEST:  # a service number of few digits: 1033
            yield from (each.span() for each in re.finditer(rf"(?<!\d){phone}(?!\d)", passage.low))


_LIST_NUMBER = compile_lazily(r"^\s*\d{1,2}[.)]\s|(?<![\d.,/])1(?=\s?/\s?[^\W\d_]{3})", re.M)
_PHONE = compile_lazily(r"\+?\d[\d\s().-]{4,}\d")
_SHORTEST = 6  # of what that pattern reads
