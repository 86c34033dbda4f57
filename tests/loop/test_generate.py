"""Generate: what is good is kept, what is not is asked for again, and nothing is lost."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from hookline.loop.writing.run import Progress
from hookline.records.variant import Variant
from hookline.workspace.folder import Workspace

Write = Callable[..., Progress]
Recording = Callable[..., str]
Good = Callable[..., dict[str, Any]]


def kept(workspace: Workspace) -> list[Variant]:
    with workspace.registry() as registry:
        return registry.variants()


def test_a_good_answer_is_kept_at_once(
    workspace: Workspace, write: Write, recording: Recording, good: Good
) -> None:
    done = write(recording([good(1), good(2), good(3)]))
    assert (done.run.written, done.run.blocked, done.run.missing, done.run.calls) == (3, 0, 0, 1)
    assert kept(workspace) == done.variants
    assert [variant.status for variant in done.variants] == ["checked"] * 3
    with workspace.registry() as registry:
        assert registry.runs() == [done.run]
        assert done.run.ended


def test_what_is_missing_is_asked_for_once_more(
    write: Write, recording: Recording, good: Good
) -> None:
    done = write(recording([good(1), good(3)], [good(2)]))
    assert [variant.message_key for variant in done.variants] == ["lunch:1", "lunch:2", "lunch:3"]
    assert done.run.calls == 2


def test_what_a_check_blocks_is_asked_for_again_and_replaced(
    write: Write, recording: Recording, good: Good
) -> None:
    wrong = good(2, "Bun & Co: 50% off everything, code BUN20.")
    done = write(recording([good(1), wrong, good(3)], [good(2)]))
    assert done.run.blocked == 0
    assert "20% off" in done.variants[1].parts.body


def test_what_stays_blocked_is_kept_as_needing_an_edit(
    write: Write, recording: Recording, good: Good
) -> None:
    wrong = good(2, "Bun & Co: 50% off everything, code BUN20.")
    done = write(recording([good(1), wrong, good(3)], [wrong], [wrong]))
    assert (done.run.calls, done.run.blocked) == (3, 1)
    assert done.variants[1].status == "needs_edit"
    assert any("50%" in found.message for found in done.variants[1].findings)


def test_what_never_comes_is_counted(write: Write, recording: Recording, good: Good) -> None:
    done = write(recording([good(1)], "sorry", "{}"))
    assert (done.run.written, done.run.missing, done.run.calls) == (1, 2, 3)


def test_a_variant_keeps_its_whole_lineage(write: Write, recording: Recording, good: Good) -> None:
    model = recording([good(1), good(2), good(3)])
    lineage = write(model, seed=11).variants[0].lineage
    assert (lineage.model, lineage.seed, lineage.params) == (model, 11, {"temperature": 0.8})
    assert len(lineage.brief_hash) == 64
    assert len(lineage.request_key) == 64
    assert lineage.template_hash
    assert lineage.context_hash


def test_tags_say_what_was_planned_and_what_was_measured(
    write: Write, recording: Recording, good: Good
) -> None:
    tags = write(recording([good(1), good(2), good(3)])).variants[0].tags
    assert tags["hook"].origin == tags["tonality"].origin == "planned"
    assert tags["personal_depth"].origin == "measured"


def test_a_broken_brief_is_listed_and_the_others_are_written(
    write: Write, recording: Recording, brief: Path, tmp_path: Path, good: Good
) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("brand: K\ntone: playfull\n")
    done = write(recording([good(1), good(2), good(3)]), broken, brief)
    assert done.run.written == 3
    assert [problem.code for problem in done.problems] == ["HL101"]
    assert "playful" in done.run.problems[0]


def test_when_a_provider_fails_what_was_written_is_kept(
    workspace: Workspace,
    write: Write,
    recording: Recording,
    brief: Path,
    tmp_path: Path,
    good: Good,
) -> None:
    second = tmp_path / "second.yaml"
    second.write_text(brief.read_text())
    done = write(recording([good(1), good(2), good(3)]), brief, second)
    assert done.stopped is not None
    assert done.stopped.code == "HL621"
    assert len(kept(workspace)) == 3
    with workspace.registry() as registry:
        (run,) = registry.runs()
    assert (run.written, run.missing, run.pending, bool(run.ended)) == (3, 0, 3, True)


def test_when_a_second_request_fails_the_first_ones_variants_are_kept(
    workspace: Workspace, write: Write, recording: Recording, good: Good
) -> None:
    done = write(recording([good(1), good(2)]))
    assert done.stopped is not None
    assert done.resumable
    assert [variant.message_key for variant in kept(workspace)] == ["lunch:1", "lunch:2"]


def test_a_person_who_stops_the_run_keeps_what_is_written(
    workspace: Workspace, library: Any, brief: Path, recording: Recording, good: Good
) -> None:
    import asyncio

    from hookline.gateway.models import read_model
    from hookline.loop.generate import generate
    from hookline.loop.writing.events import VariantWritten
    from hookline.loop.writing.run import Options

    def stop(event: object) -> None:
        if isinstance(event, VariantWritten):
            raise KeyboardInterrupt

    model = recording([good(1), good(2), good(3)])
    target = read_model(model, environ={}, prompts=library.folders)
    with pytest.raises(KeyboardInterrupt):
        asyncio.run(generate([brief], target, library, workspace, Options(), stop))
    assert [variant.message_key for variant in kept(workspace)] == ["lunch:1"]


def test_what_was_paid_for_is_kept_where_a_connection_cannot_be_closed(
    workspace: Workspace,
    write: Write,
    recording: Recording,
    good: Good,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def broken(_: object) -> None:
        raise OSError("the socket is gone")

    monkeypatch.setattr("hookline.gateway.adapters.replay.Replay.close", broken)
    with pytest.raises(OSError, match="the socket is gone"):
        write(recording([good(1), good(2), good(3)]))
    assert len(kept(workspace)) == 3
    with workspace.registry() as registry:
        (run,) = registry.runs()
    assert (run.written, run.missing, bool(run.ended)) == (3, 0, True)


def test_the_same_run_twice_is_kept_once(workspace: Workspace, write: Write) -> None:
    first, second = write(seed=3), write(seed=3)
    assert [v.id for v in first.variants] == [v.id for v in second.variants]
    assert len(kept(workspace)) == 3


def test_nothing_of_an_answer_reaches_a_terminal_unseen(
    write: Write, recording: Recording, good: Good
) -> None:
    hostile = good(1, "\x1b]0;owned\x07Bun & Co\u202e: 20% off with code BUN20")
    done = write(recording([hostile, good(2), good(3)]), repairs=0)
    assert "\x1b" not in done.variants[0].parts.body
    assert "⟨U+202E⟩" in done.variants[0].parts.body


def test_how_many_really_differ_is_told_without_what_all_end_on(
    write: Write, recording: Recording, good: Good
) -> None:
    offer = "20% off any burger with code BUN20 at Bun & Co."
    bodies = [f"Lunch is on its way. {offer}", f"Lunch is on its way! {offer}", f"Hungry? {offer}"]
    done = write(recording([good(at, body) for at, body in enumerate(bodies, 1)]), repairs=0)
    assert len(done.variants) == 3
    assert done.really_different() == 2


def test_what_a_machine_can_mend_is_mended_and_noted(
    write: Write, recording: Recording, good: Good
) -> None:
    body = "It’s lunch – Bun & Co: 20% off any burger with code BUN20."
    done = write(recording([good(1, body), good(2), good(3)]), repairs=0)
    mended = done.variants[0]
    assert mended.parts.body.startswith("It's lunch - Bun & Co: 20% off")
    assert mended.notes == (f"mended by rule in body: {body}",)
    assert not mended.blocked


def test_a_candidate_that_was_asked_for_again_is_kept_with_its_reason(
    workspace: Workspace, write: Write, recording: Recording, good: Good
) -> None:
    wrong = "Bun & Co: 90% off any burger with code BUN20."
    done = write(recording([good(1, wrong), good(2), good(3)], [good(1)]))
    assert not any(variant.blocked for variant in done.variants)
    everyone = kept(workspace)
    (old,) = [variant for variant in everyone if variant not in done.variants]
    assert old.status == "retired"
    assert wrong in old.parts.body
    assert old.notes[-1].startswith("asked for again: 90% is not in the brief")


def test_copy_that_is_being_sent_already_is_told(
    live: object, write: Write, recording: Recording, good: Good, workspace: Workspace
) -> None:
    with workspace.registry() as registry:
        arm = next(a for a in registry.arms(state="live") if not a.parent_arm)
    body = arm.parts.body.partition(" Reply STOP")[0]
    done = write(recording([good(1, body), good(2), good(3)]), repairs=0)
    assert [f.code for f in done.variants[0].findings if f.code.startswith("dup.")]
