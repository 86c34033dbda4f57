"""What a person leaves out of a launch: a channel, one of its languages, or a single message."""

from collections.abc import Collection, Iterable, Sequence

from hookline.errors import BadInput
from hookline.records.arm import Arm
from hookline.records.brief import Brief
from hookline.records.channel import Channel

Place = tuple[Channel, str]
"""A channel and a language."""


def place_label(place: Place) -> str:
    """How a place is named on the command line: `sms:en`."""
    return ":".join(place)


def split_left_out(arms: Sequence[Arm], names: Collection[str]) -> tuple[list[Arm], list[Arm]]:
    """What goes live of what waits, and what is left out; a follow-up stays with its first message.

    Args:
        names: channels, `sms:en`, ids of messages or the digits that these end in.
    """
    out = {arm.arm_id for arm in arms if _is_named(arm, names)}
    out |= {arm.arm_id for arm in arms if arm.parent_arm in out}
    return [a for a in arms if a.arm_id not in out], [a for a in arms if a.arm_id in out]


def places_left_out(
    brief: Brief, kept: Iterable[Arm], left_out: Iterable[Arm], names: Collection[str]
) -> frozenset[Place]:
    """Channels and languages that the launch does without: named, or with no message left.

    Args:
        kept: what goes live; `left_out` what waited beside it.
    """
    places = {(c, language) for c in brief.channels for language in brief.languages}
    named = {place for place in places if {place[0], place_label(place)} & {*names}}
    emptied = {(arm.channel, arm.language) for arm in left_out if not arm.parent_arm}
    return frozenset(named | emptied - {(arm.channel, arm.language) for arm in kept})


def refuse_unknown_names(brief: Brief, arms: Sequence[Arm], names: Sequence[str]) -> None:
    """Refuse what names nothing of a launch, rather than launch all of it.

    Raises:
        BadInput: HL346.
    """
    places = [(channel, language) for channel in brief.channels for language in brief.languages]
    known = {*brief.channels, *map(place_label, places)}
    for name in names:
        if name not in known and not any(_is_named(arm, (name,)) for arm in arms):
            fix = f"name one of {', '.join(sorted(known))}, or the id of a message that waits"
            raise BadInput("HL346", f"nothing of this launch is called '{name}'", fix=fix)


def _is_named(arm: Arm, names: Collection[str]) -> bool:
    arm_names = (arm.channel, place_label((arm.channel, arm.language)), arm.arm_id, arm.variant_id)
    return not {*arm_names, arm.arm_id.rpartition(":")[2]}.isdisjoint(names)
