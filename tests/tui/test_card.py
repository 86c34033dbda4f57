"""A card: what a draft says is the loudest thing on it, and a doubt is one quiet line."""

from collections.abc import Callable
from typing import Any

import pytest
from tests.tui.test_screens import fixed_drafts

from hookline.records.finding import Finding
from hookline.records.variant import Variant
from hookline.records.words import OFFLINE
from hookline.tui.card import MOST_BEFORE, card, finding_lines, reason_in_short
from hookline.tui.draft_order import in_writing_order, place_to_judge

DOUBT = Finding(
    code="style.caps", severity="warn", message="SHOUTING puts readers off", fix="shout"
)
BLOCK = Finding(code="fact.free", severity="error", message="'free' is not in the brief")
PLACE = "SMS · English"


def shown(*findings: Finding, is_narrow: bool = False) -> list[str]:
    """The lines that a card has besides because of what the checks say."""
    draft = fixed_drafts()[0].model_copy(update={"findings": findings})
    whole = card(draft, "1", PLACE, is_selected=True, is_segmented=True, is_narrow=is_narrow).plain
    bare = fixed_drafts()[0].model_copy(update={"findings": ()})
    without = card(bare, "1", PLACE, is_selected=True, is_segmented=True).plain.splitlines()
    return [line for line in whole.splitlines()[1:] if line not in without]


def doubt_in(part: str) -> Finding:
    return DOUBT.model_copy(update={"part": part})


def in_short(*findings: Finding, width: int = 40) -> list[str]:
    """The lines below the text of a card that is not looked at in a narrow window."""
    draft = fixed_drafts()[0].model_copy(update={"findings": findings})
    whole = card(draft, "1", PLACE, is_selected=False, is_segmented=True, width=width)
    return whole.plain.splitlines()[2:]


def test_why_a_draft_needs_a_look_or_is_blocked_stands_on_its_card_a_line_a_cause() -> None:
    assert shown() == []
    assert shown(DOUBT) == ["? SHOUTING puts readers off"]
    other = DOUBT.model_copy(update={"message": "another"})
    assert shown(DOUBT, other, is_narrow=True) == ["? SHOUTING puts readers off", "? another"]
    assert shown(DOUBT, BLOCK) == ["! 'free' is not in the brief", "? SHOUTING puts readers off"]


def test_the_worst_causes_stand_before_the_text_and_the_others_are_counted_and_follow_it() -> None:
    doubts = [DOUBT.model_copy(update={"message": f"doubt {n}"}) for n in range(MOST_BEFORE + 1)]

    def order(*findings: Finding) -> str:
        draft = fixed_drafts()[0].model_copy(update={"findings": findings})
        text = draft.parts.body.split()[-1]
        whole = card(draft, "1", PLACE, is_selected=True, is_segmented=True).plain
        return " ".join(
            "text" if text in line else line
            for line in whole.splitlines()[1:]
            if text in line or "doubt" in line or "'free'" in line
        )

    assert order() == "text"
    assert order(*doubts[:-1]) == "? doubt 0 ? doubt 1 ? doubt 2 text"
    assert order(*doubts) == "? doubt 0 ? doubt 1 ? doubt 2 · 1 more below the text text ? doubt 3"
    assert order(*doubts[:2], BLOCK) == "! 'free' is not in the brief ? doubt 0 ? doubt 1 text"


def test_the_worst_cause_stands_beside_the_state_where_a_draft_is_read() -> None:
    def line(*findings: Finding) -> str:
        return reason_in_short(fixed_drafts()[0].model_copy(update={"findings": findings})).plain

    assert line() == "o ready"
    assert line(BLOCK) == "x blocked: 'free' is not in the brief"
    assert line(DOUBT, BLOCK) == "x blocked: 'free' is not in the brief · 1 more below"


@pytest.mark.parametrize("n_rows", [3, 40])
def test_why_a_draft_is_held_is_seen_without_paging_however_tall_it_is(
    sit: Callable[..., Any], n_rows: int
) -> None:
    async def story(hands: Any) -> None:
        await hands.written()
        view = hands.app.writing
        draft = view.variants[0]
        body = "\n".join(f"Row {n} of the letter." for n in range(n_rows))
        parts = draft.parts.model_copy(update={"body": body})
        view.variants[0] = draft.model_copy(update={"parts": parts, "findings": (DOUBT, BLOCK)})
        view.cursor = 0
        view._redraw()
        await hands.until_shown("'free' is not in the brief")
        assert "? SHOUTING puts readers off" in hands.sees()
        assert "Row 0 of the letter." in hands.sees()
        await hands.press("space")
        await hands.until_shown("x blocked: 'free' is not in the brief · 1 more below")

    sit(story, (80, 24))


def test_of_a_draft_not_looked_at_the_worst_cause_has_a_row_and_others_are_counted() -> None:
    assert in_short() == []
    assert in_short(DOUBT) == ["? SHOUTING puts readers off"]
    assert in_short(DOUBT, BLOCK) == ["! 'free' is not in the brief · 1 more"]
    assert in_short(DOUBT, BLOCK, width=25) == ["! 'free' is not… · 1 more"]


def test_notes_beside_the_checks_are_counted_with_the_key_that_reads_them() -> None:
    draft = fixed_drafts()[0].model_copy(update={"findings": (), "notes": ("a reader stopped",)})
    wide, narrow = (
        card(draft, "1", PLACE, is_selected=True, is_segmented=True, is_narrow=is_narrow).plain
        for is_narrow in (False, True)
    )
    assert wide.endswith("\no 1 note")
    assert narrow.endswith("\no 1 note · space reads it")


def test_what_both_messages_have_is_told_in_one_line() -> None:
    both = (doubt_in("body"), doubt_in("follow_up.body"))
    assert shown(*both) == ["? here and in the second message: SHOUTING puts readers off"]
    assert [line.plain for line in finding_lines(both, has_fixes=True)] == [
        "? here and in the second message: SHOUTING puts readers off",
        "  → shout",
    ]
    assert [line.plain for line in finding_lines([doubt_in("follow_up.cta")])] == [
        "? button, in the second message: SHOUTING puts readers off"
    ]


def test_a_clean_draft_says_so_where_its_checks_are_read() -> None:
    (line,) = finding_lines([])
    assert line.plain == "v No rule has anything against it. Whether it is true, only you can say."
    assert line.cell_length <= 80 - 4, "one row beside a scrollbar"


def test_the_cursor_begins_on_the_first_draft_of_the_newest_run_that_no_practice_writer_wrote() -> (
    None
):
    first = fixed_drafts()[0]

    def draft(model: str, minute: int, status: str = "checked") -> Variant:
        at = f"2026-03-02T10:{minute:02}:00+00:00"
        lineage = first.lineage.model_copy(update={"model": model, "at": at})
        return first.model_copy(update={"lineage": lineage, "status": status, "human": False})

    practice, old = draft(OFFLINE, 1), draft("a:b", 2)
    new, other = draft("a:c", 3), draft("a:c", 4)
    assert place_to_judge([practice, old, new, other]) == 2
    assert place_to_judge([practice, old, draft("a:c", 3, "approved")]) == 1
    assert place_to_judge([practice, practice], here=1) == 1
    assert place_to_judge([]) == 0


def test_own_copy_and_what_it_was_edited_to_stand_first_and_are_marked() -> None:
    draft, other = fixed_drafts()[:2]
    own = other.model_copy(update={"id": "own", "usual": True, "human": True})
    edited = other.model_copy(update={"id": "edited", "parent": "own"})
    later = draft.model_copy(update={"id": "later"})
    listed = in_writing_order([draft, later, own, edited])
    assert [each.id for each in listed] == ["own", "edited", draft.id, "later"]
    gone = draft.model_copy(update={"status": "retired"})
    assert in_writing_order([gone, later]) == [later]
    assert in_writing_order([gone, later], {gone.id}) == [gone, later]
    head = card(own, "1", PLACE, is_selected=False, is_segmented=False).plain.splitlines()[0]
    assert f"your own copy · {PLACE}" in head
    assert "own copy" not in card(draft, "2", PLACE, is_selected=False, is_segmented=False).plain
