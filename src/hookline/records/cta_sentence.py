"""How one acts, read from one sentence: a link, a word to send back, a number, what to show."""

import re
from collections.abc import Iterator, Mapping

from hookline.records.cta_elsewhere import bare_address, short_sms, ways_of_no_line
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.records.replies import choice, scale_in
from hookline.text.digits import fold_digits
from hookline.text.money import read_currency
from hookline.text.pattern import compile_lazily, compile_regex_lazily
from hookline.text.scripts import SPACED_SCRIPTS, language_script


def cta_in_words(text: str) -> dict[str, str]:
    """The ways to act that one sentence tells; the whole of it, where it tells more than they hold.

    A date, a time and a price are no number to call; a word in capitals is one to send back only
    where an answer is asked for: `our NEW store` asks for none, and a short number has its own.
    """
    address, shown_at = _URL.search(text) or bare_address(text), _asking()["show_cues"].search(text)
    rest = text.replace(address[0], " " * len(address[0])) if address else text
    sms = None if shown_at else short_sms(rest, _word_to_send(rest, (0, 0))[0])
    for start, end in sms.spans if sms else ():
        rest = f"{rest[:start]}{' ' * (end - start)}{rest[end:]}"
    number = _number(rest, is_shown=shown_at is not None)
    rest_without = rest.replace(number, " " * len(number)) if number else rest
    span = shown_at.span() if shown_at and not address else (0, 0)
    word, others = ("", False) if sms else _answer(rest_without, span)
    ways = {"reply": word} if word else {}
    ways |= {"phone": number} if number else {}
    ways |= {"text_to": f"{sms.word} to {sms.number}"} if sms else {}
    if shown_at and not address:
        return ways | {"counter": text}
    ways |= {"url": address[0]} if address else {}
    is_more = others or any(char.isdigit() for char in rest_without.replace(word, ""))
    if not ways or is_more or ways_of_no_line(rest, ways):
        return {"label": text} | ways
    if sms and len(ways) == 1:
        sentence = " ".join(text.split()).strip(" .")
        return ({"label": sentence} if len(sentence) <= _BUTTON else {}) | ways
    label = " ".join(rest.split()).strip(" :,-–.") if address and len(ways) == 1 else ""
    return ({"label": label} if label else {}) | ways


def _answer(text: str, shown_span: tuple[int, int]) -> tuple[str, bool]:
    """What is to be sent back: a figure of a scale as the sentence describes it, or a word."""
    if (scale := scale_in(text)) is None or not _asking()["reply"].search(text):
        return _word_to_send(text, shown_span)
    matches = (match for pattern in _reply_described() if (match := pattern.search(text)))
    clauses = [match[match.lastindex or 0].strip(_AROUND) for match in matches]
    described = sorted(filter(scale_in, clauses), key=len)
    return next(iter(described), f"{scale[0]}–{scale[1]}"), False


def _word_to_send(text: str, shown_span: tuple[int, int]) -> tuple[str, bool]:
    """The word that an answer is asked by, and are there others in capitals beside it?

    It is the one right behind the word that asks, or the last: `Reply to our VIP line with YES`.
    """
    for named in _reply_with().finditer(text):
        group = named.lastindex or 0
        word, before = named[group], text[: named.start(group)].rstrip()[-1:]
        is_told_apart = word == word.upper() or (before and before in _QUOTES)
        if (
            is_told_apart
            and word not in _EVERYDAY
            and not shown_span[0] <= named.start() < shown_span[1]
        ):
            others = {match[0] for match in _CAPITALS.finditer(text)} - _EVERYDAY - {word}
            return _choices(text, word, named.end(group)), bool(others)
    for asks in _asking()["reply"].finditer(text):
        if shown_span[0] <= asks.start() < shown_span[1]:
            continue  # this SMS is shown, and none is asked for
        behind = text[asks.end() :]
        words = list(_CAPITALS.finditer(behind)) or list(_CAPITALS.finditer(text[: asks.start()]))
        telling = [match for match in words if match[0] not in _EVERYDAY] or words
        neighbours = [match for match in words if match.start() <= _nearest(behind)]
        if telling:
            word = neighbours[0] if neighbours and neighbours[0] in telling else telling[-1]
            others = {match[0] for match in telling if match[0] != word[0]} - _EVERYDAY
            return _choices(text, word[0], word.end()), bool(others)
    return "", False


def _choices(text: str, word: str, end: int) -> str:
    """The word, with those in capitals of which it is the first: `YES, NO`."""
    words = [word]
    while word == word.upper() and (behind := _CAPITALS.search(text, end)):
        joint = text[end : behind.start()]
        if behind[0] in _EVERYDAY or not (_LISTED.fullmatch(joint) or _is_choice(joint)):
            break
        words.append(behind[0])
        end = behind.end()
    return ", ".join(dict.fromkeys(words))


def _is_choice(joint: str) -> bool:
    bare = "".join(char for char in joint if char not in _ANY_QUOTES)
    return choice().fullmatch(bare) is not None


def _nearest(behind: str) -> int:
    """Where the word begins before which at most one other stands: `reply with YES`."""
    match = _ONE_WORD.match(behind)
    return match.end() if match else 0


def _number(text: str, *, is_shown: bool) -> str:
    """The number to call, or the code to dial; "" for none."""
    if code := _DIALLED.search(text):
        return code[0]
    plain = _without_days(fold_digits(text))
    for match in _PHONE.finditer(plain):
        number = match[0]
        digits = sum(char.isdigit() for char in number)
        is_marked = number[0] in "+(0"
        if _is_sum(plain, match) or digits < (_FEWEST - is_marked) or (is_shown and not is_marked):
            continue
        return text[match.start() : match.end()]
    return ""


def _without_days(text: str) -> str:
    """The text without its dates and times; each leaves as many signs, that part no number."""
    for pattern in (_YEAR_FIRST, _DAY_FIRST, _YEARS, _TIME):
        text = pattern.sub(lambda match: "_" * len(match[0]) if _is_day(match) else match[0], text)
    return text


def _is_day(match: re.Match[str]) -> bool:
    parts = [int(part) for part in match.groups()]
    low, high = sorted(parts) if len(parts) > 1 else (1, 1)
    return 1 <= low <= _MONTHS and high <= _DAYS


def _is_sum(text: str, match: re.Match[str]) -> bool:
    """Does money stand beside the number: `1 200 000 IDR`?"""
    units = (_UNIT_BEFORE.search(text, 0, match.start()), _UNIT.match(text, match.end()))
    return any(unit and read_currency(unit[1], default="") for unit in units)


@of_all_phrases
def _asking(books: Mapping[str, PhraseBook]) -> dict[str, re.Pattern[str]]:
    """What asks for an answer (`reply`), or to be shown something on the spot (`show_cues`)."""

    def patterns(line: str) -> Iterator[str]:
        for code, book in books.items():
            is_spaced = language_script(code) in SPACED_SCRIPTS
            for pattern in getattr(book, line):
                yield rf"(?<!\w)(?:{pattern})" if is_spaced else f"(?:{pattern})"

    return {
        line: re.compile("|".join(patterns(line)), re.IGNORECASE) for line in ("reply", "show_cues")
    }


@of_all_phrases
def _reply_with(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    """What asks to send one word: in capitals or quotes, or any word where a script has neither."""

    def patterns() -> Iterator[str]:
        for code, book in books.items():
            script = language_script(code)
            word = _WORDS.get(script, _ANY_WORD)
            for pattern in book.reply_with:
                begun = "" if script in _UNPARTED else r"(?<![\w\u0900-\u0963])"
                yield begun + pattern.replace("<word>", f"(?:{_QUOTED}|{word}|{_FIGURE})")

    return re.compile("|".join(patterns()), re.IGNORECASE)


@of_all_phrases
def _reply_described(books: Mapping[str, PhraseBook]) -> tuple[re.Pattern[str], ...]:
    """What asks to send something back, and all that its clause says of that, by language."""
    patterns = (pattern for book in books.values() for pattern in book.reply_with)
    asks = (  # to the clause's end, or as little as stands before what asks
        pattern.replace("<word>", f"({_CLAUSE}{'' if pattern.endswith('<word>') else '?'})")
        for pattern in patterns
    )
    return tuple(re.compile(ask, re.IGNORECASE) for ask in asks)


_CLAUSE = r"[^.,;:!?。、！？।؟،؛]+"
_AROUND = " \t\n-–"
_QUOTES = "\"'“”„‘«「『"
_ANY_QUOTES = f"{_QUOTES}”’»」』"
_LISTED = compile_lazily(rf"[{_ANY_QUOTES}]?\s*[,;،、]\s*[{_ANY_QUOTES}]?")
_QUOTED = rf"[{_QUOTES}]\s?((?:[^\W\d_]|[\u0900-\u0963]){{1,20}})\s?[\"'“”’»」』]"
_FIGURE = r"(\d)(?![\d.:/%天日时小月年号點点分元块折人位件個时]|\s+(?!to\b|for\b)[^\W\d_])"
"""A figure to send back, which counts nothing: reply 1."""
_OF_LETTERS = r"([^\W\d_][^\W_]+)(?!\w)"
_ANY_WORD = r"((?:[^\W\d_]|[\u0900-\u0963\u064b-\u065f]){1,20})"
_WORDS = {
    "Latin": _OF_LETTERS,
    "Cyrillic": _OF_LETTERS,
    "Han": r"([\u3400-\u9fff]{1,8}?)",
    "Japanese": r"([\u3400-\u9fff\u30a0-\u30ff]{1,8})",
}
_UNPARTED = ("Han", "Japanese")
"""Scripts that part no words."""
_EVERYDAY = frozenset(("SMS", "MMS", "RCS", "VIP", "URL", "QR", "PIN", "FAQ", "WHATSAPP", "EMAIL"))
"""In capitals wherever they stand; sent back only where no other word is."""
_URL = compile_lazily(r"https?://\S+?(?=[.,;:!?)\]'\"»”。，！？]*(?:\s|$))")
_DIALLED = compile_lazily(r"(?<![\w*#])[*#]{1,2}\d+(?:\*\d+)*#")
"""A code that is dialled: *737#."""
_PHONE = compile_lazily(
    r"(?<![^\W\u3040-\u9fff])(?<![.,])(?:\+\s?)?\(?\d[\d ()/.-]{4,20}\d(?![^\W\u3040-\u9fff]|%)"
)
_FEWEST = 7
"""Digits of a number to call, one less where it begins as one: 0, + or (."""
_CAPITALS = compile_regex_lazily(r"(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]+(?![\p{L}\d])")
"""A word as readers send one back: YES, ДА; not the S of a sentence."""
_ONE_WORD = compile_lazily(r"[^\w]*(?:[^\W\d_]+[^\w]+)?")
_BUTTON = 30
"""Characters of a sentence that a button still holds."""
_MONTHS, _DAYS = 12, 31
_YEAR_FIRST = compile_lazily(r"(?<![\d./-])\d{4}[./-](\d{1,2})[./-](\d{1,2})(?![./-]?\d)")
_DAY_FIRST = compile_lazily(
    r"(?<![\d./])(\d{1,2})(?:\.\s?|[/-])(\d{1,2})(?:\.\s?|[/-])(?:\d{4}|\d\d)(?![./-]?\d)"
)
_YEARS = compile_lazily(r"(?<!\d)(?:19|20)\d\d\s?[-/–]\s?(?:19|20)\d\d(?!\d)")
_TIME = compile_lazily(r"(?<![\d.:])(?:[01]?\d|2[0-4])[.:][0-5]\d(?![.:]?\d)")
_UNIT = compile_lazily(r"\s?([^\W\d_]{1,8}|[$£€¥\u20a0-\u20cf])")
_UNIT_BEFORE = compile_lazily(r"([^\W\d_]{1,8}|[$£€¥\u20a0-\u20cf])\s?$")
