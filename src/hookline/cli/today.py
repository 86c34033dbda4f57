"""`today`: what needs a person now."""

import datetime
from dataclasses import asdict

import click

from hookline.cli import options, show
from hookline.settings import Settings


@click.command()
@options.day("As of this day.  [today]")
@options.as_json
@click.pass_obj
def today(settings: Settings, *, day: datetime.date | None, as_json: bool) -> None:
    """List what needs you now: drafts, launches, approvals outside, offers, verdicts, last run."""
    from hookline.loop.acceptance import acceptance, acceptance_words
    from hookline.loop.today import read_today
    from hookline.workspace import clock
    from hookline.workspace.folder import Workspace
    from hookline.workspace.team import read_team

    team = read_team()
    workspace = Workspace.of(settings, on_notice=show.say)
    lines = read_today(workspace, team, today=day or clock.today(team)).lines
    if as_json:
        return show.result([asdict(line) for line in lines])
    for line in lines:
        show.out(f"{line.text}\n    {line.command}")
    if not lines:
        show.say("nothing needs you now; next: hookline new")
    if total := acceptance(workspace):
        show.say(acceptance_words(total[0]))
    return None
