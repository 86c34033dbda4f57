"""`arms` and `why`: what lives where, and the whole story of one."""

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hookline.cli import options, show
from hookline.cli.opening import open_workspace
from hookline.settings import Settings

if TYPE_CHECKING:
    from hookline.records.arm import Arm
    from hookline.records.words import ArmMove


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
    rows = [(a.arm_id, _state(a), _author(a), show.clip(a.parts.body, 70)) for a in listed]
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


def _state(arm: "Arm") -> str:
    """Its state, and whether it may not go out for what was said outside."""
    status = arm.external.status
    return f"{arm.state}, {status} outside" if status in ("pending", "rejected") else arm.state


def _author(arm: "Arm") -> str:
    """Whose words go out."""
    if arm.practice:
        return "practice"
    return "human, own copy" if arm.usual else str(arm.kind)


@arms.command()
@click.argument("arm_id")
@options.reason
@options.as_json
@click.pass_obj
def pause(settings: Settings, arm_id: str, reason: str, *, as_json: bool) -> None:
    """Stop choosing a version for now; who has had it is still followed up."""
    _move(settings, arm_id, "paused", reason, as_json=as_json)


@arms.command()
@click.argument("arm_id")
@options.reason
@options.as_json
@click.pass_obj
def resume(settings: Settings, arm_id: str, reason: str, *, as_json: bool) -> None:
    """Go on with a paused version."""
    _move(settings, arm_id, "live", reason, as_json=as_json)


@arms.command()
@click.argument("arm_id")
@options.reason
@options.yes
@options.as_json
@click.pass_obj
def retire(settings: Settings, arm_id: str, reason: str, *, yes: bool, as_json: bool) -> None:
    """Retire a version for good; its follow-up goes with it."""
    question = "A retired version never comes back, and its follow-up goes with it. Retire it?"
    if not yes and not show.is_sure(question):
        return
    _move(settings, arm_id, "retired", reason, as_json=as_json)


@arms.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@options.yes
@options.as_json
@click.pass_obj
def external(settings: Settings, file: Path, *, yes: bool, as_json: bool) -> None:
    """Take in what a register or WhatsApp said of versions: approved, pending or rejected.

    FILE is a table (CSV or .xlsx) with a column arm_id, and any of approval, dlt_id and
    wa_template. What waits or was rejected outside goes to nobody; a blank cell changes nothing.
    """
    from hookline.loop import external as step

    workspace, team, _ = open_workspace(settings)
    read = step.read_external(workspace, file, encoding=team.encoding)
    for arm, answer in zip(read.arms, read.answers, strict=True):
        show.say(f"{arm.arm_id}: {arm.external.words} → {answer.words}")
    show.say_all(read.notes)
    count = len(read.arms)
    if not count:
        show.say("the file changes nothing")
    elif not yes and not show.is_sure("Keep this?"):
        return None
    saved = step.save_external(workspace, read)
    if as_json:
        return show.result([arm.model_dump(mode="json") for arm in saved])
    return show.out(f"{count} changed")


def _move(
    settings: Settings,
    arm_id: str,
    state: "ArmMove",
    reason: str,
    *,
    as_json: bool,
) -> None:
    from hookline.loop import arms as step
    from hookline.workspace.folder import Workspace

    moved = step.move(Workspace.of(settings), arm_id, state, reason=reason)
    if as_json:
        with_it = [follow_up.arm_id for follow_up in moved[1:]]
        show.result(moved[0].model_dump(mode="json") | {"moved_with_it": with_it})
        return
    show.say(f"{moved[0].arm_id} is {state}")
    for follow_up in moved[1:]:
        show.say(f"{follow_up.arm_id}, its follow-up, is {state}, too")


@click.command()
@click.argument("arm_id", required=False)
@click.option("--customer", metavar="ID", help="Tell why this customer got what they got.")
@options.day("The day of the decision.  [today]", "--on")
@options.as_json
@click.pass_obj
def why(
    settings: Settings,
    arm_id: str | None,
    customer: str | None,
    day: datetime.date | None,
    *,
    as_json: bool,
) -> None:
    """Tell a live version's whole story: brief, prompt, model, checks, people, what it earned.

    With --customer and --on: lane, group, chances, consent, cap, message, approval and outcomes of
    one decision, as they were.
    """
    from hookline.loop import arms as step
    from hookline.loop.why_customer import customer_lines, why_customer

    if bool(arm_id) == bool(customer):
        raise click.UsageError("Name one live version, or a --customer.")
    workspace, team, today = open_workspace(settings)
    if customer:
        of_customer = why_customer(workspace, team, customer, day=day or today)
        document, lines = of_customer.to_json(), customer_lines(of_customer)
    else:
        of_arm = step.why(workspace, arm_id or "", team)
        document, lines = of_arm.to_json(), step.story_lines(of_arm)
    if as_json:
        return show.result(document)
    for label, text in lines:
        show.out(f"  {label:13} {text}" if label else "")
    return None
