"""Demo: the whole loop offline, on simulated customers whose true response is known."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, replace

import pyarrow as pa

from hookline.gateway.models import read_model
from hookline.lift.report import LiftReport
from hookline.loop.decide import decide
from hookline.loop.demo_lessons import Lessons, lessons
from hookline.loop.generate import generate
from hookline.loop.launch import launch, plan_launch
from hookline.loop.learn import learn
from hookline.loop.measure import measure
from hookline.loop.outcomes import add_outcomes
from hookline.loop.review import approve, queue
from hookline.loop.writing.events import JobEnded, RunEvent, WorkPlanned
from hookline.loop.writing.run import Options
from hookline.modules import asyncio
from hookline.records.team import Team
from hookline.resources import shipped
from hookline.simulator.customers import Truth, audience_on, simulate_truth, with_arms
from hookline.simulator.outcomes import organic_outcomes, outcomes_for
from hookline.simulator.truths import TrueEffect, true_effects
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger
from hookline.workspace.library import Library, find_briefs, load_brief
from hookline.workspace.places import brief_name

CUSTOMERS = 30_000
WEEKS = 8
BEFORE_DAYS = 90  # purchases before the first message, which the report adjusts for
START = datetime.date(2026, 3, 2)
TEAM = Team(currency="INR")
UPLIFT = {"festival": 0.035, "winback": 0.055, "frequency": 0.045, "early-access": 0.02}
"""Extra chance to buy within a week after a message, by campaign: what nobody could know."""
TAGS = {
    "tonality=warm": 0.7, "hook=because_you": 0.25, "hook=game": -0.3, "personal_depth=0": -0.2,
}  # fmt: skip
"""What a kind of copy does to that chance, in logs."""

NEXT = shipped("briefs") / "demo" / "winback.yaml"
"""The brief that is written again once something was learnt."""
Tell = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class DemoResult:
    """What the demo ends with."""

    report: LiftReport
    """With what each version earned."""
    truth: dict[str, TrueEffect]
    lessons: Lessons
    written: int
    arms: int
    decisions: int
    outcomes: int
    start: datetime.date
    end: datetime.date


def run_demo(
    workspace: Workspace,
    library: Library,
    *,
    customers: int = CUSTOMERS,
    seed: int = 7,
    tell: Tell = lambda *_: None,
) -> DemoResult:
    """Briefs to lift: write, approve, launch, decide 8 weeks of days, take in what comes, measure.

    Args:
        tell: called with a step's name, and how much of it is done of how much.
    """
    written, arms = _write(workspace, library, seed, tell)
    truth = _world(workspace, customers, seed)
    ledger = Ledger(workspace, TEAM.cells)
    outcome_tables = [_before(truth)]
    add_outcomes(workspace, outcome_tables[0], TEAM)
    decided = 0
    days = WEEKS * 7
    last = START + datetime.timedelta(days=days - 1)
    ends = max(_ends(workspace))
    fresh: list[pa.Table] = []
    for offset in range(days):
        day = START + datetime.timedelta(days=offset)
        if offset % 7 == 0 and offset:
            _close_week(workspace, ledger, fresh, day)
            fresh = []
        rows = ledger.decisions()
        if day <= ends:
            audience = audience_on(truth, day, pa.concat_tables(outcome_tables))
            rows = decide(workspace, audience, TEAM, day=day, ledger=ledger).decisions
            decided += rows.num_rows
        came = outcomes_for(rows, truth, day, seed)
        outcome_tables.append(came)
        fresh.append(came)
        tell("living through 8 weeks", offset + 1, days)
    _close_week(workspace, ledger, fresh, last + datetime.timedelta(days=1))
    report = measure(workspace, TEAM, day=last, segment="arm", ledger=ledger)
    return DemoResult(
        report=report,
        lessons=lessons(workspace, TEAM, library, report, truth, ledger, NEXT),
        truth=_truly_earned(workspace, ledger, truth, last),
        written=written,
        arms=arms,
        decisions=decided,
        outcomes=sum(table.num_rows for table in outcome_tables),
        start=START,
        end=last,
    )


def _write(workspace: Workspace, library: Library, seed: int, tell: Tell) -> tuple[int, int]:
    """Generate, approve what is clean, launch for practice."""
    files = find_briefs([shipped("briefs") / "demo"])
    target = read_model("offline", environ={}, prompts=library.folders)
    n_done = n_jobs = 0

    def on_event(event: RunEvent) -> None:
        nonlocal n_done, n_jobs
        if isinstance(event, WorkPlanned):
            n_jobs = event.n_jobs
        elif isinstance(event, JobEnded):
            n_done += 1
            tell("writing and checking", n_done, n_jobs)

    options = Options(seed=seed)
    progress = asyncio.run(generate(files, target, library, workspace, options, on_event))
    arms = 0
    for path in files:
        clean = [v.id for v in queue(workspace, brief=brief_name(path)) if not v.blocked]
        arms += len(approve(workspace, clean).arms)
        resolved = load_brief(path, library)
        launch(workspace, plan_launch(workspace, resolved, today=START, practice=True))
    return len(progress.variants), arms


def _world(workspace: Workspace, customers: int, seed: int) -> Truth:
    """Customers who read English or Hinglish, and the true effect of each arm on them."""
    truth = simulate_truth(customers, seed, START, campaign_uplift=UPLIFT, tag_effects=TAGS)
    typed = {"hi": "hi-Latn"}  # as most people there write on a phone
    languages = [typed.get(str(code), code) for code in truth.columns["language"]]
    truth = replace(truth, columns={**truth.columns, "language": languages})
    with workspace.registry() as registry:
        return with_arms(truth, registry.arms())


def _before(truth: Truth) -> pa.Table:
    """What customers bought unasked before the first message."""
    first = START - datetime.timedelta(days=BEFORE_DAYS)
    return organic_outcomes(truth, first, START - datetime.timedelta(days=1))


def _ends(workspace: Workspace) -> list[datetime.date]:
    with workspace.registry() as registry:
        return [datetime.date.fromisoformat(campaign.ends) for campaign in registry.campaigns()]


def _truly_earned(
    workspace: Workspace, ledger: Ledger, truth: Truth, last: datetime.date
) -> dict[str, TrueEffect]:
    """By campaign, in the windows that are closed on the last day."""
    closing = last - datetime.timedelta(days=TEAM.lag_days)
    return true_effects(ledger.decisions(*ledger.days()), truth, _windows(workspace), closing)


def _windows(workspace: Workspace) -> dict[str, int]:
    with workspace.registry() as registry:
        return {campaign.id: campaign.window_days for campaign in registry.campaigns()}


def _close_week(
    workspace: Workspace, ledger: Ledger, fresh: list[pa.Table], day: datetime.date
) -> None:
    """Monday morning: take in the week's outcomes, then publish what closed decisions taught."""
    yesterday = day - datetime.timedelta(days=1)
    add_outcomes(workspace, pa.concat_tables(fresh), TEAM, through=yesterday)
    learn(workspace, TEAM, day=day, ledger=ledger)
