"""Init: a team's folder from five answers: hookline.yaml, a first brand, a model's name."""

import json
from dataclasses import dataclass
from pathlib import Path

from hookline.errors import BadInput, Wording
from hookline.gateway.models import read_model
from hookline.loop.new import Answers, find_country, new_brand
from hookline.records.team import Team
from hookline.records.words import OFFLINE
from hookline.resources import shipped
from hookline.text.money import read_currency
from hookline.text.similarity import nearest
from hookline.workspace.folder import replacing
from hookline.workspace.folding import fold_zone, zones
from hookline.workspace.library import Library

MODEL_NAME = "house"
"""What the team's model is called in models.yaml."""


@dataclass(frozen=True, slots=True)
class TeamAnswers:
    """What `hookline init` asks."""

    name: str
    """Of the first brand, as copy writes it."""
    market: str = ""
    """The country whose rules hold, as a code; blank for none."""
    currency: str = ""
    """Blank takes the country's."""
    time_zone: str = ""
    """Blank takes the country's."""
    model: str = OFFLINE
    """As `--model` takes it."""


def init(library: Library, folder: Path, answers: TeamAnswers) -> list[Path]:
    """Write what a team decides once; nothing that is there is written over.

    Args:
        folder: usually briefs/.
    Returns:
        The files: hookline.yaml, the brand's, and models.yaml where a model was named.
    Raises:
        BadInput: HL130 where one of them is there already, HL111 for an unknown country, HL138 for
            an unknown currency, HL139 for an unknown time zone. Nothing is written then.
    """
    market = find_country(library, answers.market)
    currency = find_currency(answers.currency or market.currency)
    zone = find_zone(answers.time_zone or market.time_zone)
    files = {folder / "hookline.yaml": _team_file(currency, zone)}
    if answers.model not in ("", OFFLINE):
        files[folder / "models.yaml"] = _models_file(answers.model)
    for path in files:
        if path.exists():
            fix = Wording(
                "change it there; `hookline brand new` adds a brand", at_desk="change it there"
            )
            raise BadInput("HL130", "there is one already", where=str(path), fix=fix)
    brand = new_brand(library, folder, Answers(answers.name, market=market.code))
    for path, text in files.items():
        with replacing(path) as temporary:
            temporary.write_text(text, "utf-8")
    return [*files, brand]


def find_currency(code: str) -> str:
    """A currency's code of three letters."""
    if (currency := read_currency(code, default="")) is not None and currency:
        return currency
    raise BadInput("HL138", f"'{code}' is no currency", fix="write its code: INR, EUR, USD")


def find_zone(name: str) -> str:
    """A time zone that there is."""
    if (zone := fold_zone(name)) in zones():
        return zone
    suggestion = nearest(name, zones())
    fix = f"did you mean {suggestion}?" if suggestion else "write one like Asia/Kolkata"
    raise BadInput("HL139", f"there is no time zone '{name}'", fix=fix)


def find_model(text: str) -> str:
    """A model that means something; its key and its address are tried by `doctor --try`.

    Raises:
        BadInput: HL601 for one that means nothing.
    """
    return read_model(text, environ={}, prompts=()).model


def _team_file(currency: str, zone: str) -> str:
    """The shipped file, which is commented, with the team's own two lines."""
    text = (shipped("briefs") / "hookline.yaml").read_text("utf-8")
    text = text.replace("; these are the defaults.", ".", 1)
    usual = Team()
    text = text.replace(f"time_zone: {usual.time_zone}", f"time_zone: {zone}", 1)
    return text.replace(f"currency: {usual.currency}", f"currency: {currency}", 1)


def _models_file(model: str) -> str:
    return (
        f"# Models by a name of your own: hookline generate briefs --model {MODEL_NAME}\n"
        f"{MODEL_NAME}:\n  model: {json.dumps(model, ensure_ascii=False)}\n"
    )
