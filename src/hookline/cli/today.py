"""`today`: what needs a person now."""

import datetime
from dataclasses import asdict

import click

from hookline.cli import options, show
from hookline.cli.opening import open_workspace
from hookline.settings import Settings


@click.command()
@options.day("As of this day.  [today]")
@options.as_json
@click.pass_obj
def today(settings: Settings, *, day: datetime.date | None, as_json: bool) -> None:
    """List what needs you now: drafts, launches, approvals outside, offers, verdicts, last run."""
    from hookline.loop.acceptance import acceptance, acceptance_words
    from hookline.loop.today import read_today

    workspace, team, day_of_team = open_workspace(settings)
    lines = read_today(workspace, team, today=day or day_of_team).lines
    if as_json:
        return show.result([asdict(line) for line in lines])
    for line in lines:
        show.out(f"{line.text}\n    {line.command}")
    if not lines:
        show.say("nothing needs you now; next: hookline new")
    if total := acceptance(workspace):
        show.say(acceptance_words(total[0]))
    return None
