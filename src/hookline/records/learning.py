"""What worked, as the next prompt would say it."""

from pydantic import Field

from hookline.records.base import Record


class Learning(Record):
    """What worked, worded for the next prompt once a person has accepted it."""

    id: str
    scope: dict[str, str] = Field(default_factory=dict)
    """program, channel, language: where it was seen."""
    tag: str
    value: str
    effect: float
    low: float
    high: float
    n: int
    method: str
    status: str = "proposed"
    text: str
    """The sentence that the prompt will say."""
    since: str
    expires: str
