"""Where a brief writes what people put under a key of their own, said as a fix."""

import re
from collections.abc import Collection
from typing import Any

from hookline.records.proposed_fixes import IN_PARTS, letters, part_of
from hookline.text.digits import fold_digits
from hookline.text.money import parse_money

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


def offer_part_meant(path: tuple[Any, ...], given: Any, text: str = "") -> str:
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
    if _is_told(given, text):
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


def price_meant(path: tuple[Any, ...], given: Any) -> str:
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


def _is_told(given: str, text: str) -> bool:
    """Does a text tell it already, as it stands or as its figure?"""
    figures, told = (re.sub(r"(?<=\d)[ .,'’\u00a0\u202f](?=\d)", "", fold_digits(x).casefold())
                     for x in (given, text))  # fmt: skip
    number = re.search(r"\d+", figures)
    if number is None:
        return figures.strip() in told
    return re.search(rf"(?<!\d){number[0]}(?!\d)", told) is not None
