"""An error is read wherever it stands, and the one who is nearer to the cause has the word."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.gateway.base import NotThere, Refused, Transient, Unsupported
from hookline.gateway.error_bodies import plain, read_error
from hookline.gateway.faults import from_status

OPENAI = {
    "message": "Unsupported value: 'temperature' does not support 0.9",
    "type": "invalid_request_error",
    "param": "temperature",
    "code": "unsupported_value",
}
FASTAPI = [
    {"type": "extra_forbidden", "loc": ["body", "seed"], "msg": "Extra inputs are not permitted"}
]


@pytest.mark.parametrize(
    ("body", "message", "param"),
    [
        (OPENAI, OPENAI["message"], "temperature"),
        ({"error": OPENAI}, OPENAI["message"], "temperature"),
        ([{"error": OPENAI}], OPENAI["message"], "temperature"),
        ({"error": "no such model"}, "no such model", ""),
        ({"detail": "Not Found"}, "Not Found", ""),
        ({"detail": FASTAPI}, "seed: Extra inputs are not permitted", "seed"),
        ({"detail": {"error": OPENAI}}, OPENAI["message"], "temperature"),
        ({"object": "error", "message": "too long", "param": None}, "too long", ""),
        ({"message": "x", "param": "response_format.schema"}, "x", "response_format"),
        ({"message": "Provider returned error", "metadata": {"raw": "slow down"}}, "slow down", ""),
        ({"message": "P", "metadata": {"raw": json.dumps({"error": OPENAI})}}, OPENAI["message"],
         "temperature"),
        ({"message": json.dumps({"error": OPENAI})}, OPENAI["message"], "temperature"),
        (f"Error code: 400 - {{'error': {OPENAI}}}", OPENAI["message"], "temperature"),
        (b"upstream is down\n", "upstream is down", ""),
        ("<html><head><title> 502 Bad Gateway </title></head>", "502 Bad Gateway", ""),
        ("<html><body><h1>Bad gateway</h1><hr>nginx</body></html>", "Bad gateway", ""),
        ("<!DOCTYPE html><div>Please <b>wait</b></div>", "Please wait", ""),
        ("<title></title><p class='x'>Down</p>", "Down", ""),
        ("<!-- 1 --><html><title>Down</title></html>", "Down", ""),
        ("<?xml version='1.0'?><Error><Code>S</Code><Message>Slow</Message></Error>", "Slow", ""),
        ({"detail": [{"loc": "body.seed", "msg": "extra"}]}, "seed: extra", "seed"),
        ({"detail": [{"loc": ["body", "ChatRequest", "seed"], "msg": "x"}]}, "seed: x", "seed"),
        ({"title": "Wrong", "errors": {"seed": ["is not allowed"]}}, "seed: is not allowed",
         "seed"),
        ({"errors": [{"field": "seed", "message": "no"}]}, "no", "seed"),
        ({"message": ["temperature must be 1"]}, "temperature must be 1", ""),
        ({"message": {"error": "no seed"}}, "no seed", ""),
        ({"error": {"metadata": {"raw": json.dumps(json.dumps({"error": OPENAI}))}}},
         OPENAI["message"], "temperature"),
        ("a <title> in words", "a <title> in words", ""),
        ({}, "", ""),
        (None, "", ""),
        (7, "", ""),
    ],
)  # fmt: skip
def test_words_and_parameter_are_found_wherever_they_stand(
    body: Any, message: str, param: str
) -> None:
    found = read_error(body)
    assert (found.message, found.param) == (message, param)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"error": {"message": "x", "code": 402}}, 402),
        ({"error": {"message": "x", "code": "429"}}, 429),
        ({"error": {"message": "x", "status": "RESOURCE_EXHAUSTED"}}, 429),
        ({"error": {"message": "x", "type": "authentication_error"}}, 401),
        ({"error": {"message": "x", "type": "overloaded_error"}}, 529),
        ({"error": {"message": "x", "type": "invalid_request_error", "code": "rate_limit"}}, 429),
        ({"error": {"message": "x", "code": 7}}, None),
        ({"error": "x"}, None),
        ({"error": "Unauthorized"}, 401),
        ({"error": "Insufficient Balance"}, 402),
        ({"error": "Rate limit reached"}, 429),
        ({"statusCode": 429, "message": "x"}, 429),
        ({"error": {"message": "rate limit", "code": 401}}, 401),
    ],
)
def test_a_code_of_its_own_amounts_to_a_status(body: Any, status: int | None) -> None:
    assert read_error(body).status == status


def test_a_wait_that_stands_in_the_body_is_kept() -> None:
    google = [{"error": {"code": 429, "message": "x", "details": [{"retryDelay": "34s"}]}}]
    found = from_status(429, google, {}, "m")
    assert isinstance(found, Transient)
    assert found.retry_after == 34.0
    assert from_status(429, google, {"retry-after": "5"}, "m").__dict__["retry_after"] == 5.0


def test_an_answer_that_was_held_back_for_its_form_comes_with_its_error() -> None:
    body = {"error": {"message": "x", "code": "json_validate_failed", "failed_generation": "{}"}}
    found = from_status(400, body, {}, "m")
    assert isinstance(found, Transient)
    assert found.text == "{}"


@pytest.mark.parametrize(
    "error",
    [
        {"code": "tool_use_failed", "message": "x", "failed_generation": '{"a": 1}'},
        {"code": "json_validate_failed", "message": "x", "failed_generation": {"a": 1}},
    ],
)
def test_an_answer_that_was_held_back_is_kept_wherever_and_however_it_stands(error: Any) -> None:
    raw = {"code": 400, "message": "P", "metadata": {"raw": json.dumps({"error": error})}}
    for body in ({"error": error}, {"detail": {"error": error}}, {"error": raw}):
        found = from_status(400, body, {}, "m")
        assert isinstance(found, Transient)
        assert found.text == '{"a": 1}'


@pytest.mark.parametrize(
    ("status", "message"),
    [
        (400, "System role not supported"),
        (500, "Jinja Exception: System role not supported"),
        (400, "Developer instruction is not enabled for models/m"),
        (400, "Conversation roles must alternate user/assistant/user/assistant/..."),
        (422, "Only user and assistant roles are supported!"),
        (400, "Unknown role: system"),
        (400, "'system' is not a valid role"),
        (400, "messages[0].role must be one of user, assistant"),
        (422, "Input should be 'user' or 'assistant'"),
    ],
)
def test_a_role_that_is_refused_is_named(status: int, message: str) -> None:
    found = from_status(status, {"error": {"message": message}}, {}, "m")
    assert isinstance(found, Unsupported)
    assert found.parameter == "system"


@pytest.mark.parametrize(
    ("status", "message", "may_be_its_form"),
    [
        (400, "Structured outputs are not supported by this model", True),
        (422, "schema too complex", True),
        (400, "unauthorized", False),
        (400, "your credit balance is too low", False),
        (400, "maximum context length is 8192", False),
        (413, "too large", False),
        (400, "role must be one of system, user, assistant", True),
        (422, "Input should be 'user', 'assistant' or 'system'", True),
    ],
)
def test_only_what_is_about_nothing_else_may_be_about_its_form(
    status: int, message: str, may_be_its_form: bool
) -> None:
    found = from_status(status, {"error": {"message": message}}, {}, "m")
    assert isinstance(found, Refused)
    assert found.may_be_its_form is may_be_its_form


@pytest.mark.parametrize(
    "message",
    ["API key not valid. Please pass a valid API key.", "invalid API key", "api_key is missing",
     "Your API key expired"],
)  # fmt: skip
def test_a_key_that_is_refused_ends_the_run_though_the_status_says_400(message: str) -> None:
    found = from_status(
        400, [{"error": {"message": message, "status": "INVALID_ARGUMENT"}}], {}, "m"
    )
    assert not isinstance(found, Refused)
    assert (found.code, found.fix) == ("HL617", "check the key in the environment")


def test_a_schema_that_breaks_the_server_is_told_another_way() -> None:
    found = from_status(500, "failed to parse grammar", {}, "m")
    assert isinstance(found, Unsupported)
    assert found.parameter == "response_format"
    assert isinstance(from_status(500, "internal", {}, "m"), Transient)


def test_what_is_not_there_is_told_in_its_own_words() -> None:
    found = from_status(404, {"detail": "Not Found"}, {}, "m")
    assert isinstance(found, NotThere)
    assert found.problem == "m answered 404: Not Found"


json_values = st.recursive(
    st.none() | st.integers() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["error", "message", "detail", "code", "loc", "raw"]), inner
        )
    ),
    max_leaves=9,
)


@given(body=json_values, status=st.sampled_from([200, 400, 404, 422, 429, 500]))
def test_any_body_at_all_is_told_and_never_as_python_shows_it(body: Any, status: int) -> None:
    assert isinstance(plain(body), str)
    assert from_status(status, body, {}, "m").problem.startswith(f"m answered {status}: ")
