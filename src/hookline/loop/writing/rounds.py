"""Asks in batches: a round of questions is handed in, waited for, and answered from the journal."""

from collections.abc import Awaitable, Callable, Sequence

from hookline.errors import HooklineError, RuleSaidNo
from hookline.gateway.limiter import Stopped
from hookline.gateway.privacy import check_private
from hookline.loop.writing.job import Job
from hookline.loop.writing.writer import Writer


async def work_in_batches(
    jobs: Sequence[Job], writer: Writer, ask: Callable[[Job], Awaitable[bool]]
) -> None:
    """Ask until nothing is left to ask, a batch a round.

    Args:
        ask: is told a job, and answers whether there is something to ask again.
    """
    from hookline.gateway.batch import answer_in_batches

    waiting = list(jobs)
    while waiting:
        requests = [writer.request(job) for job in waiting if _may_leave(job)]
        try:
            await answer_in_batches(writer.provider, requests)
        except Stopped:
            pass  # what was answered before is taken all the same
        except HooklineError as problem:
            writer.provider.failures = {request.key: problem for request in requests}
        waiting = [job for job in waiting if await ask(job)]


def _may_leave(job: Job) -> bool:
    """Is nothing private in what the job asks next? Else its own turn says what is."""
    try:
        check_private(job.next_prompt)
    except RuleSaidNo:
        return False
    return True
