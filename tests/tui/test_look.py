"""Texts cut for the room there is: between words, and never silently."""

import pytest

from hookline.tui.look import cut


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("Walk through ours", 17, "Walk through ours"),
        ("Walk through ours", 16, "Walk through…"),
        ("Walk through ours", 5, "Walk…"),
        ("Rindfleischetikettierungsgesetz", 12, "Rindfleisch…"),
        ("दो शर्ट पर छूट", 6, "दो…"),
        ("漢字漢字", 8, "漢字漢字"),
        ("漢字漢字", 7, "漢字漢…"),
        ("unseen yet", 0, "unseen yet"),
    ],
)
def test_a_text_is_cut_between_words_and_says_so(text: str, width: int, shown: str) -> None:
    assert cut(text, width) == shown
