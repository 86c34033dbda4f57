"""The words and signs that announce a price without a currency: `only 499`, `500/-`, a fiver."""

import re
from collections.abc import Mapping
from itertools import chain
from typing import NamedTuple

from hookline.guardrails.stated.patterns import HAN_SCRIPTS, any_of, of_script, words_in
from hookline.records.language import Language
from hookline.records.shorthand_readings import month_numbers

_WHOLE_NUMBER = (
    r"(?:\d{1,3}(?:['’\u00a0\u202f ]\d{3})+|\d{2,7}(?:[.,]\d{3})*)(?:[.,]\d\d)?(?![\d%]|[.,]\d)"
)


class BarePriceWords(NamedTuple):
    """What announces a price without a currency."""

    short: re.Pattern[str]
    """500/-, @199, 500 off, 199 only, 立减30, 50p, 99 cents, a fiver."""
    bare: re.Pattern[str]
    """`only 499`; the number of a date is none."""
    notes: dict[str, int]
    words: frozenset[str]
    """One of them stands in ASCII text that announces such a price by a word."""


@of_script
def bare_price_words(languages: Mapping[str, Language]) -> BarePriceWords:
    """Those of the languages that can stand in a text."""
    notes = {
        name.split()[-1]: value
        for profile in languages.values()
        for value, names in profile.lexicon.prices.notes.items()
        for name in names
    }
    lists = (
        words
        for profile in languages.values()
        for prices in (profile.lexicon.prices,)
        for words in (prices.only, prices.starting_at, prices.off, prices.save, prices.only_behind,
                      prices.cents, *prices.notes.values())
    )  # fmt: skip
    return BarePriceWords(
        _short_price(languages), _bare_price(languages), notes, words_in(chain.from_iterable(lists))
    )


def _words_of(languages: Mapping[str, Language], name: str, *, in_han: bool = False) -> str:
    """Any of the words of one list, of scripts that write like Han or of the others."""
    return any_of(
        word
        for profile in languages.values()
        if (profile.script in HAN_SCRIPTS) == in_han
        for word in getattr(profile.lexicon.prices, name)
    )


def _short_price(languages: Mapping[str, Language]) -> re.Pattern[str]:
    known = [profile.lexicon.prices for profile in languages.values()]
    notes = any_of(name for each in known for names in each.notes.values() for name in names)
    others = [
        pattern.replace("<number>", rf"(?P<other{index}>\d{{1,7}}(?:[.,]\d\d)?)")
        for index, pattern in enumerate(pattern for each in known for pattern in each.patterns)
    ]
    sources = (
        r"(?<![\w.,])(?P<rupees>\d{1,7})/-",
        rf"(?<![\w.,₹$€£])(?P<dash>\d(?:[.,]\d{{3}})+|{_WHOLE_NUMBER})[,:][-\u2013]{{1,2}}(?![\w-]|\s?\d)",
        rf"(?<![\w.])@\s?(?P<at>{_WHOLE_NUMBER})(?!\w)",
        rf"(?<![\w.,₹$€£])(?P<off>{_WHOLE_NUMBER})\s{_words_of(languages, 'off')}(?![\w-])",
        rf"\b{_words_of(languages, 'save')}\s(?P<save>{_WHOLE_NUMBER})"
        rf"(?=\s*(?:[.,!?]|$|\n| {_words_of(languages, 'save_on')} ))",
        rf"(?<![\w.,₹$€£])(?P<alone>{_WHOLE_NUMBER})\s{_words_of(languages, 'only_behind')}"
        r"(?=\s*(?:[.,!?]|$|\n))",
        _words_of(languages, "save", in_han=True) + r"\s?(?P<less>\d{1,7}(?:\.\d\d?)?)(?!\s*[%\d])",
        *others,
        r"(?<![\w.,:])(?P<pence>\d{1,2})p(?!\w)",
        rf"(?<![\w.,])(?P<cents>\d{{1,2}})\s?(?:{_words_of(languages, 'cents')}|¢)(?!\w)",
        rf"\b(?P<note>{notes})(?!\w)",
    )
    return re.compile("|".join(sources))


def _bare_price(languages: Mapping[str, Language]) -> re.Pattern[str]:
    month = "|".join(sorted(map(re.escape, month_numbers(languages)), key=len, reverse=True))
    number = (
        rf"(?!\d{{1,2}}\.(?:0?[1-9]|1[0-2])\.|\d{{1,2}}\.?\s*(?:{month}))"
        r"\d{1,7}(?:[.,' ]\d{3})?(?:[.,]\d\d)?"
    )
    ends = (
        r"(?![\d%]|[.,:/-]\d)(?:/-)?(?=\s*(?:[.,;!?।。！，؛،…)\"»]|$|\n|[–—] | - |"
        rf"{_words_of(languages, 'ends')}(?!\w)))"
    )
    han = rf"(?:[,。,！!;；、]|{_words_of(languages, 'ends', in_han=True)}|$|\n)"
    return re.compile(
        rf"(?<!\w){_words_of(languages, 'only')}\s{{1,2}}(?P<only>{number}){ends}"
        rf"|(?<!\w){_words_of(languages, 'starting_at')}\s{{1,2}}(?P<from_>{number}){ends}"
        rf"|{_words_of(languages, 'only', in_han=True)}"
        rf"\s?(?P<han>\d{{1,7}}(?:\.\d\d?)?)(?=\s*{han})"
    )
