"""Whether a text says until which day something holds, in any language."""

import re
from collections.abc import Mapping

from hookline.records.days_out import without_days_out
from hookline.records.language import Language
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_languages, of_all_phrases
from hookline.records.shorthand_readings import month_numbers
from hookline.text.digits import fold_digits


def names_an_end(text: str) -> bool:
    """Does a text say so: `until 31 January`, `dal 12 al 13 gennaio`, `1月31日まで`?

    A day on which something only happens ends nothing: `on 6 December`; nor does one that is left
    out: `closed 24 to 26 December`.
    """
    low = without_days_out(fold_digits(text).lower())
    return any(pattern.search(low) for pattern in _ends())


@of_all_languages
def _months(languages: Mapping[str, Language]) -> frozenset[str]:
    """Names of months, whole and as they are cut short."""
    names = {name.rstrip(".") for name in month_numbers(languages) if name[0].isalpha()}
    return frozenset(names | {name[:3] for name in names if name.isalpha()})


@of_all_phrases
def _ends(books: Mapping[str, PhraseBook]) -> tuple[re.Pattern[str], ...]:
    """A day behind words that end on it, before them, and as the last of some days."""

    def of(name: str) -> str:
        lines = (getattr(book, name) for book in books.values())
        return f"(?:{'|'.join(dict.fromkeys(word for line in lines for word in line))})"

    month = "|".join(map(re.escape, sorted(_months(), key=len, reverse=True)))
    month = rf"(?:{month})(?![^\W\d_])"
    named = rf"\d{{1,2}}(?:st|nd|rd|th|er|\.|º)?\s?(?:de |of )?{month}|{month}\.?\s\d{{1,2}}"
    dotted = r"\d{1,2}[./](?:1[0-2]|0?[1-9])(?:\.|(?![\d%.,/]|\s?(?:uhr|h|am|pm)\b))"
    day = rf"(?:{named}|{dotted}|\d{{1,2}}月\d{{1,2}}[日号號]?)"
    to = rf"(?:[-–〜～]|{of('days_to')})"
    return (
        re.compile(rf"(?<!\w){of('until')}\s*(?:[^\W\d_]{{2,10}}[.,]?\s+){{0,2}}{day}"),
        re.compile(rf"{day}(?:[(（]\S{{1,4}}[)）])?\s*{of('until_behind')}"),
        re.compile(rf"(?<!\d)\d{{1,2}}\.?\s*{to}\s*(?:el |le |den )?(?:{named})"),
        re.compile(rf"(?<!\w){of('month_end')}\s+{month}|\d{{1,2}}月[末底]"),
    )
