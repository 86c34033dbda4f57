"""What is said of a brief in the words of its form: by the coach, and of what is wrong where."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from hookline.errors import HooklineError
from hookline.records.brief_lines import CARED, Aside, BriefLine, Lines, Part, parts_of
from hookline.tui.field_blocks import PART_NAMES
from hookline.tui.field_list import BY_ID, FIELDS, Field
from hookline.tui.fields import Value
from hookline.tui.plain_values import in_form
from hookline.tui.problems import problem_beside, problem_text

if TYPE_CHECKING:
    from hookline.coach.advice import Advice

WHOLE: dict[tuple[str | int, ...], str] = {("cta",): "cta_url", ("audience",): "saved"}
"""Where a part of a brief is meant as a whole, the field that has the most to say of it."""
MOST_NAMED = 6  # fields that are wrong; the others are counted
_FIELDS_BY_KEYS = {tuple(s for s in f.path if isinstance(s, str)): f for f in FIELDS if f.path}
"""Of several offers the last one's: their labels are the same."""
_POSITIONS = {field.id: index for index, field in enumerate(FIELDS)}
BRAND = "brand"
"""The field whose name is right, whatever the file of the brand behind it lacks."""
_OPENS_BRAND = "; Enter opens what is known of the brand"
_BY_NAME = ("text", "copy", "pairs", "values", "facts")
"""Kinds of fields that hold a text under each of several names: a channel, a column."""


def in_form_words(words: str) -> str:
    """What the coach says, in the words of the form: a line of the brief is a field and its value.

    `audience: {size: 20000}` is `Customers: 20000`; what only a shell can do is left out.
    """
    parts = parts_of(words)
    form_text = "".join(map(_in_form, parts))
    is_of_brand = any(isinstance(part, Aside) and part.about == "brand" for part in parts)
    return form_text.replace(CARED, "taken care of: ", 1) + _OPENS_BRAND * is_of_brand


def _in_form(part: Part) -> str:
    match part:
        case Aside():
            return ""
        case BriefLine():
            label, name = _label(part.path)
            value = part.value if isinstance(part.value, str) else ", ".join(map(_word, part.value))
            if (field := _FIELDS_BY_KEYS.get(_keys(part.path))) is not None:
                value = str(in_form(field, value))
            return f"{label}: {f'{name}: ' if name else ''}{value}"
        case Lines():
            return ", ".join(map(_in_form, part.each()))
    return part


def _word(listed: str) -> str:
    """A word of the vocabulary as people write it: we miss you."""
    return listed.replace("_", " ") if listed.isidentifier() else listed


def _label(path: tuple[str, ...]) -> tuple[str, str]:
    """The label of the field that shows this key of the brief, and the name under it, if any."""
    keys = _keys(path)
    if field := _FIELDS_BY_KEYS.get(keys):
        return field.label, ""
    for end in range(len(keys) - 1, 0, -1):
        if (field := _FIELDS_BY_KEYS.get(keys[:end])) and field.kind in _BY_NAME:
            part = (
                PART_NAMES.get(keys[-1], "") if field.kind == "copy" and keys[-1] != "body" else ""
            )
            return field.label, " ".join(filter(None, (keys[end], part)))
    return keys[-1].replace("_", " ").capitalize(), ""


def _keys(path: tuple[str, ...]) -> tuple[str, ...]:
    """The keys that the brief itself has for a line."""
    keys = tuple(map(str, _with_its_own_name(path)))
    return keys[1:] if keys[:2] == ("brand", "must_say") else keys


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
            by_field.setdefault("brand", _brand_words(part))
            continue
        position = tuple(int(step) for step in part.where.split(":")[-2:] if step.isdigit())
        paths = [path for path, start in positions.items() if start == position]
        name = field_at(max(paths, key=len, default=()))
        by_field.setdefault(name, problem_beside(part) if name else problem_text(part))
    return by_field


def _brand_words(problem: HooklineError) -> str:
    """What is wrong in the brand's file, with the field of its window; else with its place."""
    from hookline.loop.brand_file import problem_in_file
    from hookline.tui.brand_fields import label_of, problems_by_line

    if (located := problem_in_file(problem)) is not None:
        (keys, words), *_ = problems_by_line(located).items()
        if label := label_of(keys):
            return f"{label}{words.removeprefix('! ')}; Esc, then b goes there"
    return f"{problem.where}: {problem_text(problem)}"


def mistakes_by_field(
    advice: "Advice | None", values: Mapping[str, Value | None]
) -> dict[str, str]:
    """What the coach calls wrong in what fields hold; what a blank one lacks it asks for itself."""
    mistakes: dict[str, str] = {}
    for remark in advice.errors if advice else ():
        name = field_of(remark.path)
        if name != BRAND and values.get(name):
            words = f"{in_form_words(remark.text)}; {in_form_words(remark.fix)}"
            mistakes.setdefault(name, words)
    return mistakes


def in_form_order(problems: Mapping[str, str]) -> dict[str, str]:
    """What is wrong by field, from the top of the form to its end."""
    return dict(sorted(problems.items(), key=lambda each: _POSITIONS.get(each[0], -1)))


def problems_by_label(problems: Mapping[str, str]) -> dict[str, str]:
    """What is wrong, by what a field is called, in the form's order; of two of one name both."""
    by_label: dict[str, str] = {}
    for name, words in in_form_order(problems).items():
        label = BY_ID[name].label if name else ""
        again = f" {name[-1]}" if label in by_label else ""
        by_label[f"{label}{again}"] = words
    return by_label


def named_problems(problems: Mapping[str, str]) -> str:
    """What is wrong, in a line: the field with its reason, or the fields where they are several.

    Args:
        problems: by the field's name; "" where none is wrong.
    """
    if len(problems) < 2:
        return "".join(f"{name}: {words}" if name else words for name, words in problems.items())
    names = [name or "the file" for name in problems]
    others = f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else ""
    return f"{len(names)} to mend: {', '.join(names[:MOST_NAMED])}{others}"


def field_of(path: str) -> str:
    """The field that a remark is about, by its path: offers.0.ends."""
    return field_at([int(step) if step.isdigit() else step for step in path.split(".")])


def field_at(path: Sequence[str | int]) -> str:
    """The field that shows this place of a brief, the first of several; "" where none does."""
    if not path:
        return ""
    keys = _with_its_own_name(path)
    if keys in WHOLE:
        return WHOLE[keys]

    def n_shared_steps(field: Field) -> int:
        if field.path[:1] != keys[:1] or _n_offer(field.path) not in (_n_offer(keys), None):
            return 0
        steps, wanted = ([s for s in p if isinstance(s, str)] for p in (field.path, keys))
        return sum(a == b for a, b in zip(steps, wanted, strict=False))

    best = max(FIELDS, key=n_shared_steps)
    return best.id if n_shared_steps(best) else ""


def _with_its_own_name(path: Sequence[str | int]) -> tuple[str | int, ...]:
    """The path with its first key by the brief's own name: `offer` is `offers`."""
    from hookline.records.proposed_fixes import SYNONYMS

    first = str(path[0])
    return (SYNONYMS.get(first, first), *path[1:])


def _n_offer(path: Sequence[str | int]) -> int | None:
    """Which of the brief's offers it is in: the first where none is named."""
    if path[0] != "offers":
        return None
    return next((step for step in path[1:2] if isinstance(step, int)), 0)
