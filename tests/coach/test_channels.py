"""The coach tells the room of an SMS in the numbers of the prompt, and before it."""

from pathlib import Path

import pytest
from tests.channels import CHANNELS
from tests.coach.conftest import Items, Read

from hookline.prompting.room import IDEA_ROOM, room_for
from hookline.records.documents import read_brief
from hookline.workspace.library import Library, complete_brief

NAMED = len("K: ")  # an SMS says who sends it
ONE = "brand: K\nmarket: ZZ\nchannels: [sms]\nsms: {messages: 1}\n"


@pytest.fixture
def limit(library: Library) -> int:
    """What one English SMS leaves for the words."""
    brief, tree = read_brief(ONE, "b.yaml", stem="b", channels=CHANNELS)
    return room_for(complete_brief(brief, tree, library, briefs_folder=Path()), "sms", "en").limit


def with_offer(length: int) -> str:
    return f"{ONE}offer: {{text: {'x' * length}}}"


def test_an_offer_that_fills_the_sms_is_tight_and_one_more_character_does_not_fit(
    raised: Items, limit: int
) -> None:
    most = limit - NAMED
    assert raised(with_offer(most), "C41")
    assert not raised(with_offer(most), "C102")
    (item,) = raised(with_offer(most + 1), "C102")
    assert not raised(with_offer(most + 1), "C41")
    assert (item.severity, item.path) == ("error", "offers")
    assert f"{limit} are left" in item.text
    assert "sms: {messages: 2}" in item.fix


def test_an_offer_that_leaves_room_for_an_idea_is_no_warning(raised: Items, limit: int) -> None:
    most = limit - NAMED - IDEA_ROOM
    assert not raised(with_offer(most), "C41")
    assert raised(with_offer(most), "C89")
    assert raised(with_offer(most + 1), "C41")
    assert not raised(with_offer(most + 1), "C89")


def test_more_messages_make_the_offer_fit_and_at_most_three_are_advised(
    raised: Items, limit: int
) -> None:
    long = with_offer(limit + 1)
    assert not raised(long.replace("messages: 1", "messages: 2"), "C102")
    longest = with_offer(500).replace("messages: 1", "messages: 3")
    (item,) = raised(longest, "C102")
    assert "messages" not in item.fix


def test_the_brands_number_of_messages_holds_as_well(raised: Items, limit: int) -> None:
    brand = ONE.replace("brand: K", "brand: {name: K, sms: {messages: 1}}")
    text = (
        f"{brand.replace('sms: {messages: 1}' + chr(10), '')}offer: {{text: {'x' * (limit + 1)}}}"
    )
    assert raised(text, "C102")


@pytest.mark.parametrize(("n_left", "code"), [(60, "C89"), (59, "C41")])
@pytest.mark.parametrize(("messages", "severity"), [(1, "warn"), (2, "info")])
def test_less_than_sixty_characters_of_a_first_sms_cost_points_only_where_no_second_is_allowed(
    raised: Items, n_left: int, code: str, messages: int, severity: str
) -> None:
    must_say = "x" * (160 - n_left - 1)
    text = f"brand: K\nclass: service\nchannels: [sms]\nsms: {{messages: {messages}}}\n"
    items = [
        *raised(f"{text}must_say: {must_say}", "C89"),
        *raised(f"{text}must_say: {must_say}", "C41"),
    ]
    expected = severity if code == "C41" else "info"
    assert [(item.code, item.severity) for item in items] == [(code, expected)]


@pytest.mark.parametrize(("n_left", "is_raised"), [(40, False), (39, True)])
def test_mandatory_words_that_leave_no_room_at_all_are_an_error(
    raised: Items, n_left: int, *, is_raised: bool
) -> None:
    must_say = "x" * (160 - n_left - 1)
    text = f"brand: K\nclass: service\nchannels: [sms]\nsms: {{messages: 1}}\nmust_say: {must_say}"
    assert [item.path for item in raised(text, "C102")] == ["must_say"] * is_raised


@pytest.mark.parametrize("language", ["en", "hi", "de", "ja", "es-MX", "no"])
def test_the_coach_tells_the_prompts_own_numbers(
    raised: Items, library: Library, language: str
) -> None:
    text = f"brand: K\nchannels: [sms]\nlanguages: [{language}]\n"
    brief, tree = read_brief(text, "b.yaml", stem="b", channels=CHANNELS)
    room = room_for(complete_brief(brief, tree, library, briefs_folder=Path()), "sms", language)
    (item,) = [*raised(text, "C89"), *raised(text, "C41")]
    assert f"{room.aim} characters for your words" in item.text
    assert (f"{room.limit} at the very most" in item.text) == (room.limit > room.aim)


@pytest.mark.parametrize(("language", "is_told"), [("it", True), ("nl", True), ("pl", False)])
def test_the_alphabet_of_an_sms_is_the_profiles(
    raised: Items, language: str, *, is_told: bool
) -> None:
    text = f"brand: K\nchannels: [sms]\nlanguages: [{language}]\noffer: {{text: ₹500 off}}"
    assert bool(raised(text, "C42")) == is_told


def test_a_mandatory_character_that_costs_is_told(raised: Items) -> None:
    assert [i.path for i in raised("brand: K\nchannels: [sms]\nmust_say: Ends “soon”", "C42")] == [
        "must_say"
    ]
    assert not raised("brand: K\nchannels: [sms]\nmust_say: Ends soon", "C42")


@pytest.mark.parametrize(
    ("code", "name"), [("no", "Norwegian"), ("hi", "Hindi"), ("es-MX", "Spanish (MX)")]
)
def test_people_read_a_languages_name(raised: Items, code: str, name: str) -> None:
    text = f"brand: K\nlanguages: [{code}]\nchannels: [sms]\noffer: {{text: {{fr: x}}}}"
    (item,) = raised(text, "C24")
    assert item.text == f"The offer has no text in {name}"


@pytest.mark.parametrize(
    ("language", "fact", "is_raised"),
    [("ja", "夏のシャツが四十点", False), ("ja", "Forty new shirts", True),
     ("ru", "Сорок рубашек", False), ("ru", "Forty new shirts", True),
     ("pl", "Forty new shirts", False)],
)  # fmt: skip
def test_a_text_is_in_the_script_of_its_languages_profile(
    raised: Items, language: str, fact: str, *, is_raised: bool
) -> None:
    text = f"brand: K\nlanguages: [{language}]\nchannels: [email]\nfacts: [{fact}]"
    assert bool(raised(text, "C47")) == is_raised


@pytest.mark.parametrize(("n_angles", "is_raised"), [(2, False), (1, True)])
def test_kept_angles_are_ideas_enough_for_four_variants_each(
    raised: Items, n_angles: int, *, is_raised: bool
) -> None:
    lines = "brand: K\nhooks: [how_to]\ntonality: [warm]\nvariants: 8\n"
    ideas = ", ".join(f"idea {number}" for number in range(n_angles))
    assert bool(raised(f"{lines}angles: [{ideas}]", "C48")) == is_raised


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ("Versand gratis ab Fr. 45.–", "write plain dashes"),
        ("₹500 off – “today”", "write Rs for the rupee sign, straight quotes and plain dashes"),
        ("10 EUR off …", "write three dots"),
        ("10 EUR off 🎁", "say it without 🎁"),
        ("10 EUR off – 🎁", "write plain dashes, and say it without 🎁"),
    ],
)
def test_the_fix_names_the_characters_that_stand_there(raised: Items, text: str, fix: str) -> None:
    brief = f"brand: K\nlanguages: [en]\nchannels: [sms]\noffer: {{text: '{text}'}}"
    assert [item.fix for item in raised(brief, "C42")] == [fix]


def test_letters_that_cost_are_named_even_where_the_brief_has_none(raised: Items) -> None:
    lines = "languages: [fr-CA]\nchannels: [sms]\nidea: Le permis"
    (item,) = raised(f"brand: {{name: K, market: CA}}\n{lines}", "C90")
    assert "letters such as ç" in item.text


@pytest.mark.parametrize(
    ("words", "is_counted"),
    [
        ("Répondre ARRET pour ne plus recevoir", False),
        ("ARRET pour stopper", False),
        ("École Virage", True),
    ],
)
def test_a_way_out_of_the_briefs_own_is_the_only_one(
    reading: Read, words: str, is_counted: bool
) -> None:
    lines = f"languages: [fr-CA]\nchannels: [sms]\nmust_say: {words}\noffer: {{percent: 20}}"
    brief = reading(f"brand: {{name: K, market: CA, default_language: fr-CA}}\n{lines}")
    room = " ".join(item.text for item in brief.items)
    assert ("and the way out take" in room) is is_counted


@pytest.mark.parametrize(
    ("lines", "shorter"),
    [
        ("cta: {label: Buy, url: https://k.example}\n", "a shorter link"),
        ("must_say: Only for those over 18.\n", "a shorter must_say"),
        ("cta: {phone: 0800 123456}\n", ""),
    ],
)
def test_only_what_the_brief_holds_can_be_shorter(raised: Items, lines: str, shorter: str) -> None:
    (item,) = raised(f"{with_offer(200)}\n{lines}", "C102")
    assert shorter in item.fix
    assert item.fix.count("a shorter") == bool(shorter)


@pytest.mark.parametrize(
    ("language", "why"),
    [("fr", "(70 a part, not 160: letters such as ê"), ("de", ""), ("ru", "")],
)
def test_a_long_offer_says_first_why_a_part_is_short(
    raised: Items, language: str, why: str
) -> None:
    offer = "offer: {text: la fête dès samedi " + "x" * 200 + "}"
    (item,) = raised(f"{ONE}languages: [{language}]\n{offer}", "C102")
    assert ("70 a part" in item.text) is bool(why)
    assert why in item.text
