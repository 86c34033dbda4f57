"""A permission covers the thing that it names, though no list of ours has it."""

from collections.abc import Callable

import pytest
from tests.guardrails.bare import findings, push_errors
from tests.guardrails.test_permissions import errors

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]


@pytest.mark.parametrize(
    ("language", "fact", "covered", "overreach"),
    [
        ("es-MX", "30 días para devolver, recogemos sin costo",
         "Recogemos sin costo", "Armado sin costo"),
        ("de", "Versand gratis, wir packen ein bis 9. Dezember",
         "Der Versand ist bis 9. Dezember gratis", "Das Stimmen ist bis 9. Dezember gratis"),
        ("de", "2 Monate Garantie auf die Stimmung",
         "Wir geben 2 Monate Garantie auf die Stimmung", "Wir geben 2 Monate gratis"),
        ("fr", "2 mois de garantie sur la pose",
         "Nous vous donnons 2 mois de garantie", "Nous vous donnons 2 mois gratuits"),
        ("en", "Panels with 25 years performance warranty",
         "Panels with a 25-year performance warranty", "Panels with a free battery"),
        ("zh-Hans", "填完送一份冬至饺子", "填完送您一份冬至饺子。", "下单送您一份蛋糕。"),
        ("ja", "2キロでマグカップ無料",
         "マグカップを無料で差し上げます。", "ケーキを無料で差し上げます。"),
        ("nl", "gratis mok bij 2 kilo", "Je krijgt de mok cadeau.", "Je krijgt de taart cadeau."),
        ("es-MX", "30 días para devolver, recogemos sin costo",
         "Te lo recogemos sin costo", "Te lo armamos sin costo"),
        ("es-MX", "30 días para devolver, recogemos sin costo",
         "Recogemos sin costo", "Pintamos tu casa sin costo"),
        ("es", "Recogemos tu sofá viejo gratis",
         "El sofá viejo lo recogemos gratis", "Montamos el nuevo gratis"),
        ("es", "Recogemos tu sofá viejo gratis",
         "Recogida gratis de tu sofá", "Afinación gratis"),
        ("en", "We collect your old sofa at no cost",
         "Your old sofa collected at no cost", "Assembly at no cost"),
        ("en", "We collect your old sofa at no cost",
         "Old sofa? Picked up at no cost, from your door", "Gift wrapping at no cost"),
        ("en", "We collect your old sofa at no cost",
         "Your old sofa collected at no cost", "We paint your wall at no cost"),
        ("en", "We collect your old sofa at no cost",
         "Old sofa? Picked up at no cost, from your door", "Tuning for free"),
        ("de", "Wir holen das alte Sofa kostenlos ab",
         "Ihr altes Sofa holen wir kostenlos ab", "Wir streichen Ihre Wand kostenlos"),
        ("pl-PL", "darmowa dostawa kurierem, zwykle 16,90 zł",
         "Kurier za darmo (zwykle 16,90 zł)", "Pokrowiec za darmo (zwykle 16,90 zł)"),
        ("en", "free battery check", "The battery check is yours for free",
         "A mug is yours for free"),
        ("it", "controllo batteria gratis", "Il controllo batteria è tuo, gratis",
         "La tazza è tua gratis"),
        ("da", "gratis batteritjek", "Batteritjek gratis", "Koppen er din gratis"),
        ("en", "Under-5s and dogs go free, as ever", "The dog goes free", "The cat goes free"),
        ("ar", "الفحص مجاني ويأخذ 15 دقيقة", "وفحصه عندنا مجاني", "والتنظيف عندنا مجاني"),
        ("ar", "الفحص مجاني ويأخذ 15 دقيقة", "نفحص مجانًا", "نوصّل مجانًا"),
        ("ar", "الفحص مجاني ويأخذ 15 دقيقة", "لفحص النظر مجانًا", "لتلميع الإطار مجانًا"),
        ("pt", "a gente separa e limpa de graça",
         "Tudo separado e limpo de graça", "Tudo embalado de graça"),
        ("pt", "a gente separa e limpa de graça", "A limpeza é de graça", "A embalagem é de graça"),
        ("de", "Wir holen das alte Sofa kostenlos ab",
         "Ihr altes Sofa holen wir kostenlos ab", "Kostenlose Stimmung"),
        ("de", "Wir holen das alte Sofa kostenlos ab",
         "Ihr altes Sofa holen wir kostenlos ab", "Den Zuschnitt machen wir gratis"),
        ("fr", "Nous reprenons l'ancien canapé gratuitement",
         "Votre ancien canapé repris gratuitement", "Accordage gratuit"),
        ("fr", "Nous reprenons l'ancien canapé gratuitement",
         "Votre ancien canapé repris gratuitement", "Nous peignons le mur gratuitement"),
        ("it", "Ritiriamo il vecchio divano gratis",
         "Il vecchio divano lo ritiriamo gratis", "Accordatura gratis"),
        ("it", "Ritiriamo il vecchio divano gratis",
         "Il vecchio divano lo ritiriamo gratis", "Dipingiamo la parete gratis"),
        ("pt-BR", "Retiramos o sofá velho grátis",
         "Seu sofá velho retirado grátis", "Afinação grátis"),
        ("pt-BR", "Retiramos o sofá velho grátis",
         "Seu sofá velho retirado grátis", "Pintura grátis"),
        ("nl", "We halen je oude bank gratis op",
         "Je oude bank halen we gratis op", "Stemmen gratis"),
        ("nl", "We halen je oude bank gratis op",
         "Je oude bank halen we gratis op", "Gratis schilderwerk"),
        ("pl", "Odbieramy starą sofę gratis",
         "Starą sofę odbieramy gratis", "Strojenie gratis"),
        ("pl", "Odbieramy starą sofę gratis",
         "Starą sofę odbieramy gratis", "Malowanie gratis"),
        ("tr", "Eski koltuğu ücretsiz alıyoruz",
         "Eski koltuğunuzu ücretsiz alıyoruz", "Akort ücretsiz"),
        ("tr", "Eski koltuğu ücretsiz alıyoruz",
         "Eski koltuğunuzu ücretsiz alıyoruz", "Boyama ücretsiz"),
        ("ru", "Старый диван вывозим бесплатно",
         "Вывезем старый диван бесплатно", "Настройка бесплатно"),
        ("ru", "Старый диван вывозим бесплатно",
         "Вывезем старый диван бесплатно", "Покраска бесплатно"),
        ("ja", "古いソファの引き取り無料",
         "ソファは無料で引き取ります", "組み立て無料"),
        ("ja", "古いソファの引き取り無料",
         "引き取りは無料", "調律無料"),
        ("ja", "古いソファの引き取り無料",
         "ソファは無料で引き取ります", "塗装も無料"),
        ("zh-Hans", "免费上门取旧沙发",
         "旧沙发免费取走", "免费组装"),
        ("zh-Hans", "免费上门取旧沙发",
         "上门免费", "调音免费"),
        ("zh-Hans", "免费上门取旧沙发",
         "旧沙发免费取走", "免费刷墙"),
        ("hi", "पुराना सोफ़ा मुफ़्त ले जाते हैं",
         "आपका पुराना सोफ़ा मुफ़्त ले जाएँगे", "रंगाई मुफ़्त"),
        ("hi", "पुराना सोफ़ा मुफ़्त ले जाते हैं",
         "आपका पुराना सोफ़ा मुफ़्त ले जाएँगे", "ट्यूनिंग मुफ़्त"),
        ("hi-Latn", "Purana sofa muft le jaate hain",
         "Aapka purana sofa muft le jayenge", "Rangai muft"),
        ("hi-Latn", "Purana sofa muft le jaate hain",
         "Aapka purana sofa muft le jayenge", "Tuning muft"),
        ("ar", "نأخذ الأريكة القديمة مجانا",
         "الأريكة القديمة نأخذها مجانا", "الدهان مجانا"),
        ("ar", "نأخذ الأريكة القديمة مجانا",
         "الأريكة القديمة نأخذها مجانا", "الضبط مجانا"),
        ("id", "Sofa lama kami angkut gratis",
         "Kami angkut sofa lamamu gratis", "Penyetelan gratis"),
        ("id", "Sofa lama kami angkut gratis",
         "Kami angkut sofa lamamu gratis", "Cat dinding gratis"),
        ("en", "the first 20-minute lesson with a tutor is free",
         "Book my free 20 minutes", "Book my free calculator"),
        ("en", "the first 20-minute lesson with a tutor is free",
         "I'll try 20 minutes free", "I'll try a notebook free"),
        ("es-MX", "con la visita 10 va un taco al pastor por cuenta de la casa",
         "Te invitamos un taco al pastor", "Te invitamos un té"),
        ("es-MX", "con la visita 10 va un taco al pastor por cuenta de la casa",
         "Hay un taco que no te cobramos", "No te cobramos el envío"),
        ("es-MX", "con la visita 10 va un taco al pastor por cuenta de la casa",
         "Ese taco te lo invita la casa", "Te invitamos una agua fresca"),
        ("ru", "сборка входит в стоимость доставки",
         "Сверх доставки за сборку платить не надо", "Сверх сборки за доставку платить не надо"),
        ("ru", "сборка входит в стоимость доставки",
         "Соберём вместе с доставкой, отдельно за это платить не нужно", "За доставку не платите"),
        ("en", "assembly is included in the price of delivery",
         "Nothing to pay for it on top of the delivery", "Nothing to pay for delivery"),
        ("de", "der Aufbau ist im Preis der Lieferung enthalten",
         "Zusätzlich zur Lieferung zahlen Sie dafür nichts", "Für die Lieferung zahlen Sie nichts"),
        ("en", "cleaning and polishing one piece is free",
         "The piece is cleaned as well, and both are free", "The box is free"),
        ("en", "the first 20-minute lesson with a tutor is free",
         "That is possible at no cost", "A printed book at no cost"),
        ("sv", "gratis te till frukosten", "Gratis te till frukosten", "Gratis leverans"),
    ],
)  # fmt: skip
def test_a_thing_that_we_do_not_know_covers_no_other(
    resolved: Resolve, language: str, fact: str, covered: str, overreach: str
) -> None:
    brief = resolved(f'brand: K\nchannels: [push]\nlanguages: [{language}]\nfacts: ["{fact}"]\n')
    found = [errors(brief, text) & {"fact.free"} for text in (fact, covered, overreach)]
    assert found == [set(), set(), {"fact.free"}]


@pytest.mark.parametrize(
    ("fact", "copy"),
    [
        ("free of charge", "Tuning free of charge"),  # the brief does not say what
        ("We collect your old sofa at no cost", "At no cost."),  # nor does the copy
        ("2 for 1 on everything", "Second candle free"),
    ],
)
def test_where_one_names_nothing_it_has_the_benefit_of_the_doubt(
    resolved: Resolve, fact: str, copy: str
) -> None:
    brief = resolved(f"brand: K\nchannels: [push]\nfacts: ['{fact}']\n")
    assert "fact.free" not in errors(brief, copy)


@pytest.mark.parametrize(
    ("language", "brand", "fact", "right", "wrong"),
    [
        ("en", "Drishti Opticals", "eye test free of cost",
         ("An eye test at Drishti Opticals is free.",
          "Your eye test with Drishti Opticals is free.",
          "At Drishti Opticals the eye test is free."),
         ("Delivery at Drishti Opticals is free.", "Lenses from Drishti Opticals are free.")),
        ("de", "Bäckerei Korn", "Brezel gratis",
         ("Die Brezel bei Bäckerei Korn ist gratis.",),
         ("Das Brot bei Bäckerei Korn ist gratis.",)),
        ("fr", "Chez Gaston", "dessert offert", ("Un dessert de Chez Gaston offert.",),
         ("La crêpe de Chez Gaston est offerte.",)),
        ("ru", "Оптика Взгляд", "проверка зрения бесплатно",
         ("Проверка зрения в Оптика Взгляд бесплатно.",), ("Линзы в Оптика Взгляд бесплатно.",)),
        ("en", "Coffee", "free biscuit", ("A biscuit at Coffee is free.",),
         ("Coffee is free.", "A cake at Coffee is free.")),
    ],
)  # fmt: skip
def test_the_house_at_which_something_is_free_is_not_what_is_free(
    resolved: Resolve,
    language: str,
    brand: str,
    fact: str,
    right: tuple[str, ...],
    wrong: tuple[str, ...],
) -> None:
    told = resolved(
        f"brand: {brand}\nlanguages: [{language}]\nchannels: [push]\nfacts: ['{fact}']\n"
    )
    assert [text for text in right if "fact.free" in errors(told, text)] == []
    assert [text for text in wrong if "fact.free" not in errors(told, text)] == []


@pytest.mark.parametrize(
    ("language", "fact", "told", "other"),
    [
        ("fr", "Livraison offerte", "On te livre gratuitement.", "On te répare gratuitement."),
        ("fr", "Thé offert le samedi", "Samedi, ton thé est offert.", "Gâteau offert le samedi."),
        ("fr", "Ourlet gratuit", "L'ourlet sans frais.", "Montage sans frais."),
        ("es", "Envío sin coste", "El envío no te cuesta nada.", "El montaje no te cuesta nada."),
        ("en", "Delivery at no cost", "No delivery fee.", "No booking fee."),
        ("hi", "डिलीवरी मुफ़्त", "बिना शुल्क डिलीवरी।", "बिना शुल्क कोर्स।"),
        ("ar", "التوصيل مجاني", "التوصيل بدون رسوم.", "التركيب بدون رسوم."),
    ],
)  # fmt: skip
def test_what_is_free_may_be_told_free_in_other_words_of_its_language(
    resolved: Resolve, language: str, fact: str, told: str, other: str
) -> None:
    brief = resolved(f'brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: ["{fact}"]\n')
    assert "fact.free" not in push_errors(brief, language, told)
    assert "fact.free" in push_errors(brief, language, other)


def test_nothing_to_pay_is_of_what_the_brief_gives(resolved: Resolve) -> None:
    brief = resolved("brand: K\nlanguages: [ja]\nchannels: [push]\nfacts: [送料無料]\n")
    assert "fact.amount" not in push_errors(brief, "ja", "送料は0円。")
    assert "fact.amount" in push_errors(brief, "ja", "設置は0円。")


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Get paid for every friend you bring.", {"fact.free"}),
        ("You have not been paid yet.", set()),
        ("Still waiting to get it? You were never paid.", set()),
    ],
)
def test_to_get_paid_is_a_gift_and_to_have_been_paid_is_none(text: str, codes: set[str]) -> None:
    assert {x.code for x in findings(text, "fact.free", channel="push")} == codes


@pytest.mark.parametrize(
    ("label", "severity"), [("Try my hard page free", "warn"), ("Get my free notebook", "error")]
)
def test_a_button_means_the_gift_of_its_copy(resolved: Resolve, label: str, severity: str) -> None:
    fact = "the first 20-minute lesson with a tutor is free"
    brief = resolved(f"brand: K\nchannels: [push]\nfacts: ['{fact}']\n")
    sheet = compile_sheet(brief, "push", "en")
    parts = {"body": "Your first 20-minute lesson is free.", "cta": {"label": label}}
    assert [x.severity for x in check(parts, sheet) if x.code == "fact.free"] == [severity]
