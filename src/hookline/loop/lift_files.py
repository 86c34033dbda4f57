"""The lift report in the shapes that people pass on: one HTML file, a short text."""

from pathlib import Path

from hookline.errors import BadInput
from hookline.lift.digest import digest_lines
from hookline.lift.html import html_report
from hookline.lift.report import LiftReport
from hookline.loop.measure import PRACTICE
from hookline.workspace.folder import replacing


def digest(report: LiftReport) -> list[str]:
    """The report as a text that people forward, one string a line."""
    return ([PRACTICE, ""] if report.is_practice else []) + digest_lines(report)


def write_html(report: LiftReport, sql: str, path: Path) -> None:
    """Put the report into one HTML file, whole or not at all.

    Args:
        sql: what the report's sums were asked by, as it was run.
    Raises:
        BadInput: HL448 when the file cannot be written.
    """
    try:
        with replacing(path) as file:
            file.write_text(html_report(report, sql), "utf-8")
    except OSError as error:
        problem = f"cannot write here: {error.strerror}"
        raise BadInput("HL448", problem, where=str(path), fix="choose another file") from None
