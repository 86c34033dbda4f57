"""Telephone numbers that a text tells."""

import re
from collections.abc import Iterator, Mapping

from hookline.guardrails.stated.patterns import any_word, of_script
from hookline.records.language import Language
from hookline.text.digits import fold_digits
from hookline.text.pattern import compile_lazily

PHONE = compile_lazily(
    r"(?<![^\W\u3040-\u9fff])(?<![/.,-])\+?\(?\d(?:(?:[ ()./-]{0,2}| / )\d){8,13}(?![\w/-])"
)


def phone_matches(folded: str) -> Iterator[re.Match[str]]:
    """Each number of nine to thirteen digits that is no date."""
    for match in PHONE.finditer(folded):
        digits = len(re.sub(r"\D", "", match[0]))
        if 9 <= digits <= 13 and not _DATE_SHAPED.search(match[0]):
            yield match


def phones_in(text: str) -> Iterator[str]:
    """Each that a text tells readers to ring, as it writes it.

    It is written as one, with a plus or in groups, or a word of ringing stands near: a company's
    number or a tax's is written in one run, and nobody rings it.
    """
    folded = fold_digits(text)
    low = folded.lower()
    for match in phone_matches(folded):
        start, end = match.span()
        around = (
            low[max(0, start - _AROUND) : start] + " " * (end - start) + low[end : end + _AROUND]
        )
        if _GROUPED.search(match[0].strip()) or _ringing(low).search(around):
            yield match[0].strip()


@of_script
def _ringing(languages: Mapping[str, Language]) -> re.Pattern[str]:
    words = any_word(languages, lambda each: each.ringing, is_begun=True, is_ended=True)
    return re.compile(words)


_AROUND = 30
_GROUPED = compile_lazily(r"^\+|\d[ ()./-]+\d")
_DATE_SHAPED = compile_lazily(r"\d{4}-\d\d-\d\d|\d\d[./-]\d\d[./-]\d{4}")
