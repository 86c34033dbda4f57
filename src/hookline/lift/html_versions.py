"""The parts of the HTML report that tell of single versions, and its tables."""

from collections.abc import Iterator, Sequence
from html import escape

from hookline.lift.arms_page import HELP_QUESTION, help_answers, of_100, rate_of_100
from hookline.lift.formatting import Money
from hookline.lift.report import LiftReport


def versions_html(report: LiftReport, _: Money) -> Iterator[str]:
    """Live versions, best first in their cells; nothing where they were not asked for."""
    if not report.arms:
        return
    rows = [
        [(arm.text or arm.arm_id, f"{arm.campaign_id} · {arm.channel} · {arm.language}"),
         (f"{arm.chance_best:.0%}", ""), rate_of_100(arm.rate), (f"{arm.sent:,}", "")]
        for arm in report.arms
    ]  # fmt: skip
    yield "<h2>Versions</h2>"
    heads = ["Text", "Chance it is the best", of_100(report.arms).capitalize(), "Sent"]
    yield from html_table(heads, rows, wide=True)


def learnings_html(report: LiftReport, _: Money) -> Iterator[str]:
    """Do learnings help; nothing where no copy was written with any."""
    if report.learnings is None:
        return
    yield f"<h2>{HELP_QUESTION}</h2>"
    yield "<p>Copy that saw them against copy that did not.</p>"
    yield from (f"<p>{escape(text)}</p>" for text in help_answers(report.learnings))


def html_table(
    heads: Sequence[str], rows: Sequence[Sequence[tuple[str, str]]], *, wide: bool = False
) -> Iterator[str]:
    """Rows of (text, what stands small below it); the first column is a name, others numbers."""
    kinds = ["name", *["n"] * (len(heads) - 1)]
    titles = "".join(
        f'<th scope="col" class="{kind}">{escape(head)}</th>'
        for kind, head in zip(kinds, heads, strict=True)
    )
    yield f"<table{' class=wide' if wide else ''}><thead><tr>{titles}</tr></thead><tbody>"
    for row in rows:
        cells = "".join(
            f'<td class="{kind}" data-label="{escape(head)}"><span>{escape(text)}'
            f"<small>{escape(below)}</small></span></td>"
            for kind, head, (text, below) in zip(kinds, heads, row, strict=True)
        )
        yield f"<tr>{cells}</tr>"
    yield "</tbody></table>"
