"""Constructions: classes of words that promise when they meet in a sentence, in every language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.guardrails.stated.claims import stated_claims
from hookline.guardrails.stated.constructions import constructions
from hookline.guardrails.stated.construed import Construed, construed_claims
from hookline.guardrails.stated.price_cuts import as_meant
from hookline.guardrails.stated.word_files import languages_with, table_of

LANGUAGES = languages_with("thesaurus")


def concepts(text: str) -> set[str]:
    return {claim.concept for claim in _construed(text)}


def _construed(low: str) -> list[Construed]:
    return construed_claims(as_meant(low))


def classes_of(language: str) -> set[str]:
    return set(table_of(language, "thesaurus"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_class_of_a_thesaurus_is_part_of_a_construction(language: str) -> None:
    used = {name for made in constructions() for part in (*made.parts, made.without)
            for name in part}  # fmt: skip
    assert classes_of(language) - used == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_construction_can_be_met_in_every_language(language: str) -> None:
    known = classes_of(language) | {"num"}
    unmet = [made for made in constructions() if any(known.isdisjoint(part) for part in made.parts)]
    assert unmet == []


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("we foot the bill", "free"),
        ("we foot the whole long bill", "free"),
        ("we foot the whole long fat bill", None),
        ("we smile. the bill is covered", None),
        ("shipping? not a cent", "free"),
        ("die rechnung tragen wir", "free"),
        ("nobody bakes softer rolls", "superlative"),
    ],
)
def test_its_words_stand_near_each_other_in_one_sentence(text: str, concept: str | None) -> None:
    assert (concepts(text) == {concept}) if concept else ("free" not in concepts(text))


@pytest.mark.parametrize(
    ("text", "is_pressing"),
    [("hesitate and you lose out", True), ("lose no sleep, do not hesitate to ask", False)],
)
def test_an_order_that_is_fixed_is_kept(text: str, *, is_pressing: bool) -> None:
    assert ("scarcity" in concepts(text)) == is_pressing


def test_a_word_that_may_not_be_there_takes_the_promise_away() -> None:
    assert "superlative" in concepts("los zapatos más suaves de la ciudad")
    assert "superlative" not in concepts("la tienda más cercana de la ciudad")


@pytest.mark.parametrize(
    ("size", "sum_of_money"),
    [
        ("faites venir le baume : 40 ml, 24", "faites de vos 40 euros 240 euros"),
        ("ein balsam aus hafer, 40 ml, 24 eur", "wir machen aus 40 euro 240 euro"),
        ("бальзам из овса, 40 мл, 24", "из 40 рублей станет 240"),
    ],
)
def test_a_size_and_its_price_multiply_no_money(size: str, sum_of_money: str) -> None:
    assert "multiplied" not in concepts(size)
    assert "multiplied" in concepts(sum_of_money)


@pytest.mark.parametrize(("number", "is_amount"), [("12345678", True), ("123456789", False)])
def test_a_number_of_nine_characters_is_no_amount(number: str, *, is_amount: bool) -> None:
    assert ("multiplied" in concepts(f"put in {number} and take home 20")) == is_amount


def test_a_part_is_met_by_a_word_of_its_own() -> None:
    assert "health" in concepts("say goodbye to pain")
    assert "health" not in concepts("goodbye and goodbye again")


def test_a_language_whose_everyday_words_are_outnumbered_is_not_meant() -> None:
    german = {claim.language for claim in _construed("das geld wächst jeden monat für dich")}
    assert german == {"de"}


def test_it_is_given_as_the_shortest_stretch_that_holds_it() -> None:
    (claim,) = _construed("today and always we cover the shipping for you")
    assert claim == Construed("free", "en", 17, 38)


@pytest.mark.parametrize(
    "text", ["运费我们出。", "别家要卖两倍的价。", "أموالك ستنمو كل شهر", "हम बिल भरेंगे"]
)
def test_scripts_without_spaces_capitals_or_accents_are_read_too(text: str) -> None:
    assert concepts(text)


def test_a_construction_stands_beside_a_phrase_of_its_concept_elsewhere_in_the_text() -> None:
    text = "free shipping today. you won't pay a cent for the wrapping."
    claims = [(claim.concept, text[claim.start : claim.end]) for claim in stated_claims(text)]
    assert claims == [("free", "free"), ("free", "won't pay a cent")]


@given(st.text(max_size=120))
def test_a_construction_is_a_piece_of_its_text(text: str) -> None:
    low = text.lower()
    for claim in _construed(low):
        assert 0 <= claim.start < claim.end <= len(low)
