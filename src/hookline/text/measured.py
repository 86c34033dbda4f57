"""Tags of a copy that anyone can measure, so that nobody has to promise them."""

import re
import unicodedata
from typing import NamedTuple

from hookline.text.digits import fold_digits
from hookline.text.mergetags import SENDERS_OWN, find_tags, render
from hookline.text.pattern import compile_lazily, compile_regex_lazily


class CopyCues(NamedTuple):
    """The words of all languages that copy is measured by."""

    reply: re.Pattern[str]
    leaving: re.Pattern[str]
    code: re.Pattern[str]
    urgency: re.Pattern[str]
    percent: re.Pattern[str]
    """A number and the word for percent, or what a price is reduced to."""
    first_person: re.Pattern[str]


def measured_tags(
    text: str, cues: CopyCues, *, cta: str | None, offer_percent: bool = False
) -> dict[str, str]:
    """What the copy shows of itself, by tag.

    Args:
        cta: label or URL of the call to action that stands outside the text, if there is one.
        offer_percent: the brief's offer is a percentage, however the copy words it.
    """
    plain = render(text, {})
    return {
        "length_band": _length_band(plain),
        "emoji": ("none", "one", "many")[min(count_emoji(plain), 2)],
        "cta_kind": _cta_kind(plain, cta, cues),
        "personal_depth": ("0", "1", "2+")[min(count_personal(text), 2)],
        "urgency": "yes" if cues.urgency.search(plain) else "no",
        "offer_kind": _offer_kind(fold_digits(plain), cues, offer_percent=offer_percent),
    }


def count_personal(text: str) -> int:
    """How many things of a reader's own it says: a name said twice is one, a link says nothing."""
    names = {tag.name for tag in find_tags(text)} - SENDERS_OWN
    return sum(1 for name in names if not name.endswith(_LINKS))


def count_graphemes(text: str) -> int:
    """What a reader counts as letters: a family emoji is one, so is `क्षि`."""
    return len(text) if text.isascii() else len(_GRAPHEME.findall(text))


def count_columns(text: str) -> int:
    """What a screen has to have room for: a full-width letter or stop counts two, an emoji one.

    Source: Unicode Standard Annex 11, East Asian Width.
    """
    wide = sum(1 for char in text if _is_wide(char)) if not text.isascii() else 0
    return count_graphemes(text) + wide


def _is_wide(char: str) -> bool:
    is_letter = unicodedata.category(char)[0] not in "MC" and unicodedata.category(char) != "So"
    return unicodedata.east_asian_width(char) in ("W", "F") and is_letter and char not in _SKINS


def count_emoji(text: str) -> int:
    """Emoji as a reader counts them: flags, families and skin tones are one each."""
    return 0 if text.isascii() else len(EMOJI.findall(text))


_LINKS = ("_url", "_link")
"""How tags are called whose value is an address."""
_SKINS = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
_GRAPHEME = compile_regex_lazily(r"\X")
EMOJI = compile_regex_lazily(
    r"\p{Regional_Indicator}{2}"
    r"|[0-9#*]\ufe0f?\u20e3"
    r"|(?:\p{Emoji_Presentation}|(?![™©®])\p{Extended_Pictographic}\ufe0f?|\p{Emoji}\ufe0f)"
    r"\p{Emoji_Modifier}?[\U000e0020-\U000e007f]*"
    r"(?:\u200d\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)*"
)
"""One emoji as a reader sees it."""

_SHORT, _MEDIUM = 80, 160  # graphemes: half an SMS, one SMS
_URL = compile_lazily(r"https?://|www\.|\b[\w-]+\.(?:com|in|co|example|net|org|io|me|app)/")
_PERCENT = compile_lazily(r"\d\s*[%٪％]|[%٪％]\s*\d")
_AMOUNT = compile_lazily(
    r"[₹$€£¥₽₩]\s*\d|\d\s*[₹$€£¥₽₩元]|\b(?:rs\.?|inr|aed|usd|eur|gbp)\s*\d", re.IGNORECASE
)

_THING = compile_lazily(r"te?xt|sms", re.IGNORECASE)
"""Words that ask for an answer before what is to be sent, and else name what one reads."""
_TO_SEND = compile_regex_lazily(
    r"\s+(?:(?i:back|us|the word|med|met|ordet|oss)\b"
    r"|[\"'“”‘„«»]?(?!STOPP?\b)(?:\p{Lu}[\p{Lu}\d]+|\d+)\b)"
)


def _length_band(plain: str) -> str:
    size = count_graphemes(plain)
    return "short" if size <= _SHORT else "medium" if size <= _MEDIUM else "long"


def _cta_kind(plain: str, cta: str | None, cues: CopyCues) -> str:
    if _URL.search(plain) or (cta and _URL.search(cta)):
        return "link"
    if cta:
        return "button"
    if _asks_for_reply(cues.leaving.sub("", plain), cues):
        return "reply"
    return "code" if cues.code.search(plain) else "none"


def _asks_for_reply(plain: str, cues: CopyCues) -> bool:
    """Is an answer asked for? `Show this text` and `no more SMS` name a thing, and ask for none."""
    return any(
        _THING.fullmatch(match[0]) is None or _TO_SEND.match(plain, match.end())
        for match in cues.reply.finditer(plain)
    )


def _offer_kind(plain: str, cues: CopyCues, *, offer_percent: bool) -> str:
    if offer_percent or _PERCENT.search(plain) or cues.percent.search(plain):
        return "percent"
    return "amount" if _AMOUNT.search(plain) else "none"
