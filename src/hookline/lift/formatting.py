"""Numbers and lines as the report's texts say them: points, percent, amounts, 80 columns."""

import math
import textwrap

from hookline.lift.campaigns import CampaignLift
from hookline.lift.contrasts import Rates
from hookline.text.money import minor_digits

WIDTH = 80


class Money:
    """Minor units as people read them."""

    def __init__(self, currency: str) -> None:
        self._currency = currency
        self._unit = 10 ** minor_digits(currency)

    def __call__(self, minor: float) -> str:
        """`INR 2,183,646`."""
        return f"{self._currency} {self.bare(minor)}".strip()

    def bare(self, minor: float) -> str:
        """The number alone; decimals only where they matter."""
        if not math.isfinite(minor):
            return "no limit"
        sign, major = "-" if minor < 0 else "", abs(minor) / self._unit
        return f"{sign}{major:,.0f}" if major >= 100 or self._unit == 1 else f"{sign}{major:,.2f}"

    def between(self, lo: float, hi: float) -> str:
        """`from 1,474,178 to 2,893,113`."""
        return f"from {self.bare(lo)} to {self.bare(hi)}"


def estimate(rate: Rates) -> str:
    """`+6.2 points (+51 %)`."""
    return f"{points(rate.diff, rate)} points ({percent(rate.relative)})"


def interval(rate: Rates) -> str:
    """`from +3.1 to +5.5`."""
    return f"from {points(rate.lo, rate)} to {points(rate.hi, rate)}"


def points(share: float, rate: Rates) -> str:
    """A difference in points, with as many decimals as its interval can carry."""
    width = abs(rate.hi - rate.lo) * 100
    decimals = 1 if width >= 1 else 2 if width >= 0.1 else 3
    return f"{round(100 * share, decimals) + 0.0:+.{decimals}f}"  # + 0.0: nothing is never -0


def percent(share: float) -> str:
    """`+51 %`."""
    if math.isinf(share):
        return "no limit"
    whole = round(100 * share)
    return f"{whole:+,d} %" if whole else "0 %"


def percent_of(rate: float) -> str:
    """A share of customers: `9.6 %`, and with two decimals below one percent: `0.96 %`."""
    return f"{100 * rate:.1f} %" if rate >= 0.01 else f"{100 * rate:.2f} %"


def rough_mark(campaign: CampaignLift) -> str:
    """What stands behind an amount whose range is a rough one; "" for all others."""
    is_rough = campaign.sent.revenue_quality == "approximate"
    return " (a rough range: baskets differ much)" * is_rough


def entry(label: str, text: str) -> list[str]:
    """A labelled line, wrapped under its text."""
    head = f"  {label:<22} "
    return wrap(text, head, " " * 25)


def wrap(text: str, first: str = "", later: str = "") -> list[str]:
    """Lines of at most 80 columns; a number keeps its percent sign."""
    whole = text.replace(" %", "\u00a0%")
    lines = textwrap.wrap(whole, WIDTH, initial_indent=first, subsequent_indent=later)
    return [line.replace("\u00a0", " ") for line in lines]
