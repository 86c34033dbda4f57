"""The words that readers may answer with: one, or several of which they send one."""

import re
from collections.abc import Mapping

from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.records.text_map import Texts
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
    is_short = all(len(word.split()) <= _MOST_WORDS for word in words)
    return list(dict.fromkeys(words)) if is_choice and is_short and words else [text]


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
_MOST_WORDS = 3
"""Of one answer; what is longer is a sentence."""
