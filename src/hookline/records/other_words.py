"""Where a brief writes what people put under a key of their own, said as a fix."""

import re
from collections.abc import Collection
from typing import NamedTuple

from hookline.records.denials import NONE
from hookline.records.proposed_fixes import IN_PARTS, letters, part_of
from hookline.text.digits import fold_digits
from hookline.text.market_letters import MARKET_LETTERS
from hookline.text.money import CURRENCY_WORDS, parse_money, read_currency
from hookline.text.pattern import compile_lazily

OFFER_KEYS: dict[str, str] = {
    word: kind
    for kind, words in {
        "cap": "cap max maximum max_discount max_off limit upto up_to tope máximo maximo plafond"
        " tetto massimo limite höchstens deckel limiet maks maksimal üst_limit макс максимум"
        " 上限 最高",
        "length": "duration months valid_for dauer laufzeit duración durée durata duração looptijd"
        " czas süre срок",
        "price": "price prices fare prix precio preis preço preco prezzo prijs pris cena fiyat"
        " harga hinta цена цены कीमत दाम سعر 価格 料金 价格 價格 fixed_price new_price now",
        "old_price": "old_price was was_price before regular_price normal_price usual_price rrp uvp"
        " list_price original_price alter_preis statt precio_anterior antes ancien_prix prix_barré"
        " avant preço_antigo de prezzo_vecchio prima oude_prijs van ordinarie_pris gammalt_pris"
        " stara_cena przed старая_цена было eski_fiyat harga_lama harga_awal vanha_hinta førpris"
        " 原价 原價 通常価格 पुरानी_कीमत السعر_القديم",
        "gift": "gift free freebie bonus present extra geschenk gratis regalo obsequio cadeau "
        "omaggio brinde cadeautje gåva gave gavepremie lahja prezent подарок hediye hadiah उपहार"
        " तोहफ़ा هدية おまけ 特典 赠品 禮物 礼物",
        "hours": "valid valid_on hours times days when gültig gültigkeit geltung válido valido"
        " validez validité valable validade validità geldig giltig gyldig voimassa ważne"
        " действует berlaku geçerli 有效 有効 मान्य صالح",
    }.items()
    for word in words.split()
}
"""Keys of an offer as people write them for what stands in its words or its conditions."""


OF_A_PART = ("offers", "cta", "follow_up", "audience", "campaign")
"""Parts of a brief, in the order in which a key that stands above them is looked for there."""


def offer_part_meant(path: tuple[str | int, ...], given: object, text: str = "") -> str:
    """Where an offer's cap, its length, its price or its gift is written; "" for any other key.

    Args:
        text: the offer's own words, which may tell it already.
    """
    kind = OFFER_KEYS.get(letters(str(path[-1])), "") if path else ""
    if part_of(path) != "offers" or not isinstance(given, str) or not kind:
        return ""
    if kind == "cap":
        return f'a cap is one of the conditions: write `conditions: "at most {given}"`'
    if kind == "length":
        return f'how long it holds is one of the conditions: write `conditions: "for {given}"`'
    if kind == "hours":
        return (
            f'when it holds is one of the conditions: write `conditions: "{given}"`; its last day '
            "is `ends`"
        )
    if kind == "gift" and letters(given) in _YES:
        return (
            'what is free stands in the offer\'s words: write what it is, as in `text: "… free …"`'
        )
    if letters(given) in _YES | NONE:
        return ""
    if _is_told(given, text, is_gift=kind == "gift"):
        return "delete this line: the offer's text tells it"
    if kind == "gift":
        return f'a gift stands in the offer\'s words: write `text: "… {given}"`'
    if kind == "old_price":
        return f'the old price stands in the offer\'s words: write `text: "… instead of {given}"`'
    return (
        f'what readers pay stands in the offer\'s words: write `text: "… {given}"`; from_price is '
        "for the lowest of several"
    )


def place_meant(name: str, keys: dict[str, Collection[str]]) -> str:
    """Under which part a key belongs that stands at the top of a brief; "" for none.

    Args:
        keys: by part, what it knows.
    """
    named = letters(name)
    for part in OF_A_PART:
        key = named if named in keys.get(part, ()) else IN_PARTS.get(part, {}).get(named, "")
        if key:
            above = {"offers": "offer"}.get(part, part)
            return f"it stands below `{above}:`, two spaces further in: `{key}: …`"
    return ""


def price_meant(path: tuple[str | int, ...], given: object) -> str:
    """How `from: 395:-` is written, a price and no day; "" for any other key or value."""
    key = letters(str(path[-1])) if path else ""
    if part_of(path) != "offers" or IN_PARTS["offers"].get(key) != "starts":
        return ""
    if not isinstance(given, str):
        return ""
    try:
        is_price = ":-" in given or bool(parse_money(given, currency="").currency)
    except ValueError:
        return ""
    if not is_price:
        return ""
    return f"a price is `from_price`, the lowest of several: write `from_price: {given}`"


def _is_told(given: str, text: str, *, is_gift: bool) -> bool:
    """Does a text tell it already: each figure with its unit, and of a gift each word as well?"""
    figures = _figures_of(given)
    if is_gift or not figures:
        return _tells_words(given, text)
    text_figures = _figures_of(text)
    return all(
        any(_is_same(figure, text_figure) for text_figure in text_figures) for figure in figures
    )


class _Figure(NamedTuple):
    number: str
    unit: str
    """The currency, in lower case where nobody knows its code, or `%`; "" for none."""
    counts: bool
    """Is it a small one before a word, as the 2 of `2 pizzas`?"""


def _is_same(figure: _Figure, text_figure: _Figure) -> bool:
    return figure[:2] == text_figure[:2] and (figure.counts or not text_figure.counts)


def _figures_of(text: str) -> list[_Figure]:
    figures: list[_Figure] = []
    for match in _FIGURE.finditer(_plain(text)):
        number, behind = match["number"], match["behind"]
        unit = _unit(match["before"]) or _unit(behind)
        figures.append(_Figure(number, unit, not unit and len(number) < 3 and bool(behind)))
    return figures


def _plain(text: str) -> str:
    """Text with ASCII digits whose thousands and decimals are not parted."""
    return re.sub(r"(?<=\d)[ .,'’\u00a0\u202f](?=\d)", "", fold_digits(text))


def _unit(word: str | None) -> str:
    low = (word or "").casefold().rstrip(".")
    if not word or low in ("%", "٪", "％"):
        return low and "%"
    is_code = word.isupper() and len(word) == 3
    is_money = _SIGN.search(word) or low in MARKET_LETTERS or low in CURRENCY_WORDS
    return ((read_currency(word, default="") or low) if is_code or is_money else "").casefold()


def _tells_words(given: str, text: str) -> bool:
    """Every word that says something stands in it, and a number before the same one."""
    wanted, text_words = _plain(given).casefold(), _plain(text).casefold()
    words = re.findall(r"[^\W\d_]+", wanted)
    telling_words = [word for word in words if len(word) > 2 or not word.isascii()] or words
    if not all(_has_word(text_words, word) for word in telling_words):
        return False
    return all(
        re.search(rf"(?<!\d){match[1]}(?!\d)[^\d.;!?]*{re.escape(match[2])}", text_words)
        for match in re.finditer(r"(\d+)[^\d]*?([^\W\d_]*)(?=[^\w]*(?:\d|$))", wanted)
    )


def _has_word(text: str, word: str) -> bool:
    """As a word, in any ending; within others where a script parts none."""
    begun = r"(?<![^\W\d_])" if word[0] < FIRST_UNPARTED else ""
    return re.search(begun + re.escape(word), text) is not None


FIRST_UNPARTED = "\u3040"
"""From here on letters stand in scripts that part no words."""
_SIGN = compile_lazily(r"[$£€¥\u20a0-\u20cf]")
_FIGURE = compile_lazily(
    r"(?P<before>[A-Za-z]{0,3}[$£€¥\u20a0-\u20cf]|[^\W\d_]{1,4}\.?)?\s?(?<!\d)(?P<number>\d+)"
    r"\s?(?P<behind>[%٪％]|[A-Za-z]{0,3}[$£€¥\u20a0-\u20cf]|元|块钱|円|원|[^\W\d_]+\.?)?"
)
_YES = frozenset(("true", "yes", "ja", "oui", "sí", "si", "sim", "sì", "tak", "da", "да", "evet",
                  "ya", "हाँ", "haan", "はい", "是", "نعم", "kyllä"))  # fmt: skip
