"""Versions that some customers never got: what a report says of them, and what to do."""

import itertools
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from hookline.documents import Fields
from hookline.errors import Wording

ENOUGH = 100
"""Customers of a kind who could have got a version before its silence is worth a word of advice."""


@dataclass(frozen=True)
class SupportGap:
    """A live version, and a kind of customer that it was never sent to."""

    arm_id: str
    context: tuple[str, ...]
    """Values of the team's context cells, in their order; () where nobody could get it at all."""
    customers: int
    """Decisions in which it could have been sent."""
    reason: str = ""
    """Why nobody could get it, where the audience shows it."""

    @property
    def advice(self) -> str:
        """What to do about it, in a few words."""
        if not self.customers:
            reason = self.reason or "look at its fields, language and dates (decide --explain)"
            return f"nobody could get it: {reason}"
        if self.customers < ENOUGH:
            cell = ", or drop a cell in hookline.yaml" if self.context else ""
            return f"few such customers: wait{cell}"
        return "the bandit leaves it out: a larger `random` share in the next campaign would show"

    def to_json(self) -> Fields:
        """Plain values, and the advice."""
        return asdict(self) | {"advice": self.advice}


def support_lines(gaps: Sequence[SupportGap], most: int = 20) -> list[str]:
    """The gaps in their order, and what to do below those it is for.

    Args:
        most: of gaps that are told. Versions of one channel and language that nobody could get
            for one reason are one.
    """
    if not gaps:
        return ["Every live version went to every kind of customer that could get it."]
    groups = [list(group) for _, group in itertools.groupby(gaps, key=_kind_of)]
    lines = ["Live versions that some customers never got:"]
    for advice, group_of_groups in itertools.groupby(groups[:most], key=lambda g: g[0].advice):
        lines += [f"  {_line(group)}" for group in group_of_groups]
        lines.append(f"    {advice}")
    rest = sum(map(len, groups[most:]))
    others = Wording(f"  and {rest:,} more; --json has all", at_desk=f"  and {rest:,} more")
    return [*lines, *([others] if rest > 0 else [])]


def _kind_of(gap: SupportGap) -> tuple[str, ...]:
    """One kind for all versions of a channel and language that nobody could get for one reason."""
    versions = gap.arm_id if gap.customers else ":".join(gap.arm_id.split(":")[:3])
    return versions, *gap.context, gap.reason


def _line(versions: Sequence[SupportGap]) -> str:
    """`lunch:sms:en:v1:07ecd3 and 2 more versions to anybody: never possible`."""
    gap, n_others = versions[0], len(versions) - 1
    kind = " · ".join(value or "unknown" for value in gap.context) or "anybody"
    count = f"{gap.customers:,} decisions" if gap.customers else "never possible"
    others = f" and {n_others} more version{'' if n_others == 1 else 's'}" if n_others else ""
    return f"{gap.arm_id}{others} to {kind}: {count}"
