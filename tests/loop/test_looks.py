"""A second look: other drafts, the best of all of them, a last reading; and none gets worse."""

import asyncio
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from tests.loop.conftest import Written

from hookline.gateway.base import Transient
from hookline.gateway.models import read_model
from hookline.loop.dry_run import forecast
from hookline.loop.generate import generate
from hookline.loop.writing.run import Options
from hookline.loop.writing.writer import Reading
from hookline.prompting.parse import parse_variants
from hookline.prompting.second_look import NOTED, last_reading, second_look
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


READ = CHOSEN | {2: "Smoke comes first. Then 20% off any burger: BUN20 at Bun & Co."}


def said(variants: Sequence[Variant]) -> list[str]:
    """The bodies without the way out that is put in afterwards."""
    return [variant.parts.body.removesuffix(" Reply STOP to opt out") for variant in variants]


def bodies(good: Good, texts: dict[int, str]) -> list[dict[str, Any]]:
    return [good(cell, text) for cell, text in texts.items()]


def test_the_last_answer_stands_and_all_drafts_are_kept(
    write: Written, recording: Recording, good: Good
) -> None:
    first = [good(cell) for cell in (1, 2, 3)]
    model = recording(first, *(bodies(good, texts) for texts in (BODIES, CHOSEN, READ)))
    progress = write(model, rounds=2)
    assert said(progress.variants) == list(READ.values())
    assert sorted(said(progress.rejected)) == sorted(
        [*(each["body"] for each in first), *BODIES.values(), CHOSEN[2]]
    )
    assert all("another draft was chosen" in v.notes for v in progress.rejected)
    assert progress.calls == 4


def test_a_blocked_message_never_takes_the_place_of_one_that_is_not(
    write: Written, recording: Recording, good: Good
) -> None:
    wrong = CHOSEN | {2: "Smoke first, then 70% off any burger: BUN20 at Bun & Co."}
    unread = CHOSEN | {2: BODIES[2], 3: "Eat now. Bun & Co: 70% off any burger, code BUN20."}
    answers = [bodies(good, texts) for texts in (BODIES, wrong, unread)]
    progress = write(recording([good(cell) for cell in (1, 2, 3)], *answers), rounds=2, repairs=0)
    assert said(progress.variants) == [CHOSEN[1], BODIES[2], CHOSEN[3]]
    assert not any(v.blocked for v in progress.variants)
    assert wrong[2] in said(progress.rejected)


def test_what_is_wrong_is_mended_before_it_is_looked_at(
    write: Written, recording: Recording, good: Good
) -> None:
    wrong = [good(1), good(2, "70% off any burger with BUN20 at Bun & Co."), good(3)]
    texts = [bodies(good, each) for each in (BODIES, CHOSEN, READ)]
    progress = write(recording(wrong, [good(2)], *texts), rounds=2)
    assert said(progress.variants) == list(READ.values())
    assert progress.calls == 5


def test_a_look_that_cannot_be_read_leaves_what_was_written(
    write: Written, recording: Recording, good: Good
) -> None:
    first = [good(cell) for cell in (1, 2, 3)]
    progress = write(recording(first, "I would rather not.", "Nor this.", "Nor that."), rounds=2)
    assert said(progress.variants) == [each["body"] for each in first]
    assert progress.rejected == []


def test_a_way_out_that_the_editor_repeats_stands_once(
    write: Written, recording: Recording, good: Good
) -> None:
    repeated = {cell: f"{text} Reply STOP to opt out" for cell, text in CHOSEN.items()}
    first = [good(cell) for cell in (1, 2, 3)]
    progress = write(recording(first, first, *[bodies(good, repeated)] * 2), rounds=2)
    assert said(progress.variants) == list(CHOSEN.values())


@pytest.mark.parametrize("rounds", [1, 3])
def test_an_editor_reads_as_many_rounds_of_drafts_as_were_asked_for(
    write: Written, recording: Recording, good: Good, rounds: int
) -> None:
    first = [good(cell) for cell in (1, 2, 3)]
    answers = [first, bodies(good, BODIES), first][:rounds]
    progress = write(recording(*answers, *[bodies(good, CHOSEN)] * 2), rounds=rounds)
    assert said(progress.variants) == list(CHOSEN.values())
    assert progress.calls == rounds + 2
    assert len(progress.rejected) == 3 * rounds


def test_practice_is_looked_at_once(write: Written) -> None:
    assert write(rounds=2).calls == write().calls


def test_a_forecast_counts_four_calls_a_prompt(
    brief: Path, library: Library, workspace: Workspace
) -> None:
    target = read_model("http://127.0.0.1:9/v1#m", environ={}, prompts=library.folders)
    plain, twice = (
        forecast([brief], target, library, workspace, Options(repairs=0, rounds=rounds))
        for rounds in (0, 2)
    )
    assert twice.calls == tuple(4 * calls for calls in plain.calls)
    assert twice.tokens_out == tuple(4 * tokens for tokens in plain.tokens_out)


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


def test_the_last_reader_notes_what_stops_it_before_a_word_is_changed(
    write: Written, recording: Recording, good: Good, library: Library
) -> None:
    progress = write(recording([good(1), good(3)]), repairs=0)
    prompt: Prompt = progress.jobs[0].prompt
    asked = last_reading(prompt, progress.jobs[0].written, templates=library.templates)
    text = asked.messages[-1].content
    assert text.count("--- cell") == 2
    assert "--- cell 2" not in text
    assert [cell.index for cell in asked.cells] == [1, 3]
    answer = {"notes": [dict.fromkeys(NOTED, "")] * 2, "variants": [good(1), good(3)]}
    assert '{"notes": [{"took_away": "", "costs_most": "", "not_told": ""}], "variants": ' in text
    assert list(asked.schema_["properties"]) == list(answer)
    assert asked.schema_["properties"]["variants"]["maxItems"] == 2
    drafts, problems = parse_variants(json.dumps(answer), asked)[:2]
    assert ([draft.cell.index for draft in drafts], problems) == ([1, 3], [])


def test_a_look_that_breaks_off_leaves_no_blocked_message_in_place_of_a_good_one(
    write: Written, recording: Recording, good: Good, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = [good(cell) for cell in (1, 2, 3)]
    wrong = {cell: f"{text} And 70% off soon." for cell, text in CHOSEN.items()}
    model = recording(first, bodies(good, BODIES), bodies(good, wrong))
    whole = Reading.parse

    def breaks_off(reading: Reading, reply: Reply) -> list[str]:
        problems = whole(reading, reply)
        if reading.job.n_looks == 2:
            raise Transient("HL612", "it broke off", fix="go on with --resume")
        return problems

    monkeypatch.setattr(Reading, "parse", breaks_off)
    progress = write(model, rounds=2, repairs=0)
    assert said(progress.variants) == list(BODIES.values())
    assert not any(v.blocked for v in progress.variants)
    assert len(progress.problems) == 1
