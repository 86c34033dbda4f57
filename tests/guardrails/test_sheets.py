"""A sheet holds one offer: what copy may say of it, and what it may not leave out."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.channels import CHANNELS

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet, compile_sheets
from hookline.records.documents import read_brief
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.sheet import FactSheet
from hookline.workspace.library import Library, complete_brief, open_library

Resolve = Callable[[str], ResolvedBrief]
TWO = """\
brand: K
channels: [sms, push]
offers:
  - {id: big, text: 30% off 2 shirts, percent: 30, code: BIG30, ends: 2026-12-31}
  - {id: small, text: 10% off, percent: 10, code: per_customer}
follow_up: {step: bigger_reason, offer: {text: 40% off, percent: 40, code: MORE40}}
"""


def codes(resolved: ResolvedBrief, offer: str, body: str, *, follow_up: bool = False) -> set[str]:
    sheet = compile_sheet(resolved, "sms", "en", offer=offer, follow_up=follow_up)
    return {f.code for f in check({"body": body}, sheet) if f.severity == "error"}


def test_each_offer_has_a_sheet_of_its_own(resolved: Resolve) -> None:
    sheets = compile_sheets(resolved(TWO), "sms", "en")
    assert {name: pair.first.facts.percents for name, pair in sheets.items()} == {
        "big": (30.0,), "small": (10.0,),
    }  # fmt: skip
    assert {pair.follow_up.facts.percents for pair in sheets.values()} == {(40.0,)}


def test_a_number_of_the_idea_may_stand_in_the_copy_of_its_language(resolved: Resolve) -> None:
    text = "brand: K\nlanguages: [en, de]\nidea: {en: 40% wool, de: Neue Mäntel}\n"
    sheets = [compile_sheet(resolved(text), "sms", language) for language in ("en", "de")]
    assert [sheet.facts.percents for sheet in sheets] == [(40.0,), ()]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("K: tutti gli altri scelgono dal 14 gennaio, alle 10.", set()),
        ("K: la vendita apre il 15 gennaio alle 10.", {"fact.date"}),
        ("K: la vendita apre il 14 gennaio alle 11.", {"fact.time"}),
        ("K: con il 20% di sconto, dal 14 gennaio.", {"fact.percent", "claim.unsubstantiated"}),
        ("K: dal 14 gennaio la consegna è gratis.", {"fact.free"}),
    ],
)
def test_days_of_the_moment_are_true_and_promise_nothing(
    resolved: Resolve, body: str, expected: set[str]
) -> None:
    moment = "La vendita libera apre il 14 gennaio alle 10; a dicembre era 20% in meno e gratis."
    text = f"brand: K\nlanguages: [it]\nmoment: {moment}\n"
    sheet = compile_sheet(resolved(text), "email", "it")
    found = {f.code for f in check({"body": body}, sheet) if f.code[:5] in ("fact.", "claim")}
    assert found == expected


@pytest.mark.parametrize(
    ("offer", "body", "expected"),
    [
        ("big", "K: 30% off 2 shirts. Code BIG30 Reply STOP to opt out", set()),
        ("big", "K: 10% off 2 shirts. Code BIG30 Reply STOP to opt out",
         {"fact.percent", "fact.incomplete"}),
        ("big", "K: 30% off shirts. Code BIG30 Reply STOP to opt out", {"fact.incomplete"}),
        ("big", "K: 30% off 2 shirts. Reply STOP to opt out", {"fact.missing"}),
        ("small", "K: 10% off. Code {{ voucher_code }} Reply STOP to opt out", set()),
        ("small", "K: 10% off. Code BIG30 Reply STOP to opt out",
         {"fact.code", "placeholder.missing"}),
    ],
)  # fmt: skip
def test_what_belongs_to_another_offer_is_a_finding(
    resolved: Resolve, offer: str, body: str, expected: set[str]
) -> None:
    assert codes(resolved(TWO), offer, body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("10 € offerts avec le code RETOUR10", set()),
        ("10 € offerts avec le code RETOUR15", {"fact.code", "fact.missing"}),
        ("10 € offerts", {"fact.missing"}),
    ],
)
def test_a_code_in_the_words_of_an_offer_is_known_and_asked_for(
    resolved: Resolve, body: str, expected: set[str]
) -> None:
    brief = resolved(
        "brand: {name: K, default_language: fr}\nchannels: [push]\n"
        "offer: {text: 10 € offerts avec le code RETOUR10}\n"
    )
    sheet = compile_sheet(brief, "push", "fr", offer=next(iter(brief.offers)))
    found = {item.code for item in check({"body": body}, sheet) if item.severity == "error"}
    assert found == expected


def test_a_code_that_a_fact_names_may_be_said_and_need_not(resolved: Resolve) -> None:
    brief = resolved("brand: K\nchannels: [push]\nfacts: [the code WARM20 still works]\n")
    sheet = compile_sheet(brief, "push", "en")
    for body in ("Use code WARM20", "A warm coat"):
        assert check({"body": body}, sheet) == []


def test_the_bigger_reason_is_told_in_the_follow_up_and_nowhere_else(resolved: Resolve) -> None:
    two = resolved(TWO)
    bigger = "K: now 40% off. Code MORE40 Reply STOP to opt out"
    assert codes(two, "big", bigger, follow_up=True) == set()
    assert "fact.percent" in codes(two, "big", bigger)
    first = "K: 30% off 2 shirts. Code BIG30 Reply STOP to opt out"
    assert "fact.percent" in codes(two, "big", first, follow_up=True)


def test_what_is_true_of_one_offer_is_a_claim_with_the_other(resolved: Resolve) -> None:
    brief = resolved(
        "brand: K\nchannels: [sms]\noffers:\n"
        "  - {id: a, text: a 20% voucher, percent: 20, cost: 4 EUR, "
        "facts: [free delivery from 30 EUR]}\n"
        "  - {id: b, text: a 10% voucher, percent: 10}\n"
    )
    first = "K: a 20% voucher, and free delivery from 30 EUR. Reply STOP to opt out"
    second = first.replace("20%", "10%")
    assert codes(brief, "a", first) == set()
    assert codes(brief, "b", second) == {"fact.free", "fact.amount"}
    assert str(brief.offers["a"].cost) == "€4"


def test_hours_of_an_offer_belong_to_it(resolved: Resolve) -> None:
    brief = resolved("brand: K\nchannels: [sms]\noffer: {text: 'free fries, 4pm to 7pm today', "
                     "ends: today}\n")  # fmt: skip
    assert codes(brief, "o1", "K: free fries from 4 to 7pm today. Reply STOP to opt out") == set()
    assert codes(brief, "o1", "K: free fries today. Reply STOP to opt out") == {"fact.incomplete"}


def test_an_hour_without_its_half_of_the_day_is_asked_for_once(resolved: Resolve) -> None:
    brief = resolved("brand: K\nlanguages: [pl]\nchannels: [sms]\n"
                     "offer: {text: 'kawa gratis o 9.00', ends: today}\n")  # fmt: skip
    sheet = compile_sheet(brief, "sms", "pl", offer="o1")
    assert [hour for hour in sheet.facts.together if ":" in hour] == ["09:00"]


def test_the_law_of_the_sector_is_in_the_sheet(resolved: Resolve) -> None:
    brief = resolved("brand: {name: K, industry: mutual_funds}\nmarket: IN\nchannels: [sms]\n")
    sheet = compile_sheet(brief, "sms", "en")
    assert sheet.legal
    assert sheet.legal[0] in sheet.facts.required_terms
    assert (sheet.sector, sheet.dlt_variables) == ("mutual_fund", 2)


@pytest.mark.parametrize(
    ("host", "is_allowed"),
    [
        ("begambleaware.org", True),  # what the market's law adds
        ("help.example", True),  # what has to be said
        ("odds.example", True),  # a fact
        ("old-stand.example", True),  # in the label of the way to act
        ("betmore.example", False),
    ],
)
def test_what_the_brief_says_and_what_the_law_adds_may_name_a_page(
    resolved: Resolve, *, host: str, is_allowed: bool
) -> None:
    brief = resolved(
        "brand: {name: K, industry: gambling}\nmarket: GB\nchannels: [sms]\n"
        "must_say: Help at help.example\nfacts: [All odds are at odds.example]\n"
        "cta: {label: See old-stand.example}\n"
    )
    sheet = compile_sheet(brief, "sms", "en")
    found = {f.code for f in check({"body": f"K: hello, see {host}"}, sheet)}
    assert ("url.not_allowed" not in found) is is_allowed


@pytest.mark.parametrize(
    ("language", "body", "code"),
    [
        ("de", "Du bekommst hier mehr. Sehen Sie es an, dein Team", "voice.address"),
        ("fr", "Tu vas aimer cette idée, rien que pour toi", "voice.address"),
        ("ru", "Привет! Для тебя есть новое в нашем магазине", "voice.address"),
        ("hi", "तुम्हारे लिए कुछ नया आया है, ज़रूर देखो", "voice.address"),
        ("zh-Hans", "你好，给你留了一份惊喜，快来看看吧", "voice.address"),
        ("es", "Querida amiga, hay algo nuevo para ti en la tienda", "voice.gender"),
        ("ru", "Уважаемый клиент, у нас есть кое-что новое для вас", "voice.gender"),
        ("ar", "احجز الآن مكانك معنا في هذا الموسم الهادئ", "voice.gender"),
        ("hi-Latn", "aapki pasand aur apki marzi, dono yahan hain", "voice.spelling"),
        ("hi-Latn", "aapka अपना store, bilkul paas mein hai", "voice.script"),
    ],
)
def test_the_voice_of_the_brand_is_heard(
    resolved: Resolve, language: str, body: str, code: str
) -> None:
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\n")
    sheet = compile_sheet(brief, "push", language)
    assert code in {finding.code for finding in check({"body": body}, sheet)}


@pytest.mark.parametrize(
    ("language", "form", "body", "is_other"),
    [
        ("es-AR", "", "Ya podés volver: tu última vez fue en mayo y te esperamos", False),
        ("es-AR", "", "Ya puedes volver", True),  # there nobody says so
        ("es-MX", "", "Ya puedes volver", False),
        ("es-MX", "", "Ya podés volver", True),
        ("es-AR", "usted", "Ya podés volver", True),
        ("pt-PT", "tu", "Tu e os teus: para vocês há mais", False),
        ("pt-PT", "tu", "Para você há mais", True),
        ("hi", "तू", "तेरा घर", False),
        ("hi", "तू", "तुम्हारा घर", True),
    ],
)
def test_a_form_of_address_keeps_the_words_that_it_shares_with_another(
    resolved: Resolve, language: str, form: str, body: str, is_other: bool
) -> None:
    voice = f", voice: {{address_form: {{all: {form}}}}}" if form else ""
    brief = resolved(f"brand: {{name: K{voice}}}\nlanguages: [{language}]\nchannels: [push]\n")
    found = check({"body": body}, compile_sheet(brief, "push", language))
    assert ("voice.address" in {finding.code for finding in found}) is is_other


def test_a_teams_market_pack_says_what_the_way_out_and_the_hours_are(
    library: Library, tmp_path: Path
) -> None:
    (tmp_path / "markets").mkdir()
    pack = "name: Svizzera\ncurrency: CHF\nquiet_start: '20:00'\nquiet_end: '09:00'\n"
    (tmp_path / "markets" / "CH.yaml").write_text(
        f"{pack}optout_required: true\noptout: {{sms: {{it: FERMA al 12345}}}}\n"
    )
    library = open_library(tmp_path)
    text = "brand: K\nmarket: CH\nlanguages: [it]\nchannels: [sms]\n"
    brief, tree = read_brief(text, "b.yaml", stem="b", channels=CHANNELS)
    sheet = compile_sheet(complete_brief(brief, tree, library, briefs_folder=Path()), "sms", "it")

    def codes_at(body: str, hour: int) -> set[str]:
        return {f.code for f in check({"body": body}, sheet.model_copy(update={"send_hour": hour}))}

    assert "optout.missing" in codes_at("K: ecco le novità", 12)
    assert "optout.missing" not in codes_at("K: ecco le novità. FERMA al 12345", 12)
    assert "time.quiet_hours" in codes_at("K: ecco. FERMA al 12345", 21)
    assert "time.quiet_hours" not in codes_at("K: ecco. FERMA al 12345", 19)


def test_a_tracked_link_counts_its_real_length(resolved: Resolve) -> None:
    def segments(tracking: str) -> set[str]:
        brand = f"{{name: K, tracking: '{tracking}', url_allow: [k.example]}}"
        brief = resolved(f"brand: {brand}\nchannels: [sms]\n")
        sheet = compile_sheet(brief, "sms", "en").model_copy(update={"max_segments": 1})
        body = "K: " + "your seat is kept, " * 6 + "https://k.example/a"
        return {finding.code for finding in check({"body": body}, sheet)}

    assert "length.segments" not in segments("")
    assert "length.segments" in segments("?utm_source=sms&utm_campaign=win")


def test_what_a_long_message_costs_is_told(resolved: Resolve) -> None:
    brand = "{name: K, market: IN, sender: {sms_price: 0.15 INR}}"
    brief = resolved(f"brand: {brand}\nchannels: [sms]\n")
    body = "K: " + "your seat is kept, " * 5 + "₹ to you. Opt out: SMS STOP"
    findings = check({"body": body}, compile_sheet(brief, "sms", "en"))
    (message,) = [finding.message for finding in findings if finding.code == "encoding.left_gsm"]
    assert message.endswith("2 SMS instead of 1, because of ₹ (0.15 INR more a message)")


def test_names_in_the_briefs_own_facts_are_known(resolved: Resolve) -> None:
    brand = "{name: K, glossary: {Night Oil: Night Oil}}"
    brief = resolved(f"brand: {brand}\nchannels: [push]\nfacts: [the new Barrier Cream is here]\n")
    sheet = compile_sheet(brief, "push", "en")

    def unknown(body: str) -> bool:
        return "fact.product" in {finding.code for finding in check({"body": body}, sheet)}

    assert not unknown("The Barrier Cream goes on after the Night Oil.")
    assert unknown("The Golden Serum goes on after the Night Oil.")
    assert not unknown("Buon Natale: the Night Oil is here.")  # a feast, in any language
    assert not unknown("Here is Fijne Kerst with the Night Oil.")


@pytest.mark.parametrize(
    ("language", "body", "bent"),
    [
        ("ru", 'Ждём вас снова в {{ last_outlet | default: "наш магазин" }}.', True),
        ("ru", 'Снова рядом: {{ last_outlet | default: "наш магазин" }}.', False),
        ("es", 'Vuelve la {{ last_category | default: "moda" }} de siempre.', True),
        ("es", 'Más para ti: {{ last_category | default: "moda" }}.', False),
        ("de", 'Neues für die {{ last_category | default: "Mode" }} ist da.', True),
        ("en", 'More for the {{ last_category | default: "table" }} you like.', False),
    ],
)
def test_a_value_is_asked_for_no_form_that_it_does_not_have(
    resolved: Resolve, language: str, body: str, *, bent: bool
) -> None:
    fields = "personalization: [last_outlet, last_category]"
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\n{fields}\n")
    findings = check({"body": body}, compile_sheet(brief, "push", language))
    assert ("voice.case" in {finding.code for finding in findings}) == bent


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("de", "Hier wartet etwas auf Sie. Schauen Sie in Ruhe vorbei."),
        ("fr", "Votre table vous attend, et nous aussi."),
        ("ru", "Мы скучали. Для вас есть кое-что новое."),
        ("es", "Hay algo nuevo que te va a gustar."),
        ("ar", "نشتاق إليكم، وقد أعددنا ما يليق بكم."),
        ("zh-Hans", "好久不见，为您留了位置。"),
        ("hi-Latn", "Aapki jagah aapke liye hai, jab chahein aayein."),
        ("en", "Your place is still here."),
    ],
)
def test_a_native_line_raises_none_of_it(resolved: Resolve, language: str, body: str) -> None:
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\n")
    sheet = compile_sheet(brief, "push", language)
    codes = {finding.code for finding in check({"body": body}, sheet)}
    assert not {code for code in codes if code.startswith("voice.")}


@pytest.mark.parametrize(("language", "counted"), [("pt", False), ("es", True)])
def test_dos_is_two_in_spanish_alone(resolved: Resolve, language: str, *, counted: bool) -> None:
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\n")
    sheet = compile_sheet(brief, "push", language)
    body = "A validade dos pontos" if language == "pt" else "Hoy dos puntos para ti"
    assert ("fact.quantity" in {f.code for f in check({"body": body}, sheet)}) == counted


FULL = """\
brand: {name: Setu, industry: mutual_funds, market: IN, tracking: '?u=1', glossary: {Night Oil: x},
        sender: {sms_price: 0.15 INR}, voice: {address_form: {hi: आप, hi-Latn: aap, en: you}}}
languages: [en, hi, hi-Latn]
channels: [sms]
facts: [40 new plans, the Night Oil]
offer: {text: 2 plans for 500, amount: 500 INR, min_basket: 1999 INR, code: A1, ends: +9d}
personalization: [first_name, last_outlet, plan_name]
"""


@given(text=st.text(max_size=400), language=st.sampled_from(["en", "hi", "hi-Latn"]))
def test_no_text_stops_the_checks_of_a_full_brief(
    resolved: Resolve, text: str, language: str
) -> None:
    sheet = _full_sheet(resolved, language)
    findings = check({"body": text, "subject": text}, sheet)
    assert all(0 <= f.span[0] <= f.span[1] <= len(text) for f in findings)


@cache
def _full_sheet(resolved: Resolve, language: str) -> FactSheet:
    return compile_sheet(resolved(FULL), "sms", language, offer="o1")


def test_a_message_that_may_tell_any_of_several_offers_has_to_tell_none_whole(
    resolved: Resolve,
) -> None:
    facts = compile_sheet(resolved(TWO), "sms", "en").facts
    assert (facts.percents, facts.together) == ((30.0, 10.0), ())
    assert "BIG30" not in facts.required_terms
    assert codes(resolved(TWO), "", "K: 10% off. Reply STOP to opt out") == set()


@pytest.mark.parametrize(
    ("language", "together"),
    [("en", ("2", "10", "11")), ("it", ("2", "10", "11")), ("ja", ("11",)), ("sw", ("11",))],
)
def test_small_numbers_are_asked_for_only_where_their_words_are_read(
    resolved: Resolve, language: str, together: tuple[str, ...]
) -> None:
    text = f"brand: K\nchannels: [push]\nlanguages: [{language}]\n"
    brief = resolved(f"{text}offer: {{text: 1 2 of 10 or 11 cups}}")
    assert compile_sheet(brief, "push", language).facts.together == together


@pytest.mark.parametrize(
    ("offer", "body", "is_whole"),
    [
        # the prompt tells the text alone, and so does the copy; an old price is no term
        (
            "{text: 20 GB at Rs 150 (was Rs 250), amount: Rs 100}",
            "20 GB at Rs 150, was Rs 250",
            True,
        ),
        ("{text: 20 GB at Rs 150 (was Rs 250), amount: Rs 100}", "20 GB at Rs 150", True),
        ("{text: 20 GB at Rs 150 (was Rs 250), amount: Rs 100}", "20 GB, was Rs 250", False),
        ("{amount: Rs 100}", "Rs 100 off", True),
        ("{amount: Rs 100}", "Some money off", False),
        ("{text: 10% off, conditions: max. Rs 60}", "10% off, at most Rs 60", True),
        ("{text: 10% off, conditions: max. Rs 60}", "10% off", False),
    ],
)
def test_an_offer_is_whole_when_it_says_what_the_prompt_told(
    resolved: Resolve, offer: str, body: str, *, is_whole: bool
) -> None:
    brief = resolved(f"brand: K\nchannels: [push]\noffer: {offer}\n")
    found = check(
        {"body": body}, compile_sheet(brief, "push", "en", offer=next(iter(brief.offers)))
    )
    assert ("fact.incomplete" not in {f.code for f in found}) == is_whole


@pytest.mark.parametrize(("day", "is_known"), [("Thursday", True), ("Friday", False)])
def test_the_weekday_of_an_offers_last_day_may_be_said(
    resolved: Resolve, day: str, *, is_known: bool
) -> None:
    brief = resolved("brand: K\nchannels: [push]\noffer: {text: 10% off, ends: 2026-12-10}\n")
    body = f"10% off until {day}, 10 December"
    found = check(
        {"body": body}, compile_sheet(brief, "push", "en", offer=next(iter(brief.offers)))
    )
    assert ("fact.weekday" not in {f.code for f in found}) == is_known


@pytest.mark.parametrize(
    ("url", "shown", "is_known"),
    [
        ("rad.example/termin", "rad.example/termin", True),  # as people type it
        ("https://rad.example/termin", "rad.example/termin", True),
        ("rad.example/termin", "rod.example/termin", False),
    ],
)
def test_a_link_of_the_brief_may_stand_in_the_copy(
    resolved: Resolve, url: str, shown: str, *, is_known: bool
) -> None:
    brief = resolved(f"brand: K\nchannels: [push]\ncta: {{url: {url}}}\n")
    found = check({"body": f"See {shown}"}, compile_sheet(brief, "push", "en"))
    assert ("url.not_allowed" not in {f.code for f in found}) == is_known


def test_the_year_of_a_day_has_no_bound_of_its_own(resolved: Resolve) -> None:
    brief = resolved("brand: K\nchannels: [push]\noffer: {text: 10% off until 10 January 2027}\n")
    sheet = compile_sheet(brief, "push", "en", offer=next(iter(brief.offers)))
    assert check({"body": "10 January 2027 ends the 10% off"}, sheet) == []


@pytest.mark.parametrize(
    ("language", "brand", "body", "is_named"),
    [
        ("pl", "Kwiaciarnia Piwonia", "Bukiety z Kwiaciarni Piwonii.", True),
        ("pl", "Kwiaciarnia Piwonia", "Bukiety z Kwiaciarni.", False),
        ("ru", "Пекарня Заря", "Хлеб от Пекарни Зари.", True),
        ("ru", "Пекарня Заря", "Хлеб от Пекарни Зарница.", False),
        ("en", "Piwonia", "Flowers from Piwonii.", False),  # English gives names no cases
    ],
)
def test_a_name_may_stand_in_the_cases_of_its_language(
    resolved: Resolve, language: str, brand: str, body: str, *, is_named: bool
) -> None:
    head = f"brand: {{name: {brand}, default_language: {language}}}\n"
    brief = resolved(f"{head}channels: [sms]\n")
    found = {f.code for f in check({"body": body}, compile_sheet(brief, "sms", language))}
    assert ("fact.missing" not in found) == is_named
    assert "brand.misspelled" not in found or not is_named


@pytest.mark.parametrize(
    ("fact", "body", "is_given"),
    [
        ("shipping €9 per 12 bottles, free from 18", "From 18 bottles you pay no shipping", True),
        ("our soap is free from perfume", "You pay no shipping", False),
        ("shipping €9 per 12 bottles, free from 18", "Free returns", False),
        ("6+1 on all whites", "The seventh bottle is on us", True),
        ("6+1 on all whites", "Free shipping", False),
        ("page 6 and 1 photo", "The seventh bottle is on us", False),
    ],
)
def test_free_from_a_number_and_one_more_give_something(
    resolved: Resolve, fact: str, body: str, *, is_given: bool
) -> None:
    brief = resolved(f"brand: K\nchannels: [push]\nfacts: ['{fact}']\n")
    found = check({"body": body}, compile_sheet(brief, "push", "en"))
    assert ("fact.free" not in {finding.code for finding in found}) == is_given


def test_a_blueprints_own_reason_permits_nothing(resolved: Resolve) -> None:
    text = "brand: K\nlanguages: [en]\nblueprint: birthday\n"
    assert resolved(text).brief.idea.wordings()
    sheet = compile_sheet(resolved(text), "sms", "en")
    own = compile_sheet(resolved(f"{text}idea: a free tea on 4 May\n"), "sms", "en")
    assert (sheet.facts.free, sheet.facts.claims, sheet.facts.dates) == ((), (), ())
    assert own.facts.free
    assert own.facts.dates


@pytest.mark.parametrize(
    ("lines", "takes_reply"),
    [
        ("cta: {text_to: LARK to 60777}", False),
        ("cta: {text_to: LARK to 60777, reply: YES}", True),
        ("cta: {text_to: LARK to 60777}\nfacts: [Reply YES to keep your seat]", True),
        ("cta: {url: https://k.example/a}", True),
    ],
)
def test_no_answer_is_taken_where_a_word_goes_elsewhere_alone(
    resolved: Resolve, lines: str, *, takes_reply: bool
) -> None:
    sheet = compile_sheet(resolved(f"brand: K\nchannels: [sms]\n{lines}\n"), "sms", "en")
    assert sheet.takes_reply == takes_reply
    assert sheet.text_to == ("LARK to 60777" if "LARK" in lines else "")


ENDS_SOON = """\
brand: {name: Zar, default_language: tr}
channels: [push]
languages: [tr, en, de, da, fi, ar, ja]
offer: {percent: 50, ends: %s}
follow_up: {after: 5d, step: last_chance}
"""
SOON = {
    "tr": "Yakında bitiyor.", "en": "It ends soon.", "de": "Das endet bald.",
    "fi": "Se päättyy pian.",
    "da": "Det slutter snart.", "ar": "ينتهي قريبًا.", "ja": "まもなく終わります。",
}  # fmt: skip


@pytest.mark.parametrize("language", SOON)
def test_a_last_call_whose_day_is_not_known_may_say_that_it_ends_soon(
    language: str, resolved: Resolve
) -> None:
    brief = resolved(ENDS_SOON % "+10d")
    first, second = (
        compile_sheet(brief, "push", language, follow_up=follow_up) for follow_up in (False, True)
    )
    blocked = [
        {x.code for x in check({"body": text}, sheet) if x.severity == "error"}
        for text, sheet in ((SOON[language], second), ("Ends tonight.", second))
    ]
    assert ["fact.deadline" in codes for codes in blocked] == [False, True]
    assert not first.facts.ends_soon
