"""How many letters an offer is too long for a small screen, before anything is written."""

import pytest
from tests.coach.conftest import Items

from hookline.coach.channels import MOST_MESSAGES
from hookline.prompting.room import IDEA_ROOM

PUSH = "brand: K\nmarket: ZZ\nchannels: [push, email]\nlanguages: [en]\n"
AIM = 141  # of 150 characters, counted by eye


def with_offer(length: int, lines: str = PUSH) -> str:
    return f"{lines}offer: {{text: {'x' * length}}}"


@pytest.mark.parametrize(("length", "too_many"), [(AIM - IDEA_ROOM, 0), (AIM - IDEA_ROOM + 1, 1)])
def test_an_offer_that_leaves_a_push_no_idea_is_told_by_how_many_letters(
    raised: Items, length: int, too_many: int
) -> None:
    items = raised(with_offer(length), "C145")
    assert [f": {too_many} too many" in item.text for item in items] == [True] * bool(too_many)


def test_what_is_long_is_named_and_where_a_shorter_one_stands(raised: Items) -> None:
    offer = "offer: {text: ten journeys for 62 EUR, conditions: one book a household until the "
    offer += "last boat of the year has left the pier and come back, code: MORAG10}\n"
    (item,) = raised(f"{PUSH}must_say: Eighteen\n{offer}", "C145")
    assert item.severity == "warn"
    assert "holds 132 characters of your words, and 9 for what is added" in item.text
    assert "its conditions 84 and its text 23" in item.fix
    assert "offer: {conditions: {push: …, all: …}}" in item.fix
    assert "or leave push out" in item.fix


def test_the_same_offer_in_an_e_mail_has_room(raised: Items) -> None:
    assert not raised(with_offer(300, PUSH.replace("push, ", "")), "C145")
    assert not raised(PUSH, "C145")


def test_a_shorter_text_for_the_push_alone_mends_it(raised: Items) -> None:
    long, short = "x" * 130, "y" * 40
    offer = f"offer: {{text: {{push: {short}, all: {long}}}}}"
    assert raised(with_offer(130), "C145")
    assert not raised(f"{PUSH}{offer}", "C145")


SMS = "brand: {name: Scarva Sound Ferries}\nmarket: ZZ\nchannels: [sms]\nclass: promotional\n"


def test_the_name_that_an_sms_has_to_say_is_counted_with_the_offer(raised: Items) -> None:
    one = f"{SMS}sms: {{messages: 1}}\n"
    (item,) = raised(with_offer(100, one), "C41")
    assert "your name 22" in item.text
    said = one.replace("class:", "must_say: Scarva Sound Ferries\nclass:")
    assert "your name" not in raised(with_offer(100, said), "C41")[0].text


@pytest.mark.parametrize("messages", [1, MOST_MESSAGES])
def test_an_sms_tells_how_many_letters_are_too_many(raised: Items, messages: int) -> None:
    lines = f"{SMS}sms: {{messages: {messages}}}\n"
    (item,) = raised(with_offer(600, lines), "C102")
    number = int(item.text.split(" too many")[0].rsplit(" ", 1)[1])
    assert f"shorten the offer by {number} for SMS alone" in item.fix
    left = [with_offer(600 - number + more, lines) for more in (0, 1)]
    assert not any(raised(left[0], code) for code in ("C102", "C41"))
    (one_more,) = raised(left[1], "C41")  # the first figure was the whole one
    assert ": 1 too many" in one_more.text
    assert "a reason to read on about 70" in item.text
