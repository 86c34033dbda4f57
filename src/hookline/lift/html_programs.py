"""The part of the HTML report that tells of programs."""

from collections.abc import Iterator
from html import escape

from hookline.lift.formatting import MoneyFormat
from hookline.lift.html_table import html_table
from hookline.lift.programs_page import HEADS, is_worth_showing, program_cells, program_notes
from hookline.lift.report import LiftReport


def programs_html(report: LiftReport, money: MoneyFormat) -> Iterator[str]:
    """Programs beside each other; nothing where there is nothing to add or to compare."""
    if not is_worth_showing(report.programs):
        return
    yield "<h2>By program</h2>"
    rows = [[(cell, "") for cell in program_cells(program)] for program in report.programs]
    yield from html_table([head.capitalize() for head in HEADS], rows, wide=True)
    yield (
        '<p class="soft">Each campaign in its own window; × is against campaigns to everybody '
        "(gtm).</p>"
    )
    notes = program_notes(report.programs, money)
    yield from (f'<p class="soft">{escape(note)}</p>' for note in notes)
