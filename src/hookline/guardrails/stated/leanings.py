"""Constructions of the wider classes of hints/ and boasts/, read in the copy's own language alone.

They are written as constructions.py says. The wider a class, the more of other people's wordings
it meets, and the more innocent ones too: so a line of PROMISES and BOASTS stands in no scene and
no idiom among the cases, and a line of HINTS in some, which is why a person has to look. A line of
one class promises where a phrase stands for it; a bare word hints.
"""

from functools import cache

from hookline.guardrails.stated.constructions import Construction, read_line
from hookline.guardrails.stated.thesaurus.reading import HINT

PROMISES = """
free: ours /1 !chore
free: wallet stay /6 !into
free: neg cent /5
free: neg pay /4 !maybe
free: present from_us /5
free: we_add from_self /7
superlative: none beat /5 !know
superlative: most realm /9 !greet
superlative: rank /1
superlative: others behind /8
superlative: such nowhere /12
superlative: not_one trade thus /11
superlative: royal we /7
superlative: such|thus unheard /10
comparison: old look /7
comparison: compar than others /8
comparison: times compar /4
comparison: other trade we /16
comparison: other trade flaw|term /12
comparison: elsewhere flaw|term /7
comparison: elsewhere we /14
comparison: never so we /12
comparison: beside yours looks /14
comparison: old new speed /14
comparison: old flaw new /11
comparison: dismiss overpay /9
guarantee: unhappy remedy /9
guarantee: vow /1
guarantee: not_ever fail /7
guarantee: wares lasting /6
guarantee: vow remedy /12
assured: money grow /9
assured: money again /12
assured: invest smile /16
assured: yield certain /8
assured: sow by_month grow|fuller /14
assured: shown gainful /10
assured: earn whatever /10
multiplied: unit double /8
multiplied: put many /10
multiplied: unit|money|grow many /8
multiplied: one_coin several /7
multiplied: put takeout several /8
multiplied: put num num /12
scarcity: few piece /5 !vacant !todo
scarcity: piece flying /9
scarcity: hot /1
scarcity: handful wares /7
scarcity: latecomer empty_hand /8
deadline: when closing /7 !greet !period_end
deadline: enrol closing /8
deadline: last_call /1
deadline: time_left buy|less|offer /12
discount: price fall /8
discount: bargain /1
discount: wares cheapened /7
discount: price fraction /6
discount: price now less /9
discount: pay less /7
proof: expert use /9 !ask
proof: expert own /10
proof: crowd adopt /7
proof: ratio folk /8
proof: award /1
proof: crowd only_here /10
health: ailing gone /6
health: slim /1
health: shed kilo /5
health: dose ill /12
contest: enter prize /14
contest: compete prize /9
contest: luck prize|win /14
contest: raffle /1
contest: raffle prize|among /9
contest: win prize /8
cashback: spend back /12
cashback: spend credit /7
cashback: share back /12
zero_interest: instal noextra /14
zero_interest: interest absent /6
zero_interest: borrow same_back /9
"""
"""What promises outright."""

BOASTS = """
superlative: leading trade|place /6
superlative: first_choice /1 !is_yours
superlative: we_are best_of_all /5 !friend
superlative: none|not_one like_us /11 !friend
superlative: ultimate wares /3
superlative: height virtue /4
superlative: no_better /1 !know
superlative: most|grandest so_far /9
superlative: lowest price /6
superlative: none sell cheaper /7
superlative: quality not_exist /6
superlative: quality trade|wares not_find /9
superlative: finest trade|wares|price|place /4
superlative: favourite nation /6
superlative: only_one need /5
comparison: quality than_time /4 !unsold
comparison: quality than_market /6 !unsold !know
comparison: now|attr even quality /6 !unsold
comparison: improved formula quality /9
comparison: now quality attr /6 !unsold
comparison: our_new manifold quality /9
comparison: why_pay dearer /8
comparison: cheaper_than /1
comparison: outbid quote /6
assured: yield no_risk /8
assured: yield by_month /6
assured: asset ever rise|drop /8
assured: earn asleep /7
assured: loss only gain /8
assured: pay_off once_more /12
assured: earn than_bank bank /9
assured: sure_bet nest /8
assured: money one_way /9
assured: work nest /8
assured: year_in stays_so /16
assured: secure pension for_life /8
"""
"""What promises outright, most of all by words of boasts/: ranks, comparisons, returns."""

HINTS = """
free: gift buy /9
superlative: seek none /14
scarcity: wait lose /10
discount: wallet|price relief /9
cashback: credit next /9
comparison: compar than old /8
guarantee: always succeed /7
guarantee: neg fail /5
scarcity: few piece /8 !todo
deadline: offer closing /8
deadline: wait when /6
discount: save wallet|price|money /7
"""
"""What leans towards a promise."""


@cache
def leanings() -> tuple[Construction, ...]:
    """The tables, read; what promises outright comes first."""
    lines = [line for table in (PROMISES, BOASTS, HINTS) for line in table.strip().splitlines()]
    return tuple(read_line(line, mark=HINT) for line in lines)


@cache
def n_outright() -> int:
    """How many of the leanings promise outright."""
    return sum(len(table.strip().splitlines()) for table in (PROMISES, BOASTS))
