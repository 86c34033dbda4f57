"""A variant in the shape that was asked for, whatever keys and wrappers its writer gave it."""

import re
from collections.abc import Collection

from pydantic import BaseModel, ConfigDict

from hookline.documents import Fields
from hookline.records.variant import Parts, VariantCta
from hookline.text.answers import cell_number
from hookline.text.safe import safe_text


class WrittenCopy(BaseModel):
    """The parts of a message as the answer's schema spells them."""

    model_config = ConfigDict(extra="ignore", str_strip_whitespace=True, defer_build=True)
    subject: str = ""
    preheader: str = ""
    title: str = ""
    header: str = ""
    body: str
    cta: str = ""

    def parts(self) -> Parts:
        """As the record has them, with nothing that a terminal would obey."""
        names = WrittenCopy.model_fields
        written = {name: safe_text(getattr(self, name)).strip() for name in names}
        return Parts(**{**written, "cta": VariantCta(label=written["cta"])})


class WrittenVariant(WrittenCopy):
    """One variant of the answer."""

    cell: int
    follow_up: WrittenCopy | None = None
    angle: str = ""
    hook: str = ""
    gloss: str = ""
    note: str = ""


def as_asked(raw: object, asked: Collection[str]) -> object:
    """What of a variant was asked for, in the form that it was asked in.

    A key that nobody asked for, and null where there is nothing to say, cost nobody a variant; nor
    do a button in the form of a map, or a follow-up that is its text alone.
    """
    if not isinstance(raw, dict):
        return raw
    kept = {name: value for name, value in spelled(raw).items() if value is not None}
    kept |= {"cell": cell_number(kept["cell"])} if "cell" in kept else {}
    unasked = (WrittenVariant.model_fields.keys() & kept.keys()) - {*asked, "note"}
    unasked |= {
        name for name in ("angle", "hook", "gloss", "note") if not isinstance(kept.get(name), str)
    }
    kept = {name: value for name, value in kept.items() if name not in unasked}
    parts = {
        name: text_of_part(kept[name]) for name in kept.keys() & WrittenCopy.model_fields.keys()
    }
    kept = {name: value for name, value in (kept | parts).items() if value is not None}
    follow_up = _alone(kept.get("follow_up"))
    if isinstance(follow_up, str):
        kept["follow_up"] = {"body": follow_up}
    elif isinstance(follow_up, dict):
        kept["follow_up"] = as_asked(follow_up, WrittenCopy.model_fields)
    return kept


def spelled(raw: Fields) -> Fields:
    """A variant with its keys as the schema spells them: follow_up for `followUp`, `Follow-up`."""
    small = {
        re.sub(r"(?<=[a-z])(?=[A-Z])|[\s-]+", "_", name.strip()).lower(): value
        for name, value in raw.items()
    }
    return _unwrapped(small | raw)


def _unwrapped(raw: Fields) -> Fields:
    """A variant whose parts stand in a map of their own: `message`, `parts`, `copy`."""
    if "body" in raw:
        return raw
    parts = [value for name, value in raw.items() if name != "follow_up"]
    maps = [spelled(part) for part in parts if isinstance(part, dict)]
    held = [part for part in maps if "body" in part]
    return {**raw, **held[0]} if len(held) == 1 else raw


def text_of_part(part: object) -> object:
    """A part's text, also where it is the only one of a list or stands in a map."""
    part = _alone(part)
    return (part.get("label") or part.get("text")) if isinstance(part, dict) else part


def _alone(value: object) -> object:
    return value[0] if isinstance(value, list) and len(value) == 1 else value
