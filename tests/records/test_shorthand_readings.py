"""A value that its key cannot read is told as the value that is meant, in each language."""

import calendar

import pytest
from tests.channels import CHANNELS

from hookline.errors import BadInput
from hookline.records.documents import read_brief
from hookline.records.profiles import profiles
from hookline.records.saying import fill
from hookline.records.shorthand_readings import (
    amount_meant,
    day_meant,
    language_meant,
    length_meant,
)

BRAND = "brand: Bun & Co\n"


def fixes(line: str) -> list[str]:
    with pytest.raises(BadInput) as found:
        read_brief(f"{BRAND}{line}\n", "b.yaml", stem="b", channels=CHANNELS)
    return [problem.fix for problem in (found.value, *found.value.also)]


@pytest.mark.parametrize(
    ("line", "fix"),
    [
        ("offer: {text: x, ends: maybe 31 दिसंबर 2026}", "write 2026-12-31"),
        ("offer: {text: x, ends: 31 grudnia}", "write YEAR-12-31"),
        ("offer: {text: x, ends: 7 días}", "write +7d"),
        ("offer: {text: x, min_basket: koszyk 120 zł}", "write 120 zł"),
        ('offer: {text: x, amount: "50% gone"}', "write percent: 50"),
        ("languages: [hinglish]", "did you mean 'hi-Latn'?"),
        ("languages: [español]", "did you mean 'es'?"),
        ("offer: {text: x, discount: 20%}", "write `percent: 20`"),
        ("offer: {text: x, discount: 20 EUR}", "write `amount: 20 EUR`"),
        ("offer: {text: x, discount: 20}", "write `percent: 20` or `amount: 20`"),
        ("offer: {text: x, rabatt: 2 für 1}", 'write `text: "2 für 1"`'),
        ("follow_up: {offer: {text: x, discount: 5%}}", "write `percent: 5`"),
        ("offer: {text: x, valid_until: 2027-01-01}", "did you mean 'ends'?"),
        ("cta: {shop: 12 rue Crébillon}", "did you mean 'counter'?"),
        ("follow_up: {after: soon}", "write one like 7d or 23h"),
        ("offer: {text: x, min_basket: 50 to 100 EUR}", "write one like 500 INR or £4.99"),
        ("languages: [klingon]", "write its code, such as en, hi-Latn or es-MX"),
    ],
)
def test_the_fix_is_the_readers_own_value_and_an_example_where_nobody_can_tell(
    line: str, fix: str
) -> None:
    assert fixes(line) == [fix]


@pytest.mark.parametrize("code", sorted(profiles().languages))
def test_a_day_with_the_name_of_its_month_is_read_in_every_language(code: str) -> None:
    profile = profiles().languages[code]
    for number, name in enumerate(profile.months, start=1):
        last = calendar.monthrange(2027, number)[1]
        in_words = fill(profile.with_year, day=str(last), month=name, year="2027")
        assert day_meant(in_words) == f"2027-{number:02}-{last:02}", in_words
        in_words = fill(profile.date, day=str(last), month=name)
        assert day_meant(in_words) == f"YEAR-{number:02}-{last:02}", in_words
        assert day_meant(fill(profile.date, day="32", month=name)) == "", name


@pytest.mark.parametrize("code", sorted(profiles().languages))
def test_a_length_of_time_is_read_in_the_words_of_every_language(code: str) -> None:
    units = profiles().languages[code].lexicon.units
    assert [length_meant(f"5 {word}") for word in units.day] == ["5d"] * len(units.day)
    assert [length_meant(f"2 {word}") for word in units.week] == ["14d"] * len(units.week)
    short = profiles().phrases[code].lengths
    assert [length_meant(f"5 {word}") for word in short.day] == ["5d"] * len(short.day)
    assert [length_meant(f"3 {word}") for word in short.hour] == ["3h"] * len(short.hour)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("ab 50 €", "50 €"), ("min. Rs 500", "Rs 500"), ("满199元", "199元"), ("über 500", "500"),
        ("1.500 zł i więcej", "1.500 zł"), ("500 fish", ""), ("10%", ""), ("a lot", ""),
        ("diskon Rp50 ribu untuk semua", "Rp50 ribu"), ("Rp50 nghìn", ""),
    ],
)  # fmt: skip
def test_the_one_amount_of_a_text_is_the_one_that_is_meant(written: str, meant: str) -> None:
    assert amount_meant(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("heute", "today"),
        ("12月31日", "YEAR-12-31"),
        ("13月1日", ""),
        ("soon", ""),
        ("May", ""),
        ("3 Des 2026", "2026-12-03"),
        ("3 gru", "YEAR-12-03"),
        ("3 Ara 2026", "2026-12-03"),
        ("3 ma 2026", ""),
        ("3 ju", ""),
        ("3 xyz", ""),
    ],
)
def test_a_day_is_read_only_where_day_and_month_are_there(written: str, meant: str) -> None:
    assert day_meant(written) == meant


def test_a_language_is_known_by_its_own_name_and_no_other_word() -> None:
    names = {code: profile.own_name for code, profile in profiles().languages.items()}
    assert {code: language_meant(name) for code, name in names.items() if name} == {
        code: code for code, name in names.items() if name
    }
    assert language_meant("bread") == ""


@pytest.mark.parametrize("amount", ["50%", "50 %", '"-50%"', "٥٠٪"])
def test_a_percentage_as_an_amount_is_the_offers_percent(amount: str) -> None:
    text = f"{BRAND}offer: {{text: half, amount: {amount}}}\n"
    brief, _ = read_brief(text, "b.yaml", stem="b", channels=CHANNELS)
    assert (brief.offers[0].percent, brief.offers[0].amount) == (50.0, None)


@pytest.mark.parametrize("word", ["none", "no", "never", "off", "false", "keine", "नहीं", "нет"])
def test_no_follow_up_is_said_in_a_word(word: str) -> None:
    brief, _ = read_brief(f"{BRAND}follow_up: {word}\n", "b.yaml", stem="b", channels=CHANNELS)
    assert brief.follow_up is not None
    assert brief.follow_up.step == "none"


@pytest.mark.parametrize(
    "written",
    [
        "keines, Honig is eh knapp", "none", "no offer this time", "нет, ничего", "нет скидки",
        "なし（通常価格）", "ohne Angebot", "sin oferta", "nee, geen korting", "sans remise", "yok",
        "none - we never discount", "لا، شكرا", "कोई नहीं", "无，价格不变", "nessuna: listino pieno",
        "none, no one wants a gift", "keine (ohne Gutschein)", "no offer: honey is short",
    ],
)  # fmt: skip
def test_no_offer_is_said_in_a_word_and_may_be_explained(written: str) -> None:
    for line in (f'offer: "{written}"', f'offer: {{text: "{written}"}}'):
        brief, _ = read_brief(f"{BRAND}{line}\n", "b.yaml", stem="b", channels=CHANNELS)
        assert brief.offers == ()
    brief, _ = read_brief(f'{BRAND}follow_up: "nein, danke"\n', "b", stem="b", channels=CHANNELS)
    assert brief.follow_up is not None
    assert brief.follow_up.step == "none"


@pytest.mark.parametrize(
    "written",
    [
        "No delivery fee until Friday", "no joke, 20% off", "No. 1 burger with fries for free",
        "No promo code needed: third coffee free", "No deal like it: buy one, get one free",
        "no discount on books, 3 for 2 on the rest", "No, really: buy two get one",
        "no, 10 EUR off",
        "None. Second pair free", "nie, 10 zł rabatu", "Non, un café offert", "Off: 2 for 1",
        "Nada, un café gratis", "ohne Rabatt: 3 Hefte zum Preis von 2", "нет, второй в подарок",
        "No discount needed: the second at ten euros", "なし：二つ目は無料", "No code: get it free",
        "no-fuss delivery", "Nada que pagar hasta marzo", "never-ending pizza", "нет, скидка 20 %",
    ],
)  # fmt: skip
def test_an_offer_that_begins_with_such_a_word_is_an_offer(written: str) -> None:
    brief, _ = read_brief(f'{BRAND}offer: "{written}"\n', "b", stem="b", channels=CHANNELS)
    assert brief.offers[0].text.wordings() == (written,)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("keines, Honig ist knapp", ("offer 'keines, Honig ist knapp' is read as no offer",)),
        ("no offer this time", ("offer 'no offer this time' is read as no offer",)),
        ("keine Aktion", ("offer 'keine Aktion' is read as no offer",)),
        ("pas d'offre cette fois", ("offer 'pas d'offre cette fois' is read as no offer",)),
        ("bez rabatu", ("offer 'bez rabatu' is read as no offer",)),
        ("indirim yok", ("offer 'indirim yok' is read as no offer",)),
        ("割引はありません", ("offer '割引はありません' is read as no offer",)),
        ("本期无优惠", ("offer '本期无优惠' is read as no offer",)),
        ("لا يوجد عرض", ("offer 'لا يوجد عرض' is read as no offer",)),
        ("keins", ("offer 'keins' is read as no offer",)),
        ("なし", ("offer 'なし' is read as no offer",)),
        ("no promo code needed", ()),
        ("ohne Code Rabatt für alle", ()),
        ("none", ()),  # nothing is left out with it
        ("No. 1 burger with fries for free", ()),
    ],
)
def test_words_that_are_left_out_with_no_offer_are_said(line: str, said: tuple[str, ...]) -> None:
    for text in (f'offer: "{line}"', f'offers: [{{text: "{line}"}}]'):
        _, tree = read_brief(f"{BRAND}{text}\n", "b", stem="b", channels=CHANNELS)
        assert tree.readings == said


@pytest.mark.parametrize("key", ["min", "min_basket", "minimum"])
def test_a_least_number_of_days_is_a_condition_and_no_sum(key: str) -> None:
    fix = 'what is no money is one of the conditions: write `conditions: "min. 3 gün"`'
    assert fixes(f"offer: {{text: x, {key}: 3 gün}}") == [fix]
    assert "conditions" not in fixes(f"offer: {{text: x, {key}: a lot}}")[0]


def test_any_other_word_is_no_follow_up_of_ours() -> None:
    assert fixes("follow_up: maybe") == [
        "write `follow_up: {after: 3d, if: not_converted, step: reminder}`, or for no second "
        "message `follow_up: none`"
    ]
