"""Prices without a currency: only 499, ab 29, всего 990."""

import re
from collections.abc import Iterator, Set
from decimal import Decimal

from hookline.guardrails.stated.calendar_words import MONTHS
from hookline.text.money import read_number


def may_price(words: Set[str]) -> bool:
    """Could one of the words of an ASCII text announce a price?"""
    return not _PRICE_WORDS.isdisjoint(words)


def stated_bare_prices(low: str) -> Iterator[tuple[Decimal, str, tuple[int, int]]]:
    """Each price that only a word announces: its value, no currency, and where.

    A number counts when the clause ends behind it (`only 20 cups` is no price) and when it has
    two figures; ages, hours and years behind `from` do not.
    """
    for match in _BARE.finditer(low):
        number = match["only"] or match["from_"] or match["han"]
        value = read_number(number)
        if value < 10 and "." not in number and "," not in number:
            continue
        if match["from_"] and (value in _AGES or 1900 <= value < 2100):
            continue
        yield value, "", match.span()


_PRICE_WORDS = frozenset(
    re.findall(
        "[a-z]+",
        "only just now at for price priced mrp nur ab preis um desde solo precio por seulement "
        "partir prix sirf bas keval mein daam apenas preco prezzo",
    )
)
_AGES = frozenset(map(Decimal, (16, 18, 21)))
_MONTH = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_NUMBER = (
    rf"(?!\d{{1,2}}\.(?:0?[1-9]|1[0-2])\.|\d{{1,2}}\.?\s*(?:{_MONTH}))"
    r"\d{1,7}(?:[.,' ]\d{3})?(?:[.,]\d\d)?"
)
_CLAUSE_ENDS = (
    r"(?![\d%]|[.,:/-]\d)(?:/-)?(?=\s*(?:[.,;!?।。！，؛،…)\"»]|$|\n|[–—] | - |"
    r"(?:each|apiece|onwards|only|today|pro stück|chacun|cada uno|за штуку|में|mein|me)(?!\w)))"
)
_ONLY = (
    r"(?<!\w)(?:(?:for |at |now |from )?(?:only|just)|now (?:at|for)|(?:mrp|priced?)(?: at|:| is)?|"
    r"(?:für |um |jetzt )?nur|(?:der |zum )?preis:?|(?:por |a )?(?:solo|sólo)|precio:?|"
    r"(?:pour |à )?seulement|prix:?|(?:за |по )?(?:всего|только) за|всего|(?:по )?цен[ае]:?|"
    r"sirf|keval|por apenas|apenas|prezzo:?|सिर्फ़|सिर्फ|केवल|मात्र|दाम:?|कीमत:?|فقط(?: بـ?)?|بسعر)"
)
_FROM = (
    r"(?<!\w)(?:ab|desde|à partir de|dès|a partir de|starting (?:at|from)|prices from|цены от|от)"
)
_BARE = re.compile(
    rf"{_ONLY}\s{{1,2}}(?P<only>{_NUMBER}){_CLAUSE_ENDS}"
    rf"|{_FROM}\s{{1,2}}(?P<from_>{_NUMBER}){_CLAUSE_ENDS}"
    r"|(?:只要|仅需|只需|特价|现价|售价|低至|仅售|只卖)\s?(?P<han>\d{1,7}(?:\.\d\d?)?)"
    r"(?=\s*(?:[,。,!！;；、起]|$|\n))"
)
