"""`rewrite`, `versions`: a draft in other words, and which of its wordings goes out."""

from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from hookline.cli import options, show
from hookline.cli.generating import blind_document, run_stoppable, show_variant
from hookline.cli.opening import open_for_judging
from hookline.settings import Settings

if TYPE_CHECKING:
    from hookline.loop.writing.events import OnRunEvent
    from hookline.loop.writing.stop import StopSignal
    from hookline.records.rewrite import Wish
    from hookline.records.variant import Variant

HOWS = ("shorter", "warmer", "plainer", "urgent", "follow-up", "mend")


class RewriteOptions(TypedDict):
    """What was chosen of the command's options."""

    how: str | None
    into: str | None
    words: str | None
    model: str
    seed: int
    repairs: int
    max_cost: float | None
    dry_run: bool
    as_json: bool


@click.command()
@click.argument("variant_id")
@click.option("--how", type=click.Choice(HOWS), help="What the words should be.")
@click.option("--into", metavar="LANGUAGE", help="The same in another language, such as hi.")
@click.option("--words", metavar="TEXT", help="What should change, in your own words.")
@options.model
@options.seed
@options.repairs
@options.max_cost("on this rewrite")
@click.option("--dry-run", is_flag=True, help="Say what it would take; nothing is sent.")
@options.as_json
@click.pass_obj
def rewrite(settings: Settings, /, variant_id: str, **chosen: Unpack[RewriteOptions]) -> None:
    """Put a draft into other words. The new version waits beside the old one, checked like it.

    Name one of --how, --into and --words. Without a model, the practice writer can leave a sentence
    out (shorter, mend) and write second messages to its own ideas (follow-up). A model that gives
    the same words is asked once more, within --max-cost.
    """
    from hookline.loop import rewrite as step
    from hookline.loop.options import read_options
    from hookline.loop.prepare import cost_of, cost_words, target_of
    from hookline.workspace.library import open_library

    wish = _wish(chosen["how"], chosen["into"], chosen["words"])
    library = open_library(settings.prompts, settings.workspace)
    workspace, target = open_for_judging(settings), target_of(chosen["model"], library)
    prompt = step.read_prompt(workspace, variant_id, wish, library)
    show.say(cost_words(cost_of([prompt], target), target))
    if chosen["dry_run"]:
        return show.say("nothing was sent")
    run_options = read_options(chosen)

    async def work(on_event: "OnRunEvent", stop: "StopSignal") -> "Variant":
        return await step.rewrite(
            variant_id, wish, target, library, workspace, run_options, on_event, stop
        )

    version, _ = run_stoppable(1, work)
    if chosen["as_json"]:
        return show.result(blind_document(version))
    show_variant(version)
    return show.say(f"{variant_id} waits as before; next: hookline versions {version.id}")


@click.command()
@click.argument("variant_id")
@click.option("--choose", is_flag=True, help="Let this one stand; others that wait are set aside.")
@options.as_json
@click.pass_obj
def versions(settings: Settings, variant_id: str, *, choose: bool, as_json: bool) -> None:
    """Show every wording that a draft had, with what changed from each to the next.

    Words in [- -] went, those in {+ +} came. Accepting one sets the others aside by itself.
    """
    from hookline.loop import versions as step
    from hookline.workspace.folder import Workspace

    workspace = Workspace.of(settings)
    if choose:
        step.choose(workspace, variant_id)
    listed = step.list_versions(workspace, variant_id)
    if as_json:
        return show.result([blind_document(version) for version in listed])
    by_id = {version.id: version for version in listed}
    for number, version in enumerate(listed, start=1):
        before = by_id.get(version.parent or version.version_of)
        made = version.rewrite or ("edited" if version.parent else "as written")
        show.out(f"{number}  {version.id}  {made} · {version.status}")
        for part, text in step.changed_words(before, version):
            show.out(f"    {part + ':':10} {text}")
    return show.say("hookline versions ID --choose lets one of them stand; all are kept")


def _wish(how: str | None, into: str | None, words: str | None) -> "Wish":
    """The one wish that the options name."""
    from hookline.records.rewrite import Wish

    if len([named for named in (how, into, words) if named and named.strip()]) != 1:
        raise click.UsageError("Name one of --how, --into and --words.")
    if into:
        return Wish(how="language", language=into)
    if words:
        return Wish(how="words", words=words)
    return Wish.model_validate({"how": (how or "").replace("-", "_")})
