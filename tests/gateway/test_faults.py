"""The one table of errors: what is tried again, what is not, and how long a provider may ask."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.gateway.base import Refused, Transient, Unsupported
from hookline.gateway.faults import from_status, retry_after, too_slow, unreachable
from hookline.gateway.secrets import hide

NOW = 1_800_000_000.0  # Fri, 15 Jan 2027 08:00:00 GMT


def seconds(**headers: str) -> float | None:
    return retry_after({name.replace("_", "-"): text for name, text in headers.items()}, now=NOW)


@pytest.mark.parametrize(
    ("asked", "waits"),
    [
        ("12", 12.0),
        ("0", 0.0),
        ("1.5", 1.5),
        ("-3", 0.0),
        ("soon", None),
        ("", None),
        ("nan", None),
    ],
)
def test_seconds_are_read_and_nonsense_is_no_wait(asked: str, waits: float | None) -> None:
    assert seconds(retry_after=asked) == waits


def test_a_date_is_counted_from_now_and_rounded_up() -> None:
    assert seconds(retry_after="Fri, 15 Jan 2027 08:00:30 GMT") == 31.0
    assert seconds(retry_after="Fri, 15 Jan 2027 07:00:00 GMT") == 0.0


def test_milliseconds_come_before_seconds() -> None:
    assert seconds(retry_after_ms="1250", retry_after="9") == 1.25


def test_without_a_header_nothing_is_asked() -> None:
    assert retry_after({}) is None


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_header_is_a_wait_that_is_not_negative_or_none(first: str, second: str) -> None:
    found = retry_after({"retry-after-ms": first, "retry-after": second}, now=NOW)
    assert found is None or found >= 0


@pytest.mark.parametrize("asked", ["120.1", "86400", "inf"])
def test_a_wait_of_more_than_two_minutes_is_left_for_a_later_run(asked: str) -> None:
    found = from_status(429, {"message": "slow down"}, {"retry-after": asked}, "m")
    assert found.code == "HL618"
    assert not isinstance(found, Transient)


def test_a_wait_of_two_minutes_is_waited() -> None:
    found = from_status(429, {"message": "slow down"}, {"retry-after": "120"}, "m")
    assert isinstance(found, Transient)
    assert found.retry_after == 120.0


@pytest.mark.parametrize(
    ("status", "crowded"), [(429, True), (503, True), (529, True), (500, False)]
)
def test_some_failures_say_that_we_ask_too_much(status: int, crowded: bool) -> None:
    found = from_status(status, None, {}, "m")
    assert isinstance(found, Transient)
    assert found.crowded is crowded


def test_what_did_not_answer_in_time_is_worth_three_tries_and_may_be_charged_for() -> None:
    found = too_slow("m", 120)
    assert (found.tries, found.billed, found.crowded) == (3, True, True)


@pytest.mark.parametrize("billed", [True, False])
def test_a_connection_that_never_stood_costs_nothing(billed: bool) -> None:
    assert unreachable("m", billed=billed).billed is billed


@pytest.mark.parametrize(
    ("error", "parameter"),
    [
        ({"param": "response_format", "message": "no"}, "response_format"),
        ({"param": "response_format.json_schema", "message": "no"}, "response_format"),
        ({"message": "json_schema is not supported"}, "response_format"),
        ({"message": "Unsupported parameter: 'max_tokens', use another"}, "max_tokens"),
        ({"param": "temperature", "message": "only 1 is supported"}, "temperature"),
        ({"message": "unknown field seed"}, "seed"),
        ({"message": "stream_options: extra fields not permitted"}, "stream_options"),
    ],
)
@pytest.mark.parametrize("status", [400, 422])
def test_a_parameter_that_is_refused_is_named(
    status: int, error: dict[str, Any], parameter: str
) -> None:
    found = from_status(status, error, {}, "m")
    assert isinstance(found, Unsupported)
    assert found.parameter == parameter


@pytest.mark.parametrize(
    "error",
    [
        {"code": "content_policy_violation", "message": "words on seed oils are not allowed"},
        {"code": "context_length_exceeded", "message": "shorten messages or max_tokens"},
        {"type": "exceed_context_size_error", "message": "n_ctx: lower max_tokens"},
        {"message": "JSON schema error at #: unrecognized type"},
    ],
)
def test_a_refusal_of_the_words_is_not_taken_for_one_of_a_parameter(error: dict[str, Any]) -> None:
    assert type(from_status(400, error, {}, "m")) is Refused


@pytest.mark.parametrize("error", ["just words", None, 5, ["a"], {"message": {"deep": 1}}, {}])
@pytest.mark.parametrize("status", [400, 404, 418, 429, 500])
def test_an_error_of_any_shape_is_told_with_its_status(status: int, error: object) -> None:
    assert f"m answered {status}: " in from_status(status, error, {}, "m").problem


@given(st.integers(0, 400))
def test_no_piece_of_a_key_is_told_wherever_in_the_message_it_stands(at: int) -> None:
    key = "planted0key1of2faults3tests"
    hide(key)
    told = from_status(401, {"message": "x" * at + " " + key}, {}, "m").problem
    assert key[:6] not in told
