"""Promo codes: tokens that a word such as `code` announces, or that look like nothing else."""

import re
from collections.abc import Iterator

from hookline.guardrails.base import Passage
from hookline.text.pattern import compile_lazily, compile_regex_lazily

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


def stated_codes(passage: Passage) -> Iterator[tuple[str, tuple[int, int]]]:
    """Each code as it is written, with its place in the passage's prose."""
    if not _may_hold_code(passage):
        return
    for match in _TOKEN.finditer(passage.prose):
        name = "named" if match["named"] else "bare"
        if not _NOT_A_CODE.fullmatch(match[name]):
            yield match[name], match.span(name)


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
