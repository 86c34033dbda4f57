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
        out_of_breath panting run_out_of_breath gasp gasping catch_their_breath run_out_of_steam
        flagging breathless give_up stop_for_breath sit_down knees_buckle collapse gone_to_bed
        go_to_bed call_it_a_day run_out_of_puff throw_in_the_towel hang_up fallen_asleep
        fall_asleep gone_home packed_up lie_down nap """,
    "just_begun": """
        only_just warming_up warm_up tying_its tying_our just_getting_started only_getting
        just_beginning hasn't_even haven't_even still_stretching long_since stretching only_then
        barely going_strong still_going still_running still_fresh first_gear hasn't_broken
        still_standing only_the_warm-up only_at_the """,
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
    "asks_in": "ask open peek look_into peer walk_into knock look_inside look look_in have_a_look",
    "any_word": "any every whichever",
    "waiting_room": """
        waiting_room doctor paediatrician pediatrician dentist surgery pharmacist clinic
        hospital ward nurse midwife """,
    "advice": """
        advice prescription dose before if_you symptoms appointment visit* call allerg*
        questions question """,
    "healer": """
        doctor doctors dentist dentists paediatrician* pediatrician* pharmacist* surgeon* physio*
        vet nurses doctor's dentist's vet's pharmacist's surgeon's """,
    "at_their_home": """
        at_home in_his_own in_her_own in_their_own own_bathroom own_cabinet own_kitchen
        for_his_own for_her_own for_their_own own_children own_family """,
    "keeps_it": "keep keeps has have use uses put puts take takes",
    "shelf_word": "shelf shelves rack hook hooks drawer crate tray spot",
    "never_more": "never nobody no_one not_again no_hand for_good won't no_longer",
    "refilled": """
        fill filled refill refilled restock restocked fill_it_again filled_again topped_up """,
    "trusted_us": """
        trusted_us trusted started_with joined_us joined entrusted believed_in put_their_savings
        put_their_money gave_us came_to_us came_in handed_us put_a_little put_something set_aside
        put_aside """,
    "years_ago": "years_ago a_decade_ago ten_years back_then last_decade",
    "riches": """
        house_by_the_sea by_the_sea sea_view villa yacht right_hand_column price_column the_prices
        their_own_boat retired retire new_house vineyard paid_off mortgage alarm_clock beach_house
        second_home boat keys_to work_only picking_up_the_tab pick_up_the_tab buying_the_drinks
        paying_the_bill living_by ordering_champagne """,
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
        unpack unpacking wake drive driving end_up hold holding fly flying land landing travel find
        finds sit open drives drives_home flies walks_away wakes """,
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
        back_in_your finds_its_way packs_its_bags turns_round its_own_way own_way_home """,
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
    "who_once": "whoever_once anyone_who_once who_once",
    "used_it": "tried tasted used worn had owned drunk",
    "tried_once": """
        once_you've_tried once_you_have_tried once_you_try once_you_taste once_you've_tasted
        once_you've_had once_you_have_tasted whoever_tries whoever_tastes whoever_has_tried
        anyone_who_tries anyone_who_has_tried one_bite one_sip  one_try """,
    "very_good": """
        very_good good_ones there_are_good
        great_ones there's_good """,
    "then_there_is": "then_there's then_there_is then_there_are then_comes then_come and_then_ours",
    "medal_if": """
        gold_medal olympic_medal olympic olympics medal_for world_cup nobel_prize oscar world_title """,
    "is_theirs": """
        ours_would ours_is would_be_ours we'd_have we'd_win would_hang would_be_gold we_would_win
        is_ours would_take would_win would_go_to """,
    "what_you_put": """
        what_you_put whatever_you_put what_you_invest what_you_set_aside what_you_save
        what_you_tuck what_goes_in money_you_put """,
    "pays_for": "pay_for pays_for will_buy buys_you pays_your pay_your will_cover covers_your",
    "good_life": """
        holiday holidays retirement kitchen car wedding house summer trip college studies school """,
    "small_purse": "purse wallet coin_purse pocket handful",
    "goes_off": """
        leave leaves go_home goes_home walk_out walks_out head_home come_away come_back carry_out
        carry_home """,
    "big_bag": "suitcase sackful sack wheelbarrow trunk crate chest truck van",
    "more_folk": "more_people more_names more_customers longer_than",
    "queue_word": "queue line waiting_list list",
    "by_reading": """
        finish_reading reading_this you've_read you_read_this read_this this_sentence this_message """,
    "another_buyer": """
        someone_else somebody_else another_customer your_neighbour your_neighbor another """,
    "is_taken": "yours taken has_yours bought grabbed snapped gone wearing carrying",
    "sleeps_on_it": """
        sleep_on_it sleep_on_this sleeps_on_it a_night_to_think wait_till_morning think_it_over """,
    "dearer_then": """
        old_price full_price usual_price regular_price normal_price higher_price price_from_before
        dearer yesterday's_price """,
    "one_paid": "pay_for_one you_pay_one pay_one one_paid buy_one pay_for_the_first",
    "twin_word": "twin twins sibling brother sister twin's second_one",
    "cabinet_word": "cabinet cupboard medicine_chest bathroom_shelf drawer bag",
    "naturally": "of_course naturally obviously you_guessed exactly what_else who_else guess",
    "half_crowd": """
        half_the_street half_the_town half_the_city half_the_village half_the_office
        half_the_neighbourhood half_the_neighborhood half_the_country half_of_london
        half_your_street the_whole_street """,
    "uses_ours": """
        sleeps_on already_sleeps_on wears drinks drives already_uses already_has has_one uses_it
        shops_with eats_our shops_at buys_from banks_with """,
    "one_of_buyers": """
        one_of_this_week's one_of_this_month's one_of_today's one_of_our_customers
        one_of_our_guests one_of_the_customers one_of_these_orders one_of_the_orders
        one_of_these_customers one_of_those_who one_lucky_customer one_of_our_readers
        one_lucky_reader someone_who_orders """,
    "golden_ticket": """
        golden_ticket gold_ticket golden_tickets lucky_ticket winning_ticket golden_coin
        golden_envelope winning_number """,
    "box_word": """
        box boxes parcel parcels pack packs bag bags tin tins jar jars order orders packet wrapper """,
    "on_the_plane": """
        on_a_plane on_the_plane plane_to flight_to on_a_flight boarding departure_lounge on_a_beach """,
    "year_to_pay": """
        year_to_pay months_to_pay take_your_time_paying pay_over_a_year pay_next_year pay_when_you
        pay_later pay_next_summer pay_next_spring pay_after_christmas pay_in_summer """,
    "price_stays": """
        price_stays price_won't price_doesn't price_remains same_price not_a_cent_more
        not_a_penny_more price_never not_one_cent_more price_won't_grow """,
    "bank_wants": """
        bank_wants_interest banks_want_interest bank_charges_interest banks_charge_interest
        bank_takes_interest banks_love_interest bank_asks_for_interest banks_ask_for_interest """,
    "not_us": "we_don't not_us we_won't we_do_not we_never",
    "whole_place": """
        in_the_whole_town in_the_whole_city in_all_of in_town in_the_city anywhere_in_town
        in_the_country """,
    "are_left": "left remain remaining are_left",
    "none_coming": """
        no_more_coming none_coming won't_make_more no_more_are oven_is_off no_new_ones won't_be_any
        no_brothers no_sisters won't_come_again factory_has_closed no_more_will never_made_again
        won't_bake """,
    "by_then": "by_the_time before while when",
    "long_done": "already_finished already_done has_already long_done long_since_done",
    "of_time": "day days morning mornings evening evenings monday mondays rain weather year years",
    "sleeping": "asleep sleep sleeping bed breakfast wake waking",
    "of_books": "chapter book page pages novel letter story",
    "no_tag": """
        no_price_tag without_a_price_tag   wears_no_price_tag
        no_price_on_it """,
    "clothing": "dress coat jacket painting art",
    "brings_friend": """
        bring_a_friend bring_your_friend bring_your_sister bring_your_mum bring_someone bring_along """,
    "ticket_word": "ticket tickets entry admission bill tab fare fee cost",
    "not_yet": "yet still lost missing fell",
    "of_town": "in_town in_the_village locals around_here neighbours road street path trail track bus tram line",
    "we_care": """
        we'll_take_care we_take_care we'll_see_to we_see_to we'll_sort we_sort is_our_business
        we'll_handle """,
    "ask_anyone": "ask_anyone ask_around ask_whoever ask_who_you_like ask_everyone ask_any",
    "ends_here": "stops_here ends_here is_the_end  search_ends no_further ",
    "dreams_of": "dream dreams dreaming",
    "be_ours": "being_ours be_ours of_ours be_one_of_ours like_ours",
    "few_times": "twice two once one three",
    "with_others": """
        with_the_rest with_others with_the_others with_other with_any_other with_ordinary
        with_the_usual """,
    "others_need": "others_need the_rest_need others_take others_want",
    "hour_word": "hour hours day evening week afternoon",
    "a_moment": "song minute minutes blink breath coffee yawn moment",
    "next_ours": """
        next_one_is the_next_is_on next_one_on_us new_one_is_on next_one_is_ours
        next_one_comes_from """,
    "unhappy_ones": """
        disappointed_customers unhappy_customers disappointed_guests dissatisfied_customers
        complaints """,
    "none_at_all": "none zero nobody not_one not_a_single",
    "bad_harvest": "bad_harvest poor_harvest bad_year lean_year failed_harvest",
    "what_to_do": "what_to_do where_to_put wonder_where",
    "all_interest": """
        all_the_interest all_that_interest so_much_interest all_the_returns all_that_profit """,
    "last_pair": "last_pair last_one last_piece last_bottle last_box last_loaf last_seat",
    "lights_off": """
        lights_go_off lights_off turn_off_the_light turn_out_the_light lock_up lights_out
        shut_up_shop """,
    "door_shuts": """
        door_falls_shut door_closes door_shuts door_slams doors_close gate_closes hatch_closes """,
    "old_tag": "old_price_tag old_tag old_label old_price old_prices",
    "comes_along": "comes_along comes_with_it comes_too tags_along rides_along hops_in follows_for",
    "next_door": "next_door people_next neighbours neighbors across_the_street",
    "never_switched": """
        never_went_back never_switched never_changed never_looked_back wouldn't_swap never_left """,
    "getaway": "weekend holiday trip week_at night_in journey",
    "or_word": "or",
    "companion": "dog dogs cat kids children child friend walk bus train grandma sister",
}
