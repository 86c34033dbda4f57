"""Triggers: what has to stand in a text before a rule is asked, a bit each, told once a text.

A rule declares its trigger beside its pattern: words, of which one stands in every ASCII text that
it matches, or a test of a stretch without blanks. In Latin letters with accents a trigger of words
is open unless they hold for those as well; any other text opens every rule. Stretches come again,
so each is tried once and kept.
"""

import re
from collections.abc import Callable, Collection
from itertools import pairwise

from hookline.records.profiles import reads_profiles
from hookline.text.pattern import compile_lazily
from hookline.text.sms import units_in

NEVER = 0
ALWAYS = 1
"""Opened by every copy."""
HAS_NEIGHBOURS = 1 << 1
"""Opened where other copy stands beside it, and by copy that was asked of a model."""
CLAIMED = 1 << 2
"""Opened by a claim."""
HINTED = 1 << 3
"""Opened by what leans towards a claim."""
UNPRINTABLE = 1 << 4
"""Opened by a line's end and a control character."""
LONG = 1 << 5
"""Opened by more than one SMS of the GSM alphabet holds."""
WORDY = 1 << 6
"""Opened by more characters than a very short text has."""
BEYOND_ASCII = 1 << 7
"""Opened by nothing that is all ASCII."""
EVERYTHING = -1
"""What text opens that is not."""

VERY_SHORT = 42
"""Characters of six words of seven letters."""
STEM = 5
"""How many letters of a word tell how it begins."""


class Trigger:
    """What opens a rule.

    Args:
        words: of them one stands in the text, or the first letters (`STEM`) of one.
        sign: a pattern that matches no blank.
        test: is it in the stretch, which is as it is written?
        in_latin: do the words hold for every text in Latin letters, accents and all?
    """

    def __init__(
        self,
        words: Callable[[], Collection[str]] | None = None,
        sign: re.Pattern[str] | None = None,
        test: Callable[[str], bool] | None = None,
        *,
        in_latin: bool = False,
    ) -> None:
        self.words, self._sign, self._test = words, sign, test
        self.is_of_ascii = words is not None and not in_latin
        self.bit = BEYOND_ASCII << 1 + len(_triggers)
        _triggers.append(self)
        _met_by_stretch.clear()
        _by_word.clear()

    def is_in(self, stretch: str) -> bool:
        """Does a sign in the stretch open it, or the test?"""
        if self._sign is not None and self._sign.search(stretch):
            return True
        return self._test is not None and self._test(stretch)


_triggers: list[Trigger] = []
_met_by_stretch = reads_profiles(dict[str, int]())
_by_word = reads_profiles(dict[str, int]())
"""What each word of a trigger opens; of all triggers, once a text was read."""
_KEPT = 16384
_ONE_SMS = units_in(1, is_gsm=True)


def triggers_met_by(text: str) -> int:
    """The bits of all that a text opens."""
    if text.isascii():
        bits = ALWAYS if text.isprintable() else ALWAYS | UNPRINTABLE
        if len(text) > VERY_SHORT:
            bits |= WORDY | LONG if len(text) > _ONE_SMS else WORDY
    elif _BEYOND_LATIN.search(text):
        return EVERYTHING
    else:
        bits = _met_by_stretch.get(_ACCENTED) or _open_accented()
    for stretch in text.split():
        bits |= _met_by_stretch.get(stretch) or _open(stretch)
    return bits


_BEYOND_LATIN = compile_lazily(
    r"[^\x00-\x7f\u00a0¡£ª«·º»¿\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u012f\u0131-\u024f\u1e00-\u1eff"
    r"\u2013\u2014\u2018-\u201e\u2022\u2026\u202f\u20ac\u2600-\u27bf\ufe0f\U0001f300-\U0001faff]"
)
"""What is no Latin letter, no sign that stands beside them and no emoji. Not Latin here is İ, which
grows in lower case."""
_ACCENTED = ""
"""In place of a stretch: what Latin letters with accents open, whatever they say."""


def _open_accented() -> int:
    bits = ALWAYS | UNPRINTABLE | LONG | WORDY | BEYOND_ASCII
    for trigger in _triggers:
        if trigger.is_of_ascii:
            bits |= trigger.bit
    _met_by_stretch[_ACCENTED] = bits
    return bits


def _open(stretch: str) -> int:
    by_word = _by_word or _enter_words()
    bits = ALWAYS
    for word in words_of(stretch):
        bits |= by_word.get(word, 0)
    for trigger in _triggers:
        if not bits & trigger.bit and trigger.is_in(stretch):
            bits |= trigger.bit
    if len(_met_by_stretch) >= _KEPT:
        _met_by_stretch.clear()
    _met_by_stretch[stretch] = bits
    return bits


def _enter_words() -> dict[str, int]:
    for trigger in _triggers:
        for word in trigger.words() if trigger.words else ():
            _by_word[word] = _by_word.get(word, 0) | trigger.bit
    return _by_word


def words_of(stretch: str) -> frozenset[str]:
    """Its words in lower case, the parts that apostrophes make of them, two by two and alone, and
    the first letters of each."""
    words = _WORD.findall(stretch.lower().replace("’", "'"))
    parts = [part for word in words for part in word.split("'")]
    pairs = [f"{first}'{second}" for first, second in pairwise(parts)]
    return frozenset([*words, *parts, *pairs, *(part[:STEM] for part in parts)])


_WORD = compile_lazily(r"[^\W\d_]+(?:'[^\W\d_]*)*")


DIGIT = Trigger(sign=compile_lazily("[0-9]"))
AT_SIGN = Trigger(sign=compile_lazily("@"))
