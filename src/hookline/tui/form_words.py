"""What is said of a brief in the words of its form: by the coach, and of what is wrong where."""

from collections.abc import Sequence

from hookline.errors import HooklineError
from hookline.text.pattern import compile_lazily
from hookline.tui.field_list import BY_ID, FIELDS, Field
from hookline.tui.problems import problem_beside, problem_text

_BRAND_QUESTIONS = ("`hookline brand new` asks five questions", "voice: a few words")
_IN_BRAND = compile_lazily(r"(?:, in the brand's file|(?<=voice: a few words))$")
WHOLE: dict[tuple[str | int, ...], str] = {("cta",): "cta_url"}
"""Where a part of a brief is meant as a whole, the field that has the most to say of it."""
_COMMAND = compile_lazily(r"`hookline [^`]*`(?:, or |, | or )?")
_CODE = compile_lazily(r" \([a-z]+\.[a-z_0-9]+\)")
_PATH = compile_lazily(r"[a-z_]+(?:\.\w+)+: ")
"""What a problem begins with where it is about a key inside another: its field says so itself."""
_KEY = compile_lazily(r"[a-z_]+(?:\.[a-z_]+)*")
_MAP = compile_lazily(r"\{(.*)\}(.*)")
_WAY = compile_lazily(r"\{([a-z_]+): ([^{}]*)\}")
"""One of several maps between which one chooses: `{url: …}, or {counter: …}`."""
_INNER_MAP = compile_lazily(r"\{[\w-]+: ([^{}]*)\}")
_WORD_LIST = compile_lazily(r"\[([a-z_]+(?:, [a-z_]+)*)\]")
"""Words of the vocabulary as a file lists them: `[we_miss_you, newness]`."""
_NEXT_KEY = compile_lazily(r", (?=[a-z_]+: )")


def in_form_words(text: str) -> str:
    """What the coach says, in the words of the form: labels for keys, no command, no check's code.

    The coach speaks to files too: `audience: {size: 20000}` is `Customers: 20000` here.
    """
    text = _IN_BRAND.sub(
        "; Enter opens what is known of the brand", text.replace(*_BRAND_QUESTIONS)
    )
    text = _COMMAND.sub("", _CODE.sub("", text)).replace("nothing to do: ", "taken care of: ")
    text = _WORD_LIST.sub(lambda listed: listed[1].replace("_", " "), text)
    key, colon, rest = text.partition(": ")
    if not colon or not _KEY.fullmatch(key):
        return text
    if len(_WAY.findall(rest)) > 1:
        return _WAY.sub(lambda way: f"{_label((key, way[1]))}: {way[2]}", rest)
    if not (inner := _MAP.fullmatch(rest)):
        return f"{_label((key,))}: {rest}"
    if "{" in inner[1]:
        flat: str = _INNER_MAP.sub(r"\1", inner[1])
        return f"{_label((key,))}: {flat}"
    pairs = [pair.partition(": ") for pair in _NEXT_KEY.split(inner[1])]
    return ", ".join(f"{_label((key, name))}: {value}" for name, _, value in pairs) + inner[2]


def _label(path: tuple[str, ...]) -> str:
    """The label of the field that shows this key of the brief, else the key as a word."""
    path = tuple(".".join(path).split("."))
    by_path = {tuple(s for s in f.path if isinstance(s, str)): f.label for f in FIELDS if f.path}
    return by_path.get(path) or path[-1].replace("_", " ").capitalize()


def problems_by_field(problem: HooklineError, text: str, file: str) -> dict[str, str]:
    """What is wrong by field; under "" what belongs to none.

    Args:
        text: of the brief, and `file` its path: a problem's line and column lead to its field.
    """
    from hookline.records.yaml_tree import read_tree

    positions = read_tree(text, "").positions
    by_field: dict[str, str] = {}
    for part in (problem, *problem.also):
        if part.where in BY_ID:
            by_field.setdefault(part.where, problem_text(part))
            continue
        if not part.where.startswith(file):  # of another file, which only a brand brings in
            by_field.setdefault("brand", f"{part.where}: {problem_text(part)}")
            continue
        position = tuple(int(step) for step in part.where.split(":")[-2:] if step.isdigit())
        paths = [path for path, start in positions.items() if start == position]
        name = field_at(max(paths, key=len, default=()))
        words = problem_beside(part) if name else problem_text(part)
        path_first = _PATH.match(words) if name else None
        by_field.setdefault(name, words[path_first.end() :] if path_first else words)
    return by_field


def field_at(path: Sequence[str | int]) -> str:
    """The field that shows this place of a brief, the first of several; "" where none does."""
    from hookline.records.proposed_fixes import SYNONYMS

    if not path:
        return ""
    first = str(path[0])
    keys = (SYNONYMS.get(first, first), *path[1:])
    if keys in WHOLE:
        return WHOLE[keys]

    def n_shared_steps(field: Field) -> int:
        if field.path[:1] != keys[:1] or _n_offer(field.path) not in (_n_offer(keys), None):
            return 0
        steps, wanted = ([s for s in p if isinstance(s, str)] for p in (field.path, keys))
        return sum(a == b for a, b in zip(steps, wanted, strict=False))

    best = max(FIELDS, key=n_shared_steps)
    return best.id if n_shared_steps(best) else ""


def _n_offer(path: Sequence[str | int]) -> int | None:
    """Which of the brief's offers it is in: the first where none is named."""
    if path[0] != "offers":
        return None
    return next((step for step in path[1:2] if isinstance(step, int)), 0)
