"""A new brand starts with what follows from its country."""

from pathlib import Path

import pytest

from hookline.errors import BadInput
from hookline.loop.new import Answers, new_brand, new_brief
from hookline.records.documents import read_brand
from hookline.workspace.library import Library


@pytest.mark.parametrize(
    ("market", "language", "address"),
    [
        ("DE", "de", "Sie"),
        ("Spain", "es", "tú"),
        ("mx", "es", "tú"),
        ("RU", "ru", "вы"),
        ("IN", "en", ""),
        ("", "en", ""),
    ],
)
def test_language_and_address_follow_from_the_country(
    library: Library, tmp_path: Path, market: str, language: str, address: str
) -> None:
    path = new_brand(library, tmp_path, Answers("Kurtako", market=market))
    brand = read_brand(path.read_text("utf-8"), str(path))
    code = {"Spain": "ES"}.get(market, market.upper() or "ZZ")
    assert (brand.default_language, brand.market) == (language, code)
    assert brand.voice.address_form.pick("all", language) == address


def test_a_language_that_was_asked_for_comes_before_the_countrys(
    library: Library, tmp_path: Path
) -> None:
    path = new_brand(library, tmp_path, Answers("Kurtako", market="DE", language="en"))
    brand = read_brand(path.read_text("utf-8"), str(path))
    assert (brand.default_language, brand.market) == ("en", "DE")


def test_a_brand_that_is_there_is_not_written_over(library: Library, tmp_path: Path) -> None:
    path = new_brand(library, tmp_path, Answers("Kurtako", market="DE"))
    before = path.read_bytes()
    with pytest.raises(BadInput, match="there is a brand already"):
        new_brand(library, tmp_path, Answers("Kurtako", market="IN"))
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("market", "line"),
    [
        ("GB", "# personalization: {first_name: there}"),
        ("ES", "# personalization: {first_name: de nuevo}"),
        ("BR", "# personalization: {first_name: de novo}"),
        ("DE", "German has none, and greets without"),
    ],
)
def test_a_new_brief_names_readers_in_the_language_of_its_brand(
    library: Library, tmp_path: Path, market: str, line: str
) -> None:
    brand = tmp_path / "brands" / "kurtako.yaml"
    brand.parent.mkdir()
    brand.write_text(f"name: Kurtako\nmarket: {market}\n", "utf-8")
    (path,) = new_brief(library, tmp_path, blueprint="winback", brand="kurtako")
    assert line in path.read_text("utf-8")
