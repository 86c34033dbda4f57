"""The window of learnings: a month after an empty folder it proposes what the next prompt says."""

import datetime
import json
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from textual.widgets import Static

from hookline.loop.decide import decide
from hookline.loop.learning.propose import NONE, Proposal
from hookline.loop.learning.tried import Tried, TriedCampaign, TriedVersion
from hookline.loop.learnings import keep_proposals, learnings, move
from hookline.loop.outcomes import add_outcomes
from hookline.records.arrow import OUTCOMES
from hookline.records.learning import Evidence, Scope, proposal
from hookline.records.team import Team
from hookline.simulator import audience_on, outcomes_for, simulate_truth
from hookline.tui.app import Hookline
from hookline.tui.ask import AskLine, Confirm, Pick
from hookline.tui.learnings_window import LearningsWindow
from hookline.tui.start_window import StartWindow
from hookline.workspace import clock
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger

Sit = Callable[..., Hookline]
START = datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.UTC)
DAYS = 14
"""On which the campaign chooses whom it writes to."""
BODIES = (
    "Kurtako: your size is kept, and 40 new styles came since June. Come by and try them on.",
    "Kurtako: 40 new styles since June, and a shelf with your size. Come by whenever you like.",
)
BETTER = 0.25
"""Chance to buy within a week that a message adds in the made-up month."""


FIELDS = {
    "brand": "Kurtako",
    "idea": "We kept your size.",
    "facts": "40 new styles since June",
    "channels": " ",  # SMS
    "window": "7d",
    "ends": (START + datetime.timedelta(days=DAYS - 1)).date().isoformat(),
}
"""What is typed into a new brief."""


class Month:
    """A team whose clock is moved, and customers whose true response is known."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.workspace = Workspace(folder / "ws", "asha")
        self.now = START
        patch.setattr(clock, "now", lambda: self.now)

    def live(self) -> None:
        """Each day's customers are chosen, and what they did is taken in, until the month is over.

        Every command that a night runs is given its day by the team's clock, as it would be.
        """
        team = Team()
        ledger = Ledger(self.workspace, team.cells)
        with self.workspace.registry() as registry:
            uplift = {arm.arm_id: BETTER for arm in registry.arms(state="live")}
        first = START.date()
        truth = simulate_truth(8000, 5, first)
        truth = replace(
            truth,
            columns={**truth.columns, "language": ["en"] * len(truth.ids)},
            arm_uplift=uplift,
        )
        came: list[pa.Table] = [OUTCOMES.empty_table()]
        for n_days in range(DAYS):
            self.now = START + datetime.timedelta(days=n_days)
            day = clock.today(team)
            audience = audience_on(truth, day, pa.concat_tables(came))
            rows = decide(self.workspace, audience, team, day=day, ledger=ledger).decisions
            came.append(outcomes_for(rows, truth, day))
        self.now = START + datetime.timedelta(days=30)
        yesterday = clock.today(team) - datetime.timedelta(days=1)
        add_outcomes(self.workspace, pa.concat_tables(came), team, through=yesterday)


def test_where_nothing_is_learnt_yet_only_the_way_out_is_named(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f6", "l")
        await hands.until_shown("No learning is proposed yet")
        assert "Esc closes" in hands.sees()
        assert "accept ·" not in hands.sees()

    sit(story, (80, 24))


@pytest.mark.parametrize(
    ("n_withdrawn", "told"), [(0, ""), (1, "1 is withdrawn, from"), (2, "2 are withdrawn, from")]
)
def test_what_the_numbers_of_now_change_is_shown_and_the_cursor_stays_at_its_learning(
    sit: Sit, place: Path, monkeypatch: pytest.MonkeyPatch, n_withdrawn: int, told: str
) -> None:
    workspace, day, waits = Workspace(place / "ws", "asha"), clock.today(Team()), threading.Event()
    before, *gone = (
        proposal("tag", subject, Scope(brand="Kurtako"), line=f"Line of {subject}.", day=day,
                 evidence=Evidence(words="Words of before.", is_strong=True))
        for subject in ("length=short", "emoji=one", "hook=game")
    )  # fmt: skip
    now = before.model_copy(update={"evidence": Evidence(words="Words of now.", is_strong=True)})
    keep_proposals(workspace, [*gone, before], day=day)

    def propose(*_: object, **__: object) -> Proposal:
        waits.wait(30)
        kept = keep_proposals(workspace, [now], day=day)
        expired = [move(workspace, each.id, "expired", day=day) for each in gone[:n_withdrawn]]
        return Proposal(kept, tuple(expired), (), NONE)

    monkeypatch.setattr("hookline.loop.learning.propose.propose", propose)

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f6", "l")
        await hands.until_shown("Line of length=short.")
        await hands.press("end")
        await hands.until_shown("> o proposed  Line of length=short.")
        waits.set()
        await hands.until_shown("Words of now.")
        assert "> o proposed  Line of length=short." in hands.sees()
        assert hands.sees().count("- expired") == n_withdrawn
        assert told in hands.sees()
        assert ("from what is measured by now" in hands.sees()) is bool(told)

    sit(story)


def test_what_was_tried_comes_beside_a_learning_and_stays_with_it(sit: Sit, place: Path) -> None:
    workspace, day = Workspace(place / "ws", "asha"), clock.today(Team())
    first, second = (
        proposal("tag", subject, Scope(), line=f"Line of {subject}.", day=day,
                 evidence=Evidence(words="In 3 campaigns."))
        for subject in ("length=short", "emoji=one")
    )  # fmt: skip
    keep_proposals(workspace, [first, second], day=day)
    version = TriedVersion("festival", "Hi there", 0.2, 100)
    tried = {first.id: Tried((TriedCampaign("festival", (version,), ()),), "bought")}

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f6", "l")
        await hands.until_shown("Line of length=short.")
        hands.app.screen.post_message(LearningsWindow.Measured(tried))
        told = set()
        for key in ("home", "end"):
            await hands.press(key)
            await hands.settled()
            is_first = f"> o proposed  {first.line}" in hands.sees()
            assert ("20.0 with it, 1 version" in hands.sees()) is is_first
            assert ("festival: “Hi there”" in hands.sees()) is is_first
            told.add(is_first)
        assert told == {True, False}

    sit(story)


async def new_brief(hands: Any, name: str, n_drafts: str) -> None:
    """A message of one's own, from the first question to what it says and to whom."""
    await hands.until(lambda: isinstance(hands.app.screen, Pick), "what for")
    await hands.type("blank")
    await hands.press("enter")
    await hands.until(lambda: isinstance(hands.app.screen, AskLine), "its name")
    await hands.press("ctrl+u")
    await hands.type(name)
    await hands.press("enter")
    await hands.until_shown("Who is speaking? Write the brand's name.")
    for field, text in {**FIELDS, "variants": n_drafts}.items():
        await hands.app.brief.go_to_field(field)
        await hands.type(text)
    await hands.saved()


@pytest.mark.slow  # two sittings, two weeks of decisions, and what calculates a verdict
def test_from_an_empty_folder_to_live_and_a_month_later_to_a_learning_that_the_next_prompt_says(
    sit: Sit, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (place / "briefs" / "shirts.yaml").unlink()
    then = {"body": "Kurtako: your size still waits for you, in 40 new styles since June."}
    drafts = [{"cell": n, "body": body, "follow_up": then} for n, body in enumerate(BODIES, 1)]
    answer = {"variants": drafts}
    recording = json.dumps({"text": json.dumps(answer)})
    (place / "answers.jsonl").write_text(f"{recording}\n" * 3, "utf-8")
    month = Month(place, monkeypatch)

    async def goes_live(hands: Any) -> None:
        await hands.until_shown("Nothing here yet")
        await hands.press("n")
        await new_brief(hands, "shirts", "2")
        await hands.app.brief.go_to_field("model")
        await hands.type("replay:answers.jsonl")
        await hands.press("escape", "ctrl+g")
        await hands.until(lambda: isinstance(hands.app.screen, Confirm), "the price")
        await hands.press("enter")
        await hands.until_shown("2 drafts written")
        await hands.settled()
        await hands.press("A")
        await hands.until(lambda: isinstance(hands.app.screen, Confirm), "all of them")
        await hands.press("enter")
        await hands.until_shown("none left to judge")
        await hands.press("f5")
        await hands.until_shown("v accepted")
        await hands.press("L")
        await hands.until_shown("Make shirts live?")
        await hands.press("enter")
        await hands.until_shown("It is live. Shares")

    async def learns(hands: Any) -> None:
        await hands.until(lambda: isinstance(hands.app.screen, StartWindow), "Today")
        await hands.press("c")
        await hands.opened()
        await hands.press("f6")
        await hands.until_shown("WORKING shirts")
        await hands.press("l")
        await hands.until_shown("2 are proposed anew, from what is measured by now.")
        await hands.until_shown("of 100 messaged bought")
        await hands.until_shown("What the next prompt would say")
        await hands.until_shown("+SOUNDS RIGHT")
        await hands.press("a")
        await hands.until_shown("v accepted")
        await hands.press("escape", "t")
        await hands.until(lambda: isinstance(hands.app.screen, StartWindow), "Today")
        await hands.press("n")
        await new_brief(hands, "shoes", "6")  # two of them are told nothing
        (learnt,) = learnings(month.workspace, day=month.now.date(), status="accepted")
        assert learnt.line.startswith(BODIES)
        await hands.press("escape", "p")
        prompt = hands.app.query_one("#prompttext", Static)
        await hands.until(lambda: learnt.line in str(prompt.visual), "the next prompt says it")

    sit(goes_live, (80, 24))
    month.live()
    sit(learns, (80, 24))
