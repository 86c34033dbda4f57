"""How a language speaks to its reader: the polite and the familiar form, and what shows gender."""

import re
from collections.abc import Mapping

FAMILIAR: Mapping[str, str] = {
    "es": "tú", "ru": "ты", "fr": "tu", "de": "du", "hi": "तुम", "hi-Latn": "tum", "pt": "tu",
    "zh-Hans": "你",
}  # fmt: skip
"""How one speaks to a friend."""


def other_forms(language: str, address: str) -> re.Pattern[str] | None:
    """What the copy would say if it used the other form of address; None where we cannot tell."""
    if language not in _FAMILIAR or not address:
        return None
    return (_POLITE if address.casefold() == FAMILIAR[language] else _FAMILIAR)[language]


def gendered_forms(language: str) -> re.Pattern[str] | None:
    """Words that speak to a man or to a woman; None for languages in which we know none."""
    return _GENDERED.get(language)


def bending_words(language: str) -> re.Pattern[str] | None:
    """Words right before a value that ask it for a case or a gender, which no engine gives it."""
    return _BENDING.get(language)


def _words(line: str) -> re.Pattern[str]:
    """Any of these words, whole; upper case is looked at, as German needs it."""
    joined = line.replace(" ", "|")
    return re.compile(rf"(?<![^\W_])(?:{joined})(?![^\W_]|[\u0900-\u0963])")


_BENDING = {
    language: re.compile(rf"(?<!\w)(?:{words.replace(' ', '|')})\s+\Z", re.IGNORECASE)
    for language, words in {
        "ru": "в во из от для без до с со к ко о об обо у под над при перед между вместо около "
        "после кроме ваш ваша ваше ваши вашу вашей вашего вашему наш наша наше нашу нашей нашего",
        "es": "el la los las un una unos unas del al nuestro nuestra",
        "fr": "le la les un une du des au aux ce cette",
        "de": "der die das dem den des ein eine einen einem einer ihr ihre ihren ihrem zum zur im",
        "pt": "o a os as um uma do da dos das no na nos nas ao à",
    }.items()
}
_FAMILIAR = {
    "es": _words("[Tt]ú [Tt]us? [Tt]e [Tt]i [Cc]ontigo [Ee]res [Tt]ienes [Pp]uedes [Qq]uieres"),
    "ru": _words(r"[Тт]ы [Тт]ебя [Тт]ебе [Тт]обой [Тт]во[йяиеё] [Тт]воего [Тт]воей [Тт]воих"),
    "fr": re.compile(r"\b[Tt](?:u|oi|es)\b|(?<!un )(?<!le )(?<!ce )\b[Tt]on\b"),
    "de": _words("[Dd]u [Dd]ich [Dd]ir [Dd]ein(?:e[nmrs]?)?"),
    "hi": _words("तुम तुम्हें तुम्हारा तुम्हारी तुम्हारे तू तेरा तेरी तेरे"),
    "hi-Latn": _words("[Tt]um [Tt]umhe(?:in)? [Tt]umhar[aie] [Tt]er[aie]"),
    "pt": _words("[Tt]u [Tt]eus? [Tt]uas? [Cc]ontigo"),
    "zh-Hans": re.compile("你"),
}
_POLITE = {
    "es": _words("[Uu]sted(?:es)?"),
    "ru": _words("[Вв]ы [Вв]ас [Вв]ам [Вв]ами [Вв]аш(?:а|и|е|его|ей|их|у)?"),
    "fr": _words("[Vv]ous [Vv]otre [Vv]os"),
    "de": re.compile(r"(?<=[\w,] )(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)(?!\w)"),
    "hi": _words("आप आपका आपकी आपके आपको"),
    "hi-Latn": _words("[Aa]ap [Aa]apk[aieo]"),
    "pt": _words("[Vv]ocês?"),
    "zh-Hans": re.compile("您"),
}
_TO_ONE = "احجز اكتشف اطلب استمتع تسوّق احصل استخدم انضم سجّل اشترك"
_GENDERED = {
    "ar": _words(
        f"عزيزي عزيزتي لكَ لكِ أنتَ أنتِ بكَ بكِ {_TO_ONE} "
        + " ".join(f"{word}ي" for word in _TO_ONE.split())
    ),
    "ru": re.compile(
        r"[Уу]важаем(?:ый|ая)\b|[Дд]орог(?:ой|ая)\s+(?:друг|клиент|покупател|\{\{)"
        r"|\b[Вв]ы\s+(?:\w+\s+)?(?:купил|заказал|был|приш[её]л|забыл|видел|оставил|выбрал)а?\b"
    ),
    "es": re.compile(r"\b(?:[Qq]uerid|[Ee]stimad)[oa]\b|(?<!la )\b[Bb]ienvenid[oa]\b"),
    "fr": re.compile(r"\b[Cc]h(?:er|ère)\s+(?:cliente?|membre|ami|\{\{)"),
    "pt": re.compile(
        r"\b[Qq]uerid[oa]\b|\b[Cc]ar[oa]\s+(?:cliente|\{\{)"
        r"|\b[Ss]eja bem-vind[oa]\b|^[Bb]em-vind[oa]\b"
    ),
}
