"""One table of claims: every concept in every language, as constructions; idioms claim nothing."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.channels import bare_sheet
from tests.guardrails.cases import cases

from hookline.guardrails.base import Passage
from hookline.guardrails.check import check
from hookline.guardrails.stated.claim_table import concept_phrases
from hookline.guardrails.stated.claims import CONCEPTS, Claim, stated_claims
from hookline.guardrails.stated.phrasing import phrasings
from hookline.records.profiles import profiles
from hookline.records.sheet import FactSheet

LANGUAGES = [code for code in profiles().languages if concept_phrases(code)]
"""Languages in which claims are read."""
GOLDEN = Path(__file__).parents[1] / "golden"


def lines(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (GOLDEN / name).read_text("utf-8").splitlines()]


CLAIMS, IDIOMS = lines("claims.jsonl"), lines("idioms.jsonl")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_concept_has_three_phrasings_and_more_in_every_language(language: str) -> None:
    table = concept_phrases(language)
    assert set(table) == set(CONCEPTS)
    for concept, cell in table.items():
        claims = [
            line
            for line in phrasings(cell, profiles().languages[language].script)
            if not line.is_idiom
        ]
        assert len(claims) >= 3, concept


def test_claims_are_read_in_twenty_languages() -> None:
    assert len(LANGUAGES) == 20
    assert {case["language"] for case in (*CLAIMS, *IDIOMS)} == set(LANGUAGES)
    assert concept_phrases("sw") == {}


def test_every_cell_is_tried_on_three_texts() -> None:
    tried = Counter((case["language"], case["concept"]) for case in CLAIMS)
    tried.update((case.language, case.concept) for case in cases() if case.concept)
    assert set(tried) == {(language, concept) for language in LANGUAGES for concept in CONCEPTS}
    assert min(tried.values()) >= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_invented_promise_is_read_and_blocked(language: str) -> None:
    promises = [case for case in CLAIMS if case["language"] == language]
    assert promises
    sheet = bare_sheet("push", language=language)
    for case in promises:
        claims = stated_claims(case["text"].lower())
        assert case["concept"] in {claim.concept for claim in claims}, case["text"]
        assert errors_in(case["text"], sheet), case["text"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_scene_and_an_idiom_pass(language: str) -> None:
    scenes = [case["text"] for case in IDIOMS if case["language"] == language]
    assert scenes
    sheet = bare_sheet("push", language=language)
    wrong = {text: errors for text in scenes if (errors := errors_in(text, sheet))}
    assert wrong == {}


def errors_in(text: str, sheet: FactSheet) -> list[str]:
    """The words of the errors of a message's text."""
    findings = check({"body": text}, sheet)
    return [finding.message for finding in findings if finding.severity == "error"]


@given(st.text(max_size=200))
@example("一刀价")
def test_a_claim_is_a_piece_of_its_text(text: str) -> None:
    low = Passage("body", text).low
    for claim in stated_claims(low):
        assert 0 <= claim.start < claim.end <= len(low)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("the best coffee in town", "the best coffee in town"),
        ("the best coffee of all", "best coffee"),
        ("the best", None),
        ("risk-free evenings", None),
        ("buy one, get one", "buy one, get one"),
        ("in stock, and only 3 left", "only 3 left"),
        ("only 3 left. in stock", "only 3 left"),
        ("livraison et retours offerts", "offerts"),
        ("मुफ़्त", "मुफ़्त"),
        ("मुफ्त", "मुफ्त"),
        ("все еще осталось 3 места", "осталось 3"),
    ],
)
def test_a_construction_is_found_as_far_as_it_reaches(text: str, phrase: str | None) -> None:
    words = [text[claim.start : claim.end] for claim in stated_claims(text)]
    assert words == ([phrase] if phrase else [])


@pytest.mark.parametrize(
    ("spans", "is_shared"),
    [(((0, 3), (3, 5)), False), (((3, 5), (0, 3)), False), (((0, 4), (3, 5)), True),
     (((3, 5), (0, 4)), True), (((0, 9), (3, 5)), True)],
)  # fmt: skip
def test_claims_overlap_where_they_share_a_character(
    spans: tuple[tuple[int, int], tuple[int, int]], *, is_shared: bool
) -> None:
    first, second = (Claim("free", "en", *span) for span in spans)
    assert first.overlaps(second) == is_shared


@pytest.mark.parametrize(
    ("text", "gives_away"),
    [("a 7-free nail polish", False), ("nail polish - free today", True)],
)
def test_free_behind_a_hyphen_and_a_character_gives_nothing_away(
    text: str, *, gives_away: bool
) -> None:
    assert ("free" in {claim.concept for claim in stated_claims(text)}) == gives_away


@pytest.mark.parametrize(
    ("promise", "scene"),
    [
        ("Te acabarás las plazas: se acaban", "45 minutos sí se acaban"),
        ("You'll be sorry on Saturday", "We're sorry about that Saturday"),
        ("一个月减20斤", "满199元减20元，下单用优惠码"),
        ("Bugün son gün", "Son gün karar verene değil"),
        ("De beste boekenkast", "Daar kun je best even bij stilvallen"),
        ("El mejor del barrio", "Con ganas de todo menos de correr"),
        ("Money back, no questions", "Getting money back from a shop often means a call"),
        ("Gagnez un bon d'achat", "Pour repartir d'un bon pied"),
        ("It is on us", "It is on us to mend it"),
        ("You get your money back", "That gives you back the money and not the Saturday"),
        ("Bugün son gün", "Son gün karar değiştirene göre değil"),
        ("Transforme 100 em 500 reais", "Até 31/12, ponto ainda vira pão"),
        ("Haz de 19 euros 30", "A las 19:30 toca hacer la cena"),
        ("今夜で終了", "今夜の買い物で"),
        ("दर्द का इलाज", "लंच के बाद की नींद का इलाज चाय"),
    ],
)
def test_a_scene_that_shares_a_promises_words_promises_nothing(promise: str, scene: str) -> None:
    assert list(stated_claims(promise.lower()))
    assert list(stated_claims(scene.lower())) == []


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ('Il ne reste que {{ step | default: "la dernière étape" }}.', []),
        ('Il ne reste que {{ step | default: "dix places" }}.', ["scarcity"]),
    ],
)  # fmt: skip
def test_a_claim_is_read_across_a_merge_tag(text: str, claims: list[str]) -> None:
    read = stated_claims(Passage("body", text, "fr").low)
    assert [claim.concept for claim in read] == claims


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Let them take turns, a 5 kW inverter with 10 kWh will do", "multiplied"),
        ("Am 9. Dezember 2026 suchen Sie vor allen anderen aus", "multiplied"),
        ("It is £148 instead of £162. Buy it now", "proof"),
        ("Personne n'arrive en sachant conduire", "superlative"),
    ],
)
def test_measures_dates_and_old_prices_multiply_and_prove_nothing(text: str, concept: str) -> None:
    assert concept not in {claim.concept for claim in stated_claims(text.lower())}
