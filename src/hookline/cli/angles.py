"""`angles`: the ideas of a brief, before anything is written."""

from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from hookline.cli import options, show
from hookline.settings import Settings

if TYPE_CHECKING:
    from hookline.records.craft import Angle
    from hookline.records.resolved_brief import ResolvedBrief
    from hookline.workspace.folder import Workspace
    from hookline.workspace.library import Library


def _numbers(_: object, __: click.Parameter, value: str) -> list[int]:
    """`1,3,5`."""
    try:
        return [int(number) for number in value.replace(" ", ",").split(",") if number]
    except ValueError:
        raise click.BadParameter("write numbers like 1,3,5") from None


class AnglesOptions(TypedDict):
    """What was chosen of the command's options."""

    count: int | None
    seed: int
    keep: list[int]
    add: tuple[str, ...]
    copy: bool
    answer: Path | None
    auto: bool
    model: str
    as_json: bool


@click.command()
@click.argument("brief", type=click.Path(path_type=Path))
@options.model
@click.option("--count", type=click.IntRange(1, 64), help="How many; twice the variants if blank.")
@options.seed
@click.option(
    "--keep",
    default="",
    callback=_numbers,
    metavar="1,3,5",
    help="Write these of the ideas proposed last into the brief.",
)
@click.option("--add", multiple=True, metavar="TEXT", help="Write an idea of your own into it.")
@click.option("--copy", is_flag=True, help="Print the request, to paste into any chat.")
@options.answer("--copy")
@click.option("--auto", is_flag=True, help="Keep those that differ most, one for each variant.")
@options.as_json
@click.pass_obj
def angles(settings: Settings, /, brief: Path, **chosen: Unpack[AnglesOptions]) -> None:
    """Propose ideas for BRIEF, or keep some of them: each becomes a message in every channel.

    Kept ideas stand as `angles:` in the brief's file, where they can be reworded and taken out.
    Without this step, the writer finds the ideas.
    """
    from hookline.loop import angles as step
    from hookline.loop.learning.fatigue import angle_wear
    from hookline.loop.prepare import run_guarded
    from hookline.workspace.folder import Workspace
    from hookline.workspace.library import load_brief, open_library
    from hookline.workspace.team import read_team

    library = open_library(settings.prompts, settings.workspace)
    workspace, resolved = Workspace.of(settings), load_brief(brief, library)
    if chosen["keep"] or chosen["add"]:
        proposed = step.remembered(workspace, resolved.brief.id)
        kept = [*resolved.brief.angles, *step.chosen(proposed, chosen["keep"])]
        kept += [step.angle_from_text(text) for text in chosen["add"]]
        return _keep(brief, kept, as_json=chosen["as_json"])
    wear = angle_wear(workspace, read_team(), resolved.brand.name)
    worn = [each for each in wear if each.is_worn]
    for each in worn:
        show.say(f"worn with these readers, so not proposed again: {each.words}")
    worn_ideas = [each.angle for each in worn]
    if chosen["copy"]:
        return show.out(
            step.pasted(resolved, library, workspace, count=chosen["count"], besides=worn_ideas)
        )
    proposed = run_guarded(_propose(resolved, library, workspace, chosen, worn_ideas))
    step.remember(workspace, resolved.brief.id, proposed)
    if chosen["auto"]:
        kept = step.differing(proposed, resolved.brief.variants)
        return _keep(brief, kept, as_json=chosen["as_json"])
    if chosen["as_json"]:
        return show.result([angle.model_dump(mode="json") for angle in proposed])
    _show(proposed, resolved)
    return None


async def _propose(
    resolved: "ResolvedBrief",
    library: "Library",
    workspace: "Workspace",
    chosen: AnglesOptions,
    worn_ideas: list[str],
) -> "list[Angle]":
    from hookline.loop import angles as step
    from hookline.loop.options import read_options
    from hookline.loop.prepare import target_of
    from hookline.records.words import OFFLINE

    model = f"manual:{chosen['answer']}" if chosen["answer"] else chosen["model"]
    target = target_of(model, library)
    if target.adapter == OFFLINE:
        show.say("stock for this kind of message: no model read the brief")
    run_options = read_options({"seed": chosen["seed"]})
    return await step.propose(
        resolved,
        target,
        library,
        workspace,
        run_options,
        count=chosen["count"],
        besides=worn_ideas,
    )


def _keep(brief: Path, kept: "list[Angle]", *, as_json: bool) -> None:
    from hookline.loop import angles as step

    kept = list({angle.idea: angle for angle in kept}.values())
    step.keep_angles(brief, kept)
    if as_json:
        return show.result([angle.model_dump(mode="json") for angle in kept])
    for number, angle in enumerate(kept, start=1):
        show.out(f"{number:>3}  {angle.idea}")
    ideas = "idea" if len(kept) == 1 else "ideas"
    show.say(f"{len(kept)} {ideas} in {brief}; next: hookline generate {brief}")
    return None


def _show(proposed: "list[Angle]", resolved: "ResolvedBrief") -> None:
    rows = [
        (n, angle.idea, (angle.hook or "").replace("_", " "), ", ".join(map(str, angle.facts)))
        for n, angle in enumerate(proposed, start=1)
    ]
    show.table(("", "idea", "nearest to", "facts"), rows)
    if resolved.brief.angles:
        show.say(f"{len(resolved.brief.angles)} ideas are in the brief already")
    first = ",".join(str(n) for n in range(1, min(len(rows), resolved.brief.variants) + 1))
    show.say(
        f'keep some: hookline angles BRIEF --keep {first}; add your own: --add "…"; '
        "or --auto keeps those that differ most"
    )
