"""Suggestions: the buttons below a message, where a channel counts them."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.documents import Document
from hookline.guardrails.base import Copy, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.triggers import ALWAYS, NEVER
from hookline.records.words import Severity
from hookline.text.measured import count_graphemes


class Suggestions:
    """More of them, or a longer one, and the message is not delivered."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "suggestion.count": "error",
        "suggestion.length": "error",
    }

    def triggers(self, sheet: CompiledSheet) -> int:
        return ALWAYS if sheet.sheet.channel.max_suggestions else NEVER

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        channel = sheet.sheet.channel
        if not channel.max_suggestions:
            return
        labels = list(_labels(copy.parts))
        if len(labels) > channel.max_suggestions:
            message = f"{len(labels)} suggestions; a message has at most {channel.max_suggestions}"
            yield Violation("suggestion.count", message, "buttons")
        for part, label in labels:
            size, most = count_graphemes(label), channel.limits["cta"]
            if size > most:
                message = f"'{label}' has {size} characters of {most}"
                yield Violation("suggestion.length", message, part, fix="shorten it")


def _labels(parts: Document) -> Iterator[tuple[str, str]]:
    """(part, label) of each thing to tap: the call to action, then the other buttons."""
    cta = parts.get("cta")
    label = cta.get("label") if isinstance(cta, Mapping) else cta
    if isinstance(label, str) and label:
        yield "cta", label
    buttons = parts.get("buttons")
    for button in buttons if isinstance(buttons, list | tuple) else ():
        if isinstance(button, Mapping):
            yield "buttons", str(button.get("text", ""))


adapter = Suggestions()
