"""`blueprints`: the reasons to write."""

import click

from hookline.cli import show
from hookline.settings import Settings


@click.command()
@click.argument("stage", required=False, default="")
@show.json_option
@click.pass_obj
def blueprints(settings: Settings, stage: str, *, as_json: bool) -> None:
    """List the reasons to write, or only those of one STAGE of the customer's life."""
    from hookline.errors import BadInput
    from hookline.loop.library import open_library
    from hookline.records.words import STAGES
    from hookline.text.similarity import nearest

    if stage and stage not in STAGES:
        near = nearest(stage, STAGES)
        fix = f"did you mean '{near}'?" if near else f"one of: {', '.join(STAGES)}"
        raise BadInput("HL101", f"there is no stage '{stage}'", where="STAGE", fix=fix)
    found = sorted(open_library(settings.prompts).catalog.blueprints.values(), key=lambda b: b.id)
    found = [blueprint for blueprint in found if stage in ("", blueprint.stage)]
    if as_json:
        return show.result([b.model_dump(mode="json", by_alias=True) for b in found])
    rows = [(b.id, b.slug, b.stage, b.trigger) for b in found]
    return show.table(("id", "blueprint", "stage", "when"), rows)
