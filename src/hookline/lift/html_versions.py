"""The parts of the HTML report that tell of single versions."""

from collections import Counter
from collections.abc import Iterator
from html import escape

from hookline.lift.arms_page import (
    HELP_QUESTION,
    chance_words,
    help_answers,
    of_100,
    rate_of_100,
)
from hookline.lift.formatting import MoneyFormat
from hookline.lift.html_table import html_table
from hookline.lift.report import LiftReport
from hookline.records.place_names import place_name


def versions_html(report: LiftReport, _: MoneyFormat) -> Iterator[str]:
    """Live versions, best first in their cells; nothing where they were not asked for."""
    if not report.arms:
        return
    n_alike = Counter(arm.stratum for arm in report.arms)
    rows = [
        [(arm.text or arm.arm_id, f"{arm.campaign_id} · {place_name(arm.channel, arm.language)}"),
         ("-" if n_alike[arm.stratum] == 1 else chance_words(arm.chance_best), ""),
         rate_of_100(arm.rate), (f"{arm.sent:,}", "")]
        for arm in report.arms
    ]  # fmt: skip
    yield "<h2>Versions</h2>"
    heads = ["Text", "Chance it is the best", of_100(report.arms).capitalize(), "Sent"]
    yield from html_table(heads, rows, wide=True)


def learnings_html(report: LiftReport, _: MoneyFormat) -> Iterator[str]:
    """Do learnings help; nothing where no copy was written with any."""
    if report.learnings is None:
        return
    yield f"<h2>{HELP_QUESTION}</h2>"
    yield "<p>Copy that saw them against copy that did not.</p>"
    yield from (f"<p>{escape(text)}</p>" for text in help_answers(report.learnings))
