"""Days and lengths of time as people write them, taken into a brief's own form where it is sure."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta

from hookline.documents import Document, Fields
from hookline.errors import BadInput
from hookline.records.brief_dates import (
    MONTHS,
    days_meant,
    last_of_month,
    names_year,
    year_doubt,
)
from hookline.records.day_alone import day_alone
from hookline.records.day_bounds import day_behind, in_figures
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages, profiles
from hookline.records.reading_place import Home
from hookline.records.shorthand_readings import (
    DAYS,
    LENGTHS,
    day_meant,
    length_meant,
    month_names,
    western_years,
)
from hookline.records.weekday_names import Weekdays, languages_named
from hookline.records.yaml_tree import Tree
from hookline.text.digits import fold_digits
from hookline.text.pattern import compile_lazily
from hookline.text.when import parse_date, parse_duration

_BEFORE_24 = compile_lazily(
    r",?\s*(?:(?:vor|before|avant|antes de las|antes das|prima delle|przed|voor|до)\s24"
    r"(?:[:.]00)?(?:\s?(?:uhr|h)(?!\w))?|24(?:点|點|时|時|:00)整?之?前)"
)
"""What ends a day ends on that day."""
HALF_A_YEAR = timedelta(days=182)
"""A day without its year is the nearest one, so that a brief read again means the same day."""


def take_values(tree: Tree, home: Callable[[], Home]) -> None:
    """Put every day and length that can be read in one way into its own form, and say what is
    doubtful of it under the tree's `readings`."""
    for path, steps, holder in _parts_with_days(tree.lines):
        for key in (*DAYS, *LENGTHS):
            written = holder.get(key)
            if not isinstance(written, str) or _is_read(written, is_day=key in DAYS):
                continue
            if key in LENGTHS:
                holder[key] = length_meant(written) or written
                continue
            names = Weekdays(languages_named(tree.lines))
            low = _BEFORE_24.sub("", _low(in_figures(written)))
            day, hour = day_alone(names.bare(low, is_last=key == "ends"))
            days = _days(names.without(western_years(day)), where := home())
            if not days and (fix := _no_day_yet(key, day or low, where, names)):
                place = tree.where((*steps, key))
                tree.cuts += (
                    BadInput("HL106", f"{key} '{written}' says no day", where=place, fix=fix),
                )
            if len(days) == 1:
                holder[key] = days[0]
                if slip := names.slip(day, days[0]):
                    place = tree.where((*steps, key))
                    problem = BadInput("HL106", f"{key} '{written}': {slip.problem}", where=place)
                    problem.fix = f"write `{key}: {slip.day}`, {slip.choice}"
                    tree.cuts += (problem,)
                    continue
                doubt = f"{_doubt(day, days[0], where)}{names.also_named(day)}"
                doubt += _WITHOUT_HOUR.format(hour) if hour else ""
                tree.readings += (f"{path}: {key} '{written}' is {days[0]}{doubt}",)


def _no_day_yet(key: str, low: str, home: Home, names: Weekdays) -> str:
    """What to write for the end of a month, or for a day that is not the last one itself."""
    if last := last_of_month(low, home.today):
        return f"write `{key}: {last}`, if its last day is meant"
    days = (
        _days(names.without(western_years(day_behind(low, names.codes))), home)
        if key == "ends"
        else []
    )
    rule = parse_date(days[0]) if len(days) == 1 else None
    if rule is None or rule.date is None:
        return ""
    eve = rule.date - timedelta(days=1)
    return f"write `ends: {eve}`, the last day before it, or `ends: {rule.date}`, if it counts too"


def _parts_with_days(value: Document) -> Iterator[tuple[str, tuple[str | int, ...], Fields]]:
    """The parts of a brief that hold days or lengths, by their names, and where they stand."""
    offers, follow = value.get("offers"), value.get("follow_up")
    parts: list[tuple[str, tuple[str | int, ...], object]] = [
        (f"offer {number + 1}", ("offers", number), offer)
        for number, offer in enumerate(offers if isinstance(offers, list) else ())
    ]
    parts += [("follow-up", ("follow_up",), follow)]
    parts += [("campaign", ("campaign",), value.get("campaign"))]
    if isinstance(follow, dict):
        parts += [("follow-up's offer", ("follow_up", "offer"), follow.get("offer"))]
    yield from ((name, steps, part) for name, steps, part in parts if isinstance(part, dict))


def _is_read(written: str, *, is_day: bool) -> bool:
    try:
        if is_day:
            parse_date(written)
            return written.isascii() and written == western_years(written)
        parse_duration(written)
    except ValueError:
        return written == "never"
    return True


def _days(written: str, home: Home) -> list[str]:
    """The days that a text of nothing but a day may mean; none for any other text."""
    plain = written.strip(" .,")
    try:
        parse_date(plain)
    except ValueError:
        pass
    else:
        return [plain]
    if day_meant(plain) == "today":
        return ["today"]
    if _BARE_DASH.fullmatch(plain) or not (_is_numbers(plain) or _is_named_day(plain)):
        return []
    if home.today is None and not (names_year(plain) or plain.startswith("+")):
        return []
    reference_day = (home.today or date.fromisoformat("2026-07-01")) - HALF_A_YEAR
    return days_meant(plain, reference_day, first=home.first)


def _low(written: str) -> str:
    return " ".join(fold_digits(_MARKS.sub("", written)).casefold().split()).strip(" .,")


def _is_numbers(text: str) -> bool:
    return _ONLY_NUMBERS.fullmatch(text) is not None


def _is_named_day(text: str) -> bool:
    """Is it a month, its day and its year, and nothing else that would say otherwise?"""
    if day_meant(text).startswith("+"):
        return True
    names, pattern = month_names()
    rest = _joints().sub(" ", pattern.sub(" ", text, count=1))
    if pattern.search(text) is None:
        rest = _HAN.sub(" ", text)
    return bool(names) and not re.sub(r"[\s\d.,/-]", "", rest)


def _doubt(written: str, meant: str, home: Home) -> str:
    """What was chosen for the reader: the year, or which of two numbers is the day."""
    if day_meant(written).startswith("+"):
        return ", counted from the day of sending"
    if (day := parse_date(meant).date) is not None and not names_year(written):
        doubt = year_doubt(written, day, home.today)
        return ", the nearest such day, since no year is written" + f"; {doubt}" * bool(doubt)
    match = _SLASHED.fullmatch(fold_digits(written).strip())
    if not match or not home.first or match[1] == match[2]:
        return ""
    first, second = int(match[1]), int(match[2])
    if max(first, second) <= MONTHS:
        return f", the {home.first} first as in {home.country}"
    is_usual = (first > MONTHS) == (home.first == "day")
    return "" if is_usual else f", which has no month {max(first, second)}"


@of_all_languages
def _joints(languages: Mapping[str, Language]) -> re.Pattern[str]:
    """What stands between a day, its month and its year in any language: de, of, -го."""
    words: set[str] = set()
    for code, each in languages.items():
        pattern = re.sub(r"\{\w+\}", " ", each.with_year)
        words |= set(re.findall(r"[^\W\d_]+", pattern.casefold()))
        words |= {word.strip("-") for word in each.lexicon.dates.ordinals}
        words |= set(each.lexicon.dates.between_day_and_month)
        words |= set(profiles().phrases[code].day_articles)
    listed = "|".join(sorted(map(re.escape, filter(None, words)), key=len, reverse=True))
    return re.compile(rf"(?<![^\W\d_])(?:{listed}|г|r)(?![^\W\d_])|º|ª|°")


_MARKS = compile_lazily(r"[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
"""What turns the way in which a line is read, and nobody sees."""
_WITHOUT_HOUR = "; the hour ('{}') is not kept, so say it in the offer's text if it matters"
_SLASHED = compile_lazily(r"(\d{1,2})\s?[/-]\s?(\d{1,2})(?:\s?[/-]\s?\d{2,4})?")
_ONLY_NUMBERS = compile_lazily(r"\d{1,4}(?:\s?[./-]\s?\d{1,4}){1,2}\.?")
_BARE_DASH = compile_lazily(r"\d{1,2}\s?-\s?\d{1,2}")
_HAN = compile_lazily(
    r"(?:(?:令和|平成|民[國国])?\s*(?:\d{1,4}|元)\s*[年년]\s*)?\d{1,2}\s*[月월]\s*\d{1,2}\s*[日号號일]?"
)
