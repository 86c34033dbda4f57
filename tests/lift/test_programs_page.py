"""What people read of programs: one row each, what is pooled, and why a number is missing."""

from dataclasses import replace

from tests.lift.test_page import EARNED, REPORT, SENT

from hookline.lift.estimates import Quotient
from hookline.lift.formatting import MoneyFormat
from hookline.lift.html import html_report
from hookline.lift.no_number import NoNumber
from hookline.lift.page import report_lines
from hookline.lift.programs import NO_GTM, NOT_AGAINST_ITSELF, ProgramLift
from hookline.lift.programs_page import program_lines

FEW = NoNumber("only 9 of the held-back customers bought, and money needs 200")
WINBACK = ProgramLift(
    program="winback", campaigns=("a", "b"), left_out=(), weeks=9, event="converted", sent=SENT,
    incremental=EARNED, share=Quotient(0.27, 0.2, 0.34), buyers_ratio=Quotient(1.65, 1.4, 1.92),
    yield_ratio=Quotient(3.1, 2.2, 4.4),
)  # fmt: skip
GTM = replace(WINBACK, program="gtm", campaigns=("g",), share=Quotient(0.73, 0.66, 0.8),
              buyers_ratio=NOT_AGAINST_ITSELF, yield_ratio=NOT_AGAINST_ITSELF)  # fmt: skip


def flat(*found: ProgramLift) -> str:
    return " ".join(" ".join(program_lines(found, MoneyFormat("INR"))).split())


def test_a_program_stands_with_its_share_and_what_it_is_against_gtm() -> None:
    lines = list(program_lines([WINBACK, GTM], MoneyFormat("INR")))
    assert max(map(len, lines)) <= 80
    assert lines[3].endswith("27 %, 20 to 34    ×1.65, 1.40 to 1.92  ×3.10, 2.20 to 4.40")
    assert lines[4] == "  gtm                73 %, 66 to 80    ×1                   ×1"


def test_campaigns_of_one_program_are_told_of_together_with_their_weeks() -> None:
    text = flat(WINBACK, GTM)
    assert (
        "winback: 2 campaigns in 9 weeks together: +6.2 points (+51 %) bought, from +3.1 to +9.4; "
        "₹123,456 more, from 42,000 to 205,000."
    ) in text
    assert "gtm: 1" not in text
    silent = replace(WINBACK, sent=replace(SENT, rate=FEW), incremental=FEW, weeks=1)
    assert "2 campaigns in 1 week together: no rate, because only 9" in flat(silent)


def test_a_reason_is_said_once_and_never_a_number_beside_it() -> None:
    text = flat(replace(WINBACK, share=FEW, yield_ratio=FEW), GTM)
    assert text.count("no number, because only 9 of the held-back customers bought") == 1
    assert "winback - ×1.65, 1.40 to 1.92 -" in text


def test_what_is_left_out_is_named() -> None:
    assert "winback: without c, which cannot be compared." in flat(
        replace(WINBACK, left_out=("c",))
    )


def test_without_a_campaign_to_everybody_that_is_said_once() -> None:
    alone = replace(WINBACK, buyers_ratio=NO_GTM, yield_ratio=NO_GTM)
    text = flat(alone, replace(alone, program="referral"))
    assert text.count("no campaign to everybody (gtm) is measured") == 1
    assert "no campaign to everybody" not in flat(WINBACK, GTM)


def test_one_program_of_one_campaign_is_not_shown() -> None:
    assert flat(GTM) == ""
    assert flat() == ""
    assert flat(WINBACK) != ""


def test_page_and_file_hold_the_programs() -> None:
    report = replace(REPORT, programs=(WINBACK, GTM))
    assert "By program" in "\n".join(report_lines(report))
    assert "By program" not in "\n".join(report_lines(REPORT))
    html = html_report(report, "SELECT 1")
    assert "<h2>By program</h2>" in html
    assert "×3.10, 2.20 to 4.40" in html
    assert "<h2>By program</h2>" not in html_report(REPORT, "SELECT 1")
