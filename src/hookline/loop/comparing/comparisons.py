"""Which comparisons there are: what their sides mean, and where they are kept."""

import hashlib
import json
import re
from collections.abc import Sequence
from pathlib import Path

from pydantic import ValidationError

from hookline.errors import BadInput, Wording
from hookline.gateway.models import read_model
from hookline.records.comparison import Comparison, Side
from hookline.records.files import read_text
from hookline.text.pattern import compile_lazily
from hookline.workspace.folder import Workspace, replacing
from hookline.workspace.models import read_model_profiles
from hookline.workspace.places import brief_name

ANSWERS = "answers:"
FOLDER = "compare"
NAME = compile_lazily(r"[A-Za-z0-9][\w.-]{0,59}")


def read_side(written: str, option: str) -> Side:
    """What `--a` or `--b` means: `MODEL`, `MODEL@PROMPTS` or `answers:FOLDER`.

    What stands behind an @ is a folder, unless it begins with a digit as a model's version does.

    Raises:
        BadInput: HL120 for a folder that is not there, HL601 or HL602 for a model that is none.
    """
    if written.startswith(ANSWERS):
        folder = written.removeprefix(ANSWERS)
        if not Path(folder).is_dir():
            fix = "name the folder that holds BRIEF.json for each brief"
            raise BadInput("HL120", f"there is no folder '{folder}'", where=option, fix=fix)
        return Side(given=written, answers=folder)
    model, separator, folder = written.rpartition("@")
    if not separator or (folder[:1].isdigit() and not Path(folder).is_dir()):
        model, folder = written, ""
    elif not Path(folder).is_dir():
        fix = "MODEL@FOLDER takes a prompts folder of your own"
        raise BadInput("HL120", f"there is no folder '{folder}'", where=option, fix=fix)
    try:
        adapter = read_model(model, environ={}, prompts=(), profiles=read_model_profiles()).adapter
    except BadInput as problem:
        problem.where = option
        raise
    if adapter == "manual":
        fix = Wording(f"`{option} {ANSWERS}FOLDER`, with BRIEF.json for each brief", at_desk="")
        raise BadInput("HL387", "one file is no side", where=option, fix=fix)
    return Side(given=written, model=model, prompts=folder)


def plan_comparison(  # one argument an option
    workspace: Workspace,
    files: Sequence[Path],
    sides: tuple[Side, Side],
    *,
    name: str,
    variants: int,
    seed: int,
    repairs: int,
) -> Comparison:
    """A new comparison, or the one that the same command began.

    Raises:
        BadInput: HL387 for sides that are one, or for two briefs of one name; HL380 for a name that
            no folder can have; HL381 for one that another comparison has.
    """
    a, b = sides
    if a.model_copy(update={"given": ""}) == b.model_copy(update={"given": ""}):
        raise BadInput("HL387", "both sides are the same", where="--b", fix="change one of them")
    names = [brief_name(path) for path in files]
    if twice := next((name for name in names if names.count(name) > 1), ""):
        raise BadInput("HL387", f"two briefs are called '{twice}'", fix="rename one of the files")
    wanted = Comparison(
        name=name, a=a, b=b, briefs=tuple(map(str, files)), variants=variants, seed=seed,
        repairs=repairs,
    )  # fmt: skip
    wanted = wanted.model_copy(update={"name": name or _name_of(wanted)})
    if not pairs_file(workspace, wanted.name).is_file():
        return wanted
    existing = load_comparison(workspace, wanted.name)
    if existing.model_copy(update={"pairs": ()}) != wanted:
        problem = f"'{wanted.name}' compares other briefs or sides already"
        fix = Wording(
            "choose another --name; what was judged belongs to the copy that was shown",
            at_desk="what was judged belongs to the copy that was shown",
        )
        raise BadInput("HL381", problem, where="--name", fix=fix)
    return existing


def load_comparison(workspace: Workspace, name: str) -> Comparison:
    """A comparison by its name.

    Raises:
        BadInput: HL380 when there is none, or its file cannot be read.
    """
    existing = names(workspace)
    path = pairs_file(workspace, name)
    if name not in existing:
        listed = f"there are {', '.join(existing)}" if existing else "there is none yet"
        fix = Wording(
            f"{listed}; `hookline compare BRIEF --a MODEL --b MODEL` begins one", at_desk=listed
        )
        raise BadInput("HL380", f"there is no comparison '{name}'", fix=fix)
    try:
        return Comparison.model_validate_json(read_text(path))
    except ValidationError:
        fix = Wording(
            "a later version of Hookline may have written it; or compare again by another --name",
            at_desk="a later version of Hookline may have written it",
        )
        raise BadInput("HL380", "it cannot be read", where=str(path), fix=fix) from None


def save_comparison(workspace: Workspace, comparison: Comparison) -> None:
    """Write it, whole or not at all."""
    workspace.folder(f"{FOLDER}/{comparison.name}")
    with replacing(pairs_file(workspace, comparison.name)) as temporary:
        document = comparison.model_dump(mode="json")
        temporary.write_text(json.dumps(document, ensure_ascii=False, indent=1), "utf-8")


def names(workspace: Workspace) -> list[str]:
    """The comparisons of a workspace."""
    return sorted(path.parent.name for path in (workspace.root / FOLDER).glob("*/pairs.json"))


def pairs_file(workspace: Workspace, name: str) -> Path:
    """Where a comparison is kept.

    Raises:
        BadInput: HL380 for a name that no folder can have.
    """
    if not NAME.fullmatch(name):
        fix = "letters, digits, - and _; 60 at most"
        raise BadInput("HL380", f"'{name}' is no name of a comparison", where="--name", fix=fix)
    return workspace.root / FOLDER / name / "pairs.json"


def _name_of(asked: Comparison) -> str:
    """A name that the same command finds again, and that tells a judge nothing of the sides."""
    text = asked.model_dump_json(exclude={"name", "pairs"})
    first = re.sub(r"[^A-Za-z0-9]+", "-", brief_name(Path(asked.briefs[0]))).strip("-")[:40]
    return f"{first or 'briefs'}-{hashlib.sha256(text.encode()).hexdigest()[:6]}"
