"""Values of a brief's file in the words of its form, and back: `+7d` is 7 days later there."""

from typing import TYPE_CHECKING

from hookline.text.pattern import compile_lazily
from hookline.tui.field_list import Field

if TYPE_CHECKING:
    from hookline.tui.fields import Value

OWN_CODE, EACH_THEIR_OWN = "per_customer", "each their own"
"""An offer's code that every customer has another one of, in a file and in the form."""
OWN_CODES = (EACH_THEIR_OWN, "per customer", "one each", "own code", "each customer's own")
"""What people write for it."""
_COUNTED_DAY = compile_lazily(r"\+\s*(\d{1,4})\s*d(?:ays?)?")
_LATER = compile_lazily(r"(?:in |after )?(\d{1,4}) ?d(?:ays?)?(?: (?:later|on|after(?:wards)?))?")
_LENGTH = compile_lazily(r"\d+(?:\.\d+)? ?[a-z]+")


def in_form(field: Field, value: "Value | None") -> "Value | None":
    """What the form shows for a value of the file."""
    if not isinstance(value, str) or not field.path:
        return value
    if field.path[-1] == "code" and value == OWN_CODE:
        return EACH_THEIR_OWN
    if match := _COUNTED_DAY.fullmatch(value):
        return days_later(int(match[1]))
    return value


def in_file(field: Field, value: str) -> str:
    """What the file is to have for words of the form; what is no such word stays."""
    words = " ".join(value.casefold().split())
    if field.path[-1] == "code" and words in OWN_CODES:
        return OWN_CODE
    return day_in_file(value) if field.path[-1] in ("starts", "ends") else value


def day_in_file(value: str) -> str:
    """`+7d` for 7 days later; any other text as it stands."""
    match = _LATER.fullmatch(" ".join(value.casefold().split()))
    return f"+{match[1]}d" if match else value


def assumed_words(field: Field, words: str) -> str:
    """What is assumed for a blank, in words: `7d` is 7 days."""
    from hookline.text.when import duration_words

    if field.path and field.path[-1] in ("after", "cooldown", "window"):
        return duration_words(words) if _LENGTH.fullmatch(words) else words
    return str(in_form(field, words))


def day_words(value: str) -> str:
    """A day of a file in words: `+34d` is 34 days later, any other stays."""
    match = _COUNTED_DAY.fullmatch(value)
    return days_later(int(match[1])) if match else value


def days_later(n_days: int) -> str:
    """So many days after the day on which a message is sent."""
    return "1 day later" if n_days == 1 else f"{n_days} days later"
