"""Generate: read → plan → build → complete → parse → check → repair → save. Read this first."""

from collections.abc import Sequence
from pathlib import Path

from hookline.gateway.base import Target
from hookline.gateway.events import ignore_event
from hookline.loop.writing.briefs import read_briefs, save_briefs
from hookline.loop.writing.events import OnRunEvent, WorkPlanned
from hookline.loop.writing.job import Job
from hookline.loop.writing.jobs import plan_jobs
from hookline.loop.writing.looks import hear_reader, look_again
from hookline.loop.writing.opening import open_provider
from hookline.loop.writing.practice import Practice
from hookline.loop.writing.run import Options, Progress
from hookline.loop.writing.runner import counting_tokens, refuse_paying_twice, run_jobs
from hookline.loop.writing.stop import StopSignal
from hookline.loop.writing.writer import AnswerReader, Writer, live_bodies
from hookline.records.words import OFFLINE
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library


async def generate(
    files: Sequence[Path],
    target: Target,
    library: Library,
    workspace: Workspace,
    options: Options,
    on_event: OnRunEvent = ignore_event,
    stop: StopSignal | None = None,
    *,
    for_review: bool = True,
) -> Progress:
    """Write the variants of every brief file; a broken one is listed and the others go on.

    All briefs are read and coached before the first call. Every prompt's variants are saved as soon
    as they are checked, so that nothing is lost when a provider fails or a person stops the run;
    what ended the run is in `stopped`.

    Args:
        on_event: is called with what the run and its provider do.
        stop: how a person ends the run.
        for_review: do variants go to the people who approve? Without it nothing but answers is
            kept, and nothing is held against what is live.
    """
    progress = Progress.begin(target, files, options)
    progress.for_review = for_review
    provider = open_provider(
        target, workspace, options, progress.run.id, counting_tokens(progress, on_event)
    )
    try:
        # read
        kept_in = workspace if for_review else None
        progress.briefs = read_briefs(
            files, library, options, progress, on_event, workspace=kept_in
        )
        # plan, build
        progress.jobs = plan_jobs(progress.briefs, target, library, workspace, options)
        on_event(WorkPlanned(len(progress.jobs)))
        if for_review:
            save_briefs(progress.briefs, workspace)
        writer = Writer(
            provider, target, workspace, library.templates, options, on_event,
            practice=Practice(library.folders) if target.adapter == OFFLINE else None,
            live=live_bodies(workspace) if for_review else {},
        )  # fmt: skip
        refuse_paying_twice(progress.jobs, writer)
        # complete, parse, check, repair, look again: `write`; then save, as soon as a job is done
        await run_jobs(progress, writer, write, stop or StopSignal())
    finally:
        try:
            await provider.close()
        finally:  # what was paid for is kept, whatever closing does
            progress.save(workspace, ended=True)
    return progress


async def write(job: Job, writer: Writer) -> bool:
    """One answer to one prompt, made into variants.

    Returns:
        Is there something to ask again?
    Raises:
        HooklineError: there is no answer; what came of one before is in the job.
    """
    reading = AnswerReader(writer, job)
    reply = await writer.complete(reading)
    if job.asks_reader:
        hear_reader(job, reply)
        return look_again(job, writer)
    problems = reading.parse(reply)
    problems += reading.check(reply)
    return writer.repair(job, reply, problems) or look_again(job, writer)
