"""What stands in for a blank, in the words of the country that reads it."""

from collections.abc import Callable

import pytest

from hookline.records.resolved_brief import Assumption, ResolvedBrief


@pytest.mark.parametrize(
    ("lines", "language", "field", "words"),
    [
        ("market: PT\nlanguages: [pt]", "pt", "last_product", "a sua última encomenda"),
        ("languages: [pt-PT]", "pt-PT", "recommended_product", "uma sugestão para si"),
        ("market: BR\nlanguages: [pt]", "pt", "recommended_product", "uma dica para você"),
        ("market: PT\nlanguages: [pt-BR]", "pt-BR", "last_product", "seu último pedido"),
        ("languages: [pt]", "pt", "last_product", "seu último pedido"),
        ("market: US\nlanguages: [en]", "en", "last_category", "your favorites"),
        ("market: IN\nlanguages: [en]", "en", "last_category", "your favourites"),
        ("market: MX\nlanguages: [es-MX]", "es-MX", "last_product", "tu último pedido"),
    ],
)
def test_a_blank_is_filled_in_the_words_of_the_country(
    resolved: Callable[[str], ResolvedBrief], lines: str, language: str, field: str, words: str
) -> None:
    brief = resolved(f"brand: K\npersonalization: [{field}]\n{lines}\n")
    assert brief.fallback(field, "email", language) == words


def test_a_brief_that_was_kept_with_the_texts_of_its_assumptions_alone_is_read(
    resolved: Callable[[str], ResolvedBrief],
) -> None:
    kept = resolved("brand: {name: K}\nblueprint: winback\n").model_dump(mode="json", by_alias=True)
    kept["assumptions"] = ["2 wildcards instead of 1: 1 in 5, and 2 at least"]
    (assumption,) = ResolvedBrief.model_validate(kept).assumptions
    assert assumption == Assumption(text="2 wildcards instead of 1: 1 in 5, and 2 at least")
