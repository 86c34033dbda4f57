"""What a brief says that there is none of is left out, in every language, and a name is kept."""

import pytest
from tests.channels import CHANNELS

from hookline.records.brief import Brief
from hookline.records.documents import read_brief
from hookline.records.yaml_tree import Tree


def read(lines: str) -> tuple[Brief, Tree]:
    return read_brief(f"brand: K\n{lines}\n", "b", stem="b", channels=CHANNELS)


NONES = ("none", "None.", "keine", "ninguno", "aucun", "nessuno", "nenhum", "geen", "ingen", "brak",
         "нет", "yok", "tidak ada", ["ei", "mitään"][0], "कोई नहीं", "nahi", "なし", "没有", "لا",
         "intet", "-")  # fmt: skip


@pytest.mark.parametrize("word", NONES)
def test_a_field_whose_word_for_a_blank_is_none_is_no_field(word: str) -> None:
    brief, tree = read(f'personalization: {{first_name: "{word}", last_category: shirts}}')
    assert list(brief.personalization) == ["last_category"]
    said = f"personalization: first_name '{word}' is read as no field, and no copy has it"
    assert tree.readings == (said,)


@pytest.mark.parametrize(
    "word", ["Nonna", "nobody in particular", "Nina", "keiner von euch", "Nei Li"]
)
def test_a_word_that_only_begins_so_stands_in_for_a_name(word: str) -> None:
    brief, tree = read(f'personalization: {{first_name: "{word}"}}')
    assert brief.personalization["first_name"].wordings() == (word,)
    assert tree.readings == ()


def test_none_in_one_language_leaves_the_other_its_word() -> None:
    brief, tree = read("languages: [en, de]\npersonalization: {first_name: {en: there, de: keine}}")
    word = brief.personalization["first_name"]
    assert (word.pick("sms", "en"), word.pick("sms", "de")) == ("there", "")
    assert tree.readings == ("personalization: first_name has no word for a blank under de",)


def test_a_brief_with_no_field_left_names_none() -> None:
    assert read("personalization: {first_name: none}")[0].personalization == {}


@pytest.mark.parametrize(
    "word", ["nu", "Nu.", "いいえ", "不要", "nein", "ne", "không".replace("không", "nej")]
)
def test_no_follow_up_is_asked_for_in_a_word_of_any_language(word: str) -> None:
    follow = read(f'follow_up: "{word}"')[0].follow_up
    assert follow
    assert follow.step == "none"


def test_a_word_that_says_now_elsewhere_leaves_nothing_else_out() -> None:
    brief, _ = read("moment: nu\noffer: nu")
    assert (brief.moment, brief.offers[0].text.wordings()) == ("nu", ("nu",))
