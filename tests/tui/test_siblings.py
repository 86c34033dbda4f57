"""The same idea elsewhere: which drafts they are, and how the keyboard goes round them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.tui.test_screens import fixed_drafts

from hookline.tui.app import Hookline
from hookline.tui.siblings import siblings_of

Sit = Callable[..., Hookline]


def test_the_drafts_after_it_come_first_so_that_one_goes_round() -> None:
    first = fixed_drafts()[0]

    def draft(number: int, channel: str, key: str = "idea") -> Any:
        changes = {"id": f"{number}-a", "channel": channel, "message_key": key}
        return first.model_copy(update=changes)

    drafts = [
        draft(0, "sms"), draft(1, "sms"), draft(2, "email"), draft(3, "push"),
        draft(4, "email", "another"),
    ]  # fmt: skip
    assert siblings_of(drafts[0], drafts) == [2, 3]
    assert siblings_of(drafts[2], drafts) == [3, 0, 1]
    assert siblings_of(drafts[4], drafts) == []
    of_another_brief = first.lineage.model_copy(update={"brief_hash": "another"})
    drafts[3] = drafts[3].model_copy(update={"lineage": of_another_brief})
    assert siblings_of(drafts[0], drafts) == [2]


def test_i_goes_to_the_same_idea_in_the_next_channel_and_back(sit: Sit, place: Path) -> None:
    path = place / "briefs" / "shirts.yaml"
    text = path.read_text("utf-8").replace("channels: sms", "channels: [sms, email]")
    path.write_text(text, "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        view = hands.app.writing
        await hands.until(lambda: len(view.variants) == 4 and not view.is_asking)
        await hands.until_shown("the same idea elsewhere")
        here = view.variants[view.cursor]
        await hands.press("i")
        there = view.variants[view.cursor]
        assert (there.message_key, there.channel) != (here.message_key, here.channel)
        assert there.message_key == here.message_key
        await hands.press("i")
        assert view.variants[view.cursor].id == here.id

    sit(story)
