"""Numbers of the reader's own that promise nothing: `Takes only 5 minutes`, `Page 12`."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from functools import lru_cache

from hookline.guardrails.stated.figures import Figure
from hookline.guardrails.stated.offered import is_offered
from hookline.guardrails.stated.patterns import any_of, of_script
from hookline.records.language import Language
from hookline.records.profiles import reads_profiles


def is_effort(figure: Figure, low: str, language: str) -> bool:
    """Does its clause only say what it takes the reader, or name a page, with nothing offered?"""
    spans = _effort_spans(low)
    index = bisect_right(spans, (figure.start, len(low))) - 1
    if index < 0 or figure.end > spans[index][1]:
        return False
    return not is_offered(low, figure.start, figure.end, language)


@reads_profiles
@lru_cache(maxsize=64)
def _effort_spans(low: str) -> tuple[tuple[int, int], ...]:
    """Where they stand, in order: a text with many figures is asked for each of them."""
    return tuple(match.span() for match in _efforts(low).finditer(low))


@of_script
def _efforts(languages: Mapping[str, Language]) -> re.Pattern[str]:
    known = any_of(text for each in languages.values() for text in each.lexicon.efforts)
    opens = r"(?:^|[.!?:;,。！？、،؟¿।\n—–])\s*"  # a clause
    return re.compile(opens + known.replace("<number>", r"\d{1,3}"))
