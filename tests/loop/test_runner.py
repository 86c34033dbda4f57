"""What servers answer in place of an answer: read by its own code, conceded once, or told."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from tests.answering import Answered, answering, written

from hookline.gateway.budget import Limits
from hookline.loop.writing.run import Progress

Write = Callable[..., Progress]
Good = Callable[..., dict[str, Any]]
TEMPERATURE = {
    "message": "Unsupported value: 'temperature' does not support 0.8 with this model.",
    "param": "temperature",
    "code": "unsupported_value",
}


@pytest.fixture
def answer(good: Good) -> Answered:
    return written(json.dumps({"variants": [good(1), good(2), good(3)]}))


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize(
    ("code", "calls", "stops"), [(402, 1, True), (401, 1, True), (429, 2, False), (503, 2, False)]
)
def test_an_error_inside_a_200_is_treated_by_its_own_code(
    write: Write, stream: bool, code: int, calls: int, stops: bool
) -> None:
    body = {"error": {"message": "so it is", "code": code}}
    with answering(Answered(200, body)) as server:
        done = write(server.model, stream=stream, limits=Limits(attempts=2))
    assert len(server.requests) == calls
    assert bool(done.stopped) is stops
    (told,) = [done.stopped] if done.stopped else done.problems
    assert f"answered {code}: so it is" in told.problem


@pytest.mark.parametrize(
    ("status", "body", "gone"),
    [
        (400, {"error": {"message": "P", "metadata": {"raw": json.dumps({"error": TEMPERATURE})}}},
         "temperature"),
        (422, {"detail": [{"type": "extra_forbidden", "loc": ["body", "seed"], "msg": "no"}]},
         "seed"),
        (400, [{"error": TEMPERATURE}], "temperature"),
        (400, "seed: unknown field", "seed"),
        (400, {"error": {"message": "Structured outputs are not supported by this model"}},
         "schema"),
        (400, {"object": "error", "message": "schema has features not supported by xgrammar."},
         "schema"),
        (400, {"error": "Failed to process grammar: schema too complex"}, "schema"),
        (500, {"error": "failed to parse grammar"}, "schema"),
        (400, {"error": {"message": "System role not supported"}}, "system"),
    ],
)  # fmt: skip
def test_what_is_refused_is_done_without_in_the_next_call(
    write: Write, answer: Answered, status: int, body: Any, gone: str
) -> None:
    with answering(Answered(status, body), answer) as server:
        done = write(server.model, repairs=0)
    assert (len(done.variants), done.problems) == (3, [])
    first, second = server.requests
    if gone == "schema":
        assert (first["response_format"]["type"], second["response_format"]["type"]) == (
            "json_schema", "json_object",
        )  # fmt: skip
    elif gone == "system":
        assert [message["role"] for message in second["messages"]] == ["user"]
        assert first["messages"][0]["content"].strip() in second["messages"][0]["content"]
    else:
        assert gone in first
        assert gone not in second


@pytest.mark.parametrize(
    ("message", "calls"),
    [
        ("Schema is too complex", 2),
        ("maximum context length is 10", 1),
        ("invalid api key", 1),
        ("add credit", 1),
    ],
)
def test_a_refusal_of_any_form_is_tried_once_in_another(
    write: Write, message: str, calls: int
) -> None:
    with answering(Answered(400, {"error": {"message": message}})) as server:
        done = write(server.model, repairs=0)
    assert len(server.requests) == calls
    refusal = done.stopped or done.problems[0]  # a key that is refused ends the run
    assert message in refusal.problem
    assert (done.stopped is not None) is (message == "invalid api key")


def test_an_answer_that_was_held_back_for_its_form_is_read(write: Write, answer: Answered) -> None:
    text = answer.body["choices"][0]["message"]["content"]
    error = {"message": "no", "code": "json_validate_failed", "failed_generation": text}
    with answering(Answered(400, {"error": error})) as server:
        done = write(server.model, repairs=0)
    assert (len(server.requests), len(done.variants)) == (1, 3)


def test_one_that_nobody_can_read_is_asked_for_again(write: Write, answer: Answered) -> None:
    error = {"message": "no", "code": "json_validate_failed", "failed_generation": '{"vari'}
    with answering(Answered(400, {"error": error}), answer) as server:
        done = write(server.model, repairs=0)
    assert (len(server.requests), len(done.variants)) == (2, 3)


@pytest.mark.parametrize("field", ["reasoning_content", "tool_calls"])
def test_an_empty_message_says_where_all_of_it_stands(write: Write, field: str) -> None:
    with answering(written("", **{field: "words"})) as server:
        done = write(server.model, limits=Limits(attempts=1))
    assert f"all that it wrote is in `{field}`" in done.problems[0].problem


@pytest.mark.parametrize("shape", ["function", "ollama"])
def test_an_answer_in_another_shape_is_paid_for_once(
    write: Write, answer: Answered, shape: str
) -> None:
    text = answer.body["choices"][0]["message"]["content"]
    call = {"function": {"name": "write", "arguments": text}}
    other = {
        "function": written(None, "tool_calls", tool_calls=[call]),
        "ollama": Answered(200, {"message": {"content": text}, "done": True}),
    }[shape]
    with answering(other) as server:
        done = write(server.model)
    assert (len(server.requests), len(done.variants)) == (1, 3)


def test_a_refusal_in_plain_words_is_told_and_not_asked_again(write: Write) -> None:
    with answering(written("I'm sorry, but I can't help with that.")) as server:
        done = write(server.model)
    assert len(server.requests) == 1
    assert done.problems[0].problem == "m refused: I'm sorry, but I can't help with that."


def test_an_address_without_its_version_is_told_with_it(write: Write) -> None:
    with answering(written("{}")) as server:
        done = write(f"{server.address}#m")
    assert done.stopped
    assert done.stopped.fix == f"did you mean --model {server.address}/v1#m?"


def test_the_whole_endpoint_is_cut_back_to_the_address(write: Write, answer: Answered) -> None:
    with answering(answer) as server:
        done = write(f"{server.address}/v1/chat/completions#m")
    assert len(done.variants) == 3
