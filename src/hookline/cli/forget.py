"""`forget`: erase customers for good, or what is older than the team keeps."""

from typing import TYPE_CHECKING

import click

from hookline.cli import options, show
from hookline.settings import Settings

if TYPE_CHECKING:
    from hookline.loop.forget import Erased
    from hookline.records.receipt import Receipt


@click.command()
@click.argument("ids", nargs=-1, metavar="ID...")
@click.option("--old", is_flag=True, help="Erase what is older than `retention:` in hookline.yaml.")
@click.option("--receipts", is_flag=True, help="List who was forgotten, as hashes.")
@options.yes
@options.wait
@options.as_json
@click.pass_obj
def forget(
    settings: Settings,
    ids: tuple[str, ...],
    wait: float,
    *,
    old: bool,
    receipts: bool,
    yes: bool,
    as_json: bool,
) -> None:
    """Erase the customers with these IDs: no name, order or moment of theirs is left.

    Sums and counts stay as they are. A receipt is kept, as a hash, and whoever was forgotten is
    left out of every later file.
    """
    from hookline.loop import forget as step
    from hookline.workspace.folder import Workspace
    from hookline.workspace.team import read_team

    if sum((bool(ids), old, receipts)) != 1:
        raise click.UsageError("Name the IDs to forget, or use --old or --receipts.")
    workspace = Workspace.of(settings, wait=wait, on_notice=show.say)
    if receipts:
        return _show_receipts(step.receipts_of(workspace), as_json=as_json)
    who = "this customer" if len(ids) == 1 else f"these {len(ids):,} customers"
    what = "what is older than hookline.yaml's `retention:`" if old else who
    if not yes and not show.is_sure(f"Erase {what} for good?"):
        return None
    if old:
        return _show_erased(step.erase_old(workspace, read_team()), as_json=as_json)
    done = step.forget(workspace, read_team(), ids)
    _show_receipts(done, as_json=as_json)
    unknown = sum(not receipt.decisions and not receipt.outcomes for receipt in done)
    if unknown:
        show.say(f"{unknown:,} of {len(done):,} had no row here; they stay out all the same")
    show.say("files of your own (lists, exports, `decide --to`) are yours to clean")
    return None


def _show_receipts(receipts: "list[Receipt]", *, as_json: bool) -> None:
    if as_json:
        return show.result([r.model_dump(mode="json", exclude={"nameless"}) | {"is_done": r.is_done}
                            for r in receipts])  # fmt: skip
    rows = [(r.id_hash[:16], r.at[:16].replace("T", " "), r.by, r.decisions, r.outcomes)
            for r in receipts]  # fmt: skip
    show.table(("receipt", "when (UTC)", "by", "decisions", "outcomes"), rows, right="   rr")
    for receipt in receipts:
        if not receipt.is_done:
            show.say(f"{receipt.id_hash[:16]} was cut short: `hookline forget ID` goes on with it")
    return None


def _show_erased(erased: "Erased", *, as_json: bool) -> None:
    if as_json:
        return show.result(
            {
                "days": list(erased.days),
                "decisions_before": erased.decisions_before,
                "outcomes": erased.outcomes,
                "outcomes_before": erased.outcomes_before,
            }
        )
    if erased.decisions_before:
        show.out(f"{len(erased.days):,} days of decisions before {erased.decisions_before} erased")
    if erased.outcomes_before:
        show.out(f"{erased.outcomes:,} outcomes before {erased.outcomes_before} erased")
    return None
