"""Generate: read → plan → build → complete → parse → check → repair → save. Read this first."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from hookline.coach.advice import advise
from hookline.errors import BadInput, HooklineError
from hookline.gateway.base import Target
from hookline.gateway.limiter import Stopped
from hookline.gateway.provider import Provider, is_practice, stops_the_run
from hookline.guardrails.sheets import compile_sheets
from hookline.loop.writing.follow_ups import follow_up_prompts, waiting_firsts
from hookline.loop.writing.opening import open_provider
from hookline.loop.writing.practice import OFFLINE, Practice
from hookline.loop.writing.queue import Queue
from hookline.loop.writing.rounds import work_in_batches
from hookline.loop.writing.run import Job, Options, Progress, Stop, jobs_of
from hookline.loop.writing.seen import seen_angles
from hookline.loop.writing.writer import Tell, Writer, live_bodies, silent
from hookline.prompting.build import BATCH, build
from hookline.prompting.plan import plan
from hookline.prompting.templates import Templates
from hookline.records.prompt import Prompt, ResolvedBrief
from hookline.workspace.clock import today
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, load_brief
from hookline.workspace.team import read_team

MOST_VARIANTS = 64
GRACE = 10.0  # seconds that calls in flight have to come home once a person stops the run


async def generate(
    files: Sequence[Path],
    target: Target,
    library: Library,
    workspace: Workspace,
    options: Options,
    tell: Tell = silent,
    stop: Stop | None = None,
    *,
    for_review: bool = True,
) -> Progress:
    """Write the variants of every brief file; a broken one is listed and the others go on.

    All briefs are read and coached before the first call. Every prompt's variants are saved as soon
    as they are checked, so that nothing is lost when a provider fails or a person stops the run;
    what ended the run is in `stopped`.

    Args:
        tell: called with "read", "jobs", "variant" and "job" events, and with the provider's.
        stop: how a person ends the run.
        for_review: do variants go to the people who approve? Without it nothing but answers is
            kept, and nothing is held against what is live.
    """
    progress = Progress.begin(target, files, options)
    progress.for_review = for_review
    provider = open_provider(target, workspace, options, progress.run.id, _counting(progress, tell))
    try:
        progress.briefs = read(files, library, options, progress, tell)
        progress.jobs = jobs(progress.briefs, target, library, workspace, options)
        tell("jobs", progress.jobs)
        if for_review:
            keep(progress.briefs, workspace)
        live = live_bodies(workspace) if for_review else {}
        practice = Practice(library.folders) if target.adapter == OFFLINE else None
        using = templates(library)
        writer = Writer(provider, target, workspace, using, options, tell, practice, live)
        await _work(progress, writer, stop or Stop())
    finally:
        await provider.close()
        progress.save(workspace, ended=True)
    return progress


async def _work(progress: Progress, writer: Writer, stop: Stop) -> None:
    """Ask for every job, with as many in flight as the provider takes."""
    provider, options = writer.provider, writer.options

    async def ask(job: Job) -> bool:
        again = False
        try:
            again = await writer.ask(job)
        except Stopped:
            job.pending = True
        except asyncio.CancelledError:
            job.pending = True
            raise
        except HooklineError as problem:
            _failed(problem, job, progress, provider)
        finally:  # a stop or a failure keeps what is finished
            if not again:
                progress.calls, progress.cost = _spent(provider, progress)
                progress.save(writer.workspace, job)
                writer.tell("job", job)
        return again

    practice = is_practice(writer.target)
    if options.batch:
        work = asyncio.create_task(work_in_batches(progress.jobs, writer, ask))
    else:
        queue = Queue(progress.jobs, by_round=options.limits.caps.any)
        workers = 1 if practice else options.limits.concurrency  # recordings answer in their order
        work = asyncio.create_task(queue.work(ask, workers))
    _obey(stop, provider, work)
    try:
        await work
    except asyncio.CancelledError:
        if not stop.times:
            raise
    finally:
        for job in progress.jobs:
            job.pending = job.pending or (job.problem is None and not job.calls)
        progress.calls, progress.cost = _spent(provider, progress)


def _failed(problem: HooklineError, job: Job, progress: Progress, provider: Provider) -> None:
    """A prompt got no answer: the others may, unless they would all fail alike."""
    if stops_the_run(problem):
        job.pending = True
        progress.stopped = progress.stopped or problem
        provider.stop()
        return
    brief = job.prompt.brief.brief.id
    problem.where = f"{brief} · {job.prompt.channel} · {job.prompt.language}"
    job.problem = problem


def _obey(stop: Stop, provider: Provider, work: "asyncio.Task[None]") -> None:
    """At first calls in flight may come home; asked again, or after a while, they are let go."""
    loop = asyncio.get_running_loop()

    def told(times: int) -> None:
        provider.stop()
        if times > 1:
            work.cancel()
        else:
            loop.call_later(GRACE, work.cancel)

    stop.listen(told)


def _spent(provider: Provider, progress: Progress) -> tuple[int, float | None]:
    spent = provider.budget.spent
    known = not is_practice(provider.target) and (
        spent.cost > 0 or any(job.cost is not None for job in progress.jobs)
    )
    return spent.calls, spent.cost if known else None


def _counting(progress: Progress, tell: Tell) -> Tell:
    """Passes on what a provider tells, and counts the tokens of its answers."""

    def told(event: str, fact: object) -> None:
        if event == "done":
            progress.tokens_in += getattr(fact, "tokens_in", 0)
            progress.tokens_out += getattr(fact, "tokens_out", 0)
        tell(event, fact)

    return told


def read(
    files: Sequence[Path],
    library: Library,
    options: Options,
    progress: Progress,
    tell: Tell = silent,
) -> list[ResolvedBrief]:
    """Every brief that can be read, complete and coached; the others are the run's problems."""
    found: list[ResolvedBrief] = []
    day = today(read_team())
    for path in files:
        try:
            resolved = load_brief(path, library, variants=options.variants)
        except HooklineError as problem:
            progress.unread.append(problem)
        else:
            found.append(resolved)
            items = advise(resolved, today=day).items
            errors = [f"{item.text}: {item.fix}" for item in items if item.severity == "error"]
            if errors:
                progress.errors[resolved.brief.id] = errors
        tell("read", path)
    return found


def keep(briefs: Sequence[ResolvedBrief], workspace: Workspace) -> None:
    """Remember the briefs as they are now: edits and approvals go by what was written from."""
    with workspace.registry() as registry:
        for resolved in briefs:
            registry.save_brief(resolved)


def jobs(
    briefs: Sequence[ResolvedBrief],
    target: Target,
    library: Library,
    workspace: Workspace,
    options: Options,
) -> list[Job]:
    """What is asked for these briefs, in their order.

    Raises:
        BadInput: HL132 when follow-ups are asked for and no approved message lacks one.
    """
    if options.follow_ups == "now":
        return _follow_up_jobs(briefs, library, workspace)
    # the composer uses no message twice in one answer, so it gets all of a channel at once
    batch = MOST_VARIANTS if target.adapter == OFFLINE else BATCH
    using = templates(library)
    return jobs_of(
        (brief_at, nth, prompt)
        for brief_at, resolved in enumerate(briefs)
        for nth, prompt in enumerate(
            built(
                resolved,
                using,
                options.seed,
                seen=seen_angles(workspace, resolved),
                follow_ups=options.follow_ups == "together",
                batch=batch,
            )
        )
    )


def _follow_up_jobs(
    briefs: Sequence[ResolvedBrief], library: Library, workspace: Workspace
) -> list[Job]:
    using = templates(library)
    made = jobs_of(
        (brief_at, nth, prompt)
        for brief_at, resolved in enumerate(briefs)
        for nth, prompt in enumerate(
            follow_up_prompts(resolved, waiting_firsts(workspace, resolved.brief.id), using)
        )
    )
    if briefs and not made:
        fix = "approve first messages; those written together with their follow-ups need none"
        raise BadInput("HL132", "no approved message waits for a follow-up", fix=fix)
    return made


def prompts_of(
    resolved: ResolvedBrief,
    library: Library,
    seed: int,
    *,
    seen: Sequence[str] = (),
    batch: int = BATCH,
) -> list[Prompt]:
    """Every prompt of a brief: for each channel its plan, for each language its requests.

    Args:
        seen: angles that these readers have had before.
    """
    return built(resolved, templates(library), seed, seen=seen, batch=batch)


def built(
    resolved: ResolvedBrief,
    using: Templates,
    seed: int,
    *,
    seen: Sequence[str] = (),
    follow_ups: bool = True,
    batch: int = BATCH,
) -> list[Prompt]:
    """Every prompt of a brief, by templates that are compiled already."""
    found: list[Prompt] = []
    for channel in resolved.brief.channels:
        cells = plan(resolved, channel, seed=seed)
        for language in resolved.brief.languages:
            sheets = compile_sheets(resolved, channel, language)
            found.extend(
                build(
                    resolved,
                    sheets,
                    cells,
                    templates=using,
                    seen=seen,
                    follow_ups=follow_ups,
                    batch=batch,
                )
            )
    return found


def templates(library: Library) -> Templates:
    """The prompt templates of a library."""
    return Templates(library.catalog.templates, library.catalog.words)
