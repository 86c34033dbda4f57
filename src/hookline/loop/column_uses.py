"""What each column of a customer file is used for: copy, rules, contexts, or nothing."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from hookline.records.campaign import Campaign
from hookline.records.catalog import Catalog
from hookline.records.team import Team
from hookline.text.who import columns, parse_who

STAGE_FROM = ("visit_count", "recency_days", "avg_gap_days", "clv_band")
CONTEXT = ("time_zone", "profiling_ok", "sent_7d", "stage", "points_per_usual_basket")
"""Columns that are no SVOC field and are read all the same."""
OURS = {
    "customer_id": "who it is",
    "consent_channels": "consent",
    "language": "the language of the message",
    "profiling_ok": "who may be chosen for",
    "sent_7d": "the weekly cap",
    "recency_days": "unanswered() in `who`",
    "frequency_12m": "base rates in `audience`",
}
"""Columns that decisions read whatever the campaigns ask for."""


def column_uses(
    names: Collection[str], catalog: Catalog, team: Team, campaigns: Sequence[Campaign]
) -> dict[str, tuple[str, ...]]:
    """By column, all that it is used for; a column that nothing uses has none.

    Args:
        names: of the file's columns, ours after the mapping.
        campaigns: those that are not over; blueprints' own `who` is told as possible.
    """
    uses: dict[str, list[str]] = defaultdict(list)
    for name, use in _uses(names, catalog, team, campaigns):
        if use not in uses[name]:
            uses[name].append(use)
    return {name: tuple(uses.get(name, ())) for name in names}


def _uses(
    names: Collection[str], catalog: Catalog, team: Team, campaigns: Sequence[Campaign]
) -> Iterator[tuple[str, str]]:
    """Column and use, those that hold for every team first."""
    yield from OURS.items()
    if "stage" in team.cells and "stage" not in names:
        yield from ((name, "the stage, which is a context of the policy") for name in STAGE_FROM)
    yield from ((name, "a context of the policy") for name in team.cells)
    if team.prefer:
        yield team.prefer, "the preferred channel"
    for campaign in campaigns:
        yield from ((name, f"`who` of {campaign.id}") for name in _columns(campaign.who))
    for name, field in catalog.fields.items():
        if field.say == "say":
            yield name, "a merge field"
    for blueprint in catalog.blueprints.values():
        yield from ((name, "`who` of blueprints") for name in _columns(blueprint.who))


def _columns(who: str) -> list[str]:
    return sorted(columns(parse_who(who))) if who else []
