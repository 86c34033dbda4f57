"""A fact sheet made ready for many checks: sets to look in, patterns to search with."""

import re
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from hookline import adapters
from hookline.guardrails.triggers import ALWAYS, NEVER
from hookline.records.lexicon import Lexicon
from hookline.records.profiles import profiles
from hookline.records.sheet import LABEL, Facts, FactSheet, Stated
from hookline.text.digits import fold_digits
from hookline.text.iso_countries import iso_countries
from hookline.text.pattern import compile_lazily
from hookline.text.scripts import language_script

if TYPE_CHECKING:
    from hookline.guardrails.base import Family

DLT_VARIABLE_LENGTH = 30
"""Characters that one `{#var#}` of a registered Indian template stands for.
Source: TRAI's DLT rules as operators document them (2026-11); 30 is their common limit."""


class CompiledSheet(NamedTuple):
    """The sheet, and what was worked out of it once."""

    sheet: FactSheet
    language: str
    """Without its region; `hi-Latn` stays whole."""
    lexicon: Lexicon
    """Its words; an empty one where the language has no profile."""
    script: str
    home: str
    """The currency of the market."""
    limits: dict[str, int]
    """What a screen shows of a part, or the sheet allows for it."""
    marketing: bool
    percents: frozenset[Decimal]
    amounts: tuple[tuple[Decimal, str], ...]
    codes: frozenset[str]
    month_days: frozenset[tuple[int, int]]
    days: frozenset[int]
    """Those days, and others that the brief names without a month."""
    weekdays: frozenset[int]
    times: frozenset[str]
    quantities: frozenset[Decimal]
    figures: dict[Decimal, list[Stated]] | None
    """The brief's numbers by their value; None where others may be said too."""
    counted: frozenset[str]
    """The stems of what the brief's numbers count."""
    labels: frozenset[str]
    """The words before numbers that tell one of several: the nr of `nr 12`."""
    months: frozenset[int]
    phones: frozenset[str]
    hosts: frozenset[str]
    forbidden: re.Pattern[str] | None
    forbidden_words: frozenset[str] | None
    """One of them stands in text that holds a forbidden term; None if that is unsure."""
    familiar: re.Pattern[str] | None
    """Names, codes and addresses from the brief; they count for no language and no style."""
    familiar_words: frozenset[str]
    unhinted: tuple[str, ...]
    """What leans towards nothing, in lower case: ways out, and a sender (`Clara: no …`)."""
    names: dict[str, re.Pattern[str]]
    """The brand's names in every case that the language gives them; none where it gives none."""
    dlt_template: re.Pattern[str] | None
    families: "tuple[tuple[Family, int], ...]" = ()
    """The families of checks that can find something on it, with what opens them."""


def compile_once(sheet: FactSheet) -> CompiledSheet:
    """The compiled form; that of the latest sheets is kept."""
    key = id(sheet)
    if key in _cache and _cache[key].sheet is sheet:
        _cache.move_to_end(key)
        return _cache[key]
    bare = _compile(sheet)
    ready = _cache[key] = bare._replace(families=tuple(_families_for(bare)))
    if len(_cache) > _CACHE_SIZE:
        _cache.popitem(last=False)
    return ready


@cache
def families() -> "tuple[Family, ...]":
    """Every family there is, ours and those of other distributions."""
    return tuple(adapters.load("guardrails", name) for name in adapters.names("guardrails"))


def _families_for(sheet: CompiledSheet) -> "Iterator[tuple[Family, int]]":
    for family in families():
        says = getattr(family, "triggers", None)
        if (triggers := says(sheet) if says else ALWAYS) != NEVER:
            yield family, triggers


_CACHE_SIZE = 256
_cache: OrderedDict[int, CompiledSheet] = OrderedDict()
_DLT_VARIABLE = compile_lazily(r"\\\{\\?#\w+\\?#\\\}")


def _compile(sheet: FactSheet) -> CompiledSheet:
    facts, profile = sheet.facts, profiles().language(sheet.language)
    country = iso_countries().get(sheet.country)
    lexicon = profile.lexicon if profile else Lexicon()
    familiar = [*sheet.brand_terms, *sheet.known_tokens, *facts.codes, *sheet.glossary]
    familiar += [sheet.postal_address or "", *facts.required_terms]
    month_days = frozenset(filter(None, map(_month_day, facts.dates)))
    return CompiledSheet(
        sheet=sheet,
        language=profiles().read_by(sheet.language),
        lexicon=lexicon,
        script=language_script(sheet.language),
        home=country.currency if country else "",
        limits=_limits(sheet),
        marketing=sheet.marketing is not False,
        percents=_numbers(facts.percents),
        amounts=tuple((Decimal(str(x.value)), x.currency.upper()) for x in facts.amounts),
        codes=frozenset(fold_digits(code).casefold() for code in facts.codes),
        month_days=month_days,
        days=frozenset(facts.days).union(day for _, day in month_days),
        weekdays=frozenset(facts.weekdays),
        times=frozenset(time.zfill(5) for time in facts.times),
        quantities=_numbers(facts.quantities),
        figures=_by_value(facts.figures),
        counted=_counted(facts, lexicon),
        labels=frozenset(x.unit for x in facts.figures or () if x.role == LABEL),
        months=frozenset(facts.months),
        phones=frozenset(re.sub(r"\D", "", fold_digits(phone)) for phone in sheet.phones),
        hosts=frozenset(_host(url) for url in sheet.url_allow if _host(url)),
        forbidden=_any_word(sheet.forbidden),
        forbidden_words=_first_words(sheet.forbidden),
        familiar=_any_word(familiar),
        familiar_words=frozenset(
            word for term in familiar for word in re.findall(r"\w+", fold_digits(term).lower())
        ),
        unhinted=tuple(map(str.lower, (*sheet.optout, *(f"{x}:" for x in sheet.brand_terms)))),
        names={name: in_every_case(name, lexicon.name_endings) for name in sheet.brand_terms}
        if lexicon.name_endings
        else {},
        dlt_template=_dlt_template(sheet.dlt_template),
    )


def _limits(sheet: FactSheet) -> dict[str, int]:
    channel = sheet.channel
    most = {"title": sheet.title_max, "subject": sheet.subject_max, "body": sheet.body_max}
    cut = {*channel.screen_cuts, "cta"}  # no platform takes a longer button, whatever its screen
    return {part: limit for part, limit in channel.limits.items() if part in cut} | {
        part: limit for part, limit in most.items() if limit
    }


def _counted(facts: Facts, lexicon: Lexicon) -> frozenset[str]:
    """The stems behind its numbers, without the of of `9 out of 10`, which counts nothing."""
    small = {word[:5] for word in (*lexicon.stop_words, *lexicon.function_words)}
    counts = (each for each in facts.figures or () if each.role != LABEL)
    return frozenset(word for each in counts for word in each.unit.split() if word not in small)


def _by_value(figures: Iterable[Stated] | None) -> dict[Decimal, list[Stated]] | None:
    if figures is None:
        return None
    by_value: dict[Decimal, list[Stated]] = {}
    for figure in figures:
        by_value.setdefault(Decimal(str(figure.value)), []).append(figure)
    return by_value


def _numbers(values: Iterable[float]) -> frozenset[Decimal]:
    return frozenset(Decimal(str(value)) for value in values)


def _month_day(text: str) -> tuple[int, int] | None:
    try:
        day = date.fromisoformat(text[:10])
    except ValueError:
        return None
    return day.month, day.day


def _host(url: str) -> str:
    return re.split(r"[/?#:]", url.rpartition("://")[2].lower().removeprefix("*."))[0].strip(".")


def _any_word(terms: Iterable[str]) -> re.Pattern[str] | None:
    """Any of the terms as whole words; a script without spaces has no word ends to look at."""
    longest_first = sorted(
        {term.strip().lower() for term in terms if term.strip()}, key=len, reverse=True
    )
    if not longest_first:
        return None
    at_word: list[str] = []
    elsewhere: list[str] = []
    for term in longest_first:  # one start fits only one of the two, so their order is kept
        (at_word if _has_word_ends(term[0]) else elsewhere).append(term)
    patterns = [f"{_WORD_START}(?:{_ended(at_word)})"] if at_word else []
    if elsewhere:
        patterns.append(_ended(elsewhere))
    return re.compile("|".join(patterns))


def in_every_case(name: str, endings: Iterable[str]) -> re.Pattern[str]:
    """A name in lower case, whose words may end otherwise than the brand spells them."""
    either = "|".join(sorted(endings, key=len, reverse=True))
    words = [_LAST_VOWEL.sub("", word) for word in name.lower().replace("’", "'").split()]
    spelt = r"\s+".join(rf"{re.escape(word)}(?:{either})" for word in words)
    return re.compile(rf"(?<!\w){spelt}(?!\w)")


_LAST_VOWEL = compile_lazily(r"(?<=\w{3})[aąeęioóuyаеийоуыьэюя]$")


def _ended(terms: list[str]) -> str:
    """Any of the terms; neighbours that end alike share what looks for a word's end.

    Each look costs as much to compile as some fifty letters, and a sheet has dozens of terms.
    """
    runs = groupby(terms, key=lambda term: _has_word_ends(term[-1]))
    return "|".join(
        f"(?:{'|'.join(map(_spelt, run))}){_WORD_END if has_end else ''}" for has_end, run in runs
    )


def _first_words(terms: Iterable[str]) -> frozenset[str] | None:
    """The word that each term begins with; None where one begins with something else."""
    firsts = [_FIRST_WORD.match(term.strip().lower()) for term in terms if term.strip()]
    if not all(firsts):
        return None
    return frozenset(first[0] for first in firsts if first)


_FIRST_WORD = compile_lazily(r"[^\W\d_]+(?!\w)")


def _spelt(term: str) -> str:
    return r"\s+".join(re.escape(word) for word in term.replace("’", "'").split())


_WORD_START = r"(?<![^\W\u3040-\u9fff])"
_WORD_END = r"(?![^\W\u3040-\u9fff]|[\u0900-\u0903\u093a-\u094f])"


def _has_word_ends(char: str) -> bool:
    return char.isalnum() and not "\u3040" <= char <= "\u9fff"


def _dlt_template(template: str | None) -> re.Pattern[str] | None:
    """The registered text; each `{#var#}` stands for any few characters."""
    if not template:
        return None
    spelt = r"\s+".join(re.escape(word) for word in template.split())
    return re.compile(_DLT_VARIABLE.sub(f".{{0,{DLT_VARIABLE_LENGTH}}}", spelt))
