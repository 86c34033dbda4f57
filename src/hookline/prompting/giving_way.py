"""What was inherited gives way where the brief lacks what would make it true, with the reason."""

from hookline.records.brief import FollowUp, Offer
from hookline.records.catalog import Blueprint, Industry
from hookline.records.text_map import Texts
from hookline.records.words import Hook

OWN_DATES = frozenset(("points_expiry_date", "voucher_expiry", "next_due_date"))
"""Customer fields that are a true end of something."""
PRESSING = frozenset(("urgency", "scarcity", "loss_aversion", "game"))
"""Hooks that press, which regulated trades do without."""
BARRED = {"mutual_fund": ("social_proof", "achievement")}
"""Hooks that a sector's advertisement code rules out besides."""


def usable_hooks(
    blueprint: Blueprint,
    offers: tuple[Offer, ...],
    facts: tuple[Texts, ...],
    assumptions: list[str],
) -> tuple[Hook, ...]:
    """An inherited hook gives way when the brief lacks what would make it true."""
    ends = _something_ends(blueprint, offers)
    lacks = {
        "offer": "" if offers else "there is no offer",
        "urgency": "" if ends else "no offer has an end date",
        "loss_aversion": "" if ends else "nothing is about to end",
        "scarcity": "the brief has no stock fact",
        "reciprocity": "" if offers or facts else "nothing is given",
        "social_proof": "" if facts else "no fact says what others choose",
    }
    kept = tuple(hook for hook in blueprint.hooks if not lacks.get(hook))
    assumptions.extend(
        f"the blueprint's hook '{hook}' is left out: {lacks[hook]}"
        for hook in blueprint.hooks
        if hook not in kept
    )
    return kept or ("because_you",)


def calm(hooks: tuple[Hook, ...], industry: Industry, assumptions: list[str]) -> tuple[Hook, ...]:
    """A regulated trade inherits no hook that presses or that its code rules out."""
    barred = barred_hooks(hooks, industry)
    assumptions.extend(
        f"the blueprint's hook '{hook}' is left out: it has no place in {industry.title}"
        for hook in barred
    )
    return tuple(hook for hook in hooks if hook not in barred) or ("how_to",)


def barred_hooks(hooks: tuple[Hook, ...], industry: Industry) -> list[Hook]:
    """Those of the hooks that the trade does without."""
    barred = (*PRESSING, *BARRED.get(industry.sector, ())) if industry.regulated else ()
    return [hook for hook in hooks if hook in barred]


def _something_ends(blueprint: Blueprint, offers: tuple[Offer, ...]) -> bool:
    """Is there a true date: of the offer, or one that each customer has."""
    return any(offer.ends for offer in offers) or not OWN_DATES.isdisjoint(blueprint.svoc)


def usable_follow_up(
    blueprint: Blueprint, offers: tuple[Offer, ...], assumptions: list[str]
) -> FollowUp:
    """The blueprint's, as a reminder where the brief lacks what its step needs."""
    inherited = blueprint.follow_up
    if inherited.step == "bigger_reason" and not (inherited.offer or inherited.facts):
        lacks = "bigger reason needs an offer of its own"
    elif inherited.step == "last_chance" and not _something_ends(blueprint, offers):
        lacks = "last chance needs a true end date"
    else:
        return inherited
    assumptions.append(f"the follow-up is a reminder: the blueprint's {lacks}")
    return inherited.model_copy(update={"step": "reminder"})
