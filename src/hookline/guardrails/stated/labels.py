"""Numbers that tell one of several, and count nothing: `nr 12`, `room 4`."""

from hookline.guardrails.stated.clauses import lexicon_of
from hookline.guardrails.stated.figures import Figure
from hookline.guardrails.stated.weekdays import weekday_names
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


_LABEL = compile_lazily(r"([^\W\d_]{2,20})\.?\s$")
