"""What keeps a campaign from going live: copy that is not there, or whose offer is over."""

import datetime
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from hookline.errors import Wording
from hookline.loop.leave_out import Place, places_left_out, refuse_unknown_names, split_left_out
from hookline.loop.own_copy_gaps import joining_own_copy
from hookline.loop.writing.control_copy import approved_control_copy
from hookline.loop.writing.new_arms import own_copy_arms
from hookline.records.arm import Arm
from hookline.records.campaign import Campaign
from hookline.records.place_names import place_in_words
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import Variant
from hookline.text.in_words import date_words, written_day


@dataclass(frozen=True, slots=True)
class LaunchCopy:
    """What of what waits goes live, and what of it does not."""

    campaign: Campaign
    arms: Sequence[Arm]
    """Approved drafts."""
    human: Sequence[Arm]
    """Arms of the brief's human copy."""
    left_out: Sequence[Arm]
    """What a person leaves out."""
    missing: Sequence[str] = ()
    places_without: Collection[Place] = ()
    """Of the brief, that the launch does without."""


def copy_of_launch(
    resolved: ResolvedBrief,
    campaign: Campaign,
    waiting: Sequence[Arm],
    variants: Sequence[Variant],
    names: Sequence[str],
) -> LaunchCopy:
    """What goes live with a first launch, and what it still lacks.

    Where all messages are people's own copy nobody is kept as usual: there is no other to compare
    it with, so whoever is not held back gets it.

    Args:
        waiting: approved drafts; `variants` are all of the brief.
        names: what is left out.
    """
    approved, unapproved = approved_control_copy(variants, resolved)
    arms, left = split_left_out(waiting, names)
    is_empty = campaign.practice and not arms  # own copy alone is no practice
    control_arms = [] if is_empty else own_copy_arms(approved, resolved, campaign, arms)
    human, control_left = split_left_out(control_arms, names)
    left_out = [*left, *control_left]
    refuse_unknown_names(resolved.brief, [*waiting, *control_arms], names)
    if human and not arms and not campaign.practice:
        shares = campaign.shares.model_copy(update={"usual": 0.0})
        campaign = campaign.model_copy(update={"shares": shares})
    going = [*arms, *human]
    places = places_left_out(resolved.brief, going, left_out, names)
    missing = missing_copy(resolved, campaign, going, unapproved, places)
    missing += [NOTHING_LEFT] if names and not (going or missing) else []
    return LaunchCopy(campaign, arms, human, left_out, missing, places)


def copy_that_joins(
    resolved: ResolvedBrief,
    campaign: Campaign,
    of_campaign: Sequence[Arm],
    variants: Sequence[Variant],
    names: Sequence[str],
) -> LaunchCopy:
    """What of what waits joins a live campaign.

    Args:
        of_campaign: all of its arms; `variants` are all of the brief.
        names: what is left out.
    """
    waiting = waiting_arms(of_campaign)
    control_arms = joining_own_copy(resolved, campaign, of_campaign, variants)
    refuse_unknown_names(resolved.brief, [*waiting, *control_arms], names)
    arms, left = split_left_out(waiting, names)
    human, control_left = split_left_out(control_arms, names)
    missing = [NOTHING_LEFT] if (waiting or control_arms) and not (arms or human) else []
    return LaunchCopy(campaign, arms, human, [*left, *control_left], missing)


def waiting_arms(of_campaign: Sequence[Arm]) -> list[Arm]:
    """Approved drafts that are not live yet."""
    return [arm for arm in of_campaign if arm.state == "approved" and not arm.usual]


NOTHING_LEFT = "all that waits is left out: nothing would go live"


def missing_copy(
    resolved: ResolvedBrief,
    campaign: Campaign,
    arms: Sequence[Arm],
    unapproved: Sequence[Variant],
    left_out: Collection[Place] = (),
) -> list[str]:
    """Channels and languages without a message, and human copy that nobody approved.

    Args:
        left_out: places that the launch does without.
    """
    written = {(arm.channel, arm.language) for arm in arms}
    missing: list[str] = [
        _unwritten(place_in_words(channel, language, resolved.channels))
        for channel in resolved.brief.channels
        for language in resolved.brief.languages
        if (channel, language) not in {*written, *left_out}
    ]
    missing += [
        _waiting(variant, resolved)
        for variant in unapproved
        if (variant.channel, variant.language) not in left_out
    ]
    if campaign.ends < campaign.starts:
        missing.append(_ends_first(campaign))
    return missing


def _place(variant: Variant, resolved: ResolvedBrief) -> str:
    return place_in_words(variant.channel, variant.language, resolved.channels)


class WrongDays(Wording):
    """Days on which nothing can go out, whatever is written."""


def _ends_first(campaign: Campaign) -> WrongDays:
    starts, ends = written_day(campaign.starts), written_day(campaign.ends)
    words = f"it ends on {ends}, before it starts, on {starts}"
    return WrongDays(
        f"{words}: give it other days in the brief (campaign)",
        at_desk=f"{words}: give it other days under Starts and Ends on F2 Brief, More",
    )


class Unwritten(Wording):
    """A channel and a language of which no message is approved."""


def _unwritten(place: str) -> Unwritten:
    return Unwritten(f"no approved {place}", at_desk=f"no accepted {place}")


def _waiting(variant: Variant, resolved: ResolvedBrief) -> Wording:
    """Own copy that nobody approved so far."""
    what = f"your own {_place(variant, resolved)}"
    at_desk = f"{what} waits for approval: a on F4 Write"
    command = f"`hookline approve {variant.id}`"
    return Wording(f"{what} (control_copy) waits for approval: {command}", at_desk=at_desk)


GOES_IN_EARNEST = Wording(
    "in earnest goes what you rewrite by more than half (`hookline edit`, the second message "
    "too), your own copy in the brief (control_copy), or what a model writes",
    at_desk="in earnest goes what you rewrite by more than half, your own copy, or a model's",
)
"""What customers get, where so far all is practice."""


def of_the_other_kind(count: int, *, practice: bool) -> Wording:
    """There are approved messages, of the kind that this launch is not for."""
    subject = "message is" if count == 1 else "messages are"
    if practice:
        those = f"{count} approved {subject} no practice copy"
        at_desk = f"{those}: L with the cursor there launches"
        return Wording(f"{those}: launch without --practice", at_desk=at_desk)
    those = f"{count} approved {subject} practice copy, which"
    return Wording(
        f"{those} --practice launches; {GOES_IN_EARNEST}",
        at_desk=f"{those} L launches with the cursor there; {GOES_IN_EARNEST.at_desk}",
    )


def ended_offers(arms: Sequence[Arm], campaign: Campaign, today: datetime.date) -> list[str]:
    """Versions that can never go out, as their offer is over on the campaign's first day."""
    first = max(datetime.date.fromisoformat(campaign.starts), today)
    ended = Counter(
        arm.constraints.ends
        for arm in arms
        if (day := arm.constraints.last_day) is not None and day < first
    )
    return [_ended_offer(n, day, first) for day, n in sorted(ended.items())]


def _ended_offer(n_messages: int, day: str, first: datetime.date) -> WrongDays:
    messages, it = (f"{n_messages} messages", "them") if n_messages > 1 else ("1 message", "it")
    words = (
        f"the offer of {messages} ended on {written_day(day)}, before the first day, "
        f"{date_words(first)}: give it new dates in the brief, or retire {it}"
    )
    return WrongDays(words, at_desk=words)
