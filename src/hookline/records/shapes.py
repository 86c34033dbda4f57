"""Shapes in which people write the parts of a brief, read as its own: a sentence where lines stand,
a list where one text does, the parts of a message without its language."""

import re
from collections.abc import Mapping
from typing import Any

from hookline.records.meant import ways_in
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.records.text_map import ANY
from hookline.records.words import COPY_PARTS
from hookline.records.yaml_tree import Tree
from hookline.text.scripts import language_script


def take_shapes(tree: Tree) -> None:
    """Read them as they are meant; what could be meant otherwise is said under `readings`."""
    value = tree.value
    if isinstance(cta := value.get("cta"), str):
        value["cta"] = cta_in_words(cta)
        ways = ", ".join(f"{way} {text}" for way, text in value["cta"].items())
        tree.readings += (f"how one acts '{cta}' is {ways}",)
    if isinstance(copy := value.get("control_copy"), dict):
        languages = value.get("languages") or ()
        if len(languages) < len(("this one", "another")):
            code = str(languages[0]) if languages else ANY
            value["control_copy"] = {key: in_language(text, code) for key, text in copy.items()}
    if (moment := in_one(value.get("moment"))) is not None:
        value["moment"] = moment


def cta_in_words(text: str) -> dict[str, str]:
    """How one acts by one sentence: a link, a word to send back, a number, what to show; else what
    the button says."""
    low, ways = text.casefold(), ways_in(text)
    if "reply" in ways and not _asks("reply").search(low):
        ways = {"label": text}  # `our NEW store` asks for no answer
    if ways.keys() == {"label"} and _asks("shown").search(low):
        return {"counter": text}
    return ways or {"label": text}


def in_language(written: Any, code: str) -> Any:
    """A channel's copy under the brief's one language, where it names none."""
    is_parts = isinstance(written, Mapping) and bool(written) and set(written) <= set(COPY_PARTS)
    return {code: written} if is_parts or isinstance(written, str) else written


def in_one(moment: Any) -> str | None:
    """A moment in several lines, `happened: …` and `not yet: …`, as one text."""
    if isinstance(moment, list) and all(isinstance(line, str) for line in moment):
        return " ".join(_ended(line) for line in moment)
    if isinstance(moment, dict) and all(isinstance(line, str) for line in moment.values()):
        lines = (f"{key.replace('_', ' ')}: {line}" for key, line in moment.items())
        return " ".join(map(_ended, lines))
    return None


def _ended(line: str) -> str:
    return line if line[-1:] in ".!?。！？।؟" else f"{line}."


def _asks(line: str) -> re.Pattern[str]:
    """What asks for an answer (`reply`), or to be shown something on the spot (`shown`)."""
    return _asking()[line]


@of_all_phrases
def _asking(books: Mapping[str, PhraseBook]) -> dict[str, re.Pattern[str]]:
    def one_of(line: str) -> re.Pattern[str]:
        return re.compile(
            "|".join(
                rf"(?<!\w)(?:{pattern})" if language_script(code) in _SPACED else f"(?:{pattern})"
                for code, book in books.items()
                for pattern in getattr(book, line)
            )
        )

    return {line: one_of(line) for line in ("reply", "shown")}


_SPACED = ("Latin", "Cyrillic")
