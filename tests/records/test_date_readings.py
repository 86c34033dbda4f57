"""Days and lengths as people write them are read where they mean one thing, in each language."""

import calendar
from datetime import date

import pytest
from tests.channels import CHANNELS

from hookline.errors import BadInput
from hookline.records.brief import Brief
from hookline.records.documents import read_brief
from hookline.records.profiles import profiles
from hookline.records.reading_place import Home
from hookline.records.saying import fill
from hookline.records.yaml_tree import Tree
from hookline.text.when import parse_duration

TODAY = date(2026, 11, 29)


def read(lines: str, first: str = "day", today: date | None = TODAY) -> tuple[Brief, Tree]:
    home = Home(today, first, "XX")
    text = f"brand: K\n{lines}\n"
    return read_brief(text, "b", stem="b", channels=CHANNELS, home=lambda _: home)


def ends(written: str, first: str = "day", today: date | None = TODAY) -> str:
    brief, tree = read(f'offer: {{text: x, ends: "{written}"}}', first, today)
    day = brief.offers[0].ends
    assert day == written or tree.readings[0].startswith(f"offer 1: ends '{written}' is {day}")
    return day


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("30 Nov", "2026-11-30"), ("3 January 2027", "2027-01-03"), ("31.12.2026", "2026-12-31"),
        ("19/12/2026", "2026-12-19"), ("12/19/2026", "2026-12-19"), ("5/12/2026", "2026-12-05"),
        ("2026年12月18日", "2026-12-18"), ("令和8年12月25日", "2026-12-25"),
        ("令和9年12月25日", "2027-12-25"), ("民國115年12月25日", "2026-12-25"),
        ("3 Des 2026", "2026-12-03"), ("٢٠٢٦/١٢/٢٠", "2026-12-20"), ("31/12/2569", "2026-12-31"),
        ("18/dic/2026", "2026-12-18"), ("15th Dec", "2026-12-15"), ("1/12", "2026-12-01"),
        ("Fri 18 Dec 2026", "2026-12-18"), ("Sa, 5.12.", "2026-12-05"), ("heute", "today"),
        ("vendredi 18 décembre 2026", "2026-12-18"), ("31 декабря 2026 г.", "2026-12-31"),
        ("26/12/20", "2026-12-20"), ("20/11/26", "2026-11-20"), ("20 lis 2026", "2026-11-20"),
        ("2026. 12. 18.", "2026-12-18"), ("7 días", "+7d"), ("10 Jan", "2027-01-10"),
    ],
)  # fmt: skip
def test_a_day_that_can_mean_one_thing_is_taken(written: str, day: str) -> None:
    assert ends(written) == day


@pytest.mark.parametrize(
    "written",
    ["24 दिसंबर को समाप्त", "24 दिसंबर तक मान्य", "24 December ko khatam", "12月24日終了",
     "12月24日をもって終了", "voimassa 24.12. saakka", "24.12. päättyy", "不晚于12月24日",
     "12月24日结束", "\u200f24 ديسمبر", "\u200fحتى 24 ديسمبر 2026", "صالح حتى 24 ديسمبر",
     "24 Aralık'ta bitiyor", "24 Aralık'a kadar geçerli", "gælder til 24. december",
     "gyldig til og med 24. desember", "giltigt t.o.m. 24 december",
     "berlaku sampai 24 Desember", "\u200e24 Dec"],
)  # fmt: skip
def test_words_of_an_end_around_a_day_leave_it_that_day(written: str) -> None:
    assert ends(written) == "2026-12-24"


@pytest.mark.parametrize("written", ["12月24日開始", "voimassa 24.12. alkaen", "24 दिसंबर से"])
def test_words_of_a_beginning_are_no_end(written: str) -> None:
    with pytest.raises(BadInput):
        ends(written)


@pytest.mark.parametrize(
    "written",
    ["before 12 Dec", "5 x", "3 X 12", "bis 18 Uhr", "from 12 Dec", "by 6pm",
     "15 Dec at ease", "12 or 13 Dec", "31/02/2026", "5-7", "Dec 2026", "18 pts",
     "next Friday", "18 Dis 2026", "13 Dec - 15 Dec", "3 x 12"],
)  # fmt: skip
def test_what_says_more_than_a_day_is_asked(written: str) -> None:
    with pytest.raises(BadInput):
        ends(written)


def test_the_market_tells_which_number_is_the_day_and_without_one_both_are_named() -> None:
    assert ends("5/12/2026", "day") == "2026-12-05"
    assert ends("5/12/2026", "month") == "2026-05-12"
    with pytest.raises(BadInput) as asked:
        ends("5/12/2026", "")
    assert asked.value.fix == "write 2026-12-05 or 2026-05-12"
    assert ends("19/12/2026", "") == "2026-12-19"


def test_a_doubt_is_said_and_a_plain_day_has_none() -> None:
    def reading(written: str) -> str:
        return read(f'offer: {{text: x, ends: "{written}"}}')[1].readings[0]

    assert reading("30 Nov").endswith("the nearest such day, since no year is written")
    assert reading("30.11").endswith("the nearest such day, since no year is written")
    assert reading("20 Nov").endswith("written; it is past, and 20 November 2027 is the next one")
    assert reading("5/12/2026").endswith("the day first as in XX")
    assert reading("7 días").endswith("counted from the day of sending")
    assert reading("19/12/2026").endswith("is 2026-12-19")


@pytest.mark.parametrize(
    ("today", "day"), [(date(2026, 12, 5), "2026-11-30"), (date(2027, 8, 1), "2027-11-30")]
)
def test_a_brief_read_again_means_the_same_day(today: date, day: str) -> None:
    assert ends("30 Nov", today=today) == day


def test_no_year_is_guessed_where_nobody_says_which_day_it_is() -> None:
    with pytest.raises(BadInput):
        ends("30 Nov", today=None)
    with pytest.raises(BadInput):
        ends("30.11", today=None)
    assert ends("30 Nov 2026", today=None) == "2026-11-30"


@pytest.mark.parametrize("code", sorted(profiles().languages))
def test_a_day_is_taken_in_every_language_with_its_months_in_full_and_cut_short(code: str) -> None:
    profile = profiles().languages[code]
    others = {
        name.casefold()[:3]: number
        for each in profiles().languages.values()
        for number, name in enumerate(each.months, 1)
    }
    for number, name in enumerate(profile.months, start=1):
        last = str(calendar.monthrange(2027, number)[1])
        written = fill(profile.with_year, day=last, month=name, year="2027")
        assert ends(written) == f"2027-{number:02}-{last}", written
        short = name.casefold()[:3]
        is_one = sum(month.casefold().startswith(short) for month in profile.months) == 1
        if is_one and profile.script == "Latin" and others[short] == number:
            assert ends(f"{last} {short}. 2027") == f"2027-{number:02}-{last}", short


@pytest.mark.parametrize("code", sorted(profiles().languages))
def test_a_length_is_taken_in_the_words_of_every_language(code: str) -> None:
    for word in profiles().languages[code].lexicon.units.day:
        brief, _ = read(f'follow_up: {{after: "5 {word}"}}\ncampaign: {{window: "14 {word}"}}')
        assert brief.follow_up is not None
        lengths = (brief.follow_up.after, brief.campaign.window)
        assert [parse_duration(length).days for length in lengths] == [5, 14], word


@pytest.mark.parametrize("written", ["30gg", "3 días", "5 дней", "3 gün", "2 settimane", "48 ore"])
def test_lengths_that_people_write_are_taken(written: str) -> None:
    brief, _ = read(f'follow_up: {{after: "{written}"}}')
    lengths = {"30gg": "30d", "3 días": "3d", "5 дней": "5d", "3 gün": "3d", "2 settimane": "14d"}
    assert brief.follow_up is not None
    assert brief.follow_up.after == lengths.get(written, "48h")


@pytest.mark.parametrize("written", ["soon", "3 fish", "a week or two", "a while", "half an hour"])
def test_what_is_no_length_is_asked(written: str) -> None:
    with pytest.raises(BadInput):
        read(f'follow_up: {{after: "{written}"}}')


@pytest.mark.parametrize(
    ("languages", "written", "is_said"),
    [("[es]", "mar 5", True), ("[it]", "mar 5", True), ("[en]", "mar 5", False),
     ("[es]", "5 mar", False), ("[es]", "marzo 5", False)],
)  # fmt: skip
def test_a_month_that_is_a_weekday_too_is_said(languages: str, written: str, is_said: bool) -> None:
    brief, tree = read(f'languages: {languages}\noffer: {{text: x, ends: "{written}"}}')
    assert brief.offers[0].ends == "2027-03-05"
    assert ("not for the day of the week" in tree.readings[0]) is is_said


@pytest.mark.parametrize("written", ["2569-12-24", "24 dic 2569"])
def test_a_thai_year_is_ours_however_it_is_written(written: str) -> None:
    assert ends(written) == "2026-12-24"


WEEKS = {"en": "a week", "de": "eine Woche", "fr": "une semaine", "es": "una semana",
         "pt": "uma semana", "it": "una settimana", "nl": "een week", "pl": "tydzień",
         "ru": "через неделю", "sv": "en vecka", "da": "en uge", "nb": "en uke", "fi": "viikko",
         "tr": "bir hafta", "id": "seminggu", "ar": "أسبوع", "hi": "एक हफ्ता", "hi-Latn": "ek hafta",
         "ja": "一週間", "zh-Hans": "一周"}  # fmt: skip


@pytest.mark.parametrize("code", sorted(profiles().languages))
def test_a_week_in_words_is_taken_in_every_language(code: str) -> None:
    brief, _ = read(f'follow_up: {{after: "{WEEKS[code]}"}}')
    assert brief.follow_up is not None
    assert parse_duration(brief.follow_up.after).days == 7


@pytest.mark.parametrize(
    ("written", "days"),
    [("two weeks", 14), ("nach zwei Tagen", 2), ("quinze jours", 15), ("dos semanas", 14),
     ("两天后", 2), ("يومين", 2), ("fortnight", 14), ("3 days later", 3)],
)  # fmt: skip
def test_numbers_in_words_before_a_length_are_taken(written: str, days: int) -> None:
    brief, _ = read(f'follow_up: {{after: "{written}"}}')
    assert brief.follow_up is not None
    assert parse_duration(brief.follow_up.after).days == days


@pytest.mark.parametrize(
    "written",
    [
        "vendredi 18 décembre à minuit", "vendredi 18 décembre à 23 h 59",
        "18 décembre 20h", "Freitag, 18. Dezember, 23:59 Uhr", "18.12. um 20 Uhr", "18 Dec, 6pm",
        "18 December at midnight", "by 6.30 pm on 18 December",
        "viernes 18 de diciembre a las 23:59", "18 de diciembre a medianoche",
        "sexta-feira, 18 de dezembro, às 23h59", "venerdì 18 dicembre alle 23.59",
        "vrijdag 18 december om 23.59 uur", "piątek 18 grudnia o północy",
        "18 grudnia, godz. 20", "18 декабря до полуночи", "18 декабря в 20 часов",
        "fredag 18 december kl. 23.59", "perjantai 18. joulukuuta klo 23.59",
        "18 Aralık Cuma saat 23.59", "Jumat 18 Desember pukul 23.59 WIB",
        "الجمعة 18 ديسمبر الساعة 11 مساءً", "18 दिसंबर रात 11:59 बजे", "18 December raat 12 baje",
        "12月18日午後3時", "12月18日23時59分", "12月18日晚上8点", "2026-12-18 23:59",
    ],
)  # fmt: skip
def test_a_day_with_its_hour_is_that_day_and_the_hour_is_told(written: str) -> None:
    brief, tree = read(f'offer: {{text: x, ends: "{written}"}}')
    assert brief.offers[0].ends == "2026-12-18"
    assert "is not kept" in tree.readings[0]


@pytest.mark.parametrize("written", ["6pm", "at midnight", "Friday", "week", "month", "à minuit"])
def test_an_hour_a_weekday_or_a_unit_alone_is_no_day(written: str) -> None:
    with pytest.raises(BadInput):
        read(f'offer: {{text: x, ends: "{written}"}}')


@pytest.mark.parametrize(
    ("written", "meant"),
    [("no reply", "no_reply"), ("Not-Converted", "not_converted"), ("not opened", "not_clicked")],
)
def test_a_condition_in_words_is_ours(written: str, meant: str) -> None:
    brief, _ = read(f"follow_up: {{after: 5d, if: {written}, step: Last chance}}")
    assert brief.follow_up is not None
    assert (brief.follow_up.if_, brief.follow_up.step) == (meant, "last_chance")


def test_a_condition_that_is_none_is_asked() -> None:
    with pytest.raises(BadInput, match="no condition 'no replies'"):
        read("follow_up: {after: 5d, if: no replies}")


WEEKDAYS = [
    ("Friday 18 December", "Thursday 18 December"),
    ("Fri 18 Dec 2026", "Mon 18 Dec 2026"),
    ("Friday 2026-12-18", "Saturday 2026-12-18"),
    ("vendredi 18 décembre à minuit", "jeudi 18 décembre à minuit"),
    ("Freitag, 18. Dezember, 23:59 Uhr", "Samstag, 18. Dezember, 23:59 Uhr"),
    ("12月18日 金曜日", "12月18日 木曜日"), ("12月18日金曜日", "12月18日木曜日"),
    ("12月18日(金)", "12月18日(木)"), ("2026年12月18日（金）", "2026年12月18日（日）"),
    ("12月18日星期五", "12月18日星期四"), ("12月18日 周五", "12月18日 周四"),
    ("星期五 12月18日", "星期天 12月18日"), ("18 December (Friday)", "18 December (Thursday)"),
    ("sexta-feira, 18/12", "segunda, 18/12"), ("الجمعة 18 ديسمبر", "الخميس 18 ديسمبر"),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong"), WEEKDAYS)
def test_a_date_is_taken_on_its_own_weekday_alone(right: str, wrong: str) -> None:
    assert ends(right) == "2026-12-18"
    with pytest.raises(BadInput) as found:
        ends(wrong)
    assert found.value.code == "HL106"
    assert "2026-12-18 is a Friday, and no " in found.value.problem
    assert found.value.where == "b:2:24"


def test_a_weekday_in_any_language_is_held_to_its_date() -> None:
    for code, profile in profiles().languages.items():
        for number, words in profile.lexicon.weekdays.items():
            for word in words:
                written = f"{word} {14 + number}.12.2026"
                assert ends(written) == f"2026-12-{14 + number}", (code, word)
                with pytest.raises(BadInput):
                    ends(f"{word} {15 + number}.12.2026")


def test_the_nearest_day_and_the_year_that_fit_are_named() -> None:
    with pytest.raises(BadInput) as found:
        ends("Thursday 18 December")
    assert found.value.fix == (
        "write `ends: 2026-12-18`, the Friday, or `2026-12-17`, the Thursday next to it; "
        "it is a Thursday in 2025"
    )
    with pytest.raises(BadInput) as found:
        ends("Thursday 18 December 2026")
    assert "2025" not in found.value.fix
    with pytest.raises(BadInput) as found:
        ends("Wednesday 18 December")
    assert "it is a Wednesday in 2024" in found.value.fix


UNTIL = {
    "ar": "لغاية {}", "da": "til og med {}", "de": "bis einschl. {}", "en": "till {}",
    "es": "hasta el {}", "fi": "{} saakka", "fr": "jusqu'au {}", "hi": "{} तक", "hi-Latn": "{} tak",
    "id": "s/d {}", "it": "entro il {}", "ja": "{}まで", "nb": "til og med {}", "nl": "t/m {}",
    "pl": "do {}", "pt": "até {}", "ru": "до {}", "sv": "t.o.m. {}", "tr": "{}'a kadar",
    "zh-Hans": "截至{}",
}  # fmt: skip


@pytest.mark.parametrize("code", sorted(profiles().languages))
def test_until_a_day_is_that_day_in_every_language_and_its_first_day_is_not(code: str) -> None:
    language = profiles().languages[code]
    day = language.date.format(day="6", month=language.months[11])
    for written in (day, "6/12", "6.12."):
        bounded = UNTIL[code].format(written)
        assert ends(bounded) == "2026-12-06", bounded
        with pytest.raises(BadInput):
            read(f'offer: {{text: x, starts: "{bounded}"}}\nlanguages: [{code}]')


FROM = {
    "ar": "من {}", "da": "fra {}", "de": "ab {}", "en": "from {}", "es": "desde el {}",
    "fi": "{} alkaen", "fr": "à partir du {}", "hi": "{} से", "hi-Latn": "{} se", "id": "mulai {}",
    "it": "dal {}", "ja": "{}から", "nb": "fra {}", "nl": "vanaf {}", "pl": "od {}",
    "pt": "desde {}", "ru": "с {}", "sv": "fr.o.m. {}", "tr": "{}'tan itibaren", "zh-Hans": "{}起",
}  # fmt: skip


@pytest.mark.parametrize("code", sorted(profiles().languages))
def test_from_a_day_is_that_day_in_every_language_and_its_last_day_is_not(code: str) -> None:
    language = profiles().languages[code]
    day = language.date.format(day="6", month=language.months[11])
    bounded = FROM[code].format(day)
    brief, _ = read(f'offer: {{text: x, starts: "{bounded}"}}')
    assert brief.offers[0].starts == "2026-12-06", bounded
    with pytest.raises(BadInput):
        read(f'offer: {{text: x, ends: "{bounded}"}}\nlanguages: [{code}]')


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("4 XII", "2026-12-04"), ("6 XII do 18:00", "2026-12-06"), ("6.XII.2027", "2027-12-06"),
        ("24/XII", "2026-12-24"), ("2 I 2027", "2027-01-02"), ("do 6 XII", "2026-12-06"),
        ("3 IX 2027 r.", "2027-09-03"),
    ],
)  # fmt: skip
def test_a_month_in_roman_figures_is_read(written: str, day: str) -> None:
    assert ends(written) == day


@pytest.mark.parametrize(
    ("written", "fix"),
    [
        ("до конца декабря", "2026-12-31"), ("end of December", "2026-12-31"),
        ("Ende Februar", "2027-02-28"), ("fin décembre", "2026-12-31"),
        ("fine dicembre", "2026-12-31"),
        ("final de diciembre", "2026-12-31"), ("fim de dezembro", "2026-12-31"),
        ("einde december", "2026-12-31"), ("slutet av december", "2026-12-31"),
        ("koniec grudnia", "2026-12-31"), ("akhir Desember", "2026-12-31"),
        ("12月末", "2026-12-31"),
        ("12月底", "2026-12-31"), ("aralık sonuna", "2026-12-31"), ("दिसंबर के अंत", "2026-12-31"),
        ("december ke end", "2026-12-31"), ("نهاية ديسمبر", "2026-12-31"),
        ("udgangen af december", "2026-12-31"), ("joulukuun loppu", "2026-12-31"),
        ("Ende Februar 2028", "2028-02-29"),
    ],
)  # fmt: skip
def test_the_end_of_a_month_is_no_day_yet_and_its_last_one_is_proposed(
    written: str, fix: str
) -> None:
    with pytest.raises(BadInput) as asked:
        ends(written)
    assert asked.value.fix == f"write `ends: {fix}`, if its last day is meant"


def test_before_a_day_is_the_day_before_it_or_that_day_and_is_asked() -> None:
    for written in ("before 12 Dec", "vor dem 12.12.", "przed 12 grudnia", "12 दिसंबर से पहले"):
        with pytest.raises(BadInput) as asked:
            ends(written)
        assert asked.value.fix.startswith("write `ends: 2026-12-11`, the last day before it"), (
            written
        )


@pytest.mark.parametrize(
    ("written", "language", "is_read"),
    [
        ("do 6 grudnia", "pl", True),  # until; the Dutch and the German Thursday
        ("do 6 december", "nl", False),
        ("Do 6. Dezember", "de", False),
        ("do 10 december", "nl", True),
        ("2nd Dec", "en", True),  # a Wednesday; the Polish nd is a Sunday
        ("nd 2 grudnia", "pl", False),
        ("do 6 de dezembro", "pt", True),
        ("Sun 6 Dec", "nl", True),  # briefs are written in English, too
        ("Mon 6 Dec", "nl", False),
    ],
)
def test_a_word_beside_days_in_the_briefs_language_is_no_weekday_of_another(
    written: str, language: str, is_read: bool
) -> None:
    lines = f'languages: [{language}]\noffer: {{text: x, ends: "{written}"}}'
    if is_read:
        assert read(lines)[0].offers[0].ends[:8] == "2026-12-"
        return
    with pytest.raises(BadInput, match="is a"):
        read(lines)
