"""What changed between two texts, word by word."""

from hypothesis import given
from hypothesis import strategies as st

from hookline.text.word_diff import WordChange, word_changes, word_diff


def test_words_that_changed_stand_beside_those_they_replace() -> None:
    assert word_diff("one two three", "one 2 three four") == "one [-two-]{+2+} three{+ four+}"
    assert word_diff("same", "same") == "same"
    assert word_changes("a b", "a c") == [
        WordChange("same", "a "),
        WordChange("out", "b"),
        WordChange("in", "c"),
    ]


@given(old=st.text("ab \n{}-"), new=st.text("ab \n{}-"))
def test_without_what_came_it_is_the_old_text_and_without_what_went_the_new(
    old: str, new: str
) -> None:
    changes = word_changes(old, new)
    assert "".join(text for kind, text in changes if kind != "in") == old
    assert "".join(text for kind, text in changes if kind != "out") == new
