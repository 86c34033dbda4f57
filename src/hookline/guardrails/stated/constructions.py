"""Claims by construction: classes of words that make a promise when they meet in a sentence.

A line of the table is a concept and the classes that have to stand near each other, in any
order: `cashback: part spend back`. `a|b` is either, `a > b` fixes the order of all, `!a` must not
stand in the sentence, `/5` is how many words the construction may span (in Han: twice as many
characters). What belongs to a class is a language's own, one file of its code in thesaurus/; what
it takes to promise is not. The lines of HINTS are written alike, from the wider classes of hints/:
they tell that a text may promise, and a person has to look.
"""

from functools import cache
from typing import NamedTuple

from hookline.guardrails.stated.thesaurus.reading import HINT


class Construction(NamedTuple):
    """What has to meet, and what may not be there."""

    concept: str
    parts: tuple[frozenset[str], ...]
    """Each is met by a word of its own, of any of its classes."""
    without: frozenset[str]
    span: int
    """Words from the first to the last."""
    is_ordered: bool


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
cashback: spend back account /9
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
zero_interest: neg > fee /4 !worth
zero_interest: forget fee /6
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


HINTS = """
free: ours /1
free: wallet stay /6
free: neg cent /5
free: neg pay /4
free: gift buy /9
superlative: none beat /8
superlative: most realm /9
superlative: rank /1
superlative: others behind /10
superlative: seek none /14
comparison: old look /12
comparison: compar than others|old /8
comparison: times compar /4
guarantee: unhappy remedy /12
guarantee: vow /1
guarantee: always succeed /7
guarantee: neg fail /5
assured: money grow /9
assured: money again /12
multiplied: unit double /8
multiplied: put num num /12
scarcity: few piece /8
scarcity: piece flying /9
scarcity: wait lose /10
scarcity: hot /1
deadline: when closing /10
deadline: last_call /1
deadline: offer closing /8
deadline: wait when /6
discount: price fall /10
discount: wallet|price relief /9
discount: bargain /1
discount: pay less /7
discount: save wallet|price|money /7
proof: expert use /9
proof: crowd adopt /10
proof: award /1
health: ailing gone /10
health: slim /1
health: shed kilo /5
contest: enter prize /14
contest: luck prize|win /14
contest: raffle /1
contest: win prize /8
cashback: spend back /12
cashback: credit next /9
cashback: spend credit /10
zero_interest: instal noextra /14
zero_interest: interest absent /6
"""
"""What leans towards a promise."""


@cache
def constructions() -> tuple[Construction, ...]:
    """What promises, read."""
    return tuple(_read(line, mark="") for line in CONSTRUCTIONS.strip().splitlines())


@cache
def leanings() -> tuple[Construction, ...]:
    """What leans towards a promise, read."""
    return tuple(_read(line, mark=HINT) for line in HINTS.strip().splitlines())


def _read(line: str, *, mark: str) -> Construction:
    concept, _, rest = line.partition(": ")
    parts, without, span = [], [], 1
    for word in rest.split():
        if word.startswith("/"):
            span = int(word[1:])
        elif word.startswith("!"):
            without.append(mark + word[1:])
        elif word != ">":
            parts.append(frozenset(name if name == "num" else mark + name
                                   for name in word.split("|")))  # fmt: skip
    return Construction(concept, tuple(parts), frozenset(without), span, " > " in rest)
