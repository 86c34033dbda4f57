"""A brief goes through a real model on this machine; shape and bookkeeping, never wording."""

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from tests.gateway.llamacpp_server import is_installed, running

from hookline.gateway.adapters.openai import OpenAI
from hookline.gateway.base import Refused
from hookline.gateway.models import read_model
from hookline.records.prompt import Message, Reply, Request

BRIEF = """\
brand: Bun & Co
channels: [sms]
idea: Come back for lunch.
offer: {text: 20% off any burger, percent: 20, code: BUN20}
variants: 2
"""
HOOKLINE = [sys.executable, "-m", "hookline"]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not is_installed(), reason="skipped: no llama.cpp; `make local` brings it"),
]


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The address of a llama.cpp server of our own."""
    with running() as address:
        yield address


@pytest.fixture(scope="module", params=["SmolLM2", "litellm/openai/SmolLM2"])
def run(
    server: str, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """What `hookline generate … --json` printed, by either adapter."""
    model = f"{server}#{request.param}"
    folder = tmp_path_factory.mktemp("llamacpp")
    (folder / "lunch.yaml").write_text(BRIEF, "utf-8")
    done = subprocess.run(
        [*HOOKLINE, "--workspace", str(folder / "ws"), "generate", str(folder / "lunch.yaml"),
         "--model", model, "--max-output", "220", "--repairs", "1", "--attempts", "1", "--json"],
        capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip
    found: dict[str, Any] = json.loads(done.stdout)
    # a model this small may be blocked in all it writes, or leave one out: its exit tells a script
    told_by_exit = {3: found["all_blocked"], 6: found["missing"] > 0}
    assert told_by_exit.get(done.returncode, done.returncode == 0), done.stderr
    assert done.returncode or not any(told_by_exit.values())
    return found


def test_a_real_model_answers_in_the_schema_and_its_tokens_are_counted(run: dict[str, Any]) -> None:
    assert run["written"] + run["missing"] == 2
    assert run["written"] >= 1
    assert run["tokens_in"] > 100
    assert run["tokens_out"] > 10


def test_every_variant_of_a_real_model_carries_its_opt_out_and_its_lineage(
    run: dict[str, Any],
) -> None:
    for variant in run["variants"]:
        assert variant["parts"]["body"].endswith("Reply STOP to opt out")
        assert len(variant["lineage"]["request_key"]) == 64
        assert variant["lineage"]["model"].endswith("SmolLM2")


def test_what_a_small_model_leaves_out_is_an_error_that_blocks_it(run: dict[str, Any]) -> None:
    for variant in run["variants"]:
        codes = {found["code"] for found in variant["findings"] if found["severity"] == "error"}
        silent = "bun20" not in variant["parts"]["body"].lower()
        assert ("fact.missing" in codes) == (silent or "bun & co" not in _body(variant))
        assert variant["status"] == ("needs_edit" if codes else "checked")


def _body(variant: dict[str, Any]) -> str:
    return str(variant["parts"]["body"]).lower()


def request(words: str = "Greet the reader.", **params: Any) -> Request:
    schema = {
        "type": "object",
        "properties": {"greeting": {"type": "string", "maxLength": 40}},
        "required": ["greeting"],
        "additionalProperties": False,
    }
    message = Message(role="user", content=words)
    return Request.model_validate(
        {"model": "m", "messages": (message,), "schema": schema, "seed": 7,
         "params": {"temperature": 0.0, "max_tokens": 48} | params}
    )  # fmt: skip


def answered(server: str, asked: Request, *, heard: list[str] | None = None) -> Reply:
    """A reply by the adapter itself, streamed where somebody hears."""

    async def run() -> Reply:
        gateway = OpenAI(read_model(f"{server}#SmolLM2", environ={}, prompts=()))
        try:
            if heard is None:
                return await gateway.send(asked, timeout=120)
            return await gateway.stream(asked, timeout=120, heard=heard.append)
        finally:
            await gateway.close()

    return asyncio.run(run())


def test_a_stream_is_heard_piece_by_piece_and_ends_as_the_whole_answer_does(server: str) -> None:
    heard: list[str] = []
    streamed = answered(server, request(), heard=heard)
    whole = answered(server, request())
    assert len(heard) > 3
    assert streamed.text == whole.text == heard[-1]
    assert (streamed.tokens_in, streamed.tokens_out) == (whole.tokens_in, whole.tokens_out)
    assert streamed.tokens_out > 0
    assert list(json.loads(whole.text)) == ["greeting"]


def test_an_answer_that_runs_out_of_tokens_says_so(server: str) -> None:
    reply = answered(server, request(max_tokens=4))
    assert (reply.finish, reply.tokens_out) == ("length", 4)


def test_a_prompt_that_is_longer_than_the_models_window_is_refused_with_what_to_do(
    server: str,
) -> None:
    with pytest.raises(Refused) as found:
        answered(server, request("lunch " * 8000))
    assert (found.value.code, found.value.fix) == (
        "HL617",
        "shorten the brief, or use a model with more room",
    )
