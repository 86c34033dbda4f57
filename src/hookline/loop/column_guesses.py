"""What the headers of a team's files may mean: of customers, what they did and what they got."""

from pathlib import Path

from hookline.loop import exposures
from hookline.loop.column_uses import CONTEXT
from hookline.loop.outcome_files import READ, columns_of_outcomes
from hookline.records.team import Team
from hookline.workspace.headers import (
    Guess,
    guess_columns,
    known_exposure_headers,
    known_headers,
    known_outcome_headers,
)
from hookline.workspace.library import Library
from hookline.workspace.rows import read_team_rows


def guess_customer_columns(path: Path, library: Library, team: Team) -> list[Guess]:
    """What those headers of a file of customers may mean that are no columns of ours.

    Raises:
        BadInput: HL4xx for a file that cannot be read.
    """
    headers = read_team_rows(path, team.columns, team).schema.names
    by_channel = [f"consent_{channel}" for channel in library.catalog.channels]
    ours = {*library.catalog.fields, *CONTEXT, "customer_id", "consent_channels", *team.cells}
    return guess_columns(headers, ours | set(by_channel), known_headers(library.folders))


def guess_outcome_columns(path: Path, library: Library, team: Team) -> list[Guess]:
    """What those headers of a file of outcomes may mean that are no columns of ours.

    Raises:
        BadInput: HL4xx for a file that cannot be read.
    """
    headers = read_team_rows(path, columns_of_outcomes(team), team).schema.names
    return guess_columns(headers, READ, known_outcome_headers(library.folders))


def guess_exposure_columns(path: Path, library: Library, team: Team) -> list[Guess]:
    """What those headers of a table of exposures may mean that are no columns of ours.

    Raises:
        BadInput: HL4xx for a file that cannot be read.
    """
    headers = read_team_rows(path, exposures.columns_of_exposures(team), team).schema.names
    return guess_columns(headers, exposures.READ, known_exposure_headers(library.folders))
