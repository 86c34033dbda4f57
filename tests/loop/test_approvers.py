"""Two people are two people: when they approve, and when what they approved goes live."""

import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from hookline.loop.launch import plan_launch
from hookline.loop.review import approve, queue
from hookline.loop.writing.run import Progress
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, load_brief

DAY = datetime.date(2026, 3, 2)


@pytest.mark.parametrize(("asked", "names"), [(1, []), (2, []), (2, ["ben"]), (3, ["ben"])])
def test_a_launch_asks_for_as_many_people_as_the_team_does_by_then(
    workspace: Workspace, library: Library, brief: Path, write: Callable[..., Progress],
    asked: int, names: list[str],
) -> None:  # fmt: skip
    write()
    first = queue(workspace)[0].id
    approve(workspace, [first], reviewers=1 + len(names))
    for name in names:
        approve(replace(workspace, user=name), [first], reviewers=1 + len(names))
    resolved = load_brief(brief, library)
    plan = plan_launch(workspace, resolved, today=DAY, practice=True, reviewers=asked)
    told = [problem for problem in plan.missing if "people" in problem]
    n_people = 1 + len(names)
    assert bool(told) is (n_people < asked)
    assert all(f"{n_people} of {asked} people: `hookline undo {first}`" in text for text in told)
