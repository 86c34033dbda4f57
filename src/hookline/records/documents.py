"""From a YAML document to a record, with located errors and the nearest known word."""

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from hookline.errors import BadInput, HooklineError, Wording
from hookline.records.field_names import field_called
from hookline.records.offer_alone import value_at
from hookline.records.other_words import (
    OF_A_PART,
    offer_part_meant,
    place_meant,
    price_meant,
)
from hookline.records.proposed_fixes import (
    AMOUNTS,
    as_spaced,
    document_meant,
    key_meant,
    minimum_meant,
    part_of,
    reward_meant,
    shorthand_meant,
    with_own_sum,
)
from hookline.records.reading_place import Home
from hookline.records.record_keys import help_at, keys_at, known_keys, own_keys, record_at
from hookline.records.refused_values import LINES, in_words
from hookline.records.spellings import settle, without_blanks
from hookline.records.unseen import unseen_in
from hookline.records.yaml_tree import Tree, read_tree
from hookline.text.money import parse_money
from hookline.text.similarity import nearest

if TYPE_CHECKING:
    from hookline.records.brand import Brand
    from hookline.records.brief import Brief

Model = TypeVar("Model", bound=BaseModel)

SINGULAR = {"hooks": "hook", "channels": "channel", "if": "condition"}
"""What one of a list is called."""
_OTHER_SENDERS = (
    "; delete it for any other channel, where a message bears the name under which the business is "
    "registered"
)


def read_brief(
    text: str,
    file: str,
    *,
    stem: str,
    channels: Collection[str],
    home: Callable[[Tree], Home] | None = None,
) -> "tuple[Brief, Tree]":
    """The brief in a YAML text, and where its values stand; its id is the file's stem.

    Args:
        channels: the names that have a profile.
        home: asked for once there is a day that is not in a brief's own form.

    Raises:
        BadInput: HL1xx with file:line:column; `also` holds the further problems.
    """
    from hookline.records.brief import Brief  # who reads no brief does not wait for its records
    from hookline.records.date_readings import take_values
    from hookline.records.parts_with_remarks import take_parts
    from hookline.records.shapes import take_shapes
    from hookline.records.tones import take_tones
    from hookline.records.two_prices import take_prices

    tree = read_tree(text.removeprefix("\ufeff"), file, whole=False)
    try:
        _need_mapping(tree, "a brief")
        settle(tree, channels)
        take_shapes(tree)
        take_parts(tree, channels)
        take_tones(tree)
        take_prices(tree)
        take_values(tree, lambda: home(tree) if home else Home())
        tree.lines.setdefault("id", stem)
        brief = validated(Brief, tree, channels)
    except BadInput as problem:
        raise _with_cuts(problem, tree) from None
    if tree.cuts:
        raise _with_cuts(None, tree)
    return brief, tree


def _with_cuts(problem: BadInput | None, tree: Tree) -> HooklineError:
    """What is wrong with the values, and texts that a comma cuts; one line is told once."""
    cut_lines = {_order(cut.where)[0] for cut in tree.cuts}
    problems = [problem, *problem.also] if problem else []
    rest = [error for error in problems if not tree.cuts or _order(error.where)[0] not in cut_lines]
    first, *others = sorted((*tree.cuts, *rest), key=lambda error: _order(error.where))
    first.also = tuple(others)
    return first


def read_brand(text: str, file: str) -> "Brand":
    """The brand in a YAML text."""
    from hookline.records.brand import Brand

    tree = read_tree(text, file)
    _need_mapping(tree, "a brand")
    tree.value = without_blanks(tree.value)
    return validated(Brand, tree)


def validated(model: type[Model], tree: Tree, channels: Collection[str] | None = None) -> Model:
    """The record that a tree holds.

    Args:
        channels: the names that have a profile; None takes any.

    Raises:
        BadInput: the first problem, located, with the others in `also`.
    """
    try:
        return model.model_validate(tree.value, context={"channels": channels} if channels else {})
    except ValidationError as failure:
        errors = [error for error in failure.errors() if _meant(error)]
        errors = _without_misspelt(errors, tree, model)
        problems = [_located(error, tree, model) for error in errors]
        for problem in problems:
            problem.fix = with_own_sum(problem.fix, _country(tree.value))
        problems.sort(key=lambda problem: _order(problem.where))
        problems[0].also = tuple(problems[1:])
        raise problems[0] from None


def _country(value: object) -> str:
    """The country that a brief or its brand names; "" for none."""
    brand = value.get("brand") if isinstance(value, Mapping) else None
    named = [part.get("market") for part in (value, brand) if isinstance(part, Mapping)]
    return next((str(code) for code in named if code), "")


def _without_misspelt(
    errors: list[ErrorDetails], tree: Tree, model: type[BaseModel]
) -> list[ErrorDetails]:
    """A key that is missing is not told where it stands in another spelling, which is."""
    known = known_keys(model, ())
    unknown = [str(e["loc"][-1]) for e in errors if e["type"] == "extra_forbidden"]
    meant = {key_meant(name, known) or nearest(name, known) for name in unknown}
    return [
        error
        for error in errors
        if not (error["type"] == "missing" and _written_path(error, tree.value)[-1] in meant)
    ]


def _need_mapping(tree: Tree, what: str) -> None:
    if not isinstance(tree.value, dict):
        fix = document_meant(tree.value) or "start with a line such as `brand: Kurtako`"
        raise BadInput(
            "HL102",
            Wording(
                f"{what} is lines of `key: value`", at_desk=f"{what} is not written as it has to be"
            ),
            where=tree.where(),
            fix=fix,
        )


def _located(error: ErrorDetails, tree: Tree, model: type[BaseModel]) -> BadInput:
    path = _written_path(error, tree.value)
    given, kind = error["input"], error["type"]
    of_key = kind == "extra_forbidden" or error["loc"][-1:] == ("[key]",)
    where = tree.where(path, key=of_key)
    name = str(path[-1]) if path else ""
    if kind == "extra_forbidden":
        known = known_keys(model, path[:-1])
        meant, reward = key_meant(name, known, part_of(path)), reward_meant(path, given)
        hint = f"did you mean '{meant}'?" if meant else _suggestion_for(name, known)
        holder = value_at(tree.value, path[:-1])
        text = str(holder.get("text", "")) if isinstance(holder, Mapping) else ""
        elsewhere = offer_part_meant(path, given, text) or price_meant(path, given)
        if len(path) == 1 and hint.startswith("one of"):
            elsewhere = place_meant(name, {part: keys_at(model, (part,)) for part in OF_A_PART})
        sure = _sum_beside_words(meant or nearest(name, known) or "", given)
        hint += _OTHER_SENDERS * (part_of(path) == "sender" and hint.startswith("one of"))
        fix = elsewhere or _least_meant(path, given) or reward or sure or hint
        if meant and isinstance(holder, Mapping) and meant in holder:
            fix = f"'{meant}' is written beside it: keep one of the two, the other may be a fact"
        return BadInput("HL104", f"there is no key '{name}'{unseen_in(name)}", where=where, fix=fix)
    if kind == "literal_error":
        expected = str(error["ctx"]["expected"]).replace(" or ", ", ").replace("'", "")
        label = next((str(step) for step in reversed(path) if isinstance(step, str)), name)
        label = "key" if of_key else SINGULAR.get(label, label)
        fix = _suggestion_for(str(given), expected.split(", "))
        problem = f"there is no {label} '{given}'{unseen_in(str(given))}"
        return BadInput("HL101", problem, where=where, fix=fix)
    if kind == "missing":
        fix = Wording(f"add a line `{name}: …`", at_desk="fill it in")
        return BadInput("HL105", f"'{name}' is missing", where=where, fix=fix)
    problem, fix = in_words(error)
    is_shorthand = kind.startswith(("dict", "model"))
    if is_shorthand and path[:1] == ("control_copy",) and path[1:] and isinstance(given, str):
        problem = "which language is it in?"
    fix = (shorthand_meant(path, given) if is_shorthand else "") or fix or help_at(model, path)
    record = record_at(model, path)
    if fix == LINES and record and record is not model:
        fix = f"write lines below it, each two spaces further in: {', '.join(own_keys(record))}"
    if kind == "value_error" and (meant := _value_meant(path, given)):
        fix = meant
    if kind == "value_error" and "since the colon splits it" in fix:
        fix = as_spaced(fix, tree.text)
    fix = minimum_meant(path, given) or fix if kind == "value_error" else fix
    return BadInput("HL106", f"{field_called(path)}: {problem}", where=where, fix=fix)


def _sum_beside_words(key: str, given: object) -> str:
    """How `min: $375 job` is written, whose key holds the sum alone; "" for any other."""
    try:
        parse_money(str(given), currency="")
    except ValueError:
        meant = _value_meant((key,), given) if key in AMOUNTS else ""
        if not meant or "`" in meant:
            return meant
        return f"write `{key}: {meant.removeprefix('write ')}`"
    return ""


def _least_meant(path: tuple[str | int, ...], given: object) -> str:
    """What `min: 3 days` is; "" where it is a sum of money, which min_basket holds."""
    try:
        parse_money(str(given), currency="")
    except ValueError:
        return minimum_meant(path, given)
    return ""


def _written_path(error: ErrorDetails, value: object) -> tuple[str | int, ...]:
    """The steps that the file has; unions and shorthands put in some of their own."""
    path: list[str | int] = []
    for step in error["loc"]:
        is_key = isinstance(value, Mapping) and step in value
        if is_key or (isinstance(value, list) and isinstance(step, int)):
            value = value_at(value, (step,))
            path.append(step)
    return (*path, error["loc"][-1]) if error["type"] == "missing" else tuple(path)


def _meant(error: ErrorDetails) -> bool:
    """False for what a union also allows: text where lines of keys are written, or the reverse."""
    if error["type"] == "extra_forbidden":  # a key `Brand` is none of the union's tags
        return True
    tag = str(error["loc"][-1]) if error["loc"] else ""
    if tag == "str":
        return not isinstance(error["input"], Mapping)
    return not (tag == "Brand" or tag.startswith("dict["))


def _value_meant(path: tuple[str | int, ...], given: object) -> str:
    from hookline.records.shorthand_readings import (  # it reads the profiles
        language_meant,
        value_meant,
    )

    if meant := value_meant(path, given):
        return f"write {meant}"
    is_language = path[:1] == ("languages",) or path[-1:] == ("default_language",)
    code = language_meant(str(given)) if is_language else ""
    return f"did you mean '{code}'?" if code else ""


def _suggestion_for(word: str, known: list[str]) -> str:
    suggestion = nearest(word, known)
    return f"did you mean '{suggestion}'?" if suggestion else f"one of: {', '.join(known)}"


def _order(where: str) -> tuple[int, int]:
    numbers = [int(part) for part in where.split(":")[-2:] if part.isdigit()]
    return (numbers[0], numbers[1]) if len(numbers) == 2 else (0, 0)
