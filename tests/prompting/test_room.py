"""One count of the room: what is reserved, what is the limit, and what to aim at."""

from collections.abc import Callable

import pytest

from hookline.prompting.room import room_for
from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]


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


def test_other_channels_aim_at_their_limit(resolved: Resolve) -> None:
    room = room_for(resolved("brand: K\nchannels: [push]\n"), "push", "en")
    assert (room.limit, room.aim, room.aim_messages) == (150, 150, 0)
