"""Every error a person can see: a code, a place, a problem and a fix."""

from typing import ClassVar, Self


class HooklineError(Exception):
    """Something a person can mend.

    Args:
        code: "HL" and three digits; stable, so that it can be searched for.
        problem: what is wrong, as a sentence without a full stop.
        where: a place a person can go to, `briefs/winback.yaml:7:5` say; "" when there is none.
        fix: what to do now; "" when only the reader can know.
    """

    exit_code: ClassVar[int] = 2
    also: "tuple[HooklineError, ...]"
    """Further problems of the same file, found in the same reading."""

    def __init__(self, code: str, problem: str, *, where: str = "", fix: str = "") -> None:
        super().__init__(problem)
        self.code, self.problem, self.where, self.fix = code, problem, where, fix
        self.also: tuple[HooklineError, ...] = ()

    def again(self) -> Self:
        """The same problem, to be told of another place."""
        return type(self)(self.code, self.problem, where=self.where, fix=self.fix)

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        fix = f"\n  fix: {self.fix}" if self.fix else ""
        return "\n".join([f"{place}{self.code} {self.problem}{fix}", *map(str, self.also)])

    def to_json(self) -> dict[str, str]:
        """The same four facts for `--json` and HTTP."""
        return {"code": self.code, "where": self.where, "problem": self.problem, "fix": self.fix}


class BadInput(HooklineError):
    """What was given cannot be read: a file, an option, a name."""


class RuleSaidNo(HooklineError):
    """Well-formed, but a rule refuses it: a guardrail, `--strict`, an unapproved export."""

    exit_code = 3


class ProviderFailed(HooklineError):
    """The model's provider did not answer, or answered what nobody can use."""

    exit_code = 4


class OverBudget(HooklineError):
    """The next call would pass a cap that the user set."""

    exit_code = 5


class PartlyDone(HooklineError):
    """Some of it was done and is kept; the fix says how to go on."""

    exit_code = 6
