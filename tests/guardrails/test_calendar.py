"""A day that is full for the reader is no day of the house; a house that is full tells its own."""

import pytest

from hookline.guardrails.stated.offered import is_meeting, is_offered


@pytest.mark.parametrize(
    ("language", "text", "day", "meets"),
    [
        ("en", "you are busy friday, we deliver.", "friday", True),
        ("en", "lines are busy saturday, so order friday.", "friday", False),
        ("en", "we are so busy, we open friday.", "friday", False),
        ("en", "why wait for the saturday morning off, order now", "saturday", True),
        ("en", "wait for the saturday sale.", "saturday", False),
        ("pl", "jesteś zajęta, dowozimy w piątek.", "piątek", True),
        ("pl", "wszystkie miejsca zajęte, otwieramy w piątek.", "piątek", False),
        ("fr", "vous êtes occupée, on livre vendredi.", "vendredi", True),
        ("fr", "la ligne est occupée samedi, commandez vendredi.", "vendredi", False),
        ("it", "sei impegnata, consegniamo venerdì.", "venerdì", True),
        ("it", "la linea è occupata, apriamo venerdì.", "venerdì", False),
        ("es", "estás ocupada, entregamos el viernes.", "viernes", True),
        ("es", "la línea está ocupada, abrimos el viernes.", "viernes", False),
        ("pt", "você está ocupada, entregamos na sexta.", "sexta", True),
        ("pt", "a linha está ocupada, abrimos na sexta.", "sexta", False),
        ("de", "du bist beschäftigt, wir liefern freitag.", "freitag", True),
        ("de", "wir sind beschäftigt, wir öffnen freitag.", "freitag", False),
        ("ru", "вы заняты, доставим в пятницу.", "пятницу", True),
        ("ru", "все места заняты, откроемся в пятницу.", "пятницу", False),
    ],
)
def test_only_a_reader_s_full_day_is_no_day_of_the_house(
    language: str, text: str, day: str, *, meets: bool
) -> None:
    start = text.index(day)
    assert is_offered(text, start, start + len(day), language) or meets
    assert is_meeting(text, start, start + len(day), language) is meets
