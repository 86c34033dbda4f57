"""What a day's files of customers come to, as rows that people read.

What reads such files loads much: a process of its own calls this (`calculator.py`).
"""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from hookline.settings import Settings
from hookline.text.in_words import written_day
from hookline.tui.problems import desk_words
from hookline.tui.written_files import sheet_path, shown_path
from hookline.workspace.folder import Workspace

if TYPE_CHECKING:
    from hookline.loop.decided_day import Day
    from hookline.loop.outcomes import Taken
    from hookline.records.team import Team
    from hookline.workspace.audience import AudienceFile

Rows = list[tuple[str, str]]
FOLDER = Path("customers")
AUDIENCE, OUTCOMES = FOLDER / "audience.csv", FOLDER / "outcomes.csv"
INVENTED = "made up"
"""Label of what is said of customers that nobody is."""
GIVE_REAL = (
    "Esc, then d with the file of your own customers; to practise, launch a campaign for practice "
    "(p on the launch page) in another folder"
)
MEND_FIRST = (
    "Esc, mend the file, and d again: everybody has one decision a day, so whoever gets a message "
    "now, or is held back, stays so until tomorrow."
)
KEPT_TODAY = (
    "For {who} of {path} today is decided already, and stays so: for them a mended file counts "
    "from tomorrow."
)
N_MADE_UP, SEED = 2_000, 7
MOST_LISTED = 5


def rows_to_weigh(settings: Settings, path: Path) -> Rows:
    """What speaks against choosing from a file of customers; [] where nothing does.

    That they are invented, where a campaign is live in earnest, and what live campaigns choose by
    and the file lacks.
    """
    from hookline.loop.day_notes import lacking_notes
    from hookline.loop.day_plan import lacking_columns
    from hookline.loop.decide import decide
    from hookline.workspace.clock import today
    from hookline.workspace.team import read_team

    team, workspace = read_team(), Workspace.of(settings)
    read = _read_audience(settings, path, team)
    with workspace.registry() as registry:
        invented = _invented_rows(workspace, read, path)
        if not lacking_columns(registry, team, read.schema, day=today(team)):
            return invented
    tried = decide(workspace, read.blocks, team, day=today(team), dry_run=True)
    notes = [("lacks", desk_words(note)) for note in lacking_notes(tried, path)]
    return [*invented, *notes, *(("then", words) for words in _counts_from(tried, path))]


def _invented_rows(workspace: Workspace, read: "AudienceFile", path: Path) -> Rows:
    """That customers of the file do not exist, and which real campaigns would count them."""
    from hookline.loop.invented import invented_customers

    words = invented_customers(workspace, read.blocks, path)
    return [(INVENTED, words), ("instead", GIVE_REAL)] if words else []


def campaigns_in_earnest(workspace: Workspace) -> list[str]:
    """Which campaigns are live for customers, practice aside."""
    from hookline.records.campaign import live_in_earnest

    with workspace.registry() as registry:
        return live_in_earnest(registry.campaigns())


def _read_audience(settings: Settings, path: Path, team: "Team") -> "AudienceFile":
    from hookline.workspace.audience import read_audience
    from hookline.workspace.library import open_library

    channels = open_library(settings.prompts, settings.workspace).catalog.channels
    return read_audience(path, columns=team.columns, channels=channels, team=team)


def _counts_from(tried: "Day", path: Path) -> list[str]:
    """When a mended file counts: at once for whoever may still be chosen, else from tomorrow."""
    if not tried.settled:
        return [MEND_FIRST]
    is_all = tried.settled == tried.customers
    who = "everybody" if is_all else f"{tried.settled:,} of the {tried.customers:,} customers"
    return [*([] if is_all else [MEND_FIRST]), KEPT_TODAY.format(who=who, path=path.name)]


def decide_rows(settings: Settings, path: Path) -> Rows:
    """Who of the file gets what today; the rows stand in a file for whoever sends."""
    from hookline.loop.day_notes import day_notes
    from hookline.loop.decide import decide
    from hookline.loop.send_list import write_send_list
    from hookline.workspace.clock import today
    from hookline.workspace.rows import write_rows
    from hookline.workspace.team import read_team

    team = read_team()
    day, workspace = today(team), Workspace.of(settings, wait=0)
    read = _read_audience(settings, path, team)
    decided = decide(workspace, read.blocks, team, day=day)
    file = sheet_path(workspace, f"decided-{day}.csv")
    write_rows(decided.blocks, file, is_private=True)
    sheet = sheet_path(workspace, f"to-send-{day}.csv")
    n_to_send = write_send_list(workspace, decided.blocks, sheet)
    arms: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    for block in decided.blocks:
        rows = zip(block["arm_id"].to_pylist(), block["reason"].to_pylist(), strict=True)
        for arm, reason in rows:
            arms.update([arm] if arm else [])
            reasons.update([] if arm else [str(reason)])
    with workspace.registry() as registry:
        is_practice = any(arm.practice for arm in registry.arms() if arm.arm_id in arms)
    invented = _invented_rows(workspace, read, path)
    n_kept = decided.customers - decided.new
    return [
        ("customers", f"{decided.customers:,} of {path}, {decided.new:,} decided just now"),
        *invented[:1],
        *([("kept", f"{n_kept:,}, decided today before")] * bool(n_kept)),
        ("get a message", f"{arms.total():,}, {how_many_kinds(len(arms))}"),
        *(("get nothing", f"{count:,} {_why(reason)}") for reason, count in reasons.most_common()),
        *(("note", desk_words(note)) for note in day_notes(decided, path)),
        *_to_send(n_to_send, sheet),
        ("every row", f"with who gets nothing and why: {shown_path(file)}"),
        *([("practice", "nothing of this may be sent: it is practice copy")] * is_practice),
        *(("note", note) for note in read.notes),
        ("next", "o, once what they did is known: buyers, clicks, who left"),
    ]


def _to_send(count: int, sheet: Path) -> Rows:
    """Where the words are, and that somebody else sends them."""
    if not count:
        return []
    words = f"{count:,}, each with channel and words: {shown_path(sheet)}. Hookline sends nothing "
    words += (
        "itself: load it into the tool that sends; any SMS or mail tool that takes a sheet will do"
    )
    values = "words in {{ }} are each customer's own, such as the name: the tool fills them in"
    return [("to send", words), ("fields", values)]


def outcome_rows(settings: Settings, path: Path) -> Rows:
    """What of the file counts."""
    from hookline.loop.outcomes import take_outcomes
    from hookline.workspace.team import read_team

    taken = take_outcomes(Workspace.of(settings, wait=0), path, read_team())
    return [
        ("taken in", f"{taken.accepted:,} new, {taken.duplicates:,} were there before"),
        *_not_taken(taken),
        (
            "complete",
            f"up to {written_day(taken.watermark)}" if taken.watermark else "up to no day yet",
        ),
        *(("note", note) for note in taken.notes),
        ("next", "this screen measures by it; d chooses for the next day"),
    ]


def made_up_rows(settings: Settings) -> Rows:
    """Customers who read what is live, and what they bought unasked, as two files."""
    from hookline.loop.simulate import LANGUAGES, simulate
    from hookline.text.languages import english_name
    from hookline.workspace.clock import today
    from hookline.workspace.team import read_team

    with Workspace.of(settings).registry() as registry:
        read = sorted({arm.language for arm in registry.arms(state="live")})
    files = simulate(
        FOLDER,
        customers=N_MADE_UP,
        seed=SEED,
        today=today(read_team()),
        languages=read or LANGUAGES,
    )
    names = {english_name(code): count for code, count in files.readers.items()}
    several = ", ".join(f"{name} {count:,}" for name, count in names.items())
    readers = several if len(names) > 1 else "".join(names)
    return [
        ("customers", f"{files.customers:,}, who read {readers}: {files.audience}"),
        ("what they did", f"{files.events:,} purchases of the last weeks: {files.outcomes}"),
        ("next", "d chooses who of them gets what, o takes in what they bought"),
        ("mind", "they buy unasked, so no campaign on them shows a lift: they show how it goes"),
    ]


def _why(reason: str) -> str:
    from hookline.loop.nobody_assigned import WHY

    return WHY.get(reason, reason.replace("_", " "))


def _not_taken(taken: "Taken") -> Rows:
    rows = [
        ("not taken", f"line {bad['line']}: {bad['problem']}")
        for bad in taken.rejected[:MOST_LISTED]
    ]
    n_more = len(taken.rejected) - len(rows)
    return [*rows, *([("not taken", f"and {n_more:,} more lines like these")] * (n_more > 0))]


def how_many_kinds(count: int) -> str:
    """Of how many different messages each gets one."""
    return "all of them the same one" if count == 1 else f"of {count:,} different ones"
