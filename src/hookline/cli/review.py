"""`review`, `approve`, `reject`, `edit`: a person decides."""

from pathlib import Path
from typing import Any

import click

from hookline.cli import options, show
from hookline.cli.generating import show_variant
from hookline.settings import Settings

FILE = click.Path(path_type=Path, dir_okay=False)


def _workspace(settings: Settings) -> Any:
    from hookline.workspace.folder import Workspace

    return Workspace.of(settings)


@click.command()
@click.option("--brief", default="", metavar="ID", help="Only of this brief.")
@click.option("--language", default="", help="Only in this language.")
@click.option(
    "--sheet",
    type=FILE,
    metavar="OUT.csv",
    help="Write them for a spreadsheet, to be judged there.",
)
@click.option(
    "--apply", "judged", type=FILE, metavar="IN.csv", help="Take in a sheet that was judged."
)
@click.option("--yes", is_flag=True, help="With --apply: do not ask.")
@options.as_json
@click.pass_obj
def review(
    settings: Settings,
    /,
    brief: str,
    language: str,
    *,
    yes: bool,
    as_json: bool,
    **files: Path | None,
) -> None:
    """List the variants that wait for a person, or judge them in a spreadsheet.

    With --sheet: fill in the columns verdict (accept or reject) and reason, and change words in
    place. --apply shows every change, checks what was edited, and asks before it does anything.
    """
    from hookline.loop import review as step

    if files["judged"] is not None:
        return _apply(settings, files["judged"], yes=yes, as_json=as_json)
    if files["sheet"] is not None:
        from hookline.loop.sheet import write_sheet

        path = files["sheet"]
        count = write_sheet(_workspace(settings), path, brief=brief, language=language)
        return show.say(f"{count} wait in {path}; next: hookline review --apply {path}")
    waiting = step.queue(_workspace(settings), brief=brief, language=language)
    if as_json:
        return show.result([variant.model_dump(mode="json") for variant in waiting])
    for variant in waiting:
        show_variant(variant)
    hint = "next: hookline approve ID … or hookline approve --brief ID --all-clean"
    empty = "nothing waits; next: hookline generate"
    return show.say(f"{len(waiting)} wait; {hint}" if waiting else empty)


def _apply(settings: Settings, path: Path, *, yes: bool, as_json: bool) -> None:
    """Show what a judged sheet changes, and change it after a yes."""
    from hookline.loop.sheet import apply_sheet, read_sheet

    workspace = _workspace(settings)
    changes = read_sheet(workspace, path)
    for change in changes:
        verdict = change.verdict or "edit"
        reason = f": {change.reason}" if change.reason else ""
        show.say(f"{path}:{change.row} {verdict} {change.variant.id}{reason}")
        for difference in change.differences:
            show.say(f"    {difference}")
    if not changes:
        show.say("the sheet changes nothing: no verdict is filled in, no word is changed")
    elif not yes and not click.confirm(f"Make these {len(changes)} changes?", err=True):
        return show.say("nothing was changed")
    counts = apply_sheet(workspace, changes)
    if as_json:
        return show.result(counts)
    return show.out(" · ".join(f"{count} {what}" for what, count in counts.items()))


@click.command()
@click.argument("ids", nargs=-1)
@click.option("--brief", default="", metavar="ID", help="With --all-clean: only of this brief.")
@click.option("--all-clean", is_flag=True, help="All that no check has an error against.")
@click.option("--reason", default="", help="Why one goes out in spite of an error; kept.")
@options.as_json
@click.pass_obj
def approve(
    settings: Settings,
    ids: tuple[str, ...],
    brief: str,
    reason: str,
    *,
    all_clean: bool,
    as_json: bool,
) -> None:
    """Approve variants by ID; each waits in its brief's campaign until `hookline launch`."""
    from hookline.loop import review as step

    workspace = _workspace(settings)
    if all_clean:
        ids = tuple(v.id for v in step.queue(workspace, brief=brief) if not v.blocked)
    if not ids:
        raise click.UsageError("Name the variants, or use --all-clean.")
    arms = step.approve(workspace, ids, reason=reason)
    if as_json:
        return show.result([arm.model_dump(mode="json") for arm in arms])
    for arm in arms:
        show.out(arm.arm_id + (f"  follows {arm.parent_arm}" if arm.parent_arm else ""))
    show.say(f"{len(ids)} approved; next: hookline launch BRIEF")
    return None


@click.command()
@click.argument("ids", nargs=-1, required=True)
@click.option("--reason", required=True, help="Kept; it is what the next prompt can learn from.")
@options.as_json
@click.pass_obj
def reject(settings: Settings, ids: tuple[str, ...], reason: str, *, as_json: bool) -> None:
    """Reject variants by ID."""
    from hookline.loop import review as step

    rejected = step.reject(_workspace(settings), ids, reason=reason)
    if as_json:
        return show.result([variant.model_dump(mode="json") for variant in rejected])
    show.say(f"{len(rejected)} rejected")
    return None


@click.command()
@click.argument("variant_id")
@click.option("--body", help="The new body; without any option your editor opens.")
@click.option("--subject")
@click.option("--preheader")
@click.option("--title")
@click.option("--header")
@click.option("--footer")
@options.as_json
@click.pass_obj
def edit(settings: Settings, /, variant_id: str, *, as_json: bool, **texts: str | None) -> None:
    """Change a variant's words. The edit is a new variant, checked again; the old one is kept."""
    from hookline.errors import BadInput
    from hookline.loop import review as step

    workspace = _workspace(settings)
    old = next((v for v in step.queue(workspace) if v.id == variant_id), None)
    if old is None:
        fix = "`hookline review` lists them"
        raise BadInput("HL320", f"no variant '{variant_id}' waits for a person", fix=fix)
    given = {name: text for name, text in texts.items() if text is not None}
    if not given:
        written = click.edit(old.parts.body)
        if written is None:
            return show.say("nothing changed")
        given = {"body": written.strip()}
    new = step.edit(workspace, variant_id, old.parts.model_copy(update=given))
    if as_json:
        return show.result(new.model_dump(mode="json"))
    return show_variant(new)


@click.command()
@click.argument("variant_id")
@options.as_json
@click.pass_obj
def undo(settings: Settings, variant_id: str, *, as_json: bool) -> None:
    """Take back the last verdict on a variant: an approval, a rejection or an edit."""
    from hookline.loop import undo as step

    reopened = step.undo(_workspace(settings), variant_id)
    if as_json:
        return show.result(reopened.model_dump(mode="json"))
    return show.say(f"{reopened.id} waits again; next: hookline review")
