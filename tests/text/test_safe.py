import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.text.safe import safe_text


@pytest.mark.parametrize(
    ("text", "visible"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07text", "text"),
        ("\x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x9b31mred", "red"),
        ("a\x00b\x08c\x7f", "abc"),
        ("a\r\nb\rc\u2028d\te", "a\nb\nc\nd e"),
        ("Hi \u202egnp.exe", "Hi ⟨U+202E⟩gnp.exe"),
        ("zero\u200bwidth\ufeff so\xadft", "zerowidth soft"),
        ("hid\u200dden", "hidden"),
        ("tag\U000e0041\U000e0042", "tag"),
        ("\ud800", "\N{REPLACEMENT CHARACTER}"),
    ],
)
def test_what_cannot_be_seen_is_gone_or_shown(text: str, visible: str) -> None:
    assert safe_text(text) == visible


@pytest.mark.parametrize(
    "text",
    [
        "Family 👨\u200d👩\u200d👧\u200d👦 and ❤️\u200d🔥",
        "👩🏽\u200d🚀 🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "क्\u200dषमा करें",
        "می\u200cخواهم",
        "Line one\nLine two — “fine” ₹",
    ],
)
def test_what_writing_needs_stays(text: str) -> None:
    assert safe_text(text) == text


@given(st.text(alphabet=st.characters() | st.sampled_from("\x1b\x9b\x9d[]0;m\x07\\\u202e\u200d")))
def test_no_control_of_any_kind_survives_and_showing_twice_changes_nothing(text: str) -> None:
    visible = safe_text(text)
    controls = [c for c in visible if unicodedata.category(c) in {"Cc", "Cs"} and c != "\n"]
    assert not controls
    assert not set(visible) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert safe_text(visible) == visible
