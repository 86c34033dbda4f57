"""What has to be said of a decided day beside its numbers: what was unknown, kept or left out."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from hookline.loop.decided_day import Day
from hookline.text.safe import safe_text


def day_notes(decided: Day, file: Path) -> Iterator[str]:
    """A sentence or two each; what only a command line does stands behind a semicolon.

    Args:
        file: of the customers.
    """
    yield from lacking_notes(decided.missing_columns, decided.customers, file)
    yield from _kept(decided)
    for language, count in decided.unserved.items():
        who = "1 person gets" if count == 1 else f"{count:,} people get"
        yield (
            f"{who} nothing: their language says `{safe_text(language)}`, "
            "and nothing live is written in it"
        )
    if decided.forgotten:
        who = "1 person was" if decided.forgotten == 1 else f"{decided.forgotten:,} people were"
        yield f"{who} forgotten on their own wish, and left out"
    if decided.practice:
        names = ", ".join(decided.practice)
        yield f"{names}: practice, so left out now that a real campaign is live"
    for unlearnt in decided.from_priors:
        yield (
            f"pool {unlearnt.pool}: {unlearnt.policy} has learnt nothing here yet, so it guessed "
            f"for {unlearnt.customers} customers (what has learnt: "
            f"{', '.join(unlearnt.published)}). To teach it: `policy: {unlearnt.policy}` in "
            "hookline.yaml, then `hookline learn`"
        )


def lacking_notes(
    missing_columns: Mapping[str, Sequence[str]], n_rows: int, file: Path
) -> Iterator[str]:
    """By campaign: the columns that it chooses by and the file lacks, and how they get there."""
    rows = "its 1 row" if n_rows == 1 else f"all of its {n_rows:,} rows"
    for campaign, names in missing_columns.items():
        columns, each = ("columns", "each") if len(names) > 1 else ("column", "it")
        yield (
            f"{campaign} chooses customers by the {columns} {' and '.join(names)}, which "
            f"{file.name} lacks: unknown for {rows}, and nobody is chosen by what is unknown. "
            f"Add {each} to the file, or rename the heading of the column that holds {each}; "
            "`columns:` in hookline.yaml renames it in every file"
        )


def _kept(decided: Day) -> Iterator[str]:
    """Whoever keeps an earlier decision, though the file or what is live is another one now."""
    count = decided.kept_unlike_now
    if not count:
        return
    who = "1 customer keeps" if count == 1 else f"{count:,} customers keep"
    following = decided.day + datetime.timedelta(days=1)
    yield (
        f"{who} what was decided for {decided.day} before, from another file or before messages "
        "changed: everybody has one decision a day, since its message may have left already. "
        f"What the file says now counts from {following} on: give it again then"
        f"; `--date {following}` does so now"
    )
