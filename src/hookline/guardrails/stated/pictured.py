"""Promises told in pictures: `the train has left by Monday`; their classes are those of pictures.

They are written as constructions.py says. A picture may need two sentences: `Ask what others
charge. Then come back to us.`
"""

PICTURES = """
free: denies listed receipt_word /10 !supposing !effort
free: unlisted receipt_word /8 !supposing !effort
free: cash_desk stays_shut /6 !opening
free: purse_word stays_put /7 !narrated !front_pocket
free: purse_word denies feels_it /7
comparison: asks_around other_prices comes_to_us /18
superlative: we_sought finer_thing none_found /18
superlative: the_peak held_by_us /7 !excursion
superlative: above_ours only_sky /7
comparison: others_plural > still_busy > ours_done /14
comparison: so_little nobody_else /14
assured: fund_word storm_word came_through /14
scarcity: wont_be for_all /7
scarcity: comes_late only_crumbs /14
scarcity: the_rack thins_out /6
deadline: some_day the_train will_have_left /10 !narrated
deadline: hesitates the_train departed /16 !narrated
contest: your_slip the_urn perhaps /20 !calls_you
contest: perhaps car_word at_your_door /14 !calls_you
zero_interest: pays_slowly price_label /22
zero_interest: pays_slowly the_waiting denies /16
cashback: a_bit_of you_spent finds_home /16
multiplied: one_penny with_kin /16
multiplied: sows one_penny a_tree /16
guarantee: breaks_down we_fix whenever_bought /22
proof: asks neighbour_word answers_ours /18
proof: pro_word their_bench always_ours /14
health: ailment_word passes_by /9
health: sore_part forgets ailment_word|hurts /9 !reminder
health: knee_word once_again runs_stairs /12 !bends_it
discount: price_word slims /8
discount: price_word|receipt_word|cash_desk error_word believes /12 !supposing
discount: on_offer_now /1 !released
"""
"""What promises outright. A language may lack words for some of them."""
