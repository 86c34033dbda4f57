"""`audience`: check a customer file before it is used."""

from pathlib import Path
from typing import Any

import click

from hookline.cli import options, show
from hookline.settings import Settings


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--save", is_flag=True, help="Keep the profile, as aggregates, in the workspace.")
@options.as_json
@click.pass_obj
def audience(settings: Settings, file: Path, *, save: bool, as_json: bool) -> None:
    """Check FILE and tell what it can be used for; nothing in it reaches a model."""
    from hookline.loop import profile as step
    from hookline.workspace.clock import today
    from hookline.workspace.folder import Workspace
    from hookline.workspace.library import open_library
    from hookline.workspace.team import read_team

    found = step.profile(
        file, open_library(settings.prompts, settings.workspace), today=today(read_team())
    )
    if as_json:
        show.result(found.model_dump(mode="json"))
    else:
        _tell(found)
    if save:
        path = step.save_profile(Workspace.of(settings), found)
        show.say(f"kept in {path}; in a brief: `audience: {path.stem}`")


def _tell(found: Any) -> None:
    show.out(f"{found.file}: {found.rows:,} customers")
    if found.doubles:
        show.out(f"rows of customers who had come before: {found.doubles:,}; decide refuses them")
    show.table(
        ("column", "filled"), [(n, f"{s:.0%}") for n, s in sorted(found.fill.items())], right=" r"
    )
    for title, counts in (("language", found.languages), ("stage", found.stages),
                          ("time zone", found.time_zones)):  # fmt: skip
        if counts:
            show.out(
                f"{title}: " + ", ".join(f"{name} {count:,}" for name, count in counts.items())
            )
    if found.base_rates:
        show.out(
            "buy within 14 days unasked, estimated from frequency_12m: "
            + ", ".join(f"{name} {rate:.1%}" for name, rate in found.base_rates.items())
        )
    show.out("may be reached by " + ", ".join(f"{c} {s:.0%}" for c, s in found.consent.items()))
    if found.objected:
        show.out(f"{found.objected:,} said no, or nothing, to profiling and get no slot")
    for name, near in found.unknown.items():
        hint = f"; did you mean {near}?" if near else ""
        show.out(f"nothing reads the column {name}{hint}")
    for name in found.stale:
        show.out(f"{name} was last filled more than a month ago")
