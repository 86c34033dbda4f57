"""English: the words of ranks, comparisons and returns."""

CLASSES = {
    "leading": "leading premier foremost top-rated number_1 go-to",
    "trade": "hotel hotels van vans platform store stores dentist bakers",
    "place": "europe britain industry field category",
    "first_choice": """
        first_choice_for first_choice_of number_one_choice choice_number choice_no
        the_preferred_choice """,
    "is_yours": "is_yours are_yours",
    "we_are": "we're we_are we're_simply",
    "best_of_all": "best_at best_in the_best the_greatest the_finest the_cheapest number_one",
    "friend": "know knows feel feels friend friends friend's yet_to",
    "like_us": "like_us like_ours like_we as_we the_way_we",
    "ultimate": "ultimate definitive perfect",
    "wares": """
        shoe shoes sneaker* trainers phone phones coffee tea burger* pizza* bread cake
        mattress* sofa* bed pillow* dryer vacuum* car cars van bike* app software plan plans
        tariff* loan account fund policy insurance cream serum shampoo lipstick perfume jacket*
        coat* dress* jeans collection range menu course* class gym hotel* room rooms holiday*
        flight* sound screen camera laptop headphones watch tool* kitchen* furniture leather
        wool cotton fabric* ice wine beer chocolate* cheese meat fruit card service comfort """,
    "height": "height pinnacle peak epitome essence last_word summit zenith",
    "virtue": """
        comfort luxury style taste quality elegance technology craftsmanship service flavour
        flavor design innovation relaxation indulgence freshness safety """,
    "no_better": """
        there_is_no_finer there_is_no_softer there_is_no_fresher doesn't_get_better
        does_not_get_better doesn't_get_any_better couldn't_be_better simply_the_best
        nothing_better no_one_better nobody_better better_than_anyone can't_do_better
        best-in-class best_in_class top_of_the_league only_one_you'll """,
    "grandest": "finest_yet",
    "so_far": "yet so_far to_date of_all_time ever in_our_history",
    "lowest": "lowest cheapest unbeatable best",
    "sell": "sell* sells offer offers charge* does",
    "cheaper": "less cheaper lower",
    "not_exist": "does_not_exist doesn't_exist",
    "quality": """
        better softer faster smoother fresher creamier tastier richer stronger lighter brighter
        warmer cooler sharper quieter cleaner clearer quicker easier safer sturdier comfier
        healthier sweeter crispier juicier smarter fairer gentler longer lasts finer cheaper
        higher fast quick bright strong soft comfortable reliable powerful efficient roomier
        more_comfortable more_reliable more_powerful """,
    "not_find": "won't_find will_not_find can't_find hard_to_find never_find wouldn't_find",
    "finest": """
        finest softest comfiest lightest warmest crispest freshest richest smoothest fastest
        strongest safest tastiest healthiest brightest toughest juiciest creamiest cheapest
        lowest sharpest sleekest """,
    "than_time": "than_ever than_before than_last than_yesterday than_previously",
    "than_market": """
        than_anyone than_any than_others than_other than_the_others than_the_competition than_most
        than_at than_your_current than_your_old than_your_bank than_the_rest than_the_average
        than_the_chain than_ordinary than_regular than_normal than_standard than_traditional
        than_conventional than_everyone than_elsewhere than_anywhere than_the_supermarket than_shop
        than_in_the_shops than_high_street than_the_usual than_branded than_leading than_the_leading
        than_competitors than_our_competitors than_rivals than_every than_all than_everything
        than_supermarket than_big """,
    "even": "even",
    "attr": """
        taste tastes formula recipe performance sound comfort service quality fit results
        result flavour flavor battery screen grip hold effect experience """,
    "now": "now",
    "improved": "improved new reformulated upgraded",
    "formula": "formula recipe version blend design model generation",
    "manifold": "twice double triple three_times ten_times four_times five_times",
    "our_new": "new newest our",
    "why_pay": "why_pay why_spend why_waste why_burn",
    "dearer": "elsewhere more anywhere_else big_chains the_chains",
    "cheaper_than": """
        cheaper_than less_than_your less_than_you less_than_other less_than_at
        less_than_the_big less_than_elsewhere less_than_anywhere less_than_now """,
    "outbid": "beat beats match undercut better outdo",
    "quote": "quote quotes offer offers price prices competitor*",
    "not_ever": "never_once never_ever",
    "certain": "guaranteed",
    "many": "many_times_over several_times_over manyfold",
    "time_left": "hours_left minutes_left only_hours",
    "cheapened": """
        got_cheaper just_got_cheaper now_cheaper cheaper_now is_cheaper are_cheaper went_down
        come_down """,
    "todo": "left_to_do left_to_pick left_to_choose remains_to",
    "share": "part_of_every part_of_each slice_of_every share_of_every bit_of_every some_of_every",
    "thus": "so_well so_good this_good like_this so_softly so_cheaply",
    "royal": "king_of kings_of queen_of queens_of",
    "lasting": "indestructible can't_wear_out won't_wear_out unbreakable built_for_life",
    "sow": "save_with put_aside set_aside deposit_with",
    "fuller": "more",
    "shown": "history_shows history_proves experience_shows past_shows",
    "gainful": "come_out_ahead in_profit always_win always_gain end_up_ahead",
    "one_coin": "one_pound one_dollar one_euro one_rupee every_pound every_dollar",
    "several": "into_two into_three into_five",
    "handful": "handful_of",
    "fraction": "fraction_of",
    "only_here": "only_here only_from_us nowhere_but_here only_at_our",
    "compete": "compete_for in_the_running play_for fight_for",
    "borrow": "borrow borrowed",
    "same_back": "exactly_what exactly_as_much same_amount not_a_penny_more just_what",
    "into": "into_your_wallet into_your_purse",
    "ask": "ask_a ask_an ask_the ask_your ask_our your_doctor's",
    "we_add": "we_add we_slip we_pop we_tuck",
    "from_self": "on_our_own from_ourselves",
    "unheard": "never_before_been been_never_before",
    "dismiss": "forget_the forget_your ditch drop_the",
    "overpay": "pay_more overcharges overcharging costs_you_more",
    "takeout": "take_out cash_out walk_away",
    "latecomer": "latecomers the_late too_slow",
    "empty_hand": "empty-handed miss_out go_without",
    "whatever": "whatever_the whatever_happens no_matter",
    "among": "among_our among_all among_everyone",
    "filed": "your_request return_request your_claim",
    "or_else": "or otherwise",
    "unsold": "late colours tour behind ours weather weather's sun days nights rain",
    "no_risk": """
        without_risk no_risk risk-free risk_free zero_risk without_any_risk without_the_risk
        with_no_risk nothing_to_lose can't_lose cannot_lose no_obligation """,
    "yield": """
        profit* return returns income earnings gain gains growth invest investing investment*
        interest dividend* savings bonds fund """,
    "by_month": "month_after_month year_after_year every_month month_on_month year_on_year",
    "asset": """
        gold silver property house_prices houses land bitcoin crypto shares stocks market
        bricks real_estate dividends """,
    "rise": """
        rise rises risen up higher grow grows climb climbs climbed recover* come_back
        comes_back """,
    "drop": "lose* fall* drop* crash* go_down goes_down",
    "ever": "always never only ever",
    "earn": "earn earns earning money profit* make_money income",
    "asleep": "sleep asleep sleeping",
    "loss": "loss losses losing",
    "gain": "gain gains profit profits winnings wins",
    "only": "only just nothing_but",
    "pay_off": "paid_off pay_off pays_off worked works_out paid_out",
    "once_more": "will_again so_will will_pay will_work",
    "bank": "bank banks savings_account",
    "than_bank": "than_at than_any than_your than_a than_with",
    "sure_bet": """
        safe_bet sure_bet sure_thing safe_haven safe_place safe_choice safe_investment
        sure_investment solid_investment """,
    "nest": "money savings pension retirement capital cash future nest_egg",
    "year_in": "every_year each_year year_after_year",
    "stays_so": "stay_that_way stays_that_way and_counting so_it_stays always_will it_will_again",
    "secure": "secure safe steady guaranteed assured",
    "for_life": "for_life lifelong for_ever forever rest_of_your",
    "pension": "income pension payout",
    "favourite": "favourite favorite most-loved best-loved",
    "nation": """
        europe's britain's america's india's ireland's australia's canada's world's nation's
        country's city's town's everyone's germany's france's """,
    "behind": "trail trails lag lags left_behind",
    "others": "big_chains",
    "look": "no_match outclassed hands_down no_contest",
    "only_one": """
        only_mattress only_app only_card only_shoe only_cream only_bag only_jacket only_one """,
    "need": "ever_need you'll_need",
    "not_one": "no",
    "one_way": "only_one_way only_goes_one only_one_direction only_go_up only_grow can_only_go_up",
    "work": "work_for_you works_for_you to_work working_for_you work_harder",
    "maybe": "may might",
    "period_end": "end_of_the end_of_this month_end",
    "ours_": "us our ours",
    "own_choice": """
        choose_your pick_your join_your with_a_friend with_your_friend with_friends
        with_your_friends with_family with_your_family bring_a_friend bring_friends bring_your """,
}
