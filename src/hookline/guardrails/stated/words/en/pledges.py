"""English: the words of what is pledged, and that it is."""

CLASSES = {
    "either_way": """
        can_fall may_fall can_go_down fall_as_well rise_or_fall fall_or_rise up_or_down up_as_well
        down_as_well go_down_as up_and_down rise_and_fall rise_or_lose """,
    "printing": "print peel stick printed drop_it_off drop_off",
    "mine": "i my i'd i've i'm pay_me lend_me",
    "cannot_more": """
        couldn't_be could_not_be can't_get_any no_better_way no_finer_way no_easier_way
        no_faster_way no_nicer_way no_better_place nothing_better doesn't_get """,
    "compar_best": "better finer easier nicer faster softer cheaper tastier fresher safer smarter",
    "there_is": """
        money_can can_buy you_can_buy you_can_get there_is that_exists ever_made ever_built
        ever_baked you'll_ever you_will_ever you've_ever you_have_ever out_there """,
    "rank_adj": """
        most_advanced most_modern most_beautiful most_reliable most_effective most_delicious
        most_comfortable most_powerful softest finest creamiest best lightest fastest """,
    "double_as": "twice_as three_times_as ten_times_as double_the ten_times three_times five_times",
    "strong_adj": """
        soft fast long strong bright warm light quiet clean fresh effective powerful durable
        comfortable efficient absorbent sharp thick stronger brighter longer faster softer quieter
        """,
    "no_match": "compete keep_pace measure_up hold_a_candle stand_a_chance",
    "will_like": """
        love_it love_them like_it fit work sleep happy delighted smile satisfied regret thank """,
    "pledge": "promise promised guaranteed pledge",
    "last_year": "last_year last_year's the_year_before previous_year",
    "come_again": "again back waiting wait coming return repeat* same ahead",
    "won_then": "won earned gained winners paid grew",
    "then_hence": """
        will_tomorrow keep_winning win_again wins_tomorrow will_win will_earn tomorrow's_winners
        """,
    "times_over": """
        tenfold twofold threefold hundredfold ten_times times_over triple triples quadruple double
        doubles doubled """,
    "nest_egg": """
        nest savings money cash deposit stake capital pension reserve put_in investment salary pot
        save saved """,
    "fortune": "fortune riches millionaire millions wealth",
    "small_sum": """
        spare_change small_change small_deposit pennies pocket_money a_few_coins loose_change
        small_stake little_money """,
    "blink": "blink look_away turn_around turn_your_back sneeze",
    "gone_fast": "gone miss disappear* vanish* sold",
    "become": "become became now got getting dropped gone",
    "cheaper_now": "cheaper more_affordable less_expensive",
    "mass_save": "save savings saving",
    "hugely": "big huge massive hugely lots a_lot plenty",
    "wares_all": """
        shoe* everything all shirt* coat* jeans furniture store shop shopping range order """,
    "you_won": """
        you've_won you_have_won you_won you_are_the_winner you're_our_winner have_been_selected
        been_chosen_to """,
    "won_thing": "prize voucher car trip phone gift cash holiday jackpot",
    "purchase": "purchase* shopping spending order* buying",
    "earns_you": "pays_you earns_you pay_you earn_you puts_money money_back into_money",
    "on_our_side": "on_us we_pay we_cover we'll_cover we_pick_up our_treat our_side",
    "on_bill": "on_the_bill on_your_bill on_the_invoice on_your_receipt",
    "not_there": "not won't doesn't never nowhere no without",
    "strike": "strikes_twelve clock_strikes stroke_of_midnight strikes_midnight",
    "buy_now": "order buy book get grab",
    "other_pl": "others competitors rivals everyone_else",
    "do_worse": """
        charge cost promise talk skimp cut_corners hide keep_you_waiting make_you stop copy
        take_weeks overcharge cheat disappoint """,
    "us_or_you": "we you us our your",
    "your_old": "your_old your_former your_last your_current",
    "ditch": "never_go_back throw_away throw_out forget retire goodbye bin ditch won't_miss",
    "borrow_too": "borrow loan lend credit finance",
    "same_sum": """
        same_amount same_sum exactly_what nothing_more not_a_penny not_a_cent no_more_than """,
    "zero_percent": "zero_percent zero-percent nil_percent",
    "credit_word": "financ* credit loan instalment* interest pay",
    "waive": "waive* drop skip cancel forget scrap gift",
    "give_prize": "giving_away give_away raffling raffle draw",
    "winner": "winner winners",
    "next_be": "next lucky could might tomorrow's be_our",
    "study": "study studies research science survey trials",
    "show_it": "show* prove* proves confirm* says backs agree*",
    "choice_word": "choice favourite favorite secret pick",
    "pros": """
        professionals pros experts chefs doctors athletes champions stars dentists vets stylists
        nurses """,
    "try_it": "try test give_it",
    "sure_to": "sure_to bound_to guaranteed_to certain_to surely definitely",
    "never_": "never",
    "let_down": "disappoint* let_you_down fail fails break breaks leak* rust* wear_out",
    "nobody_": "nobody no_one no_client no_customer no_saver",
    "lost_": "lost lose loses",
    "money_us": "money penny us savings cent fund",
    "sit_back": "sit_back lean_back relax lie_back lifting_a_finger do_nothing",
    "beat_inflation": "beat_inflation beats_inflation outpace_inflation outruns_inflation",
    "not_many": "not_many hardly_any aren't_many few_remain fewer_and barely_any",
    "demand": "demand rush interest_is run_on",
    "high_": "high huge enormous overwhelming record through_the_roof soaring exploding",
    "hurry_up": "hurry be_quick get_moving don't_delay act_fast act_now run",
    "offer_": "offer* deal* price* discount* sale promo* bargain*",
    "not_last": """
        won't_last doesn't_last will_not_last not_for_long not_forever soon_over won't_wait """,
    "fill": "fill* top* feeds grows puts",
    "wallet_": "wallet purse account card balance piggy",
    "made_of": """
        comfort quality coffee bread cream our range recipe mattress service app wine cheese """,
    "join_in": "enter join order* take_part buy spend our ticket",
    "more_adv": "better cheaper faster longer softer cleaner",
    "knows": "know knows knew",
    "market_word": "market markets stocks exchange",
    "shake": "wobble* shake* crash* tumble* falls dips",
    "income_word": "income savings money returns",
    "may_be": "can may could might too",
    "everybody": "everyone everybody all",
    "earns": "earns earn profits profit",
    "forever_": "forever lifetime for_life always",
    "we_give": "we_give we_hand we_pay_you we'll_give we_send_you",
    "money_": "money cash pounds dollars",
    "beside_ours": "next_to_ours beside_ours compared_to_ours compared_with_ours",
    "look_poor": "feel* look* seem* plank* pale",
    "before_": "before",
    "price_": "price* rates fares",
    "rise_": "jump* rise* go_up goes_up climb* increase*",
    "countdown": "countdown clock_is_ticking clock's_ticking",
    "used_to": "used_to once formerly before",
    "cost_more": "cost_more cost_a_lot cost_twice cost_a_fortune cost_far",
    "stand_behind": "stand_behind stand_by",
    "no_chance": "stand_a_chance no_chance doesn't_stand",
    "nothing_else": """
        anything_else nothing_else no_other second_best won't_want_anything won't_go_back
        never_go_back no_going_back never_want_another never_settle everything_else
        every_other_brand ruined_for spoilt_for spoiled_for """,
    "hardly_get": "hardly_any almost_impossible hard_to_get nearly_gone",
    "your_size": "your_size",
    "someone_else": "someone_else somebody_else others_will",
    "snatch": "snap* grab* take_it get_it gets_it buys_it",
    "no_other": "no_other not_another",
    "come_near": "comes compares matches near close rivals",
    "rank_the": "sharpest finest boldest softest smartest purest",
    "trade_realm": "business industry trade market town world",
    "bank_nothing": "bank_gets_nothing bank_earns_nothing bank_makes_nothing nothing_to_the_bank",
    "sometimes": "sometimes now_and_then",
    "than_others": "than_any_other than_the_rest than_the_others than_every_other than_all_other",
    "ask_expert": """
        ask_your ask_a consult_your consult_a talk_to_your speak_to_your see_a check_with see_your
        go_to_the """,
    "anchor": """
        our order* buy price* customer* shopper* member* sale shop store collection range week now
        """,
    "unbeaten": "unbeaten unbeatable unrivalled unmatched unsurpassed incomparable unequalled",
    "product": """
        sock* shoe* our price* quality taste service bread coffee mattress* comfort cream app """,
    "tonight_": "tonight midnight today tomorrow weekend",
    "dies": "die dies stop* over ends gone expire* closes last turns",
    "sale_day": "last_day final_day last_days final_hours",
    "the_last": "last_ones last_few last_pieces last_pairs",
    "going_now": "go going quick hurry leaving grab nearly fast",
    "glad": "delighted happy thrilled satisfied love smile",
    "or_we": "or_we or_we'll or_your otherwise_we",
    "vow_result": "promise guarantee assure pledge vow",
    "outcome": "result* perfect every_time always success never best quality happy",
    "rival_shop": """
        supermarket* chains big_brands discounter* department_store your_bank other_makers
        other_brands """,
    "fall_short": """
        can't_match can't_beat cannot_match can't_do can't_compete can't_touch won't_give no_match
        never """,
    "our_": "our ours us we we'll",
    "than_those": "than_those than_other than_others than_any than_what",
    "each_order": """
        each_order every_order every_purchase each_purchase every_time_you per_order whenever_you
        """,
    "cash_": "cash money",
    "little_in": "little small few spare put bit",
    "take_out": "out take get turn* become* make",
    "backed_by": """
        recommended_by approved_by chosen_by trusted_by endorsed_by tested_by loved_by
        certified_by accredited_by vetted_by """,
    "authority_": """
        doctors *ologists experts thousands millions leading customers specialists
        scientists union council institute association board academy society ministry
        laboratory federation foundation """,
    "reduced": "reduced discounted slashed lowered marked_down",
    "goods": "dress* coat* all everything now item* range shoe* selected price*",
    "persists": "stays persists continue*",
    "cannot_lose": "can't_lose cannot_lose impossible_to_lose",
    "plan_": "plan fund method portfolio account investment* here",
    "we_credit": "we_credit we'll_credit we_top_up we_put_money we_refund",
    "you_spend": "you_shop you_buy shop pay card spend order purchase",
    "outdo": "outlast* outperform* outshine* beat beats surpass* outclass*",
    "rivals_": "competitor* rival* competition other_brands the_rest",
    "every_": "every each",
    "wins_": "wins prize",
    "game": "spin ticket code roll scratch draw turn guess click",
    "only_w": "only just merely",
    "until_w": "until till",
    "rest_of_day": "rest_of_the_day rest_of_today few_hours hours_left",
    "get_it": "grab get order buy take save",
    "sliver": "fraction sliver",
    "used_price": "price* cost costs used",
    "price_of_a": "price_of_a price_of_one",
    "come_what_may": "whatever_happens come_what_may no_matter_what rain_or_shine",
    "works_": "works work certain sure effective",
    "hundred": "hundred_percent hundred_per",
    "never_again": "never no_more",
    "sick": "cold colds flu sick cough headache* backache insomnia",
    "joint_": "joint* knee* back neck head hip* feet",
    "stop_hurt": """
        stop_aching stop_hurting no_longer_hurt pain-free pain_free won't_hurt stops_aching """,
    "skin_": "skin face complexion",
    "younger_": "younger wrinkle-free ageless",
    "get_rich": "get_rich grow_rich become_rich getting_rich to_riches make_you_rich",
    "tries_it": "tries tried tastes wears",
    "comes_back": "comes_back come_back wants_more stays never_goes_back is_hooked",
    "many_": "many much",
    "no_more": "not aren't no",
    "raffle_noun": "raffle* lottery sweepstake* giveaway* prize_draw lucky_draw tombola",
    "profit_": "profits profit gains earnings dividends",
    "regular_": "regular steady constant reliable",
    "part_of": "part_of some_of share_of slice_of",
    "bill_": "bill spend* order* purchase* price",
    "back_": "back return* credit",
    "vanish": "disappear* vanish* expire* evaporate*",
    "silly": "ridiculous silly crazy insane unbelievable",
    "must_go": "everything_must_go all_must_go",
    "organs_": "heart arteries liver gut kidneys lungs brain bones",
    "healthy_": "healthy healthier strong",
    "turn_": "turn* make transform* become*",
    "savings_": "savings money deposit capital cash",
    "far_more": "much_more far_more lots_more a_lot_more",
    "people_": "parents mothers families runners customers people cooks",
    "choose_": "choose trust prefer pick",
    "almost_all": "almost_all nearly_all almost_every nearly_every",
    "taken_": "taken gone booked sold",
    "over_time": "bit_by_bit little_by_little over_time in_stages",
    "pay_no_more": "pay_extra paying_extra paying_more pay_more",
    "seen_on": "as_seen_on featured_in seen_on_tv",
}
