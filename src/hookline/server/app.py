"""The HTTP API: what a campaign engine reads and sends. Each route is one call into the loop."""

from typing import Annotated

from fastapi import APIRouter, FastAPI, Query
from pydantic import BaseModel, Field

from hookline import __version__
from hookline.documents import Fields
from hookline.errors import BadInput
from hookline.loop import arms as arms_step
from hookline.loop import outcomes as outcomes_step
from hookline.loop.orders import MIXED, split_mixed
from hookline.records.team import Team
from hookline.server.error_answers import add_error_answers
from hookline.server.gate import Gate
from hookline.workspace.folder import Workspace
from hookline.workspace.outcome_rows import OutcomeRow, outcome_row

MAX_OUTCOMES = 10_000
"""Rows of one request; whoever has more sends several, or a file to `hookline outcomes`."""


class Outcomes(BaseModel):
    """What customers did, as rows of OUTCOMES."""

    outcomes: list[Fields] = Field(max_length=MAX_OUTCOMES)


def make_app(workspace: Workspace, team: Team | None = None, *, key: str | None) -> FastAPI:
    """The application on one workspace.

    Args:
        team: its currency and time zone are those of outcomes that name none.
        key: what every request has to send, but for those after its health; None is for programs
            of this machine alone, as `Gate` says.
    """
    # the usual docs pages load their scripts from another host; /v1/openapi.json says the same
    app = FastAPI(title="Hookline", version=__version__, docs_url=None, redoc_url=None,
                  openapi_url="/v1/openapi.json")  # fmt: skip
    app.add_middleware(Gate, key=key)
    add_error_answers(app, workspace)
    app.include_router(_health(workspace))
    app.include_router(_engine(workspace, team or Team()), prefix="/v1")
    return app


def _health(workspace: Workspace) -> APIRouter:
    """Is it up, and can it do its work?"""
    router = APIRouter()

    @router.get("/healthz")
    def healthz() -> dict[str, str]:
        return {"status": "ok", "version": __version__}

    @router.get("/readyz")
    def readyz() -> dict[str, str]:
        with workspace.registry() as registry:
            registry.watermark()
        return {"status": "ok"}

    return router


def _engine(workspace: Workspace, team: Team) -> APIRouter:
    """What a campaign engine reads and sends."""
    router = APIRouter()

    @router.get("/arms")
    def arms(
        campaign: str = "",
        state: str = "",
        channel: str = "",
        cursor: str = "",
        limit: Annotated[int, Query(ge=1, le=1000)] = 100,
    ) -> Fields:
        matching = arms_step.arms(workspace, campaign=campaign, state=state)
        page = [a for a in matching if channel in ("", a.channel) and a.arm_id > cursor][
            : limit + 1
        ]
        following = page[limit - 1].arm_id if len(page) > limit else None
        return {"arms": [a.model_dump(mode="json") for a in page[:limit]], "cursor": following}

    @router.post("/outcomes")
    def outcomes(sent: Outcomes) -> Fields:
        numbered: list[tuple[int, OutcomeRow]] = []
        rejected: list[Fields] = []
        for index, raw in enumerate(sent.outcomes):
            try:
                numbered.append((index, outcome_row(raw, team)))
            except BadInput as problem:
                error = {"index": index, "code": problem.code, "problem": problem.problem}
                rejected.append(error)
        rows, mixed = split_mixed(numbered)
        rejected += [{"index": i, "code": MIXED, "problem": problem} for i, problem in mixed]
        added = outcomes_step.add_rows(workspace, rows, team)
        accepted = added.new + added.replaced
        return {"accepted": accepted, "duplicates": added.duplicates, "rejected": rejected,
                "summed": added.summed, "forgotten": added.forgotten}  # fmt: skip

    return router
