"""Keys are found by name, and stand in nothing that people can read."""

import logging
import os
import subprocess
import sys
import types
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.gateway.secrets import Key, find_key, guarded_logs, hide, redact


class Ring(types.ModuleType):
    """A keyring with these passwords; None is a locked one."""

    def __init__(self, passwords: dict[tuple[str, str], str] | None) -> None:
        super().__init__("keyring")
        self.errors = types.ModuleType("keyring.errors")
        self.errors.KeyringError = type("KeyringError", (Exception,), {})  # type: ignore[attr-defined]
        self._passwords = passwords

    def get_password(self, service: str, name: str) -> str | None:
        if self._passwords is None:
            raise self.errors.KeyringError("locked")
        return self._passwords.get((service, name))


def use(ring: Ring | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", ring)
    monkeypatch.setitem(sys.modules, "keyring.errors", ring.errors if ring else None)


@pytest.fixture
def filled(monkeypatch: pytest.MonkeyPatch) -> None:
    use(Ring({("hookline", "OPENAI_API_KEY"): "ring-key-1 "}), monkeypatch)


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(
    ("environ", "value", "source"),
    [
        ({"OPENAI_API_KEY": " env-key-1\n"}, "env-key-1", "environment"),
        ({"OPENAI_API_KEY": "  "}, "ring-key-1", "keyring"),
        ({}, "ring-key-1", "keyring"),
    ],
)
def test_a_key_is_the_environments_before_the_keyrings(
    environ: dict[str, str], value: str, source: str
) -> None:
    assert find_key("OPENAI_API_KEY", environ) == (value, "OPENAI_API_KEY", source)


@pytest.mark.usefixtures("filled")
def test_a_key_of_another_name_is_not_taken() -> None:
    assert find_key("HOOKLINE_API_KEY", {"OPENAI_API_KEY": "env-key-1"}) is None


@pytest.mark.parametrize("ring", [None, Ring(None), Ring({})], ids=["none", "locked", "empty"])
def test_without_a_keyring_there_is_no_key_and_no_trouble(
    monkeypatch: pytest.MonkeyPatch, ring: Ring | None
) -> None:
    use(ring, monkeypatch)
    assert find_key("OPENAI_API_KEY", {}) is None


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("environ", [{}, {"OPENAI_API_KEY": "env-key-2"}])
def test_a_key_is_hidden_once_it_is_found(environ: dict[str, str]) -> None:
    key = find_key("OPENAI_API_KEY", environ)
    assert key is not None
    assert redact(f"with <{key.value}>") == "with <…>"


def test_a_key_does_not_show_its_value() -> None:
    key = Key("planted-value-1", "OPENAI_API_KEY", "environment")
    shown = f"{key} {key!r} {key!s} {[key]} {(1, key)}"
    assert "planted" not in shown
    assert repr(key) == "Key(…, OPENAI_API_KEY, environment)"


@pytest.mark.parametrize(
    "secret",
    [
        "sk-abc123def456", "sk-proj-A1_b2-C3d4E5f6", "sk-ant-api03-abcdEFGH1234",
        "gsk_a1b2c3d4e5f6", "xai-1a2b3c4d5e6f", "hf_AbC1deFghIjk", "ghp_abcdefgh1234",
        "AIzaSyA1234567890abcdefghijk",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "around", ["{}", "key={}", "('{}',)", "https://x.example/?q={}&b=1", "a {}."]
)
def test_what_looks_like_a_key_is_left_out_wherever_it_stands(secret: str, around: str) -> None:
    assert redact(around.format(secret)) == around.format("…")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Authorization: Bearer abc.def-ghi", "Authorization: Bearer …"),
        ("authorization: bearer abc", "authorization: bearer …"),
        ("https://x.example/v1?key=abc&alt=json", "https://x.example/v1?key=…&alt=json"),
        ("https://x.example/v1?a=1&key=abc", "https://x.example/v1?a=1&key=…"),
        ("call(api_key=abc)", "call(api_key=…"),
        ("https://me:secret@x.example/v1", "https://…@x.example/v1"),
    ],
)
def test_what_stands_where_keys_stand_is_left_out(text: str, shown: str) -> None:
    assert redact(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "ask-me-anything in 24 hours", "sk-eleton", "risk-free-trial-2026", "20% off, code SK-20",
        "https://x.example:8080/v1", "the key is 20% off",
    ],
)  # fmt: skip
def test_ordinary_words_are_left_as_they_are(text: str) -> None:
    assert redact(text) == text


def test_a_placeholder_of_a_key_does_not_blot_out_words() -> None:
    hide("none")
    assert redact("none of them") == "none of them"


@given(st.text(max_size=20), st.text(max_size=20))
def test_a_known_key_is_nowhere_left(before: str, after: str) -> None:
    secret = "planted=of/no known+shape"
    hide(secret)
    assert secret not in redact(before + secret + after)


def test_of_two_keys_the_longer_is_left_out_whole() -> None:
    hide("planted-short")
    hide("planted-short-and-long")
    assert redact("planted-short-and-long") == "…"


SECRET = "planted-in-a-log"


@pytest.fixture
def logs(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    hide(SECRET)
    caplog.set_level(logging.DEBUG)
    return caplog


@pytest.mark.parametrize(
    ("message", "args", "shown"),
    [
        (f"key {SECRET}", (), "key …"),
        ("key %s, %d times", (SECRET, 2), "key …, 2 times"),
        ("headers %r", ({"auth": SECRET},), "headers {'auth': '…'}"),
        ("%(key)s", ({"key": SECRET},), "…"),
        ("a library's mistake %d", (SECRET,), "a library's mistake %d"),
        ("100% %s", (SECRET,), "100% %s"),
        (ValueError(SECRET), (), "…"),
    ],
)
def test_no_log_of_any_library_holds_a_key(
    logs: pytest.LogCaptureFixture, message: object, args: tuple[object, ...], shown: str
) -> None:
    with guarded_logs():
        logging.getLogger("some.library").debug(message, *args)
    assert [record.getMessage() for record in logs.records] == [shown]
    assert SECRET not in logs.text


def test_no_traceback_in_a_log_holds_a_key(logs: pytest.LogCaptureFixture) -> None:
    with guarded_logs():
        try:
            os.environ[SECRET]
        except KeyError:
            logging.getLogger("some.library").exception("it failed")
    assert "KeyError: '…'" in logs.text
    assert SECRET not in logs.text


def test_afterwards_logs_are_made_as_before() -> None:
    before = logging.getLogRecordFactory()
    with guarded_logs():
        assert logging.getLogRecordFactory() is not before
    assert logging.getLogRecordFactory() is before


CRASH = """
import sys
from hookline.cli import _report_bug
from hookline.gateway.secrets import find_key
def send(key):
    raise KeyError(key)
try:
    send(find_key("OPENAI_API_KEY", {"OPENAI_API_KEY": "sk-planted-0123456789"}).value)
except KeyError as error:
    _report_bug(type(error), error, error.__traceback__)
"""


def test_the_report_of_a_crash_holds_no_key(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CRASH], capture_output=True, text=True, check=False,
        env={"TMPDIR": str(tmp_path), "PATH": ""}, cwd=tmp_path,
    )  # fmt: skip
    (report,) = tmp_path.glob("hookline-*.txt")
    told = report.read_text("utf-8")
    assert done.returncode == 70
    assert " send" in told
    assert "planted" not in told + done.stdout + done.stderr
