"""How many SMS a text costs, counted literally by 3GPP TS 23.038 (alphabet) and 23.040 (parts)."""

import re
from collections.abc import Set
from typing import NamedTuple

from hookline.text.pattern import compile_lazily, compile_regex_lazily


class SmsSize(NamedTuple):
    """What an operator bills: `segments` when parts split between code points,
    `segments_worst` when a grapheme cluster may not be torn either (Twilio does that)."""

    encoding: str
    units: int
    segments: int
    segments_worst: int


def measure_sms(text: str) -> SmsSize:
    """The size of the text as it stands; nothing is normalised, replaced or rendered."""
    if _OUTSIDE_GSM.search(text) is None:
        return _measure_gsm(text)
    return _measure_ucs2(text)


def to_gsm(text: str) -> str:
    """The text with typographic characters made plain, but only if all of it becomes GSM-7.

    A text that stays UCS-2 anyway would only lose its typography.
    """
    if _OUTSIDE_GSM.search(text) is None:
        return text
    plain = _LONE_BACKTICK.sub("'", text).translate(_TWIN_TABLE)
    return text if _OUTSIDE_GSM.search(plain) else plain


def non_gsm(text: str) -> list[tuple[int, str]]:
    """The characters that force UCS-2, with their places."""
    return [(match.start(), match[0]) for match in _OUTSIDE_GSM.finditer(text)]


def units_in(segments: int, *, is_gsm: bool) -> int:
    """The most units that so many segments hold as one text."""
    single, part = (_GSM_SINGLE, _GSM_PART) if is_gsm else (_UCS2_SINGLE, _UCS2_PART)
    return single if segments == 1 else part * segments


GSM_TWINS: dict[str, str] = {
    **dict.fromkeys("‘’‚‛′´ʼ", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a", " "),
    **dict.fromkeys("\u202f\u205f\u3000\t", " "),
    **dict.fromkeys("\u200b\u2060\ufeff\xad", ""),
    "\u2028": "\n",
    "…": "...",
    "•": "*",
    "‹": "<",
    "›": ">",
    "⁄": "/",
}
"""Typographic characters and what GSM-7 has in their place."""

# TS 23.038 §6.2.1 (default alphabet) and §6.2.1.1 (extension, two septets a character).
_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENSION = "\f^{}\\[~]|€"
_OUTSIDE_GSM = compile_lazily(f"[^{re.escape(_BASIC + _EXTENSION)}]")
_EXTENDED = compile_lazily(f"[{re.escape(_EXTENSION)}]")
_ASTRAL = compile_lazily("[\U00010000-\U0010ffff]")
# Every character that can continue a cluster lies here; the rest stand alone.
_CLUSTERED = compile_lazily(
    "[\r\u0300-\u1fff\u200c\u200d\u20d0-\u20ff\u3099\u309a\ua000-\U0010ffff]"
)
_CLUSTER = compile_regex_lazily(r"\X")
_LONE_BACKTICK = compile_lazily("(?<!`)`(?!`)")
"""The one printable ASCII character outside GSM-7; three of them fence code, and stay."""
_TWIN_TABLE = str.maketrans(GSM_TWINS)

_GSM_SINGLE, _GSM_PART = 160, 153  # septets in 140 octets; less a 6-octet header
_UCS2_SINGLE, _UCS2_PART = 70, 67  # 16-bit units in 140 octets; less a 6-octet header


def _measure_gsm(text: str) -> SmsSize:
    pairs = _pair_middles(_EXTENDED, text)
    units = len(text) + len(pairs)
    if units <= _GSM_SINGLE:
        return SmsSize("GSM-7", units, 1, 1)
    segments = worst = _parts(units, _GSM_PART, pairs)
    if "\r\n" in text:
        worst = max(segments, _parts(units, _GSM_PART, pairs, _cluster_middles(text, _EXTENDED)))
    return SmsSize("GSM-7", units, segments, worst)


def _measure_ucs2(text: str) -> SmsSize:
    pairs = _pair_middles(_ASTRAL, text)
    units = len(text) + len(pairs)
    if units <= _UCS2_SINGLE:
        return SmsSize("UCS-2", units, 1, 1)
    segments = worst = _parts(units, _UCS2_PART, pairs)
    if _CLUSTERED.search(text):
        worst = max(segments, _parts(units, _UCS2_PART, pairs, _cluster_middles(text, _ASTRAL)))
    return SmsSize("UCS-2", units, segments, worst)


def _pair_middles(pair: re.Pattern[str], text: str) -> set[int]:
    """Where a cut, counted in units, would tear an escape or a surrogate pair."""
    return {match.start() + before + 1 for before, match in enumerate(pair.finditer(text))}


def _cluster_middles(text: str, pair: re.Pattern[str]) -> set[int]:
    """Where a cut, counted in units, would tear a grapheme cluster."""
    middles: set[int] = set()
    position = 0
    for cluster in _CLUSTER.findall(text):
        if len(cluster) > 1:
            size = len(cluster) + len(pair.findall(cluster))
            middles.update(range(position + 1, position + size))
            position += size
        else:
            position += 2 if pair.match(cluster) else 1
    return middles


def _parts(units: int, limit: int, torn: Set[int], avoided: Set[int] = frozenset()) -> int:
    """How many parts a greedy split needs.

    Args:
        torn: cuts that are impossible.
        avoided: cuts made only where a cluster is longer than a part.
    """
    parts, start = 1, 0
    while units - start > limit:
        end = _last_cut(start, start + limit, avoided | torn if avoided else torn)
        start = end if end > start else _last_cut(start, start + limit, torn)
        parts += 1
    return parts


def _last_cut(start: int, end: int, closed: Set[int]) -> int:
    while end > start and end in closed:
        end -= 1
    return end
