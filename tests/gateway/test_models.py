"""`--model` alone chooses."""

import pytest

from hookline.errors import BadInput
from hookline.gateway.models import read_model


@pytest.mark.parametrize(
    ("model", "adapter", "name", "base_url"),
    [
        ("offline", "offline", "offline", ""),
        ("openai/gpt-5-mini", "openai", "gpt-5-mini", ""),
        ("openai/ft:gpt/x:y", "openai", "ft:gpt/x:y", ""),
        ("replay:tests/a b.jsonl", "replay", "tests/a b.jsonl", ""),
        ("http://127.0.0.1:8080/v1#qwen", "openai", "qwen", "http://127.0.0.1:8080/v1"),
        ("http://localhost/v1#m", "openai", "m", "http://localhost/v1"),
        ("http://[::1]:8080/v1#m", "openai", "m", "http://[::1]:8080/v1"),
        ("https://llm.example/v1#org/m#x", "openai", "org/m#x", "https://llm.example/v1"),
    ],
)
def test_a_model_means_this(model: str, adapter: str, name: str, base_url: str) -> None:
    target = read_model(model, environ={}, prompts=())
    assert (target.model, target.adapter, target.name, target.base_url) == (
        model, adapter, name, base_url,
    )  # fmt: skip


@pytest.mark.parametrize(
    "model", ["", "gpt-5", "openai/", "replay:", "http://127.0.0.1/v1", "http://#m"]
)
def test_what_names_no_model_is_refused_with_what_would(model: str) -> None:
    with pytest.raises(BadInput) as found:
        read_model(model, environ={}, prompts=())
    assert (found.value.code, found.value.where) == ("HL601", "--model")
    assert found.value.fix


@pytest.mark.parametrize(
    "model",
    [
        "http://llm.example/v1#m",
        "http://10.0.0.1/v1#m",
        "http://127.0.0.1.evil.example/v1#m",
        "https://me:secret@llm.example/v1#m",
    ],
)
def test_nothing_secret_goes_out_in_the_clear_or_into_an_address(model: str) -> None:
    with pytest.raises(BadInput) as found:
        read_model(model, environ={}, prompts=())
    assert found.value.code == "HL602"
    assert "secret" not in str(found.value)
