"""The words that readers may answer with: one, or several of which they send one."""

import re
from collections.abc import Mapping

from hookline.records.language import Language
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_languages, of_all_phrases
from hookline.records.text_map import Texts
from hookline.text.digits import fold_digits
from hookline.text.pattern import compile_lazily
from hookline.text.scripts import language_script


def reply_words(reply: Texts, channel: str, language: str) -> list[str]:
    """Each word on its own, of a list or of a text: `SOIL, MANURE or SEED` are three.

    A comma alone parts words in capitals only: `Ja, gern` is one answer.
    """
    return [word for text in reply.pick_all(channel, language) for word in words_of(text)]


def words_of(text: str) -> list[str]:
    """The words to choose from that one text names; itself, where it names one."""
    parts = [part.strip(_AROUND) for part in choice().split(text)]
    parts = [word.strip(_AROUND) for part in parts for word in _COMMA.split(part)]
    words = [part for part in parts if part]
    is_choice = choice().search(text) is not None or text == text.upper() != text.lower()
    is_choice = is_choice or all(word.isdigit() for word in words)
    is_short = all(len(word.split()) <= _MOST_WORDS for word in words)
    return list(dict.fromkeys(words)) if is_choice and is_short and words else [text]


def labels_of(words: list[str], most: int) -> list[str]:
    """What the buttons of a message say that can be tapped in answer; [] where none would do.

    An answer that is described (`your shoe size`, `a number from 1 to 5`) has no label of its own:
    a scale has one for each of its figures, where as many buttons stand beside each other.
    """
    if len(words) == 1 and (span := scale_in(words[0])):
        first, last = span
        figures = [str(figure) for figure in range(first, last + 1)]
        return figures if len(figures) <= most else []
    is_described = any(len(word.split()) > _MOST_WORDS for word in words)
    return [] if is_described else words[:most]


def scale_in(text: str) -> tuple[int, int] | None:
    """The first and the last figure of `a number from 1 to 5`; None where no scale is named."""
    match = _SCALE.search(fold_digits(text))
    if match is None or choice().search(match[0]):
        return None
    first, last, unit = int(match[1]), int(match[3]), match[4] or ""
    is_date = unit and unit.casefold().startswith(_months())
    return (first, last) if first < last <= _HIGHEST and not is_date else None


@of_all_languages
def _months(languages: Mapping[str, Language]) -> tuple[str, ...]:
    """How the name of a month begins in any language, so that a short form counts as well."""
    return tuple({name.casefold()[:3] for each in languages.values() for name in each.months})


def told_reply(words: list[str]) -> str:
    """What a writer asks for: the word that is sent, or an answer as the brief describes it."""
    if len(words) > 1:
        return f"{one_of(words)}, all of them named"
    is_word = len(words[0].split()) == 1 and scale_in(words[0]) is None
    return f"the word {words[0]}" if is_word else words[0]


def one_of(words: list[str]) -> str:
    """As it is told: `SOIL`, or `one of SOIL, MANURE, SEED`."""
    return words[0] if len(words) == 1 else f"one of {', '.join(words)}"


@of_all_phrases
def choice(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    """The word `or` of any language, and the strokes that stand for it."""
    signs = [r"\s*[/|]\s*"]
    for code, book in books.items():
        is_parted = language_script(code) not in _UNPARTED
        signs += [rf"[,،]?\s+{word}\s+" if is_parted else word for word in book.choices]
    return re.compile("|".join(signs), re.IGNORECASE)


_UNPARTED = ("Han", "Japanese")
_AROUND = " ,.;:\"'«»“”„‘’「」『』"
_COMMA = compile_lazily(r"\s*[,;،、，]\s*")
_SCALE = compile_lazily(
    r"(?<![\d.,:/-])(\d{1,2})\s*([^\s\d,.;:/|+&%]{1,7})\s*(\d{1,3})(?!\d|[.,:/%-]\d)"
    r"(?:\s+([^\W\d_]+))?"
)
"""Two figures with one short word or a dash between them: 1 to 5, 1–5, 1から5."""
_HIGHEST = 100
_MOST_WORDS = 3
"""Of one answer; what is longer is a sentence."""
