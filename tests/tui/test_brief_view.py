"""F2 Brief keeps what is typed: also of somebody who never pauses."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import Input, TextArea

from hookline.errors import BadInput
from hookline.tui import brief_view, desk
from hookline.tui.app import Hookline

Sit = Callable[..., Hookline]


def test_a_draft_is_kept_while_somebody_types_on(
    sit: Sit, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(brief_view, "DRAFT_DELAY", 600.0)
    monkeypatch.setattr(brief_view, "DRAFT_AT_LATEST", 0.05)

    def kept() -> str:
        return "".join(p.read_text("utf-8") for p in (place / "ws" / "drafts").glob("*.yaml"))

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("idea")
        await hands.type(" abc")
        await hands.until(lambda: "We kept your size. abc" in kept(), "a draft")

    sit(story)


def test_above_the_first_field_and_below_the_last_the_keyboard_stays(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("up", "up")
        assert hands.app.focused.id == "brand"
        await hands.press(*["down"] * 20)
        assert hands.app.focused.id == "more"

    sit(story, (80, 24))


def test_a_key_that_meets_a_window_too_small_for_any_field_moves_nothing(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.resize((16, 36))
        assert hands.app.screen.focus_chain == []
        hands.app.brief.action_field(1)  # as a key does that was pressed before
        hands.app.brief.action_field(-1)
        assert hands.app.focused is None
        await hands.resize((80, 24))
        await hands.until_shown("We kept your size.")

    sit(story, (80, 24))


def test_what_a_field_shows_after_the_languages_changed_is_what_the_file_holds(
    sit: Sit, place: Path
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("languages")
        await hands.type("de")
        await hands.app.brief.go_to_field("idea")
        await hands.press("ctrl+u")
        await hands.type("Ihr Rad wartet")
        await hands.app.brief.go_to_field("control_copy")
        await hands.type("Ihr Rad wartet.")
        await hands.until(lambda: hands.app.brief.language == "de", "texts in German")
        assert shown(hands.app) == ("Ihr Rad wartet", "Ihr Rad wartet.")
        await hands.saved()

    def shown(app: Hookline) -> tuple[str, str]:
        return app.query_one("#idea", Input).value, app.query_one("#control_copy", TextArea).text

    sit(story, (80, 24))
    text = (place / "briefs" / "shirts.yaml").read_text("utf-8")
    assert "idea: Ihr Rad wartet\n" in text
    assert "en:" not in text

    async def later(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("control_copy")
        assert shown(hands.app) == ("Ihr Rad wartet", "sms: Ihr Rad wartet.")

    sit(later, (80, 24))


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("c", "sms: c"),
        ("SMS: c\nd", "sms: c\nd"),
        ("email: a\nb\n\nsms: c ", "email: a\nb\nsms: c"),
        ("sms: Kurtako: c", "sms: Kurtako: c"),
    ],
)
def test_own_copy_that_is_left_shows_the_channel_that_it_is_held_under(
    sit: Sit, typed: str, shown: str
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        app = hands.app
        await app.brief.go_to_field("control_copy")
        block = app.query_one("#control_copy", TextArea)
        block.text = typed
        await hands.until(lambda: held(app) == shown, "the copy in the document")
        await hands.settled()
        assert block.text == typed  # no line moves under the fingers
        await hands.press("escape")
        await hands.until(lambda: block.text == shown, "the copy as it is held")
        assert app.brief.state != "saved"

    def held(app: Hookline) -> object:
        return app.desk.form_values("en").values["control_copy"]

    sit(story, (80, 24))


def test_own_copy_that_the_file_cannot_take_stays_as_it_was_typed(
    sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise BadInput("HL107", "'control_copy' is written in a way that cannot be changed here")

    async def story(hands: Any) -> None:
        await hands.opened()
        app = hands.app
        await app.brief.go_to_field("control_copy")
        block = app.query_one("#control_copy", TextArea)
        monkeypatch.setattr(desk, "write_field", refuse)
        block.text = "c"
        await hands.until(lambda: "control_copy" in app.brief.reading.problems, "the refusal")
        await hands.press("escape")
        await hands.settled()
        assert block.text == "c"

    sit(story, (80, 24))
