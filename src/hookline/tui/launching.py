"""L on F5 Live: what a campaign would be, in earnest or for practice; after a yes it is live."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

from hookline.records.place_names import Channels, place_name
from hookline.tui.ask import Confirm, Page, Row
from hookline.tui.desk import Desk
from hookline.tui.launch_choices import (
    END,
    LEAVE_OUT,
    choose_end,
    choose_left_out,
    end_words,
    gaps_of,
    keys_of,
)
from hookline.tui.look import AnyApp, flat, plain, styled
from hookline.tui.problems import desk_words
from hookline.tui.shelf import BRIEFS

if TYPE_CHECKING:
    from hookline.loop.launch_plan import LaunchChoices, LaunchPlan
    from hookline.records.arm import Arm
    from hookline.records.resolved_brief import ResolvedBrief

MEND = (
    "Accept what is missing on F4 Write, or take the channel or language out on F2 Brief, save it "
    "there, and press L again."
)
MEND_OR_LEAVE = (
    "Accept what is missing on F4 Write and press L again, or w launches without it: what is "
    "accepted later joins with another L."
)
WAYS = (
    "Customers get what people or a model write. Without a model: write your own words over a "
    "draft (e on F4 Write, more than half of each message), or as Your copy on F2 Brief, More. "
    "With one: set Model on F2 Brief, ctrl+g."
)
"""How a campaign goes live in earnest, where nothing could yet."""
NOT_ALL = "A part of {campaign} has no message yet"
NOT_YET, NOT_THEN = "{campaign} cannot go live yet", "{campaign} cannot go live on these days"
NOTE = "note"
UNSAVED = (
    "F2 Brief has changes that are kept, but not saved, and a launch goes by what is saved: Esc, "
    "F2, then Esc and s saves them; then F5 and L again."
)
WITHOUT, LAUNCHES = "w", "launches without it"
IN_EARNEST = (
    "It is live. Shares and dates stay as they are now · nothing has left yet: Hookline sends "
    "nothing itself. F6, then d: who gets which text, as a sheet for the tool that sends"
)
JOINED = "{what} joined {campaign}, which goes on with its customers, shares and dates"
NOTHING_WAITS = "Nothing waits for a launch: a on F4 Write accepts a draft, and L makes it live."
FOR_PRACTICE = "It is live for practice: no customer gets it · L says how to go live in earnest"


def _window(plan: "LaunchPlan", choices: "LaunchChoices", rows: Sequence[Row]) -> Confirm:
    """What would go live, and a yes; or what else could, by one key."""
    mark = " for practice" if plan.campaign.practice else ""
    other = {"e": "in earnest"} if mark else {"p": "for practice"}
    name = flat(plan.campaign.id)
    asks = f"Let these messages join {name}?" if plan.is_addition else f"Make {name} live?"
    return Confirm(
        f"{asks}{' For practice only.' if mark else ' Hookline sends nothing itself.'}",
        f"makes {'them' if plan.is_addition else 'it'} live{mark}",
        rows,
        {**(other if has_other(plan) else {}), **keys_of(plan, choices)},
    )


def has_other(plan: "LaunchPlan") -> bool:
    """Is there practice copy beside what would go live in earnest, or the other way round?"""
    return bool(plan.n_others or (plan.campaign.practice and plan.half_practice))


class Launched(NamedTuple):
    """What came of a launch."""

    words: str = ""
    """What to say of it; "" where nothing is live by it."""
    arm_ids: frozenset[str] = frozenset()
    """What is live by it."""


async def launch_after_a_yes(app: AnyApp, desk: Desk, arm_id: str) -> Launched:
    """Show the campaign of a version, and launch it when the reader says so.

    Args:
        arm_id: "" where none is accepted yet: then the brief's own copy is all there is.
    Raises:
        HooklineError: when somebody else writes, or changed what was shown.
    """
    from hookline.loop.launch import launch
    from hookline.loop.launch_plan import LaunchChoices

    arm, resolved = await asyncio.to_thread(_of_arm, desk, arm_id)
    if arm is None and resolved is None:  # neither a message nor a saved brief to launch
        return Launched(NOTHING_WAITS)
    channels = (await asyncio.to_thread(desk.library)).catalog.channels
    kind = _Kind(arm, resolved, arm.practice if arm else False, LaunchChoices())
    while True:
        plan = await _planned(desk, kind)
        unsaved = _unsaved(desk, plan)
        if not plan.missing:
            answer = await app.push_screen_wait(
                _window(plan, kind.choices, [*unsaved, *_page(plan)])
            )
        elif gaps := gaps_of(plan, resolved):
            words = [*unsaved, *_missing_lines(plan, MEND_OR_LEAVE)]
            question = NOT_ALL.format(campaign=flat(plan.campaign.id))
            answer = await app.push_screen_wait(Confirm(question, "", words, {WITHOUT: LAUNCHES}))
            names = (*kind.choices.leave_out, *gaps)
            kind = replace(kind, choices=replace(kind.choices, leave_out=names))
        else:
            app.push_screen(Page(_why_not(plan), [*unsaved, *_missing_lines(plan, MEND)]))
            return Launched()
        if not isinstance(answer, str):
            break
        kind = await _chosen(app, kind, plan, answer, channels)
    if not answer:
        return Launched()
    await asyncio.to_thread(launch, replace(desk.workspace, wait=0), plan)
    ids = frozenset(arm.arm_id for arm in (*plan.arms, *plan.human))
    if plan.is_addition:
        return Launched(_joined(plan, channels), ids)
    return Launched(FOR_PRACTICE if kind.practice else IN_EARNEST, ids)


def _unsaved(desk: Desk, plan: "LaunchPlan") -> list[Row]:
    """That a launch goes by the brief's file, where the brief on the desk has other words."""
    return [("draft kept", UNSAVED)] if desk.has_unsaved(plan.campaign.brief) else []


def _joined(plan: "LaunchPlan", channels: Channels) -> str:
    """What joined a live campaign, by channel and language."""
    arms = (*plan.arms, *plan.human)
    places = [
        f"{count} {place_name(channel, language, channels)}"
        for (channel, language), count in sorted(plan.counts.items())
    ]
    n_follow_ups = sum(bool(arm.parent_arm) for arm in arms)
    places += [f"{n_follow_ups} follow-up{'s' * (n_follow_ups > 1)}"] * bool(n_follow_ups)
    n_usual = sum(arm.usual for arm in arms)
    places += [f"{n_usual} of your own copy"] * bool(n_usual)
    words = JOINED.format(what=", ".join(places), campaign=plan.campaign.id)
    return f"{words}, for practice: no customer gets it" if plan.campaign.practice else words


async def _planned(desk: Desk, kind: "_Kind") -> "LaunchPlan":
    """What would go live."""
    plan = await asyncio.to_thread(_plan, desk, kind)
    is_bare = not (plan.is_addition or plan.arms or plan.left_out)
    if not kind.practice and plan.half_practice and is_bare:
        return await asyncio.to_thread(_without_practice, desk, kind, plan)
    return plan


async def _chosen(
    app: AnyApp, kind: "_Kind", plan: "LaunchPlan", key: str, channels: Channels
) -> "_Kind":
    """The launch with what a key of its page changes."""
    if key == LEAVE_OUT:
        choices = await choose_left_out(app, plan, kind.choices, channels)
        return replace(kind, choices=choices)
    if key == END:
        return replace(kind, choices=await choose_end(app, plan, kind.choices, kind.resolved))
    if key == WITHOUT:
        return kind
    return replace(kind, practice=not kind.practice, choices=type(kind.choices)())


def brief_file(desk: Desk, brief: str) -> Path | None:
    """The file of a brief in the folder, as it was saved last; None where there is none."""
    path = BRIEFS / f"{brief}.yaml"
    on_desk = desk.path
    if on_desk is not None and on_desk.stem == brief:
        path = on_desk
    return path if path.is_file() else None


def _of_arm(desk: Desk, arm_id: str) -> "tuple[Arm | None, ResolvedBrief | None]":
    """A version, and its brief as its file has it now; None where the file is gone."""
    from hookline.loop.arms import find
    from hookline.workspace.library import load_brief

    arm, brief = None, desk.path.stem if desk.path else ""
    if arm_id:
        with desk.workspace.registry() as registry:
            arm = find(registry, arm_id)
            campaign = registry.campaign(arm.campaign_id)
        brief = campaign.brief if campaign else ""
    path = brief_file(desk, brief)
    return arm, load_brief(path, desk.library()) if path else None


@dataclass(frozen=True, slots=True)
class _Kind:
    """Which launch is planned: of what, and what a person chose for it."""

    arm: "Arm | None"
    resolved: "ResolvedBrief | None"
    practice: bool
    choices: "LaunchChoices"


def _plan(desk: Desk, kind: _Kind) -> "LaunchPlan":
    from hookline.loop.launch import plan_launch, plan_of_arm
    from hookline.workspace.clock import today
    from hookline.workspace.team import read_team

    team = read_team()
    day, reviewers, lag, choices = today(team), team.reviewers, team.lag_days, kind.choices
    if kind.resolved is not None:
        return plan_launch(
            desk.workspace, kind.resolved, today=day, practice=kind.practice, reviewers=reviewers,
            lag_days=lag, choices=choices,
        )  # fmt: skip
    assert kind.arm is not None, "without one its caller has looked for the brief's file"
    return plan_of_arm(
        desk.workspace, kind.arm, today=day, reviewers=reviewers, lag_days=lag, choices=choices
    )


def _without_practice(desk: Desk, kind: _Kind, plan: "LaunchPlan") -> "LaunchPlan":
    """The launch of people's words without the practice writer's second messages."""
    from hookline.loop.earnest import leave_practice_out
    from hookline.workspace.team import read_team

    workspace = replace(desk.workspace, wait=0)
    leave_practice_out(workspace, plan.half_practice, reviewers=read_team().reviewers)
    return _plan(desk, kind)


def _page(plan: "LaunchPlan") -> list[Row]:
    """The launch page, with how else by keys and screens."""
    from hookline.loop import launch_page

    n_pages = len(plan.missing)
    rows = launch_page.launch_page(plan)
    rows = rows[: len(rows) - n_pages]
    at_desk = {launch_page.EARNEST: _in_earnest, launch_page.END: end_words}
    words = [(label, at_desk[label](plan) if label in at_desk else text) for label, text in rows]
    words = [(label, desk_words(text) if label == NOTE else text) for label, text in words]
    return [row for row in words if row[1]]


def _in_earnest(plan: "LaunchPlan") -> str:
    if not has_other(plan):
        return WAYS
    count = plan.n_others + len(plan.half_practice)
    seconds = ", its second messages too" if plan.half_practice else ""
    messages = "1 accepted message" if count == 1 else f"{count} accepted messages"
    return f"e leaves out all that is practice{seconds}, and launches {messages}"


def _why_not(plan: "LaunchPlan") -> str:
    """That nothing of it can go live, and whether waiting would mend that."""
    from hookline.loop.launch_gaps import WrongDays

    is_of_days = all(isinstance(reason, WrongDays) for reason in plan.missing)
    return (NOT_THEN if is_of_days else NOT_YET).format(campaign=flat(plan.campaign.id))


def _missing_lines(plan: "LaunchPlan", way: str) -> list[Content | Row]:
    """What keeps a campaign from going live, what mends it, and below it the launch page.

    Args:
        way: what to do where a channel or a language has no message.
    """
    from hookline.loop.launch_gaps import Unwritten

    reasons = [styled(f"! {desk_words(reason)}", "bold $error") for reason in plan.missing]
    is_unwritten = any(isinstance(reason, Unwritten) for reason in plan.missing)
    mend = [plain(way)] if is_unwritten else []
    mend += [plain(WAYS)] if is_unwritten and plan.n_others and not plan.campaign.practice else []
    return [*reasons, *mend, plain(""), *_page(plan)]
