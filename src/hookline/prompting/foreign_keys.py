"""An answer's keys in the copy's own language, `asunto` or `本文`, as the schema spells them."""

import functools
import re
import unicodedata
from collections.abc import Collection, Iterable

from hookline.documents import document_at
from hookline.prompting.shapes import WrittenCopy
from hookline.records.prompt import Prompt
from hookline.text.answers import Answer

LISTED = "variants"
HOLDING_MAPS = ("follow_up",)
NUMBERS = ("cell",)


class AnswerKeys:
    """Reads the keys of one answer; remembers which were in another language."""

    def __init__(self, prompt: Prompt) -> None:
        self.read_as: dict[str, str] = {}
        """Our key by the answer's."""
        self._asked = _asked(prompt)
        self._profiles = prompt.brief.languages.values()

    @functools.cached_property
    def _meanings(self) -> dict[str, list[str]]:
        """Our keys by each word for them in a language of the brief."""
        meanings: dict[str, list[str]] = {}
        for profile in self._profiles:
            for key in profile.answer_keys.keys() & self._asked:
                for word in profile.answer_keys[key].split(","):
                    meanings.setdefault(_bare(word), []).append(key)
        return meanings

    def translate(self, value: object, under: str = "") -> object:
        """A document of the answer with our keys, wherever one word of the language means one.

        Args:
            under: our key that it stands under; a map of which nothing but one word is known, as
                `{"type": "text", "text": ...}`, holds copy only there.
        """
        if isinstance(value, list):
            return [self.translate(inner, under) for inner in value]
        if not isinstance(value, dict):
            return value
        taken = {_bare(str(name)).replace(" ", "_") for name in value} & self._asked
        keys: dict[object, str] = {}
        for name, inner in value.items():
            if key := self._key(name, inner, taken):
                keys[name] = key
                taken.add(key)
        is_copy = len(taken) > 1 or under in (LISTED, *HOLDING_MAPS) or LISTED in taken
        keys = keys if is_copy else {}
        self.read_as |= {str(name): key for name, key in keys.items()}
        ours = [(keys.get(name, name), inner) for name, inner in value.items()]
        return {key: self._held(key, inner) for key, inner in ours}

    def _held(self, key: object, value: object) -> object:
        name = _bare(str(key)).replace(" ", "_")
        return value if name in WrittenCopy.model_fields else self.translate(value, name)

    def translated(self, answer: Answer) -> Answer:
        """The answer with all of its documents in our keys."""
        documents = (doc._replace(value=self.translate(doc.value)) for doc in answer.documents)
        return answer._replace(documents=tuple(documents))

    def note(self) -> str:
        """What was read so, for whoever reviews the copy; "" where nothing was."""
        pairs = [f"`{name}` as {key}" for name, key in self.read_as.items()]
        return f"keys in another language were read: {', '.join(pairs)}" if pairs else ""

    def _key(self, name: object, value: object, taken: Collection[str]) -> str:
        bare = _bare(str(name))
        if bare.replace(" ", "_") in self._asked:
            return ""
        meanings = self._meanings.get(bare, ())
        return next((key for key in meanings if key not in taken and _fits(key, value)), "")


def _asked(prompt: Prompt) -> set[str]:
    asked = prompt.asked
    of_follow_up = document_at(asked, "follow_up", "properties") if "follow_up" in asked else {}
    return {LISTED, *asked, *of_follow_up}


def _fits(key: str, value: object) -> bool:
    """Is a value what could stand under that key?"""
    if key == LISTED:
        members = value.values() if isinstance(value, dict) else value
        return isinstance(members, Iterable) and any(isinstance(each, dict) for each in members)
    if key in NUMBERS:
        return isinstance(value, int | str)
    if key in HOLDING_MAPS:
        return isinstance(value, dict | list | str)
    is_part = key in WrittenCopy.model_fields
    return isinstance(value, str) or (is_part and isinstance(value, list) and len(value) == 1)


def _bare(word: str) -> str:
    """A key in small letters, its words apart, accents or none: `Línea_de-Asunto`."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", unicodedata.normalize("NFKC", word)).casefold()
    return " ".join(re.sub(r"(?:[^\w\u0300-\u036f\u0900-\u0dff]|_)+", " ", spaced).split())
