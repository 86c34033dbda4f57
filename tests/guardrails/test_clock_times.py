"""An hour of a scene may be any; one that is kept, alone or from one to another, is the brief's."""

from collections.abc import Callable

import pytest
from tests.guardrails.bare import findings
from tests.guardrails.bare import push_errors as errors

from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]


def brief_of(resolved: Resolve, language: str, *facts: str) -> ResolvedBrief:
    """A brief of these facts, in one language."""
    written = "".join(f'- "{fact}"\n' for fact in facts)
    return resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts:\n{written}")


@pytest.mark.parametrize(
    ("language", "fact", "scene", "kept"),
    [
        ("en", "open 10 to 6", "3 in the morning. You are awake again.",
         "We open at 3 in the morning."),
        ("en", "open 10 to 6", "2am thoughts, sorted.", "2am sale."),
        ("de", "geöffnet 10-18 Uhr", "2 Uhr nachts, und Sie sind wach.",
         "Wir liefern um 2 Uhr nachts."),
        ("fr", "ouvert de 10 h à 18 h", "2 h du matin, et vous ne dormez pas.",
         "Livraison à 2 h du matin."),
        ("it", "aperto dalle 10 alle 18", "Le 2 di notte e sei sveglio.",
         "Consegna alle 2 di notte."),
        ("pt-BR", "aberto das 10h às 18h", "2h da manhã e você acordado.",
         "Entrega às 2h da manhã."),
        ("es", "abierto de 10 a 18 h", "2 de la madrugada y sigues despierto.",
         "Abrimos a las 2 de la madrugada."),
        ("nl", "open van 10 tot 18 uur", "2 uur 's nachts en je bent wakker.",
         "Bezorging om 2 uur 's nachts."),
        ("pl", "otwarte od 10 do 18", "2 w nocy, a Ty nie śpisz.", "Dostawa o 2 w nocy."),
        ("ru", "открыто с 10 до 18", "2 часа ночи, а вы не спите.", "Доставим в 2 часа ночи."),
        ("tr", "10.00-18.00 arası açık", "Saat gece 2 ve uyanıksın.", "Gece 2 teslimat."),
        ("nb", "åpent 10–18", "Klokka 2 om natten, og du er våken.",
         "Levering klokka 2 om natten."),
        ("ja", "営業時間10時〜18時", "午前2時、まだ起きていますか。", "午前2時に開店します。"),
    ],
)  # fmt: skip
def test_a_part_of_the_day_makes_an_hour_of_a_number(
    resolved: Resolve, language: str, fact: str, scene: str, kept: str
) -> None:
    brief = brief_of(resolved, language, fact)
    assert errors(brief, language, scene) == set()
    assert errors(brief, language, kept) == {"fact.time"}


@pytest.mark.parametrize(
    ("language", "fact", "told", "other"),
    [
        ("en", "open 10 to 6", "We open at 10 a.m.", "We open at 9 a.m."),
        ("de", "geöffnet 10-18", "Wir öffnen um 10 Uhr.", "Wir öffnen um 9 Uhr."),
        ("pl", "otwarte 10-18", "Otwieramy o 10.", "Otwieramy o 9."),
        ("ru", "открыто с 10 до 18", "Открываемся в 10 утра.", "Открываемся в 9 утра."),
        ("sv", "öppet 10–18", "Vi öppnar klockan 10.", "Vi öppnar klockan 9."),
        ("da", "åbent 10-18", "Vi åbner klokken 10.", "Vi åbner klokken 9."),
        ("nb", "åpent 10–18", "Vi åpner klokken 10.", "Vi åpner klokken 9."),
        ("fi", "avoinna 10–18", "Avaamme kello 10.", "Avaamme kello 9."),
        ("id", "buka 10-18", "Kami buka pukul 10.", "Kami buka pukul 9."),
        ("ar", "مفتوح من 10 حتى 6", "نفتح الساعة 10.", "نفتح الساعة 9."),
    ],
)  # fmt: skip
def test_numbers_beside_a_word_for_open_are_hours(
    resolved: Resolve, language: str, fact: str, told: str, other: str
) -> None:
    brief = brief_of(resolved, language, fact)
    assert errors(brief, language, told) == set()
    assert errors(brief, language, other) == {"fact.time"}


@pytest.mark.parametrize(
    ("language", "fact", "innocent", "wrong"),
    [
        ("en", "open 10 to 6",
         ("10 to 6, all week.", "Your 9 to 5 can wait.", "Leave the 9 to 5 for an hour."),
         ("9 to 5, all week.", "Our hours: 9 to 5.", "Open 9-5.", "Open from 9 to 5.")),
        ("de", "geöffnet 10-18",
         ("10 bis 18 Uhr, jeden Tag.", "Geöffnet von 10 bis 18.",
          "Von 9 bis 17 Uhr sitzen Sie am Schreibtisch."),
         ("9 bis 17 Uhr, jeden Tag.", "Von 9 bis 17 für Sie da.", "Geöffnet von 9 bis 17.")),
        ("fr", "ouvert 10h-18h",
         ("De 10 h à 18 h pour vous.", "De 9 h à 17 h, vous êtes au bureau."),
         ("De 9 h à 17 h pour vous.", "9 h - 17 h, tous les jours.")),
        ("es", "abierto de 10 a 18",
         ("De 10 a 18, todos los días.", "De 9 a 17 estás en la oficina."),
         ("De 9 a 17, todos los días.", "De 9 a 17 para ti.")),
        ("it", "aperto dalle 10 alle 18",
         ("Dalle 10 alle 18 per voi.", "Dalle 9 alle 17 sei in ufficio."),
         ("Dalle 9 alle 17 per voi.", "Dalle 9 alle 17, tutti i giorni.")),
        ("pt-BR", "aberto das 10h às 18h",
         ("Das 10h às 18h para você.", "Das 9h às 17h você está no escritório."),
         ("Das 9h às 17h para você.", "Das 9h às 17h, todos os dias.")),
        ("nl", "open 10-18 uur",
         ("Van 10 tot 18 uur voor jou.", "Van 9 tot 17 uur zit je op kantoor."),
         ("Van 9 tot 17 uur voor jou.", "9 tot 17 uur, elke dag.")),
        ("pl", "otwarte 10-18",
         ("Od 10 do 18 dla Ciebie.", "Od 9 do 17 siedzisz w biurze."),
         ("Od 9 do 17 dla Ciebie.", "Od 9 do 17, codziennie.")),
        ("ru", "открыто с 10 до 18", ("С 10 до 18 для вас.", "С 9 до 17 вы в офисе."),
         ("С 9 до 17 для вас.", "С 9 до 17, каждый день.")),
        ("sv", "öppet 10–18", ("10–18, varje dag.", "Från 9 till 17 sitter du på kontoret."),
         ("9–17, varje dag.", "Öppet 9–17.")),
        ("ja", "営業時間10時〜18時", ("毎日10時から18時まで。",), ("毎日9時から17時まで。",)),
        ("zh-Hans", "营业时间10点到18点", ("每天10点到18点。",), ("每天9点到17点。",)),
    ],
)  # fmt: skip
def test_other_hours_than_the_brief_s_are_told_once_where_they_are_kept(
    resolved: Resolve, language: str, fact: str, innocent: tuple[str, ...], wrong: tuple[str, ...]
) -> None:
    brief = brief_of(resolved, language, fact)
    assert [text for text in innocent if errors(brief, language, text)] == []
    assert [text for text in wrong if errors(brief, language, text) != {"fact.time"}] == []


def test_a_range_is_one_of_hours_only_where_the_brief_tells_hours(resolved: Resolve) -> None:
    brief = brief_of(resolved, "en", "sizes 3 to 8")
    assert errors(brief, "en", "9 to 5 is not for everyone.") == set()
    assert errors(brief, "en", "Sizes 2 to 9.") == {"fact.quantity"}


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("en", "Come at 29:00.", "fact.time"),
        ("en", "We open at 9:75.", "fact.time"),
        ("en", "Sale until 32 March.", "fact.date"),
        ("en", "Sale until 16/23.", "fact.date"),
        ("de", "Um 29:00 geht es los.", "fact.time"),
        ("de", "Geöffnet bis 26 Uhr.", "fact.time"),
        ("de", "Gültig bis 32. März.", "fact.date"),
        ("fr", "Ouvert jusqu'à 26 h.", "fact.time"),
        ("fr", "Soldes jusqu'au 32 mars.", "fact.date"),
        ("es", "Abrimos a las 29:00.", "fact.time"),
        ("pt", "Aberto até as 26h.", "fact.time"),
        ("ru", "Открываемся в 29:00.", "fact.time"),
        ("ja", "29:00に開店します。", "fact.time"),
        ("ja", "3月32日まで。", "fact.date"),
        ("hi", "ऑफर 32 मार्च तक।", "fact.date"),
        ("ar", "العرض حتى 32 مارس.", "fact.date"),
    ],
)
def test_an_hour_that_no_day_has_is_none_of_a_brief(language: str, text: str, code: str) -> None:
    assert findings(text, code, language=language, channel="push")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The clock said 25:00, or so it felt."),
        ("en", "Order it mixed 50:50 or 60:40."),
        ("en", "Free film night on a 16:9 screen, in 1:72."),
        ("de", "Halb und halb, 50:50."),
        ("fr", "Livré avant 48 h."),
        ("ja", "深夜25時のラジオ。"),
    ],
)
def test_shares_scales_and_scenes_are_no_hours(language: str, text: str) -> None:
    assert not findings(text, "fact.time", language=language, channel="push")


@pytest.mark.parametrize(
    ("language", "facts", "told", "codes"),
    [
        ("en", ("open 10 to 6", "sizes 3 to 8"),
         ("Sizes 3 to 8 in stock.", "Order sizes 3 to 8.", "Order 3 to 8 today."), set()),
        ("en", ("open 10 to 6", "for groups of 2 to 4"),
         ("Book for groups of 2 to 4.", "Groups of 2-4: book now."), set()),
        ("de", ("geöffnet 10-18", "Kurs für Kinder von 3 bis 8"),
         ("Kurs für Kinder von 3 bis 8, jetzt buchen.",), set()),
        ("es", ("abierto de 10 a 18", "tallas 3 a 8"), ("Pide tallas 3 a 8.",), set()),
        ("fr", ("ouvert 10h-18h", "tailles 3 à 8"), ("Livraison des tailles 3 à 8.",), set()),
        ("en", ("open 10 to 6", "sizes 3 to 8"),
         ("Open 3 to 8.", "We open from 3 to 8.", "Open 3-8 pm."), {"fact.time"}),
        ("en", ("open 10 to 6", "sizes 3 to 8"), ("Order sizes 2 to 9.",), {"fact.quantity"}),
        ("de", ("geöffnet 10-18", "Größen 3 bis 8"), ("Geöffnet von 3 bis 8.",), {"fact.time"}),
        ("fr", ("ouvert 10h-18h", "tailles 3 à 8"), ("Ouvert de 3 à 8.",), {"fact.time"}),
    ],
)  # fmt: skip
def test_a_range_of_the_brief_s_is_none_of_hours_unless_something_is_open_then(
    resolved: Resolve, language: str, facts: tuple[str, ...], told: tuple[str, ...], codes: set[str]
) -> None:
    brief = brief_of(resolved, language, *facts)
    assert [text for text in told if errors(brief, language, text) != codes] == []


@pytest.mark.parametrize(
    ("language", "fact", "counts", "hours"),
    [
        ("en", "open 10 to 6",
         ("You get 2-4 coffees.", "Meet 12-15 makers on our roof.", "Over 12-15 recipes to try.",
          "We deliver 12 to 20 boxes.", "Get 7-9 kg boxes delivered."),
         ("Open 9-5 daily.", "We deliver from 9 to 5.", "We deliver 9-5 every day.")),
        ("de", "geöffnet 10-18", ("Wir liefern 12 bis 20 Kisten.",), ("Wir liefern 9-17 Uhr.",)),
        ("fr", "ouvert 10h-18h", ("Recevez 2 à 4 cafés.",), ("Livraison de 9 à 17.",)),
        ("es", "abierto de 10 a 18", ("Llévate 2-4 cafés.",), ("Abrimos de 9 a 17.",)),
        ("it", "aperto dalle 10 alle 18", ("Ricevi 2-4 caffè.",), ("Apriamo dalle 9 alle 17.",)),
        ("pl", "otwarte 10-18", ("Odbierz 12-15 pudełek.",), ("Dowozimy od 9 do 17.",)),
        ("ru", "открыто с 10 до 18", ("Доставим 12-15 коробок.",), ("Доставка с 9 до 17.",)),
        ("sv", "öppet 10–18", ("Vi levererar 12-15 lådor.",), ("Leverans från 9 till 17.",)),
    ],
)  # fmt: skip
def test_two_numbers_of_something_are_a_count_and_no_hours(
    resolved: Resolve, language: str, fact: str, counts: tuple[str, ...], hours: tuple[str, ...]
) -> None:
    brief = brief_of(resolved, language, fact)
    assert [text for text in counts if errors(brief, language, text) != {"fact.quantity"}] == []
    assert [text for text in hours if errors(brief, language, text) != {"fact.time"}] == []
