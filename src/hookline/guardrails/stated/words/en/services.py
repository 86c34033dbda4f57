"""English: the words of what a house promises to do."""

CLASSES = {
    "ordered": "order ordered buy book shop",
    "day_after": "tomorrow next_day next_morning overnight",
    "this_day": "same_day tonight this_evening",
    "quickly": """
        within_the_hour in_an_hour under_an_hour within_a_day within_minutes by_morning
        by_breakfast before_breakfast by_lunchtime by_dinner before_lunch by_teatime for_dinner
        for_lunch """,
    "arrives": """
        with_you at_your_door on_your_doorstep at_your_doorstep on_your_doormat have_it have_them
        arrives arrive get_it get_them delivered yours in_your_hands wear_it receive be_there
        on_your_table on_the_table at_your_table """,
    "parcel_": "parcel package your_order shipment your_shopping groceries",
    "we_bring": "we_deliver delivery shipping we_ship we'll_deliver get_it_to_you we'll_bring",
    "shut_then": "closed shut",
    "warrant": "warranty guarantee warranties guaranteed cover covered",
    "lifelong": "for_life lifetime forever lifelong for_ever",
    "covered_x": "covered guaranteed cover warranted guarantee repair put_right replace protected",
    "as_long": "as_long_as",
    "own_it": "you_own you_have you_drive you_keep you_live you_use you_wear you_stay",
    "we_mend": """
        we_repair we_mend we_fix we_replace we'll_repair we'll_mend we'll_fix we'll_replace repairs
        aftercare adjustments servicing """,
    "send_back": """
        send_it_back return_it return_them send_them_back bring_it_back bring_them_back returns
        take_it_back """,
    "no_reason": """
        no_questions no_question without_a_reason no_reason any_reason whenever_you_like any_time
        without_giving_a no_explanation no_explanations no_hassle hassle_free no_receipt """,
    "ill_fitting": """
        doesn't_fit don't_fit not_right doesn't_suit wrong_size changed_your_mind second_thoughts
        didn't_like don't_suit didn't_fit isn't_right """,
    "taken_back": """
        take_it_back take_them_back swap_it swap_them exchange_it exchange_them we'll_refund
        we'll_exchange we'll_swap """,
    "nothing_lost": "nothing_to_lose can't_go_wrong can't_lose zero_risk",
    "try_out": "try trying give_it see_for book start open join sign",
    "only_with_us": """
        only_with_us only_at_our only_from_us only_in_our only_here only_at_ours just_with_us
        exclusively_at exclusively_with exclusively_ours """,
    "nowhere_else": "nowhere_else",
    "to_find": "find buy get available sold sells sell stocked stocks see spot",
    "negation": "not won't can't cannot no never nobody isn't",
    "other_shop": """
        anywhere_else any_other_shop any_other_store other_shop other_store other_retailer
        other_shops other_stores other_shop_window other_window """,
    "exclusive_x": "exclusive exclusively",
    "at_our_place": """
        with_us at_our in_our from_us in_store in_branch next_visit at_reception at_the_counter
        at_the_till to_us """,
    "found_cheaper": """
        cheaper_elsewhere seen_it_cheaper find_it_cheaper found_it_cheaper lower_price better_price
        found_a_better cheaper_quote better_quote bring_us_a lower_quote lower_estimate """,
    "we_match": """
        we'll_match we_match match_it beat_it we'll_beat we_beat price_match undercut match_any
        beat_any price_promise knock_it_down go_lower do_better even_lower even_cheaper """,
    "any_price": """
        any_price any_quote any_competitor any_competitor's every_price any_genuine any_offer
        any_deal their_price """,
    "difference_x": "the_difference",
    "we_bear": "refund pay_you we_pay we'll_pay give_you we_refund we'll_refund",
    "we_take": "we_pay we'll_pay we_cover we'll_cover pick_up we_take we'll_pick we'll_take on_us",
    "half_of": "half a_third a_quarter",
    "the_bill": "bill cost costs invoice fees fare",
    "the_chance": "chance offer deal opportunity price prices",
    "no_more_then": "gone over too_late won't_be no_longer missed",
    "get_slim": "lose_weight slim slimmer drop_a_dress shed_pounds lose_pounds lose_inches",
    "effortless": """
        without_dieting without_exercise without_going_hungry without_effort no_dieting no_exercise
        effortlessly in_your_sleep without_giving_up without_the_gym while_you_sleep
        without_starving without_hunger no_diet no_diets """,
    "go_home_with": "go_home_with leave_with walk_away_with walk_out_with take_home home_with",
    "a_present": "gift present surprise goodie goody treat",
    "awaits_x": "waiting awaits we've_got",
    "ever_breaks": "ever_stops ever_breaks ever_fails breaks fails stops goes_wrong ever_leaks",
    "always_mend": "always no_matter_when whenever_that however_old for_good any_year",
    "nobody_x": "nobody no_one none",
    "care_x": "looks_after look_after cares care understands treats cooks cook fixes fits",
    "like_ours": """
        like_our like_ours like_we better_than_us better_than_our as_well_as_we as_well_as_our
        the_way_we """,
    "with_friend": "friend friends partner plus_one companion guest",
    "one_pays": """
        only_one_of one_of_you_pays just_one_of one_pays you_pay_for_one pays_for_one price_of_one
        """,
    "sign_up": "sign_up join register enrol book",
    "by_tonight": "tonight by_tonight before_tonight by_midnight before_midnight tomorrow",
    "full_fee": "full_price full_fee full_joining joining_fee regular_price normal_price full_rate",
    "hardly_any": "hardly_any barely_any almost_no scarcely_any next_to_no",
    "bookable": """
        beds rooms tables seats slots appointments dates spots places tickets sizes sessions """,
    "other_net": "other_networks other_providers other_operators other_banks the_others",
    "gives_up": "don't_reach can't_reach give_up don't drop_out cut_out",
    "not_found": "won't_find can't_find won't_see can't_buy can't_get",
    "sickness": """
        eczema acne migraine* insomnia arthritis rosacea psoriasis allergies backache dermatitis
        """,
    "long_past": "thing_of_the_past are_history is_history",
    "if_no_better": "doesn't_improve don't_improve doesn't_help no_better doesn't_work not_improve",
    "not_pay": "won't_pay don't_pay pay_nothing not_pay owe_nothing",
    "sale_itself": "sale clearance",
    "it_shuts": "close closes shuts ends",
}
