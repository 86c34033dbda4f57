"""What the coach has to say of a brief: how complete it is, what contradicts, what it can show."""

from dataclasses import dataclass

from hookline.coach.rules import RULES, Item
from hookline.lift import planner
from hookline.records.prompt import ResolvedBrief


@dataclass(frozen=True, slots=True)
class Power:
    """The smallest lift that this audience can show."""

    base_rate: float
    smallest_rise: float
    """Absolute: 0.004 is from 1.8 % to 2.2 %."""
    customers: int

    @property
    def relative(self) -> float:
        """The rise over the base rate."""
        return self.smallest_rise / self.base_rate


@dataclass(frozen=True, slots=True)
class Advice:
    """The coach's answer. The score says how complete the brief is; it forecasts nothing."""

    score: int
    """0 to 100."""
    items: tuple[Item, ...]
    """Errors first, then what adds most to the score."""
    assumptions: tuple[str, ...]
    power: Power | None

    @property
    def errors(self) -> tuple[Item, ...]:
        """What has to be mended before anything is written."""
        return tuple(item for item in self.items if item.severity == "error")


def advise(resolved: ResolvedBrief) -> Advice:
    """The coach's reading of a complete brief."""
    items = [item for rule in RULES for item in rule(resolved)]
    items.sort(key=lambda item: (item.severity != "error", -item.worth, item.code))
    lost = sum(item.worth for item in items)
    return Advice(
        score=max(0, 100 - lost),
        items=tuple(items),
        assumptions=resolved.assumptions,
        power=_power(resolved),
    )


def _power(resolved: ResolvedBrief) -> Power | None:
    audience, shares = resolved.brief.audience, resolved.brief.campaign.shares
    base = audience.base_rate
    if not audience.size or base is None or not 0 < base < 1 or shares is None:
        return None
    if not 0 < shares.control < 1:
        return None
    rise = planner.smallest_rise(base, audience.size, 1 - shares.control)
    return Power(base, rise, audience.size)
