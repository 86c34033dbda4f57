"""What every test shares: no network but this machine's own, a workspace, the shipped library."""

import gc
import json
import os
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from uuid import uuid4

import hypothesis
import pytest
from tests.channels import CHANNELS
from tests.sampling import N_EXAMPLES, leave_out, takes_all
from tests.shipped import FOLDERS, shipped_catalog

from hookline.composer.book import Book
from hookline.loop.writing import practice
from hookline.records.catalog import Catalog
from hookline.records.documents import read_brief
from hookline.records.resolved_brief import ResolvedBrief
from hookline.registry.adapters.sqlite import Sqlite
from hookline.workspace.catalog import read_catalog
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, complete_brief, open_library

ROOT = Path(__file__).parents[1]
LOOPBACK = ("127.0.0.1", "localhost", "::1", "0.0.0.0", "", None)  # noqa: S104 - names of here

LUNCH = """\
brand: Bun & Co
channels: [sms]
hooks: [offer, newness]
tonality: [warm, plain]
idea: Come back for lunch.
offer: {text: 20% off any burger, percent: 20, code: BUN20}
facts: [a new smoky burger]
campaign: {starts: 2026-03-02, ends: 2026-04-26}
variants: 3
"""

hypothesis.settings.register_profile("hookline", deadline=None)
hypothesis.settings.register_profile("some", deadline=None, max_examples=N_EXAMPLES)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "hookline")


class Outside(Exception):
    """A test reached for another machine."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write tests/golden anew")


def pytest_configure(config: pytest.Config) -> None:
    """What is collected is kept: to look through it for garbage is a sixth of the time it takes."""
    gc.disable()
    is_sample = not takes_all(config.args) and "hypothesis" not in config.option.markexpr
    if is_sample and not os.environ.get("CI"):  # where each run tries the same ones
        hypothesis.settings.load_profile("some")


def pytest_collection_finish() -> None:
    """What is there by now stays: to look through it again and again is a third of some tests."""
    gc.freeze()
    gc.set_threshold(200_000, 20, 50)  # a test makes much and keeps little
    gc.enable()


@pytest.hookimpl(tryfirst=True)  # before those that are slow are deselected
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    leave_out(config.args, items)


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    connect, resolve = socket.socket.connect, socket.getaddrinfo

    def guarded_connect(self: socket.socket, address: Any) -> None:
        if self.family != socket.AF_UNIX and address[0] not in LOOPBACK:
            raise Outside(f"connect to {address}")
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        guarded_connect(self, address)
        return 0

    def guarded_resolve(host: Any, *rest: Any, **named: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name not in LOOPBACK:
            raise Outside(f"look up {name}")
        return resolve(host, *rest, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded_connect)
        patch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
        patch.setattr(socket, "getaddrinfo", guarded_resolve)
        yield


@pytest.fixture(autouse=True, scope="session")
def shipped_once() -> Iterator[None]:
    """The shipped prompts are read once in a process: nobody changes them, and nothing in them."""
    once_book = cache(practice._read)

    def read(folders: tuple[Path, ...]) -> Catalog:
        return shipped_catalog() if folders == FOLDERS else read_catalog(folders)

    def read_book(folders: Sequence[Path], language: str) -> Book | None:
        return (once_book if folders == FOLDERS else practice_book)(folders, language)

    practice_book = practice._read
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("hookline.workspace.library.read_catalog", read)
        patch.setattr(practice, "_read", read_book)
        yield


@pytest.fixture(autouse=True, scope="session")
def registry_is_built_once() -> Iterator[Callable[[Sqlite], None]]:
    """Every new database takes the same steps: those after the first are copies of the first.

    What it is without that is handed on, for tests of the first opening itself.
    """
    bring_up_to_date, built = Sqlite._bring_up_to_date, list[bytes]()

    def copy_or_build(registry: Sqlite) -> None:
        is_new = not registry._path.exists()
        if is_new and built and registry._path.parent.is_dir():
            copy = registry._path.with_name(f".{uuid4()}")
            copy.write_bytes(built[0])
            with suppress(FileExistsError):  # another thread was quicker
                os.link(copy, registry._path)
            copy.unlink()
            return
        bring_up_to_date(registry)
        if is_new:
            with registry._read() as connection:
                built.append(connection.serialize())

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Sqlite, "_bring_up_to_date", copy_or_build)
        yield bring_up_to_date


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path / "workspace", "asha")


@pytest.fixture(scope="session")
def library() -> Library:
    return open_library()


@pytest.fixture(scope="session")
def resolved(library: Library) -> Callable[[str], ResolvedBrief]:
    """A brief's text, completed by the shipped library."""

    def of(text: str) -> ResolvedBrief:
        brief, tree = read_brief(text, "winback.yaml", stem="winback", channels=CHANNELS)
        return complete_brief(brief, tree, library, briefs_folder=Path())

    return of


@pytest.fixture(scope="session")
def lunch() -> str:
    """A brief that every check lets through."""
    return LUNCH


@dataclass(frozen=True)
class FaultServer:
    """A provider that fails as it is told to, and what it has seen."""

    address: str

    def model(self, script: str = "") -> str:
        """A `--model` whose attempts get these faults, the last one for ever: `429+ok`."""
        return f"{self.address}#m{'@' if script else ''}{script}"

    @property
    def seen(self) -> Any:
        """What was sent to it, counted."""
        return json.loads(self._look("_stats"))

    @property
    def bodies(self) -> bytes:
        """All bodies that came in."""
        return self._look("_bodies")

    def forget(self) -> None:
        """Count anew, and let every request begin its script anew."""
        self._look("_reset")

    def _look(self, path: str) -> bytes:
        straight = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with straight.open(f"{self.address.removesuffix('v1')}{path}") as told:
            found: bytes = told.read()
        return found


Serving = Callable[..., AbstractContextManager[FaultServer]]


@pytest.fixture(scope="session")
def serving() -> Serving:
    """A fault server with these options, as a process of its own."""

    @contextmanager
    def run(*options: str) -> Iterator[FaultServer]:
        command = [sys.executable, "-m", "tests.gateway.faultserver", *options]
        with subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process:  # it ends when its stdin does
            assert process.stdout is not None
            try:
                yield FaultServer(process.stdout.readline().strip())
            finally:
                process.kill()

    return run


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> "Golden":
    update = bool(request.config.getoption("--update-golden"))
    return Golden(Path(__file__).parent / "golden", update=update)


class Golden:
    """The files that answers are compared with, byte for byte."""

    def __init__(self, folder: Path, *, update: bool) -> None:
        self._folder, self._update = folder, update

    def check(self, name: str, made: str) -> None:
        path = self._folder / name
        if self._update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(made.encode())
        assert path.is_file(), f"pytest --update-golden writes {name}"
        assert made == path.read_bytes().decode(), f"{name}: pytest --update-golden, then git diff"
