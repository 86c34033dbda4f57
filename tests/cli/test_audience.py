"""`audience --map`: of two headers that may be one column, a person says which; never the first."""

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Hookline = Callable[..., CompletedProcess[str]]


@pytest.fixture
def export(folder: Path) -> Path:
    """A file in which two headers are known names of one column, and one nearly is."""
    file = folder / "export.csv"
    rows = "1;yes;no;en\n2;yes;yes;de\n"
    file.write_text(f"User ID;Email Opt-In;Email Consent;languag\n{rows}")
    return file


def test_two_names_of_one_column_are_told_by_number_with_the_lines_to_write(
    hookline: Hookline, export: Path
) -> None:
    done = hookline("audience", export.name, "--map", "--yes")
    assert done.returncode == 2, done.stderr
    first, fix, *others = done.stderr.splitlines()
    assert first == (
        "column 2 'Email Opt-In' and column 3 'Email Consent' may each be consent_email, so none "
        "of them is read as it"
    )
    assert fix.endswith("columns: Email Opt-In: consent_email or Email Consent: consent_email")
    assert any("'languag': is it language? Not sure" in line for line in others)
    assert (export.parent / "hookline.yaml").read_text() == "columns:\n  User ID: customer_id\n"


@pytest.mark.parametrize(
    ("answers", "taken", "reached"),
    [("y\ny\nn\n", "Email Opt-In", "100%"), ("y\nn\ny\nn\n", "Email Consent", "50%")],
)
def test_the_one_that_a_person_names_is_read_and_the_other_not_asked_about(
    hookline: Hookline, export: Path, answers: str, taken: str, reached: str
) -> None:
    done = hookline("audience", export.name, "--map", stdin=answers)
    assert done.returncode == 0, done.stderr
    assert "column 2 'Email Opt-In' or column 3 'Email Consent' may be consent_email" in done.stderr
    assert f"'{taken}' is consent_email" in done.stderr
    assert f"may be reached by email {reached}" in done.stdout
