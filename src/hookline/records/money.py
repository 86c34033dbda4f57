"""Money in a document: minor units and a currency, written in files as people say it."""

from typing import Any

from pydantic import model_serializer, model_validator

from hookline.records.base import Record
from hookline.text import money


class Amount(Record):
    """An amount such as `500 INR`, `£4.99`, or a bare number in the market's currency."""

    minor: int
    """Minor units: 50000 for 500 INR."""
    currency: str = ""
    """ISO 4217; "" until the market is known."""

    @model_validator(mode="before")
    @classmethod
    def _read(cls, value: Any) -> Any:
        if isinstance(value, str | int | float):
            parsed = money.parse_money(str(value), currency="")
            return {"minor": parsed.minor, "currency": parsed.currency}
        return value

    @model_serializer
    def _write(self) -> str:
        return str(self)

    def __str__(self) -> str:
        return money.format_money(self.minor, self.currency).strip()

    @property
    def major(self) -> float:
        """In major units: 500.0 for 500 INR."""
        return self.minor / 10 ** money.minor_digits(self.currency)
