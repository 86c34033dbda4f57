"""What stands around a message where it is read: a sender, a time, an inbox row."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from textual.content import Content

from hookline.tui.look import lines, plain, styled

if TYPE_CHECKING:
    from hookline.records.channel import ChannelProfile

LOUD = ("subject", "title", "header")
QUIET = ("preheader", "footer")
LABELS = {"subject": "Subject", "preheader": "Preview"}
"""What an inbox shows before the letter is opened."""
LABEL_WIDTH = 9
TIME = "9:41"
"""As in every picture of a phone."""
READ = f"{TIME} ✓✓"
"""A chat's own marks: it came, and was read."""


def on_device(profile: "ChannelProfile", sender: str, texts: Mapping[str, str]) -> Content:
    """A message as the device shows it. No mark stands right of its words, so that no script breaks
    the frame.

    Args:
        sender: whom the reader sees it come from.
        texts: by part, in reading order, with the values filled in.
    """
    if profile.is_letter:
        return _in_inbox(sender, texts)
    parts = [_part(name, text) for name, text in texts.items()]
    if "title" in profile.parts:
        return lines(styled(f"▪ {sender} · now, on the lock screen", "$primary"), *parts)
    if profile.has_sender_id:
        return lines(styled(f"‹ {sender} · text message, today {TIME}", "$primary"), *parts)
    head = styled(f"‹ {sender} · business chat", "$primary")
    return lines(head, *parts, styled(READ, "$primary"))


def _in_inbox(sender: str, texts: Mapping[str, str]) -> Content:
    """The row of an inbox by its labels, then the letter."""
    rows = [Content.assemble(styled(f"{'From':{LABEL_WIDTH}}", "$primary"), styled(sender, "bold"))]
    rows += [
        Content.assemble(styled(f"{LABELS[name]:{LABEL_WIDTH}}", "$primary"), _part(name, text))
        for name, text in texts.items()
        if name in LABELS
    ]
    return lines(*rows, plain(""), *(_part(n, t) for n, t in texts.items() if n not in LABELS))


def _part(name: str, text: str) -> Content:
    if name == "cta" or name.startswith("button"):
        return styled(f" {text} ", "reverse")
    style = "bold" if name in LOUD else "italic" if name in QUIET else ""
    return styled(text, style) if style else plain(text)
