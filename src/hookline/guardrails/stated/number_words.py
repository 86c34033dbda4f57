"""Numbers in words, in whichever language a text turns out to be."""

from collections.abc import Mapping
from decimal import Decimal

from hookline.guardrails.triggers import Trigger
from hookline.records.language import Language
from hookline.records.lexicon import Lexicon
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


class _NumberWords(dict[str, Trigger]):
    """By the language of copy: a word that is a number there."""

    def __missing__(self, language: str) -> Trigger:
        self[language] = Trigger(lambda: number_words(language).words)
        return self[language]


NUMBER_WORDS = _NumberWords()


@of_all_languages
def _known(languages: Mapping[str, Language]) -> dict[str, NumberWords]:
    """By the language of the text; "" for all that have no number words of their own."""
    owners = [code for code, profile in languages.items() if profile.lexicon.own_numbers]
    known = {language.code: _known_of(language.lexicon) for language in languages.values()}
    return {code: _number_words(languages, known, code) for code in ("", *owners)}


def _number_words(
    languages: Mapping[str, Language], known: Mapping[str, Mapping[str, int]], code: str
) -> NumberWords:
    """Those of every language for text in one.

    Args:
        known: all of a language's own, by its code: ten times the same words are kept once.
    """
    values: dict[str, int | Decimal] = {}
    tens: list[str] = []
    lexicons = [language.lexicon for language in languages.values()]
    for language in languages.values():
        lexicon = language.lexicon
        ambiguous = {word for words in lexicon.own_numbers.values() for word in words}
        is_asked_for = language.code == code
        if lexicon.tens_word and (is_asked_for or lexicon.tens_word not in ambiguous):
            tens.append(lexicon.tens_word)
        parts = lexicon.hundredths.items()
        values |= {word: Decimal(n) / 100 for n, words in parts for word in words}
        words_of = known[language.code].items()
        values |= {word: n for word, n in words_of if is_asked_for or word not in ambiguous}
    return NumberWords(
        values,
        [each.number_joiner for each in lexicons if each.number_joiner],
        tens=tens,
        teens=[each.teens_word for each in lexicons if each.teens_word],
    )


def _known_of(lexicon: Lexicon) -> dict[str, int]:
    """All number words of one language."""
    numbers = {**lexicon.numbers}
    for value, words in lexicon.own_numbers.items():
        numbers[value] = (*numbers.get(value, ()), *words)
    known = {word: value for value, words in numbers.items() for word in words}
    if rule := lexicon.compounds:
        known |= compounds(numbers, one_word=rule.one_word, tens=rule.tens, hundred=rule.hundred)
    return known
