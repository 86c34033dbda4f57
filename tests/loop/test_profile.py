"""Profile: a customer file in aggregate, counted a block at a time."""

import datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from hookline.loop.profile import STALE_DAYS, profile
from hookline.records.team import Team
from hookline.workspace import rows
from hookline.workspace.library import Library

TODAY = datetime.date(2026, 3, 2)


@pytest.mark.parametrize("at_once", [1, 2, 100])
def test_a_profile_is_the_same_however_many_rows_are_read_at_once(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(rows, "ROWS_AT_ONCE", at_once)
    customers = pa.table(
        {
            "customer_id": ["1", "2", "1", "3", "2"],
            "consent_channels": ["sms|email", "sms", "email", "", "email"],
            "language": ["en", "hi", "hi", None, "en"],
            "first_name": ["Asha", " ", "Ravi", "Zoe", None],
            "stage": ["new", "new", "lost", "lost", "lost"],
            "frequency_12m": [0, 2, 9, None, 9],
            "profiling_ok": [True, False, True, None, True],
        }
    )
    pq.write_table(customers, tmp_path / "base.parquet")
    found = profile(tmp_path / "base.parquet", library, today=TODAY, team=Team())
    assert (found.rows, found.doubles, found.objected) == (3, 2, 2)
    assert found.consent == pytest.approx({"sms": 2 / 3, "email": 1 / 3})
    assert found.languages == {"en": 1, "hi": 1, "blank": 1}
    assert found.fill["first_name"] == pytest.approx(2 / 3)
    assert found.stages == {"new": 2, "lost": 1}
    assert found.base_rates == {"new": 0.0369}  # the mean of 0 and 1 - exp(-2 * 14 / 365)


def test_ids_that_a_spreadsheet_made_alike_are_counted_by_the_rows_that_were_somebody_s(
    tmp_path: Path, library: Library
) -> None:
    file = tmp_path / "base.csv"
    file.write_text("customer_id,consent_channels\n" + "4.9E+11,sms\n" * 3 + "A1,sms\n")
    found = profile(file, library, today=TODAY, team=Team())
    assert (found.rows, found.doubles) == (2, 2)
    assert any("(1.23E+15) in 3 of the rows" in note for note in found.notes)


@pytest.mark.parametrize(("age", "is_stale"), [(STALE_DAYS, False), (STALE_DAYS + 1, True)])
def test_a_column_of_dates_is_stale_when_its_latest_is_older_than_thirty_days(
    tmp_path: Path, library: Library, age: int, is_stale: bool
) -> None:
    latest = TODAY - datetime.timedelta(days=age)
    file = tmp_path / "base.csv"
    file.write_text(
        "customer_id,consent_channels,last_purchase_date\n"
        f"1,sms,2025-01-01\n2,sms,{latest}\n3,sms,\n"
    )
    found = profile(file, library, today=TODAY, team=Team())
    assert found.stale == (("last_purchase_date",) if is_stale else ())
