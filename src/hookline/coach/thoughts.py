"""What a thought asks of the reader, whether it says goodbye, and days it tells from today."""

import unicodedata

from hookline.guardrails.phrases import Phrases, phrases_of


def second_request(kind: str, text: str) -> str:
    """The words that ask the reader for more than a message of that kind may; "" if none do.

    A survey asks for an opinion and an apology may; a birthday's treat may be ordered.
    """
    lines = {
        "thank-you": (_opinions, _purchases), "birthday wish": (_opinions,),
        "survey": (_purchases,), "apology": (_purchases,),
    }[kind]  # fmt: skip
    return next((request for line in lines if (request := _first_match(line(), text))), "")


def says_last(text: str) -> str:
    """The words by which a thought says that no other message will follow; "" if none do."""
    return _first_match(_farewells(), text)


def relative_day(text: str) -> str:
    """The words by which a text tells a day from today (`this Wednesday`), wrong a week later."""
    match = _relative_days().search(unicodedata.normalize("NFC", text).casefold())
    return match[0].strip() if match else ""


def _first_match(phrases: Phrases, text: str) -> str:
    written = unicodedata.normalize("NFC", text)
    low = written.lower()
    match = phrases.search(low)
    words = written if len(low) == len(written) else low
    return words[slice(*match.span())].strip() if match else ""


_opinions, _purchases = phrases_of("opinions"), phrases_of("purchases")
_farewells = phrases_of("farewells")
_relative_days = phrases_of("relative_days")
"""This, last and next beside a weekday, a week, a weekend or a month."""
