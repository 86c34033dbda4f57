"""A day or an hour is judged where something is offered, delivered, due, counted or promised."""

from collections.abc import Callable

import pytest
from tests.channels import SHEETS

from hookline.guardrails.base import Passage
from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.guardrails.stated.offered import is_any, is_meeting, is_offered, is_quoted
from hookline.guardrails.stated.weekdays import stated_weekdays
from hookline.records.resolved_brief import ResolvedBrief


@pytest.mark.parametrize(
    ("text", "word", "offered"),
    [
        ("we open on friday", "friday", True),
        ("friday smells of bread", "friday", False),
        ("order today. friday smells of bread", "friday", False),
        ("order today, delivered friday", "friday", True),
        ("free fries with any burger, 4pm to 9pm today", "9pm", True),
        ("four on saturday, four on sunday, and you know how it ends", "sunday", False),
        ("see you at 5 p.m. sharp", "5 p.m.", True),
        ("it is 5 p.m. and nobody owes you a cent", "5 p.m.", False),
        ("you ask: “what about friday?” and order", "friday", False),
        ("wir liefern am freitag", "freitag", True),
        ("am freitag riecht es nach brot", "freitag", False),
        ("nos vemos el viernes", "viernes", True),
        ("ouvert le vendredi", "vendredi", True),
        ("abrimos na sexta", "sexta", True),
        ("ждём вас в пятницу", "пятницу", True),
        ("शुक्रवार को दुकान खुली है", "शुक्रवार", True),
        ("friday ko dukaan khuli hai, delivery friday", "friday", True),
        ("نفتح يوم الجمعة", "الجمعة", True),
        ("星期五开门", "星期五", True),
    ],
)
def test_the_clause_decides(text: str, word: str, *, offered: bool) -> None:
    start = text.rindex(word)
    assert is_offered(text, start, start + len(word)) == offered


@pytest.mark.parametrize(
    ("text", "word"),
    [("a tuesday", "tuesday"), ("un lundi", "lundi"), ("an einem montag", "montag"),
     ("some free saturday", "saturday"), ("um domingo", "domingo")],
)  # fmt: skip
def test_an_article_makes_it_any_such_day(text: str, word: str) -> None:
    assert is_any(text, text.index(word), text.index(word) + len(word))
    assert not is_any(f"on {word}", 3, 3 + len(word))


@pytest.mark.parametrize(
    ("text", "word"),
    [("no sábado", "sábado"), ("de lunes a viernes", "viernes"), ("od środy do piątku", "piątku")],
)
def test_no_article_of_another_language_makes_it_any_such_day(text: str, word: str) -> None:
    assert not is_any(text, text.index(word), text.index(word) + len(word))


@pytest.mark.parametrize(
    ("language", "text", "severities"),
    [
        ("en", "Monday always starts too early.", {"warn"}),
        ("en", "Our course always starts on Monday.", {"error"}),
        ("en", "For the friend whose gym starts next Monday.", {"warn"}),
        ("en", "Your class starts next Monday.", {"error"}),
        ("de", "Die Freundin, deren Training immer am Montag beginnt.", {"warn"}),
        ("de", "Der Kurs beginnt immer am Montag.", {"error"}),
        ("es", "El amigo que empieza el lunes.", {"warn"}),
        ("es", "La oferta empieza el lunes.", {"error"}),
        ("fr", "Le lundi commence toujours trop tôt.", {"warn"}),
        ("fr", "Les soldes commencent lundi.", {"error"}),
        ("it", "Lunedì inizia sempre troppo presto.", {"warn"}),
        ("it", "I saldi iniziano lunedì.", {"error"}),
        ("pt", "O amigo que começa no sábado.", {"warn"}),
        ("pt", "A promoção começa no sábado.", {"error"}),
        ("nl", "Maandag begint altijd te vroeg.", {"warn"}),
        ("nl", "De uitverkoop begint maandag.", {"error"}),
        ("pl", "Poniedziałek zawsze zaczyna się za wcześnie.", set()),
        ("pl", "Wyprzedaż zaczyna się w poniedziałek.", {"error"}),
        ("tr", "Pazartesi hep çok erken başlıyor.", {"warn"}),
        ("tr", "İndirim pazartesi başlıyor.", {"error"}),
        ("ru", "Друг, который начинает в понедельник.", {"warn"}),
        ("ru", "Распродажа начинается в понедельник.", {"error"}),
        ("hi", "हर ग्रुप में एक दोस्त है जिसका जिम हमेशा अगले सोमवार से शुरू है।", {"warn"}),
        ("hi", "सेल सोमवार से शुरू।", {"error"}),
        ("hi-Latn", "Woh dost jiska gym Monday se shuru hai.", {"warn"}),
        ("hi-Latn", "Sale Monday se shuru.", {"error"}),
        ("ar", "الصديق الذي يبدأ يوم الاثنين", {"warn"}),
        ("ar", "العرض يبدأ يوم الاثنين", {"error"}),
        ("id", "Senin selalu dimulai terlalu pagi.", {"warn"}),
        ("id", "Diskon mulai Senin.", {"error"}),
        ("ja", "月曜の開始は早すぎる。", {"warn"}),
        ("ja", "セールは月曜から開始。", {"error"}),
        ("zh-Hans", "周一总是开始得太早。", {"warn"}),
        ("zh-Hans", "优惠周一开始。", {"error"}),
    ],
)
def test_a_day_that_begins_itself_or_for_somebody_else_is_a_scene(
    language: str, text: str, severities: set[str]
) -> None:
    sheet = SHEETS.read({"channel": "push", "language": language, "facts": {"weekdays": [3]}})
    found = check({"body": text}, sheet)
    assert {x.severity for x in found if x.code == "fact.weekday"} == severities


@pytest.mark.parametrize(
    ("days", "text", "codes"),
    [
        ((4,), "Doors open on Friday", set()),
        ((4,), "Doors open on Saturday", {"fact.weekday"}),
        ((), "Abrimos na quinta, até sexta", {"fact.weekday"}),
        ((3, 4), "Abrimos na quinta, até sexta", set()),
        ((2,), "Doors open on Wed", set()),
        ((3,), "Doors open on Wed", {"fact.weekday"}),
        ((2,), "Abrimos na quarta", set()),
        ((3,), "Abrimos na quarta", {"fact.weekday"}),
        ((), "A quinta vez é de graça? Não.", {"fact.free"}),
    ],
)
def test_days_of_the_sheet_may_be_offered(
    days: tuple[int, ...], text: str, codes: set[str]
) -> None:
    language = "pt" if " é " in text or "Abrimos" in text else "en"
    sheet = SHEETS.read({"channel": "push", "language": language, "facts": {"weekdays": days}})
    assert {findings.code for findings in check({"body": text}, sheet)} == codes


@pytest.mark.parametrize(
    ("text", "is_said_with_it"),
    [
        ("a quiet friday night, we open late", True),  # four words lean on their neighbour
        ("a very quiet friday night, we open late", False),
        ("we open late, on a quiet friday", True),
        ("we open late, on a very quiet friday", False),
        ("we open late. a quiet friday night", False),  # another sentence
    ],
)
def test_a_clause_of_up_to_four_words_belongs_to_the_one_beside_it(
    text: str, *, is_said_with_it: bool
) -> None:
    start = text.index("friday")
    assert is_offered(text, start, start + len("friday")) == is_said_with_it


@pytest.mark.parametrize(
    ("text", "word", "meets"),
    [
        ("see you on thursday at the parents' evening", "thursday", True),
        ("we open on thursday, see you there", "thursday", False),
        ("are you free on tuesday for a short visit", "tuesday", True),
        ("friday smells of bread", "friday", False),
        ("êtes-vous libre vendredi matin", "vendredi", True),
        ("está livre na quinta para passar aqui", "quinta", True),
        ("увидимся в четверг на собрании", "четверг", True),
        ("周四家长会上见", "周四", True),
    ],
)
def test_people_only_meet(text: str, word: str, *, meets: bool) -> None:
    start = text.index(word)
    assert is_meeting(text, start, start + len(word)) == meets


@pytest.mark.parametrize(("days", "severity"), [((), "warn"), ((4,), "error")])
def test_a_day_to_meet_may_be_a_scene_where_the_brief_knows_no_day(
    days: tuple[int, ...], severity: str
) -> None:
    sheet = SHEETS.read({"channel": "push", "language": "en", "facts": {"weekdays": list(days)}})
    found = check({"body": "See you on Thursday at the parents' evening."}, sheet)
    assert [x.severity for x in found if x.code == "fact.weekday"] == [severity]


@pytest.mark.parametrize(
    ("text", "word", "quoted"),
    [
        ("a box called «до субботы» stands there", "субботы", True),
        ("the note “until friday” still hangs", "friday", True),
        ('the note "until friday" still hangs', "friday", True),
        ("der zettel „bis freitag“ klebt", "freitag", True),
        ("the note “until friday still hangs", "friday", False),
        ("order “now” until friday, or “never”", "friday", False),
        (f"“{'a' * 33} friday”", "friday", True),
        (f"“{'a' * 34} friday”", "friday", False),
    ],
)
def test_a_few_words_in_quotation_marks_are_a_sample(text: str, word: str, *, quoted: bool) -> None:
    start = text.index(word)
    assert is_quoted(text, start, start + len(word)) == quoted


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The box “until Sunday” stands there.", "warn"),
        ("Order until Sunday.", "error"),
        ("The line “Open May 3” stands there.", "warn"),
        ("Order by May 3.", "error"),
    ],
)
def test_a_day_in_a_sample_only_warns(text: str, severity: str) -> None:
    (found,) = [x for x in check({"body": text}, SHEETS.read({"channel": "push"}))
                if x.code in ("fact.date", "fact.weekday")]  # fmt: skip
    assert found.severity == severity


@pytest.mark.parametrize(
    ("language", "fact", "body"),
    [
        ("de", "Mo–Fr 7:30–18 Uhr", "Wir haben Montag bis Freitag für Sie geöffnet"),
        ("en", "open Mon-Fri", "We open Monday to Friday"),
        ("fr", "ouvert lun.-ven.", "Nous ouvrons du lundi au vendredi"),
        ("es", "abierto L-V", "Abrimos de lunes a viernes"),
        ("ru", "открыто пн–пт", "Мы открыты с понедельника по пятницу"),
    ],
)
def test_days_that_a_brief_joins_by_a_dash_may_be_said_in_full(
    resolved: Callable[[str], ResolvedBrief], language: str, fact: str, body: str
) -> None:
    brief = resolved(
        f"brand: {{name: K, default_language: {language}}}\nchannels: [push]\nfacts: ['{fact}']\n"
    )
    sheet = compile_sheet(brief, "push", language)
    assert not [x for x in check({"body": body}, sheet) if x.code == "fact.weekday"]
    assert sorted(sheet.facts.weekdays) == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("text", ["so-so", "a do-it-yourself kit", "Mo and Fr", "log-in"])
def test_what_only_looks_like_two_days_is_none(text: str) -> None:
    assert list(stated_weekdays(Passage("body", text))) == []


def test_the_two_of_one_language_is_no_number_in_another(
    resolved: Callable[[str], ResolvedBrief],
) -> None:
    brief = resolved(
        "brand: {name: K, default_language: pt}\nchannels: [push]\n"
        "facts: [cada 100 pontos valem um pão]\n"
    )
    sheet = compile_sheet(brief, "push", "pt")
    for body, codes in (
        ("Hoje é dia dos seus pontos", []),
        ("Ganhe dois pontos", ["fact.quantity"]),
    ):
        assert sorted({x.code for x in check({"body": body}, sheet)}) == codes


@pytest.mark.parametrize(
    ("language", "scene", "fact"),
    [
        ("en", "thoughts sorted by friday", "sorted by friday, delivered by friday"),
        ("it", "due amiche, venerdì e la pioggia", "venerdì apriamo"),
        ("pt", "sexta ninguém precisa de pressa", "abrimos na sexta"),
        ("pl", "tak, piątek pachnie chlebem", "otwieramy w piątek"),
        ("de", "Dieselben Sorten Regen wie am Freitag".lower(), "am freitag liefern wir sorten"),
        ("ja", "午前の金曜日", "金曜日に開店"),
        ("sv", "fredag luktar bröd", "vi öppnar på fredag"),
        ("sv", "på fredag sover alla", "leverans på fredag"),
        ("da", "fredag dufter af brød", "udsalget slutter fredag"),
        ("nb", "fredag lukter brød", "salget slutter fredag"),
        ("fi", "perjantai tuoksuu leivältä", "ale päättyy perjantai"),
        ("hi-Latn", "sunday ki baarish aur chai", "9 am se open"),
        ("hi-Latn", "sunday ko sab ghar par", "sunday ko tickets live"),
        ("hi-Latn", "sunday, dost aur gaane", "pickup sunday"),
        ("hi-Latn", "raat ke 2 aur neend nahi", "event sunday, entry free"),
        ("hi-Latn", "sunday wali neend", "booking sunday se, seats limited"),
        ("id", "jumat pagi, kopi dan hujan", "sale hari jumat"),
        ("id", "jumat sore yang tenang", "order jumat"),
        ("id", "jumat, akhirnya", "launching jumat"),
        ("nl", "vrijdag ruikt naar brood", "sale vrijdag"),
        ("nl", "op vrijdag regent het", "deals op vrijdag"),
        ("nl", "vrijdag, eindelijk", "launch vrijdag"),
        ("pl", "w piątek pada deszcz", "sale w piątek"),
        ("sv", "fredag, äntligen", "sale på fredag"),
        ("da", "fredag, endelig", "sale på fredag"),
        ("nb", "endelig fredag", "sale på fredag"),
        ("fi", "vihdoin perjantai", "sale perjantaina"),
        ("de", "endlich freitag", "launch am freitag"),
    ],
)
def test_words_of_another_language_offer_nothing(language: str, scene: str, fact: str) -> None:
    assert not is_offered(scene, 0, 1, language)
    assert is_offered(fact, len(fact) - 1, len(fact), language)
