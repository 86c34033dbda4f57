"""Runs the jobs of a run: many in flight, each saved as soon as it is answered, one way to stop."""

from collections.abc import Awaitable, Callable, Sequence

from hookline.errors import HooklineError, Wording
from hookline.gateway.events import AnswerRecalled, AnswerReceived
from hookline.gateway.faults import REFUSED, refused
from hookline.gateway.limiter import Stopped
from hookline.gateway.provider import Provider, is_practice, stops_the_run
from hookline.loop.writing.events import JobEnded, OnRunEvent, RunEvent
from hookline.loop.writing.job import Job
from hookline.loop.writing.queue import Queue
from hookline.loop.writing.rounds import work_in_batches
from hookline.loop.writing.run import Progress
from hookline.loop.writing.stop import StopSignal
from hookline.loop.writing.writer import Writer
from hookline.modules import asyncio

GRACE = 10.0  # seconds that calls in flight have to come home once a person stops the run

Write = Callable[[Job, Writer], Awaitable[bool]]
"""Takes one answer to a job; is there something to ask again?"""


async def run_jobs(progress: Progress, writer: Writer, write: Write, stop: StopSignal) -> None:
    """Ask for every job, with as many in flight as the provider takes."""
    provider, options = writer.provider, writer.options

    async def write_and_save(job: Job) -> bool:
        again = False
        try:
            again = await write(job, writer)
        except Stopped:
            job.is_pending = True
        except asyncio.CancelledError:
            job.is_pending = True
            raise
        except HooklineError as problem:
            note_failure(problem, job, progress, provider)
        finally:  # a stop or a failure keeps what is finished
            if not again:
                job.put_back()
                note_refusals(job, provider.target.name)
                progress.calls, progress.cost = _spent(provider, progress)
                progress.save(writer.workspace, job)
                writer.on_event(JobEnded(job))
        return again

    if options.batch:
        work = asyncio.create_task(work_in_batches(progress.jobs, writer, write_and_save))
    else:
        queue = Queue(progress.jobs, by_round=options.limits.caps.any)
        # recordings answer in their order, one after the other
        n_workers = 1 if is_practice(writer.target) else options.limits.concurrency
        work = asyncio.create_task(queue.work(write_and_save, n_workers))
    _cancel_on(stop, provider, work)
    try:
        await work
    except asyncio.CancelledError:
        if not stop.count:
            raise
    finally:
        for job in progress.jobs:
            job.is_pending = job.is_pending or (job.problem is None and not job.calls)
        progress.n_out = _variants_out(progress.jobs, writer)
        progress.calls, progress.cost = _spent(provider, progress)


def refuse_paying_twice(jobs: Sequence[Job], writer: Writer) -> None:
    """Ask for nothing that an earlier batch will answer, unless it may be waited for.

    Raises:
        BadInput: HL663.
    """
    if not (writer.practice or writer.provider.collects_earlier):
        writer.provider.refuse_twice(writer.request(job).key for job in jobs)


def note_failure(problem: HooklineError, job: Job, progress: Progress, provider: Provider) -> None:
    """A prompt got no answer: the others may, unless they would all fail alike."""
    if stops_the_run(problem):
        job.is_pending = True
        progress.stopped = progress.stopped or problem
        provider.stop()
        return
    problem.where = job.missing_place if problem.code == REFUSED else job.place
    job.problem = problem


def note_refusals(job: Job, model: str) -> None:
    """Note by number which messages and follow-ups a model would not write, whatever else came."""
    if job.is_pending:
        return
    if words := next((job.refusals[i] for i in job.refusals if i not in job.written), ""):
        job.problem = job.problem or refused(model, words)
        job.problem.where = job.missing_place
    if cells := sorted(job.refused_follow_ups.keys() & job.written.keys()):
        problem = refused(model, job.refused_follow_ups[cells[0]], "a follow-up")
        problem.where = job.place_of(cells)
        problem.fix = Wording(
            "approve the messages, then hookline generate BRIEF --follow-ups",
            at_desk="accept the messages, then ctrl+g writes their second ones",
        )
        job.follow_up_problem = problem


def counting_tokens(progress: Progress, on_event: OnRunEvent) -> OnRunEvent:
    """Passes on what a provider tells, and counts the tokens of its answers."""

    def count_tokens(event: RunEvent) -> None:
        if isinstance(event, AnswerRecalled):
            progress.n_recorded += 1
            progress.recalled_keys.add(event.request.key)
        if isinstance(event, AnswerReceived):
            progress.tokens_in += event.reply.tokens_in
            progress.tokens_out += event.reply.tokens_out
        on_event(event)

    return count_tokens


def _cancel_on(stop: StopSignal, provider: Provider, work: "asyncio.Task[None]") -> None:
    """At first calls in flight may come home; asked again, or after a while, they are let go."""
    loop = asyncio.get_running_loop()

    def on_stop(count: int) -> None:
        provider.stop()
        if count > 1:
            work.cancel()
        else:
            loop.call_later(GRACE, work.cancel)

    stop.subscribe(on_stop)


def _variants_out(jobs: Sequence[Job], writer: Writer) -> int:
    """Variants that a batch is out with."""
    if not (keys := writer.provider.keys_out()):
        return 0
    return sum(j.n_missing for j in jobs if j.is_pending and writer.request(j).key in keys)


def _spent(provider: Provider, progress: Progress) -> tuple[int, float | None]:
    """Calls and US dollars so far; None where no price is known."""
    spent = provider.budget.spent
    has_cost = not is_practice(provider.target) and (
        spent.cost > 0 or any(job.cost is not None for job in progress.jobs)
    )
    return spent.calls, spent.cost if has_cost else None
