"""The way out of an SMS list, as each country's rules and readers know it. Not legal advice.

A way out is an instruction: the keyword with a verb, a purpose, a number or a link. The word in
running prose (`stop by our store`, `bus stop`, `до отказа`) is none.
"""

import re

# Collected 2026-11. US: FCC, revocation "by any reasonable means" (in force 2025-04-11).
# FR: STOP to a short number for alphanumeric senders. IN: consent is kept by the DLT platforms.
_LINK = r"(?:here|at|via|https?:|www\.|[\w-]+\.[a-z]{2,}/|\{\{)"
_KEYWORD = r"(?:stop|quit|cancel|unsubscribe|unsub|end|optout|arr[eê]t)\b"
_ENGLISH = (
    rf"\b(?:reply|respond|text|txt|send|sms)\s*(?:with\s+|the word\s+)?[\"'“‘(]?{_KEYWORD}"
    r"(?!\s+(?:by|in|at|motion|over)\b)"
    rf"|(?<![\w-]){_KEYWORD}[\"'”’)]?\s*(?:=|:|to|2|for)\s*(?:opt|stop|end|unsub|cancel|quit|leave|"
    r"no more|be removed)"
    r"|(?<![\w-])stop\b[\"'”’)]?\s*(?:to\s+|at\s+|@\s*)?\d{4,6}\b"
    rf"|\bopt[- ]?out\b\s*[:=\-–]?\s*(?:(?:reply|text|txt|sms|send)\s+)?(?:\W?stop\b|{_LINK})"
    rf"|\bunsubscribe\b\s*[:=\-–]?\s*{_LINK}|\bto (?:opt[- ]?out|unsubscribe)\b"
    r"|\bno more (?:texts|messages|sms)\?"
)
_ARABIC = (
    r"\bno\s*[?؟]?\s*\d{4}|\bstop\b\s*(?:to|إلى|على)?\s*\d{4}"
    r"|(?:أرسل|ارسل|رد|أجب|اكتب)\S*\s+(?:ب|بكلمة |كلمة |على )?\W?(?:stop|إلغاء|الغاء|توقف)"
    r"|(?:للإلغاء|لإلغاء|للالغاء|لالغاء|لإيقاف|لايقاف|للإيقاف|إلغاء الاشتراك|الغاء الاشتراك)"
    r".{0,30}?(?:أرسل|ارسل|رد|stop|\d{4}|https?:|[\w-]+\.[a-z]{2,}/)"
    r"|(?:stop|توقف|إلغاء|الغاء)\W{0,2}\s*(?:للإلغاء|لإلغاء|لإيقاف|إلى \d|على \d)|optout"
)
_WAY_OUT = {
    "US": _ENGLISH,
    "CA": rf"{_ENGLISH}|\b(?:répondez|envoyez|textez)\s+\W?arr[eê]t\b",
    "GB": _ENGLISH,
    "AU": _ENGLISH,
    "FR": r"(?<![\w-])stop\b\W{0,2}\s*(?:sms\s*)?(?:au|par sms au|[:=])?\s*\d{4,6}\b"
    rf"|(?:désinscri|désabonn)\w*\s*[:=\-–]?\s*(?:ici|sur|{_LINK})",
    "DE": r"\b(?:abmelde\w*|abbestell\w*|austragen)\s*[:=\-–]?\s*(?:mit\s+|per\s+|sms\s+)*"
    rf"(?:\W?stopp?\b|hier|unter|an \d|{_LINK})|\bzu[mr] (?:abmelde\w*|abbestell\w*|austragen)"
    r"|\b(?:antwort\w*|sende\w*|schick\w*|sms)(?: sie)?(?: mit| einfach)?\s+\W?stopp?\b"
    r"|(?<![\w-])stopp?\b\W?\s+(?:an\s+)?\d{4,}|(?<![\w-])stopp?\b\W?\s+(?:zum|senden|antworten)",
    "ES": r"\b(?:env[ií]\w*|respond\w*|mand[ae]\w*|escrib\w*)\s+(?:la palabra\s+)?"
    r"\W?(?:baja|stop)\b"
    r"|\b(?:baja|stop)\b\W?\s+(?:al?\s+\d{3,}|para\s+(?:no|salir|cancelar|dejar|darte))"
    rf"|\bno publi\b|\bdar(?:se|te)? de baja|\bdate de baja|\bbaja\s*[:=]\s*(?:\d|{_LINK})",
    "RU": r"(?:ответьте|отправьте|пришлите|напишите|смс|sms)\s+(?:слово\s+)?\W?(?:стоп|stop)\b"
    r"|(?<![\w-])(?:стоп|stop)\b\W?\s*(?:на\s+)?\d{3,}"
    r"|\bотпис\w*\s*(?:[:=–-]|по ссылке|от |на |в |можно|https?:)"
    r"|\bотказ(?:аться)?\s*(?:от (?:рассыл|смс|sms|сообщ)|[:=–-])"
    r"|(?:чтобы|для) (?:отпис|отказа)\w+|\bотписаться\b",
    "CN": r"退订|拒收|(?<![一-龥])回复?\s?(?:td|t|r|n|qx)(?![a-z])|回复?\s?退|退出(?:请|回)",
    "AE": f"{_ARABIC}|{_ENGLISH}",
    "SA": f"{_ARABIC}|{_ENGLISH}",
}
_OUT = {country: re.compile(words) for country, words in _WAY_OUT.items()}


def way_out(country: str) -> re.Pattern[str] | None:
    """What in lower-case text is a way out; None for a country without a rule that we know of."""
    return _OUT.get(country)
