"""F6 Lift while nothing is measured: which of three things has happened, and what comes next."""

from collections.abc import Sequence

from hookline.tui.calculations import Steps
from hookline.tui.look import flat

SENTENCE = (
    "Nothing is measured yet. This screen says in one sentence whether a campaign works, as soon "
    "as three things have happened:"
)
STEPS = (
    ("launch messages", "messages are live", "here: F5, then L launches what is accepted"),
    ("assign customers", "customers are assigned", "every day: d, with a file of customers"),
    ("take in what they did", "what they did has come in", "every day: o, with a file of it"),
)
"""What is to be done, in this order, what is true once it is, and by what."""
PAUSED = ("", "messages are paused", "here: F5, then space resumes each")
"""In place of the first step, where all that was live is paused."""
AFTERWARDS = (
    "Hookline sends nothing itself. d chooses who gets which message and who is held back, and "
    "writes a sheet, exports/to-send-DAY.csv: customer, channel and words, a row each; O opens its "
    "folder. Hand it to the tool that sends your messages; any SMS or mail tool that takes a sheet "
    "will do.\n"
    "o takes in what they did, those held back too.\n"
    "To practise: m makes up customers, and what they bought, as two such files."
)


def steps_words(steps: Steps) -> str:
    """What to do next, with a mark before each step."""
    all_steps = (PAUSED, *STEPS[1:]) if steps.is_paused else STEPS
    width = max(len(done) for _, done, _ in all_steps)
    n_done, nobody = steps.n_done, steps.nobody
    marks = ["v" if index < n_done else ">" if index == n_done else " " for index in range(3)]
    marks[0] = "=" if steps.is_paused else marks[0]
    rows = [
        f"  {mark} {done if mark in 'v=' else task:{width}}  {by}"
        for mark, (task, done, by) in zip(marks, all_steps, strict=True)
    ]
    lead = f"{nobody[:1].upper()}{nobody[1:]}.\n" if nobody else ""
    return "\n".join((SENTENCE, "", *rows, "", f"{lead}{AFTERWARDS}"))


NOBODY_YET = (
    "{campaigns}: nothing has left yet. Hookline sends nothing itself · F6, then d: who gets "
    "which text, as a sheet for the tool that sends"
)
MOST_NAMED = 2  # campaigns


def nothing_left_line(campaigns: Sequence[str]) -> str:
    """Of live campaigns that nobody was assigned to yet, and what comes next; "" for none."""
    names = ", ".join(map(flat, campaigns[:MOST_NAMED]))
    n_more = len(campaigns) - MOST_NAMED
    others = f" and {n_more} more" if n_more > 0 else ""
    return NOBODY_YET.format(campaigns=names + others) if campaigns else ""
