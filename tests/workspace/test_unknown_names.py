"""All that is wrong with a brief is told in one reading."""

import datetime
from pathlib import Path

import pytest

from hookline.errors import BadInput
from hookline.workspace.library import Library, complete_brief, read_whole
from hookline.workspace.unknown_names import with_years

WRONG = """\
brand: K
blueprint: wnback
market: XX
never_say: cheap, free
offer: {text: x, price: 52 EUR}
facts:
  - new from Mon: 15-min slots
personalization: {points: x, pet_name: y}
"""


def problems(text: str, library: Library) -> list[BadInput]:
    with pytest.raises(BadInput) as found:
        complete_brief(*read_whole(text, Path("b.yaml"), library), library, briefs_folder=Path())
    return [found.value, *(one for one in found.value.also if isinstance(one, BadInput))]


def test_every_stage_tells_its_faults_at_once(library: Library) -> None:
    found = problems(WRONG, library)
    lines = [int(one.where.split(":")[1]) for one in found]
    assert lines == [2, 3, 4, 5, 7, 8]  # pet_name is a field of their own
    assert "price" in found[3].problem
    assert found[3].fix.startswith("what readers pay stands in the offer's words")


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("brand:\n  name: K\n  market: XQ\n", "b.yaml:3:11"),
        ("brand: K\nmarket: XQ\n", "b.yaml:2:9"),
    ],
)
def test_a_country_that_is_none_is_told_on_its_line(
    library: Library, text: str, where: str
) -> None:
    assert [one.where for one in problems(text, library)] == [where]


def test_a_brands_country_is_told_in_the_brands_own_file(library: Library, tmp_path: Path) -> None:
    (tmp_path / "brands").mkdir()
    (tmp_path / "brands" / "kay.yaml").write_text("name: Kay\nmarket: XQ\n")
    with pytest.raises(BadInput) as found:
        complete_brief(
            *read_whole("brand: kay\n", Path("b.yaml"), library), library, briefs_folder=tmp_path
        )
    assert found.value.where == f"{tmp_path / 'brands' / 'kay.yaml'}:2:9"


def test_unknown_names_alone_are_told_at_once(library: Library) -> None:
    text = "brand: K\nblueprint: wnback\nmarket: XX\npersonalization: [points]\n"
    assert [one.code for one in problems(text, library)] == ["HL110", "HL111", "HL111"]


@pytest.mark.parametrize(
    ("field", "fix"),
    [
        ("points", "did you mean 'points_balance'"), ("frist_name", "did you mean 'first_name'?"),
        ("tier", "did you mean 'loyalty_tier'"), ("date", "leave it out, or take one of"),
    ],
)  # fmt: skip
def test_half_a_field_s_name_is_told_with_those_that_share_its_word(
    library: Library, field: str, fix: str
) -> None:
    text = f"brand: K\nblueprint: points-expiry\npersonalization: [{field}]\n"
    (problem,) = problems(text, library)
    assert problem.fix.startswith(fix)


@pytest.mark.parametrize(
    ("written", "today", "told"),
    [
        ("write YEAR-12-13", (2026, 11, 29), "write 2026-12-13"),
        ("write YEAR-01-10", (2026, 11, 29), "write 2027-01-10"),
        ("write YEAR-11-29", (2026, 11, 29), "write 2026-11-29"),
        ("write YEAR-02-29", (2026, 11, 29), "write 2028-02-29"),
    ],
)
def test_a_day_without_its_year_is_the_next_one(
    written: str, today: tuple[int, int, int], told: str
) -> None:
    problem = BadInput("HL106", "x", fix=written)
    with_years(problem, datetime.date(*today))
    assert problem.fix == told


def test_a_brief_and_its_brands_file_are_refused_at_once(library: Library, tmp_path: Path) -> None:
    (tmp_path / "brands").mkdir()
    (tmp_path / "brands" / "rueda.yaml").write_text("name: Rueda\nmarket: CO\nsendr: {sms: R}\n")
    text = "brand: rueda\nchannels: [inapp]\npersonalization: {points: x}\n"
    with pytest.raises(BadInput) as found:
        read_whole(text, tmp_path / "b.yaml", library)
    where = [one.where.rpartition("/")[2] for one in (found.value, *found.value.also)]
    assert where == ["b.yaml:2:12", "b.yaml:3:19", "rueda.yaml:3:1"]
    brief = read_whole("brand: rueda\npersonalization: {points: x}\n", tmp_path / "b.yaml", library)
    with pytest.raises(BadInput) as found:
        complete_brief(*brief, library, briefs_folder=tmp_path)
    where = [one.where.rpartition("/")[2] for one in (found.value, *found.value.also)]
    assert where == ["b.yaml:2:19", "rueda.yaml:3:1"]


@pytest.mark.parametrize("none", ["none", "[none]", "keine", "нет"])
def test_no_blanks_stays_no_blanks_beside_another_error(library: Library, none: str) -> None:
    found = problems(f"brand: K\nchannels: [inapp]\npersonalization: {none}\n", library)
    assert [one.code for one in found] == ["HL101"]
    found = problems("brand: K\nchannels: [inapp]\npersonalization: [points]\n", library)
    assert [one.code for one in found] == ["HL101", "HL111"]


def test_the_order_of_a_day_is_that_of_the_brands_country(library: Library, tmp_path: Path) -> None:
    (tmp_path / "brands").mkdir()
    for market, day in (("IT", "2026-12-01"), ("US", "2026-01-12")):
        (tmp_path / "brands" / "cala.yaml").write_text(f"name: Cala\nmarket: {market}\n")
        text = "brand: cala\ncampaign: {starts: 1/12/2026}\n"
        brief, tree = read_whole(text, tmp_path / "b.yaml", library)
        assert brief.campaign.starts == day
        assert (
            complete_brief(brief, tree, library, briefs_folder=tmp_path).readings == tree.readings
        )
        assert f"first as in {market}" in tree.readings[0]
