"""Learnings: nothing enters a prompt without a person, and what they decide is kept."""

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.loop.conftest import DAY, Written

from hookline.errors import BadInput
from hookline.loop.audit import audit
from hookline.loop.learning.from_people import TEXTS
from hookline.loop.learning.propose import proposal_lines, propose
from hookline.loop.learnings import diff, keep_proposals, learnings, move, story, story_lines
from hookline.loop.review import queue, reject
from hookline.loop.writing import memory as remembering
from hookline.loop.writing.jobs import prompts_for
from hookline.loop.writing.memory import learnings_words, recall
from hookline.records.learning import Evidence, Learning, Scope, proposal
from hookline.records.prompt import Prompt
from hookline.records.team import Team
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, load_brief

LATER = DAY + datetime.timedelta(days=180)
LINE = "Copies with one emoji did better than the others."


def candidate(line: str = LINE, day: datetime.date = DAY, scope: Scope | None = None) -> Learning:
    evidence = Evidence(words="In 4 campaigns.", effect=0.01)
    where = scope or Scope(brand="Bun & Co")
    return proposal("tag", "emoji=one", where, line=line, evidence=evidence, day=day)


def test_what_is_proposed_again_gets_the_new_numbers_under_its_old_id(
    workspace: Workspace,
) -> None:
    first, again = candidate(), candidate(day=DAY + datetime.timedelta(days=7))
    assert keep_proposals(workspace, [first], day=DAY).new == (first,)
    assert [each.id for each in keep_proposals(workspace, [again], day=DAY).refreshed] == [first.id]
    (kept,) = learnings(workspace, day=DAY)
    assert (kept.id, kept.proposed_on) == (first.id, again.proposed_on)


@pytest.mark.parametrize("decision", ["accepted", "rejected"])
def test_what_a_person_decided_on_is_not_proposed_again_while_its_evidence_is_good(
    workspace: Workspace, decision: str
) -> None:
    keep_proposals(workspace, [candidate()], day=DAY)
    move(workspace, candidate().id, decision, day=DAY, reason="seen")  # type: ignore[arg-type]
    day_before = LATER - datetime.timedelta(days=1)
    proposed = keep_proposals(workspace, [candidate(day=day_before)], day=day_before)
    assert (proposed.new, len(proposed.in_force) + len(proposed.rejected)) == ((), 1)
    assert len(keep_proposals(workspace, [candidate(day=LATER)], day=LATER).new) == 1


def test_what_says_something_else_now_is_proposed_and_takes_the_place_of_the_old_line(
    workspace: Workspace,
) -> None:
    keep_proposals(workspace, [candidate()], day=DAY)
    move(workspace, candidate().id, "accepted", day=DAY)
    week_later = DAY + datetime.timedelta(days=7)
    turned = candidate("Copies with one emoji did worse than the others.", week_later)
    assert keep_proposals(workspace, [turned], day=week_later).new == (turned,)
    move(workspace, turned.id, "accepted", day=week_later)
    assert [each.status for each in learnings(workspace, day=week_later)] == [
        "expired", "accepted",
    ]  # fmt: skip
    notes = [c.note for c in story(workspace, candidate().id, day=week_later).changes]
    assert notes == ["", "", f"replaced by {turned.id}"]


def test_who_decided_when_and_why_is_kept_and_audited(workspace: Workspace) -> None:
    keep_proposals(workspace, [candidate()], day=DAY)
    move(workspace, candidate().id, "rejected", day=DAY, reason="not our voice")
    lines = story_lines(story(workspace, candidate().id, day=DAY))
    assert any("by asha: not our voice" in text for label, text in lines if label == "rejected")
    act = audit(workspace)[-1]
    assert (act.did, act.by, act.reason, act.text) == ("rejected", "asha", "not our voice", LINE)


@pytest.mark.parametrize(
    ("steps", "refused"),
    [
        (("rejected",), "rejected"),
        (("expired",), "accepted"),
        (("accepted", "expired"), "accepted"),
        (("rejected",), "expired"),
    ],
)
def test_a_move_that_cannot_be_made_says_from_where_it_can(
    workspace: Workspace, steps: tuple[str, ...], refused: str
) -> None:
    keep_proposals(workspace, [candidate()], day=DAY)
    for step in steps:
        move(workspace, candidate().id, step, day=DAY)  # type: ignore[arg-type]
    with pytest.raises(BadInput) as found:
        move(workspace, candidate().id, refused, day=DAY)  # type: ignore[arg-type]
    assert found.value.code == "HL462"
    assert found.value.problem.endswith(" already") == (steps[-1:] == (refused,))
    assert found.value.fix.startswith("only what is proposed")


def test_an_unknown_learning_is_told(workspace: Workspace) -> None:
    with pytest.raises(BadInput) as found:
        story(workspace, "tag-nothing", day=DAY)
    assert found.value.code == "HL461"


Prompts = Callable[[], list[Prompt]]


@pytest.fixture
def prompts(
    workspace: Workspace, library: Library, brief: Path, monkeypatch: pytest.MonkeyPatch
) -> Prompts:
    """The brief's prompts as they are on DAY."""
    monkeypatch.setattr(remembering, "today", lambda _: DAY)
    brief.write_text(brief.read_text("utf-8").replace("variants: 3", "variants: 6"), "utf-8")

    def of() -> list[Prompt]:
        resolved = load_brief(brief, library)
        memory = recall(workspace, resolved)
        return prompts_for(resolved, library.templates, seed=7, memory=memory)

    return of


def said(prompt: Prompt) -> bool:
    return f"1. {LINE}" in prompt.messages[-1].content


def test_a_prompt_says_what_was_accepted_and_nothing_that_was_only_proposed(
    workspace: Workspace, prompts: Prompts
) -> None:
    keep_proposals(workspace, [candidate()], day=DAY)
    assert [said(prompt) for prompt in prompts()] == [False]
    move(workspace, candidate().id, "accepted", day=DAY)
    with_learnings, wildcards = prompts()
    assert (said(with_learnings), said(wildcards)) == (True, False)
    assert [cell.wildcard for cell in wildcards.cells] == [True, True]
    move(workspace, candidate().id, "expired", day=DAY)
    assert [said(prompt) for prompt in prompts()] == [False]


def test_the_diff_is_what_the_prompt_then_says(
    workspace: Workspace, library: Library, brief: Path
) -> None:
    elsewhere = candidate(scope=Scope(channel="email"))
    keep_proposals(workspace, [candidate(), elsewhere], day=DAY)
    resolved = load_brief(brief, library)
    (found,) = diff(workspace, candidate().id, day=DAY, resolved=resolved)
    assert (found.channel, found.language) == ("sms", "en")
    assert found.lines == ("+WHAT HAS WORKED HERE", f"+1. {LINE}")
    (of_scope,) = diff(workspace, elsewhere.id, day=DAY)
    assert (of_scope.channel, of_scope.lines) == ("email", found.lines)
    (nothing,) = diff(workspace, elsewhere.id, day=DAY, resolved=resolved)
    assert nothing.lines == ()


def test_generate_writes_with_what_was_accepted_and_a_variant_remembers_which(
    workspace: Workspace, write: Written, prompts: Prompts
) -> None:
    keep_proposals(workspace, [candidate()], day=DAY)
    move(workspace, candidate().id, "accepted", day=DAY)
    assert len(prompts()) == 2
    by_flag = {
        bool(variant.tags.get("wildcard")): variant.lineage.learnings
        for variant in write().variants
    }
    assert by_flag == {False: (candidate().id,), True: ()}


def test_the_size_of_the_section_is_told_for_each_prompt_that_has_one(
    workspace: Workspace, library: Library, brief: Path, prompts: Prompts
) -> None:
    keep_proposals(workspace, [candidate()], day=DAY)
    move(workspace, candidate().id, "accepted", day=DAY)
    memory = recall(workspace, load_brief(brief, library))
    (line,) = learnings_words(prompts(), memory)
    assert line == (
        f"sms · English: 1 learning, {len(LINE)} characters, accepted up to 2026-03-02; "
        "wildcards see none"
    )


def test_what_people_keep_turning_down_reaches_the_next_prompt_once_a_person_accepts_it(
    workspace: Workspace,
    library: Library,
    write: Written,
    recording: Callable[..., str],
    good: Callable[..., dict[str, object]],
    brief: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(remembering, "today", lambda _: DAY)
    for seed in (7, 8):
        write(recording([good(1), good(2), good(3)]), seed=seed, fresh=True)
    drafts = queue(workspace)
    for draft in drafts[:TEXTS]:
        reject(workspace, [draft.id], reason="A greeting and nothing else.")
    found = propose(workspace, Team(), library, day=DAY)
    (candidate,) = found.proposed.new
    assert (candidate.kind, candidate.line) == ("avoid", "A greeting and nothing else")
    assert any(candidate.line in line for line in proposal_lines(found))
    shown = [text for label, text in story_lines(story(workspace, candidate.id, day=DAY))
             if label == "such as"]  # fmt: skip
    assert shown == [f"“{' '.join(draft.parts.body.split())}”" for draft in drafts[:3]]
    resolved = load_brief(brief, library)

    def said() -> list[bool]:
        memory = recall(workspace, resolved)
        prompts = prompts_for(resolved, library.templates, seed=7, memory=memory)
        return ["A greeting and nothing else" in _text(prompt) for prompt in prompts]

    assert not any(said())
    move(workspace, candidate.id, "accepted", day=DAY)
    assert sorted(said()) == [False, True]  # the wildcards see nothing of it


def test_without_outcomes_and_verdicts_there_is_nothing_to_propose(
    workspace: Workspace, library: Library
) -> None:
    with pytest.raises(BadInput) as problem:
        propose(workspace, Team(), library, day=DAY)
    assert problem.value.code == "HL430"


def _text(prompt: Prompt) -> str:
    return "\n".join(message.content for message in prompt.messages)


def test_a_wider_scope_is_the_same_learning_and_replaces_the_narrower_one(
    workspace: Workspace,
) -> None:
    narrow = candidate(scope=Scope(brand="Bun & Co", channel="sms", language="en"))
    keep_proposals(workspace, [narrow], day=DAY)
    move(workspace, narrow.id, "rejected", day=DAY, reason="luck")
    wide = candidate(scope=Scope(brand="Bun & Co", channel="sms"), day=DAY + datetime.timedelta(1))
    kept = keep_proposals(workspace, [wide], day=DAY + datetime.timedelta(1))
    assert (kept.new, len(kept.rejected)) == ((), 1)
    move(workspace, narrow.id, "accepted", day=DAY)
    turned = candidate("Copies with one emoji did worse than the others.", scope=wide.scope)
    (new,) = keep_proposals(workspace, [turned], day=DAY).new
    move(workspace, new.id, "accepted", day=DAY)
    in_force = learnings(workspace, day=DAY, status="accepted")
    assert [each.line for each in in_force] == [turned.line]


def test_another_channel_of_a_kind_of_copy_is_another_learning(workspace: Workspace) -> None:
    sms, email = (candidate(scope=Scope(brand="Bun & Co", channel=c)) for c in ("sms", "email"))
    keep_proposals(workspace, [sms], day=DAY)
    move(workspace, sms.id, "rejected", day=DAY, reason="luck")
    assert keep_proposals(workspace, [email], day=DAY).new == (email,)


def test_what_expired_today_may_be_proposed_again_today(workspace: Workspace) -> None:
    keep_proposals(workspace, [candidate()], day=DAY)
    move(workspace, candidate().id, "expired", day=DAY)
    (again,) = keep_proposals(workspace, [candidate()], day=DAY).new
    assert again.id == f"{candidate().id}-2"
    assert [each.status for each in learnings(workspace, day=DAY)] == ["expired", "proposed"]


def test_a_proposal_of_the_opposite_is_withdrawn_when_the_numbers_turn_back(
    workspace: Workspace,
) -> None:
    keep_proposals(workspace, [candidate()], day=DAY)
    move(workspace, candidate().id, "accepted", day=DAY)
    turned = candidate("Copies with one emoji did worse than the others.")
    (worse,) = keep_proposals(workspace, [turned], day=DAY).new
    proposed = keep_proposals(workspace, [candidate()], day=DAY)
    assert [each.id for each in proposed.withdrawn] == [worse.id]
    states = {each.id: each.status for each in learnings(workspace, day=DAY)}
    assert states[worse.id] == "expired"
    assert states[candidate().id] == "accepted"
