"""Which side of nothing a difference stands on, as every face of the report says and colours it."""

from typing import Final

from hookline.lift.campaigns import CampaignLift
from hookline.lift.contrasts import Rates
from hookline.lift.segments import SegmentLift
from hookline.lift.verdicts import FINAL
from hookline.records.lift_picture import Side

GOOD: Final = "good"
BAD: Final = "bad"
OPEN: Final = "open"
CLEAR = 0.05
"""Adjusted p below which a difference is called more than chance."""


def side_of_campaign(campaign: CampaignLift) -> Side:
    """Open until the verdict is final: whoever looks each day would see a side by chance."""
    rate = campaign.sent.rate
    if not isinstance(rate, Rates) or campaign.verdict.status not in FINAL:
        return OPEN
    return _side_of_range(rate)


def side_of_segment(segment: SegmentLift) -> Side:
    """Open unless it stands out of all segments that are looked at with it."""
    return side_among(segment.rate, segment.p)


def side_among(rate: Rates, adjusted_p: float) -> Side:
    """Of a difference that is one of several.

    Args:
        adjusted_p: for all that are looked at together.
    """
    return _side_of_range(rate) if adjusted_p < CLEAR else OPEN


def clearness(rate: Rates, adjusted_p: float) -> str:
    """`side_among` in words."""
    if side_among(rate, adjusted_p) != OPEN:
        return "more than chance explains"
    leaves_zero_out = _side_of_range(rate) != OPEN
    return "not clear, as one of several" if leaves_zero_out else "no clear difference"


def _side_of_range(rate: Rates) -> Side:
    return GOOD if rate.lo > 0 else BAD if rate.hi < 0 else OPEN
