"""The brief's own copy at the desk: listed on F4 Write without a model, told on F5 Live."""

import asyncio
from typing import TYPE_CHECKING

from hookline.errors import HooklineError
from hookline.records.place_names import place_name
from hookline.records.words import STATES
from hookline.tui.ask import Pick
from hookline.tui.desk import Desk
from hookline.tui.look import AnyApp, cut, flat

if TYPE_CHECKING:
    from hookline.records.arm import ArmRow
    from hookline.records.resolved_brief import ResolvedBrief
    from hookline.records.variant import Variant

LAUNCHES = "L launches it"
ACCEPTS = "F4 Write, Home goes to it, a accepts it"
MOST_OF_IT = 40
"""Cells of own copy by which it is known."""
WHICH = "Which of them shall go live?"
KEPT_OUT = "cannot join: who gets what is fixed · instead write it over a draft (e on F4 Write)"
"""Why copy that a live campaign has no group for waits, and what to do instead."""


def list_own_copy(desk: Desk, brief: str) -> None:
    """Put the own copy of the brief on the desk before a person, where its file holds any."""
    from hookline.loop.earnest import own_copy

    if (resolved := _with_own_copy(desk)) is not None and resolved.brief.id == brief:
        own_copy(desk.workspace, resolved)


def own_copy_line(desk: Desk) -> str:
    """What of the brief's own copy is accepted and not live yet, and what launches it."""
    campaign, waiting, kept_out = _waiting(desk)
    copy_name, channels = f"your own copy for {flat(campaign)}", desk.channels()
    lines = [
        f"{STATES['approved']}, {what} {copy_name}, "
        f"{', '.join(place_name(v.channel, v.language, channels) for v in copies)} · {next_step}"
        for copies, what, next_step in (
            (waiting, "not live yet:", LAUNCHES),
            (kept_out, "not live:", KEPT_OUT),
        )
        if copies
    ]
    return "\n".join([*lines, *_dropped(desk), *_to_judge(desk)])


def _dropped(desk: Desk) -> list[str]:
    """What of the own copy is accepted and goes out with no launch, with its words and why."""
    if desk.path is None or not desk.workspace.has_registry:
        return []
    from hookline.loop.own_copy_gaps import OTHER_WORDS, dropped_own_copy

    with desk.workspace.registry() as registry:
        accepted = [v for v in registry.variants(brief=desk.path.stem) if v.usual]
        launched = {arm.variant_id for arm in registry.arms()} if accepted else set[str]()
    dropped = dropped_own_copy(accepted, _with_own_copy(desk), launched) if accepted else ()
    return [
        f"{STATES['approved']}, not live: your own copy, "
        f"{place_name(v.channel, v.language, desk.channels())} · {OTHER_WORDS}: "
        f"“{cut(flat(v.parts.body), MOST_OF_IT)}”"
        for v in dropped
    ]


def _to_judge(desk: Desk) -> list[str]:
    """What of the brief's own copy nobody has accepted yet, and where that is done."""
    if (resolved := _with_own_copy(desk)) is None:
        return []
    from hookline.loop.earnest import own_copy

    copies = own_copy(desk.workspace, resolved)[1]
    places = ", ".join(place_name(v.channel, v.language, desk.channels()) for v in copies)
    return [f"not accepted yet: your own copy, {places} · {ACCEPTS}"] if copies else []


async def ask_which_launch(app: AnyApp, desk: Desk, row: "ArmRow | None") -> str | None:
    """What L launches: the campaign of the row under the cursor, or own copy, which has no row.

    Own copy that waits goes first where nothing waits in the row's campaign, and is asked for by
    name where something does.

    Returns:
        The id of the row's version, "" for the own copy of the brief on the desk; None where the
        question was left.
    """
    if row is None:
        return ""
    campaign, n_waiting = await asyncio.to_thread(_choice, desk, row)
    if not campaign and not n_waiting:
        question = f"Nothing accepted waits in {row.campaign_id}. Which of these shall go live?"
        return await _ask_campaign(app, desk, row, question)
    if not campaign and await asyncio.to_thread(_is_left_aside, desk, row):
        return await _ask_campaign(app, desk, row, WHICH)
    if campaign in ("", row.campaign_id):
        return row.arm_id
    if not n_waiting:
        return ""
    titles = (f"your own copy for {campaign}", _messages_of(row.campaign_id, n_waiting))
    chosen = await app.push_screen_wait(Pick(WHICH, titles))
    return ("", row.arm_id)[chosen] if isinstance(chosen, int) else None


def _choice(desk: Desk, row: "ArmRow") -> tuple[str, int]:
    """The campaign of the own copy that waits, and how many messages wait in the row's."""
    campaign, waiting, _ = _waiting(desk)
    with desk.workspace.registry() as registry:
        accepted = registry.arms(campaign=row.campaign_id, state="approved")
    return campaign if waiting else "", sum(not arm.parent_arm for arm in accepted)


def _is_left_aside(desk: Desk, row: "ArmRow") -> bool:
    """Is the row another brief's than the one on the desk, of which something waits too?"""
    if desk.path is None:
        return False
    with desk.workspace.registry() as registry:
        of_desk = {c.id for c in registry.campaigns() if c.brief == desk.path.stem}
    return row.campaign_id not in of_desk and bool(of_desk & {*_waiting_campaigns(desk)})


async def _ask_campaign(app: AnyApp, desk: Desk, row: "ArmRow", question: str) -> str | None:
    """Which campaign goes live, of those in which something waits.

    Returns:
        The id of a version of it, the row's where none waits; None where the question was left.
    """
    waiting = await asyncio.to_thread(_waiting_campaigns, desk)
    if not waiting:
        return row.arm_id
    titles = tuple(_messages_of(campaign, len(ids)) for campaign, ids in waiting.items())
    chosen = await app.push_screen_wait(Pick(question, titles))
    return [*waiting.values()][chosen][0] if isinstance(chosen, int) else None


def _waiting_campaigns(desk: Desk) -> dict[str, list[str]]:
    """By campaign, the ids of its accepted messages that are not live yet."""
    waiting: dict[str, list[str]] = {}
    with desk.workspace.registry() as registry:
        for arm in registry.arms(state="approved"):
            if not arm.parent_arm:
                waiting.setdefault(arm.campaign_id, []).append(arm.arm_id)
    return waiting


def _messages_of(campaign: str, count: int) -> str:
    messages = "1 accepted message" if count == 1 else f"{count} accepted messages"
    return f"{messages} of {flat(campaign)}"


def _waiting(desk: Desk) -> "tuple[str, list[Variant], list[Variant]]":
    """The campaign that the brief's own copy goes live in, and what of the copy waits for that.

    Returns:
        The campaign's id, what a launch takes along, and what it cannot: the campaign is live.
    """
    if (resolved := _with_own_copy(desk)) is None:
        return "", [], []  # nothing is loaded for what most briefs have not
    from hookline.loop.campaigns import reserved_campaign
    from hookline.loop.earnest import own_copy, waiting_own_copy
    from hookline.loop.own_copy_gaps import joining_own_copy
    from hookline.records.campaign import LIVE

    if not (approved := own_copy(desk.workspace, resolved)[0]):
        return "", [], []
    with desk.workspace.registry() as registry:
        campaign = reserved_campaign(registry, resolved)
        waiting = waiting_own_copy(registry, approved)
        if campaign.state not in LIVE:
            return campaign.id, waiting, []
        arms, variants = (
            registry.arms(campaign=campaign.id),
            registry.variants(brief=campaign.brief),
        )
    joining = {arm.variant_id for arm in joining_own_copy(resolved, campaign, arms, variants)}
    kept_out = [variant for variant in waiting if variant.id not in joining]
    return campaign.id, [v for v in waiting if v.id in joining], kept_out


def _with_own_copy(desk: Desk) -> "ResolvedBrief | None":
    """The brief on the desk as its file was saved; None where it cannot be read or has none."""
    path = desk.path
    if path is None or not path.is_file():
        return None
    from hookline.workspace.library import load_brief

    if not any(word in path.read_text("utf-8", "replace") for word in ("copy", "control")):
        return None  # what follows reads a whole brief, at every look at the screen
    try:
        resolved = load_brief(path, desk.library())
    except HooklineError:  # F2 Brief says what is wrong with it
        return None
    return resolved if resolved.brief.control_copy else None
