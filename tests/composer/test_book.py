"""Every practice book is whole: each reason to write has its messages, within their room."""

import re
from typing import get_args

import pytest
from tests.channels import PROFILES

from hookline.composer.book import NO_REASON, Book, BookMessage
from hookline.loop.writing.practice import Practice
from hookline.records.words import FollowStep
from hookline.resources import shipped
from hookline.text.measured import count_graphemes
from hookline.workspace.library import Library

LANGUAGES = sorted(path.stem for path in (shipped("prompts") / "offline").glob("*.yaml"))
LEAST = 4
"""Messages of each reason that are for any brief: of no trade, without a merge field."""
ROOM = {"title": 38, "subject": 50, "preheader": 95, "line": 95, "follow_up": 110} | {
    "cta": min(profile.limits["cta"] for profile in PROFILES.values() if profile.has_button)
}


@pytest.fixture(scope="module", params=LANGUAGES)
def book(library: Library, request: pytest.FixtureRequest) -> Book:
    return Practice(library.folders).book(request.param)


def fields(message: BookMessage) -> set[str]:
    return {name for text in message.texts() for name in re.findall(r"\{(\w+)\}", text)}


def test_every_reason_to_write_has_messages(library: Library, book: Book) -> None:
    assert set(book.messages) == {*library.catalog.blueprints, NO_REASON}
    for slug, messages in book.messages.items():
        free = [one for one in messages if not (one.trades or fields(one) - {"brand"})]
        assert len(free) >= LEAST, slug


def test_every_second_message_has_an_opening_for_its_step(book: Book) -> None:
    assert set(book.steps) == set(get_args(FollowStep))
    assert all(len(lines) >= 3 for lines in book.steps.values())
    assert "{name}" in book.greeting
    assert all("{offer}" in frame for frame in book.offer)


def test_no_message_claims_what_only_a_brief_may(book: Book) -> None:
    """No figure, no link, no shouting: facts and offers come from the brief alone."""
    for slug, messages in book.messages.items():
        for message in messages:
            for text in message.texts():
                assert not re.search(r"[\d%]|!!|https?:", text), (slug, text)


def test_every_text_keeps_to_its_room_and_names_known_fields(library: Library, book: Book) -> None:
    for slug, messages in book.messages.items():
        for message in messages:
            assert fields(message) - {"brand"} <= set(library.catalog.fields), slug
            for part, most in ROOM.items():
                text = re.sub(r"\{\w+\}", "x" * 9, getattr(message, part))
                assert count_graphemes(text) <= most, (slug, part, text)


def test_a_trade_that_a_message_is_kept_for_is_a_known_one(library: Library, book: Book) -> None:
    known = set(library.catalog.industries)
    for slug, messages in book.messages.items():
        assert all(set(message.trades) <= known for message in messages), slug


def test_no_line_begins_by_saying_its_title_again(book: Book) -> None:
    for slug, messages in book.messages.items():
        for message in messages:
            title = message.title.casefold().rstrip(".!?。！？।")
            assert not message.line.casefold().startswith(title), (slug, title)


def test_no_idea_and_no_subject_comes_twice(book: Book) -> None:
    for slug, messages in book.messages.items():
        assert len({one.angle for one in messages}) == len(messages), slug
    subjects = [one.subject for messages in book.messages.values() for one in messages]
    assert len(set(subjects)) == len(subjects)
