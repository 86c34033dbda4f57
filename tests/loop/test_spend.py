"""Spend adds up what runs cost, apart by what is asked for, and hides no call without a price."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from tests.answering import answering, written

from hookline.loop.spend import NO_COPY, spend
from hookline.loop.writing.run import Progress
from hookline.records.run import Run
from hookline.workspace.folder import Workspace


@pytest.fixture
def ran(workspace: Workspace) -> Callable[..., None]:
    """Notes a run of a model for these briefs."""

    def note(run: str, started: str, *briefs: str, cost: float | None = 0.5, **other: Any) -> None:
        usual: dict[str, Any] = {
            "model": "openai/m", "calls": 2, "tokens_in": 100, "tokens_out": 50, "written": 3,
        }  # fmt: skip
        counted = usual | other | {"cost": cost}
        with workspace.registry() as registry:
            registry.save_run(Run(id=run, started=started, seed=7, briefs=briefs, **counted), [])

    return note


def test_runs_of_a_month_a_brand_and_a_model_are_one_line(
    workspace: Workspace, write: Callable[..., Progress], ran: Callable[..., None]
) -> None:
    write()
    ran("a", "2026-03-02T10:00:00+00:00", "lunch")
    ran("b", "2026-03-31T23:59:59+00:00", "lunch", cost=0.25)
    ran("c", "2026-04-01T00:00:00+00:00", "lunch", model="openai/n")
    ran("d", "2026-04-02T00:00:00+00:00", "never-written")
    rows = spend(workspace)
    assert [(r.month, r.brand, r.model, r.runs, r.calls, r.cost) for r in rows] == [
        ("2026-03", "Bun & Co", "openai/m", 2, 4, 0.75),
        ("2026-04", NO_COPY, "openai/m", 1, 2, 0.5),
        ("2026-04", "Bun & Co", "openai/n", 1, 2, 0.5),
    ]
    assert [(r.month, r.cost) for r in spend(workspace, ("month",))] == [
        ("2026-03", 0.75),
        ("2026-04", 1.0),
    ]
    assert [r.cost for r in spend(workspace, (), brand="Bun & Co")] == [1.25]


def test_calls_without_a_price_are_counted_and_practice_is_not(
    workspace: Workspace, write: Callable[..., Progress], ran: Callable[..., None]
) -> None:
    write()
    assert spend(workspace) == []
    ran("a", "2026-03-02T10:00:00+00:00", "lunch", cost=None)
    ran("b", "2026-03-02T10:00:00+00:00", "lunch", cost=0.5)
    ran("c", "2026-03-02T10:00:00+00:00", "lunch", model="replay:answers.jsonl")
    (row,) = spend(workspace)
    assert (row.cost, row.unpriced, row.calls) == (0.5, 2, 4)


def test_a_model_that_costs_nothing_is_no_practice(
    workspace: Workspace, write: Callable[..., Progress], ran: Callable[..., None]
) -> None:
    write()
    ran("a", "2026-03-02T10:00:00+00:00", "lunch", cost=0.0, model="house")
    (row,) = spend(workspace)
    assert (row.model, row.calls, row.cost, row.unpriced) == ("house", 2, 0.0, 0)


def test_drafts_of_answers_that_were_recorded_before_are_counted_once(
    workspace: Workspace, write: Callable[..., Progress], good: Callable[..., dict[str, Any]]
) -> None:
    some, others = [good(1), good(2)], [good(3)]
    answers = [written(json.dumps({"variants": variants})) for variants in (some, others)]
    with answering(*answers) as server:
        first = write(server.model, repairs=0)
        second = write(server.model, repairs=1)
        again = write(server.model, repairs=1)
    assert [len(done.variants) for done in (first, second, again)] == [2, 3, 3]
    (row,) = spend(workspace)
    assert (row.runs, row.calls, row.tokens_in, row.written) == (2, 2, 1800, 3)
