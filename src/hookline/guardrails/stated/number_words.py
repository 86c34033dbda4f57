"""Numbers in words, in whichever language a text turns out to be."""

from collections.abc import Mapping

from hookline.guardrails.triggers import Trigger
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages
from hookline.text.number_words import NumberWords, Spelt, compounds


def spelt_numbers(low: str, language: str = "") -> tuple[Spelt, ...]:
    """The numbers that lower-case text has in words; `twenty-five` and `пятьдесят пять` are one.

    Args:
        language: in which the text was asked for; of that one everyday words count as well.
    """
    return number_words(language).spelt(low)


def number_words(language: str = "") -> NumberWords:
    """The number words of every language, and those that only stand for a number in that one."""
    known = _known()
    return known[language] if language in known else known[""]


def _of_any_language() -> frozenset[str]:
    return frozenset[str]().union(*(known.words for known in _known().values()))


NUMBER_WORD = Trigger(_of_any_language)
"""Every word that is a number in some language's copy."""


@of_all_languages
def _known(languages: Mapping[str, Language]) -> dict[str, NumberWords]:
    """By the language of the text; "" for all that have no number words of their own."""
    owners = [code for code, profile in languages.items() if profile.lexicon.own_numbers]
    return {code: _number_words(languages, code) for code in ("", *owners)}


def _number_words(languages: Mapping[str, Language], code: str) -> NumberWords:
    values: dict[str, int] = {}
    tens: list[str] = []
    lexicons = [language.lexicon for language in languages.values()]
    for language in languages.values():
        lexicon = language.lexicon
        own = {word: value for value, words in lexicon.own_numbers.items() for word in words}
        numbers = {**lexicon.numbers}
        for value, words in lexicon.own_numbers.items():
            numbers[value] = (*numbers.get(value, ()), *words)
        known = {word: value for value, words in numbers.items() for word in words}
        if rule := lexicon.compounds:
            known |= compounds(numbers, one=rule.one, tens=rule.tens, hundred=rule.hundred)
        is_asked_for = language.code == code
        if lexicon.tens_word and (is_asked_for or lexicon.tens_word not in own):
            tens.append(lexicon.tens_word)
        values |= {word: n for word, n in known.items() if is_asked_for or word not in own}
    return NumberWords(
        values,
        [each.number_joiner for each in lexicons if each.number_joiner],
        tens=tens,
        teens=[each.teens_word for each in lexicons if each.teens_word],
    )
