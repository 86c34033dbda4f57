"""What people and engines write, folded to our words where there is one meaning.

One table for every command: consent, languages, yes-words, time zones, words for nothing. What has
no meaning here stays as it was read, so that consent stays closed, and is told by name and number.
"""

import datetime
import functools
import re
import unicodedata
import zoneinfo
from collections.abc import Collection, Iterable, Mapping

from hookline.records.channel import ChannelProfile
from hookline.records.profiles import profiles
from hookline.records.shorthand_readings import language_meant
from hookline.text.languages import ALIASES, THREE_LETTERS, code_of_name, is_iso_code
from hookline.text.pattern import compile_lazily
from hookline.text.similarity import nearest
from hookline.workspace.country_names import country_code

YES = frozenset({"true", "yes", "y", "1", "t", "ja", "j", "si", "sí", "sim", "oui", "da", "да",
                 "evet", "tak", "haan", "हाँ", "はい", "可", "نعم", "是", "예", "네", "ya", "kyllä",
                 "ano", "igen", "ναι", "так"})  # fmt: skip
NO = frozenset({"false", "no", "n", "0", "f", "nein", "non", "não", "nao", "нет", "hayır", "nie",
                "nahin", "नहीं", "いいえ", "不可", "否", "لا", "아니요", "아니오", "tidak", "ei",
                "nej", "nei", "nee", "ne", "nem", "όχι", "ні"})  # fmt: skip
CONSENTED = YES | {"subscribed", "opted in", "opt in", "optin", "in", "granted", "given", "allowed",
                   "consented", "explicit", "active", "zugestimmt", "suscrito", "abonne", "abonné",
                   "inscrito", "подписан", "مشترك", "已订阅",
                   "許可", "同意", "同意する", "希望する", "配信可"}  # fmt: skip
"""What a column of one channel says of those who may be written to there, words apart."""
REFUSED = NO | {"unsubscribed", "never subscribed", "not subscribed", "opted out", "opt out",
                "optout", "out", "denied", "revoked", "declined", "withdrawn", "suppressed",
                "pending", "inactive", "redacted", "invalid", "拒否", "不許可", "同意しない",
                "不同意", "希望しない", "配信不可"}  # fmt: skip
ONE_OR_TWO = frozenset({"1", "2"})
"""Yes and no where a column of consent holds nothing else, as Emarsys exports it."""
NOTHING = frozenset({"null", "n/a", "#n/a", "none", "nan", "-", "--", "\\n",
                     "(null)", "undefined", "[object object]", "#ref!", "#value!"})  # fmt: skip
"""What exports write where there is nothing; `Na` and `Nil` are names, and NA is Namibia."""
CODE = compile_lazily(
    r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:\.[\w-]+)?", re.I
)
PARTED_BY = compile_lazily(r"[|,;/+&\[\]{}\"'\r\n]|\band\b", re.IGNORECASE)
"""What stands between two channels, a list as programs write it included."""
_WITH_COUNTRY = compile_lazily(r"(.+?)(?:\s*\(([^()]+)\)|\s+[-–]\s+(.+))")
"""`English (us)`, `French (France)`, `french - france`."""
_AFTER_OFFSET = compile_lazily(
    r"\((?:UTC|GMT)\s*(?:([+\-−])\s*(\d{1,2})(?::?(\d{2}))?)?\)\s*(.+)", re.IGNORECASE
)
"""`(UTC+01:00) Berlin`, as Windows and many engines write a zone."""
_WINTER_AND_SUMMER = [datetime.datetime(2026, month, 15, tzinfo=datetime.UTC) for month in (1, 7)]
"""Of a fixed year, so that a zone is read alike on every day."""


def consent_words(channels: Mapping[str, ChannelProfile]) -> dict[str, str]:
    """A channel's name by each way in which it is written."""
    words: dict[str, str] = {}
    for name, profile in channels.items():
        words |= dict.fromkeys((*profile.also_written, name), name)
    return words


def fold_consent(cell: str, words: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """The channels that a cell names, and the words in it that name none.

    Args:
        words: from `consent_words`.
    """
    known, unknown = [], []
    for part in PARTED_BY.split(cell):
        word = " ".join(part.casefold().replace("_", " ").split())
        if word in words:
            known.append(words[word])
        elif word and word not in NOTHING:
            unknown.append(part.strip())
    return list(dict.fromkeys(known)), unknown


def fold_one_consent(cell: str) -> bool | None:
    """May this channel be used, by what its own column says? None for a word that says neither."""
    word = " ".join(re.sub(r"[_-]+", " ", _wide_as_usual(cell).casefold()).split())
    if word in CONSENTED:
        return True
    is_refused = not word or word in REFUSED or cell.strip().casefold() in NOTHING
    return False if is_refused else None


def says_yes_or_no(word: str) -> bool:
    """Is it the word of a column for one channel, as 1 and 2 are, and no channel's name?"""
    return word in ONE_OR_TWO or fold_one_consent(word) is not None


def _wide_as_usual(text: str) -> str:
    """`１` and `Ｙ`, as Japanese files have them, as 1 and Y."""
    return unicodedata.normalize("NFKC", text)


def fold_language(written: str) -> str:
    """A language's code as we write it: `EN`, `en_US` and `English` are en, en-US and en."""
    if code := code_of_name(written):
        return code
    if match := _WITH_COUNTRY.fullmatch(written.strip()):
        language, country = fold_language(match[1]), country_code(match[2] or match[3])
        is_both = country and is_language(language)
        return fold_language(f"{language}-{country}") if is_both else written.strip()
    match = CODE.fullmatch(written.strip())
    if match is None:
        return language_meant(written) or written.strip()
    language, script, region = match.groups()
    language = THREE_LETTERS.get(language.lower(), language.lower())
    parts = [language, script.title() if script else "", region.upper() if region else ""]
    code = "-".join(filter(None, parts))
    return ALIASES.get(code, code)


def is_language(code: str) -> bool:
    """Is it, folded, the code of a language: of ISO's, or of a profile of the team's?"""
    base = code.partition("-")[0]
    return CODE.fullmatch(code) is not None and (is_iso_code(base) or code in profiles().languages)


def fold_yes(written: str) -> str:
    """`true` or `false` for a word for yes or no in the languages we know; else as it was."""
    low = _wide_as_usual(written).strip().casefold()
    return "true" if low in YES else "false" if low in NO else written


@functools.cache
def zones() -> frozenset[str]:
    """The names of all time zones."""
    return frozenset(zoneinfo.available_timezones())


@functools.cache
def fold_zone(written: str) -> str:
    """A zone's full name for what means one; as it was where none is meant, or more than one.

    `Berlin`, in any case, `america_slash_new_york`, and `(UTC+01:00) Berlin, Rome`: of cities with
    the same hours the first, unless their hours are never those in the brackets.
    """
    if match := _AFTER_OFFSET.fullmatch(written.strip()):
        sign, hours, minutes, cities = match.groups()
        offset = datetime.timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
        named = [zone for city in cities.split(",") if (zone := _zone_of(city))]
        offsets = {_offsets(zone) for zone in named}
        is_one = len(offsets) == 1 and (-offset if sign in ("-", "−") else offset) in offsets.pop()
        return named[0] if is_one else written.strip()
    return _zone_of(written.replace("_slash_", "/")) or written.strip()


def _zone_of(name: str) -> str:
    """The zone of that name or of that city; "" for none, or for two."""
    low = name.strip().casefold().replace(" ", "_")
    exact = [name for name in zones() if name.casefold() == low]
    by_city = [
        name for name in zones() if name.rpartition("/")[2].casefold() == low and "/" in name
    ]
    names = exact or [name for name in by_city if name.partition("/")[0] in REGIONS]
    return names[0] if len(names) == 1 else ""


def _offsets(zone: str) -> tuple[datetime.timedelta | None, ...]:
    """How far from UTC its clocks are, in winter and in summer."""
    return tuple(
        moment.astimezone(zoneinfo.ZoneInfo(zone)).utcoffset() for moment in _WINTER_AND_SUMMER
    )


REGIONS = frozenset(
    {"Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian",
     "Pacific"}
)  # fmt: skip


def counted_words(counts: Iterable[tuple[str, int]], known: Collection[str], most: int = 3) -> str:
    """Words without a meaning here and their number, the commonest first, each with its nearest."""
    words = []
    for word, count in sorted(counts, key=lambda entry: -entry[1])[:most]:
        suggestion = nearest(word, known, cutoff=70)
        words.append(
            f"'{word[:40]}' {count:,}×" + (f" (did you mean {suggestion}?)" if suggestion else "")
        )
    return ", ".join(words)
