"""Where a brief writes what people put under a key or a tone of their own, said as a fix."""

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
TONES: dict[str, str] = {
    word: tone
    for tone, words in {
        "reassuring": "rustig tranquillo tranquila sereno spokojny sakin tenang rassurante lugn"
        " rolig rauhallinen 安心 穏やか"
        " calm quiet gentle soothing serene steady trustworthy confident safe ruhig"
        " calmo tranquilo rassurant спокойный",
        "plain": "nuchter zakelijk kort claro clara clair simple sobrio nüchtern klar knapp prosty"
        " jasny sade net jelas простой чёткий 简洁 シンプル"
        " short brief simple direct clear honest concise matter_of_fact sachlich",
        "witty": "humoristisch gracioso drôle spiritoso humorvoll dowcipny esprili lucu остроумный"
        " droog"
        " curious clever smart dry ironic surprising humorous funny",
        "playful": "speels juguetón ludique giocoso verspielt brincalhão divertido figlolarny"
        " eğlenceli santai игривый 活泼"
        " cheeky fun light casual young fresh locker",
        "warm": "vriendelijk warme hartelijk cálido cordial amable chaleureux caloroso amichevole"
        " herzlich ciepły przyjazny samimi sıcak ramah hangat akrab varm lämmin тёплый"
        " теплый дружелюбный 亲切 温かい ودود دافئ"
        " friendly kind personal cosy cozy heartfelt human neighbourly freundlich amistoso",
        "premium": "elegante élégant elegant luxe edel zarif mewah элегантный 高端 上品"
        " elegant luxurious luxury exclusive refined chic sophisticated",
        "celebratory": "festive happy joyful cheerful excited enthusiastic energetic",
        "formal": "formeel formell formale formel resmi oficjalny sopan официальный 正式 丁寧 رسمي"
        " polite respectful official serious professional courteous",
        "empathetic": "einfühlsam empático empathique empatico empatyczny"
        " caring understanding sorry apologetic compassionate sympathetic humble",
        "expert": "fachkundig experto expertise esperto ekspert uzman ahli экспертный 专业"
        " informative knowledgeable educational technical scientific inspiring",
        "urgent": "pressing hurried bold",
    }.items()
    for word in words.split()
}
"""Tones as people name them, and the one of ours that is nearest."""


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


def tone_meant(written: str) -> str:
    """The nearest of our tones; "" where none is near."""
    return TONES.get(letters(written), "")
