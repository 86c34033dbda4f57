"""`outcomes FILE --map`, `lift --exposures FILE --map`: headers are asked about and kept."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Hookline = Callable[..., CompletedProcess[str]]
ROWS = "K1;Kauf;22.11.2025 14:05;1.999,00;EUR;A1\n"


@pytest.fixture
def orders(folder: Path) -> Path:
    file = folder / "orders.csv"
    file.write_text(f"Kundennummer;Ereignis;Bestelldatum;Betrag;Währung;Bestellnr\n{ROWS}", "utf-8")
    return file


def test_a_file_whose_headers_nobody_mapped_names_the_command_that_asks(
    hookline: Hookline, orders: Path
) -> None:
    done = hookline("outcomes", orders.name)
    assert done.returncode == 2
    assert "fix: add a column customer_id, or say which it is: `hookline outcomes FILE --map`" in (
        done.stderr
    )


def test_sure_headers_are_kept_and_the_file_is_read_by_them_afterwards(
    hookline: Hookline, orders: Path
) -> None:
    done = hookline("outcomes", orders.name, "--map", "--yes", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["mapped"] == {
        "Kundennummer": "customer_id", "Ereignis": "event", "Bestelldatum": "occurred_at",
        "Betrag": "amount", "Währung": "currency",
    }  # fmt: skip
    assert "'Bestellnr': is it order_id? Not sure" in done.stderr
    assert "nothing is taken in yet; next: hookline outcomes orders.csv" in done.stderr
    assert (orders.parent / "hookline.yaml").read_text("utf-8").startswith("outcome_columns:\n")
    taken = json.loads(hookline("outcomes", orders.name, "--json").stdout)
    assert (taken["accepted"], taken["amounts"]["EUR"]["net_minor"]) == (1, 199_900)


def test_what_a_person_denies_is_not_kept(hookline: Hookline, orders: Path) -> None:
    done = hookline("outcomes", orders.name, "--map", stdin="y\ny\ny\ny\nn\ny\n")
    assert done.returncode == 0, done.stderr
    kept = (orders.parent / "hookline.yaml").read_text("utf-8")
    assert "Bestellnr: order_id" in kept
    assert "Währung" not in kept


def test_a_header_of_customers_may_mean_another_in_outcomes(
    hookline: Hookline, orders: Path
) -> None:
    (orders.parent / "hookline.yaml").write_text("columns: {Bestelldatum: signup_date}\n", "utf-8")
    done = hookline("outcomes", orders.name, "--map", "--yes")
    assert "'Bestelldatum' is occurred_at" in done.stderr


def test_map_needs_a_file(hookline: Hookline) -> None:
    done = hookline("outcomes", "--map", "--through", "2025-11-01")
    assert done.returncode == 2
    assert "Name one FILE (which --map needs)" in done.stderr


@pytest.fixture
def sent(folder: Path) -> Path:
    rows = [
        f"K{i},{'Kontrollgruppe' if i % 2 else 'Mail'},0{1 + i % 2}.11.2025,A" for i in range(9)
    ]
    file = folder / "sent.csv"
    lines = "\n".join(rows)
    file.write_text(f"Kundennummer,Variante,Versanddatum,Kampagne\n{lines}\n", "utf-8")
    return file


def test_headers_of_exposures_are_kept_under_a_key_of_their_own_and_nothing_is_measured(
    hookline: Hookline, sent: Path
) -> None:
    done = hookline("lift", "--exposures", sent.name, "--map", "--yes", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["mapped"] == {
        "Kundennummer": "customer_id", "Variante": "group", "Versanddatum": "day",
        "Kampagne": "campaign",
    }  # fmt: skip
    assert "nothing is measured yet; next: hookline lift --exposures sent.csv" in done.stderr
    assert (sent.parent / "hookline.yaml").read_text("utf-8").startswith("exposure_columns:\n")


def test_what_a_person_says_no_to_is_not_kept_and_a_table_has_to_be_named(
    hookline: Hookline, sent: Path
) -> None:
    done = hookline("lift", "--exposures", sent.name, "--map", stdin="y\ny\ny\nn\n")
    assert "'Kampagne' is campaign" not in done.stderr
    assert "'Variante' is group" in done.stderr
    done = hookline("lift", "--map")
    assert (done.returncode, "--map is of tables of your own" in done.stderr) == (2, True)
