"""What a brief says to be worth what, in signs or in words, and the figures that follow from it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from hookline.guardrails.stated.durations import time_unit
from hookline.guardrails.stated.figures import Figure, number_at, spelt_figures, stated_figures
from hookline.guardrails.stated.patterns import any_of, of_script
from hookline.guardrails.stated.quantities import reward_words
from hookline.records.figure_words import RateWords
from hookline.records.language import Language
from hookline.records.sheet import Rate, Stated
from hookline.text.money import CURRENCY_WORDS
from hookline.text.pattern import compile_lazily
from hookline.text.scripts import SPACED_SCRIPTS


def stated_rates(low: str, language: str = "", home: str = "") -> Iterator[tuple[Figure, Figure]]:
    """Both sides of `100 points = R$ 5`, `10 puntos por cada 100 pesos`, `1 Punkt je Euro`.

    Each has one number, which a sentence, or one of its clauses, holds besides no other.
    """
    if _SIGN.search(low) is None and _words(low).any.search(low) is None:
        return
    stated = (*stated_figures(low, language, home), *spelt_figures(low, language))
    figures = sorted(stated, key=lambda figure: figure.start)
    for start, end in _stretches(low, figures):
        inside = [each for each in figures if start <= each.start and each.end <= end]
        if rate := _read(low[:end], start, inside):
            yield rate


def follows(figure: Figure, neighbours: Iterable[Stated], rates: Iterable[Rate]) -> Rate | None:
    """The rate by which a number is worth another that is stated: 15 for 300 points.

    Args:
        neighbours: the numbers that stand beside it, or in the brief.
    """
    known = list(neighbours)
    number = as_stated(figure)
    for rate in rates:
        for side, counterpart in (rate, rate[::-1]):
            if not side.value or not _is_alike(number, side):
                continue
            due = figure.value * Decimal(str(counterpart.value)) / Decimal(str(side.value))
            if any(float(due) == each.value and _is_alike(each, counterpart) for each in known):
                return rate
    return None


def contradicts(rate: tuple[Figure, Figure], rates: Iterable[Rate]) -> Rate | None:
    """The brief's rate of the same things, where it has one and none that the copy's follows."""
    (first, second), wrong = map(as_stated, rate), None
    for known in rates:
        for side, counterpart in (known, known[::-1]):
            if not (_is_same(first, side) and _is_same(second, counterpart)):
                continue
            if abs(first.value * counterpart.value - second.value * side.value) < _ROUNDING:
                return None
            wrong = known
    return wrong


def as_stated(figure: Figure) -> Stated:
    """A figure of copy, its money by the word that it is written with."""
    unit = MONEY if figure.is_money else figure.unit
    return Stated(value=float(figure.value), unit=unit)


MONEY = "¤"
"""The unit of any currency: a message speaks of one."""
_ROUNDING = 1e-6


def _is_alike(first: Stated, second: Stated) -> bool:
    """Are both money, time or neither? Of a number alone nobody can tell."""
    if not (first.unit and second.unit):
        return True
    is_money = (first.unit == MONEY, second.unit == MONEY)
    return all(is_money) or (not any(is_money) and time_unit(first.unit) == time_unit(second.unit))


def _is_same(first: Stated, second: Stated) -> bool:
    """Are both money, or counts of one thing? Words of two scripts cannot be told apart."""
    if MONEY in (first.unit, second.unit):
        return first.unit == second.unit
    if first.unit.isascii() != second.unit.isascii():
        return True
    return not set(first.unit.split()).isdisjoint(second.unit.split())


def _stretches(low: str, figures: list[Figure]) -> Iterator[tuple[int, int]]:
    """The sentences, and the clauses of those that hold more than two numbers."""
    start = 0
    for stop in (*(match.end() for match in _SENTENCE.finditer(low)), len(low)):
        if sum(start <= figure.start < stop for figure in figures) <= _SIDES:
            yield start, stop
        else:
            cuts = [start, *(m.end() for m in _CLAUSE.finditer(low, start, stop)), stop]
            yield from pairwise(cuts)
        start = stop


def _read(low: str, start: int, figures: list[Figure]) -> tuple[Figure, Figure] | None:
    words = _words(low)
    if len(figures) == _SIDES:
        first, second = figures
        return (first, second) if _is_rate(low, start, first, second, words) else None
    bare = words.bare.search(low, start)
    if bare is None or len(figures) > 1:
        return None
    unit = number_at(Decimal(1), bare["currency"], bare.span("currency"), is_money=True)
    if figures and not figures[0].is_money and figures[0].unit != "%":
        return figures[0], unit
    reward = words.reward.search(low, start, bare.start()) if not figures else None
    if reward is None:
        return None
    return number_at(Decimal(1), reward[0].strip()[:5], reward.span(), is_money=False), unit


def _is_rate(low: str, start: int, first: Figure, second: Figure, words: "_RateWords") -> bool:
    gap, units = low[first.end : second.start], {first.unit, second.unit}
    if "%" in units:
        return False
    if _WORTH_SIGN.search(gap):
        return True
    if first.is_money == second.is_money and (first.is_money or first.unit == second.unit):
        return False
    sides = (low[start : first.start], gap)
    behind = (gap, low[second.end :])
    if words.worth.search(gap) or words.worth_behind.match(behind[1]):
        return True
    if first.is_money == second.is_money:
        return False
    if any(map(words.each.search, sides)) or any(map(words.each_behind.match, behind)):
        return True
    counted = second if first.is_money else first
    is_reward = words.reward.match(low, counted.end) is not None
    return is_reward and bool(words.per.search(gap) or _COPULA.fullmatch(words.counted(gap)))


class _RateWords(NamedTuple):
    """The words of many languages for what is worth what."""

    any: re.Pattern[str]
    """One of them stands in text that states a rate in words."""
    each: re.Pattern[str]
    each_behind: re.Pattern[str]
    per: re.Pattern[str]
    worth: re.Pattern[str]
    worth_behind: re.Pattern[str]
    bare: re.Pattern[str]
    """Of one unit of a currency: per euro."""
    reward: re.Pattern[str]

    def counted(self, gap: str) -> str:
        """What follows the first word of a gap, the reward that was counted."""
        return _FIRST_WORD.sub("", gap)


@of_script
def _words(languages: Mapping[str, Language]) -> _RateWords:
    each, per, worth = (_begun(languages, field) for field in ("each", "per", "worth"))
    each_behind, worth_behind = (
        _ended(languages, field) for field in ("each_behind", "worth_behind")
    )
    currencies = sorted(filter(str.isalpha, CURRENCY_WORDS), key=len, reverse=True)
    currency = rf"(?P<currency>{any_of(map(re.escape, currencies))}|[€£$₹₽¥])(?![^\W_])(?!\s?\d)"
    lead = any_of([each, per])
    return _RateWords(
        re.compile(any_of([each, per, worth, each_behind, worth_behind])),
        re.compile(rf"{each}\s*$"),
        re.compile(rf"\s*{each_behind}"),
        re.compile(rf"{per}\s*$"),
        re.compile(rf"{worth}\s*$"),
        re.compile(rf"\s*{worth_behind}"),
        re.compile(rf"{lead}\s*{currency}"),
        re.compile(rf"\s{{0,2}}{reward_words()}"),
    )


def _begun(languages: Mapping[str, Language], field: str) -> str:
    return any_of(
        (r"(?<!\w)" if profile.script in SPACED_SCRIPTS else "") + word
        for profile in languages.values()
        for word in _listed(profile.lexicon.rates, field)
    )


def _ended(languages: Mapping[str, Language], field: str) -> str:
    return any_of(
        word + (r"(?!\w)" if profile.script in SPACED_SCRIPTS else "")
        for profile in languages.values()
        for word in _listed(profile.lexicon.rates, field)
    )


def _listed(rates: RateWords, field: str) -> Iterable[str]:
    return getattr(rates, field) or ()


_SIDES = 2
_SIGN = compile_lazily(r"[=＝≙→—–:]")
_WORTH_SIGN = compile_lazily(r"[=＝≙→]")
_COPULA = compile_lazily(r"\s*[—–:]\s*")
_FIRST_WORD = compile_lazily(r"^\s*[^\W\d_]+")
_SENTENCE = compile_lazily(r"[;!?\n。！？；।؟]|(?<!\d)\.(?=\s|$)|(?<=\d)\.(?=\s+[^\W\d_]|\s*$)")
_CLAUSE = compile_lazily(r"[,،，、]\s?(?!\d)|[,]\s")
