"""Seals: what goes out are the words that people approved, live by a launch and by nothing else.

An arm's id ends in the digest of its words, and each change of its state names who made it. Where
either differs, somebody wrote into the registry past every command.
"""

from collections.abc import Sequence

from hookline.errors import RuleSaidNo
from hookline.records.arm import Arm
from hookline.registry.base import Registry

SENT = ("live", "paused")


def refuse_broken_seals(registry: Registry, arms: Sequence[Arm]) -> None:
    """Let nothing go out that no person approved as it is.

    Args:
        arms: that would go out, or be written for an engine.
    Raises:
        RuleSaidNo: HL344, with all that is wrong.
    """
    if broken := broken_seals(registry, arms):
        fix = "`hookline arms retire ID` takes it out; approve its words anew to send them"
        raise RuleSaidNo("HL344", "; ".join(broken), fix=fix)


def broken_seals(registry: Registry, arms: Sequence[Arm]) -> list[str]:
    """What of these arms no command made, a sentence each."""
    changes = [change for change in registry.changes() if change.kind == "arm"]
    approved = {change.id for change in changes if change.now == "approved"}
    launched = {change.id for change in changes if change.now == "live"}
    broken = []
    for arm in arms:
        if arm.arm_id.rpartition(":")[2] != arm.parts.words_digest():
            broken.append(f"the words of {arm.arm_id} are not those that were approved")
        elif arm.arm_id not in approved and not arm.usual:
            broken.append(f"nobody approved {arm.arm_id}")
        elif arm.state in SENT and arm.arm_id not in launched:
            broken.append(f"nobody launched {arm.arm_id}")
    return broken
