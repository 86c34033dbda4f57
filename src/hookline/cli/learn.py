"""`learn`: publish what the closed decisions taught."""

import datetime

import click

from hookline.cli import options, show
from hookline.cli.opening import open_workspace
from hookline.settings import Settings


@click.command()
@options.day("For the decisions of this day.  [today]")
@options.wait
@options.as_json
@click.pass_obj
def learn(settings: Settings, day: datetime.date | None, wait: float, *, as_json: bool) -> None:
    """Publish a decision state from all decisions that are closed."""
    from hookline.loop import learn as step

    workspace, team, today = open_workspace(settings, wait=wait)
    states = step.learn(workspace, team, day=day or today)
    if as_json:
        return show.result(
            [state.model_dump(mode="json", exclude={"posterior"}) for state in states]
        )
    rows = [(s.pool, s.policy, s.version, len(s.arms), len(s.cells)) for s in states]
    return show.table(("pool", "policy", "version", "live versions", "contexts"), rows)
