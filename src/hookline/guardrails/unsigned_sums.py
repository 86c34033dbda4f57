"""Sums that an offer states without a currency: `满300减50`, `99 instead of 149`, `2k off`."""

from collections.abc import Iterator
from decimal import Decimal

from hookline.guardrails.offer_terms import is_old_price
from hookline.guardrails.stated.claims import stated_claims
from hookline.guardrails.stated.counts import counts
from hookline.guardrails.stated.figures import Figure, stated_figures
from hookline.guardrails.stated.joined_numbers import deals
from hookline.guardrails.stated.pieces_given import stated_pieces
from hookline.text.money import read_currency


def unsigned_sums(low: str, language: str, home: str) -> Iterator[Decimal]:
    """The numbers of an offer's own words that copy may tell in the market's money.

    A price and its old one are sums whatever word stands behind them, a bare number is one where
    words make it a price, a reduction or a bound, or where its thousands are parted (`5,000 tak`);
    from a thousand up a number that is written short (`9k`, `12 тыс.`) is told in full. Which of
    several (`iPhone 15`), what counts a thing (`3 pizzas`) and `2 for 1` are no sums.

    Args:
        low: the offer's text in lower case.
        home: the market's currency.
    """
    figures = [f for f in stated_figures(low, language, home) if not f.is_money and f.unit != "%"]
    sums_told = [each.pair for each in deals(low, language) if each.is_sum]
    pieces = [
        each
        for each in stated_pieces(low, language, stated_claims(low))
        if (each.paid, each.given) not in sums_told
    ]
    given = {n for x in pieces for n in (x.paid, x.given, x.paid + x.given)}
    old = [figure for figure in figures if is_old_price(low, figure.start, figure.end, home)]
    paid = [figure for figure in figures if figure not in old]
    sums = [f for f in figures if f in old or (_is_bare_sum(f, low) and f.value not in given)]
    sums += [min(paid, key=lambda f: _distance(f, price)) for price in old if paid]
    sums += [figure for figure in paid if figure.role and figure.unit[-1:].isdecimal()]  # 300减50
    yield from dict.fromkeys(figure.value for figure in sums)
    written = {figure.value for figure in figures}
    yield from (n for n in counts(low, language, home) if n >= _THOUSAND and n not in written)


_THOUSAND = 1000


_LEAST = 5
"""Below it a bare number is a piece of `2 for 1`."""


def _is_bare_sum(figure: Figure, low: str) -> bool:
    is_parted = figure.value >= _THOUSAND and not low[figure.start : figure.end].isdecimal()
    is_hours = "/" in low[figure.end : figure.end + 1]  # 24/7
    has_role = figure.role != "" and figure.value >= _LEAST and not is_hours
    return not figure.unit and (has_role or is_parted)


def loosely_signed(low: str, language: str, home: str) -> Iterator[Decimal]:
    """The numbers of a brief's text behind which a word of the market's money stands that means
    something else in copy: `20块`, `20 bucks`, `1000 р`.
    """
    for figure in stated_figures(low, language, home):
        word = figure.unit.split(" ", 1)[0]
        if word and not figure.is_money and read_currency(word, default=home) == home:
            yield figure.value


def _distance(first: Figure, second: Figure) -> int:
    return max(first.start - second.end, second.start - first.end)
