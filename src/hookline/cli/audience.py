"""`audience`: check a customer file before it is used."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from hookline.cli import options, show
from hookline.settings import Settings
from hookline.text.safe import safe_text

if TYPE_CHECKING:
    from hookline.workspace.headers import Guess


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
    from hookline.workspace.clock import today
    from hookline.workspace.folder import Workspace
    from hookline.workspace.library import open_library
    from hookline.workspace.team import read_team

    team = read_team()
    library = open_library(settings.prompts, settings.workspace)
    if is_mapped and _map_columns(step.guess_mapping(file, library, team), is_asked=not yes):
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


def _map_columns(guesses: "Sequence[Guess]", *, is_asked: bool) -> bool:
    """Keep which guesses are meant; was there anything to keep?"""
    from hookline.workspace.headers import write_columns

    meant = _ask_for_columns(guesses) if is_asked else _take_sure_columns(guesses)
    if not meant:
        show.say("no header was mapped, and hookline.yaml is as it was")
        return False
    path = write_columns(meant)
    for header, column in meant.items():
        show.say(f"'{safe_text(header)}' is {column}")
    show.say(f"kept in {path}, under columns")
    return True


def _ask_for_columns(guesses: "Sequence[Guess]") -> dict[str, str]:
    """Our column by each header that a person says is one; of two for one column, one at most."""
    from hookline.workspace.headers import rivals

    several = rivals(guesses)
    meant: dict[str, str] = {}
    for guess in guesses:
        if guess.column in meant.values():
            continue
        question = f"'{safe_text(guess.header)}': is it {guess.column}?"
        if guess.column in several:
            either = _named(several[guess.column], "or")
            question = f"{either} may be {guess.column}: is it '{safe_text(guess.header)}'?"
        if click.confirm(question, default=guess.is_sure, err=True):
            meant[guess.header] = guess.column
    return meant


def _take_sure_columns(guesses: "Sequence[Guess]") -> dict[str, str]:
    """Our column by each header that is sure to be one; what is not sure is told."""
    from hookline.workspace.headers import columns_line, rivals

    several = rivals(guesses)
    for column, of_it in several.items():
        show.say(f"{_named(of_it)} may each be {column}, so none of them is read as it")
        lines = " or ".join(safe_text(columns_line(guess)) for guess in of_it)
        show.say(f"  fix: write one of these lines into hookline.yaml, under columns: {lines}")
    for guess in guesses:
        if not guess.is_sure and guess.column not in several:
            question = f"'{safe_text(guess.header)}': is it {guess.column}?"
            show.say(f"{question} Not sure, so it is left as it is: --map without --yes asks")
    return {guess.header: guess.column for guess in guesses if guess.is_sure}


def _named(guesses: "Sequence[Guess]", joined_by: str = "and") -> str:
    """`column 2 'Opt-In' and column 5 'Consent'`."""
    *others, last = [f"column {guess.number} '{safe_text(guess.header)}'" for guess in guesses]
    return f"{', '.join(others)} {joined_by} {last}"


def _print_profile(profile: Any) -> None:
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
    for name, near in profile.unknown.items():
        hint = f"; did you mean {near}?" if near else ""
        show.out(f"nothing reads the column {name}{hint}")
    for note in profile.notes:
        show.out(note)
    for name in profile.stale:
        show.out(f"{name} was last filled more than a month ago")
