"""`acceptance`: how much of a model's copy people take as it is."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from hookline.cli import options, show
from hookline.settings import Settings

if TYPE_CHECKING:
    from hookline.loop.acceptance import Acceptance, By

VERDICTS = {
    "unchanged": "as written", "edited": "edited", "rewritten": "rewritten", "rejected": "rejected",
}  # fmt: skip
NAMES = {"month": "month", "brand": "brand", "model": "model", "prompt": "prompt version"}


@click.command()
@click.option(
    "--by", multiple=True, type=click.Choice(tuple(NAMES)), help="Tell these apart; may come twice."
)
@click.option("--practice", is_flag=True, help="Of the practice writer's drafts instead.")
@options.as_json
@click.pass_obj
def acceptance(settings: Settings, by: "tuple[By, ...]", *, practice: bool, as_json: bool) -> None:
    """Show how much of a model's copy people accept as written, mend, write anew or turn down.

    A draft and all its edits count once, at the verdict that stands; drafts that wait do not count,
    nor do those that a check sent back before anybody saw them. By model or prompt version it also
    tells what their copy earned, against the copy beside it in the same campaign and channel.
    """
    from hookline.loop import acceptance as step
    from hookline.loop.learning.writers import WRITERS, writer_effects
    from hookline.workspace.folder import Workspace
    from hookline.workspace.team import read_team

    team = read_team()
    rows = step.acceptance(Workspace.of(settings), by, practice=practice)
    effects = [
        effect
        for name in WRITERS
        if name in by
        for effect in writer_effects(Workspace.of(settings), team, name)
    ]
    if as_json:
        counts = [asdict(row) | {"judged": row.judged} for row in rows]
        earned = [asdict(each) | {"words": each.words} for each in effects]
        return show.result({"acceptance": counts, "earned": earned})
    if not rows:
        whose = "of the practice writer" if practice else "of a model"
        return show.say(f"no draft {whose} has been judged yet; next: hookline review")
    if chosen := [name for name in NAMES if name in by]:
        _show_table(rows, chosen)
    (total,) = step.acceptance(Workspace.of(settings), practice=practice)
    show.out(step.acceptance_words(total))
    for each in effects:
        show.out(each.words)
    return None


def _show_table(rows: Sequence["Acceptance"], chosen: Sequence[str]) -> None:
    header = [*(NAMES[name] for name in chosen), "judged", *VERDICTS.values()]
    cells = (
        [
            *(getattr(row, name) for name in chosen),
            row.judged,
            *(f"{n} ({n / row.judged:.0%})" for n in (getattr(row, name) for name in VERDICTS)),
        ]
        for row in rows
    )
    show.table(header, cells, right="l" * len(chosen) + "rrrrr")
