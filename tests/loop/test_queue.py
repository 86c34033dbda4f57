"""In what order prompts are asked."""

import asyncio
from pathlib import Path

import pytest

from hookline.gateway.models import read_model
from hookline.loop.writing.job import Job
from hookline.loop.writing.jobs import plan_jobs
from hookline.loop.writing.queue import Queue
from hookline.loop.writing.run import Options
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, load_brief

Place = tuple[int, int, int]


@pytest.fixture
def three(library: Library, tmp_path: Path) -> list[Job]:
    """Three briefs with two prompts each."""
    path = tmp_path / "brief.yaml"
    path.write_text("brand: Kurtako\nchannels: [sms, push]\nvariants: 2\n", "utf-8")
    target = read_model("offline", environ={}, prompts=())
    workspace = Workspace(tmp_path / "workspace", "asha")
    return plan_jobs([load_brief(path, library)] * 3, target, library, workspace, Options())


def asked(
    given: list[Job], *, by_round: bool, workers: int, repairs: set[int], slow: int = -1
) -> list[Place]:
    """(sample, brief, prompt) in the order in which they were asked.

    Args:
        repairs: places of the jobs that are asked twice.
        slow: the place of the job whose first answer takes long.
    """
    order: list[Place] = []

    async def ask(job: Job) -> bool:
        order.append((job.sample, job.brief_index, job.index_in_brief))
        await asyncio.sleep(0.05 if job.index == slow and not job.sample else 0)
        if job.index in repairs and not job.sample:
            job.sample = 1
            return True
        return False

    asyncio.run(Queue(given, by_round=by_round).work(ask, workers))
    return order


def test_without_a_cap_a_brief_is_finished_before_the_next_is_begun(three: list[Job]) -> None:
    order = asked(three, by_round=False, workers=1, repairs={0})
    assert order == [(0, 0, 0), (1, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1), (0, 2, 0), (0, 2, 1)]


def test_by_round_every_brief_gets_one_question_before_any_gets_a_second(three: list[Job]) -> None:
    order = asked(three, by_round=True, workers=1, repairs={0, 3})
    assert order == [
        (0, 0, 0), (0, 1, 0), (0, 2, 0), (0, 0, 1), (0, 1, 1), (0, 2, 1), (1, 0, 0), (1, 1, 1),
    ]  # fmt: skip


@pytest.mark.parametrize("workers", [2, 5, 20])
def test_by_round_no_repair_comes_before_the_slowest_first_answer(
    three: list[Job], workers: int
) -> None:
    order = asked(three, by_round=True, workers=workers, repairs={0, 1, 2}, slow=5)
    assert [sample for sample, _, _ in order] == [0] * 6 + [1] * 3


def test_a_bug_in_one_job_ends_all_and_is_seen(three: list[Job]) -> None:
    async def ask(job: Job) -> bool:
        await asyncio.sleep(0)
        assert job.index != 2, "a bug"
        await asyncio.sleep(0.001)
        return True  # for ever

    with pytest.raises(AssertionError, match="a bug"):
        asyncio.run(Queue(three, by_round=False).work(ask, 4))
