"""A report is split by a column, or not at all."""

import pytest
from tests.lift.test_programs_page import GTM, WINBACK

from hookline.errors import BadInput
from hookline.loop.lift_splits import asks_for_programs, programs_note, split_column
from hookline.records.team import Team

TEAM = Team()


@pytest.mark.parametrize("named", ["stage", "language", "loyalty_tier", "channel"])
def test_a_column_of_the_audience_and_the_channel_split(named: str) -> None:
    assert split_column(named, TEAM) == named


@pytest.mark.parametrize("named", [None, "arm", "program"])
def test_versions_and_programs_split_nothing(named: str | None) -> None:
    assert split_column(named, TEAM) is None


def test_another_name_is_refused_with_the_list() -> None:
    with pytest.raises(BadInput) as caught:
        split_column("langauge", TEAM)
    assert (caught.value.code, caught.value.exit_code) == ("HL441", 2)
    assert caught.value.fix.startswith(
        "did you mean 'language'? "
        "you can split by stage, language, loyalty_tier, channel, arm, program; "
    )


def test_segment_is_the_one_column_where_there_is_one() -> None:
    assert split_column("segment", Team(cells=("loyalty_tier",))) == "loyalty_tier"


def test_segment_asks_which_where_two_columns_make_segments() -> None:
    with pytest.raises(BadInput) as caught:
        split_column("segment", Team(cells=("stage", "loyalty_tier")))
    assert caught.value.where == "--by segment"
    assert caught.value.problem == "2 columns make segments: stage, loyalty_tier"
    assert caught.value.fix == "name one, such as `--by stage`"


def test_segment_says_where_columns_are_named_if_there_are_none() -> None:
    with pytest.raises(BadInput) as caught:
        split_column("segment", Team(cells=()))
    assert caught.value.fix == "name one under `cells` in hookline.yaml"


@pytest.mark.parametrize("word", ["segment", "program"])
def test_a_column_that_is_called_like_the_word_is_meant_first(word: str) -> None:
    assert split_column(word, Team(cells=("stage", word))) == word
    assert not asks_for_programs(word, Team(cells=("stage", word)))
    assert asks_for_programs(word, TEAM) == (word == "program")


def test_it_is_said_where_programs_stand_or_why_they_do_not() -> None:
    assert programs_note([GTM, WINBACK]) == "programs stand in every report, under 'By program'"
    assert "no two campaigns of it" not in programs_note([WINBACK])  # two campaigns, told together
    assert programs_note([GTM]).startswith("there is one program, gtm, and no two campaigns of it")
    assert programs_note([]).startswith("no campaign names its program")
