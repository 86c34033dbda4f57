"""A second look: other drafts, an editor's choice, two readers, and what stopped them mended."""

from enum import Enum

from hookline.loop.writing.job import Job
from hookline.loop.writing.writer import Writer
from hookline.prompting.readers import READERS, parse_stops, reading
from hookline.prompting.second_look import mend, second_look
from hookline.records.prompt import Prompt, Reply


class Turn(Enum):
    """Whose turn it is in a second look, in their order."""

    DRAFT = "the writer drafts anew"
    EDIT = "an editor chooses"
    READ = "a reader says where they stop"
    MEND = "the writer mends what stopped them"
    DONE = "nobody is asked any more"


UNREAD = "a reader's answer could not be read, so one fewer has read this"


def look_again(job: Job, writer: Writer) -> bool:
    """Turn a job that is written into the next question of a second look; is there one?

    A message that a check blocks never takes the place of one that it does not.
    """
    if not writer.options.rounds or writer.practice or not job.written:
        return False
    job.put_back()
    turn = turn_of(job.n_looks, writer.options.rounds)
    question = _question(turn, job, writer)
    if question is None:
        return False
    job.begin_look(question, asks_reader=turn is Turn.READ)
    return True


def turn_of(n_looks: int, rounds: int) -> Turn:
    """Whose turn it is after so many questions of a second look.

    Args:
        rounds: sets of drafts that the editor chooses from; the first one is written already.
    """
    if n_looks < rounds - 1:
        return Turn.DRAFT
    if n_looks == rounds - 1:
        return Turn.EDIT
    n_read = n_looks - rounds
    if n_read < READERS:
        return Turn.READ
    return Turn.MEND if n_read == READERS else Turn.DONE


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


def _question(turn: Turn, job: Job, writer: Writer) -> Prompt | None:
    """What is asked at that turn; None where nothing is."""
    templates = writer.templates
    match turn:
        case Turn.DRAFT:
            return job.prompt
        case Turn.EDIT:
            return second_look(job.prompt, [*job.drafts, *job.variants()], templates=templates)
        case Turn.READ:
            return reading(job.prompt, job.written, templates=templates)
        case Turn.MEND if job.stops:
            return mend(job.prompt, job.written, job.stops, templates=templates)
    return None
