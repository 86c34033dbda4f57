"""`arms` and `why`: what lives where, and the whole story of one."""

from typing import Any

import click

from hookline.cli import show
from hookline.settings import Settings


@click.group()
def arms() -> None:
    """List, show, pause, resume and retire live versions."""


@arms.command("list")
@click.option("--campaign", default="", help="Only of this campaign.")
@click.option("--state", default="", help="Only in this state.")
@show.json_option
@click.pass_obj
def list_(settings: Settings, campaign: str, state: str, *, as_json: bool) -> None:
    """All live versions."""
    from hookline.loop import arms as step
    from hookline.workspace.folder import Workspace

    found = step.arms(Workspace.of(settings), campaign=campaign, state=state)
    if as_json:
        return show.result([arm.model_dump(mode="json") for arm in found])
    rows = [(a.arm_id, a.state, a.kind, show.clip(a.parts.body, 70)) for a in found]
    return show.table(("live version", "state", "by", "message"), rows)


@arms.command("show")
@click.argument("arm_id")
@click.option("--json", "_as_json", is_flag=True, help="It is JSON anyway.")
@click.pass_obj
def show_(settings: Settings, arm_id: str, *, _as_json: bool) -> None:
    """One live version, whole, as JSON."""
    from hookline.loop import arms as step
    from hookline.workspace.folder import Workspace

    with Workspace.of(settings).registry() as registry:
        show.result(step.find(registry, arm_id).model_dump(mode="json"))


def _move(settings: Settings, arm_id: str, state: str, *, as_json: bool) -> None:
    from hookline.loop import arms as step
    from hookline.workspace.folder import Workspace

    moved = step.move(Workspace.of(settings), arm_id, state)
    if as_json:
        return show.result(moved.model_dump(mode="json"))
    return show.say(f"{moved.arm_id} is {moved.state}")


@arms.command()
@click.argument("arm_id")
@show.json_option
@click.pass_obj
def pause(settings: Settings, arm_id: str, *, as_json: bool) -> None:
    """Stop choosing a version for now."""
    _move(settings, arm_id, "paused", as_json=as_json)


@arms.command()
@click.argument("arm_id")
@show.json_option
@click.pass_obj
def resume(settings: Settings, arm_id: str, *, as_json: bool) -> None:
    """Go on with a paused version."""
    _move(settings, arm_id, "live", as_json=as_json)


@arms.command()
@click.argument("arm_id")
@click.confirmation_option(prompt="A retired version never comes back. Retire it?")
@show.json_option
@click.pass_obj
def retire(settings: Settings, arm_id: str, *, as_json: bool) -> None:
    """Retire a version for good."""
    _move(settings, arm_id, "retired", as_json=as_json)


@click.command()
@click.argument("arm_id")
@show.json_option
@click.pass_obj
def why(settings: Settings, arm_id: str, *, as_json: bool) -> None:
    """Tell a live version's whole story: brief, prompt, model, checks, people."""
    from hookline.loop import arms as step
    from hookline.workspace.folder import Workspace

    story = step.why(Workspace.of(settings), arm_id)
    return show.result(story) if as_json else _tell(story)


def _tell(story: dict[str, Any]) -> None:
    arm, lineage = story["arm"], story["arm"]["lineage"]
    show.out(f"{arm['arm_id']}   {arm['state']}   {arm['kind']}")
    show.out(f"  says       {arm['parts']['body']}")
    show.out(f"  brief      {(story['campaign'] or {}).get('brief')}, {lineage['brief_hash'][:12]}")
    show.out(f"  written    by {lineage['model']} at {lineage['at']}, seed {lineage['seed']}")
    hashes = [lineage[name] or "-" for name in ("template_hash", "context_hash")]
    show.out(f"  prompt     templates {hashes[0]}, context {hashes[1]}")
    if arm["parent_arm"]:
        show.out(f"  follows    {arm['parent_arm']}")
    for name, tag in sorted(arm["tags"].items()):
        show.out(f"  tag        {name} = {tag['value']} ({tag['origin']})")
    for variant in story["variants"]:
        for found in variant["findings"]:
            show.out(f"  check      {found['severity']} {found['code']}: {found['message']}")
    for review in story["reviews"]:
        reason = f": {review['reason']}" if review["reason"] else ""
        show.out(f"  {review['decision']:10} {review['at']} by {review['by']}{reason}")
    for change in story["changes"]:
        show.out(f"  became     {change['now']} {change['at']} by {change['by']}")
