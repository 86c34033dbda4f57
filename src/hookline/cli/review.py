"""`review`, `approve`, `reject`, `edit`: a person decides."""

from typing import Any

import click

from hookline.cli import options, show
from hookline.cli.generating import show_variant
from hookline.settings import Settings


def _workspace(settings: Settings) -> Any:
    from hookline.workspace.folder import Workspace

    return Workspace.of(settings)


@click.command()
@click.option("--brief", default="", metavar="ID", help="Only of this brief.")
@click.option("--language", default="", help="Only in this language.")
@options.as_json
@click.pass_obj
def review(settings: Settings, brief: str, language: str, *, as_json: bool) -> None:
    """List the variants that wait for a person."""
    from hookline.loop import review as step

    found = step.queue(_workspace(settings), brief=brief, language=language)
    if as_json:
        return show.result([variant.model_dump(mode="json") for variant in found])
    for variant in found:
        show_variant(variant)
    hint = "next: hookline approve ID … or hookline approve --brief ID --all-clean"
    show.say(f"{len(found)} wait; {hint}" if found else "nothing waits; next: hookline generate")
    return None


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
    """Approve variants by ID; each becomes a live version of its brief's campaign."""
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
