"""Every blank is filled, with its origin; what the user wrote stays."""

from collections.abc import Callable

import pytest

from hookline.errors import BadInput
from hookline.prompting.known_names import find_blueprint
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.saying import say_end, say_money
from hookline.workspace.library import Library

Resolve = Callable[[str], ResolvedBrief]
WINBACK = "brand: K\nblueprint: winback\n"


def test_every_value_keeps_its_origin(resolved: Resolve) -> None:
    origins = resolved(f"{WINBACK}tonality: witty\nlanguages: [hi]\n").origins
    assert origins["tonality"] == "user"
    assert origins["languages"] == "user"
    assert origins["hooks"] == "blueprint"
    assert origins["follow_up"] == "blueprint"
    assert origins["market"] == "brand"
    assert origins["wildcards"] == "default"


def test_a_brief_without_a_blueprint_is_complete_too(resolved: Resolve) -> None:
    brief = resolved("brand: K\n").brief
    assert (brief.channels, brief.languages) == (("sms", "email"), ("en",))
    assert (brief.hooks, brief.class_, brief.kpi) == (
        ("newness",),
        "promotional",
        "incremental_revenue",
    )


@pytest.mark.parametrize("name", ["winback", "BP23", "bp23", "WINBACK"])
def test_a_blueprint_is_found_by_slug_and_id_in_any_case(library: Library, name: str) -> None:
    assert find_blueprint(name, library.catalog).slug == "winback"


def test_every_blueprint_is_found_by_its_slug_its_id_and_its_name(library: Library) -> None:
    for slug, blueprint in library.catalog.blueprints.items():
        for name in (slug, blueprint.id, blueprint.name):
            assert find_blueprint(name, library.catalog) is blueprint


def test_a_blueprint_nobody_knows_is_told_its_nearest_where_it_is_written(
    resolved: Resolve,
) -> None:
    with pytest.raises(BadInput) as found:
        resolved("brand: K\nblueprint: winbak\n")
    problem = found.value
    assert (problem.code, problem.where) == ("HL110", "winback.yaml:2:12")
    assert problem.fix == "did you mean 'winback'?"


@pytest.mark.parametrize(
    ("line", "where"),
    [("market: QQ", "winback.yaml:2:9"), ("personalization: {frst_name: }", "winback.yaml:2:19")],
)
def test_a_market_or_a_field_nobody_knows_is_refused(
    resolved: Resolve, line: str, where: str
) -> None:
    with pytest.raises(BadInput) as found:
        resolved(f"brand: K\n{line}\n")
    assert (found.value.code, found.value.where) == ("HL111", where)


def test_inherited_hooks_that_lack_their_reason_give_way_and_say_why(resolved: Resolve) -> None:
    bare = resolved("brand: K\nblueprint: back-in-stock\n")
    assert bare.brief.hooks == ("because_you",)
    assert [a.text for a in bare.assumptions if "nothing here carries" in a.text] == [
        "no copy is built on what nothing here carries: newness (no fact says what is new), "
        "scarcity (no fact says how little is left), urgency (nothing in the brief ends on a day)"
    ]


def test_with_an_offer_that_ends_the_inherited_hooks_stay(resolved: Resolve) -> None:
    full = resolved("brand: K\nblueprint: winback\noffer: {percent: 20, ends: 2026-11-30}\n")
    assert full.blueprint is not None
    assert full.brief.hooks == tuple(h for h in full.blueprint.hooks if h != "scarcity")


def test_a_hook_that_the_user_wrote_stays_whatever_it_lacks(resolved: Resolve) -> None:
    assert resolved(f"{WINBACK}hooks: [offer, urgency]\n").brief.hooks == ("offer", "urgency")


def test_an_inherited_bigger_reason_becomes_a_reminder(resolved: Resolve) -> None:
    found = resolved(WINBACK)
    assert found.blueprint is not None
    assert found.brief.follow_up is not None
    assert found.blueprint.follow_up.step == "bigger_reason"
    assert found.brief.follow_up.step == "reminder"
    assert any("the follow-up is a reminder" in a.text for a in found.assumptions)


def test_a_bigger_reason_that_the_user_wrote_stays(resolved: Resolve) -> None:
    found = resolved(f"{WINBACK}follow_up: {{step: bigger_reason}}\n").brief.follow_up
    assert found is not None
    assert found.step == "bigger_reason"


def test_nobody_gets_copy_as_usual_until_it_is_written_for_everyone(resolved: Resolve) -> None:
    some = (
        f"{WINBACK}channels: [sms, email]\nlanguages: [en, hi]\ncontrol_copy:\n  sms: {{en: a}}\n"
    )
    found = resolved(some)
    assert found.brief.campaign.shares is not None
    assert found.brief.campaign.shares.usual == 0
    every = resolved(
        f"{WINBACK}channels: [sms]\nlanguages: [en, hi]\ncontrol_copy: {{sms: {{en: a, hi: b}}}}\n"
    )
    assert every.brief.campaign.shares is not None
    assert every.brief.campaign.shares.usual == pytest.approx(0.1)


@pytest.mark.parametrize(
    ("market", "language", "words"),
    [("IN", "en", "Opt out: SMS STOP"), ("IN", "hi-Latn", "Band karne ke liye STOP")],
)
def test_a_markets_own_opt_out_words_come_first(
    resolved: Resolve, market: str, language: str, words: str
) -> None:
    found = resolved(f"brand: K\nmarket: {market}\nlanguages: [{language}]\n")
    assert found.market.optout["sms"][language] == words


def test_where_the_market_has_no_words_the_plain_ones_of_the_language_stand(
    resolved: Resolve, library: Library
) -> None:
    plain = {code: one.optout["sms"] for code, one in library.catalog.languages.items()}
    assert resolved("brand: K\nmarket: in\n").market.optout["sms"]["ru"] == plain["ru"]
    assert resolved("brand: K\n").market.code == "ZZ"


@pytest.mark.parametrize(
    ("country", "day", "amount"),
    [
        ("market: AT", "7. Jänner 2027", "15 €"),
        ("market: DE", "7. Januar 2027", "15 €"),
        ("languages: [de-AT]", "7. Jänner 2027", "15 $"),
        ("market: JO\nlanguages: [ar]", "7 كانون الثاني 2027", "15 دينار"),
        ("market: AE\nlanguages: [ar]", "7 يناير 2027", "15 درهم"),
    ],
)
def test_a_month_is_called_as_the_country_calls_it(
    resolved: Resolve, country: str, day: str, amount: str
) -> None:
    german = "" if "languages" in country else "languages: [de]\n"
    found = resolved(f"brand: K\n{country}\n{german}offer: {{amount: 15, ends: 2027-01-07}}\n")
    language = found.languages[found.brief.languages[0]]
    (offer,) = found.brief.offers
    assert day in say_end(offer.ends, language)
    assert offer.amount is not None
    assert say_money(offer.amount, language) == amount


@pytest.mark.parametrize(
    ("country", "quiet"), [("AT", ("20:00", "08:00")), ("JO", ("21:00", "07:00"))]
)
def test_austria_and_jordan_have_their_hours_and_rules(
    resolved: Resolve, country: str, quiet: tuple[str, str]
) -> None:
    market = resolved(f"brand: K\nmarket: {country}\n").market
    assert (market.quiet_start, market.quiet_end) == quiet
    assert market.optout_required
    assert all(rule.source and rule.as_of for rule in market.rules)


@pytest.mark.parametrize(
    ("variants", "wildcards"), [(2, 2), (6, 2), (10, 2), (11, 3), (24, 5), (64, 13)]
)
def test_one_in_five_and_at_least_two_are_wildcards(
    resolved: Resolve, variants: int, wildcards: int
) -> None:
    assert resolved(f"brand: K\nvariants: {variants}\n").brief.wildcards == wildcards


def test_a_bare_amount_is_in_the_markets_currency(resolved: Resolve) -> None:
    offers = "offers: [{amount: 500, min_basket: 1999}, {amount: £4.99}]\n"
    rupees, pounds = resolved(f"brand: K\nmarket: IN\n{offers}").brief.offers
    assert (str(rupees.amount), str(rupees.min_basket)) == ("₹500", "₹1,999")
    assert str(pounds.amount) == "£4.99"


def test_the_hash_follows_what_was_written_and_the_brand(resolved: Resolve) -> None:
    assert resolved(WINBACK).brief_hash == resolved(f"# a note\n{WINBACK}").brief_hash
    assert resolved(WINBACK).brief_hash != resolved(f"{WINBACK}idea: x\n").brief_hash
    assert resolved(WINBACK).brief_hash != resolved("brand: L\nblueprint: winback\n").brief_hash


@pytest.mark.parametrize(
    ("trade", "cta", "language", "said"),
    [
        ("hospitality", "", "ja", "{amount}以上のご予約が対象"),
        ("apparel", "", "ja", "{amount}以上のお買い物が対象"),
        ("travel", "", "de", "ab {amount} Buchungswert"),
        ("grocery", "", "de", "ab {amount} Einkaufswert"),
        ("boiler service", "label: Pick a slot, url: 'https://k.example'", "en",
         "on bookings of {amount} or more"),
        ("boiler shop", "label: See them, url: 'https://k.example'", "en",
         "when you spend {amount} or more"),
    ],
)  # fmt: skip
def test_a_smallest_bill_is_told_in_the_words_of_the_trade(
    resolved: Resolve, trade: str, cta: str, language: str, said: str
) -> None:
    brief = f"brand: {{name: K, industry: {trade}}}\nlanguages: [{language}]\n"
    found = resolved(f"{brief}cta: {{{cta}}}\noffer: {{text: x, min_basket: 90 EUR}}\n")
    assert found.languages[language].offer.min_basket == said
