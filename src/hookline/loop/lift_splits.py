"""What `lift --by` names: a column of the audience, the channel, versions or programs."""

from collections.abc import Sequence

from hookline.errors import BadInput, Wording
from hookline.lift.programs import ProgramLift
from hookline.lift.programs_page import is_worth_showing, name_of
from hookline.records.team import Team
from hookline.text.similarity import nearest

ARM = "arm"
"""Asks what each live version earned."""
PROGRAM = "program"
"""Asks for what every report holds: programs beside each other."""
SEGMENT = "segment"
"""Means the one column of the audience that there is."""


def split_column(named: str | None, team: Team) -> str | None:
    """The column that campaigns are split by; None where a report is not split.

    Args:
        named: a context cell of the team, `channel`, `arm`, `program` or `segment`; a cell that
            is called like one of the last two is that cell.
    Raises:
        BadInput: HL441 for any other name, and for `segment` where it is not one column.
    """
    if named in {None, ARM} or asks_for_programs(named, team):
        return None
    if named in (*team.cells, "channel"):
        return named
    if named == SEGMENT:
        return _only_cell(team)
    known = (*team.cells, "channel", ARM, PROGRAM)
    suggestion = nearest(str(named), known)
    hint = f"did you mean '{suggestion}'? " if suggestion else ""
    fix = Wording(
        f"{hint}you can split by {', '.join(known)}; hookline.yaml's `cells` adds more",
        at_desk=f"{hint}you can split by {', '.join(known)}",
    )
    raise BadInput("HL441", f"there is no '{named}' to split by", where="--by", fix=fix)


def asks_for_programs(named: str | None, team: Team) -> bool:
    """Is a split by programs meant, and no column of the team's that is called so?"""
    return named == PROGRAM and PROGRAM not in team.cells


def programs_note(programs: Sequence[ProgramLift]) -> str:
    """Where a report tells of programs, or why it does not."""
    if is_worth_showing(programs):
        return "programs stand in every report, under 'By program'"
    if programs:
        name = name_of(programs[0].program)
        return f"there is one program, {name}, and no two campaigns of it to put together"
    return "no campaign names its program, so there are none to compare"


def _only_cell(team: Team) -> str:
    if len(team.cells) == 1:
        return team.cells[0]
    if not team.cells:
        problem = "the audience has no column that makes segments"
        fix = Wording(
            "name one under `cells` in hookline.yaml",
            at_desk="name one under cells in hookline.yaml",
        )
    else:
        problem = f"{len(team.cells)} columns make segments: {', '.join(team.cells)}"
        fix = Wording(
            f"name one, such as `--by {team.cells[0]}`", at_desk=f"name one, {team.cells[0]} say"
        )
    raise BadInput("HL441", problem, where="--by segment", fix=fix)
