"""Sums of money that an offer states twice: in its words and under a key of their own."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import permutations
from typing import NamedTuple

from hookline.coach.remarks import Remark
from hookline.guardrails.stated.amounts import stated_amounts
from hookline.guardrails.stated.counts import counts
from hookline.guardrails.stated.roles import read_role
from hookline.records.brief import Offer
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.words import Severity
from hookline.text.digits import fold_digits


class _Sum(NamedTuple):
    """One that an offer's text states."""

    value: Decimal
    written: str
    role: str
    """discount, minimum, cap or price; "" where its words do not tell."""


def sums_are_the_texts(resolved: ResolvedBrief) -> Iterator[Remark]:
    """An offer's words and its `amount` and `min_basket` name the same sums."""
    follow = resolved.written.follow_up
    offers = {f"offers.{index}": offer for index, offer in enumerate(resolved.brief.offers)}
    offers |= {"follow_up.offer": follow.offer} if follow and follow.offer else {}
    old = _sums_beside(resolved)
    for place, offer in offers.items():
        for language in resolved.brief.languages:
            text = offer.text.pick(resolved.brief.channels[0], language)
            stated = _sums(text, language, resolved.market.currency)
            numbers = frozenset(counts(fold_digits(text).lower(), language))
            items = list(_both(offer, stated, numbers, old, place))
            yield from items
            if items:
                break


def _both(
    offer: Offer,
    stated: list[_Sum],
    numbers: frozenset[Decimal],
    old: frozenset[Decimal],
    place: str,
) -> Iterator[Remark]:
    values = {figure.value for figure in stated}
    amount, least = offer.amount, offer.min_basket
    fitting = values | {a - b for a, b in permutations(values, 2)}  # 390 instead of 520
    fitting |= {
        sum_ - figure.value for sum_ in old for figure in stated if figure.role != "discount"
    }
    fitting |= {price * pieces for price in values for pieces in numbers}  # 15 lbs at $1.79
    if amount and Decimal(str(amount.major)) not in fitting:
        kept = {Decimal(str(o.major)) for o in (least, offer.from_price, offer.cost) if o}
        others = [
            figure
            for figure in stated
            if figure.role in ("discount", "") and figure.value not in kept
        ]
        sure = [figure for figure in others if figure.role == "discount"]
        if others:
            severity: Severity = "error" if sure or len(others) == 1 else "warn"
            figures_in_text = " and ".join(
                dict.fromkeys(figure.written for figure in sure or others)
            )
            text = f"The offer's text says {figures_in_text} and its amount {amount}"
            fix = "write the sum that is true in both: amount is what the reader saves or gets"
            yield Remark("C131", severity, f"{place}.amount", text, fix, 4)
    if least and Decimal(str(least.major)) not in values | numbers:
        minimums = [figure for figure in stated if figure.role == "minimum"]
        if minimums:
            text = f"The offer's text asks for {minimums[0].written} and its min_basket for {least}"
            fix = "write the sum that is true in both: min_basket is the least one has to spend"
            yield Remark("C132", "error", f"{place}.min_basket", text, fix)


def _sums_beside(resolved: ResolvedBrief) -> frozenset[Decimal]:
    """Those that the rest of the brief states: one of them may be the price before."""
    channel, home, written = resolved.brief.channels[0], resolved.market.currency, resolved.written
    return frozenset(
        stated_sum.value
        for language in resolved.brief.languages
        for text in (
            written.idea.pick(channel, language),
            written.moment,
            *(fact.pick(channel, language) for fact in written.facts),
            *(offer.conditions.pick(channel, language) for offer in written.offers),
        )
        for stated_sum in _sums(text, language, home)
    )


def _sums(text: str, language: str, home: str) -> list[_Sum]:
    low = fold_digits(text).lower()
    sums = []
    for value, _, (start, end) in stated_amounts(low, language, home=home):
        reading = read_role(low, start, end)
        role = reading.role or ("minimum" if reading.bound == "from" else "")
        sums.append(_Sum(value, text[start:end].strip(), role))
    return sums
