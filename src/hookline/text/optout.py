"""The way out of an SMS list, as each country's rules and readers know it. Not legal advice."""

import re

# Collected 2026-11. US: FCC, revocation "by any reasonable means" (in force 2025-04-11).
# FR: STOP to a short number for alphanumeric senders. IN: consent is kept by the DLT platforms.
_WAY_OUT = {
    "US": r"\b(?:reply|text|txt|send)\s*\W?(?:stop|quit|cancel|unsubscribe|end)\b"
    r"|\bstop\b|\bunsubscribe\b",
    "CA": r"\b(?:reply|text|txt|send)\s*\W?(?:quit|cancel|end)\b"
    r"|\b(?:stop|unsubscribe|arret|arrêt)\b",
    "GB": r"\bstop\b|\bopt[- ]?out\b|\bunsubscribe\b",
    "AU": r"\bstop\b|\bopt[- ]?out\b|\bunsubscribe\b",
    "FR": r"\bstop\b",
    "DE": r"\bstopp?\b|\babmeld\w*|\babbestell\w*|\baustragen\b",
    "ES": r"\bbaja\b|\bno publi\b|\bstop\b",
    "RU": r"\bстоп\b|отпис\w+|отказ\w*|\bstop\b",
    "CN": r"退订|拒收|回复?td?\b|退出",
    "AE": r"\bstop\b|\bno\s*[?؟]?\s*\d{4}|إلغاء|الغاء|توقف|لإيقاف|optout",
    "SA": r"\bstop\b|إلغاء|الغاء|توقف|لإيقاف",
}
_OUT = {country: re.compile(words) for country, words in _WAY_OUT.items()}


def way_out(country: str) -> re.Pattern[str] | None:
    """What in lower-case text is a way out; None for a country without a rule that we know."""
    return _OUT.get(country)
