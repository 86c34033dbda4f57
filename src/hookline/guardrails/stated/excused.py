"""What readers choose or whom they bring is no crowd that praises: `choose your city`."""

from collections.abc import Iterator

from hookline.guardrails.stated.constructions import Construction
from hookline.guardrails.stated.construed import KnownWord
from hookline.guardrails.stated.word_classes import HINT, Word, bits_of
from hookline.text.pattern import compile_lazily


def not_excused(made: Construction, known: list[KnownWord], low: str) -> Iterator[list[KnownWord]]:
    """The words of a line by which a construction may stand, its verb being its last part.

    An excuse reaches no further than its clause: `choose your table: the neighbours love us`. And
    a verb that speaks of us says it of whomever there is: `bring a friend: all recommend us`.
    """
    verbs, excuses, ours = map(bits_of, (made.parts[-1], made.excuses, OURS))
    excusing = [word for _, word, classes in known if classes & excuses]
    us = [index for index, _, classes in known if classes & ours]
    if not excusing:
        yield known
        return
    yield [each for each in known if not each[2] & verbs or _is_near(each[0], us)]
    yield [
        each for each in known if not any(_is_one_clause(each[1], word, low) for word in excusing)
    ]


def _is_near(verb: int, us: list[int]) -> bool:
    return any(-1 <= index - verb <= _BEHIND and index != verb for index in us)


def _is_one_clause(known_word: Word, excuse: Word, low: str) -> bool:
    first, last = sorted((known_word, excuse), key=lambda word: word.start)
    return _CLAUSE_END.search(low, first.end, last.start) is None


OURS = frozenset((f"{HINT}ours_",))
"""Us and our."""
_BEHIND = 2
"""Words behind the verb: `houdt van ons`; before it stands one at most: `nos adoran`."""
_CLAUSE_END = compile_lazily(r"[.!?:;\n。！？：；।؟]")
