"""Every number that a brief states, so that copy can state no other."""

import datetime
from collections.abc import Iterable, Iterator

from hookline.guardrails.base import Passage
from hookline.guardrails.offer_terms import is_old_price, is_tax, savings
from hookline.guardrails.stated.ages import is_age, is_of_age
from hookline.guardrails.stated.counts import counts
from hookline.guardrails.stated.durations import half_hours, time_unit
from hookline.guardrails.stated.figures import Figure, spelt_figures, stated_figures
from hookline.guardrails.stated.labels import label_of
from hookline.records.brief import Offer
from hookline.records.offer_worth import is_worth
from hookline.records.profiles import profiles
from hookline.records.sheet import AGE, LABEL, Stated
from hookline.text.money import read_currency
from hookline.text.when import parse_date


def brief_figures(
    passages: Iterable[Passage], offers: Iterable[Offer], currency: str, years: Iterable[int] = ()
) -> tuple[Stated, ...]:
    """The figures of its texts, and those of its fields that no text states.

    Args:
        years: that copy may tell beside them.
    """
    figures = [figure for passage in passages for figure in _text_figures(passage, currency)]
    in_texts = {(figure.value, figure.unit) for figure in figures}
    figures += [
        figure
        for offer in offers
        for figure in _field_figures(offer)
        if (figure.value, figure.unit) not in in_texts
    ]
    figures += [Stated(value=float(year)) for year in years]
    return tuple(dict.fromkeys(figures))


def _text_figures(passage: Passage, currency: str) -> Iterator[Stated]:
    low, language = passage.low, passage.language
    profile = profiles().language(language)
    stated = (*stated_figures(low, language, currency), *spelt_figures(low, language))
    years = profile.lexicon.units.year[0][:5] if profile and profile.lexicon.units.year else ""
    for minutes in half_hours(low):
        yield Stated(value=minutes, unit=_minute(language))
    for figure in stated:
        yield from _in_other_unit(figure, language)
        if is_of_age(figure, low):
            yield Stated(value=float(figure.value), unit=years, role=AGE)
            continue
        label = label_of(figure, low, language)
        role = LABEL if label else _role(figure, low, currency)
        yield Stated(
            value=float(figure.value),
            unit=label or _unit(figure, currency),
            role=role,
            bound="" if role == OLD or _is_year(figure) else figure.bound,
        )
        if years and is_age(figure, low) and not time_unit(figure.unit):
            yield Stated(value=float(figure.value), unit=years, role=AGE)
    for value, sign in savings(low, currency):
        unit = read_currency(sign, default=currency) or sign
        yield Stated(value=float(value), unit=unit, role="discount")
    values = {figure.value for figure in stated}
    for number in counts(low, language, currency):  # Arabic and Han words too
        if number not in values:
            yield Stated(value=float(number))
    if 2 not in values and profile and not passage.words.isdisjoint(profile.lexicon.both):
        yield Stated(value=2.0)


def _in_other_unit(figure: Figure, language: str) -> Iterator[Stated]:
    """90 minutes for an hour and a half, and the other way round."""
    unit, value = time_unit(figure.unit), float(figure.value)
    if unit == "hour" and value <= _A_DAY:
        yield Stated(value=value * 60, unit=_minute(language), bound=figure.bound)
    elif unit == "minute" and value % 30 == 0:
        yield Stated(value=value / 60, unit=_word_of("hour", language), bound=figure.bound)


def _minute(language: str) -> str:
    return _word_of("minute", language)


def _word_of(unit: str, language: str) -> str:
    """The stem of a unit of time in a language, in English where it has none."""
    profile = profiles().language(language)
    words: tuple[str, ...] = getattr(profile.lexicon.units, unit) if profile else ()
    return words[0][:5] if words else unit[:5]


_A_DAY = 24
TAX = "tax"
"""The role of a tax rate, which is no discount."""
OLD = "old"
"""The role of a price that holds no more."""


def _role(figure: Figure, low: str, home: str) -> str:
    if figure.is_money and is_old_price(low, figure.start, figure.end, home):
        return OLD
    return TAX if _is_tax(figure, low) else figure.role


def _is_tax(figure: Figure, low: str) -> bool:
    return figure.unit == "%" and not figure.role and is_tax(low, figure.start, figure.end)


def _is_year(figure: Figure) -> bool:
    """The 2027 of `until 10 January 2027` is bound no more than its day is."""
    return not figure.unit and figure.value in _YEARS


_YEARS = range(1900, 2101)


def _unit(figure: Figure, currency: str) -> str:
    if not figure.is_money:
        return figure.unit
    return read_currency(figure.unit, default=currency) or figure.unit


def _field_figures(offer: Offer) -> Iterator[Stated]:
    if offer.percent is not None:
        yield Stated(value=float(offer.percent), unit="%", role="discount")
    for amount, role, bound in (
        (offer.amount, "" if is_worth(offer) else "discount", ""),
        (offer.min_basket, "minimum", "from"),
        (offer.from_price, "price", "from"),
    ):
        if amount:
            value, unit = float(amount.major), amount.currency
            yield Stated(value=value, unit=unit, role=role, bound=bound)
    for day in (offer.starts, offer.ends):
        date = parse_date(day).date if day else None
        if isinstance(date, datetime.date):
            yield Stated(value=date.day)
            yield Stated(value=date.year)
