"""Forms of address: the one that was asked for is never reported, another one is."""

import pytest

from hookline.text.address import any_of, bending_words, other_forms

GERMAN = (("du", ("[Dd]u", "[Dd]ein(?:e[nmrs]?)?")), ("Sie", (r"(?<=[\w,]\x20)Ihr(?:e[nmrs]?)?",)))


@pytest.mark.parametrize(
    ("address", "text", "is_other"),
    [
        ("du", "Schön, dass Ihre Schuhe da sind", True),
        ("du", "Schön, dass deine Schuhe da sind", False),
        ("Sie", "Schön, dass deine Schuhe da sind", True),
        ("sie", "Schön, dass Ihre Schuhe da sind", False),
        ("Euer Gnaden", "Schön, dass deine Schuhe da sind", True),
        ("Euer Gnaden", "Schön, dass Ihre Schuhe da sind", False),
        ("Sie", "Die Durchsage: Duett", False),
    ],
)
def test_only_a_form_that_was_not_asked_for_is_another(
    address: str, text: str, *, is_other: bool
) -> None:
    pattern = other_forms(GERMAN, address)
    assert pattern
    assert bool(pattern.search(text)) is is_other


def test_a_word_in_han_is_found_inside_running_text() -> None:
    pattern = other_forms((("你", ("你",)), ("您", ("您",))), "您")
    assert pattern
    assert pattern.search("给你留着")
    assert not pattern.search("给您留着")


def test_a_language_without_such_words_has_no_pattern() -> None:
    assert other_forms((), "du") is None
    assert other_forms(GERMAN, "") is None
    assert any_of((), ()) is None
    assert bending_words(()) is None


def test_a_word_bends_a_value_only_right_before_it() -> None:
    pattern = bending_words(("der", "die"))
    assert pattern
    assert pattern.search("Greif zu: Die ")
    assert not pattern.search("die Schuhe ")


SPANISH = (("tú", ("tú", "tus?", "te", "tienes")), ("usted", ("usted",)),
           ("vos", ("vos", "tus?", "te", "tenés")))  # fmt: skip


@pytest.mark.parametrize(
    ("address", "text", "is_other"),
    [
        ("vos", "desde tu última donación, te damos el certificado", False),
        ("vos", "ya tienes turno", True),
        ("vos", "usted tiene turno", True),
        ("vos (voseo)", "te damos", False),
        ("per vos", "tenés turno", False),
        ("tú", "tenés turno", True),
        ("tú", "te damos tu turno", False),
        ("usted", "te damos", True),
    ],
)
def test_words_that_two_forms_share_are_of_neither(
    address: str, text: str, *, is_other: bool
) -> None:
    pattern = other_forms(SPANISH, address)
    assert pattern
    assert bool(pattern.search(text)) is is_other


def test_a_language_whose_forms_all_share_their_words_has_no_pattern() -> None:
    assert other_forms((("a", ("x",)), ("b", ("x",))), "a") is None
