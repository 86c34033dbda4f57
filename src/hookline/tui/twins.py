"""Which drafts in a list say nearly the same as an earlier one."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hookline.records.variant import Variant


def twins_of(variants: "Sequence[Variant]", drafts: dict[str, str]) -> dict[str, str]:
    """By the id of a draft that repeats an earlier one in its channel and language, that one's id.

    Args:
        drafts: by variant, the draft that it is a version of; versions are alike on purpose.
    """
    from hookline.text.similarity import near_duplicate, without_common_ending

    groups: dict[tuple[str, str], list[Variant]] = {}
    for variant in variants:
        groups.setdefault((variant.channel, variant.language), []).append(variant)
    twins: dict[str, str] = {}
    for group in groups.values():
        bodies = without_common_ending([variant.parts.body for variant in group])
        for index, variant in enumerate(group):
            earlier = (
                other
                for position, other in enumerate(group[:index])
                if other.id not in twins
                and drafts[other.id] != drafts[variant.id]
                and near_duplicate(bodies[position], bodies[index])
            )
            if (twin := next(earlier, None)) is not None:
                twins[variant.id] = twin.id
    return twins


def twin_line(
    variant_id: str, twins: dict[str, str], numbers: Mapping[str, str], n_folded: int
) -> str:
    """What a card says of its twins; "" where it has none.

    Args:
        numbers: by variant, its number in the list.
        n_folded: how many twins of it are folded away.
    """
    if (twin := twins.get(variant_id, "")) in numbers:
        return f"= says nearly what draft {numbers[twin]} says · = goes there · f folds such drafts"
    if n_folded:
        if n_folded == 1:
            return "= 1 more draft says nearly this, folded · f shows it"
        return f"= {n_folded} more drafts say nearly this, folded · f shows them"
    return ""


def doubted_note(n_doubted: int) -> str:
    """What is to be known before drafts are accepted together; "" where no check has a doubt.

    Args:
        n_doubted: that need a look, and are left out.
    """
    if not n_doubted:
        return ""
    if n_doubted == 1:
        return "\n\n1 needs a look and waits: its card says why, and a accepts it."
    return f"\n\n{n_doubted} need a look and wait: their cards say why, and a accepts each."


def alike_note(n_alike: int, n_folded: int) -> str:
    """What is to be known before drafts are accepted together; "" where each says its own.

    Args:
        n_alike: that say nearly what another says which is accepted, and are left out.
        n_folded: drafts that wait, and are not among them because they are folded away.
    """
    if n_folded:
        stays = "1 more is" if n_folded == 1 else f"{n_folded} more are"
        return f"\n\n{stays} folded away and left out · Esc, then f shows what is folded."
    if n_alike:
        count = "1 more says" if n_alike == 1 else f"{n_alike} more say"
        return f"\n\n{count} nearly what another says, and waits: a accepts it all the same."
    return ""
