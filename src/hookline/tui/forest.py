"""A forest plot in text: one line a comparison, all on one scale, with a mark where nothing is."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size

from hookline.tui.look import flat

if TYPE_CHECKING:
    from hookline.records.lift_picture import ForestRow

NAME_WIDTH = 22
SHORTEST_PLOT = 16
LONGEST_NUMBERS = "+12.3 points (+123 %), from +12.1 to +12.5"
NARROW = 100  # columns below which a range has no room beside its plot
Scale = tuple[float, float]


def scale_of(rows: "Sequence[ForestRow]") -> Scale:
    """The ends of the axis: whatever is drawn fits, and zero is on it."""
    ends = [end for row in rows for end in (row.low, row.high) if end is not None]
    low, high = min([*ends, 0.0]), max([*ends, 0.0])
    margin = (high - low) / 20 or 0.01
    return low - margin, high + margin


def plot_line(row: "ForestRow", scale: Scale, width: int) -> str:
    """`  ├──●──┤   ` against `┊` at zero, that many columns wide; `○` while it is open."""
    line = [" "] * width
    line[_column(0.0, scale, width)] = "┊"
    if row.low is None or row.difference is None or row.high is None:
        return "".join(line)
    first, last = _column(row.low, scale, width), _column(row.high, scale, width)
    for column in range(first, last + 1):
        line[column] = "─"
    line[first], line[last] = "├", "┤"
    line[_column(row.difference, scale, width)] = "○" if row.side == "open" else "●"
    return "".join(line)


def axis_line(scale: Scale, width: int) -> str:
    """The ends of the axis and zero, in points of a hundred customers."""
    zero = _column(0.0, scale, width)
    low = _end(scale[0], zero - 1)
    high = _end(scale[1], width - zero - 2)
    return f"{low:<{zero}}0{high:>{width - zero - 1}}"


def row_line(row: "ForestRow", scale: Scale, width: int) -> str:
    """Name, plot and numbers in one line; the numbers give way where it is narrow."""
    name = f"  {flat(row.segment)}" if row.segment else flat(row.campaign)
    numbers = row.numbers or "no number yet"
    plot_width = _plot_width(width)
    room = max(0, width - NAME_WIDTH - plot_width - 2)
    plot = plot_line(row, scale, plot_width)
    for shorter in (",", " ("):  # without the range, then without the percentage
        if cell_len(numbers) > room:
            numbers = numbers.partition(shorter)[0]
    return f"{set_cell_size(name, NAME_WIDTH)} {plot} {set_cell_size(numbers, room)}".rstrip()


def head_line(scale: Scale, width: int) -> str:
    """What stands above the rows."""
    plot_width = _plot_width(width)
    return f"{'more of 100':{NAME_WIDTH}} {axis_line(scale, plot_width)}"


def _end(share: float, room: int) -> str:
    """An end of the axis in points, as exactly as there is room; "" where there is none."""
    names = (f"{100 * share:+.{decimals}f}" for decimals in (1, 0))
    return next((name for name in names if len(name) <= room), "")


def _plot_width(width: int) -> int:
    """Columns of the plot; where it is narrow the ranges give way to it."""
    numbers = LONGEST_NUMBERS if width >= NARROW else LONGEST_NUMBERS.partition(",")[0]
    return max(SHORTEST_PLOT, width - NAME_WIDTH - len(numbers) - 2)


def _column(value: float, scale: Scale, width: int) -> int:
    low, high = scale
    return min(width - 1, max(0, round((value - low) / (high - low) * (width - 1))))
