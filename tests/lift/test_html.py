"""The HTML report stands alone, is told in words too, and shows a name as a name."""

import re
from dataclasses import replace
from datetime import date, timedelta
from html.parser import HTMLParser

import pytest
from tests.lift.test_arms_page import arm, helped
from tests.lift.test_page import CAMPAIGN, NONE, RATE, REPORT, SENT, UNIVERSAL

from hookline.lift import verdicts
from hookline.lift.estimates import effect
from hookline.lift.html import html_report
from hookline.lift.no_number import NoNumber
from hookline.lift.profit import Profit
from hookline.lift.segments import SegmentLift
from hookline.records.lift_picture import Look

LOOKS = tuple(
    Look(date(2026, 11, 20) + timedelta(days=i), 500.0 - i, 100.0, 900.0, -200.0, 1_300.0)
    for i in range(5)
)
FULL = replace(
    REPORT, segment="stage",
    campaigns=(
        replace(CAMPAIGN, looks=LOOKS, segments=(SegmentLift("new", 900, RATE, 0.05, 0.01),)),
    ),
)  # fmt: skip
VOID = {"meta", "line", "rect", "polygon", "polyline"}


class Tree(HTMLParser):
    """Fails on an element that is closed by another; keeps attributes that could load something."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.loads: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.loads += [str(v) for k, v in attrs if k in {"src", "href", "xlink:href", "srcset"}]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag


def test_the_document_is_whole_and_loads_nothing() -> None:
    html = html_report(FULL, "SELECT 1")
    tree = Tree(html)
    assert (tree.open, tree.loads) == ([], [])
    assert "url(" not in html
    assert "@import" not in html


def test_the_verdict_comes_before_the_numbers_and_the_checks_before_both() -> None:
    html = html_report(FULL, "SELECT 1")
    order = ["outcomes complete up to", 'class="lead"', "What to do now", "Campaign by campaign",
             "The numbers", "More than without a message", "How the difference settled",
             "From single campaigns", "Smallest lift", "Methods and sources",
             "SELECT 1"]  # fmt: skip
    places = [html.index(text) for text in order]
    assert places == sorted(places)


def test_sizes_that_were_not_checked_are_not_called_right() -> None:
    unchecked = replace(CAMPAIGN, has_planned_sizes=False)
    html = html_report(replace(REPORT, campaigns=(unchecked,)), "")
    assert "group sizes not checked" in html
    assert "the size they should be" not in html
    assert "the size they should be" in html_report(REPORT, "")


def test_profit_has_a_column_where_there_is_one_and_its_reason_once_elsewhere() -> None:
    reason = NoNumber("no margin is set")
    html = html_report(replace(REPORT, campaigns=(replace(CAMPAIGN, profit=reason),) * 2), "")
    assert ">Profit</th>" not in html
    assert html.count("No profit is shown, because no margin is set.") == 1
    left = Profit(0.4, 100, 500, 0, effect(9.0, 1.0), NONE, NONE)
    html = html_report(replace(REPORT, campaigns=(replace(CAMPAIGN, profit=left),)), "")
    assert ">Profit</th>" in html


def test_a_reason_that_holds_for_two_numbers_of_a_row_is_told_once() -> None:
    silent = replace(SENT, rate=NONE)
    alike = replace(CAMPAIGN, sent=silent, incremental=NONE)
    other = replace(alike, incremental=NoNumber("nothing was kept"))
    counts = [html_report(replace(REPORT, campaigns=(c,), bridge=NONE, universal=None), "").count(
        f"<small>{NONE.because}") for c in (alike, other)]  # fmt: skip
    assert counts == [1, 1]


def test_before_the_first_day_is_over_those_counted_so_far_are_told() -> None:
    early = replace(CAMPAIGN, sent=replace(SENT, n_control=0, n_target=0, rate=NONE),
                    first_slots={"control": 100, "bandit": 800, "random": 50})  # fmt: skip
    html = html_report(replace(REPORT, campaigns=(early,)), "")
    assert "850<small>so far</small>" in html
    assert "100<small>so far</small>" in html


def test_a_name_is_read_in_its_own_direction() -> None:
    html = html_report(replace(REPORT, campaigns=(replace(CAMPAIGN, campaign_id="عيد 7"),)), "")
    assert html.count("<bdi>عيد 7</bdi>") == html.count("عيد 7") - 2  # a title and its label


def test_every_picture_is_told_in_words() -> None:
    html = html_report(FULL, "SELECT 1")
    labels = re.findall(r'<svg class="\w+" role="img" aria-label="([^"]+)"', html)
    assert len(labels) == html.count("<svg") == 3
    assert labels[0] == "diwali: +6.2 points (+51\u00a0%), from +3.1 to +9.4 points"
    assert "by stage" in html


@pytest.mark.parametrize(
    ("status", "colour"),
    [(verdicts.DECIDED, "good"), (verdicts.TOO_EARLY, "open"), (verdicts.NO_END, "open"),
     (verdicts.MORE_BUYERS_LESS_MONEY, "open")],
)  # fmt: skip
def test_a_campaign_has_a_colour_once_its_verdict_is_final(status: str, colour: str) -> None:
    waiting = replace(CAMPAIGN, verdict=CAMPAIGN.verdict._replace(status=status))
    html = html_report(replace(REPORT, campaigns=(waiting,)), "")
    assert re.findall(r'class="range (\w+)"', html) == [colour]


@pytest.mark.parametrize(("control", "is_shown"), [(0.121, True), (0.99, False), (1.0, False)])
def test_the_smallest_lift_is_said_where_there_is_room_for_one(
    control: float, *, is_shown: bool
) -> None:
    near = replace(CAMPAIGN, sent=replace(SENT, rate=replace(RATE, control=control), n_control=100,
                                          n_target=900))  # fmt: skip
    html = html_report(replace(REPORT, campaigns=(near,)), "")
    assert ("Smallest lift we could have seen" in html) is is_shown
    assert "inf points" not in html


@pytest.mark.parametrize(("p", "colour"), [(0.0499, "good"), (0.05, "open")])
def test_a_segment_has_a_colour_only_where_it_stands_out_of_all(p: float, colour: str) -> None:
    campaign = replace(CAMPAIGN, segments=(SegmentLift("new", 900, RATE, 0.05, p),))
    html = html_report(replace(REPORT, campaigns=(campaign,), segment="stage"), "")
    assert re.findall(r'class="range (\w+)"', html) == ["good", colour]


def test_the_picture_is_dated_by_the_first_day_that_it_draws() -> None:
    wide = Look(date(2026, 11, 10), 500.0, 100.0, 900.0, -99_000.0, 99_000.0)
    campaign = replace(CAMPAIGN, looks=(wide, *LOOKS))
    html = html_report(replace(REPORT, campaigns=(campaign,)), "")
    assert "<span>2026-11-20 to 2026-11-24</span>" in html


def test_small_rates_have_the_decimals_that_the_page_gives_them() -> None:
    rate = replace(RATE, control=0.00632, target=0.0096)
    campaign = replace(CAMPAIGN, sent=replace(SENT, rate=rate))
    html = html_report(replace(REPORT, campaigns=(campaign,)), "")
    assert "0.96\u00a0% bought" in html
    assert "0.63\u00a0% bought" in html


def test_a_rough_range_is_called_rough_in_the_card_and_in_the_table() -> None:
    rough = replace(CAMPAIGN, sent=replace(SENT, revenue_quality="approximate"))
    html = html_report(replace(REPORT, campaigns=(rough,)), "")
    assert html.count("(a rough range: baskets differ much)") == 2
    assert "rough range" not in html_report(REPORT, "")


def test_whether_learnings_help_is_answered_as_on_the_page() -> None:
    html = html_report(replace(REPORT, learnings=helped(5)), "")
    assert "<h2>Do learnings help?</h2>" in html
    assert "they help." in html
    assert "Drafts approved: 50% of 40 with, 40% of 10 without." in html
    assert "Do learnings help?" not in html_report(REPORT, "")


def test_a_version_never_has_fewer_buyers_than_none() -> None:
    below = replace(arm("a", -0.004, "Hi"), rate=effect(-0.004, 0.003**2))
    html = html_report(replace(REPORT, arms=(below,)), "")
    assert "<span>0.0<small>0.0 to 0.2</small></span>" in html


def test_a_name_is_never_markup() -> None:
    hostile = replace(CAMPAIGN, campaign_id='<img src=x onerror="go()">')
    html = html_report(replace(REPORT, campaigns=(hostile,)), "a < b")
    assert "<img" not in html
    assert "a &lt; b" in html
    assert Tree(html).loads == []


def test_what_has_no_number_gives_its_reason() -> None:
    bare = replace(CAMPAIGN, sent=replace(SENT, rate=NONE), incremental=NONE)
    html = html_report(replace(REPORT, campaigns=(bare,), bridge=NONE, universal=UNIVERSAL), "")
    assert html.count(NONE.because) == 2  # in the table and for the bridge
    assert '<div class="forest">' not in html
