"""Names of people, as they tell one person from another however they are written."""

import unicodedata

from hookline.text.pattern import compile_lazily

_ACCENTS = compile_lazily("[\u0300-\u036f]")


def person_key(name: str) -> str:
    """What a name comes to: `Asha Rao`, `asha.rao@kurtako.example` and `ASHA_RAO` are one.

    Whoever has to be two people should not be one who spells a name twice, so in doubt two names
    are one: of an address only what stands before the @ counts, of a name its letters and digits,
    without accents, width, case and whatever cannot be seen.
    """
    local = name.strip().partition("@")[0] or name
    spread = _ACCENTS.sub("", unicodedata.normalize("NFKD", local)).casefold()
    letters = "".join(
        sign for sign in spread if sign.isalnum() or unicodedata.category(sign).startswith("M")
    )
    return unicodedata.normalize("NFC", letters) or name.strip().casefold()
