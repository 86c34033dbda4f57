"""The line on top of F4 Write: what is done, and how the drafts stand."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.widgets import Static

from hookline.tui.card import ACCEPTED, state_of
from hookline.tui.look import plain

if TYPE_CHECKING:
    from hookline.records.variant import Variant


PRACTICE = "Practice: no customer gets these. Your own words go live: e writes over one."


def is_all_practice(variants: "Sequence[Variant]") -> bool:
    """Are the drafts that wait for a person all the practice writer's?"""
    waiting = [variant for variant in variants if variant.status not in (*ACCEPTED, "retired")]
    return bool(waiting) and all(variant.practice for variant in variants)


def standing_line(variants: "Sequence[Variant]") -> str:
    """How many wait for a person, how many are accepted, and when none waits what comes next."""
    counts = Counter(state_of(v)[0][2:] for v in variants if v.status in ACCEPTED)
    n_open = sum(variant.status not in (*ACCEPTED, "retired") for variant in variants)
    decided = [f"{n} {word}" for word, n in counts.items()]
    if n_open:
        return ", ".join([f"{n_open} to judge", *decided])
    waits = any(variant.status == "approved" for variant in variants)
    next_step = "F5 is where they go live" if waits else "F6 tells what they earn"
    return f"{', '.join(decided)}, none left to judge · {next_step}"


def tail(text: str, width: int) -> str:
    """The end of a text that fits into a row."""
    if cell_len(text) <= width:
        return text
    while text and cell_len(text) >= width:
        text = text[max(1, (cell_len(text) - width) // 2) :]
    return f"…{text}"


class PlanLine(Static):
    """What was told last, or what could be written."""

    def __init__(self) -> None:
        super().__init__(id="plan")
        self.outcome = ""
        """What is being done, or what came of it; "" once it is read."""
        self.offered = ""
        """What would be written and what it costs, for as long as nothing is written."""

    def show(self, variants: "Sequence[Variant]", *, is_asking: bool) -> None:
        """Say it of these drafts."""
        is_told = is_asking or self.outcome.startswith("!") or not variants
        standing = "" if is_told else standing_line(variants)
        joint = " " if self.outcome.endswith(".") else " · "
        text = joint.join(filter(None, (self.outcome, standing)))
        if not self.outcome:
            text = f"{standing} · ctrl+g writes others" if standing else self.offered
        if is_asking:  # always two rows, or the list would jump with every word
            first, _, coming = text.partition("\n")
            text = f"{first}\n{tail(coming, self.content_size.width)}"
        is_practice = not is_asking and is_all_practice(variants)
        self.update(plain(f"{text}\n{PRACTICE}" if is_practice else text))
