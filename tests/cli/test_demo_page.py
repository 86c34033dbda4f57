"""The last page of the demo: what beats what, which messages won, what was learnt."""

import datetime

from hookline.cli.demo_page import lesson_lines, lessons_json
from hookline.lift.arms import ArmMean
from hookline.lift.estimates import effect
from hookline.loop.demo_lessons import LessonGain, Lessons
from hookline.loop.learning.paired import PairedGain
from hookline.records.learning import Evidence, Scope, proposal
from hookline.records.place_names import place_of


def test_a_demo_without_a_learning_says_so_and_shows_no_prompt() -> None:
    arm = ArmMean("c:sms:en:v1:0", "c", "sms", "en", 9, 9, 1, effect(0.1, 0.001), 0.7, "Come by.")
    found = Lessons(
        shuffled=None,
        smart=LessonGain(0.01, -0.01, 0.03),
        learnings=PairedGain(0.1, 0.05, 0.15, 8),
        winners=(arm,),
        learning=None,
        diff=(),
        prompt_of=None,
    )
    lines = list(lesson_lines(found))
    assert lines[1].endswith("too few customers to say")
    assert lines[2].endswith("+1.0 buyers, from -1.0 to +3.0: no clear difference")
    assert lines[4].endswith("+10.0% buyers, from +5.0% to +15.0%: better")
    assert "  c · sms · English: 70% likely the best of its kind" in lines
    nothing = "nothing yet: no kind of copy did better or worse than chance would show it"
    assert lines[-1] == f"  {nothing}"
    assert all(len(line) <= 80 for line in lines)


def test_what_was_learnt_is_told_with_its_evidence_and_the_lines_of_the_next_prompt() -> None:
    evidence = Evidence(words="In 3 campaigns.", effect=0.03, is_strong=False)
    learning = proposal(
        "tag", "tonality=warm", Scope(channel="sms"), line="Copies in a warm tone did better.",
        evidence=evidence, day=datetime.date(2026, 4, 27),
    )  # fmt: skip
    found = Lessons(
        LessonGain(0.03, 0.02, 0.04), LessonGain(0.01, 0.005, 0.02), PairedGain(0.1, 0.0, 0.2, 8),
        (), learning, ("+WHAT HAS WORKED HERE", "+1. Copies in a warm tone did better."),
        place_of("winback", "sms", "en"),
    )  # fmt: skip
    lines = list(lesson_lines(found))
    told = " ".join(" ".join(lines).split())
    assert "sms: Copies in a warm tone did better. In 3 campaigns. A hint: chance shows" in told
    assert lines[-3:] == [
        "  Accepted; the next prompt of winback · sms · English says:",
        "    +WHAT HAS WORKED HERE",
        "    +1. Copies in a warm tone did better.",
    ]
    assert lessons_json(found)["prompt_of"] == "winback · sms · en"
