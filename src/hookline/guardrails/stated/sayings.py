"""Promises in a saying: `you count what is left on one hand`; their classes are those of sayings.

They are written as constructions.py says, may lean on the classes of pictures and turns, and as
those may need two sentences: `The last batch has left the factory. There will be no second.`
"""

SAYINGS = """
free: house_host stands_treat /6 !bets_on
free: house_host settles_up the_bill /8
free: fare_word purse_word leave_it /14
free: fare_word receipt_word never_found /12
superlative: tried_once seeks_no_more /14
superlative: finer_thing around_here is_not /10 !weather
superlative: seeks_finer fruitless /14
superlative: podium_word our_own|clap_for_us /12
comparison: set_beside any_other first_to_yield /16
comparison: neighbour_old waits_word already_done /18
guarantee: not_pleased money_word_ before_you_finish|back_with_you /18
guarantee: flaw_stays the_bill ours_to_settle|stays_with_us /10
guarantee: not_pleased we_fetch|no_question_asked /14
assured: earned_so_far earn_on /12 !sport_word
assured: your_money one_direction /8
assured: interest_word rests_never /8
multiplied: puts_in hundred_word takes_out /8 !in_the_kitchen
multiplied: one_note big_bag /14
multiplied: one_penny with_kin /12
scarcity: left_over_ on_fingers /10
scarcity: last_batch no_second /14 .
scarcity: you_ponder last_one_ another_takes /16
deadline: some_day price_word none_recalls /14
deadline: tomorrow_ same_thing pay_or_short /12
discount: takes_home till_word counts_fewer /12
discount: purse_word as_fat as_it_came /14
proof: healer own_bathroom this_very /14
proof: half_town other_half asks_where /18
health: sore_part|knee_or_back forgets age_in_words /12
health: ailment_word packs_up /14
health: weight_word goes_down eat_as_ever /12
contest: in_one_of prize_ticket lies_hidden /12
cashback: after_purchase account_look waits_there /16
cashback: spent_money return_ticket /10
zero_interest: pays_slowly same_total /14
zero_interest: contract_word time_word_ costs_nothing /10
zero_interest: bank_word lent_back no_more_than /16
free: never_billed /1
superlative: says_best whole_town points_at /18
guarantee: not_pleased what_you_paid gives_back /22
scarcity: shelf_word wont_multiply /14
proof: any_word their_bag ours_inside /16 !front_pocket
health: sore_part|knee_or_back falls_silent /14
cashback: a_bit_of the_bill|you_spent walks_home|runs_back /12
zero_interest: pays_slowly price_unmoved /16
"""
"""What promises outright. A language may lack words for some of them."""
