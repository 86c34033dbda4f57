"""`arms` and `why`: what lives where, and the whole story of one."""

import click

from hookline.cli import options, show
from hookline.settings import Settings


@click.group()
def arms() -> None:
    """List, show, pause, resume and retire live versions."""


@arms.command("list")
@click.option("--campaign", default="", help="Only of this campaign.")
@click.option("--state", default="", help="Only in this state.")
@options.as_json
@click.pass_obj
def list_(settings: Settings, campaign: str, state: str, *, as_json: bool) -> None:
    """All live versions."""
    from hookline.loop import arms as step
    from hookline.workspace.folder import Workspace

    listed = step.arms(Workspace.of(settings), campaign=campaign, state=state)
    if as_json:
        return show.result([arm.model_dump(mode="json") for arm in listed])
    rows = [(a.arm_id, a.state, a.kind, show.clip(a.parts.body, 70)) for a in listed]
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
@options.as_json
@click.pass_obj
def pause(settings: Settings, arm_id: str, *, as_json: bool) -> None:
    """Stop choosing a version for now."""
    _move(settings, arm_id, "paused", as_json=as_json)


@arms.command()
@click.argument("arm_id")
@options.as_json
@click.pass_obj
def resume(settings: Settings, arm_id: str, *, as_json: bool) -> None:
    """Go on with a paused version."""
    _move(settings, arm_id, "live", as_json=as_json)


@arms.command()
@click.argument("arm_id")
@click.confirmation_option(prompt="A retired version never comes back. Retire it?")
@options.as_json
@click.pass_obj
def retire(settings: Settings, arm_id: str, *, as_json: bool) -> None:
    """Retire a version for good."""
    _move(settings, arm_id, "retired", as_json=as_json)


@click.command()
@click.argument("arm_id")
@options.as_json
@click.pass_obj
def why(settings: Settings, arm_id: str, *, as_json: bool) -> None:
    """Tell a live version's whole story: brief, prompt, model, checks, people."""
    from hookline.loop import arms as step
    from hookline.workspace.folder import Workspace

    story = step.why(Workspace.of(settings), arm_id)
    if as_json:
        return show.result(story)
    for label, text in step.story_lines(story):
        show.out(f"  {label:13} {text}" if label else "")
    return None
