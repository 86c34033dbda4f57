"""What people mean by a day, an amount, a length of time or a language, in a brief's own form."""

import re
import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING

from hookline.records.length_in_words import length_in_figures
from hookline.records.profiles import of_all_languages, profiles
from hookline.records.proposed_fixes import AMOUNTS
from hookline.records.text_map import is_language_code
from hookline.text.digits import fold_digits
from hookline.text.eras import ERAS
from hookline.text.languages import code_of_name
from hookline.text.money import NUMBER, parse_money
from hookline.text.pattern import compile_lazily

if TYPE_CHECKING:
    from hookline.records.language import Language

DAYS = ("starts", "ends")
LENGTHS = ("after", "cooldown", "window")
LONGEST = 80  # characters; more is prose, and no value
UNIT_DAYS = {"month": 30, "week": 7, "day": 1}


def value_meant(path: tuple[str | int, ...], given: object) -> str:
    """The value that is meant by one that its key cannot read; "" where nobody can tell."""
    key = next((str(step) for step in reversed(path) if isinstance(step, str)), "")
    if not isinstance(given, str) or len(given) > LONGEST:
        return ""
    if key in DAYS:
        return day_meant(given)
    if key in LENGTHS:
        return length_meant(given)
    if key == "amount" and (percent := _PERCENT.search(fold_digits(given))):
        return f"percent: {percent[1] or percent[2]}"
    if key == "amount" and len(list(NUMBER.finditer(fold_digits(given)))) == 2:
        return f'text: "{given}", since these are two sums; amount is the one that is taken off'
    return amount_meant(given) or _sum_before_a_word(key, given) if key in AMOUNTS else ""


def _sum_before_a_word(key: str, written: str) -> str:
    """`£10` of `£10 stake`, to be looked at: some words take the figure times a thousand."""
    match = _SUM_AND_WORD.fullmatch(fold_digits(written).strip())
    if match is None or not _has_currency(match["sum"]):
        return ""
    return (
        f"`{key}: {match['sum']}`, if '{match['word']}' is no part of the sum; what it says is one "
        "of the conditions"
    )


def day_meant(written: str) -> str:
    """`31 दिसंबर 2026` is 2026-12-31, `heute` today and `5 días` +5d."""
    text = western_years(_plain(written))
    if text in _today_words():
        return "today"
    if match := _HAN_DAY.search(text):
        return _iso(match["year"], int(match["month"]), match["day"])
    names, pattern = month_names()
    month = pattern.search(text)
    numbers = _NUMBERS.findall(text)
    days = [number for number in numbers if len(number) < len("2026")]
    years = [number for number in numbers if number not in days]
    if month and len(days) == 1 and len(years) < len(("start", "end")):
        return _iso("".join(years), names[month[0]], days[0])
    length = "" if text in _units() else length_meant(text)  # `month` alone is no day
    return f"+{length}" if length.endswith("d") else ""


def length_meant(written: str) -> str:
    """`5 días` is 5d, `2 недели` 14d, `3 Stunden` 3h and `une semaine` 7d."""
    text, whole = length_in_figures(_plain(written))
    if whole:
        return whole
    match = _LENGTH.fullmatch(text)
    word = match["unit"].strip() if match else ""
    unit = _units().get(word) or _units().get(word.rstrip("."))
    if match is None or unit is None:
        return ""
    if days := UNIT_DAYS.get(unit):
        return f"{int(match['number']) * days}d"
    return f"{match['number']}{'h' if unit == 'hour' else 'min'}"


def amount_meant(written: str) -> str:
    """The one amount that a text holds, as it is written there: `120 zł` of `od 120 zł`."""
    numbers = list(NUMBER.finditer(fold_digits(written)))
    if len(numbers) != 1 or any(sign in written for sign in "%٪％"):
        return ""
    first, last = numbers[0].span()
    if _ONE_WORD.fullmatch(written, last) and not _has_currency(written[first:]):
        return ""  # `Rp50 nghìn` is a thousand times as much in a language that we do not read
    amounts: list[str] = []
    for start in range(first + 1):
        for end in range(len(written), last - 1, -1):
            amount = written[start:end]
            is_cut = _is_cut(written, start) or _is_cut(written, end)
            if amount == amount.strip() and not is_cut and _has_currency(amount):
                amounts.append(amount)
    is_alone = not amounts and not written[last:].strip()
    return numbers[0][0] if is_alone else max(amounts, key=len, default="")


def language_meant(written: str) -> str:
    """The code of a language by its name in itself, or by another that people give it."""
    return _language_names().get(plain_letters(written), "")


def language_code_meant(name: str) -> str:
    """The code of a language by its code, or by any name that people give it; what nobody knows as
    it stands."""
    name = name.strip()
    if is_language_code(name):
        return name
    return code_of_name(name) or language_meant(name) or name


def plain_letters(name: str) -> str:
    """In one case and without accents: `français` and `Francais` are one name."""
    letters = unicodedata.normalize("NFD", name.strip().casefold())
    return "".join(char for char in letters if not unicodedata.combining(char))


def month_numbers(languages: Mapping[str, "Language"]) -> dict[str, int]:
    """A month's number by full names, oblique cases and the usual abbreviations."""
    numbers: dict[str, int] = {}
    for language in languages.values():
        names = {name.lower(): index for index, name in enumerate(language.months, 1)}
        tables = language.months_there.values()
        names |= {name.lower(): index for months in tables for index, name in months.items()}
        numbers |= {name: index for name, index in names.items() if name[0].isalpha()}
        words = language.lexicon.month_words
        numbers |= {word: index for index, line in words.items() for word in line}
    return numbers


def western_years(text: str) -> str:
    """The years of other calendars as ours: `令和8年`, `民國115年`, the Thai 2569."""
    text = _ERA.sub(lambda m: f"{ERAS[m[1]] + int(m[2].replace('元', '1'))}年", text)
    return _BUDDHIST.sub(lambda match: str(int(match[0]) - 543), text)


@of_all_languages
def month_names(languages: Mapping[str, "Language"]) -> tuple[dict[str, int], re.Pattern[str]]:
    """The months' numbers by their names and what these begin with, and where a text has one."""
    full = {_plain(name): number for name, number in month_numbers(languages).items()}
    names = _beginnings(languages) | full
    longest_first = sorted(map(re.escape, names), key=len, reverse=True)
    return names, re.compile(rf"(?<![^\W\d_])(?:{'|'.join(longest_first)})(?![^\W\d_])")


def _beginnings(languages: Mapping[str, "Language"]) -> dict[str, int]:
    """By the first three letters of a month or more, where no other month begins so anywhere."""
    numbers: dict[str, set[int]] = {}
    for language in languages.values():
        names = [_plain(name) for name in language.months]
        for number, name in enumerate(names, 1):
            begins = [name[:end] for end in range(_SHORTEST, len(name)) if name.isalpha()]
            for begin in begins if _ALPHABETS.match(name) else ():
                if sum(other.startswith(begin) for other in names) == 1:
                    numbers.setdefault(begin, set()).add(number)
    return {begin: readings.pop() for begin, readings in numbers.items() if len(readings) == 1}


@of_all_languages
def _today_words(languages: Mapping[str, "Language"]) -> frozenset[str]:
    return frozenset(_plain(profile.offer.today) for profile in languages.values())


@of_all_languages
def _units(languages: Mapping[str, "Language"]) -> dict[str, str]:
    known = [profile.lexicon.units for profile in languages.values()]
    known += [book.lengths for book in profiles().phrases.values()]
    return {
        _plain(word): unit
        for units in known
        for unit in ("month", "week", "day", "hour", "minute")
        for word in getattr(units, unit)
    }


@of_all_languages
def _language_names(languages: Mapping[str, "Language"]) -> dict[str, str]:
    return {
        plain_letters(name): code
        for code, profile in languages.items()
        for name in (profile.own_name, *profile.also)
    }


def _iso(year: str | None, month: int, day: str) -> str:
    is_real = 1 <= month <= len(_LAST_DAYS) and 1 <= int(day) <= _LAST_DAYS[month - 1]
    return f"{year or 'YEAR'}-{month:02}-{int(day):02}" if is_real else ""


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", fold_digits(text)).strip().casefold()


def _has_currency(text: str) -> bool:
    try:
        return bool(parse_money(text, currency="").currency)
    except ValueError:
        return False


def _is_cut(text: str, index: int) -> bool:
    """Would a word of spaced letters be cut there?"""
    return bool(_SPACED.fullmatch(text[max(index - 1, 0) : index + 1]))


_SHORTEST = 3
_ALPHABETS = compile_lazily(r"[a-z\u00c0-\u024f\u0400-\u04ff]")
_ERA = compile_lazily(rf"({'|'.join(ERAS)})\s*(\d{{1,3}}|元)\s*年")
_BUDDHIST = compile_lazily(r"(?<!\d)25[5-9]\d(?!\d)")
_LAST_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_NUMBERS = compile_lazily(r"(?<!\d)\d{1,2}(?!\d)|(?<!\d)20\d\d(?!\d)")
_HAN_DAY = compile_lazily(
    r"(?:(?P<year>20\d\d)\s*[年년]\s*)?(?P<month>\d{1,2})\s*[月월]\s*(?P<day>\d{1,2})(?!\d)"
)
_LENGTH = compile_lazily(r"(?P<number>\d{1,3})\s*(?P<unit>[^\d]+)")
_ONE_WORD = compile_lazily(r"\s*[^\W\d_]+\.?\s*")
_SUM_AND_WORD = compile_lazily(rf"(?P<sum>\D+?\s?{NUMBER.pattern})\s+(?P<word>[^\W\d_]+)\.?")
_PERCENT = compile_lazily(r"(\d{1,3}(?:[.,]\d{1,2})?)\s*[%٪％]|[%٪％]\s*(\d{1,3})")
_SPACED = compile_lazily(r"[A-Za-z\u00c0-\u024f\u0400-\u04ff]{2}")
