"""How long a provider asks to wait."""

import httpx
import pytest

from hookline.gateway.faults import retry_after


def seconds(**headers: str) -> float | None:
    found = {name.replace("_", "-"): value for name, value in headers.items()}
    return retry_after(httpx.Response(429, headers=found), now=1_800_000_000.0)


@pytest.mark.parametrize(
    ("asked", "waits"),
    [("12", 12.0), ("0", 0.0), ("1.5", 1.5), ("-3", 0.0), ("soon", None), ("", None)],
)
def test_seconds_are_read_and_nonsense_is_no_wait(asked: str, waits: float | None) -> None:
    assert seconds(retry_after=asked) == waits


def test_a_date_is_counted_from_now_and_rounded_up() -> None:
    assert seconds(retry_after="Fri, 15 Jan 2027 08:00:30 GMT") == 31.0  # now is 08:00:00
    assert seconds(retry_after="Fri, 15 Jan 2027 07:00:00 GMT") == 0.0


def test_milliseconds_come_before_seconds() -> None:
    assert seconds(retry_after_ms="1250", retry_after="9") == 1.25


def test_without_a_response_nothing_is_asked() -> None:
    assert retry_after(None) is None
