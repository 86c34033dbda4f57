"""What is chosen on the launch page beside a yes: what is left out of it, and its last day."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from hookline.records.place_names import Channels, channel_name, place_name
from hookline.text.in_words import written_day
from hookline.tui.ask import AskLine, Pick
from hookline.tui.card import with_blanks
from hookline.tui.look import AnyApp, cut, flat
from hookline.tui.plain_values import day_in_file

if TYPE_CHECKING:
    from hookline.loop.launch_plan import LaunchChoices, LaunchPlan
    from hookline.records.arm import Arm
    from hookline.records.resolved_brief import ResolvedBrief

LEAVE_OUT, END = "o", "d"
"""Keys of the launch page."""
WHAT_GOES = (
    "What goes live now? [x] goes live, [ ] stays out: it stays accepted, and the next launch "
    "offers it again. Enter changes one."
)
LAST_DAY = "The last day that anything of it goes out: a date, or so many days later."
ALIVE, OUT = "[x]", "[ ]"
MOST_TEXT = 44  # cells of a message in the list


class Part(NamedTuple):
    """Something that can be left out."""

    name: str
    title: str
    channel: str
    language: str
    """"" for all of the channel's."""
    note: str = ""
    is_out: bool = False
    is_message: bool = False


def keys_of(plan: "LaunchPlan", choices: "LaunchChoices") -> dict[str, str]:
    """Keys that change what would go live, and what each does."""
    keys = {}
    if choices.leave_out or sum(plan.counts.values()) > 1:
        keys[LEAVE_OUT] = "leaves something out"
    if choices.ends:
        keys[END] = "lets it run on"
    elif plan.is_end_assumed and not plan.is_addition:
        keys[END] = "ends it with its offer" if plan.offer_ends else "sets its last day"
    return keys


def end_words(plan: "LaunchPlan") -> str:
    """How a campaign for which the brief names no end gets one here."""
    if plan.offer_ends:
        return f"the brief names none · d ends it with its offer, on {written_day(plan.offer_ends)}"
    return "assumed, as the brief names none · d sets another"


async def choose_end(
    app: AnyApp,
    plan: "LaunchPlan",
    choices: "LaunchChoices",
    resolved: "ResolvedBrief | None",
) -> "LaunchChoices":
    """With the last day of its offer, one that is typed, or none of its own again."""
    if choices.ends or plan.offer_ends:
        return replace(choices, ends="" if choices.ends else plan.offer_ends)
    window = AskLine(LAST_DAY, plan.campaign.ends, is_suggestion=True)
    typed = await app.push_screen_wait(window)
    day = await asyncio.to_thread(_day_meant, typed or "", resolved)
    return replace(choices, ends=day)


def _day_meant(typed: str, resolved: "ResolvedBrief | None") -> str:
    """The day as it is kept; what nobody can tell stays, and is refused with what to write."""
    from hookline.records.brief_dates import days_meant
    from hookline.workspace.clock import today
    from hookline.workspace.team import read_team

    first = resolved.market.first_in_dates if resolved is not None else ""
    days = days_meant(day_in_file(typed), today(read_team()), first=first) if typed else []
    return days[0] if len(days) == 1 else typed


def gaps_of(plan: "LaunchPlan", resolved: "ResolvedBrief | None") -> tuple[str, ...]:
    """Places of the brief without a message, where all else would go live without; else none."""
    from hookline.loop.launch_gaps import Unwritten
    from hookline.loop.leave_out import place_label

    is_all_else_well = all(isinstance(reason, Unwritten) for reason in plan.missing)
    if resolved is None or not plan.counts or not is_all_else_well:
        return ()
    written = {(arm.channel, arm.language) for arm in (*plan.arms, *plan.human)}
    left_out = {(arm.channel, arm.language) for arm in plan.left_out}
    places = [(c, name) for c in resolved.brief.channels for name in resolved.brief.languages]
    return tuple(place_label(place) for place in places if place not in written | left_out)


async def choose_left_out(
    app: AnyApp, plan: "LaunchPlan", choices: "LaunchChoices", channels: Channels
) -> "LaunchChoices":
    """With one part more left out, or taken in again."""
    parts = list(parts_of(plan, channels))
    titles = [f"{OUT if part.is_out else ALIVE} {part.title}" for part in parts]
    window = Pick(WHAT_GOES, titles, [part.note for part in parts])
    index = await app.push_screen_wait(window)
    if not isinstance(index, int):
        return choices
    part = parts[index]
    if not part.is_out:
        return replace(choices, leave_out=(*choices.leave_out, part.name))
    return replace(choices, leave_out=_taken_in(part, parts, choices.leave_out))


def parts_of(plan: "LaunchPlan", channels: Channels) -> Iterator[Part]:
    """Channels, their languages where there are several, then every first message."""
    from hookline.loop.leave_out import place_label

    going = [arm for arm in (*plan.arms, *plan.human) if not (arm.parent_arm or arm.usual)]
    out = [arm for arm in plan.left_out if not (arm.parent_arm or arm.usual)]
    everything = sorted([*going, *out], key=lambda arm: (arm.channel, arm.language, arm.arm_id))
    for channel in dict.fromkeys(arm.channel for arm in everything):
        of_channel = [arm for arm in everything if arm.channel == channel]
        languages = dict.fromkeys(arm.language for arm in of_channel)
        if len(languages) > 1:
            title = f"{channel_name(channel, channels)}, every language"
            yield _place(channel, title, of_channel, out)
        for language in languages:
            here = [arm for arm in of_channel if arm.language == language]
            label = place_label((channel, language))
            yield _place(label, place_name(channel, language, channels), here, out, language)
    for arm in everything:
        place = place_name(arm.channel, arm.language, channels)
        words = flat(with_blanks(arm.parts.title or arm.parts.subject or arm.parts.body))
        title = f"{place}: {cut(words, MOST_TEXT)}"
        yield Part(arm.arm_id, title, arm.channel, arm.language, is_out=arm in out, is_message=True)


def _place(
    name: str, title: str, arms: "Sequence[Arm]", out: "Sequence[Arm]", language: str = ""
) -> Part:
    count = "1 message" if len(arms) == 1 else f"{len(arms)} messages"
    is_out = all(arm in out for arm in arms)
    return Part(name, title, arms[0].channel, language, count, is_out=is_out)


def _taken_in(part: Part, parts: Sequence[Part], names: Sequence[str]) -> tuple[str, ...]:
    """Without what keeps the part out: itself, a place that it stands in, messages of a place."""
    by_name = {each.name: each for each in parts}

    def keeps_it_out(name: str) -> bool:
        other = by_name.get(name)
        if other is None or other.channel != part.channel:
            return False
        is_near = not (other.language and part.language) or other.language == part.language
        return other == part or (is_near and not (other.is_message and part.is_message))

    return tuple(name for name in names if not keeps_it_out(name))
