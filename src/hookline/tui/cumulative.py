"""The difference in money as it stood day by day, drawn in text: a line in its two ranges."""

from collections.abc import Sequence
from textwrap import wrap
from typing import TYPE_CHECKING

from textual.widgets import Static

from hookline.tui.look import flat, lines, plain, styled

if TYPE_CHECKING:
    from hookline.records.lift_picture import Cumulative

BAND, RANGE, LINE, ZERO = "░", "▒", "●", "┈"
"""The range on all days together, the one on that day alone, the difference, and no difference."""
LEGEND = f"{LINE} difference  {RANGE} its range on that day  {BAND} its range on all days together"
SHORT_LEGEND = f"{LINE} difference  {RANGE} range that day  {BAND} on all days together"
LOWEST, HIGHEST = 5, 14  # rows of the drawing
NARROWEST = 24  # columns of it: the first and the last day stand below
NO_CHART = "no money can be shown day by day yet. Its numbers say what is missing."


class ChartPane(Static):
    """One campaign's chart, as large as there is room."""

    def __init__(self) -> None:
        super().__init__(id="liftchart")
        self._campaign = ""
        self._chart: Cumulative | None = None

    def show(self, campaign: str, chart: "Cumulative | None") -> None:
        """Show another campaign's; None says that it has none yet."""
        self._campaign, self._chart = campaign, chart
        self._draw()

    def on_resize(self) -> None:
        self._draw()

    def _draw(self) -> None:
        width, height = self.content_size
        if not (self._campaign and width):  # nothing is measured, or nobody sees it
            return
        if self._chart is None:
            self.update(plain(f"{self._campaign}: {NO_CHART}"), layout=False)
            return
        title, *drawn = chart_lines(self._chart, width, height)
        self.update(lines(styled(title, "bold"), *map(plain, drawn)), layout=False)


def chart_lines(drawn: "Cumulative", width: int, height: int) -> list[str]:
    """The chart: what it is, its rows with their ends named, its days, and what the signs mean.

    Args:
        width, height: columns and rows that there are.
    """
    title, legend = wrap(flat(drawn.title), width), _legend(width)
    rows = max(LOWEST, min(HIGHEST, height - 1 - len(title) - len(legend)))
    label = max(len(drawn.top), len(drawn.bottom), 1)
    columns = max(NARROWEST, width - label - 2)
    grid = [[" "] * columns for _ in range(rows)]

    def row_of(value: float) -> int:
        share = (value - drawn.lowest) / (drawn.highest - drawn.lowest)
        return min(rows - 1, max(0, round((1 - share) * (rows - 1))))

    for column in range(columns):
        look = drawn.looks[column * len(drawn.looks) // columns]
        for sign, low, high in (
            (BAND, look.band_lo, look.band_hi),
            (RANGE, look.lo, look.hi),
            (LINE, look.diff, look.diff),
        ):
            for row in range(row_of(high), row_of(low) + 1):
                grid[row][column] = sign
        if grid[row_of(0.0)][column] != LINE:
            grid[row_of(0.0)][column] = ZERO
    names = {0: drawn.top, rows - 1: drawn.bottom} | {row_of(0.0): "0"}
    lines = [f"{names.get(index, ''):>{label}} {''.join(row)}" for index, row in enumerate(grid)]
    first, last = drawn.days[0], drawn.days[-1]
    ends = " " * (label + 1) + first + last.rjust(columns - len(first))
    is_roomy = len(title) + len(lines) + len(legend) + 1 < height
    return ["\n".join(title), *lines, ends, *[""] * is_roomy, *legend]


def _legend(width: int) -> Sequence[str]:
    fitting = [legend for legend in (LEGEND, SHORT_LEGEND) if len(legend) <= width]
    return fitting[:1] or LEGEND.split("  ")
