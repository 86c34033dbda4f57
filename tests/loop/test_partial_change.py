"""Nights of any kind: what is kept and amended is what a count from scratch gives, bit by bit."""

import datetime
import random
from functools import partial
from typing import Any

import pyarrow as pa
import pytest

from hookline.decisions.hashing import decision_id
from hookline.engines.adapters.local import adapter as local
from hookline.lift.aggregation import (
    OVERALL,
    TO_DATE,
    MomentsQuery,
    Window,
)
from hookline.lift.opt_outs import opt_outs_sql
from hookline.lift.tallies import messages_sql, tally_sql
from hookline.loop.forget import forget
from hookline.loop.partial_change import Reach, Source
from hookline.loop.partials import Partials
from hookline.loop.policy_days import LearnedDays
from hookline.records.arrow import OUTCOMES, PROPENSITIES, decisions_schema
from hookline.records.team import Team
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger

TEAM = Team(cells=("stage",), currency="INR", time_zone="Asia/Kolkata")
FIRST = datetime.date(2026, 12, 28)  # a new epoch begins within the days
WINDOWS = [Window("c", 7), Window("c", TO_DATE), Window("d", 3), Window(OVERALL, 7)]
MESSAGES = ("campaign_id", "window_days", "day", "channel")
EVENTS = ("converted", "refunded", "redeemed", "unsubscribed")
CUSTOMERS = [f"C{i}" for i in range(14)]
SEEDS = [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(1, 6))]


def at(day: int) -> datetime.date:
    return FIRST + datetime.timedelta(days=day)


class Nights:
    """A workspace to which anything may happen."""

    def __init__(self, workspace: Workspace, seed: int) -> None:
        self.workspace, self.random = workspace, random.Random(seed)
        self.n_days, self.n_rows, self.runs = 0, 0, list[str]()
        self.names = list(CUSTOMERS)
        for _ in range(8):
            self.decide()
        self.add()

    def decide(self) -> None:
        """One more day."""
        self._write(self.n_days)
        self.n_days += 1

    def decide_again(self) -> None:
        """The last day, with others."""
        self._write(self.n_days - 1)

    def _write(self, day: int) -> None:
        rows = []
        for name in sorted(self.random.sample(self.names, 9)):
            campaign, group = self.random.choice("cd"), self.random.choice(("control", "bandit"))
            slot = self.random.choice((f"{campaign}1", f"{campaign}2", None))
            arm = slot if group == "bandit" else None
            rows.append(
                {"decision_id": decision_id(name, at(day)), "customer_id": name, "day": at(day),
                 "pool": "default", "lane": self.random.choice(("policy", "holdout")),
                 "campaign_id": slot and campaign, "channel": "sms", "slot_arm": slot,
                 "group": slot and group, "arm_id": arm, "arm_p": 0.5 if arm else None,
                 "reason": "chosen", "cell_id": "x", "stage": self.random.choice(("new", None))}
            )  # fmt: skip
        chances = [
            {"day": at(day), "cell_id": "x", "campaign_id": arm[0], "channel": "sms",
             "arm_id": arm, "p": 0.25} for arm in ("c1", "c2", "d1", "d2")
        ]  # fmt: skip
        Ledger(self.workspace, TEAM.cells).write(
            at(day), [pa.Table.from_pylist(rows, schema=decisions_schema(TEAM.cells))],
            pa.Table.from_pylist(chances, schema=PROPENSITIES),
        )  # fmt: skip

    def add(self) -> None:
        """Outcomes of any day, late ones and some before the first slot."""
        self._take([self._row() for _ in range(6)])

    def correct(self) -> None:
        """Orders that are there already, with another amount, and one new."""
        with self.workspace.registry() as registry:
            there = [row for row in registry.outcomes().to_pylist() if row["order_id"]]
        chosen = self.random.sample(there, min(3, len(there)))
        amount = self.random.randrange(900)
        others = [row | {"outcome_id": f"{row['outcome_id']}+{amount}", "amount_minor": amount}
                  for row in chosen]  # fmt: skip
        self._take([*others, self._row()])

    def _row(self) -> dict[str, Any]:
        self.n_rows += 1
        name, event = self.random.choice(self.names), self.random.choice(EVENTS)
        day, hour = self.random.randrange(-100, self.n_days + 3), self.random.randrange(24)
        moment = datetime.datetime.combine(at(max(day, -9)), datetime.time(hour), datetime.UTC)
        named = decision_id(name, at(self.random.randrange(self.n_days)))
        return {
            "outcome_id": f"{self.n_rows:04}", "customer_id": name, "event": event,
            "decision_id": named if event == "unsubscribed" else None,
            "order_id": f"o{self.n_rows}" if event == "converted" else None,
            "amount_minor": self.random.randrange(10_000), "occurred_at": moment,
            "currency": self.random.choice(("INR", "INR", "USD", None)),
        }  # fmt: skip

    def _take(self, rows: list[dict[str, Any]]) -> None:
        self.runs.append(f"run{len(self.runs)}")
        with self.workspace.registry() as registry:
            registry.add_outcomes([pa.Table.from_pylist(rows, schema=OUTCOMES)], self.runs[-1])

    def undo(self) -> None:
        """A file taken back."""
        with self.workspace.registry() as registry:
            registry.undo_outcomes(self.random.choice(self.runs))

    def drop(self) -> None:
        """One row taken back."""
        with self.workspace.registry() as registry:
            ids = registry.outcomes()["outcome_id"].to_pylist()
            registry.drop_outcome(str(self.random.choice([*ids, "of nobody"])))

    def forget(self) -> None:
        """A customer who wants to be forgotten."""
        name = self.random.choice(self.names)
        self.names = [each for each in self.names if each != name]
        forget(self.workspace, TEAM, [name])

    def answers(self, closing: int, through: int | None) -> list[pa.Table]:
        """All that is kept of days: moments, tally, messages, opt-outs, counts, harm."""
        ledger = Ledger(self.workspace, TEAM.cells)
        reach = Reach(at(closing), None if through is None else at(through))
        days = [day for day in ledger.days() if through is None or day <= at(through)]
        moments = MomentsQuery(WINDOWS, time_zone=TEAM.time_zone, currency="INR",
                               segment="stage", **reach._asdict())  # fmt: skip
        tally = partial(tally_sql, unnamed="INR", time_zone=TEAM.time_zone)
        with self.workspace.registry() as registry:
            source = Source(local, ledger, days, registry, EVENTS, TEAM.time_zone)
            with Partials(self.workspace, source) as partials:
                kept = partials.by_day(moments)
                counted = partials.of_outcomes(
                    tally, Reach(through=reach.through), ("event", "currency")
                )
                messages = partials.by_customer(
                    messages_sql([Window("c", 7), Window("d", 3)]), MESSAGES, with_outcomes=False
                )
                opt_outs = partials.by_customer(
                    opt_outs_sql("c", 7, time_zone=TEAM.time_zone, through=None), ("day",),
                    with_outcomes=True,
                )  # fmt: skip
            learned = LearnedDays(self.workspace, registry, ledger, TEAM)
            closed = [day for day in days if day < at(closing)]
            counts = learned.closed_counts("default", ["converted"], closed, [])
            names = counts.column_names
            tables = [
                kept,
                counted,
                messages,
                opt_outs,
                counts.sort_by([(name, "ascending") for name in names]),
                learned.harm(days).group_by("arm_id").aggregate([("n", "sum"), ("harmed", "sum")])
                .sort_by("arm_id"),
            ]  # fmt: skip
        return [table.replace_schema_metadata(None).combine_chunks() for table in tables]


@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_happens_what_is_kept_is_what_a_count_from_scratch_gives(
    workspace: Workspace, seed: int
) -> None:
    nights = Nights(workspace, seed)
    draw = random.Random(seed)
    has_day = draw.random() < 0.5
    closing = 4
    for _ in range(5):
        kept = nights.answers(closing, nights.n_days if has_day else None)
        for happen in draw.choices(
            (nights.decide, nights.decide_again, nights.add, nights.correct, nights.undo,
             nights.drop, nights.forget), (3, 1, 3, 2, 1, 2, 1), k=3,
        ):  # fmt: skip
            happen()
        closing += draw.randrange(3)
    kept = nights.answers(closing, nights.n_days if has_day else None)
    for path in workspace.folder("partials").glob("*"):
        path.unlink()
    assert kept == nights.answers(closing, nights.n_days if has_day else None)
