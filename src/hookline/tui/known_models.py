"""The models that can be chosen without typing: the practice writer, the team's, those before."""

from hookline.records.words import OFFLINE
from hookline.workspace.folder import Workspace

MODEL_QUESTION = (
    "Who writes? Another one is typed: openai/NAME, or http://127.0.0.1:8080/v1#NAME for a server "
    "on this machine. Its key is found in the environment, and never typed here."
)
MOST_BEFORE = 12
"""Models of earlier runs that are listed, the last used first."""


def models_known(workspace: Workspace) -> dict[str, str]:
    """What is to be known of each, by the name that Model takes.

    Raises:
        BadInput: HL1xx, located in models.yaml.
    """
    from hookline.workspace.models import read_model_profiles

    known = {OFFLINE: "the practice writer: no model, no key, no cost"}
    known |= {name: f"the team's: {p.model}" for name, p in read_model_profiles().items()}
    with workspace.registry() as registry:
        before = dict.fromkeys(run.model for run in registry.runs())
    for model in list(before)[:MOST_BEFORE]:
        known.setdefault(model, "written with before")
    return known
