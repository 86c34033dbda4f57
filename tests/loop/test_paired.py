"""Learnings on against off: help where kinds of copy matter, and no harm where none does."""

from hookline.loop.learning.paired import MATTER, on_against_off
from hookline.workspace.library import Library


def test_learnings_help_where_kinds_of_copy_matter_and_do_no_harm_where_none_does(
    library: Library,
) -> None:
    """`benchmarks/learnings.py` holds both over 20 pairs of 30 campaigns, a look at each."""
    words = library.catalog.words
    helped, idle = (
        on_against_off(effects, words, pairs=6, campaigns=18, every=4) for effects in (MATTER, {})
    )
    assert helped.pairs == 6
    assert helped.low > 0
    assert helped.low < helped.mean < helped.high
    assert abs(idle.mean) < 0.02
