"""models.yaml gives models a team's own names, and what is wrong in it is told where it stands."""

from pathlib import Path

import pytest

from hookline.errors import BadInput
from hookline.workspace.models import read_model_profiles


def test_without_a_file_there_are_no_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert read_model_profiles() == {}


@pytest.mark.parametrize("place", ["models.yaml", "briefs/models.yaml"])
def test_it_lies_beside_hookline_yaml(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("briefs").mkdir()
    Path(place).write_text(
        "house:\n  model: http://10.0.0.5:8080/v1#qwen\n  lan: true\n"
        "  params: {temperature: 0.9, top_p: ~, reasoning_effort: low}\n  concurrency: 1\n"
        "  extra:\n    chat_template_kwargs: {thinking: false, budget: 64}\n",
        "utf-8",
    )
    profile = read_model_profiles()["house"]
    assert (profile.model, profile.lan) == ("http://10.0.0.5:8080/v1#qwen", True)
    assert profile.params == {"temperature": 0.9, "top_p": None, "reasoning_effort": "low"}
    assert profile.extra == {"chat_template_kwargs": {"thinking": False, "budget": 64}}
    assert profile.concurrency == 1


def test_an_answer_may_be_one_token_long_or_without_an_end(tmp_path: Path) -> None:
    path = tmp_path / "models.yaml"
    path.write_text("a: {model: m, params: {max_tokens: 1, max_completion_tokens: ~}}\n", "utf-8")
    assert read_model_profiles(path)["a"].params == {"max_tokens": 1, "max_completion_tokens": None}


@pytest.mark.parametrize(
    ("lines", "where", "words"),
    [
        ("house: {model: m, key: sk-live-123}", "1:18", "not the name of a variable"),
        ("house: {model: m, params: {temprature: 1}}", "1:27", "there is no parameter"),
        ("house: {model: m, params: {max_tokens: 12k}}", "1:27", "a whole number of tokens"),
        ("house: {model: m, params: {max_tokens: 0}}", "1:27", "a whole number of tokens"),
        ("house: {model: m, params: {max_completion_tokens: 1.5}}", "1:27", "a whole number"),
        ("house: {model: m, headers: {Authorization: x}}", "1:28", "holds a key"),
        ("house: {model: m, headers: {'X Team': x}}", "1:28", "a header is one line"),
        ("house: {model: m, extra: {messages: []}}", "1:26", "is no extra field"),
        ("house: {model: m, concurrency: 0}", "1:32", "concurrency"),
        ("house: {model: m, lann: true}", "1:19", "there is no key 'lann'"),
        ("house: {}", "1:8", "'model' is missing"),
        ("openai/x: {model: m}", "1:1", "is no name to call a model by"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(
    tmp_path: Path, lines: str, where: str, words: str
) -> None:
    path = tmp_path / "models.yaml"
    path.write_text(f"{lines}\n", "utf-8")
    with pytest.raises(BadInput) as problem:
        read_model_profiles(path)
    assert words in str(problem.value)
    assert "sk-live" not in str(problem.value)
    assert problem.value.where.startswith(f"{path}:1"), where
