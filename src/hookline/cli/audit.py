"""`audit`: who did what on which text."""

from dataclasses import asdict

import click

from hookline.cli import options, show
from hookline.settings import Settings


@click.command()
@click.option("--brief", default="", metavar="ID", help="Only on this brief's texts.")
@click.option("--by", default="", metavar="NAME", help="Only by this person.")
@options.as_json
@click.pass_obj
def audit(settings: Settings, brief: str, by: str, *, as_json: bool) -> None:
    """List who approved, rejected, edited, launched, paused or retired which text, when and why."""
    from hookline.loop import audit as step
    from hookline.workspace.folder import Workspace

    workspace = Workspace.of(settings)
    acts = step.audit(workspace, brief=brief, by=by)
    for problem in step.made_by_nobody(workspace):
        show.say(f"! {problem}")
    if as_json:
        return show.result([asdict(act) for act in acts])
    rows = [
        (
            act.at[:16].replace("T", " "),
            act.by,
            act.did,
            act.id,
            act.reason,
            show.clip(act.text, 50),
        )
        for act in acts
    ]
    if not rows:
        return show.say("nobody has decided anything yet; next: hookline review")
    return show.table(("when (UTC)", "who", "did", "on", "why", "text"), rows)
