"""Verbs whose first part stands at the end of the clause: `wir holen gratis ab`."""

from collections.abc import Iterable

from hookline.guardrails.stated.clauses import WORD

_PARTICLE = 4
"""Letters of the part that stands apart, at most."""
_ROOT = 3
"""Letters of the verb's own that tell it."""


def is_parted(clause: str, named: Iterable[str]) -> bool:
    """Does such a verb say one of the words: `holen ... ab` for Abholung, `halen ... op`?"""
    *words, last = WORD.findall(clause) or [""]
    if not 1 < len(last) <= _PARTICLE:
        return False
    stems = tuple(last + word[:_ROOT] for word in words if len(word) >= _ROOT)
    return any(word.startswith(stems) for word in named if len(word) > len(last) + _ROOT)
