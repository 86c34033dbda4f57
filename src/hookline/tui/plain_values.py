"""Values of a brief's file in the words of its form, and back: `+7d` is 7 days later there."""

from typing import TYPE_CHECKING

from hookline.text.in_words import day_words, delay_words
from hookline.text.pattern import compile_lazily
from hookline.tui.field_list import Field

if TYPE_CHECKING:
    from hookline.tui.fields import Value

OWN_CODE, EACH_THEIR_OWN = "per_customer", "each their own"
"""An offer's code that every customer has another one of, in a file and in the form."""
LENGTHS = ("after", "cooldown", "window")
"""Keys of a file that are a time between two things."""
SUMS = ("amount", "min_basket", "from_price", "cost")
"""Keys of a file that are money."""
OWN_CODES = (EACH_THEIR_OWN, "per customer", "one each", "own code", "each customer's own")
"""What people write for it."""
_LATER = compile_lazily(r"(?:in |after )?(\d{1,4}) ?d(?:ays?)?(?: (?:later|on|after(?:wards)?))?")


def in_form(field: Field, value: "Value | None") -> "Value | None":
    """What the form shows for a value of the file."""
    if not isinstance(value, str) or not value or not field.path:
        return value
    if field.path[-1] == "code" and value == OWN_CODE:
        return EACH_THEIR_OWN
    if field.id == "languages":
        return ", ".join(map(_language_words, value.split(", ")))
    if field.path[-1] in LENGTHS:
        return delay_words(value)
    if field.path[-1] in SUMS:
        return _sum_words(value)
    return day_words(value)


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
    return str(in_form(field, words))


def _language_words(code: str) -> str:
    """Hindi in Latin letters for hi-Latn; a code stays that its name alone would not lead to."""
    from hookline.text.languages import code_of_name, english_name

    name = english_name(code)
    return name if code_of_name(name) == code else code


def _sum_words(value: str) -> str:
    """`₹1,999` for `1999 INR`; a sign that is other money elsewhere has its country before it."""
    from hookline.text.in_words import money_words
    from hookline.text.money import parse_money, shared_sign

    try:
        minor, currency = parse_money(value, currency="")
    except ValueError:
        return value
    if shared_sign(value) or not currency:
        return value
    words = money_words(minor, currency)
    words = f"US{words}" if words.startswith("$") else words
    return value if shared_sign(words) else words
