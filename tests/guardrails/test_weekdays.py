"""A day is judged by the word that says something ends on it, where that stands by an offer."""

import pytest
from tests.channels import SHEETS

from hookline.guardrails.check import check


@pytest.mark.parametrize(
    ("language", "judged", "innocent"),
    [
        ("it", "20% in meno fino a venerdì", "Nevica fino a venerdì, dice la nonna"),
        ("it", "Entro venerdì: 20%", "Da lunedì fino a venerdì la sveglia suona alle sette"),
        ("nl", "Tot vrijdag 20% eraf", "Het regent tot vrijdag en daarna ook"),
        ("nl", "Alleen tot vrijdag", "Van maandag tot vrijdag gaat de wekker om zeven uur"),
        ("pl", "Do piątku 20% mniej", "Do piątku pada śnieg"),
        ("pl", "Tylko do piątku", "Od poniedziałku do piątku budzik dzwoni o siódmej"),
        ("tr", "Cumaya kadar %20", "Cumaya kadar kar yağıyor"),
        ("tr", "Cuma gününe kadar", "Pazartesiden cumaya kadar alarm yedide çalar"),
        ("ja", "20%オフは金曜まで", "金曜まで雪が続きます。"),
        ("ja", "金曜まで！", "月曜から金曜まで目覚ましが鳴る。"),
        ("id", "Sampai Jumat: 20%", "Hujan turun sampai Jumat, kata nenek"),
        ("id", "Hingga Jumat!", "Dari Senin sampai Jumat alarm berbunyi"),
        ("sv", "20 % till fredag", "På fredag luktar det bröd, säger mormor"),
        ("da", "20 % til fredag", "Det sner til fredag, siger mormor"),
        ("nb", "20 % til fredag", "Det snør til fredag, sier mormor"),
        ("fi", "20 % perjantaihin asti", "Mummon mukaan perjantaihin asti sataa lunta"),
        ("zh-Hans", "到周五", "雪下到周五。"),
        ("en", "20% off until Friday", "Friday smells of bread"),
        ("pt", "20% até sexta", "O pão do sábado cheira bem"),
    ],
)
def test_what_ends_on_a_day_is_judged_beside_a_figure_or_alone(
    language: str, judged: str, innocent: str
) -> None:
    facts = {"weekdays": [3], "percents": [20]}
    sheet = SHEETS.read({"channel": "push", "language": language, "facts": facts})
    days = [
        [x.severity for x in check({"body": text}, sheet) if x.code == "fact.weekday"]
        for text in (judged, innocent)
    ]
    assert days == [["error"], []]


@pytest.mark.parametrize("text", ["Tot donderdag: 20%", "20% sampai Kamis", "木曜まで20%オフ"])
def test_the_brief_s_own_day_may_end_it(text: str) -> None:
    facts = {"weekdays": [3], "percents": [20]}
    sheet = SHEETS.read({"channel": "push", "language": "nl", "facts": facts})
    assert not [x for x in check({"body": text}, sheet) if x.code == "fact.weekday"]


@pytest.mark.parametrize(
    ("language", "word", "day"),
    [
        ("tr", "Keyif senin, %20 indirim senin", "Pazartesi %20 indirim"),
        ("id", "Diskon 20%, cuma di sini", "Jumat diskon 20%"),
    ],
)
def test_a_word_of_the_language_is_no_day_of_another(language: str, word: str, day: str) -> None:
    """`Senin` is Monday in Indonesian and "yours" in Turkish; `cuma` a Turkish Friday, "only"."""
    sheet = SHEETS.read({"channel": "push", "language": language, "facts": {"percents": [20]}})
    codes = [{x.code for x in check({"body": text}, sheet)} for text in (word, day)]
    assert ["fact.weekday" in each for each in codes] == [False, True]


@pytest.mark.parametrize(
    ("language", "scene", "told"),
    [
        ("en", "We deliver, so don't wait for a free Saturday", "We deliver on Saturday"),
        ("en", "No need to give up your Saturday for a delivery", "Save on Saturday: we deliver"),
        ("de", "Wir liefern, ohne einen Samstag zu opfern", "Wir liefern am Samstag"),
        ("fr", "On livre, sans sacrifier votre samedi", "On passe samedi livrer"),
        ("es", "Entregamos sin perder un sábado", "Te esperamos el sábado, entregamos"),
        ("it", "Consegniamo senza perdere un sabato", "Consegniamo il sabato"),
        ("pt", "Entregamos sem gastar um sábado", "Entregamos no sábado"),
        ("nl", "Wij bezorgen, zonder een zaterdag te verliezen", "Wij bezorgen zaterdag"),
        ("pl", "Dostawa bez tracenia soboty", "Dostawa w sobotę"),
        ("ru", "Доставим сами: в субботу все заняты", "В субботу заняты все места"),
        ("ru", "Сборка входит в стоимость доставки, ждать свободной субботы незачем",
         "Ждём вас в субботу"),
    ],
)  # fmt: skip
def test_a_day_that_the_reader_keeps_or_loses_is_no_day_of_the_house(
    language: str, scene: str, told: str
) -> None:
    sheet = SHEETS.read({"channel": "push", "language": language, "facts": {}})
    days = [
        [x.severity for x in check({"body": text}, sheet) if x.code == "fact.weekday"]
        for text in (scene, told)
    ]
    assert [each == ["error"] for each in days] == [False, True]
