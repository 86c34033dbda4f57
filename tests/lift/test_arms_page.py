"""The page of live versions, and what it says of learnings: plain words in 80 columns."""

from dataclasses import replace

import pytest

from hookline.lift.arms import ArmMean, with_chance_best
from hookline.lift.arms_page import arm_lines, chance_words, help_lines, of_100
from hookline.lift.estimates import effect
from hookline.lift.pools import Approvals, BriefPools, LearningsHelp, learnings_help_of


def arm(name: str, rate: float, text: str) -> ArmMean:
    return ArmMean(name, "lunch", "sms", "en", 900, 4000, 40, effect(rate, 0.01**2), text=text)


def test_versions_stand_best_first_with_their_words_in_80_columns() -> None:
    arms = with_chance_best([arm("a", 0.10, "Hungry\nyet?"), arm("b", 0.12, "Your table " * 9)])
    lines = arm_lines(arms)
    assert max(map(len, lines)) <= 80
    assert lines[1] == "Versions of lunch · sms · en, as if each had gone to everyone:"
    assert lines[3].split()[:6] == ["92%", "12.0,", "10.0", "to", "14.0", "4,000"]
    assert lines[3].endswith("Your table Your table Your t…")
    assert lines[4].split("  ")[-1].strip() == "Hungry yet?"


def test_a_version_is_named_and_known_by_what_it_says_after_its_greeting() -> None:
    greeting = 'Hi {{ first_name | default: "there" }},'
    texts = (f"{greeting}\n\nYour table.", f"{greeting} your table.", f"{greeting}\n", greeting)
    lines = [arm_lines([arm(f"c:email:en:v{i}:ab", 0.1, text)])[3] for i, text in enumerate(texts)]
    assert [line.split()[0] for line in lines] == ["v0", "v1", "v2", "v3"]
    assert [line.rpartition("   ")[2] for line in lines] == [
        "Your table.", "Hi there, your table.", "Hi there,", "Hi there,",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("events", "counted"),
    [(("converted",), "bought, of 100"), (("replied", "replied"), "replied, of 100"),
     (("booked",), "booked, of 100"), (("scored",), "gave a score, of 100"),
     (("converted", "replied"), "came through, of 100")],
)  # fmt: skip
def test_a_column_of_means_counts_what_its_campaigns_are_judged_by(
    events: tuple[str, ...], counted: str
) -> None:
    arms = [replace(arm("a", 0.1, "Hi"), event=event) for event in events]
    assert of_100(arms) == counted
    assert of_100(arms[:1]) in arm_lines(arms[:1])[2]


def test_a_mean_below_none_is_cut_where_its_range_is() -> None:
    below = replace(arm("a", 0.0, "Hi"), rate=effect(-0.004, 0.003**2))
    assert "0.0, 0.0 to 0.2" in arm_lines([below])[3]


@pytest.mark.parametrize(
    ("chance", "told"),
    [(0.99, "99%"), (0.991, ">99%"), (1.0, ">99%"), (0.01, "1%"), (0.0099, "<1%"), (0.5, "50%")],
)
def test_no_version_is_certain_to_be_the_best(chance: float, told: str) -> None:
    assert chance_words(chance) == told


def test_a_version_that_stands_alone_is_no_winner() -> None:
    assert "stands alone" in arm_lines(with_chance_best([arm("a", 0.1, "Hi")]))[-1]
    assert arm_lines([]) == []


def helped(
    briefs: int, difference: float = 0.01, judged: tuple[int, int] = (40, 10)
) -> LearningsHelp:
    # not all alike, so that the briefs themselves say how far they differ
    differences = [difference + 0.001 * (i - (briefs - 1) / 2) for i in range(briefs)]
    pools = [
        BriefPools(f"b{i}", 900, 300, 0.12, 0.11, effect(value, 0.002**2))
        for i, value in enumerate(differences)
    ]
    with_, without = judged
    return learnings_help_of(pools, Approvals(with_, with_ // 2), Approvals(without, 4))


@pytest.mark.parametrize(("briefs", "is_said"), [(1, False), (4, False), (5, True)])
def test_whether_learnings_help_is_said_from_five_briefs_on(briefs: int, is_said: bool) -> None:
    found = helped(briefs)
    assert (found.overall is not None) is is_said
    text = " ".join(help_lines(found))
    assert ("they help" in text) is is_said
    assert ("from 5 briefs on" in text) is not is_said


def test_what_learnings_help_with_is_what_the_briefs_are_judged_by() -> None:
    assert "of 100 messaged +1.0 bought, from" in " ".join(help_lines(helped(6)))
    found = helped(6)
    replies = tuple(replace(brief, event="replied") for brief in found.briefs)
    assert "+1.0 replied" in " ".join(help_lines(replace(found, briefs=replies)))
    mixed = replace(found, briefs=(replies[0], *found.briefs[1:]))
    assert "+1.0 came through" in " ".join(help_lines(mixed))


@pytest.mark.parametrize(
    ("difference", "words"),
    [(0.01, "they help"), (-0.01, "they do harm"), (0.0, "no clear difference")],
)
def test_the_answer_is_honest_either_way(difference: float, words: str) -> None:
    text = " ".join(" ".join(help_lines(helped(6, difference))).split())
    assert words in text


def test_what_reviewers_approved_stands_beside_it_where_both_pools_were_judged() -> None:
    assert "50% of 40 with, 40% of 10 without" in " ".join(help_lines(helped(5)))
    assert "approved" not in " ".join(help_lines(helped(5, judged=(40, 0))))
    assert help_lines(None) == []


@pytest.mark.parametrize(
    ("first", "is_greeting"),
    [
        ("Dear {{ first_name }},", True),
        ("Good evening, {{ first_name }},", True),
        ("A very good evening, {{ first_name }},", False),
        (f"{'w' * 14} {'w' * 15} {{{{ first_name }}}}", True),
        (f"{'w' * 14} {'w' * 16} {{{{ first_name }}}}", False),
        ("Just 5 days, {{ first_name }}", False),
        ("{{ first_name }}, new:", False),
        ("Dear friend,", False),
    ],
)
def test_a_first_line_only_greets_by_name_in_few_words_without_news(
    first: str, is_greeting: bool
) -> None:
    line = arm_lines([arm("c:email:en:v0:ab", 0.1, f"{first}\nYour table.")])[3]
    assert line.endswith("   Your table.") is is_greeting
