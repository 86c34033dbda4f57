"""What an estimator answers outside its domain: no number, and why."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NoNumber:
    """An answer that holds no number, because the data cannot carry one."""

    because: str
    """The end of a sentence for people: "nobody was held back"."""
