"""`blueprints`: the kinds of message, listed, or one of them whole."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from hookline.cli import options, show
from hookline.errors import BadInput
from hookline.settings import Settings
from hookline.text.in_words import delay_words

if TYPE_CHECKING:
    from hookline.records.catalog import Blueprint, Catalog, Industry
    from hookline.workspace.library import Library

LABEL = 18
"""Columns before a blueprint's lines."""


@click.command()
@click.argument("which", required=False, default="", metavar="[STAGE|BLUEPRINT]")
@click.option("--industry", default="", help="In this industry's words: bank, qsr, telecom, …")
@options.as_json
@click.pass_obj
def blueprints(settings: Settings, which: str, industry: str, *, as_json: bool) -> None:
    """List the kinds of message, or only those of one STAGE of the customer's life.

    A blueprint is such a kind, a winback or a thank-you, with all that is known of it.
    Below them stand the journeys, which chain several. With a BLUEPRINT's name (winback, BP23,
    kyc-pending), that one is shown whole: when it is sent, who reads it, what it has to do, ideas
    to start from and what spoils it.
    """
    from hookline.prompting.trades import find_industry
    from hookline.records.words import STAGES
    from hookline.workspace.library import open_library

    library = open_library(settings.prompts, settings.workspace)
    catalog = library.catalog
    trade = find_industry(industry, catalog)
    if industry and not trade.skins:
        fix = _fix(industry, list(catalog.industries))
        problem = f"no words of its own for the industry '{industry}'"
        raise BadInput("HL101", problem, where="--industry", fix=fix)
    if which and which not in STAGES:
        return _whole(which, catalog, trade, as_json=as_json)
    skins = {entry.extends: entry for entry in trade.skins.values()}
    worded = [skins.get(slug, entry) for slug, entry in catalog.blueprints.items()]
    listed = sorted(worded, key=lambda b: b.id)
    listed = [blueprint for blueprint in listed if which in ("", blueprint.stage)]
    if as_json:
        return show.result([b.model_dump(mode="json", by_alias=True) for b in listed])
    rows = [(b.id, b.slug, b.stage, b.trigger) for b in listed]
    show.table(("id", "blueprint", "stage", "when"), rows)
    if not which:
        _list_journeys(library)
    show.say(f"one of them whole: hookline blueprints {listed[0].slug}")
    return None


def _list_journeys(library: "Library") -> None:
    from hookline.workspace.library import journeys

    rows = [
        (name, " > ".join(step.blueprint for step in entry.steps), entry.about)
        for name, entry in journeys(library).items()
    ]
    show.out()
    show.table(("journey", "steps", "what for"), rows)


def _whole(name: str, catalog: "Catalog", trade: "Industry | None", *, as_json: bool) -> None:
    """One blueprint, or the nearest stage or blueprint to what was written."""
    from hookline.prompting.known_names import find_blueprint
    from hookline.records.words import STAGES

    try:
        blueprint = find_blueprint(name, catalog, trade)
    except BadInput as problem:
        skins = [slug for entry in catalog.industries.values() for slug in entry.skins]
        problem.problem = f"there is no stage and no blueprint '{name}'"
        problem.where = "STAGE or BLUEPRINT"
        problem.fix = _fix(name, [*STAGES, *catalog.blueprints, *skins], problem.fix)
        raise
    if as_json:
        return show.result(blueprint.model_dump(mode="json", by_alias=True))
    show.out(
        f"{blueprint.name}  "
        f"({blueprint.id} · {blueprint.slug} · {blueprint.stage.replace('_', ' ')})"
    )
    rows = [(label, text) for label, text in _lines(blueprint) if text]
    show.table((), [(f"  {label:{LABEL}}", text) for label, text in rows])
    show.out()
    show.out(f"  start a brief:  hookline new {blueprint.slug} --brand NAME")
    return None


def _lines(blueprint: "Blueprint") -> Iterator[tuple[str, str]]:
    """Label and text, in the order in which a writer needs them."""
    from hookline.records.words import OPENS_WITH

    craft, follow = blueprint.craft, blueprint.follow_up
    if blueprint.extends and not blueprint.industry:
        yield "a version of", blueprint.extends
    elif blueprint.extends:
        yield "for", f"{blueprint.industry.replace('_', ' ')}, where others say {blueprint.extends}"
    yield "sent when", blueprint.trigger
    yield "the moment", craft.moment
    yield "the reader", craft.reader
    yield "the job", craft.job
    yield "comes first", OPENS_WITH[craft.first]
    for index, seed in enumerate(craft.angles):
        hook = seed.hook.replace("_", " ")
        yield "" if index else "ideas to start from", f"- {seed.idea}  ({hook})"
    for index, spoiler in enumerate(craft.avoid):
        yield "" if index else "what spoils it", f"- {spoiler}"
    condition, step = (word.replace("_", " ") for word in (follow.if_, follow.step))
    yield "follow-up", f"after {delay_words(follow.after)}, if {condition}: {step}"
    yield "", craft.follow_up
    yield "channels", ", ".join(blueprint.channels)


def _fix(word: str, known: list[str], otherwise: str = "") -> str:
    from hookline.text.similarity import nearest

    suggestion = nearest(word, known)
    return (
        f"did you mean '{suggestion}'?"
        if suggestion
        else otherwise or f"one of: {', '.join(known)}"
    )
