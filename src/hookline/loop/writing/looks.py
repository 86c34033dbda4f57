"""A second look: other drafts, an editor's choice, two readers, and what stopped them mended."""

from hookline.loop.writing.job import Job
from hookline.loop.writing.writer import Writer
from hookline.prompting.readers import READERS, parse_stops, reading
from hookline.prompting.second_look import mend, second_look
from hookline.records.prompt import Prompt, Reply

UNREAD = "a reader's answer could not be read, so one fewer has read this"


def look_again(job: Job, writer: Writer) -> bool:
    """Turn a job that is written into the next question of a second look; is there one?

    A message that a check blocks never takes the place of one that it does not.
    """
    if not writer.options.rounds or writer.practice or not job.written:
        return False
    job.put_back()
    n_read = job.n_looks - writer.options.rounds
    question = _next_question(job, writer, n_read)
    if question is None:
        return False
    job.begin_look(question, asks_reader=0 <= n_read < READERS)
    return True


def hear_reader(job: Job, reply: Reply) -> None:
    """Keep where a reader stopped, and let the reviewer see it beside the message."""
    stops = parse_stops(reply.text, job.written.keys())
    if stops is None:
        for index in job.written:
            job.note(index, UNREAD)
        return
    for index, stop in stops.items():
        job.stops.setdefault(index, []).append(stop)
        job.note(index, str(stop))


def _next_question(job: Job, writer: Writer, n_read: int) -> Prompt | None:
    """What is asked next.

    Args:
        n_read: readers who have answered; below 0 the editor has not chosen yet.
    """
    if n_read < -1:
        return job.prompt
    if n_read == -1:
        drafts = [*job.drafts, *job.variants()]
        return second_look(job.prompt, drafts, templates=writer.templates)
    if n_read < READERS:
        return reading(job.prompt, job.written, templates=writer.templates)
    if n_read == READERS and job.stops:
        return mend(job.prompt, job.written, job.stops, templates=writer.templates)
    return None
