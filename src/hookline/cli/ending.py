"""How a run that writes ends: its failures by cause, the line to go on with, its exit code."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from hookline.cli import show
from hookline.errors import HooklineError, Named, PartlyDone, RuleSaidNo

if TYPE_CHECKING:
    from hookline.loop.writing.run import Progress


def exit_with(progress: "Progress", resume: str, *, stopped: bool) -> None:
    """Failures by their cause, the line to go on with, and the exit code."""
    end: HooklineError | None = progress.stopped
    problems = progress.problems
    if end is None and problems and not progress.variants and not stopped:
        end, *others = map(_as_one, _by_cause(problems))
        end.also += tuple(others)
    else:
        for alike in _by_cause(problems):
            show.say(_told_once(alike))
    if resume:
        show.say(f"go on: {resume}")
    if end is not None:
        raise end
    if progress.pending:
        raise _early(progress, resume, stopped=stopped)
    if progress.is_all_blocked:
        fix = "hookline review: mend or reject what is blocked"
        n = progress.blocked
        problem = "the only variant is blocked" if n == 1 else f"all {n} variants are blocked"
        raise RuleSaidNo("HL375", problem, fix=fix)
    if problems:
        count = len(problems)
        problem = f"{count} {'thing is' if count == 1 else 'things are'} listed above"
        fix = "mend it and run it again; what is written is kept"
        raise PartlyDone("HL370", problem, fix=fix)
    if progress.missing and (progress.variants or not stopped):
        cells = "; ".join(progress.missing_cells()[:5])
        problem = f"{_variants(progress.missing)} never came: {cells}"
        fix = "ask anew with --fresh or another --seed; what is written is kept"
        raise PartlyDone("HL374", problem, fix=fix)


def _early(progress: "Progress", resume: str, *, stopped: bool) -> PartlyDone:
    """What a run left open that ended before its end: handed in and not answered, or not asked."""
    left = ["it was stopped" if stopped else "the deadline came"]
    fix = "the line above goes on" if resume else "run it again"
    if progress.n_out:
        left.append(f"{_variants(progress.n_out, 'is', 'are')} in a batch that is out")
        fix = "the line above waits for it"
    if n_unasked := progress.pending - progress.n_out:
        left.append(f"{_variants(n_unasked, 'was', 'were')} not asked")
    return PartlyDone("HL372", "; ".join(left), fix=fix)


def _variants(n: int, singular: str = "", plural: str = "") -> str:
    """`1 variant was`, `2 variants were`."""
    return f"{n} variant {singular}".rstrip() if n == 1 else f"{n} variants {plural}".rstrip()


def _by_cause(problems: Sequence[HooklineError]) -> list[list[HooklineError]]:
    """Problems that have one cause together, the most frequent first."""
    causes: dict[str, list[HooklineError]] = {}
    for problem in problems:
        causes.setdefault(f"{problem.code} {problem.problem}", []).append(problem)
    return sorted(causes.values(), key=len, reverse=True)


def _as_one(alike: list[HooklineError]) -> HooklineError:
    """One problem that stands for all of its cause."""
    cause = alike[0].again()
    cause.also = alike[0].also
    cause.where = _places(alike)
    return cause


def _told_once(alike: list[HooklineError]) -> str:
    """A cause once, with the places that it struck."""
    if len(alike) == 1:
        return str(alike[0])
    cause = f"{len(alike)} × {alike[0].code} {alike[0].problem}"
    return f"{cause}\n  at: {_places(alike)}\n  fix: {alike[0].fix}"


def _places(alike: list[HooklineError]) -> Named:
    """Five of the places, and how many more."""
    remainder = f" and {len(alike) - 5} more" if len(alike) > 5 else ""
    return Named.joined((problem.where for problem in alike[:5]), behind=remainder)
