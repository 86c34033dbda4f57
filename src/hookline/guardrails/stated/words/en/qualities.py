"""English: the words of what a house says of its goods and of its service."""

CLASSES = {
    "lasts_x": """
        lasts last_you last_for last_through holds_up built_to_last made_to_last will_last built_for
        made_for endures keeps_going good_for stands_the """,
    "a_lifetime": """
        a_lifetime lifetime for_generations for_decades for_years decades_to generations
        the_whole_season the_season a_whole_season for_ever years_on test_of_time many_winters
        many_summers years_and_years years_to_come """,
    "never_x": "never won't doesn't don't can't cannot",
    "wears_out": """
        wear_out wears_out wear_through fade fades shrink shrinks rust rusts pill pills
        lose_its_shape lose_their_shape snap chip scratch warp blunt go_blunt goes_blunt go_flat
        crease stretch_out """,
    "the_last_x": "last final only",
    "ever_buy": """
        you'll_ever_buy you'll_ever_need you_will_ever_buy you_will_ever_need you'll_buy
        you'll_have_to_buy ever_have_to_buy you'll_need_to_buy ever_need_to_buy """,
    "hands_down": """
        pass_it_on pass_them_on hand_it_down hand_them_down leave_it_to leave_them_to inherit
        pass_it_down pass_them_down """,
    "heirs_x": "grandchildren children grandkids grandson granddaughter kids daughter son",
    "outlives_x": """
        outlive_you outlives_you outlast_you outlasts_you outlive_your outlasts_your outlast_your
        outlives_your outlive_us """,
    "stays_x": "stay stays remain remains keep keeps",
    "keen_x": """
        sharp bright crisp waterproof soft as_new like_new good_as_new white black in_shape
        their_shape its_shape firm shiny """,
    "for_years": """
        for_years year_after_year wash_after_wash for_decades after_years season_after_season
        winter_after_winter years_later hundred_washes """,
    "withstands": """
        survive survives withstand withstands stands_up_to shrugs_off copes_with made_to_survive
        built_to_survive """,
    "any_weather": """
        anything any_winter every_winter any_storm any_weather everything every_storm the_toughest
        the_roughest hurricane """,
    "fond_x": """
        friendship friendships love memories memory marriage story stories habit impression laughter
        joy bank smile sweat """,
    "made_x": """
        grown grow grows baked made brewed sewn knitted woven roasted harvested carved built
        stitched churned pressed smoked milled distilled handmade crafted raised reared bottled """,
    "near_here": """
        within_sight next_door down_the_road down_the_lane around_the_corner in_the_village
        in_our_own_workshop in_our_workshop in_our_own_kitchen in_our_own_bakery in_our_own_oven
        in_our_own_ovens in_our_bakery in_our_oven on_site in_house right_here stone's_throw nearby
        in_the_valley locally on_the_premises behind_the_shop in_town """,
    "in_homeland": """
        in_england in_britain in_scotland in_wales in_ireland in_the_uk in_london in_yorkshire
        in_cornwall in_devon in_america in_the_usa in_germany in_italy in_france in_switzerland
        in_japan """,
    "by_hand": "by_hand",
    "straight_from": "straight_from direct_from directly_from fresh_from",
    "grower_x": """
        farmer farmers grower growers vineyard farm farms fishermen fisherman producer producers
        hive hives orchard beekeeper tree field fields maker makers boat boats """,
    "only_x": "only all nothing_but solely purely every always exclusively",
    "stuff_x": """
        ingredients ingredient produce milk flour wool meat vegetables beans eggs cheese honey fruit
        wood leather cotton fish hops grapes herbs butter timber apples beef lamb sourced """,
    "from_here": """
        local locally regional organic british english scottish welsh irish small_farms small_farm
        family_farms from_the_region nearby free_range fair_trade """,
    "caught_x": "caught picked landed harvested pulled dug baked",
    "this_dawn": "this_morning at_dawn today at_sunrise before_dawn at_first_light",
    "on_plate": """
        on_your_plate in_your_basket in_your_kitchen on_your_table in_store in_the_shop on_the_shelf
        on_our_shelves by_nine by_noon by_lunch tonight """,
    "all_x": "everything all every each",
    "home_made": "home_made homemade house_made from_scratch home_baked home_cooked",
    "none_x": "nothing never no",
    "frozen_x": "frozen from_a_packet from_the_freezer from_a_tin from_a_jar reheated pre_made",
    "comes_from": "comes_from come_from comes_straight sourced_from",
    "mill_x": """
        mill farm farms village valley meadow meadows hills orchard vineyard dairy forest coast
        quarry """,
    "always_x": "always ever",
    "in_stock_x": "in_stock on_the_shelf on_the_shelves available on_hand in_store",
    "runs_dry": """
        never_run_out never_runs_out never_out_of_stock don't_run_out never_sells_out
        never_sell_out """,
    "never_ends": "never_end never_ends never_finish never_finishes",
    "your_size_x": "your_size your_colour your_style your_favourite every_size all_sizes",
    "round_clock": """
        around_the_clock round_the_clock day_and_night day_or_night at_any_hour any_hour 24_hours
        twenty_four_hours seven_days night_and_day any_time_of all_night """,
    "for_you_x": """
        here there open reach reachable available answer answers service staffed on_call help
        helpline support phone line team """,
    "free_table": """
        a_table_for a_seat_for a_slot_for room_for_you an_appointment_for a_bed_for a_bike_for
        a_table_free a_slot_free a_doctor_for table_waiting """,
    "whatever_x": "whatever_you whatever_your whichever_you",
    "we_have_it": "we_have_it we've_got_it we_stock_it it's_here we've_got we_have",
    "visit_x": "appointment appointments consultation consultations viewings",
    "as_suits": """
        whenever_suits whenever_it_suits whenever_you_like when_it_suits any_time_you
        whenever_you_want at_your_convenience whenever_you_need """,
    "no_wait": """
        no_waiting no_queues no_queueing no_wait without_waiting never_wait never_queue
        never_have_to_wait won't_wait without_queueing no_waiting_list no_hold_music """,
    "done_x": """
        repaired fixed mended ready cleaned altered printed sharpened approved insured covered
        settled resolved installed delivered_and framed paid_out serviced repairs approval """,
    "in_no_time": """
        same_day while_you_wait on_the_spot within_hours in_hours in_minutes within_minutes
        in_seconds within_seconds instantly immediately by_tonight by_the_weekend in_an_instant
        straight_away before_your_coffee by_this_evening in_no_time overnight by_tomorrow """,
    "brought_in": "drop_off dropped_off drop_it_off bring_it_in brought_in drop_in leave_it",
    "collected_x": "pick_up picked_up pick_it_up collect collected collect_it",
    "by_evening": "evening night afternoon tonight",
    "we_reply_x": """
        we_reply we_answer we_call_back we_respond we'll_reply we'll_answer we_pick_up reply
        answered replies get_an_answer """,
    "in_seconds": """
        in_seconds within_seconds in_minutes within_minutes instantly within_the_hour right_away
        at_once within_hours immediately on_the_first_ring first_ring """,
    "returned_to_you": """
        back_in_your_hands back_with_you back_on_your_wrist back_on_the_road back_home have_it_back
        get_it_back back_on_your """,
    "by_an_hour": """
        by_two by_noon by_lunch by_lunchtime by_five by_six by_three by_four by_one by_tonight
        by_evening by_teatime by_tomorrow """,
    "at_the_door": """
        to_your_door at_your_door on_your_doorstep at_your_doorstep with_you in_your_letterbox
        through_your_letterbox delivered delivery arrives ships shipped dispatched in_your_hands
        to_you """,
    "soon_x": """
        by_breakfast overnight within_days in_days within_the_hour within_an_hour
        within_minutes in_minutes in_a_day_or in_no_time next_day same_day tomorrow_morning
        in_a_flash by_tonight by_lunch in_a_couple_of within_a_few in_a_few working_days
        business_days """,
    "no_slip": "no_receipt without_a_receipt without_receipt no_labels no_box no_forms",
    "no_bother": "no_fuss no_hassle no_problem no_bother no_drama no_questions no_quibbles",
    "wears_it": """
        wear_it wear_them try_it try_them use_it use_them sleep_on live_with keep_it ride_it
        drive_it """,
    "some_weeks": "month months weeks week nights days fortnight",
    "decides_then": """
        then_decide and_decide decide_later then_make_up and_then_decide before_you_decide
        then_choose decide_then """,
    "we_take_back": """
        we_take_back we'll_take_back take_it_back take_them_back we_accept we'll_take_it """,
    "all_used": """
        everything even_opened even_used even_worn even_if whatever used opened worn even_without
        """,
    "swap_x": "exchanges exchange swap swaps returns refunds swapping",
    "always_can": """
        always_possible always_fine any_time anytime always_welcome whenever_you no_matter_when
        without_a_fuss no_fuss always_free """,
    "changed_mind": """
        changed_your_mind change_your_mind not_for_you not_quite_right wrong_size too_small too_big
        second_thoughts not_your_style not_convinced """,
    "swap_for_you": "we'll_swap we_swap swap_it we'll_exchange we_exchange we'll_change",
    "bring_back": """
        bring_it_back bring_them_back send_it_back return_it return_them send_them_back to_return
        return_anything hand_it_back returns """,
    "whenever_x": """
        whenever_you any_time anytime all_the_time_in no_matter_when any_day no_questions
        no_deadline """,
    "journey": "bus train tram flight cold bike taxi",
}
