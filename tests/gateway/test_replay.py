"""Recorded answers come back in order."""

import asyncio
from pathlib import Path

import pytest

from hookline.errors import BadInput, ProviderFailed
from hookline.gateway.models import open_gateway, read_model
from hookline.records.prompt import Request

ASKED = Request.model_validate({"model": "m", "messages": (), "schema": {}})


def replay(path: Path, times: int) -> list[str]:
    gateway = open_gateway(read_model(f"replay:{path}", environ={}, prompts=()))

    async def run() -> list[str]:
        return [(await gateway.send(ASKED, timeout=1)).text for _ in range(times)]

    return asyncio.run(run())


def test_answers_come_in_the_order_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    path.write_text('{"text": "one"}\n{"text": "two", "tokens_out": 3}\n', "utf-8")
    assert replay(path, 2) == ["one", "two"]
    with pytest.raises(ProviderFailed) as found:
        replay(path, 3)
    assert found.value.code == "HL621"


@pytest.mark.parametrize("text", ["not json", "{}", '{"text": 5}', "[]", "5"])
def test_a_recording_that_is_none_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "answers.jsonl"
    path.write_text(text, "utf-8")
    with pytest.raises(BadInput) as found:
        replay(path, 1)
    assert found.value.code == "HL620"


def test_a_recording_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as found:
        replay(tmp_path / "none.jsonl", 1)
    assert found.value.where == str(tmp_path / "none.jsonl")
