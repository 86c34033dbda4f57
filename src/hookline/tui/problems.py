"""What the loop says is wrong, in the desk's words: fields, keys and screens, never a shell's."""

from collections.abc import Iterable

from textual.message import Message

from hookline.errors import HooklineError, Wording
from hookline.text.pattern import compile_lazily

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
        "“Held back”, “Your copy to” and “By lot” together leave no customer to the drafts"
    ),
    "write a day as in": "write a day such as 31 March, or as in",
    " under personalization": " under About them",
}
"""Values as a file holds them, and as they are typed at the desk."""
_KEYS = compile_lazily(r" \((?:[a-z_]+: … )?[\w-]+\)(?=: )")
"""The keys of a file that lead to a field, behind its name."""
_FIELD = compile_lazily(rf"[^:()]+{_KEYS.pattern}: ")
"""A field by its name and its keys, before what is wrong with it."""
OF_A_VALUE = "HL106"
"""The code of a value that its key cannot have: its problem begins with the key."""
_KEY = compile_lazily(r"^[a-z_]+(?:\.\w+)*: ")
_DRAFT = compile_lazily(r"\b(?:variant )?(?:\d+|human)-[0-9a-f]{8}\b")
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
    """What is wrong, or what to do, in the words that it has for the desk.

    A field is called by its name alone, a value as it is typed, a draft as the one that is shown.
    Of all else the clauses with a line of a file are left out, which the form shows as fields.
    """
    text = text.at_desk if isinstance(text, Wording) else _without_file_lines(text)
    text = _DRAFT.sub("this draft", _KEYS.sub("", text))
    for in_file, typed in _AS_TYPED.items():
        text = text.replace(in_file, typed)
    return text


def desk_lines(page: Iterable[str]) -> list[str]:
    """The lines of a page, without those that only a command line could follow."""
    return [desk_words(line) for line in page if desk_words(line) or not line]


def _problem_text(problem: HooklineError) -> str:
    return desk_words(problem.problem) or "That cannot be done here"


def _without_file_lines(text: str) -> str:
    """A text without its clauses that hold a line of a file, which stands in backticks."""
    first, *others = _CLAUSE.split(text)
    kept = [] if "`" in first else [first]
    for joint, clause in zip(others[::2], others[1::2], strict=True):
        if "`" not in clause and clause.strip():
            kept.append(f"{joint}{clause}" if kept else clause)
    return "".join(kept)
