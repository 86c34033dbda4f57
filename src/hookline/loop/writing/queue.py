"""In what order prompts are asked, so many at a time."""

import heapq
from collections.abc import Awaitable, Callable, Sequence

from hookline.loop.writing.job import Job
from hookline.modules import asyncio


class Queue:
    """Jobs that wait for their next question.

    Brief after brief; or, `by_round`, one question to every brief before any gets a second, and no
    repair before all first answers are in, so that a budget is spent the same way however many
    calls are in flight.
    """

    def __init__(self, jobs: Sequence[Job], *, by_round: bool) -> None:
        self._by_round = by_round
        self._waiting = [(self._order(job), job.index, job) for job in jobs]
        heapq.heapify(self._waiting)
        self._out: dict[int, Job] = {}
        self._changed = asyncio.Event()

    async def work(self, ask: Callable[[Job], Awaitable[bool]], workers: int) -> None:
        """Ask until nothing is left to ask.

        Args:
            ask: is told a job, and answers whether there is something to ask again.
        """
        tasks = [asyncio.create_task(self._work(ask)) for _ in range(workers)]
        try:
            await asyncio.gather(*tasks)
        finally:  # a bug, or a person: nobody goes on alone
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _work(self, ask: Callable[[Job], Awaitable[bool]]) -> None:
        while self._waiting or self._out:
            if not self._waiting or not self._may(self._waiting[0][2]):
                self._changed.clear()
                await self._changed.wait()
                continue
            job = heapq.heappop(self._waiting)[2]
            self._out[job.index] = job
            again = False
            await asyncio.sleep(0)  # who writes without waiting would let nobody stop it
            try:
                again = await ask(job)
            finally:
                del self._out[job.index]
                if again:
                    heapq.heappush(self._waiting, (self._order(job), job.index, job))
                self._changed.set()

    def _order(self, job: Job) -> tuple[int, int, int]:
        if self._by_round:
            return (job.sample, job.index_in_brief, job.brief_index)
        return (job.brief_index, job.index_in_brief, job.sample)

    def _may(self, job: Job) -> bool:
        """May it go out now, or do others of an earlier round come first?"""
        in_flight = self._out.values()
        return not self._by_round or all(out.sample >= job.sample for out in in_flight)
