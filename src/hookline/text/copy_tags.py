"""Kinds of copy that learnings are about: each is a rule that anyone can check by reading.

A kind has a value for every copy; those of `measured.py` in fewer levels, so that each side of a
comparison has copies enough. What a rule cannot say of a language (first person, urgency)
it says by the words of those that have phrases, and `no` elsewhere.
"""

from collections.abc import Iterable

from hookline.text.digits import fold_digits
from hookline.text.measured import CopyCues, count_emoji, count_graphemes, measured_tags
from hookline.text.mergetags import find_tags, render
from hookline.text.pattern import compile_lazily

FIRST_WORDS = 5
"""A number among so many words is seen before anything is read."""
SHORT, LONG = 80, 160
"""Graphemes: half an SMS, one SMS; up to SHORT is short, from LONG + 1 on long."""

_LINK = compile_lazily(r"\S*(?:https?://|www\.)\S*")


def copy_tags(
    text: str, cues: CopyCues, *, cta: str = "", names: Iterable[str] = ()
) -> dict[str, str]:
    """The kinds of copy that a message's body is, by name.

    Args:
        cta: label of the call to action that stands outside the text; "" for none.
        names: of the brand's products, as its glossary writes them.
    """
    plain = render(text, {})
    bare = _LINK.sub("", plain).replace("’", "'")
    measured = measured_tags(text, cues, cta=cta or None)
    words = fold_digits(bare).split()[:FIRST_WORDS]
    size = count_graphemes(plain)
    yes = {
        "emoji": count_emoji(plain) > 0,
        "merge_field": bool(find_tags(text)),
        "urgency": measured["urgency"] == "yes",
        "question": any(sign in bare for sign in "?？؟"),
        "number_first": any(char.isdigit() for word in words for char in word),
        "first_person": bool(cues.first_person.search(bare)),
        "product_named": any(name.casefold() in plain.casefold() for name in names if name),
    }
    return {
        "length": "short" if size <= SHORT else "long" if size > LONG else "medium",
        "cta": measured["cta_kind"],
        "offer_said": measured["offer_kind"],
        **{name: "yes" if holds else "no" for name, holds in yes.items()},
    }
