"""Arms: what lives where, and the whole story of one."""

from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

from hookline.errors import BadInput
from hookline.loop.campaigns import changed
from hookline.loop.seals import refuse_broken_seals
from hookline.loop.tagging import TAGGED, correction_words
from hookline.records.arm import Arm
from hookline.records.team import Team
from hookline.records.variant import HUMAN
from hookline.records.words import OFFLINE, PLAIN, ArmMove, Status
from hookline.registry.base import Registry
from hookline.workspace.folder import Workspace

MOVES: dict[ArmMove, tuple[Status, ...]] = {
    "paused": ("live",),
    "live": ("paused",),
    "retired": ("approved", "live", "paused"),
}
"""To which state from which; a retired arm never comes back."""


def arms(workspace: Workspace, *, campaign: str = "", state: str = "") -> list[Arm]:
    """Arms in order of id."""
    with workspace.registry() as registry:
        return registry.arms(campaign=campaign, state=state)


def move(workspace: Workspace, arm_id: str, state: ArmMove, *, reason: str = "") -> list[Arm]:
    """Pause, resume or retire an arm; a retired one takes its follow-ups along.

    A paused version's follow-ups go on: who has had the first message is told the second.

    Args:
        reason: why; kept word for word.
    Returns:
        The arm, then the follow-ups that moved with it.
    Raises:
        BadInput: HL350 for an unknown one, HL351 for a move it cannot make.
        RuleSaidNo: HL344 for one to go live that nobody approved or launched as it is.
    """
    with workspace.registry() as registry:
        arm = _movable(registry, arm_id, state)
        if state == "live":
            refuse_broken_seals(registry, [arm])
        moving = [arm, *(follow_ups_of(registry, arm) if state == "retired" else ())]
        moved = [each.model_copy(update={"state": state}) for each in moving]
        registry.save_arms(
            moved,
            [changed("arm", a.arm_id, a.state, state, workspace, reason) for a in moving],
        )
    return moved


def _movable(registry: Registry, arm_id: str, state: ArmMove) -> Arm:
    arm = find(registry, arm_id)
    if arm.state not in MOVES[state]:
        fix = f"it can become {state} from: {', '.join(MOVES[state])}"
        raise BadInput("HL351", f"arm {arm.arm_id} is {arm.state}", fix=fix)
    return arm


def follow_ups_of(registry: Registry, arm: Arm) -> list[Arm]:
    """The arm's follow-ups that are not retired."""
    return [
        other
        for other in registry.arms(campaign=arm.campaign_id)
        if other.parent_arm == arm.arm_id and other.state != "retired"
    ]


def why(workspace: Workspace, arm_id: str, team: Team) -> dict[str, Any]:
    """An arm's story: brief, prompt, model, checks, who decided what, and what it earned."""
    from hookline.loop.learning.earned import what_it_earned  # it brings numpy: the desk opens fast

    with workspace.registry() as registry:
        arm = find(registry, arm_id)
        chain = []
        variant = registry.variant(arm.variant_id)
        while variant is not None:
            chain.append(variant)
            before = variant.parent or variant.version_of
            variant = registry.variant(before) if before else None
        story = {
            "arm": arm.model_dump(mode="json"),
            "campaign": (campaign.model_dump(mode="json", by_alias=True))
            if (campaign := registry.campaign(arm.campaign_id))
            else None,
            "variants": [variant.model_dump(mode="json") for variant in chain],
            "reviews": [
                review.model_dump(mode="json")
                for variant in reversed(chain)
                for review in registry.reviews(variant.id)
            ],
            "corrections": [
                change.model_dump(mode="json") | {"words": correction_words(change)}
                for variant in reversed(chain)
                for change in registry.changes(variant.id)
                if change.kind == TAGGED
            ],
            "changes": [change.model_dump(mode="json") for change in registry.changes(arm.arm_id)],
        }
    earned = what_it_earned(workspace, team, arm)
    return story | {"earned": earned.to_json() if earned else None}


def story_lines(story: dict[str, Any]) -> list[tuple[str, str]]:
    """What `why` found, as (label, text) lines that people read; ("", "") parts its sections."""
    arm, lineage = story["arm"], story["arm"]["lineage"]
    campaign = story["campaign"] or {}
    state = "accepted, not live yet" if arm["state"] == "approved" else arm["state"]
    texts = [(part, text) for part, text in arm["parts"].items() if isinstance(text, str) and text]
    facts = [
        *_authors(story),
        ("state", state),
        ("channel", f"{arm['channel']} · {arm['language']}"),
        ("campaign", f"{campaign.get('id', '')} ({campaign.get('state', 'reserved')})"),
        ("brief", campaign.get("brief", "")),
    ]
    facts += [("follows", arm["parent_arm"])] if arm["parent_arm"] else []
    facts += [("earned", story["earned"]["words"])] if story["earned"] else []
    said_by = {(c["now"].partition("=")[0], "confirmed"): c["by"] for c in story["corrections"]}
    facts += [
        (
            name.replace("_", " "),
            f"{tag['value'].replace('_', ' ')} "
            f"({' by '.join(filter(None, (tag['origin'], said_by.get((name, tag['origin'])))))})",
        )
        for name, tag in sorted(arm["tags"].items())
    ]
    facts += [
        (PLAIN["guardrails"], f"{'!' if f['severity'] == 'error' else '?'} {f['message']}")
        for variant in story["variants"]
        for f in variant["findings"]
        if f["severity"] != "info"
    ]
    decisions = [
        (r["decision"], f"{_when(r['at'])} by {r['by']}{': ' if r['reason'] else ''}{r['reason']}")
        for r in story["reviews"]
    ]
    decisions += [
        ("tagged", f"{_when(c['at'])} by {c['by']}: {c['words']}") for c in story["corrections"]
    ]
    decisions += [("became", f"{c['now']} {_when(c['at'])} by {c['by']}") for c in story["changes"]]
    made_with = [
        ("made with", f"seed {lineage['seed']}, brief {lineage['brief_hash'][:12]}"),
        ("prompt", f"{lineage['template_hash'] or '-'}, {lineage['context_hash'] or '-'}"),
        ("id", arm["arm_id"]),
    ]
    return [*texts, ("", ""), *facts, ("", ""), *decisions, ("", ""), *made_with]


def _authors(story: dict[str, Any]) -> list[tuple[str, str]]:
    """Who wrote the words first, and who changed them since, in that order."""
    arm, chain = story["arm"], list(reversed(story["variants"]))
    first = chain[0]["lineage"] if chain else arm["lineage"]
    lines = [("written", f"first by {_writer(first['model'])}, {_when(first['at'])}")]
    is_second = bool(arm["parent_arm"]) and not (chain and chain[-1]["follows"])
    part, human = ("follow_up", "follow_up_human") if is_second else ("parts", "human")
    is_anew = first["model"] == OFFLINE and bool(chain) and chain[-1][human]
    edits = {r["variant_id"]: r for r in story["reviews"] if r["decision"] == "edited"}
    for before, after in pairwise(chain):
        if before[part] == after[part]:
            continue  # the other message of the two was changed
        if (edit := edits.get(before["id"])) is None:
            lineage = after["lineage"]
            words = f"put into other words ({after['rewrite']})" if after["rewrite"] else "reworded"
            words += f" by {_writer(lineage['model'])}, {_when(lineage['at'])}"
        elif is_anew:
            words = f"by {edit['by']}, {_when(edit['at'])}"
            if after[human] and not before[human]:
                lines = [("written", f"{words}, from a practice draft, rewritten")]
                continue
        else:
            much = "more than half: these are people's words now" if after[human] else ""
            much = much or f"less than half: they stay the words of {_writer(first['model'])}"
            much = "" if first["model"] == HUMAN else f", {much}"
            words = f"by {edit['by']}, {_when(edit['at'])}{much}"
        lines.append(("then changed", words))
    return lines


def _writer(model: str) -> str:
    """Who that is, in the words of people."""
    return {OFFLINE: "the practice writer", HUMAN: "a person"}.get(model, model)


def _when(at: str) -> str:
    """A moment as people read it, to the minute."""
    return datetime.fromisoformat(at).astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")


def find(registry: Registry, arm_id: str) -> Arm:
    """The arm of that id, or the only one whose id begins or ends like it."""
    if (arm := registry.arm(arm_id)) is not None:
        return arm
    near = [a for a in registry.arms() if a.arm_id.startswith(arm_id) or a.arm_id.endswith(arm_id)]
    if len(near) == 1:
        return near[0]
    fix = "`hookline arms list` shows them"
    problem = f"there is no arm '{arm_id}'" if not near else f"'{arm_id}' fits {len(near)} arms"
    raise BadInput("HL350", problem, fix=fix)
