"""Every number that a text counts with, whatever it stands for; dates and hours apart."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from hookline.guardrails.stated.amounts import stated_amounts
from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.han_counts import han_counts
from hookline.guardrails.stated.long_numbers import BEGINS, long_numbers
from hookline.guardrails.stated.number_words import spelt_numbers
from hookline.guardrails.stated.patterns import of_script
from hookline.guardrails.stated.percents import stated_percents
from hookline.guardrails.stated.times import stated_times
from hookline.records.language import Language
from hookline.text.digits import has_digit
from hookline.text.market_letters import MARKET_LETTERS
from hookline.text.money import read_number
from hookline.text.pattern import compile_lazily

_NUMBER = compile_lazily(
    rf"{BEGINS}(?<!\d[.,])(?<!\d)\d{{1,12}}(?:[.,٫٬'\u00a0\u202f ]\d{{2,3}}(?!\d))*"
    r"(?:[.,٫]\d{1,12})?(?!\d)"
)


def counts(low: str, language: str = "", home: str = "") -> Iterator[Decimal]:
    """The numbers of lower-case text with ASCII digits: `500`, `1,999`, `half price`, `two`.

    `one` in words counts nothing: it is an article as often as a number.

    Args:
        home: the market's currency, whose letters may touch a number: R450.
    """
    for value, unit, (start, end) in stated_amounts(low, language, home=home) if home else ():
        if unit in MARKET_LETTERS:
            yield value
            low = low[:start] + " " * (end - start) + low[end:]
    for _, (start, end) in (*stated_dates(low), *stated_times(low)):
        low = low[:start] + " " * (end - start) + low[end:]
    for long in long_numbers(low, language):
        yield long.value
        low = low[: long.start] + " " * (long.end - long.start) + low[long.end :]
    for match in _NUMBER.finditer(low) if has_digit(low) else ():
        yield read_number(match[0])
    yield from (spelt.value for spelt in spelt_numbers(low, language) if spelt.value != 1)
    words = _count_words(low)
    for word in _WORD.findall(low) if words else ():
        if word in words:
            yield Decimal(words[word])
    for percent, _ in stated_percents(low, language):
        yield percent
    yield from (value for value, _, _ in han_counts(low))


def hours(low: str) -> Iterator[str]:
    """Its clock times as HH:MM; one without am or pm in both readings."""
    for readings, _ in stated_times(low):
        yield from sorted(readings)


_WORD = compile_lazily(r"[^\W\d_]+")


@of_script
def _count_words(languages: Mapping[str, Language]) -> dict[str, int]:
    known = [profile.lexicon.count_words for profile in languages.values()]
    return {word: value for each in known for value, words in each.items() for word in words}
