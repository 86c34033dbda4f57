"""How a campaign's customers are split: what a brief asks for, and every decision reads."""

from pydantic import Field, model_validator

from hookline.records.base import Record
from hookline.records.money import Share


class Shares(Record):
    """How a campaign's customers are split; the bandit gets the rest."""

    control: Share = Field(default=0.10, ge=0, lt=1)
    usual: Share = Field(default=0.10, ge=0, lt=1)
    """Human copy; 0 until it is written for every channel and language."""
    random: Share = Field(default=0.10, ge=0, lt=1)

    @model_validator(mode="after")
    def _leave_some(self) -> "Shares":
        if self.control + self.usual + self.random >= 1:
            raise ValueError("control, usual and random together leave nothing to the bandit")
        return self
