"""Reads what people edit: brands, briefs, journeys and audiences, over the catalog of prompts/."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from hookline.errors import BadInput, Wording
from hookline.prompting.countries import in_countrys_language, meant_market
from hookline.prompting.resolve import resolve
from hookline.prompting.templates import Templates
from hookline.records.brand import Brand
from hookline.records.brief import Brief
from hookline.records.catalog import Catalog
from hookline.records.documents import read_brand, read_brief, validated
from hookline.records.files import read_mapping, read_text
from hookline.records.journey import Journey
from hookline.records.profile import AudienceProfile
from hookline.records.resolved_brief import Assumption, ResolvedBrief
from hookline.records.yaml_tree import Tree, read_tree
from hookline.resources import shipped
from hookline.text.similarity import nearest
from hookline.workspace.brand_files import home_of, names_and_brand
from hookline.workspace.catalog import no_blueprint, read_catalog
from hookline.workspace.clock import today
from hookline.workspace.places import brand_file, brief_name, prompt_folders
from hookline.workspace.team import read_team
from hookline.workspace.unknown_names import together, unknown_names, with_years
from hookline.workspace.unread_prompts import unread_files

TEAM_FILE = "hookline.yaml"

LONGEST_NAME = 60  # of a brand, as its record has it


@dataclass(frozen=True)
class Library:
    """The catalog, and the folders that it came from."""

    catalog: Catalog
    folders: tuple[Path, ...]
    """Prompt folders, a team's own first."""
    brands: tuple[Path, ...]
    """Folders with brand files, looked into in this order after the brief's own."""
    audiences: Path | None = None
    """The workspace's folder of saved audience profiles."""

    def unread_files(self) -> list[str]:
        """A sentence for each file of a team's own folder that nothing asks for."""
        *team_folders, ours = self.folders
        return [
            line
            for folder in team_folders
            for line in unread_files(folder, ours, self.catalog.channels)
        ]

    @cached_property
    def templates(self) -> Templates:
        """The prompt templates; each is compiled when it is first rendered, and kept."""
        return Templates(self.catalog.templates, self.catalog.words)


def open_library(team_prompts: Path | None = None, workspace: Path | None = None) -> Library:
    """Read prompts/: the shipped folder, and over it a team's own.

    Args:
        workspace: where saved audience profiles are.
    Raises:
        BadInput: HL120 for a folder that is not there, HL1xx located in the file that is wrong.
    """
    folders = prompt_folders(team_prompts)
    audiences = workspace / "audiences" if workspace else None
    return Library(read_catalog(folders), folders, (shipped("briefs") / "brands",), audiences)


def find_briefs(paths: Sequence[Path]) -> list[Path]:
    """Brief files in order: each file given, and each YAML file right inside a folder given.

    A team's hookline.yaml lies among them and is no brief, also where a shell's `*` names it.

    Raises:
        BadInput: HL120 for a path that is not there, HL121 when there is nothing to read.
    """
    briefs: list[Path] = []
    for path in paths:
        if path.is_dir():
            briefs.extend(sorted(p for p in path.glob("*.yaml") if p.name != TEAM_FILE))
        elif path.name == TEAM_FILE:
            continue
        elif path.is_file():
            briefs.append(path)
        else:
            fix = "name a brief, or a folder of them"
            raise BadInput("HL120", "there is no such file or folder", where=str(path), fix=fix)
    briefs = list({os.path.abspath(path): path for path in reversed(briefs)}.values())[::-1]
    if not briefs:
        searched = ", ".join(map(str, paths))
        raise BadInput("HL121", "no brief here", where=searched, fix="name a .yaml file")
    return briefs


def load_brief(path: Path, library: Library, **overrides: object) -> ResolvedBrief:
    """A brief file, complete.

    Args:
        overrides: values that a command's options set, `variants=12`; None is not set.
    Raises:
        BadInput: HL1xx, located.
    """
    brief, tree = read_whole(read_text(path), path, library)
    return complete_brief(brief, tree, library, briefs_folder=path.parent, **overrides)


def read_whole(text: str, path: Path, library: Library) -> tuple[Brief, Tree]:
    """A brief's text, read; all that is wrong with it is told at once.

    Raises:
        BadInput: HL1xx, located; `also` holds the others.
    """
    catalog, folders = library.catalog, (path.parent / "brands", *library.brands)
    try:
        return read_brief(
            text,
            str(path),
            stem=brief_name(path),
            channels=catalog.channels,
            home=lambda tree: home_of(tree, catalog, folders, today(read_team())),
        )
    except BadInput as problem:
        try:
            tree = read_tree(text, str(path), whole=False)
            names = [*names_and_brand(tree, catalog, folders), *_unsaved_audience(tree, library)]
        except BadInput:
            names = []
        all_of_them = together([problem, *names])
        with_years(all_of_them, today(read_team()))
        raise all_of_them from None


def complete_brief(
    brief: Brief, tree: Tree, library: Library, *, briefs_folder: Path, **overrides: object
) -> ResolvedBrief:
    """A brief as it was read, complete; errors point into its tree."""
    overrides = {name: value for name, value in overrides.items() if value is not None}
    if overrides:
        brief = Brief.model_validate(
            brief.model_dump(by_alias=True, exclude_unset=True) | overrides
        )
    try:
        brand = find_brand(brief.brand, library, briefs_folder, tree.where(("brand",)))
    except BadInput as error:
        raise together([*unknown_names(tree, library.catalog), error]) from None
    brand = _with_own_words(brand, tree.voice)
    try:
        audience = saved_audience(brief.audience.saved, library)
        resolved = resolve(brief, brand, library.catalog, audience)
    except BadInput as error:
        if names := unknown_names(tree, library.catalog):
            raise together(names) from None
        path = _steps(error.where)
        of_key = path[:1] == ("personalization",)
        error.where = tree.where(path, key=of_key) if path else tree.file
        if path == ("market",) and isinstance(brief.brand, str):  # the brief names none itself
            file = brand_file(brief.brand, (briefs_folder / "brands", *library.brands))
            error.where = read_mapping(file).where(path) if file else error.where
        raise
    readings = (*tree.readings, *resolved.readings)
    read_as = {
        "read_on": today(read_team()),
        "readings": readings,
        "file": os.path.abspath(tree.file),
    }
    return _with_example_named(resolved.model_copy(update=read_as), library, briefs_folder)


def _with_own_words(brand: Brand, words: tuple[str, ...]) -> Brand:
    """The brand, whose voice the brief describes in words of its own too."""
    if not words:
        return brand
    traits = tuple(dict.fromkeys((*brand.voice.traits, *words)))
    return brand.model_copy(update={"voice": brand.voice.model_copy(update={"traits": traits})})


def _steps(place: str) -> tuple[str | int, ...]:
    """The steps of a dotted place: `offers.0.amount`."""
    return tuple(int(step) if step.isdecimal() else step for step in place.split(".") if step)


def _with_example_named(
    resolved: ResolvedBrief, library: Library, briefs_folder: Path
) -> ResolvedBrief:
    """Say of a brief of one's own that its brand is an example of ours with that name."""
    name = resolved.written.brand
    if not isinstance(name, str) or briefs_folder.resolve().is_relative_to(
        shipped("briefs").resolve()
    ):
        return resolved
    if brand_file(name, (briefs_folder / "brands",)) or not brand_file(name, library.brands):
        return resolved
    note = (
        f"brand '{name}' is the example that comes with Hookline, its voice and languages too; "
        "`hookline brand new` makes one of your own"
    )
    return resolved.model_copy(
        update={"assumptions": (*resolved.assumptions, Assumption(text=note))}
    )


def find_brand(
    brand: str | Brand, library: Library, briefs_folder: Path, where: str = "brand"
) -> Brand:
    """The brand itself, a file of that name, or a brand that is only a name."""
    if isinstance(brand, Brand):
        return brand
    if path := brand_file(brand, (briefs_folder / "brands", *library.brands)):
        return read_brand(read_text(path), str(path))
    if not 1 <= len(brand) <= LONGEST_NAME:
        problem = f"a brand's name has 1 to {LONGEST_NAME} characters"
        raise BadInput("HL106", problem, where=where, fix="write it as it stands in copy")
    return Brand(name=brand)


def _unsaved_audience(tree: Tree, library: Library) -> list[BadInput]:
    """What is wrong with the saved list that a brief names."""
    value = tree.value if isinstance(tree.value, Mapping) else {}
    audience = value.get("audience")
    name = audience.get("saved") if isinstance(audience, Mapping) else None
    try:
        saved_audience(name if isinstance(name, str) else "", library)
    except BadInput as problem:
        problem.where = tree.where(("audience", "saved"))
        return [problem]
    return []


def saved_audience(name: str, library: Library) -> AudienceProfile | None:
    """A saved profile by the name of its file; None for a blank name.

    Raises:
        BadInput: HL124 when there is none of that name.
    """
    if not name:
        return None
    folder = library.audiences
    known = sorted(path.stem for path in folder.glob("*.json")) if folder else []
    if folder is None or name not in known:
        suggestion = nearest(name, known)
        save = f"`hookline audience {name}.csv --save` first"
        describe = Wording(
            f'write `audience: {{segment: "{name}"}}` to describe one',
            at_desk="a list in words goes under Whom",
        )
        at_desk = f"write {' or '.join(known)}, or leave it blank" if known else "leave it blank"
        save = Wording(save, at_desk=at_desk)
        fix = f"did you mean '{suggestion}'?" if suggestion else describe if " " in name else save
        problem = f"no audience '{name}' is saved"
        raise BadInput("HL124", problem, where="audience", fix=fix)
    return AudienceProfile.model_validate_json(read_text(folder / f"{name}.json"))


def country_code_meant(name: str, library: Library) -> str:
    """The code of a country by its name; what is a code, or no country, stays."""
    if library.catalog.market(name.strip().upper() or "ZZ") is not None:
        return name
    meant = meant_market(name, library.catalog)
    return meant.code if meant else name


def brands(library: Library, briefs_folder: Path) -> list[tuple[str, Brand]]:
    """(file, brand) of every brand that has a file, a team's own before the shipped ones."""
    by_stem: dict[str, tuple[str, Brand]] = {}
    for folder in (briefs_folder / "brands", *library.brands):
        for path in sorted(folder.glob("*.yaml")):
            if path.stem not in by_stem:
                brand = read_brand(read_text(path), str(path))
                by_stem[path.stem] = (str(path), in_countrys_language(brand, library.catalog))
    return list(by_stem.values())


def journeys(library: Library, briefs_folder: Path = Path("briefs")) -> dict[str, Journey]:
    """Journeys by name, a team's own first and in the place of a shipped one of its name.

    Raises:
        BadInput: HL1xx located in the file that is wrong.
    """
    journeys_by_slug: dict[str, Journey] = {}
    for folder in (briefs_folder / "journeys", shipped("briefs") / "journeys"):
        for path in sorted(folder.glob("*.yaml")):
            if path.stem in journeys_by_slug:
                continue
            tree = read_mapping(path)
            tree.value = {"slug": path.stem, **tree.lines}
            journey = validated(Journey, tree)
            for index, step in enumerate(journey.steps):
                if step.blueprint not in library.catalog.blueprints:
                    where = tree.where(("steps", index, "blueprint"))
                    raise no_blueprint(step.blueprint, list(library.catalog.blueprints), where)
            journeys_by_slug[path.stem] = journey
    return journeys_by_slug
