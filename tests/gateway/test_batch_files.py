"""Batch files as OpenAI reads and writes them, in whatever order and shape they come back."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hookline.errors import ProviderFailed
from hookline.gateway import wire
from hookline.gateway.base import BatchState, Refused, Transient
from hookline.gateway.batch_files import lines_of, results_in, state_of
from hookline.records.prompt import Reply, Request

Asked = Callable[..., Request]
ANSWER = {"choices": [{"message": {"content": "Grüße"}}], "usage": {"completion_tokens": 3}}


def line(key: str, status: object = 200, body: object = None, **more: Any) -> str:
    response = {"status_code": status, "body": ANSWER if body is None else body}
    return json.dumps({"custom_id": key, "response": response, "error": None} | more)


def test_a_request_is_one_line_under_its_own_key(asked: Asked) -> None:
    requests = [asked("a"), asked("b", messages=[{"role": "user", "content": "Grüße\n🍔"}])]
    lines = [json.loads(found) for found in lines_of(requests, "m").splitlines()]
    assert [found.pop("custom_id") for found in lines] == ["a", "b"]
    assert lines == [
        {"method": "POST", "url": "/v1/chat/completions", "body": wire.body(request, "m")}
        for request in requests
    ]


def test_answers_go_by_their_key_in_whatever_order_they_come() -> None:
    content = "\n".join([line("b"), "", line("a"), "not json", '{"custom_id": "c"}', "[5]"])
    results = results_in(content.encode(), "m")
    assert list(results) == ["b", "a"]
    assert results["a"] == Reply(text="Grüße", model="m", tokens_out=3)


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (400, {"error": {"message": "no"}}, Refused),
        (429, {"error": {"message": "slow down"}}, Transient),
        (429, {"error": {"message": "pay", "code": "insufficient_quota"}}, ProviderFailed),
        (500, "<html>", Transient),
        (None, {}, Transient),
        (200, {"choices": []}, Transient),
        (200, "text", Transient),
        ("200", {}, Transient),
        ([1], {}, Transient),
    ],
)
def test_a_line_that_failed_fails_as_a_call_does(
    status: object, body: object, kind: type[ProviderFailed]
) -> None:
    assert type(results_in(line("a", status, body).encode(), "m")["a"]) is kind


def test_a_request_that_the_end_of_the_batch_left_over_has_no_result() -> None:
    left = line("a", response=None, error={"code": "batch_expired", "message": "too late"})
    assert results_in(left.encode(), "m") == {}


values = st.none() | st.integers() | st.text(max_size=5) | st.just(ANSWER)
anything = st.recursive(
    values,
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["custom_id", "response", "status_code", "body"]), inner)
    ),
)
responses = st.fixed_dictionaries({"custom_id": values, "response": anything})


@given(st.lists(anything | responses, max_size=4))
@settings(max_examples=80)
def test_any_line_is_a_result_or_nothing(lines: list[Any]) -> None:
    content = "\n".join(json.dumps(found) for found in lines).encode()
    for result in results_in(content, "m").values():
        assert isinstance(result, Reply | ProviderFailed)


@pytest.mark.parametrize(
    ("batch", "state"),
    [
        ({"id": "b", "status": "validating"}, BatchState("b", "validating")),
        (
            {
                "id": "b", "status": "expired", "output_file_id": "o", "error_file_id": "e",
                "request_counts": {"total": 9, "completed": 5, "failed": 1}, "errors": None,
            },
            BatchState("b", "expired", files=("o", "e"), done=6, total=9),
        ),
        (
            {"id": "b", "status": "completed", "output_file_id": None, "error_file_id": "e"},
            BatchState("b", "completed", files=("e",)),
        ),
        (
            {
                "id": "b", "status": "failed",
                "errors": {"data": [{"message": "line 1"}, {"code": "bad", "message": None}]},
            },
            BatchState("b", "failed", problem="line 1; bad"),
        ),
    ],
)  # fmt: skip
def test_a_batch_is_read_as_its_provider_describes_it(
    batch: dict[str, Any], state: BatchState
) -> None:
    assert state_of(batch) == state


@pytest.mark.parametrize(
    ("status", "over"),
    [
        ("validating", False), ("in_progress", False), ("finalizing", False),
        ("cancelling", False), ("completed", True), ("expired", True), ("cancelled", True),
        ("failed", True),
    ],
)  # fmt: skip
def test_a_batch_is_over_when_it_changes_no_more(status: str, over: bool) -> None:
    assert BatchState("b", status).over is over
