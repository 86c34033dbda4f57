"""Briefs as text, completed by the shipped library."""

from collections.abc import Callable

import pytest

from hookline.guardrails.sheets import compile_sheets
from hookline.prompting.build import build
from hookline.prompting.plan import plan
from hookline.prompting.templates import Templates
from hookline.records.channel import Channel
from hookline.records.prompt import Prompt
from hookline.records.resolved_brief import ResolvedBrief
from hookline.workspace.library import Library

Resolve = Callable[[str], ResolvedBrief]


@pytest.fixture(scope="session")
def templates(library: Library) -> Templates:
    return Templates(library.catalog.templates, library.catalog.words)


@pytest.fixture(scope="session")
def prompts(templates: Templates) -> Callable[[ResolvedBrief, Channel, str], list[Prompt]]:
    def of(resolved: ResolvedBrief, channel: Channel, language: str) -> list[Prompt]:
        cells = plan(resolved, channel, seed=7)
        sheets = compile_sheets(resolved, channel, language)
        return build(resolved, sheets, cells, templates=templates)

    return of


@pytest.fixture(scope="session")
def sms(
    resolved: Resolve, prompts: Callable[[ResolvedBrief, Channel, str], list[Prompt]]
) -> Prompt:
    """Three cells, each with its follow-up."""
    return prompts(resolved("brand: K\nvariants: 3\nchannels: [sms]\n"), "sms", "en")[0]
