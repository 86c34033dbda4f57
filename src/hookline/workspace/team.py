"""Finds a team's hookline.yaml: in ./briefs/, else in the current folder, else the defaults."""

from pathlib import Path

from hookline.errors import BadInput, Wording
from hookline.records.documents import validated
from hookline.records.files import read_text
from hookline.records.team import Team
from hookline.records.yaml_tree import read_tree

PLACES = (Path("briefs/hookline.yaml"), Path("hookline.yaml"))


def read_team(path: Path | None = None) -> Team:
    """The team's own numbers.

    Raises:
        BadInput: HL1xx, located.
    """
    file = path or next((place for place in PLACES if place.is_file()), None)
    if file is None:
        return Team()
    tree = read_tree(read_text(file), str(file))
    if not isinstance(tree.value, dict | None):
        fix = Wording(
            "write lines such as `currency: INR`", at_desk="write a key and its value on each line"
        )
        raise BadInput(
            "HL102",
            Wording("it is no lines of `key: value`", at_desk="it is not written as it has to be"),
            where=tree.where(),
            fix=fix,
        )
    tree.value = {key: value for key, value in (tree.value or {}).items() if value is not None}
    return validated(Team, tree)
