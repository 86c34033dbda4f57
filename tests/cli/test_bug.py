"""A bug leaves a report that holds no value of the program's."""

import subprocess
import sys
from pathlib import Path

KEY = "sk-planted-0123456789"
BROKEN = f"""
import sys, types
import click
module = types.ModuleType("hookline.cli.broken")
source = '''
import click
@click.command()
def broken():
    key = "{KEY}"
    raise KeyError(key)
'''
exec(source, module.__dict__)
sys.modules["hookline.cli.broken"] = module
from hookline.cli.root import COMMANDS
COMMANDS["broken"] = ("broken", "")
sys.argv = ["hookline", "broken", "--as", "{KEY}"][:2]
from hookline.cli import main
main()
"""


def test_a_bug_report_names_the_place_and_holds_no_local(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BROKEN], capture_output=True, text=True, check=False,
        env={"TMPDIR": str(tmp_path), "PATH": ""}, cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 70
    (report,) = tmp_path.glob("hookline-*.txt")
    told = report.read_text("utf-8")
    assert KEY not in told + done.stderr + done.stdout
    assert "KeyError" in told
    assert " broken" in told.splitlines()[-1]
    assert str(report) in done.stderr


def test_a_disk_that_takes_no_more_is_told_in_words_and_is_no_bug(tmp_path: Path) -> None:
    """A process of its own, since the limit of a file's size holds for all of a process."""
    rows = "".join(f"C{i:05},sms\n" for i in range(3_000))
    (tmp_path / "base.csv").write_text(f"customer_id,consent_channels\n{rows}")
    command = f"ulimit -f 4; exec {sys.executable} -m hookline audience base.csv"
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("HL313 a file may not grow any larger here\n  fix: ")
