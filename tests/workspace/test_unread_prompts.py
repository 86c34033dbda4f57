"""What a team's prompts folder holds and nothing reads is told, with the name that may be meant."""

from pathlib import Path

import pytest

from hookline.errors import BadInput
from hookline.resources import shipped
from hookline.workspace.library import open_library
from hookline.workspace.unread_prompts import unread_files


@pytest.fixture
def own(tmp_path: Path) -> Path:
    for folder in ("channels", "languages", "blueprints", "industries", "markets", "offline"):
        (tmp_path / folder).mkdir()
    return tmp_path


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("last_reading.md.j2", ""),
        ("sistem.md.j2", "system.md.j2"),
        ("system.md.j2.bak", "system.md.j2"),
        ("channels/emial.md.j2", "channels/email.md.j2"),
        ("languages/german.yaml", ""),
        ("languages/de.yml", "languages/de.yaml"),
        ("markets/in.yaml", "markets/IN.yaml"),
        ("offline/english.yaml", ""),
        ("svocs.yaml", "svoc.yaml"),
        ("blueprints/winback.yml", "blueprints/winback.yaml"),
        ("old/thing.yaml", ""),
    ],
)
def test_a_file_that_nothing_asks_for_is_named(own: Path, name: str, near: str) -> None:
    (own / name).parent.mkdir(exist_ok=True)
    (own / name).write_text("x: 1\n")
    (line,) = unread_files(own, shipped("prompts"), ["email", "sms"])
    assert line.startswith(f"{own / name}: nothing asks for this file; ")
    assert (f"did you mean '{near}'?" in line) is bool(near)


@pytest.mark.parametrize(
    "name",
    ["system.md.j2", "channels/fax.md.j2", "channels/fax.yaml", "languages/is.yaml",
     "languages/pt-BR.yaml", "blueprints/ours.yaml", "industries/ours.yaml", "markets/IS.yaml",
     "words.yaml", "prices.yaml", "headers.yaml", "README.md", ".DS_Store", "notes.txt"],
)  # fmt: skip
def test_what_is_asked_for_or_plainly_a_note_is_not_told(own: Path, name: str) -> None:
    (own / name).write_text("x: 1\n")
    assert unread_files(own, shipped("prompts"), ["email", "fax"]) == []


def test_a_template_that_another_one_takes_in_is_asked_for(own: Path) -> None:
    (own / "ours.md.j2").write_text("Hello")
    assert len(unread_files(own, shipped("prompts"), [])) == 1
    (own / "system.md.j2").write_text('{% include "ours.md.j2" %}')
    assert unread_files(own, shipped("prompts"), []) == []


def test_a_misspelt_channel_is_told_with_the_nearest_one(own: Path) -> None:
    profile = (shipped("prompts") / "channels/whatsapp.yaml").read_text("utf-8")
    (own / "channels/whatsap.yaml").write_text(profile.replace("name: ", "# "), "utf-8")
    with pytest.raises(BadInput) as found:
        open_library(own)
    assert (found.value.code, "did you mean 'whatsapp.yaml'?" in str(found.value)) == (
        "HL125",
        True,
    )


def test_the_library_without_a_folder_of_the_team_s_tells_nothing() -> None:
    assert open_library().unread_files() == []
