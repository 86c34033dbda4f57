"""What a generate run came to, brief by brief: for the screen, a spreadsheet and a browser."""

import csv
import html
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path

from hookline.exporters.rows import safe_cell
from hookline.loop.writing.job import Job
from hookline.loop.writing.run import Progress
from hookline.text.safe import safe_text
from hookline.workspace.folder import Workspace, replacing

HEADER = (
    "brief", "written", "really different", "blocked", "why", "missing", "not asked", "tokens",
    "cost USD", "next",
)  # fmt: skip
STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .8rem; }
th, td { border-bottom: 1px solid #ddd; }
td.n { text-align: right; font-variant-numeric: tabular-nums; }
.warn { color: #9a3412; }
@media (prefers-color-scheme: dark) {
  body { background: #161616; color: #e8e8e8; } th, td { border-color: #3a3a3a; }
  .warn { color: #fdba74; }
}
"""


@dataclass(frozen=True, slots=True)
class BriefRow:
    """One brief of a run."""

    brief: str
    written: int = 0
    different: int = 0
    """Of the written ones, those that differ from their siblings."""
    blocked: int = 0
    why: str = ""
    """What blocked them, and what kept prompts from an answer."""
    missing: int = 0
    pending: int = 0
    tokens: int = 0
    cost: float | None = None
    """US dollars, recorded answers included; None where no price is known."""
    next: str = ""
    """What to do now."""


def rows(progress: Progress, *, resumable: bool) -> list[BriefRow]:
    """The briefs of a run in their order, those that could not be read at the end.

    Args:
        resumable: may --resume be named as the next step?
    """
    by_brief: dict[int, list[Job]] = {}
    for job in progress.jobs:
        by_brief.setdefault(job.brief_index, []).append(job)
    read = [
        _row(resolved.brief.id, by_brief.get(index, []), progress, resumable=resumable)
        for index, resolved in enumerate(progress.briefs)
    ]
    unread = (
        BriefRow(p.where or p.code, why=f"{p.code} {p.problem}", next=p.fix or "mend it")
        for p in progress.unread
    )
    return [*read, *unread]


def _row(brief: str, jobs: list[Job], progress: Progress, *, resumable: bool) -> BriefRow:
    variants = [variant for job in jobs for variant in job.variants()]
    blocked = [variant for variant in variants if variant.blocked]
    codes = Counter(
        code
        for variant in blocked
        for code in sorted({f.code for f in variant.findings if f.severity == "error"})
    )
    problems = [problem for job in jobs for problem in job.problems]
    causes = Counter(f"{problem.code} {problem.problem}" for problem in problems)
    why = [f"{code} ×{count}" for code, count in codes.most_common()]
    why += [f"{cause} ×{count}" if count > 1 else cause for cause, count in causes.most_common()]
    costs = [job.cost for job in jobs if job.cost is not None]
    row = BriefRow(
        brief=brief,
        written=len(variants),
        different=progress.really_different(brief),
        blocked=len(blocked),
        why="; ".join(why),
        missing=sum(job.n_missing for job in jobs if not job.is_pending),
        pending=sum(job.n_missing for job in jobs if job.is_pending),
        tokens=sum(job.tokens for job in jobs),
        cost=sum(costs) if costs else None,
    )
    return BriefRow(**asdict(row) | {"next": _next(row, jobs, progress, resumable=resumable)})


def _next(row: BriefRow, jobs: list[Job], progress: Progress, *, resumable: bool) -> str:
    again = any(job.is_open for job in jobs)
    refused = next((p.fix for job in jobs if (p := job.problem) and not job.is_open), "")
    if errors := progress.errors.get(row.brief):
        return f"mend the brief: {errors[0]}"
    if refused:
        return refused
    if again and resumable:
        return "go on with --resume"
    if row.blocked or row.missing:
        return "hookline review: mend or reject what is blocked" if row.blocked else "generate more"
    return "hookline review"


def write_reports(progress: Progress, briefs: list[BriefRow], workspace: Workspace) -> Path:
    """`reports/RUN/summary.html` and `.csv`; the folder comes back."""
    folder = workspace.folder("reports") / progress.run.id
    with replacing(folder / "summary.csv") as path:
        _write_csv(path, briefs)
    with replacing(folder / "summary.html") as path:
        path.write_text(_html(progress, briefs), "utf-8")
    return folder


def _cells(row: BriefRow) -> list[str]:
    cost = "" if row.cost is None else f"{row.cost:.6f}"
    numbers = (row.written, row.different, row.blocked)
    left_over = (row.missing, row.pending, row.tokens)
    cells = [row.brief, *map(str, numbers), row.why, *map(str, left_over), cost, row.next]
    return [" ".join(safe_text(cell).split()) for cell in cells]


def _write_csv(path: Path, briefs: list[BriefRow]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file)
        out.writerow(HEADER)
        for row in briefs:
            out.writerow([safe_cell(cell) for cell in _cells(row)])


def _html(progress: Progress, briefs: list[BriefRow]) -> str:
    run = progress.run
    numeric = {1, 2, 3, 5, 6, 7, 8}
    lines = []
    for row in briefs:
        cells = [
            f"<td{' class=n' if column in numeric else ''}>{html.escape(cell)}</td>"
            for column, cell in enumerate(_cells(row))
        ]
        lines.append(f"<tr>{''.join(cells)}</tr>")
    cost = "no price known" if run.cost is None else f"${run.cost:.4f}"
    about = (
        f"{run.model} · {run.started} · {run.written} written, "
        f"{progress.really_different()} really different, {run.blocked} blocked, "
        f"{run.missing} missing, {run.pending} not asked · "
        f"{run.calls} calls, {run.tokens_in + run.tokens_out:,} tokens, {cost}"
    )
    causes = "".join(
        f"<li>{count} × {html.escape(safe_text(cause))}</li>"
        for cause, count in progress.causes().most_common()
    )
    head = "".join(f"<th>{html.escape(name)}</th>" for name in HEADER)
    return (
        f'<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>Run {run.id}</title>'
        f"<style>{STYLE}</style>\n<h1>Run {run.id}</h1>\n<p>{html.escape(safe_text(about))}</p>\n"
        + (f'<ul class="warn">{causes}</ul>\n' if causes else "")
        + f"<table><thead><tr>{head}</tr></thead>\n<tbody>\n"
        + "\n".join(lines)
        + "\n</tbody></table>\n<p>Costs are what the provider's own token counts come to at the "
        "list price; a brief's cost holds answers that were recorded before.</p>\n</html>\n"
    )
