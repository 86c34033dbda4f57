"""What is said above the keys: whole in half of the window, and else counted."""

import pytest
from textual.geometry import Size

from hookline.tui.shell import _fitting

WINDOW = Size(80, 24)


@pytest.mark.parametrize(("count", "more"), [(12, ""), (13, "… and 2 more lines"), (30, "19 more")])
def test_what_half_of_the_window_does_not_hold_is_counted(count: int, more: str) -> None:
    said = _fitting("\n".join(f"line {n}" for n in range(1, count + 1)), WINDOW).plain.split("\n")
    assert len(said) == min(count, 12)
    assert more in said[-1]
    assert said[0] == "line 1"


def test_a_single_line_is_left_as_it_is_and_a_long_one_wraps_before_it_is_counted() -> None:
    assert _fitting("accepted", WINDOW).plain == "accepted"
    assert _fitting("word " * 300, WINDOW).plain.split("\n")[-1].startswith("… and ")
