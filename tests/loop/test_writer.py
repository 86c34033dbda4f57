"""The whole text of an answer decides what is written, however it came and whatever is round it."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from tests.answering import answering, written

from hookline.loop.writing.run import Progress

Write = Callable[..., Progress]
Good = Callable[..., dict[str, Any]]


def bodies(done: Progress) -> list[str]:
    """What was written, without the words that are put in afterwards."""
    return [variant.parts.body.partition(" Reply STOP")[0] for variant in done.variants]


def answer(*variants: dict[str, Any]) -> str:
    return json.dumps({"variants": list(variants)})


@pytest.mark.parametrize("stream", [False, True])
def test_a_draft_that_was_thought_aloud_is_not_written_in_a_stream_either(
    write: Write, good: Good, stream: bool
) -> None:
    draft = answer(good(1, "DRAFT"), good(2, "DRAFT"))
    text = f"{draft} is too short.</think>{answer(good(1), good(2), good(3))}"
    with answering(written(text)) as server:
        done = write(server.model, stream=stream, repairs=0)
    assert bodies(done) == [good(cell)["body"] for cell in (1, 2, 3)]
    assert done.rejected == []


def test_a_draft_in_a_stream_gives_back_what_stood_there_before(write: Write, good: Good) -> None:
    first = answer(good(1), good(2, "Bun & Co: 50% off everything, code BUN20."), good(3))
    again = f"{answer(good(2, 'DRAFT'))}</think>no"
    with answering(written(first), written(again)) as server:
        done = write(server.model, stream=True, repairs=1)
    assert "50%" in done.variants[1].parts.body
    assert done.rejected == []


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("broken", ['{"cell": 2, "body": "B" [}', '{"cell": 2, "body": "\\u1"}'])
def test_a_stream_finds_the_variants_that_a_plain_answer_holds(
    write: Write, good: Good, stream: bool, broken: str
) -> None:
    text = f'{{"variants": [{json.dumps(good(1))}, {broken}, {json.dumps(good(3))}]}}'
    with answering(written(text)) as server:
        done = write(server.model, stream=stream, repairs=0)
    assert bodies(done) == [good(1)["body"], good(3)["body"]]
    assert done.missing == 1


@pytest.mark.parametrize(
    ("text", "fields", "finish", "problem", "option"),
    [
        ("<think>\nFirst", {}, "length", "ran out while", "--max-output"),
        (None, {"reasoning_content": "First"}, "length", "ran out while", "--max-output"),
        ('<think>{"variants": [', {}, "stop", "still thinking", "--max-output"),
        ('{"variants": [{"cell": 1, "bo', {}, "length", "before", "--max-output"),
        ("no", {}, "stop", "holds no JSON", "--seed"),
    ],
)
def test_an_answer_without_a_variant_says_whether_there_was_too_little_room(
    write: Write, text: str, fields: dict[str, str], finish: str, problem: str, option: str
) -> None:
    with answering(written(text, finish, **fields)) as server:
        done = write(server.model, repairs=0)
    (told,) = done.problems
    assert problem in told.problem
    assert option in told.fix
