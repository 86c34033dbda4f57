import json
from pathlib import Path
from typing import Any

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from hookline.text.sms import GSM_TWINS, measure_sms, non_gsm, to_gsm, units_in

GOLDEN = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "golden/sms.jsonl").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("case", GOLDEN, ids=lambda case: ascii(case["text"])[:24])
def test_a_text_costs_what_the_standard_and_the_strictest_operator_say(
    case: dict[str, Any],
) -> None:
    assert measure_sms(case["text"])._asdict() == {
        key: case[key] for key in ("encoding", "units", "segments", "segments_worst")
    }


def test_an_escape_pair_is_never_torn() -> None:
    assert measure_sms("]" * 153)[:3] == ("GSM-7", 306, 3)


def test_a_surrogate_pair_is_never_torn() -> None:
    assert measure_sms("я" * 66 + "🎉" + "я" * 66)[:3] == ("UCS-2", 134, 3)


def test_a_cluster_longer_than_a_part_is_torn_between_its_code_points() -> None:
    assert measure_sms("e" + "\u0301" * 140)[1:] == (141, 3, 3)


def test_a_line_break_of_two_characters_may_cost_a_part_of_its_own() -> None:
    assert measure_sms("a" * 152 + "\r\n" + "a" * 152)[1:] == (306, 2, 3)


@pytest.mark.parametrize(
    ("typed", "plain"),
    [("We’ve “saved” it – now…", 'We\'ve "saved" it - now...'), ("a\xa0b\u200bc", "a bc")],
)
def test_typography_becomes_plain_when_that_makes_it_gsm(typed: str, plain: str) -> None:
    assert to_gsm(typed) == plain


@pytest.mark.parametrize("text", ["«Привет» – мир", "₹500 – today", "Hi 🎉 it’s on"])
def test_typography_stays_where_the_text_is_ucs2_anyway(text: str) -> None:
    assert to_gsm(text) == text


def test_the_characters_to_blame_are_named() -> None:
    assert non_gsm("₹5 it’s") == [(0, "₹"), (5, "’")]


def test_every_twin_is_gsm_itself() -> None:
    assert all(measure_sms(twin).encoding == "GSM-7" for twin in GSM_TWINS.values())
    assert all(measure_sms(char).encoding == "UCS-2" for char in GSM_TWINS)


@given(st.text(max_size=400))
def test_no_text_costs_less_than_its_units_allow(text: str) -> None:
    size = measure_sms(text)
    single, part = (160, 153) if size.encoding == "GSM-7" else (70, 67)
    floor = 1 if size.units <= single else -(-size.units // part)
    assert floor <= size.segments <= size.segments_worst


@given(st.text(alphabet="я🎉👩\u200d👧e\u0301क्ष🇮🇳\r\n", min_size=71, max_size=300))
def test_whole_clusters_cost_what_a_plain_greedy_split_costs(text: str) -> None:
    parts, used = 1, 0
    for cluster in regex.findall(r"\X", text):
        cost = len(cluster.encode("utf-16-le")) // 2
        if cost > 67:
            return  # torn anyway; the golden cases count those
        parts, used = (parts, used + cost) if used + cost <= 67 else (parts + 1, cost)
    size = measure_sms(text)
    assert (
        size.units <= 70
        or size.encoding != "UCS-2"
        or (size.segments_worst == max(parts, size.segments))
    )


@pytest.mark.parametrize(
    ("segments", "is_gsm", "units"),
    [(1, True, 160), (2, True, 306), (3, True, 459), (1, False, 70), (2, False, 134)],
)
def test_parts_of_a_long_sms_are_shorter_than_one_that_stands_alone(
    segments: int, is_gsm: bool, units: int
) -> None:
    assert units_in(segments, is_gsm=is_gsm) == units


@pytest.mark.parametrize(
    ("text", "units", "segments"),
    [
        ("a" * 160, 160, 1), ("a" * 161, 161, 2), ("a" * 306, 306, 2), ("a" * 307, 307, 3),
        ("]" * 80, 160, 1), ("]" * 80 + "a", 161, 2),
        ("я" * 70, 70, 1), ("я" * 71, 71, 2), ("я" * 134, 134, 2), ("я" * 135, 135, 3),
        ("🎉" * 35, 70, 1), ("🎉" * 35 + "a", 71, 2),
    ],
)  # fmt: skip
def test_a_segment_more_begins_with_the_first_unit_that_does_not_fit(
    text: str, units: int, segments: int
) -> None:
    assert measure_sms(text)[1:3] == (units, segments)
