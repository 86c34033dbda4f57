"""A price and the old one in an offer's amount: `£3 instead of £4` is told, and no sum off."""

import re
from collections.abc import Mapping

from hookline.documents import Fields
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.records.shorthand_readings import amount_meant
from hookline.records.yaml_tree import Tree
from hookline.text.digits import fold_digits
from hookline.text.money import parse_money
from hookline.text.pattern import compile_lazily


def take_prices(tree: Tree) -> None:
    """Put two prices into the offer's own words, where every message tells them, and say so."""
    value = tree.lines
    offers, follow = value.get("offers"), value.get("follow_up")
    listed = offers if isinstance(offers, list) else []
    holders = [(f"offer {number}", offer) for number, offer in enumerate(listed, 1)]
    holders += [("follow-up's offer", follow.get("offer"))] if isinstance(follow, dict) else []
    for place, offer in holders:
        written = offer.get("amount") if isinstance(offer, dict) else None
        if isinstance(written, str) and (prices := two_prices(written)):
            del offer["amount"]
            _tell(offer, written.strip())
            price, old = prices
            tree.readings += (
                f"{place}: amount '{written}' is its price, {price}, and the old price, {old}: "
                "both are told with the offer",
            )


def _tell(offer: Fields, prices: str) -> None:
    """The prices in the offer's text, or beside it where it has one for each language."""
    text = offer.get("text")
    if not text:
        offer["text"] = prices
    elif isinstance(text, str):
        offer["text"] = text if prices in text else f"{text}: {prices}"
    else:
        facts = offer.get("facts") or []
        offer["facts"] = [*(facts if isinstance(facts, list) else [facts]), prices]


def two_prices(written: str) -> tuple[str, str] | None:
    """The price and the old price that a text holds, as they are written; None for any other."""
    low = fold_digits(written).lower()
    if len(low) != len(written):
        return None
    ahead, behind = _instead_of()
    match, is_ahead = ahead.search(low), True
    if match is None:
        match, is_ahead = behind.search(low) or _ARROW.search(low), False
    if match is None:
        return None
    sides = [amount_meant(side.strip(_BETWEEN_PRICES)) for side in (written[: match.start()],
                                                           written[match.end() :])]  # fmt: skip
    price, old = sides if is_ahead else sides[::-1]
    return (price, old) if price and old and _minor(price) < _minor(old) else None


def _minor(amount: str) -> int:
    return parse_money(amount, currency="").minor


@of_all_phrases
def _instead_of(books: Mapping[str, PhraseBook]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before an old price, and what stands behind one, in any language."""
    ahead = "|".join(text for book in books.values() for text in (*book.instead_of, *book.once))
    behind = "|".join(text for book in books.values() for text in book.instead_of_behind)
    return re.compile(rf"(?<![^\W\d_])(?:{ahead})(?![a-z])"), re.compile(f"(?:{behind})")


_ARROW = compile_lazily(r"->|→|=>|⇒|➜")
_BETWEEN_PRICES = " ,.:;()（），、–—-"
