"""Acceptance: a draft counts once, at the verdict that stands, however often it was edited."""

from collections.abc import Callable
from dataclasses import asdict

import pytest

from hookline.loop.acceptance import FEW, Acceptance, acceptance, acceptance_words
from hookline.loop.review import approve, edit, queue, reject
from hookline.loop.undo import undo
from hookline.loop.writing.run import Progress
from hookline.records.variant import Variant
from hookline.workspace.folder import Workspace

Written = Callable[..., Progress]
Good = Callable[..., dict[str, object]]


@pytest.fixture
def drafts(
    workspace: Workspace, write: Written, recording: Callable[..., str], good: Good
) -> list[Variant]:
    """Three drafts of a model that wait."""
    write(recording([good(1), good(2), good(3)]))
    return queue(workspace)


def counted(workspace: Workspace) -> tuple[int, int, int, int]:
    (total,) = acceptance(workspace)
    return total.unchanged, total.edited, total.rewritten, total.rejected


def longer(variant: Variant, words: str) -> Variant:
    parts = variant.parts.model_copy(update={"body": words})
    return variant.model_copy(update={"parts": parts})


def test_nothing_is_told_before_anybody_judged(workspace: Workspace, drafts: list[Variant]) -> None:
    assert drafts
    assert acceptance(workspace) == []


def test_every_draft_counts_once_at_the_verdict_that_stands(
    workspace: Workspace, drafts: list[Variant]
) -> None:
    taken, mended, turned_down = drafts
    approve(workspace, [taken.id])
    body = mended.parts.body
    first = edit(workspace, mended.id, longer(mended, f"{body} Today.").parts)
    assert counted(workspace) == (1, 0, 0, 0)  # an edit alone is no verdict
    second = edit(workspace, first.id, longer(first, f"{body} Now.").parts)
    approve(workspace, [second.id], reason="fits")
    reject(workspace, [turned_down.id], reason="a greeting and nothing else")
    assert counted(workspace) == (1, 1, 0, 1)
    undo(workspace, turned_down.id)
    assert counted(workspace) == (1, 1, 0, 0)


def test_more_than_half_new_is_rewritten(workspace: Workspace, drafts: list[Variant]) -> None:
    new = longer(drafts[0], "Bun & Co takes 20% off any burger: BUN20 it is, at lunch or after.")
    edited = edit(workspace, drafts[0].id, new.parts)
    approve(workspace, [edited.id], reason="fits")
    assert counted(workspace) == (0, 0, 1, 0)


def test_practice_is_told_apart_and_so_is_what_is_asked_for(
    workspace: Workspace, drafts: list[Variant], write: Written
) -> None:
    approve(workspace, [drafts[0].id])
    write()
    practice = [v for v in queue(workspace) if v.lineage.model == "offline"]
    reject(workspace, [practice[0].id], reason="practice")
    assert counted(workspace) == (1, 0, 0, 0)
    (total,) = acceptance(workspace, practice=True)
    assert (total.judged, total.rejected) == (1, 1)
    (row,) = acceptance(workspace, ("brand", "model", "prompt", "month"))
    assert (row.brand, row.model) == ("Bun & Co", drafts[0].lineage.model)
    assert drafts[0].lineage.template_hash.startswith(row.prompt)
    assert len(row.month) == len("2026-03")


@pytest.mark.parametrize(("unchanged", "share"), [(FEW - 2, False), (FEW - 1, True)])
def test_a_share_is_told_from_a_number_of_drafts_on(unchanged: int, share: bool) -> None:
    total = Acceptance("", "", "", "", unchanged=unchanged, rejected=1)
    words = acceptance_words(total)
    assert ("%" in words) is share
    assert asdict(total)["unchanged"] == unchanged
    if share:
        assert words.startswith(f"of {FEW} drafts that people judged, 95% went through")
