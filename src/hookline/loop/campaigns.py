"""Campaigns: reserved with the first approval, made live by a launch, paused, resumed, ended."""

import datetime
from collections.abc import Sequence
from itertools import chain, count

from hookline.errors import BadInput
from hookline.loop.seals import launched_digest, refuse_altered_campaigns
from hookline.records.arm import Arm
from hookline.records.campaign import Campaign
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.review import Change
from hookline.records.shares import Shares
from hookline.records.words import CampaignMove, CampaignState, ChangeKind
from hookline.registry.base import Registry
from hookline.text.when import parse_duration
from hookline.text.who import who_from_map
from hookline.workspace.clock import stamp
from hookline.workspace.folder import Workspace

MOVES: dict[CampaignMove, tuple[CampaignState, ...]] = {
    "live": ("paused",),
    "paused": ("live",),
    "ended": ("reserved", "live", "paused"),
}
"""To which state from which; only a launch makes a reserved one live."""


def reserved_campaign(
    registry: Registry, resolved: ResolvedBrief, *, practice: bool = False
) -> Campaign:
    """The brief's campaign that still takes arms, else a new one: ID, then ID-2, ID-3.

    Args:
        practice: the one of its practice copy, which never shares a campaign with other copy.
    """
    of_brief = [c for c in registry.campaigns() if c.brief == resolved.brief.id]
    open_ones = [c for c in of_brief if c.state != "ended" and c.practice == practice]
    if open_ones:
        return open_ones[-1]
    taken_ids = {campaign.id for campaign in registry.campaigns()}
    numbered = (f"{resolved.brief.id}-{number}" for number in count(len(of_brief) + 1))
    free = chain((resolved.brief.id,) if not of_brief else (), numbered)
    campaign = new_campaign(resolved, next(name for name in free if name not in taken_ids))
    return campaign.model_copy(update={"practice": practice})


def launched_until(
    registry: Registry, day: datetime.date | None
) -> tuple[list[Campaign], list[Campaign]]:
    """What was launched and began by a day, None for ever: those that a report is of, and the
    practice ones that it leaves out."""
    launched = [c for c in registry.campaigns() if c.state != "reserved"]
    return in_earnest([c for c in launched if day is None or c.has_begun(day)])


def in_earnest(campaigns: Sequence[Campaign]) -> tuple[list[Campaign], list[Campaign]]:
    """Practice never stands beside the real thing: it counts only where there is nothing else.

    Args:
        campaigns: live ones to decide for, or launched ones to measure.
    Returns:
        Those that count, and the practice campaigns that are left out.
    """
    real = [campaign for campaign in campaigns if not campaign.practice]
    left_out = [campaign for campaign in campaigns if campaign.practice] if real else []
    return real or list(campaigns), left_out


def new_campaign(resolved: ResolvedBrief, campaign_id: str) -> Campaign:
    """A campaign as the brief plans it; dates are settled when it is launched."""
    brief, plan, blueprint = resolved.brief, resolved.brief.campaign, resolved.blueprint
    pool = plan.pool or ("service" if brief.class_ == "service" else _pool(resolved))
    return Campaign.model_validate(
        {
            "id": campaign_id,
            "brief": brief.id,
            "who": plan.who if isinstance(plan.who, str) else who_from_map(plan.who),
            "cooldown_days": _days(plan.cooldown),
            "window_days": _days(plan.window) or 14,
            "shares": plan.shares or Shares(),
            "pool": pool,
            "limit_per_day": plan.limit_per_day,
            "priority": plan.priority if plan.priority is not None else 100,
            "class": brief.class_ or "promotional",
            "kpi": resolved.kpi.name,
            "reward": "converted" if resolved.kpi.money else resolved.kpi.event,
            "kpi_event": resolved.kpi.event,
            "default_language": resolved.brand.default_language,
            "program": blueprint.program if blueprint else "",
            "stage": blueprint.stage if blueprint else "",
            "market": resolved.market.code,
            "currency": resolved.market.currency,
            "blueprint": (blueprint.extends or blueprint.slug) if blueprint else "",
        }
    )


def move(
    workspace: Workspace, campaign_id: str, state: CampaignMove, *, reason: str = ""
) -> Campaign:
    """Pause, resume or end a campaign.

    Args:
        reason: why; kept word for word.
    Raises:
        BadInput: HL330 for an unknown one, HL331 for a move it cannot make.
        RuleSaidNo: HL345 for resuming one that was changed past every command.
    """
    with workspace.registry() as registry:
        campaign = _movable(registry, campaign_id, state)
        if state == "live":
            refuse_altered_campaigns(registry, [campaign])
        moved = campaign.model_copy(update={"state": state})
        registry.save_campaign(moved, campaign_change(moved, campaign.state, workspace, reason))
    return moved


def _movable(registry: Registry, campaign_id: str, state: CampaignMove) -> Campaign:
    campaign = find(registry, campaign_id)
    if campaign.state not in MOVES[state]:
        fix = f"it can become {state} from: {', '.join(MOVES[state])}"
        raise BadInput("HL331", f"campaign {campaign_id} is {campaign.state}", fix=fix)
    return campaign


def find(registry: Registry, campaign_id: str) -> Campaign:
    """The campaign of that id."""
    campaign = registry.campaign(campaign_id)
    if campaign is None:
        known_ids = ", ".join(c.id for c in registry.campaigns()) or "none yet"
        raise BadInput(
            "HL330", f"there is no campaign '{campaign_id}'", fix=f"there are: {known_ids}"
        )
    return campaign


def campaign_change(campaign: Campaign, was: str, workspace: Workspace, note: str = "") -> Change:
    """A campaign's change to the state that it has now, with the digest of what was launched."""
    change = changed("campaign", campaign.id, was, campaign.state, workspace, note)
    return change.model_copy(update={"text_hash": launched_digest(campaign)})


def approval_of(arm: Arm, workspace: Workspace) -> Change:
    """The change by which an arm comes to be, with the digest of its words."""
    change = changed("arm", arm.arm_id, "", "approved", workspace)
    return change.model_copy(update={"text_hash": arm.parts.words_digest()})


def changed(
    kind: ChangeKind, id_: str, was: str, now: str, workspace: Workspace, note: str = ""
) -> Change:
    """A change of state, as it is kept."""
    changed_at = stamp()
    return Change(kind=kind, id=id_, was=was, now=now, by=workspace.user, at=changed_at, note=note)


def _days(text: str) -> int | None:
    if not text or text == "never":
        return None
    return max(1, round(parse_duration(text).days))


def _pool(resolved: ResolvedBrief) -> str:
    """Campaigns worth money share the default pool's reward; another KPI has a pool of its own."""
    return "default" if resolved.kpi.money else resolved.kpi.name
