"""English."""

CLASSES = {
    "ours": """
        on_us on_the_house our_treat our_shout our_compliments by_us complimentary gratis freebie*
        for_free from_us_to_you we're_buying we're_paying we_pick_up we_foot we_cover settled_by_us
        without_paying we'll_cover we'll_pay """,
    "wallet": "wallet* purse* credit_card cash coins card",
    "stay": """
        leave leaves stay* keep keeps put_away home pocket shut closed rest* desk hide hides holiday
        """,
    "neg": "no not never nothing without won't don't doesn't zero none not_a isn't neither",
    "cent": """
        cent cents penny pennies dime rupee bean fee fees charge charges catch bill delivery_cost
        """,
    "pay": "pay pays paying cost costs owe owing charged charge spend",
    "gift": """
        gift gifts present presents throw_in tuck_in slip_in add bonus extra treat second_one
        another_one """,
    "buy": "buy* order orders purchase* basket sign* join* every_pair with_every booking book",
    "none": "nobody no_one none no_other nowhere nothing wasn't isn't no any_other hard_pressed",
    "beat": """
        beat* match* top* compare* rival* equal* come_close comes_close keep_up touch* better finer
        outdo* like_it like_ours second """,
    "most": """
        best finest softest comfiest quietest lightest warmest crispest freshest richest smoothest
        fastest strongest safest tastiest healthiest brightest cleanest toughest sweetest greatest
        juiciest creamiest quickest easiest coolest nicest smartest cheapest lowest most biggest
        favourite favorite loveliest sharpest friendliest flakiest cosiest """,
    "realm": """
        town city world country county planet earth ever market anywhere street land london britain
        england america nation region neighbourhood neighborhood universe high_street york brooklyn
        coast industry yet """,
    "rank": """
        number_one number-one no_1 second_to_none league_of own_league class_of_its unbeatable
        unrivalled unrivaled unmatched unbeaten peerless crown* champion* gold_standard
        the_one_to_beat king_of queen_of kings_of queens_of throne second_place world-class finest
        """,
    "others": """
        others other_brand* other_bank* other_shop* other_app* other_gym* other_school* the_rest
        everyone_else everybody_else competitor* competition rivals rival every_other every_rival
        any_other elsewhere most_banks most_insurers most_gyms most_airlines big_names big_brands
        your_old_insurer old_insurer old_bank """,
    "behind": """
        behind dust second envy jealous copy* dream* catch* blush* nervous wonder* pale sweat*
        taking_notes notes shame worry* charge* take takes slower ask* hide wish* don't can't
        keep_up can't_keep """,
    "seek": "looked searched tried hunted find search shop_around compare look",
    "old": """
        old previous former last_one before yesterday* used_to predecessor ex* earlier past
        competitor* ordinary regular usual predecessors last_year's my_old your_old """,
    "look": """
        look* seem* feel* forget* museum laugh* bin goodbye retire* wonder* miss* ashamed antique*
        dinosaur relic history rusty toy joke shame slow* beats beat outruns outshines put_up
        embarrass* """,
    "compar": """
        better finer softer lighter warmer crisper fresher richer smoother faster stronger safer
        tastier healthier quieter brighter cleaner comfier tougher sharper sweeter longer sturdier
        juicier creamier quicker easier cooler nicer smarter cheaper bigger further louder thinner
        kinder friendlier less more """,
    "than": "than ever before",
    "times": "twice double triple three_times ten_times half thrice",
    "unhappy": """
        not_happy don't_like don't_love not_satisfied unhappy hate not_pleased doesn't_fit
        change_your_mind disappointed unsatisfied not_impressed doesn't_work didn't_like didn't_love
        not_delighted not_thrilled not_convinced if_it breaks break late isn't doesn't don't didn't
        unless pinches fades fail* wrong """,
    "remedy": """
        money_back refund* your_money every_penny every_cent hand_back give_back redo do_it_again
        do_it_over fix replace* new_one swap* exchange* cash_back free take_it_back make_it_right
        """,
    "vow": """
        we_promise promised our_word hand_on_heart cross_our_hearts bet_on_it bank_on_it count_on_it
        stake_our guarantee* rest_assured no_ifs no_questions we_swear mark_our_words our_hats
        written_in_stone in_writing sure_thing foolproof or_we without_fail you_can_bet safe_bet
        money-back can't_go_wrong """,
    "always": "always never every forever lifetime life ever decades whatever anyone nobody",
    "succeed": """
        pass* works succeed* arrive* on_time fluent approved accepted lasts last hold holds stick*
        start* stay* delivered results """,
    "fail": """
        fail* breaks let_you_down disappoint* leak* fade* late miss* lose wear* crack* rust* shrink*
        delay* flop* """,
    "money": """
        money savings deposit* capital invest* fund funds nest_egg portfolio pension stake stocks
        market cash saver* shares wealth salary account returns """,
    "grow": """
        rise* rising climb* fatten* weight fatter bloom* blossom* harvest up upward upwards yield*
        pays_off multipl* snowball* gain* profit* work* swell* increase* richer fruit put_on sprout*
        flourish* soar* ahead grow grows growing grew grown """,
    "again": """
        again always every_year last_year repeat* keep_on history once_more as_before still
        year_after every_time so_will past come_rain rain_or whatever_the whatever_happens """,
    "unit": """
        point* mile* ride* stamp* money stake* deposit* tenner trip* reward* credit* savings coins
        euro* pound* dollar* investment top-up bonus pot purchase visit* steps """,
    "double": """
        twice double* triple* twin* sibling* breed* multipl* two_for tenfold threefold three_times
        two counts_for quadruple* twofold times_over """,
    "put": "put load top_up pay_in deposit invest drop turn hand start_with",
    "few": """
        few last lonely only handful left remaining remain single couple barely hardly scarce lone
        limited almost nearly running """,
    "piece": """
        pair* seat* place* spot* size* shelf shelves stock hanger* table* ticket* room* piece* cop*
        slot* box* tin* jar* batch unit* loaf loaves rack tray """,
    "flying": """
        fly* fast faster going vanish* melt* disappear* run* gone sold snapped selling evaporat*
        filling walk* """,
    "wait": """
        hesitat* wait* blink* snooz* sleep dither* dawdle* later think* tomorrow put_it_off dilly*
        miss slow """,
    "lose": """
        lose* miss* gone without empty-handed too_late regret* wish* sorry late someone_else
        somebody_else only_for """,
    "hot": """
        sold_out hot_cakes going_fast selling_fast selling_out while_stocks while_supplies
        once_they're they're_gone when_they're_gone first_come almost_gone nearly_gone get_in_quick
        before_they before_it's_gone going_going """,
    "when": """
        tonight midnight tomorrow sunday monday tuesday wednesday thursday friday saturday today
        weekend noon hours hour clock sunset month """,
    "closing": """
        close* closing closes end ends ending over gone expire* shut* pumpkin curtain curtains
        history vanish* disappear* deadline bell too_late goodbye last_train """,
    "last_call": """
        last_call last_chance final_hours last_day last_hours final_call today_only tonight_only
        now_or_never one_day_only clock's_ticking clock_is_ticking ends_soon countdown final_day
        only_today before_it's_too_late """,
    "offer": """
        offer* deal* price* promo* discount rate enrolment enrollment booking* sign-up registration
        bargain fare* chance door* window voucher """,
    "price": """
        price* tag tags bill bills rate rates tariff* cost costs fare* label* rent premium* fee fees
        till total everything bookshop """,
    "fall": """
        fall* fell drop* cut* diet lighter light scissors haircut half less small* melt* slim* knife
        lower* shrink* shrunk knock* slash* reduc* kind* gentle* down tumble* trim* axe* fraction
        friendl* weight softer shav* crash* slip* breath* third squeeze* chop* smile* shrank """,
    "relief": """
        smile* thank* lighter breath* happy relax* relie* love* notice hug* fatter heavier full*
        holiday rest* """,
    "bargain": """
        half-price half_price half_the_price bargain* cheaper knockdown knock-down discount*
        marked_down reduced on_sale steal a_snip clearance arm_and_a_leg a_kidney break_the_bank
        an_arm cost_the_earth for_a_song next_to_nothing pocket_money peanuts cost_a_fortune
        dirt_cheap rock-bottom slashed savings_on """,
    "less": "less half fraction third cheaper",
    "save": "save* saving* keep* pocket",
    "expert": """
        doctor* dermatologist* dentist* vet vets expert* nutritionist* pediatrician* paediatrician*
        physio* pharmacist* scientist* specialist* midwi* nurse* surgeon* professor* chef* trainer*
        coach* critic* hairdresser* mechanic* accountant* teacher* press magazine* newspaper* jury
        guide* science """,
    "use": """
        use* recommend* swear* trust* chose* choose* approv* told tell wear* bag prescrib* own*
        pick* endors* love* rate* ask* give* vouch* prefer* rav* buy* agree* nod* behind order* say*
        advise* secret put* """,
    "crowd": """
        half thousands millions hundreds everyone everybody whole neighbour* neighbor* customer*
        famil* reader* locals mum mums moms owner* critic* people parents students members
        your_friends two_thirds the_town the_street ten nine reviews word """,
    "adopt": """
        use* chose* choose* switch* talk* queu* love* trust* rate* rated star stars recommend*
        joined join already swear* agree* buzz* moved convinced believe* can't_be_wrong raving rave
        favourite favorite five-star told can't_stop """,
    "award": """
        award* prize-winning medal* certified clinically tested proven top-rated best-rated voted
        acclaimed five_stars five-star approved studies research_shows tried_and seal_of as_seen
        blue_ribbon trophy crowned reviews """,
    "ailing": """
        pain pains ache* ached backache headache* migraine* wrinkle* acne eczema insomnia sleepless
        stress allerg* cramp* spots arthritis fatigue cough* cold colds dandruff scars bloat*
        hangover neck back knee* joint* blood_pressure cholesterol belly tummy waist* jeans skin hip
        hips nerves digestion gut sleep pressure sugar flu throat sinus* immune immunity liver sore
        stiff* crow's_feet hair tired* shoulder* anxiety heartburn inflammation """,
    "gone": """
        gone vanish* disappear* fade* melt* history forget* forgot* goodbye farewell stop* quiet*
        calm* ease* easing leave* sooth* lower* less younger loosen* looser thank* better away cure*
        heal* packing early pack* banish* erase* relie* drop* tam* boost* strengthen* smooth*
        silence* rid down no_more stronger flat* settle* sleep under_control in_check retreat*
        clear* fix* end* work* """,
    "slim": """
        slimmer lose_weight weight_loss burn_fat pounds_off drop_a_size dress_size inches_off
        inch_off belly_fat cure* heals heal miracle detox* years_younger shed_pounds """,
    "shed": "lose drop shed off melt* lighter burn*",
    "kilo": "kilo* pound* weight fat size sizes inch* stone calories",
    "enter": """
        receipt* ticket* code* order* scan* upload* reply* name subscri* buy* play* sign* join*
        purchase* enter* entry tell* post* snap* spend* photo* shop """,
    "prize": """
        car bike scooter trip holiday weekend flight* voucher* iphone laptop cruise jackpot hamper
        keys vespa year's year_of tokyo paris rome lisbon maldives spa getaway prize* tv cash
        motorbike tickets two_nights for_two """,
    "luck": """
        fingers_crossed luck* maybe could_be may_be might one_of_you somebody someone one_lucky
        why_not_you it_could who_knows perhaps chance winner* random """,
    "raffle": """
        raffle* prize_draw lottery sweepstake* tombola the_hat lucky_dip giveaway* our_draw the_draw
        a_draw grand_prize win_a jackpot in_with_a_chance scratch_card to_win """,
    "win": "win wins winning won draw take_home drive_home lands wheel",
    "spend": """
        spend* spent pay pays paying paid buy* purchase* order* shop* card tap* swipe* boots basket
        grocer* """,
    "back": "back return* refund* lands bounce* boomerang home",
    "credit": """
        credit* voucher* cashback cash_back balance something money_off reward* little_something
        points """,
    "next": "next later future month",
    "instal": """
        instal* spread* slices chunks split* pay_later later monthly spring months month year bites
        loan finance* borrow* may settle* repay* """,
    "noextra": """
        not_a_penny not_a_cent nothing_extra nothing_more no_extra without_extra same_price
        not_one_penny no_interest same_total not_a_dime interest-free interest_free without_interest
        zero_interest no_fees penny_more cent_more free_of zero_percent without_a without_paying
        nothing_on_top exact_same """,
    "interest": "interest apr surcharge",
    "absent": """
        no not zero without nothing none never free forget* home holiday off gone away goodbye drop*
        """,
}
