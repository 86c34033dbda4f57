"""Constructions of the wider classes of hints and its like, in the copy's language alone.

The classes are those of hints, boasts, pledges, services, qualities, pitches, pictures, turns and
sayings in words/; lines of the last six are in modules of their own. They are written as
constructions.py says. The wider a class, the more of other people's wordings it meets, and the
more innocent ones too: so a line of PROMISES and BOASTS stands in no scene and no idiom among the
cases, and a line of HINTS in some, which is why a person has to look.
A line of one class promises where a phrase stands for it; a bare word hints.
"""

from functools import cache

from hookline.guardrails.stated.constructions import Construction, read_line
from hookline.guardrails.stated.pictured import PICTURES
from hookline.guardrails.stated.pitches import PITCHES
from hookline.guardrails.stated.qualities import QUALITIES
from hookline.guardrails.stated.sayings import SAYINGS
from hookline.guardrails.stated.served import SERVICES
from hookline.guardrails.stated.turned import TURNS
from hookline.guardrails.stated.word_classes import HINT

PROMISES = """
free: ours /1 !chore
free: wallet stay /6 !into !mine !of_old !front_pocket
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
comparison: other trade we /16 !weather
comparison: other trade flaw|term /12
comparison: elsewhere flaw|term /7
comparison: elsewhere we /14 !weather
comparison: never so we /12
comparison: beside yours looks /14
comparison: old new speed /14
comparison: old flaw new /11
comparison: dismiss overpay /9
guarantee: unhappy remedy /9
guarantee: vow /1
guarantee: not_ever fail /7
guarantee: wares lasting /6
guarantee: vow or_else remedy /14
assured: money grow /9 !either_way
assured: money again /12
assured: invest smile /16
assured: yield certain /8
assured: sow by_month grow|fuller /14
assured: shown gainful /10
assured: earn whatever /10
multiplied: unit double /8 !sometimes
multiplied: put many /10
multiplied: unit|money|grow many /8
multiplied: one_coin several /7
multiplied: put takeout several /8 !in_the_kitchen
multiplied: put num num /12 !in_the_kitchen
scarcity: few piece /5 !vacant !todo
scarcity: piece flying /9
scarcity: hot /1
scarcity: handful wares /7
scarcity: latecomer empty_hand /8
deadline: when closing /7 !greet !period_end
deadline: enrol closing /8
deadline: last_call /1
deadline: time_left buy|less|offer /12
discount: price fall /8 !either_way !printing
discount: bargain /1
discount: wares cheapened /7
discount: price fraction /6
discount: price now less /9
discount: pay less /7
proof: expert use /9 !ask !ask_expert
proof: expert own /10
proof: crowd adopt /7 ~own_choice
proof: ratio folk /8
proof: award /1
proof: crowd only_here /10
health: ailing gone /6 !persists !cosy
health: slim /1
health: shed kilo /5
health: dose ill /12
contest: enter prize /14 !underway
contest: compete prize /9
contest: luck prize|win /14 ?
contest: raffle /1
contest: raffle prize|among /9
contest: win prize /8
cashback: spend back /12 !mine !filed
cashback: spend credit /7
cashback: share back /12 !filed
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
comparison: why_pay dearer /8 ?
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
"""What promises outright, most of all by words of boasts: ranks, comparisons, returns."""

PLEDGES = """
free: not_there on_bill /8
superlative: compar_best cannot_more /6
superlative: rank_adj > there_is /10
comparison: double_as strong_adj /4
comparison: old no_match /9
guarantee: will_like pledge /9
assured: yield last_year come_again /12
assured: won_then > then_hence /10
multiplied: nest_egg times_over /9
multiplied: small_sum fortune /10
scarcity: blink gone_fast /9
deadline: buy_now strike /12
discount: become cheaper_now /6
discount: hugely mass_save wares_all /9
proof: ratio expert /9
contest: you_won won_thing /8
cashback: purchase earns_you /9
zero_interest: interest on_our_side /8
comparison: more_adv than_others /8 !unsold !knows
comparison: other_pl do_worse us_or_you /10
comparison: ditch your_old /6
guarantee: try_it no_risk /8
guarantee: sure_to will_like /8
guarantee: never_ let_down /5
assured: nobody_ lost_ money_us /8
assured: yield sit_back /12
assured: beat_inflation /1
scarcity: not_many piece /6
scarcity: demand high_ /4
deadline: hurry_up offer_ /8
deadline: offer_ not_last /8
proof: study show_it /6
proof: adopters by_now /7 ~own_choice
proof: choice_word > pros /4
proof: award made_of /6
contest: give_prize prize|won_thing /7
contest: winner next_be /6
contest: raffle_noun join_in /9
cashback: purchase fill wallet_ /9
zero_interest: borrow_too same_sum /12
zero_interest: zero_percent credit_word /8
zero_interest: interest waive /6
superlative: no_other come_near /7
superlative: rank_the > trade_realm /6
comparison: beside_ours look_poor /10
guarantee: stand_behind forever_ /8
assured: market_word shake income_word /8 !may_be
assured: everybody earns /5
assured: earns forever_ /5
scarcity: hardly_get your_size /8
scarcity: someone_else snatch /8
deadline: before_ price_ rise_ /8
deadline: countdown buy_now /8
discount: used_to cost_more /7
proof: pros nothing_else /9
health: ill no_chance /7
cashback: we_give money_ purchase /10
zero_interest: bank_nothing /1
superlative: unbeaten product /9
comparison: rival_shop fall_short our_ /10
comparison: more_adv than_those rival_shop /9
guarantee: glad or_we /6
guarantee: vow_result outcome /7
multiplied: little_in take_out fortune /10
scarcity: the_last going_now /7
scarcity: hot anchor /10
deadline: offer_ dies tonight_ /7
deadline: sale_day offer_ /5
deadline: last_call anchor /9
discount: reduced goods /6
proof: backed_by authority_ /5
contest: raffle_noun anchor /10
cashback: each_order cash_ /7
assured: cannot_lose plan_ /8
cashback: you_spend we_credit /8
comparison: outdo rivals_ /6
contest: every_ game wins_ /5
deadline: only_w until_w tonight_ /7
deadline: rest_of_day only_w|get_it /9
deadline: hurry_up not_last /6
deadline: price_ rise_ tonight_ /8
discount: sliver used_price /7
discount: price_of_a /1
guarantee: come_what_may our_ /10
guarantee: works_ hundred /6
health: never_again sick /4
health: joint_ stop_hurt /6
health: skin_ younger_ /7
multiplied: get_rich /1
proof: tries_it comes_back /6
scarcity: many_ piece no_more /9
assured: profit_ regular_ /3
cashback: part_of bill_ back_ /10
deadline: offer_ vanish /5
discount: price_ silly /3
discount: must_go /1
health: organs_ healthy_ /5
multiplied: turn_ savings_ far_more /9
proof: people_ choose_ our_ /7
proof: seen_on /1
scarcity: almost_all taken_ /7
zero_interest: over_time pay_no_more /9
"""
"""What promises outright in one sentence, by more than one idea: a pledge and what is pledged.

A language may lack words for some of them."""

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


_LOOSE = PROMISES, BOASTS, PICTURES, TURNS, SAYINGS
_IN_ONE_SENTENCE = PLEDGES, SERVICES, QUALITIES, PITCHES


@cache
def leanings() -> tuple[Construction, ...]:
    """The tables, read; what promises outright comes first."""
    lines = [line for table in (*_LOOSE, *_IN_ONE_SENTENCE, HINTS) for line in _lines(table)]
    return tuple(read_line(line, mark=HINT) for line in lines)


@cache
def n_loose() -> int:
    """How many promise outright, first of all, over the end of a sentence too."""
    return sum(len(_lines(table)) for table in _LOOSE)


@cache
def n_outright() -> int:
    """How many promise outright: those, then the others, each in one sentence."""
    return n_loose() + sum(len(_lines(table)) for table in _IN_ONE_SENTENCE)


def _lines(table: str) -> list[str]:
    return table.strip().splitlines()
