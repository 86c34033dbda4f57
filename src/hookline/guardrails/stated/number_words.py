"""Numbers in words, in whichever language a text turns out to be."""

from collections.abc import Mapping

from hookline.records.language import Language
from hookline.records.profiles import of_all_languages
from hookline.text.number_words import NumberWords, Spelt, compounds


def spelt_numbers(low: str) -> tuple[Spelt, ...]:
    """The numbers that lower-case text has in words; `twenty-five` and `пятьдесят пять` are one."""
    return number_words().spelt(low)


@of_all_languages
def number_words(languages: Mapping[str, Language]) -> NumberWords:
    """The number words of every language."""
    values: dict[str, int] = {}
    joiners = []
    for language in languages.values():
        lexicon = language.lexicon
        if rule := lexicon.compounds:
            values |= compounds(lexicon.numbers, one=rule.one, tens=rule.tens, hundred=rule.hundred)
        values |= {word: value for value, words in lexicon.numbers.items() for word in words}
        joiners += [lexicon.number_joiner] if lexicon.number_joiner else []
    return NumberWords(values, joiners)
