"""Plain sales talk: what it cures, gives along, promises of money; classes are those of pitches.

They are written as constructions.py says and stand in one sentence.
"""

PITCHES = """
health: relieves_x ailment_x /6
health: strengthens_x organ_x /6
health: sleep_better from_first /8
health: cleanses_x body_x /5
health: rejuvenates_x skin_x /7
guarantee: cancel_x at_will /7
guarantee: success_x certain_x /4
guarantee: cannot_err /1
guarantee: word_given outcome_x /9
guarantee: first_try pass_x /8
guarantee: fare_x unchanged_x /7
free: thrown_in small_goods /6
free: extra_x included_x /6
free: welcome_gift /1
comparison: chains_x cannot_follow /8
comparison: others_x ask_double /7
comparison: than_x chains_x /7
superlative: nowhere_x finer_x /7
assured: yield_x rely_on /6
assured: loss_x excluded_x /5
assured: rose_x will_rise /9
assured: your_money_x works_for_you /7
multiplied: puts_little takes_much /8
multiplied: retire_x millionaire_x /6
scarcity: before_another /1
scarcity: no_more_coming /1
scarcity: everybody_x wants_one /6
deadline: brief_while /1
discount: special_price /1
proof: pros_y use_it_y /6
proof: town_x talks_x /6
proof: elected_x of_year /6
proof: many_x pleased_x buyers_x /7
contest: takes_part take_home_x /8
contest: one_buyer goes_home_with /9
contest: each_slip a_ticket /7
contest: maybe_you winner_x /7
contest: spin_x wins_x /6
cashback: each_coin gives_credit /7
cashback: points_x into_money /8
cashback: buy_and_earn /1
zero_interest: take_now pay_next_year /9
zero_interest: in_rates same_price_x /7
"""
"""What promises outright. A language may lack words for some of them."""
