"""Today: what of a workspace needs a person now, worst first, each line with where to go."""

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

from hookline.loop.unassigned import without_customers
from hookline.loop.watermark import closing_day
from hookline.records.words import STATES
from hookline.registry.sqlite_glance import has_campaign_begun
from hookline.text.in_words import near_day
from hookline.text.when import calendar_date
from hookline.workspace.folder import Workspace

if TYPE_CHECKING:
    from hookline.records.arm import Arm
    from hookline.records.campaign import Campaign
    from hookline.records.learning import Learning
    from hookline.records.team import Team
    from hookline.records.variant import Variant

TodayKind = Literal[
    "batch", "blocked", "review", "launch", "assign", "outside", "offer", "verdict", "learning",
    "run",
]  # fmt: skip
SOON = datetime.timedelta(days=7)
"""An offer that ends within so long is named."""
FRESH = datetime.timedelta(days=14)
"""A verdict is news for so long after the day it could first be given."""


@dataclass(frozen=True, slots=True)
class TodayLine:
    """One thing to look at."""

    kind: TodayKind
    text: str
    command: str
    """What shows more of it on the command line; the desk goes to the same place."""
    brief: str = ""
    """The brief that it is about, or the one with most of it; "" for all."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How one campaign stands, whether or not it needs anybody."""

    campaign: str
    state: str
    """Glyph and words: `* live until 5 April`."""
    n_live: int
    """Messages of it that are live."""
    is_practice: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Today:
    """What a person sees who sits down."""

    day: datetime.date
    lines: tuple[TodayLine, ...] = ()
    """What needs a person now; () where nothing was ever written."""
    standings: tuple[Standing, ...] = ()
    """Every campaign, those that run first."""


def is_anything_live(workspace: Workspace) -> bool:
    """Does a campaign run here, or has one run? A folder without a registry stays untouched."""
    if not workspace.has_registry:
        return False
    if (known := has_campaign_begun(workspace.registry_path)) is not None:
        return known
    with workspace.registry() as registry:
        return any(campaign.state != "reserved" for campaign in registry.campaigns())


def read_today(workspace: Workspace, team: "Team", *, today: datetime.date) -> Today:
    """What needs a person now, and how every campaign stands."""
    from hookline.records.variant import OPEN  # the desk asks `is_anything_live` before a brief

    batches = tuple(_batches(workspace))
    if not workspace.has_registry:
        return Today(today, batches)
    with workspace.registry() as registry:
        waiting = [v for status in OPEN for v in registry.variants(status=status)]
        campaigns = registry.campaigns()
        arms = [arm for c in campaigns for arm in registry.arms(campaign=c.id)]
        watermark = registry.watermark()
        known = registry.learnings()
    lag = datetime.timedelta(days=team.lag_days)
    over = {campaign.id for campaign in campaigns if campaign.is_over(today)}
    lines = (
        *batches,
        *_drafts(waiting),
        *_accepted(arms, {campaign.id: campaign.brief for campaign in campaigns}),
        *_unassigned(workspace, team, campaigns, arms, today),
        *_outside([arm for arm in arms if arm.campaign_id not in over]),
        *_offers(arms, today),
        *_verdicts(campaigns, lag, today, watermark),
        *_learnings(known, today),
        *_last_run(workspace, team, watermark, today),
    )
    return Today(today, lines, tuple(_standings(campaigns, arms, today)))


def _batches(workspace: Workspace) -> Iterator[TodayLine]:
    """What was handed in and not collected; a folder without a journal loads no gateway."""
    folder = workspace.root / "journal"
    if not any(folder.glob("*.jsonl")):
        return
    from hookline.gateway.journal import handed_in

    if n_out := len(handed_in(folder)):
        requests_are = "1 request is" if n_out == 1 else f"{n_out:,} requests are"
        text = f"{requests_are} in a batch that is out: its answers are not collected yet"
        yield TodayLine("batch", text, "hookline generate BRIEF --resume --batch")


def _drafts(waiting: "Sequence[Variant]") -> Iterator[TodayLine]:
    blocked = [variant for variant in waiting if variant.blocked]
    ready = [variant for variant in waiting if not variant.blocked]
    kinds: tuple[tuple[TodayKind, list[Variant], str], ...] = (
        ("blocked", blocked, "to judge that a check blocks"),
        ("review", ready, "to judge that no check blocks"),
    )
    for kind, drafts, what in kinds:
        if drafts:
            briefs = Counter(variant.brief for variant in drafts)
            first = briefs.most_common(1)[0][0]
            text = f"{_count(len(drafts), 'draft')} {what}: {_names(briefs)}"
            yield TodayLine(kind, text, f"hookline review --brief {first}", first)


def _accepted(arms: "Sequence[Arm]", briefs: dict[str, str]) -> Iterator[TodayLine]:
    by_campaign = Counter((a.campaign_id, a.practice) for a in arms if a.state == "approved")
    for (campaign, practice), count in sorted(by_campaign.items()):
        text = f"{_count(count, 'accepted message')} of {campaign} not live yet"
        brief = briefs.get(campaign, campaign)
        option = " --practice" if practice else ""
        yield TodayLine("launch", text, f"hookline launch briefs/{brief}.yaml{option}", brief)


def _unassigned(
    workspace: Workspace,
    team: "Team",
    campaigns: "Sequence[Campaign]",
    arms: "Sequence[Arm]",
    today: datetime.date,
) -> Iterator[TodayLine]:
    """Live campaigns that nobody got yet: live is no sending."""
    alive = {arm.campaign_id for arm in arms if arm.state == "live"}
    waiting = [campaign for campaign in campaigns if campaign.id in alive]
    for campaign in without_customers(workspace, waiting, team, today=today):
        text = f"{campaign.id} is live, and no customer is assigned to it yet: nothing has left"
        yield TodayLine("assign", text, "hookline decide AUDIENCE", campaign.brief)


def _outside(arms: "Sequence[Arm]") -> Iterator[TodayLine]:
    """What waits for an approval of a register or of WhatsApp, or was refused one."""
    for status, words in (("pending", "waiting for approval"), ("rejected", "rejected")):
        campaigns = Counter(
            arm.campaign_id
            for arm in arms
            if arm.external.status == status and arm.state != "retired"
        )
        if campaigns:
            count = _count(sum(campaigns.values()), "message")
            text = f"{count} {words} outside: {_names(campaigns)}"
            yield TodayLine("outside", text, "hookline arms external FILE")


def _offers(arms: "Sequence[Arm]", today: datetime.date) -> Iterator[TodayLine]:
    """Offers with a day of their own; one that counts from the day of sending never ends so."""
    ends: dict[tuple[datetime.date, str], int] = {}
    for arm in arms:
        day = arm.constraints.last_day
        if arm.state in ("live", "paused") and day and today <= day <= today + SOON:
            ends[day, arm.campaign_id] = ends.get((day, arm.campaign_id), 0) + 1
    for (day, campaign), count in sorted(ends.items()):
        n_days = (day - today).days
        later = f"in {n_days} days, on {near_day(day, today)}"
        when = "today" if n_days == 0 else "tomorrow" if n_days == 1 else later
        text = f"the offer of {campaign} ends {when}: {_count(count, 'live message')}"
        yield TodayLine("offer", text, f"hookline arms list --campaign {campaign}")


def _verdicts(
    campaigns: "Iterable[Campaign]",
    lag: datetime.timedelta,
    today: datetime.date,
    watermark: datetime.date | None,
) -> Iterator[TodayLine]:
    for campaign in campaigns:
        closes = closing_day(campaign, lag)
        if closes is None or closes > today:
            continue
        day = near_day(closes, today)
        if watermark is None or watermark < closes:
            text = f"the verdict on {campaign.id} waits for outcomes up to {day}"
            yield TodayLine("verdict", text, f"hookline outcomes FILE --through {closes}")
        elif today - closes <= FRESH:
            text = f"the verdict on {campaign.id} is due since {day}"
            yield TodayLine("verdict", text, "hookline lift")


def _learnings(known: "Iterable[Learning]", today: datetime.date) -> Iterator[TodayLine]:
    waiting = [each for each in known if each.status_on(today) == "proposed"]
    if waiting:
        text = f"{_count(len(waiting), 'learning')} to accept or reject: {waiting[0].line}"
        yield TodayLine("learning", text, "hookline learnings list --status proposed")


def _last_run(
    workspace: Workspace, team: "Team", watermark: datetime.date | None, today: datetime.date
) -> Iterator[TodayLine]:
    if not workspace.has_decisions:
        return
    from hookline.workspace.ledger import Ledger

    days = Ledger(workspace, team.cells).days()
    if days:
        n_days = (today - days[-1]).days
        ago = f", {n_days} days ago" if n_days > 1 else ", which is still to come" * (n_days < 0)
        until = near_day(watermark, today) if watermark else ""
        complete = f"outcomes are in up to {until}" if until else "no outcomes yet"
        complete += ", a day to come" * (watermark is not None and watermark > today)
        text = f"who gets what was last chosen for {near_day(days[-1], today)}{ago}; {complete}"
        yield TodayLine("run", text, "hookline decide")


def _standings(
    campaigns: "Sequence[Campaign]", arms: "Sequence[Arm]", today: datetime.date
) -> Iterator[Standing]:
    n_live = Counter(arm.campaign_id for arm in arms if arm.state == "live")
    of_campaign: dict[str, list[Arm]] = {campaign.id: [] for campaign in campaigns}
    for arm in arms:
        of_campaign[arm.campaign_id].append(arm)
    words = {c.id: _state_words(c, of_campaign[c.id], today) for c in campaigns}
    for campaign in sorted(campaigns, key=lambda each: (not words[each.id].is_running, each.id)):
        yield Standing(
            campaign.id, words[campaign.id].text, n_live[campaign.id], is_practice=campaign.practice
        )


def has_only_paused(arms: "Iterable[Arm]") -> bool:
    """Was every first message that could go out paused? Follow-ups of what went out go on."""
    states = {arm.state for arm in arms if not (arm.parent_arm or arm.usual)}
    return "paused" in states and "live" not in states


class _StateWords(NamedTuple):
    """How a campaign stands, with its glyph."""

    text: str
    is_running: bool = False
    """Do its messages go out now?"""


def _state_words(campaign: "Campaign", arms: "Sequence[Arm]", today: datetime.date) -> _StateWords:
    if campaign.state != "live":
        words = {"reserved": "o not live yet", "paused": STATES["paused"], "ended": "- ended"}
        return _StateWords(words[campaign.state])
    if not campaign.has_begun(today):
        return _StateWords(f"o starts on {_day(campaign.starts, today)}")
    if campaign.is_over(today):
        return _StateWords(f"- over since {_day(campaign.ends, today)}")
    if has_only_paused(arms):
        return _StateWords("= all messages paused")
    until = f" until {_day(campaign.ends, today)}" if campaign.ends else ""
    return _StateWords(f"{STATES['live']}{until}", is_running=True)


def _day(written: str, today: datetime.date) -> str:
    """A campaign's day in words, which is one of the calendar once it is live."""
    day = calendar_date(written, today)
    return near_day(day, today) if day else written


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _names(counts: Counter[str]) -> str:
    """The first three by number, and how many others."""
    names = [name for name, _ in counts.most_common(3)]
    others = len(counts) - len(names)
    return ", ".join(names) + (f" and {others} more" if others else "")
