"""A model that judges: asked both ways round, and believed only when it says the same twice."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from hookline.errors import BadInput
from hookline.gateway.models import read_model
from hookline.loop.comparing.comparisons import save_comparison
from hookline.loop.comparing.judge_by_model import Session, judge_by_model
from hookline.loop.comparing.judging import load_judgements
from hookline.loop.writing.run import Options
from hookline.records.comparison import Comparison, CopySet, Pair, Side
from hookline.records.variant import Lineage, Parts, Variant
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library

NOW = "2026-03-02T10:00:00+00:00"


def copy_set(text: str) -> CopySet:
    variant = Variant(
        id="1-x", brief="b", message_key="b:1", channel="sms", language="en",
        parts=Parts(body=text), lineage=Lineage(brief_hash="h", model="m", at=NOW),
    )  # fmt: skip
    return CopySet(variants=(variant,))


def answer(prefer: str, why: str = "idea", words: str = "it has one") -> str:
    return json.dumps({"words": words, "prefer": prefer, "why": why})


Judge = Callable[..., Session]


@pytest.fixture
def compared(workspace: Workspace) -> Comparison:
    pairs = tuple(
        Pair(
            id=name, brief=name, channel="sms", language="es", case=(("Brand", "Kurtako"),),
            a=copy_set(f"left {name}"), b=copy_set(f"right {name}"),
        )
        for name in ("p0", "p1")
    )  # fmt: skip
    found = Comparison(
        name="t", a=Side(given="secret/left"), b=Side(given="secret/right"), briefs=("b.yaml",),
        variants=2, seed=7, repairs=0, pairs=pairs,
    )  # fmt: skip
    save_comparison(workspace, found)
    return found


@pytest.fixture
def judge(
    workspace: Workspace, library: Library, compared: Comparison, tmp_path: Path
) -> Callable[..., Session]:
    def go(*answers: str, model: str = "", pairs: tuple[Pair, ...] = ()) -> Session:
        path = tmp_path / "verdicts.jsonl"
        path.write_text("".join(json.dumps({"text": text}) + "\n" for text in answers), "utf-8")
        target = read_model(model or f"replay:{path}", environ={}, prompts=library.folders)
        given = compared.model_copy(update={"pairs": pairs or compared.pairs})
        return asyncio.run(judge_by_model(given, target, library, workspace, Options()))

    return go


def test_a_verdict_that_survives_the_swap_counts(judge: Judge, workspace: Workspace) -> None:
    session = judge(answer("A"), answer("B"), answer("B"), answer("A"))
    assert [one.prefer for one in session.kept] == ["a", "b"]
    assert all(one.by_model and one.judge.startswith("replay:") for one in session.kept)
    assert session.kept[0].usable_a is None
    assert load_judgements(workspace, "t") == session.kept


@pytest.mark.parametrize(
    ("first", "second"),
    [("A", "A"), ("B", "B"), ("A", "neither"), ("neither", "B"), ("neither", "neither")],
)
def test_a_verdict_that_does_not_is_a_tie(judge: Judge, first: str, second: str) -> None:
    session = judge(answer(first), answer(second), answer("A"), answer("B"))
    assert (session.kept[0].prefer, session.kept[0].why) == ("neither", None)
    assert session.kept[1].prefer == "a"


def test_a_model_is_not_asked_about_a_pair_twice(judge: Judge) -> None:
    assert len(judge(answer("A"), answer("B"), answer("A"), answer("B")).kept) == 2
    assert judge().kept == []


def test_an_answer_that_cannot_be_read_costs_its_own_pair_only(judge: Judge) -> None:
    session = judge("sorry", answer("B"), answer("A"))
    assert [(p.code, p.where) for p in session.problems] == [("HL373", "p0 · sms · Spanish")]
    assert [p.to_json()["where"] for p in session.problems] == ["p0 · sms · es"]
    assert [one.pair for one in session.kept] == ["p1"]


def test_when_a_provider_fails_what_was_judged_is_kept(judge: Judge, workspace: Workspace) -> None:
    session = judge(answer("A"), answer("B"))
    assert session.stopped is not None
    assert [one.pair for one in load_judgements(workspace, "t")] == ["p0"]


@pytest.mark.parametrize(
    ("label", "refused"), [("Reader", True), ("Facts", False), ("To act", False)]
)
@pytest.mark.parametrize("contact", ["ana@example.org", "+34 612 345 678"])
def test_a_persons_contact_never_reaches_a_judge_and_the_brands_own_does(
    judge: Judge, compared: Comparison, label: str, contact: str, *, refused: bool
) -> None:
    first = compared.pairs[0]
    told = first.model_copy(
        update={"case": ((label, f"write to {contact}"),), "a": copy_set(f"Hello {contact}")}
    )
    session = judge(answer("A"), answer("B"), pairs=(told,))
    assert [problem.code for problem in session.problems] == (["HL386"] if refused else [])
    assert len(session.kept) == (0 if refused else 1)


@pytest.mark.parametrize("model", ["offline", "manual:answers.json"])
def test_what_cannot_judge_is_refused(judge: Judge, model: str) -> None:
    with pytest.raises(BadInput) as raised:
        judge(model=model)
    assert (raised.value.code, raised.value.where) == ("HL385", "--judge-by")
