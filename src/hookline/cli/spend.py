"""`spend`: what runs cost."""

from dataclasses import asdict

import click

from hookline.cli import options, show
from hookline.settings import Settings


@click.command()
@click.option(
    "--by",
    multiple=True,
    type=click.Choice(("month", "brand", "model")),
    help="Tell these apart.  [month, brand and model]",
)
@click.option("--brand", default="", metavar="NAME", help="Only what was written for it.")
@options.as_json
@click.pass_obj
def spend(settings: Settings, by: tuple[str, ...], brand: str, *, as_json: bool) -> None:
    """Add up what generate runs cost, by month, brand and model; practice costs nothing.

    A run that wrote for several brands stands under all their names. Calls whose price nobody knew
    are counted beside, so that a sum is never taken for all of it.
    """
    from hookline.loop import spend as step
    from hookline.workspace.folder import Workspace

    chosen = by or step.BY
    rows = step.spend(Workspace.of(settings), chosen, brand=brand)
    if as_json:
        return show.result([asdict(row) for row in rows])
    if not rows:
        whom = f" for '{brand}'" if brand else ""
        return show.say(f"no run has asked a model{whom} yet; practice copy costs nothing")
    show.table(
        (*chosen, "runs", "calls", "tokens read", "written", "drafts", "cost", "no price known"),
        (
            (
                *(getattr(row, name) for name in chosen),
                row.runs,
                row.calls,
                f"{row.tokens_in:,}",
                f"{row.tokens_out:,}",
                row.written,
                "?" if row.unpriced == row.calls else f"${row.cost:,.4f}",
                f"{row.unpriced} calls" if row.unpriced else "",
            )
            for row in rows
        ),
        right="l" * len(chosen) + "rrrrrrr",
    )
    n_unpriced = sum(row.unpriced for row in rows)
    unpriced = f", and {n_unpriced} calls whose price nobody knows" if n_unpriced else ""
    return show.say(f"together ${sum(row.cost for row in rows):,.4f}{unpriced}")
