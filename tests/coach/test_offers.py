"""Conditions, codes, amounts and days of an offer, each on both sides of its limit."""

import pytest
from tests.coach.conftest import TODAY, Items


@pytest.mark.parametrize(
    ("offer", "code", "is_raised"),
    [
        ("min_basket: 5 EUR, conditions: new, from_price: 9 EUR", "C30", True),  # three conditions
        ("min_basket: 5 EUR, conditions: new, code: A", "C30", False),  # three details
        ("min_basket: 5 EUR, conditions: new, code: A, ends: +7d", "C30", True),
        (f"code: {'A' * 12}", "C31", False),
        (f"code: {'A' * 13}", "C31", True),
        ("code: A B", "C31", True),
        ("percent: 90", "C32", False),
        ("percent: 91", "C32", True),
        ("percent: 0", "C32", True),
        ("percent: 1", "C32", False),
        ("amount: 5 EUR, min_basket: 5 EUR", "C33", False),
        ("amount: 5.01 EUR, min_basket: 5 EUR", "C33", True),
        ("amount: 6 EUR, min_basket: 5 INR", "C33", False),  # two currencies
        (f"ends: {TODAY}", "C35", False),
        ("ends: 2026-11-21", "C35", True),
    ],
)
def test_an_offer_is_sane_up_to_its_limit(
    raised: Items, offer: str, code: str, *, is_raised: bool
) -> None:
    assert bool(raised(f"brand: K\noffer: {{text: x, {offer}}}", code)) == is_raised


@pytest.mark.parametrize(
    ("plan", "code", "is_raised"),
    [
        (f"ends: {TODAY}", "C34", False),
        ("ends: 2026-11-21", "C34", True),
        ("starts: 2026-12-01, ends: 2026-12-01", "C34", False),
        ("starts: 2026-12-02, ends: 2026-12-01", "C34", True),
    ],
)
def test_a_campaign_ends_on_its_first_day_at_the_earliest(
    raised: Items, plan: str, code: str, *, is_raised: bool
) -> None:
    assert bool(raised(f"brand: K\ncampaign: {{{plan}}}", code)) == is_raised


@pytest.mark.parametrize(("ends", "is_raised"), [("2026-11-29", False), ("2026-11-28", True)])
def test_a_reminder_goes_out_while_its_offer_holds(
    raised: Items, ends: str, *, is_raised: bool
) -> None:
    text = f"brand: K\noffer: {{text: x, ends: {ends}}}\n"  # seven days after TODAY, or six
    text += "follow_up: {after: 7d, step: reminder}"
    assert bool(raised(text, "C38")) == is_raised


@pytest.mark.parametrize(
    ("follow_up", "ends", "severities"),
    [
        ("", "2026-11-28", ["warn"]),
        ("follow_up: {after: 10d, step: reminder}", "2026-11-28", ["error"]),
        ("", "2027-02-01", []),
        ("", "+5d", []),  # it goes out a day before
    ],
)
def test_a_follow_up_that_nobody_wrote_is_no_contradiction(
    raised: Items, follow_up: str, ends: str, severities: list[str]
) -> None:
    text = f"brand: K\nblueprint: winback\noffer: {{text: x, ends: {ends}}}\n{follow_up}"
    assert [item.severity for item in raised(text, "C38")] == severities


@pytest.mark.parametrize(("after", "is_raised"), [("30d", False), ("31d", True)])
def test_a_follow_up_comes_within_thirty_days(
    raised: Items, after: str, *, is_raised: bool
) -> None:
    text = f"brand: K\nblueprint: winback\nfollow_up: {{after: {after}}}"
    assert bool(raised(text, "C28")) == is_raised


@pytest.mark.parametrize(("variants", "is_raised"), [(4, False), (3, True)])
def test_each_of_two_offers_is_told_twice(raised: Items, variants: int, *, is_raised: bool) -> None:
    text = f"brand: K\nvariants: {variants}\noffers: [{{text: a}}, {{text: b}}]"
    assert bool(raised(text, "C15")) == is_raised


def test_two_offers_of_which_only_one_has_a_code_share_none(raised: Items) -> None:
    assert raised("brand: K\noffers: [{text: a, code: X}, {text: b}]", "C14") == []


@pytest.mark.parametrize(
    ("ways", "is_raised"),
    [("{url: 'https://k.example'}", True), ("{phone: 0800 123}", False), ("{reply: HELP}", False)],
)
def test_a_follow_up_that_offers_a_person_says_how_one_is_reached(
    raised: Items, ways: str, *, is_raised: bool
) -> None:
    brief = f"brand: K\ncta: {ways}\nfollow_up: {{step: handover_to_human}}"
    assert bool(raised(brief, "C123")) is is_raised


def test_the_numbers_of_an_offer_are_shown_as_they_are_written(raised: Items) -> None:
    (several,) = raised("brand: K\noffer: {text: 'Ölwechsel 89,90 €, bis 5 Liter'}", "C29")
    assert several.text.startswith("89,90 €, 5 Liter:")
    (single,) = raised("brand: K\noffer: {text: '1.499 TL’den, İzmir'}", "C122")
    assert single.text.startswith("1.499 TL:")


@pytest.mark.parametrize(("market", "gift"), [("ID", "Rp 50,000"), ("GB", "£10")])
def test_an_example_is_in_the_countrys_money(raised: Items, market: str, gift: str) -> None:
    (item,) = raised(f"brand: K\nmarket: {market}\nblueprint: refer", "C13")
    assert gift in item.fix


def test_a_country_is_called_by_its_english_name(raised: Items) -> None:
    (item,) = raised("brand: K\nmarket: RU\nchannels: [sms]", "C65")
    assert item.text.startswith("Russia:")


@pytest.mark.parametrize(
    ("line", "severity"), [("", "info"), ("\npersonalization: [first_name]", "warn")]
)
def test_a_blank_needs_a_word_only_where_the_brief_asked_for_the_field(
    raised: Items, line: str, severity: str
) -> None:
    items = raised(f"brand: {{name: K, default_language: de}}\nblueprint: winback{line}", "C51")
    assert {item.severity for item in items} == {severity}


@pytest.mark.parametrize(
    ("offer", "numbers"),
    [
        (
            "text: 3 % off from 400 EUR, conditions: at most 60 EUR an order",
            "3 %, 400 EUR, 60 EUR:",
        ),
        ("text: 5 % off for 12 months", "5 %, 12 months:"),
        ("text: 5 % off, conditions: for new customers", "5 %:"),
    ],
)
def test_a_cap_among_the_conditions_is_a_number_of_the_offer(
    raised: Items, offer: str, numbers: str
) -> None:
    text = f"brand: K\nchannels: [sms]\noffer: {{{offer}}}"
    told = [item.text for code in ("C29", "C122") for item in raised(text, code)]
    assert [line.startswith(numbers) for line in told] == [True]


@pytest.mark.parametrize(
    ("text", "is_raised"),
    [("3 % off from 400 EUR on", False), ("3 % off", True), ("3 % off for 400 bakers", True)],
)
def test_a_minimum_that_the_text_tells_is_no_condition_beside_it(
    raised: Items, text: str, *, is_raised: bool
) -> None:
    rest = "min_basket: 400 EUR, conditions: 60 EUR at most, code: A3, ends: +9d"
    items = raised(f"brand: K\nlanguages: [en]\noffer: {{text: '{text}', {rest}}}", "C30")
    assert bool(items) is is_raised
    assert all("minimum spend of €400" in item.text for item in items)


@pytest.mark.parametrize(
    ("offer", "severity"),
    [("text: now 69 EUR, cost: 69 EUR", "warn"), ("text: a free visit, cost: 69 EUR", "info"),
     ("text: now 69 EUR", "")],
)  # fmt: skip
def test_what_cost_means_is_said(raised: Items, offer: str, severity: str) -> None:
    items = raised(f"brand: K\noffer: {{{offer}}}", "C128")
    assert [item.severity for item in items] == ([severity] if severity else [])


@pytest.mark.parametrize(
    ("text", "is_raised"), [("day ticket 2400 JPY", True), ("day ticket", False)]
)
def test_a_price_that_the_text_names_is_not_made_a_price_from(
    raised: Items, text: str, *, is_raised: bool
) -> None:
    items = raised(f"brand: K\noffer: {{text: {text}, from_price: 2400 JPY}}", "C129")
    assert bool(items) is is_raised


@pytest.mark.parametrize(
    ("lines", "is_told", "is_untold"),
    [
        ("code: A1, conditions: new ones}\ncta: {url: https://k.example}",
         "let the link bring the code along", "drop"),
        ("code: A1, conditions: new ones}", "say the conditions in fewer words", "link"),
        ("code: per_customer, conditions: new ones}\ncta: {url: https://k.example}",
         "let the offer's text say its minimum", "link"),
    ],
)  # fmt: skip
def test_of_many_terms_that_bind_none_is_to_be_dropped(
    raised: Items, lines: str, is_told: str, is_untold: str
) -> None:
    (item,) = raised(f"brand: K\noffer: {{text: x, ends: +9d, min_basket: 5 EUR, {lines}\n", "C30")
    assert item.worth == 2
    fix = str(item.fix)
    assert fix.startswith("all of it binds, so every message tells it")
    assert is_told in fix
    assert is_untold not in fix
