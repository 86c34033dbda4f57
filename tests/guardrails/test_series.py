"""Where one of a series is given, neither all of it is, nor one of another series."""

from collections.abc import Callable

import pytest
from tests.guardrails.bare import push_errors as errors

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]


@pytest.mark.parametrize(
    ("language", "fact", "right", "wrong"),
    [
        ("en", "every 10th coffee is free",
         ("Every coffee earns a stamp, and the tenth coffee is free.", "Your tenth is free.",
          "Every coffee brings you closer to a free one.", "Every tenth coffee is free, every day.",
          "Any day is a good day for a free coffee.", "All our coffees count. Each tenth is free."),
         ("Every coffee is free.", "All our coffees are free.", "Any coffee is on us.")),
        ("de", "jeder 10. Kaffee ist gratis",
         ("Jeder Kaffee bringt einen Stempel, der zehnte ist gratis.",
          "Jeder Kaffee zählt für den Gratiskaffee.", "Alle Kaffees zählen. Der 10. ist gratis."),
         ("Jeder Kaffee geht aufs Haus.", "Alle unsere Kaffees sind gratis.")),
        ("fr", "le 10e café est offert",
         ("Chaque café compte, le 10e est offert.", "Chaque café vous rapproche du café offert."),
         ("Chaque café est offert.", "Tous nos cafés sont offerts.")),
        ("es", "cada 10.º café es gratis",
         ("Cada café suma: el décimo es gratis.", "Cada café te acerca a uno gratis."),
         ("Todos nuestros cafés son gratis.", "Cualquier café es gratis.")),
        ("it", "ogni 10° caffè è gratis",
         ("Ogni caffè conta: il decimo è gratis.", "Ogni caffè ti avvicina a quello gratis."),
         ("Tutti i caffè sono gratis.", "Ogni caffè è gratis.")),
        ("pt-BR", "o 10º café é grátis",
         ("Cada café conta: o décimo é grátis.", "Todo café vale um selo, o décimo é grátis."),
         ("Todos os cafés são grátis.", "Todo café é por nossa conta.")),
        ("ru", "каждый 10-й кофе бесплатно",
         ("Каждый кофе приближает к бесплатному: десятый бесплатно.",
          "Все кофе считаются. Десятый бесплатно."),
         ("Все кофе бесплатно.", "Любой кофе бесплатно.")),
        ("pl", "co 10. kawa gratis", ("Każda kawa się liczy, dziesiąta gratis.",),
         ("Wszystkie kawy gratis.", "Każda kawa jest gratis.")),
        ("tr", "her 10. kahve bedava",
         ("Her kahve bir damga, onuncusu bedava.", "Her kahve seni bedava kahveye yaklaştırır."),
         ("Tüm kahveler bedava.", "Her kahve bedava.")),
        ("nl", "elke 10e koffie is gratis", ("Elke koffie telt, de tiende is gratis.",),
         ("Alle koffies zijn gratis.", "Elke koffie is gratis.")),
        ("zh-Hans", "每第10杯咖啡免费",
         ("每杯咖啡都有印章，第10杯免费。", "每天来一杯，第10杯免费。"),
         ("所有咖啡免费。", "咖啡都免费。", "第10个汉堡免费。", "喜欢汉堡吗？第10个免费。")),
        ("ja", "10杯目のコーヒーは無料",
         ("コーヒー1杯ごとにスタンプ、10杯目は無料。", "全店で、10杯目のコーヒーは無料。"),
         ("すべてのコーヒーが無料。", "全コーヒー無料。", "10個目は無料。")),
        ("hi", "हर 10वीं कॉफ़ी मुफ़्त", ("हर कॉफ़ी पर एक मुहर, दसवीं कॉफ़ी मुफ़्त।",),
         ("हर कॉफ़ी मुफ़्त।", "सभी कॉफ़ी मुफ़्त।")),
        ("ar", "كل عاشر قهوة مجانا", ("كل عاشر قهوة مجانا.",),
         ("كل قهوة مجانا.", "جميع القهوة مجانا.")),
        ("id", "setiap kopi ke-10 gratis", ("Setiap kopi dapat stempel, kopi kesepuluh gratis.",),
         ("Setiap kopi gratis.", "Semua kopi gratis.")),
    ],
)  # fmt: skip
def test_whole_series_is_not_given_where_one_of_it_is(
    resolved: Resolve, language: str, fact: str, right: tuple[str, ...], wrong: tuple[str, ...]
) -> None:
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert [text for text in right if "fact.free" in errors(brief, language, text)] == []
    assert [text for text in wrong if "fact.free" not in errors(brief, language, text)] == []


def test_all_are_given_where_the_brief_gives_all(resolved: Resolve) -> None:
    facts = "'every 10th coffee is free', 'every coffee is free on 4 May'"
    brief = resolved(f"brand: K\nlanguages: [en]\nchannels: [push]\nfacts: [{facts}]\n")
    assert errors(brief, "en", "Every coffee is free on 4 May.") == set()


@pytest.mark.parametrize(
    ("language", "fact", "right", "wrong"),
    [
        ("en", "every 10th coffee is free", "The 10th is free.", "The 9th is free."),
        ("de", "jeder 10. Kaffee ist gratis", "Der 10. ist gratis.", "Der 9. ist gratis."),
        ("fr", "le 10e café est offert", "Le 10e est offert.", "Le 9e est offert."),
        ("es", "cada 10.º café es gratis", "El 10.º es gratis.", "El 9.º es gratis."),
        ("it", "ogni 10° caffè è gratis", "Il 10° è gratis.", "Il 9° è gratis."),
        ("nl", "elke 10e koffie is gratis", "De 10e is gratis.", "De 9e is gratis."),
        ("pl", "co 10. kawa gratis", "Dziesiąta gratis.", "Dziewiąta gratis."),
        ("ru", "каждый 10-й кофе бесплатно", "10-й бесплатно.", "9-й бесплатно."),
        ("tr", "her 10. kahve bedava", "10. bedava.", "9. bedava."),
        ("zh-Hans", "每第10杯咖啡免费", "第10杯免费。", "第9杯免费。"),
        ("ja", "10杯目のコーヒーは無料", "10杯目は無料。", "9杯目は無料。"),
    ],
)
def test_one_without_its_thing_is_of_the_brief_s_row(
    resolved: Resolve, language: str, fact: str, right: str, wrong: str
) -> None:
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert errors(brief, language, right) == set()
    assert "fact.quantity" in errors(brief, language, wrong)


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("On 9 May the 10th is free.", False),
        ("Open on the 9th floor. The tenth coffee is free.", False),
        ("Collect nine stamps and the tenth coffee is free.", False),
        ("Collect eight stamps and the tenth coffee is free.", True),
    ],
)
def test_neither_days_nor_what_comes_before_the_tenth_are_of_another_row(
    resolved: Resolve, text: str, is_wrong: bool
) -> None:
    facts = "'every 10th coffee is free', 'open from 9 May'"
    brief = resolved(f"brand: K\nlanguages: [en]\nchannels: [push]\nfacts: [{facts}]\n")
    assert ("fact.quantity" in errors(brief, "en", text)) is is_wrong


def test_a_weekday_named_as_a_number_is_none_of_a_row(resolved: Resolve) -> None:
    facts = "'o 10º café é grátis', 'abre sexta às 6h', 'responda até quinta'"
    brief = resolved(f"brand: K\nlanguages: [pt]\nchannels: [push]\nfacts: [{facts}]\n")
    text = "Para quem responder até quinta, o café 10 é de graça."
    assert "fact.quantity" not in errors(brief, "pt", text)


def test_one_that_the_brief_numbers_otherwise_is_its_own(resolved: Resolve) -> None:
    facts = "'uw 25e keer', 'gratis koffie bij bezoek 50'"
    brief = resolved(f"brand: K\nlanguages: [nl]\nchannels: [push]\nfacts: [{facts}]\n")
    assert "fact.quantity" not in errors(brief, "nl", "De gratis koffie is bij je 50e.")
    assert "fact.quantity" in errors(brief, "nl", "De gratis koffie is bij je 51e.")


@pytest.mark.parametrize(
    ("language", "fact", "right", "wrong"),
    [
        ("en", "every 10th coffee is free", ("Each and every stamp counts. The 10th is free.",),
         ("Each one of our coffees is free.",)),
        ("sv", "var 10:e kaffe är gratis", ("Allt kaffe smakar gott, den tionde är gratis.",),
         ("Allt kaffe är gratis.",)),
        ("da", "hver 10. kaffe er gratis", ("Al kaffe tæller, den tiende er gratis.",),
         ("Al kaffe er gratis.",)),
        ("nb", "hver 10. kaffe er gratis", ("Hver 10. kaffe er gratis.",),
         ("All kaffe er gratis.",)),
        ("ru", "каждый 10-й кофе бесплатно", ("Весь кофе считается. Десятый бесплатно.",),
         ("Весь кофе бесплатно.",)),
        ("ja", "10杯目のコーヒーは無料", ("毎回スタンプ、10杯目のコーヒーは無料。",),
         ("毎回コーヒー無料", "いつでもコーヒー無料")),
        ("de", "jeder 10. Kaffee ist gratis",
         ("Den ganzen Tag gilt: jeder 10. Kaffee ist gratis.",),
         ("Der ganze Kaffee ist gratis.", "Sämtlicher Kaffee gratis.")),
        ("fr", "le 10e café est offert",
         ("Tout compte : le 10e café est offert.", "Toute la semaine, le 10e café est offert."),
         ("Tout café est offert.", "Tout le café est offert.")),
        ("it", "ogni 10° caffè è gratis", ("Tutto il caffè conta, il decimo è gratis.",),
         ("Tutto il caffè è gratis.",)),
        ("pt", "o 10º café é grátis", ("Todo o dia, o 10º café é grátis.",),
         ("Todos os nossos cafés são grátis.", "Cada um dos cafés é grátis.")),
        ("es", "cada 10.º café es gratis", ("Todo el día, el décimo café es gratis.",),
         ("Cada uno de los cafés es gratis.",)),
        ("nl", "elke 10e koffie is gratis", ("Al het lekkers telt: de 10e koffie is gratis.",),
         ("Al het koffie gratis.",)),
    ],
)  # fmt: skip
def test_a_mass_and_each_one_of_a_row_are_all_of_it(
    resolved: Resolve, language: str, fact: str, right: tuple[str, ...], wrong: tuple[str, ...]
) -> None:
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert [text for text in right if "fact.free" in errors(brief, language, text)] == []
    assert [text for text in wrong if "fact.free" not in errors(brief, language, text)] == []


@pytest.mark.parametrize(
    ("language", "fact", "body", "message"),
    [
        ("id", "setiap kopi ke-10 gratis", "Kopi ke-9 gratis",
         "'ke-9' is not in the brief, which says number 10"),
        ("en", "every 10th coffee is free", "The 9th coffee is free.",
         "'9th' is not in the brief, which says number 10"),
        ("en", "every 10th coffee is free", "10 coffees are free.",
         "'10' are given away; the brief gives the 10th alone"),
        ("en", "every 3rd coffee is free", "3 coffees are free.",
         "'3' are given away; the brief gives the 3rd alone"),
    ],
)  # fmt: skip
def test_a_fault_in_a_row_is_told_once(
    resolved: Resolve, language: str, fact: str, body: str, message: str
) -> None:
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: ['{fact}']\n")
    found = check({"title": "K", "body": body}, compile_sheet(brief, "push", language))
    assert [x.message for x in found if x.code == "fact.quantity"] == [message]
