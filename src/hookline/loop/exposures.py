"""A team's own table of who was to be messaged or held back, as rows of the decision log."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from hookline.documents import Document, Fields
from hookline.errors import BadInput
from hookline.loop.outcome_files import unread_columns
from hookline.records.team import Team
from hookline.text.moments import EITHER, parse_moment
from hookline.workspace.clock import day_at
from hookline.workspace.headers import Guess, guess_columns
from hookline.workspace.outcome_rows import fold_event
from hookline.workspace.required import need
from hookline.workspace.rows import Rows, read_team_rows

NEEDED = ("customer_id", "group", "day")
READ = (*NEEDED, "campaign", "program", "event")
"""Columns that something of an exposure is read from."""
MAPPED_BY = "hookline lift --exposures FILE --map"
HELD_BACK = {
    "control", "holdout", "held back", "hold out", "cg", "control group", "témoin", "temoin",
    "groupe témoin", "groupe temoin", "groupe de contrôle", "contrôle", "grupo control",
    "grupo de control", "controle", "grupo controle", "grupo de controle", "kontrollgruppe",
    "kontrolle", "controllo", "gruppo di controllo",
}  # fmt: skip
"""What teams call the group that got nothing; small letters, words apart."""
ONLY_CAMPAIGN = "campaign"
"""What all rows are of where the table names no campaign."""
MOST_NAMED = 3
"""Words of a kind that are named one by one."""


@dataclass(frozen=True, slots=True)
class NamedCampaign:
    """What the rows of a campaign say of it; a blank cell says nothing."""

    event: str
    """What it is judged by."""
    program: str

    def contradicts(self, other: "NamedCampaign") -> bool:
        """Do both say something, and not the same?"""
        pairs = ((self.event, other.event), (self.program, other.program))
        return any(first and second and first != second for first, second in pairs)


@dataclass(frozen=True, slots=True)
class Exposures:
    """What a table holds, and what to know of how it was read."""

    slots: list[Fields]
    """DECISIONS rows."""
    campaigns: dict[str, NamedCampaign]
    """In order of name."""
    notes: tuple[str, ...]


def columns_of_exposures(team: Team) -> dict[str, str]:
    """Our column by a header of a table of exposures, as the team maps them.

    What `columns` says of customers alone is not meant, as in a file of outcomes.
    """
    shared = {header: column for header, column in team.columns.items() if column in READ}
    return shared | team.exposure_columns


def read_exposures(path: Path, team: Team, event: str, names: Mapping[str, str]) -> Exposures:
    """Rows as the decision log has them, and what they say of each campaign.

    Args:
        event: what a campaign is judged by whose rows name nothing.
        names: our column by each known name of it, to tell what headers may mean; {} guesses none.
    Raises:
        BadInput: as `own_tables.measure_tables` says of exposures.
    """
    read = read_team_rows(path, columns_of_exposures(team), team)
    guesses = guess_columns(read.schema.names, READ, names)
    _need_columns(read, guesses)
    slots = []
    written: dict[str, set[str]] = {"control": set(), "bandit": set()}
    campaigns: dict[str, NamedCampaign] = {}
    for index, row in enumerate(read.table.to_pylist()):
        _refuse_blank(row, read.where(index))
        group = " ".join(str(row["group"]).lower().replace("_", " ").replace("-", " ").split())
        name = "control" if group in HELD_BACK else "bandit"
        written[name].add(str(row["group"]).strip())
        day = _day(row["day"], team.time_zone, read.where(index))
        campaign = str(row.get("campaign") or ONLY_CAMPAIGN)
        named = fold_event(str(row.get("event") or "").strip(), team.events)
        program = "_".join(str(row.get("program") or "").lower().split())
        above, here = campaigns.get(campaign, NamedCampaign("", "")), NamedCampaign(named, program)
        if here.contradicts(above):
            raise _disagreement(campaign, above, here, read.where(index))
        campaigns[campaign] = NamedCampaign(above.event or named, above.program or program)
        slots.append(
            {"decision_id": str(index), "customer_id": str(row["customer_id"]), "day": day,
             "lane": "policy", "campaign_id": campaign, "slot_arm": "sent", "group": name,
             "arm_id": None if name == "control" else "sent", "reason": "chosen"}
        )  # fmt: skip
    if not all(written.values()):
        side = "messaged" if written["control"] else "held back"
        fix = f"group says {_some(set().union(*written.values()))}; one of them has to be 'control'"
        raise BadInput("HL449", f"nobody was {side}", where=str(path), fix=fix)
    judged = {
        name: replace(campaign, event=campaign.event or event)
        for name, campaign in campaigns.items()
    }
    as_read = (
        f"`group`: {_some(written['control'])} is held back, {_some(written['bandit'])} messaged"
    )
    notes = (as_read, *read.notes, *_hints(guesses), unread_columns(read, READ))
    return Exposures(slots, dict(sorted(judged.items())), tuple(filter(None, notes)))


def _need_columns(read: Rows, guesses: list[Guess]) -> None:
    """Refuse a table that does not say who was in which group when; a guess says what may."""
    meant = {guess.column: guess.header for guess in guesses}
    has = "or under `exposure_columns:` in hookline.yaml; "
    has += f"the file has {', '.join(read.schema.names)}"
    for column in NEEDED:
        need(read, column, mapped_by=MAPPED_BY, otherwise=has, suggestion=meant.get(column, ""))


def _hints(guesses: list[Guess]) -> list[str]:
    """What columns that are not read may hold."""
    return [
        f"'{guess.header}' may be {guess.column}, and is not read as it: `{MAPPED_BY}` asks"
        for guess in guesses
    ]


def _some(words: set[str]) -> str:
    """A few of some words, and how many more there are."""
    n_unnamed = len(words) - MOST_NAMED
    return ", ".join(sorted(words)[:MOST_NAMED]) + (
        f" and {n_unnamed:,} more" if n_unnamed > 0 else ""
    )


def _refuse_blank(row: Document, where: str) -> None:
    """Who is nobody, or in no group, would count as a customer who was messaged."""
    for column in ("customer_id", "group"):
        if not str(row[column] or "").strip():
            fix = "every row needs one; leave out who was neither messaged nor held back"
            raise BadInput("HL454", f"{column} is blank", where=where, fix=fix)


def _disagreement(name: str, above: NamedCampaign, here: NamedCampaign, where: str) -> BadInput:
    column = "event" if above.event and here.event and above.event != here.event else "program"
    was, now = (getattr(campaign, column) for campaign in (above, here))
    fix = f"write the same {column} in all rows of a campaign"
    problem = f"{column} of '{name}' is {was} in the rows above and {now} here"
    return BadInput("HL453", problem, where=where, fix=fix)


def _day(value: object, time_zone: str, where: str) -> datetime.date:
    """The day of a date, or of a moment; one with an offset is a day of the team's."""
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value
    try:
        moment = value if isinstance(value, datetime.datetime) else parse_moment(str(value))
    except ValueError as error:
        fix = "write days like 2026-11-30"
        what = EITHER if str(error) == EITHER else "is no day"
        raise BadInput("HL445", f"'{value}' {what}", where=where, fix=fix) from None
    return day_at(moment, time_zone) if moment.tzinfo else moment.date()
