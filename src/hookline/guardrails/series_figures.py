"""One of a series that the brief does not name, a whole series, and as many as it counts, given."""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from hookline.guardrails.base import Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.stated.amounts import stated_amounts
from hookline.guardrails.stated.figures import Figure, spelt_figures, stated_figures
from hookline.guardrails.stated.granted_hours import whole_words
from hookline.guardrails.stated.month_days import stated_month_days
from hookline.guardrails.stated.ordinals import (
    LEAST_STEM,
    Ordinal,
    is_same_thing,
    numbers_in_series,
    offered_ordinals,
    sentence_of,
    stated_ordinals,
    with_things_before,
)
from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.stated.percents import stated_percents
from hookline.guardrails.stated.permissions import GIVEN
from hookline.guardrails.stated.weekday_dates import days_beside_weekdays
from hookline.guardrails.stated.weekdays import stated_weekdays
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases, profiles
from hookline.records.sheet import Stated
from hookline.text.pattern import compile_lazily


def unknown_ordinals(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    """Those of a series that the brief does not give, where it names one."""
    others = (*_other_ordinals(passage, sheet), *_given_alone(passage, sheet))
    yield from dict.fromkeys(others)  # both may find one
    yield from _whole_series(passage, sheet)


def _other_ordinals(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    """Every 8th coffee, where the brief says every 10th and the copy does not tell that too.

    In words only where it is given or reduced, or stands behind `every`: a second coffee is a
    scene. In figures anywhere, `on your 57th visit` beside the brief's 50th, but where it is past
    or begins behind the brief's own: `your 12th visit was a Tuesday`, `from your 51st visit on`.
    """
    known = sheet.sheet.facts.ordinals
    stated = list(with_things_before(stated_ordinals(passage.low, sheet.language)))
    offered = offered_ordinals(stated, passage.low, _reduced(passage, sheet))
    numbers = {*map(int, _NUMBER.findall(passage.low)), *(each.value for each in stated)}
    offered += [
        each
        for each in stated
        if each not in offered
        and _NUMBER.search(passage.low, each.start, each.end)
        and numbers.isdisjoint(numbers_in_series(each, known))
        and not _is_before_or_behind(each, passage.low, numbers_in_series(each, known))
    ]
    for ordinal in offered:
        series_numbers = set(numbers_in_series(ordinal, known))
        alike = {other.value for other in offered if is_same_thing(other.thing, ordinal.thing)}
        if series_numbers and series_numbers.isdisjoint(alike):
            yield _not_in_series(ordinal, series_numbers, passage)


def _is_before_or_behind(ordinal: Ordinal, low: str, of_brief: Iterable[float]) -> bool:
    """Is it told of one that was, or does what is told end before or begin behind the brief's?"""
    if _past().search(low, *sentence_of(low, ordinal.start, ordinal.end)):
        return True
    lead = _leads().search(low, 0, ordinal.start)
    step = 0 if lead is None else 1 if lead["from"] else -1
    return step != 0 and ordinal.value - step in of_brief


@of_all_phrases
def _past(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    return re.compile(whole_words(word for book in books.values() for word in book.was))


@of_all_phrases
def _leads(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    """From or until, with an article or `your` between."""
    dates = [each.lexicon.dates for each in profiles().languages.values()]
    begins = any_of([*(word for book in books.values() for word in book.goes_on_from),
                     *(word for each in dates for word in each.bounds)])  # fmt: skip
    ends = any_of(word for book in books.values() for word in book.until)
    return re.compile(rf"(?<!\w)(?:(?P<until>{ends})|(?P<from>{begins}))(?:\s\w{{1,6}}){{0,2}}\s$")


def _given_alone(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    """`The 9th is free`, without its thing, where the brief names the tenth; a day is none."""
    low, facts = passage.low, sheet.sheet.facts
    given = [(claim.start, claim.end) for claim in passage.claims if claim.concept in GIVEN]
    if not given:
        return
    known = {fact.value for fact in facts.ordinals} | {paid + free for paid, free in facts.pieces}
    days = [span for _, span in stated_month_days(passage)]
    days += [span for *_, span in days_beside_weekdays(passage)]
    days += [span for _, span in stated_weekdays(passage)]  # quinta
    stated = list(with_things_before(stated_ordinals(low, sheet.language)))
    for ordinal in offered_ordinals(stated, low, given):
        is_day = (ordinal.start, ordinal.end) in days or ordinal.value in sheet.days
        is_day = is_day or any(ordinal.value == day for _, day in sheet.month_days)
        is_known = ordinal.value in known or Decimal(ordinal.value) in (sheet.figures or {})
        if not (is_day or is_known) and _is_nameless(ordinal, low, given):
            yield _not_in_series(ordinal, known, passage)


def _is_nameless(ordinal: Ordinal, low: str, given: Iterable[tuple[int, int]]) -> bool:
    """Is the word behind it none, or that by which it is given: `9-й бесплатно`?"""
    start = low.find(ordinal.thing, ordinal.end) if ordinal.thing else -1
    return not ordinal.thing or any(first <= start < last for first, last in given)


def _not_in_series(ordinal: Ordinal, known: Iterable[float], passage: Passage) -> Violation:
    span = (ordinal.start, ordinal.end)
    brief = ", ".join(f"{value:g}" for value in sorted(known))
    message = f"'{passage.prose[slice(*span)]}' is not in the brief, which says number {brief}"
    return passage.violation("fact.quantity", message, span)


def _whole_series(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    """Ten free coffees, where the brief gives the tenth alone.

    Its ten is no count; a sentence with another number says what the ten are: `10, pay for 9`.
    """
    low, known = passage.low, sheet.sheet.facts.ordinals
    given = [sentence_of(low, c.start, c.end) for c in passage.claims if c.concept in GIVEN]
    for first, last in dict.fromkeys(given):
        figures = [
            *stated_figures(low, sheet.language, sheet.home),
            *spelt_figures(low, sheet.language),
        ]
        inside = [figure for figure in figures if first <= figure.start < last]
        is_alone = len(inside) == 1 and not any(stated_ordinals(low[first:last], sheet.language))
        if is_alone and _counts_series(inside[0], known, sheet):
            span = inside[0].start, inside[0].end
            message = f"'{passage.prose[slice(*span)]}' are given away; "
            message += f"the brief gives the {_as_ordinal(int(inside[0].value))} alone"
            yield passage.violation("fact.quantity", message, span)


def _as_ordinal(value: int) -> str:
    is_teen = value // 10 % 10 == 1
    return f"{value}{'th' if is_teen else _ENDINGS.get(value % 10, 'th')}"


_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_NUMBER = compile_lazily(r"\d+")


def _counts_series(figure: Figure, known: Iterable[Stated], sheet: CompiledSheet) -> bool:
    """Is it as many of a thing as the number of the one that the brief names in its series?"""
    things = [fact.unit for fact in known if fact.value == figure.value]
    units = figure.unit.split()
    stated = sheet.figures.get(figure.value, ()) if sheet.figures else ()
    counted = [unit for each in stated for unit in each.unit.split()]
    return any(
        _is_stem_of(unit, thing)
        and not any(_is_stem_of(unit, counted_unit) for counted_unit in counted)
        for unit in units
        for thing in things
    )


def _is_stem_of(stem: str, word: str) -> bool:
    """Are both of one thing? A figure's unit has the first letters of a word alone."""
    return bool(stem) and is_same_thing(stem, word[: max(len(stem), LEAST_STEM)])


def _reduced(passage: Passage, sheet: CompiledSheet) -> list[tuple[int, int]]:
    """Where something is given, or a price or what is taken off one is named."""
    low, language = passage.low, sheet.language
    spans = [(x.start, x.end) for x in passage.claims if x.concept in {*GIVEN, "discount"}]
    spans += [span for _, span in stated_percents(low, language)]
    return [*spans, *(span for *_, span in stated_amounts(low, language, home=sheet.home))]
