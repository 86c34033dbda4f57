"""A word that is sent to a short number: `LARK to 60777`, in each of a brief's languages."""

from typing import Annotated

from pydantic import AfterValidator

from hookline.records.text_map import Texts
from hookline.text.digits import fold_digits
from hookline.text.pattern import compile_lazily

SMS_TO_NUMBER = "an SMS to a short number"
"""What this way to act is called wherever people or models read of it."""
MOST = 60
"""Characters of a word with its number."""


def short_numbers(text: str) -> list[str]:
    """Every number of three to six digits that stands alone in it."""
    return [match[0] for match in _SHORT.finditer(fold_digits(text))]


def words_beside(text: str) -> list[str]:
    """Every word in it, of letters with or without figures, in small letters."""
    return [word.casefold() for word in _WORD.findall(text) if not word.isdecimal()]


def _word_and_number(texts: Texts) -> Texts:
    for text in texts.wordings():
        numbers = short_numbers(text)
        missing = [] if words_beside(text) else ["word to send"]
        missing += [] if numbers else ["number of 3 to 6 digits"]
        if len(numbers) > 1:
            problem = f"'{text}' names {len(numbers)} numbers, and a word is sent to one"
            raise ValueError(f"{problem}; write one, such as LARK to 60777")
        if missing:
            problem = f"'{text}' names no {' and no '.join(missing)}"
            raise ValueError(f"{problem}; write both, such as LARK to 60777")
        if len(text) > MOST:
            problem = f"a word and its number have at most {MOST} characters, these {len(text)}"
            raise ValueError(f"{problem}; write them alone, such as LARK to 60777")
    return texts


WordToNumber = Annotated[Texts, AfterValidator(_word_and_number)]
_SHORT = compile_lazily(r"(?<![\w+])(?<!\d[ ()./-])\d{3,6}(?!\w|[ ()./-]\d)")
"""No part of a longer number: 0803 555 0199."""
_WORD = compile_lazily(r"[^\W_](?:[^\W_]|[\u0900-\u0963\u064b-\u065f])*")
