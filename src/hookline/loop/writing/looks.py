"""A second look: other drafts, then the best of all in their best words, then a last reading."""

from hookline.loop.writing.run import Job
from hookline.loop.writing.writer import Writer
from hookline.prompting.second_look import last_reading, second_look


def look_again(job: Job, writer: Writer) -> bool:
    """Turn a job that is written into the next question of a second look; is there one?

    A message that a check blocks never takes the place of one that it does not.
    """
    rounds = writer.options.rounds
    if not rounds or writer.practice or not job.written:
        return False
    job.put_back()
    if job.n_looks > rounds:
        return False
    question = job.prompt
    if job.n_looks == rounds - 1:
        drafts = [*job.drafts, *job.variants()]
        question = second_look(job.prompt, drafts, templates=writer.templates)
    elif job.n_looks == rounds:
        question = last_reading(job.prompt, job.written, templates=writer.templates)
    job.begin_look(question)
    return True
