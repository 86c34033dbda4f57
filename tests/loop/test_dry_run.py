"""What a run would take is told by what answers took before, whatever their server calls itself."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.answering import answering, written

from hookline.gateway.models import read_model
from hookline.loop.dry_run import forecast
from hookline.loop.writing.run import Options, Progress
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library


@pytest.mark.parametrize(("asked", "is_known"), [("qwen", True), ("llama", False)])
def test_how_long_a_model_took_is_remembered_by_the_name_that_was_asked(
    write: Callable[..., Progress],
    good: Callable[..., dict[str, Any]],
    workspace: Workspace,
    library: Library,
    brief: Path,
    asked: str,
    is_known: bool,
) -> None:
    options = Options(repairs=0, fresh=True)
    answer = {"variants": [good(1), good(2), good(3)]}
    with answering(written(json.dumps(answer))) as server:
        done = write(f"{server.address}/v1#qwen", repairs=0)
        target = read_model(f"{server.address}/v1#{asked}", environ={}, prompts=library.folders)
    assert done.problems == []
    low, high = forecast([brief], target, library, workspace, options).seconds
    assert (low == high) is is_known
