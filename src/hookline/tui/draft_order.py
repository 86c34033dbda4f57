"""In which order drafts stand, and which of them a person judges next."""

from collections.abc import Collection, Iterable, Sequence
from string import ascii_lowercase
from typing import TYPE_CHECKING

from hookline.tui.card import ACCEPTED

if TYPE_CHECKING:
    from hookline.records.variant import Variant


def in_writing_order(
    variants: "Sequence[Variant]", taken_out: Collection[str] = ()
) -> "list[Variant]":
    """Without the rejected ones, a person's own copy first; an edit stands where the draft stood
    that it replaces, and another version after the one that it was made of.

    Args:
        taken_out: ids of those that stay listed although they were retired, so that none that a
            person looks at moves.
    """
    by_id = {variant.id: variant for variant in variants}
    order = {variant.id: index for index, variant in enumerate(variants)}

    def position(variant: "Variant") -> tuple[bool, int]:
        while (before := variant.parent or variant.version_of) in by_id:
            variant = by_id[before]
        return not variant.usual, order[variant.id]

    listed = (v for v in variants if v.status != "retired" or v.id in taken_out)
    return sorted(listed, key=position)


class DraftNumbers:
    """The number of each draft of a list, which stays what it is for as long as the list is open:
    an edit has its draft's, another version that and a letter."""

    def __init__(self) -> None:
        self.labels: dict[str, str] = {}
        """By id, the number of every draft that was listed."""

    def add(self, variants: "Iterable[Variant]") -> None:
        """Number those that have none yet, in their order."""
        for variant in variants:
            if variant.id not in self.labels:
                self.labels[variant.id] = self._label(variant)

    def replace(self, before: "Variant", draft: "Variant") -> None:
        """One that was asked for again has the number of the one in whose place it stands."""
        self.labels[draft.id] = self.labels[before.id]

    def _label(self, variant: "Variant") -> str:
        taken = set(self.labels.values())
        if variant.parent in self.labels:
            return self.labels[variant.parent]
        if variant.version_of in self.labels:
            first = self.labels[variant.version_of].rstrip(ascii_lowercase)
            letters = (f"{first}{letter}" for letter in ascii_lowercase[1:])
            if (free := next((label for label in letters if label not in taken), None)) is not None:
                return free
        return str(1 + max((int(label.rstrip(ascii_lowercase)) for label in taken), default=0))


def place_to_judge(variants: "Sequence[Variant]", here: int = 0) -> int:
    """Where the cursor begins: on the first draft of the newest run that no practice writer wrote.

    Args:
        here: where it stays while nobody else's draft waits.
    """
    waiting = [v for v in variants if v.status not in (*ACCEPTED, "retired") and not v.practice]
    newest = max(waiting, key=lambda variant: variant.lineage.at, default=None)
    if newest is None:
        return here
    run = newest.lineage.model, newest.lineage.brief_hash
    return next(
        index
        for index, variant in enumerate(variants)
        if variant in waiting and (variant.lineage.model, variant.lineage.brief_hash) == run
    )


def next_to_judge(ids: Sequence[str], here: int, waiting: Collection[str]) -> int:
    """Where the next draft stands that waits for a person, behind the last one the first; `here`
    where none does.

    Args:
        ids: of all drafts, in their order.
        waiting: ids of those that wait.
    """
    order = [*range(here + 1, len(ids)), *range(here)]
    return next((index for index in order if ids[index] in waiting), here)


JUST_WRITTEN = "just written"
"""In place of a draft's id: the mark goes to the first of what a run has brought."""


def first_written(variants: "Sequence[Variant]", run_ids: Collection[str]) -> str:
    """The first of what was just written: one's own copy that waits, then what a model wrote, then
    practice; "" where nothing was."""
    own_copy = [v.id for v in variants if v.usual and v.status not in (*ACCEPTED, "retired")]
    run = [variant for variant in variants if variant.id in run_ids]
    real = [variant.id for variant in run if not variant.practice]
    return next(iter((*own_copy, *real, *(variant.id for variant in run))), "")
