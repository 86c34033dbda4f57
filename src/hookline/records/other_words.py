"""Where a brief writes what people put under a key of their own, said as a fix."""

from typing import Any

from hookline.records.proposed_fixes import letters, part_of

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
    }.items()
    for word in words.split()
}
"""Keys of an offer as people write them for what stands in its words or its conditions."""


def offer_part_meant(path: tuple[Any, ...], given: Any) -> str:
    """Where an offer's cap, its length or its price is written; "" for any other key."""
    kind = OFFER_KEYS.get(letters(str(path[-1])), "") if path else ""
    if part_of(path) != "offers" or not isinstance(given, str) or not kind:
        return ""
    if kind == "cap":
        return f'a cap is one of the conditions: write `conditions: "at most {given}"`'
    if kind == "length":
        return f'how long it holds is one of the conditions: write `conditions: "for {given}"`'
    return (
        f'what readers pay stands in the offer\'s words: write `text: "… {given}"`; from_price is '
        "for the lowest of several"
    )
