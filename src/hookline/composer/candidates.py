"""Which authored messages are true for a brief."""

import hashlib
import re
from collections.abc import Sequence

from hookline.composer.book import NO_REASON, Book, BookMessage
from hookline.records.channel import Channel
from hookline.records.resolved_brief import ResolvedBrief
from hookline.text.pattern import compile_lazily

SLOT = compile_lazily(r"\{(\w+)\}")
"""Where a message holds a merge field, or the brand's name."""
OPEN_PROGRAMS = frozenset((
    "cross_sell", "frequency_driving", "gtm", "on_the_brink", "retargeting", "winback",
    "first_to_repeat", "high_value_nurture",
))  # fmt: skip
"""Reasons to write beside which a message of no particular occasion is true as well."""


def candidates(
    resolved: ResolvedBrief, channel: Channel, language: str, book: Book, *, seed: int
) -> list[BookMessage]:
    """The book's messages that are true for this brief, in this seed's order.

    A message about a merge field is one only where the brief uses that field, one about a trade's
    own thing only where the brand is of that trade; none holds a word that the brand never says.
    """
    blueprint = resolved.blueprint
    slugs = (blueprint.slug, blueprint.extends) if blueprint else ()
    ranked = _ranked(book.about(*slugs), seed)
    if blueprint is None or (blueprint.program in OPEN_PROGRAMS and resolved.sells):
        ranked += _ranked(book.about(NO_REASON), seed)
    never = [*resolved.brand.never_say, *resolved.brief.never_say]
    patterns = [
        re.compile(f"(?<!\\w){re.escape(word.casefold())}(?!\\w)") for word in never if word.strip()
    ]
    return [
        message
        for message in ranked
        if (not message.trades or resolved.industry.name in message.trades)
        and all(_is_fillable(field, resolved, channel, language) for field in _fields(message))
        and not any(p.search(text.casefold()) for p in patterns for text in message.texts())
    ]


def _ranked(messages: Sequence[BookMessage], seed: int) -> list[BookMessage]:
    return sorted(messages, key=lambda message: _rank(seed, message.angle))


def _fields(message: BookMessage) -> set[str]:
    return {name for text in message.texts() for name in SLOT.findall(text)} - {"brand"}


def _is_fillable(field: str, resolved: ResolvedBrief, channel: Channel, language: str) -> bool:
    known = field in resolved.brief.personalization
    return known and bool(resolved.fallback(field, channel, language))


def _rank(*parts: object) -> bytes:
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).digest()
