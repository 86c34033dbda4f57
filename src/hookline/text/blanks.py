"""Blanks in copy for what a brief knows: `{link}`, `[CODE]`, `%%unsubscribe%%`."""

from typing import Literal

from hookline.text.pattern import compile_lazily

Meant = Literal["link", "way_out", "code", "brand"]
"""What a brief knows and a blank may stand for."""
_WORDS: dict[Meant, str] = {
    "link": "link|url|site|web ?site|web ?page|landing ?page|web ?address|cta|enlace|lien|lenke"
    "|collegamento|odkaz",
    "way_out": "unsub(?:scribe)?|opt ?out|stop|way ?out|abmelden|desabonnement|baja|uitschrijven",
    "code": "codes?|coupon|voucher|promo|gutschein|codice|codigo|kod|kode|kupon",
    "brand": "brand|company|shop|store|sender|business|firma|marke|marca|marque|empresa|azienda",
}
"""The words for each, without accents: one of them in a blank's name says what it is for."""
_SIGNS = compile_lazily(r"[\W_]+")
_NAMES = {
    meant: compile_lazily(rf"(?:^|\s)(?:{words})(?:\s(?:here|name|url|link|text|code))?$")
    for meant, words in _WORDS.items()
}


def no_blank_for_link(url: str = "", *, has_button: bool) -> str:
    """What to write where somebody left a blank for the link: nothing, where a button leads there.

    Args:
        has_button: is the next step of that channel a button, and not a link in the text?
    """
    if has_button:
        return "leave it out: the link comes by itself, behind the button"
    return f"write the link itself{f', {url}' if url else ''}: this text goes out as you write it"


def meant_by_blank(blank: str) -> Meant | None:
    """What of a brief a blank stands for: {Short-Link} for the link; None for all else."""
    name = _SIGNS.sub(" ", blank.casefold()).strip()
    if "unsub" in name:  # also the link to it
        return "way_out"
    return next((meant for meant, names in _NAMES.items() if names.search(name)), None)
