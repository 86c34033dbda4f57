"""The wheel alone is enough: built, installed into a fresh venv, and run from another folder."""

import json
import site
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    words = ["build", "--wheel", "--no-build-isolation", "--offline", "--quiet"]
    subprocess.run(
        [sys.executable, "-m", "uv", *words, "--out-dir", str(folder), str(ROOT)], check=True
    )
    (made,) = folder.glob("*.whl")
    return made


def test_the_wheel_holds_prompts_briefs_and_the_licence_and_no_test(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for folder in ("prompts", "briefs"):
        shipped = {
            path.relative_to(ROOT).as_posix()
            for path in (ROOT / folder).rglob("*")
            if path.is_file() and not path.name.startswith(".")
        }
        packed = {name.removeprefix("hookline/_data/") for name in names if "/_data/" in name}
        assert {name for name in packed if name.startswith(f"{folder}/")} == shipped
    assert any(name.endswith("LICENSE") for name in names)
    assert not [name for name in names if name.startswith(("tests/", "benchmarks/"))]
    assert "hookline/py.typed" in names


@pytest.mark.slow
def test_the_demo_runs_from_the_wheel_anywhere(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "venv", with_pip=False)
    python = tmp_path / "venv" / "bin" / "python"
    packages = next((tmp_path / "venv" / "lib").glob("python*")) / "site-packages"
    zipfile.ZipFile(wheel).extractall(packages)  # a pure wheel is its files
    # our dependencies are there already; .pth files of an editable install are not followed
    (packages / "neighbours.pth").write_text("\n".join(site.getsitepackages()))
    done = subprocess.run(
        [str(python), "-I", "-m", "hookline", "demo", "--customers", "500", "--json"],
        cwd="/", capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["customers"] == 500
    code = "import hookline; print(hookline.__file__)"
    where = subprocess.run(
        [str(python), "-I", "-c", code], cwd="/", capture_output=True, text=True, check=True
    )
    assert where.stdout.startswith(str(packages))
