"""What the demo says of its weeks follows from the interval, and from nothing else."""

import pytest

from hookline.loop.demo_lessons import LessonGain


@pytest.mark.parametrize(
    ("low", "high", "verdict"),
    [
        (0.001, 0.02, "better"),
        (0.0, 0.02, "no clear difference"),
        (-0.02, 0.0, "no clear difference"),
        (-0.02, -0.001, "worse"),
    ],
)
def test_a_difference_is_called_what_its_interval_allows(
    low: float, high: float, verdict: str
) -> None:
    assert LessonGain(0.01, low, high).verdict == verdict
