"""Ways to act beside those of a brief's lines: an SMS to a short number, an app, an address."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.text.iso_countries import iso_countries
from hookline.text.pattern import compile_lazily, compile_regex_lazily
from hookline.text.scripts import SPACED_SCRIPTS, language_script


class ShortSms(NamedTuple):
    """A word that is sent to a short number of its own, and where a sentence says so."""

    word: str
    number: str
    spans: tuple[tuple[int, int], ...]


def short_sms(text: str, asked: str = "") -> ShortSms | None:
    """The word and the short number of an SMS that is no answer; None where there is none.

    Args:
        asked: the word that is to be sent, where a script has no capitals to tell it by.

    `Text LARK to 60777`, `SMS la 8845 cu textul ROATA`; not `Reply YES to 2 questions`.
    """
    for match in (*_to_number().finditer(text), *_SMS_NUMBER.finditer(text)):
        start, end = next(match.span(group) for group in match.groupdict() if match[group])
        if _IS_MORE.match(text, end) or _IS_PART.search(text, 0, start):
            continue
        words = [word for word in _WORD.finditer(text) if word["word"].upper() not in _NO_WORDS]
        neighbours = [w for w in words if w.end() <= start and start - w.end() <= _MOST_BETWEEN]
        neighbours += [w for w in words if end <= w.start() <= end + _MOST_BETWEEN]
        if neighbours:
            word = neighbours[0]
            return ShortSms(word["word"], text[start:end], (word.span(), (start, end)))
        if asked and asked in text:
            word_start = text.index(asked)
            return ShortSms(
                asked, text[start:end], ((word_start, word_start + len(asked)), (start, end))
            )
    return None


def bare_address(text: str) -> re.Match[str] | None:
    """A link without its https://: honeywagon.example/book."""
    addresses = (match for match in _ADDRESS.finditer(text) if _is_domain(match["end"]))
    return next(addresses, None)


def ways_of_no_line(text: str, ways: Mapping[str, str]) -> list[str]:
    """What a sentence names beside the ways that were read in it, of which a brief has no line."""
    named = list(dict.fromkeys(match[0] for match in _APPS.finditer(text)))
    sends = {"text_to", "reply", "counter"} & ways.keys()
    if not sends and "phone" in ways and (match := _OR_TEXT.search(text)):
        named.append(next(filter(None, match.groups())))
    return named


def _is_domain(end: str) -> bool:
    return end in _ENDS or end.upper() in iso_countries()


@of_all_phrases
def _to_number(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    """A short number with what says that something is sent to it, in any language."""

    def patterns() -> Iterator[str]:
        for index, (code, book) in enumerate(books.items()):
            begun = r"(?<!\w)" if language_script(code) in SPACED_SCRIPTS else ""
            for position, pattern in enumerate(book.to_number):
                number = rf"(?P<n{index}_{position}>\d{{3,6}})"
                yield begun + pattern.replace("<number>", number)

    return re.compile("|".join(patterns()) or "(?!)", re.IGNORECASE)


_MOST_BETWEEN = 40
"""Characters between the word and its number."""
_SMS_NUMBER = compile_lazily(
    r"\bSMS\s+(?:[^\W\d_]+\s+){0,2}(?P<number>\d{4,6})(?!\d)", re.IGNORECASE
)
_IS_MORE = compile_lazily(
    r"[\s().-]*\d|[,:/]\d|\s?[%€$£¥₹]|\s(?!or\b|and\b)(?=[^\W\d_]+\s*(?:$|[.,;!?]))[^\W\d_]*[a-zа-я]"
)
"""Behind a number that counts something, or is no whole one: 500 friends, 18:30."""
_IS_PART = compile_lazily(r"\d[\s().,:/-]*$|[+(]$")
"""Before a number that is the rest of a longer one."""
_WORD = compile_regex_lazily(
    r"(?<![\p{L}\d])(?P<word>\p{Lu}[\p{Lu}\d]+)(?![\p{Lu}\p{Ll}\d])|[\"“”„«「『‘'](?P<word>[\p{L}\d]{1,20})"
    r"[\"“”»」』’']"
)
_NO_WORDS = frozenset(("SMS", "MMS", "RCS", "URL", "QR", "PIN", "FAQ", "WHATSAPP", "EMAIL"))
_ENDS = frozenset(
    ("com", "org", "net", "info", "biz", "example", "shop", "store", "app", "online", "site",
     "club", "coop", "menu", "travel", "eu", "uk", "test")
)  # fmt: skip
_ADDRESS = compile_lazily(
    r"(?<![\w@./-])(?:[^\W_A-Z](?:[\w-]*\w)?\.)+(?P<end>[a-z]{2,8})(?![\w@])(?:/[^\s,;!?）)]*[^\s,;!?.）)])?"
)
_APPS = compile_lazily(
    r"WhatsApp|WeChat|微信|Telegram|Viber|Messenger|Instagram|Facebook|KakaoTalk|Zalo|Signal(?=\s)"
    r"|(?<![A-Za-z])(?-i:LINE)(?![A-Za-z])|(?<!\w)e-?mails?(?!\w)|メール|邮件|郵件|微博|小程序|ईमेल|واتساب|واتس",
    re.IGNORECASE,
)
_OR_TEXT = compile_lazily(
    r"\b(?:call|ring|phone)\s*(?:or|/|&|and)\s*(text|sms)\b|\b(text|sms)\s*(?:or|/|&|and)\s*"
    r"(?:call|ring|phone)\b|(?<!\w)(sms)(?![^\W_])",
    re.IGNORECASE,
)
