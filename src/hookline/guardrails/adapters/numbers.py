"""Numbers of the offer: percentages, amounts of money, points and other counted things."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import ClassVar

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.counted import is_counted
from hookline.guardrails.stated.amounts import MONEY_WORDS, may_price, stated_amounts
from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.counts import counts
from hookline.guardrails.stated.dated import is_day_alone
from hookline.guardrails.stated.durations import dual_durations, time_unit, units_in
from hookline.guardrails.stated.figures import Figure, spelt_figures, stated_figures
from hookline.guardrails.stated.han_counts import may_count_in_han
from hookline.guardrails.stated.month_days import stated_month_days
from hookline.guardrails.stated.number_words import number_words
from hookline.guardrails.stated.offered import is_offered
from hookline.guardrails.stated.percents import is_of_matter, percent_words, stated_percents
from hookline.guardrails.stated.permissions import is_claimed
from hookline.guardrails.stated.quantities import counted_words, is_already_known, stated_quantities
from hookline.guardrails.stated.rates import follows
from hookline.guardrails.stated.roles import read_role
from hookline.records.sheet import Stated
from hookline.records.words import Severity
from hookline.text.money import read_currency
from hookline.text.pattern import compile_lazily


class Numbers:
    """Whatever can be counted comes from the brief."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "fact.percent": "error",
        "fact.amount": "error",
        "fact.quantity": "error",
        "fact.role": "error",
        "fact.bound": "error",
    }

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        words = number_words(sheet.language).words
        for passage in copy.passages:
            spelt = not words.isdisjoint(passage.words)
            if "%" in passage.low or _may_state(percent_words(), passage):
                yield from _percents(passage, sheet, spelt=spelt)
            if passage.claims:
                yield from _reductions(passage, sheet)
            may_count = passage.digits or spelt or may_count_in_han(passage.low)
            if may_price(passage) or (may_count and _may_state(MONEY_WORDS, passage)):
                yield from _amounts(passage, sheet, spelt=spelt)
            if may_count and _may_state(counted_words(), passage):
                yield from _quantities(passage, sheet, spelt=spelt)
            if sheet.figures is not None and (may_count or not passage.ascii):
                yield from _unfounded_figures(passage, sheet, spelt=spelt)


def _may_state(words: frozenset[str], passage: Passage) -> bool:
    return not passage.ascii or not words.isdisjoint(passage.words)


def _reductions(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    """A discount in words where the brief has no figure that could be meant."""
    facts = sheet.sheet.facts
    if sheet.percents or sheet.amounts:
        return
    for claim in passage.claims:
        if claim.concept == "discount" and not is_claimed(claim, passage.low, facts.claims):
            message = f"'{passage.low[claim.start : claim.end]}': the brief reduces nothing"
            yield passage.violation("fact.percent", message, (claim.start, claim.end))
            return


def _percents(passage: Passage, sheet: CompiledSheet, *, spelt: bool) -> Iterator[Violation]:
    for value, span in stated_percents(passage.low, sheet.language, spelt=spelt):
        if value not in sheet.percents and not is_of_matter(passage.low, *span):
            message = f"{value.normalize():f}% is not in the brief"
            yield passage.violation("fact.percent", message, span)


def _amounts(passage: Passage, sheet: CompiledSheet, *, spelt: bool) -> Iterator[Violation]:
    for value, unit, (start, end) in stated_amounts(passage.low, sheet.language, spelt=spelt):
        if not any(
            value == fact and read_currency(unit, default=code) == code
            for fact, code in sheet.amounts
        ) and (unit or not _is_no_price(value, passage, start, end, sheet)):
            excerpt = " ".join(passage.prose[start:end].split())
            found = passage.violation("fact.amount", f"{excerpt} is not in the brief", (start, end))
            yield _unless_it_follows(found, value, passage, sheet)


def _is_no_price(
    value: Decimal, passage: Passage, start: int, end: int, sheet: CompiledSheet
) -> bool:
    """Without a currency it may be the day of a month, or a bound that the brief sets on a count.

    `From 200`, where it says from 200 points; `only 200` and `200 off` are prices all the same.
    """
    low = passage.low
    digits = _NUMBER.search(low, start, end)
    role, bound = read_role(low, digits.start(), end) if digits else ("", "")
    if role:
        return False
    if any(start <= first and last <= end for _, (first, last) in stated_month_days(passage)):
        return True  # judged as a day
    counts = sheet.figures.get(value, ()) if sheet.figures and bound == "from" else ()
    is_bound = any(stated.bound == "from" for stated in counts)
    return is_bound or is_day_alone(low, start, end, sheet.month_days, sheet.counted)


def _quantities(passage: Passage, sheet: CompiledSheet, *, spelt: bool) -> Iterator[Violation]:
    for values, (start, end) in stated_quantities(
        _counting(passage.low, sheet), sheet.language, spelt=spelt
    ):
        missing = [value for value in values if value not in sheet.quantities]
        if missing:
            excerpt = " ".join(passage.prose[start:end].split())
            message = f"'{excerpt}': {missing[0]:f} is not in the brief"
            found = passage.violation("fact.quantity", message, (start, end))
            yield _unless_it_follows(found, missing[0], passage, sheet)


def _counting(low: str, sheet: CompiledSheet) -> str:
    """The text without what only looks like a number in its language: the `dos` of Portuguese."""
    other = sheet.lexicon.not_a_number()
    return other.sub(lambda match: " " * len(match[0]), low) if other else low


def _unfounded_figures(
    passage: Passage, sheet: CompiledSheet, *, spelt: bool
) -> Iterator[Violation]:
    """Counts that the brief does not have, and figures that it has for something else.

    Percentages and money that it lacks altogether are told elsewhere, and so are points.
    """
    assert sheet.figures is not None
    low, exempt = _counting(passage.low, sheet), list(_exempt_spans(passage, sheet))
    exempt += [span for _, span in stated_month_days(passage)]  # judged as days
    exempt += [span for _, span in stated_quantities(low, sheet.language, spelt=spelt)]
    for figure in stated_figures(low, sheet.language) if passage.digits else ():
        if any(start <= figure.start and figure.end <= end for start, end in exempt):
            continue
        candidates = _candidates(figure, sheet.figures.get(figure.value, []))
        place = (low, figure.start, figure.end)
        if not figure.role and is_day_alone(*place, sheet.month_days, sheet.counted):
            continue
        if candidates:
            yield from _misused(figure, candidates, passage)
        elif not figure.is_money and figure.unit != "%" and _is_claim(figure, passage, sheet):
            yield _missing(figure, passage, sheet)
    for figure in spelt_figures(low, sheet.language) if spelt or not passage.ascii else ():
        is_known = figure.value in sheet.figures or is_already_known(low, figure.start)
        if not is_known and is_counted(figure, low, sheet):
            yield _missing(figure, passage, sheet)
    units = units_in(" ".join(sheet.counted))
    for unit, span in dual_durations(low) if units and not passage.ascii else ():
        if unit in units and Decimal(2) not in sheet.figures:
            yield passage.violation(
                "fact.quantity", f"'{low[slice(*span)]}' is not in the brief", span
            )


def _is_claim(figure: Figure, passage: Passage, sheet: CompiledSheet) -> bool:
    """Does a number count or bound something, open a line, tell a year, or belong to an offer?

    `"No, it's 12"` and an invoice `001` are scenes; the 9 in `loved by dentists, 9 of 10` is none.
    """
    low = passage.low
    if low[figure.start] == "0" and low[figure.start : figure.end].isdecimal():
        return False
    if figure.value <= _HOURS and _hours(figure, low) & sheet.times:
        return False  # the 4 of `4 to 7pm`
    is_year = _FIRST_YEAR <= figure.value <= _LAST_YEAR
    if figure.unit or figure.role or figure.bound or is_year:
        return True
    opens_line = low[: figure.start].rstrip(" ")[-1:] in {"", "\n"}
    is_short_code = low[figure.start - 1 : figure.start] in {"?", ":", "="}  # `NO?4420`
    if opens_line or is_short_code or is_offered(low, figure.start, figure.end, sheet.language):
        return True
    return any(_is_one_sentence(low, claim, figure) for claim in passage.claims)


def _is_one_sentence(low: str, claim: Claim, figure: Figure) -> bool:
    start, end = min(claim.end, figure.end), max(claim.start, figure.start)
    return _SENTENCE_END.search(low, start, end) is None


def _hours(figure: Figure, low: str) -> frozenset[str]:
    """The times of day that a number may be: 19:40 for `19.40`."""
    clock = _CLOCK.fullmatch(low, figure.start, figure.end)
    minute = clock[1] if clock else "00"
    return frozenset(f"{int(figure.value) + half:02}:{minute}" for half in (0, 12))


def _missing(figure: Figure, passage: Passage, sheet: CompiledSheet) -> Violation:
    excerpt = " ".join(passage.prose[figure.start : figure.end].split())
    message = f"{excerpt} is not in the brief"
    found = passage.violation("fact.quantity", message, (figure.start, figure.end))
    return _unless_it_follows(found, figure.value, passage, sheet)


def _unless_it_follows(
    found: Violation, value: Decimal, passage: Passage, sheet: CompiledSheet
) -> Violation:
    """A warning where it is worked out from a rate of the brief: a person counts it over."""
    rates = sheet.sheet.facts.rates
    beside = [*counts(passage.low), *(sheet.figures or ())] if rates else []
    if (rate := follows(value, beside, rates)) is None:
        return found
    one, other = rate
    message = f"{found.message}, and follows from {one:g} = {other:g}"
    return found._replace(severity="warn", message=message, fix="count it over")


def _misused(figure: Figure, candidates: list[Stated], passage: Passage) -> Iterator[Violation]:
    """The brief has the number, but as something else, or with a bound that is gone."""
    span = (figure.start, figure.end)
    excerpt = " ".join(passage.prose[figure.start : figure.end].split())
    same_role = [stated for stated in candidates if _same_role(figure, stated)]
    if not same_role:
        copy_role, brief_role = _ROLES[figure.role], _ROLES[candidates[0].role]
        yield passage.violation(
            "fact.role", f"{excerpt} is {brief_role} in the brief, not {copy_role}", span
        )
    elif not any(_same_bound(figure, stated) for stated in same_role):
        bound = same_role[0].bound
        problem = (
            f"the brief says '{_BOUNDS[bound]} {excerpt}'" if bound else f"it is exactly {excerpt}"
        )
        yield passage.violation(
            "fact.bound", problem, span, f"say {_BOUNDS[bound] or 'just'} {excerpt}"
        )


def _candidates(figure: Figure, same_value: list[Stated]) -> list[Stated]:
    """The brief's figures that this one may repeat."""
    if figure.unit == "%":
        return [stated for stated in same_value if stated.unit == "%"]
    if unit := time_unit(figure.unit):  # `3 to 5 days` allow no 5 years
        return [stated for stated in same_value if not stated.unit or unit in units_in(stated.unit)]
    if not figure.is_money:
        return same_value  # `499` alone may be the price, the day of a date or a count
    money = [stated for stated in same_value if _CODE.fullmatch(stated.unit)]
    if not money:
        return same_value
    return [
        stated for stated in money if read_currency(figure.unit, default=stated.unit) == stated.unit
    ]


def _same_role(figure: Figure, stated: Stated) -> bool:
    if not (figure.is_money or figure.unit == "%" or _CODE.fullmatch(stated.unit)):
        return True
    return not (figure.role and stated.role) or figure.role == stated.role


def _same_bound(figure: Figure, stated: Stated) -> bool:
    """Does the copy claim no more than the brief?"""
    if figure.role == stated.role == "cap":
        return True  # "no more than" has the words of "more than" in it
    if stated.bound == "up_to":
        return figure.bound == "up_to" or figure.role == "cap"
    if stated.bound == "from" and _CODE.fullmatch(stated.unit) and stated.role in {"", "price"}:
        return figure.bound in {"from", "over"} or figure.role == "minimum"
    if figure.bound == "over":
        return stated.bound in {"over", "from"} or stated.role == "minimum"
    return True


def _exempt_spans(passage: Passage, sheet: CompiledSheet) -> Iterator[tuple[int, int]]:
    """Names, addresses and mandatory texts of the brief, and the numbers of a list."""
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


_SENTENCE_END = compile_lazily(r"[.!?\n。！？।؟](?!\d)")
_HOURS = 24
_CLOCK = compile_lazily(r"\d{1,2}\.([0-5]\d)")
_FIRST_YEAR, _LAST_YEAR = 1500, 2100
_CODE = compile_lazily(r"[A-Z]{3}")
_LIST_NUMBER = compile_lazily(r"^\s*\d{1,2}[.)]\s", re.MULTILINE)
_NUMBER = compile_lazily(r"\d")
_PHONE = compile_lazily(r"\+?\d[\d\s().-]{4,}\d")
_ROLES = {
    "discount": "a discount", "minimum": "the least to spend", "cap": "the most one gets",
    "price": "a price", "": "a number",
}  # fmt: skip
_BOUNDS = {"up_to": "up to", "over": "over", "from": "from", "": ""}

adapter = Numbers()
