"""The rows of short and long term: numbers where they are known, a day where they are not."""

from dataclasses import replace
from datetime import date

import pytest
from tests.lift.test_page import CAMPAIGN, EARNED, NONE, REPORT, SENT

from hookline.lift.campaigns import CampaignLift
from hookline.lift.formatting import MoneyFormat
from hookline.lift.html import html_report
from hookline.lift.page import report_lines
from hookline.lift.windows import WindowLift
from hookline.lift.windows_page import waiting, window_lines

OPENS, CLOSES = date(2026, 12, 1), date(2026, 12, 20)
WINDOW = WindowLift(days=28, is_own=False, sent=SENT, incremental=EARNED, opens=OPENS,
                    closes=CLOSES)  # fmt: skip
EMPTY = replace(WINDOW, days=90, sent=replace(SENT, rate=NONE, n_target=0), incremental=NONE)


def lines(*windows: WindowLift, watermark: date = CLOSES) -> list[str]:
    campaign: CampaignLift = replace(CAMPAIGN, windows=windows)
    return list(window_lines(campaign, watermark, MoneyFormat("INR")))


def test_a_window_stands_in_one_row_of_80_columns() -> None:
    told = lines(WINDOW)
    assert max(map(len, told)) <= 80
    assert told[3].split() == ["28", "days", "+6.2", "points", "(+51", "%)", "from", "+3.1", "to",
                               "+9.4", "18,000", "₹123,456"]  # fmt: skip
    assert "The verdict goes by 14 days alone" in " ".join(" ".join(told).split())
    assert lines() == []


@pytest.mark.parametrize(
    ("watermark", "words"),
    [(date(2026, 11, 30), "known from 2026-12-01 on, and all of it on 2026-12-20"),
     (date(2026, 12, 1), "so far; all of it on 2026-12-20"),
     (date(2026, 12, 19), "so far; all of it on 2026-12-20"), (date(2026, 12, 20), "")],
)  # fmt: skip
def test_a_window_says_when_it_will_be_known_until_it_is(watermark: date, words: str) -> None:
    assert waiting(WINDOW, watermark) == words


def test_a_window_that_nobody_has_reached_shows_its_day_and_no_number() -> None:
    told = lines(EMPTY, watermark=date(2026, 11, 1))
    assert told[3] == "  90 days   known from 2026-12-01 on, and all of it on 2026-12-20"
    unknown = replace(EMPTY, opens=None, closes=None)
    assert "nobody has had a message" in lines(unknown)[3]


def test_too_few_customers_are_no_number_with_their_reason() -> None:
    few = replace(WINDOW, sent=replace(SENT, rate=NONE), incremental=NONE)
    text = " ".join(" ".join(lines(few)).split())
    assert "28 days no number, because only 9 of the held-back customers bought" in text
    silent = replace(WINDOW, incremental=NONE)
    assert lines(silent)[3].endswith("not shown")


def test_page_and_file_hold_the_windows_where_they_were_asked_for() -> None:
    asked = replace(REPORT, campaigns=(replace(CAMPAIGN, windows=(WINDOW, EMPTY)),))
    assert "diwali: short and long term" in "\n".join(report_lines(asked))
    assert "short and long term" not in "\n".join(report_lines(REPORT))
    html = html_report(asked, "SELECT 1")
    assert "<h2>Short and long term</h2>" in html
    assert "28 days" in html
    assert "Short and long term" not in html_report(REPORT, "SELECT 1")
