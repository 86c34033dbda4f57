"""Finds a thought that counts the days since the reader was last here."""

import re
import unicodedata
from collections.abc import Mapping

from hookline.records.language import Language
from hookline.records.profiles import of_all_languages
from hookline.text.digits import fold_digits
from hookline.text.pattern import compile_lazily

_SENTENCES = compile_lazily(r"[.!?;।。！？؟；\n]+")


def counted_absence(text: str) -> str:
    """The words by which a text counts the reader's days or months; "" where it counts none."""
    folded = unicodedata.normalize("NFC", fold_digits(text)).casefold()
    absences = (
        absence
        for sentence in _SENTENCES.split(folded)
        for language in _absences()
        if (absence := _in_sentence(sentence, language))
    )
    return next(absences, "")


def _in_sentence(sentence: str, language: tuple[re.Pattern[str], ...]) -> str:
    several, single, away, promise = language
    is_away = away.search(sentence)
    match = several.search(sentence)
    if match is None and is_away:
        match = single.search(sentence)
    if match is None or (promise.search(sentence) and not is_away):
        return ""
    return match[0].strip()


@of_all_languages
def _absences(languages: Mapping[str, Language]) -> tuple[tuple[re.Pattern[str], ...], ...]:
    """The four patterns of each language that counts."""
    known = [profile.lexicon.absence for profile in languages.values() if profile.lexicon.absence]
    return tuple(
        tuple(_any(part) for part in (way.several, way.single, way.away, way.promise))
        for way in known
    )


def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(unicodedata.normalize("NFC", "|".join(patterns)).casefold())
