"""An offer is told no wider than the brief gives it: for whom, where, on what, how long."""

import pytest

from hookline.guardrails.base import Passage
from hookline.guardrails.reaches import narrowed, widened


def told(language: str, fact: str, copy: str, home: str = "EUR") -> list[str]:
    """The reaches that the copy tells wider than a fact of the brief."""
    facts = narrowed([Passage("brief", fact, language, home)], [])
    return [reach for reach, _ in widened(Passage("body", copy, language, home), tuple(facts))]


PEOPLE = [
    ("en", "Half price for students", "Half price for everyone.", "Students pay half price."),
    (
        "de",
        "Halber Preis für Studierende",
        "Halber Preis für alle.",
        "Für Studierende zum halben Preis.",
    ),
    (
        "fr",
        "Moitié prix pour les étudiants",
        "Moitié prix pour tous.",
        "Étudiants, c'est moitié prix.",
    ),
    ("es", "50 % para estudiantes", "50 % para todos.", "50 % para todos los estudiantes."),
    ("pt", "50 % para estudantes", "50 % para todos.", "50 % para todos os estudantes."),
    (
        "it",
        "Sconto del 20% agli studenti",
        "Sconto del 20% per tutti.",
        "Il 20% per tutti gli studenti.",
    ),
    ("nl", "20% korting voor studenten", "20% korting voor iedereen.", "20% voor alle studenten."),
    ("sv", "20 % rabatt för studenter", "20 % rabatt för alla.", "20 % för alla studenter."),
    ("da", "20 % rabat til studerende", "20 % rabat til alle.", "20 % til alle studerende."),
    ("nb", "20 % rabatt til studenter", "20 % rabatt til alle.", "20 % til alle studenter."),
    (
        "fi",
        "20 % alennus opiskelijoille",
        "20 % alennus kaikille.",
        "20 % kaikille opiskelijoille.",
    ),
    (
        "pl",
        "20% zniżki dla studentów",
        "20% zniżki dla wszystkich.",
        "20% dla wszystkich studentów.",
    ),
    ("tr", "Öğrencilere %20 indirim", "Herkese %20 indirim.", "Tüm öğrencilere %20 indirim."),
    ("ru", "Скидка 20% студентам", "Скидка 20% для всех.", "Скидка 20% для всех студентов."),
    ("hi", "छात्रों को 20% छूट", "सबके लिए 20% छूट।", "सभी छात्रों को 20% छूट।"),
    ("hi-Latn", "Students ko 20% off", "Sabke liye 20% off.", "Sabhi students ko 20% off."),
    ("ar", "خصم 20% للطلاب", "خصم 20% للجميع.", "خصم 20% لجميع الطلاب."),
    (
        "id",
        "Diskon 20% untuk mahasiswa",
        "Diskon 20% untuk semua.",
        "Diskon 20% untuk semua mahasiswa.",
    ),
    ("ja", "学生は20%オフ", "どなたでも20%オフ。", "学生の方は20%オフ。"),
    ("zh-Hans", "学生8折", "人人8折。", "学生8折,人人都学得起。"),
]


@pytest.mark.parametrize(("language", "fact", "wider", "same"), PEOPLE)
def test_what_some_get_is_not_given_to_all(language: str, fact: str, wider: str, same: str) -> None:
    assert told(language, fact, wider) == ["people"]
    assert told(language, fact, same) == []
    assert told(language, wider, wider) == []  # the brief gives it to all itself


GUARANTEES = [
    ("en", "90-day guarantee on all labour", "Lifetime guarantee.", "Guaranteed for 90 days."),
    ("de", "5 Jahre Garantie auf jede Naht", "Lebenslange Garantie.", "5 Jahre Garantie."),
    ("fr", "Garantie 2 ans", "Garantie à vie.", "Garantie deux ans."),
    ("es", "3 años de garantía", "Garantía de por vida.", "Garantía de 3 años."),
    ("pt", "3 anos de garantia", "Garantia vitalícia.", "Garantia de 3 anos."),
    ("it", "2 anni di garanzia", "Garanzia a vita.", "Garanzia di 2 anni."),
    ("nl", "5 jaar garantie", "Levenslange garantie.", "5 jaar garantie."),
    ("sv", "5 års garanti", "Livstids garanti.", "Garanti i 5 år."),
    ("da", "5 års garanti", "Livslang garanti.", "Garanti i 5 år."),
    ("nb", "5 års garanti", "Livslang garanti.", "Garanti i 5 år."),
    ("fi", "5 vuoden takuu", "Elinikäinen takuu.", "Takuu 5 vuotta."),
    ("pl", "2 lata gwarancji", "Dożywotnia gwarancja.", "Gwarancja na 2 lata."),
    ("tr", "2 yıl garanti", "Ömür boyu garanti.", "2 yıl garantili."),
    ("ru", "Гарантия 2 года", "Пожизненная гарантия.", "Гарантия — 2 года."),
    ("hi", "2 साल की गारंटी", "आजीवन गारंटी।", "गारंटी 2 साल की।"),
    ("hi-Latn", "2 saal ki guarantee", "Lifetime guarantee.", "Guarantee 2 saal ki."),
    ("ar", "ضمان سنتين", "ضمان مدى الحياة.", "ضمان لمدة سنتين."),
    ("id", "Garansi 2 tahun", "Garansi seumur hidup.", "Bergaransi 2 tahun."),
    ("ja", "5年保証", "永久保証。", "保証は5年。"),
    ("zh-Hans", "质保3年", "终身质保。", "3年质保。"),
]


@pytest.mark.parametrize(("language", "fact", "wider", "same"), GUARANTEES)
def test_what_is_guaranteed_for_a_time_is_guaranteed_for_no_life(
    language: str, fact: str, wider: str, same: str
) -> None:
    assert told(language, fact, wider) == ["time"]
    assert told(language, fact, same) == []
    assert told(language, wider, wider) == []


PLACES = [
    (
        "en",
        "Free delivery within 15 km",
        "Free delivery nationwide.",
        "Free delivery within 15 km.",
    ),
    (
        "de",
        "Lieferung gratis im Umkreis von 15 km",
        "Gratis Lieferung bundesweit.",
        "Gratis bis 15 km.",
    ),
    (
        "fr",
        "Livraison gratuite à moins de 15 km",
        "Livraison gratuite partout.",
        "Gratuite à 15 km.",
    ),
    ("es", "Envío gratis hasta 8 km", "Envío gratis en todo el país.", "Envío gratis hasta 8 km."),
    ("pt", "Entrega grátis até 5 km", "Entrega grátis em todo o país.", "Entrega grátis até 5 km."),
    ("it", "Consegna gratis entro 5 km", "Consegna gratis ovunque.", "Consegna gratis entro 5 km."),
    (
        "nl",
        "Gratis bezorgd binnen 5 km",
        "Landelijk gratis bezorgd.",
        "Gratis bezorgd binnen 5 km.",
    ),
    ("pl", "Darmowa dostawa do 5 km", "Darmowa dostawa w całym kraju.", "Darmowa dostawa do 5 km."),
    ("tr", "5 km'ye kadar ücretsiz servis", "Her yere ücretsiz servis.", "5 km'ye kadar ücretsiz."),
    (
        "ru",
        "Бесплатная доставка до 5 км",
        "Бесплатная доставка по всей стране.",
        "Бесплатно до 5 км.",
    ),
    ("hi", "5 किमी तक डिलीवरी मुफ़्त", "पूरे देश में डिलीवरी मुफ़्त।", "5 किमी तक मुफ़्त।"),
    ("ar", "توصيل مجاني لأقل من 10 كم", "توصيل مجاني في كل مكان.", "توصيل مجاني حتى 10 كم."),
    ("id", "Gratis antar sampai 5 km", "Gratis antar seluruh Indonesia.", "Gratis antar 5 km."),
    ("ja", "半径15km以内は出張費無料", "全国どこでも出張費無料。", "15km以内は出張費無料。"),
    ("zh-Hans", "5公里内免费配送", "全国免费配送。", "5公里内免费配送。"),
]


@pytest.mark.parametrize(("language", "fact", "wider", "same"), PLACES)
def test_what_is_given_nearby_is_not_given_everywhere(
    language: str, fact: str, wider: str, same: str
) -> None:
    assert told(language, fact, wider) == ["place"]
    assert told(language, fact, same) == []


@pytest.mark.parametrize(
    ("language", "fact", "wider", "same"),
    [
        ("en", "20% off your first order", "20% off every order.", "20% off your first order."),
        (
            "en",
            "Free delivery over €49",
            "Free delivery on every order.",
            "Free delivery over €49.",
        ),
        ("de", "Ab 49 € Versand gratis", "Gratis Versand bei jeder Bestellung.", "Ab 49 € gratis."),
        (
            "fr",
            "Livraison offerte dès 49 €",
            "Livraison offerte sur toutes les commandes.",
            "Offerte dès 49 €.",
        ),
        (
            "es",
            "Envío gratis desde 49 €",
            "Envío gratis en todos los pedidos.",
            "Gratis desde 49 €.",
        ),
    ],
)
def test_what_is_given_on_some_orders_is_not_given_on_all(
    language: str, fact: str, wider: str, same: str
) -> None:
    assert told(language, fact, wider) == ["order"]
    assert told(language, fact, same) == []


def test_conditions_narrow_the_whole_offer_and_a_clause_narrows_itself() -> None:
    facts = [Passage("brief", "Comforters 2 for $45, teachers 20 percent off", "en", "USD")]
    offer = Passage("brief", "15% off bags, new customers only", "en", "USD")
    narrow = tuple(narrowed(facts, [offer]))
    assert "people 20%" in narrow
    assert "people 15%" in narrow
    assert "people 45" not in narrow


@pytest.mark.parametrize(
    "copy",
    [
        "Free coffee. A quieter winter for everyone.",
        "A warm seat for everyone.",
        "We look everywhere for stains.",
        "Half price. Half the town came for all the cake.",
    ],
)
def test_for_everyone_in_a_scene_widens_nothing(copy: str) -> None:
    assert told("en", "Half price for students, free pickup within 5 miles", copy) == []


@pytest.mark.parametrize(
    ("copy", "is_wider"),
    [("Half price. For everyone.", True), ("Half price. For everyone who likes it warm.", False)],
)
def test_a_bare_for_everyone_is_of_the_sentence_before(copy: str, *, is_wider: bool) -> None:
    assert (told("en", "Half price for students", copy) == ["people"]) == is_wider


HALF = "Half price for students, free delivery within 5 km, 20% off your first order"


@pytest.mark.parametrize(
    ("language", "fact", "copy"),
    [
        ("en", HALF, "Free delivery to your door, and crumbs everywhere."),
        ("en", HALF, "20% off this week, with every bag packed by hand."),
        ("en", HALF, "Half price lunch this week, with soup enough for all."),
        ("en", HALF, "Half price for students and cake for everyone."),
        ("en", HALF, "Cake for everyone and half price on Mondays."),
        ("de", "Halber Preis für Studierende", "Halber Preis, und Kaffee für alle im Saal."),
        (
            "de",
            "20 % auf die erste Bestellung",
            "20 %, und bei jeder Bestellung packt Anna selbst ein.",
        ),
        (
            "fr",
            "Livraison gratuite à moins de 15 km",
            "Livraison gratuite, et des miettes partout.",
        ),
        ("nl", "Gratis bezorging binnen 5 km", "Gratis bezorging en overal kruimels."),
        ("sv", "20 % rabatt för studenter", "20 % rabatt och fika för alla."),
        ("id", "Diskon 20% untuk mahasiswa", "Diskon 20%, cukup untuk semua."),
        ("pl", "20% zniżki dla studentów", "20% zniżki. Herbata dla każdego."),
        ("tr", "Öğrencilere %20 indirim", "Herkese merhaba, %20 indirim var."),
        ("hi", "छात्रों को 20% छूट", "20% छूट, सबको नमस्ते।"),
        ("ru", "Скидка 20% студентам", "Всем привет, скидка 20% ждёт вас."),
        ("zh-Hans", "首单8折", "8折,全场音乐不断。"),
        ("zh-Hans", "学生8折", "今天8折,人人都说好。"),
        ("zh-Hans", "学生8折", "8折。大家都爱喝的豆浆。"),
        ("ja", "学生は20%オフ", "20%オフ。だれでも知っている味です。"),
    ],
)
def test_what_all_get_besides_is_not_what_some_are_given(
    language: str, fact: str, copy: str
) -> None:
    assert told(language, fact, copy) == []


@pytest.mark.parametrize(
    ("language", "fact", "copy", "reach"),
    [
        ("en", HALF, "Half price for everyone, not just students.", "people"),
        ("en", HALF, "Not just students: half price for everyone.", "people"),
        ("en", HALF, "Half price for everyone, kids included.", "people"),
        ("en", HALF, "20% off every order, not just your first order.", "order"),
        ("en", HALF, "20% off everything.", "order"),
        ("en", HALF, "Free delivery nationwide, not only within 5 km.", "place"),
        ("en", "2-year guarantee", "A guarantee that lasts a lifetime.", "time"),
        (
            "de",
            "Halber Preis für Studierende",
            "Halber Preis für alle, nicht nur Studierende.",
            "people",
        ),
        (
            "de",
            "Halber Preis für Studierende",
            "Nicht nur für Studierende, halber Preis für alle.",
            "people",
        ),
        ("fr", "-20% pour les étudiants", "-20% pour tous, pas que les étudiants.", "people"),
        ("es", "50 % para estudiantes", "50 % para todos, no solo estudiantes.", "people"),
        ("pt", "50 % para estudantes", "50 % para todos, não só estudantes.", "people"),
        ("it", "Sconto del 20% agli studenti", "20% per tutti, non solo studenti.", "people"),
        (
            "nl",
            "20% korting voor studenten",
            "20% voor iedereen, niet alleen studenten.",
            "people",
        ),
        ("pl", "20% zniżki dla studentów", "20% dla wszystkich, nie tylko studentów.", "people"),
        (
            "tr",
            "Öğrencilere %20 indirim",
            "Sadece öğrencilere değil, herkese %20 indirim.",
            "people",
        ),
        ("ru", "Скидка 20% студентам", "Скидка 20% всем.", "people"),
        ("ru", "Скидка 20% студентам", "Не только студентам, скидка 20% всем.", "people"),
        ("zh-Hans", "学生8折", "不只学生,人人8折。", "people"),
        ("zh-Hans", "学生8折", "8折,人人都有。", "people"),
        ("ja", "学生は20%オフ", "学生だけではなく、どなたでも20%オフ。", "people"),
    ],
)
def test_some_named_as_not_the_only_ones_excuse_nothing(
    language: str, fact: str, copy: str, reach: str
) -> None:
    assert told(language, fact, copy) == [reach]
