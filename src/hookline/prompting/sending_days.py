"""On which days messages go out, where a moment says so: `Goes out Tuesday, December 8`."""

import datetime
import re
from collections.abc import Iterator, Mapping

from hookline.prompting.named_days import named_days
from hookline.records.brief import Brief
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.text.digits import fold_digits
from hookline.text.pattern import compile_lazily
from hookline.text.scripts import SPACED_SCRIPTS, language_script
from hookline.text.when import parse_date

_SENTENCE = compile_lazily(r"(?:(?!(?<!\d)[.!?](?:\s|$)|[。！？।؟;\n]).)+")
_CLAUSE = compile_lazily(r"(?:(?![、，،()（）]|,(?!\s?(?:20)?\d\d)).)+")
_WORD = compile_lazily(r"[^\W\d_]+")
MOST_WORDS = 3
"""Before the day, beside those of sending: `to all on`. What has more says another thing."""


def sending_spans(moment: str) -> Iterator[tuple[int, int]]:
    """Where in a moment stands on which days it goes out."""
    low = fold_digits(moment).lower()
    for sentence in _SENTENCE.finditer(low):
        if not _sent().search(sentence[0]):
            continue
        for clause in _CLAUSE.finditer(low, *sentence.span()):
            days = list(named_days(clause[0]))
            before = _sent().sub(" ", clause[0][: days[0].start]) if days else ""
            if days and len(_WORD.findall(before)) <= MOST_WORDS:
                yield clause.span()


def sending_days(moment: str) -> list[tuple[int, int]]:
    """These days, as month and day, in the moment's order."""
    low = fold_digits(moment).lower()
    return [
        (named.month, named.day)
        for start, end in sending_spans(moment)
        for named in named_days(low[start:end])
    ]


def first_sending(written: Brief) -> datetime.date | None:
    """The day of the first message: the campaign's first, else the one that its moment tells."""
    if written.campaign.starts:
        return parse_date(written.campaign.starts).date
    days = sending_days(written.moment)
    year = _YEAR.search(fold_digits(written.moment))
    return _day(int(year[0]) if year else _ANY_YEAR, *days[0]) if days else None


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


_YEAR = compile_lazily(r"20\d\d")
_ANY_YEAR = 2027
"""Of a day without its year only what lies between it and another counts."""


@of_all_phrases
def _sent(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    spaced, others = list[str](), list[str]()
    for code, book in books.items():
        (spaced if language_script(code) in SPACED_SCRIPTS else others).extend(book.sent)
    return re.compile("|".join((rf"(?<!\w)(?:{'|'.join(spaced)})", *others)))
