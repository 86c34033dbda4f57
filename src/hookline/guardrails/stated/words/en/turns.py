"""English: the words of promises in a turn of phrase."""

CLASSES = {
    "card_or_purse": "wallet purse card bank_card credit_card pocket pockets",
    "comes_out": """
        come_out comes_out leave leaves open opens surface wake wakes take_out reach_for
        get_out stir stirs """,
    "contactless": "contactless phone watch code queue pin lose lost",
    "stays_in": """
        stays_in_your stays_in_its stays_at_home sleep_in gets_the_day_off on_holiday
        stays_asleep take_a_nap """,
    "the_bill": "bill tab cost postage delivery shipping fare invoice",
    "stays_with_us": """
        stays_with_us is_on_us comes_to_us lands_with_us we_pick_up our_treat goes_to_us
        is_ours we_settle our_problem """,
    "small_seed": "penny coin grain seed handful drop crumb pebble acorn pound dollar",
    "hands_over": """
        bring plant give entrust lend leave sow drop come_with hand drive walk_in
        arrive_with put """,
    "big_load": """
        wheelbarrow granary truck lorry barn sackful cartload treasure fortune chestful
        vault truckload orchard van """,
    "other_makes": "other_brands others the_rest competitors rivals the_others other_companies",
    "worn_out": """
        out_of_breath panting run_out_of_breath gasp gasping catch_their_breath
        run_out_of_steam flagging breathless give_up stop_for_breath sit_down knees_buckle
        collapse """,
    "just_begun": """
        only_just warming_up warm_up tying_its tying_our just_getting_started only_getting
        just_beginning hasn't_even haven't_even still_stretching long_since stretching
        only_then barely """,
    "up_there": "above over higher_than",
    "only_roof": """
        only_the_ceiling nothing_but_the_ceiling only_the_roof only_the_sky nothing_but_sky
        only_sky only_the_clouds nothing_but_the_sky only_the_stars just_the_ceiling """,
    "above_you": "above_you over_you your above_us_all head",
    "all_makes": "brands brand competition competitors rivals the_rest",
    "down_below": """
        underneath beneath_it beneath_us below_it below_us far_below at_its_feet
        in_its_shadow looks_up look_up """,
    "very_top": "at_the_top at_the_very_top on_top top_of_the_pile top_of_the_heap",
    "stands_alone": "stands_alone only_one_stands all_alone there_is_only alone_up_there one_name",
    "asks_in": "ask open peek look_into peer walk_into knock",
    "any_word": "any every whichever",
    "waiting_room": """
        waiting_room doctor paediatrician pediatrician dentist surgery pharmacist clinic
        hospital ward nurse midwife """,
    "advice": """
        advice prescription dose before if_you symptoms appointment visit* call allerg*
        questions question """,
    "healer": """
        doctor doctors dentist dentists paediatrician* pediatrician* pharmacist* surgeon*
        physio* vet nurses """,
    "at_their_home": """
        at_home in_his_own in_her_own in_their_own own_bathroom own_cabinet own_kitchen
        for_his_own for_her_own for_their_own own_children own_family """,
    "keeps_it": "keep keeps has have use uses put puts take takes",
    "shelf_word": "shelf shelves rack hook hooks drawer crate tray spot",
    "never_more": "never nobody no_one not_again no_hand for_good won't no_longer",
    "refilled": """
        fill filled refill refilled restock restocked fill_it_again filled_again topped_up """,
    "trusted_us": """
        trusted_us trusted started_with joined_us joined entrusted believed_in
        put_their_savings put_their_money gave_us came_to_us came_in handed_us """,
    "years_ago": "years_ago a_decade_ago ten_years back_then last_decade",
    "riches": """
        house_by_the_sea by_the_sea sea_view villa yacht right_hand_column price_column
        the_prices their_own_boat retired retire new_house vineyard paid_off mortgage
        alarm_clock beach_house second_home boat keys_to work_only """,
    "only_left": "left only_left remain remaining",
    "days_word": "day days hours nights",
    "too_late_then": """
        too_late never_again gone_for_good it's_over missed_it that's_it then_it's_over gone """,
    "leaves_us": """
        retires packs_its_bags says_goodbye wakes_up_older grows_up obituary a_memory
        is_history leaves_town a_different_price grown_up has_left moves_out puts_on_weight
        gains_weight past_tense goes_for_good moves_away waves_goodbye will_be_history """,
    "two_things": "two both pair",
    "just_one": "just_one only_one only_sees_one one sees_one counts_one",
    "on_the_slip": """
        on_the_receipt on_the_bill on_your_receipt on_your_bill the_till the_receipt_says
        the_cashier cash_register the_receipt_shows """,
    "saved_else": """
        time energy water electricity space cake trees paper lives hour hours minutes dough """,
    "you_pay": "you_pay pay spend buy shop",
    "runs_back": """
        runs_back running_back run_back is_back sleeps_in_your knocks comes_running
        back_in_your home_before back_in_bed hurries_back finds_its_way comes_knocking
        back_on_your """,
    "one_of_you": """
        one_of_you someone somebody one_customer one_reader someone_who whoever_orders
        one_order one_parcel """,
    "wins_up": """
        unpack unpacking wake drive driving end_up hold holding fly flying land landing
        travel find finds sit open """,
    "dream_thing": """
        maldives island car_keys two_tickets a_car new_car trip cruise plane_tickets paris
        tokyo lisbon rome a_house brand_new """,
    "knee_or_back": "knees knee back joints hips heart skin face spine legs",
    "as_young": """
        like_twenty twenty_again twenty_year_old their_age its_age your_age_again
        eighteen_again years_younger like_a_teenager teenager twenty_year_olds did_at_twenty
        as_at_twenty were_at_twenty """,
    "misses_you": """
        miss_you misses_you wonder_where wonders_where forget_your_face forgets_your_face
        twiddl* out_of_work not_recognise out_of_a_job lose_a_patient loses_a_patient """,
    "walks_home": """
        way_back way_home comes_home walks_back walks_home runs_back comes_back home_again
        back_in_your finds_its_way packs_its_bags turns_round """,
    "debt_word": "debt bill loan balance sum amount instalments",
    "puts_on": """
        gain put_on grown grow grows heavier older fatter gain_a_gram get_older swell
        weigh_more """,
    "the_best": "the_best best the_greatest the_finest",
    "bar_none": """
        bar_none of_all by_far hands_down without_question full_stop period of_them_all ever """,
    "save_now": "save saves",
    "a_third": "a_third a_quarter a_half a_fifth half two_thirds",
    "of_old": """
        was were had once grandfather grandmother grandpa grandma my uncle aunt used_to said """,
    "stays_thin": """
        stays_thin stays_slim keeps_its_figure stays_the_same stays_as_it stops_growing
        doesn't_grow won't_grow """,
    "outdoors": """
        lake sea ocean mountain* valley field* meadow* hill* river beach tent garden terrace
        boat forest camp* """,
    "school_out": "holiday* holidays school christmas spring summer winter birthday exam* vacation",
}
