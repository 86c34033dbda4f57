"""Pictures of the report as SVG that stretches: lines only, every word stands beside as text."""

from collections.abc import Sequence
from datetime import date
from html import escape
from typing import NamedTuple

from hookline.records.lift_picture import Look, Side

HEIGHT = 100


class Scale(NamedTuple):
    """Values from lo to hi onto 0 to 100."""

    lo: float
    hi: float

    def __call__(self, value: float) -> float:
        """Where a value stands, cut at the ends."""
        return min(max(100 * (value - self.lo) / (self.hi - self.lo), 0.0), 100.0)


def scale_of(values: Sequence[float]) -> Scale:
    """From the smallest to the largest with zero among them, and a little room."""
    lo, hi = min(0.0, *values), max(0.0, *values)
    room = (hi - lo) * 0.06 or 1.0
    return Scale(lo - room, hi + room)


def interval_svg(
    value: float, lo: float, hi: float, scale: Scale, label: str, *, side: Side
) -> str:
    """One row of a forest plot: the range as a bar, the estimate as a stroke, zero as a line.

    Args:
        side: its colour.
        label: what a reader who cannot see it is told.
    """
    left, right, middle, zero = scale(lo), scale(hi), scale(value), scale(0.0)
    return _svg(
        label,
        f'<line class="zero" x1="{zero:.2f}" x2="{zero:.2f}" y1="0" y2="{HEIGHT}"/>'
        f'<rect class="range {side}" x="{left:.2f}" width="{max(right - left, 0.4):.2f}" y="36" '
        f'height="28"/><line class="mark {side}" x1="{middle:.2f}" x2="{middle:.2f}" y1="14" '
        f'y2="86"/>',
        "row",
    )


class LooksPicture(NamedTuple):
    """A picture of looks, and what is written at its ends."""

    svg: str
    scale: Scale
    """In the looks' unit, from bottom to top."""
    first: date
    """The first day that is drawn, at the left."""


def drawn_looks(looks: Sequence[Look]) -> tuple[list[Look], Scale]:
    """The looks that a picture draws, and its scale: early ones whose band would make all later
    ones flat are left out."""
    drawn = [look for look in looks if abs(look.band_hi - look.band_lo) < 20 * _width(looks[-1])]
    drawn = drawn or list(looks[-1:])
    return drawn, scale_of([end for look in drawn for end in (look.lo, look.hi, look.diff)])


def looks_svg(looks: Sequence[Look], label: str) -> LooksPicture:
    """The difference as it stood day by day, its range, and the band that holds at every look.

    Early looks whose band would make all later ones flat are left out.
    """
    drawn, scale = drawn_looks(looks)
    first, last = drawn[0].day.toordinal(), drawn[-1].day.toordinal()
    days = Scale(first, last if last > first else first + 1)
    xs = [days(look.day.toordinal()) for look in drawn]

    def area(name: str, lows: Sequence[float], highs: Sequence[float]) -> str:
        upper = [f"{x:.2f},{HEIGHT - scale(v):.2f}" for x, v in zip(xs, highs, strict=True)]
        back = [f"{x:.2f},{HEIGHT - scale(v):.2f}" for x, v in zip(xs, lows, strict=True)]
        return f'<polygon class="{name}" points="{" ".join([*upper, *reversed(back)])}"/>'

    line = " ".join(
        f"{x:.2f},{HEIGHT - scale(look.diff):.2f}" for x, look in zip(xs, drawn, strict=True)
    )
    zero = HEIGHT - scale(0.0)
    parts = [
        area("band", [look.band_lo for look in drawn], [look.band_hi for look in drawn]),
        area("fixed", [look.lo for look in drawn], [look.hi for look in drawn]),
        f'<line class="zero" x1="0" x2="100" y1="{zero:.2f}" y2="{zero:.2f}"/>',
        f'<polyline class="path" points="{line}"/>',
    ]
    return LooksPicture(_svg(label, "".join(parts), "chart"), scale, drawn[0].day)


def _width(look: Look) -> float:
    return abs(look.hi - look.lo) or 1.0


def _svg(label: str, inside: str, name: str) -> str:
    return (
        f'<svg class="{name}" role="img" aria-label="{escape(label, quote=True)}" '
        f'viewBox="0 0 100 {HEIGHT}" preserveAspectRatio="none">'
        f"<title>{escape(label)}</title>{inside}</svg>"
    )
