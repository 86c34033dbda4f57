"""Doctor: what can be used here, found without sending anything or showing a key."""

import importlib.metadata
import importlib.util
import site
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from hookline.loop.doctor import Check, diagnose
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library

KEY = "sk-planted-0123456789"

Diagnose = Callable[..., dict[str, Check]]


@pytest.fixture
def found(library: Library, workspace: Workspace) -> Diagnose:
    """Checks by name."""

    def of(model: str = "", **environ: str) -> dict[str, Check]:
        return {check.name: check for check in diagnose(environ, workspace, library, model=model)}

    return of


def without(monkeypatch: pytest.MonkeyPatch, *packages: str) -> None:
    """These packages are not installed."""
    version, spec = importlib.metadata.version, importlib.util.find_spec

    def no_version(name: str) -> str:
        if name in packages:
            raise importlib.metadata.PackageNotFoundError(name)
        return version(name)

    def no_spec(name: str, *rest: Any) -> Any:
        return None if name in packages else spec(name, *rest)

    monkeypatch.setattr(importlib.metadata, "version", no_version)
    monkeypatch.setattr(importlib.util, "find_spec", no_spec)


def test_what_needs_nothing_can_be_used(found: Diagnose) -> None:
    checks = found()
    assert {checks[name].state for name in ("offline", "manual", "replay")} == {"ok"}
    assert "hi-Latn" in checks["offline"].result


def test_a_key_is_named_with_its_place_and_never_shown(found: Diagnose) -> None:
    checks = found(OPENAI_API_KEY=KEY, ANTHROPIC_API_KEY=KEY)
    assert checks["openai"] == Check(
        "openai", "untried", "OPENAI_API_KEY is in the environment; --model openai/NAME"
    )
    assert "ANTHROPIC_API_KEY" in checks["litellm"].result
    assert KEY not in str(checks)


def test_without_a_key_the_variable_to_set_is_named(found: Diagnose) -> None:
    checks = found()
    assert (checks["openai"].state, checks["server"].state) == ("no", "no")
    assert "export OPENAI_API_KEY=…" in checks["openai"].fix
    assert "HOOKLINE_API_KEY" in checks["server"].fix


def test_what_is_not_installed_is_named_with_its_extra(
    found: Diagnose, monkeypatch: pytest.MonkeyPatch
) -> None:
    without(monkeypatch, "litellm", "keyring", "httpx_aiohttp")
    checks = found()
    assert (checks["litellm"].state, checks["keyring"].state) == ("no", "no")
    assert checks["litellm"].fix == "pip install 'hookline[litellm]'"
    assert "hookline[fast]" in checks["more than 16 calls in flight"].fix


@pytest.mark.parametrize("version", ["1.82.7", "1.82.8"])
def test_a_release_of_litellm_that_stole_keys_is_told(
    found: Diagnose, monkeypatch: pytest.MonkeyPatch, version: str
) -> None:
    monkeypatch.setattr(importlib.metadata, "version", lambda _: version)
    check = found()["litellm"]
    assert check.state == "warn"
    assert "change every key" in check.fix


def test_code_that_runs_at_every_start_is_told_and_what_is_known_is_not(
    found: Diagnose, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "litellm_init.pth").write_text("import os; os.system('true')\n")
    (tmp_path / "distutils-precedence.pth").write_text("import os\n")
    (tmp_path / "paths.pth").write_text("/somewhere\n")
    monkeypatch.setattr(site, "getsitepackages", lambda: [str(tmp_path)])
    checks = found()
    assert checks["litellm_init.pth"].state == "warn"
    assert not {"distutils-precedence.pth", "paths.pth"} & set(checks)


def test_an_address_in_the_environment_is_told(found: Diagnose) -> None:
    check = found(OPENAI_BASE_URL="https://gateway.example/v1")["OPENAI_BASE_URL"]
    assert (check.state, check.result) == ("warn", "openai/NAME goes to https://gateway.example/v1")


def test_a_dotenv_that_lies_about_is_told_not_to_be_read(
    found: Diagnose, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text(f"OPENAI_API_KEY={KEY}\n")
    monkeypatch.chdir(tmp_path)
    checks = found()
    assert checks[".env"].result == "lies here and is not read"
    assert checks["openai"].state == "no"


@pytest.mark.parametrize(
    ("model", "state", "words"),
    [
        ("offline", "ok", "by offline; no cost"),
        ("openai/gpt-4o-mini", "no", "no key for openai/gpt-4o-mini"),
        ("ofline", "no", "'ofline' names no model"),
        ("http://127.0.0.1:8080/v1#qwen", "untried", "no price of qwen is known"),
        ("http://llm.example/v1#m", "no", "in the clear"),
    ],
)
def test_a_model_is_looked_at(found: Diagnose, model: str, state: str, words: str) -> None:
    check = found(model)[model]
    assert (check.state, words in check.result) == (state, True)


def test_a_price_is_told_with_its_day(found: Diagnose) -> None:
    check = found("openai/gpt-4o-mini", OPENAI_API_KEY=KEY)["openai/gpt-4o-mini"]
    assert "$0.15 in, $0.6 out a million tokens (list price of 2025-06-01" in check.result


def test_the_proxy_in_force_is_named_without_its_password(found: Diagnose) -> None:
    check = found(HTTPS_PROXY="http://me:secret@proxy.example:3128")["HTTPS_PROXY"]
    assert check.state == "warn"
    assert "proxy.example:3128" in check.result
    assert "secret" not in check.result
    assert "HTTPS_PROXY" not in found()
