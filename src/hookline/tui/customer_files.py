"""F6 Lift: files of customers and of what they did, and both made up to practise."""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual import work
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Static

from hookline.errors import HooklineError
from hookline.tui.ask import AskLine, Confirm, Page, Row
from hookline.tui.look import plain
from hookline.tui.problems import desk_words, problem_words
from hookline.tui.written_files import OPENS_FOLDER, open_folder, sheet_path, shown_path

if TYPE_CHECKING:
    from hookline.loop.decided_day import Day
    from hookline.loop.outcomes import Taken
    from hookline.tui.desk import Desk
    from hookline.workspace.audience import AudienceFile
    from hookline.workspace.folder import Workspace

FOLDER = Path("customers")
AUDIENCE, OUTCOMES = FOLDER / "audience.csv", FOLDER / "outcomes.csv"
WHICH_CUSTOMERS = (
    "Where is the file of today's customers? CSV, Parquet or JSON lines; each has a customer_id, "
    "and the channels that they have said yes to (consent_channels: sms|email)."
)
WHICH_OUTCOMES = (
    "Where is the file of what they did? customer_id, event (purchase, click, unsubscribe …), "
    "occurred_at, and for a purchase amount and currency."
)
MISSING_COLUMNS = "This file lacks what a campaign chooses its customers by."
MEND_FIRST = (
    "Esc, mend the file, and d again: everybody has one decision a day, so whoever gets a message "
    "now, or is held back, stays so until tomorrow."
)
KEPT_TODAY = (
    "For {who} of {path} today is decided already, and stays so: for them a mended file counts "
    "from tomorrow."
)
ALREADY_THERE = "{path} is there already. Made-up customers would take its place."
T = TypeVar("T")
N_MADE_UP, SEED = 2_000, 7
MOST_LISTED = 5


class CustomerFiles(Vertical):
    """The day's two files, each behind a key; the view measures again after each."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("d", "decide", "Who gets what", show=False),
        Binding("o", "outcomes", "What they did", show=False),
        Binding("m", "make_up", "Made-up customers", show=False),
    ]
    desk: "Desk"

    def load(self) -> None:
        """Measure again; the view says how."""

    @work(exclusive=True, group="files")
    async def action_decide(self) -> None:
        """Choose who of a file gets which message today."""
        if (path := await self._ask_file(WHICH_CUSTOMERS, AUDIENCE)) is None:
            return
        asked = await self._tried(partial(read_customers, self.desk, path))
        if asked is None:
            return
        read, missing_words = asked
        window = Confirm(MISSING_COLUMNS, "chooses all the same", missing_words)
        if not missing_words or await self.app.push_screen_wait(window) is True:
            await self._take("Who gets what", partial(decide_lines, self.desk, path, read))

    @work(exclusive=True, group="files")
    async def action_outcomes(self) -> None:
        """Take in what customers did."""
        if path := await self._ask_file(WHICH_OUTCOMES, OUTCOMES):
            await self._take("What they did", partial(outcome_lines, self.desk, path))

    @work(exclusive=True, group="files")
    async def action_make_up(self) -> None:
        """Write customers of nobody's, and what they bought, to practise on."""
        taken = [path for path in (AUDIENCE, OUTCOMES) if path.exists()]
        question = ALREADY_THERE.format(path=" and ".join(map(str, taken)))
        if taken and not await self.app.push_screen_wait(Confirm(question, "writes over it")):
            return
        await self._take("Made-up customers", partial(made_up_lines, self.desk))

    async def _ask_file(self, question: str, usual: Path) -> Path | None:
        suggested = str(usual) if usual.exists() else ""
        typed = await self.app.push_screen_wait(AskLine(question, suggested, is_suggestion=True))
        return Path(typed).expanduser() if typed else None

    async def _take(self, title: str, step: Callable[[], Sequence[Row]]) -> None:
        """Do it in a thread, and say what came of it."""
        self.notify("Reading…", timeout=3, markup=False)
        if (rows := await self._tried(step)) is not None:
            self.app.push_screen(Came(title, rows, self.desk.workspace))
            self.load()

    async def _tried(self, step: Callable[[], T]) -> T | None:
        """What a step in a thread gives; None where it was refused, which is said."""
        try:
            return await asyncio.to_thread(step)
        except HooklineError as problem:
            self.notify(problem_words(problem), severity="error", timeout=30, markup=False)
            return None


class Came(Page):
    """What came of a file, and a key to the folder of what was written."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding(OPENS_FOLDER, "open_folder", "Folder")]
    KEYS = f"↑ ↓ scroll · {OPENS_FOLDER} opens the folder of the sheets · Esc closes"

    def __init__(self, title: str, rows: Sequence[Row], workspace: "Workspace") -> None:
        super().__init__(title, rows)
        self._workspace = workspace

    async def action_open_folder(self) -> None:
        """The folder of what was written; what came of it stands above the keys."""
        words = await open_folder(self.app, self._workspace)
        self.query_one(".keys", Static).update(plain(f"{words}\n{self.KEYS}"))


def read_customers(desk: "Desk", path: Path) -> "tuple[AudienceFile, list[Row]]":
    """The customers of a file, and what live campaigns choose by and it lacks."""
    from hookline.loop.day_notes import lacking_notes
    from hookline.loop.day_plan import lacking_columns
    from hookline.loop.decide import decide
    from hookline.workspace.audience import read_audience
    from hookline.workspace.clock import today
    from hookline.workspace.team import read_team

    team = read_team()
    read = read_audience(path, columns=team.columns, channels=desk.channels(), team=team)
    with desk.workspace.registry() as registry:
        if not lacking_columns(registry, team, read.schema, day=today(team)):
            return read, []
    tried = decide(desk.workspace, read.blocks, team, day=today(team), dry_run=True)
    notes = [("lacks", desk_words(note)) for note in lacking_notes(tried, path)]
    return read, [*notes, *(("then", words) for words in _then(tried, path))]


def _then(tried: "Day", path: Path) -> list[str]:
    """When a mended file counts: at once for whoever may still be chosen, else from tomorrow."""
    if not tried.settled:
        return [MEND_FIRST]
    is_all = tried.settled == tried.customers
    who = "everybody" if is_all else f"{tried.settled:,} of the {tried.customers:,} customers"
    return [*([] if is_all else [MEND_FIRST]), KEPT_TODAY.format(who=who, path=path.name)]


def decide_lines(desk: "Desk", path: Path, read: "AudienceFile") -> list[Row]:
    """Who of the file gets what today; the rows stand in a file for whoever sends."""
    from hookline.loop.day_notes import day_notes
    from hookline.loop.decide import decide
    from hookline.loop.send_list import write_send_list
    from hookline.workspace.clock import today
    from hookline.workspace.rows import write_rows
    from hookline.workspace.team import read_team

    team = read_team()
    day, workspace = today(team), replace(desk.workspace, wait=0)
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
    with desk.workspace.registry() as registry:
        is_practice = any(arm.practice for arm in registry.arms() if arm.arm_id in arms)
    n_kept = decided.customers - decided.new
    return [
        ("customers", f"{decided.customers:,} of {path}, {decided.new:,} decided just now"),
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


def _to_send(count: int, sheet: Path) -> list[Row]:
    """Where the words are, and that somebody else sends them."""
    if not count:
        return []
    words = f"{count:,}, each with channel and words: {shown_path(sheet)}. Hookline sends nothing "
    words += (
        "itself: load it into the tool that sends; any SMS or mail tool that takes a sheet will do"
    )
    values = "words in {{ }} are each customer's own, such as the name: the tool fills them in"
    return [("to send", words), ("fields", values)]


def outcome_lines(desk: "Desk", path: Path) -> list[Row]:
    """What of the file counts."""
    from hookline.loop.outcomes import take_outcomes
    from hookline.workspace.team import read_team

    taken = take_outcomes(replace(desk.workspace, wait=0), path, read_team())
    return [
        ("taken in", f"{taken.accepted:,} new, {taken.duplicates:,} were there before"),
        *_not_taken(taken),
        ("complete", f"up to {taken.watermark}" if taken.watermark else "up to no day yet"),
        *(("note", note) for note in taken.notes),
        ("next", "this screen measures by it; d chooses for the next day"),
    ]


def made_up_lines(desk: "Desk") -> list[Row]:
    """Customers who read what is live, and what they bought unasked, as two files."""
    from hookline.loop.simulate import LANGUAGES, simulate
    from hookline.text.languages import english_name
    from hookline.workspace.clock import today
    from hookline.workspace.team import read_team

    with desk.workspace.registry() as registry:
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


def _not_taken(taken: "Taken") -> list[Row]:
    rows = [
        ("not taken", f"line {bad['line']}: {bad['problem']}")
        for bad in taken.rejected[:MOST_LISTED]
    ]
    n_more = len(taken.rejected) - len(rows)
    return [*rows, *([("not taken", f"and {n_more:,} more lines like these")] * (n_more > 0))]


def how_many_kinds(count: int) -> str:
    """Of how many different messages each gets one."""
    return "all of them the same one" if count == 1 else f"of {count:,} different ones"
