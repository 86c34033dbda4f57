"""Texts of a brief that are not in the language of the copy, by their letters and small words."""

import re
from collections.abc import Mapping

from hookline.guardrails.adapters.language import rival
from hookline.records.language import Language
from hookline.records.profiles import profiles
from hookline.text.pattern import compile_lazily
from hookline.text.scripts import share_in_script

MOST_OF_IT = 0.3  # share of letters in the language's script; names and units are in others
KANA_OF_JAPANESE = 0.15
LETTERS_THAT_TELL = 4
JAPANESE_WITHOUT_KANA = 12  # letters; a shorter one may well be all in kanji


def written_otherwise(texts: Mapping[str, str], language: Language) -> list[str]:
    """The names of the texts that are in another language than the copy.

    In one script a single short line tells little, so all of them are read as one; a line that
    speaks for the copy's own language is left out again.
    """
    all_of_them = " ".join(texts.values())
    by_letters = [
        name
        for name, text in texts.items()
        if _other_letters(text, language) or _is_chinese(text, all_of_them, language)
    ]
    rest = {name: text for name, text in texts.items() if name not in by_letters}
    words = {name: _words(text, language) for name, text in rest.items()}
    together = rival([word for line in words.values() for word in line], language.code)
    by_words = [
        name
        for name, text in rest.items()
        if (other := rival(words[name], language.code) or together)
        and rival(words[name], other) is None
        and _has_words(text)
        and not _counts_time_in(language, words[name], other)
    ]
    return [name for name in texts if name in (*by_letters, *by_words)]


def _other_letters(text: str, language: Language) -> bool:
    letters = [char for char in text if char.isalpha()]
    if len(letters) < LETTERS_THAT_TELL:
        return False
    kana = len(_KANA.findall(text)) / len(letters)
    if language.script == "Han" and kana >= KANA_OF_JAPANESE:
        return True
    return (share_in_script(text, language.script) or 0) < MOST_OF_IT


def _is_chinese(text: str, all_of_them: str, language: Language) -> bool:
    """Is all of it in Chinese characters, where Japanese would have kana between them?"""
    n_han = len(_HAN.findall(all_of_them))
    return (
        language.script == "Japanese"
        and n_han >= JAPANESE_WITHOUT_KANA
        and not _KANA.search(all_of_them)
        and bool(_HAN.search(text))
    )


def _has_words(text: str) -> bool:
    return any(word.isalpha() and word.islower() for word in text.split())


def _words(text: str, language: Language) -> list[str]:
    """Its words without the days of the week cut short, `Do-Sa`, that mean something elsewhere."""
    days = language.lexicon.days
    short = {day for each in (days.short, days.in_ranges) for line in each.values() for day in line}
    low = re.sub(
        r"(?<!\w)(\w{1,4})\.?\s?[-–—/+&]\s?(\w{1,4})\.?(?!\w)",
        lambda pair: " " if {pair[1], pair[2]} <= short else pair[0],
        text.lower(),
    )
    # what an apostrophe joins to a figure is an ending, `20.000'e`, and `e-` begins a word
    return re.findall(r"(?<!\w['’])(?<!['’])[^\W\d_]+(?:'[^\W\d_]+)?(?!(?<=\b\w)-\w)", low)


def _counts_time_in(language: Language, words: list[str], other: str) -> bool:
    """Does a line count days or hours in the copy's own words: `2-3 Tage`, `de lunes a sábado`?"""
    rivals = profiles().language(other)
    rival_units = _units(rivals) if rivals else set()
    return bool((_units(language) - rival_units) & set(words))


def _units(language: Language) -> set[str]:
    units = language.lexicon.units
    lines = (units.year, units.month, units.week, units.day, units.hour, units.minute)
    named = (*language.lexicon.weekdays.values(), *language.lexicon.month_words.values())
    return {word for words in (*lines, *named) for word in words}


_KANA = compile_lazily("[\u3040-\u30ff]")
_HAN = compile_lazily("[\u4e00-\u9fff]")
