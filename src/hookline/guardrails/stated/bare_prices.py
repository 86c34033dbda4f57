"""Prices without a currency: only 499, ab 29, всего 990."""

import re
from collections.abc import Iterator
from decimal import Decimal

from hookline.guardrails.base import Passage
from hookline.guardrails.stated.calendar_words import MONTHS
from hookline.text.money import read_number


def may_price(passage: Passage) -> bool:
    """Could a word or a sign of an ASCII text announce a price?"""
    if not _PRICE_WORDS.isdisjoint(passage.words):
        return True
    return passage.digits and any(sign in passage.low for sign in ("/-", "@", "$", "p"))


def stated_bare_prices(low: str) -> Iterator[tuple[Decimal, str, tuple[int, int]]]:
    """Each price that only a word announces: its value, no currency, and where.

    A number counts when the clause ends behind it (`only 20 cups` is no price) and when it has
    two figures; ages, hours and years behind `from` do not.
    """
    for match in _SHORT.finditer(low):
        if match["pence"]:
            yield Decimal(match["pence"]) / 100, "£", match.span()
        elif match["cents"]:
            yield Decimal(match["cents"]) / 100, "", match.span()
        elif match["note"]:
            yield Decimal(5 if match["note"] == "fiver" else 10), "", match.span()
        else:
            name = match.lastgroup or ""
            yield read_number(match[name]), "", match.span(name)
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
        "off flat save get fiver tenner cents was starting only just now at for price priced "
        "mrp nur ab preis um desde solo precio por "
        "seulement "
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
    r"(?:each|apiece|onwards|only|now|jetzt|ahora|today|pro stück|chacun|cada uno|за штуку|"
    r"में|mein|me)(?!\w)))"
)
_ONLY = (
    r"(?<!\w)(?:(?:for |at |now |from )?(?:only|just)|now(?: at| for)?|"
    r"(?:mrp|was|priced?)(?: at|:| is)?|"
    r"(?:für |um |jetzt )?nur|(?:der |zum )?preis:?|(?:por |a )?(?:solo|sólo)|precio:?|"
    r"(?:pour |à )?seulement|prix:?|(?:всего |только )?за|всего|(?:по )?цен[ае]:?|"
    r"sirf|keval|por apenas|apenas|prezzo:?|सिर्फ़|सिर्फ|केवल|मात्र|दाम:?|कीमत:?|فقط(?: بـ?)?|بسعر)"
)
_FROM = (
    r"(?<!\w)(?:ab|desde|à partir de|dès|a partir de|starting(?: at| from)?|prices from|цены от|от)"
)
_BARE = re.compile(
    rf"{_ONLY}\s{{1,2}}(?P<only>{_NUMBER}){_CLAUSE_ENDS}"
    rf"|{_FROM}\s{{1,2}}(?P<from_>{_NUMBER}){_CLAUSE_ENDS}"
    r"|(?:只要|仅需|只需|特价|现价|售价|低至|仅售|只卖)\s?(?P<han>\d{1,7}(?:\.\d\d?)?)"
    r"(?=\s*(?:[,。,!！;；、起]|$|\n))"
)
_WHOLE = r"\d{2,7}(?:[.,]\d{3})*(?:[.,]\d\d)?(?![\d%]|[.,]\d)"
_SHORT = re.compile(
    r"(?<![\w.,])(?P<rupees>\d{1,7})/-"
    rf"|(?<![\w.])@\s?(?P<at>{_WHOLE})(?!\w)"
    rf"|(?<![\w.,₹$€£])(?P<off>{_WHOLE})\s(?:off|ki chhoot|ki chhut|की छूट|ऑफ|de descuento|"
    r"menos|de desconto|de réduction|de remise|rabatt|скидк\w+)(?![\w-])"
    rf"|\b(?:save|flat|get flat|скидка|ahorra|economize|économisez|sparen sie)\s(?P<save>{_WHOLE})"
    r"(?=\s*(?:[.,!?]|$|\n| on | off | auf | en | sur ))"
    rf"|(?<![\w.,₹$€£])(?P<alone>{_WHOLE})\sonly(?=\s*(?:[.,!?]|$|\n))"
    rf"|(?:直降|立减|立減|减免|立省|省下?|现减)\s?(?P<less>\d{{1,7}}(?:\.\d\d?)?)(?!\s*[%\d])"
    r"|满\s?(?P<full>\d{1,7})(?=[减送]\d+元)"
    r"|(?<![\w.,:])(?P<pence>\d{1,2})p(?!\w)"
    r"|(?<![\w.,])(?P<cents>\d{1,2})\s?(?:cents?|centavos|centimes|¢)(?!\w)"
    r"|\ba (?P<note>fiver|tenner)(?!\w)"
)
"""500/-, @199, 500 off, 199 only, 立减30, 50p, 99 cents, a fiver."""
