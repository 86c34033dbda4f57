"""What stands in the blank field of what is known of readers: names, and the words for nobody's."""

from hookline.tui.fields import ORIGINS
from hookline.tui.open_brief import BriefReading

FIELD = "personalization"
USUAL = "first_name"
"""What a message names its reader by."""


def about_them_hint(reading: BriefReading, language: str) -> str:
    """What holds while it is blank, or a good line to begin with, in the language of the texts."""
    resolved = reading.resolved
    if resolved is None:
        return ""
    language = language if language in resolved.languages else resolved.brief.languages[0]
    assumed = [] if resolved.written.personalization else list(resolved.brief.personalization)
    where = resolved.language_name(language)
    lines = [_line(reading, name, language) for name in assumed or [USUAL]]
    words = [line or f"no {name} in {where}" for name, line in zip(assumed, lines, strict=False)]
    if assumed:
        origin = resolved.origins.get(FIELD, "default")
        return f"{ORIGINS.get(origin, ORIGINS['default'])}: {', '.join(words)}"
    if lines[0]:
        return f"e.g. {lines[0]}, one a line"
    return f"no name in {where}: the greeting is left out, but for a word of yours: {USUAL}: …"


def about_them_example(reading: BriefReading, language: str) -> str:
    """A good line in the language of the texts; "" where no word stands for an unknown name."""
    resolved = reading.resolved
    if resolved is None:
        return USUAL
    language = language if language in resolved.languages else resolved.brief.languages[0]
    return _line(reading, USUAL, language)


def _line(reading: BriefReading, name: str, language: str) -> str:
    """The field with its word for a blank value; "" where the language has none."""
    resolved = reading.resolved
    assert resolved is not None
    field = resolved.fields.get(name)
    known = field.fallback if field else reading.unnamed if name == USUAL else {}
    word = resolved.said_there(known, language)
    return f"{name}: {word}" if word else ""
