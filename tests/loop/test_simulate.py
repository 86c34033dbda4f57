"""Made-up customers come as the files that a real engine would give."""

import datetime
from pathlib import Path

import pyarrow as pa
import pytest

from hookline.loop.invented import count_made_up
from hookline.loop.outcomes import take_outcomes
from hookline.loop.simulate import simulate
from hookline.records.team import Team
from hookline.workspace.audience import read_audience
from hookline.workspace.channels import open_channels
from hookline.workspace.folder import Workspace

TODAY = datetime.date(2026, 3, 30)


def test_the_files_are_read_as_they_are(tmp_path: Path, workspace: Workspace) -> None:
    files = simulate(tmp_path, customers=200, seed=7, today=TODAY)
    audience = read_audience(files.audience, channels=open_channels()).table
    taken = take_outcomes(workspace, files.outcomes, Team())
    assert audience.num_rows == 200 == count_made_up([audience])
    assert (taken.accepted, taken.rejected) == (files.events, ())
    assert taken.watermark < "2026-03-30"


def test_the_same_seed_writes_the_same_bytes(tmp_path: Path) -> None:
    one = simulate(tmp_path / "a", customers=50, seed=7, today=TODAY)
    two = simulate(tmp_path / "b", customers=50, seed=7, today=TODAY)
    other = simulate(tmp_path / "c", customers=50, seed=8, today=TODAY)
    assert one.audience.read_bytes() == two.audience.read_bytes()
    assert one.outcomes.read_bytes() == two.outcomes.read_bytes()
    assert one.audience.read_bytes() != other.audience.read_bytes()


@pytest.mark.parametrize("languages", [("de",), ("de", "tr"), ("ar", "en", "fr")])
def test_customers_read_the_languages_that_are_asked_for(
    tmp_path: Path, languages: tuple[str, ...]
) -> None:
    files = simulate(tmp_path, customers=200, seed=7, today=TODAY, languages=languages)
    assert set(files.readers) == set(languages)
    assert sum(files.readers.values()) == 200
    assert max(files.readers, key=lambda name: files.readers[name]) == languages[0]


@pytest.mark.parametrize(
    ("ids", "count"),
    [
        (["C0000000", "C0000001"], 2),
        (["C0000000", "Asha"], 1),
        (["Asha", "C0000000"], 1),
        (["C0000001", "C0000002"], 0),
        (["C000000", "C00000000"], 0),
        (["c0000000", "0"], 0),
    ],
    ids=["made up", "some of them", "in another block", "a shop's, from one", "other digits", "no"],
)
def test_made_up_customers_are_known_by_their_ids(ids: list[str], count: int) -> None:
    blocks = [pa.table({"customer_id": [name]}) for name in ids]
    assert count_made_up(blocks) == count_made_up([pa.concat_tables(blocks)]) == count
    assert count_made_up([]) == 0
