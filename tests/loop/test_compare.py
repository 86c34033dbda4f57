"""Compare: both sides write the same briefs; nothing is asked twice, and nothing goes to review."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from hookline.errors import BadInput
from hookline.loop.compare import ComparisonProgress, compare
from hookline.loop.comparing.comparisons import (
    load_comparison,
    names,
    plan_comparison,
    read_side,
    save_comparison,
)
from hookline.loop.review import queue
from hookline.loop.writing.run import Options
from hookline.records.comparison import CopySet
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library

Compare = Callable[..., ComparisonProgress]
Good = Callable[..., dict[str, Any]]


@pytest.fixture
def answers(tmp_path: Path, good: Good) -> Path:
    """A folder with a team's own answers for `lunch`."""
    folder = tmp_path / "answers"
    folder.mkdir()
    document = {"variants": [good(1), good(2), good(3)]}
    (folder / "lunch.json").write_text(json.dumps(document), "utf-8")
    return folder


@pytest.fixture
def run(workspace: Workspace, library: Library, brief: Path) -> Compare:
    def go(
        a: str, b: str, *files: Path, judged: frozenset[str] = frozenset(), **given: Any
    ) -> ComparisonProgress:
        asked: dict[str, Any] = {"name": "t", "variants": 3, "seed": 7, "repairs": 0} | given
        sides = (read_side(a, "--a"), read_side(b, "--b"))
        comparison = plan_comparison(workspace, list(files) or [brief], sides, **asked)
        work = compare(comparison, library, workspace, Options(), environ={}, judged=judged)
        return asyncio.run(work)

    return go


def sets(outcome: ComparisonProgress) -> list[tuple[CopySet | None, CopySet | None]]:
    return [(pair.a, pair.b) for pair in outcome.comparison.pairs]


def test_both_sides_write_every_brief_in_every_channel_and_language(
    run: Compare, answers: Path, workspace: Workspace
) -> None:
    outcome = run("offline", f"answers:{answers}")
    ((a, b),) = sets(outcome)
    assert a is not None
    assert b is not None
    assert (len(a.variants), len(b.variants)) == (3, 3)
    assert a.variants[0].lineage.model == "offline"
    assert "Lunch is calling." in b.variants[0].parts.body
    assert load_comparison(workspace, "t") == outcome.comparison
    assert outcome.problems == []


def test_nothing_of_a_comparison_waits_for_approval(
    run: Compare, answers: Path, workspace: Workspace
) -> None:
    run("offline", f"answers:{answers}")
    assert not (workspace.root / "hookline.db").exists()
    assert queue(workspace) == []


def test_a_judge_is_told_the_brief_and_nothing_of_the_sides(run: Compare, answers: Path) -> None:
    (pair,) = run("offline", f"answers:{answers}").comparison.pairs
    case = dict(pair.case)
    assert case["Brand"] == "Bun & Co"
    assert case["Offer"].startswith("20% off any burger")
    assert case["Facts"] == "a new smoky burger"
    told = json.dumps([pair.id, pair.case]).casefold()
    assert not any(word in told for word in ("offline", "answers", "model", "prompt"))


def test_what_is_blocked_at_the_first_try_is_counted(
    run: Compare, answers: Path, good: Good
) -> None:
    wrong = good(2, "Bun & Co: 50% off everything, code BUN20.")
    document = {"variants": [good(1), wrong, good(3)]}
    (answers / "lunch.json").write_text(json.dumps(document), "utf-8")
    ((_, b),) = sets(run("offline", f"answers:{answers}"))
    assert b is not None
    assert b.blocked_at_first == 1


def test_a_message_that_was_mended_by_asking_again_still_was_blocked_at_first(
    run: Compare, recording: Callable[..., str], good: Good
) -> None:
    wrong = good(2, "Bun & Co: 50% off everything, code BUN20.")
    model = recording([good(1), wrong, good(3)], [good(2)])
    ((a, _),) = sets(run(model, "offline", repairs=1))
    assert a is not None
    assert a.blocked_at_first == 1
    assert not any(variant.blocked for variant in a.variants)


def test_a_brief_without_answers_is_listed_and_the_others_are_written(
    run: Compare, answers: Path, brief: Path, tmp_path: Path
) -> None:
    dinner = tmp_path / "dinner.yaml"
    dinner.write_text(brief.read_text())
    outcome = run("offline", f"answers:{answers}", dinner, brief)
    assert [(p.code, Path(p.where).name) for p in outcome.problems] == [("HL384", "dinner.json")]
    assert [(a is not None, b is not None) for a, b in sets(outcome)] == [
        (True, False),
        (True, True),
    ]


def test_a_broken_brief_is_listed_once_though_both_sides_read_it(
    run: Compare, brief: Path, tmp_path: Path, recording: Callable[..., str], good: Good
) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("brand: K\ntone: playfull\n")
    outcome = run("offline", recording([good(1), good(2), good(3)]), broken, brief)
    assert [problem.code for problem in outcome.problems] == ["HL101"]
    assert len(outcome.comparison.pairs) == 1


def test_the_same_command_goes_on_with_what_is_missing(
    run: Compare, answers: Path, good: Good
) -> None:
    (answers / "lunch.json").write_text(json.dumps({"variants": [good(1), good(2)]}), "utf-8")
    ((before, short),) = sets(run("offline", f"answers:{answers}"))
    document = {"variants": [good(1), good(2), good(3)]}
    (answers / "lunch.json").write_text(json.dumps(document), "utf-8")
    ((after, whole),) = sets(run("offline", f"answers:{answers}"))
    assert short is not None
    assert whole is not None
    assert (short.missing, whole.missing) == (1, 0)
    assert after == before, "a side that is complete is not written again"


def test_copy_that_was_shown_to_a_judge_stays_as_it_was(
    run: Compare, answers: Path, good: Good
) -> None:
    (answers / "lunch.json").write_text(json.dumps({"variants": [good(1), good(2)]}), "utf-8")
    first = run("offline", f"answers:{answers}")
    document = {"variants": [good(1), good(2), good(3)]}
    (answers / "lunch.json").write_text(json.dumps(document), "utf-8")
    judged = frozenset(pair.id for pair in first.comparison.pairs)
    again = run("offline", f"answers:{answers}", judged=judged)
    assert again.comparison == first.comparison


def test_what_was_paid_for_is_not_asked_for_again(
    run: Compare, serving: Any, workspace: Workspace
) -> None:
    with serving() as server:
        ((first, _),) = sets(run(server.model(), "offline"))
        asked = server.seen["total"]
        (workspace.root / "compare" / "t" / "pairs.json").unlink()
        ((again, _),) = sets(run(server.model(), "offline"))
        assert server.seen["total"] == asked > 0
    assert first is not None
    assert again is not None
    assert [v.parts for v in again.variants] == [v.parts for v in first.variants]
    assert (again.tokens, again.calls) == (first.tokens, first.calls)


@pytest.mark.parametrize(
    ("given", "model", "prompts"),
    [
        ("openai/x", "openai/x", ""),
        ("openai/x@{dir}", "openai/x", "{dir}"),
        ("offline@{dir}", "offline", "{dir}"),
        ("vertex_ai/claude@20240620", "vertex_ai/claude@20240620", ""),
        ("vertex_ai/claude@20240620@{dir}", "vertex_ai/claude@20240620", "{dir}"),
        ("http://127.0.0.1:1/v1#m", "http://127.0.0.1:1/v1#m", ""),
    ],
)
def test_a_side_is_a_model_and_perhaps_a_prompts_folder(
    tmp_path: Path, given: str, model: str, prompts: str
) -> None:
    side = read_side(given.format(dir=tmp_path), "--a")
    assert (side.model, side.prompts) == (model, prompts.format(dir=tmp_path))


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("offline@nowhere", "HL120"),
        ("answers:nowhere", "HL120"),
        ("ofline", "HL601"),
        ("manual:a.json", "HL387"),
    ],
)
def test_a_side_that_is_none_is_told_by_its_option(given: str, code: str) -> None:
    with pytest.raises(BadInput) as raised:
        read_side(given, "--b")
    assert (raised.value.code, raised.value.where) == (code, "--b")


def test_two_sides_that_are_one_are_refused(run: Compare) -> None:
    with pytest.raises(BadInput, match="both sides are the same"):
        run("offline", "offline")


def test_a_name_belongs_to_one_comparison(run: Compare, answers: Path) -> None:
    run("offline", f"answers:{answers}")
    with pytest.raises(BadInput) as raised:
        run("offline", f"answers:{answers}", seed=8)
    assert raised.value.code == "HL381"


def test_a_name_that_is_made_up_is_found_again_and_tells_nothing(
    run: Compare, answers: Path, workspace: Workspace
) -> None:
    first = run("offline", f"answers:{answers}", name="")
    again = run("offline", f"answers:{answers}", name="")
    assert names(workspace) == [first.comparison.name] == [again.comparison.name]
    assert first.comparison.name.startswith("lunch-")
    assert "offline" not in first.comparison.name


@pytest.mark.parametrize("name", ["../up", "a/b", "", "-x", "a" * 61])
def test_a_name_that_no_folder_can_have_is_refused(workspace: Workspace, name: str) -> None:
    with pytest.raises(BadInput) as raised:
        load_comparison(workspace, name)
    assert raised.value.code == "HL380"


def test_a_comparison_that_is_not_there_is_told_with_those_that_are(
    run: Compare, answers: Path, workspace: Workspace
) -> None:
    run("offline", f"answers:{answers}")
    with pytest.raises(BadInput) as raised:
        load_comparison(workspace, "other")
    assert "there are t;" in raised.value.fix


def test_a_comparison_whose_file_is_broken_is_told(
    run: Compare, answers: Path, workspace: Workspace
) -> None:
    save_comparison(workspace, run("offline", f"answers:{answers}").comparison)
    (workspace.root / "compare" / "t" / "pairs.json").write_text("{")
    with pytest.raises(BadInput) as raised:
        load_comparison(workspace, "t")
    assert raised.value.code == "HL380"
    assert raised.value.where.endswith("pairs.json")
