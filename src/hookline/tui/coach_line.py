"""The coach in a line below the form: how complete the brief is, and what would add most to it."""

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from hookline.tui.field_list import BY_ID
from hookline.tui.form_words import field_of, in_form_words, named_problems, problems_by_label
from hookline.tui.look import plain, styled
from hookline.tui.more import REST
from hookline.tui.open_brief import BriefReading

if TYPE_CHECKING:
    from hookline.coach.advice import Advice
    from hookline.coach.remarks import Remark

KEYS_TO = {"brand": "Esc, b", "angles": "F3"}
"""What leads to parts of a brief that are no fields of its form."""


class CoachLine(Static):
    """The coach in one line, which remembers what it said when the brief had another score."""

    def __init__(self) -> None:
        super().__init__(id="coachline")
        self._advice: Advice | None = None
        self._before: Advice | None = None

    def show(self, reading: BriefReading) -> None:
        """Say what another reading says."""
        advice = reading.advice
        if advice and self._advice and advice.score != self._advice.score:
            self._before = self._advice
        self._advice = advice or self._advice
        self.update(coach_line(reading, self._before))

    def forget(self) -> None:
        """Another brief is on the desk: its score is no change of this one's."""
        self._advice = self._before = None


def coach_line(reading: BriefReading, before: "Advice | None" = None) -> Content:
    """The coach in one line: how complete the brief is, and what would add most to it.

    Args:
        before: what it said when the brief was more complete than now: the reason is told.
    """
    if reading.advice is None:
        problem = named_problems(problems_by_label(reading.problems))
        if not problem:
            return Content("…")
        return Content.assemble(styled(mark_of(reading), "bold $error"), plain(problem))
    first = reading.advice.first
    score = f"Complete: {reading.advice.score} of 100"
    if first is None:
        return plain(f"{score} · nothing is missing · ctrl+g writes")
    if first.severity == "error":
        return plain(f"{score} · ! {in_form_words(first.text)}")
    if before is not None and (new := _asked_now(reading.advice, before)):
        fewer = before.score - reading.advice.score
        return plain(f"{score}, {fewer} less, as this is asked now {_ask(new)}")
    worth = f", +{first.worth}" if first.worth else ""
    return plain(f"{score} · next{worth} {_ask(first)}")


def _ask(remark: "Remark") -> str:
    return f"{place_of(remark.path)}: {in_form_words(remark.text)}"


def mark_of(reading: BriefReading) -> str:
    """What stands before what is wrong; nothing where it is only asked for as yet."""
    return "" if reading.asked >= reading.problems.keys() else "! "


def place_of(path: str) -> str:
    """Where a person says what a remark asks for: a field by its name, or a key that leads there.

    Args:
        path: of the brief.
    """
    if (key := path.partition(".")[0]) in KEYS_TO:
        return f"behind {KEYS_TO[key]}"
    if not (name := field_of(path)):
        return "in the file (ctrl+e)"
    return f"at {BY_ID[name].label}" + " under More" * (BY_ID[name] in REST)


def remark_identity(remark: "Remark") -> tuple[str, str, str]:
    """What makes it the same one in another reading, whatever it adds by now."""
    return remark.code, remark.path, remark.text


def _asked_now(advice: "Advice", before: "Advice") -> "Remark | None":
    """What has been asked since, the weightiest of it."""
    known = set(map(remark_identity, before.items))
    new = [remark for remark in advice.items if remark_identity(remark) not in known]
    return (
        max(new, key=lambda remark: remark.worth) if advice.score < before.score and new else None
    )
