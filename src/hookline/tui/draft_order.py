"""In which order drafts stand, and which of them a person judges next."""

from collections.abc import Collection, Sequence
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
