"""What the loop says is wrong, in the desk's words: fields, keys and screens, never a shell's."""

import re

from textual.message import Message

from hookline.errors import HooklineError, Wording
from hookline.text.pattern import compile_lazily

SHELL = compile_lazily(
    r"`|(?<![\w-])--[a-z]|\bhookline [a-z]|\bHL\d{3}\b|\bexport \w|\bpip \w|\bYAML\b"
    r"|\b(?:prices|models)\.yaml"
)
"""What belongs to a command line or to a file that no screen shows."""
_COMMAND_NAME = compile_lazily(
    r"`?hookline ((?:(?:learnings|arms|campaigns|audience) )?[a-z]+)[^`;,]*`?"
)
_AT_DESK = {
    "blueprints": "Enter on What for", "generate": "ctrl+g", "review": "F4 Write",
    "edit": "e on F4 Write", "undo": "u on F4 Write", "approve": "a on F4 Write",
    "launch": "L on F5 Live", "arms": "F5 Live", "arms retire": "R on F5 Live",
    "angles": "F3 Ideas", "learnings": "l on F6 Lift",
}  # fmt: skip
"""Where a command's work is done at the desk."""
_AS_TYPED = {
    "or +14d from the day of sending": "or 14 days later",
    "today, or +7d": "today, or 7 days later",
    "7d or 23h": "7 days or 23 hours",
    "after: 7d": "Sent after: 7 days",
    "is no language's code": "is no language",
    "write its code, such as en, hi-Latn or es-MX": "write its name, such as French or Hindi",
    "write the two letters of the country in which it is read, such as FR or KZ": (
        "write the country in which it is read, such as France"
    ),
    "write one like 0.5 or 50%": "write one like 50%",
    "write one like 500 INR or £4.99": "write one like ₹500 or £4.99",
    "control, usual and random together leave nothing to the bandit": (
        "Held back, As usual and Shuffled together leave no customer to the drafts"
    ),
    "write a day as in": "write a day such as 31 March, or as in",
}
"""Values as a file holds them, and as they are typed at the desk."""
_ASIDE = compile_lazily(r" \([^()]*(?:--[a-z]|hookline )[^()]*\)")
_KEYS = compile_lazily(r" \((?:[a-z_]+: … )?[\w-]+\)(?=: )")
"""The keys of a file that lead to a field, behind its name."""
_FIELD = compile_lazily(rf"[^:()]+{_KEYS.pattern}: ")
"""A field by its name and its keys, before what is wrong with it."""
OF_A_VALUE = "HL106"
"""The code of a value that its key cannot have: its problem begins with the key."""
_KEY = compile_lazily(r"^[a-z_]+(?:\.\w+)*: ")
_DRAFT = compile_lazily(r"\b(?:variant )?\d+-[0-9a-f]{8}\b")
"""The id of a draft, which no screen shows."""
_CLAUSE = compile_lazily(r"(; |: (?=`)|, or |, and |, | or )")


class StepRefused(Message):
    """A rule, or a person elsewhere, said no."""

    def __init__(self, problem: HooklineError) -> None:
        super().__init__()
        self.problem = problem


def problem_text(problem: HooklineError) -> str:
    """The problem, and what to do, beside a field."""
    return "; ".join(filter(None, (_problem_text(problem), desk_words(problem.fix))))


def problem_beside(problem: HooklineError) -> str:
    """The problem beside the field that it is in, which needs no name there."""
    words = _FIELD.sub("", problem.problem, count=1)
    if words == problem.problem and problem.code == OF_A_VALUE:
        words = _KEY.sub("", words, count=1)
    return "; ".join(filter(None, (desk_words(words), desk_words(problem.fix))))


def problem_words(problem: HooklineError) -> str:
    """Where it is, what it is, and on a line of its own what to do."""
    is_place = problem.where and not problem.where.startswith("-")
    where = f"{_DRAFT.sub('this draft', problem.where)}: " if is_place else ""
    return "\n".join(filter(None, (f"{where}{_problem_text(problem)}", desk_words(problem.fix))))


def line_of(problem: HooklineError) -> int:
    """The line of a file that a problem is in; 0 where it names none."""
    steps = problem.where.rsplit(":", 2)[1:]
    return int(steps[0]) if len(steps) == 2 and all(map(str.isdigit, steps)) else 0


def desk_words(text: str) -> str:
    """What is wrong, or what to do, at the desk: a command becomes its key or screen.

    What has words of its own for the desk is told by them. Of all else a clause that only a command
    line could follow is left out; "" where that is all of it.
    """
    text = text.at_desk if isinstance(text, Wording) else text
    text = _DRAFT.sub("this draft", _ASIDE.sub("", _KEYS.sub("", text)))
    for in_file, typed in _AS_TYPED.items():
        text = text.replace(in_file, typed)
    text = _COMMAND_NAME.sub(_place, text)
    pieces = _CLAUSE.split(text)
    clauses, joints = pieces[::2], ["", *pieces[1::2]]
    kept = [
        (joint, clause)
        for joint, clause in zip(joints, clauses, strict=True)
        if clause.strip() and not SHELL.search(clause)
    ]
    return "".join(
        clause if not index else joint + clause for index, (joint, clause) in enumerate(kept)
    )


def _place(command: re.Match[str]) -> str:
    name = command[1]
    return _AT_DESK.get(name) or _AT_DESK.get(name.split()[0], command[0])


def _problem_text(problem: HooklineError) -> str:
    return desk_words(problem.problem) or "That cannot be done here"
