"""The first opening of a registry takes every step, once, whoever else opens it."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from hookline.registry.adapters.sqlite import Sqlite
from hookline.registry.migrations import STEPS, migrate


def steps_taken(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM migrations")]


def test_every_new_registry_takes_every_step_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[Path] = []

    def counted(connection: sqlite3.Connection, *, where: str, now: str) -> None:
        taken.append(Path(where))
        migrate(connection, where=where, now=now)

    monkeypatch.setattr("hookline.registry.adapters.sqlite.migrate", counted)
    paths = [tmp_path / "one.db", tmp_path / "other.db"]
    for path in [*paths, *paths]:  # what is opened again has no step to take
        Sqlite(path).close()
    assert taken == paths
    assert {tuple(steps_taken(path)) for path in paths} == {tuple(s.__name__ for s in STEPS)}


def test_several_who_open_a_new_registry_at_once_take_each_step_once(tmp_path: Path) -> None:
    path = tmp_path / "hookline.db"
    with ThreadPoolExecutor(4) as pool:
        for registry in pool.map(Sqlite, [path] * 4):
            registry.close()
    assert steps_taken(path) == [step.__name__ for step in STEPS]
