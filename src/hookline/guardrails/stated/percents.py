"""Percentages that a text states, in figures, in words and as fractions."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from hookline.guardrails.stated.number_words import spelt_numbers
from hookline.guardrails.stated.patterns import HAN_SCRIPTS, any_of, any_word, of_script, words_in
from hookline.guardrails.stated.weekdays import weekday_numbers
from hookline.guardrails.triggers import Trigger
from hookline.records.language import Language
from hookline.records.profiles import reads_profiles
from hookline.text.digits import HAN_COUNT, han_count, han_number, has_number
from hookline.text.pattern import compile_lazily

_Span = tuple[int, int]


def stated_percents(
    low: str, language: str = "", *, spelt: bool = True
) -> tuple[tuple[Decimal, _Span], ...]:
    """The percentages that a text states (half price is 50), and where.

    Args:
        language: in which the text was asked for.
        spelt: False when there is no number in words.
    """
    in_words = _percents_in_words(low, language) if spelt else ()
    return (*in_words, *_percents_in_any(low))


@reads_profiles
@lru_cache(maxsize=64)
def _percents_in_any(low: str) -> tuple[tuple[Decimal, _Span], ...]:
    """Those that are told alike in whichever language a text was asked for."""
    return tuple(_percents(low))


def _percents(low: str) -> Iterator[tuple[Decimal, _Span]]:
    # a reader a way of writing: figures, half price, fractions, Han
    shares = _shares(low)
    for match in shares.percent.finditer(low) if has_number(low) else ():
        for name in ("low", "after", "before"):
            if match[name]:
                yield Decimal(re.sub("[,٫]", ".", match[name])), match.span()
        if hundredths := match["hundredths"]:
            yield Decimal(han_number(hundredths)), match.span()
    for match in shares.half.finditer(low):
        yield Decimal(50), match.span()
    for match in shares.fraction.finditer(low):
        yield shares.fractions[next(filter(None, match.groups()))], match.span()
    if not low.isascii():
        yield from _percents_in_han(low, shares)


def _percents_in_words(low: str, language: str) -> Iterator[tuple[Decimal, _Span]]:
    shares = _shares(low)
    for number in spelt_numbers(low, language):
        if unit := shares.percent_word.match(low, number.end):
            yield number.value, (number.start, unit.end())
        elif unit := shares.percent_before.search(low, max(0, number.start - 12), number.start):
            yield number.value, (unit.start(), number.end)


def _percents_in_han(low: str, shares: "_Shares") -> Iterator[tuple[Decimal, _Span]]:
    for match in shares.tenths.finditer(low):
        tenths = match["tenths"]
        yield 10 * Decimal(tenths if tenths.isdecimal() else han_count(tenths)), match.span()
    for match in shares.in_han.finditer(low):
        yield Decimal(han_count(match["number"])), match.span()
    for match in shares.tenths_left.finditer(low):
        yield Decimal(100) - _price_left(match), match.span()


def is_of_matter(low: str, start: int, end: int) -> bool:
    """Is it the share of a material or a state, `100% linen` or `battery at 80%`: no offer?

    A material before its share is one where it is all of it, or another's stands beside it: `cotton
    20%` alone may be taken off.
    """
    before, after, matters = low[max(0, start - 30) : start], low[end : end + 30], _matters(low)
    if before.rstrip()[-1:] in _MINUS and before:
        return False
    if matters.state.search(before) or matters.state_behind.match(after):
        return True
    if not _WHOLE.search(low, start, end) and _is_taken_off(low, start, end):
        return False
    if matters.material.match(after):
        return True
    if not matters.material_ahead.search(before):
        return False
    is_whole = _WHOLE.search(low, start, end) and matters.ends.match(after)
    return bool(is_whole or matters.share_beside.search(before) or matters.next_share.match(after))


def _is_taken_off(low: str, start: int, end: int) -> bool:
    """Does its clause say so, or name a day: `30% linen today`, `50% cotton on everything`?

    A list with a colon before it belongs to what the colon follows.
    """
    opens = max(
        (mark.end() for mark in _STOP.finditer(low, max(0, start - _NEAR), start)), default=0
    )
    closes = _STOP.search(low, end)
    last = closes.start() if closes else len(low)
    return _matters(low).taken_off.search(low, max(opens, start - _NEAR), last) is not None


_NEAR = 60
_STOP = compile_lazily(r"[!?;\n。！？؟،।、]|[.,，](?!\d)")
_MINUS = "-−–"
_WHOLE = compile_lazily(r"(?<!\d)100(?!\d)")


def _price_left(match: re.Match[str]) -> Decimal:
    """八折 is 80 % of the price left, 七五折 75, 8.5折 and 八点五折 85."""
    return Decimal(10 * han_number(match["tens"]) + han_number(match["ones"] or "0"))


class _Shares(NamedTuple):
    """The patterns of many languages."""

    percent: re.Pattern[str]
    percent_word: re.Pattern[str]
    """Behind a number in words."""
    percent_before: re.Pattern[str]
    """Before one: yüzde."""
    half: re.Pattern[str]
    fraction: re.Pattern[str]
    """`a third off`: a share of the price, in words."""
    fractions: dict[str, Decimal]
    tenths: re.Pattern[str]
    in_han: re.Pattern[str]
    tenths_left: re.Pattern[str]
    words: frozenset[str]


@of_script
def _shares(languages: Mapping[str, Language]) -> _Shares:
    known = [profile.lexicon.shares for profile in languages.values()]
    percent = any_word(languages, lambda each: each.shares.percent, is_ended=True)
    before = any_of(word for each in known for word in each.percent_before)
    to = any_of(word for profile in languages.values() for word in profile.lexicon.dates.to)
    left = any_of(word for each in known for word in each.tenths_left)
    tenths = [word for each in known for word in each.tenths]
    unspaced = [profile for profile in languages.values() if profile.script in HAN_SCRIPTS]
    in_han = any_of(word for each in unspaced for word in each.lexicon.shares.percent)
    half = any_word(languages, lambda each: each.shares.half_price, is_begun=True)
    fraction: list[str] = []
    values: dict[str, Decimal] = {}
    for each in known:
        for share, words in each.fractions.items():
            values |= dict.fromkeys(words, Decimal(f"{100 / share:.3g}"))
        of_language = any_of(word for words in each.fractions.values() for word in words)
        group = f"({of_language.removeprefix('(?:')}"
        fraction += [pattern.replace("<fraction>", group) for pattern in each.fraction_off]
    lists = ((*each.percent, *each.percent_before, *each.half_price, *values) for each in known)
    return _Shares(
        percent=re.compile(
            rf"(?:(?P<low>\d{{1,12}}(?:[.,]\d{{1,12}})?)\s*(?:-|–|{to})\s*)?"
            rf"(?P<after>\d{{1,12}}(?:[.,٫]\d{{1,12}})?)\s*-?(?:[%٪％﹪]|{percent})"
            r"|[%٪％]\s?(?P<before>\d{1,12}(?:[.,٫]\d{1,12})?)"
            rf"|{before}\s*(?P<hundredths>\d{{1,12}}|[{_HAN}]+)"
        ),
        percent_word=re.compile(rf"[\s-]{{1,2}}{percent}"),
        percent_before=re.compile(rf"(?<!\w){before}\s$"),
        half=re.compile(half),
        fraction=re.compile(any_of(fraction)),
        fractions=values,
        tenths=re.compile(rf"(?<![\d.]|{HAN_COUNT})(?P<tenths>[1-9]|{HAN_COUNT}){any_of(tenths)}"),
        in_han=re.compile(rf"(?<!{HAN_COUNT})(?P<number>{HAN_COUNT}{{1,4}})(?:[%％]|{in_han})"),
        tenths_left=re.compile(
            rf"(?<![\d.{_HAN}])(?P<tens>[1-9{_HAN[:-1]}])[.点]?(?P<ones>[0-9零〇{_HAN[:-1]}])?\s*{left}"
        ),
        words=words_in(chain.from_iterable(lists)),
    )


SHARE = Trigger(lambda: _shares("").words, compile_lazily("%"))
"""What states a percentage in ASCII text."""
_HAN = "一二三四五六七八九十"


class _Matters(NamedTuple):
    """What a share may be of that is no offer."""

    material: re.Pattern[str]
    material_ahead: re.Pattern[str]
    share_beside: re.Pattern[str]
    """Another material's, before this one's material and behind it."""
    next_share: re.Pattern[str]
    ends: re.Pattern[str]
    """Behind the share of a whole: nothing, a sign, or what goes on in a script without spaces."""
    taken_off: re.Pattern[str]
    state: re.Pattern[str]
    state_behind: re.Pattern[str]


@of_script
def _matters(languages: Mapping[str, Language]) -> _Matters:
    known = [profile.lexicon.shares for profile in languages.values()]
    kinds = any_of(word for each in known for word in each.material_kinds)
    materials = any_of(word for each in known for word in each.materials)
    states = any_of(word for each in known for word in each.states)
    links = any_of(word for each in known for word in each.state_links)
    taken_off = any_of(word for each in known for word in each.taken_off)
    days = any_of(map(re.escape, weekday_numbers(languages)))
    behind = any_of(word for each in known for word in each.states_behind)
    between, share = r"[\s,、・/+]*", r"\d{1,2}\s?[%٪％]"
    return _Matters(
        material=re.compile(rf"\s*(?:{kinds}\s*)?{materials}"),
        material_ahead=re.compile(rf"(?:(?<!\w)|(?<=[\u3040-\u9fff])){materials}\s?[:：]?\s?$"),
        share_beside=re.compile(rf"{materials}\s?{share}{between}{materials}\s?$"),
        next_share=re.compile(rf"{between}{materials}\s?{share}"),
        taken_off=re.compile(rf"{taken_off}|(?<!\w){days}(?!\w)"),
        ends=re.compile(r"\s*(?:$|[^\w\s]|[\u3040-\u9fff])"),
        state=re.compile(rf"{states}\s*{links}?\s*$"),
        state_behind=re.compile(rf"\s*{behind}(?:\b|(?=[\u3040-\u9fff]))"),
    )
