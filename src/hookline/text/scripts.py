"""Writing systems: which ones a text uses, which one a language is written in."""

import unicodedata
from collections import Counter
from functools import cache

from hookline.text.languages import SCRIPTS, iso_script

SPACED_SCRIPTS = frozenset(("Latin", "Cyrillic"))
"""Scripts that part words by spaces and whose words end where a letter ends."""

WIDE_SCRIPTS = frozenset(("Han", "Hangul", "Japanese"))
"""Scripts whose letters are twice as wide as a Latin one."""


def script_shares(text: str) -> dict[str, float]:
    """The share of each script among the letters and marks, largest first; {} without letters."""
    if text.isascii():
        return {"Latin": 1.0} if any(map(str.isalpha, text)) else {}
    counts = Counter(script for char in text if (script := _script(char)))
    total = counts.total()
    return {script: count / total for script, count in counts.most_common()}


def language_script(language_code: str) -> str:
    """The script that a language is written in: `hi` Devanagari, `hi-Latn` and `en` Latin."""
    language, *subtags = language_code.split("-")
    for subtag in subtags:
        if script := SCRIPTS.get(subtag.title()):
            return script
    return iso_script(language.lower())


def share_in_script(text: str, script: str) -> float | None:
    """How much of the text is in that script; None without letters.

    Japanese is Han and both kana; Korean may hold Han.
    """
    shares = script_shares(text)
    if not shares:
        return None
    return sum(shares.get(part, 0.0) for part in _SCRIPT_PARTS.get(script, (script,)))


def direction(language: str) -> str:
    """`rtl` or `ltr`."""
    return "rtl" if language_script(language) in {"Arabic", "Hebrew", "Thaana"} else "ltr"


_SCRIPT_PARTS = {"Japanese": ("Han", "Hiragana", "Katakana"), "Hangul": ("Hangul", "Han")}
_WIDTHS = {"Fullwidth", "Halfwidth", "Mathematical"}
_RENAMED = {"Cjk": "Han", "Ideographic": "Han"}
_OF_NO_SCRIPT = {"Combining", "Modifier", "Feminine", "Masculine", "Micro", "Variation", "Tag"}


@cache
def _script(char: str) -> str:
    """The script in a letter's or mark's Unicode name; "" for one that belongs to none."""
    if not unicodedata.category(char).startswith(("L", "M")):
        return ""
    words = unicodedata.name(char, "Unknown").title().replace("-", " ").split()
    first = next((word for word in words if word not in _WIDTHS), "Unknown")
    return "" if first in _OF_NO_SCRIPT else _RENAMED.get(first, first)
