"""Tags of a copy that anyone can measure, so that nobody has to promise them."""

import re

from hookline.text.digits import fold_digits
from hookline.text.mergetags import find_tags, render
from hookline.text.pattern import compile_lazily, compile_regex_lazily


def measured_tags(text: str, *, cta: str | None, offer_percent: bool = False) -> dict[str, str]:
    """What the copy shows of itself, by tag.

    Args:
        cta: label or URL of the call to action that stands outside the text, if there is one.
        offer_percent: the brief's offer is a percentage, however the copy words it.
    """
    plain = render(text, {})
    return {
        "length_band": _length_band(plain),
        "emoji": ("none", "one", "many")[min(count_emoji(plain), 2)],
        "cta_kind": _cta_kind(plain, cta),
        "personal_depth": ("0", "1", "2+")[min(len(find_tags(text)), 2)],
        "urgency": "yes" if _URGENCY.search(plain) else "no",
        "offer_kind": _offer_kind(fold_digits(plain), offer_percent=offer_percent),
    }


def count_graphemes(text: str) -> int:
    """What a reader counts as letters: a family emoji is one, so is `क्षि`."""
    return len(text) if text.isascii() else len(_GRAPHEME.findall(text))


def count_emoji(text: str) -> int:
    """Emoji as a reader counts them: flags, families and skin tones are one each."""
    return 0 if text.isascii() else len(EMOJI.findall(text))


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
_REPLY = compile_lazily(
    r"\b(?:reply|text|txt|antworten? sie|antworte|responde|réponde[zs]|ответьте)\b"
    r"|回复|जवाब|أجب|أرسل",
    re.IGNORECASE,
)
_OPT_OUT = compile_lazily(r"\b(?:reply|text|txt)\s+\W?(?:stop|end|quit|cancel)\b\S*", re.IGNORECASE)
_CODE = compile_lazily(
    r"\b(?:code|coupon|voucher|código|gutscheincode|промокод\w*|code promo)\b"
    r"|कोड|كود|رمز|优惠码|折扣码",
    re.IGNORECASE,
)
_URGENCY = compile_lazily(
    r"\b(?:today|tonight|hurry|now or never|last (?:chance|day|call|few)|until midnight|"
    r"ends? (?:soon|today|tonight|tomorrow|at|in|on)|only \w+ left|expires?|"
    r"final (?:hours?|day)|don't miss|hoy|últim[ao]s?|date prisa|termina|aujourd'hui|"
    r"dernière? (?:chance|jour)|vite|nur (?:noch|heute)|letzte chance|endet|"
    r"сегодня|последн\w+|успей\w*|спешите|осталось|aaj|jaldi|aakhri)\b"
    r"|आज|जल्दी|आखिरी|आख़िरी|अंतिम|اليوم|الأخيرة|تنتهي|سارع|今天|今日|最后|即将|限时|抓紧",
    re.IGNORECASE,
)
_PERCENT = compile_lazily(
    r"\d\s*[%٪％]|[%٪％]\s*\d|\d\s*(?:percent|per cent|prozent|процент)|[\d一二三四五六七八九]折"
)
_AMOUNT = compile_lazily(
    r"[₹$€£¥₽₩]\s*\d|\d\s*[₹$€£¥₽₩元]|\b(?:rs\.?|inr|aed|usd|eur|gbp)\s*\d", re.IGNORECASE
)


def _length_band(plain: str) -> str:
    size = count_graphemes(plain)
    return "short" if size <= _SHORT else "medium" if size <= _MEDIUM else "long"


def _cta_kind(plain: str, cta: str | None) -> str:
    if _URL.search(plain) or (cta and _URL.search(cta)):
        return "link"
    if cta:
        return "button"
    if _REPLY.search(_OPT_OUT.sub("", plain)):
        return "reply"
    return "code" if _CODE.search(plain) else "none"


def _offer_kind(plain: str, *, offer_percent: bool) -> str:
    if offer_percent or _PERCENT.search(plain):
        return "percent"
    return "amount" if _AMOUNT.search(plain) else "none"
