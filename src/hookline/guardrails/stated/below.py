"""What stays below a number: `less than 30 cm of snow` sheds nothing."""

import re
from collections.abc import Mapping

from hookline.guardrails.stated.number_words import number_words
from hookline.guardrails.stated.patterns import any_word, of_script
from hookline.records.language import Language


def is_below(low: str, start: int, end: int) -> bool:
    """Is what stands there the words of `less than`, the number behind them, or what it counts?

    `Lose less than 5 kg` begins before them, and is none.
    """
    for match in _below(low).finditer(low, max(0, start - _NEAR), end + _NEAR):
        word = match["word"]
        is_number = word is None or word[0].isdigit() or word in number_words().words
        if is_number and match.start() <= start < match.end():
            return True
    return False


@of_script
def _below(languages: Mapping[str, Language]) -> re.Pattern[str]:
    before = any_word(languages, lambda each: each.before_number.under, is_begun=True)
    behind = any_word(languages, lambda each: each.behind_number.under, is_ended=True)
    return re.compile(
        rf"{before}\s?(?P<word>\d[\d.,]*|[^\W\d_]+)(?:\s?[^\W\d_]+)?|\d[\d.,]*\s?{behind}"
    )


_NEAR = 40
