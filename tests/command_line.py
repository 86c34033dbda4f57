"""The command line in this process, with its exit code and its two streams."""

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from hookline.cli import main


def run_command(
    folder: Path, *words: str, stdin: str = "", refuses_wrong: bool = False, **environ: str
) -> CompletedProcess[str]:
    """Run `hookline WORDS` in a folder, as asha, with nothing of ours in the environment.

    A bug comes out as its own exception; what becomes of it in a process is test_bug's.

    Args:
        refuses_wrong: is a brief with errors left unwritten, as everywhere but in tests?
    """
    words = words if refuses_wrong else written_anyway(words)
    ours = [name for name in os.environ if name.startswith(("HOOKLINE", "OPENAI"))]
    streams = [_stream(), _stream()]
    with pytest.MonkeyPatch.context() as patch:
        for name in ours:
            patch.delenv(name)
        for name, value in ({"HOOKLINE_USER": "asha"} | environ).items():
            patch.setenv(name, value)
        patch.chdir(folder)
        patch.setattr(sys, "argv", ["hookline", *words])
        patch.setattr(sys, "excepthook", sys.excepthook)  # main sets it; it is put back
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode()), "utf-8"))
        patch.setattr(sys, "stdout", streams[0])
        patch.setattr(sys, "stderr", streams[1])
        with pytest.raises(SystemExit) as left:
            main()
        assert [sys.stdout, sys.stderr] == streams, "something put another stream in their place"
    texts = [stream.buffer.getvalue().decode() for stream in streams]  # type: ignore[attr-defined]
    code = left.value.code
    return CompletedProcess(words, code if isinstance(code, int) else int(code is not None), *texts)


def written_anyway(words: Sequence[str]) -> tuple[str, ...]:
    """The words of a command, and of one that writes that it is to write any brief: the campaigns
    of test briefs have fixed days, which are over by the clock."""
    return (*words, *(["--anyway"] if words[:1] == ("generate",) else []))


def _stream() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True)
