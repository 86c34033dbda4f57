"""What has to be said of a decided day beside its numbers: what was unknown, kept or left out."""

import datetime
from collections.abc import Iterator
from pathlib import Path

from hookline.errors import Wording
from hookline.loop.day_plan import PREFER
from hookline.loop.decided_day import Day
from hookline.text.safe import safe_text


def day_notes(decided: Day, file: Path) -> Iterator[str]:
    """A sentence or two each; what only a command line does stands behind a semicolon.

    Args:
        file: of the customers.
    """
    yield from lacking_notes(decided, file)
    if decided.fits_who:
        yield (
            "a mended file of the same day decides anew for whoever is outside of all campaigns "
            f"now, and everybody else keeps the decision of {decided.day}"
        )
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
        guessed = (
            f"pool {unlearnt.pool}: {unlearnt.policy} has learnt nothing here yet, so it guessed "
            f"for {unlearnt.customers} customers (what has learnt: "
            f"{', '.join(unlearnt.published)})"
        )
        line = f"`policy: {unlearnt.policy}` in hookline.yaml, then `hookline learn`"
        yield Wording(f"{guessed}. To teach it: {line}", at_desk=guessed)


def lacking_notes(decided: Day, file: Path) -> Iterator[str]:
    """By campaign: the columns that it chooses by and the file lacks, and how they get there."""
    n_rows = decided.customers
    rows = "its 1 row" if n_rows == 1 else f"all of its {n_rows:,} rows"
    for campaign, names in decided.missing_columns.items():
        columns, each = ("columns", "each") if len(names) > 1 else ("column", "it")
        whom = "the channel" if campaign == PREFER else "customers"
        note = (
            f"{campaign} chooses {whom} by the {columns} {' and '.join(names)}, which "
            f"{file.name} lacks, so that {each} counts as blank for {rows}"
            f"{_effect(decided, campaign)}. Add {each} to the file, or rename the heading of "
            f"the column that holds {each}"
        )
        in_every_file = "`columns:` in hookline.yaml renames it in every file"
        yield Wording(f"{note}; {in_every_file}", at_desk=note)


def _effect(decided: Day, campaign: str) -> str:
    """Whom a campaign takes all the same, where a column that it chooses by is blank."""
    if campaign not in decided.fits_who:
        return ""
    n_rows, n_taken = decided.customers, decided.fits_who[campaign]
    if not n_taken:
        return ": nobody in the file is among its customers"
    if n_taken == n_rows:
        return ": everybody in the file is among its customers all the same"
    are = "1 is" if n_taken == 1 else f"{n_taken:,} are"
    return f": {are} among its customers all the same"


def _kept(decided: Day) -> Iterator[str]:
    """Whoever keeps an earlier decision, though the file or what is live is another one now."""
    count = decided.kept_unlike_now
    if not count:
        return
    who = "1 customer keeps" if count == 1 else f"{count:,} customers keep"
    following = decided.day + datetime.timedelta(days=1)
    note = (
        f"{who} what was decided for {decided.day} before, from another file or before messages "
        f"changed: everybody has one decision a day.{_left(decided)} "
        f"For them, what the file says now counts from {following} on: give it again then"
    )
    yield Wording(f"{note}; `--date {following}` does so now", at_desk=note)
    if stopped := decided.kept_stopped:
        holds = "1 of them holds" if stopped == 1 else f"{stopped:,} of them hold"
        yield (
            f"{holds} a message that is paused, retired or otherwise stopped now: "
            "take it out of what is still to be sent"
        )


def _left(decided: Day) -> str:
    """That messages may be gone, of those who have one."""
    count, n_kept = decided.kept_with_message, decided.kept_unlike_now
    if not count:
        return ""
    if count == n_kept:
        whose = "The message" if count == 1 else "Their messages"
        return f" {whose} may have left already."
    have = "1 of them has" if count == 1 else f"{count:,} of them have"
    return f" {have} a message, which may have left already."
