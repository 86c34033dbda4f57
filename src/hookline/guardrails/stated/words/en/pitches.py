"""English: the words of plain sales talk: what it cures, gives along and promises of money."""

CLASSES = {
    "relieves_x": """
        eases ease relieves relieve prevents prevent soothes soothe lowers banishes reduces no_more
        end_to goodbye_to forget beats fights protects_against calms gone """,
    "ailment_x": """
        back_pain headache headaches insomnia cholesterol blood_pressure wrinkles joint_pain colds
        the_flu migraine migraines bloating stress_levels sore_throat toothache allergies cramps
        anxiety heartburn neck_pain knee_pain stomach """,
    "strengthens_x": """
        strengthens strengthen boosts boost good_for kinder_to kind_to supports improves protects
        cares_for """,
    "organ_x": """
        immune_system immunity heart gut digestion joints circulation liver bones memory your_lungs
        metabolism defences """,
    "sleep_better": "sleep_better better_sleep sleep_deeper sleep_through wake_rested",
    "from_first": "first_night tonight every_night right_away",
    "cleanses_x": "detox detoxes cleanses purifies flushes",
    "body_x": "body organism toxins system liver",
    "rejuvenates_x": "years_off years_younger rejuvenates younger_looking look_younger",
    "skin_x": "face skin look complexion",
    "cancel_x": "cancel cancellation leave_us switch_back quit_whenever no_contract",
    "at_will": """
        any_time anytime whenever_you at_no_cost no_penalty free_of_charge no_questions
        without_penalty same_morning last_minute no_strings """,
    "success_x": "success victory the_result a_result results your_pass",
    "certain_x": "certain assured guaranteed a_certainty",
    "cannot_err": "can't_go_wrong cannot_go_wrong impossible_to_go_wrong",
    "word_given": "promised promise guaranteed our_word",
    "outcome_x": "results first_lesson first_day first_session first_try perfect_fit",
    "first_try": "first_time first_try first_attempt first_go",
    "pass_x": "you'll_pass you_pass pass_your pass_the pass_first",
    "fare_x": "price prices rate fee fees rent",
    "unchanged_x": """
        stays_put never_goes_up never_rises won't_go_up locked fixed_forever never_changes
        frozen_for no_increases """,
    "thrown_in": """
        throw_in thrown_in comes_with_it slip_in slipped_in tuck_in comes_with_every come_with_every
        pop_in """,
    "small_goods": """
        mug tote bag sticker sample samples candle keyring notebook socks toothbrush cap mask
        something little_extra goodies cookie cookies biscuit """,
    "extra_x": """
        assembly setup installation fitting gift_wrapping breakfast parking starter_kit welcome_pack
        insurance set_up wrapping """,
    "included_x": """
        included compliments_of thrown_in in_the_price part_of_the_price all_in as_standard """,
    "welcome_gift": "welcome_gift welcome_pack_is welcome_present goody_bag_is gift_bag_is",
    "chains_x": """
        supermarket supermarkets chains big_brands big_names high_street discounters big_box
        retailers old_provider your_bank current_provider department_stores mass_produced
        shop_bought """,
    "cannot_follow": """
        can't_touch can't_match can't_keep_up can't_compete don't_stand no_chance can't_follow """,
    "than_x": "than as_long_as twice_as longer_than better_than",
    "others_x": "others other_shops other_gyms other_providers competitors",
    "ask_double": """
        charge_twice charge_double ask_double twice_as_much twice_the double_the cost_double """,
    "nowhere_x": "nowhere no_other_place never_before",
    "finer_x": "better softer comfier nicer warmer so_comfortable so_well fresher cheaper",
    "yield_x": "return returns yield profit income gains",
    "rely_on": "count_on rely_on bank_on depend_on come_rain",
    "loss_x": "loss losses",
    "excluded_x": "excluded impossible ruled_out out_of_the_question no_risk_of zero_risk",
    "rose_x": "rose grew climbed went_up gained",
    "will_rise": "will_rise rises_tomorrow will_grow will_climb tomorrow_too again_tomorrow",
    "your_money_x": "your_money your_savings your_cash",
    "works_for_you": "works_for_you working_for_you works_hard works_while",
    "puts_little": "put_in_little put_in_a_little little_in a_little_in",
    "takes_much": "take_out_a_lot take_out_lots lots_out a_lot_out take_a_lot",
    "retire_x": "retire retirement",
    "millionaire_x": "millionaire rich wealthy",
    "before_another": """
        before_someone_else before_somebody_else before_anyone_else before_they're_all """,
    "no_more_coming": """
        won't_be_any_more there_are_no_more no_more_will no_second_batch they_don't_hang_about
        don't_hang_about """,
    "everybody_x": "everyone everybody",
    "wants_one": "wants_one is_after wants_it",
    "brief_while": """
        for_a_short_time short_time_only limited_time limited_time_only won't_be_around_for_long """,
    "special_price": """
        special_price_for_you special_price_just knocked_a_big knocked_a_chunk save_a_packet
        save_a_fortune price_just_for_you """,
    "pros_y": "pros professionals chefs doctors dentists vets experts",
    "use_it_y": "use_it use_ours swear_by use_them wear_them choose_it use_this",
    "town_x": "everyone_in_town whole_town the_whole_city all_of_town the_town",
    "talks_x": "talking_about talks_about raving is_talking",
    "elected_x": "elected voted named chosen crowned",
    "of_year": "of_the_year best_bakery best_product favourite",
    "pleased_x": "happy satisfied delighted",
    "many_x": "thousands hundreds millions tens_of",
    "buyers_x": "customers clients members guests families",
    "takes_part": "take_part join enter play spin",
    "take_home_x": "win take_home bag walk_away_with",
    "one_buyer": "one_customer one_lucky one_of_you a_lucky one_guest",
    "goes_home_with": "goes_home drives_home drives_away wins flies flies_to",
    "each_slip": "each_receipt every_receipt every_order each_order every_coffee every_ticket",
    "a_ticket": "is_a_ticket is_a_chance is_your_ticket enters_you counts_as_a",
    "maybe_you": "could_be maybe_you might_be perhaps_you",
    "winner_x": "winner next_winner lucky_winner",
    "spin_x": "spin scratch",
    "wins_x": "win prize prizes",
    "each_coin": "every_pound every_dollar every_euro each_pound every_penny each_dollar",
    "gives_credit": "earns_you earns_credit gives_you gets_you becomes_credit turns_into",
    "points_x": "points stamps",
    "into_money": "into_cash into_money for_cash for_vouchers into_vouchers",
    "buy_and_earn": "shop_and_earn buy_and_earn spend_and_earn",
    "take_now": "take_it_home buy_now take_it_today have_it_now sleep_on_it_now yours_today",
    "pay_next_year": "pay_next pay_in_january pay_in_spring pay_later pay_in_a_year pay_next_year",
    "in_rates": "instalments installments in_four in_three in_twelve monthly split",
    "same_price_x": "same_price no_more_than nothing_added at_no_extra not_a_penny",
}
