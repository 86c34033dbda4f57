"""Briefs, recorded answers, and a campaign that is live."""

import asyncio
import datetime
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from hookline.gateway.models import read_model
from hookline.loop.generate import generate
from hookline.loop.launch import launch, plan_launch
from hookline.loop.launch_plan import LaunchPlan
from hookline.loop.review import approve, queue
from hookline.loop.writing.run import Options, Progress
from hookline.records.arrow import AUDIENCE
from hookline.records.campaign import Campaign
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, load_brief

DAY = datetime.date(2026, 3, 2)


@pytest.fixture
def brief(tmp_path: Path, lunch: str) -> Path:
    path = tmp_path / "lunch.yaml"
    path.write_text(lunch, "utf-8")
    return path


@pytest.fixture
def planned(workspace: Workspace, library: Library, brief: Path) -> Callable[..., LaunchPlan]:
    """What a launch of the brief would make live, asked with these options."""

    def of(**options: Any) -> LaunchPlan:
        return plan_launch(workspace, load_brief(brief, library), today=DAY, **options)

    return of


OPENINGS = {1: "Lunch is calling.", 2: "Your table is set.", 3: "Hungry yet?"}


@pytest.fixture(scope="session")
def good() -> Callable[..., dict[str, Any]]:
    """A variant that every check lets through, or one with another body."""

    def of(cell: int, body: str = "") -> dict[str, Any]:
        then = f"{OPENINGS[cell]} Still on: 20% off with code BUN20 at Bun & Co."
        text = body or f"{OPENINGS[cell]} Bun & Co: 20% off any burger with code BUN20."
        return {"cell": cell, "body": text, "follow_up": {"body": then}}

    return of


@pytest.fixture
def recording(tmp_path: Path) -> Callable[..., str]:
    """A `--model` that answers with these variants, one list a call."""

    def of(*answers: list[dict[str, Any]] | str) -> str:
        texts = [a if isinstance(a, str) else json.dumps({"variants": a}) for a in answers]
        path = tmp_path / "answers.jsonl"
        path.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), "utf-8")
        return f"replay:{path}"

    return of


Written = Callable[..., Progress]


@pytest.fixture
def write(workspace: Workspace, library: Library, brief: Path) -> Written:
    def run(model: str = "offline", *files: Path, **options: Any) -> Progress:
        target = read_model(model, environ={}, prompts=library.folders)
        work = generate(list(files) or [brief], target, library, workspace, Options(**options))
        return asyncio.run(work)

    return run


@pytest.fixture(scope="session")
def launched(
    tmp_path_factory: pytest.TempPathFactory, library: Library, lunch: str
) -> tuple[Path, Campaign]:
    """A workspace with lunch's campaign, written, approved and launched once for all tests."""
    folder = tmp_path_factory.mktemp("launched")
    brief = folder / "lunch.yaml"
    brief.write_text(lunch, "utf-8")
    workspace = Workspace(folder / "workspace", "asha")
    target = read_model("offline", environ={}, prompts=library.folders)
    asyncio.run(generate([brief], target, library, workspace, Options()))
    approve(workspace, [variant.id for variant in queue(workspace)])
    plan = plan_launch(workspace, load_brief(brief, library), today=DAY, practice=True)
    return workspace.root, launch(workspace, plan)


@pytest.fixture
def live(workspace: Workspace, brief: Path, launched: tuple[Path, Campaign]) -> Campaign:
    """The brief's campaign, live since DAY with three arms and their follow-ups."""
    root, campaign = launched
    shutil.copytree(root, workspace.root, dirs_exist_ok=True)
    return campaign


@pytest.fixture(scope="session")
def customers() -> Callable[[int], pa.Table]:
    """So many customers who may be reached by SMS and e-mail."""

    def of(n: int) -> pa.Table:
        rows = [{"customer_id": f"{i:05}", "consent_channels": ["sms", "email"]} for i in range(n)]
        return pa.Table.from_pylist(rows, schema=AUDIENCE)

    return of
