"""Whether learnings help: each brief's copy with them against its wildcards, and all briefs."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from hookline.lift.estimates import Effect
from hookline.lift.tags import BRIEFS, TagEffect, learnings_help


@dataclass(frozen=True)
class BriefPools:
    """One brief's copy that saw learnings, and its wildcards, among shuffled customers."""

    brief: str
    n_with: int
    n_without: int
    rate_with: float
    """Share who did within the window what the campaign is judged by."""
    rate_without: float
    difference: Effect
    """With minus without, among customers who could get the same versions of a campaign."""
    event: str = "converted"
    """What the brief's campaigns are judged by."""


@dataclass(frozen=True)
class Approvals:
    """What people who did not know the pool said of its drafts."""

    judged: int
    approved: int


@dataclass(frozen=True)
class LearningsHelp:
    """Do learnings help? The same briefs, written with them and without."""

    briefs: tuple[BriefPools, ...]
    """Briefs whose drafts saw learnings, wildcards set apart."""
    briefs_needed: int
    """From so many on the mean over briefs is shown."""
    overall: TagEffect | None
    """A random-effects mean of the differences; None before there are enough briefs."""
    approvals_with: Approvals
    approvals_without: Approvals


def learnings_help_of(
    briefs: Sequence[BriefPools], approvals_with: Approvals, approvals_without: Approvals
) -> LearningsHelp:
    """The comparison over briefs.

    Args:
        briefs: those that have both kinds of copy; the errors of their differences are above 0.
        approvals_with, approvals_without: of the drafts that saw learnings, and of wildcards.
    Source: as `tags.learnings_help`.
    """
    differences = np.array([brief.difference.value for brief in briefs])
    errors = np.array([brief.difference.error for brief in briefs])
    return LearningsHelp(
        briefs=tuple(briefs),
        briefs_needed=BRIEFS,
        overall=learnings_help(differences, errors),
        approvals_with=approvals_with,
        approvals_without=approvals_without,
    )
