"""What bounds a run, and what it may spend: set aside before a call, settled after it, never
passed.
"""

from dataclasses import dataclass, field

from hookline.errors import OverBudget, Wording
from hookline.gateway.base import USUAL_CONCURRENCY
from hookline.modules import asyncio


@dataclass(frozen=True, slots=True)
class Spend:
    """Calls, tokens and US dollars."""

    calls: int = 0
    tokens: int = 0
    cost: float = 0.0

    def __add__(self, other: "Spend") -> "Spend":
        return Spend(self.calls + other.calls, self.tokens + other.tokens, self.cost + other.cost)

    def beyond(self, other: "Spend") -> "Spend":
        """What this has and the other has not; nothing of it is negative."""
        surplus = self - other
        return Spend(max(0, surplus.calls), max(0, surplus.tokens), max(0.0, surplus.cost))

    def __sub__(self, other: "Spend") -> "Spend":
        return Spend(self.calls - other.calls, self.tokens - other.tokens, self.cost - other.cost)


@dataclass(frozen=True, slots=True)
class SpendCaps:
    """What a person sets; None is no cap."""

    calls: int | None = None
    tokens: int | None = None
    cost: float | None = None
    """US dollars."""

    @property
    def any(self) -> bool:
        """Is there one?"""
        return (self.calls, self.tokens, self.cost) != (None, None, None)

    def passed_by(self, spend: Spend) -> str:
        """The option whose cap this would pass; "" when it passes none."""
        if self.calls is not None and spend.calls > self.calls:
            return f"--max-calls {self.calls}"
        if self.tokens is not None and spend.tokens > self.tokens:
            return f"--max-tokens {self.tokens:,}"
        if self.cost is not None and spend.cost > self.cost * (1 + 1e-12):
            return f"--max-cost {self.cost:g}"
        return ""


@dataclass(frozen=True, slots=True)
class Limits:
    """What bounds the calls of a run."""

    attempts: int = 5
    """Tries of one request when the provider fails."""
    timeout: float = 120.0
    """Seconds for one try."""
    deadline: float | None = None
    """Seconds for the whole run; then nothing more is sent."""
    concurrency: int = USUAL_CONCURRENCY
    """Calls in flight at most; the provider may turn out to take fewer."""
    per_minute: int | None = None
    tokens_per_minute: int | None = None
    caps: SpendCaps = field(default_factory=SpendCaps)


class Budget:
    """Sums what was spent and what requests under way may still spend.

    The next request waits while others hold what it needs, so a run sends the same requests however
    many are in flight; it is refused only when what they give back is not enough.
    """

    def __init__(self, caps: SpendCaps | None = None) -> None:
        self.caps = caps or SpendCaps()
        self.spent = Spend()
        self._held = Spend()
        self._holders = 0
        self._over = ""
        self._turn = asyncio.Lock()
        self._settled = asyncio.Event()

    async def hold(self, most: Spend, *, wait: bool = True) -> "Hold":
        """Set aside what a request may take at most.

        Args:
            wait: for what others give back, before it is refused.
        Raises:
            OverBudget: HL640, now and for every later request.
        """
        async with self._turn:
            while passed := self._over or self.caps.passed_by(self.spent + self._held + most):
                if not self._holders or not wait:
                    self._over = passed
                if self._over:
                    raise _over(passed, self.spent)
                self._settled.clear()
                await self._settled.wait()
            self._held += most
            self._holders += 1
        return Hold(self, most)

    def extend(self, needed: Spend) -> bool:
        """Set aside more for a request under way, if there is room now."""
        if self.caps.passed_by(self.spent + self._held + needed):
            return False
        self._held += needed
        return True

    def give_back(self, unspent: Spend) -> None:
        """A request is over."""
        self._held -= unspent
        self._holders -= 1
        if not self._holders:
            self._held = Spend()  # no dust of floating point
        self._settled.set()

    def take(self, held: Spend, spent: Spend) -> None:
        """Turn what was set aside into what was spent."""
        self._held -= held
        self.spent += spent


class Hold:
    """What is set aside for one request, through all its tries."""

    def __init__(self, budget: Budget, most: Spend) -> None:
        self._budget, self._left = budget, most

    def renew(self, most: Spend) -> bool:
        """Set aside as much again, for another try.

        Returns:
            False when there is no room; the hold is given back then, so that its owner can wait
            for a new one and nobody waits for it.
        """
        needed = most.beyond(self._left)
        if not self._budget.extend(needed):
            self.settle()
            return False
        self._left += needed
        return True

    def spend(self, spent: Spend) -> None:
        """Count what a try took."""
        unspent = self._left.beyond(spent)
        self._budget.take(self._left - unspent, spent)
        self._left = unspent

    def settle(self) -> None:
        """Give back what is left."""
        self._budget.give_back(self._left)
        self._left = Spend()


def _over(passed: str, spent: Spend) -> OverBudget:
    money = f" and ${spent.cost:.4f}" if spent.cost else ""
    problem = (
        f"the next call could pass {passed}: {spent.calls} calls, {spent.tokens:,} tokens"
        f"{money} are spent"
    )
    kept = "what is written is kept"
    fix = Wording(
        f"{kept}; --resume goes on from it, with a budget of its own",
        at_desk=f"{kept}; ctrl+g goes on from it",
    )
    return OverBudget("HL640", problem, fix=fix)
