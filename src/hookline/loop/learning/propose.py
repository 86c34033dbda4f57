"""Propose: what outcomes say of kinds of copy, put before the people who decide."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from hookline.documents import Fields
from hookline.errors import NothingMeasured, Wording
from hookline.lift.tags import (
    ARMS_EACH_SIDE,
    CAMPAIGNS,
    CONVERSIONS_EACH_SIDE,
    TagSupport,
)
from hookline.loop.acceptance import judged_drafts
from hookline.loop.learning.arm_outcomes import ArmOutcomes, arm_outcomes
from hookline.loop.learning.from_arms import Findings, TaggedArm, find_tags
from hookline.loop.learning.from_people import find_examples, find_habits
from hookline.loop.learning.log import read_log
from hookline.loop.learnings import Proposed, keep_proposals, learnings, move
from hookline.loop.measure import arms_measured_now
from hookline.loop.tagging import CORRECTABLE
from hookline.records.arm import Arm
from hookline.records.copy_cues import copy_cues
from hookline.records.learning import LIFETIME_DAYS, Learning, has_expired
from hookline.records.team import Team
from hookline.records.variant import Variant
from hookline.registry.base import Registry
from hookline.text.copy_tags import copy_tags
from hookline.workspace.clock import today
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger
from hookline.workspace.library import Library


@dataclass(frozen=True, slots=True)
class Proposal:
    """What `propose` found, kept, and could not tell."""

    proposed: Proposed
    withdrawn: tuple[Learning, ...]
    """Proposals that the numbers do not show any more."""
    faded: tuple[Learning, ...]
    """Accepted ones that the numbers do not show any more; a person decides."""
    findings: Findings
    too_old: datetime.date | None = None
    """Day of the newest message that is measured, where that is too long ago to teach anything."""


READ_AS_CHECKS_READ = {
    "cta": ("cta_kind", ("counter",)),
    "offer_said": ("offer_kind", ("free",)),
    "urgency": ("urgency", ("yes",)),
}
"""Kinds of copy whose words were read when it was written: no form of a text says so."""
NONE = Findings((), frozenset(), {})


def propose(
    workspace: Workspace,
    team: Team,
    library: Library,
    *,
    day: datetime.date,
    ledger: Ledger | None = None,
) -> Proposal:
    """Propose kinds of copy that earned more than chance explains, and what people keep mending.

    What copy earned is evidence of the day of its newest message, so that numbers of long ago are
    not good for another half year whenever they are looked at again.

    Raises:
        NoOutcomes: HL430 before any outcomes were taken in, where people showed nothing either.
        NothingDecided: HL440 when nothing has been decided yet, likewise.
    """
    judged = judged_drafts(workspace)
    people = find_habits(judged, day)
    try:
        outcomes = measured_arms(workspace, team, ledger)
    except NothingMeasured:
        if not judged:  # else what people showed is proposed all the same
            raise
        findings, means, too_old = NONE, {}, None
    else:
        evidence_day = min(outcomes.newest or day, day)
        too_old = evidence_day if has_expired(evidence_day, day) else None
        words = library.catalog.words
        findings = (
            NONE if too_old else find_tags(tagged_arms(workspace, outcomes), words, evidence_day)
        )
        recent = () if too_old else outcomes.means
        means = {outcomes.arms[mean.arm_id].variant_id: mean for mean in recent}
    known = learnings(workspace, day=day, status="accepted")
    people += find_examples(judged, means, day, accepted=[e for e in known if e.kind == "example"])
    proposed = keep_proposals(workspace, [*findings.candidates, *people], day=day)
    topics = {candidate.topic for candidate in findings.candidates}
    left_out = [
        learning
        for learning in learnings(workspace, day=day)
        if learning.topic in findings.compared - topics
    ]
    withdrawn = tuple(
        move(workspace, each.id, "expired", day=day, reason="the numbers do not show it any more")
        for each in left_out
        if each.status == "proposed"
    )
    faded = tuple(each for each in left_out if each.status == "accepted")
    return Proposal(proposed, proposed.withdrawn + withdrawn, faded, findings, too_old)


def findings_now(
    workspace: Workspace, team: Team, library: Library, day: datetime.date | None = None
) -> Findings:
    """What outcomes say of kinds of copy; nothing is proposed by it.

    Args:
        day: nothing later is read; None is as of today.
    Raises:
        NoOutcomes, NothingDecided: as `measured_arms`.
    """
    tagged = tagged_arms(workspace, measured_arms(workspace, team, day=day))
    return find_tags(tagged, library.catalog.words, day or today(team))


def measured_arms(
    workspace: Workspace,
    team: Team,
    ledger: Ledger | None = None,
    day: datetime.date | None = None,
) -> ArmOutcomes:
    """What every live version earned, from all that was decided and came in.

    Args:
        day: nothing later is read; None reads all.
    Raises:
        NoOutcomes: HL430 before any outcomes were taken in.
        NothingDecided: HL440 when nothing has been decided yet.
    """
    ledger = ledger or Ledger(workspace, team.cells)
    if day is None:
        counted = arms_measured_now(workspace, team, ledger)
        if counted is not None and counted.means:
            return counted
    return arm_outcomes(workspace, team, read_log(workspace, team, ledger, day), ledger)


def tagged_arms(workspace: Workspace, outcomes: ArmOutcomes) -> list[TaggedArm]:
    """Every measured version with the kinds of copy that it is."""
    arms = [outcomes.arms[mean.arm_id] for mean in outcomes.means]
    with workspace.registry() as registry:
        brands = brands_of(registry, arms)
    return [
        TaggedArm(mean, tags_of(arm, names), brand, arm.program)
        for mean, arm in zip(outcomes.means, arms, strict=True)
        for brand, names in [brands[arm.lineage.brief_hash]]
    ]


def brands_of(
    registry: Registry, copies: Iterable[Arm | Variant]
) -> dict[str, tuple[str, tuple[str, ...]]]:
    """The brand's name and its products' names, by the digest of each copy's brief."""
    brands: dict[str, tuple[str, tuple[str, ...]]] = {}
    for digest in {copy.lineage.brief_hash for copy in copies}:
        brief = registry.brief(digest)
        names = tuple(brief.brand.glossary.values()) if brief else ()
        brands[digest] = (brief.brand.name if brief else "", names)
    return brands


def tags_of(copy: Arm | Variant, names: tuple[str, ...]) -> frozenset[str]:
    """What kinds of copy a text is; of a kind that is there or not, only its being there.

    Args:
        names: of the brand's products.
    """
    planned = {name: copy.tags[name].value for name in CORRECTABLE if name in copy.tags}
    measured = copy_tags(copy.parts.body, copy_cues(), cta=copy.parts.cta.label, names=names)
    read = {
        kind: copy.tags[name].value
        for kind, (name, values) in READ_AS_CHECKS_READ.items()
        if name in copy.tags and copy.tags[name].value in values
    }
    kinds = planned | measured | read
    return frozenset(f"{kind}={value}" for kind, value in kinds.items() if value not in ("", "no"))


def to_json(proposal: Proposal) -> Fields:
    """As plain values: learnings by what came of them, and what is still too thin to tell."""
    parts = {
        "new": proposal.proposed.new,
        "refreshed": proposal.proposed.refreshed,
        "in_force": proposal.proposed.in_force,
        "rejected": proposal.proposed.rejected,
        "withdrawn": proposal.withdrawn,
        "faded": proposal.faded,
    }
    return {
        **{name: [each.model_dump(mode="json") for each in some] for name, some in parts.items()},
        "too_old": proposal.too_old.isoformat() if proposal.too_old else None,
        "compared": len(proposal.findings.compared),
        "thin": {name: support._asdict() for name, support in proposal.findings.thin.items()},
    }


def proposal_lines(proposal: Proposal) -> list[str]:
    """What came of it, as people read it, one string a line."""
    proposed = proposal.proposed
    waiting = proposed.waiting
    lines = [f"{each.id}  {each.scope.words}: {each.line}" for each in waiting if _strong(each)]
    if proposal.too_old:
        lines += [_too_old(proposal.too_old)]
    lines = lines or [_none_is_strong(proposal.findings)]
    hints = [each for each in waiting if not _strong(each)]
    if hints:
        lines += [
            "",
            "Hints only: of so many kinds compared, chance alone shows one now and then:",
        ]
        lines += [f"{each.id}  {each.scope.words}: {each.line}" for each in hints]
    lines += _standing("Prompts say already", proposed.in_force)
    lines += _standing("Rejected before", proposed.rejected)
    lines += _standing("Withdrawn, the numbers do not show it any more", proposal.withdrawn)
    lines += _standing("Accepted, and not shown by the numbers any more", proposal.faded)
    return lines


def in_common_lines(findings: Findings) -> list[str]:
    """What versions that did better have in common, for a report: only what chance hardly shows."""
    strong = [each for each in findings.candidates if _strong(each)]
    lines = [f"{each.scope.words}: {each.line} {each.evidence.words}" for each in strong]
    return lines or [_none_is_strong(findings)]


def _too_old(newest: datetime.date) -> str:
    old = (
        f"The newest message that is measured went out on {newest}; after {LIFETIME_DAYS} days "
        "that is too old to teach a prompt."
    )
    return Wording(
        f"{old} `hookline outcomes FILE` brings newer outcomes in.",
        at_desk=f"{old} o on F6 Lift brings newer outcomes in.",
    )


def _none_is_strong(findings: Findings) -> str:
    n = len(findings.compared)
    if not n:
        return "No kind of copy has enough data yet to be compared."
    kinds = f"{n} kind{'' if n == 1 else 's'} of copy {'was' if n == 1 else 'were'} compared"
    return f"{kinds}, and none did better or worse than chance would show it."


def thin_lines(proposal: Proposal, most: int = 5) -> list[str]:
    """What each kind of copy still lacks, the nearest to being told first."""
    thin = sorted(proposal.findings.thin.items(), key=lambda pair: (_n_lacking(pair[1]), pair[0]))
    lines = [f"{name}: {needed_support(support)}" for name, support in thin[:most]]
    rest = len(thin) - most
    return [*lines, *([f"and {rest} more"] if rest > 0 else [])]


def needed_support(support: TagSupport) -> str:
    """`1 more campaign and 38 more buyers with it`."""
    wanted = [
        (CAMPAIGNS - support.campaigns, "campaign", " with and without it side by side"),
        (ARMS_EACH_SIDE - support.arms_with, "version", " with it"),
        (ARMS_EACH_SIDE - support.arms_without, "version", " without it"),
        (CONVERSIONS_EACH_SIDE - support.buyers_with, "buyer", " with it"),
        (CONVERSIONS_EACH_SIDE - support.buyers_without, "buyer", " without it"),
    ]
    needs = [
        f"{count} more {what}{'' if count == 1 else 's'}{side}"
        for count, what, side in wanted
        if count > 0
    ]
    return "needs " + " and ".join(needs) if needs else "cannot be told apart from another kind"


def _n_lacking(support: TagSupport) -> int:
    return (
        max(0, CAMPAIGNS - support.campaigns) * CONVERSIONS_EACH_SIDE
        + max(0, CONVERSIONS_EACH_SIDE - support.buyers_with)
        + max(0, CONVERSIONS_EACH_SIDE - support.buyers_without)
    )


def _strong(learning: Learning) -> bool:
    return learning.evidence.is_strong


def _standing(title: str, some: tuple[Learning, ...]) -> list[str]:
    listed = [f"{each.id}  {each.scope.words}: {each.line}" for each in some]
    return ["", f"{title}:", *listed] if listed else []
