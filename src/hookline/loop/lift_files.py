"""The lift report in the shapes that people pass on: an HTML file, a picture, a short text."""

from pathlib import Path
from types import ModuleType

from hookline.errors import BadInput, Wording
from hookline.lift.digest import digest_lines
from hookline.lift.html import html_report
from hookline.lift.picture import FONTS, lift_svg
from hookline.lift.report import LiftReport
from hookline.loop.measure import PRACTICE_REPORT
from hookline.workspace.folder import replacing


def digest(report: LiftReport) -> list[str]:
    """The report as a text that people forward, one string a line."""
    return ([PRACTICE_REPORT, ""] if report.is_practice else []) + digest_lines(report)


def write_html(report: LiftReport, sql: str, path: Path) -> None:
    """Put the report into one HTML file, whole or not at all.

    Args:
        sql: what the report's sums were asked by, as it was run.
    Raises:
        BadInput: HL448 when the file cannot be written.
    """
    _write(html_report(report, sql).encode("utf-8"), path)


def write_png(report: LiftReport, path: Path) -> None:
    """Put the report's picture into one PNG file, whole or not at all.

    Raises:
        BadInput: HL451 without the extra that draws it, HL452 where the machine has no font, HL448
            when the file cannot be written.
    """
    try:
        import resvg_py
    except ImportError:
        fix = Wording(
            "`pip install 'hookline[report]'`, or --html FILE, which needs nothing", at_desk=""
        )
        raise BadInput("HL451", "pictures need an extra", where="--png", fix=fix) from None
    if _draw(resvg_py, WORD) == _draw(resvg_py, NO_WORD):
        fix = Wording(
            f"install one of {FONTS}, or take --html FILE", at_desk=f"install one of {FONTS}"
        )
        raise BadInput("HL452", "this machine has no font to write with", where="--png", fix=fix)
    _write(_draw(resvg_py, lift_svg(report)), path)


SVG = f'xmlns="http://www.w3.org/2000/svg" width="90" height="30" font-family="{FONTS}"'
WORD = f'<svg {SVG}><text y="20">word</text></svg>'
NO_WORD = WORD.replace("word", "")


def _draw(resvg: ModuleType, svg: str) -> bytes:
    return bytes(resvg.svg_to_bytes(svg_string=svg))


def _write(content: bytes, path: Path) -> None:
    try:
        with replacing(path) as file:
            file.write_bytes(content)
    except OSError as error:
        problem = f"cannot write here: {error.strerror}"
        raise BadInput("HL448", problem, where=str(path), fix="choose another file") from None
