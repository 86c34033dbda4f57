"""What the bandit knows on a day: immutable once it is published."""

from pydantic import Field

from hookline.documents import Fields
from hookline.records.base import Record


class DecisionState(Record):
    """One published posterior of one pool."""

    version: str
    """Day of publication and the first 8 hex digits of the digest."""
    digest: str
    """sha256 of everything else, as sorted-key JSON."""
    pool: str
    policy: str
    day: str
    """Every decision in it was closed before this day."""
    arms: tuple[str, ...] = ()
    """Arm ids, in the order of the arrays."""
    cells: tuple[tuple[str, ...], ...] = ()
    """The distinct contexts x, in the order of the arrays."""
    posterior: Fields = Field(default_factory=dict)
    """The policy's own arrays as nested lists."""
