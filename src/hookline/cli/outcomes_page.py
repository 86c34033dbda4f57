"""What `outcomes` prints of a file that was taken in."""

from pathlib import Path
from typing import TYPE_CHECKING

from hookline.cli import show
from hookline.errors import PartlyDone
from hookline.text.in_words import money_words
from hookline.text.safe import safe_text

if TYPE_CHECKING:
    from hookline.loop.outcomes import Taken
    from hookline.loop.watermark import WatermarkMove

MOST_SHOWN = 10
RUNS_SHOWN = 3


def print_counts(taken: "Taken") -> None:
    """How many rows count, and up to which day outcomes are complete."""
    show.out(f"{taken.accepted:,} new, {taken.duplicates:,} sent before")
    if taken.repeated:
        rows = _counted(taken.repeated, "row stands", "rows stand")
        show.out(f"{rows} in the file twice, and count once")
    if taken.summed:
        orders = _counted(taken.summed, "order", "orders")
        show.out(f"{orders} came as several rows: one purchase each")
    if taken.replaced:
        orders = _counted(taken.replaced, "order", "orders")
        show.out(f"{orders} had another amount before, and count with this one")
    for change, count in taken.currencies.items():
        show.out(f"{count:,} of them changed their currency, {change}")
    if len(taken.amounts) > 1:
        paid = [
            f"{amounts.purchases:,} of {money_words(amounts.net_minor, currency)} in all"
            for currency, amounts in taken.amounts.items()
        ]
        show.out(f"purchases by currency, which are never added: {'; '.join(paid)}")
    show.out(
        f"complete up to {taken.watermark}" if taken.watermark else "complete up to no day yet"
    )


def say_what_was_read_otherwise(taken: "Taken", file: Path) -> None:
    """What had to be guessed, does not count, or came before."""
    for note in taken.notes:
        show.say(f"{file}: {note}")
    for written, event in sorted(taken.mapped.items()):
        show.say(f"'{safe_text(written)}' is read as {event}")
    for event, count in taken.uncounted.items():
        rows = "1 row" if count == 1 else f"{count:,} rows"
        name = safe_text(event)
        show.say(
            f"'{name}': {rows} kept, and nothing counts them; if it is one of ours, say so in "
            f"hookline.yaml: events: {{{name}: {taken.likely.get(event, 'our name of it')}}}"
        )
    if taken.forgotten:
        rows = "1 row is" if taken.forgotten == 1 else f"{taken.forgotten:,} rows are"
        show.say(f"{rows} of people who were forgotten on their own wish, and not taken")
    for run, n_rows in list(taken.earlier_runs.items())[:RUNS_SHOWN]:
        rows = _counted(n_rows, "row", "rows")
        show.say(f"{rows} came before; to take that file back: hookline outcomes --undo {run}")
    if taken.accepted or taken.replaced:
        show.say(f"to take this file back: hookline outcomes --undo {taken.run}")


def refuse_rejected(taken: "Taken", file: Path) -> None:
    """Say which rows were not taken.

    Raises:
        PartlyDone: HL415 where there are any.
    """
    for bad in taken.rejected[:MOST_SHOWN]:
        show.say(f"{file}:{bad['line']}: {bad['code']} {bad['problem']}")
    if taken.rejected:
        n_hidden = len(taken.rejected) - MOST_SHOWN
        rows = "1 row was" if len(taken.rejected) == 1 else f"{len(taken.rejected):,} rows were"
        problem = f"{rows} not taken" + (f" ({n_hidden:,} more like these)" if n_hidden > 0 else "")
        raise PartlyDone("HL415", problem, fix="mend them and send the file again")


def lines_of_move_back(move: "WatermarkMove") -> list[str]:
    """What is open again where outcomes turn out to be complete up to an earlier day only."""
    lines = [f"outcomes are held complete up to {move.was}; up to {move.now} only means:"]
    if days := move.reopened_days:
        of_days = days[0] if len(days) == 1 else f"{days[0]} to {days[-1]}"
        n_days = _counted(len(days), "day", "days")
        lines.append(f"- what {n_days} of decisions taught ({of_days}) is taken out until closed")
    if verdicts := move.reopened_verdicts:
        others = f" and {len(verdicts) - MOST_SHOWN} more" if len(verdicts) > MOST_SHOWN else ""
        lines.append(f"- the verdict on {', '.join(verdicts[:MOST_SHOWN])}{others} waits again")
    lines.append("- every window that ends later is open in `hookline lift`; no outcome is lost")
    return lines


def _counted(n: int, singular: str, plural: str) -> str:
    return f"1 {singular}" if n == 1 else f"{n:,} {plural}"
