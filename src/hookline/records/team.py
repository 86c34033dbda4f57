"""What a team decides once: hookline.yaml beside its briefs; every line is optional."""

import codecs
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, ValidationInfo, field_validator, model_validator

from hookline.records.base import TIME_OF_DAY, Record
from hookline.records.channel import Channel
from hookline.records.money import Amount, Share
from hookline.text.pattern import compile_lazily
from hookline.text.when import parse_duration

OF_NO_FILE = frozenset({"idna", "punycode", "utf-7", "unicode-escape", "raw-unicode-escape",
                        "undefined", "mbcs", "oem"})  # fmt: skip
"""Codecs of Python for addresses, mails and programs: read by one, a file loses letters."""

LAG_DAYS = 2
"""How late outcomes may come in where a team says nothing of it."""


_HOUR = compile_lazily(TIME_OF_DAY)


def _hour(time: object) -> object:
    """`9:00` as `09:00`, by which hours are compared."""
    return time.strip().zfill(5) if isinstance(time, str) and ":" in time else time


class Lanes(Record):
    """How all customers are split for a year; policy gets the rest."""

    holdout: Share = Field(default=0.05, ge=0, lt=1)
    """Never messaged: everything against nothing."""
    explore: Share = Field(default=0.05, ge=0, lt=1)
    """Messaged by chance: what prioritization is worth."""

    @model_validator(mode="after")
    def _leave_some(self) -> "Lanes":
        if self.holdout + self.explore >= 1:
            raise ValueError("holdout and explore together leave nothing to policy")
        return self

    def shares(self) -> dict[str, float]:
        """All three, adding up to 1."""
        policy = 1 - self.holdout - self.explore
        return {"holdout": self.holdout, "explore": self.explore, "policy": policy}


class Caps(Record):
    """How often one customer may get a slot; those that send nothing count alike."""

    per_day: int = Field(default=1, ge=1, le=1)
    per_week: int = Field(default=3, ge=1)


def _days(value: object) -> object:
    """`400d` or `13 weeks` as whole days; a number as it is."""
    return round(parse_duration(value).days) if isinstance(value, str) else value


Days = Annotated[int, BeforeValidator(_days)]


class Retention(Record):
    """How long rows with a customer's name are kept; blank keeps them."""

    decisions: Days | None = Field(default=None, ge=1)
    outcomes: Days | None = Field(default=None, ge=1)

    @model_validator(mode="after")
    def _keeps_what_decisions_brought(self) -> "Retention":
        """A decision whose purchases are gone would count as one that brought none."""
        if self.outcomes is None:
            return self
        if self.decisions is None or self.decisions > self.outcomes:
            raise ValueError(
                "outcomes may not go before their decisions; name an age for decisions that is "
                f"no longer than {self.outcomes} days"
            )
        return self


class Team(Record):
    """A team's own numbers."""

    time_zone: str = "UTC"
    """Of the workspace: what a day is."""
    currency: str = "USD"
    """Of amounts that name none."""
    lanes: Lanes = Field(default_factory=Lanes)
    caps: Caps = Field(default_factory=Caps)
    send_window: tuple[str, str] = ("10:00", "18:00")
    """When the engine sends, in the customer's own time."""
    cells: tuple[str, ...] = ("stage", "language", "loyalty_tier")
    """Columns that make the bandit's contexts."""
    prefer: str = ""
    """Column that names each customer's preferred channel, `preferred_channel` say."""
    policy: str = "thompson"
    reward_days: int = Field(default=7, ge=1, le=90)
    """A purchase within so many days is the default pool's reward."""
    lag_days: int = Field(default=LAG_DAYS, ge=0, le=30)
    """How late outcomes may come in."""
    max_harm: Share = Field(default=0.02, gt=0, le=1)
    """Share of unsubscribes and complaints that ends an arm."""
    columns: dict[str, str] = Field(default_factory=dict)
    """Our name of a column by the name in your files: `Recency_Days: recency_days`."""
    outcome_columns: dict[str, str] = Field(default_factory=dict)
    """As `columns`, in files of outcomes, where a header may mean another: `Total: amount`."""
    exposure_columns: dict[str, str] = Field(default_factory=dict)
    """As `columns`, in your own tables of who was messaged or held back: `Variant: group`."""
    encoding: str = ""
    """Of your files that are no UTF-8: cp1250, shift_jis; utf-8-twice mends `MÃ¼ller`."""
    decimal_sign: Literal["", "point", "comma"] = ""
    """Which sign stands before decimals in your files, where a column of 1.210 does not tell."""
    events: dict[str, str] = Field(default_factory=dict)
    """Our event by the name that your engine gives it: `Order Paid: converted`."""
    reviewers: int = Field(default=1, ge=1, le=5)
    """How many people have to approve a text, each one for themselves."""
    overall_window: int = Field(default=28, ge=1, le=365)
    """Days after the first slot that count against the universal holdout."""
    revenue_cap: Amount | None = None
    """Most that one customer's purchases in a window count in the capped comparison: 50000 INR."""

    margin: Share | None = Field(default=None, gt=0.0, le=1.0)
    """Share of revenue that is left before messages and offers are paid: 40%."""
    message_costs: dict[Channel, Amount] = Field(default_factory=dict)
    """What a thousand messages cost, by channel: {sms: 150 INR, email: 20 INR}."""

    retention: Retention = Field(default_factory=Retention)
    """After which age `hookline forget --old` erases: {decisions: 400d, outcomes: 400d}."""

    @field_validator("send_window", mode="before")
    @classmethod
    def _hours_of_a_day(cls, value: object) -> object:
        return [_hour(time) for time in value] if isinstance(value, list | tuple) else value

    @field_validator("send_window")
    @classmethod
    def _opens_and_closes(cls, value: tuple[str, str]) -> tuple[str, str]:
        wrong = [time for time in value if not _HOUR.fullmatch(time)]
        if wrong:
            raise ValueError(f"{wrong[0]!r} is no time of a day; write hours and minutes, 09:00")
        if value[0] == value[1]:
            raise ValueError("it closes as it opens; write when the engine begins and when it ends")
        return value

    @field_validator("retention")
    @classmethod
    def _keeps_what_is_open(cls, value: Retention, info: ValidationInfo) -> Retention:
        named = info.data  # without those that were wrong themselves
        window = max(named.get("reward_days", 0), named.get("overall_window", 0))
        needed = window + named.get("lag_days", 0)
        for what, days in (("decisions", value.decisions), ("outcomes", value.outcomes)):
            if days is not None and days < needed:
                raise ValueError(
                    f"{what} of {days} days are still counted; keep them {needed} days at least"
                )
        return value

    @field_validator("revenue_cap", "message_costs")
    @classmethod
    def _names_its_currency(cls, value: Amount | dict[Channel, Amount] | None) -> object:
        amounts = value.values() if isinstance(value, dict) else [value] if value else []
        if not all(amount.currency for amount in amounts):
            raise ValueError("an amount here names its currency; write one like 500 INR")
        return value

    @field_validator("encoding")
    @classmethod
    def _is_known(cls, value: str) -> str:
        if value in ("", "utf-8-twice"):
            return value
        try:
            codec = codecs.lookup(value).name
            "".encode(codec)  # no picture's or archive's
        except (LookupError, UnicodeError):
            codec = "undefined"
        if codec in OF_NO_FILE:
            raise ValueError(f"there is no encoding '{value}' of files; write one like cp1250")
        return value

    @field_validator("time_zone")
    @classmethod
    def _zone(cls, value: str) -> str:
        import zoneinfo

        try:
            zoneinfo.ZoneInfo(value)
        except (KeyError, ValueError, OSError):
            raise ValueError(
                f"there is no time zone '{value}'; write one like Asia/Kolkata"
            ) from None
        return value
