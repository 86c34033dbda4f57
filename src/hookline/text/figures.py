"""Figures as people and accounts write them, `1.234,50-` and `$1,234.50`, as plain numbers."""

from hookline.text.pattern import compile_lazily

_CURRENCY = r"(?:[$€£¥₹₽₺₩]|zł|kr\.?|Rs\.?|EUR|USD|GBP|INR|PLN|CHF)"
_FIGURE = compile_lazily(
    rf"(?P<open>\()?(?P<sign>[+\-\u2212])?\s*(?:{_CURRENCY}\s*)?(?P<later>[+\-\u2212])?"
    r"(?P<digits>\d(?:[\d., '\u2019\u00a0\u202f]*\d)?)"
    rf"\s*(?:{_CURRENCY}|(?P<percent>%))?(?P<behind>-)?(?P<close>\))?"
)
_BLANK = r"['\u2019 \u00a0\u202f]"
_POINT = compile_lazily(
    rf"\d{{1,3}}(?:(?:,\d{{3}})+|(?:{_BLANK}\d{{3}})+)\.\d+|\d{{1,3}}(?:,\d{{3}}){{2,}}"
    rf"|\d{{1,2}}(?:,\d{{2}})+,\d{{3}}(?:\.\d+)?|\d+(?:\.\d+)?"
)
"""Parted by commas or blanks, and a point before the decimals; 1,234 alone may be either.

Lakhs are parted as 1,21,000."""
_COMMA = compile_lazily(rf"\d{{1,3}}(?:(?:\.\d{{3}})+|(?:{_BLANK}\d{{3}})+),\d+")
"""Parted by points or blanks, and a comma before the decimals."""
_DECIMAL_COMMA = compile_lazily(
    rf"(?:\d{{1,3}}(?:(?:\.\d{{3}})+|(?:{_BLANK}\d{{3}})+)|\d+)(?:,\d+)?"
)
"""A number where no point is a decimal one."""


def plain_figure(text: str, *, decimal_comma: bool) -> str:
    """A figure that has one meaning as a plain number with a point; "" for all else.

    Read are thousands parted by commas, points, blanks and apostrophes, a sign of currency, a minus
    behind, an amount between brackets (less than nothing, as accounts write it), and per cents.

    Args:
        decimal_comma: is `1,20` one and a fifth here?
    """
    if (match := _FIGURE.fullmatch(text)) is None or bool(match["open"]) != bool(match["close"]):
        return ""
    digits = match["digits"]
    if _COMMA.fullmatch(digits) or (decimal_comma and _DECIMAL_COMMA.fullmatch(digits)):
        digits = digits.replace(".", "").replace(",", ".")
    elif not _POINT.fullmatch(digits):
        return ""
    digits = "".join(sign for sign in digits if sign.isdigit() or sign == ".")
    signs = [match["sign"], match["later"], match["behind"], match["open"]]
    if sum(sign not in (None, "") for sign in signs) > 1:
        return ""
    is_less = any(sign in ("-", "\u2212", "(") for sign in signs)
    exponent = "e-2" if match["percent"] else ""
    return f"{'-' if is_less else ''}{digits}{exponent}"
