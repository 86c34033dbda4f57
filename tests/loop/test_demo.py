"""The demo's days, made twice: customers, decisions, what came of them and what it taught."""

import datetime
import shutil
from pathlib import Path

from hookline.loop.decide import decide
from hookline.loop.demo import TAGS, TEAM
from hookline.loop.learn import learn
from hookline.loop.outcomes import add_outcomes
from hookline.records.campaign import Campaign
from hookline.simulator.customers import audience_on, simulate_truth, with_arms
from hookline.simulator.outcomes import organic_outcomes, outcomes_for
from hookline.workspace.folder import Workspace

START = datetime.date(2026, 3, 2)
DAY = datetime.timedelta(days=1)
LATER = START + 10 * DAY


def test_the_same_seed_tells_the_same_days_to_the_last_digit(
    workspace: Workspace, live: Campaign, tmp_path: Path
) -> None:
    shutil.copytree(workspace.root, tmp_path / "again")
    one, other = (Workspace(root, "asha") for root in (workspace.root, tmp_path / "again"))
    assert live_days(one, 7) == live_days(other, 7)


def live_days(workspace: Workspace, seed: int) -> list[object]:
    """Decisions and outcomes of 200 customers on two days, with a lesson after each."""
    with workspace.registry() as registry:
        arms = registry.arms()
    uplift = {arms[0].campaign_id: 0.3}
    truth = with_arms(
        simulate_truth(200, seed, START, campaign_uplift=uplift, tag_effects=TAGS), arms
    )
    before = organic_outcomes(truth, START - 30 * DAY, START - DAY)
    add_outcomes(workspace, before, TEAM)
    made: list[object] = [before]
    for day in (START, LATER):
        rows = decide(workspace, audience_on(truth, day, before), TEAM, day=day).decisions
        came = outcomes_for(rows, truth, day, seed)
        assert (rows.num_rows, came.num_rows > 0) == (200, True)
        add_outcomes(workspace, came, TEAM, through=LATER - DAY)
        learn(workspace, TEAM, day=LATER)
        made += [rows, came]
    return made
