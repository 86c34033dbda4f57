"""Telephone numbers that a text tells."""

import re
from collections.abc import Iterator

from hookline.text.digits import fold_digits
from hookline.text.pattern import compile_lazily

PHONE = compile_lazily(r"(?<![\w/.,-])\+?\(?\d(?:(?:[ ()./-]{0,2}| / )\d){8,13}(?![\w/-])")
DATE_SHAPED = compile_lazily(r"\d{4}-\d\d-\d\d|\d\d[./-]\d\d[./-]\d{4}")


def phones_in(text: str) -> Iterator[str]:
    """Each number of nine to thirteen digits that can be rung, as the text writes it."""
    for match in PHONE.finditer(fold_digits(text)):
        digits = len(re.sub(r"\D", "", match[0]))
        if 9 <= digits <= 13 and not DATE_SHAPED.search(match[0]):
            yield match[0].strip()
