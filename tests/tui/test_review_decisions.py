"""Judging drafts: a field a part, while others are written, and every verdict can be taken back."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.tui.sizes import begun_in_either
from textual import events
from textual.widgets import Input, Static, TextArea

from hookline.loop import review
from hookline.loop.undo import undo
from hookline.records.variant import Tag
from hookline.tui.app import SMALLEST, Hookline
from hookline.tui.ask import AskLine, Confirm
from hookline.tui.edit_window import EditWindow
from hookline.tui.form import OneOf
from hookline.tui.frame import WRITE
from hookline.tui.writer import Progressed
from hookline.workspace.folder import Workspace
from hookline.workspace.writer import only_writer

Sit = Callable[..., Hookline]


def statuses(place: Path) -> list[str]:
    with Workspace(place / "ws", "asha").registry() as registry:
        return [variant.status for variant in registry.variants()]


def arm_states(place: Path) -> list[str]:
    with Workspace(place / "ws", "asha").registry() as registry:
        return [arm.state for arm in registry.arms()]


def test_u_takes_back_an_acceptance_and_what_it_made(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("a")
        await hands.until_shown("1 accepted")
        await hands.press("u")
        await hands.until_shown("it waits for you again")
        assert "v accepted" not in hands.sees()
        await hands.press("a")
        await hands.until_shown("1 accepted")

    sit(story)
    assert statuses(place) == ["approved", "checked"]
    assert sorted(arm_states(place)) == ["approved", "approved", "retired", "retired"]


def test_u_brings_a_rejected_draft_back(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("x")
        await hands.until(lambda: isinstance(hands.app.screen, AskLine))
        await hands.type("dull")
        await hands.press("enter")
        await hands.until(lambda: hands.app.writing.rejected, "it is rejected")
        await hands.press("u")
        await hands.until(lambda: not hands.app.writing.rejected, "the draft again")

    sit(story)
    assert statuses(place) == ["checked", "checked"]
    with Workspace(place / "ws", "asha").registry() as registry:
        (rejected,) = [v for v in registry.variants() if registry.reviews(v.id)]
        told = [(r.decision, r.reason) for r in registry.reviews(rejected.id)]
    assert told == [("rejected", "dull"), ("reopened", "took back: rejected")]


def test_an_edit_is_taken_back_only_while_nobody_has_decided_on_its_words(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("e")
        await hands.until(lambda: isinstance(hands.app.screen, EditWindow))
        area = hands.app.screen.query_one(TextArea)
        area.text += " Look."
        await hands.press("ctrl+g")
        await hands.until_shown("edited by hand")
        drafts, decisions = hands.app.writing.variants, hands.app.writing.review_decisions
        (edited,), (other,) = (
            [each for each in drafts if bool(each.parent) is is_edit] for is_edit in (True, False)
        )
        assert decisions.to_take_back(other, drafts) == (edited.parent,)
        live = edited.model_copy(update={"status": "live"})
        assert decisions.to_take_back(other, [live, other]) == ()

    sit(story)


def test_u_goes_back_verdict_by_verdict_through_an_edit(sit: Sit, place: Path) -> None:
    words: list[str] = []

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        words.append(hands.app.writing.variants[0].parts.body)
        await hands.press("e")
        await hands.until(lambda: isinstance(hands.app.screen, EditWindow))
        area = hands.app.screen.query_one(TextArea)
        area.text = words[0] + " Look."
        await hands.press("ctrl+g")
        await hands.until_shown("edited by hand")
        await hands.press("a")
        await hands.until_shown("1 accepted")
        await hands.press("u")
        await hands.until(lambda: "v accepted" not in hands.sees())
        await hands.press("u")
        await hands.until(lambda: "edited by hand" not in hands.sees())
        assert hands.app.writing.variants[0].parts.body == words[0]
        await hands.press("u")
        await hands.until_shown("No verdict of this sitting is left to take back")

    sit(story)


@begun_in_either
def test_an_e_mail_is_edited_a_field_a_part_with_its_length_and_checks(
    sit: Sit, place: Path, size: tuple[int, int]
) -> None:
    path = place / "briefs" / "shirts.yaml"
    path.write_text(path.read_text("utf-8").replace("channels: sms", "channels: email"), "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("e")
        await hands.until(lambda: isinstance(hands.app.screen, EditWindow))
        assert "[body]" not in hands.sees()
        await hands.until(lambda: (hands.app.focused.id or "").startswith("part-"))
        subject = hands.app.screen.query_one("#part-subject", Input)
        subject.focus()
        subject.value = "50% off everything"
        await hands.until_shown("18 of 60 characters")
        await hands.until(lambda: "50%" in str(hands.app.screen.query_one("#partchecks").render()))
        await hands.press("enter")
        assert hands.app.focused.id == "part-preheader"
        await hands.press("ctrl+g")
        await hands.until_shown("x blocked")

    sit(story, size)
    with Workspace(place / "ws", "asha").registry() as registry:
        (edited,) = [v for v in registry.variants() if v.parent]
    assert edited.parts.subject == "50% off everything"


@pytest.mark.parametrize("most", [1, 3])
def test_an_editor_counts_against_the_sms_that_the_brief_lets_a_text_take(
    sit: Sit, place: Path, most: int
) -> None:
    path = place / "briefs" / "shirts.yaml"
    path.write_text(path.read_text("utf-8") + f"sms: {{messages: {most}}}\n", "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("e")
        await hands.until(lambda: isinstance(hands.app.screen, EditWindow))
        await hands.until_shown(f"of {most} SMS")
        labels = [
            str(each.content) for each in hands.app.screen.query(".partlabel").results(Static)
        ]
        sizes = [label for label in labels if "SMS" in label]
        assert len(sizes) == 2, "both messages"
        assert all(label.endswith(f" of {most} SMS") for label in sizes)

    sit(story)


def test_the_second_message_is_edited_below_the_first_and_checked_with_it(
    sit: Sit, place: Path
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("e")
        await hands.until(lambda: isinstance(hands.app.screen, EditWindow))
        second = hands.app.screen.query_one("#part-then-body", TextArea)
        second.text = "Kurtako: still here? 50% off. Opt out: SMS STOP"
        checks = hands.app.screen.query_one("#partchecks")
        await hands.until(lambda: "in the second message: 50%" in str(checks.render()))
        second.text = "Kurtako: still here? https://kurtako.example/new Opt out: SMS STOP"
        await hands.press("ctrl+g")
        await hands.until_shown("edited by hand")

    sit(story)
    with Workspace(place / "ws", "asha").registry() as registry:
        (edited,) = [v for v in registry.variants() if v.parent]
        (before,) = [v for v in registry.variants() if v.id == edited.parent]
    assert edited.follow_up.body.startswith("Kurtako: still here? https")
    assert edited.parts == before.parts


def test_all_that_are_blocked_are_rejected_with_one_reason_and_come_back_together(
    sit: Sit, place: Path
) -> None:
    path = place / "briefs" / "shirts.yaml"
    path.write_text(path.read_text("utf-8") + "never_say: [Kurtako]\n", "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.until_shown("X Reject all blocked")
        await hands.press("X")
        await hands.until_shown("2 blocked drafts rejected at once?")
        await hands.press("enter")
        await hands.until(lambda: len(hands.app.writing.rejected) == 2)
        await hands.press("X")
        await hands.until_shown("No draft that waits for you is blocked.")
        await hands.until_shown("u Undo all 2")
        await hands.press("u")
        await hands.until(lambda: not hands.app.writing.rejected)

    sit(story)
    assert statuses(place) == ["needs_edit", "needs_edit"]


def test_the_first_draft_of_a_new_run_is_looked_at_and_those_after_it_move_nobody(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        view = hands.app.writing
        assert view.cursor == 0
        old = view.variants[0]
        view.writer.run_ids.clear()
        for at in (7, 8):
            new = old.model_copy(update={"id": f"{at}-new"})
            view.post_message(Progressed("", "shirts", new))
            await hands.pilot.pause()
            assert view.cursor == 2

    sit(story)


def test_a_reviewer_says_what_kind_of_copy_a_draft_is_where_its_words_are_edited(
    sit: Sit, place: Path
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("e")
        await hands.until(lambda: isinstance(hands.app.screen, EditWindow))
        hook = hands.app.screen.query_one("#tag-hook", OneOf)
        hook.focus()
        hook.cursor = hook.words.index("ask_opinion")
        await hands.press("space")
        assert hook.ticked == ("ask_opinion",)
        await hands.press("space", "escape")
        assert hook.ticked == ("ask_opinion",)
        await hands.until_shown("Esc once more throws the change away")
        await hands.press("ctrl+g")
        await hands.until_shown("ask opinion")

    sit(story)
    with Workspace(place / "ws", "asha").registry() as registry:
        (first, *_) = registry.variants()
        (change,) = [change for change in registry.changes() if change.kind == "tag"]
    assert first.tags["hook"] == Tag(value="ask_opinion", origin="confirmed")
    assert (first.parent, change.by, change.id) == ("", "asha", first.id)


def test_escape_keeps_an_edit_until_it_is_pressed_twice(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("e")
        await hands.until(lambda: isinstance(hands.app.screen, EditWindow))
        await hands.press("escape")
        await hands.until(lambda: not isinstance(hands.app.screen, EditWindow))
        await hands.press("e")
        await hands.until(lambda: isinstance(hands.app.screen, EditWindow))
        await hands.press("end", "x", "escape")
        await hands.until_shown("Esc once more throws the change away")
        await hands.press("escape")
        await hands.until(lambda: not isinstance(hands.app.screen, EditWindow))

    sit(story)


@pytest.mark.parametrize("channel", ["email", "sms", "whatsapp", "push"])
def test_the_smallest_window_shows_the_part_that_is_typed_in(
    sit: Sit, place: Path, channel: str
) -> None:
    path = place / "briefs" / "shirts.yaml"
    text = path.read_text("utf-8").replace("channels: sms", f"channels: {channel}")
    path.write_text(text, "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("e")
        await hands.until(lambda: isinstance(hands.app.screen, EditWindow))
        await hands.settled()
        for _ in hands.app.screen.query("LineInput, TextBlock"):
            part = hands.app.focused
            await hands.until(lambda part=part: part.has_focus)
            await hands.pilot.pause()
            seen = hands.app.screen.find_widget(part).visible_region
            assert seen.height >= min(part.region.height, 5)
            words = part.text if isinstance(part, TextArea) else part.value
            assert words[:20].partition("\n")[0] in hands.sees()
            assert "Esc leaves" in " ".join(hands.sees().replace("█", " ").split())
            await hands.press("tab")

    sit(story, SMALLEST)


@pytest.mark.parametrize("key", ["f5", "ctrl+c", "left", "tab", "f1", "x"])
def test_any_key_behind_the_warning_takes_it_back(sit: Sit, key: str) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("e")
        await hands.until(lambda: isinstance(hands.app.screen, EditWindow))
        await hands.press("end", "x", "y", "escape")
        await hands.until_shown("Esc once more throws the change away")
        await hands.press(key)
        if key == "f1":
            await hands.until(lambda: not isinstance(hands.app.screen, EditWindow))
            await hands.press("escape")
            await hands.until(lambda: isinstance(hands.app.screen, EditWindow))
        await hands.until(lambda: "once more" not in hands.sees(), "the warning is gone")
        await hands.press("escape")
        await hands.until_shown("Esc once more throws the change away")

    sit(story)


def test_an_acceptance_goes_on_to_the_next_draft_that_waits(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        view = hands.app.writing
        first, second = [variant.id for variant in view.variants]
        await hands.press("a")
        await hands.until_shown("draft 1 accepted · u takes it back")
        assert view.variants[view.cursor].id == second
        await hands.press("a")  # the last: no other waits, and the cursor stays
        await hands.until_shown("draft 2 accepted")
        assert view.variants[view.cursor].id == second
        await hands.press("u", "up")
        await hands.until_shown("taken back")
        await hands.until(lambda: view.variants[view.cursor].id == first)
        await hands.press("a")
        await hands.until_shown("accepted already")

    sit(story)
    assert statuses(place) == ["approved", "checked"]


def test_a_look_at_the_drafts_that_tells_last_does_not_undo_what_a_later_one_has_shown(
    sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.settled()
        view = hands.app.writing
        late: list[Any] = []
        with monkeypatch.context() as held_back:
            held_back.setattr(view, "post_message", late.append)
            await asyncio.to_thread(view._list, "shirts", "", "")
        await hands.press("a")
        await hands.until_shown("1 accepted")
        (outrun,) = late
        view.post_message(outrun)
        await hands.pilot.pause()
        assert [variant.status for variant in view.variants] == ["approved", "checked"]
        await asyncio.to_thread(view._list, "shirts", "", "told by the next look")
        await hands.until_shown("told by the next look")

    sit(story)


@pytest.mark.parametrize(("seconds", "second"), [(0.29, "checked"), (0.31, "approved")])
def test_two_acceptances_are_of_two_drafts_unless_the_key_is_held(
    sit: Sit, place: Path, monkeypatch: pytest.MonkeyPatch, seconds: float, second: str
) -> None:
    monkeypatch.setattr(Hookline, "has_fingers", True)

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.settled()
        for n_presses in range(2):
            key = events.Key("a", "a")
            key.time = 1000 + n_presses * seconds
            await hands.app._hand_on(key)
        await hands.until_shown("none left" if second == "approved" else "a came twice at once")
        await hands.until_shown("accepted")

    sit(story)
    assert statuses(place) == ["approved", second]


@pytest.mark.parametrize(
    ("comes_again", "second", "said"),
    [
        ((0.5, 0.53, 0.56, 0.6), "checked", "a came twice at once"),  # held down
        ((0.5, 1.5), "approved", "none left"),  # pressed again, and again
    ],
)
def test_a_key_that_is_held_down_accepts_one_draft_however_late_it_repeats(
    sit: Sit,
    place: Path,
    monkeypatch: pytest.MonkeyPatch,
    comes_again: tuple[float, ...],
    second: str,
    said: str,
) -> None:
    monkeypatch.setattr(Hookline, "has_fingers", True)

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.settled()
        before = 0.0
        for seconds in (0.0, *comes_again):
            if seconds - before > 0.1:  # what stands between comes long after
                await hands.until(lambda: hands.app.keys_in_order.is_idle)
            key = events.Key("a", "a")
            key.time = 1000 + (before := seconds)
            await hands.app.keys_in_order.take(key)
        await hands.until_shown(said)
        await hands.until(lambda: hands.app.keys_in_order.is_idle)
        await hands.settled()

    sit(story)
    assert statuses(place) == ["approved", second]


def test_finished_drafts_are_judged_while_others_are_written(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        view = hands.app.writing
        view.writer.running = True  # as in a run that has more to write
        first, second = view.variants
        view.writer.unsaved.add(second.id)
        await hands.press("a")
        await hands.until_shown("1 accepted")
        assert [variant.id for variant in view.variants] == [first.id, second.id]
        await hands.press("down", "a")
        await hands.until_shown("the checks may still ask for it again")
        view.writer.running = False

    sit(story)
    assert statuses(place) == ["approved", "checked"]


def test_a_draft_that_is_asked_for_again_counts_once(sit: Sit, place: Path) -> None:
    then = {"follow_up": {"body": "Kurtako: 40 new styles since June are still here."}}
    good = {"cell": 1, "body": "Kurtako: 40 new styles since June.", **then}
    bad = {"cell": 2, "body": "50% off everything today only!!", **then}
    mended = {"cell": 2, "body": "See what is new at Kurtako: 40 styles since June.", **then}
    answers = place / "answers.jsonl"
    texts = [json.dumps({"variants": variants}) for variants in ([good, bad], [mended], [mended])]
    answers.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), "utf-8")
    counted: list[str] = []

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.fill("model", f"replay:{answers}")
        view = hands.app.writing
        show_plan = view.plan

        def plan(text: str) -> None:
            counted.append(text)
            show_plan(text)

        view.plan = plan
        await hands.press("ctrl+g")
        await hands.until(lambda: isinstance(hands.app.screen, Confirm))
        await hands.press("enter")
        await hands.until_shown("drafts written")

    sit(story)
    writing = [text for text in counted if text.startswith("Writing: ")]
    assert len(writing) >= 4
    assert writing[-1].startswith("Writing: 2 of 2")


def test_drafts_wait_as_accepted_and_nothing_calls_them_live(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("A")
        await hands.until_shown("Nothing goes out before the launch")
        await hands.press("enter")
        await hands.until_shown("2 drafts accepted")
        assert hands.app.view_index == WRITE
        await hands.press("5")
        await hands.until_shown(
            "2 messages and 2 second ones · 2 accepted · all for practice · L launches"
        )
        assert "* live" not in hands.sees()

    sit(story)


def test_what_is_said_covers_no_text(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        hands.app.notify("A word to the reader", markup=False)
        await hands.until_shown("A word to the reader")
        rows = hands.sees().splitlines()
        row = next(row for row in rows if "A word to the reader" in row)
        assert row.strip() == "A word to the reader"
        assert len(rows) == 24
        assert rows[-1].strip()

    sit(story, (80, 24))


def test_u_says_of_what_is_live_that_no_verdict_on_it_is_taken_back(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.launching()
        await hands.until(lambda: isinstance(hands.app.screen, Confirm))
        await hands.press("enter")
        await hands.until_shown("* live")
        await hands.press("4")
        await hands.until(lambda: hands.app.view_index == WRITE)
        await hands.press("u")
        await hands.until_shown("No verdict of this sitting is left to take back.")
        await hands.press("home", "u")
        await hands.until_shown("This draft is live: no verdict on it is taken back. R on F5 Live")

    sit(story)
    assert review.queue(Workspace(place / "ws", "asha"))


def test_a_launch_while_somebody_else_writes_is_refused_at_once(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.launching()
        await hands.until_shown("for practice")
        with only_writer(Workspace(place / "ws", "ben"), "day"):
            await hands.press("enter")
            await hands.until_shown("ben is writing here")

    sit(story)
    assert "live" not in arm_states(place)


def test_what_was_taken_back_while_a_launch_was_shown_is_told_and_nothing_goes_live(
    sit: Sit, place: Path
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.launching()
        await hands.until_shown("for practice")
        workspace = Workspace(place / "ws", "ben")
        with workspace.registry() as registry:
            accepted = registry.variants(status="approved")[0].id
        undo(workspace, accepted)
        await hands.press("enter")
        await hands.until_shown("look again")

    sit(story)
    assert "live" not in arm_states(place)


def test_u_is_about_the_draft_where_the_cursor_stands_and_says_whose_verdict_it_takes(
    sit: Sit, place: Path
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("a")
        await hands.until_shown("u Undo draft 1")  # the cursor is on the second one
        await hands.press("a")
        await hands.until_shown("2 accepted")
        assert "u Undo draft" not in hands.sees()  # it is on an accepted one, which is meant
        await hands.press("home", "e")
        await hands.until_shown("This draft is accepted already · u takes that back")
        await hands.press("u")
        await hands.until_shown("1 to judge, 1 accepted")
        assert [v.status for v in hands.app.writing.variants] == ["checked", "approved"]
        await hands.until_shown("u Undo draft 2")
        await hands.press("u")
        await hands.until_shown("draft 2: taken back; it waits for you again")
        await hands.press("A")
        await hands.until_shown("Accept 2 drafts")
        await hands.press("enter")
        await hands.until_shown("u Undo all 2")
        await hands.press("u")
        await hands.until_shown("2 to judge")

    sit(story, (80, 24))
    assert statuses(place) == ["checked", "checked"]


def test_a_verdict_of_another_brief_or_on_what_is_live_is_none_that_u_takes_back(
    sit: Sit,
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("a", "a")
        await hands.until_shown("2 accepted")
        decisions, (one, two) = hands.app.writing.review_decisions, hands.app.writing.variants
        waits = one.model_copy(update={"status": "checked", "id": "another"})
        assert decisions.to_take_back(waits, [one, two]) == (two.id,)
        live = two.model_copy(update={"status": "live"})
        assert decisions.to_take_back(waits, [one, live]) == (one.id,)
        decisions.brief = "another"
        assert decisions.to_take_back(waits, [one, two]) == ()

    sit(story)


@begun_in_either
def test_ctrl_l_puts_behind_edited_words_what_every_message_has_to_carry(
    sit: Sit, place: Path, size: tuple[int, int]
) -> None:
    path = place / "briefs" / "shirts.yaml"
    path.write_text(path.read_text("utf-8").replace("channels: sms", "channels: email"), "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("e")
        await hands.until(lambda: isinstance(hands.app.screen, EditWindow))
        window = hands.app.screen
        first, second = window.query(TextArea)
        first.text = "Hello, your size is back"
        lacks = "ctrl+l puts behind your words what is missing"
        checks = window.query_one("#partchecks")
        await hands.until(lambda: lacks in str(checks.content), lacks)
        keys = str(window.key_line.content)
        await hands.press("ctrl+l")
        await hands.until(lambda: "Unsubscribe: {{ unsubscribe_url }}" in first.text, "the way out")
        assert first.text.startswith("Hello, your size is back")
        await hands.until(lambda: "Put behind your words: “Unsub" in str(window.key_line.content))
        await hands.until(lambda: lacks not in str(checks.content), "nothing lacks")
        await hands.press("ctrl+l")
        await hands.until(lambda: "lack nothing that" in str(window.key_line.content))
        await hands.press("tab")
        await hands.until(lambda: str(window.key_line.content) == keys, "the keys alone")
        assert first.text.count("{{ unsubscribe_url }}") == 1
        assert second.text.count("{{ unsubscribe_url }}") == 1

    sit(story, size)


def test_a_rejected_draft_stays_at_its_place_with_its_number_until_the_list_is_left(
    sit: Sit, place: Path
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        view = hands.app.writing
        ids = [draft.id for draft in view.variants]
        await hands.press("home", "x")
        await hands.until(lambda: isinstance(hands.app.screen, AskLine))
        await hands.type("dull")
        await hands.press("enter")
        await hands.until_shown("rejected: dull · u brings it back")
        assert [draft.id for draft in view.variants] == ids
        await hands.until_shown("1 to judge")
        await hands.press("home", "a")
        await hands.until_shown("This draft is rejected · u brings it back")
        assert [key for key, _ in view.keys] == ["u", "F1"]
        await hands.press("end", "r")
        await hands.until_shown("1 shorter")
        await hands.press("1", "enter")
        await hands.until(lambda: len(view.variants) == 3, "the version")
        assert [view.number_of(draft.id) for draft in view.variants] == ["1", "2", "2b"]
        await hands.press("home", "u")
        await hands.until(lambda: not view.rejected, "it waits again")
        assert [view.number_of(draft.id) for draft in view.variants] == ["1", "2", "2b"]
        await hands.press("x")
        await hands.until(lambda: isinstance(hands.app.screen, AskLine))
        await hands.type("dull")
        await hands.press("enter")
        await hands.until(lambda: view.rejected, "rejected again")
        view.load("another")
        await hands.until(lambda: view.is_read and not view.variants, "the list is left")
        view.load("shirts")
        await hands.until(lambda: len(view.variants) == 2, "without the rejected one")

    sit(story, (80, 24))
