"""What changed between two texts, word by word."""

import difflib
import re
from typing import Literal, NamedTuple


class WordChange(NamedTuple):
    """A run of words that stayed, went or came."""

    kind: Literal["same", "out", "in"]
    text: str


def word_changes(old: str, new: str) -> list[WordChange]:
    """Both texts in one, in reading order; what was taken out stands before what took its place."""
    before, after = (re.findall(r"\s+|\S+", text) for text in (old, new))
    matcher = difflib.SequenceMatcher(a=before, b=after, autojunk=False)
    changes: list[WordChange] = []
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            changes.append(WordChange("same", "".join(before[a:b])))
            continue
        changes += [WordChange("out", "".join(before[a:b]))] if b > a else []
        changes += [WordChange("in", "".join(after[c:d]))] if d > c else []
    return changes


def word_diff(old: str, new: str) -> str:
    """Both texts in one, word by word: `[-taken out-]` and `{+put in+}`."""
    marks = {"same": "{}", "out": "[-{}-]", "in": "{{+{}+}}"}
    return "".join(marks[kind].format(text) for kind, text in word_changes(old, new))
