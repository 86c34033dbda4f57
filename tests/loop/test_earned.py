"""What one version earned, in the words of a page about it."""

import pytest

from hookline.lift.arms import ArmMean
from hookline.lift.estimates import Effect
from hookline.loop.learning.earned import Earned


@pytest.mark.parametrize(
    ("sent", "versions", "words"),
    [
        (2, 2, "12.0 of 100 bought (8.0 to 16.0), sent 2 times; 63% likely the best of 2"),
        (1, 1, "12.0 of 100 bought (8.0 to 16.0), sent once; nothing stands beside it to compare"),
    ],
)
def test_a_version_is_told_with_its_range_and_among_its_likes(
    sent: int, versions: int, words: str
) -> None:
    rate = Effect(value=0.12, error=0.0004, lo=0.08, hi=0.16)
    mean = ArmMean("c:sms:en:v1:0", "c", "sms", "en", 9, sent, 1, rate, chance_best=0.63)
    assert Earned(mean, versions, 1.0).words == words
