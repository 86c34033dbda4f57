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
        buttons = _button_labels(copy.parts)
        n_suggestions = len(buttons) + _has_call_to_action(copy.parts)
        if n_suggestions > channel.max_suggestions:
            message = (
                f"{n_suggestions} suggestions; a message has at most {channel.max_suggestions}"
            )
            yield Violation("suggestion.count", message, "buttons")
        for label in buttons:  # the call to action is measured as every channel's is
            size, most = count_graphemes(label), channel.limits["cta"]
            if size > most:
                message = f"'{label}' has {size} characters of {most}"
                yield Violation("suggestion.length", message, "buttons", fix="shorten it")


def _button_labels(parts: Document) -> list[str]:
    """What the buttons beside the call to action say."""
    buttons = parts.get("buttons")
    listed = buttons if isinstance(buttons, list | tuple) else ()
    return [str(button.get("text", "")) for button in listed if isinstance(button, Mapping)]


def _has_call_to_action(parts: Document) -> bool:
    cta = parts.get("cta")
    label = cta.get("label") if isinstance(cta, Mapping) else cta
    return isinstance(label, str) and bool(label)


adapter = Suggestions()
