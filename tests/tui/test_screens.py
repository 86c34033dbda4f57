"""What the screens show: golden texts at two sizes, contrast, hostile text, crashes, imports."""

import asyncio
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.tui.looks import contrast, poor_pairs
from tests.tui.sizes import LARGE, begun_in_either
from textual.app import App
from textual.command import CommandList
from textual.events import Paste
from textual.theme import Theme
from textual.widgets import TextArea

from hookline.loop import angles
from hookline.records.arm import Arm
from hookline.records.craft import Angle
from hookline.records.finding import Finding
from hookline.records.run import Run
from hookline.records.variant import Lineage, Parts, Tag, Variant
from hookline.records.words import Status
from hookline.settings import Settings
from hookline.tui.app import SMALLEST, Hookline
from hookline.tui.edit_window import EditWindow
from hookline.tui.form import Chips
from hookline.tui.look import DARK, HIGH_CONTRAST, LIGHT
from hookline.workspace.folder import Workspace

Sit = Callable[..., Hookline]
Pictures = dict[tuple[int, int], str]
Looks = Callable[[str, Pictures], None]


@pytest.mark.parametrize(("theme", "least"), [(DARK, 4.5), (LIGHT, 4.5), (HIGH_CONTRAST, 7.0)])
def test_every_word_of_a_theme_stands_out_from_every_ground(theme: Theme, least: float) -> None:
    words = ("foreground", "primary", "secondary", "accent", "success", "warning", "error")
    grounds = ("background", "surface", "panel")
    pairs = [(getattr(theme, w), getattr(theme, g)) for w in words for g in grounds]
    assert min(contrast(word, ground) for word, ground in pairs) >= least
    assert contrast(theme.background or "", theme.primary) >= least  # the chosen row


def fixed_drafts() -> list[Variant]:
    """Drafts whose words no phrase book and no rule changes."""
    lineage = Lineage(brief_hash="0", model="offline", at="2026-01-01T00:00:00+00:00")
    too_much = Finding(code="fact.percent", severity="error", message="50% is not in the brief")
    long = Finding(code="length", severity="warn", message="it takes 3 SMS, 2 are planned")
    bodies: list[tuple[str, tuple[Finding, ...]]] = [
        ('Hi {{ first_name | default: "there" }}, 40 new styles since June.', ()),
        ("50% off [b]everything[/b] today", (too_much,)),
        ("नमस्ते, जून से 40 नए स्टाइल आए हैं।", (long,)),
    ]
    return [
        Variant(
            id=f"{at}-fixed",
            brief="shirts",
            message_key=f"shirts:{at}",
            channel="sms",
            language="hi" if at == 2 else "en",
            parts=Parts(body=body),
            tags={"hook": Tag(value="we_miss_you", origin="planned")},
            findings=findings,
            status="needs_edit" if at == 1 else "checked",
            lineage=lineage,
        )
        for at, (body, findings) in enumerate(bodies)
    ]


def fixed_workspace(place: Path) -> None:
    arms = many_arms(4)
    states: tuple[Status, ...] = ("approved", "live", "paused", "retired")
    run = Run(id="r", started="2026-01-01T00:00:00+00:00", model="offline", seed=7, briefs=())
    with Workspace(place / "ws", "asha").registry() as registry:
        registry.save_run(run, fixed_drafts())
        moved = [a.model_copy(update={"state": s}) for a, s in zip(arms, states, strict=True)]
        registry.save_arms(moved, [])


def fixed_ideas(place: Path) -> None:
    ideas = [
        Angle(idea="Your size is kept", hook="loss_aversion"),
        Angle(idea="[b]Forty[/b] reasons to look once, and one of them may fit", facts=(1,)),
        Angle(idea="जून से नया, सिर्फ़ आपके लिए", hook="newness", facts=(1,)),
    ]
    angles.remember(Workspace(place / "ws", "asha"), "shirts", ideas)


def without_notes(pictures: Pictures) -> Pictures:
    """The ideas and their frame: the words of the notes are others' to test."""
    return {
        size: re.sub(r"(?m)^ F8 notes .*\n?.*", " F8 notes", left_of(69, size, text), count=1)
        for size, text in pictures.items()
    }


def left_of(column: int, size: tuple[int, int], text: str) -> str:
    """What stands before a column where the window is wide enough for two."""
    lines = text.splitlines()
    return "\n".join(line[:column].rstrip() if size == LARGE else line for line in lines)


def without_coach(pictures: Pictures) -> Pictures:
    """The form and its frame: what the coach says and what a prompt holds is others' to test."""
    return {size: form_of(left_of(68, size, text)) for size, text in pictures.items()}


def form_of(text: str) -> str:
    lines = text.splitlines()
    lines = [re.sub(r"^( Occasion +from What for: ).*", r"\1…", line) for line in lines]
    start = next(index for index, line in enumerate(lines) if re.match(r" Complete: \d+ ", line))
    return "\n".join([*lines[:start], " Complete: NN of 100", lines[-1]])


@pytest.mark.sampled(1)  # always compared
@begun_in_either
def test_screens_look_as_they_did(
    sit: Sit, looks_like: Looks, place: Path, size: tuple[int, int]
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.until_shown("Complete: ")
        looks_like("brief", without_coach(await hands.pictures()))
        await hands.press("f5")
        await hands.until_shown("Nothing is accepted yet")
        looks_like("live-empty", await hands.pictures())
        await hands.press("f4")
        await hands.until_shown("Nothing is written for this brief yet")
        looks_like("write-empty", await hands.pictures())
        fixed_ideas(place)
        await hands.press("f3")
        await hands.until_shown("Your size is kept")
        await hands.press("space")
        await hands.until_shown("1 of 3 kept")
        await hands.until(lambda: hands.app.brief.state == "draft kept", "the draft")
        looks_like("ideas", without_notes(await hands.pictures()))
        await hands.press("f2")
        fixed_workspace(place)
        await hands.press("f4")
        await hands.until_shown("x blocked")
        await hands.pilot.pause(0.2)
        looks_like("write", await hands.pictures())
        await hands.press("f5")
        await hands.until_shown("- retired")
        looks_like("live", await hands.pictures())

    sit(story, size)


@pytest.mark.parametrize(
    "theme",
    [DARK, LIGHT, pytest.param(HIGH_CONTRAST, marks=pytest.mark.slow)],
    ids=lambda theme: theme.name,
)
def test_every_text_on_every_screen_can_be_read(sit: Sit, theme: Theme) -> None:
    poor: list[tuple[str, str, str]] = []

    async def story(hands: Any) -> None:
        hands.app.theme = theme.name
        await hands.opened()
        await hands.until_shown("Complete: ")
        poor.extend(poor_pairs(hands.app))
        await hands.press("f1")
        await hands.pilot.pause(0.2)
        poor.extend(poor_pairs(hands.app))
        await hands.press("escape", "f8")
        await hands.until_shown("In the reader's mind")
        poor.extend(poor_pairs(hands.app))
        await hands.press("escape", "f3")
        await hands.until_shown("None of ")
        await hands.press("space")
        await hands.until_shown("1 of ")
        poor.extend(poor_pairs(hands.app))
        await hands.press("f2")
        await hands.written()
        poor.extend(poor_pairs(hands.app))
        await hands.press("e")
        await hands.until(lambda: isinstance(hands.app.screen, EditWindow))
        await hands.until_shown("No rule has anything against it")
        poor.extend(poor_pairs(hands.app))
        await hands.press("escape", "a")
        await hands.until_shown("1 accepted")
        await hands.press("5")
        await hands.until_shown("v accepted")
        poor.extend(poor_pairs(hands.app))
        for key, words in (("7", "1 brief"), ("4", "1 accepted"), ("d", "version so far")):
            await hands.press(key)
            await hands.until_shown(words)
            poor.extend(poor_pairs(hands.app))
        await hands.press("escape", "t")
        await hands.until_shown("What now?")
        poor.extend(poor_pairs(hands.app))

    sit(story)
    assert poor == []


@pytest.mark.parametrize(
    ("theme", "least"),
    [(DARK, 4.5), (LIGHT, 4.5), (HIGH_CONTRAST, 7.0)],
    ids=["dark", "light", "high contrast"],
)
def test_the_keys_in_the_palette_can_be_read_on_the_chosen_row_too(
    sit: Sit, theme: Theme, least: float
) -> None:
    async def story(hands: Any) -> None:
        hands.app.theme = theme.name
        await hands.opened()
        await hands.press("escape", "ctrl+p")
        await hands.until_shown("Brief: coach")
        region = hands.app.screen.query_one(CommandList).region
        assert list(poor_pairs(hands.app, slice(region.y + 1, region.bottom - 1), least)) == []

    sit(story)


def test_without_colour_ticks_and_states_are_still_told_apart(
    sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("channels")
        await hands.until_shown("[x] SMS")
        assert "[ ] e-mail" in hands.sees()
        await hands.written()
        await hands.press("a")
        await hands.until_shown("1 accepted")
        await hands.press("up")
        await hands.until_shown("> 1 v accepted")

    sit(story)


def test_hostile_text_comes_through_as_text(sit: Sit, place: Path) -> None:
    hostile = "[b]bold[/b] [/] \x1b]52;c;aGk=\x07 \x1b[31mred \u202eevil"
    path = place / "briefs" / "shirts.yaml"
    idea = "[b]x[/b] [/] [@click=app.bell]y[/]"
    path.write_text(path.read_text("utf-8").replace("We kept your size.", f"'{idea}'"), "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        assert idea in hands.sees()
        await hands.written()
        await hands.press("e")
        await hands.until(lambda: isinstance(hands.app.screen, EditWindow))
        hands.app.screen.query_one(TextArea).text = ""
        await hands.pilot.pause()
        hands.app.post_message(Paste(hostile))
        await hands.until_shown("[b]bold[/b] [/]")
        await hands.press("ctrl+g")
        await hands.until_shown("[b]bold[/b] [/]")
        assert "⟨U+202E⟩" in hands.sees()
        for strip in hands.app.screen._compositor.render_strips():
            for part in strip:
                assert "\x1b" not in part.text
                assert "\u202e" not in part.text

    sit(story)


CRASH = """
import asyncio, sys
from hookline.settings import Settings
from hookline.tui.app import Hookline

class Broken(Hookline):
    def action_help(self):
        api_key = "sk-PLANTED-0123456789"
        raise RuntimeError(f"no way: {api_key}")

app = Broken(Settings.read({}, workspace="ws", user="asha"))

async def main():
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f1")
        await asyncio.wait_for(app._exception_event.wait(), 20)

try:
    asyncio.run(main())
except RuntimeError:
    pass
app._print_error_renderables()
sys.exit(app.return_code)
"""


def test_a_bug_prints_no_value_and_leaves_with_70(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(place))
    done = subprocess.run(
        [sys.executable, "-c", CRASH], capture_output=True, text=True, check=False
    )
    reports = list(place.glob("hookline-*.txt"))
    assert done.returncode == 70
    assert "Hookline has a bug: RuntimeError in" in done.stdout + done.stderr
    assert len(reports) == 1
    kept = done.stdout + done.stderr + reports[0].read_text("utf-8")
    assert "PLANTED" not in kept
    assert "no way" not in kept


FIRST_PAINT = """
import asyncio, gc, importlib, sys
from hookline.settings import Settings
from hookline.tui.app import Hookline

heavy = "openai litellm numpy scipy pyarrow duckdb pydantic jinja2 regex".split()
seen = []

class Watched(Hookline):
    def _open_first(self):
        seen.extend(name for name in heavy if name in sys.modules)
        seen.extend(self.query_one("#idea").value.split())
        self.settle()

async def main():
    app = Watched(Settings.read({}, workspace="ws", user="asha"))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause(0.2)
    return app

gc.disable()  # as the command does
app, made = asyncio.run(main()), []
seen.append(str(gc.isenabled()))
for module in ("tabnanny", "tabnanny"):
    made += [[] for _ in range(10_000)]
    before = gc.get_freeze_count()
    importlib.import_module(module)
    app.spare_what_stays()
    seen.append(str(gc.get_freeze_count() > before))
print(" ".join(seen))
"""


def test_the_brief_is_on_the_first_paint_which_loads_nothing_heavy(place: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT], capture_output=True, text=True, check=True
    )
    is_collected, with_a_module, without = "True", "True", "False"  # garbage, from then on
    assert done.stdout == f"We kept your size. {is_collected} {with_a_module} {without}\n"


def many_arms(count: int) -> list[Arm]:
    lineage = Lineage(brief_hash="0", model="human", at="2026-01-01T00:00:00+00:00")
    return [
        Arm(
            arm_id=f"shirts:sms:en:v{at}:{at:06x}",
            campaign_id="shirts",
            variant_id=f"v{at}",
            kind="ai",
            channel="sms",
            language="en",
            version=at,
            parts=Parts(body=f"denim number {at}" if at % 2 else f"linen number {at}"),
            state="live",
            lineage=lineage,
        )
        for at in range(count)
    ]


def keep(place: Path, count: int) -> None:
    with Workspace(place / "ws", "asha").registry() as registry:
        registry.save_arms(many_arms(count), [])


def states(place: Path) -> list[str]:
    with Workspace(place / "ws", "asha").registry() as registry:
        return [arm.state for arm in registry.arms()]


def test_a_live_version_is_paused_resumed_and_retired_by_keys(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.launching()
        await hands.until_shown("Make shirts live?")
        assert "Hookline sends nothing itself" not in hands.sees()  # practice goes to no customer
        await hands.press("enter")
        await hands.until_shown("* live")
        await hands.press("space")
        await hands.until_shown("= paused")
        await hands.press("space")
        await hands.until_shown("* live")
        await hands.press("enter")
        await hands.until_shown("The story of this message")
        await hands.press("escape", "R")
        await hands.until_shown("They cannot come back")
        await hands.press("escape")
        await hands.until_shown("* live")
        await hands.press("e")
        await hands.until_shown("on F4, r writes a version beside it")
        await hands.press("R")
        await hands.until_shown("They cannot come back")
        await hands.press("enter")
        await hands.until_shown("- retired")
        await hands.until_shown("has no message left here")
        before = [draft.id for draft in hands.app.writing.variants]
        await hands.press("f4")
        await hands.until_shown("- retired")
        assert [draft.id for draft in hands.app.writing.variants] == before

    sit(story)
    assert states(place) == ["retired", "retired"]  # the message and its follow-up


def test_a_message_that_nobody_accepted_is_not_resumed_and_the_desk_says_why_and_what_to_do(
    sit: Sit, place: Path
) -> None:
    keep(place, 1)  # past every command: no person has accepted it

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f5")
        await hands.until_shown("* live")
        await hands.press("space")
        await hands.until_shown("= paused")
        await hands.press("space")
        await hands.until_shown("are not those that were approved")
        await hands.until_shown("R on F5 Live takes it out")
        await hands.until_shown("= paused")

    sit(story)
    assert states(place) == ["paused"]


def test_ten_thousand_live_versions_are_filtered_and_walked_through(sit: Sit, place: Path) -> None:
    keep(place, 10_000)

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f5")
        await hands.until_shown("10,000 messages")
        await hands.press("slash")
        await hands.type("denim 99")
        await hands.until_shown("hold “denim 99”")
        assert "linen" not in hands.sees()
        await hands.press("enter", "end")
        await hands.until_shown("> * live")
        await hands.press("escape")
        await hands.until_shown("10,000 messages")

    sit(story)


def test_a_row_of_chips_wraps_and_is_walked_by_rows() -> None:
    class Only(App[None]):
        def compose(self) -> Any:
            yield Chips(("one", "two", "three", "four"), id="chips")

    async def main() -> None:
        app = Only()
        async with app.run_test(size=(22, 6)) as pilot:
            chips = app.query_one(Chips)
            await pilot.press("tab", "down", "right", "space")
            assert chips.size.height == 2
            assert chips.ticked == ("four",)

    asyncio.run(main())


def test_settings_never_reach_the_screen(sit: Sit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-PLANTED-0123456789")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f1")
        assert "PLANTED" not in hands.sees()
        assert "PLANTED" not in repr(Settings.read({}))

    sit(story)


def test_the_keyboard_is_where_it_was_when_the_window_is_large_enough_again(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        view = hands.app.writing
        await hands.resize((SMALLEST[0] - 1, 24))
        await hands.until_shown("a bit bigger")
        await hands.resize((80, SMALLEST[1] - 1))
        await hands.resize((80, 24))
        await hands.until(lambda: hands.app.focused is not None, "the keyboard")
        await hands.press("end")
        assert view.cursor == len(view.variants) - 1
        await hands.resize((SMALLEST[0] - 1, 24))
        await hands.press("f5")
        await hands.resize((80, 24))
        await hands.until(lambda: hands.app.focused and hands.app.focused.id == "arms", "F5 Live")

    sit(story, (80, 24))
