"""The ground that every room stands on: errors, adapters, the shipped files."""

import copy
import errno
import pickle
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest

from hookline import adapters
from hookline.errors import (
    BadInput,
    HooklineError,
    OverBudget,
    PartlyDone,
    ProviderFailed,
    RuleSaidNo,
    Wording,
    disk_problem,
)
from hookline.resources import inside, shipped


def test_an_error_tells_its_place_its_code_its_problem_and_its_fix() -> None:
    error = BadInput("HL101", "there is no x", where="a.yaml:1:2", fix="write y")
    error.also = (BadInput("HL104", "there is no key 'z'"),)
    assert str(error) == (
        "a.yaml:1:2: HL101 there is no x\n  fix: write y\nHL104 there is no key 'z'"
    )
    assert error.to_json() == {
        "code": "HL101",
        "where": "a.yaml:1:2",
        "problem": "there is no x",
        "fix": "write y",
    }


@dataclass(frozen=True)
class Told:
    """As records of ours are: asdict copies what is in them."""

    fix: str


def by_asdict(text: str) -> object:
    return asdict(Told(text))["fix"]


def by_pickle(text: str) -> object:
    return pickle.loads(pickle.dumps(text))  # noqa: S301 - our own


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, by_pickle, by_asdict])
def test_both_texts_of_a_wording_are_in_a_copy_of_it(copied: Callable[[str], object]) -> None:
    made = copied(Wording("go on with --resume", at_desk="ctrl+g goes on"))
    assert isinstance(made, Wording)
    assert made == "go on with --resume"
    assert made.at_desk == "ctrl+g goes on"


def test_a_full_disk_is_told_with_its_place_and_any_other_error_is_not_taken_for_one() -> None:
    problem = disk_problem(OSError(errno.ENOSPC, "no space", "shop/.hookline/a.parquet"))
    assert problem is not None
    assert str(problem).startswith("shop/.hookline/a.parquet: HL313 the disk is full\n  fix: make")
    assert disk_problem(OSError(errno.EBADF, "bad file descriptor")) is None
    assert disk_problem(KeyError("x")) is None


def test_a_text_where_a_file_is_named_is_told_by_its_beginning(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="too long") as met:
        (tmp_path / ("घर" * 200)).stat()
    problem = disk_problem(met.value)
    assert isinstance(problem, BadInput)
    fix = "fix: name a file or a folder that is there"
    assert str(problem).endswith(f" …: HL120 this is too long to be a file's name\n  {fix}")
    shorter = disk_problem(OSError(errno.ENAMETOOLONG, "File name too long", "n" * 60))
    assert shorter is not None
    assert shorter.where == "n" * 60


@pytest.mark.parametrize(
    ("kind", "code"),
    [(BadInput, 2), (RuleSaidNo, 3), (ProviderFailed, 4), (OverBudget, 5), (PartlyDone, 6)],
)
def test_a_kind_of_error_has_its_exit_code(kind: type[HooklineError], code: int) -> None:
    assert kind("HL000", "x").exit_code == code


@pytest.mark.parametrize("kind", adapters.KINDS)
def test_listing_adapters_imports_none_of_them(kind: str) -> None:
    code = (
        "import sys; from hookline import adapters; assert adapters.names(sys.argv[1]);"
        "print([name for name in sys.modules if '.adapters.' in name])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, kind], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("kind", adapters.KINDS)
def test_an_adapter_nobody_knows_is_told_the_nearest_or_all(kind: str) -> None:
    first = adapters.names(kind)[0]
    with pytest.raises(BadInput) as near:
        adapters.load(kind, f"{first}x")
    with pytest.raises(BadInput) as far:
        adapters.load(kind, "../../../etc/passwd")
    assert near.value.code == far.value.code == "HL010"
    assert first in near.value.fix
    assert first in far.value.fix


def test_what_ships_is_found_and_what_does_not_is_told() -> None:
    assert (shipped("prompts") / "system.md.j2").is_file()
    with pytest.raises(BadInput) as found:
        shipped("nothing")
    assert found.value.code == "HL011"


@pytest.mark.parametrize("name", ["../x", "/etc/passwd", "a/../../x", "link/x"])
def test_a_name_that_leads_out_of_its_folder_is_refused(tmp_path: Path, name: str) -> None:
    root = tmp_path / "root"
    root.mkdir()
    (root / "link").symlink_to(tmp_path)
    with pytest.raises(BadInput) as found:
        inside(root, name)
    assert found.value.code == "HL012"
    assert inside(root, "a/b.yaml") == root / "a" / "b.yaml"
