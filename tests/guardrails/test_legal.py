"""The law's sentence in other words, beside it and instead of it."""

import pytest
from tests.guardrails.bare import findings

LAW = "Mutual Fund investments are subject to market risks, read it."


@pytest.mark.parametrize(
    ("text", "is_reworded"),
    [
        (LAW, False),
        (f"Save a little each month. {LAW}", False),
        (LAW.replace("read it", "see it"), True),
        (f"{LAW} {LAW.replace('read it', 'see it')}", True),
        ("Save a little each month, and read on", False),
        (LAW[:30], False),  # up to half of it is a phrase, not the sentence
        (LAW[:31], True),
    ],
)
def test_the_sentence_stands_as_it_is_or_is_told(text: str, *, is_reworded: bool) -> None:
    assert bool(findings(text, "reg.reworded", legal=[LAW])) == is_reworded


OWN = LAW.replace("read it", "see it")


@pytest.mark.parametrize(
    ("required", "is_reworded"),
    [
        (OWN, False),
        (LAW[:31], False),
        (LAW[:30], True),  # a name that the law holds, too, covers no rewording
        ("Save a little each month, every month.", True),
    ],
)
def test_what_a_person_wrote_to_be_said_is_no_rewording(
    required: str, *, is_reworded: bool
) -> None:
    facts = {"required_terms": [LAW, required]}
    told = findings(f"{LAW} {OWN}", "reg.reworded", legal=[LAW], facts=facts)
    assert bool(told) == is_reworded


@pytest.mark.parametrize(
    ("language", "text", "is_told"),
    [
        ("ja", "お酒は20歳から。未成年の飲酒は法律で禁止されています。", False),
        ("ja", "お酒は20歳から。未成年の皆さんもどうぞ。", True),
        ("zh-Hans", "理性饮酒，未成年人请勿饮酒。", False),
        ("zh-Hans", "理性饮酒，学生半价。", True),
    ],
)
def test_who_says_that_minors_do_not_drink_invites_none(
    language: str, text: str, *, is_told: bool
) -> None:
    told = findings(text, "reg.alcohol_audience", sector="alcohol", language=language)
    assert bool(told) is is_told


@pytest.mark.parametrize(
    ("language", "text", "is_told"),
    [
        ("de", "Fertig wird Ihr Stück in 2-3 Wochen.", False),
        ("de", "Aus 340 neuen Paar: Minus 20 % auf die Leihwoche.", False),
        ("pt", "Ligue 259 55 01 88 e faça 20 jogos.", False),
        ("en", "Put in 500 and take out 5,000.", True),
        ("de", "Aus 100 werden 200.", True),
    ],
)
def test_a_range_a_phone_and_a_lower_share_are_no_money_that_grows(
    language: str, text: str, *, is_told: bool
) -> None:
    assert bool(findings(text, "reg.assured_returns", language=language)) is is_told
