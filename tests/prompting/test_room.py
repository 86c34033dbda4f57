"""One count of the room: what is reserved, what is the limit, and what to aim at."""

from collections.abc import Callable

import pytest
from tests.channels import PROFILES

from hookline.prompting.context import limits_in_words as follow_up_limits_of
from hookline.prompting.room import idea_room, limits_for_writers, room_for
from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]


def follow_up_limits(brief: ResolvedBrief) -> str:
    return follow_up_limits_of(brief, brief.follow_channel("push"), "en")


@pytest.mark.parametrize(
    ("lines", "messages"),
    [
        ("brand: K", 2),  # the channel's own, in an alphabet of GSM
        ("brand: K\nlanguages: [ru]", 3),
        ("brand: {name: K, sms: {messages: 1}}", 1),
        ("brand: {name: K, sms: {messages: 1}}\nsms: {messages: 3}", 3),  # the brief decides
    ],
)
def test_brief_then_brand_then_channel_say_how_many_messages_a_text_may_take(
    resolved: Resolve, lines: str, messages: int
) -> None:
    brief = resolved(f"{lines}\nchannels: [sms]\n")
    assert brief.sms_segment_limit("sms", brief.brief.languages[0]) == messages


def test_the_link_the_way_out_and_the_brand_s_words_are_reserved(resolved: Resolve) -> None:
    bare = room_for(resolved("brand: K\nchannels: [sms]\nclass: service\n"), "sms", "en")
    assert (bare.reserved, bare.limit) == (0, 306)
    full = resolved(
        "brand: K\nchannels: [sms]\nclass: service\nmust_say: Terms apply\n"
        "cta: {url: 'https://k.example/a'}\n"
    )
    room = room_for(full, "sms", "en")
    assert room.reserved == len("https://k.example/a") + 1 + len("Terms apply") + 1
    assert room.limit == 306 - room.reserved


@pytest.mark.parametrize(("length", "messages"), [(90, 1), (91, 2)])
def test_one_message_is_aimed_at_while_the_offer_leaves_an_idea_its_room(
    resolved: Resolve, length: int, messages: int
) -> None:
    brand = "brand: K\nchannels: [sms]\n"
    way_out = room_for(resolved(f"{brand}class: promotional\n"), "sms", "en").reserved
    offer = "x" * (length - way_out)  # 160 units less 70 for the idea
    brief = resolved(f"{brand}offer: {{text: {offer}}}\n")
    assert room_for(brief, "sms", "en").aim_messages == messages


def test_a_long_body_aims_at_its_limit_and_a_short_one_at_a_little_less(resolved: Resolve) -> None:
    """A writer who is told 145 ends a few past it; one number is told, and it is the aim."""
    push = room_for(resolved("brand: K\nchannels: [push]\n"), "push", "en")
    assert (push.limit, push.aim, push.aim_messages) == (150, 141, 0)
    email = room_for(resolved("brand: K\nchannels: [email]\nclass: service\n"), "email", "en")
    assert email.limit == email.aim


def test_one_line_is_told_a_little_less_and_a_button_or_a_page_as_it_is(
    resolved: Resolve,
) -> None:
    languages = resolved("brand: K\nlanguages: [de, ja]\n").languages
    limits = {"cta": 39, "title": 40, "subject": 60, "preheader": 100, "header": 101, "body": 60}
    profile = PROFILES["rcs"].model_copy(update={"limits": limits})
    told = {"cta": 39, "title": 37, "subject": 56, "preheader": 94, "header": 101, "body": 60}
    assert limits_for_writers(profile, languages["de"]) == told
    assert limits_for_writers(profile, languages["ja"]) == told  # a platform counts letters


def test_a_writer_of_full_width_letters_is_told_what_a_screen_shows_of_them(
    resolved: Resolve,
) -> None:
    brief = resolved(
        "brand: K\nchannels: [email, push, sms, whatsapp]\nlanguages: [ja, en]\nclass: service\n"
    )
    mail = brief.channels["email"]
    assert limits_for_writers(mail, brief.languages["ja"]) == {
        "subject": 28, "preheader": 47, "body": 750, "cta": 15,
    }  # fmt: skip
    pairs = [(c, room_for(brief, c, "ja"), room_for(brief, c, "en")) for c in ("email", "push")]
    assert [(c, wide.limit, latin.limit) for c, wide, latin in pairs] == [
        ("email", 750, 1500), ("push", 75, 150),
    ]  # fmt: skip
    assert room_for(brief, "whatsapp", "ja").limit == room_for(brief, "whatsapp", "en").limit
    assert idea_room(brief.languages["ja"]) == 35
    assert idea_room(brief.languages["en"]) == 70


@pytest.mark.parametrize(
    ("must_say", "channel", "language", "reserved"),
    [
        ("Ab 18", "push", "de", 6),
        ("क्षि क्षि", "push", "hi", 4),  # letters as a reader counts them, and a space
        ("5 € extra", "sms", "de", 11),  # € takes two places in an SMS
        ("5 € extra", "push", "de", 10),
        ("“Go”", "sms", "en", 5),  # made plain before it is sent
    ],
)
def test_what_is_added_is_counted_as_the_checks_count_it(
    resolved: Resolve, must_say: str, channel: str, language: str, reserved: int
) -> None:
    brief = resolved(
        f"brand: K\nchannels: [{channel}]\nlanguages: [{language}]\nclass: service\n"
        f"must_say: '{must_say}'\n"
    )
    assert room_for(brief, channel, language).reserved == reserved


def test_words_outside_the_alphabet_that_are_added_leave_70_units_a_message(
    resolved: Resolve,
) -> None:
    lines = "brand: K\nchannels: [sms]\nclass: service\nsms: {messages: 1}\nmust_say: "
    plain, wide = resolved(f"{lines}Prague"), resolved(f"{lines}Brüsk ŘŘ")
    assert room_for(plain, "sms", "en").limit == 160 - 7
    assert room_for(wide, "sms", "en").limit == 70 - 9
    assert not room_for(wide, "sms", "en").is_gsm


def test_what_goes_into_a_footer_takes_no_room_of_the_body(resolved: Resolve) -> None:
    brief = resolved("brand: K\nchannels: [whatsapp]\nclass: promotional\n")
    assert room_for(brief, "whatsapp", "en").limit == 1024


def test_a_follow_up_is_told_the_room_that_its_own_channel_leaves(resolved: Resolve) -> None:
    lines = "brand: K\nchannels: [push]\nclass: service\nmust_say: Eighteen\n"
    context = follow_up_limits(resolved(f"{lines}follow_up: {{after: 2d, step: reminder}}\n"))
    assert "`body` at most 132 characters" in context  # 150 less nine, by eye
