"""A chat's answer, as people save it, comes back through the same door as a model's."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from hookline.errors import BadInput
from hookline.gateway.base import Refused
from hookline.gateway.models import open_gateway, read_model
from hookline.prompting.schema import answer_schema
from hookline.records.channel import Channel
from hookline.records.prompt import Reply, Request
from hookline.workspace.library import Library

SMS = '{"variants": [{"cell": 1, "body": "Hi", "follow_up": {"body": "Still here"}}]}'
PUSH = '{"variants": [{"cell": 1, "title": "T", "body": "Hi", "cta": "Go", "follow_up": {}}]}'


@pytest.fixture
def ask(tmp_path: Path, library: Library) -> Callable[[str, list[Channel]], list[Reply]]:
    def of(text: str, channels: list[Channel]) -> list[Reply]:
        file = tmp_path / "answer.txt"
        file.write_text(text, "utf-8")
        gateway = open_gateway(read_model(f"manual:{file}", environ={}, prompts=()))

        async def all_of_them() -> list[Reply]:
            return [
                await gateway.send(_request(channel, library), timeout=1) for channel in channels
            ]

        return asyncio.run(all_of_them())

    return of


def _request(channel: Channel, library: Library) -> Request:
    profile = library.catalog.channels[channel]
    schema = answer_schema(profile, profile, 1, hooks=("offer",), ideas=4)
    return Request.model_validate({"model": "manual", "messages": (), "schema": schema})


def test_an_answer_goes_to_the_prompt_whose_parts_it_has(
    ask: Callable[[str, list[Channel]], list[Reply]],
) -> None:
    text = f"Sure!\n```json\n{SMS}\n```\nand for push: {PUSH} Enjoy."
    assert [reply.text for reply in ask(text, ["push", "sms"])] == [PUSH, SMS]


def test_a_prompt_without_an_answer_is_refused_and_says_what_to_do(
    ask: Callable[[str, list[Channel]], list[Reply]],
) -> None:
    with pytest.raises(Refused, match="no answer to this prompt") as found:
        ask(SMS, ["sms", "sms"])
    assert "--copy" in found.value.fix


def test_an_answer_that_lacks_a_part_is_refused_by_its_name(
    ask: Callable[[str, list[Channel]], list[Reply]],
) -> None:
    with pytest.raises(Refused, match="what it holds lacks follow_up"):
        ask('{"variants": [{"cell": 1, "body": "Hi"}]}', ["sms"])


def test_a_list_of_ideas_that_is_missing_names_the_command_that_asks_for_it(tmp_path: Path) -> None:
    (tmp_path / "answer.txt").write_text("[1, 2]", "utf-8")
    target = read_model(f"manual:{tmp_path / 'answer.txt'}", environ={}, prompts=())
    schema = {"properties": {"angles": {"type": "array"}}}
    request = Request.model_validate({"model": "manual", "messages": (), "schema": schema})
    with pytest.raises(Refused, match="no answer to this prompt") as refused:
        asyncio.run(open_gateway(target).send(request, timeout=1))
    assert "hookline angles BRIEF --copy" in refused.value.fix


@pytest.mark.parametrize(
    "content",
    [
        SMS.encode("utf-16"),
        SMS.encode("utf-8-sig"),
        SMS.replace('"', "”").encode(),
        SMS.replace(" ", "\xa0").encode(),
        b'<think>{"variants": [{"cell": 1, "body": "No", "follow_up": {}}]}</think>' + SMS.encode(),
        b'{"cell": 1, "body": "Hi", "follow_up": {"body": "Still here"}}',
    ],
)
def test_an_answer_is_read_as_editors_and_chats_save_it(
    tmp_path: Path, library: Library, content: bytes
) -> None:
    file = tmp_path / "answer.txt"
    file.write_bytes(content)
    gateway = open_gateway(read_model(f"manual:{file}", environ={}, prompts=()))
    reply = asyncio.run(gateway.send(_request("sms", library), timeout=1))
    (variant,) = json.loads(reply.text)["variants"]
    assert variant["follow_up"]["body"].replace("\xa0", " ") == "Still here"


def test_a_file_that_is_no_text_says_so(tmp_path: Path) -> None:
    file = tmp_path / "answer.txt"
    file.write_bytes(b"caf\xe9 au lait")
    with pytest.raises(BadInput, match="save it as UTF-8"):
        open_gateway(read_model(f"manual:{file}", environ={}, prompts=()))


def test_a_file_that_is_not_there_is_named() -> None:
    with pytest.raises(BadInput) as found:
        open_gateway(read_model("manual:nowhere.txt", environ={}, prompts=()))
    assert found.value.where == "nowhere.txt"
