"""Sums of an offer without the words that its field's name or its text says already."""

from collections.abc import Mapping

from hookline.documents import Document, Fields
from hookline.text.bounded_sums import bare_least, bare_most, bare_reduction, tells_most
from hookline.text.money import parse_money, parse_percent


def without_bounds(offer: Document) -> Document:
    """The offer with each sum bare whose words are certain; all else stands as it was written.

    `Up to` stands in no field of its own, so that it is left out only where the text says it.
    """
    least, amount = offer.get("min_basket"), offer.get("amount")
    bare_lines: Fields = {}
    if isinstance(least, str) and _is_sum(bare := bare_least(least)) and not _is_sum(least):
        bare_lines["min_basket"] = bare
    if isinstance(amount, str) and not _is_sum(amount):
        reduced, most = bare_reduction(amount), bare_most(amount)
        if reduced != amount and _is_sum(reduced):
            bare_lines["amount"] = reduced
        elif most != amount and _is_sum(most) and tells_most(_texts(offer.get("text")), most):
            bare_lines["amount"] = most
    return {**offer, **bare_lines} if bare_lines else offer


def _is_sum(text: str) -> bool:
    for parse in (lambda: parse_money(text, currency=""), lambda: parse_percent(text)):
        try:
            parse()
        except ValueError:
            continue
        return True
    return False


def _texts(text: object) -> str:
    return " ".join(map(str, text.values())) if isinstance(text, Mapping) else str(text or "")
