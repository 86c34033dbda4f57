"""Wrong fields: all are told at once, in people's words, and no text of one is ever lost."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from hookline.settings import Settings
from hookline.tui.desk import Desk
from hookline.tui.drafts import draft_paths
from hookline.tui.field_list import FIELDS
from hookline.tui.shelf import Choice

WRONG = {
    "blueprint": ("nothing like it", "there is no blueprint 'nothing like it'; "),
    "idea": ("x" * 201, "an idea has at most 200 characters"),
    "offer_percent": ("lots", "'lots' is no percentage"),
    "offer_amount": ("many", "'many' is no amount; write one like ₹500 or £4.99"),
    "offer_ends": ("31.02.2026", "'31.02.2026' is no date; write a day such as 31 March"),
    "variants": ("many", "many: not a whole number"),
    "languages": ("Klingon", "'Klingon' is no language; write its name, such as"),
    "signed": ("y" * 81, "81 characters are too many; keep 80"),
    "personalization": ("city: x\ncity: y", "'city' stands in two lines"),
    "control_copy": ("sms: One\nsms: Two", "'sms' has a text already: one a channel"),
    "market": ("Nowhere", "there is no country 'Nowhere'; write the country"),
    "sms_messages": ("9", "9 is too much; write 3 or less"),
    "follow_after": ("soon", "'soon' is no duration"),
    "cooldown": ("long", "'long' is no duration"),
    "control": ("250%", "250% is too much; write less than 100%"),
    "base_rate": ("101%", "101% is too much; write 100% or less"),
    "saved": ("nolist", "no audience 'nolist' is saved; leave it blank"),
}
"""By field what nobody can read, and how what is said of it begins."""
TWICE = "first_name: there\nfirst_name: you"
"""What no file can hold: a name in two lines."""


def desk(place: Path) -> Desk:
    sitting = Desk(Settings.read({}, workspace=str(place / "ws"), user="asha"))
    sitting.open(Choice("own", "shirts"))
    return sitting


def told_of(sitting: Desk, typed: Mapping[str, str]) -> Mapping[str, str]:
    for name, text in typed.items():
        sitting.type(name, text, "en")
    return sitting.change().problems


def leave(sitting: Desk) -> None:
    sitting.keep_draft()
    sitting.close()


NASTY = ("x" * 700, "Yorkshire", "a: 1\na: 2", "-5")
"""Texts of which each field takes some and refuses others."""


@pytest.mark.slow
@pytest.mark.parametrize("text", NASTY, ids=lambda text: text[:9])
def test_whatever_is_wrong_with_a_field_is_told_at_that_field_and_at_no_other(
    place: Path, text: str
) -> None:
    for field in (each for each in FIELDS if each.path and each.kind not in ("chips", "one")):
        sitting = desk(place)
        problems = told_of(sitting, {field.id: text})
        assert set(problems) <= {field.id}
        assert not problems.get(field.id, "").startswith(f"{field.key}:"), "a key of the file"
        sitting.forget_changes()


@pytest.mark.parametrize("has_brand", [True, False])
def test_all_that_is_wrong_is_told_at_once_each_beside_its_field(
    place: Path, *, has_brand: bool
) -> None:
    sitting = desk(place)
    typed = {name: text for name, (text, _) in WRONG.items()} | ({} if has_brand else {"brand": ""})
    problems = told_of(sitting, typed)
    assert {name: words for name, (_, words) in WRONG.items()} == {
        name: problems.get(name, "")[: len(words)] for name, (_, words) in WRONG.items()
    }
    others = {"brand": "Who is speaking? Write the brand's name."}
    assert {k: v for k, v in problems.items() if k not in WRONG} == ({} if has_brand else others)
    shown = sitting.form_values("en").values
    assert {name: shown[name] for name in WRONG} == {n: typed[n] for n in WRONG}, "nothing is lost"


def test_what_no_file_can_hold_comes_back_in_the_next_sitting_and_goes_when_it_is_mended(
    place: Path,
) -> None:
    first = desk(place)
    told_of(first, {"personalization": TWICE})
    assert first.keep_draft() == first.version, "it is on disk"
    first.close()
    second = desk(place)
    assert second.form_values("en").values["personalization"] == TWICE
    assert "personalization" in told_of(second, {})
    assert not told_of(second, {"personalization": "first_name: there"})
    leave(second)
    assert not list((place / "ws" / "drafts").glob("*.refused"))
    third = desk(place)
    assert third.form_values("en").values["personalization"] != TWICE
    third.close()


def test_another_brief_on_the_desk_takes_nothing_of_it_along_and_it_comes_back(place: Path) -> None:
    (place / "briefs" / "other.yaml").write_text("brand: Tarang\nblueprint: winback\n", "utf-8")
    sitting = desk(place)
    told_of(sitting, {"personalization": TWICE})
    sitting.open(Choice("own", "other"))
    assert sitting.form_values("en").values["personalization"] != TWICE
    opened = sitting.open(Choice("own", "shirts"))
    assert opened.values["personalization"] == TWICE
    assert opened.restored
    sitting.close()


def test_saving_says_what_is_not_in_the_file(place: Path) -> None:
    sitting = desk(place)
    told_of(sitting, {"personalization": TWICE, "signed": "Mira"})
    assert sitting.save()
    assert "without About them: it stands here, marked !" in sitting.saved_words
    told_of(sitting, {"personalization": "first_name: there"})
    assert sitting.save()
    assert sitting.saved_words == f"Saved as {sitting.path}"
    sitting.close()


def test_forgetting_changes_forgets_what_no_file_can_hold_too(place: Path) -> None:
    sitting = desk(place)
    told_of(sitting, {"personalization": TWICE})
    sitting.keep_draft()
    sitting.forget_changes()
    assert sitting.open(Choice("own", "shirts")).values["personalization"] != TWICE
    sitting.close()


def test_a_new_name_takes_what_no_file_can_hold_along(place: Path) -> None:
    sitting = desk(place)
    told_of(sitting, {"personalization": TWICE})
    sitting.keep_draft()
    sitting.rename("jackets")
    leave(sitting)
    again = Desk(Settings.read({}, workspace=str(place / "ws"), user="asha"))
    assert again.open(Choice("own", "jackets")).values["personalization"] == TWICE
    again.close()


def test_what_is_left_of_a_broken_file_beside_the_draft_is_nothing(place: Path) -> None:
    sitting = desk(place)
    told_of(sitting, {"personalization": TWICE})
    leave(sitting)
    (left,) = (path for path in (place / "ws" / "drafts").iterdir() if path.suffix == ".refused")
    assert left.with_suffix(".yaml") in draft_paths(
        place / "ws" / "drafts", place / "briefs/shirts.yaml"
    )
    left.write_text(left.read_text("utf-8")[:9], "utf-8")
    again = desk(place)
    assert again.form_values("en").values["personalization"] != TWICE
    again.close()


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("market: Yorkshire\n", "Country whose rules hold: there is no country 'Yorkshire'; "),
        ("default_language: Klingonish\n", "Language it writes in: 'Klingonish' is no language; "),
        (f"about: {'x' * 301}\n", "About: 301 characters are too many"),
        ("sender: {signed: " + "y" * 81 + "}\n", "Who signs its e-mail: 81 characters are too"),
        ("abuot: Bread\n", ""),
    ],
)
def test_what_is_wrong_in_a_brands_file_is_told_at_the_brand_by_the_field_of_its_window(
    place: Path, lines: str, told: str
) -> None:
    brand = place / "briefs" / "brands" / "kurtako.yaml"
    brand.parent.mkdir()
    brand.write_text(f"name: Kurtako\n{lines}", "utf-8")
    problems = told_of(desk(place), {})
    assert list(problems) == ["brand"]
    assert problems["brand"].startswith(told or f"{brand}:2:1: "), "a key that no field has"
    assert problems["brand"].endswith("Esc, then b goes there") == bool(told)


@pytest.mark.parametrize(("typed", "code"), [("India", "IN"), ("deutschland", "DE"), ("FR", "FR")])
def test_a_country_is_typed_by_its_name_or_its_letters(place: Path, typed: str, code: str) -> None:
    sitting = desk(place)
    assert not told_of(sitting, {"market": typed})
    resolved = sitting.read().resolved
    assert resolved is not None
    assert resolved.market.code == code
    sitting.close()
