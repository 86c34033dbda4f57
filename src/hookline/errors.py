"""Every error a person can see: a code, a place, a problem and a fix."""

import errno
from collections.abc import Iterable
from types import TracebackType
from typing import ClassVar, Self

EXIT_BUG = 70


class Wording(str):
    """A text for a command line, and what it is to say at the desk, where keys and screens are."""

    at_desk: str

    def __new__(cls, text: str, *, at_desk: str) -> Self:
        wording = super().__new__(cls, text)
        wording.at_desk = at_desk
        return wording

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, str]]:
        """What makes it anew where it is copied, so that both texts of it are."""
        return (str(self),), {"at_desk": self.at_desk}

    @classmethod
    def joined(cls, texts: Iterable[str]) -> Self:
        """Several texts as one, some of them a `Wording`."""
        texts = list(texts)
        at_desk = [text.at_desk if isinstance(text, Wording) else text for text in texts]
        return cls("; ".join(texts), at_desk="; ".join(at_desk))


class Named(str):
    """A place by the names that people read, and by the codes that it has in data."""

    code: str

    def __new__(cls, text: str, *, code: str) -> Self:
        named = super().__new__(cls, text)
        named.code = code
        return named

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, str]]:
        """What makes it anew where it is copied, so that its code is, too."""
        return (str(self),), {"code": self.code}

    @classmethod
    def joined(cls, places: Iterable[str], *, behind: str = "") -> Self:
        """Several places as one, some of them `Named`, and what is said behind them."""
        places = list(places)
        return cls(", ".join(places) + behind, code=", ".join(map(code_of, places)) + behind)


def code_of(place: str) -> str:
    """What data call a place."""
    return place.code if isinstance(place, Named) else place


class HooklineError(Exception):
    """Something a person can mend.

    Args:
        code: "HL" and three digits; stable, so that it can be searched for.
        problem: what is wrong, as a sentence without a full stop; a `Wording` of it, as of the fix,
            where the desk says it otherwise.
        where: a place a person can go to, `briefs/winback.yaml:7:5` say; "" when there is none;
            `Named` where data call it otherwise.
        fix: what to do now; "" when only the reader can know.
    """

    exit_code: ClassVar[int] = 2
    also: "tuple[HooklineError, ...]"
    """Further problems of the same file, found in the same reading."""

    def __init__(self, code: str, problem: str, *, where: str = "", fix: str = "") -> None:
        super().__init__(problem)
        self.code, self.problem, self.where, self.fix = code, problem, where, fix
        self.also: tuple[HooklineError, ...] = ()

    def __reduce__(self) -> "tuple[object, ...]":
        """What makes it anew where another process hands it on."""
        return _anew, (type(self), self.code, self.problem), vars(self)

    def again(self) -> Self:
        """A copy of the problem, to be told of another place."""
        return type(self)(self.code, self.problem, where=self.where, fix=self.fix)

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        fix = f"\n  fix: {self.fix}" if self.fix else ""
        return "\n".join([f"{place}{self.code} {self.problem}{fix}", *map(str, self.also)])

    def to_json(self) -> dict[str, str]:
        """Code, place, problem and fix, for `--json` and HTTP."""
        where = code_of(self.where)
        return {"code": self.code, "where": where, "problem": self.problem, "fix": self.fix}


def _anew(kind: type[HooklineError], code: str, problem: str) -> HooklineError:
    return kind(code, problem)


class BadInput(HooklineError):
    """What was given cannot be read: a file, an option, a name."""


class StoreFailed(BadInput):
    """The workspace itself cannot be used as it is: locked, damaged, or its disk is full."""


class RuleSaidNo(HooklineError):
    """Well-formed, but a rule refuses it: a guardrail, `--strict`, an unapproved export."""

    exit_code = 3


class NothingMeasured(HooklineError):
    """There is no result yet, which is no fault: whoever only adds results goes on without."""


class NoOutcomes(BadInput, NothingMeasured):
    """Nothing has been taken in of what customers did."""


class NothingDecided(RuleSaidNo, NothingMeasured):
    """Nobody was assigned a message, so that nothing can have come of one."""


class ProviderFailed(HooklineError):
    """The model's provider did not answer, or answered what nobody can use."""

    exit_code = 4


class OverBudget(HooklineError):
    """The next call would pass a cap that the user set."""

    exit_code = 5


class PartlyDone(HooklineError):
    """Some of it was done and is kept; the fix says how to go on."""

    exit_code = 6


class ReportedBug(Exception):
    """A bug of another process of ours, which has written its report.

    Args:
        bug: in one line.
        path: of the report.
    """

    def __init__(self, bug: str, path: str) -> None:
        super().__init__(bug, path)
        self.bug, self.path = bug, path


DISK_PROBLEMS = {
    errno.ENOSPC: ("the disk is full", "make room"),
    errno.EDQUOT: ("your share of the disk is used up", "make room"),
    errno.EFBIG: ("a file may not grow any larger here", "ask who set the limit (`ulimit -f`)"),
    errno.EROFS: ("this disk can only be read", "choose another folder with --workspace"),
    errno.EACCES: ("you may not read or write here", "ask who it belongs to"),
    errno.EIO: ("the disk does not answer", "see that it is still there"),
}
"""What a machine says of its disk, with what helps."""


def disk_problem(error: BaseException) -> HooklineError | None:
    """What a person can do about a disk that takes or gives no more, or a text where the name of a
    file was meant; None for any other error.
    """
    if isinstance(error, OSError) and error.errno == errno.ENAMETOOLONG:
        name = str(error.filename or "")
        where = name if len(name) <= _NAME_SHOWN else f"{name[:_NAME_SHOWN]} …"
        fix = "name a file or a folder that is there"
        return BadInput("HL120", "this is too long to be a file's name", where=where, fix=fix)
    known = DISK_PROBLEMS.get(error.errno or 0) if isinstance(error, OSError) else None
    if known is None:
        return None
    problem, remedy = known
    fix = f"{remedy}, then give the same command again: what was kept before is whole"
    return StoreFailed("HL313", problem, where=str(getattr(error, "filename", "") or ""), fix=fix)


_NAME_SHOWN = 60
"""Letters of what is no file's name that still tell which text it was."""


def write_bug_report(kind: type[BaseException], trace: TracebackType | None) -> tuple[str, str]:
    """Write what a bug leaves behind: places in our code, and never a value of the program's.

    Args:
        kind: the error's type; its words are left out, since they may hold copy or a key.
    Returns:
        The bug in one line, and the report's path.
    """
    import os
    import platform
    import tempfile
    import traceback
    from pathlib import Path

    from hookline import __version__

    frames = traceback.extract_tb(trace)
    places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    about = f"hookline {__version__}, Python {platform.python_version()}, {platform.system()}"
    handle, path = tempfile.mkstemp(prefix="hookline-", suffix=".txt")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write("\n".join([about, kind.__name__, *(f"  {place}" for place in places)]) + "\n")
    return f"Hookline has a bug: {kind.__name__} in {places[-1] if places else '?'}", path
