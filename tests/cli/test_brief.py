"""`brief`: what would help most comes first, and people read words."""

from pathlib import Path

from tests.cli.conftest import Hookline


def lines_of(hookline: Hookline, folder: Path, text: str) -> list[str]:
    (folder / "b.yaml").write_text(text, "utf-8")
    return hookline("brief", "b.yaml").stdout.splitlines()


def test_the_first_line_is_the_one_thing_that_would_help_most(
    hookline: Hookline, folder: Path
) -> None:
    lines = lines_of(hookline, folder, "brand: K\nblueprint: winback\nidea: The linen is back\n")
    assert lines[1] == "  First: There is no fact and no offer, so the copy may claim nothing"
    assert lines[2] == "    facts: [one true thing that is new for the reader]"


def test_an_error_is_what_would_help_most(hookline: Hookline, folder: Path) -> None:
    lines = lines_of(hookline, folder, "brand: K\nhooks: [offer]\n")
    assert lines[1] == "  First: 'offer' claims something, and there is no offer"


def test_what_a_blueprint_suggests_is_marked_as_a_note_to_the_writer(
    hookline: Hookline, folder: Path
) -> None:
    note = "(blueprint; a note to the writer, not words for the reader)"
    lines = lines_of(hookline, folder, "brand: K\nblueprint: winback\n")
    marked = [line.split(":")[0].strip() for line in lines if line.endswith(note)]
    assert marked == ["idea", "moment"]
    lines = lines_of(hookline, folder, "brand: K\nblueprint: winback\nidea: a\nmoment: b\n")
    assert not [line for line in lines if line.endswith(note)]


def test_languages_are_told_by_their_names(hookline: Hookline, folder: Path) -> None:
    lines = lines_of(hookline, folder, "brand: K\nlanguages: [hi, 'no', es-MX]\n")
    assert "Hindi, Norwegian, Spanish (MX)" in lines[3]
