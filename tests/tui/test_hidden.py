"""Hidden characters: shown one for one, and written back as they were."""

from hypothesis import given
from hypothesis import strategies as st
from rich.segment import Segment
from textual.color import Color

from hookline.tui.hidden import NothingSteers, with_signs, without_signs

ANY = st.text(
    st.sampled_from("ab é\n\t\x00\x1b\x7f\x9b\u202e\u200b\u200dक्‍\U000e0041\ud83d"), max_size=30
)


@given(text=ANY)
def test_what_is_shown_has_as_many_characters_and_none_that_steers(text: str) -> None:
    shown = with_signs(text)
    assert len(shown) == len(text)
    assert NothingSteers().apply([Segment(shown)], Color.parse("black")) == [Segment(shown)]


@given(text=ANY, at=st.integers(0, 30))
def test_a_letter_put_in_leaves_all_others_their_bytes(text: str, at: int) -> None:
    shown = with_signs(text)
    assert without_signs(text, shown) == text
    edited = f"{shown[:at]}!{shown[at:]}"
    assert without_signs(text, edited) == f"{text[:at]}!{text[at:]}"


def test_each_control_has_its_own_picture_and_lines_stay_where_they_may() -> None:
    assert with_signs("a\x1b\n\x07\x7f\x9b") == "a␛␊␇␡␦"
    assert with_signs("a\nb\r", keep_lines=True) == "a\nb␍"


def test_nothing_that_a_widget_draws_steers_the_terminal() -> None:
    drawn = [Segment("a\x1b]52;c;x\x07b\u202e"), Segment("plain")]
    assert NothingSteers().apply(drawn, Color.parse("black")) == [
        Segment("a]52;c;xb"),
        Segment("plain"),
    ]
