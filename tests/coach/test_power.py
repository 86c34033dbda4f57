"""What an audience can show, on both sides of what makes it impossible or hard."""

import pytest
from tests.coach.conftest import Items, Read

from hookline.coach.power import HARD_TO_SHOW


@pytest.mark.parametrize(
    ("lines", "days"),
    [
        ("campaign: {window: 7d}", 56 + 7 + 2),  # a campaign without an end gets one
        ("campaign: {starts: 2026-12-01, ends: 2026-12-01, window: 7d}", 1 + 7 + 2),
        ("campaign: {starts: 2026-12-01, ends: 2026-12-02, window: 7d}", 2 + 7 + 2),
        ("campaign: {starts: 2026-12-02, ends: 2026-12-01, window: 7d}", 56 + 7 + 2),
        ("campaign: {window: 12h}", 56 + 1 + 2),  # at least a day
        ("campaign: {window: 36h}", 56 + 2 + 2),
    ],
)
def test_the_verdict_comes_after_campaign_window_and_lag(
    reading: Read, lines: str, days: int
) -> None:
    power = reading(f"brand: K\naudience: {{size: 1000, base_rate: 2%}}\n{lines}").power
    assert power is not None
    assert power.days == days


@pytest.mark.parametrize(
    ("base_rate", "control", "is_shown"),
    [("0%", "10%", False), ("0.1%", "10%", True), ("99.9%", "10%", True), ("100%", "10%", False),
     ("2%", "0%", False), ("2%", "1%", True)],
)  # fmt: skip
def test_a_rate_and_a_control_group_lie_between_nothing_and_all(
    reading: Read, base_rate: str, control: str, *, is_shown: bool
) -> None:
    text = f"brand: K\naudience: {{size: 1000, base_rate: {base_rate}}}\n"
    power = reading(f"{text}campaign: {{shares: {{control: {control}}}}}").power
    assert (power is not None) == is_shown


def test_an_audience_that_shows_only_great_lifts_is_told_so(reading: Read, raised: Items) -> None:
    def text(size: int) -> str:
        return f"brand: K\naudience: {{size: {size}, base_rate: 2%}}"

    def relative(size: int) -> float:
        power = reading(text(size)).power
        assert power is not None
        return power.relative

    largest_hard = max(n for n in range(10_000, 40_000, 250) if relative(n) > HARD_TO_SHOW)
    assert raised(text(largest_hard), "C70") != []
    assert raised(text(largest_hard + 250), "C70") == []
