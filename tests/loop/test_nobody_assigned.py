"""Why there is nothing to measure is told by what happened, not by what did not."""

import datetime
from collections.abc import Callable
from typing import cast

import pyarrow as pa
import pytest

from hookline.loop.decide import decide
from hookline.loop.nobody_assigned import (
    WHY,
    is_anybody_assigned,
    nobody_words,
    nothing_to_measure,
)
from hookline.records.arrow import AUDIENCE
from hookline.records.campaign import Campaign
from hookline.records.team import Team
from hookline.records.words import REASONS
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger

DAYS = [datetime.date(2026, 3, 1), datetime.date(2026, 3, 2)]


class Log:
    """Decisions by day."""

    def __init__(self, *reasons: str) -> None:
        self.reasons = reasons

    def decisions(self, *days: datetime.date) -> pa.Table:
        reasons = self.reasons if days else ()
        arms = ["a" if reason == "chosen" else None for reason in reasons]
        columns = {"reason": pa.array(reasons, pa.string()), "arm_id": pa.array(arms, pa.string())}
        return pa.table(columns)


def ledger(*reasons: str) -> Ledger:
    return cast("Ledger", Log(*reasons))


@pytest.mark.parametrize(
    ("reasons", "words"),
    [
        ((), ""),
        (("language", "chosen"), ""),
        (("held_back",), "1 customer was looked at on 2026-03-02, and nobody gets a message: "
         "1 held back, so that the others can be compared with them"),
        (("",), "1 customer was looked at on 2026-03-02, and nobody gets a message: "
         "1 for a reason that was not kept"),
        (("no_consent",), "1 customer was looked at on 2026-03-02, and nobody gets a message: "
         "1 without a yes to being written to"),
        (("language", "cap", "language"), "3 customers were looked at on 2026-03-02, and nobody "
         "gets a message: 2 reading a language in which nothing live is written, 1 with as many "
         "messages as the caps allow"),
    ],
)  # fmt: skip
def test_a_day_without_anybody_assigned_says_why(reasons: tuple[str, ...], words: str) -> None:
    assert nobody_words(ledger(*reasons), DAYS) == words
    told = nothing_to_measure(ledger(*reasons), DAYS)
    assert (told.code, told.problem) == ("HL440", words or "nothing has been decided yet")


def test_no_day_is_nothing_decided() -> None:
    assert nobody_words(ledger("language"), []) == ""


def test_every_reason_that_withholds_is_told_in_words() -> None:
    assert set(REASONS) - set(WHY) == {"chosen"}


def test_somebody_is_assigned_once_one_row_of_any_day_has_a_message(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    log = Ledger(workspace, Team().cells)
    assert not is_anybody_assigned(log, log.days())
    nobody = customers(3).set_column(
        1, AUDIENCE.field(1), pa.array([[]] * 3, AUDIENCE.field(1).type)
    )
    decide(workspace, nobody, Team(), day=DAYS[1])
    log = Ledger(workspace, Team().cells)
    assert log.days()
    assert not is_anybody_assigned(log, log.days())
    decide(workspace, customers(50), Team(), day=DAYS[1] + datetime.timedelta(1))
    log = Ledger(workspace, Team().cells)
    assert is_anybody_assigned(log, log.days())
