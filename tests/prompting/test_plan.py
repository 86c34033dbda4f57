"""The plan is balanced, the same for the same seed, and keeps room for wildcards."""

import math
from collections import Counter
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.channels import CHANNELS

from hookline.prompting.plan import coverage, plan
from hookline.records.channel import Channel
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import PlanCell

Resolve = Callable[[str], ResolvedBrief]
BRIEF = """\
brand: K
hooks: [offer, we_miss_you, newness]
tonality: [warm, playful]
channels: [sms, whatsapp, email, push, rcs]
offers: [{id: big, percent: 20, code: A1}, {id: small, percent: 10}]
cta: {url: https://k.example}
"""


def levels(resolved: ResolvedBrief, channel: Channel) -> dict[str, Sequence[object]]:
    return {
        "hook": resolved.brief.hooks,
        "tonality": resolved.brief.tonality,
        "offer": tuple(resolved.offers),
    }


@given(variants=st.integers(2, 64), seed=st.integers(0, 10**6), channel=st.sampled_from(CHANNELS))
def test_each_level_is_used_alike(
    resolved: Resolve, variants: int, seed: int, channel: Channel
) -> None:
    brief = resolved(f"{BRIEF}variants: {variants}\n")
    cells = plan(brief, channel, seed=seed)
    for factor, known in levels(brief, channel).items():
        counts = Counter(getattr(cell, factor) for cell in cells)
        for level in known:
            assert counts[level] in (variants // len(known), math.ceil(variants / len(known)))


@given(variants=st.integers(2, 64), channel=st.sampled_from(CHANNELS))
def test_at_least_two_and_one_in_five_are_wildcards(
    resolved: Resolve, variants: int, channel: Channel
) -> None:
    cells = plan(resolved(f"{BRIEF}variants: {variants}\n"), channel, seed=7)
    wild = sum(cell.wildcard for cell in cells)
    assert wild >= 2
    assert wild >= variants / 5
    assert [cell.index for cell in cells] == list(range(1, variants + 1))


def test_every_pair_of_hook_and_tonality_comes_when_there_is_room(resolved: Resolve) -> None:
    cells = plan(resolved(f"{BRIEF}variants: 12\n"), "sms", seed=7)
    pairs = Counter((cell.hook, cell.tonality) for cell in cells)
    assert set(pairs.values()) == {2}
    assert len(pairs) == 6


def test_the_same_seed_gives_the_same_plan_and_another_seed_another(resolved: Resolve) -> None:
    brief = resolved(f"{BRIEF}variants: 12\n")
    assert plan(brief, "sms", seed=7) == plan(brief, "sms", seed=7)
    assert plan(brief, "sms", seed=7) != plan(brief, "sms", seed=8)


def test_the_plan_of_a_seed_never_changes(resolved: Resolve) -> None:
    first = plan(resolved(f"{BRIEF}variants: 6\n"), "sms", seed=7)[0]
    assert first == PlanCell.model_validate(FIRST)


FIRST = {"index": 1, "hook": "we_miss_you", "tonality": "warm", "offer": "big"}


def test_the_coverage_counts_every_cell_once_a_factor(resolved: Resolve) -> None:
    cells = plan(resolved(f"{BRIEF}variants: 9\n"), "email", seed=7)
    assert {sum(counts.values()) for counts in coverage(cells).values()} == {9}


ANGLES = """\
angles:
  - A taco that waits
  - {idea: The last mile is short, hook: convenience, facts: [2]}
facts: [one, two]
"""


def test_a_kept_angle_is_written_by_its_cell_with_its_own_hook_and_facts(resolved: Resolve) -> None:
    first, second = plan(resolved(f"{BRIEF}{ANGLES}"), "sms", seed=7)
    assert (first.angle, first.facts) == ("A taco that waits", ())
    assert first.hook in ("offer", "we_miss_you", "newness")
    assert (second.angle, second.hook, second.facts) == (
        "The last mile is short", "convenience", (2,)
    )  # fmt: skip


@pytest.mark.parametrize(("variants", "kept", "free"), [(2, 2, 0), (3, 2, 1), (6, 2, 4)])
def test_more_variants_than_angles_leave_cells_to_the_writer(
    resolved: Resolve, variants: int, kept: int, free: int
) -> None:
    cells = plan(resolved(f"{BRIEF}{ANGLES}variants: {variants}\n"), "email", seed=7)
    assert sum(bool(cell.angle) for cell in cells) == kept
    assert sum(not cell.angle for cell in cells) == free
