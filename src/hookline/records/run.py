"""What one generate run was asked for, and what it gave and cost."""

from pydantic import Field

from hookline.records.base import Record


class Run(Record):
    """One `generate`: what was asked, what it gave, what it cost."""

    id: str
    started: str
    ended: str = ""
    model: str
    seed: int
    briefs: tuple[str, ...]
    written: int = 0
    recalled: int = 0
    """Of these: variants whose answer an earlier run had recorded."""
    blocked: int = 0
    missing: int = 0
    """Variants that were asked for and never came."""
    pending: int = 0
    """Variants that the run ended before asking for."""
    calls: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    cost: float | None = None
    """US dollars; None where no price is known."""
    problems: tuple[str, ...] = Field(default=())
