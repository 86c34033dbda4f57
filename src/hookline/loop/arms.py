"""Arms: what lives where, and the whole story of one."""

from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from hookline.documents import Fields
from hookline.errors import BadInput, Wording
from hookline.loop.campaigns import changed
from hookline.loop.seals import refuse_broken_seals
from hookline.loop.tag_words import tag_words
from hookline.loop.tagging import TAGGED, correction_words
from hookline.records.arm import Arm, External
from hookline.records.campaign import Campaign
from hookline.records.place_names import place_name
from hookline.records.review import Change, Review
from hookline.records.team import Team
from hookline.records.variant import HUMAN, Parts, Variant
from hookline.records.words import OFFLINE, PLAIN, ArmMove, Status
from hookline.registry.base import Registry
from hookline.workspace.clock import today
from hookline.workspace.folder import Workspace

if TYPE_CHECKING:
    from hookline.loop.learning.earned import Earned

MOVES: dict[ArmMove, tuple[Status, ...]] = {
    "paused": ("live",),
    "live": ("paused",),
    "retired": ("approved", "live", "paused"),
}
"""To which state from which; a retired arm never comes back."""
OVER = "over with its campaign: nothing goes out"
"""What is told of a live version whose campaign has ended."""
SECOND = "follow_up."
"""What the name of a finding's part begins with where it is of the second message."""


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


@dataclass(frozen=True, slots=True)
class ArmStory:
    """One live version with all that came before it and of it."""

    arm: Arm
    campaign: Campaign | None
    variants: tuple[Variant, ...]
    """What it was written as, the last words first."""
    reviews: tuple[Review, ...]
    corrections: tuple[Change, ...]
    """What people said that its hook or tonality is."""
    changes: tuple[Change, ...]
    """Of its state."""
    earned: "Earned | None"
    is_over: bool = False
    """Does nothing of its campaign go out any more?"""

    def to_json(self) -> Fields:
        """The records whole, and the words of what people read."""
        campaign = self.campaign
        return {
            "arm": self.arm.model_dump(mode="json"),
            "campaign": campaign.model_dump(mode="json", by_alias=True) if campaign else None,
            "variants": [variant.model_dump(mode="json") for variant in self.variants],
            "reviews": [review.model_dump(mode="json") for review in self.reviews],
            "corrections": [
                change.model_dump(mode="json") | {"words": correction_words(change)}
                for change in self.corrections
            ],
            "changes": [change.model_dump(mode="json") for change in self.changes],
            "earned": self.earned.to_json() if self.earned else None,
        }


def why(workspace: Workspace, arm_id: str, team: Team) -> ArmStory:
    """An arm's story: brief, prompt, model, checks, who decided what, and what it earned."""
    with workspace.registry() as registry:
        arm = find(registry, arm_id)
        chain = []
        variant = registry.variant(arm.variant_id)
        while variant is not None:
            chain.append(variant)
            before = variant.parent or variant.version_of
            variant = registry.variant(before) if before else None
        campaign = registry.campaign(arm.campaign_id)
        of_chain = [variant.id for variant in reversed(chain)]
        reviews = [review for each in of_chain for review in registry.reviews(each)]
        changes = [change for each in of_chain for change in registry.changes(each)]
        own_changes = registry.changes(arm.arm_id)
    return ArmStory(
        arm=arm,
        campaign=campaign,
        variants=tuple(chain),
        reviews=tuple(reviews),
        corrections=tuple(change for change in changes if change.kind == TAGGED),
        changes=tuple(own_changes),
        earned=_earned(workspace, team, arm),
        is_over=campaign is not None and campaign.is_over(today(team)),
    )


def _earned(workspace: Workspace, team: Team, arm: Arm) -> "Earned | None":
    """None where nobody was ever chosen for a message: what calculates is not loaded then."""
    if not workspace.has_decisions:
        return None
    from hookline.loop.learning.earned import what_it_earned

    return what_it_earned(workspace, team, arm)


def story_lines(story: ArmStory) -> list[tuple[str, str]]:
    """What `why` found, as (label, text) lines that people read; ("", "") parts its sections."""
    arm, lineage, campaign = story.arm, story.arm.lineage, story.campaign
    states = {"approved": "accepted, not live yet"} | ({"live": OVER} if story.is_over else {})
    state = states.get(arm.state, arm.state)
    stands = "over" if story.is_over else campaign.state if campaign else ""
    texts = [(part, text) for part, text in arm.parts if isinstance(text, str) and text]
    facts = [
        *_authors(story),
        ("state", state),
        ("channel", place_name(arm.channel, arm.language)),
        *([("outside", arm.external.words)] if arm.external != External() else []),
        ("campaign", f"{campaign.id} ({stands})" if campaign else " (reserved)"),
        ("brief", campaign.brief if campaign else ""),
    ]
    facts += [("follows", arm.parent_arm)] if arm.parent_arm else []
    facts += [("earned", story.earned.words)] if story.earned else []
    said_by = {(c.now.partition("=")[0], "confirmed"): c.by for c in story.corrections}
    facts += [
        tag_words(name, tag, said_by.get((name, tag.origin), ""))
        for name, tag in sorted(arm.tags.items())
    ]
    facts += [
        (PLAIN["guardrails"], f"{'!' if finding.severity == 'error' else '?'} {finding.message}")
        for variant in story.variants[:1]  # those of the words as they are
        for finding in variant.findings
        if finding.severity != "info" and finding.part.startswith(SECOND) == _is_second(story)
    ]
    made_with = [
        ("made with", f"seed {lineage.seed}, brief {lineage.brief_hash[:12]}"),
        ("prompt", f"{lineage.template_hash or '-'}, {lineage.context_hash or '-'}"),
        ("id", arm.arm_id),
    ]
    return [*texts, ("", ""), *facts, ("", ""), *_decisions(story), ("", ""), *made_with]


def _decisions(story: ArmStory) -> list[tuple[str, str]]:
    """Who decided what, when and why."""
    decisions: list[tuple[str, str]] = [
        (r.decision, f"{_when(r.at)} by {r.by}{': ' if r.reason else ''}{r.reason}")
        for r in story.reviews
    ]
    decisions += [
        ("tagged", f"{_when(c.at)} by {c.by}: {correction_words(c)}") for c in story.corrections
    ]
    return decisions + [("became", f"{c.now} {_when(c.at)} by {c.by}") for c in story.changes]


def _is_second(story: ArmStory) -> bool:
    """Is it the second message of a draft that holds both?"""
    last = story.variants[:1]
    return bool(story.arm.parent_arm) and not (last and last[0].follows)


def _authors(story: ArmStory) -> list[tuple[str, str]]:
    """Who wrote the words first, and who changed them since, in that order."""
    arm, chain = story.arm, story.variants[::-1]
    first = chain[0].lineage if chain else arm.lineage
    lines = [("written", f"first by {_writer(first.model)}, {_when(first.at)}")]
    is_second = _is_second(story)

    def message(variant: Variant) -> tuple[Parts, bool]:
        """The one of the two that the arm is, and whether people rewrote it."""
        if is_second:
            return variant.follow_up, variant.follow_up_human
        return variant.parts, variant.human

    is_anew = first.model == OFFLINE and bool(chain) and message(chain[-1])[1]
    edits = {r.variant_id: r for r in story.reviews if r.decision == "edited"}
    for before, after in pairwise(chain):
        (parts_before, was_human), (parts_after, is_human) = message(before), message(after)
        if parts_before == parts_after:
            continue  # the other message of the two was changed
        if (edit := edits.get(before.id)) is None:
            lineage = after.lineage
            words = f"put into other words ({after.rewrite})" if after.rewrite else "reworded"
            words += f" by {_writer(lineage.model)}, {_when(lineage.at)}"
        elif is_anew:
            words = f"by {edit.by}, {_when(edit.at)}"
            if is_human and not was_human:
                lines = [("written", f"{words}, from a practice draft, rewritten")]
                continue
        else:
            much = f"less than half: they stay the words of {_writer(first.model)}"
            if is_human:
                much = "more than half: these are people's words now"
            much = "" if first.model == HUMAN else f", {much}"
            words = f"by {edit.by}, {_when(edit.at)}{much}"
        lines.append(("then changed", words))
    return lines


def _writer(model: str) -> str:
    """Who that is, in the words of people."""
    return {OFFLINE: "the practice writer", HUMAN: "a person"}.get(model, model)


def _when(stamp: str) -> str:
    """A moment as people read it, to the minute."""
    return datetime.fromisoformat(stamp).astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")


def find(registry: Registry, arm_id: str) -> Arm:
    """The arm of that id, or the only one whose id begins or ends like it."""
    if (arm := registry.arm(arm_id)) is not None:
        return arm
    matches = [
        a for a in registry.arms() if a.arm_id.startswith(arm_id) or a.arm_id.endswith(arm_id)
    ]
    if len(matches) == 1:
        return matches[0]
    fix = Wording("`hookline arms list` shows them", at_desk="F5 Live shows them")
    problem = (
        f"there is no arm '{arm_id}'" if not matches else f"'{arm_id}' fits {len(matches)} arms"
    )
    raise BadInput("HL350", problem, fix=fix)
