"""Numbers that tell one of several, and count nothing: `nr 12`, `room 4`."""

from collections.abc import Mapping
from decimal import Decimal

from hookline.guardrails.stated.clauses import lexicon_of
from hookline.guardrails.stated.figures import Figure
from hookline.guardrails.stated.weekdays import weekday_names
from hookline.records.sheet import LABEL, Stated
from hookline.records.shorthand_readings import month_names
from hookline.text.pattern import compile_lazily


def label_of(figure: Figure, low: str, language: str) -> str:
    """The word that a bare number tells one of: the nr of `nr 12`, the room of `room 4`.

    "" where it counts or bounds something, or where a small word stands before it.
    """
    match = _LABEL.search(low, 0, figure.start)
    if match is None or figure.unit or figure.is_money or figure.role or figure.bound:
        return ""
    lexicon = lexicon_of(language)
    small = {*lexicon.stop_words, *lexicon.function_words, *lexicon.shared_words, *lexicon.between}
    is_day = match[1] in weekday_names(low).numbers or match[1] in month_names()[0]
    return "" if match[1] in small or is_day else match[1]


def length_of_row(figure: Figure, low: str, known: Mapping[Decimal, list[Stated]]) -> Decimal:
    """How many the brief has of what a number tells one of: 8 for `episode 1` of eight episodes.

    0 where it tells one of nothing that the brief counts.

    Args:
        known: the brief's figures by their values.
    """
    match = _ONE_OF.search(low, 0, figure.start)
    if match is None or figure.is_money or figure.role or figure.bound:
        return Decimal(0)
    counts = (value for value, facts in known.items() for fact in facts
              if fact.role != LABEL and fact.unit.split(" ", 1)[0] == match[1][:5])  # fmt: skip
    return max(counts, default=Decimal(0))


_LABEL = compile_lazily(r"([^\W\d_]{2,20})\.?\s$")
_ONE_OF = compile_lazily(r"([^\W\d_]{3,20})\s$")
