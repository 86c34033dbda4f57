"""Shares of a material or of a state, which are no offers, beside those that are."""

import pytest
from tests.guardrails.bare import findings

MATTERS = {
    "en": ["100% linen.", "80% wool, 20% silk", "Battery at 80%."],
    "de": ["100% Leinen.", "Akku bei 80%.", "Aus 100 % Merinowolle."],
    "fr": ["100% lin.", "Batterie à 80%.", "70 % de cacao"],
    "es": ["100% lino.", "Batería al 80%.", "Algodón 100%."],
    "pt": ["100% linho.", "Bateria em 80%.", "100% de algodão."],
    "it": ["100% lino.", "Batteria all'80%.", "Cotone 100%."],
    "nl": ["100% linnen.", "Accu op 80%.", "Van 100% wol."],
    "pl": ["100% len.", "Bateria na 80%.", "100% bawełny."],
    "tr": ["%100 keten.", "Pil %80'de.", "%100 pamuk gömlek"],
    "ru": ["100% лён.", "Батарея на 80%.", "Хлопок 100%."],
    "hi": ["100% लिनन।", "बैटरी 80% पर।", "100% शुद्ध ऊन"],
    "hi-Latn": ["100% cotton.", "Battery 80% par hai."],
    "zh-Hans": ["100%亚麻。", "电量80%。", "棉100%", "棉80%、麻20%"],
    "ja": ["麻100%。", "バッテリー残量80%。", "コットン80% 麻20%", "綿100%のシャツ"],
    "id": ["100% linen.", "Baterai 80%.", "100% katun."],
    "ar": ["كتان 100%.", "البطارية عند 80%.", "100% قطن"],
    "sv": ["100 % linne.", "Batteriet på 80 %.", "70 % bomull"],
    "da": ["100 % hør.", "Batteriet på 80 %.", "70 % bomuld"],
    "nb": ["100 % lin.", "Batteriet på 80 %.", "70 % bomull"],
    "fi": ["100 % pellavaa.", "Akku 80 %.", "70 % puuvillaa"],
}
OFFERS = {
    "en": ["20% off linen.", "Linen 20%", "-20% linen"],
    "de": ["20% auf Leinen.", "Leinen 20%", "-20% Leinen"],
    "fr": ["20% sur le lin.", "Laine -20%"],
    "es": ["20% en lino.", "Lino -20%"],
    "pt": ["20% no linho.", "Linho -20%"],
    "it": ["20% sul lino.", "Lino -20%"],
    "nl": ["20% op linnen.", "Linnen -20%"],
    "pl": ["20% na len.", "Len -20%"],
    "tr": ["Ketende %20.", "Keten -%20"],
    "ru": ["20% на лён.", "Лён -20%"],
    "hi": ["लिनन पर 20% छूट।"],
    "hi-Latn": ["Cotton par 20% chhoot."],
    "zh-Hans": ["亚麻减20%。"],
    "ja": ["麻20%オフ。", "リネン20%引き"],
    "id": ["Diskon 20% untuk linen.", "Linen -20%"],
    "ar": ["خصم 20% على الكتان."],
    "sv": ["20 % på linne.", "Linne -20 %"],
    "da": ["20 % på hør.", "Hør -20 %"],
    "nb": ["20 % på lin.", "Lin -20 %"],
    "fi": ["20 % alennus pellavasta.", "Pellava -20 %"],
}


@pytest.mark.parametrize(("language", "text"), [(x, t) for x, ts in MATTERS.items() for t in ts])
def test_the_share_of_a_material_or_a_state_is_no_offer(language: str, text: str) -> None:
    assert not findings(text, "fact.percent", channel="push", language=language)


@pytest.mark.parametrize(("language", "text"), [(x, t) for x, ts in OFFERS.items() for t in ts])
def test_a_share_taken_off_what_is_made_of_it_is_one(language: str, text: str) -> None:
    assert findings(text, "fact.percent", channel="push", language=language)


TAKEN_OFF = {
    "en": [
        "50% cotton on everything.",
        "30% linen today.",
        "Today: 20% fruit and juice.",
        "20% cotton on Monday.",
    ],
    "de": ["30% Leinen heute.", "50% Baumwolle auf alles."],
    "fr": ["20 % d'argent en plus.", "20 % argent en retour.", "30% lin aujourd'hui."],
    "es": ["20% plata de vuelta.", "20% de plata de vuelta.", "50 % fruta hoy."],
    "pt": ["50% fruta hoje.", "30% linho em tudo."],
    "it": ["50% frutta oggi.", "30% lino su tutto."],
    "nl": ["50% fruit vandaag.", "30% linnen op alles."],
    "pl": ["50% owoców dziś.", "30% len na wszystko."],
    "tr": ["%50 meyve bugün.", "Bugün: %30 keten."],
    "ru": ["50% фрукты сегодня.", "30% лён на всё."],
    "hi": ["आज: 50% फल।", "30% लिनन वापस।"],
    "hi-Latn": ["30% linen aaj.", "Aaj: 20% juice."],
    "zh-Hans": ["今天：50%果汁。", "30%亚麻全场。"],
    "ja": ["本日：50%果汁。", "30%リネン還元。"],
    "id": ["50% buah hari ini.", "30% linen untuk semua."],
    "ar": ["50% فواكه اليوم.", "30% كتان على كل شيء."],
    "sv": ["50 % frukt i dag.", "30 % linne på allt."],
    "da": ["50 % frugt i dag.", "30 % hør på alt."],
    "nb": ["50 % frukt i dag.", "30 % lin på alt."],
    "fi": ["50 % hedelmä tänään.", "30 % pellavaa kaikesta."],
}
STILL_OF_MATTER = {
    "en": ["100% linen today.", "80% wool, and it is here today.", "20% silver alloy."],
    "fr": ["20 % d'argent."],
    "es": ["20% de plata."],
    "de": ["80% Wolle, heute eingetroffen."],
    "ja": ["本日入荷、80%リネン。"],
}


@pytest.mark.parametrize(("language", "text"), [(x, t) for x, ts in TAKEN_OFF.items() for t in ts])
def test_a_share_beside_a_day_or_what_is_given_back_is_an_offer(language: str, text: str) -> None:
    assert findings(text, "fact.percent", channel="push", language=language)


@pytest.mark.parametrize(
    ("language", "text"), [(x, t) for x, ts in STILL_OF_MATTER.items() for t in ts]
)
def test_a_day_in_another_clause_takes_nothing_off(language: str, text: str) -> None:
    assert not findings(text, "fact.percent", channel="push", language=language)
