"""A house that names its shop has one, in whichever language it says so."""

import pytest

from hookline.prompting.shops import has_premises


@pytest.mark.parametrize(
    ("about", "has"),
    [
        ("Two bakeries by the river", True), ("Unsere Werkstatt in Ulm", True),
        ("tre butiker i Malmö", True), ("Магазины чая", True), ("パン屋と銭湯", True),
        ("Un restaurante en Cádiz", True), ("Clínica dental", True), ("Peluquería", True),
        ("Friseursalon in Bonn", True), ("Yogastudio am Park", True), ("une boulangerie", True),
        ("Ресторан на крыше", True), ("川菜餐厅", True), ("駅前のレストラン", True),
        ("عيادة أسنان", True), ("مقهى في عمّان", True), ("padaria no Porto", True),
        ("uma loja no restaurante", True), ("trattoria a Lecce", True), ("kapsalon in Gent", True),
        ("frisørsalon i Aarhus", True), ("bakeri i Bergen", True), ("restaurang i Lund", True),
        ("ravintola Turussa", True), ("restauracja w Krakowie", True), ("kuaför", True),
        ("warung kopi", True), ("शहर का क्लिनिक", True), ("do dukanein Pune mein", True),
        ("online and in shops", True), ("an online store and two shops in Leeds", True),
        ("We have no store", False), ("online-only brand, no shops", False),
        ("no physical store or showroom", False), ("an online shop for tea", False),
        ("Onlineshop ohne Laden", False), ("kein Restaurant", False), ("sin tienda", False),
        ("tienda online de té", False), ("boutique en ligne", False), ("pas de boutique", False),
        ("sem loja", False), ("loja virtual", False), ("negozio online", False),
        ("geen winkel, wel thee", False), ("интернет-магазин чая", False), ("без магазина", False),
        ("sklep internetowy", False), ("mağazamız yok", False), ("toko online", False),
        ("淘宝网店", False), ("没有实体店", False), ("店舗はありません", False),
        ("ネットショップ", False), ("متجر إلكتروني", False), ("हमारी दुकान नहीं है", False),
        ("Kaffee ohne Koffein, kafein", False),
        ("Tea by post", False), ("restoring chairs", False), ("", False),
    ],
)  # fmt: skip
def test_premises_are_known_by_the_words_of_any_language(about: str, *, has: bool) -> None:
    assert has_premises(about) is has
