"""What a word holds that nobody sees: a letter of another alphabet, or none at all."""

import unicodedata

from hookline.records.yaml_traps import character_name


def unseen_in(word: str) -> str:
    """What a word holds that looks like a letter or like nothing, by its name, as a clause."""
    name = foreign_character(word)
    return f", which holds {name}" if name else ""


def foreign_character(word: str) -> str:
    """The first character that looks like a letter of ours or like nothing, by its name.

    "" for a word in its own alphabet: `cálido` and `тёплый` are written as they should be.
    """
    is_latin = any(char.isascii() and char.isalpha() for char in word)
    return next((character_name(char) for char in word if _is_unseen(char, is_latin=is_latin)), "")


def _is_unseen(char: str, *, is_latin: bool) -> bool:
    if char.isascii():
        return False
    is_letter = unicodedata.category(char)[0] in "LMN"
    is_changed = unicodedata.normalize("NFKC", char) != char
    is_other_alphabet = is_latin and not unicodedata.name(char, "").startswith(("LATIN", "COMB"))
    return not is_letter or is_changed or is_other_alphabet
