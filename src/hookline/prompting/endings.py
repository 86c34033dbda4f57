"""Whether a text says until which day something holds, in any language."""

import re
from collections.abc import Mapping

from hookline.prompting.named_days import day_patterns, named_days
from hookline.records.days_out import without_days_out
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.text.digits import fold_digits


def names_an_end(text: str) -> bool:
    """Does a text say so: `until 31 January`, `dal 12 al 13 gennaio`, `1月31日まで`?

    A day on which something only happens ends nothing: `on 6 December`; nor does one that is left
    out: `closed 24 to 26 December`.
    """
    low = without_days_out(fold_digits(text).lower())
    return any(pattern.search(low) for pattern in _ends())


def end_named(text: str) -> tuple[int, int] | None:
    """The month and day until which it says so, the last one; None where it names none."""
    low = without_days_out(fold_digits(text).lower())
    spans = [match.span() for pattern in _ends() for match in pattern.finditer(low)]
    ends = [day for day in named_days(low) if any(s < day.end and day.start < e for s, e in spans)]
    last = max(ends, key=lambda day: day.end, default=None)
    return (last.month, last.day) if last else None


@of_all_phrases
def _ends(books: Mapping[str, PhraseBook]) -> tuple[re.Pattern[str], ...]:
    """A day behind words that end on it, before them, and as the last of some days."""

    def any_word(name: str) -> str:
        lines = (getattr(book, name) for book in books.values())
        return f"(?:{'|'.join(dict.fromkeys(word for line in lines for word in line))})"

    month, named, day = day_patterns()
    to = rf"(?:[-–〜～]|{any_word('days_to')})"
    return (
        re.compile(rf"(?<!\w){any_word('until')}\s*(?:[^\W\d_]{{2,10}}[.,]?\s+){{0,2}}{day}"),
        re.compile(rf"{day}(?:[(（]\S{{1,4}}[)）])?\s*{any_word('until_behind')}"),
        re.compile(rf"(?:(?<!\d)\d{{1,2}}\.?|{day})\s*{to}\s*(?:el |le |den )?(?:{named})"),
        re.compile(rf"(?<!\w){any_word('month_end')}\s+{month}|\d{{1,2}}月[末底]"),
    )
