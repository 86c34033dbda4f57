"""From arms to candidates: what is told is clear, scoped and worded; what is not is said so."""

import datetime

import numpy as np
import pytest

from hookline.lift.arms import ArmMean
from hookline.lift.estimates import effect
from hookline.loop.learning.from_arms import TaggedArm, find_tags, phrase
from hookline.loop.learning.propose import Proposal, in_common_lines, proposal_lines
from hookline.loop.learnings import Proposed
from hookline.records.learning import Scope
from hookline.workspace.library import Library

DAY = datetime.date(2026, 3, 2)
KINDS = ("emoji=yes", "question=yes", "number_first=yes", "first_person=yes", "urgency=yes")


def world(
    rng: np.random.Generator, effects: dict[str, float], campaigns: int = 8, arms: int = 8,
    sent: int = 900, program: str = "winback", languages: tuple[str, ...] = ("en",),
) -> list[TaggedArm]:  # fmt: skip
    """Arms of a brand whose copy differs by luck, and by what its tags do."""
    made: list[TaggedArm] = []
    for c in range(campaigns):
        base = rng.uniform(0.06, 0.12)
        for a in range(arms):
            tags = frozenset(kind for kind in KINDS if rng.random() < 0.5)
            truth = base + sum(effects.get(tag, 0.0) for tag in tags) + rng.normal(0, 0.01)
            buyers = int(rng.binomial(sent, min(max(truth, 0.005), 0.9)))
            rate = buyers / sent
            language = languages[c % len(languages)]
            mean = ArmMean(
                f"c{c}:sms:{language}:v{a}:0", f"c{c}", "sms", language, sent * arms, sent, buyers,
                effect(rate, rate * (1 - rate) / sent),
            )  # fmt: skip
            made.append(TaggedArm(mean, tags, "Bun & Co", program))
    return made


def test_what_did_better_is_a_line_of_plain_words_with_its_evidence(library: Library) -> None:
    arms = world(np.random.default_rng(2), {"question=yes": 0.04})
    first = find_tags(arms, library.catalog.words, DAY).candidates[0]
    assert first.line == "Copies with a question did better."
    assert first.scope == Scope(brand="Bun & Co", program="winback", channel="sms", language="en")
    assert first.evidence.is_strong
    assert first.evidence.words.startswith("In 8 campaigns, ")
    assert first.evidence.effect == pytest.approx(0.04, abs=0.012)
    assert first.evidence.counts["campaigns"] == 8


def test_what_did_worse_is_told_too(library: Library) -> None:
    arms = world(np.random.default_rng(3), {"urgency=yes": -0.04})
    first = find_tags(arms, library.catalog.words, DAY).candidates[0]
    assert first.line == "Copies that press for time did worse."
    assert "fewer of 100 messaged bought" in first.evidence.words


def test_of_two_values_that_are_each_others_lack_the_better_one_is_told(library: Library) -> None:
    arms = world(np.random.default_rng(6), {"question=yes": 0.04})
    two = [
        TaggedArm(
            arm.mean,
            frozenset({"tonality=warm" if "question=yes" in arm.tags else "tonality=plain"}),
            arm.brand,
            arm.program,
        )
        for arm in arms
    ]
    found = find_tags(two, library.catalog.words, DAY)
    assert [each.subject for each in found.candidates] == ["tonality=warm"]


def test_a_scope_is_as_wide_as_where_it_was_seen(library: Library) -> None:
    rng = np.random.default_rng(4)
    wide = world(rng, {"question=yes": 0.04}, languages=("en", "hi"))
    (scope,) = {c.scope for c in find_tags(wide, library.catalog.words, DAY).candidates}
    assert (scope.language, scope.program) == ("", "winback")


def test_brands_teach_themselves_alone(library: Library) -> None:
    rng = np.random.default_rng(5)
    own = world(rng, {"question=yes": 0.04})
    others = [TaggedArm(a.mean, a.tags, "Kurtako", "winback") for a in world(rng, {}, campaigns=2)]
    findings = find_tags([*own, *others], library.catalog.words, DAY)
    assert {brand for _, brand, _, _ in findings.compared} == {"Bun & Co"}
    assert any(name.startswith("Kurtako") for name in findings.thin)


def test_a_brand_without_real_differences_is_shown_nothing_strong_in_a_year_of_looks(
    library: Library,
) -> None:
    strong_brands = 0
    for seed in range(30):
        year = world(np.random.default_rng(100 + seed), {}, campaigns=12)
        looks = [find_tags(year[: 8 * n], library.catalog.words, DAY) for n in (3, 6, 9, 12)]
        strong_brands += any(c.evidence.is_strong for look in looks for c in look.candidates)
    assert strong_brands <= 2


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("emoji=yes", "with an emoji"),
        ("tonality=warm", "in a warm tone (like a person who is glad to see you)"),
        ("hook=we_miss_you", "whose reason to read on is we miss you ("),
    ],
)
def test_every_kind_has_its_words(library: Library, tag: str, words: str) -> None:
    assert phrase(tag, library.catalog.words).startswith(words)


def test_after_a_year_without_differences_the_report_says_so_in_words(library: Library) -> None:
    year = find_tags(world(np.random.default_rng(8), {}, campaigns=24), library.catalog.words, DAY)
    (told,) = in_common_lines(year)
    assert told == (
        f"{len(year.compared)} kinds of copy were compared, and none did better or worse than "
        "chance would show it."
    )
    assert proposal_lines(Proposal(Proposed(new=year.candidates), (), (), year))[0] == told


def test_what_versions_have_in_common_is_told_with_its_evidence(library: Library) -> None:
    arms = world(np.random.default_rng(2), {"question=yes": 0.04})
    (told, *_) = in_common_lines(find_tags(arms, library.catalog.words, DAY))
    assert told.startswith("Bun & Co · winback · sms · en: Copies with a question did better. In 8")
