"""`acceptance`: how much of a model's copy people take as it is."""

from dataclasses import asdict
from typing import Any

import click

from hookline.cli import options, show
from hookline.settings import Settings

NAMES = {"month": "month", "brand": "brand", "model": "model", "prompt": "prompt version"}


@click.command()
@click.option(
    "--by", multiple=True, type=click.Choice(tuple(NAMES)), help="Tell these apart; may come twice."
)
@click.option("--practice", is_flag=True, help="Of the practice writer's drafts instead.")
@options.as_json
@click.pass_obj
def acceptance(settings: Settings, by: tuple[Any, ...], *, practice: bool, as_json: bool) -> None:
    """Show how much of a model's copy people accept as written, mend, write anew or turn down.

    A draft and all its edits count once, at the verdict that stands; drafts that wait do not count,
    nor do those that a check sent back before anybody saw them.
    """
    from hookline.loop import acceptance as step
    from hookline.workspace.folder import Workspace

    rows = step.acceptance(Workspace.of(settings), by, practice=practice)
    if as_json:
        return show.result([asdict(row) | {"judged": row.judged} for row in rows])
    if not rows:
        whose = "of the practice writer" if practice else "of a model"
        return show.say(f"no draft {whose} has been judged yet; next: hookline review")
    chosen = [name for name in NAMES if name in by]
    if chosen:
        show.table(
            (
                *(NAMES[n] for n in chosen),
                "judged",
                "as written",
                "edited",
                "rewritten",
                "rejected",
            ),
            (
                (
                    *(getattr(row, name) for name in chosen),
                    row.judged,
                    *(
                        f"{count} ({count / row.judged:.0%})"
                        for count in (row.unchanged, row.edited, row.rewritten, row.rejected)
                    ),
                )
                for row in rows
            ),
            right="l" * len(chosen) + "rrrrr",
        )
    (total,) = step.acceptance(Workspace.of(settings), practice=practice)
    return show.out(step.acceptance_words(total))
