"""What a number is for and how it is meant, by the words beside it, in every language."""

import pytest

from hookline.guardrails.stated.roles import Reading, read_role


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("the limit is 1500", ("cap", "")),
        ("limited to 1500", ("cap", "")),
        ("o limite é de 1500", ("cap", "")),
        ("el tope es de 1500", ("cap", "")),
        ("le plafond est de 1500", ("cap", "")),
        ("plafonné à 1500", ("cap", "")),
        ("il limite è di 1500", ("cap", "")),
        ("die obergrenze liegt bei 1500", ("cap", "")),
        ("het maximaal 1500", ("cap", "")),
        ("limit wynosi 1500", ("cap", "")),
        ("лимит 1500", ("cap", "")),
        ("الحد الأقصى هو 1500", ("cap", "")),
        ("限额1500", ("cap", "")),
        ("上限は1500", ("cap", "")),
        ("gränsen är 1500", ("cap", "")),
        ("grænsen er 1500", ("cap", "")),
        ("høyst 1500", ("cap", "")),
        ("enintään 1500", ("cap", "")),
        ("off limits since 1500", ("", "")),
        ("o preço começa em 1500", ("", "from")),
        ("los precios empiezan en 1500", ("", "from")),
        ("les prix commencent à 1500", ("", "from")),
        ("die preise beginnen bei 1500", ("", "from")),
        ("de prijzen beginnen bij 1500", ("", "from")),
        ("цены начинаются с 1500", ("", "from")),
        ("från 1500", ("", "from")),
        ("upp till 1500", ("", "up_to")),
        ("op til 1500", ("", "up_to")),
        ("opp til 1500", ("", "up_to")),
        ("jopa 1500", ("", "up_to")),
        ("最大1500", ("", "up_to")),
    ],
)
def test_limits_and_beginnings(text: str, reading: tuple[str, str]) -> None:
    start = text.index("1500")
    assert read_role(text, start, start + 4) == Reading(*reading)


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("1000 रु. से ऊपर की दवा", ("minimum", "over")),
        ("1000 रु से ऊपर की दवा", ("minimum", "over")),
        ("1000 रु. आज। 12 से ऊपर", ("", "")),  # the next sentence's
    ],
)
def test_the_stop_of_a_shortened_word_for_money_ends_no_clause(
    text: str, reading: tuple[str, str]
) -> None:
    assert read_role(text, 0, len("1000 रु")) == Reading(*reading)
