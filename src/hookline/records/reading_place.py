"""Where and when a brief is read."""

from datetime import date
from typing import NamedTuple


class Home(NamedTuple):
    """What a day means that is written as people write it there."""

    today: date | None = None
    """Without it a day without its year is asked for."""
    first: str = ""
    """What people there write first in 5/12: `day` or `month`; "" where nobody knows."""
    country: str = ""
