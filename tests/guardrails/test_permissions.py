"""A permission covers what it names, and nothing beside it."""

from collections.abc import Callable

import pytest
from tests.channels import SHEETS
from tests.guardrails.bare import findings

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.guardrails.stated.claims import stated_claims
from hookline.guardrails.stated.permissions import NEEDS_PROOF, is_claimed
from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]


def errors(brief: ResolvedBrief, body: str) -> set[str]:
    language = brief.brief.languages[0]
    sheet = compile_sheet(brief, "push", language, offer=next(iter(brief.offers), ""))
    return {finding.code for finding in check({"body": body}, sheet) if finding.severity == "error"}


@pytest.mark.parametrize(
    ("language", "fact", "covered", "overreach"),
    [
        ("en", "Free 60-day returns", "Free returns, for 60 days", "Free shipping on everything"),
        ("en", "free delivery from 30 EUR", "Delivery is free from 30 EUR", "Free returns"),
        ("en", "our best-selling lamp is back", "The best-selling lamp", "The best prices in town"),
        ("en", "voted best bakery 2025", "The best bakery", "The lowest prices around"),
        ("en", "last 40 pieces", "The last 40 pieces", "Selling out fast"),
        ("de", "kostenlose Rückgabe", "Rückgabe kostenlos", "Kostenloser Versand"),
        ("de", "solange der Vorrat reicht", "Solange der Vorrat reicht", "Nur noch 3 Stück"),
        ("fr", "livraison offerte", "La livraison est offerte", "Retours gratuits"),
        ("es", "envío gratis", "Tu envío es gratis", "Devoluciones gratis"),
        ("pt", "frete grátis", "O frete é grátis", "Troca grátis e instalação gratuita"),
        ("ru", "бесплатная доставка", "Доставка бесплатно", "Возврат бесплатно"),
        ("hi", "डिलीवरी मुफ़्त", "मुफ्त डिलीवरी", "वापसी मुफ्त"),
        ("ar", "توصيل مجاني", "التوصيل مجانا", "الإرجاع مجانا"),
        ("zh-Hans", "免费配送", "配送免费", "免费退货"),
        (
            "es",
            "30 días para devolver, recogemos sin costo",
            "Para devolver recogemos sin costo",
            "Devoluciones y armado sin costo",
        ),
        ("es", "hasta 12 MSI", "Hasta en 12 meses sin intereses", "Envío sin costo"),
        (
            "en",
            "next consult on us (worth £52)",
            "Your next consult, worth £52, is on us",
            "Shipping is on us",
        ),
        # money is the thing that is given, and its sum is held to the brief's
        ("fr", "10 € offerts dès 40 €", "Dès 40 €, 10 € vous sont offerts", "Retours offerts"),
        # what is given is the thing beside the word, and several for fewer is a gift of its own
        (
            "en",
            "Free 30-day returns",
            "Sending it back is free for 30 days",
            "A free lamp with every order",
        ),
        (
            "en",
            "Free 30-day returns",
            "Bring it back, it costs you nothing",
            "Advice costs nothing",
        ),
        (
            "en",
            "Free 30-day returns",
            "Not right? It's free to return",
            "Three for the price of two",
        ),
        ("en", "Free 30-day returns", "Free, simple 30-day returns", "The second lamp is on us"),
        ("en", "Free 30-day returns", "Free to return within 30 days", "Buy one get one"),
        ("en", "A free scented candle", "The candle is free", "Free delivery"),
        (
            "de",
            "kostenlose Rückgabe",
            "Schicken Sie sie kostenlos zurück",
            "Die Glühbirne ist kostenlos",
        ),
        ("de", "kostenlose Rückgabe", "Zurückschicken kostet nichts", "Drei zum Preis von zwei"),
        ("fr", "retours gratuits", "Renvoyez-la gratuitement", "L'ampoule est gratuite"),
        ("en", "free returns", "Free returns", "Free returns and a free lamp"),
        ("en", "free returns", "Returns are free", "A free lamp and free returns"),
        (
            "de",
            "kostenlose Rückgabe",
            "Kostenlos zurück",
            "Kostenlose Rückgabe und kostenlose Lampe",
        ),
        ("fr", "retours gratuits", "Retours gratuits", "Retours gratuits et lampe gratuite"),
        ("es", "devoluciones gratis", "Devuélvela gratis", "La bombilla es gratis"),
        ("pt", "primeira aula grátis", "A primeira aula é por nossa conta", "Camiseta grátis"),
        ("ru", "бесплатный возврат", "Вернуть можно бесплатно", "Лампочка бесплатно"),
        ("hi", "मुफ़्त वापसी", "पसंद न आए तो मुफ़्त में वापस करें", "बल्ब मुफ़्त है"),
        ("ar", "إرجاع مجاني", "أعيدوه مجانًا", "مصباح مجاني"),
        ("it", "reso gratuito", "Il reso è gratuito", "Una lampadina gratuita"),
        ("nl", "gratis retourneren", "Stuur hem gratis terug", "De lamp is gratis"),
        ("pl", "darmowy zwrot", "Odeślij ją za darmo", "Żarówka za darmo"),
        ("en", "our best-selling lamp is back", "The best selling lamp", "The best lamp in Leeds"),
        ("en", "2 for 1 on burgers", "Two burgers for the price of one", "Free delivery"),
        # what a price includes costs nothing more, and what it is included in is not free
        (
            "en",
            "assembly is included in the price of delivery",
            "Assembly is on us",
            "Free delivery",
        ),
        (
            "en",
            "breakfast is included with every night",
            "A free breakfast",
            "The second night is free",
        ),
        (
            "en",
            "breakfast comes with every night",
            "A free breakfast",
            "The second night is free",
        ),
        ("de", "Lieferung inklusive Aufbau", "Der Aufbau ist gratis", "Gratis Lieferung"),
        (
            "fr",
            "le montage est compris dans le prix de la livraison",
            "Montage offert",
            "Livraison offerte",
        ),
        ("es", "el montaje está incluido en el precio del envío", "Montaje gratis", "Envío gratis"),
        ("pt", "montagem incluída no preço da entrega", "Montagem grátis", "Entrega grátis"),
        (
            "ru",
            "сборка входит в стоимость доставки",
            "Отдельно за сборку не платите",
            "Доставка бесплатно",
        ),
        ("zh-Hans", "运费中已含安装", "免费安装", "免费配送"),
        ("hi", "इंस्टॉलेशन डिलीवरी की कीमत में शामिल है", "इंस्टॉलेशन मुफ्त", "डिलीवरी मुफ्त"),
        ("ar", "التركيب مشمول في سعر التوصيل", "التركيب مجانا", "التوصيل مجانا"),
        ("es", "el desayuno está incluido con cada noche", "Desayuno gratis", "Una noche gratis"),
        ("de", "Frühstück ist nicht inklusive", "Frühstück ab 8 Uhr", "Frühstück gratis"),
        (
            "ru",
            "сборка входит в стоимость доставки",
            "Сборка входит в стоимость доставки, отдельно за неё платить не надо",
            "За доставку платить не надо",
        ),
        ("en", "breakfast is never included", "Breakfast", "Free breakfast"),
        ("en", "we no longer include breakfast", "Breakfast", "Free breakfast"),
        ("en", "rooms come without breakfast included", "Breakfast", "Free breakfast"),
        ("en", "breakfast can be included for 15 EUR", "Breakfast", "Free breakfast"),
        ("en", "breakfast is included for 15 EUR", "Breakfast", "Free breakfast"),
        ("en", "delivery takes 3 days including weekends", "Delivery", "Free delivery"),
        ("fr", "chambre sans petit-déjeuner inclus", "Petit-déjeuner", "Petit-déjeuner offert"),
        ("ar", "لا يشمل السعر التوصيل", "التوصيل", "التوصيل مجانا"),
        ("en", "assembly is not included", "Ask us about assembly", "Free assembly"),
    ],
)
def test_what_is_named_may_be_said_and_nothing_else(
    resolved: Resolve, language: str, fact: str, covered: str, overreach: str
) -> None:
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert errors(brief, covered) == set()
    assert errors(brief, overreach) & {"fact.free", "claim.unsubstantiated", "urgency.scarcity"}


@pytest.mark.parametrize(
    ("language", "fact"),
    [
        ("es", "la entrega llega en 24 horas"),
        ("de", "solange der Vorrat reicht"),
        ("en", "today only, while stocks last"),
        ("ru", "только сегодня, пока есть в наличии"),
        ("en", "recommended by dentists"),
    ],
)
def test_what_a_brief_says_itself_no_check_forbids(
    resolved: Resolve, language: str, fact: str
) -> None:
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert errors(brief, fact) == set()


def test_a_brief_in_another_language_permits_the_concept(resolved: Resolve) -> None:
    brief = resolved(
        "brand: K\nlanguages: [de]\nchannels: [push]\nfacts: [our best coffee, free delivery]\n"
    )
    assert errors(brief, "Der beste Kaffee, und die Lieferung ist kostenlos") == set()
    assert errors(brief, "Rückgabe kostenlos") == {"fact.free"}


@pytest.mark.parametrize(
    ("language", "own_day", "another_day"),
    [
        ("en", "20 December is the last day", "21 December is the last day"),
        ("de", "Letzter Tag ist der 20.12.2026", "Letzter Tag ist der 21.12.2026"),
        ("fr", "Dernier jour : le 20 décembre", "Dernier jour : le 21 décembre"),
        ("es", "El 20 de diciembre es el último día", "El 21 de diciembre es el último día"),
        ("pt", "20 de dezembro é o último dia", "21 de dezembro é o último dia"),
        ("it", "Il 20 dicembre è l'ultimo giorno", "Il 21 dicembre è l'ultimo giorno"),
        ("ru", "20 декабря последний день", "21 декабря последний день"),
        ("hi", "20 दिसंबर आख़िरी दिन है", "21 दिसंबर आख़िरी दिन है"),
        ("hi-Latn", "20 December 2026 aakhri din hai", "21 December 2026 aakhri din hai"),
        ("ar", "آخر يوم هو 20 ديسمبر", "آخر يوم هو 21 ديسمبر"),
    ],
)
def test_the_last_day_is_known_where_the_sentence_names_the_briefs_own(
    language: str, own_day: str, another_day: str
) -> None:
    facts = {"dates": ["2026-12-20"], "percents": [20]}
    sheet = SHEETS.read({"channel": "push", "language": language, "facts": facts})

    def codes(body: str) -> set[str]:
        return {finding.code for finding in check({"body": body}, sheet)} & {
            "fact.deadline", "fact.date"
        }  # fmt: skip

    assert codes(f"{own_day}: 20%.") == set()
    assert codes(f"{another_day}: 20%.") == {"fact.deadline", "fact.date"}


@pytest.mark.parametrize(
    "body",
    ["Today is the last day, 20 December.", "The last day. Until 20 December.", "The last day."],
)
def test_the_last_day_is_not_today_nor_one_of_another_sentence(body: str) -> None:
    sheet = SHEETS.read({"channel": "push", "facts": {"dates": ["2026-12-20"]}})
    assert "fact.deadline" in {finding.code for finding in check({"body": body}, sheet)}


@pytest.mark.parametrize(
    ("language", "fact", "covered", "overreach"),
    [
        ("en", "the first 20-minute lesson with a tutor is free",
         ("Take the first lesson with a tutor, which is free.",
          "Take the first lesson with a tutor, and it is free.",
          "Try the first lesson with a tutor. That one's free, mistakes and all.",
          "See who writes. The first one with a tutor is 20 minutes and free, so bring a pencil.",
          "The first lesson with a tutor is free. Ask twice, free."),
         ("Take the summer camp, which is free.", "Take the summer camp. That one's free.",
          "Take the first lesson. It is a free camp.", "Take the first lesson, get a free camp.",
          "The first lesson is free. The lamp? It's free.")),
        ("fr", "petit-déjeuner offert chaque matin",
         ("Le petit-déjeuner, lui, reste offert chaque matin.",
          "Votre petit-déjeuner côté maison. Il est toujours offert, pour deux."),
         ("La lampe reste offerte.", "Le spa, lui, reste offert.")),
        ("de", "Rückgabe gratis", ("Die Rückgabe bleibt gratis.", "Rückgabe? Immer gratis."),
         ("Die Lampe bleibt gratis.", "Rückgabe gratis und gratis Lampe.")),
        ("es", "devoluciones gratis",
         ("Tus devoluciones son gratis.", "¿Devoluciones? Siempre gratis."),
         ("¿La lámpara? Siempre gratis.", "Devoluciones gratis y lámpara gratis.")),
        ("it", "reso gratis", ("Il reso è gratis.",), ("Reso gratis e lampada gratis.",)),
        ("nl", "retour gratis", ("Retour is gratis.",), ("Gratis retour en gratis lamp.",)),
        ("ru", "бесплатный возврат", ("Возврат? Всегда бесплатно.",),
         ("Лампа? Всегда бесплатно.",)),
    ],
)  # fmt: skip
def test_a_clause_without_a_thing_of_its_own_leans_on_what_stands_before_it(
    resolved: Resolve, language: str, fact: str, covered: tuple[str, ...],
    overreach: tuple[str, ...],
) -> None:  # fmt: skip
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert [errors(brief, body) for body in covered] == [set()] * len(covered)
    assert {body for body in overreach if "fact.free" in errors(brief, body)} == {*overreach}


def test_names_cover_the_words_inside_them(resolved: Resolve) -> None:
    brief = resolved("brand: The Best Pencil\nchannels: [push]\n")
    assert errors(brief, "The Best Pencil is back") == set()
    assert errors(brief, "The best eraser is back") == {"claim.unsubstantiated"}


@pytest.mark.parametrize(
    ("facts", "body", "expected"),
    [
        ({"percents": [10]}, "Get 10% cashback", set()),
        ({"percents": [10]}, "Get 20% cashback", {"fact.percent", "fact.free"}),
        ({"percents": [10]}, "Cashback on every order", {"fact.free"}),
        ({"quantities": [10000]}, "Trusted by 10,000 customers", set()),
        ({"quantities": [500]}, "Trusted by 10,000 customers", {"claim.unsubstantiated"}),
        ({"dates": ["2026-11-30"]}, "The offer ends tomorrow", set()),
        ({}, "The offer ends tomorrow", {"fact.deadline"}),
        ({"dates": ["2026-11-30"]}, "The offer ends tonight", {"fact.deadline"}),
        ({"free": ["delivery"]}, "Free shipping", set()),
        ({"free": ["cup"]}, "Free shipping", {"fact.free"}),
        ({"free": True}, "Free shipping", set()),
    ],
)
def test_a_bare_sheet_permits_by_its_facts(
    facts: dict[str, object], body: str, expected: set[str]
) -> None:
    sheet = SHEETS.read({"channel": "push", "facts": facts})
    assert {finding.code for finding in check({"body": body}, sheet)} == expected


@pytest.mark.parametrize(
    ("language", "fact", "body", "codes"),
    [
        ("en", "Returns are free", "Returns are free and so is the way back", set()),
        ("en", "Returns are free", "Returns are free and so is a free lamp", {"fact.free"}),
        ("en", "free delivery", "Gift included with delivery", {"fact.free"}),
        ("en", "a gift included with delivery", "Gift included with delivery", set()),
        ("fr", "petit-déjeuner offert", "La maison invite : en mai, le petit-déjeuner", set()),
        (
            "fr",
            "petit-déjeuner offert",
            "La suite est pour nous : le petit-déjeuner vous est offert",
            set(),
        ),
        ("fr", "petit-déjeuner offert", "Le petit-déjeuner est offert : dès 2 nuits", set()),
        ("fr", "petit-déjeuner offert", "Le parking est offert : dès 2 nuits", {"fact.free"}),
        (
            "fr",
            "petit-déjeuner offert",
            "La suite est pour nous : le parking vous est offert",
            {"fact.free"},
        ),
        (
            "fr",
            "petit-déjeuner offert",
            "La maison invite : en mai, le stationnement",
            {"fact.free"},
        ),
    ],
)
def test_a_gift_of_its_own_is_covered_by_no_other(
    resolved: Resolve, language: str, fact: str, body: str, codes: set[str]
) -> None:
    brief = resolved(
        f"brand: Kurtako\nlanguages: [{language}]\nchannels: [push]\nfacts: ['{fact}']\n"
    )
    assert {code for code in errors(brief, body) if code == "fact.free"} == codes


THINGS = {
    "en": ("Free returns", "Free returns.", "Free delivery."),
    "de": ("Kostenlose Rücksendung", "Rücksendung kostenlos.", "Kostenlose Lieferung."),
    "fr": ("Retours gratuits", "Les retours sont gratuits.", "Livraison gratuite."),
    "es": ("Devoluciones gratis", "La devolución es gratis.", "Envío gratis."),
    "pt": ("Devolução grátis", "A devolução é grátis.", "Frete grátis."),
    "it": ("Reso gratuito", "Il reso è gratuito.", "Consegna gratuita."),
    "nl": ("Gratis retour", "Retourneren is gratis.", "Gratis bezorging."),
    "pl": ("Darmowe zwroty", "Zwrot jest darmowy.", "Darmowa dostawa."),
    "tr": ("Ücretsiz iade", "İade ücretsiz.", "Ücretsiz kargo."),
    "ja": ("返品無料", "返品は無料です。", "送料無料です。"),
    "id": ("Gratis pengembalian", "Pengembalian gratis.", "Gratis ongkir."),
    "ru": ("Бесплатный возврат", "Возврат бесплатный.", "Бесплатная доставка."),
    "hi": ("मुफ़्त वापसी", "वापसी मुफ़्त है।", "डिलीवरी मुफ़्त है।"),
    "hi-Latn": ("Free wapsi", "Wapsi free hai.", "Delivery free hai."),
    "ar": ("إرجاع مجاني", "الإرجاع مجاني.", "التوصيل مجاني."),
    "zh-Hans": ("免费退货", "退货免费。", "免费配送。"),
}


@pytest.mark.parametrize("language", THINGS)
def test_free_returns_free_no_delivery_in_any_language(language: str) -> None:
    fact, same, other = THINGS[language]
    told = [
        bool(findings(text, "fact.free", language=language, facts={"free": (fact,)}))
        for text in (same, other)
    ]
    assert told == [False, True]


@pytest.mark.parametrize(
    ("language", "fact", "text", "is_told"),
    [
        ("ru", "прокат туфель бесплатно", "Туфли бесплатно до 28 февраля.", False),
        ("ru", "прокат туфель бесплатно", "Шлем бесплатно до 28 февраля.", True),
        ("en", "A free plant", "A free plate.", True),
        ("en", "Free pens", "A free pencil.", True),
        ("en", "A free scarf", "Free scales.", True),
        ("pl", "Darmowe kubki", "Kubek za darmo.", False),
        ("pl", "Darmowe kubki", "Kubeł za darmo.", True),
        ("en", "Within 25 miles delivery is free", "Within 25 miles we bring them free.", False),
        ("en", "Within 25 miles delivery is free", "Your friend gets a free coffee.", True),
    ],
)
def test_a_gift_is_known_in_another_form(
    language: str, fact: str, text: str, *, is_told: bool
) -> None:
    assert bool(findings(text, "fact.free", language=language, facts={"free": (fact,)})) is is_told


@pytest.mark.parametrize(
    ("language", "fact", "text", "is_told"),
    [
        ("en", "Deposit refunded up to 7 days before", "We refund your deposit.", False),
        ("en", "Deposit refunded up to 7 days before", "We refund your ticket.", True),
        ("fr", "Dépôt remboursable, 7 jours avant", "Le dépôt se rembourse.", False),
        ("es", "Depósito reembolsable, 7 días antes", "El depósito se reembolsa.", False),
    ],
)
def test_what_comes_back_is_known_in_another_form(
    language: str, fact: str, text: str, *, is_told: bool
) -> None:
    told = findings(text, "claim.unsubstantiated", language=language, facts={"claims": (fact,)})
    assert bool(told) is is_told


@pytest.mark.parametrize(
    ("text", "granted", "expected"),
    [
        ("会员超过12000人", "会员超过1.2万人，已洗车30万台次", True),
        ("会员超过13000人", "会员超过1.2万人，已洗车30万台次", False),
        ("质保三年", "镀晶质保3年", True),
        (
            "Über 5.000 Kunden vertrauen uns".lower(),
            "Über 100 Kunden vertrauen uns, 5000 Brote verkauft",
            False,
        ),
        (
            "Über 5.000 Kunden vertrauen uns".lower(),
            "5000 Brote, über 5000 Kunden vertrauen uns",
            True,
        ),
        (
            "over 5000 customers trust us",
            "Over 100 customers trust us, 5000 loaves sold",
            False,
        ),
        ("质保五年", "镀晶质保3年", False),
        ("أكثر من 15,000 عميل", "أكثر من ١٥ ألف عميل منذ 2014", True),
        ("أكثر من 16,000 عميل", "أكثر من ١٥ ألف عميل منذ 2014", False),
    ],
)
def test_a_claim_may_write_its_number_otherwise(text: str, granted: str, expected: bool) -> None:
    claims = [claim for claim in stated_claims(text) if claim.concept in NEEDS_PROOF]
    assert claims
    assert all(is_claimed(claim, text, [granted]) is expected for claim in claims)


@pytest.mark.parametrize(
    ("granted", "text", "expected"),
    [
        ("Money back within 15 days", "full refund within 15 days", True),
        ("Geld-zurück-Garantie", "wir erstatten ihr geld", True),
        ("Geld-zurück-Garantie", "lebenslange garantie", False),
        ("Deposit refunded a week before", "full refund", False),
        ("te devolvemos tu lana al 100%", "te devolvemos el dinero", True),
        ("Money-back guarantee", "full refund", True),
        ("30-day money-back guarantee", "get your money back, whatever the reason", True),
        ("Half your money back, guaranteed", "every penny back", False),
        ("50% of your money back guaranteed", "full refund", False),
        ("Money-back guarantee on the deposit", "full refund of everything guaranteed", False),
        (
            "Money back guarantee if it arrives broken",
            "get your money back, whatever the reason.",
            False,
        ),
        ("If it arrives broken, money back", "full refund", False),
        ("Garantie 2 ans, on vous rembourse le port", "satisfait ou remboursé.", False),
        ("Satisfait ou remboursé sous 30 jours", "on vous rend l'argent", True),
        ("Takuu: hyvitämme viivästyksen", "rahat takaisin", False),
        ("质量保证,七天包退", "全额退款", False),
        ("30天内退款保证", "全额退款", True),
        ("7天无理由退款保证", "全额退款", True),
        ("30日間返金保証", "全額返金", True),
        ("半額返金保証", "全額返金", False),
        ("押金退款保证", "全额退款", False),
    ],
)
def test_money_comes_back_in_whatever_words(granted: str, text: str, *, expected: bool) -> None:
    claims = [claim for claim in stated_claims(text) if claim.concept == "guarantee"]
    assert claims
    assert all(is_claimed(claim, text, [granted]) for claim in claims) == expected
