"""What the desk asks other processes for its screens: each answer is of plain values.

Whoever asks has none of this loaded (`calculator.py`): everything heavy is imported inside.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from hookline.errors import NothingMeasured
from hookline.settings import Settings
from hookline.workspace.folder import Workspace

if TYPE_CHECKING:
    from hookline.loop.learning.tried import Tried
    from hookline.loop.today import Today
    from hookline.records.lift_picture import LiftPicture
    from hookline.records.team import Team

DID = "did"
"""What the messages' customers did, where it has no word that a column's head has room for."""
LONGEST_DID = 12


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of the messages that went out."""

    earned: Mapping[str, "EarnedWords"] = field(default_factory=dict)
    """By message; only of those that were measured."""
    did: str = DID
    """What its customers did: `bought`."""
    lift: Mapping[str, str] = field(default_factory=dict)
    """By campaign what it earned over sending nothing, in a few words."""
    unassigned: Sequence[str] = ()
    """Campaigns that run in earnest and of which nothing has left."""


class EarnedWords(NamedTuple):
    """What one message earned."""

    columns: tuple[str, str, str]
    """Its share of what was sent, its chance to be the best, who did it; among its likes."""
    words: str
    """All of it in a sentence, with its range."""


@dataclass(frozen=True, slots=True)
class Steps:
    """How far a workspace is in which nothing is measured."""

    n_done: int = 0
    """Of launching messages, assigning customers and taking in what they did."""
    nobody: str = ""
    """Why the last day assigned nobody; "" where it did."""
    is_paused: bool = False
    """Is every message paused that was live?"""


def read_today_now(settings: Settings, *, only_once_live: bool) -> "Today | None":
    """What needs a person today; None where nothing has ever been live and that is asked for."""
    from hookline.loop.today import is_anything_live, read_today

    workspace = Workspace.of(settings)
    if only_once_live and not is_anything_live(workspace):
        return None
    from hookline.workspace.clock import today
    from hookline.workspace.team import read_team

    team = read_team()
    return read_today(workspace, team, today=today(team))


def read_lift(settings: Settings, split: str = "") -> "LiftPicture | Steps":
    """What campaigns earned; before anything came in, how far the workspace is.

    Args:
        split: what campaigns are split by; "" for not at all.
    """
    workspace = Workspace.of(settings)
    if workspace.has_decisions:
        from hookline.loop.forest import lift_picture
        from hookline.workspace.team import read_team

        if (picture := lift_picture(workspace, read_team(), segment=split)) is not None:
            return picture
    return _steps(workspace)


def _steps(workspace: Workspace) -> Steps:
    from hookline.loop.today import has_only_paused, is_anything_live

    if not is_anything_live(workspace):
        return Steps()
    with workspace.registry() as registry:
        is_paused = has_only_paused(registry.arms())
        campaigns = registry.campaigns()
    if not workspace.has_decisions:
        return Steps(1, is_paused=is_paused)
    from hookline.loop.nobody_assigned import columns_asked, is_anybody_assigned, nobody_words
    from hookline.workspace.ledger import Ledger
    from hookline.workspace.team import read_team

    ledger = Ledger(workspace, read_team().cells)
    days = ledger.days()
    nobody, asked = nobody_words(ledger, days), columns_asked(campaigns)
    if nobody and asked:
        nobody += f". What is live chooses by {asked}: these columns have to be in the file"
    return Steps(2 if is_anybody_assigned(ledger, days) else 1, nobody, is_paused)


def read_outcome(settings: Settings) -> Outcome:
    """What came of the messages that went out, and what of them has not left."""
    from hookline.loop.unassigned import without_customers
    from hookline.workspace.clock import today
    from hookline.workspace.team import read_team

    workspace, team = Workspace.of(settings), read_team()
    with workspace.registry() as registry:
        campaigns = registry.campaigns()
    waiting = without_customers(workspace, campaigns, team, today=today(team))
    outcome = _measured_outcome(workspace, team) if workspace.has_decisions else Outcome()
    return replace(outcome, unassigned=[campaign.id for campaign in waiting])


def _measured_outcome(workspace: Workspace, team: "Team") -> Outcome:
    from hookline.loop.forest import lift_picture
    from hookline.loop.learning.earned import done_by_all, earned_by_arm

    earned = earned_by_arm(workspace, team)
    picture = lift_picture(workspace, team)
    whole = [row for row in picture.rows if not row.segment] if picture else []
    did = done_by_all(earned.values())
    return Outcome(
        {arm_id: EarnedWords(each.columns, each.words) for arm_id, each in earned.items()},
        did if 0 < len(did) <= LONGEST_DID else DID,
        {row.campaign: ", ".join(filter(None, (row.verdict.phrase, row.numbers))) for row in whole},
    )


def read_story(settings: Settings, arm_id: str) -> list[tuple[str, str]]:
    """One live version's story, as (label, text); ("", "") parts its sections."""
    from hookline.loop.arms import story_lines, why
    from hookline.workspace.team import read_team

    return story_lines(why(Workspace.of(settings), arm_id, read_team()))


@dataclass(frozen=True, slots=True)
class LearnedNow:
    """What the numbers of now say of learnings."""

    changes: tuple[int, int] | None = None
    """How many are proposed anew, and withdrawn; None where nothing changed."""
    tried: "Mapping[str, Tried]" = field(default_factory=dict)
    """Which versions each was seen in, and those beside them, by its id."""


def propose_learnings(settings: Settings) -> LearnedNow:
    """Propose what the numbers of now show, and look up what each learning rests on."""
    from hookline.loop.learning.propose import propose
    from hookline.loop.learning.tried import tried_by_learning
    from hookline.loop.learnings import learnings
    from hookline.workspace.clock import today
    from hookline.workspace.library import open_library
    from hookline.workspace.team import read_team

    team, library = read_team(), open_library(settings.prompts, settings.workspace)
    workspace, day = Workspace.of(settings), today(team)
    try:
        proposal = propose(workspace, team, library, day=day)
    except NothingMeasured:
        return LearnedNow()
    tried = tried_by_learning(workspace, team, learnings(workspace, day=day))
    if not (proposal.proposed.waiting or proposal.withdrawn):
        return LearnedNow(None, tried)
    return LearnedNow((len(proposal.proposed.new), len(proposal.withdrawn)), tried)


def read_worn_ideas(settings: Settings, brand: str) -> Sequence[str]:
    """Ideas that the brand's readers have had enough of."""
    workspace = Workspace.of(settings)
    if not workspace.has_decisions:
        return []
    from hookline.loop.learning.fatigue import angle_wear
    from hookline.workspace.team import read_team

    wear = angle_wear(workspace, read_team(), brand)
    return [each.angle for each in wear if each.is_worn]
