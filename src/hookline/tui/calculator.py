"""Works out what loads much in a short-lived process of its own, whose memory ends with it.

The desk stays as small as it was: numpy, Arrow and DuckDB are 180 MB of a process that has loaded
them once. What is asked and what is answered are plain values.
"""

import asyncio
import os
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from types import TracebackType
from typing import BinaryIO, Concatenate, ParamSpec, TypeVar, cast

from hookline.errors import HooklineError, ReportedBug, StoreFailed, disk_problem, write_bug_report
from hookline.settings import Settings
from hookline.workspace.folder import Workspace

Given = ParamSpec("Given")
Answer = TypeVar("Answer")
Question = Callable[Concatenate[Settings, Given], Answer]
"""A function of a module, which another process finds by its name."""

# -P: no file of the folder where the desk was opened is taken for a module
COMMAND = ("-P", "-c", "from hookline.tui.calculator import answer; answer()")
FIX = "make room in this machine's memory, then press the key of this screen again"


class Calculator:
    """Asks other processes; whoever asks waits, so that it is done in a thread."""

    def __init__(self, settings: Settings) -> None:
        self._settings = replace(settings, server_key=None)
        self._lock = threading.Lock()
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        """By what they were asked for."""
        self._is_closed = False

    def ask(
        self,
        purpose: str,
        question: "Question[Given, Answer]",
        *arguments: Given.args,
        **options: Given.kwargs,
    ) -> Answer:
        """What a function answers that is given our settings and these values.

        While nobody was ever chosen for a message, a question of `calculations.py` loads nothing
        that is heavy, and is answered here.

        Args:
            purpose: of the same one the latest question counts: an earlier one is let go.
        Raises:
            HooklineError: what the function raises; HL315 where its process ended without an
                answer.
            ReportedBug: of which the other process has written a report.
            CancelledError: nobody waits for this answer any more.
        """
        if not Workspace.of(self._settings).has_decisions:
            return question(self._settings, *arguments, **options)
        with self._lock:
            if self._is_closed:
                raise asyncio.CancelledError
            if (earlier := self._processes.pop(purpose, None)) is not None:
                earlier.kill()
            process = self._processes[purpose] = _begin()
        reply = self._reply(process, question, arguments, options)
        with self._lock:
            if self._processes.get(purpose) is not process:
                raise asyncio.CancelledError
            del self._processes[purpose]
        return cast("Answer", _answer_in(reply, process))  # what the question answers

    def have_done(
        self, question: "Question[Given, Answer]", *arguments: Given.args, **options: Given.kwargs
    ) -> Answer:
        """What a function answers that writes something: nobody lets go of it, and who leaves the
        desk waits for its end.

        Raises:
            HooklineError, ReportedBug: as `ask`.
        """
        process = _begin()
        reply = self._reply(process, question, arguments, options)
        return cast("Answer", _answer_in(reply, process))  # what the question answers

    def close(self) -> None:
        """Let go of everything that is asked, and answer no more."""
        with self._lock:
            self._is_closed = True
            for purpose in list(self._processes):
                self._processes.pop(purpose).kill()

    def _reply(
        self,
        process: "subprocess.Popen[bytes]",
        question: "Question[Given, Answer]",
        arguments: tuple[object, ...],
        options: dict[str, object],
    ) -> bytes:
        message = pickle.dumps((question, self._settings, arguments, options))
        return process.communicate(message)[0]


def _begin() -> "subprocess.Popen[bytes]":
    try:
        return subprocess.Popen(  # noqa: S603 - ourselves
            [sys.executable, *COMMAND], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
    except OSError as error:
        problem = f"no other process can begin here: {error.strerror}"
        raise StoreFailed("HL315", problem, fix=FIX) from error


def _answer_in(reply: bytes, process: "subprocess.Popen[bytes]") -> object:
    if not reply:
        raise _ended_without_answer(process.returncode)
    result: object = pickle.loads(reply)  # noqa: S301 - written by `answer` below
    if isinstance(result, Exception):
        raise result
    return result


def answer() -> None:
    """Answer the one question on stdin; what libraries print goes nowhere."""
    from hookline.workspace.damaged import naming_damage

    channel = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    sys.excepthook = partial(_tell_why_not, channel)
    question, settings, arguments, options = pickle.load(sys.stdin.buffer)  # noqa: S301 - by `ask`
    with naming_damage(settings.workspace):
        result = question(settings, *arguments, **options)
    _reply(channel, result)


def _tell_why_not(
    channel: BinaryIO,
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> None:
    """Hand on what a person can mend; of a bug a report is left. Without memory nothing is said."""
    if isinstance(error, MemoryError):
        return
    problem = error if isinstance(error, HooklineError) else disk_problem(error)
    _reply(channel, problem or ReportedBug(*write_bug_report(kind, trace)))


def _reply(channel: BinaryIO, result: object) -> None:
    with channel:
        channel.write(pickle.dumps(result))


def _ended_without_answer(code: int) -> StoreFailed:
    names = {int(number): number.name for number in signal.Signals}
    by = f" ({names[-code]})" if -code in names else ""
    problem = f"the process that calculates was ended before it had an answer{by}"
    return StoreFailed("HL315", problem, fix=FIX)
