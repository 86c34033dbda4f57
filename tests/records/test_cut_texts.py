"""A comma inside a text cuts it where a list or a map stands on one line; that is told."""

import pytest

from hookline.errors import BadInput
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
