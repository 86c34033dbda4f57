"""A second look: other drafts, the best of all, two readers, a mend; and none gets worse."""

import asyncio
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from tests.loop.conftest import Written

from hookline.documents import document_at
from hookline.gateway.base import Transient
from hookline.gateway.models import read_model
from hookline.loop.dry_run import forecast
from hookline.loop.generate import generate
from hookline.loop.writing.looks import UNREAD, turn_of
from hookline.loop.writing.run import Options
from hookline.loop.writing.writer import AnswerReader
from hookline.prompting.parse import parse_variants
from hookline.prompting.readers import WORDS_MAX, Stop, parse_stops, reading
from hookline.prompting.second_look import mend, second_look
from hookline.records.prompt import Prompt, Reply
from hookline.records.variant import Variant
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library

Recording = Callable[..., str]
Good = Callable[..., dict[str, Any]]
BODIES = {
    1: "Bun & Co: 20% off any burger. The code is BUN20, the hour is yours.",
    2: "The new smoky burger, and 20% off any burger with BUN20 at Bun & Co.",
    3: "Skip the queue in your head. Bun & Co: 20% off any burger, BUN20.",
}
CHOSEN = {
    1: "Lunch solved: Bun & Co takes 20% off any burger with code BUN20.",
    2: "Smoke first, then 20% off any burger: BUN20 at Bun & Co.",
    3: "Eat now, decide nothing. Bun & Co: 20% off any burger, code BUN20.",
}


MENDED = "Smoke comes first. Then 20% off any burger: BUN20 at Bun & Co."
FINE = json.dumps({"read": [{"cell": cell, "goes": True} for cell in CHOSEN]})


def stops(*cells: int, place: str = "Smoke first", why: str = "reads as a warning") -> str:
    """A reader's answer that lets all messages go but these."""
    return json.dumps({
        "read": [
            {"cell": cell, "goes": cell not in cells}
            | ({"place": place, "why": why} if cell in cells else {})
            for cell in CHOSEN
        ]
    })  # fmt: skip


def said(variants: Sequence[Variant]) -> list[str]:
    """The bodies without the way out that is put in afterwards."""
    return [variant.parts.body.removesuffix(" Reply STOP to opt out") for variant in variants]


def bodies(good: Good, texts: dict[int, str]) -> list[dict[str, Any]]:
    return [good(cell, text) for cell, text in texts.items()]


def test_where_readers_stop_is_mended_and_nothing_else_and_all_drafts_are_kept(
    write: Written, recording: Recording, good: Good
) -> None:
    first = [good(cell) for cell in (1, 2, 3)]
    written = [bodies(good, texts) for texts in (BODIES, CHOSEN)]
    model = recording(first, *written, stops(2), FINE, bodies(good, {2: MENDED}))
    progress = write(model, rounds=2)
    assert said(progress.variants) == [CHOSEN[1], MENDED, CHOSEN[3]]
    assert sorted(said(progress.rejected)) == sorted(
        [*(each["body"] for each in first), *BODIES.values(), CHOSEN[2]]
    )
    assert all("another draft was chosen" in v.notes for v in progress.rejected)
    assert progress.calls == 6
    stopped = next(v for v in progress.rejected if said([v]) == [CHOSEN[2]])
    assert "a reader stopped at “Smoke first”: reads as a warning" in stopped.notes
    assert not any("stopped" in note for v in progress.variants for note in v.notes)


def test_where_no_reader_stops_nothing_is_asked_again(
    write: Written, recording: Recording, good: Good
) -> None:
    first = [good(cell) for cell in (1, 2, 3)]
    progress = write(recording(first, first, bodies(good, CHOSEN), FINE, FINE), rounds=2)
    assert said(progress.variants) == list(CHOSEN.values())
    assert progress.calls == 5
    assert Options(rounds=2).least_calls == 5


def test_both_readers_are_heard_and_what_stays_says_where_they_stopped(
    write: Written, recording: Recording, good: Good
) -> None:
    wrong = bodies(good, {1: "Lunch solved: 70% off any burger, code BUN20.", 2: CHOSEN[2]})
    chosen = bodies(good, CHOSEN)
    model = recording(chosen, chosen, chosen, stops(1, place=""), stops(2, why=""), wrong)
    progress = write(model, rounds=2, repairs=0)
    assert said(progress.variants) == list(CHOSEN.values())
    notes = [[n for n in v.notes if "stopped" in n] for v in progress.variants]
    assert notes == [
        ["a reader stopped here: reads as a warning"],
        ["a reader stopped at “Smoke first”"],
        [],
    ]


def test_a_blocked_message_never_takes_the_place_of_one_that_is_not(
    write: Written, recording: Recording, good: Good
) -> None:
    wrong = CHOSEN | {2: "Smoke first, then 70% off any burger: BUN20 at Bun & Co."}
    mended = {3: "Eat now. Bun & Co: 70% off any burger, code BUN20."}
    answers = [bodies(good, texts) for texts in (BODIES, wrong)]
    model = recording(
        [good(cell) for cell in (1, 2, 3)], *answers, FINE, stops(3), bodies(good, mended)
    )
    progress = write(model, rounds=2, repairs=0)
    assert said(progress.variants) == [CHOSEN[1], BODIES[2], CHOSEN[3]]
    assert not any(v.blocked for v in progress.variants)
    assert wrong[2] in said(progress.rejected)


def test_what_is_wrong_is_mended_before_it_is_looked_at(
    write: Written, recording: Recording, good: Good
) -> None:
    wrong = [good(1), good(2, "70% off any burger with BUN20 at Bun & Co."), good(3)]
    texts = [bodies(good, each) for each in (BODIES, CHOSEN)]
    progress = write(recording(wrong, [good(2)], *texts, FINE, FINE), rounds=2)
    assert said(progress.variants) == list(CHOSEN.values())
    assert progress.calls == 6


def test_a_look_that_cannot_be_read_leaves_what_was_written_and_is_told(
    write: Written, recording: Recording, good: Good
) -> None:
    first = [good(cell) for cell in (1, 2, 3)]
    progress = write(recording(first, *["I would rather not."] * 6), rounds=2, repairs=0)
    assert said(progress.variants) == [each["body"] for each in first]
    assert progress.rejected == []
    assert all(variant.notes.count(UNREAD) == 2 for variant in progress.variants)


def test_a_way_out_that_the_editor_repeats_stands_once(
    write: Written, recording: Recording, good: Good
) -> None:
    repeated = {cell: f"{text} Reply STOP to opt out" for cell, text in CHOSEN.items()}
    first = [good(cell) for cell in (1, 2, 3)]
    progress = write(recording(first, first, bodies(good, repeated), FINE, FINE), rounds=2)
    assert said(progress.variants) == list(CHOSEN.values())


@pytest.mark.parametrize("rounds", [1, 3])
def test_an_editor_reads_as_many_rounds_of_drafts_as_were_asked_for(
    write: Written, recording: Recording, good: Good, rounds: int
) -> None:
    first = [good(cell) for cell in (1, 2, 3)]
    answers = [first, bodies(good, BODIES), first][:rounds]
    progress = write(recording(*answers, bodies(good, CHOSEN), FINE, FINE), rounds=rounds)
    assert said(progress.variants) == list(CHOSEN.values())
    assert progress.calls == rounds + 3
    assert len(progress.rejected) == 3 * rounds


def test_practice_is_looked_at_once(write: Written) -> None:
    assert write(rounds=2).calls == write().calls


@pytest.mark.parametrize(("repairs", "most"), [(0, 6), (1, 10)])
def test_a_forecast_counts_five_calls_a_prompt_and_one_more_where_a_reader_stops(
    brief: Path, library: Library, workspace: Workspace, repairs: int, most: int
) -> None:
    target = read_model("http://127.0.0.1:9/v1#m", environ={}, prompts=library.folders)
    plain, twice = (
        forecast([brief], target, library, workspace, Options(repairs=repairs, rounds=rounds))
        for rounds in (0, 2)
    )
    prompts = plain.calls[0]
    assert plain.calls == (prompts, prompts * (1 + repairs))
    assert twice.calls == (5 * prompts, most * prompts)
    assert twice.tokens_out[0] == 5 * plain.tokens_out[0]


def test_the_editor_sees_every_draft_and_what_keeps_it_back(
    write: Written, recording: Recording, good: Good, library: Library, brief: Path,
    workspace: Workspace,
) -> None:  # fmt: skip
    wrong = [good(1), good(2, "70% off any burger with BUN20 at Bun & Co."), good(3)]
    progress = write(recording(wrong), repairs=0)
    prompt: Prompt = progress.jobs[0].prompt
    asked = second_look(prompt, progress.variants, templates=library.templates)
    assert asked.messages[:2] == prompt.messages[:2]
    text = asked.messages[-1].content
    assert text.count("--- draft") == 3
    assert text.count("cannot go out as it is") == 1
    assert "then body: Lunch is calling." in text
    assert text.rstrip().endswith("in the shape that the request asks for.")
    run = generate(
        [brief], read_model("offline", environ={}, prompts=library.folders), library, workspace,
        Options(),
    )  # fmt: skip
    assert asyncio.run(run).variants


def test_a_reader_is_shown_what_was_chosen_and_asked_for_notes_alone(
    write: Written, recording: Recording, good: Good, library: Library
) -> None:
    job = write(recording([good(1), good(3)]), repairs=0).jobs[0]
    asked = reading(job.prompt, job.written, templates=library.templates)
    assert asked.messages[:2] == job.prompt.messages[:2]
    text = asked.messages[-1].content
    assert text.count("--- cell") == 2
    assert "--- cell 2" not in text
    assert text.rstrip().endswith(
        '{"read": [{"cell": 1, "goes": true, "place": "", "why": ""}, … one for each]}'
    )
    properties = document_at(asked.schema_, "properties")
    assert list(properties) == ["read"]
    assert document_at(properties, "read")["maxItems"] == 2


def test_what_mends_sees_the_places_and_the_siblings_and_is_asked_for_those_alone(
    write: Written, recording: Recording, good: Good, library: Library
) -> None:
    job = write(recording([good(cell) for cell in (1, 2, 3)]), repairs=0).jobs[0]
    stop = Stop(place="Your table is set", why="no table was promised")
    asked = mend(job.prompt, job.written, {2: [stop, stop]}, templates=library.templates)
    text = asked.messages[-1].content
    assert text.count("stopped at: Your table is set (no table was promised)") == 2
    siblings, _, mended = text.partition("To be mended:")
    assert [siblings.count(f"--- cell {cell}") for cell in (1, 2, 3)] == [1, 0, 1]
    assert mended.rstrip().endswith(
        "Answer for cell 2 alone, in the shape that the request asks for."
    )
    assert [cell.index for cell in asked.cells] == [2]
    drafts, problems = parse_variants(json.dumps({"variants": [good(2)]}), asked)[:2]
    assert ([draft.cell.index for draft in drafts], problems) == ([2], [])


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (stops(2), {2: Stop(place="Smoke first", why="reads as a warning")}),
        (f"```json\n{stops(3, place='')}\n```", {3: Stop(place="", why="reads as a warning")}),
        (stops(2, place="", why=""), {}),
        (FINE, {}),
        (stops(2).replace('"cell": 2', '"cell": 9'), {}),
        ('{"read": [{"cell": 9, "goes": true}]}', None),
        ('{"read": [{"cell": 1}]}', None),
        ('{"read": "all good"}', None),
        ("All good.", None),
    ],
)  # fmt: skip
def test_a_readers_answer_is_read_or_said_to_be_none(
    answer: str, expected: dict[int, Stop] | None
) -> None:
    assert parse_stops(answer, CHOSEN.keys()) == expected


def test_a_place_is_as_long_as_a_reviewer_reads(good: Good) -> None:
    kept = parse_stops(stops(1, place="x" * WORDS_MAX), CHOSEN.keys())
    cut = parse_stops(stops(1, place="x" * (WORDS_MAX + 1)), CHOSEN.keys())
    assert kept == cut
    assert kept is not None
    assert len(kept[1].place) == WORDS_MAX


def test_a_look_that_breaks_off_leaves_no_blocked_message_in_place_of_a_good_one(
    write: Written, recording: Recording, good: Good, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = [good(cell) for cell in (1, 2, 3)]
    wrong = {cell: f"{text} And 70% off soon." for cell, text in CHOSEN.items()}
    model = recording(first, bodies(good, BODIES), bodies(good, wrong))
    whole = AnswerReader.parse

    def breaks_off(reading: AnswerReader, reply: Reply) -> list[str]:
        problems = whole(reading, reply)
        if reading.job.n_looks == 2:
            raise Transient("HL612", "it broke off", fix="go on with --resume")
        return problems

    monkeypatch.setattr(AnswerReader, "parse", breaks_off)
    progress = write(model, rounds=2, repairs=0)
    assert said(progress.variants) == list(BODIES.values())
    assert not any(v.blocked for v in progress.variants)
    assert len(progress.problems) == 1


@pytest.mark.parametrize(
    ("rounds", "turns"),
    [(1, ["EDIT", "READ", "READ", "MEND", "DONE"]),
     (3, ["DRAFT", "DRAFT", "EDIT", "READ", "READ", "MEND", "DONE", "DONE"])],
)  # fmt: skip
def test_other_drafts_come_before_the_editor_and_two_readers_before_what_is_mended(
    rounds: int, turns: list[str]
) -> None:
    assert [turn_of(n_looks, rounds).name for n_looks in range(len(turns))] == turns
