"""The composer's phrase book of one language: authored lines, read from prompts/offline/."""

from pathlib import Path

from hookline.records.base import Record
from hookline.records.documents import validated
from hookline.records.yaml_tree import read_tree

Lines = tuple[str, ...]

REGISTERS: dict[str, str] = {
    "warm": "warm", "empathetic": "warm", "reassuring": "warm",
    "plain": "plain", "expert": "plain",
    "playful": "lively", "witty": "lively", "celebratory": "lively", "urgent": "lively",
    "premium": "formal", "formal": "formal",
}  # fmt: skip
"""Which of the four registers a tonality is written in."""


class Phrases(Record):
    """Lines by slot. Braces hold slots that the brief fills: {name}, {offer}, {brand}, {field}."""

    greetings: dict[str, Lines]
    """By register; each holds {name}."""
    leads: dict[str, dict[str, Lines]]
    """By hook and register: the thought that the message opens with."""
    titles: dict[str, Lines]
    """By hook: a subject or a push title."""
    preheaders: Lines
    programs: dict[str, Lines]
    """By program: why it is worth the reader's while."""
    fields: dict[str, Lines]
    """By customer field: a sentence around {field}."""
    offers: Lines
    """Frames around {offer}."""
    conditions: dict[str, str]
    """`min_basket`, `code`, `until`, `today`: what makes an offer true."""
    facts: Lines
    """Frames around {fact}."""
    actions: dict[str, Lines]
    """By call-to-action style: the sentence before a link, a code or a reply."""
    ctas: Lines
    """Button labels, when the brief gives none."""
    closers: dict[str, Lines]
    """By register: the last sentence of a long message."""
    follow_ups: dict[str, Lines]
    """By step: how the second message opens."""
    months: Lines
    date: str
    """How a day is said: `{day} {month}`."""
    money: dict[str, str]
    """By currency: `Rs {amount}`; `other` for the rest."""
    thousands: str = ","
    space: str = " "
    """What stands between two sentences; Chinese writes nothing there."""
    comma: str = ", "
    """What stands between an offer and its conditions."""
    signature: str = "{text} - {brand}"
    """How an SMS that does not name its sender is signed."""


def read_phrases(folders: tuple[Path, ...], language: str) -> Phrases | None:
    """The phrase book of that language from the first folder that has one; None when none has."""
    for folder in folders:
        path = folder / "offline" / f"{language}.yaml"
        if path.is_file():
            tree = read_tree(path.read_text("utf-8"), str(path))
            return validated(Phrases, tree)
    return None
