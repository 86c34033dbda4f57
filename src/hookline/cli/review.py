"""`review`, `approve`, `reject`, `edit`: a person decides."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hookline.cli import options, show
from hookline.cli.generating import blind_document, show_approved, show_variant, show_variants
from hookline.cli.opening import open_for_judging
from hookline.settings import Settings

if TYPE_CHECKING:
    from hookline.records.variant import Variant
    from hookline.records.words import WordTables
    from hookline.workspace.folder import Workspace

FILE = click.Path(path_type=Path, dir_okay=False)


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
    "--apply",
    "judged",
    type=FILE,
    metavar="IN.csv",
    help="Take in a sheet that was judged, as CSV or .xlsx.",
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
    place, those of the second message (then) and, where the plan named them wrongly, the hook and
    tonality too. --apply shows every change, checks what was edited, and asks before it does
    anything.
    """
    from hookline.loop import review as step

    if files["judged"] is not None:
        return _apply(settings, files["judged"], yes=yes, as_json=as_json)
    if files["sheet"] is not None:
        from hookline.loop.sheet import write_sheet

        path = files["sheet"]
        words = _vocabulary(settings)
        count = write_sheet(open_for_judging(settings), path, words, brief=brief, language=language)
        return show.say(f"{count} wait in {path}; next: hookline review --apply {path}")
    waiting = step.queue(open_for_judging(settings), brief=brief, language=language)
    if as_json:
        return show.result([blind_document(variant) for variant in waiting])
    show_variants(waiting)
    hint = "next: hookline approve ID … or hookline approve --brief ID --all-clean"
    empty = "nothing waits; next: hookline generate"
    return show.say(f"{len(waiting)} wait; {hint}" if waiting else empty)


def _apply(settings: Settings, path: Path, *, yes: bool, as_json: bool) -> None:
    """Show what a judged sheet changes, and change it after a yes."""
    from hookline.loop.sheet import apply_sheet, read_sheet
    from hookline.workspace.team import read_team

    workspace, team = open_for_judging(settings), read_team()
    words = _vocabulary(settings)
    sheet = read_sheet(workspace, path, words, encoding=team.encoding)
    changes = sheet.changes
    for change in changes:
        verdict = change.verdict or ("edit" if change.is_edit else "tag")
        reason = f": {change.reason}" if change.reason else ""
        show.say(f"{path}:{change.row} {verdict} {change.variant.id}{reason}")
        show.say_all(f"    {difference}" for difference in change.differences)
        shown_findings = [finding for finding in change.findings if finding.severity != "info"]
        show.say_all(f"    {finding.severity} {finding.message}" for finding in shown_findings)
    show.say_all(sheet.notes)
    question = "Make this change?" if len(changes) == 1 else f"Make these {len(changes)} changes?"
    if not changes:
        show.say("the sheet changes nothing: no verdict is filled in, no word or tag is changed")
    elif not yes and not click.confirm(question, err=True):
        return show.say("nothing was changed")
    counts = apply_sheet(workspace, changes, words, reviewers=team.reviewers)
    if as_json:
        return show.result(counts)
    return show.out(" · ".join(f"{count} {what}" for what, count in counts.items()))


@click.command()
@click.argument("ids", nargs=-1)
@click.option("--brief", default="", metavar="ID", help="With --all-clean: only of this brief.")
@click.option("--all-clean", is_flag=True, help="All that no check blocks or doubts.")
@click.option("--reason", default="", help="Why one goes out in spite of an error; kept.")
@click.option("--instead", is_flag=True, help="Retire its draft's version that stands.")
@options.as_json
@click.pass_obj
def approve(
    settings: Settings,
    ids: tuple[str, ...],
    brief: str,
    reason: str,
    *,
    all_clean: bool,
    instead: bool,
    as_json: bool,
) -> None:
    """Approve variants by ID; each waits for a launch as a version of its brief's campaign."""
    from hookline.loop import review as step
    from hookline.loop.exchange import exchange
    from hookline.loop.versions import left_for_a_look
    from hookline.records.finding import BY_THE_BRIEF_OF_NOW
    from hookline.workspace.team import read_team

    workspace = open_for_judging(settings)
    waiting = step.queue(workspace, brief=brief)
    if all_clean:
        ids = step.clean_ids(workspace, waiting)
    if all_clean and not ids:
        rest = f"; {_look_at(len(waiting))}" if waiting else ""
        return show.say(f"nothing waits that no check blocks or doubts{rest}")
    if not ids:
        raise click.UsageError("Name the variants, or use --all-clean.")
    questioned = left_for_a_look(workspace, waiting, ids) if all_clean else []
    take = exchange if instead else step.approve
    approval = take(workspace, ids, reason=reason, reviewers=read_team().reviewers)
    if as_json:
        return show.result([arm.model_dump(mode="json") for arm in approval.arms])
    show_approved(approval, settings)
    show.say_all(_people_missing(*each) for each in approval.waiting.items())
    approved = [variant for variant in waiting if variant.id in ids]
    show.say_all(f"{v.id}: {BY_THE_BRIEF_OF_NOW}" for v in approved if v.is_older)
    n_approved = len(approved) - len(approval.waiting)
    following = f"; next: {_launch_command(approved)}" if n_approved else ""
    show.say(f"{n_approved} approved, nothing is live yet{following}")
    if questioned:
        show.say(_look_at(len(questioned)))
    return None


def _people_missing(variant_id: str, count: int) -> str:
    people = "1 more person" if count == 1 else f"{count} more people"
    return f"{variant_id} waits for {people} to approve it"


def _look_at(count: int) -> str:
    return f"{count} wait{'s' * (count == 1)} for a look: hookline review"


def _launch_command(approved: "Sequence[Variant]") -> str:
    """What makes these variants live, brief by brief; practice copy is launched by itself."""
    briefs = dict.fromkeys((v.brief, v.practice) for v in approved if not v.usual)
    commands = []
    for brief, practice in briefs or dict.fromkeys((v.brief, False) for v in approved):
        places = (Path("briefs") / f"{brief}.yaml", Path(f"{brief}.yaml"))
        path = next((place for place in places if place.is_file()), places[-1])
        commands.append(f"hookline launch {path}{' --practice' if practice else ''}")
    return ", ".join(commands)


@click.command()
@click.argument("ids", nargs=-1, required=True)
@click.option("--reason", required=True, help="Kept; it is what the next prompt can learn from.")
@options.as_json
@click.pass_obj
def reject(settings: Settings, ids: tuple[str, ...], reason: str, *, as_json: bool) -> None:
    """Reject variants by ID."""
    from hookline.loop import review as step

    rejected = step.reject(open_for_judging(settings), ids, reason=reason)
    if as_json:
        return show.result([variant.model_dump(mode="json") for variant in rejected])
    show.say(f"{len(rejected)} rejected")
    return None


PARTS = ("body", "subject", "preheader", "title", "header", "footer")


def _part_options(command: options.Command) -> options.Command:
    """An option for each part of the first message and of its follow-up."""
    for prefix, where in (("follow-up-", " of the follow-up"), ("", "")):
        for name in reversed(PARTS):
            text = f"The new {name}{where}."
            if (prefix, name) == ("", "body"):
                text = "The new body; without any option your editor opens."
            command = click.option(f"--{prefix}{name}", help=text)(command)
    return command


@click.command()
@click.argument("variant_id")
@_part_options
@click.option("--hook", metavar="WORD", help="What its reason to read on really is: we_miss_you …")
@click.option("--tonality", metavar="WORD", help="What its tone really is: warm, plain …")
@options.as_json
@click.pass_obj
def edit(
    settings: Settings,
    /,
    variant_id: str,
    hook: str | None,
    tonality: str | None,
    *,
    as_json: bool,
    **texts: str | None,
) -> None:
    """Change a variant's words, or its follow-up's. The edit is a new variant, checked like any
    other beside its siblings and what is live; the old one is kept.

    --hook and --tonality say what kind of copy it is, where the plan named it wrongly; who said so
    is kept, and learnings go by it. Alone they leave its words as they are.
    """  # fmt: skip
    from hookline.errors import BadInput
    from hookline.loop import review as step

    workspace = open_for_judging(settings)
    old = next((v for v in step.queue(workspace) if v.id == variant_id), None)
    if old is None:
        fix = "`hookline review` lists them"
        raise BadInput("HL320", f"no variant '{variant_id}' waits for a person", fix=fix)
    changed = {name: text for name, text in texts.items() if text is not None}
    if tags := {n: w for n, w in (("hook", hook), ("tonality", tonality)) if w is not None}:
        old = _correct_tags(settings, workspace, variant_id, tags)
    if tags and not changed:
        return show.result(blind_document(old)) if as_json else show_variant(old)
    if not changed:
        written = click.edit(old.parts.body)
        if written is None:
            return show.say("nothing was changed")
        changed = {"body": written.strip()}
    prefix = "follow_up_"
    second = {k.removeprefix(prefix): text for k, text in changed.items() if k.startswith(prefix)}
    if second and not old.follow_up.body:
        fix = "`hookline generate BRIEF --follow-ups` writes one to an approved message"
        raise BadInput("HL327", f"variant {variant_id} has no follow-up", fix=fix)
    first = {name: text for name, text in changed.items() if not name.startswith(prefix)}
    edited = step.edit(
        workspace,
        variant_id,
        old.parts.model_copy(update=first),
        old.follow_up.model_copy(update=second) if second else None,
    )
    if as_json:
        return show.result(blind_document(edited))
    return show_variant(edited)


def _correct_tags(
    settings: Settings, workspace: "Workspace", variant_id: str, tags: dict[str, str]
) -> "Variant":
    from hookline.loop.tagging import correct_tags

    return correct_tags(workspace, variant_id, tags, _vocabulary(settings))


def _vocabulary(settings: Settings) -> "WordTables":
    """The words that hooks and tonalities are named by, and what kinds of copy are called."""
    from hookline.workspace.library import open_library

    return open_library(settings.prompts, settings.workspace).catalog.words


@click.command()
@click.argument("variant_id")
@options.as_json
@click.pass_obj
def undo(settings: Settings, variant_id: str, *, as_json: bool) -> None:
    """Take back the last verdict on a variant: an approval, a rejection or an edit."""
    from hookline.loop import undo as step

    reopened = step.undo(open_for_judging(settings), variant_id)
    if as_json:
        return show.result(blind_document(reopened))
    return show.say(f"{reopened.id} waits again; next: hookline review")
