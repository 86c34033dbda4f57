"""What stays below a number: `less than 30 cm of snow` sheds nothing."""

import re
from collections.abc import Mapping

from hookline.guardrails.stated.number_words import number_words
from hookline.guardrails.stated.patterns import any_word, of_script
from hookline.records.language import Language
from hookline.text.digits import HAN_COUNT


def is_below(low: str, start: int, end: int) -> bool:
    """Is it no more than a measure, a number and what it counts, that `less than` stands before?

    `Lose less than 5 kg` begins before these words, `less than 7 days cures` ends behind them.
    """
    for match in _below(low).finditer(low, max(0, start - _NEAR), end + _NEAR):
        word = match["word"]
        if word and not (word[0].isdigit() or _is_spelt(word)):
            continue
        opens_until = match.end("word") if word else match.end()
        if match.start() <= start < opens_until and end <= match.end():
            return True
    return False


def _is_spelt(word: str) -> bool:
    """Is it a number in words?"""
    return word in number_words().words or re.fullmatch(rf"{HAN_COUNT}+", word) is not None


@of_script
def _below(languages: Mapping[str, Language]) -> re.Pattern[str]:
    before = any_word(languages, lambda each: each.before_number.under, is_begun=True)
    behind = any_word(languages, lambda each: each.behind_number.under, is_ended=True)
    word = rf"(?P<word>{_DIGITS}|{HAN_COUNT}{{1,6}}|(?:(?!{_HAN})[^\W\d_]){{1,24}})"
    return re.compile(rf"{before}\s?{word}(?:\s?{_UNIT})?|{_DIGITS}\s?{behind}")


_NEAR = 40
_DIGITS = r"(?<!\d)\d{1,12}(?:[.,]\d{1,6}){0,3}"
"""No mark behind it is part of it: `in under 3, cures` goes on with another clause."""
_HAN = r"[\u3040-\u30ff\u4e00-\u9fff]"
_UNIT = (
    rf"(?:(?:(?!{_HAN})[^\W\d_]){{1,24}}"
    r"|[公千厘毫][斤里克米升尺]|分[钟鐘間]|小[时時]|[个個ヶか]月|週間|[ァ-ヶー]{1,6}"
    r"|[\u4e00-\u9fff])"
)
"""A word, or one counter where no blanks part words."""
