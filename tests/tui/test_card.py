"""A card: what a draft says is the loudest thing on it, and a doubt is one quiet line."""

from tests.tui.test_screens import fixed_drafts

from hookline.records.finding import Finding
from hookline.records.variant import Variant
from hookline.records.words import OFFLINE
from hookline.tui.card import card, finding_lines
from hookline.tui.draft_order import in_writing_order, place_to_judge

DOUBT = Finding(
    code="style.caps", severity="warn", message="SHOUTING puts readers off", fix="shout"
)
BLOCK = Finding(code="fact.free", severity="error", message="'free' is not in the brief")
PLACE = "SMS · English"


def shown(*findings: Finding, is_narrow: bool = False) -> list[str]:
    """The lines of a card below its text."""
    draft = fixed_drafts()[0].model_copy(update={"findings": findings})
    whole = card(draft, 1, PLACE, is_selected=True, is_segmented=True, is_narrow=is_narrow).plain
    bare = fixed_drafts()[0].model_copy(update={"findings": ()})
    without = card(bare, 1, PLACE, is_selected=True, is_segmented=True).plain
    return whole.splitlines()[len(without.splitlines()) :]


def doubt_in(part: str) -> Finding:
    return DOUBT.model_copy(update={"part": part})


def test_a_doubt_is_a_line_that_names_no_reason_and_in_a_narrow_window_its_key() -> None:
    assert shown() == []
    assert shown(DOUBT) == ["? 1 thing to look at"]
    other = DOUBT.model_copy(update={"message": "another"})
    assert shown(DOUBT, other, is_narrow=True) == ["? 2 things to look at · space reads them"]


def test_a_mistake_stands_in_full_and_a_doubt_beside_it_is_counted() -> None:
    assert shown(BLOCK, DOUBT) == ["! 'free' is not in the brief", "? 1 thing more to look at"]


def test_what_both_messages_have_is_told_in_one_line() -> None:
    both = (doubt_in("body"), doubt_in("follow_up.body"))
    assert shown(*both) == ["? 1 thing to look at"]
    assert [line.plain for line in finding_lines(both, has_fixes=True)] == [
        "? here and in the second message: SHOUTING puts readers off",
        "  → shout",
    ]
    assert [line.plain for line in finding_lines([doubt_in("follow_up.cta")])] == [
        "? button, in the second message: SHOUTING puts readers off"
    ]


def test_a_clean_draft_says_so_where_its_checks_are_read() -> None:
    assert finding_lines([])[0].plain == "v no check has anything against it"


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
    head = card(own, 1, PLACE, is_selected=False, is_segmented=False).plain.splitlines()[0]
    assert f"your own copy · {PLACE}" in head
    assert "own copy" not in card(draft, 2, PLACE, is_selected=False, is_segmented=False).plain
