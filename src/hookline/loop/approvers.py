"""Who approved a text, where a team asks for more people than one."""

from collections.abc import Sequence

from hookline.errors import BadInput, Wording
from hookline.records.arm import Arm
from hookline.records.review import REOPENED
from hookline.registry.base import Registry
from hookline.text.people import person_key


def approvers(registry: Registry, variant_id: str) -> set[str]:
    """Keys of the people who approved it since it was last opened again."""
    people: set[str] = set()
    for review in registry.reviews(variant_id):
        if review.decision == REOPENED:
            people.clear()
        elif review.decision == "approved":
            people.add(person_key(review.by))
    return people


def refuse_second_approval(registry: Registry, variant_id: str, user: str) -> None:
    """Let nobody approve twice.

    Raises:
        BadInput: HL318.
    """
    if person_key(user) in approvers(registry, variant_id):
        where, at_desk = f"variant {variant_id}", "another person has to accept it"
        fix = Wording("another person has to: hookline --as NAME approve …", at_desk=at_desk)
        raise BadInput("HL318", f"{user} has approved it already", where=where, fix=fix)


def lacking_approvers(registry: Registry, arms: Sequence[Arm], reviewers: int) -> list[str]:
    """What fewer people approved than the team asks for by now, a sentence each."""
    if reviewers < 2:
        return []
    people = {arm.variant_id: len(approvers(registry, arm.variant_id)) for arm in arms}
    return [
        _too_few(arm, people[arm.variant_id], reviewers)
        for arm in arms
        if people[arm.variant_id] < reviewers and not arm.parent_arm
    ]


def _too_few(arm: Arm, count: int, reviewers: int) -> Wording:
    return Wording(
        f"{arm.arm_id} was approved by {count} of {reviewers} people: "
        f"`hookline undo {arm.variant_id}`, then approve it anew",
        at_desk=f"{arm.arm_id} was accepted by {count} of {reviewers} people: "
        "u on F4 Write, then accept it anew",
    )
