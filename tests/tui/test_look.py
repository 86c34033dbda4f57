"""Texts cut for the room there is: between words, and never silently."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.tui.conftest import GOLDEN
from tests.tui.looks import look_of
from tests.tui.styling import apply_now, style_parts_now
from textual.content import Content
from textual.css.stylesheet import Stylesheet
from textual.dom import DOMNode
from textual.theme import Theme

from hookline.tui.app import Hookline
from hookline.tui.brief_form import BriefForm
from hookline.tui.look import DARK, LIGHT, cut
from hookline.tui.more import FoldLine
from hookline.tui.text_fields import LineInput

Sit = Callable[..., Hookline]


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("Walk through ours", 17, "Walk through ours"),
        ("Walk through ours", 16, "Walk through…"),
        ("Walk through ours", 5, "Walk…"),
        ("Rindfleischetikettierungsgesetz", 12, "Rindfleisch…"),
        ("दो शर्ट पर छूट", 6, "दो…"),
        ("漢字漢字", 8, "漢字漢字"),
        ("漢字漢字", 7, "漢字漢…"),
        ("unseen yet", 0, "unseen yet"),
    ],
)
def test_a_text_is_cut_between_words_and_says_so(text: str, width: int, shown: str) -> None:
    assert cut(text, width) == shown


def test_what_a_folded_line_and_a_blank_field_say_ends_with_a_word(sit: Sit, place: Path) -> None:
    path = place / "briefs" / "shirts.yaml"
    brief = path.read_text("utf-8").replace("idea: We kept your size.\n", "")
    path.write_text(brief.replace("sms", "[sms, whatsapp, email, push, rcs]"), "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.until_shown("from What for")
        for words in ("+ More", "from What for"):
            line = next(line for line in hands.sees().splitlines() if words in line)
            assert line.rstrip().endswith("…")
            assert is_whole(line.partition(words)[2].strip(" …"), hands.app)

    def is_whole(shown: str, app: Hookline) -> bool:
        form = app.brief.query_one(BriefForm)
        told = (
            f"{form.query_one('#more', FoldLine).words} {form.query_one('#idea', LineInput).hint}"
        )
        return f"{shown} " in told

    sit(story, (62, 30))


def test_what_is_remembered_of_styles_is_what_textual_works_out(sit: Sit, place: Path) -> None:
    def style(node: DOMNode) -> list[dict[str, Any]]:
        parts = (part.base for _, part in sorted(node._component_styles.items()))
        return [dict(styles.get_rules()) for styles in (node.styles.base, *parts)]

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.launching()
        await hands.press("escape", "3", "n", "2", "tab")
        await hands.until(lambda: True)
        nodes = [node for screen in hands.app.screen_stack for node in screen.walk_children()]
        assert len(nodes) > 100
        shown = {node: style(node) for node in nodes}
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Stylesheet, "apply", apply_now)
            patch.setattr(Stylesheet, "_process_component_classes", style_parts_now)
            for screen in hands.app.screen_stack:
                hands.app.stylesheet.update(screen)
        assert {node: style(node) for node in nodes} == shown

    sit(story)


def test_a_look_names_roles_and_a_colour_of_no_theme_is_mixed(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        foot = hands.app.query_one("#foot")
        looks = []
        for colour in ("$accent", "#123456"):
            foot.update(Content.styled("F1", f"bold {colour}"))
            await hands.pilot.pause()
            looks.append(look_of(hands.app).splitlines()[-1])
        assert [look.partition(";")[0].split(" ", 2)[2] for look in looks] == [
            "accent on panel, bold",
            "mixed on panel, bold",
        ]

    sit(story, (80, 24))


def test_no_look_that_is_kept_has_a_colour_of_no_theme() -> None:
    looks = list(GOLDEN.glob("*.look.txt"))
    assert len(looks) > 20
    assert [path.name for path in looks if "mixed" in path.read_text("utf-8")] == []


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_a_colour_that_one_theme_lacks_is_seen_in_the_other(sit: Sit, theme: Theme) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        hands.app.theme = theme.name
        await hands.pilot.pause()
        hands.app.query_one("#foot").update(Content.styled("F1", f"bold {theme.accent}"))
        await hands.pilot.pause()
        with pytest.raises(AssertionError):
            await hands.pictures()

    sit(story, (80, 24))
