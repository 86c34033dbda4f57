"""Two themes of our own: every text on every background has a contrast of at least 4.5 to 1."""

from textual.theme import Theme

DARK = Theme(
    name="hookline-dark",
    primary="#8fb8ff",
    secondary="#c7b8ff",
    accent="#ffd479",
    foreground="#e8e6e3",
    background="#14161a",
    surface="#1c1f25",
    panel="#262a32",
    success="#8fd694",
    warning="#ffc66d",
    error="#ff9a8b",
    dark=True,
)
LIGHT = Theme(
    name="hookline-light",
    primary="#1f4fa3",
    secondary="#5a3fa0",
    accent="#8a5a00",
    foreground="#1b1d21",
    background="#fbfaf7",
    surface="#f2f0eb",
    panel="#e6e3dc",
    success="#1d6b2c",
    warning="#7a5200",
    error="#a3271b",
    dark=False,
)
