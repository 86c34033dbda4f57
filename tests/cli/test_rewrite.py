"""Rewrites and versions from the command line."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

Hookline = Callable[..., CompletedProcess[str]]


def test_a_draft_is_rewritten_shown_beside_the_old_one_and_chosen(
    hookline: Hookline, folder: Path
) -> None:
    assert hookline("generate", "lunch.yaml").returncode == 0
    (first, *_) = json.loads(hookline("review", "--json").stdout)
    answer = {"variants": [{"cell": 1, "body": "Bun & Co: 20% off any burger with BUN20."}]}
    (folder / "a.jsonl").write_text(json.dumps({"text": json.dumps(answer)}) + "\n", "utf-8")
    done = hookline(
        "rewrite", first["id"], "--how", "shorter", "--model", "replay:a.jsonl", "--json"
    )
    version = json.loads(done.stdout)
    assert (version["version_of"], version["rewrite"]) == (first["id"], "shorter")
    documents = [version, *json.loads(hookline("versions", first["id"], "--json").stdout)]
    for document in documents:
        assert "wildcard" not in document["tags"], "drafts are judged blind"
        assert "learnings" not in document["lineage"]
    shown = hookline("versions", first["id"]).stdout
    assert f"1  {first['id']}  as written · checked" in shown
    assert f"2  {version['id']}  shorter · checked" in shown
    assert "{+" in shown
    hookline("versions", first["id"], "--choose")
    waiting = [v["id"] for v in json.loads(hookline("review", "--json").stdout)]
    assert first["id"] in waiting
    assert version["id"] not in waiting


def test_the_price_is_told_and_nothing_is_sent(hookline: Hookline) -> None:
    assert hookline("generate", "lunch.yaml").returncode == 0
    (first, *_) = json.loads(hookline("review", "--json").stdout)
    done = hookline(
        "rewrite", first["id"], "--words", "a haiku", "--model", "openai/gpt-4o-mini", "--dry-run"
    )
    assert done.returncode == 0
    assert "1 request to openai/gpt-4o-mini, about $0.00" in done.stderr
    assert "nothing was sent" in done.stderr


def test_one_wish_is_named_and_no_more(hookline: Hookline) -> None:
    for words in ((), ("--how", "shorter", "--into", "hi"), ("--words", " ")):
        done = hookline("rewrite", "1-x", *words)
        assert done.returncode == 2
        assert "Name one of --how, --into and --words." in done.stderr
