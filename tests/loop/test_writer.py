"""The whole text of an answer decides what is written, however it came and whatever is round it."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from tests.answering import answering, written
from tests.loop.conftest import OPENINGS

from hookline.loop.review import reject
from hookline.loop.writing.run import Progress
from hookline.workspace.folder import Workspace

Write = Callable[..., Progress]
Good = Callable[..., dict[str, Any]]
ENDS = (
    "Bun & Co: 20% off any burger with code BUN20.",
    "At Bun & Co any burger is 20% off with code BUN20.",
)


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


NO = "I'm sorry, but I can't help with that."


def refused(cell: int, **fields: Any) -> dict[str, Any]:
    """A message in the right form that says nothing but that it is none."""
    return {"cell": cell, "body": NO, "follow_up": {"body": NO}, **fields}


@pytest.mark.parametrize("stream", [False, True])
def test_a_refused_message_is_asked_for_again_and_costs_the_others_nothing(
    write: Write, good: Good, stream: bool
) -> None:
    first, second = answer(good(1), refused(2), good(3)), answer(good(2))
    with answering(written(first), written(second)) as server:
        done = write(server.model, stream=stream)
    assert bodies(done) == [good(cell)["body"] for cell in (1, 2, 3)]
    assert (done.problems, done.rejected, len(server.requests)) == ([], [], 2)


def test_what_is_refused_to_the_end_is_told_by_number_and_is_no_copy(
    write: Write, good: Good
) -> None:
    first, second = answer(good(1), refused(2), good(3)), answer(refused(2, angle=NO))
    with answering(written(first), written(second)) as server:
        done = write(server.model)
    assert (len(server.requests), len(done.variants), done.blocked) == (2, 2, 0)
    (told,) = done.problems
    assert (told.code, told.problem) == ("HL613", f"m refused: {NO}")
    assert told.where == "lunch · sms · English: 2"
    assert told.to_json()["where"] == "lunch · sms · en: 2"


def test_what_is_refused_and_not_asked_for_again_is_told_all_the_same(
    write: Write, good: Good
) -> None:
    with answering(written(answer(refused(1), good(2), refused(3)))) as server:
        done = write(server.model, repairs=0)
    (told,) = done.problems
    assert (told.code, told.where) == ("HL613", "lunch · sms · English: 1, 3")


def test_an_answer_of_refusals_alone_is_not_asked_for_again(write: Write) -> None:
    with answering(written(answer(refused(1), refused(2), refused(3)))) as server:
        done = write(server.model)
    (told,) = done.problems
    assert (told.code, told.where) == ("HL613", "lunch · sms · English: 1, 2, 3")
    assert (len(server.requests), done.variants) == (1, [])


def test_a_refused_follow_up_is_left_out_and_told_and_its_message_stands(
    write: Write, good: Good
) -> None:
    first = answer(good(1), good(2) | {"follow_up": {"body": NO}}, good(3))
    with answering(written(first)) as server:
        done = write(server.model)
    assert bodies(done) == [good(cell)["body"] for cell in (1, 2, 3)]
    assert [bool(variant.follow_up.body) for variant in done.variants] == [True, False, True]
    (told,) = done.problems
    assert (told.problem, told.where) == (
        f"m refused a follow-up: {NO}",
        "lunch · sms · English: 2",
    )
    assert told.to_json()["where"] == "lunch · sms · en: 2"
    assert "--follow-ups" in told.fix


def test_an_idea_that_is_a_refusal_is_no_idea(write: Write, good: Good) -> None:
    with answering(written(answer(*({**good(c), "angle": NO} for c in (1, 2, 3))))) as server:
        done = write(server.model)
    assert [variant.angle for variant in done.variants] == ["", "", ""]


def test_other_words_for_the_very_same_request_are_other_drafts_and_none_is_lost(
    write: Write, good: Good, workspace: Workspace
) -> None:
    first, second = ([good(c, f"{OPENINGS[c]} {end}") for c in (1, 2, 3)] for end in ENDS)
    with answering(written(answer(*first)), written(answer(*second))) as server:
        earlier = write(server.model, repairs=0)
        reject(workspace, [variant.id for variant in earlier.variants], reason="too loud")
        later = write(server.model, repairs=0, fresh=True)
        again = write(server.model, repairs=0)
    assert server.requests[0]["messages"] == server.requests[1]["messages"]
    with workspace.registry() as registry:
        kept = {variant.id: variant.status for variant in registry.variants()}
    assert [kept[variant.id] for variant in earlier.variants] == ["retired"] * 3
    assert [kept[variant.id] for variant in later.variants] == ["checked"] * 3
    assert [v.id for v in again.variants] == [v.id for v in later.variants]  # as recorded


def test_why_an_answer_cannot_be_read_is_quoted_without_code_marks(
    write: Write, good: Good
) -> None:
    text = answer(*({"cell": cell, "body": good(cell)["body"]} for cell in (1, 2, 3)))
    with answering(written(text)) as server:
        (problem,) = write(server.model, repairs=0).problems
    assert "can be read: cell 1: 'follow_up' is missing" in problem.problem
