"""Text on its way to the screen: never parsed as markup, never a control character."""

from textual.content import Content

from hookline.text.safe import safe_text


def plain(text: str) -> Content:
    """Any text as it is."""
    return Content(safe_text(text))


def styled(text: str, style: str) -> Content:
    """Any text in a style of the theme: `$error`, `bold`."""
    return Content.styled(safe_text(text), style)


def lines(*parts: Content) -> Content:
    """One below the other."""
    return Content("\n").join(parts)


def flat(text: str) -> str:
    """The text on one line."""
    return " ".join(safe_text(text).split())
