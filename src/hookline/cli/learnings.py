"""`learnings`: what worked, proposed from outcomes; a person decides what the next prompt says."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from hookline.cli import options, show
from hookline.cli.opening import open_workspace
from hookline.settings import Settings

if TYPE_CHECKING:
    from hookline.records.learning import Learning, LearningStatus

STATUSES = ("proposed", "accepted", "rejected", "expired")


@click.group()
def learnings() -> None:
    """What worked, and what the next prompt will say of it: propose, look, accept or reject."""


@learnings.command()
@options.as_json
@click.pass_obj
def propose(settings: Settings, *, as_json: bool) -> None:
    """Compare kinds of copy by what their versions earned; what stands out waits for a person."""
    from hookline.loop.learning import propose as step
    from hookline.workspace.library import open_library

    workspace, team, day = open_workspace(settings)
    library = open_library(settings.prompts, settings.workspace)
    proposal = step.propose(workspace, team, library, day=day)
    if as_json:
        return show.result(step.to_json(proposal))
    for line in step.proposal_lines(proposal):
        show.out(line)
    for line in step.thin_lines(proposal):
        show.say(f"too little data: {line}")
    hint = "next: hookline learnings show ID, diff ID, then accept ID or reject ID --reason …"
    return show.say(hint) if proposal.proposed.waiting else None


@learnings.command("list")
@click.option("--status", type=click.Choice(STATUSES), help="Only these.")
@options.as_json
@click.pass_obj
def list_(settings: Settings, status: str | None, *, as_json: bool) -> None:
    """All learnings, and what became of them."""
    from hookline.loop import learnings as step

    workspace, _, day = open_workspace(settings)
    known = step.learnings(workspace, day=day, status=status or "")
    if as_json:
        return show.result([learning.model_dump(mode="json") for learning in known])
    if not known:
        return show.say("there are none; `hookline learnings propose` looks for them")
    rows = [(each.id, _standing(each), each.scope.words, each.line) for each in known]
    return show.table(("learning", "status", "where", "what the prompt says"), rows)


@learnings.command("show")
@click.argument("learning")
@options.as_json
@click.pass_obj
def show_(settings: Settings, learning: str, *, as_json: bool) -> None:
    """What stands behind LEARNING, and who decided what on it, when and why."""
    from hookline.loop import learnings as step

    workspace, _, day = open_workspace(settings)
    story = step.story(workspace, learning, day=day)
    if as_json:
        return show.result(story.to_json())
    for label, text in step.story_lines(story):
        show.out(f"  {label:10} {text}" if label else "")
    return None


@learnings.command()
@click.argument("learning")
@click.argument("brief", type=click.Path(path_type=Path), required=False)
@options.as_json
@click.pass_obj
def diff(settings: Settings, learning: str, brief: Path | None, *, as_json: bool) -> None:
    """What prompts will say more once LEARNING is accepted; those of BRIEF where one is given."""
    from dataclasses import asdict

    from hookline.loop import learnings as step
    from hookline.workspace.library import load_brief, open_library

    library = open_library(settings.prompts, settings.workspace)
    resolved = load_brief(brief, library) if brief else None
    workspace, _, day = open_workspace(settings)
    diffs = step.diff(workspace, learning, day=day, resolved=resolved)
    if as_json:
        return show.result([asdict(each) for each in diffs])
    for each in diffs:
        place = " · ".join(filter(None, (each.channel, each.language))) or "every channel"
        show.out(f"--- {place}{'' if each.lines else ': nothing changes'}")
        for line in each.lines:
            show.out(line)
    return None


@learnings.command()
@click.argument("learning")
@options.reason
@options.as_json
@click.pass_obj
def accept(settings: Settings, learning: str, reason: str, *, as_json: bool) -> None:
    """Let prompts say LEARNING from now on."""
    _move(settings, learning, "accepted", reason, as_json=as_json)


@learnings.command()
@click.argument("learning")
@click.option("--reason", required=True, help="Why; kept word for word.")
@options.as_json
@click.pass_obj
def reject(settings: Settings, learning: str, reason: str, *, as_json: bool) -> None:
    """Keep LEARNING out of prompts; it is not proposed again while its numbers are good."""
    _move(settings, learning, "rejected", reason, as_json=as_json)


@learnings.command()
@click.argument("learning")
@options.reason
@options.as_json
@click.pass_obj
def expire(settings: Settings, learning: str, reason: str, *, as_json: bool) -> None:
    """Stop saying LEARNING today, before its time is over."""
    _move(settings, learning, "expired", reason, as_json=as_json)


def _move(
    settings: Settings, learning: str, status: "LearningStatus", reason: str, *, as_json: bool
) -> None:
    from hookline.loop import learnings as step

    workspace, _, day = open_workspace(settings)
    moved = step.move(workspace, learning, status, day=day, reason=reason)
    if as_json:
        return show.result(moved.model_dump(mode="json"))
    until = f": prompts for {moved.scope.words} say it until {moved.expires_on}"
    return show.say(f"{moved.id} is {status}{until if status == 'accepted' else ''}")


def _standing(learning: "Learning") -> str:
    """`proposed, a hint`; `accepted until 2026-12-01`."""
    if learning.status == "accepted":
        return f"accepted until {learning.expires_on}"
    weak = learning.status == "proposed" and not learning.evidence.is_strong
    return f"{learning.status}, a hint" if weak else learning.status
