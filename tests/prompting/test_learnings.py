"""What prompts say of what has worked: the largest effects that bear on them, and no more."""

import datetime

from hookline.prompting.learnings import (
    MAX_EXAMPLES,
    MAX_HABITS,
    MAX_LINES,
    section_for,
    section_lines,
)
from hookline.records.learning import Evidence, Learning, LearningKind, Scope, proposal

DAY = datetime.date(2026, 3, 2)
SMS = Scope(brand="K", program="winback", channel="sms", language="en")


def learning(
    line: str, effect: float = 0.01, scope: Scope = SMS, kind: LearningKind = "tag"
) -> Learning:
    evidence = Evidence(words="seen", effect=effect)
    made = proposal(kind, line, scope, line=line, evidence=evidence, day=DAY)
    return made.model_copy(update={"status": "accepted", "accepted_on": "2026-03-05"})


def test_only_what_bears_on_the_prompt_is_said() -> None:
    email = learning("for email", scope=Scope(channel="email"))
    section = section_for([learning("for sms"), email], SMS)
    assert section is not None
    assert section.lines == ("for sms",)
    assert section_for([email], SMS) is None


def test_a_section_holds_the_largest_effects_either_way_and_no_more_than_seven() -> None:
    effects = [0.001 * n * (-1) ** n for n in range(1, MAX_LINES + 2)]
    some = [learning(f"{effect:+.3f}", effect) for effect in effects]
    exact, over = section_for(some[1:], SMS), section_for(some, SMS)
    assert exact == over  # the smallest is left out
    assert over is not None
    assert len(over.lines) == MAX_LINES == 7
    assert over.lines[0] == "+0.008"


def test_what_people_reject_stands_with_what_spoils_the_kind() -> None:
    section = section_for([learning("a tag"), learning("shouting", kind="avoid")], SMS)
    assert section is not None
    assert (section.lines, section.avoid) == (("a tag",), ("shouting",))
    assert section.size == len("a tag") + len("shouting")
    assert section_lines(section) == [
        "WHAT HAS WORKED HERE", "1. a tag", "WHAT SPOILS THIS KIND", "- shouting",
    ]  # fmt: skip


def test_a_section_carries_the_day_of_the_latest_acceptance() -> None:
    late = learning("late").model_copy(update={"accepted_on": "2026-03-09"})
    section = section_for([late, learning("early")], SMS)
    assert section is not None
    assert section.date == "2026-03-09"


def test_habits_and_examples_stand_apart_and_are_few() -> None:
    for kinds, part, most in (
        (("avoid", "never_say"), "avoid", MAX_HABITS),
        (("glossary", "voice"), "habits", MAX_HABITS),
        (("example",), "examples", MAX_EXAMPLES),
    ):
        for n in (most, most + 1):
            some = [learning(f"{i}", 0.01 * i, kind=kinds[i % len(kinds)]) for i in range(n)]  # type: ignore[arg-type]
            section = section_for(some, SMS)
            assert section is not None
            assert len(getattr(section, part)) == most
            assert len(section.ids) == most
            assert section.lines == ()


def test_a_section_is_compared_with_all_that_it_says() -> None:
    some = [
        learning("a tag"), learning("Say “basket”, not “cart”.", kind="glossary"),
        learning("amazing", kind="never_say"), learning("Come by.", kind="example"),
    ]  # fmt: skip
    assert section_lines(section_for(some, SMS)) == [
        "WHAT HAS WORKED HERE", "1. a tag",
        "HOW COPY IS MENDED HERE", "- Say “basket”, not “cart”.",
        "WHAT SPOILS THIS KIND", "- amazing",
        "SOUNDS RIGHT", "- Come by.",
    ]  # fmt: skip
