"""A draft's parts as one text that a person edits, and back."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hookline.records.variant import Parts

_HEADING = re.compile(r"^\[(subject|preheader|title|header|body|footer|cta)\] ?", re.MULTILINE)


def text_of(parts: "Parts") -> str:
    """The body alone, or every part under its name: `[subject] …`."""
    texts = parts.texts()
    if list(texts) == ["body"]:
        return parts.body
    return "\n".join(f"[{name}] {text}" for name, text in texts.items())


def parts_of(text: str, was: "Parts") -> "Parts":
    """The parts with the edited texts; what has no heading is the body."""
    pieces = _HEADING.split(text)
    found = dict(zip(pieces[1::2], (piece.strip() for piece in pieces[2::2]), strict=True))
    if pieces[0].strip():
        found["body"] = "\n".join(filter(None, (pieces[0].strip(), found.get("body", ""))))
    if "cta" in found:
        label = found.pop("cta")
        return was.model_copy(update={**found, "cta": was.cta.model_copy(update={"label": label})})
    return was.model_copy(update=found)
