"""What ideas are asked with, and which of them differ most."""

from hypothesis import given
from hypothesis import strategies as st

from hookline.prompting.angles import most_different, same_idea, unlike
from hookline.records.craft import Angle


def angle(idea: str, hook: str = "offer", *facts: int) -> Angle:
    return Angle.model_validate({"idea": idea, "hook": hook, "facts": facts})


def test_the_ones_that_differ_most_come_from_other_hooks_facts_and_words() -> None:
    ideas = [
        angle("The grill is hot", "offer", 1),
        angle("The grill is very hot", "offer", 1),
        angle("Nobody cooks on Monday", "convenience", 2),
        angle("A table by the window", "newness", 3),
    ]
    assert most_different(ideas, 3) == [ideas[0], ideas[2], ideas[3]]


@given(st.integers(0, 8), st.integers(0, 8))
def test_as_many_are_kept_as_are_wanted_and_there_in_their_own_order(n: int, count: int) -> None:
    ideas = [angle(f"idea {i} {'xyz'[i % 3]}") for i in range(n)]
    kept = most_different(ideas, count)
    assert len(kept) == min(n, max(count, 1))
    assert kept == [idea for idea in ideas if idea in kept]


def test_one_idea_in_other_words_of_the_same_kind_is_one_idea() -> None:
    assert same_idea("the door is still open", "The door, still open")
    assert not same_idea("the door is still open", "the shelf was painted")
    ideas = [angle("the door is still open"), angle("The door, still open"), angle("a new shelf")]
    assert unlike(ideas, []) == [ideas[0], ideas[2]]
