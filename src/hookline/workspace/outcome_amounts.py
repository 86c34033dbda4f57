"""An outcome's amount as a file or a request writes it: minor units of one currency, or why not."""

import contextlib
import math
import re

import pyarrow as pa

from hookline.documents import Document
from hookline.errors import BadInput
from hookline.records.arrow_modules import pc
from hookline.text.money import minor_digits, parse_money, read_currency
from hookline.text.pattern import compile_lazily
from hookline.workspace.decimal_signs import (
    IN_GROUPS,
    NAMES,
    OPEN_FIX,
    OTHER,
    SIGNS,
    DecimalSigns,
    Sign,
    both_readings,
)
from hookline.workspace.rows import Rows

MOST = 10**13
"""Minor units of one row; sums of cubes over all customers have to stay exact."""
MINUS = compile_lazily(r"\s*(?:[-\u2212].*|.*\d\s*-|\(.*\d.*\))\s*")
"""An amount below zero, as people and accounts write it."""


def read_amount(
    raw: Document, currency: str, signs: DecimalSigns | None
) -> tuple[int | None, str | None]:
    """Minor units and currency; below zero where the amount has a minus."""
    written = read_text(raw.get("currency")) or currency
    code = read_currency(written, default=currency)
    if code is None:
        raise BadInput("HL412", f"'{written}' is no currency we know; write its ISO code")
    whole, amount = raw.get("amount_minor"), raw.get("amount")
    if (number := read_figure(whole)) is not None:
        if number != int(number) or (isinstance(whole, str) and IN_GROUPS.fullmatch(whole)):
            raise BadInput("HL412", f"amount_minor is no whole number: {whole}")
        minor = int(number)
    elif isinstance(amount, str) and amount.strip():
        minor, named = _written_amount(amount, code, signs)
        if raw.get("currency") and named != code:
            raise BadInput("HL412", f"the amount says {named}, and the column currency says {code}")
        code = named
    else:
        number = read_figure(amount or None)
        if number is None and amount != 0:
            return None, None
        minor = _in_minor(number or 0.0, code)
    if abs(minor) > MOST:
        raise BadInput("HL412", f"{abs(minor):.3g} minor units are more than any order's")
    return minor, code


def amount_signs(
    read: Rows, decimal_sign: str, currency: str
) -> tuple[DecimalSigns | None, tuple[str, ...]]:
    """What a file's amounts say of the sign before their decimals, and what to tell of it.

    Args:
        decimal_sign: `point` or `comma`, as hookline.yaml says; "" where it does not.
        currency: of amounts that name none.
    Returns:
        None for a file whose amounts are no texts.
    """
    name = "amount"
    if name not in read.schema.names or not pa.types.is_string(read.schema.field(name).type):
        return None, ()
    signs = DecimalSigns(SIGNS[decimal_sign], are_commas_thousands=not read.has_decimal_commas)
    for block in read.blocks:
        signs.look_at(block[name].combine_chunks())
    notes = (
        f"amounts such as {signs.examples[sign]:.40} are read as thousands: each {NAMES[sign]} has "
        f"three digits behind it and nothing shows other decimals; else {OPEN_FIX}"
        for sign in signs.assumed(decimals=_most_decimals(read, currency))
    )
    return signs, tuple(notes)


def read_figure(value: object) -> float | None:
    """A number as programs write it; None for a blank.

    Raises:
        BadInput: HL412 for what is none.
    """
    if value is None or value == "":
        return None
    try:
        number = float(str(value))
    except (TypeError, ValueError, OverflowError):
        raise BadInput("HL412", f"'{value!s:.40}' is no number") from None
    if not math.isfinite(number) or isinstance(value, bool):
        raise BadInput("HL412", f"'{value}' is no number")
    return number


def read_text(value: object) -> str | None:
    """A value as text; None for a blank.

    Raises:
        BadInput: HL412 for what JSON can say and no table can hold.
    """
    if value is None or value == "":
        return None
    text = str(value)
    try:
        text.encode()  # half a surrogate pair is JSON, and no text
    except UnicodeEncodeError:
        raise BadInput("HL412", f"{text!a:.40} is no text") from None
    if isinstance(value, list | dict | bool):
        raise BadInput("HL412", f"{text:.40} is no text")
    return text


def _most_decimals(read: Rows, currency: str) -> int:
    """Of the currencies that a file names, or of the team's where it names none."""
    named: set[str | None] = set()
    if "currency" in read.schema.names:
        for block in read.blocks:
            named.update(pc.unique(block["currency"]).to_pylist())
    codes = [read_currency(str(name or ""), default=currency) for name in named] or [currency]
    return max(minor_digits(code or currency) for code in codes)


def _written_amount(amount: str, code: str, signs: DecimalSigns | None) -> tuple[int, str]:
    """As machines write it, with a point; what people write is money, read as such."""
    sign = _decimal_sign(amount, code, signs)
    if sign != "," and (number := _machine_number(amount)) is not None:
        return _in_minor(number, code), code
    is_negative = MINUS.fullmatch(amount) is not None
    bare = re.sub(r"^\s*[-\u2212(]|[-)]\s*$", "", amount) if is_negative else amount
    try:
        minor, named = parse_money(bare, currency=code, decimal_sign=sign)
    except ValueError as error:
        raise BadInput("HL412", str(error)) from None
    return -minor if is_negative else minor, named


def _decimal_sign(amount: str, code: str, signs: DecimalSigns | None) -> str:
    """The sign before the decimals of an amount that may have two; "" for all others.

    Raises:
        BadInput: HL412 where nothing in its column tells.
    """
    match = IN_GROUPS.fullmatch(amount)
    if match is None or signs is None:
        return ""
    sign: Sign = "." if match[1] == "." else ","
    with contextlib.suppress(ValueError):  # told by who reads it next
        code = parse_money(re.sub(r"[-\u2212()]", "", amount), currency=code).currency
    meaning = signs.meaning(sign, decimals=minor_digits(code))
    if meaning == "either":
        problem = f"'{amount:.40}' may be {both_readings(amount)} {code}; {OPEN_FIX}"
        raise BadInput("HL412", problem)
    return sign if meaning == "decimals" else OTHER[sign]


def _machine_number(text: str) -> float | None:
    try:
        float(text)
    except ValueError:
        return None
    return read_figure(text)


def _in_minor(number: float, code: str) -> int:
    digits = minor_digits(code)
    if not digits and number != int(number):
        raise BadInput("HL412", f"'{number}' has decimals, and {code} has none")
    return round(number * float(10**digits))
