"""What the coach's tests share: a brief's text, read as on one day."""

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.channels import CHANNELS

from hookline.coach.advice import Advice, advise
from hookline.coach.remarks import Remark
from hookline.records.documents import read_brief
from hookline.workspace.library import Library, complete_brief

TODAY = datetime.date(2026, 11, 22)
Items = Callable[..., list[Remark]]
Read = Callable[[str], Advice]


@pytest.fixture(scope="session")
def reading(library: Library) -> Read:
    """The coach's answer to a brief's text."""

    def of(text: str) -> Advice:
        brief, tree = read_brief(f"{text}\n", "b.yaml", stem="b", channels=CHANNELS)
        return advise(complete_brief(brief, tree, library, briefs_folder=Path()), today=TODAY)

    return of


@pytest.fixture(scope="session")
def raised(reading: Read) -> Items:
    """What the coach says of a brief's text under one code."""

    def of(text: str, code: str) -> list[Remark]:
        return [item for item in reading(text).items if item.code == code]

    return of
