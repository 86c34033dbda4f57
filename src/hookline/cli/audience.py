"""`audience`: check a customer file before it is used."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from hookline.cli import options, show
from hookline.cli.columns import map_columns
from hookline.settings import Settings

if TYPE_CHECKING:
    from hookline.records.profile import AudienceProfile


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--map", "is_mapped", is_flag=True, help="Guess what unknown headers mean, and ask.")
@options.yes
@click.option("--save", is_flag=True, help="Keep the profile, as aggregates, in the workspace.")
@options.as_json
@click.pass_obj
def audience(
    settings: Settings, file: Path, *, is_mapped: bool, yes: bool, save: bool, as_json: bool
) -> None:
    """Check FILE and tell what it can be used for; nothing in it reaches a model.

    With --map, headers such as Recency_Days or Kundennummer are asked about one by one, and what
    they mean is kept in hookline.yaml (`columns:`); --yes takes the guesses that are sure.
    """
    from hookline.loop import profile as step
    from hookline.loop.column_guesses import guess_customer_columns
    from hookline.workspace.clock import today
    from hookline.workspace.folder import Workspace
    from hookline.workspace.headers import CUSTOMERS
    from hookline.workspace.library import open_library
    from hookline.workspace.team import read_team

    team = read_team()
    library = open_library(settings.prompts, settings.workspace)
    if is_mapped:
        guesses = guess_customer_columns(file, library, team)
        map_columns(guesses, under=CUSTOMERS, is_asked=not yes)
        team = read_team()
    workspace = Workspace.of(settings)
    campaigns = step.running_campaigns(workspace)
    profile = step.profile(file, library, today=today(team), team=team, campaigns=campaigns)
    if as_json:
        show.result(profile.model_dump(mode="json"))
    else:
        _print_profile(profile)
    if save:
        path = step.save_profile(workspace, profile)
        show.say(f"kept in {path}; in a brief: `audience: {path.stem}`")


def _print_profile(profile: "AudienceProfile") -> None:
    show.out(f"{profile.file}: {profile.rows:,} customers")
    if profile.doubles:
        show.out(f"rows of customers who had come before: {profile.doubles:,}; decide refuses them")
    rows = [
        (name, f"{share:.0%}", ", ".join(profile.uses.get(name, ())) or "nothing")
        for name, share in sorted(profile.fill.items())
    ]
    show.table(("column", "filled", "used for"), rows, right=" r")
    for title, counts in (("language", profile.languages), ("stage", profile.stages),
                          ("time zone", profile.time_zones)):  # fmt: skip
        if counts:
            show.out(
                f"{title}: " + ", ".join(f"{name} {count:,}" for name, count in counts.items())
            )
    if profile.base_rates:
        show.out(
            "buy within 14 days unasked, estimated from frequency_12m: "
            + ", ".join(f"{name} {rate:.1%}" for name, rate in profile.base_rates.items())
        )
    reached = ", ".join(f"{c} {s:.0%}" for c, s in profile.consent.items())
    show.out(f"may be reached by {reached or 'nobody'}")
    if profile.objected:
        show.out(f"{profile.objected:,} said no, or nothing, to profiling and get no slot")
    for name, suggestion in profile.unknown.items():
        hint = f"; did you mean {suggestion}?" if suggestion else ""
        show.out(f"nothing reads the column {name}{hint}")
    for note in profile.notes:
        show.out(note)
    for name in profile.stale:
        show.out(f"{name} was last filled more than a month ago")
