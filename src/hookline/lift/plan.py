"""What a report holds a campaign against: all that was fixed before its first message."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from hookline.lift.profit import Costs


@dataclass(frozen=True)
class Plan:
    """What was fixed about a campaign before its first message."""

    campaign_id: str
    shares: Mapping[str, float]
    """Of all four groups, adding up to 1; zero where a group is not used."""
    window_days: int
    ends: date | None = None
    """Last day of first slots; None: no end was registered, so nothing is ever decided."""
    planned_customers: float = 10_000
    """First slots expected in all; the always-valid band is narrowest at half of them."""
    event: str = "converted"
    """What the campaign is judged by."""
    event_came_in: bool = True
    """False: no outcome of that name has come in of anybody."""
    is_service: bool = False
    """A service message: everybody gets it, so nobody is held back and nothing is compared."""
    ended_by_hand: date | None = None
    """The day on which a person ended it before its end."""
    is_capped: bool = False
    """The capped revenue was cut at a value fixed before."""
    costs: Costs | None = None
    """None where the team has set no margin."""
    program: str = ""
    """What its blueprint is for: winback, gtm; "" where nobody said."""
    has_planned_sizes: bool = True
    """False: nobody knows which `shares` were planned, so that no sizes can be wrong."""
