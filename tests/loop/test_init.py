"""Five answers make a folder to work in, and nothing that is there is written over."""

from pathlib import Path

import pytest

from hookline.errors import BadInput
from hookline.loop.init import TeamAnswers, find_zone, init
from hookline.records.documents import read_brand
from hookline.workspace.library import Library
from hookline.workspace.models import read_model_profiles
from hookline.workspace.team import read_team


def test_currency_zone_and_language_follow_from_the_country(
    library: Library, tmp_path: Path
) -> None:
    team_file, brand_file = init(library, tmp_path, TeamAnswers("Kurtako", market="IN"))
    team = read_team(team_file)
    assert (team.currency, team.time_zone) == ("INR", "Asia/Kolkata")
    brand = read_brand(brand_file.read_text("utf-8"), str(brand_file))
    assert (brand.name, brand.market, brand.default_language) == ("Kurtako", "IN", "en")


def test_what_is_answered_comes_before_the_countrys_and_a_model_gets_a_name(
    library: Library, tmp_path: Path
) -> None:
    answers = TeamAnswers(
        "Hof & Söhne",
        market="Deutschland",
        currency="chf",
        time_zone="zurich",
        model="openai/gpt-5",
    )
    team_file, models_file, brand_file = init(library, tmp_path, answers)
    team = read_team(team_file)
    assert (team.currency, team.time_zone) == ("CHF", "Europe/Zurich")
    assert read_model_profiles(models_file)["house"].model == "openai/gpt-5"
    assert brand_file.name == "hof-söhne.yaml"
    assert read_brand(brand_file.read_text("utf-8"), str(brand_file)).market == "DE"


def test_every_shipped_countrys_zone_is_one(library: Library) -> None:
    zones = {market.time_zone for market in library.catalog.markets.values()}
    assert {find_zone(zone) for zone in zones} == zones


def test_a_file_that_is_there_stops_it_before_anything_is_written(
    library: Library, tmp_path: Path
) -> None:
    (tmp_path / "models.yaml").write_text("mine: {model: openai/x}\n")
    with pytest.raises(BadInput) as found:
        init(library, tmp_path, TeamAnswers("Kurtako", model="openai/gpt-5"))
    assert (found.value.code, found.value.where) == ("HL130", str(tmp_path / "models.yaml"))
    assert [path.name for path in tmp_path.iterdir()] == ["models.yaml"]


@pytest.mark.parametrize(
    ("answers", "code", "fix"),
    [
        (TeamAnswers("K", market="Atlantis"), "HL111", "write the two letters"),
        (TeamAnswers("K", currency="rupies!"), "HL138", "write its code"),
        (TeamAnswers("K", time_zone="Asia/Calcuta"), "HL139", "did you mean Asia/Calcutta?"),
    ],
)
def test_an_answer_that_means_nothing_is_told_and_nothing_is_written(
    library: Library, tmp_path: Path, answers: TeamAnswers, code: str, fix: str
) -> None:
    with pytest.raises(BadInput) as found:
        init(library, tmp_path, answers)
    assert found.value.code == code
    assert found.value.fix.startswith(fix)
    assert list(tmp_path.iterdir()) == []
