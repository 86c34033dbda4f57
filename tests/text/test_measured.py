import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.records.copy_cues import copy_cues
from hookline.text.measured import count_columns, count_emoji, count_graphemes, measured_tags


def test_a_copy_shows_its_tags() -> None:
    text = 'Hi {{ first_name | default: "there" }}, 20% off ends tonight 🎉 brew.example/c'
    assert measured_tags(text, copy_cues(), cta=None) == {
        "length_band": "short",
        "emoji": "one",
        "cta_kind": "link",
        "personal_depth": "1",
        "urgency": "yes",
        "offer_kind": "percent",
    }


@pytest.mark.parametrize(
    ("text", "depth"),
    [
        ("Come in", "0"),
        ("Come in, {{ city }}. End it: {{ unsubscribe_url }} {{ preferences_url }}", "1"),
        ("Your basket waits: {{ cart_url }} {{ view_in_browser_url }}", "0"),
        ('{{ first_name | default: "you" }}, {{ first_name | default: "you" }}!', "1"),
        ('{{ first_name | default: "you" }} of {{ city }}', "2+"),
    ],
)
def test_what_is_the_readers_own_is_counted_once_and_no_link_is(text: str, depth: str) -> None:
    assert measured_tags(text, copy_cues(), cta=None)["personal_depth"] == depth


@pytest.mark.parametrize(
    ("text", "cta", "kind"),
    [
        ("Come in", None, "none"),
        ("Come in", "Shop now", "button"),
        ("Come in", "https://brew.example", "link"),
        ("Reply YES to book", None, "reply"),
        ("Text LARK to 60777", None, "reply"),
        ("Text us to book", None, "reply"),
        ("Svar med JA", None, "reply"),
        ("Send SMS JA til 4444", None, "reply"),
        ("Show this text at the till", None, "none"),
        ("Keine SMS mehr? Antworte STOP", None, "none"),
        ("Stoppa: SMS STOPP till 72500", None, "none"),
        ("Use code BREW20. Reply STOP to end", None, "code"),
    ],
)
def test_the_call_to_action_has_a_kind(text: str, cta: str | None, kind: str) -> None:
    assert measured_tags(text, copy_cues(), cta=cta)["cta_kind"] == kind


@pytest.mark.parametrize(
    ("text", "emoji"),
    [("👨\u200d👩\u200d👧\u200d👦", 1), ("🇮🇳🎉", 2), ("1️⃣", 1), ("100% ™ #1", 0), ("❤️☕", 2)],
)
def test_emoji_count_as_a_reader_counts_them(text: str, emoji: int) -> None:
    assert count_emoji(text) == emoji


def test_graphemes_count_as_a_reader_counts_them() -> None:
    assert count_graphemes("क्षि👍🏽é") == 3


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("春のコート", 10),
        ("Ａb。", 5),
        ("か\u3099", 2),
        ("👋🏽", 1),
        ("ｶﾌｪ", 3),
        ("🍵☕", 2),
        ("क्षि", 1),
        ("é", 1),
        ("봄", 2),
        ("", 0),
    ],
)
def test_a_full_width_sign_takes_two_columns_and_an_emoji_one(text: str, columns: int) -> None:
    assert count_columns(text) == columns


@given(st.text(), st.none() | st.text())
def test_any_text_has_every_tag(text: str, cta: str | None) -> None:
    assert all(measured_tags(text, copy_cues(), cta=cta).values())


@pytest.mark.parametrize(
    ("size", "band"), [(80, "short"), (81, "medium"), (160, "medium"), (161, "long")]
)
def test_half_an_sms_is_short_and_a_whole_one_medium(size: int, band: str) -> None:
    assert measured_tags("क" * size, copy_cues(), cta=None)["length_band"] == band


@pytest.mark.parametrize(("count", "emoji"), [(0, "none"), (1, "one"), (2, "many"), (3, "many")])
def test_a_second_emoji_makes_many(count: int, emoji: str) -> None:
    assert measured_tags("🎉" * count, copy_cues(), cta=None)["emoji"] == emoji
