"""`--model` alone chooses."""

import contextlib

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hookline.errors import BadInput
from hookline.gateway.base import Target
from hookline.gateway.models import base_url, on_this_machine, open_gateway, read_model
from hookline.records.model_profile import ModelProfile


@pytest.mark.parametrize(
    ("model", "adapter", "name", "address"),
    [
        ("offline", "offline", "offline", ""),
        ("openai/gpt-5-mini", "openai", "gpt-5-mini", ""),
        ("openai/ft:gpt/x:y", "openai", "ft:gpt/x:y", ""),
        ("replay:tests/a b.jsonl", "replay", "tests/a b.jsonl", ""),
        ("manual:answer.txt", "manual", "answer.txt", ""),
        ("http://127.0.0.1:8080/v1#qwen", "openai", "qwen", "http://127.0.0.1:8080/v1"),
        ("http://localhost/v1#m", "openai", "m", "http://localhost/v1"),
        ("http://[::1]:8080/v1#m", "openai", "m", "http://[::1]:8080/v1"),
        ("https://llm.example/v1#org/m#x", "openai", "org/m#x", "https://llm.example/v1"),
        (
            "https://llm.example/v1#litellm/openai/m",
            "litellm",
            "openai/m",
            "https://llm.example/v1",
        ),
        ("http://127.0.0.1/v1#litellm/openai/m", "litellm", "openai/m", "http://127.0.0.1/v1"),
        ("litellm/anthropic/claude", "litellm", "anthropic/claude", ""),
        ("anthropic/claude", "litellm", "anthropic/claude", ""),
        ("gpt-5", "litellm", "gpt-5", ""),
    ],
)
def test_a_model_means_this(model: str, adapter: str, name: str, address: str) -> None:
    target = read_model(model, environ={}, prompts=())
    assert (target.model, target.adapter, target.name, target.base_url) == (
        model, adapter, name, address,
    )  # fmt: skip


@pytest.mark.parametrize(
    "model",
    [
        "", "  ", "openai/", "replay:", "manual:", "manual/x", "offline/x", "./answers.jsonl",
        "/etc/x", "gpt 5", "http://127.0.0.1/v1", "http://#m", "http://[::1/v1#m", "openai",
    ],
)  # fmt: skip
def test_what_names_no_model_is_refused_with_what_would(model: str) -> None:
    with pytest.raises(BadInput) as found:
        read_model(model, environ={}, prompts=())
    assert (found.value.code, found.value.where) == ("HL601", "--model")
    assert found.value.fix


@pytest.mark.parametrize(("typed", "meant"), [("ofline", "offline"), ("litelm", "litellm")])
def test_a_near_miss_is_told_the_nearest_and_asks_nobody(typed: str, meant: str) -> None:
    with pytest.raises(BadInput) as found:
        read_model(typed, environ={}, prompts=())
    assert (found.value.code, found.value.fix) == ("HL601", f"did you mean '{meant}'?")


@given(st.text("htps:/#[]@.1 ofline%?", max_size=30) | st.text(max_size=12))
@example("https://[#m")
@example("http://a]b#m")
@settings(max_examples=60)
def test_any_text_means_a_model_or_is_refused(model: str) -> None:
    with contextlib.suppress(BadInput):
        assert read_model(model, environ={}, prompts=()).model == model


@pytest.mark.parametrize(
    "model",
    [
        "http://llm.example/v1#m",
        "http://10.0.0.1/v1#m",
        "http://127.0.0.1.evil.example/v1#m",
        "http://llm.example/v1#litellm/openai/m",
        "https://me:secret@llm.example/v1#m",
        "https://llm.example/v1?key=secret#m",
        "https://secret@llm.example/v1#m",
    ],
)
def test_nothing_secret_goes_out_in_the_clear_or_into_an_address(model: str) -> None:
    with pytest.raises(BadInput) as found:
        read_model(model, environ={}, prompts=())
    assert (found.value.code, found.value.where) == ("HL602", "--model")
    assert "secret" not in str(found.value)


@pytest.mark.parametrize("model", ["openai/m", "litellm/openai/m"])
@pytest.mark.parametrize(
    "address", ["http://llm.example/v1", "https://me:secret@llm.example/v1", "llm.example"]
)
def test_the_environments_address_is_held_to_the_same(model: str, address: str) -> None:
    with pytest.raises(BadInput) as found:
        read_model(model, environ={"OPENAI_BASE_URL": address}, prompts=())
    assert (found.value.code, found.value.where) == ("HL602", "$OPENAI_BASE_URL")
    assert "secret" not in str(found.value)


def test_practice_does_not_care_for_the_environments_address() -> None:
    environ = {"OPENAI_BASE_URL": "http://llm.example/v1"}
    assert read_model("offline", environ=environ, prompts=()).adapter == "offline"


@pytest.mark.parametrize(
    ("model", "environ", "address"),
    [
        ("openai/m", {}, "https://api.openai.com/v1"),
        ("openai/m", {"OPENAI_BASE_URL": " https://llm.example/v1 "}, "https://llm.example/v1"),
        (
            "https://a.example/v1#m",
            {"OPENAI_BASE_URL": "https://b.example"},
            "https://a.example/v1",
        ),
    ],
)
def test_the_address_is_the_models_the_environments_or_openais_own(
    model: str, environ: dict[str, str], address: str
) -> None:
    assert base_url(read_model(model, environ=environ, prompts=())) == address


@pytest.mark.parametrize(
    ("address", "here"),
    [
        ("http://127.0.0.1:1/v1", True),
        ("http://[::1]/v1", True),
        ("http://127.255.0.2/v1", True),
        ("http://localhost:8080/v1", True),
        ("http://128.0.0.1/v1", False),
        ("http://localhost.example/v1", False),
        ("http://127.0.0.1.evil.example/v1", False),
        ("https://llm.example/127.0.0.1", False),
    ],
)
def test_an_address_is_on_this_machine_or_not(address: str, here: bool) -> None:
    assert on_this_machine(address) is here


def test_an_adapter_is_opened_by_its_name() -> None:
    gateway = open_gateway(read_model("openai/m", environ={"OPENAI_API_KEY": "k"}, prompts=()))
    assert type(gateway).__module__ == "hookline.gateway.adapters.openai"


@pytest.mark.parametrize("pasted", ["", "/", "/chat/completions", "/completions", "/models/"])
def test_an_endpoint_that_was_pasted_is_cut_back_to_its_address(pasted: str) -> None:
    target = read_model(f"https://llm.example/v1{pasted}#m", environ={}, prompts=())
    assert (base_url(target), target.name) == ("https://llm.example/v1", "m")
    environ = {"OPENAI_BASE_URL": f"https://llm.example/v1{pasted}"}
    assert base_url(read_model("openai/m", environ=environ, prompts=())) == "https://llm.example/v1"


def test_azure_is_sent_to_where_it_speaks_openais_protocol() -> None:
    address = "https://r.openai.azure.com/openai/deployments/d/chat/completions?api-version=2024-10"
    with pytest.raises(BadInput, match="Azure") as refused:
        read_model(f"{address}#d", environ={}, prompts=())
    assert "/openai/v1#DEPLOYMENT" in refused.value.fix


def test_a_teams_own_name_comes_first_and_keeps_its_name() -> None:
    named = {"house": ModelProfile(model="openai/m", concurrency=3)}
    target = read_model("house", environ={}, prompts=(), profiles=named)
    assert (target.model, target.adapter, target.name) == ("house", "openai", "m")
    assert target.concurrency == 3
    assert (
        read_model("house", environ={}, prompts=(), concurrency=5, profiles=named).concurrency == 5
    )


def test_a_mistyped_name_of_a_team_is_told_the_nearest() -> None:
    named = {"house": ModelProfile(model="openai/m")}
    with pytest.raises(BadInput) as problem:
        read_model("huose", environ={}, prompts=(), profiles=named)
    assert problem.value.fix == "did you mean 'house'?"


@pytest.mark.parametrize(
    ("address", "lan", "taken"),
    [
        ("http://192.168.1.9:8080/v1#m", True, True),
        ("http://192.168.1.9:8080/v1#m", False, False),
        ("http://gpu-box/v1#m", True, True),
        ("http://llm.local/v1#m", True, True),
        ("http://llm.example.com/v1#m", True, False),
        ("http://8.8.8.8/v1#m", True, False),
    ],
)
def test_http_goes_into_ones_own_network_by_a_deliberate_line_alone(
    address: str, lan: bool, taken: bool
) -> None:
    named = {"house": ModelProfile(model=address, lan=lan)}
    if taken:
        assert read_model("house", environ={}, prompts=(), profiles=named).base_url
        return
    with pytest.raises(BadInput) as problem:
        read_model("house", environ={}, prompts=(), profiles=named)
    assert problem.value.code == "HL602"


@pytest.mark.parametrize("adapter", ["", "litellm/openai/"])
def test_a_key_that_a_team_names_has_to_be_there_even_on_this_machine(adapter: str) -> None:
    profile = ModelProfile(model=f"http://127.0.0.1:9/v1#{adapter}m", key="HOUSE_KEY")
    named = read_model("house", environ={}, prompts=(), profiles={"house": profile})
    with pytest.raises(BadInput, match="no key for house") as missing:
        open_and_find_key(named)
    assert missing.value.where == "$HOUSE_KEY"
    unnamed = profile.model_copy(update={"key": ""})
    open_and_find_key(read_model("house", environ={}, prompts=(), profiles={"house": unnamed}))


def open_and_find_key(target: Target) -> None:
    gateway = open_gateway(target)
    if target.adapter == "litellm":
        gateway._open()  # type: ignore[attr-defined]
