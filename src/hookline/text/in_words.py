"""Values of files in people's words: `500 INR` is ₹500, `7d` is 7 days, `+34d` 34 days later."""

import datetime

from hookline.text.pattern import compile_lazily

SIGNS = {
    "AUD": "A$", "BRL": "R$", "CAD": "CA$", "CNY": "CN¥", "EUR": "€", "GBP": "£", "HKD": "HK$",
    "ILS": "₪", "INR": "₹", "JPY": "¥", "KRW": "₩", "MXN": "MX$", "NGN": "₦", "NZD": "NZ$",
    "PHP": "₱", "SGD": "S$", "THB": "฿", "TRY": "₺", "TWD": "NT$", "UAH": "₴", "USD": "$",
    "VND": "₫",
}  # fmt: skip
"""What stands before a number for a currency (CLDR, English); others are named behind it."""
_DURATION = compile_lazily(r"\d+(?:\.\d+)? ?[a-z]+")
_COUNTED_DAY = compile_lazily(r"\+\s*(\d{1,4})\s*d(?:ays?)?")


def money_words(minor: int, currency: str) -> str:
    """`₹1,999`, `£4.99`, `250 SEK`; the number alone where no currency is known yet."""
    from decimal import Decimal  # the first paint of the desk waits for neither

    from hookline.text.money import minor_digits

    amount = Decimal(minor).scaleb(-minor_digits(currency))
    is_whole = amount == amount.to_integral_value()
    return with_sign(f"{amount.to_integral_value() if is_whole else amount:,f}", currency)


def with_sign(number: str, currency: str) -> str:
    """A number that is written already, with its currency: `₹500`, `-₹500`, `500 SEK`."""
    sign = SIGNS.get(currency)
    if sign is None:
        return f"{number} {currency}".strip()
    return f"-{sign}{number[1:]}" if number.startswith("-") else f"{sign}{number}"


def delay_words(written: str) -> str:
    """`7d` is 7 days, `23h` is 23 hours; what is no such length stays."""
    from hookline.text.when import duration_words

    return duration_words(written) if _DURATION.fullmatch(written) else written


def day_words(written: str) -> str:
    """`+34d` is 34 days later; any other day stays as it is written."""
    match = _COUNTED_DAY.fullmatch(written)
    return days_later(int(match[1])) if match else written


def date_words(day: datetime.date) -> str:
    """`5 April 2026`."""
    return f"{day.day} {day:%B %Y}"


def written_day(written: str) -> str:
    """`5 April 2026` for 2026-04-05, 7 days later for +7d; what is no day stays."""
    try:
        return date_words(datetime.date.fromisoformat(written))
    except ValueError:
        return day_words(written)


def near_day(day: datetime.date, today: datetime.date) -> str:
    """`5 April`, of another year `5 April 2027`."""
    return f"{day.day} {day:%B}" if day.year == today.year else date_words(day)


def days_later(n_days: int) -> str:
    """So many days after the day on which a message is sent."""
    return "1 day later" if n_days == 1 else f"{n_days} days later"
