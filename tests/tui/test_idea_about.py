"""Below the ideas the brief's own idea stands, and what came of the one under the cursor."""

from collections.abc import Callable
from typing import Any

from tests.tui.sizes import begun_in_either
from tests.tui.test_screens import fixed_drafts, fixed_ideas

from hookline.records.craft import Angle
from hookline.resources import shipped
from hookline.tui.app import Hookline
from hookline.tui.desk import Reading
from hookline.tui.idea_about import SEEN_SHOWN, about_lines
from hookline.tui.ideas import Idea, Table
from hookline.workspace.library import load_brief, open_library

Sit = Callable[..., Hookline]


@begun_in_either
def test_the_briefs_idea_and_what_was_written_from_one_are_told(
    sit: Sit, place: Any, size: tuple[int, int]
) -> None:
    fixed_ideas(place)

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f3")
        await hands.until_shown("The brief's idea We kept your size.")
        await hands.until_shown("Nearest to loss aversion: what is theirs and would go")
        await hands.until_shown("Written from it no drafts")

    sit(story, size)


def test_the_drafts_of_an_idea_and_what_its_readers_have_had_stand_below_it() -> None:
    draft = fixed_drafts()[0].model_copy(update={"angle": "Your size is kept"})
    idea = Idea(Angle(idea="Your size is kept"))
    resolved = load_brief(shipped("briefs") / "winback-kurtako.yaml", open_library())
    had = tuple(f"idea {n}" for n in range(SEEN_SHOWN + 1))
    table = Table(Reading(resolved=resolved), drafts={draft.angle: [draft] * 5}, seen=had)
    told = [line.plain for line in about_lines(idea, table)]
    assert "Written from it   5 drafts" in told
    assert told.count("  SMS · English · o ready  Hi ‹first name›, 40 new styles since June.") == 4
    assert told[-2] == f"{'May be claimed':18}Rs 500 off on 2 shirts · 40 new styles since June"
    assert told[-1].startswith(f"{'Readers have had':18}“idea 1” · ")
