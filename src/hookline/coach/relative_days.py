"""Finds days that are told from today (`this Wednesday`), which are wrong a week later."""

import unicodedata

from hookline.guardrails.phrases import phrases_of


def relative_day(text: str) -> str:
    """The words by which a text tells a day from today; "" where it tells none."""
    match = _relative_days().search(unicodedata.normalize("NFC", text).casefold())
    return match[0].strip() if match else ""


_relative_days = phrases_of("relative_days")
"""This, last and next beside a weekday, a week, a weekend or a month."""
