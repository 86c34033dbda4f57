"""What a screen looks like beside its words: the role of each colour, which every theme has.

A text picture carries no colour, and colours themselves say little in a file. So a look holds what
the style sheet chose, by the names that themes have for it: `primary on panel, bold`. The same
screen has the same look in every theme, and each text stands out from its ground there.
"""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from rich.color import Color
from rich.style import Style
from textual.theme import Theme

from hookline.tui.look import THEMES

ROLES = (
    "foreground", "background", "surface", "panel", "primary", "secondary", "accent", "success",
    "warning", "error",
)  # fmt: skip
ROUNDED = 1  # step of 255, of each of red, green and blue
DRAWN = " ▁▂▃▄▅▆▇█▌▎▔│"
"""Signs that are lines and grounds, and no text."""
UNDRAWN = str.maketrans("", "", DRAWN.strip())


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, relative luminance."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def colours_of(style: Style) -> tuple[str, str] | None:
    """A text's colour and its ground's, as they are drawn; None where it has none of its own."""
    if style.color is None or style.bgcolor is None:
        return None
    front, back = hexed(style.color), hexed(style.bgcolor)
    return (back, front) if style.reverse else (front, back)


def hexed(colour: Color) -> str:
    return str(colour.get_truecolor().hex)


def poor_pairs(
    app: Any, rows: slice = slice(None), least: float = 4.5
) -> Iterator[tuple[str, str, str]]:
    """Every text on the screen, or in these rows of it, whose colours are too near each other."""
    for strip in app.screen._compositor.render_strips()[rows]:
        for part in strip:
            if not part.text.strip(DRAWN) or part.style is None:
                continue
            colours = colours_of(part.style)
            if colours is not None and contrast(*colours) < least:
                yield part.text, *colours


def look_of(app: Any) -> str:
    """A line for every row of the screen that has text: its runs of one look, by their columns."""
    names = names_in(THEMES[theme_key(app)])
    lines = []
    for index, strip in enumerate(app.screen._compositor.render_strips()):
        runs, column = [], 0
        for look, parts in groupby(strip, lambda part: role_words(part.style, names)):
            texts = [part.text for part in parts]
            width = sum(map(len, texts))
            if "".join(texts).strip(DRAWN):
                runs.append(f"{column}-{column + width} {look}")
            column += width
        lines += [f"{index}: {'; '.join(runs)}"] if runs else []
    return "\n".join(lines)


def words_in(picture: str) -> str:
    """A text picture without bars and lines, which come a moment after what they stand beside."""
    return "\n".join(line.translate(UNDRAWN).rstrip() for line in picture.splitlines())


def theme_key(app: Any) -> str:
    return next(key for key, theme in THEMES.items() if theme.name == app.theme)


def names_in(theme: Theme) -> list[tuple[tuple[int, ...], str]]:
    """The role of each of its colours, the first that has one."""
    return [(channels(str(getattr(theme, role))), role) for role in ROLES]


def channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))


def role_of(colour: str, names: list[tuple[tuple[int, ...], str]]) -> str:
    """Its name; Textual's own colours are a step beside ours where it has calculated them."""
    for known, role in names:
        if max(abs(a - b) for a, b in zip(channels(colour), known, strict=True)) <= ROUNDED:
            return role
    return "mixed"


def role_words(style: Style | None, names: list[tuple[tuple[int, ...], str]]) -> str:
    """`primary on panel, bold`; a colour that is none of the theme's is called `mixed`."""
    if style is None or (colours := colours_of(style)) is None:
        return "as the terminal"
    front, back = (role_of(colour, names) for colour in colours)
    marks = [mark for mark in ("bold", "italic", "underline", "dim") if getattr(style, mark)]
    return ", ".join([f"{front} on {back}", *marks])
