"""Amounts of a file are read as its whole column has them, or refused with both readings."""

from pathlib import Path
from typing import Any

import pytest
from tests.workspace.workbooks import workbook

from hookline.loop.outcome_files import OutcomeFile, read_outcomes
from hookline.records.team import Team


def taken(folder: Path, amounts: list[str], currency: str, sep: str, team: Team) -> OutcomeFile:
    path = folder / "orders.csv"
    head = sep.join(["customer_id", "event", "occurred_at", "order_id", "currency", "amount"])
    rows = [
        sep.join([f"c{i}", "purchase", "2026-03-02", f"o{i}", currency, f'"{amount}"'])
        for i, amount in enumerate(amounts)
    ]
    path.write_text("\n".join([head, *rows]), "utf-8")
    return read_outcomes(path, team)


def minor(file: OutcomeFile) -> list[int]:
    rows: list[dict[str, Any]] = [row for block in file.blocks for row in block.to_pylist()]
    return [row["amount_minor"] for row in sorted(rows, key=lambda row: row["customer_id"])]


@pytest.mark.parametrize(
    ("amounts", "currency", "sep", "read"),
    [
        (["1.210", "2.345", "990"], "EUR", ",", [121_000, 234_500, 99_000]),
        (["1.210 €", "2.345 €"], "", ",", [121_000, 234_500]),
        (["1.210", "12,50"], "EUR", ";", [121_000, 1_250]),
        (["1.210", "12.50"], "EUR", ",", [121, 1_250]),
        (["1.210"], "JPY", ",", [1_210]),
        (["1.210 JPY"], "", ",", [1_210]),
        (["1.210"], "KWD", ",", [1_210]),
        (["1,21,000", "50,000", "999.50"], "INR", ",", [12_100_000, 5_000_000, 99_950]),
        (["1,210", "3,400"], "USD", ",", [121_000, 340_000]),
        (["1,210", "3,5"], "EUR", ";", [121, 350]),
        (["1210.00"], "JPY", ",", [1_210]),
    ],
)
def test_an_amount_is_read_as_its_column_writes_amounts(
    tmp_path: Path, amounts: list[str], currency: str, sep: str, read: list[int]
) -> None:
    file = taken(tmp_path, amounts, currency, sep, Team(currency="EUR"))
    assert (minor(file), file.rejected) == (read, ())


@pytest.mark.parametrize(
    ("amounts", "currency", "sep"),
    [(["1.210", "2.340"], "EUR", ","), (["1,210", "2,340"], "EUR", ";"), (["1,210"], "KWD", ",")],
)
def test_what_may_be_two_amounts_is_refused_with_both_until_the_team_says(
    tmp_path: Path, amounts: list[str], currency: str, sep: str
) -> None:
    file = taken(tmp_path, amounts, currency, sep, Team())
    assert [bad["line"] for bad in file.rejected] == [*range(2, len(amounts) + 2)]
    problem = file.rejected[0]["problem"]
    assert f"may be 1210 or 1.21 {currency}; say in hookline.yaml" in problem
    sign = "comma" if "." in amounts[0] else "point"
    mended = taken(tmp_path, amounts, currency, sep, Team(decimal_sign=sign))
    assert (mended.rejected, minor(mended)[0] // 1_210) == ((), 100 if currency == "EUR" else 1_000)


def test_thousands_that_nothing_proves_are_told(tmp_path: Path) -> None:
    told = taken(tmp_path, ["1.210", "990"], "EUR", ",", Team()).notes
    assert any(note.startswith("amounts such as 1.210 are read as thousands") for note in told)
    proved = taken(tmp_path, ["1.210", "9,90"], "EUR", ";", Team()).notes
    assert not any("thousands" in note for note in proved)


def test_minor_units_are_never_parted(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text("customer_id,event,occurred_at,amount_minor\n1,purchase,2026-03-02,1.000\n")
    (bad,) = read_outcomes(path, Team()).rejected
    assert bad["problem"] == "amount_minor is no whole number: 1.000"


def test_a_spreadsheets_numbers_are_what_they_are(tmp_path: Path) -> None:
    head = ["customer_id", "event", "occurred_at", "amount"]
    rows = [[f"c{i}", "purchase", "2026-03-02", n] for i, n in enumerate((23.681, 47.362, 990))]
    file = read_outcomes(workbook(tmp_path / "orders.xlsx", orders=[head, *rows]), Team())
    assert (minor(file), file.rejected) == ([2_368, 4_736, 99_000], ())
