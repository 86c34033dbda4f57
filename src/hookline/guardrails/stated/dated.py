"""Is it said of the brief's own day: `last chance: it ends on 30 November`, `and from 28`?"""

import re
from collections.abc import Iterable, Mapping, Set

from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.durations import unit_of
from hookline.guardrails.stated.offered import has_offer, sentence_around
from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.stated.phrasing import is_han
from hookline.guardrails.stated.weekdays import weekday_names
from hookline.records.language import Language
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases, profiles
from hookline.text.pattern import compile_lazily


def is_dated(claim: Claim, low: str, month_days: Set[tuple[int, int]]) -> bool:
    """Does its sentence name no day but the brief's own, so that `the last day` is that one?

    Not where it says that the day is today: that is so once, whatever the brief's day.
    """
    if not month_days or not (profile := profiles().language(claim.language)):
        return False
    sentence = low[slice(*sentence_around(low, claim.start, claim.end))]
    days = () if profile.offer.today.lower() in sentence else stated_dates(sentence)
    return bool(days) and all(readings & month_days for readings, _ in days)


def is_dated_elsewhere(
    claim: Claim, low: str, month_days: Set[tuple[int, int]], texts: Iterable[str]
) -> bool:
    """Is it of a `last day`, or of what is so after it, in a message that names the brief's own?

    Whether it is true hangs on the day of sending, which a person knows.
    """
    profile = profiles().language(claim.language)
    if claim.concept != "deadline" or not month_days or not profile:
        return False
    sentence = low[slice(*sentence_around(low, claim.start, claim.end))]
    if profile.offer.today.lower() in sentence or stated_dates(sentence):
        return False
    if not (_is_last(claim, low, profile) or _is_timeless(claim, low, profile)):
        return False
    return any(readings & month_days for text in texts for readings, _ in stated_dates(text))


def _is_last(claim: Claim, low: str, profile: Language) -> bool:
    words = frozenset(_WORDS.findall(low[claim.start : claim.end]))
    hours = (*profile.lexicon.units.hour, *profile.lexicon.units.minute)
    return not words.isdisjoint(profile.lexicon.last_words) and words.isdisjoint(hours)


def _is_timeless(claim: Claim, low: str, profile: Language) -> bool:
    """Does it name no time of its own: `and then the full price again`?"""
    text, units = low[claim.start : claim.end], profile.lexicon.units
    times = frozenset((*units.hour, *units.minute, *units.day, *units.week))
    words = frozenset(_WORDS.findall(text))
    times |= frozenset(weekday_names(low).numbers)
    named = any(time in text for time in times) if is_han(text[:1]) else words & times
    tomorrow = any(re.search(pattern, text) for pattern in profile.lexicon.tomorrow)
    hour = _named_hours().search(text)
    return not (named or tomorrow or hour or any(map(str.isdecimal, text)))


@of_all_phrases
def _named_hours(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    hours = any_of(hour for book in books.values() for hour in book.named_hours)
    return re.compile(rf"(?<!\w){hours}")


def is_mere_duration(claim: Claim, low: str, language: str) -> bool:
    """Is it a time in words of which nobody knows whether it is left or wanted: あと三十分?

    In a text that offers something it presses; countdowns are written in figures.
    """
    profile, words = profiles().language(claim.language), low[claim.start : claim.end]
    if not profile or any(map(str.isdecimal, words)) or has_offer(low, language):
        return False
    return words.startswith(profile.lexicon.left_or_more)


def is_day_alone(
    low: str, start: int, end: int, month_days: Set[tuple[int, int]], counted: Set[str]
) -> bool:
    """Is the number that ends `low[start:end]` a day of the brief in a month that was just named?

    `From 26 November for you, for everyone from 28.` `20.12` and `20/12` name the month themselves,
    and a weekday needs none: `Monday the 14th`, though not `on Monday 14 shirts`.

    Args:
        counted: the stems of what the brief's numbers count.
    """
    if pair := _DAY_AND_MONTH.fullmatch(low, start, end):
        return (int(pair[2]), int(pair[1])) in month_days
    number = _NUMBER.search(low[:end].rstrip(), start)
    if number is None:
        return False
    weekday = _word_before().search(low, 0, number.start())
    if weekday and weekday[1] in weekday_names(low).numbers:
        stems = [word[:5] for word in _WORDS.findall(low[number.end() : number.end() + 40])[:2]]
        is_count = not counted.isdisjoint(stems) or any(map(unit_of, stems))
        return not is_count and int(number[0]) in {day for _, day in month_days}
    if not _day_end().match(low, number.end()):
        return False
    earlier = (readings for readings, (_, last) in stated_dates(low) if last <= number.start())
    named = {month for readings in earlier for month, _ in readings & month_days}
    return any((month, int(number[0])) in month_days for month in named)


def may_count(low: str, start: int, end: int, unit: str) -> bool:
    """Does a word stand behind the number that it may count: `from 22 guests on`?

    An article before it makes a day of it, and so does a day to which it leads: `del 21 cerramos`.
    """
    if not unit or _article().search(low, 0, start) is not None:
        return False
    last = sentence_around(low, start, end)[1]
    return not any(end <= day < last for _, (day, _) in stated_dates(low))


def is_led_to(low: str, start: int, month_days: Set[tuple[int, int]]) -> bool:
    """Does a word before `start` lead to a day, in a sentence that names one of the brief?

    `Del 21 cerramos hasta el 4 de enero`; `on the 14th` alone leaves open of which month.
    """
    if _lead().search(low, 0, start) is None:
        return False
    sentence = low[slice(*sentence_around(low, start, start))]
    return any(readings & month_days for readings, _ in stated_dates(sentence))


@of_all_phrases
def _lead(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    dates = [each.lexicon.dates for each in profiles().languages.values()]
    leads = any_of(word for each in dates for word in (*each.leads, *each.bounds, *each.within))
    articles = any_of(word for book in books.values() for word in book.day_articles)
    return re.compile(rf"(?<!\w)(?:{leads}|{articles})\s+(?:{articles}\s+)?$")


@of_all_phrases
def _article(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    articles = any_of(word for book in books.values() for word in book.day_articles)
    return re.compile(rf"(?<!\w){articles}\s+$")


_DAY_AND_MONTH = compile_lazily(r"(\d{1,2})[./](\d{1,2})")
_WORDS = compile_lazily(r"[^\W\d_](?:[^\W\d_]|[\u0900-\u0963])*")
_NUMBER = compile_lazily(r"(?<![\d.,:])\d{1,2}$")


@of_all_phrases
def _word_before(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    article = any_of(word for book in books.values() for word in book.day_articles)
    return re.compile(rf"([^\W\d_]+),?\s+(?:{article}\s+)?$")


@of_all_phrases
def _day_end(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    """A price and a count go on with what is paid or counted; a day ends, or is marked as one."""
    signs = (sign for book in books.values() for sign in book.day_signs)
    lexicons = (each.lexicon for each in profiles().languages.values())
    marks = any_of((*signs, *(word for each in lexicons for word in each.dates.ordinals)))
    return re.compile(rf"{marks}|['’]\w|\s?[.,;:!?)…।。、，；](?!\d)|\s*$|\s*\n|\s[–—-]\s")
