"""Claims by construction: classes of words that make a promise when they meet in a sentence.

A line of the table is a concept and the classes that have to stand near each other, in any
order: `cashback: part spend back`. `a|b` is either, `a > b` fixes the order of all, `!a` must not
stand in the sentence, `~a` excuses what stands in its own clause and does not speak of us (hinted
lines alone), a `?` at the end promises as a question too, `/5` is how many words the
construction may span (in Han: twice as many characters). What belongs to a class is a language's
own, its thesaurus in words/CODE/; what it takes to promise is not. leanings.py has lines of
wider classes, which are written alike.
"""

from functools import cache
from typing import NamedTuple


class Construction(NamedTuple):
    """What has to meet, and what may not be there."""

    concept: str
    parts: tuple[frozenset[str], ...]
    """Each is met by a word of its own, of any of its classes."""
    without: frozenset[str]
    span: int
    """Words from the first to the last."""
    is_ordered: bool
    is_rhetorical: bool = False
    """It promises as a question too: `Why pay more elsewhere?`"""
    may_part: bool = False
    """It may begin in one sentence and end in the next, as three ideas seldom meet by chance:
    `The rest sit down panting. We have only just begun.`"""
    excuses: frozenset[str] = frozenset()
    """What leaves the parts in its clause to the readers: `choose your city`."""


CONSTRUCTIONS = """
free: neg cent /4
free: neg pay /3 !worth !what
free: neg pay thing|fare /6 !worth !what
free: we cover fare /6
free: on_us thing|fare|ordinal /7
free: we treat thing|ordinal /8
free: pay we thing /7
free: gift ordinal /6
free: gift order /6
superlative: nobody make better|alike /8
superlative: neg find better|alike /8
superlative: nowhere neg find|alike /8
superlative: nowhere find better|alike /8
free: give_we thing /6
free: thing paid /5
superlative: favourite nation /6
superlative: most scope /8 !near
superlative: neg peer /5
superlative: better > possible > neg /6
superlative: neg make better /4
comparison: rival /1
comparison: elsewhere dear|times /8
comparison: better|cheap > than > ordinary|elsewhere /6
comparison: ordinary > than > better|cheap /6
comparison: times better|cheap|dear|more ordinary|than|elsewhere /8
comparison: last times more|better|ordinary /8
guarantee: money back /6 !part !spend
guarantee: unhappy back money|cent|all /9
guarantee: unhappy refund /8
guarantee: refund fully|noquestion /5
guarantee: vow > never|forever|fail|promise_of /9
guarantee: never fail /5
guarantee: cond fail swap /11
guarantee: fail swap send /10
guarantee: hold forever /4
guarantee: neg fail you /5
assured: money grow sure|yearly|only /8
assured: past earned again|your_turn /10
assured: fund neg loss /7 !clock
assured: loss neg money|fund /7 !clock
assured: invest earned your_turn|past /12
assured: percent sure|steady year|yearly /9
assured: income steady /4
multiplied: money multiply /9
multiplied: put num take num /8 !clock !size
multiplied: back times spend|money /8
multiplied: turn num num /9 !clock !size
multiplied: retire early /7
scarcity: remain few piece|only /7 !minute
scarcity: remain only piece /6 !minute
scarcity: only few piece /6 !minute
scarcity: soldout neg back /7
scarcity: nearly soldout /3
scarcity: hesitate > lose_out /9
scarcity: last_one > piece|lose_out > lose_out|soldout /8
deadline: soon price gone|raise|old /8
deadline: soon too_late|regret /7
deadline: soon offer gone|end /8
deadline: later pay more /8
deadline: soon door close /6
deadline: price|offer only soon /5
discount: price lower /7
discount: price year ago /7
discount: big saving /3
discount: wallet lighter /7
discount: shop lower|sale /6 !time
discount: lower sold /7
proof: authority endorse /6
proof: big neg wrong /8
proof: big homes /4
proof: crowd > adopt /6
health: ailment vanish /7
health: skin clear days /8
health: goodbye ailment /6
health: shed measure /5
health: fat vanish|asleep /8
contest: chance win /6
contest: win prize /6
contest: draw order|enter|chance|prize /8
contest: order chance prize /8
contest: receipt prize /10
contest: enter prize order /8
cashback: part spend back /12
cashback: spend back account /9 !mine
cashback: back account part /8
zero_interest: instal neg extra|interest|pay|cent /8
zero_interest: pay neg extra|interest /6
zero_interest: neg interest /3
zero_interest: interest_free instal|year|credit /6
cashback: collect points redeem|spend /12
guarantee: stake /1
guarantee: unhappy back money /10
comparison: elsewhere > fail > we /16
comparison: elsewhere > we > times /14
comparison: more|better > with_us > than /14
comparison: elsewhere dear /9
free: neg > fee /4 !worth
free: forget fee /6
assured: invest neg loss /9
multiplied: multiply save /9
multiplied: money > turn > num /7 !clock
discount: price|sold cut_idiom /10
proof: endorse > authority /8
health: organ mend /7
health: detox thing|organ|fat /5
health: fat vanish|shed /6
deadline: remain few hours /6
deadline: soon sold gone /9
superlative: better|cheap > impossible /3
scarcity: piece nearly end|soldout /8
guarantee: unhappy redo /10
proof: num > people > adopt|endorse /8
"""
"""What promises in every language. Evidence: tests/guardrails/cases/."""

MOST_IN_A_SENTENCE = 2
"""So many ideas have to meet in one sentence, unless a full stop ends their line."""


@cache
def constructions() -> tuple[Construction, ...]:
    """What promises, read."""
    return tuple(read_line(line, mark="") for line in CONSTRUCTIONS.strip().splitlines())


def read_line(line: str, *, mark: str) -> Construction:
    """A line of a table.

    Args:
        mark: stands before the name of every class but `num`.
    """
    concept, _, rest = line.partition(": ")
    parts, without, excuses, span = [], [], [], 1
    for word in rest.split():
        if word.startswith("/"):
            span = int(word[1:])
        elif word.startswith("!"):
            without.append(mark + word[1:])
        elif word.startswith("~"):
            excuses.append(mark + word[1:])
        elif word not in {">", "?", "."}:
            parts.append(frozenset(name if name == "num" else mark + name
                                   for name in word.split("|")))  # fmt: skip
    return Construction(concept, tuple(parts), frozenset(without), span,
                        is_ordered=" > " in rest, is_rhetorical=rest.endswith(" ?"),
                        may_part=rest.endswith(" .") or len(parts) > MOST_IN_A_SENTENCE,
                        excuses=frozenset(excuses))  # fmt: skip
