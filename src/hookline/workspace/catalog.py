"""Reads prompts/: blueprints, industries, markets, fields, channels, words and templates."""

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import TypeVar, get_args

from hookline.documents import Fields
from hookline.errors import BadInput
from hookline.records.base import Record
from hookline.records.catalog import (
    Blueprint,
    Catalog,
    Industry,
    Kpi,
    Market,
    SvocField,
)
from hookline.records.documents import validated
from hookline.records.files import mapping_below, read_mapping, read_text
from hookline.records.profiles import read_market, use_profiles
from hookline.records.words import KpiName
from hookline.records.yaml_tree import Tree
from hookline.resources import inside
from hookline.text.similarity import nearest
from hookline.workspace.channels import read_channels

Named = TypeVar("Named", bound=Record)


def read_catalog(folders: Iterable[Path]) -> Catalog:
    """Everything in prompts/; what an earlier folder holds hides the same in a later one."""
    stacked = list(folders)[::-1]
    channels = read_channels(stacked[::-1])
    blueprints: dict[str, Blueprint] = {}
    markets: dict[str, Market] = {}
    templates: dict[str, str] = {}
    trees: dict[str, Tree] = {}
    industries: dict[str, Industry] = {}
    for folder in stacked:
        trees |= {
            path.stem: read_mapping(path) for path in sorted(folder.glob("blueprints/*.yaml"))
        }
    for slug in trees:
        _blueprint(slug, trees, blueprints, channels)
    for folder in stacked:
        for path in sorted(folder.glob("industries/*.yaml")):
            industries[path.stem] = _industry(path, blueprints, channels)
        for path in sorted(folder.glob("markets/*.yaml")):
            markets[path.stem] = read_market(path, channels)
        for path in sorted(folder.glob("**/*.j2")):
            name = path.relative_to(folder).as_posix()
            templates[name] = read_text(inside(folder, name))
    kpis = _table(stacked, "kpis.yaml", Kpi)
    return Catalog.model_construct(
        blueprints=blueprints,
        industries=industries,
        fields=_table(stacked, "svoc.yaml", SvocField),
        channels=channels,
        languages=use_profiles(tuple(stacked[::-1])).languages,
        markets=markets,
        kpis={name: kpis[name] for name in get_args(KpiName)},
        words=_words(stacked),
        templates=templates,
    )


def _blueprint(
    slug: str,
    trees: dict[str, Tree],
    made: dict[str, Blueprint],
    channels: Collection[str],
    below: tuple[str, ...] = (),
) -> Blueprint:
    """The blueprint of that file, over the one that it extends.

    Raises:
        BadInput: HL123 when that one is not there, or extends it in turn.
    """
    if slug in made:
        return made[slug]
    tree = trees[slug]
    if parent := str(tree.lines.get("extends", "")):
        if parent not in trees or parent in (*below, slug):
            raise no_blueprint(parent, list(trees), tree.where(("extends",)))
        base = _blueprint(parent, trees, made, channels, (*below, slug))
        tree.value = _over(base, {"slug": slug, **tree.lines})
    made[slug] = validated(Blueprint, tree, channels)
    return made[slug]


def _industry(path: Path, blueprints: dict[str, Blueprint], channels: Collection[str]) -> Industry:
    """An industry's file; each of its skins stands over the blueprint that it extends."""
    tree = read_mapping(path)
    written = tree.lines.get("skins") or {}
    skins = written if isinstance(written, dict) else {}
    for slug, skin in skins.items():
        base = blueprints.get(str(skin.get("extends", ""))) if isinstance(skin, dict) else None
        if base is None:
            where = tree.where(("skins", slug, "extends"))
            parent = str(skin.get("extends", "")) if isinstance(skin, dict) else ""
            raise no_blueprint(parent, list(blueprints), where)
        skins[slug] = _over(base, {**skin, "slug": slug, "industry": path.stem})
    tree.value = {"name": path.stem, **tree.lines, "skins": written}
    return validated(Industry, tree, channels)


def _over(base: Blueprint, changes: Fields) -> Fields:
    """The lines of `base`, those of `own` before them; craft is replaced line by line."""
    lines = base.model_dump(mode="json", by_alias=True)
    craft = changes.get("craft")
    merged = lines | changes
    if craft is None or isinstance(craft, dict):
        merged["craft"] = lines["craft"] | (craft or {})
    return merged


def no_blueprint(name: str, slugs: list[str], where: str) -> BadInput:
    """HL123, with the nearest blueprint."""
    suggestion = nearest(name, slugs)
    fix = (
        f"did you mean '{suggestion}'?" if suggestion else "extends: the slug of another blueprint"
    )
    problem = f"there is no blueprint '{name}' to start from"
    return BadInput("HL123", problem, where=where, fix=fix)


def _words(stacked: list[Path]) -> dict[str, dict[str, str]]:
    """words.yaml; a team's own lines stand before the shipped ones, word by word."""
    words: dict[str, dict[str, str]] = {}
    for folder in stacked:
        if (folder / "words.yaml").is_file():
            tree = read_mapping(folder / "words.yaml")
            for kind in tree.lines:
                lines = mapping_below(tree, kind).lines
                meant = {word: text for word, text in lines.items() if isinstance(text, str)}
                words.setdefault(kind, {}).update(meant)
    return words


def _table(stacked: list[Path], file: str, model: type[Named]) -> dict[str, Named]:
    """A file of `name: {…}` lines as records that know their name."""
    records: dict[str, Named] = {}
    for folder in stacked:
        if not (folder / file).is_file():
            continue
        tree = read_mapping(folder / file)
        for name in tree.lines:
            entry = mapping_below(tree, name)
            entry.value = {"name": name, **entry.lines}
            records[name] = validated(model, entry)
    return records
