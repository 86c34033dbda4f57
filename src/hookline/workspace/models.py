"""Finds a team's models.yaml beside its hookline.yaml: names for models, and how each is called."""

from pathlib import Path

from hookline.errors import BadInput, Wording
from hookline.records.documents import validated
from hookline.records.files import read_mapping
from hookline.records.model_profile import ModelProfile

PLACES = (Path("briefs/models.yaml"), Path("models.yaml"))
MARKS = ("/", ":", "#")
"""What tells a model's own name from a team's: `openai/NAME`, `manual:FILE`."""


def read_model_profiles(path: Path | None = None) -> dict[str, ModelProfile]:
    """Models by the name that a team gave them; none where it has no such file.

    Raises:
        BadInput: HL1xx, located.
    """
    file = path or next((place for place in PLACES if place.is_file()), None)
    if file is None:
        return {}
    tree = read_mapping(file)
    profiles: dict[str, ModelProfile] = {}
    for name in tree.lines:
        if any(mark in name for mark in MARKS) or not name.strip():
            fix = Wording(
                "a short name of your own, such as `house:`, and `model: openai/NAME` below it",
                at_desk="a short name of your own",
            )
            problem = f"'{name}' is no name to call a model by"
            raise BadInput("HL106", problem, where=tree.where((name,)), fix=fix)
        profiles[name] = validated(ModelProfile, tree.below(name))
    return profiles
