"""Money and shares in a document, written in files as people say them."""

from typing import Annotated

from pydantic import BeforeValidator, model_serializer, model_validator

from hookline.records.base import Record
from hookline.text import money
from hookline.text.in_words import money_words
from hookline.text.market_letters import MARKET_LETTERS
from hookline.text.pattern import compile_lazily


def _share(value: object) -> object:
    """`1.8%` as 0.018, `1/5` as 0.2; a number as it is."""
    if isinstance(value, str) and "%" in value:
        return float(money.parse_percent(value)) / 100
    if isinstance(value, str) and (match := _FRACTION.fullmatch(value)):
        return int(match[1]) / int(match[2])
    return value


_FRACTION = compile_lazily(r"\s*(\d{1,4})\s*/\s*([1-9]\d{0,4})\s*")
"""One in so many."""


Share = Annotated[float, BeforeValidator(_share)]
"""A share of 1, written as a percentage or as a number."""


class Amount(Record):
    """An amount such as `500 INR`, `£4.99`, or a bare number in the market's currency."""

    minor: int
    """Minor units: 50000 for 500 INR."""
    currency: str = ""
    """ISO 4217; "" until the market is known."""
    sign: str = ""
    """What was written, where several countries have such money: `$`; "" once it is settled."""

    @model_validator(mode="before")
    @classmethod
    def _read(cls, value: object) -> object:
        if isinstance(value, str | int | float):
            parsed = money.parse_money(str(value), currency="")
            sign = money.shared_sign(str(value))
            return {"minor": parsed.minor, "currency": parsed.currency, "sign": sign}
        return value

    def settled(self, home: str) -> "Amount":
        """In the currency that it is written in, or that its sign or a bare number means there.

        Args:
            home: the market's currency.
        Raises:
            ValueError: its letters are money elsewhere: `K 500` is none in Britain.
        """
        if self.currency and not self.sign:
            return self
        code = money.read_currency(self.sign, default=home)
        if code is None:
            raise ValueError(f"'{self.sign.upper()}' is no money of this market")
        places = money.minor_digits(code) - money.minor_digits(self.currency)
        minor = self.minor * 10**places if places >= 0 else self.minor // 10**-places
        return Amount(minor=minor, currency=code)

    @model_serializer
    def _write(self) -> str:
        written = money.format_money(self.minor, self.currency).strip()
        number = written.removesuffix(self.currency)
        if self.sign in MARKET_LETTERS:
            return f"{self.sign} {number}".strip()
        return number + self.sign if self.sign else written

    def __str__(self) -> str:
        return self._write() if self.sign else money_words(self.minor, self.currency)

    @property
    def major(self) -> float:
        """In major units: 500.0 for 500 INR."""
        return float(self.minor / 10 ** money.minor_digits(self.currency))
