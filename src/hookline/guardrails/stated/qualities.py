"""What a house says of its goods and its service; their classes are those of qualities in words/.

How long goods last, where they come from, that they are there, how soon a service is done, when
something is delivered, and what is taken back. Lines are written as constructions.py says and
stand in one sentence.
"""

QUALITIES = """
durability: lasts_x a_lifetime /6 !fond_x
durability: never_x wears_out /5 !fond_x
durability: the_last_x ever_buy /8
durability: hands_down heirs_x /8 !fond_x
durability: outlives_x /1
durability: stays_x keen_x for_years /8 !fond_x
durability: withstands any_weather /5 !fond_x
origin: made_x near_here|in_homeland|by_hand /7
origin: straight_from grower_x /6
origin: only_x stuff_x from_here /7
origin: caught_x this_dawn on_plate /12 !journey
origin: all_x home_made /5
origin: none_x frozen_x /4
origin: stuff_x comes_from mill_x /9
availability: always_x in_stock_x /5
availability: runs_dry /1
availability: never_ends we|our_|wares|stuff_x|your_size_x|in_stock_x /8
availability: your_size_x always_x /7
availability: round_clock for_you_x /7
availability: always_x free_table /6
availability: whatever_x we_have_it /9
availability: visit_x as_suits /6
service: no_wait /1
service: done_x in_no_time /7
service: brought_in collected_x by_evening /10
service: we_reply_x in_seconds /7
service: returned_to_you by_an_hour /7
delivery: at_the_door soon_x /8
guarantee: no_slip no_bother /5
guarantee: wears_it some_weeks decides_then /12
guarantee: we_take_back all_used /7
guarantee: swap_x always_can /5
guarantee: changed_mind swap_for_you|bring_back /10
guarantee: bring_back whenever_x /8
"""
"""What says outright how good something is. A language may lack words for some of them."""
