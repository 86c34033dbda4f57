"""Constructions of what a house promises to do for people; their classes are those of services.

They are written as constructions.py says, and stand in one sentence, as the pledges of leanings.py.
"""

SERVICES = """
delivery: ordered this_day|day_after|quickly arrives /12 !shut_then
delivery: parcel_ this_day|day_after|quickly arrives /12 !shut_then
delivery: we_bring this_day|day_after|quickly /7 !shut_then
guarantee: warrant lifelong /5
guarantee: covered_x as_long own_it /14
guarantee: we_mend lifelong /8
guarantee: send_back no_reason /9
guarantee: ill_fitting send_back|taken_back /12
guarantee: nothing_lost try_out /10
superlative: only_with_us nowhere_else /12
superlative: nowhere_else to_find /7
superlative: negation to_find other_shop /12
superlative: not_found other_shop /8
superlative: exclusive_x at_our_place /5
comparison: found_cheaper we_match /16
comparison: we_match any_price /7
comparison: we_bear difference_x /7
discount: we_take half_of the_bill /10
deadline: the_chance this_day|day_after no_more_then /10
health: get_slim effortless /8
free: go_home_with a_present /8
free: a_present awaits_x at_our_place /14
guarantee: ever_breaks we_mend always_mend /14
superlative: nobody_x care_x like_ours /12
free: with_friend one_pays /12
deadline: sign_up by_tonight full_fee /14
scarcity: hardly_any bookable /5
comparison: other_net gives_up /6
health: sickness long_past /10
guarantee: if_no_better not_pay /10
deadline: sale_itself it_shuts /8
"""
"""What promises a service outright: when it comes, how long it is mended, what is taken back.

A language may lack words for some of them.
"""
