"""What a sitting may cost and has cost: one budget for all that is written in it."""

from dataclasses import dataclass, field

OFFLINE = "offline"
USED_UP = "Nothing is left of this sitting's budget. $ sets another, 0 is no limit."


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
        """How it stands: `$0.12 of $0.5`, `≤ $0.5`; "" while there is nothing to say."""
        if self.limit is None:
            return f"${self.spent:.2g}" if self.spent else ""
        return f"${self.spent:.2g} of ${self.limit:g}" if self.spent else f"≤ ${self.limit:g}"
