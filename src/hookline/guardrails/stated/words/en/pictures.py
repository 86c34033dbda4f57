"""English: the words of promises told in pictures."""

CLASSES = {
    "denies": "without never not won't doesn't don't no nowhere nobody isn't aren't",
    "listed": "show* appear* listed list find found turn_up turns_up turning_up mention* counted",
    "unlisted": "won't_find can't_find never_find not_find won't_see nowhere_on missing_from",
    "receipt_word": "bill receipt invoice till_slip statement",
    "effort": "what time patience trouble trip wait* thank* kindness",
    "supposing": "if unless when_something should",
    "cash_desk": "cash_register cash_desk the_till our_till",
    "stays_shut": "shut closed silent quiet asleep sleeps sleeping untouched",
    "opening": """
        monday tuesday wednesday thursday friday saturday sunday o'clock noon holiday* lunch
        repair* broken """,
    "purse_word": "wallet purse pocketbook",
    "stays_put": """
        in_your_pocket in_its_pocket at_home asleep sleeps sleeping sleep untouched closed
        unopened rest_easy """,
    "feels_it": "feel notice know miss",
    "asks_around": "ask_around ask compare check look_around shop_around enquire see go_and_see",
    "other_prices": """
        others_charge neighbours_charge neighbors_charge elsewhere other_shops what_others
        next_door everyone_else_charges they_charge the_others_charge their_prices prices """,
    "comes_to_us": """
        come_back come_home back_to_us to_us waiting_here we'll_wait we'll_be_here be_back """,
    "we_sought": """
        we_looked we've_looked we_searched we've_searched we_hunted we_went_looking we_have_looked
        we_have_searched we_sought we_tried_to_find """,
    "none_found": """
        still_looking still_searching empty-handed empty_handed in_vain found_none found_nothing
        no_luck still_on_the_road gave_up haven't_found """,
    "finer_thing": """
        better finer softer tastier creamier sharper lighter fresher quieter warmer crisper
        juicier """,
    "the_peak": "summit peak top_step throne podium gold_medal pinnacle crown",
    "held_by_us": "is_ours ours belongs_to_us our_flag our_banner taken_by_us",
    "excursion": "hike* tour* guide* climb* destination*",
    "above_ours": "above_ours above_our over_ours beyond_ours higher_than_ours",
    "only_sky": """
        only_the_sky only_sky only_stars but_the_sky but_sky but_stars but_the_stars
        only_the_stars only_clouds but_clouds """,
    "others_plural": """
        others other_ovens other_phones other_kettles other_mowers other_banks other_shops
        other_machines other_cars other_dryers other_vacuums other_apps other_pans the_rest
        the_others our_rivals rivals competitors competition """,
    "still_busy": "still by_the_time while",
    "ours_done": """
        ours_has ours_is ours_already ours_have ours_are ours """,
    "so_little": """
        for_so_little at_this_price for_this_price for_that_price for_such_a_price for_this_little
        at_that_price for_this_money """,
    "nobody_else": "no_one_else nobody_else no_other anyone_else not_another",
    "fund_word": "fund plan portfolio",
    "storm_word": "storm storms crisis crises crash crashes",
    "came_through": "climbed risen grown weathered survived sailed come_through came_through rose",
    "wont_be": """
        won't_be will_not_be not_enough not_be_enough won't_stretch won't_go_round won't_last
        isn't_enough won't_get there_aren't_enough never_be_enough """,
    "for_all": """
        for_everybody for_everyone for_all everybody everyone all_of_you all_of_us to_everyone """,
    "comes_late": "late comes_last slow dawdles sleeps_in last_to oversleeps tomorrow",
    "only_crumbs": """
        crumbs hangers empty_shelf empty_shelves bare_shelves bare_shelf empty_rail empty_tray
        empty_hook empty_box empty_plate the_string the_price_card """,
    "the_rack": "rail rack shelf shelves clothes_rail counter tray",
    "thins_out": """
        emptying thinning_out getting_lighter getting_emptier thins_out empties growing_bare
        lighter_by_the emptier """,
    "some_day": """
        monday tuesday wednesday thursday friday saturday sunday tomorrow midnight weekend """,
    "hesitates": """
        still_thinking still_undecided still_hesitating still_wondering still_unsure
        on_the_fence """,
    "the_train": "train ship boat ferry bus",
    "will_have_left": "will_have_left will_have_sailed will_have_departed will_be_gone",
    "departed": """
        will_have_left will_be_gone has_left has_sailed will_have_sailed is_gone have_departed
        have_sailed have_left sailed already_left """,
    "narrated": "was were had said stood watched missed us we i my",
    "your_slip": """
        your_name a_card the_card the_form the_slip your_slip a_form your_number your_receipt name
        """,
    "the_urn": "urn box hat bowl jar basket counter the_till at_the_till",
    "perhaps": "perhaps maybe might could who_knows soon",
    "calls_you": """
        phone* write* collect* ready newsletter deliver* table repair* call_you_when we_call
        we'll_call we_ring we'll_ring calling """,
    "car_word": "car bike bicycle scooter motorbike vespa camper",
    "at_your_door": """
        your_door your_house your_drive your_driveway your_garage your_street your_window """,
    "pays_slowly": """
        bit_by_bit small_steps little_by_little instalments installments spread in_your_own_time
        monthly over_the_year over_a_year over_time month_by_month piece_by_piece payments
        small_payments """,
    "price_label": "tag price_tag label price_label sticker ticket_price the_tag",
    "the_waiting": "waiting time patience wait",
    "a_bit_of": "part some slice share bit piece something crumb portion little partly",
    "you_spent": "spend spent purchase* pay bought buy shopping order*",
    "finds_home": """
        finds_its_way finds_the_way way_back way_home comes_home walks_home walks_back goes_home
        sneaks_back creeps_back slips_back trickles_back wanders_back flows_back home_again
        in_your_account_again back_in_your_account again_on """,
    "one_penny": "coin penny note banknote pound dollar fiver tenner",
    "with_kin": """
        with_friends with_company siblings brothers sisters its_family a_family cousins with_family
        children grandchildren bring_friends its_friends whole_family family_comes """,
    "sows": "plant sow plants sows planted bury",
    "a_tree": "tree orchard forest harvest grove branches",
    "breaks_down": """
        breaks gives_up fails lets_you_down give_up break jams snaps comes_loose tears gives_way
        wears squeaks creaks wobbles rusts """,
    "we_fix": """
        we_fix we'll_fix we_mend we'll_mend on_us we_repair we'll_repair make_it_right
        put_it_right we_sort we'll_sort we_take_care our_job we'll_make """,
    "whenever_bought": """
        you_bought you_bought_it no_matter_when whenever_you won't_ask not_ask without_asking
        don't_ask never_ask """,
    "asks": "ask peek look",
    "neighbour_word": """
        neighbour* neighbor* dentist* hairdresser* vet vets chef* doctor* colleague* midwi*
        physio* plumber* baker* """,
    "answers_ours": "name_ours say_ours it's_ours ours answer_ours one_of_ours is_ours",
    "pro_word": """
        chef* master* surgeon* dentist* stylist* baker* carpenter* hairdresser* barista*
        professionals """,
    "their_bench": "kitchen* workshop* counter* bench* drawer* salon* toolbox* surgery",
    "always_ours": """
        always_ours always_our only_ours always_one_of_ours nothing_but_ours you'll_find_ours
        it's_ours always_the_same:_ours """,
    "ailment_word": """
        colds flu headache* migraine* insomnia backache pain pains ache aches cough* heartburn
        aching snoring sleepless rheumatism head_cold back_pain cold sleepless_nights stress
        heartache """,
    "passes_by": """
        pass_your_door pass_you_by walk_past walks_past lose_your_address loses_your_address
        never_knocks no_longer_knock* never_knock knock_elsewhere pack_its_bags packs_its_bags
        moves_out passes_you_by other_people's_problem somebody_else's_problem
        someone_else's_problem other_people's_business won't_even_bother bother_to_knock
        dare_to_knock dare_knock forget_where_you forgets_where_you don't_know_your_address
        lost_your_address leaves_no_forwarding leave_no_forwarding packs_their_bags pack_their_bags
        packs_up turn_around turns_around turn_on_its_heel turn_and_run takes_to_its_heels """,
    "sore_part": "back neck shoulders knees",
    "forgets": "forget forgets",
    "reminder": "don't_forget never_forget please",
    "hurts": "hurt hurts hurting",
    "knee_word": "knees knee joints",
    "once_again": "again once_more",
    "runs_stairs": "run dance stairs climb jump skip leap sprint race steps",
    "bends_it": "bend bent bending lift raise knees_up pads protectors",
    "price_word": "price prices tag price_tag",
    "slims": """
        shrunk shrank shrinks diet slimmer thinner slimmed belt red_pencil red_pen crossed_out
        struck_out struck_through lost_weight slimming haircut crossed lost_a_few gone_down
        come_down """,
    "error_word": "mistake error typo miscount slip_of misprint",
    "believes": "think believe swear suspect favour favor looks rub_your_eyes look_twice",
    "on_offer_now": """
        on_sale marked_down at_a_lower_price lower_price reduced_price at_reduced price_drop
        dropped_the_price now_reduced cut-price cut_price slashed_price down_in_price cheaper_now
        now_cheaper cheaper_than_before reduced_to_clear for_less_now now_for_less at_a_discount
        at_a_reduced sale_prices """,
    "released": "tickets ticket go goes went novel issue magazine album yesterday",
}
