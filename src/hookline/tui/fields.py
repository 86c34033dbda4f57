"""The fields of the brief's form: where each stands in the file, how it is shown and typed as text,
and which problem belongs to which."""

import difflib
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hookline.errors import HooklineError
from hookline.records.words import HOOKS, TONALITIES
from hookline.tui.hidden import with_signs, without_signs
from hookline.tui.problems import problem_text

if TYPE_CHECKING:
    from hookline.records.brief_document import BriefDocument
    from hookline.records.resolved_brief import ResolvedBrief

Value = str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the form."""

    id: str
    label: str
    kind: str
    """line; words: a list in one line; chips: words to tick; text: by language; facts: one a
    line, by language."""
    path: tuple[str | int, ...]
    """Where it stands in the file; empty for what is not of the brief."""
    record: str
    """`Record.attribute`, whose docstring is the help."""
    example: str = ""
    words: tuple[str, ...] = ()
    """To tick; those of `channels` are the catalog's."""

    @property
    def key(self) -> str:
        """The brief's attribute that it belongs to."""
        return str(self.path[0]) if self.path else ""


INSIGHT = "They liked it, and forgot where they had it from"
MOMENT = "They ordered once, three weeks ago"
FIELDS = (
    Field("brand", "Brand", "line", ("brand",), "Brief.brand", "Kurtako"),
    Field("blueprint", "What for", "line", ("blueprint",), "Brief.blueprint", "winback"),
    Field("idea", "Idea", "text", ("idea",), "Brief.idea", "We kept your size."),
    Field("offer_text", "Offer", "text", ("offers", 0, "text"), "Offer.text", "20% off 2 shirts"),
    Field("offer_code", "Offer code", "line", ("offers", 0, "code"), "Offer.code", "BACK20"),
    Field("offer_ends", "Offer ends", "line", ("offers", 0, "ends"), "Offer.ends", "+7d"),
    Field("facts", "Facts", "facts", ("facts",), "Brief.facts", "40 new styles since June"),
    Field("hooks", "Hooks", "chips", ("hooks",), "Brief.hooks", words=HOOKS),
    Field("tonality", "Tonality", "chips", ("tonality",), "Brief.tonality", words=TONALITIES),
    Field("channels", "Channels", "chips", ("channels",), "Brief.channels"),
    Field("languages", "Languages", "words", ("languages",), "Brief.languages", "en, hi-Latn"),
    Field("cta_label", "Button", "text", ("cta", "label"), "Cta.label", "Shop now"),
    Field("cta_url", "Link", "line", ("cta", "url"), "Cta.url", "https://kurtako.example/new"),
    Field("signed", "Signed", "line", ("signed",), "Brief.signed", "Mira from the shop"),
    Field("never_say", "Never say", "words", ("never_say",), "Brief.never_say", "cheap, hurry"),
    Field("market", "Country", "line", ("market",), "Brief.market", "IN"),
    Field("size", "Customers", "line", ("audience", "size"), "Audience.size", "48200"),
    Field("base_rate", "Buy anyway", "line", ("audience", "base_rate"), "Audience.base_rate", "2%"),
    Field("insight", "Readers", "line", ("audience", "insight"), "Audience.insight", INSIGHT),
    Field("moment", "Occasion", "line", ("moment",), "Brief.moment", MOMENT),
    Field("variants", "Drafts", "line", ("variants",), "Brief.variants", "6"),
    Field("model", "Model", "line", (), "Model", "offline"),
)  # fmt: skip
BY_ID = {field.id: field for field in FIELDS}

_COMMAND = re.compile(r"`hookline [^`]*`(?:, or |, | or )?")
ORIGINS = {
    "blueprint": "from What for", "brand": "from Brand", "audience": "from your customers",
    "learned": "from what worked", "default": "as usual",
}  # fmt: skip
"""Where what is assumed comes from, in the form's words."""
SAID_HERE = {"Brief.brand": "Who is speaking: a name, or Enter to choose one that is known here"}
"""Help where the record's own speaks of files."""
_QUOTED = re.compile(r"`([^`]*)`")
_CODE = re.compile(r" \([a-z]+\.[a-z_0-9]+\)")
_KEY = re.compile(r"[a-z_]+(?:\.[a-z_]+)*")
_MAP = re.compile(r"\{(.*)\}(.*)")
_NEXT_KEY = re.compile(r", (?=[a-z_]+: )")

MODEL_HELP = (
    "Who writes. offline is the practice writer: no model, no key, no cost. Others: openai/NAME, "
    "or http://127.0.0.1:8080/v1#NAME for a server on this machine. A key is never typed here: it "
    "is found in the environment (OPENAI_API_KEY, HOOKLINE_API_KEY)."
)


def help_of(field: Field) -> str:
    """What the field is for: the docstring of the record's attribute."""
    from hookline.records import brief
    from hookline.records.base import attribute_help

    record, _, attribute = field.record.partition(".")
    if not attribute:
        return MODEL_HELP
    if field.record in SAID_HERE:
        return SAID_HERE[field.record]
    return _QUOTED.sub(r"“\1”", attribute_help(getattr(brief, record), attribute))


def read_field(
    document: "BriefDocument", field: Field, language: str, channels: Collection[str]
) -> Value | None:
    """What the form shows for a field; None where the file says more than the form can show."""
    value = _value_in(document, field, language, channels)
    if isinstance(value, list):
        return "\n".join(map(with_signs, value))
    return with_signs(value) if isinstance(value, str) else value


def _value_in(
    document: "BriefDocument", field: Field, language: str, channels: Collection[str]
) -> Value | list[str] | None:
    """What the file has for a field, character by character; facts as a list."""
    value = document.get(*field.path)
    if value is None:
        return () if field.kind == "chips" else ""
    if field.kind == "facts":
        facts = value if isinstance(value, list) else [value]
        shown = [_in_language(fact, language, channels) for fact in facts]
        return None if None in shown else [str(line) for line in shown]
    if field.kind == "text":
        return _in_language(value, language, channels)
    values = value if isinstance(value, list) else [value]
    if not all(isinstance(value, str) for value in values):
        return None
    if field.kind == "chips":
        return tuple(values)
    return ", ".join(values) if field.kind == "words" or len(values) == 1 else None


def write_field(
    document: "BriefDocument",
    field: Field,
    value: Value,
    languages: Sequence[str],
    language: str,
    channels: Collection[str],
) -> None:
    """Put what was typed into the file; the other languages of a text stay."""
    path = field.path
    if isinstance(value, tuple):
        return document.set(
            _ticked(document.get(*path), field.words or tuple(channels), value), *path
        )
    value = value.strip()
    if field.kind == "facts":
        facts = _facts(document.get(*path), value, languages, language, channels)
        return document.set(facts, *path)
    former = _value_in(document, field, language, channels)
    value = without_signs(former, value) if isinstance(former, str) else value
    if field.kind == "text":
        return document.set(_with_text(document.get(*path), value, languages, language), *path)
    if field.kind == "words":
        words = [word.strip() for word in value.split(",")]
        return document.set([word for word in words if word], *path)
    return document.set(value, *path)


def assumed_value(field: Field, resolved: "ResolvedBrief | None") -> str:
    """What holds while the field is blank, and where it comes from."""
    if resolved is None or field.key not in resolved.origins:
        return ""
    origin = resolved.origins[field.key]
    value = getattr(resolved.brief, field.key)
    if origin == "user" or len(field.path) != 1:
        return ""
    if field.kind == "text":
        value = value.wordings()
    words = value if isinstance(value, str) else ", ".join(map(str, value))
    return f"{ORIGINS[origin]}: {words.replace('_', ' ')}"


def _ticked(current: Any, words: Sequence[str], ticked: tuple[str, ...]) -> list[str]:
    """The ticked words, in the order in which the file has them; unknown ones stay."""
    values = current if isinstance(current, list) else [current] if current else []
    kept = [word for word in values if word in ticked or word not in words]
    return kept + [word for word in ticked if word not in values]


def _in_language(value: Any, language: str, channels: Collection[str]) -> str | None:
    if isinstance(value, dict):
        if set(value) & {*channels} or not all(isinstance(v, str | None) for v in value.values()):
            return None
        return value.get(language) or value.get("all") or ""
    return value if isinstance(value, str) else "" if value is None else None


def _with_text(current: Any, text: str, languages: Sequence[str], language: str) -> Any:
    if isinstance(current, dict):
        by_language = {**current, language: text}
        return {name: value for name, value in by_language.items() if value}
    if isinstance(current, str) and current != text and language != languages[0]:
        return {languages[0]: current, language: text} if text else current
    return text


def _facts(
    current: Any,
    text: str,
    languages: Sequence[str],
    language: str,
    channels: Collection[str],
) -> list[Any]:
    """The list of facts with one language's lines changed."""
    old = current if isinstance(current, list) else [current] if current else []
    was = [with_signs(_in_language(fact, language, channels) or "") for fact in old]
    now = [line.strip() for line in text.splitlines() if line.strip()]
    changed: list[Any] = []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if kind == "equal":
            changed.extend(old[a:b])
        elif kind == "replace" and b - a == d - c:
            pairs = zip(old[a:b], now[c:d], strict=True)
            for fact, line in pairs:
                text = without_signs(_in_language(fact, language, channels) or "", line)
                changed.append(_with_text(fact, text, languages, language))
        else:
            changed.extend(now[c:d])
    return changed


def field_words(text: str) -> str:
    """What the coach says, in the words of the form: labels for keys, no command, no check's code.

    The coach speaks to files too: `audience: {size: 20000}` is `Customers: 20000` here.
    """
    text = _COMMAND.sub("", _CODE.sub("", text)).replace("nothing to do: ", "taken care of: ")
    key, colon, rest = text.partition(": ")
    if not colon or not _KEY.fullmatch(key):
        return text
    if not (inner := _MAP.fullmatch(rest)):
        return f"{_label((key,))}: {rest}"
    if "{" in inner[1]:
        return f"{_label((key,))}: write it in the file (ctrl+e)"
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
        name = _field_of_path(max(paths, key=len, default=()))
        by_field.setdefault(name, problem_text(part))
    return by_field


def _field_of_path(path: tuple[str | int, ...]) -> str:
    from hookline.records.spellings import SYNONYMS

    keys = [step for step in path if isinstance(step, str)]
    if not keys:
        return ""
    keys[0] = SYNONYMS.get(keys[0], keys[0])

    def n_shared_steps(field: Field) -> int:
        steps = [step for step in field.path if isinstance(step, str)]
        alike = sum(a == b for a, b in zip(steps, keys, strict=False))
        return alike if steps[:1] == keys[:1] else 0

    best = max(FIELDS, key=n_shared_steps)
    return best.id if n_shared_steps(best) else ""
