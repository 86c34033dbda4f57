"""Seals: they show what was changed in the registry past every command, by accident or by hand.

What goes out are the words that people approved, live by a launch and by nothing else: the change
that made an arm keeps the sha256 of its words, six digits of which its id ends in, and each change
of a state names who made it; so does each of a campaign's, with the digest of what was launched.

No seal stops an attacker who can write the registry: the changes that vouch stand in the same file,
and no key signs them.
"""

from collections.abc import Collection, Sequence

from hookline.errors import RuleSaidNo, Wording
from hookline.records.arm import Arm
from hookline.records.campaign import LIVE, Campaign
from hookline.registry.base import Registry
from hookline.text.digests import digest_of

LAUNCHED = ("who", "shares", "starts", "ends", "window_days", "cooldown_days", "pool",
            "limit_per_day", "priority", "reward", "kpi_event", "practice")  # fmt: skip
"""What of a campaign no command changes once it is launched."""


def launched_digest(campaign: Campaign) -> str:
    """The digest of what stays as it was launched."""
    return digest_of(campaign.model_dump(mode="json", include=set(LAUNCHED)))


def refuse_altered_campaigns(registry: Registry, campaigns: Sequence[Campaign]) -> None:
    """Decide nothing for a campaign that no command made what it is.

    Raises:
        RuleSaidNo: HL345, with all that is wrong.
    """
    if broken := altered_campaigns(registry, campaigns):
        fix = Wording(
            "`hookline campaigns end ID` ends it; launch its brief anew to go on",
            at_desk="launch its brief anew to go on",
        )
        raise RuleSaidNo("HL345", "; ".join(broken), fix=fix)


def altered_campaigns(registry: Registry, campaigns: Sequence[Campaign]) -> list[str]:
    """What of these campaigns no command made, a sentence each."""
    last = {change.id: change for change in registry.changes() if change.kind == "campaign"}
    altered = []
    for campaign in campaigns:
        change = last.get(campaign.id)
        state = change.now if change else "reserved"
        if campaign.state != state:
            altered.append(
                f"campaign {campaign.id} is {campaign.state}, and nobody made it so: it was {state}"
            )
        elif change and change.text_hash and change.text_hash != launched_digest(campaign):
            altered.append(
                f"campaign {campaign.id} is not as it was launched: somebody changed its dates, "
                "shares, readers or the like past every command"
            )
    return altered


def refuse_broken_seals(registry: Registry, arms: Sequence[Arm]) -> None:
    """Let nothing go out that no person approved as it is.

    Args:
        arms: that would go out, or be written for an engine.
    Raises:
        RuleSaidNo: HL344, with all that is wrong.
    """
    if broken := broken_seals(registry, arms):
        fix = Wording(
            "`hookline arms retire ID` takes it out; approve its words anew to send them",
            at_desk="R on F5 Live takes it out; accept its words anew to send them",
        )
        raise RuleSaidNo("HL344", "; ".join(broken), fix=fix)


def broken_seals(registry: Registry, arms: Sequence[Arm]) -> list[str]:
    """What of these arms no command made, a sentence each."""
    changes = [change for change in registry.changes() if change.kind == "arm"]
    approved: dict[str, set[str]] = {}
    for change in changes:
        if change.now == "approved":
            approved.setdefault(change.id, set()).add(change.text_hash)
    launched = {change.id for change in changes if change.now == "live"}
    broken = []
    for arm in arms:
        if not _has_approved_words(arm, approved.get(arm.arm_id, ())):
            broken.append(f"the words of {arm.arm_id} are not those that were approved")
        elif arm.arm_id not in approved and not arm.usual:
            broken.append(f"nobody approved {arm.arm_id}")
        elif arm.state in LIVE and arm.arm_id not in launched:
            broken.append(f"nobody launched {arm.arm_id}")
    return broken


def _has_approved_words(arm: Arm, approved: Collection[str]) -> bool:
    """Are its words those that were approved?

    Args:
        approved: digests that its approval kept. In a workspace from before each arm kept that of
            its own words, a follow-up has its first message's: there its id alone can tell.
    """
    digest, digits = arm.parts.words_digest(), arm.arm_id.rpartition(":")[2]
    kept = [each for each in approved if each.startswith(digits)]
    return digest.startswith(digits) and (not kept or digest in kept)
