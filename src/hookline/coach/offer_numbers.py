"""The numbers of an offer as its reader sees them, each with its unit: `£10`, `4 aulas`."""

from collections.abc import Iterator
from decimal import Decimal

from hookline.coach.remarks import Remark
from hookline.guardrails.offer_terms import terms_alone
from hookline.guardrails.stated.amounts import stated_amounts
from hookline.guardrails.stated.counts import counts
from hookline.guardrails.stated.long_numbers import GLUED
from hookline.guardrails.stated.ordinals import stated_ordinals
from hookline.guardrails.stated.percents import stated_percents
from hookline.records.brief import Offer
from hookline.records.resolved_brief import ResolvedBrief
from hookline.text.digits import fold_digits
from hookline.text.money import read_number
from hookline.text.pattern import compile_lazily, compile_regex_lazily


def offer_is_told_whole(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A condition is part of the offer: without it the offer misleads."""
    for index, offer in enumerate(resolved.brief.offers):
        if offer.min_basket:
            text = f"The offer holds from {offer.min_basket} on, and every message says so"
            fix = "nothing to do: copy that leaves it out is stopped"
            yield Remark("C39", "info", f"offers.{index}.min_basket", text, fix)
        numbers = _numbers(offer, resolved)
        if len(numbers) > 1:
            text = f"{', '.join(numbers)}: every message tells all of the offer, in one place"
            fix = "nothing to do: copy that leaves one out, or tells another figure, is stopped"
            yield Remark("C29", "info", f"offers.{index}.text", text, fix)
        elif numbers:
            text = f"{numbers[0]}: every message tells the offer with this figure"
            fix = "nothing to do: copy that gives it another one is stopped; "
            fix += "what your facts say may stand beside it"
            yield Remark("C122", "info", f"offers.{index}.text", text, fix)


def _numbers(offer: Offer, resolved: ResolvedBrief) -> list[str]:
    """Those of its words and conditions, as the reader's language writes them."""
    channel, language = resolved.brief.channels[0], resolved.brief.languages[0]
    texts = (offer.text.pick(channel, language), offer.conditions.pick(channel, language))
    written = "; ".join(filter(None, texts))
    home = resolved.market.currency
    labels = _labels(written, language, home)
    low = terms_alone(_small(fold_digits(written)), home)
    for ordinal in stated_ordinals(low, language):  # `the second` tells it as well as the 2nd
        low = low[: ordinal.start] + " " * (ordinal.end - ordinal.start) + low[ordinal.end :]
    numbers = counts(low, language, home)
    return list(dict.fromkeys(labels.get(number, f"{float(number):g}") for number in numbers))


def _labels(written: str, language: str, home: str) -> dict[Decimal, str]:
    """By number: the words in which the text has it, with what it counts or what it is of."""
    low, text = _small(fold_digits(written)), written
    counted: dict[Decimal, str] = {}
    for match in _FIGURE.finditer(low):
        thing = THING.match(text, match.end())
        words = text[match.start() : thing.end() if thing else match.end()]
        counted.setdefault(read_number(match[0]), words)
    shares = {value: text[a:b].strip() for value, (a, b) in stated_percents(low, language)}
    sums = {
        value: text[a:b].strip() for value, _, (a, b) in stated_amounts(low, language, home=home)
    }
    return counted | shares | sums


def _small(text: str) -> str:
    """In small letters, sign for sign: a small İ is two of them elsewhere."""
    return "".join(char.lower()[:1] for char in text)


_FIGURE = compile_lazily(rf"(?<!{GLUED})\d+(?:[.,٫٬'\u00a0\u202f]\d+)*")
THING = compile_regex_lazily(
    r"[ \u00a0\u202f-]?(?!\p{Han}|\p{Hiragana}|\p{Katakana})\p{L}[\p{L}\p{M}’']*|\p{Han}{1,2}"
)
