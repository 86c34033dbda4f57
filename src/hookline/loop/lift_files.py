"""The lift report in the shapes that people pass on: one HTML file, a short text."""

import datetime
from pathlib import Path

from hookline.errors import BadInput
from hookline.lift.aggregation import OVERALL, TO_DATE, Window, moments_sql
from hookline.lift.digest import digest_lines
from hookline.lift.html import html_report
from hookline.lift.report import LiftReport
from hookline.loop.measure import PRACTICE
from hookline.records.team import Team
from hookline.workspace.folder import replacing


def digest(report: LiftReport) -> list[str]:
    """The report as a text that people forward, one string a line."""
    return ([PRACTICE, ""] if report.is_practice else []) + digest_lines(report)


def write_html(report: LiftReport, team: Team, path: Path) -> None:
    """Put the report into one HTML file, whole or not at all.

    Raises:
        BadInput: HL448 when the file cannot be written.
    """
    windows = [
        Window(campaign.campaign_id, days, campaign.event)
        for campaign in report.campaigns
        for days in (campaign.window_days, TO_DATE)
    ]
    windows += [Window(OVERALL, days) for days in (team.overall_window, TO_DATE)]
    sql = moments_sql(
        windows,
        time_zone=team.time_zone,
        currency=report.currency,
        closing=report.watermark - datetime.timedelta(days=report.lag_days),
    )
    try:
        with replacing(path) as file:
            file.write_text(html_report(report, sql), "utf-8")
    except OSError as error:
        problem = f"cannot write here: {error.strerror}"
        raise BadInput("HL448", problem, where=str(path), fix="choose another file") from None
