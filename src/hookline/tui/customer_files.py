"""F6 Lift: files of customers and of what they did, and both made up to practise."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.containers import Vertical

from hookline.errors import HooklineError
from hookline.tui.ask import AskLine, Confirm, Page, Row
from hookline.tui.calculator import Question
from hookline.tui.customer_days import (
    AUDIENCE,
    INVENTED,
    OUTCOMES,
    Rows,
    campaigns_in_earnest,
    decide_rows,
    made_up_rows,
    outcome_rows,
    rows_to_weigh,
)
from hookline.tui.problems import problem_words
from hookline.tui.written_files import OPENS_FOLDER, open_folder

if TYPE_CHECKING:
    from hookline.tui.desk import Desk
    from hookline.workspace.folder import Workspace

WHICH_CUSTOMERS = (
    "Where is the file of today's customers? CSV, Parquet or JSON lines; each has a customer_id, "
    "and the channels that they have said yes to (consent_channels: sms|email)."
)
WHICH_OUTCOMES = (
    "Where is the file of what they did? customer_id, event (purchase, click, unsubscribe …), "
    "occurred_at, and for a purchase amount and currency."
)
MADE_UP_CUSTOMERS = "These customers are invented: choose messages for them all the same?"
MISSING_COLUMNS = "This file lacks what a campaign chooses its customers by."
ALREADY_THERE = "{path} is there already. Made-up customers would take its place."
LIVE_IN_EARNEST = (
    "{campaigns} is live in earnest. Made-up customers are to practise on: d with their file "
    "asks before it chooses messages for them."
)


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
        if (rows := await self._tried(rows_to_weigh, path)) is None:
            return
        is_invented = any(label == INVENTED for label, _ in rows)
        question = MADE_UP_CUSTOMERS if is_invented else MISSING_COLUMNS
        window = Confirm(question, "chooses all the same", rows)
        if not rows or await self.app.push_screen_wait(window) is True:
            await self._take("Who gets what", decide_rows, path)

    @work(exclusive=True, group="files")
    async def action_outcomes(self) -> None:
        """Take in what customers did."""
        if path := await self._ask_file(WHICH_OUTCOMES, OUTCOMES):
            await self._take("What they did", outcome_rows, path)

    @work(exclusive=True, group="files")
    async def action_make_up(self) -> None:
        """Write customers of nobody's, and what they bought, to practise on."""
        taken = [path for path in (AUDIENCE, OUTCOMES) if path.exists()]
        campaigns = await asyncio.to_thread(campaigns_in_earnest, self.desk.workspace)
        reasons = [LIVE_IN_EARNEST.format(campaigns=" and ".join(campaigns))] if campaigns else []
        if taken:
            reasons.append(ALREADY_THERE.format(path=" and ".join(map(str, taken))))
        window = Confirm("\n\n".join(reasons), "writes over it" if taken else "makes them up")
        if reasons and not await self.app.push_screen_wait(window):
            return
        await self._take("Made-up customers", made_up_rows)

    async def _ask_file(self, question: str, usual: Path) -> Path | None:
        suggested = str(usual) if usual.exists() else ""
        typed = await self.app.push_screen_wait(AskLine(question, suggested, is_suggestion=True))
        return Path(typed).expanduser() if typed else None

    async def _take(self, title: str, question: Question[..., Rows], *given: Path) -> None:
        """Have it done, and say what came of it."""
        self.notify("Reading…", timeout=3, markup=False)
        if (rows := await self._tried(question, *given)) is not None:
            self.app.push_screen(Came(title, rows, self.desk.workspace))
            self.load()

    async def _tried(self, question: Question[..., Rows], *given: Path) -> Rows | None:
        """What another process gives; None where it was refused, which is said."""
        try:
            return await asyncio.to_thread(self.desk.calculator.have_done, question, *given)
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
        self.note(words, "\n")
