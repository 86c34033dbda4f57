"""F6 Lift while nothing is measured: which of three things has happened, and what comes next."""

from hookline.tui.desk import Desk
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


def steps_words(n_done: int, nobody: str = "", *, is_paused: bool = False) -> str:
    """What to do next, with a mark before each step.

    Args:
        n_done: how many of the steps have happened.
        nobody: why the last day assigned nobody; "" where it did.
        is_paused: is every message paused that was live?
    """
    steps = (PAUSED, *STEPS[1:]) if is_paused else STEPS
    width = max(len(done) for _, done, _ in steps)
    marks = ["v" if index < n_done else ">" if index == n_done else " " for index in range(3)]
    marks[0] = "=" if is_paused else marks[0]
    rows = [
        f"  {mark} {done if mark in 'v=' else task:{width}}  {by}"
        for mark, (task, done, by) in zip(marks, steps, strict=True)
    ]
    lead = f"{nobody[:1].upper()}{nobody[1:]}.\n" if nobody else ""
    return "\n".join((SENTENCE, "", *rows, "", f"{lead}{AFTERWARDS}"))


NOBODY_YET = (
    "{campaigns}: nothing has left yet. Hookline sends nothing itself · F6, then d: who gets "
    "which text, as a sheet for the tool that sends"
)


def nothing_left_line(desk: Desk) -> str:
    """Which live campaigns nobody was assigned to yet, and what comes next; "" for none."""
    from hookline.loop.unassigned import without_customers
    from hookline.workspace.clock import today
    from hookline.workspace.team import read_team

    team = read_team()
    with desk.workspace.registry() as registry:
        campaigns = registry.campaigns()
    waiting = without_customers(desk.workspace, campaigns, team, today=today(team))
    names = ", ".join(flat(campaign.id) for campaign in waiting[:MOST_NAMED])
    others = f" and {len(waiting) - MOST_NAMED} more" if len(waiting) > MOST_NAMED else ""
    return NOBODY_YET.format(campaigns=names + others) if waiting else ""


MOST_NAMED = 2  # campaigns


def next_steps(desk: Desk) -> str:
    """What this folder lacks; its files are read, so it is called in a thread."""
    from hookline.loop.nobody_assigned import columns_asked, is_anybody_assigned, nobody_words
    from hookline.loop.today import has_only_paused, is_anything_live
    from hookline.workspace.ledger import Ledger
    from hookline.workspace.team import read_team

    if not is_anything_live(desk.workspace):
        return steps_words(0)
    ledger = Ledger(desk.workspace, read_team().cells)
    days = ledger.days()
    nobody = nobody_words(ledger, days)
    with desk.workspace.registry() as registry:
        is_paused = has_only_paused(registry.arms())
        asked = columns_asked(registry.campaigns())
    if nobody and asked:
        nobody += f". What is live chooses by {asked}: these columns have to be in the file"
    n_done = 2 if is_anybody_assigned(ledger, days) else 1
    return steps_words(n_done, nobody, is_paused=is_paused)
