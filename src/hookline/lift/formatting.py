"""Numbers as the report's texts say them: points, percent, amounts."""

import math

from hookline.lift.campaigns import CampaignLift
from hookline.lift.contrasts import Rates
from hookline.lift.estimates import Effect
from hookline.text.in_words import with_sign
from hookline.text.money import minor_digits

MOST_DECIMALS = 3


class MoneyFormat:
    """Minor units as people read them."""

    def __init__(self, currency: str) -> None:
        self._currency = currency
        self._unit = 10 ** minor_digits(currency)

    def __call__(self, minor: float) -> str:
        """`₹2,183,646`."""
        return with_sign(self.bare(minor), self._currency if math.isfinite(minor) else "")

    def bare(self, minor: float) -> str:
        """The number alone; decimals only where they matter."""
        if not math.isfinite(minor):
            return "no limit"
        sign, major = "-" if minor < 0 else "", abs(minor) / self._unit
        return f"{sign}{major:,.0f}" if major >= 100 or self._unit == 1 else f"{sign}{major:,.2f}"

    def between(self, lo: float, hi: float) -> str:
        """`from 1,474,178 to 2,893,113`."""
        return f"from {self.bare(lo)} to {self.bare(hi)}"

    def amount(self, value: float) -> str:
        """`₹2,183,646 more`, `₹5,000 less`."""
        return f"{self(abs(value))} {_side(value)}"

    def change(self, earned: Effect) -> str:
        """`₹2,183,646 more, from 1,474,178 to 2,893,113`; each end has its side where they
        differ: `from 5,000 less to 20,000 more`."""
        return f"{self.amount(earned.value)}, {self.ends(earned.lo, earned.hi)}"

    def ends(self, lo: float, hi: float) -> str:
        """`from 1,474,178 to 2,893,113`, the smaller loss first, or `from 5,000 less to …`."""
        if lo < 0 < hi:
            return f"from {self.bare(-lo)} less to {self.bare(hi)} more"
        small, large = sorted((abs(lo), abs(hi)))
        return self.between(small, large)


def estimate(rate: Rates) -> str:
    """`+6.2 points (+51 %)`."""
    share, diff = percent(rate.relative), points(rate.diff, rate)
    if float(diff) == 0 and share != "0 %":  # both tell the same side
        diff = _signed(100 * rate.diff, _decimals(rate))
    return f"{diff} points ({share})"


def interval(rate: Rates) -> str:
    """`from +3.1 to +5.5`; an end close to 0 has the decimals that tell its side."""
    lo, hi = (_signed(100 * end, _decimals(rate)) for end in (rate.lo, rate.hi))
    return f"from {lo} to {hi}"


def points(share: float, rate: Rates) -> str:
    """A difference in points, with as many decimals as its interval can carry."""
    decimals = _decimals(rate)
    return f"{round(100 * share, decimals) + 0.0:+.{decimals}f}"  # + 0.0: nothing is never -0


def percent(share: float) -> str:
    """`+51 %`."""
    if math.isinf(share):
        return "no limit"
    whole = round(100 * share)
    return f"{whole:+,d} %" if whole else "0 %"


def percents(lo: float, hi: float) -> str:
    """`from +24 % to +83 %`; an end close to 0 has the decimals that tell its side."""
    return " ".join(f"{word} {_percent_end(end)}" for word, end in (("from", lo), ("to", hi)))


def percent_of(rate: float) -> str:
    """A share of customers: `9.6 %`, and with two decimals below one percent: `0.96 %`."""
    return f"{100 * rate:.1f} %" if rate >= 0.01 else f"{100 * rate:.2f} %"


def rough_mark(campaign: CampaignLift) -> str:
    """What stands behind an amount whose range is a rough one; "" for all others."""
    is_rough = campaign.sent.revenue_quality == "approximate"
    return " (a rough range: baskets differ much)" * is_rough


def _side(value: float) -> str:
    return "more" if value >= 0 else "less"


def _decimals(rate: Rates) -> int:
    width = abs(rate.hi - rate.lo) * 100
    return 1 if width >= 1 else 2 if width >= 0.1 else MOST_DECIMALS


def _percent_end(share: float) -> str:
    whole = percent(share)
    return f"{_signed(100 * share, 1)} %" if whole == "0 %" and share else whole


def _signed(value: float, decimals: int) -> str:
    """With more decimals where these would say 0 of what is not: a range that leaves 0 out is
    never printed as if it touched it."""
    enough = range(decimals, MOST_DECIMALS + 1)
    places = next((d for d in enough if round(value, d)), decimals)
    return f"{round(value, places) + 0.0:+.{places}f}"
