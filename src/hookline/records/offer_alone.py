"""An offer that is written as its text alone, `offer: 15 EUR off`, in the place of its lines."""

from collections.abc import Sequence
from typing import NamedTuple

from hookline.text.pattern import compile_lazily

Step = str | int


class OfferAlone(NamedTuple):
    """One such offer in a brief."""

    path: tuple[Step, ...]
    lines: dict[str, str]
    """What its text stands for."""


def line_of_offer(text: str) -> str:
    """Which line of an offer a text alone means: `20%` its percentage, others its words."""
    return "percent" if _PERCENTAGE.fullmatch(text) else "text"


def offer_alone(tree: object, path: tuple[Step, ...]) -> OfferAlone | None:
    """The offer on the way to a value, where it is written so."""
    end = next((i for i, step in enumerate(path, 1) if step in ("offer", "offers")), len(path))
    end += isinstance(path[end], int) if end < len(path) else 0
    text = value_at(tree, path[:end]) if end < len(path) else None
    return OfferAlone(path[:end], {line_of_offer(text): text}) if isinstance(text, str) else None


def text_alone(tree: object, path: tuple[Step, ...]) -> OfferAlone | None:
    """An offer, or a way to act, that is one text, on the way to a value in it."""
    cta = value_at(tree, ("cta",)) if path[:1] == ("cta",) and len(path) > 1 else None
    if not isinstance(cta, str):
        return offer_alone(tree, path)
    from hookline.records.cta_sentence import cta_in_words  # it reads the phrases

    return OfferAlone(("cta",), cta_in_words(cta))


def shortest_offer(lines: object) -> object:
    """An offer's lines, or the text alone that means them."""
    if not isinstance(lines, dict) or len(lines) != 1:
        return lines
    ((line, text),) = lines.items()
    return text if isinstance(text, str) and line_of_offer(text) == line else lines


def value_at(value: object, path: Sequence[Step]) -> object:
    """The value below another; a single one may stand where a list is meant."""
    for step in path:
        if isinstance(value, list) and isinstance(step, int):
            value = value[step] if step < len(value) else None
        elif isinstance(step, str):
            value = value.get(step) if isinstance(value, dict) else None
    return value


_PERCENTAGE = compile_lazily(r"\s*[-–−]?\s*(?:\d[\d.,]*\s*[%٪％]|[%٪％]\s*\d[\d.,]*)\s*")
