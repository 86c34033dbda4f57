"""What a text counts, by the word for it: `60 coats`."""

import re
from collections.abc import Mapping

from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.patterns import any_of
from hookline.records.language import Language
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.text.digits import fold_digits
from hookline.text.pattern import compile_regex_lazily


def counted_things(text: str, language: Language) -> dict[str, set[str]]:
    """What a text counts: {coats: {60}}."""
    lexicon, units = language.lexicon, language.lexicon.units
    times = (*units.year, *units.month, *units.week, *units.day, *units.hour, *units.minute)
    no_things = {*lexicon.stop_words, *lexicon.function_words, *SMALL_WORDS}
    counts: dict[str, set[str]] = {}
    folded = fold_digits(text).lower()
    for _, (start, end) in stated_dates(folded):  # the 13th of a month counts nothing
        folded = folded[:start] + " " * (end - start) + folded[end:]
    for number, *things in (*_COUNTED.findall(folded), *_counted_by_measure().findall(folded)):
        if things[0] in times or _times().match(things[0]):
            continue  # two lengths of time are two things: a plan ends, a man comes
        for thing in filter(None, things):
            if thing not in no_things and not _times().fullmatch(thing):
                counts.setdefault(thing, set()).add(number.rstrip(".,").replace(",", ""))
    return counts


_WORD = r"(\p{L}[\p{L}\p{M}]{2,})"
_COUNTED = compile_regex_lazily(rf"(?<![\d.,])(\d[\d.,]*)\s+{_WORD}(?:\s+{_WORD})?")


@of_all_phrases
def _counted_by_measure(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    """Where a measure word stands between, as in Chinese, and no space after the thing."""
    measures = any_of(word for book in books.values() for word in book.measure_words)
    return re.compile(rf"(?<![\d.,])(\d[\d.,]*)\s*{measures}\s*([^\W\d_]{{2}})")


@of_all_phrases
def _times(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    """Words of time: 2 days to deliver and 30 days to return are both true."""
    return re.compile(rf"{any_of(word for book in books.values() for word in book.times)}\w*")


_SMALL = (
    "में से पर को का की के तक लिए और या भी ही तो है हैं mein me se par ko ka ki ke tak aur ya hai",
    "hain في من على إلى عن مع حتى خلال قبل بعد или для при без под над до от на за по из со все",
    "oraz lub albo przed przy bez nad pod dla jest są dan atau untuk dari pada dengan dalam per",
    "için ile veya kadar sonra önce içinde ve",
)
SMALL_WORDS = frozenset(word for line in _SMALL for word in line.split())
"""Words that hold a sentence together, in languages whose profiles list none."""
