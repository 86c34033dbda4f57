"""Drafts that are older than what their brief says now: marked, and judged by the brief of now."""

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest

from hookline.loop.brief_changes import changes_for
from hookline.loop.launch import plan_launch
from hookline.loop.older_drafts import hold_to, hold_to_files
from hookline.loop.review import approve, clean_ids, edit, queue
from hookline.loop.writing.run import Progress
from hookline.records.finding import WRITTEN_BEFORE
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import Variant
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, load_brief

Now = Callable[..., ResolvedBrief]


@pytest.fixture
def now(workspace: Workspace, library: Library, brief: Path, write: Callable[..., object]) -> Now:
    """Drafts were written; then a line of the brief was changed, and somebody reads the drafts."""
    write()

    def change(*lines: tuple[str, str]) -> ResolvedBrief:
        text = brief.read_text("utf-8")
        for old, new in lines:
            assert old in text or not old
            text = text.replace(old, new) if old else f"{text}{new}"
        brief.write_text(text, "utf-8")
        resolved = load_brief(brief, library)
        hold_to(workspace, resolved)
        return resolved

    return change


def mark_of(draft: Variant) -> str:
    marks = [each.message for each in draft.findings if each.code == WRITTEN_BEFORE]
    return marks[0] if marks else ""


GIVES = "its offer gives something else, or on other conditions"
OFFER = "{text: 20% off any burger, percent: 20, code: BUN20}"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("code: BUN20}", "code: BUN20, ends: 2026-04-20}", "its offer ends on another day"),
        ("code: BUN20}", "code: BUN20, starts: 2026-03-03}", "its offer begins on another day"),
        ("code: BUN20}", "code: BUN15}", GIVES),
        ("[a new smoky burger]", "[a new smoky burger, 40 tables]", "it has a fact more"),
        ("[a new smoky burger]", "[40 tables]", "a fact is another"),
        ("facts: [a new smoky burger]\n", "", "a fact is gone"),
        ("", "cta: {label: Order, url: https://bun.example}\n", "it has a link"),
        ("", "cta: {reply: YES}\n", "how to answer it is another"),
        ("", "must_say: Terms apply.\n", "what it must say is another"),
        ("", "never_say: [burger]\n", "what it must not say is another"),
        ("lunch.", "dinner.", "its idea is another"),
        ("[warm, plain]", "[playful]", "how it sounds is another"),
        (
            "Bun & Co",
            "{name: Bun & Co, about: Burgers since 1980}",
            "what its brand says of itself",
        ),
    ],
)
def test_what_changed_of_a_brief_stands_on_each_draft_that_is_older(
    workspace: Workspace, now: Now, old: str, new: str, words: str
) -> None:
    now((old, new))
    marks = {mark_of(draft) for draft in queue(workspace)}
    assert len(marks) == 1, marks
    assert f"written before the brief was changed: {words}" in marks.pop()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("variants: 3", "variants: 4"),
        ("ends: 2026-04-26", "ends: 2026-05-26"),
        ("[offer, newness]", "[offer]"),
        ("", "kpi: repeat_rate\n"),
        ("channels: [sms]", "channels: [sms, push]"),
        (f"offer: {OFFER}", f"offers: [{OFFER}, {{text: free fries}}]"),
        ("", "# a note\n"),
    ],
)
def test_what_no_words_stand_on_leaves_a_draft_as_it_is(
    workspace: Workspace, now: Now, old: str, new: str
) -> None:
    before = queue(workspace)
    now((old, new))
    assert queue(workspace) == before


def test_more_changes_than_three_are_counted(workspace: Workspace, now: Now) -> None:
    three = [("lunch.", "dinner."), ("[warm, plain]", "[playful]"), ("BUN20}", "BUN15}")]
    now(*three)
    assert " more" not in mark_of(queue(workspace)[0])
    now(("", "must_say: Terms apply.\n"))
    assert mark_of(queue(workspace)[0]).endswith(" and 1 more")


def test_a_change_that_is_taken_back_leaves_no_mark(workspace: Workspace, now: Now) -> None:
    before = queue(workspace)
    now(("lunch.", "dinner."))
    assert all(map(mark_of, queue(workspace)))
    now(("dinner.", "lunch."))
    assert queue(workspace) == before


@pytest.mark.parametrize("channel", ["sms", "email", "push", "whatsapp", "rcs"])
@pytest.mark.parametrize("language", ["en", "hi", "es", "ar", "zh-Hans"])
def test_an_edit_is_judged_by_the_brief_as_it_is_now_on_every_channel(
    workspace: Workspace, library: Library, brief: Path, write: Callable[..., object],
    channel: str, language: str,
) -> None:  # fmt: skip
    text = brief.read_text("utf-8").replace("[sms]", f"[{channel}]\nlanguages: [{language}]")
    brief.write_text(text, "utf-8")
    write()
    brief.write_text(text.replace("BUN20", "BUN15"), "utf-8")
    hold_to(workspace, load_brief(brief, library))
    draft = next(v for v in queue(workspace) if "BUN20" in v.parts.body)
    assert any("BUN20" in each.message for each in draft.findings if each.severity == "error")
    body = draft.parts.body.replace("BUN20", "BUN15")
    mended = edit(workspace, draft.id, draft.parts.model_copy(update={"body": body}))
    assert mark_of(draft)
    assert not mark_of(mended)
    assert not any("BUN" in each.message for each in mended.findings if each.part == "body")
    hold_to(workspace, load_brief(brief, library))
    assert mended in queue(workspace)


def test_a_draft_for_a_place_or_an_offer_that_is_gone_is_blocked(
    workspace: Workspace, now: Now
) -> None:
    now(("channels: [sms]", "channels: [push]"))
    draft = queue(workspace)[0]
    assert (draft.blocked, mark_of(draft)[-26:]) == (True, "it goes out by SMS no more")
    now(("channels: [push]", "channels: [sms]\nlanguages: [es]"))
    assert "it is written in English no more" in mark_of(queue(workspace)[0])
    now(("\nlanguages: [es]", ""), (f"offer: {OFFER}\n", ""))
    assert "its offer is gone" in mark_of(queue(workspace)[0])


def test_accepted_as_it_is_a_draft_goes_out_by_the_days_of_now(
    workspace: Workspace, library: Library, now: Now
) -> None:
    brief = now(("code: BUN20}", "code: BUN20, ends: 2026-04-20}"))
    assert clean_ids(workspace, queue(workspace)) == (), "none is accepted without a look"
    arm, *_ = approve(workspace, [queue(workspace)[0].id]).arms
    assert arm.constraints.ends == "2026-04-20"
    plan = plan_launch(workspace, brief, today=datetime.date(2026, 3, 2), practice=True)
    assert not any("the brief was changed" in each for each in (*plan.warnings, *plan.missing))


def test_briefs_are_read_from_their_files_and_one_that_cannot_be_is_told(
    workspace: Workspace, library: Library, brief: Path, write: Callable[..., object]
) -> None:
    write()
    text = brief.read_text("utf-8")
    brief.write_text(text.replace("lunch.", "dinner."), "utf-8")
    assert hold_to_files(workspace, library) == []
    marked = queue(workspace)
    assert all(map(mark_of, marked))
    brief.write_text("brand: [\n", "utf-8")
    (problem,) = hold_to_files(workspace, library)
    assert problem.where.startswith(f"{brief}:")
    brief.unlink()
    assert hold_to_files(workspace, library) == []
    assert queue(workspace) == marked


def test_an_offer_more_or_less_is_told_to_a_draft_that_speaks_of_none(
    library: Library, brief: Path, write: Callable[..., Progress]
) -> None:
    (draft, *_) = write().variants
    free = draft.model_copy(update={"tags": {}})
    before = load_brief(brief, library)
    text = brief.read_text("utf-8")
    brief.write_text(text.replace(f"offer: {OFFER}", f"offers: [{OFFER}, free fries]"), "utf-8")
    now = load_brief(brief, library)
    assert changes_for(free, before, now) == ("it has an offer more",)
    assert changes_for(free, now, before) == ("an offer is gone",)
    assert changes_for(draft, before, now) == ()
