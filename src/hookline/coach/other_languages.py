"""Texts of a brief that are not in the language of the copy, by their letters and small words."""

import re
from collections.abc import Mapping

from hookline.guardrails.adapters.language import rival
from hookline.records.language import Language
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
    together = rival(_words(" ".join(rest.values())), language.code)
    by_words = [
        name
        for name, text in rest.items()
        if rival(_words(text), language.code)
        or (together and rival(_words(text), together) is None and _has_words(text))
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


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", text.lower())


_KANA = compile_lazily("[\u3040-\u30ff]")
_HAN = compile_lazily("[\u4e00-\u9fff]")
