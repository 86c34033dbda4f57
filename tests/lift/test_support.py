"""What is said of versions that some never got, and the advice that goes with it."""

import pytest

from hookline.lift.support import SupportGap, support_lines


@pytest.mark.parametrize(
    ("customers", "words"), [(0, "nobody could"), (1, "few"), (99, "few"), (100, "leaves it out")]
)
def test_the_advice_goes_by_how_many_could_have_got_it(customers: int, words: str) -> None:
    assert words in SupportGap("c:sms:en:v1:1", ("new", ""), customers).advice


@pytest.mark.parametrize(("context", "has_cells"), [(("new", ""), True), ((), False)])
def test_a_team_without_cells_is_not_told_to_drop_one(
    context: tuple[str, ...], has_cells: bool
) -> None:
    assert ("drop a cell" in SupportGap("c:sms:en:v1:1", context, 7).advice) == has_cells


def test_the_largest_gaps_are_listed_and_the_rest_counted() -> None:
    gaps = [SupportGap(f"v{i}", ("new", ""), 300 - i) for i in range(3)]
    lines = support_lines(gaps, most=2)
    assert lines[1] == "  v0 to new · unknown: 300 decisions"
    assert lines[-1] == "  and 1 more; --json has all"
    assert len(support_lines(gaps)) == 1 + 3 + 1, "one advice for three gaps"
    assert support_lines([]) == [
        "Every live version went to every kind of customer that could get it."
    ]


def test_versions_of_one_text_that_nobody_could_get_are_one_line_with_one_reason() -> None:
    gaps = [SupportGap(f"c:sms:en:v{i}:ab", (), 0, "nobody takes sms") for i in range(3)]
    gaps += [SupportGap("c:sms:hi:v1:ab", (), 0, "nobody who takes sms reads hi")]
    gaps += [
        SupportGap("c:push:en:v1:ab", ("new",), 99),
        SupportGap("c:push:en:v2:ab", ("new",), 98),
    ]
    assert support_lines(gaps, most=3) == [
        "Live versions that some customers never got:",
        "  c:sms:en:v0:ab and 2 more versions to anybody: never possible",
        "    nobody could get it: nobody takes sms",
        "  c:sms:hi:v1:ab to anybody: never possible",
        "    nobody could get it: nobody who takes sms reads hi",
        "  c:push:en:v1:ab to new: 99 decisions",
        "    few such customers: wait, or drop a cell in hookline.yaml",
        "  and 1 more; --json has all",
    ]
