"""What a sitting may cost and has cost: one budget for all that is written in it."""

from dataclasses import dataclass, field

from hookline.records.words import OFFLINE

WRITE_ONCE = (OFFLINE, "manual")
"""Writers that answer once: nobody can ask them to look again."""
CENT = 0.01
USED_UP = "Nothing is left of this sitting's budget. $ sets another, 0 is no limit."
SET_ASIDE = "What is left of this sitting's budget is set aside for what is being written just now."


def writes_once(model: str) -> bool:
    """Is there no second look with this model? Practice and a file of answers have none."""
    return model.partition(":")[0] in WRITE_ONCE


@dataclass(slots=True)
class Spending:
    """US dollars of a sitting; two runs at a time never share a dollar."""

    limit: float | None = None
    """None is no limit."""
    _ended: float = 0.0
    _caps: dict[str, float] = field(default_factory=dict)
    """What is set aside for each run that goes on."""
    _costs: dict[str, float] = field(default_factory=dict)
    """What each run that goes on has cost so far."""

    @property
    def spent(self) -> float:
        """What has been spent since the desk was opened."""
        return self._ended + sum(self._costs.values())

    @property
    def left(self) -> float | None:
        """What another run may cost; None without a limit."""
        if self.limit is None:
            return None
        going = sum(max(cost, self._caps.get(run, 0.0)) for run, cost in self._costs.items())
        return max(0.0, self.limit - self._ended - going)

    def allows(self, model: str) -> bool:
        """Is anything left for a run of this model? The practice writer costs nothing."""
        return model == OFFLINE or self.left != 0.0

    def refusal(self, model: str) -> str:
        """Why nothing may begin with this model; "" where something may."""
        if self.allows(model):
            return ""
        assert self.limit is not None
        return USED_UP if self.spent >= self.limit else SET_ASIDE

    def begin(self, run: str, model: str) -> float | None:
        """Set aside what is left for a run; the most that it may cost, None for no limit."""
        cap = None if model == OFFLINE else self.left
        self._costs[run], self._caps[run] = 0.0, cap or 0.0
        return cap

    def note(self, run: str, cost: float | None) -> None:
        """What a run has cost so far; None where no price is known."""
        self._costs[run] = cost or 0.0

    def end(self, run: str) -> None:
        """Give back what a run has not spent."""
        self._ended += self._costs.pop(run, 0.0)
        self._caps.pop(run, None)

    def words(self) -> str:
        """How it stands: `$0.12 of $0.50`, `≤ $0.50`; "" while there is nothing to say."""
        if self.limit is None:
            return dollars(self.spent) if self.spent else ""
        limit = dollars(self.limit)
        return f"{dollars(self.spent)} of {limit}" if self.spent else f"≤ {limit}"


def dollars(amount: float) -> str:
    """An amount in cents, or in hundredths of one where it is less than a cent."""
    return f"${amount:.2f}" if amount >= CENT or not amount else f"${amount:.4f}"
