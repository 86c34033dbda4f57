"""What keeps a campaign from going live: copy that is not there, or whose offer is over."""

import datetime
from collections import Counter
from collections.abc import Sequence

from hookline.records.arm import Arm
from hookline.records.campaign import Campaign
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import Variant
from hookline.text.when import parse_date


def missing_copy(
    resolved: ResolvedBrief,
    campaign: Campaign,
    arms: Sequence[Arm],
    unapproved: Sequence[Variant],
) -> list[str]:
    """Channels and languages without a message, and human copy that nobody approved."""
    written = {(arm.channel, arm.language) for arm in arms}
    missing = [
        f"no approved {channel} in {language}"
        for channel in resolved.brief.channels
        for language in resolved.brief.languages
        if (channel, language) not in written
    ]
    missing += [
        f"your own {variant.channel} in {variant.language} (control_copy) waits for approval: "
        f"`hookline approve {variant.id}`"
        for variant in unapproved
    ]
    if campaign.ends < campaign.starts:
        missing.append(f"it ends {campaign.ends}, before it starts {campaign.starts}")
    return missing


def of_the_other_kind(count: int, *, practice: bool) -> str:
    """There are approved messages, of the kind that this launch is not for."""
    subject = "message is" if count == 1 else "messages are"
    if practice:
        return f"{count} approved {subject} no practice copy: launch without --practice"
    return (
        f"{count} approved {subject} practice copy, which --practice launches; "
        "for real, have a model write, or rewrite what is there"
    )


def ended_offers(arms: Sequence[Arm], campaign: Campaign, today: datetime.date) -> list[str]:
    """Versions that can never go out, as their offer is over on the campaign's first day."""
    first = max(campaign.starts, today.isoformat())
    ended = Counter(arm.constraints.ends for arm in arms if "" < last_day(arm) < first)
    return [
        f"the offer of {n} message{'s' * (n > 1)} ended on {day}, before the first day, {first}: "
        f"give it new dates in the brief, or retire {'them' if n > 1 else 'it'}"
        for day, n in sorted(ended.items())
    ]


def last_day(arm: Arm) -> str:
    """The day after which it may not go out; "" where none is fixed."""
    day = parse_date(arm.constraints.ends).date if arm.constraints.ends else None
    return day.isoformat() if day else ""
