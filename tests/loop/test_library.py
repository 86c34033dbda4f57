"""What people edit is found, a team's own before the shipped."""

from pathlib import Path

import pytest

from hookline.errors import BadInput
from hookline.loop.library import Library, find_briefs, load_brief, open_library
from hookline.loop.new import new_brief


def test_briefs_of_a_folder_come_in_order_and_the_teams_file_is_none(tmp_path: Path) -> None:
    for name in ("b.yaml", "a.yaml", "hookline.yaml", "notes.txt"):
        (tmp_path / name).write_text("brand: K\n")
    assert [path.name for path in find_briefs([tmp_path])] == ["a.yaml", "b.yaml"]
    every = sorted(tmp_path.glob("*.yaml"))
    assert [path.name for path in find_briefs(every)] == ["a.yaml", "b.yaml"]


@pytest.mark.parametrize(("name", "code"), [("missing.yaml", "HL120"), ("", "HL121")])
def test_where_there_is_no_brief_it_is_told(tmp_path: Path, name: str, code: str) -> None:
    with pytest.raises(BadInput) as found:
        find_briefs([tmp_path / name])
    assert found.value.code == code


def test_a_brand_beside_the_brief_comes_before_the_shipped_one(
    tmp_path: Path, library: Library
) -> None:
    brief = tmp_path / "b.yaml"
    brief.write_text("brand: Kurtako\n")
    assert load_brief(brief, library).brand.market == "IN"
    (tmp_path / "brands").mkdir()
    (tmp_path / "brands" / "kurtako.yaml").write_text("name: Kurtako\nmarket: GB\n")
    assert load_brief(brief, library).brand.market == "GB"


def test_a_mistake_in_a_brand_file_points_into_that_file(tmp_path: Path, library: Library) -> None:
    (tmp_path / "brands").mkdir()
    brand = tmp_path / "brands" / "k.yaml"
    brand.write_text("name: K\nvoicee: {}\n")
    brief = tmp_path / "b.yaml"
    brief.write_text("brand: k\n")
    with pytest.raises(BadInput) as found:
        load_brief(brief, library)
    assert found.value.where == f"{brand}:2:1"


@pytest.mark.parametrize("brand", ["../../etc/passwd", "..", "a/b", "a\\b"])
def test_a_brands_name_leads_to_no_other_file(tmp_path: Path, library: Library, brand: str) -> None:
    (tmp_path.parent / "passwd.yaml").write_text("name: Secret\n")
    brief = tmp_path / "b.yaml"
    brief.write_text(f"brand: '{brand}'\n")
    assert load_brief(brief, library).brand.name == brand


def test_a_teams_own_prompts_come_before_the_shipped_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine" / "channels").mkdir(parents=True)
    (tmp_path / "mine" / "channels" / "sms.md.j2").write_text("My own words.")
    monkeypatch.chdir(tmp_path)
    library = open_library(Path("mine"))
    assert library.catalog.templates["channels/sms.md.j2"] == "My own words."
    assert library.catalog.templates["system.md.j2"]
    assert len(library.catalog.blueprints) == 32


def test_prompts_that_are_not_there_are_told(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as found:
        open_library(tmp_path / "none")
    assert found.value.code == "HL120"


def test_a_template_that_leads_out_of_its_folder_is_refused(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "system.md.j2").symlink_to(secret)
    with pytest.raises(BadInput) as found:
        open_library(tmp_path / "mine")
    assert found.value.code == "HL012"


def test_a_file_that_is_no_text_is_told(tmp_path: Path, library: Library) -> None:
    brief = tmp_path / "b.yaml"
    brief.write_bytes(b"brand: \xff\xfe")
    with pytest.raises(BadInput) as found:
        load_brief(brief, library)
    assert (found.value.code, found.value.fix) == ("HL122", "save it as UTF-8")


@pytest.mark.parametrize("blueprint", ["winback", "cart", "survey", "BP23"])
def test_a_new_brief_can_be_read_as_it_is(tmp_path: Path, library: Library, blueprint: str) -> None:
    path = new_brief(library, tmp_path, blueprint=blueprint, brand="Bun & Co")
    assert load_brief(path, library).brand.name == "Bun & Co"
    with pytest.raises(BadInput) as found:
        new_brief(library, tmp_path, blueprint=blueprint, brand="Bun & Co")
    assert found.value.code == "HL130"


@pytest.mark.parametrize(
    "brand", ["A: B", "#1", "it's", '"Q"', "{x}", "क", "- x", "@home", "null", "a\\b"]
)
def test_any_brands_name_is_written_so_that_it_reads_back(
    tmp_path: Path, library: Library, brand: str
) -> None:
    path = new_brief(library, tmp_path, blueprint="winback", brand=brand)
    assert load_brief(path, library).brand.name == brand
