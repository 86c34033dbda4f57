"""Points, first comers and thresholds that a text states."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from hookline.guardrails.stated.amounts import NUMBER, read_value
from hookline.guardrails.stated.number_words import spelt_numbers

_Span = tuple[int, int]


@lru_cache(maxsize=64)
def stated_quantities(low: str, *, spelt: bool = True) -> tuple[tuple[list[Decimal], _Span], ...]:
    """Points, first comers and thresholds that a text states, and where."""
    return tuple(_quantities(low, spelt=spelt))


def _quantities(low: str, *, spelt: bool = True) -> Iterator[tuple[list[Decimal], _Span]]:
    for number in spelt_numbers(low) if spelt else ():
        counted = _REWARD_WORD.match(low, number.end)
        if counted is None and _FIRST.search(low, max(0, number.start - 12), number.start):
            counted = _COMER.match(low, number.end)
        # `one bonus` counts nothing, nor do `the same three points` of a teacher
        if counted and number.value > 1 and not ALREADY_KNOWN.search(low, 0, number.start):
            yield [number.value], (number.start, counted.end())
    for match in _QUANTITY.finditer(low):
        yield [read_value(text) for text in match.groupdict().values() if text], match.span()


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
    rf"(?<![a-zа-я\d.,])(?P<points>{NUMBER})\s{{0,30}}{_REWARD}|积分\s*(?P<points_zh>\d{{1,12}})"
    rf"|满\s*(?P<over>\d{{1,12}})\s*[减送]\s*(?P<less>\d{{1,12}})(?!\s*[元\d])|{_FIRST_COMERS}"
)


_REWARD_WORD = re.compile(rf"\s{{1,2}}{_REWARD}")
ALREADY_KNOWN = re.compile(
    r"\b(?:the|these|those|its|all|both|os|las|los|estos|estas|ces|les|diese[nr]?|alle|те|эти)\s+"
    r"(?:(?:same|mêmes|mismos|mesmos|gleichen|же)\s+)?$"
)
"""What is known already is neither offered nor promised."""
_FIRST = re.compile(r"(?:\bfirst|\bперв\w{2,3}|\bersten|\bpremiers?|\bprimer[oa]s|पहले|\bpehle)\s$")
_COMER = re.compile(
    r"\s(?:customers?|buyers?|orders?|guests?|shoppers?|members?|покупат|клиент|заказ|гост|kund|"
    r"bestell|gäst|käufer|client|command|achet|pedid|compr|ग्राहक|ऑर्डर|लोग|grahak)"
)
COUNTED_WORDS = frozenset(
    re.findall(
        r"\w+",
        "point points pts bonus bonuses coin coins miles stamp stamps punto puntos punkte punkten "
        "millas monedas pontos punti first ersten premier premiers primeros primeras",
    )
)
