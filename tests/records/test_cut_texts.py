"""A comma inside a text cuts it where a list or a map stands on one line; that is told."""

import pytest

from hookline.errors import BadInput
from hookline.records.cut_texts import is_glued
from hookline.records.yaml_tree import read_tree


def problems(text: str) -> list[tuple[str, str]]:
    with pytest.raises(BadInput) as found:
        read_tree(text, "a.yaml")
    return [(one.where, one.problem) for one in (found.value, *found.value.also)]


def test_each_cut_of_a_list_is_told_with_what_to_write() -> None:
    text = "facts: [40 new styles, since June, 2,000 shirts]\n"
    assert problems(text) == [
        ("a.yaml:1:24", "the comma makes 'since June' a text of its own"),
        ("a.yaml:1:38", "the comma cuts '2,000 shirts' in two"),
    ]
    with pytest.raises(BadInput, match="comma") as found:
        read_tree(text, "a.yaml")
    assert "`- `" in found.value.fix


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("facts: [Rs 1,999 and up]\n", "Rs 1,999 and up"),
        ("facts: [1,5 Liter, 3 kg]\n", "1,5 Liter"),
        ("do: [nenne 12,5 % zuerst]\n", "nenne 12,5 %"),
        ("facts: [Desde 3,50 euros]\n", "Desde 3,50 euros"),
        ("facts: [1冊1,320円（税込）]\n", "1冊1,320円"),
        ("facts: [单价1,999元]\n", "单价1,999元"),
        ("labels: [more than 2,000, for all]\n", "more than 2,000"),
    ],
)
def test_a_number_that_a_comma_cuts_is_told(text: str, cut: str) -> None:
    assert cut in problems(text)[0][1]


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("facts: [40 neue Farben, seit Juni]\n", "seit Juni"),
        ("facts: [40 estilos nuevos, desde junio]\n", "desde junio"),
        ("facts: [Вернём деньги, без вопросов]\n", "без вопросов"),
        ("dont: [shout, and flatter]\n", "and flatter"),
    ],
)
def test_a_sentence_that_goes_on_after_a_comma_is_told(text: str, rest: str) -> None:
    assert problems(text)[0][1] == f"the comma makes '{rest}' a text of its own"


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("offer: {text: Rs 500 off, on 2 shirts, code: X}\n", "on 2 shirts"),
        ("offer: {text: 1,999 INR off}\n", "999 INR off"),
        ("label: {es: Compra, ya, en: Shop}\n", "ya"),
        ("offer: {text: 20% auf alles, außer Schuhe}\n", "außer Schuhe"),
    ],
)
def test_a_text_that_goes_on_after_a_comma_in_braces_is_told(text: str, rest: str) -> None:
    assert problems(text)[0][1] == f"the comma cuts '{rest}' off the text before it"


@pytest.mark.parametrize(
    "text",
    [
        "facts: [40 new styles since June]\n",
        "facts: [k, en]\n",
        "facts: [40 new styles, free returns for 30 days]\n",
        "facts: ['40 styles, since June', \"2,000 shirts\"]\n",
        "facts:\n  - 40 new styles, since June\n  - 2,000 shirts\n",
        "who: {recency_days: [90,179], city: [Pune,Mumbai]}\n",
        "send_window: [10:00,18:00]\nmonths: [1,12]\ndays: [2026-11-01,2026-12-01]\n",
        "personalization: {first_name, city: Pune}\n",
        "personalization: {first_name, last_category}\n",
        "who: {city, recency_days: 3..}\n",
        "channels: [sms, for]\n",
        "never_say: [sale, for free]\n",
        "offer: {text: , code: A}\n",
    ],
)
def test_a_comma_between_two_things_cuts_nothing(text: str) -> None:
    assert read_tree(text, "a.yaml").value


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("never_say: cheap, free\n", "a.yaml:1:12"),
        ("never_say: billig,kostenlos und ganz ohne Risiko\n", "a.yaml:1:12"),
        ("voice:\n  traits: warm, plain-spoken\n", "a.yaml:2:11"),
        ("voice: {do: 'x', dont: shout}\nhooks: offer, newness\n", "a.yaml:2:8"),
        ("angles: the size, the long summer\n", "a.yaml:1:9"),
        ("angles: सही नाप, गर्मी\n", "a.yaml:1:9"),
    ],
)
def test_one_text_where_a_list_is_meant_is_told_with_the_list_to_write(
    text: str, where: str
) -> None:
    ((place, problem),) = problems(text)
    assert place == where
    assert "is one text here, with a comma in it" in problem


def test_the_list_that_is_meant_is_written_out() -> None:
    with pytest.raises(BadInput) as found:
        read_tree("never_say: cheap,  free\n", "a.yaml")
    assert found.value.fix == (
        "write a list, [cheap, free], or put one text that holds a comma in quotes"
    )


@pytest.mark.parametrize(
    "text",
    [
        'never_say: "well, free"\n',
        "never_say: free\n",
        "never_say: [cheap, free]\n",
        "never_say:\n- well, free\n",
        "never_say: free,\n",
        "angles: we kept your size, and it waits\n",
        "facts: open daily, 10 to 9\n",
        "do: one idea a sentence, nothing more than that\n",
    ],
)
def test_a_text_that_may_hold_a_comma_is_one(text: str) -> None:
    assert list(read_tree(text, "a.yaml").lines) == [text.partition(":")[0]]


@pytest.mark.parametrize(("words", "is_told"), [("a b c", True), ("a b c d", False)])
def test_parts_of_three_words_are_phrases_and_longer_ones_a_sentence(
    words: str, *, is_told: bool
) -> None:
    assert is_glued("angles", f"x, {words}") is is_told
