"""What the demo's weeks have shown, as people read it and as plain values."""

import textwrap
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

from hookline.documents import Fields
from hookline.records.place_names import place_name

if TYPE_CHECKING:
    from hookline.loop.demo_lessons import LessonGain, Lessons

WIDTH = 80


def lesson_lines(lessons: "Lessons") -> Iterator[str]:
    """Comparisons, winners, the learning in words, and what the next prompt says more."""
    yield "\nWhat beats what, of 100 messaged:"
    yield _compared("by lot against nothing", lessons.shuffled)
    yield _compared("chosen against by lot", lessons.smart)
    yield "    (the last week's messages: true chances, on the same customers)"
    gain = lessons.learnings
    clear = "better" if gain.low > 0 else "worse" if gain.high < 0 else "no clear difference"
    ends = f"from {gain.low:+.1%} to {gain.high:+.1%}"
    yield f"  {'learnings on against off':25} {gain.mean:+.1%} buyers, {ends}: {clear}"
    yield f"    ({gain.pairs} pairs of simulated brands; their writer follows most of its prompt)"
    yield "\nTwo messages that won:"
    for arm in lessons.winners:
        where = f"{arm.campaign_id} · {place_name(arm.channel, arm.language)}"
        yield f"  {where}: {arm.chance_best:.0%} likely the best of its kind"
        yield from _wrapped(f"“{' '.join(arm.text.split())}”", 4)
    yield "\nWhat was learnt:"
    if lessons.learning is None:
        yield "  nothing yet: no kind of copy did better or worse than chance would show it"
        return
    hint = "" if lessons.learning.evidence.is_strong else " A hint: chance shows as much at times."
    where = lessons.learning.scope.words
    words = f"{where}: {lessons.learning.line} {lessons.learning.evidence.words}{hint}"
    yield from _wrapped(words, 2)
    yield f"  Accepted; the next prompt of {lessons.prompt_of} says:"
    for line in lessons.diff:
        yield from _wrapped(line, 4)


def lessons_json(lessons: "Lessons") -> Fields:
    """Plain values with every name kept."""
    learning = lessons.learning.model_dump(mode="json") if lessons.learning else None
    winners = [asdict(arm) | {"rate": arm.rate._asdict()} for arm in lessons.winners]
    return {
        "shuffled": asdict(lessons.shuffled) if lessons.shuffled else None,
        "smart": asdict(lessons.smart),
        "learnings": asdict(lessons.learnings),
        "winners": winners,
        "learning": learning,
        "diff": list(lessons.diff),
        "prompt_of": lessons.prompt_of.code if lessons.prompt_of else "",
    }


def _compared(what: str, difference: "LessonGain | None") -> str:
    if difference is None:
        return f"  {what:25} too few customers to say"
    value, low, high = (f"{100 * x:+.1f}" for x in (difference.value, difference.low,
                                                    difference.high))  # fmt: skip
    return f"  {what:25} {value} buyers, from {low} to {high}: {difference.verdict}"


def _wrapped(text: str, indent: int) -> list[str]:
    space = " " * indent
    return textwrap.wrap(text, WIDTH, initial_indent=space, subsequent_indent=space)
