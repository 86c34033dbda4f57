"""What the first paint looks up without records is what the records say."""

import unicodedata
from pathlib import Path

import pytest

from hookline.workspace.channels import open_channels
from hookline.workspace.places import (
    brand_file,
    brand_folders,
    brand_language,
    brief_name,
    channel_names,
    file_stem,
    prompt_folders,
)


def test_channels_are_in_the_order_of_their_profiles() -> None:
    assert channel_names(prompt_folders(None)) == tuple(open_channels())


def test_a_teams_own_channel_is_among_them(tmp_path: Path) -> None:
    (tmp_path / "channels").mkdir()
    (tmp_path / "channels" / "fax.yaml").write_text("position: 2\n", "utf-8")
    assert channel_names([tmp_path]) == ("fax",)
    assert "fax" in channel_names(prompt_folders(tmp_path))


def test_a_profile_that_cannot_be_read_still_has_a_name(tmp_path: Path) -> None:
    (tmp_path / "channels").mkdir()
    (tmp_path / "channels" / "fax.yaml").write_bytes(b"\xff")
    assert channel_names([tmp_path]) == ("fax",)


def test_a_brand_speaks_the_language_of_its_file_and_english_without_one(tmp_path: Path) -> None:
    (tmp_path / "brands").mkdir()
    (tmp_path / "brands" / "la-mesa.yaml").write_text("name: X\ndefault_language: es\n", "utf-8")
    (tmp_path / "brands" / "quiet.yaml").write_text("name: X\n", "utf-8")
    folders = brand_folders(tmp_path), prompt_folders(None)
    assert brand_language("La Mesa", *folders) == "es"
    assert brand_language("quiet", *folders) == "en"
    assert brand_language("nobody", *folders) == "en"
    assert brand_language({"name": "X", "default_language": "hi"}, *folders) == "hi"
    assert brand_language(None, *folders) == "en"


def test_a_brand_that_names_no_language_speaks_its_countrys(tmp_path: Path) -> None:
    (tmp_path / "brands").mkdir()
    (tmp_path / "brands" / "horno.yaml").write_text("name: X\nmarket: ES\n", "utf-8")
    folders = brand_folders(tmp_path), prompt_folders(None)
    assert brand_language("horno", *folders) == "es"
    assert brand_language({"name": "X", "market": "br"}, *folders) == "pt"
    assert brand_language({"name": "X", "market": "ES", "default_language": "en"}, *folders) == "en"
    assert brand_language({"name": "X", "market": "../ES"}, *folders) == "en"
    assert brand_language({"name": "X", "market": "Atlantis"}, *folders) == "en"
    assert brand_language({"name": "X", "market": ["ES"]}, *folders) == "en"


def test_a_brands_name_may_be_longer_than_a_files(tmp_path: Path) -> None:
    assert brand_file("घर" * 200, brand_folders(tmp_path)) is None


def test_a_brands_name_leads_out_of_no_folder(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("default_language: es\n", "utf-8")
    assert brand_file("../secret", brand_folders(tmp_path)) is None


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("briefs/lunch.yaml", "lunch"), ("spring-sale/lunch.yaml", "lunch"),
        ("spring-sale/brief.yaml", "spring-sale"), ("a/../Spring 27/Brief.yaml", "Spring 27"),
        ("briefs/brief.yaml", "brief"), ("/brief.yaml", "brief"),
        ("spring-sale/briefing.yaml", "briefing"),
    ],
)  # fmt: skip
def test_a_brief_bears_its_files_name_and_of_brief_yaml_its_folders(path: str, name: str) -> None:
    assert brief_name(Path(path)) == name


def test_a_brief_yaml_beside_the_team_is_named_after_the_folder_that_it_lies_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "winter").mkdir()
    monkeypatch.chdir(tmp_path / "winter")
    assert brief_name(Path("brief.yaml")) == "winter"


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Winback!", "winback"),
        ("Autumn  shirts, no. 2", "autumn-shirts-no-2"),
        ("spring_sale", "spring_sale"),
        ("दिवाली ऑफ़र 🎉", "दिवाली-ऑफ़र"),
        ("தீபாவளி", "தீபாவளி"),
        ("عيدٌ مبارك", "عيدٌ-مبارك"),
        ("क्\u200dष", "क्ष"),
        ("Soldes d'e\u0301te\u0301", "soldes-d-été"),
        ("1️⃣ Frühling", "1-frühling"),
        ("❤️", ""),
        ("🎉 – …", ""),
        ("___", ""),
        ("x" * 60, "x" * 60),
        ("x" * 61, "x" * 60),
        (f"{'x' * 59} y", "x" * 59),
    ],
)
def test_a_files_name_has_letters_of_any_script_whole(name: str, stem: str) -> None:
    assert file_stem(name) == unicodedata.normalize("NFC", stem)
