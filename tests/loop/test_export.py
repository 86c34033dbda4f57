"""Exports: approved copies only, whole files only, and a manifest that is true."""

import hashlib
import json
from pathlib import Path

import pytest

from hookline.errors import BadInput, RuleSaidNo
from hookline.loop.arms import arms, move
from hookline.loop.export import export
from hookline.loop.writing.new_arms import arm_id
from hookline.records.campaign import Campaign
from hookline.workspace.folder import Workspace, replacing


def test_without_an_approved_copy_there_is_nothing_to_export(workspace: Workspace) -> None:
    with pytest.raises(RuleSaidNo) as found:
        export(workspace, ["jsonl"])
    assert (found.value.code, found.value.exit_code) == ("HL360", 3)
    assert not (workspace.root / "exports").exists()


def test_the_manifest_tells_the_bytes_that_were_written(
    workspace: Workspace, live: Campaign
) -> None:
    manifest = export(workspace, ["jsonl", "csv"], campaign=live.id)
    folder = workspace.root / "exports" / live.id
    assert json.loads((folder / "manifest.json").read_text()) == manifest
    assert (manifest["arms"], manifest["practice_arms"]) == (6, 6)
    assert manifest["schema"] == "hookline.arm/1"
    assert set(manifest["files"]) == {"arms.jsonl", "arms.csv"}
    for name, digest in manifest["files"].items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest
    assert sorted(path.name for path in folder.iterdir()) == [
        "arms.csv",
        "arms.jsonl",
        "manifest.json",
    ]


def test_a_retired_copy_is_not_exported(workspace: Workspace, live: Campaign) -> None:
    gone = arms(workspace)[0].arm_id
    move(workspace, gone, "retired")
    manifest = export(workspace, ["jsonl"])
    text = Path(manifest["folder"], "arms.jsonl").read_text()
    assert manifest["arms"] == 4  # its follow-up went with it
    assert gone not in [json.loads(line)["arm_id"] for line in text.splitlines()]


def test_a_text_that_a_spreadsheet_would_run_is_told_by_file_and_arm(
    workspace: Workspace, live: Campaign
) -> None:
    first = arms(workspace)[0]
    parts = first.parts.model_copy(update={"body": '=1+1, "x"'})
    formula_id = arm_id("lunch", "sms", "en", 9, parts)
    formula = first.model_copy(update={"arm_id": formula_id, "parts": parts})
    with workspace.registry() as registry:
        of_first = registry.changes(first.arm_id)
        registry.save_arms([formula], [c.model_copy(update={"id": formula_id}) for c in of_first])
    manifest = export(workspace, ["jsonl", "csv"])
    assert manifest["made_safe"] == {"arms.csv": [formula_id]}
    assert "'=1+1" in Path(manifest["folder"], "arms.csv").read_text()
    assert '"=1+1' in Path(manifest["folder"], "arms.jsonl").read_text()


def test_a_shape_nobody_knows_is_told_its_nearest(workspace: Workspace, live: Campaign) -> None:
    with pytest.raises(BadInput) as found:
        export(workspace, ["jsnl"])
    assert (found.value.code, found.value.fix) == ("HL010", "did you mean 'jsonl'?")


def test_a_campaign_that_leads_out_of_the_workspace_has_no_arms(
    workspace: Workspace, live: Campaign
) -> None:
    with pytest.raises(RuleSaidNo):
        export(workspace, ["jsonl"], campaign="../../etc")


def test_a_file_takes_its_place_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old")

    def fail() -> None:
        with replacing(path) as temporary:
            temporary.write_text("half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
    with replacing(path) as temporary:
        temporary.write_text("new")
    assert path.read_text() == "new"
