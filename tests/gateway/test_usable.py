"""A model that no run could begin with is refused before one begins, by what is known of it."""

import importlib.util
import sys
from pathlib import Path

import pytest

from hookline.errors import BadInput
from hookline.gateway import litellm_providers as providers
from hookline.gateway.models import read_model
from hookline.gateway.usable import refuse_unusable

installed = pytest.mark.skipif(
    importlib.util.find_spec("litellm") is None,
    reason="skipped: no litellm; `pip install 'hookline[litellm]'` brings it",
)


def refuse(model: str, **environ: str) -> None:
    refuse_unusable(read_model(model, environ=environ, prompts=()))


@installed
@pytest.mark.parametrize(
    ("model", "code", "words"),
    [
        ("foo/bar", "HL601", "nobody knows the provider 'foo' of 'foo/bar'"),
        ("mistrl/small", "HL601", "did you mean 'mistral'?"),
        ("mistral/small", "HL603", "no key for mistral/small"),
        ("groq/any-name", "HL603", "no key for groq/any-name"),
    ],
)
def test_a_provider_that_nobody_knows_or_has_no_key_is_refused_at_once(
    model: str, code: str, words: str
) -> None:
    with pytest.raises(BadInput) as refused:
        refuse(model)
    assert refused.value.code == code
    assert words in str(refused.value)


@installed
@pytest.mark.parametrize(
    "model", ["mistral/small", "ollama/llama3", "publicai/any", "bedrock/any.model", "groq/a/b"]
)
def test_a_known_provider_with_its_key_or_without_need_of_one_is_believed(model: str) -> None:
    refuse(model, MISTRAL_API_KEY="planted-1", GROQ_API_KEY="planted-2")


@installed
@pytest.mark.parametrize("text", ["", "class LlmProviders(str, Enum):\n"])
def test_where_the_list_cannot_be_read_nobody_is_refused(
    monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr(providers, "_text", lambda _name: text)
    refuse("foo/bar")


def test_what_is_not_installed_has_no_list(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    assert providers.litellm_providers() == frozenset()
    assert providers.litellm_key("mistral") == ""
