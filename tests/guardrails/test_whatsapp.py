"""Meta's limits of a WhatsApp template, each one unit on either side."""

from typing import Any

import pytest
from tests.guardrails.bare import findings, parts_findings


def codes(parts: dict[str, Any], **sheet: Any) -> set[str]:
    return {f.code for f in parts_findings(parts, channel="whatsapp", **sheet)}


@pytest.mark.parametrize(
    ("part", "limit", "code"),
    [
        ("body", 1024, "wa.body_length"),
        ("header", 60, "wa.header_length"),
        ("footer", 60, "wa.footer_length"),
    ],
)
def test_a_part_may_be_as_long_as_meta_lets_it(part: str, limit: int, code: str) -> None:
    body = {"body": "Hi there"}
    assert code not in codes(body | {part: "क" * limit})
    assert code in codes(body | {part: "क" * (limit + 1)})


@pytest.mark.parametrize(("value", "is_too_long"), [("x" * 20, False), ("x" * 21, True)])
def test_a_body_is_measured_with_its_sample_values(value: str, *, is_too_long: bool) -> None:
    text = "a" * 500 + "{{ name }}" + "a" * 504
    shown = codes({"body": text, "examples": {"name": value}})
    assert ("wa.body_length" in shown) == is_too_long
    assert "wa.body_length" not in codes({"body": text})


@pytest.mark.parametrize(("count", "is_told"), [(10, False), (11, True)])
def test_ten_emoji_pass(count: int, *, is_told: bool) -> None:
    assert ("wa.emoji_limit" in codes({"body": "Hi" + "🎉" * count})) == is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [("a    b", False), ("a     b", True), ("a\n\nb", False), ("a\n\n\nb", True), ("a\tb", True)],
)
def test_four_spaces_and_one_blank_line_pass(text: str, *, is_told: bool) -> None:
    assert ("wa.whitespace" in codes({"body": text})) == is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Hi {{ a }} come in", False),  # four words for one parameter, itself counted
        ("Hi {{ a }} come", True),
        ("Hi {{ a }} you and {{ b }} come in", False),
        ("Hi {{ a }} you and {{ b }} come", True),
        ("{{ a }}您好，欢迎", False),  # written without spaces
    ],
)
def test_a_parameter_needs_three_words_and_the_text_one_more(text: str, *, is_told: bool) -> None:
    assert ("wa.too_many_params" in codes({"body": text})) == is_told


@pytest.mark.parametrize(("size", "is_told"), [(25, False), (26, True)])
def test_a_buttons_text_has_twenty_five_characters(size: int, *, is_told: bool) -> None:
    buttons = [{"type": "URL", "text": "क" * size}]
    assert ("wa.button_text_length" in codes({"body": "Hi", "buttons": buttons})) == is_told


@pytest.mark.parametrize(
    ("kinds", "is_told"),
    [
        (["QUICK_REPLY"] * 10, False),
        (["QUICK_REPLY"] * 11, True),
        (["URL"] * 2, False),
        (["URL"] * 3, True),
        (["PHONE_NUMBER"], False),
        (["PHONE_NUMBER"] * 2, True),
        (["COPY_CODE"] * 2, True),
        (["COPY_CODE", "PHONE_NUMBER", "URL", "URL"], False),
    ],
)
def test_there_are_ten_buttons_two_links_one_phone_and_one_code_at_most(
    kinds: list[str], *, is_told: bool
) -> None:
    buttons = [{"type": kind, "text": "Go"} for kind in kinds]
    assert ("wa.button_count" in codes({"body": "Hi", "buttons": buttons})) == is_told


@pytest.mark.parametrize(
    ("kinds", "is_told"),
    [
        (["QUICK_REPLY", "QUICK_REPLY", "URL"], False),
        (["URL", "QUICK_REPLY"], False),
        (["QUICK_REPLY", "URL", "QUICK_REPLY"], True),
    ],
)
def test_quick_replies_stand_together(kinds: list[str], *, is_told: bool) -> None:
    buttons = [{"type": kind, "text": "Go"} for kind in kinds]
    assert ("wa.button_order" in codes({"body": "Hi", "buttons": buttons})) == is_told


@pytest.mark.parametrize(("header", "is_told"), [("For {{ a }}", False), ("{{ a }} {{ b }}", True)])
def test_a_header_has_one_parameter_at_most(header: str, *, is_told: bool) -> None:
    assert ("wa.header_params" in codes({"body": "Hi", "header": header})) == is_told


@pytest.mark.parametrize(
    ("text", "is_told"), [("Hi {{1}} and {{2}}", False), ("Hi {{1}} and {{3}}", True),
                          ("Hi {{2}} and on", True)]
)  # fmt: skip
def test_numbered_parameters_begin_at_one_and_leave_none_out(text: str, *, is_told: bool) -> None:
    assert ("wa.param_sequence" in codes({"body": text})) == is_told


@pytest.mark.parametrize(("examples", "missing"), [(["a", "b"], False), (["a"], True)])
def test_every_parameter_has_a_sample_value(examples: list[str], *, missing: bool) -> None:
    parts = {"body": "Hi {{1}} and {{2}} you", "examples": examples}
    assert ("wa.example_missing" in codes(parts)) == missing


@pytest.mark.parametrize(
    ("body", "is_promotion"),
    [
        ("घर में काम बीच में छूट ही जाता है।", False),
        ("फ़ॉर्म का एक कदम छूट गया था।", False),
        ("आज हर चीज़ पर छूट ही छूट।", True),
        ("जूतों पर छूट है।", True),
    ],
)
def test_what_was_left_out_is_no_discount_in_hindi(body: str, *, is_promotion: bool) -> None:
    found = codes({"body": body}, language="hi", category="UTILITY")
    assert ("wa.category_mismatch" in found) == is_promotion


@pytest.mark.parametrize(
    ("body", "free", "percents", "is_promotion"),
    [
        ("The technician comes free of charge.",
         ("the technician comes free of charge",), (), False),
        ("The technician comes free of charge.", (), (), True),
        ("The technician comes free of charge.",
         ("the technician comes free of charge",), (20,), True),  # there is an offer beside it
        ("A free lamp for you.", ("the technician comes free of charge",), (), True),
        ("The technician is free of charge, and 20% off lamps.",
         ("the technician comes free of charge",), (), True),
    ],
)  # fmt: skip
def test_a_repair_at_no_cost_sells_nothing(
    body: str, free: tuple[str, ...], percents: tuple[int, ...], *, is_promotion: bool
) -> None:
    facts = {"free": free, "percents": percents}
    found = codes({"body": body}, language="en", category="UTILITY", facts=facts)
    assert ("wa.category_mismatch" in found) == is_promotion


INVITING = {
    "de": ["Schau dir auch unsere neuen Hemden an.", "Wirf einen Blick auf die neuen Hemden."],
    "fr": ["Découvrez aussi nos nouvelles chemises.", "Regardez aussi nos chemises."],
    "es": ["Descubre también nuestras camisas nuevas.", "Mira también nuestros bolsos."],
    "pt": ["Veja também nossas camisas novas.", "Experimente os novos sabores."],
    "it": ["Scopri anche le nuove camicie.", "Guarda anche le nostre borse."],
    "nl": ["Bekijk ook onze nieuwe overhemden.", "Kijk ook eens naar onze tassen."],
    "pl": ["Zobacz też nowe koszule.", "Sprawdź także nasze torby."],
    "tr": ["Yeni gömleklere de göz at.", "Yeni çantaları da incele."],
    "ru": ["Посмотрите и новые рубашки.", "Взгляните также на наши сумки."],
    "hi": ["नई शर्ट भी देखें।", "हमारे बैग भी देखें।"],
    "hi-Latn": ["Nayi shirt bhi dekhiye.", "Hamare naye bags bhi dekhein."],
    "zh-Hans": ["顺便看看新衬衫。", "看看我们的包包吧。"],
    "ja": ["新作シャツもご覧ください。", "ほかの商品もぜひチェック。"],
    "ar": ["اطّلع أيضاً على قمصاننا الجديدة.", "شاهد حقائبنا الجديدة."],
    "id": ["Lihat juga kemeja baru kami.", "Cek koleksi terbaru kami."],
    "sv": ["Kolla också in våra nya skjortor.", "Se även våra väskor."],
    "da": ["Se også vores nye skjorter.", "Kig også på vores tasker."],
    "nb": ["Se også våre nye skjorter.", "Sjekk også veskene våre."],
    "fi": ["Katso myös uudet paidat.", "Tutustu myös laukkuihimme."],
    "en": ["Have a look at our new shirts.", "Check the new shirts while you wait."],
}
SERVING = {
    "de": [
        "Sieh dir den Status deiner Bestellung an.",
        "Deine neue Karte ist unterwegs.",
        "Sieh auch unsere Rückgabebedingungen.",
    ],
    "fr": ["Votre nouvelle carte arrive.", "Voyez aussi nos conditions de retour."],
    "es": ["Tu nueva tarjeta va en camino.", "Mira también nuestras condiciones de devolución."],
    "pt": ["Sua nova senha chegou.", "Veja também nossas condições de devolução."],
    "it": ["La tua nuova carta è in arrivo.", "Guarda anche le condizioni di reso."],
    "nl": ["Je nieuwe pas is onderweg.", "Zie ook onze retourvoorwaarden."],
    "pl": ["Twoja nowa karta jest w drodze.", "Zobacz też regulamin zwrotów."],
    "tr": ["Yeni kartın yolda.", "Sipariş durumuna bak."],
    "ru": [
        "Ваша новая карта в пути.",
        "Посмотрите также условия возврата.",
        "Посмотрите статус заказа.",
    ],
    "hi": ["आपका नया कार्ड आ रहा है।", "ऑर्डर का स्टेटस देखें।"],
    "hi-Latn": ["Aapka naya card aa raha hai."],
    "zh-Hans": ["您的新卡已寄出。", "看看您的订单状态。"],
    "ja": ["新しいカードを発送しました。", "ご注文状況をご覧ください。"],
    "ar": ["بطاقتك الجديدة في الطريق.", "تابع حالة طلبك."],
    "id": ["Kartu baru Anda dikirim.", "Lihat juga syarat pengembalian."],
    "sv": ["Ditt nya kort är på väg.", "Se även våra returvillkor."],
    "da": ["Dit nye kort er på vej.", "Se også vores returvilkår."],
    "nb": ["Det nye kortet ditt er på vei.", "Se også returvilkårene våre."],
    "fi": ["Uusi korttisi on tulossa.", "Katso myös palautusehdot."],
    "en": [
        "Your new card is on its way.",
        "See also our return policy.",
        "Check your new delivery date.",
    ],
}


@pytest.mark.parametrize(("language", "text"), [(x, t) for x, ts in INVITING.items() for t in ts])
def test_a_utility_template_that_shows_what_else_there_is_is_marketing(
    language: str, text: str
) -> None:
    sheet = {"channel": "whatsapp", "language": language}
    assert findings(text, "wa.category_mismatch", category="UTILITY", **sheet)
    assert not findings(text, "wa.category_mismatch", category="MARKETING", **sheet)


@pytest.mark.parametrize(("language", "text"), [(x, t) for x, ts in SERVING.items() for t in ts])
def test_what_serves_an_order_invites_to_buy_nothing(language: str, text: str) -> None:
    sheet = {"channel": "whatsapp", "language": language, "category": "UTILITY"}
    assert not findings(text, "wa.category_mismatch", **sheet)
