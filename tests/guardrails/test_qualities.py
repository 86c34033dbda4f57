"""What a house says of its goods and service: the brief's own is no error, another one is."""

from typing import Any

import pytest
from tests.channels import bare_sheet

from hookline.guardrails.check import check
from hookline.guardrails.stated.constructions import read_line
from hookline.guardrails.stated.construed import known_words, shortest_span
from hookline.guardrails.stated.pitches import PITCHES
from hookline.guardrails.stated.qualities import QUALITIES
from hookline.guardrails.stated.word_classes import HINT, read_hints_of, read_words
from hookline.guardrails.stated.word_files import languages_with, table_of
from hookline.records.sheet import Facts, Price


def errors(text: str, language: str = "en", **facts: Any) -> list[str]:
    sheet = bare_sheet("whatsapp", language=language, facts=Facts(**facts))
    return [x.message for x in check({"body": text}, sheet) if x.severity == "error"]


@pytest.mark.parametrize(
    ("language", "kind", "table"),
    [(code, kind, table) for kind, table in (("qualities", QUALITIES), ("pitches", PITCHES))
     for code in languages_with(kind)],
)  # fmt: skip
def test_every_line_has_words_in_a_language_that_has_any(
    language: str, kind: str, table: str
) -> None:
    known = {HINT + name for name in table_of(language, kind)}
    lines = [read_line(line, mark=HINT) for line in table.strip().splitlines()]
    assert [line for line in lines if any(known.isdisjoint(part) for part in line.parts)] == []


@pytest.mark.parametrize(
    ("text", "told_stems", "is_told"),
    [
        ("Baked in our own oven.", (), True),
        ("Baked in our own oven.", ("baked", "bread", "oven"), False),
        ("Baked in our own oven.", ("baked", "bread"), True),
        ("Repaired the same day.", ("repai", "same", "day"), False),
        ("Repaired the same day.", ("repai", "week"), True),
        ("Always in stock.", ("stock", "always", "alway"), False),
        ("Delivered within days.", ("deliv", "withi", "day"), False),
        ("Delivered within days.", ("deliv", "three", "week"), True),
    ],
)
def test_most_of_it_has_to_be_what_the_brief_says(
    text: str, told_stems: tuple[str, ...], *, is_told: bool
) -> None:
    assert bool(errors(text, told_stems=told_stems)) == is_told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Take part and win: every receipt is a ticket for the jackpot."),
        ("de", "Ein Teil Ihrer Ausgaben landet wieder auf Ihrem Konto."),
        ("fr", "Satisfait ou remboursé, sans discuter."),
        ("es", "Paga a plazos, ni un céntimo más."),
    ],
)
def test_a_discount_permits_no_draw_no_money_back_no_credit_and_no_guarantee(
    language: str, text: str
) -> None:
    assert errors(text, language, percents=(10,), codes=("SAVE10",))


def test_the_sum_of_an_offer_is_judged_as_a_sum() -> None:
    text = "Con compras de 60 euros o más ahorras hasta un 25 %."
    offer = {"percents": (25,), "amounts": (Price(value=60, currency="EUR"),)}
    assert errors(text, "es", **offer) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [("tr", "Ömür boyu dayanır."), ("pl", "Przetrwa każdą zimę.")],
)
def test_a_word_that_begins_a_run_is_a_word_of_its_own_too(language: str, text: str) -> None:
    """`każdą zimę` goes on where the run `przetrwa każd…` of another class ends."""
    assert errors(text, language)


def test_a_run_stands_where_its_word_does() -> None:
    low = "we repair them and mend boots for life"
    read_hints_of(("en",))
    known = known_words(read_words(low, hints_of="en"), "en")
    line = read_line("guarantee: we_mend lifelong /7", mark=HINT)
    span = shortest_span(line, known)
    assert span == (0, len(low))
    assert shortest_span(line._replace(span=6), known) is None
