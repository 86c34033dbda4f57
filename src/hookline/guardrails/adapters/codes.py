"""Promo codes: a customer who types an invented one is lost twice."""

import re
from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.records.words import Severity
from hookline.text.pattern import compile_lazily, compile_regex_lazily


class Codes:
    """A token that looks like a promo code is one of the brief's."""

    codes: ClassVar[Mapping[str, Severity]] = {"fact.code": "error"}

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        for passage in copy.passages:
            if not _may_hold_code(passage):
                continue
            for match in _TOKEN.finditer(passage.prose):
                name = "named" if match["named"] else "bare"
                token = match[name]
                if not _is_known(token, sheet):
                    message = f"the code {token} is not in the brief"
                    yield passage.violation("fact.code", message, match.span(name))


_WORDS = (
    "promo code|discount code|coupon code|voucher code|code promo|promocode|coupon|voucher|"
    "gutscheincode|rabattcode|aktionscode|gutschein|código promocional|código|codigo|cupón|cupon|"
    "codice|code|промокоду|промокодом|промокода|промокод|купон|код|कूपन कोड|प्रोमो कोड|कूपन|कोड|"
    "رمز الخصم|كود الخصم|الكود|كود|رمز|优惠码|優惠碼|折扣码|优惠券码|兑换码|口令|クーポン|kod"
)
_KEYWORD = compile_lazily(_WORDS)
_ASCII_KEYWORDS = frozenset(
    re.findall(
        r"\w+",
        "code coupon voucher promocode gutscheincode rabattcode aktionscode gutschein codigo cupon "
        "codice kod",
    )
)
_ASCII_KEYWORD = compile_lazily("co(?:de|upon|dice|digo)|voucher|gutschein|cupon|kod")
"""Any of them, wherever it stands."""
_ASCII_CAPITALS = compile_lazily("[A-Z]{3}")
"""What every code holds that nothing announces."""
_TOKEN = compile_regex_lazily(
    rf"(?<![\p{{L}}])(?i:{_WORDS})(?:\s+(?:is|ist|es|est|है|هو|по|de descuento))?"
    r"[\s:：=«\"'“”‘’(\-–—]{0,4}"
    r"(?P<named>(?=[\p{L}_-]*\d|[\p{Lu}]{3})[\p{Lu}\d][\p{Lu}\d_-]{2,}|"
    r"[a-z]{3,}\d{1,4})(?![\p{L}\d])"
    r"|(?<![\p{L}\d#@_.+/-])(?P<bare>\p{Lu}{3,}\d{1,4}[\p{Lu}\d]*|\d{1,3}\p{Lu}{4,}\d*)"
    r"(?![\p{L}\p{M}\d_])"
)
# Model names, sun protection, currencies and bands that have the shape of a code.
_NOT_A_CODE = compile_lazily(
    r"(?:SPF|COVID|ISO|USB|HTTP|RTX|GTX|MP|DDR|LTE|CAT|INR|USD|EUR|GBP|AED|SAR|RUB|PKR|SGD|AUD|"
    r"CAD|"
    r"STOP|BAJA|СТОП)\d+|\d+(?:GB|MB|KB|ML|KG|KM|AM|PM)|[A-Z]{5}\d{4}[A-Z]"
)


def _may_hold_code(passage: Passage) -> bool:
    """The gate: is a code announced, or could capitals beside digits be one?"""
    if not passage.ascii:
        return passage.digits or _KEYWORD.search(passage.low) is not None
    if not passage.digits:
        return not _ASCII_KEYWORDS.isdisjoint(passage.words)
    return (
        _ASCII_CAPITALS.search(passage.prose) is not None
        or _ASCII_KEYWORD.search(passage.low) is not None
    )


def _is_known(token: str, sheet: CompiledSheet) -> bool:
    folded = token.casefold()
    return (
        folded in sheet.codes
        or folded in sheet.familiar_words
        or _NOT_A_CODE.fullmatch(token) is not None
    )


adapter = Codes()
