"""What a customer file holds, counted: all that a brief, the coach and a prompt know of it."""

from pydantic import Field

from hookline.records.base import Record


class AudienceProfile(Record):
    """A file of customers in aggregate; no value of any customer is kept."""

    file: str
    rows: int
    """Customers; one who comes twice counts once."""
    doubles: int = 0
    """Rows of customers who had come before."""
    fill: dict[str, float] = Field(default_factory=dict)
    """Share of customers with a value, by known column."""
    unknown: dict[str, str] = Field(default_factory=dict)
    """Columns that nothing reads, with the known name they are nearest to, or ""."""
    uses: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """What each column that is read is used for, in plain words; empty for what is not."""
    languages: dict[str, int] = Field(default_factory=dict)
    consent: dict[str, float] = Field(default_factory=dict)
    """Share of customers who may be reached, by channel."""
    time_zones: dict[str, int] = Field(default_factory=dict)
    stages: dict[str, int] = Field(default_factory=dict)
    base_rates: dict[str, float] = Field(default_factory=dict)
    """Share who buy within 14 days unasked, by stage; estimated from frequency_12m."""
    notes: tuple[str, ...] = ()
    """What the file says that counts for nothing, or had to be guessed."""
    objected: int = 0
    """Customers who said no to profiling, or said nothing where the column is there."""
    stale: tuple[str, ...] = ()
    """Date columns whose latest value is more than 30 days old."""
