"""Promises in a turn of phrase: `only the ceiling is above us`; their classes are those of turns.

They are written as constructions.py says, and may lean on the classes of pictures and hints. As
pictures do, a turn may need two sentences: `You pay. By evening a part of it runs back.`
"""

TURNS = """
free: card_or_purse denies comes_out /12 !contactless !of_old
free: card_or_purse stays_in /7 !contactless !of_old !front_pocket
free: the_bill stays_with_us /6
multiplied: small_seed hands_over big_load /18 !of_old
comparison: other_makes worn_out just_begun /18
superlative: up_there only_roof /12 !above_you !outdoors
superlative: all_makes down_below|very_top /14
superlative: the_peak stands_alone /8 !excursion !of_old
superlative: the_best bar_none /5
proof: asks_in any_word waiting_room /9 !advice
proof: asks_in healer at_their_home /14 !advice
proof: healer keeps_it at_their_home /10 !advice
scarcity: shelf_word never_more refilled /16 !some_day
assured: trusted_us years_ago riches /20
deadline: only_left days_word too_late_then /14 !school_out
deadline: some_day price_word leaves_us /14
discount: two_things just_one on_the_slip /16
discount: save_now a_third /5 !saved_else
cashback: you_pay a_bit_of runs_back /18
contest: one_of_you wins_up dream_thing /18
health: knee_or_back as_young /12 !bends_it
health: healer misses_you /10
guarantee: unhappy money walks_home /20
zero_interest: debt_word denies puts_on /14
zero_interest: debt_word stays_thin /8
superlative: tried_once nothing_else /18
superlative: who_once used_it nothing_else /18
superlative: very_good > then_there_is /16 !of_time
superlative: medal_if is_theirs /16
assured: what_you_put pays_for good_life /18
multiplied: small_purse goes_off big_bag /14
scarcity: more_folk queue_word shelf_word /16
scarcity: by_reading another_buyer is_taken /20 !of_books
deadline: sleeps_on_it dearer_then /16
discount: one_paid > twin_word /12
proof: asks_in healer cabinet_word /12 !advice
proof: healer|pro_word at_their_home naturally /16 !advice ?
proof: half_crowd uses_ours /7
contest: one_of_buyers wins_up dream_thing /18
contest: golden_ticket box_word /12
contest: you_pay perhaps on_the_plane /20
zero_interest: year_to_pay price_stays /18 .
zero_interest: bank_wants not_us /8 .
free: no_tag /1 !clothing !not_yet
free: brings_friend ticket_word we_care /18
superlative: ask_anyone ends_here /14 !of_town
superlative: dreams_of be_ours /9
comparison: few_times or_word with_others /14
comparison: others_need > hour_word > a_moment /14 !sleeping
guarantee: breaks_down next_ours /18
guarantee: unhappy_ones none_at_all /9
assured: money bad_harvest neg /14
assured: what_to_do all_interest /12
scarcity: last_pair lights_off /18
deadline: some_day door_shuts /9 !opening
deadline: some_day old_tag /12
discount: you_pay > comes_along /12 !companion
proof: asks next_door never_switched /16
contest: your_slip perhaps getaway /14
superlative: quality whole_place neg /12
scarcity: are_left none_coming /22
comparison: by_then > other_makes > long_done /18 !sleeping
"""
"""What promises outright. A language may lack words for some of them."""
