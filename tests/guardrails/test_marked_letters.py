"""A letter with its mark is that letter; copy may still drop all its marks."""

import pytest
from tests.guardrails.bare import findings

from hookline.guardrails.stated.marked_letters import (
    is_verb_with_pronoun,
    marked_alike,
    with_marks_shown,
)


@pytest.mark.parametrize(
    ("word", "marked_form"),
    [
        ("zählst", "zAhlst"), ("zahlst", None), ("página", "pAgina"), ("łza", "Lza"),
        ("kısa", "kIsa"), ("straße", None), ("дней", None), ("قهوة", None),
    ],
)  # fmt: skip
def test_each_letter_with_a_mark_is_a_capital(word: str, marked_form: str | None) -> None:
    assert with_marks_shown(word) == marked_form


@pytest.mark.parametrize(
    ("marked_form", "key", "terms", "is_alike"),
    [
        ("zAhlst", "zahlst", (), False),
        ("zAhlst", "zahlst", ("zAhlst",), True),
        ("zAhlst", "z*", (), True),  # nothing of that beginning has a mark
        ("pAgina", "pag*", (), False),
        ("gratuitE", "gratuit*", (), True),
        ("cafEpreis", "*preis", (), True),
        ("preisE", "*preise", (), False),
    ],
)
def test_a_mark_of_the_word_is_one_of_the_term(
    marked_form: str, key: str, terms: tuple[str, ...], *, is_alike: bool
) -> None:
    assert list(marked_alike(marked_form, [key], terms)) == [key] * is_alike


def test_a_verb_takes_an_accent_for_its_pronoun_that_it_has_not_without() -> None:
    assert is_verb_with_pronoun("recíbelo")
    assert not is_verb_with_pronoun("recibelo")
    assert not is_verb_with_pronoun("página")


@pytest.mark.parametrize(
    ("language", "innocent", "promise"),
    [
        ("de", "Du zählst nicht zu den Leuten, die warten.", "Hier zahlst du keinen Cent."),
        ("de", "Was du nicht zählst, zählt nicht.", "Du zahlst nichts."),
        ("es", "Esta página no pesa nada.", "No pagas nada."),
        ("fr", "Une pâte qui lève, et rien d'autre à compter.", "Le cafe est gratuit."),
        ("pl", "Miły wieczór, nic więcej.", "Nie placisz ani grosza."),
        ("pt", "Vire a página, sem pressa.", "Frete gratis."),
        ("tr", "Kırk yılın hatırı.", "Kargo ucretsiz."),
    ],
)
def test_a_word_with_a_mark_is_not_the_one_without(
    language: str, innocent: str, promise: str
) -> None:
    sheet = {"language": language, "channel": "push"}
    assert [x for x in findings(innocent, "fact.free", **sheet) if x.severity == "error"] == []
    assert [x.code for x in findings(promise, "fact.free", **sheet)] == ["fact.free"]
