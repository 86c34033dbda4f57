"""`blueprints`: the reasons to write."""

import click

from hookline.cli import show
from hookline.settings import Settings


@click.command()
@click.argument("stage", required=False, default="")
@click.option("--industry", default="", help="In this industry's words: bank, qsr, telecom, …")
@show.json_option
@click.pass_obj
def blueprints(settings: Settings, stage: str, industry: str, *, as_json: bool) -> None:
    """List the reasons to write, or only those of one STAGE of the customer's life.

    Below them stand the journeys, which chain several.
    """
    from hookline.errors import BadInput
    from hookline.loop.library import journeys, open_library
    from hookline.prompting.resolve import find_industry
    from hookline.records.words import STAGES
    from hookline.text.similarity import nearest

    if stage and stage not in STAGES:
        near = nearest(stage, STAGES)
        fix = f"did you mean '{near}'?" if near else f"one of: {', '.join(STAGES)}"
        raise BadInput("HL101", f"there is no stage '{stage}'", where="STAGE", fix=fix)
    library = open_library(settings.prompts, settings.workspace)
    catalog = library.catalog
    if industry and not find_industry(industry, catalog).skins:
        near = nearest(industry, list(catalog.industries))
        fix = f"did you mean '{near}'?" if near else f"one of: {', '.join(catalog.industries)}"
        problem = f"no words of its own for the industry '{industry}'"
        raise BadInput("HL101", problem, where="--industry", fix=fix)
    skins = {one.extends: one for one in find_industry(industry, catalog).skins.values()}
    worded = [skins.get(slug, one) for slug, one in catalog.blueprints.items()]
    found = sorted(worded, key=lambda b: b.id)
    found = [blueprint for blueprint in found if stage in ("", blueprint.stage)]
    if as_json:
        return show.result([b.model_dump(mode="json", by_alias=True) for b in found])
    rows = [(b.id, b.slug, b.stage, b.trigger) for b in found]
    show.table(("id", "blueprint", "stage", "when"), rows)
    if not stage:
        chains = journeys(library)
        show.out()
        show.table(
            ("journey", "steps", "what for"),
            [
                (name, " > ".join(step.blueprint for step in one.steps), one.about)
                for name, one in chains.items()
            ],
        )
    return None
