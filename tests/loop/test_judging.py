"""Judging: blind, in an order of the judge's own, on disk at once, and nobody asked twice."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.loop.comparing.comparisons import save_comparison
from hookline.loop.comparing.judging import (
    BlindAnswer,
    blind,
    document_of,
    judgeable,
    judgement_of,
    keep,
    lines_of,
    load_judgements,
    take_answers,
    waiting,
)
from hookline.records.comparison import Comparison, CopySet, Judgement, Pair, Side
from hookline.records.variant import Lineage, Parts, Variant, VariantCta
from hookline.workspace.folder import Workspace

NOW = "2026-03-02T10:00:00+00:00"


def variant(text: str, follow_up: str = "") -> Variant:
    return Variant(
        id="1-x", brief="b", message_key="b:1", channel="sms", language="en",
        parts=Parts(body=text, cta=VariantCta(label="Go")), follow_up=Parts(body=follow_up),
        lineage=Lineage(brief_hash="h", model="secret-model", at=NOW),
    )  # fmt: skip


def pair(name: str, a: str = "left", b: str = "right", follow_ups: str = "ab") -> Pair:
    sets = {
        letter: CopySet(
            variants=tuple(
                variant(f"{text} {n} {name}", "later" if letter in follow_ups else "")
                for n in range(2)
            )
        )
        for letter, text in (("a", a), ("b", b))
    }
    return Pair(
        id=name, brief="b", channel="sms", language="en", case=(("Brand", "Kurtako"),),
        a=sets["a"], b=sets["b"],
    )  # fmt: skip


def comparison(*pairs: Pair) -> Comparison:
    a, b = Side(given="openai/x", model="openai/x"), Side(given="offline", model="offline")
    return Comparison(
        name="t", a=a, b=b, briefs=("b.yaml",), variants=2, seed=7, repairs=0, pairs=pairs
    )


@pytest.fixture
def many(workspace: Workspace) -> Comparison:
    found = comparison(*(pair(f"p{n}") for n in range(12)))
    save_comparison(workspace, found)
    return found


def test_nothing_of_a_pair_tells_the_sides_apart(many: Comparison) -> None:
    for shown in waiting(many, [], "asha"):
        told = json.dumps(document_of(shown))
        assert "secret-model" not in told
        assert "openai" not in told
        assert set(document_of(shown)) == {"pair", "brief", "A", "B"}


def test_both_sets_are_printed_with_the_same_labels() -> None:
    shown = blind(pair("p"), "a")
    a, b = (list(lines_of(shown.sets[letter])) for letter in "AB")
    assert [line.partition(":")[0] for line in a] == [line.partition(":")[0] for line in b]
    assert a[:3] == ["1.", "Text: left 0 p", "Button: Go"]


@pytest.mark.parametrize(("follow_ups", "shown"), [("ab", True), ("a", False), ("b", False)])
def test_a_follow_up_is_judged_only_where_both_sets_have_one(follow_ups: str, shown: bool) -> None:
    lines = " ".join(
        line
        for messages in blind(pair("p", follow_ups=follow_ups), "a").sets.values()
        for line in lines_of(messages)
    )
    assert ("Later, text: later" in lines) == shown


def test_each_judge_has_an_order_and_sides_of_their_own_and_keeps_them(many: Comparison) -> None:
    first, again = waiting(many, [], "asha"), waiting(many, [], "asha")
    other = waiting(many, [], "zoe")
    assert first == again
    assert [one.id for one in first] != [one.id for one in other]
    assert {one.id: one.first for one in first} != {one.id: one.first for one in other}
    assert {one.first for one in first} == {"a", "b"}


def test_nobody_is_asked_about_a_pair_twice_and_the_order_of_the_rest_stays(
    many: Comparison, workspace: Workspace
) -> None:
    order = waiting(many, [], "asha")
    keep(workspace, "t", judgement_of(order[0], BlindAnswer("A", "idea"), "asha", NOW))
    known = load_judgements(workspace, "t")
    assert [one.id for one in waiting(many, known, "asha")] == [one.id for one in order[1:]]
    assert len(waiting(many, known, "zoe")) == 12
    assert len(waiting(many, known, "asha", by_model=True)) == 12


def test_pairs_that_lack_a_side_or_read_the_same_are_nothing_to_judge() -> None:
    half = pair("half").model_copy(update={"b": None})
    empty = pair("empty").model_copy(update={"b": CopySet(missing=2)})
    alike = pair("alike", a="same", b="same")
    assert judgeable(comparison(half, empty, alike, pair("good"))) == [pair("good")]


@given(first=st.sampled_from(["a", "b"]), letter=st.sampled_from(["A", "B"]))
def test_a_letter_means_the_side_that_stood_under_it(first: str, letter: str) -> None:
    shown = blind(pair("p"), "a" if first == "a" else "b")
    judgement = judgement_of(shown, BlindAnswer(letter, "voice", (1, 2)), "asha", NOW)
    text = shown.sets[letter][0][0][1]
    assert text.startswith("left" if judgement.prefer == "a" else "right")
    assert (judgement.usable_a, judgement.usable_b) == ((1, 2) if first == "a" else (2, 1))


def test_neither_has_no_reason() -> None:
    judgement = judgement_of(blind(pair("p"), "a"), BlindAnswer("neither", "idea"), "asha", NOW)
    assert (judgement.prefer, judgement.why) == ("neither", None)


def test_a_line_that_a_crash_tore_costs_no_other(many: Comparison, workspace: Workspace) -> None:
    first, second, *_ = waiting(many, [], "asha")
    keep(workspace, "t", judgement_of(first, BlindAnswer("A", "idea"), "asha", NOW))
    path = workspace.root / "compare" / "t" / "judgements.jsonl"
    with path.open("a") as file:
        file.write('{"pair": "p1", "jud')
    assert len(load_judgements(workspace, "t")) == 1
    keep(workspace, "t", judgement_of(second, BlindAnswer("B", "idea"), "asha", NOW))
    assert [one.pair for one in load_judgements(workspace, "t")] == [first.id, second.id]


def test_a_pair_that_one_judge_has_twice_counts_once(
    many: Comparison, workspace: Workspace
) -> None:
    shown = waiting(many, [], "asha")[0]
    for letter in "AB":
        keep(workspace, "t", judgement_of(shown, BlindAnswer(letter, "idea"), "asha", NOW))
    (only,) = load_judgements(workspace, "t")
    assert only.prefer == shown.side("A")


Take = Callable[..., tuple[list[Judgement], list[str]]]


@pytest.fixture
def take(many: Comparison, workspace: Workspace, tmp_path: Path) -> Take:
    def go(*lines: object) -> tuple[list[Judgement], list[str]]:
        path = tmp_path / "mine.jsonl"
        texts = [one if isinstance(one, str) else json.dumps(one) for one in lines]
        path.write_text("\n".join(texts) + "\n", "utf-8")
        kept, problems = take_answers(workspace, many, path, "asha")
        return kept, [f"{p.where.rpartition(':')[2]} {p.code} {p.problem}" for p in problems]

    return go


def test_judgements_of_a_file_are_kept_by_the_letters_that_were_shown(
    take: Take, many: Comparison, workspace: Workspace
) -> None:
    shown = {one.id: one for one in waiting(many, [], "asha")}
    kept, problems = take(
        {"pair": "p1", "prefer": "A", "why": "idea", "usable_A": 2, "usable_B": 0},
        "",
        {"pair": "p2", "prefer": "neither"},
    )
    assert problems == []
    assert kept == load_judgements(workspace, "t")
    assert kept[0].prefer == shown["p1"].first
    assert kept[1].usable_a is None


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("not json", "HL382 no judgement can be read here"),
        ({"pair": "p1", "prefer": "A", "because": "x"}, "HL382 no judgement can be read here"),
        ({"pair": "p1", "prefer": "A", "why": "price"}, "`why`"),
        ({"pair": "nope", "prefer": "A", "why": "idea"}, "HL382 there is no pair 'nope'"),
        ({"pair": "p1", "prefer": "a", "why": "idea"}, "'a' is none of A, B and neither"),
        ({"pair": "p1", "prefer": "A"}, "a preference needs its `why`"),
        ({"pair": "p1", "prefer": "A", "why": "idea", "usable_A": 1}, "of both sets, or of none"),
        (
            {"pair": "p1", "prefer": "A", "why": "idea", "usable_A": 3, "usable_B": 0},
            "set A has 2 messages, not 3",
        ),
        (
            {"pair": "p1", "prefer": "A", "why": "idea", "usable_A": 0, "usable_B": -1},
            "set B has 2 messages, not -1",
        ),
        ({"pair": "p0", "prefer": "B", "why": "idea"}, "HL383 pair p0 was judged already"),
    ],
)
def test_a_line_that_cannot_be_taken_is_told_by_its_number_and_the_others_are_kept(
    take: Take, line: object, problem: str
) -> None:
    good = {"pair": "p0", "prefer": "A", "why": "idea", "usable_A": 2, "usable_B": 2}
    kept, problems = take(good, line)
    assert [one.pair for one in kept] == ["p0"]
    assert len(problems) == 1
    assert problems[0].startswith("2 ")
    assert problem in problems[0]
