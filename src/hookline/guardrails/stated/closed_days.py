"""Days on which nobody is there: `closed Sun and Mon`, `daily except Sunday`, `水曜定休`."""

import re
from collections.abc import Iterator, Mapping, Sequence

from hookline.guardrails.stated.patterns import any_word, of_script
from hookline.records.language import Language
from hookline.text.pattern import compile_lazily

_Span = tuple[int, int]


def closed_days(low: str, days: Sequence[tuple[int, _Span]]) -> list[tuple[int, _Span]]:
    """Those of the days, and where they stand, that a word beside them closes."""
    spans = list(_closed(low)) if days else []
    return [day for day in days if any(s <= day[1][0] and day[1][1] <= e for s, e in spans)]


def without_closed_days(low: str) -> str:
    """The text with blanks for the days that a word closes, and for that word."""
    for start, end in list(_closed(low)):
        low = low[:start] + " " * (end - start) + low[end:]
    return low


def _closed(low: str) -> Iterator[_Span]:
    """What stands behind such a word in its clause, unless hours follow it; else what is before."""
    for word in _closing(low).finditer(low):
        stop = _STOP.search(low, word.end())
        end = stop.start() if stop else len(low)
        has_hours = stop is not None and stop[0].isdecimal()
        if low[word.end() : end].strip() and not has_hours:
            yield word.start(), end
        else:
            stops = [match.end() for match in _STOP.finditer(low, 0, word.start())]
            yield (stops[-1] if stops else 0), word.end()


_STOP = compile_lazily(r"[\d;:!?()\n。，、！？;；،؛]|[.,](?!\s?(?:[^\W\d_]{1,4}\b|&))|,")


@of_script
def _closing(languages: Mapping[str, Language]) -> re.Pattern[str]:
    words = any_word(languages, lambda each: each.days.outside, is_begun=True, is_ended=True)
    return re.compile(words)
