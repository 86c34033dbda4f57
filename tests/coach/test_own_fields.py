"""A team's own columns are taken as merge fields, explained, and asked for what a blank reads."""

from pathlib import Path

import pytest
from tests.channels import CHANNELS
from tests.coach.conftest import Items

from hookline.errors import BadInput
from hookline.records.documents import read_brief
from hookline.workspace.library import Library, complete_brief

LINES = "brand: K\nchannels: [email]\nlanguages: [{0}]\npersonalization:\n  {1}\n"


@pytest.mark.parametrize(
    ("language", "field", "fallback"),
    [
        ("de", "gruppe", "Ihrer Gruppe"),
        ("fr", "nom_du_chien", "votre chien"),
        ("es", "sede", "su sede"),
        ("pl", "grupa_zajec", "zajęcia"),
        ("ja", "pet_kind", "うちの子"),
        ("ar", "ghurfa", "غرفتكم"),
        ("tr", "sinif", "sınıfınız"),
    ],
)
def test_a_field_of_one_s_own_is_taken_and_explained_with_its_tag(
    raised: Items, language: str, field: str, fallback: str
) -> None:
    text = LINES.format(language, f"{field}: {fallback}")
    (item,) = raised(text, "C146")
    assert f'{{{{ {field} | default: "{fallback}" }}}}' in item.text
    assert (item.severity, item.path) == ("info", f"personalization.{field}")
    assert not raised(text, "C51")


def test_without_a_word_for_a_blank_it_is_asked_for_and_copy_does_without_it(
    raised: Items,
) -> None:
    (item,) = raised(LINES.format("de", "gruppe:"), "C51")
    assert "copy does without it" in item.text
    assert "{gruppe: {de: …}}" in item.fix


def test_a_sample_of_it_is_asked_for_until_there_is_one(raised: Items) -> None:
    lines = LINES.format("en", "pet_kind: your pet")
    assert "audience: {samples: {pet_kind:" in raised(lines, "C146")[0].fix
    lines += "audience: {samples: {pet_kind: Newfoundland}}\n"
    assert "samples" not in raised(lines, "C146")[0].fix


def test_one_that_is_near_a_known_field_is_taken_and_asked_about(raised: Items) -> None:
    lines = "brand: K\nchannels: [email]\nblueprint: points-expiry\n"
    (item,) = raised(f"{lines}personalization: {{points_saved: your points}}\n", "C147")
    assert item.fix.startswith("points_balance")
    assert not raised(f"{lines}personalization: {{kita_group: your group}}\n", "C147")


@pytest.mark.parametrize(
    ("name", "fix"),
    [
        ("fist_name", "did you mean 'first_name'?"),
        ("Gruppe", "digits and _: 'gruppe'"),
        ("Straße 2", "digits and _: 'strasse_2'"),
        ("имя", "digits and _: one such as 'class_name'"),
    ],
)
def test_a_slip_of_a_known_field_and_what_is_no_tag_are_refused_with_the_name_to_write(
    library: Library, name: str, fix: str
) -> None:
    text = f"brand: K\npersonalization:\n  {name}: x\n"
    brief, tree = read_brief(text, "b.yaml", stem="b", channels=CHANNELS)
    with pytest.raises(BadInput) as found:
        complete_brief(brief, tree, library, briefs_folder=Path())
    assert fix in found.value.fix
    assert found.value.where == "b.yaml:3:3"
