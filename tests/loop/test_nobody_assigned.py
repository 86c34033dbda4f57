"""Why there is nothing to measure is told by what happened, not by what did not."""

import datetime
from typing import cast

import pyarrow as pa
import pytest

from hookline.loop.nobody_assigned import WHY, nobody_words, nothing_to_measure
from hookline.records.words import REASONS
from hookline.workspace.ledger import Ledger

DAYS = [datetime.date(2026, 3, 1), datetime.date(2026, 3, 2)]


class Log:
    """Decisions by day."""

    def __init__(self, *reasons: str) -> None:
        self.reasons = reasons

    def decisions(self, *days: datetime.date) -> pa.Table:
        return pa.table({"reason": pa.array(self.reasons if days else (), pa.string())})


def ledger(*reasons: str) -> Ledger:
    return cast("Ledger", Log(*reasons))


@pytest.mark.parametrize(
    ("reasons", "words"),
    [
        ((), ""),
        (("language", "chosen"), ""),
        (("language", "held_back"), ""),
        (("no_consent",), "1 customer was looked at on 2026-03-02, and nobody was assigned: "
         "1 without a yes to being written to"),
        (("language", "cap", "language"), "3 customers were looked at on 2026-03-02, and nobody "
         "was assigned: 2 reading a language in which nothing live is written, 1 with as many "
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
    assert set(REASONS) - set(WHY) == {"chosen", "held_back", "held_back_universal"}
