"""Reads what people edit: prompts/, brands and briefs, a team's own before the shipped ones."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from hookline.errors import BadInput
from hookline.prompting.resolve import resolve
from hookline.records.brand import Brand
from hookline.records.brief import Brief
from hookline.records.catalog import (
    Blueprint,
    Catalog,
    ChannelProfile,
    Industry,
    Kpi,
    Market,
    SvocField,
)
from hookline.records.documents import read_brand, read_brief, validated
from hookline.records.journey import Journey
from hookline.records.prompt import ResolvedBrief
from hookline.records.words import CHANNELS, KpiName
from hookline.records.yaml_tree import Tree, read_tree
from hookline.resources import inside, shipped
from hookline.text.similarity import nearest

TEAM_FILE = "hookline.yaml"

LONGEST_NAME = 60  # of a brand, as its record has it


@dataclass(frozen=True, slots=True)
class Library:
    """The catalog, and the folders that it came from."""

    catalog: Catalog
    folders: tuple[Path, ...]
    """Prompt folders, a team's own first."""
    brands: tuple[Path, ...]
    """Folders with brand files, looked into in this order after the brief's own."""


def open_library(own: Path | None = None) -> Library:
    """Read prompts/: the shipped folder, and over it a team's own.

    Raises:
        BadInput: HL120 for a folder that is not there, HL1xx located in the file that is wrong.
    """
    if own is not None and not own.is_dir():
        raise BadInput("HL120", "there is no such folder", where=str(own), fix="check --prompts")
    folders = ((own,) if own else ()) + (shipped("prompts"),)
    return Library(_catalog(folders), folders, (shipped("briefs") / "brands",))


def find_briefs(paths: Sequence[Path]) -> list[Path]:
    """Brief files in order: each file given, and each YAML file right inside a folder given.

    A team's hookline.yaml lies among them and is no brief, also where a shell's `*` names it.

    Raises:
        BadInput: HL120 for a path that is not there, HL121 when there is nothing to read.
    """
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found.extend(sorted(p for p in path.glob("*.yaml") if p.name != TEAM_FILE))
        elif path.name == TEAM_FILE:
            continue
        elif path.is_file():
            found.append(path)
        else:
            fix = "name a brief, or a folder of them"
            raise BadInput("HL120", "there is no such file or folder", where=str(path), fix=fix)
    if not found:
        place = ", ".join(map(str, paths))
        raise BadInput("HL121", "no brief here", where=place, fix="name a .yaml file")
    return found


def load_brief(path: Path, library: Library, **overrides: Any) -> ResolvedBrief:
    """A brief file, complete.

    Args:
        overrides: values that a command's options set, `variants=12`; None is not set.
    Raises:
        BadInput: HL1xx, located.
    """
    brief, tree = read_brief(read_text(path), str(path), stem=path.stem)
    return complete_brief(brief, tree, library, near=path.parent, **overrides)


def complete_brief(
    brief: Brief, tree: Tree, library: Library, *, near: Path, **overrides: Any
) -> ResolvedBrief:
    """A brief as it was read, complete; errors point into its tree."""
    given = {name: value for name, value in overrides.items() if value is not None}
    if given:
        brief = Brief.model_validate(brief.model_dump(by_alias=True, exclude_unset=True) | given)
    brand = find_brand(brief.brand, library, near)  # its mistakes point into its own file
    try:
        return resolve(brief, brand, library.catalog)
    except BadInput as error:
        path = tuple(error.where.split(".")) if error.where else ()
        error.where = tree.where(path, key=len(path) > 1) if path else tree.file
        raise


def find_brand(brand: str | Brand, library: Library, near: Path) -> Brand:
    """The brand itself, a file of that name, or a brand that is only a name."""
    if isinstance(brand, Brand):
        return brand
    slug = brand.casefold().replace(" ", "-")
    for folder in (near / "brands", *library.brands):
        if "/" in slug or "\\" in slug or not (folder / f"{slug}.yaml").is_file():
            continue
        path = inside(folder, f"{slug}.yaml")
        return read_brand(read_text(path), str(path))
    if not 1 <= len(brand) <= LONGEST_NAME:
        problem = f"a brand's name has 1 to {LONGEST_NAME} characters"
        raise BadInput("HL106", problem, where="brand", fix="write it as it stands in copy")
    return Brand(name=brand)


def brands(library: Library, near: Path) -> list[tuple[str, Brand]]:
    """(file, brand) of every brand that has a file, a team's own before the shipped ones."""
    found: dict[str, tuple[str, Brand]] = {}
    for folder in (near / "brands", *library.brands):
        for path in sorted(folder.glob("*.yaml")):
            if path.stem not in found:
                found[path.stem] = (str(path), read_brand(read_text(path), str(path)))
    return list(found.values())


def journeys(library: Library, near: Path = Path("briefs")) -> dict[str, Journey]:
    """Journeys by name, a team's own before the shipped ones.

    Raises:
        BadInput: HL1xx located in the file that is wrong.
    """
    found: dict[str, Journey] = {}
    for folder in (shipped("briefs") / "journeys", near / "journeys"):
        for path in sorted(folder.glob("*.yaml")):
            tree = _tree(path)
            tree.value = {"slug": path.stem, **tree.value}
            journey = validated(Journey, tree)
            for at, step in enumerate(journey.steps):
                if step.blueprint not in library.catalog.blueprints:
                    where = tree.where(("steps", at, "blueprint"))
                    raise _no_parent(step.blueprint, list(library.catalog.blueprints), where)
            found[path.stem] = journey
    return found


def read_text(path: Path) -> str:
    """A text file, with a located error when it cannot be read."""
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        fix = "save it as UTF-8"
        problem = f"not UTF-8 (byte {error.start})"
        raise BadInput("HL122", problem, where=str(path), fix=fix) from None
    except OSError as error:
        problem = f"cannot be read: {error.strerror}"
        raise BadInput("HL122", problem, where=str(path)) from None


def _catalog(folders: Iterable[Path]) -> Catalog:
    """Everything in prompts/; what an earlier folder holds hides the same in a later one."""
    stacked = list(folders)[::-1]
    blueprints: dict[str, Blueprint] = {}
    markets: dict[str, Market] = {}
    templates: dict[str, str] = {}
    trees: dict[str, Tree] = {}
    industries: dict[str, Industry] = {}
    for folder in stacked:
        trees |= {path.stem: _tree(path) for path in sorted(folder.glob("blueprints/*.yaml"))}
    for slug in trees:
        _blueprint(slug, trees, blueprints)
    for folder in stacked:
        for path in sorted(folder.glob("industries/*.yaml")):
            industries[path.stem] = _industry(path, blueprints)
        for path in sorted(folder.glob("markets/*.yaml")):
            tree = _tree(path)
            tree.value = {"code": path.stem, **tree.value}
            markets[path.stem] = validated(Market, tree)
        for path in sorted(folder.glob("**/*.j2")):
            name = path.relative_to(folder).as_posix()
            templates[name] = read_text(inside(folder, name))
    channels = _table(stacked, "channels.yaml", ChannelProfile)
    kpis = _table(stacked, "kpis.yaml", Kpi)
    return Catalog.model_construct(
        blueprints=blueprints,
        industries=industries,
        fields=_table(stacked, "svoc.yaml", SvocField),
        channels={name: channels[name] for name in CHANNELS},
        markets=markets,
        kpis={name: kpis[name] for name in get_args(KpiName)},
        words=_words(stacked),
        templates=templates,
    )


def _blueprint(
    slug: str, trees: dict[str, Tree], made: dict[str, Blueprint], below: tuple[str, ...] = ()
) -> Blueprint:
    """The blueprint of that file, over the one that it extends.

    Raises:
        BadInput: HL123 when that one is not there, or extends it in turn.
    """
    if slug in made:
        return made[slug]
    tree = trees[slug]
    if parent := str(tree.value.get("extends", "")):
        if parent not in trees or parent in (*below, slug):
            raise _no_parent(parent, list(trees), tree.where(("extends",)))
        base = _blueprint(parent, trees, made, (*below, slug))
        tree.value = _over(base, {"slug": slug, **tree.value})
    made[slug] = validated(Blueprint, tree)
    return made[slug]


def _industry(path: Path, blueprints: dict[str, Blueprint]) -> Industry:
    """An industry's file; each of its skins stands over the blueprint that it extends."""
    tree = _tree(path)
    skins = tree.value.get("skins") or {}
    for slug, skin in skins.items() if isinstance(skins, dict) else ():
        base = blueprints.get(str(skin.get("extends", ""))) if isinstance(skin, dict) else None
        if base is None:
            where = tree.where(("skins", slug, "extends"))
            parent = str(skin.get("extends", "")) if isinstance(skin, dict) else ""
            raise _no_parent(parent, list(blueprints), where)
        skins[slug] = _over(base, {**skin, "slug": slug, "industry": path.stem})
    tree.value = {"name": path.stem, **tree.value, "skins": skins}
    return validated(Industry, tree)


def _over(base: Blueprint, own: dict[str, Any]) -> dict[str, Any]:
    """The lines of `base`, those of `own` before them."""
    return base.model_dump(mode="json", by_alias=True) | own


def _no_parent(name: str, known: list[str], where: str) -> BadInput:
    near = nearest(name, known)
    fix = f"did you mean '{near}'?" if near else "extends: the slug of another blueprint"
    problem = f"there is no blueprint '{name}' to start from"
    return BadInput("HL123", problem, where=where, fix=fix)


def _words(stacked: list[Path]) -> dict[str, dict[str, str]]:
    """words.yaml; a team's own lines stand before the shipped ones, word by word."""
    found: dict[str, dict[str, str]] = {}
    for folder in stacked:
        if (folder / "words.yaml").is_file():
            for kind, lines in _tree(folder / "words.yaml").value.items():
                found.setdefault(kind, {}).update(lines)
    return found


def _table(stacked: list[Path], file: str, model: Any) -> dict[str, Any]:
    """A file of `name: {…}` lines as records that know their name."""
    found: dict[str, Any] = {}
    for folder in stacked:
        if not (folder / file).is_file():
            continue
        tree = _tree(folder / file)
        for name, value in tree.value.items():
            positions, keys = (
                {path[1:]: at for path, at in places.items() if path[:1] == (name,)}
                for places in (tree.positions, tree.keys)
            )
            one = Tree({"name": name, **value}, positions, tree.file, keys)
            found[name] = validated(model, one)
    return found


def _tree(path: Path) -> Tree:
    tree = read_tree(read_text(path), str(path))
    if not isinstance(tree.value, dict):
        fix = "lines of `key: value`"
        raise BadInput("HL102", "nothing readable in it", where=str(path), fix=fix)
    return tree
