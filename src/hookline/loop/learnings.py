"""Learnings: what worked is proposed, and a person decides whether the next prompt says it."""

import datetime
import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, count, product

from hookline.documents import Fields
from hookline.errors import BadInput, Wording
from hookline.loop.campaigns import changed
from hookline.prompting.learnings import place_of, section_for, section_lines
from hookline.records.learning import Learning, LearningStatus, Scope
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.review import Change
from hookline.registry.base import Registry
from hookline.workspace.folder import Workspace

MOVES: dict[str, tuple[LearningStatus, ...]] = {
    "accepted": ("proposed", "rejected"),
    "rejected": ("proposed",),
    "expired": ("proposed", "accepted"),
}
"""To which status from which; what has expired has to be shown anew by the numbers."""
TEXTS_SHOWN = 3
"""Of those that show what people keep doing, so that who decides can see what is meant."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """What came of candidates: new ones, and those that people have decided on already."""

    new: tuple[Learning, ...] = ()
    refreshed: tuple[Learning, ...] = ()
    """Proposed before, now with today's numbers."""
    in_force: tuple[Learning, ...] = ()
    """Prompts say them already."""
    rejected: tuple[Learning, ...] = ()
    """A person said no within the time that evidence is good for."""
    withdrawn: tuple[Learning, ...] = ()
    """Proposed in place of what a person decided on, which the numbers show again."""

    @property
    def waiting(self) -> tuple[Learning, ...]:
        """The learnings on which a person may decide now."""
        return (*self.new, *self.refreshed)


@dataclass(frozen=True, slots=True)
class PromptDiff:
    """What one prompt would say more, and what it would not say any more."""

    channel: str
    language: str
    lines: tuple[str, ...]
    """As `diff -u` has them: `+` said from then on, `-` said until then."""


def learnings(workspace: Workspace, *, day: datetime.date, status: str = "") -> list[Learning]:
    """All learnings as they stand on a day, those of one status alone where it is given."""
    with workspace.registry() as registry:
        known = _as_of(registry, day)
    return [learning for learning in known if status in ("", learning.status)]


@dataclass(frozen=True, slots=True)
class LearningStory:
    """One learning with its evidence, and who did what with it."""

    learning: Learning
    texts: tuple[str, ...]
    """Some that show it."""
    changes: tuple[Change, ...]

    def to_json(self) -> Fields:
        """The learning's own keys, and beside them the texts and the changes."""
        changes = [change.model_dump(mode="json") for change in self.changes]
        return self.learning.model_dump(mode="json") | {
            "texts": list(self.texts),
            "changes": changes,
        }


def story(workspace: Workspace, learning_id: str, *, day: datetime.date) -> LearningStory:
    """One learning with its evidence and some texts that show it, and who did what, when and why.

    Raises:
        BadInput: HL461 for an unknown id.
    """
    with workspace.registry() as registry:
        learning = find(_as_of(registry, day), learning_id)
        changes = registry.changes(learning.id)
        variant_ids = () if learning.kind == "example" else learning.evidence.ids[:TEXTS_SHOWN]
        variants = [variant for each in variant_ids if (variant := registry.variant(each))]
    texts = tuple(" ".join(variant.parts.body.split()) for variant in variants)
    return LearningStory(learning, texts, tuple(changes))


def story_lines(story: LearningStory) -> list[tuple[str, str]]:
    """A learning's story, as (label, text) lines that people read; ("", "") parts its sections."""
    learning, evidence = story.learning, story.learning.evidence
    strength = "" if evidence.is_strong else " A hint only: chance shows as much now and then."
    facts = [
        ("says", learning.line),
        ("where", learning.scope.words),
        ("because", f"{evidence.words}{strength}"),
        *(("such as", f"“{text}”") for text in story.texts),
        ("good until", learning.expires_on),
    ]
    decisions = [
        (c.now, f"{c.at} by {c.by}{': ' if c.note else ''}{c.note}") for c in story.changes
    ]
    return [*facts, ("", ""), *decisions, ("id", learning.id)]


def keep_proposals(
    workspace: Workspace, candidates: Sequence[Learning], *, day: datetime.date
) -> Proposed:
    """Put candidates before the people who decide; nothing enters a prompt by it.

    One that is proposed already gets today's numbers under its old id. One that prompts say
    already, or that a person rejected while that evidence is good, is not proposed again unless
    it now says something else; what was proposed in its place meanwhile is withdrawn.
    """
    new: list[Learning] = []
    refreshed: list[Learning] = []
    withdrawn: list[Learning] = []
    decided: dict[str, list[Learning]] = {"accepted": [], "rejected": []}
    with workspace.registry() as registry:
        known = _as_of(registry, day)
        for candidate in candidates:
            alike = [learning for learning in known if learning.topic == candidate.topic]
            open_ones = [learning for learning in alike if learning.status == "proposed"]
            settled = [each for each in alike if _is_settled(each, candidate)]
            if settled:
                decided[settled[-1].status].append(settled[-1])
                withdrawn += [each for each in open_ones if each.line != candidate.line]
            elif open_ones:
                refreshed.append(candidate.model_copy(update={"id": open_ones[-1].id}))
            else:
                new.append(candidate.model_copy(update={"id": _free_id(candidate.id, known)}))
        changes = [
            *(changed("learning", each.id, "", "proposed", workspace) for each in new),
            *(changed("learning", each.id, "proposed", "proposed", workspace, "new numbers")
              for each in refreshed),
            *(changed("learning", each.id, "proposed", "expired", workspace, "no longer shown")
              for each in withdrawn),
        ]  # fmt: skip
        withdrawn = [
            each.model_copy(update={"status": "expired", "expires_on": day.isoformat()})
            for each in withdrawn
        ]
        registry.save_learnings([*new, *refreshed, *withdrawn], changes)
    accepted, rejected = decided["accepted"], decided["rejected"]
    return Proposed(
        tuple(new), tuple(refreshed), tuple(accepted), tuple(rejected), tuple(withdrawn)
    )


def move(
    workspace: Workspace,
    learning_id: str,
    status: LearningStatus,
    *,
    day: datetime.date,
    reason: str = "",
) -> Learning:
    """Accept, reject or expire a learning; one of the same topic that it replaces expires.

    Args:
        reason: why; kept word for word.
    Raises:
        BadInput: HL461 for an unknown one, HL462 for a move it cannot make.
    """
    with workspace.registry() as registry:
        known = _as_of(registry, day)
        learning = _movable(find(known, learning_id), status)
        dates = {"accepted_on": day.isoformat()} if status == "accepted" else {}
        dates |= {"expires_on": day.isoformat()} if status == "expired" else {}
        moved = learning.model_copy(update={"status": status, **dates})
        replaced = _replaced_by(moved, known, day) if status == "accepted" else []
        changes = [changed("learning", moved.id, learning.status, status, workspace, reason)]
        note = f"replaced by {moved.id}"
        changes += [
            changed("learning", each.id, "accepted", "expired", workspace, note)
            for each in replaced
        ]
        registry.save_learnings([moved, *replaced], changes)
    return moved


def diff(
    workspace: Workspace,
    learning_id: str,
    *,
    day: datetime.date,
    resolved: ResolvedBrief | None = None,
) -> list[PromptDiff]:
    """What prompts will say once a learning is accepted, against what they say now.

    Args:
        resolved: the brief whose prompts are compared, channel by channel, language by language;
            None compares the section of the learning's own scope.
    Raises:
        BadInput: HL461 for an unknown id.
    """
    known = learnings(workspace, day=day)
    learning = find(known, learning_id)
    now = [each for each in known if each.status == "accepted"]
    accepted = learning.model_copy(update={"accepted_on": day.isoformat()})
    with_accepted = [*(each for each in now if each.topic != learning.topic), accepted]
    places = [learning.scope]
    if resolved is not None:
        both = product(resolved.brief.channels, resolved.brief.languages)
        places = [place_of(resolved, channel, language) for channel, language in both]
    return [
        PromptDiff(
            place.channel,
            place.language,
            _unified(*(section_lines(section_for(side, place)) for side in (now, with_accepted))),
        )
        for place in places
    ]


def said_now(workspace: Workspace, place: Scope, *, day: datetime.date) -> tuple[str, ...]:
    """What prompts of that place say on a day because people accepted it, a line each."""
    accepted = learnings(workspace, day=day, status="accepted")
    return tuple(section_lines(section_for(accepted, place)))


def find(known: Sequence[Learning], learning_id: str) -> Learning:
    """The learning of that id.

    Raises:
        BadInput: HL461 where there is none.
    """
    for learning in known:
        if learning.id == learning_id:
            return learning
    fix = Wording("`hookline learnings list` shows them", at_desk="l on F6 Lift shows them")
    raise BadInput("HL461", f"there is no learning '{learning_id}'", fix=fix)


def _as_of(registry: Registry, day: datetime.date) -> list[Learning]:
    return [
        learning.model_copy(update={"status": learning.status_on(day)})
        for learning in registry.learnings()
    ]


def _free_id(wanted: str, known: Sequence[Learning]) -> str:
    """The id, or another one where a learning of the same day had it and is settled."""
    taken = {learning.id for learning in known}
    ids = chain([wanted], (f"{wanted}-{number}" for number in count(2)))
    return next(free for free in ids if free not in taken)


def _is_settled(known: Learning, candidate: Learning) -> bool:
    """Did a person decide on the same words, and is that decision still good?"""
    return known.status in ("accepted", "rejected") and known.line == candidate.line


def _movable(learning: Learning, status: LearningStatus) -> Learning:
    if learning.status not in MOVES[status]:
        already = " already" if learning.status == status else ""
        fix = f"only what is {' or '.join(MOVES[status])} can be {status}"
        if learning.status == "expired" and status == "accepted":
            looks = "looks whether newer numbers show it"
            fix = Wording(
                f"{fix}; `hookline learnings propose` {looks}",
                at_desk=f"{fix}; l on F6 Lift {looks}",
            )
        raise BadInput("HL462", f"learning {learning.id} is {learning.status}{already}", fix=fix)
    return learning


def _replaced_by(
    accepted: Learning, known: Sequence[Learning], day: datetime.date
) -> list[Learning]:
    return [
        each.model_copy(update={"status": "expired", "expires_on": day.isoformat()})
        for each in known
        if each.topic == accepted.topic and each.status == "accepted" and each.id != accepted.id
    ]


def _unified(before: Sequence[str], after: Sequence[str]) -> tuple[str, ...]:
    """The changed lines with one line around them, without the heads that name files."""
    lines = difflib.unified_diff(before, after, lineterm="", n=1)
    return tuple(line for line in lines if not line.startswith(("---", "+++", "@@")))
