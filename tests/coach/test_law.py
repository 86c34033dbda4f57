"""Which trades select rules, which are asked about, and which are told to select none."""

import pytest
from tests.coach.conftest import Items


@pytest.mark.parametrize(
    ("industry", "asked", "told"),
    [
        ("mutual_funds", None, False),
        ("Mutual Funds", None, False),
        ("amc", None, False),
        ("mutal_funds", ("error", "did you mean industry: mutual_funds?"), False),
        ("insurence", ("error", "did you mean industry: insurance?"), False),
        ("banks", ("error", "did you mean industry: bank?"), False),
        ("resturant", ("warn", "did you mean industry: qsr?"), False),
        ("fashon", ("warn", "did you mean industry: apparel?"), False),
        ("cars", None, True),  # near to cards, and too short to be a slip of it
        ("books", None, True),
        ("pottery", None, True),  # no slip of lottery
        ("''", None, False),  # a brand that names no trade is asked nothing here
    ],
)
def test_a_trade_is_matched_asked_about_or_told_to_select_no_rules(
    raised: Items, industry: str, asked: tuple[str, str] | None, *, told: bool
) -> None:
    text = f"brand: {{name: K, industry: {industry}}}"
    questions = [(item.severity, item.fix) for item in raised(text, "C104")]
    assert questions == ([asked] if asked else [])
    assert len(raised(text, "C105")) == told


def test_one_line_says_that_no_sectors_rules_are_checked(raised: Items) -> None:
    for industry in ("mutal_funds", "books"):
        text = f"brand: {{name: K, industry: {industry}}}"
        (item,) = [*raised(text, "C104"), *raised(text, "C105")]
        assert item.text == f"No rules of a trade are checked for '{industry}'"


@pytest.mark.parametrize(("sender", "is_told"), [("AD-KURTAKO4", False), ("AD-KURTAKO45", True),
                                                 ("KURTAKO", True)])  # fmt: skip
def test_a_sender_in_the_emirates_has_eleven_characters(
    raised: Items, sender: str, *, is_told: bool
) -> None:
    text = f"brand: {{name: K, sender: {{sms: {sender}}}}}\nmarket: AE\nchannels: [sms]"
    assert bool(raised(text, "C64")) == is_told


@pytest.mark.parametrize(
    ("market", "sender", "is_told"),
    [("SA", "KURTAKO-AD", False), ("SA", "AD-KURTAKO", True), ("JO", "advKURTAKO", False),
     ("JO", "", True), ("AT", "KURTAKO", False)],
)  # fmt: skip
def test_a_sender_reads_as_its_country_says(
    raised: Items, market: str, sender: str, *, is_told: bool
) -> None:
    text = f"brand: {{name: K, sender: {{sms: '{sender}'}}}}\nmarket: {market}\nchannels: [sms]"
    assert bool(raised(text, "C64")) == is_told


@pytest.mark.parametrize(("size", "is_told"), [(100, False), (101, True)])
def test_a_push_spares_a_hundred_characters_for_words_that_must_be_said(
    raised: Items, size: int, *, is_told: bool
) -> None:
    text = f"brand: K\nchannels: [push, sms]\nmust_say: {{push: {'x' * size}}}"
    assert bool(raised(text, "C45")) == is_told


@pytest.mark.parametrize(
    ("trade", "asked"),
    [
        ("healthcare", "health"), ("fertility clinic", "health"), ("saúde", "health"),
        ("hearing", "health"), ("Versicherungsbüro", "insurance"), ("costume rental", "apparel"),
        ("escuela de conducción", "education"), ("books", ""), ("ofertas", ""),
    ],
)  # fmt: skip
def test_a_trade_that_nobody_knows_is_asked_about_by_its_own_words(
    raised: Items, trade: str, asked: str
) -> None:
    (item,) = raised(f"brand: {{name: K, industry: {trade}}}", "C105")
    assert item.fix.startswith(f"industry: {asked}, if that is its trade" if asked else "nothing")
    assert item.worth == 0


@pytest.mark.parametrize(("kind", "is_told"), [("service", False), ("promotional", True)])
def test_a_service_message_needs_no_promotional_sender(
    raised: Items, kind: str, is_told: bool
) -> None:
    brief = f"brand: {{name: K, market: JO}}\nchannels: [sms]\nclass: {kind}"
    assert bool(raised(brief, "C64")) is is_told
