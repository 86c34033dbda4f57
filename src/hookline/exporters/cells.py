"""Cells that a spreadsheet shows and never runs."""

STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\x00", "＝", "＋", "－", "＠")
"""What makes a spreadsheet read a cell as a formula. Source: OWASP ASVS 1.2.10."""


def safe_cell(value: object) -> str:
    """The cell's text, behind an apostrophe when a spreadsheet would run it."""
    text = str(value)
    return f"'{text}" if text.startswith(STARTS) else text
