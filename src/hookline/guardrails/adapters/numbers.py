"""Numbers of the offer: percentages, amounts of money, points and other counted things."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import ClassVar

from hookline.guardrails.base import Copy, Found, Passage
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.stated.bare_prices import may_price, stated_bare_prices
from hookline.guardrails.stated.permissions import is_claimed
from hookline.records.words import Severity
from hookline.text.digits import han_number
from hookline.text.money import CURRENCY_WORDS, read_currency, read_number
from hookline.text.number_words import NUMBER_WORDS, spelt_numbers


class Numbers:
    """Whatever can be counted comes from the brief."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "fact.percent": "error",
        "fact.amount": "error",
        "fact.quantity": "error",
    }

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Found]:
        for passage in copy.passages:
            spelt = not _NUMBER_WORDS.isdisjoint(passage.words)
            if "%" in passage.low or _may_state(_PERCENT_WORDS, passage):
                yield from _percents(passage, sheet, spelt=spelt)
            yield from _reductions(passage, sheet)
            if not (passage.digits or spelt):
                continue
            if "$" in passage.low or _may_state(_MONEY_WORDS, passage) or may_price(passage.words):
                yield from _amounts(passage, sheet, spelt=spelt)
            if _may_state(_COUNTED_WORDS, passage):
                yield from _quantities(passage, sheet, spelt=spelt)


def _reductions(passage: Passage, sheet: CompiledSheet) -> Iterator[Found]:
    """A discount in words where the brief has no figure that could be meant."""
    facts = sheet.sheet.facts
    if sheet.percents or sheet.amounts:
        return
    for claim in passage.claims:
        if claim.concept == "discount" and not is_claimed(claim, passage.low, facts.claims):
            message = f"'{passage.low[claim.start : claim.end]}': the brief reduces nothing"
            yield passage.found("fact.percent", message, (claim.start, claim.end))
            return


def _may_state(words: frozenset[str], passage: Passage) -> bool:
    return not passage.ascii or not words.isdisjoint(passage.words)


_Span = tuple[int, int]
_NUMBER_WORDS = frozenset(NUMBER_WORDS)
_PERCENT_WORDS = frozenset(
    re.findall(
        r"\w+",
        "percent cent pct prozent ciento pourcent cento half halben mitad metade pratishat feesadi "
        "fisadi",
    )
)
_NUMBER = r"\d{1,12}(?:[.,٫٬'’\u00a0\u202f ]\d{3}(?!\d)|,\d\d(?=,\d))*(?:[.,٫]\d{1,12})?"
_PERCENT = re.compile(
    r"(?:(?P<low>\d{1,12}(?:[.,]\d{1,12})?)\s*(?:-|–|to|bis|до)\s*)?"
    r"(?P<after>\d{1,12}(?:[.,٫]\d{1,12})?)\s*-?(?:[%٪％﹪]|(?:per\s?cent|percent|"
    r"pct|prozent|por ciento|pour\s?cent|por cento|per cento|pratishat|feesadi|fisadi)\b|"
    r"процент|प्रतिशत|फ़?ीसद|फीसदी|फ़ीसदी|परसेंट|"
    r"بالمئة|بالمائة|في المئة|في المائة|パーセント|퍼센트)"
    r"|[%٪％]\s?(?P<before>\d{1,12}(?:[.,٫]\d{1,12})?)|百分之\s*(?P<hundredths>\d{1,12}|[一二三四五六七八九十]+)"
)
_PERCENT_WORD = re.compile(
    r"[\s-]{1,2}(?:(?:per\s?cent|percent|prozent|por ciento|pour\s?cent|por cento|per cento|"
    r"pratishat|feesadi|fisadi)(?!\w)|процент|प्रतिशत|फ़?ीसदी?|परसेंट)"
)
_HALF = re.compile(
    r"\bhalf[- ](?:price|off|the price)|\b(?:zum )?halben preis|\bmitad de precio|\bmoitié prix|"
    r"\bmetade do preço|\bmetà prezzo|\bполцены|\bвполцены|आधे दाम|आधी क़?ीमत|आधा दाम|نصف السعر|"
    r"بنصف الثمن|نصف الثمن|半价|半價|对折|對折"
)
_ZHE = re.compile(
    r"(?<![\d.一二三四五六七八九十])(?P<tens>[1-9一二三四五六七八九])[.点]?"
    r"(?P<ones>[0-9零〇一二三四五六七八九])?\s*折(?!叠|腾|射|返|旧|合)"
)


def _percents(passage: Passage, sheet: CompiledSheet, *, spelt: bool) -> Iterator[Found]:
    for value, span in stated_percents(passage.low, spelt=spelt):
        if value not in sheet.percents:
            message = f"{value.normalize():f}% is not in the brief"
            yield passage.found("fact.percent", message, span)


def stated_percents(low: str, *, spelt: bool = True) -> Iterator[tuple[Decimal, _Span]]:
    """The percentages that a text states (half price is 50), and where.

    Args:
        spelt: False when there is no number in words.
    """
    for number in spelt_numbers(low) if spelt else ():
        if unit := _PERCENT_WORD.match(low, number.end):
            yield number.value, (number.start, unit.end())
    for match in _PERCENT.finditer(low):
        for name in ("low", "after", "before"):
            if match[name]:
                yield Decimal(re.sub("[,٫]", ".", match[name])), match.span()
        if hundredths := match["hundredths"]:
            yield Decimal(han_number(hundredths)), match.span()
    for match in _HALF.finditer(low):
        yield Decimal(50), match.span()
    if "折" in low:
        for match in _ZHE.finditer(low):
            yield Decimal(100) - _price_left(match), match.span()


def _price_left(match: re.Match[str]) -> Decimal:
    """八折 is 80 % of the price left, 七五折 75, 8.5折 and 八点五折 85."""
    return Decimal(10 * han_number(match["tens"]) + han_number(match["ones"] or "0"))


# Words that mean money only beside other words; after a number they mean something else.
_NOT_AFTER = frozenset(("real", "ft", "sr", "rm", "rp", "fr.", "lira", "bucks", "р", "块"))
_SIGNS = "|".join(
    re.escape(word)
    for word in sorted(CURRENCY_WORDS, key=len, reverse=True)
    if not word.isalpha() or word in {"rs", "rm", "rp", "dhs", "kr"}
)
_WORDS = "|".join(
    re.escape(word)
    for word in sorted(CURRENCY_WORDS, key=len, reverse=True)
    if word not in _NOT_AFTER
)
_LONG_WORDS = "|".join(
    word
    for word in sorted(CURRENCY_WORDS, key=len, reverse=True)
    if len(word) > 3 and word[0].isalpha() and word not in _NOT_AFTER
)
_CODES = "inr|usd|eur|gbp|aed|sar|rub|cny|jpy|cad|aud|sgd|brl|mxn|chf|pkr|egp|kwd|qar|pln|sek"
_MANY = {
    **dict.fromkeys(
        ("k", "тыс", "тысяч", "тысячи", "thousand", "हज़ार", "हजार", "tsd", "mil"), 1_000
    ),
    **dict.fromkeys(("lakh", "lakhs", "lac", "लाख"), 100_000),
    **dict.fromkeys(("m", "mn", "million", "млн", "mio"), 1_000_000),
    **dict.fromkeys(("crore", "cr", "करोड़"), 10_000_000),
    "万": 10_000,
}
_TIMES = "|".join(sorted(map(re.escape, _MANY), key=len, reverse=True))
_AMOUNT = re.compile(
    rf"(?<![a-zа-я\d])(?P<before>{_SIGNS}|{_CODES})\.?\s{{0,2}}(?P<first>{_NUMBER})"
    rf"(?:\s?(?P<many_first>{_TIMES})(?!\w))?"
    rf"|(?<![a-zа-я\d.,])(?P<second>{_NUMBER})\s{{0,2}}(?:(?P<many_second>{_TIMES})\.?\s{{1,2}})?"
    rf"(?P<after>(?:{_WORDS}|{_CODES})(?![a-zа-яçéèñ\u0600-\u06ff])|元|块钱|円|원)"
)


_CURRENCY_WORD = re.compile(
    rf"[\s-]{{1,2}}(?P<currency>{_LONG_WORDS})(?![a-zа-яçéèñ\u0600-\u06ff\u0900-\u0963])"
)
_MONEY_WORDS = frozenset(re.findall("[a-z]+", f"{_CODES} {' '.join(CURRENCY_WORDS)}"))


def _amounts(passage: Passage, sheet: CompiledSheet, *, spelt: bool) -> Iterator[Found]:
    for value, unit, (start, end) in stated_amounts(passage.low, spelt=spelt):
        if not any(
            value == fact and read_currency(unit, default=code) == code
            for fact, code in sheet.amounts
        ):
            shown = " ".join(passage.prose[start:end].split())
            yield passage.found("fact.amount", f"{shown} is not in the brief", (start, end))


def stated_amounts(low: str, *, spelt: bool = True) -> Iterator[tuple[Decimal, str, _Span]]:
    """The amounts that a text states, each with its currency as written, and where.

    The currency of a bare price (`only 499`) is "".
    """
    for spelt_out in spelt_numbers(low) if spelt else ():
        if word := _CURRENCY_WORD.match(low, spelt_out.end):
            yield spelt_out.value, word["currency"], (spelt_out.start, word.end())
    yield from stated_bare_prices(low)
    for match in _AMOUNT.finditer(low):
        number, unit = match["first"] or match["second"], match["before"] or match["after"]
        many = _MANY.get(match["many_first"] or match["many_second"] or "", 1)
        yield _value(number) * many, unit, match.span()


_REWARD = (
    r"(?:(?:loyalty|reward|bonus|extra|fidelity|бонусн\w+|de fidélité|रिवॉर्ड|लॉयल्टी)\s+)?"
    r"(?:(?:points?|pts|bonus(?:es)?|coins?|miles|stamps?|puntos?|punkte|punkten|prämienpunkte|"
    r"millas|monedas|pontos|punti)\b"
    r"|балл|бонус|очк|миль|монет|प्वाइंट|पॉइंट|पाइंट|अंक|نقطة|نقاط|نقطه|积分|點|点积分|金币|"
    r"ポイント)"
)
_FIRST_COMERS = (
    r"\bfirst\s+(?P<en>\d{1,12})\s+(?!(?:time|year|month|week|day|hour|minute)s?\b)[a-z]"
    r"|\bперв\w+\s+(?P<ru>\d{1,12})\s+(?:покупат|клиент|заказ|гост|посетит)"
    r"|\bersten\s+(?P<de>\d{1,12})\s+(?:kund|bestell|gäst|käufer)"
    r"|\bpremiers?\s+(?P<fr>\d{1,12})\s+(?:client|command|achet)|\b(?P<fr2>\d{1,12})\s+premiers?\s+client"
    r"|\bprimer[oa]s\s+(?P<es>\d{1,12})\s+(?:client|pedid|compr)"
    r"|पहले\s+(?P<hi>\d{1,12})\s+(?:ग्राहक|ऑर्डर|लोग)|(?:أول|لأول)\s+(?P<ar>\d{1,12})\s+(?:عميل|عملاء|"
    r"زبون|طلب)"
    r"|前\s*(?P<zh>\d{1,12})\s*(?:名|位|单)"
)
_QUANTITY = re.compile(
    rf"(?<![a-zа-я\d.,])(?P<points>{_NUMBER})\s{{0,30}}{_REWARD}|积分\s*(?P<points_zh>\d{{1,12}})"
    rf"|满\s*(?P<over>\d{{1,12}})\s*[减送]\s*(?P<less>\d{{1,12}})(?!\s*[元\d])|{_FIRST_COMERS}"
)


_REWARD_WORD = re.compile(rf"\s{{1,2}}{_REWARD}")
_KNOWN = re.compile(
    r"\b(?:the|these|those|its|all|both|os|las|los|estos|estas|ces|les|diese[nr]?|alle|те|эти)\s+"
    r"(?:(?:same|mêmes|mismos|mesmos|gleichen|же)\s+)?$"
)
"""What is known already is neither offered nor promised."""
_FIRST = re.compile(r"(?:\bfirst|\bперв\w{2,3}|\bersten|\bpremiers?|\bprimer[oa]s|पहले|\bpehle)\s$")
_COMER = re.compile(
    r"\s(?:customers?|buyers?|orders?|guests?|shoppers?|members?|покупат|клиент|заказ|гост|kund|"
    r"bestell|gäst|käufer|client|command|achet|pedid|compr|ग्राहक|ऑर्डर|लोग|grahak)"
)
_COUNTED_WORDS = frozenset(
    re.findall(
        r"\w+",
        "point points pts bonus bonuses coin coins miles stamp stamps punto puntos punkte punkten "
        "millas monedas pontos punti first ersten premier premiers primeros primeras",
    )
)


_OF_THE = re.compile(r"\bdos\b")
"""Portuguese `of the`, which is two in Spanish."""


def _quantities(passage: Passage, sheet: CompiledSheet, *, spelt: bool) -> Iterator[Found]:
    low = _OF_THE.sub("   ", passage.low) if sheet.language == "pt" else passage.low
    for values, (start, end) in stated_quantities(low, spelt=spelt):
        missing = [value for value in values if value not in sheet.quantities]
        if missing:
            shown = " ".join(passage.prose[start:end].split())
            message = f"'{shown}': {missing[0]:f} is not in the brief"
            yield passage.found("fact.quantity", message, (start, end))


def stated_quantities(low: str, *, spelt: bool = True) -> Iterator[tuple[list[Decimal], _Span]]:
    """Points, first comers and thresholds that a text states, and where."""
    for number in spelt_numbers(low) if spelt else ():
        counted = _REWARD_WORD.match(low, number.end)
        if counted is None and _FIRST.search(low, max(0, number.start - 12), number.start):
            counted = _COMER.match(low, number.end)
        # `one bonus` counts nothing, nor do `the same three points` of a teacher
        if counted and number.value > 1 and not _KNOWN.search(low, 0, number.start):
            yield [number.value], (number.start, counted.end())
    for match in _QUANTITY.finditer(low):
        yield [_value(text) for text in match.groupdict().values() if text], match.span()


def _value(number: str) -> Decimal:
    try:
        return read_number(number)
    except InvalidOperation:
        return Decimal(-1)


adapter = Numbers()
