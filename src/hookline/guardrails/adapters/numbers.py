"""Numbers of the offer: percentages, amounts of money, points and other counted things."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import ClassVar

from hookline.guardrails.base import WORD, Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.following import COUNTED, is_worked_out, unless_it_follows, wrong_rates
from hookline.guardrails.joined_pairs import told_deals, wrong_pieces, wrong_shares
from hookline.guardrails.series_figures import unknown_ordinals
from hookline.guardrails.stated.amounts import MONEY, PRICE, PRICE_NOTE, may_price, stated_amounts
from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.clauses import says_something
from hookline.guardrails.stated.dated import is_day_alone
from hookline.guardrails.stated.figures import number_at
from hookline.guardrails.stated.han_counts import may_count_in_han
from hookline.guardrails.stated.month_days import stated_month_days
from hookline.guardrails.stated.number_words import NUMBER_WORDS, number_words
from hookline.guardrails.stated.percents import SHARE, is_of_matter, stated_percents
from hookline.guardrails.stated.permissions import is_claimed, permission
from hookline.guardrails.stated.phrasing import is_han
from hookline.guardrails.stated.quantities import REWARD, stated_quantities
from hookline.guardrails.stated.roles import read_role
from hookline.guardrails.stated.stock import is_in_stock
from hookline.guardrails.triggers import ALWAYS, CLAIMED, DIGIT
from hookline.guardrails.turned_prices import misplaced_prices
from hookline.guardrails.unfounded import unfounded_figures, without_other_words
from hookline.records.lexicon import Lexicon
from hookline.records.words import Severity
from hookline.text.market_letters import MARKET_LETTERS, letters_of
from hookline.text.money import read_currency
from hookline.text.pattern import compile_lazily, compile_regex_lazily


class Numbers:
    """Whatever can be counted comes from the brief."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "fact.percent": "error",
        "fact.amount": "error",
        "fact.quantity": "error",
        "fact.role": "error",
        "fact.bound": "error",
    }

    def triggers(self, sheet: CompiledSheet) -> int:
        facts = sheet.sheet.facts
        if facts.ordinals or facts.pieces or facts.shares_of_all:
            return ALWAYS
        in_words = NUMBER_WORDS[sheet.language].bit
        return DIGIT.bit | SHARE.bit | PRICE_NOTE.bit | in_words | CLAIMED

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        is_any_read = _reads_any(sheet)
        for passage in copy.passages:
            if is_any_read or passage.triggers_met & _OF_AN_OFFER or passage.claims:
                yield from _numbers(passage, sheet)


def _numbers(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    triggers_met, in_words = passage.triggers_met, NUMBER_WORDS[sheet.language].bit
    words = number_words(sheet.language).words
    spelt = triggers_met & in_words != 0 and not words.isdisjoint(passage.words)
    if triggers_met & SHARE.bit:
        yield from _percents(passage, sheet, spelt=spelt)
    if passage.claims:
        yield from _reductions(passage, sheet)
    may_count = passage.digits or spelt or may_count_in_han(passage.low)
    has_letters = passage.digits and bool(letters_of(sheet.home))  # R450
    if has_letters or (may_count and triggers_met & MONEY.bit) or may_price(passage):
        yield from _amounts(passage, sheet, spelt=spelt)
    if may_count and triggers_met & REWARD.bit:
        yield from _quantities(passage, sheet, spelt=spelt)
    if sheet.sheet.facts.rates and passage.digits:
        yield from wrong_rates(passage, sheet)
    if sheet.sheet.facts.pieces:
        yield from wrong_pieces(passage, sheet)
    if sheet.sheet.facts.shares_of_all or (sheet.figures is not None and passage.digits):
        yield from wrong_shares(passage, sheet)
    if sheet.sheet.facts.ordinals:
        yield from unknown_ordinals(passage, sheet)
    if sheet.figures is not None and (may_count or not passage.ascii):
        yield from unfounded_figures(passage, sheet, spelt=spelt)
        yield from misplaced_prices(passage, sheet)


def _reads_any(sheet: CompiledSheet) -> bool:
    """Is a number read on the sheet that stands beside no word and no sign of an offer?"""
    facts = sheet.sheet.facts
    is_known = facts.rates or facts.pieces or facts.ordinals or letters_of(sheet.home)
    return sheet.figures is not None or bool(is_known)


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
    judged = told_deals(passage.low, sheet)
    for value, unit, (start, end) in stated_amounts(
        passage.low, sheet.language, spelt=spelt, home=sheet.home
    ):
        if unit in MARKET_LETTERS and not _are_money(unit, sheet):
            continue
        if any(first <= start and end <= last for first, last in judged):
            continue
        if value == 0 and _is_nothing_to_pay(passage.low, start, end, sheet):
            continue
        if not any(
            value == fact and read_currency(unit, default=code) == code
            for fact, code in sheet.amounts
        ) and (unit or not _is_no_price(value, passage, start, end, sheet)):
            excerpt = " ".join(passage.prose[start:end].split())
            violation = passage.violation(
                "fact.amount", f"{excerpt} is not in the brief", (start, end)
            )
            figure = number_at(value, unit, (start, end), is_money=True)
            yield unless_it_follows(violation, figure, passage, sheet)


def _is_nothing_to_pay(low: str, start: int, end: int, sheet: CompiledSheet) -> bool:
    """Is it the 0 € of what the brief gives: `port 0 €`, where shipping is free?

    Only of the thing right beside it: a cake for 0 € is none where coffee with a cake is free.
    """
    free = sheet.sheet.facts.free
    if isinstance(free, bool):
        return free
    things = _named_beside(low, start, end, sheet.lexicon)
    return any(
        not things.isdisjoint(
            _named_beside(granted.low, claim.start, claim.end, sheet.lexicon)
            | {*WORD.findall(granted.low[claim.start : claim.end])}
        )
        or any(is_han(thing[0]) and thing in granted.low for thing in things)
        for granted in map(permission, free)
        for claim in granted.claims
        if claim.concept == "free"
    )


def _named_beside(low: str, start: int, end: int, lexicon: Lexicon) -> set[str]:
    """The nearest word on either side that says something; in Han its two characters there."""
    before, after = (
        [word for word in WORD.findall(side) if is_han(word[0]) or says_something(word, lexicon)]
        for side in (low[:start], low[end:])
    )
    nearest = [_PARTICLE.sub("", word)[-2:] if is_han(word[0]) else word for word in before[-1:]]
    return {*nearest, *(word[:2] if is_han(word[0]) else word for word in after[:1])}


def _are_money(letters: str, sheet: CompiledSheet) -> bool:
    """Are they the market's or the offer's own? The N5000 is a model where no naira is paid."""
    paid_in = {code for _, code in sheet.amounts} | {sheet.home}
    return any(code and read_currency(letters, default=code) for code in paid_in)


def _is_no_price(
    value: Decimal, passage: Passage, start: int, end: int, sheet: CompiledSheet
) -> bool:
    """Without a currency it may be the day of a month, or a bound that the brief sets on a count.

    `From 200`, where it says from 200 points; `only 200` and `200 off` are prices all the same.
    """
    low, scarce = passage.low, sheet.sheet.facts.scarcity
    claim = Claim("scarcity", sheet.language, start, end)
    if isinstance(scarce, str) and scarce and is_in_stock(low, claim, scarce):
        return True  # `only 410`, where the brief counts its 410 jars
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
    judged = told_deals(passage.low, sheet)
    for values, (start, end) in stated_quantities(
        without_other_words(passage.low, sheet), sheet.language, spelt=spelt
    ):
        missing = [value for value in values if value not in sheet.quantities]
        is_deal = any(first <= start and end <= last for first, last in judged)
        if missing and not is_deal:
            figure = number_at(missing[0], COUNTED, (start, end), is_money=False)
            if is_worked_out(figure, passage, sheet):
                continue
            excerpt = " ".join(passage.prose[start:end].split())
            message = f"'{excerpt}': {missing[0]:f} is not in the brief"
            violation = passage.violation("fact.quantity", message, (start, end))
            yield unless_it_follows(violation, figure, passage, sheet)


_NUMBER = compile_lazily(r"\d")
_PARTICLE = compile_regex_lazily(r"\p{Hiragana}$")
"""Hiragana behind a noun marks its part in the sentence."""
_OF_AN_OFFER = SHARE.bit | PRICE.bit | PRICE_NOTE.bit | MONEY.bit | REWARD.bit
"""What a number of an offer stands beside; another one is read where the sheet holds all."""

adapter = Numbers()
