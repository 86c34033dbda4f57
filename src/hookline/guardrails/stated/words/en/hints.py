"""English: the words of wider classes, which lean towards a promise where two meet."""

CLASSES = {
    "ours": """
        on_the_house our_treat our_shout our_compliments by_us complimentary gratis freebie*
        for_free from_us_to_you we're_buying we're_paying we_pick_up we_foot we_cover settled_by_us
        without_paying we'll_cover we'll_pay is_on_us are_on_us it's_on_us that's_on_us one's_on_us
        one_on_us on_our_tab on_our_dime our_pleasure no_surcharge """,
    "wallet": "wallet* purse* credit_card cash coins card",
    "stay": """
        leave leaves stay* keep keeps put_away home shut closed rest* desk hide hides holiday
        in_your_pocket """,
    "neg": "no not never nothing without won't don't doesn't zero none not_a isn't",
    "cent": """
        cent cents penny pennies dime rupee bean fee fees charge catch bill delivery_cost brokerage
        commission """,
    "pay": "pay pays paying cost costs owe owing charged charge spend",
    "gift": """
        gift gifts present presents throw_in tuck_in slip_in add bonus extra treat second_one
        another_one """,
    "buy": "buy* order orders purchase* basket sign* join* every_pair with_every booking book",
    "none": """
        nobody no_one none no_other nowhere wasn't isn't no any_other hard_pressed nothing_comes
        nothing_like nothing_else nothing_in """,
    "beat": """
        beat* match* top* rival* equal* come_close comes_close keep_up touch* finer outdo* like_it
        like_ours """,
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
        taking_notes notes shame worry* charge* takes slower ask* hide wish* don't can't keep_up
        can't_keep """,
    "seek": "looked searched tried hunted find search shop_around compare look",
    "old": """
        old previous former last_one yesterday* used_to predecessor ex* earlier past competitor*
        ordinary regular usual predecessors last_year's my_old your_old """,
    "look": """
        seem* feel* museum laugh* bin goodbye retire* wonder* ashamed antique* dinosaur relic
        history rusty toy joke shame slow* beats beat outruns outshines put_up embarrass* """,
    "compar": """
        better finer softer lighter warmer crisper fresher richer smoother faster stronger safer
        tastier healthier quieter brighter cleaner comfier tougher sharper sweeter longer sturdier
        juicier creamier quicker easier cooler nicer smarter cheaper bigger further louder thinner
        kinder friendlier less """,
    "than": "than ever before",
    "times": "twice double triple three_times ten_times half thrice",
    "unhappy": """
        not_happy don't_like don't_love not_satisfied unhappy hate not_pleased doesn't_fit
        change_your_mind disappointed unsatisfied not_impressed doesn't_work didn't_like
        didn't_love not_delighted not_thrilled not_convinced if_it breaks break late unless pinches
        fades fail* wrong not_in_love not_sure not_what_you change_of_heart second_thoughts """,
    "remedy": """
        money_back refund* your_money every_penny every_cent hand_back give_back redo do_it_again
        do_it_over fix replace* new_one swap* exchange* cash_back free take_it_back make_it_right
        for_life """,
    "vow": """
        we_promise promised our_word hand_on_heart cross_our_hearts bet_on_it bank_on_it count_on_it
        stake_our guarantee* rest_assured no_ifs no_questions we_swear mark_our_words our_hats
        written_in_stone sure_thing foolproof or_we without_fail you_can_bet safe_bet money-back
        can't_go_wrong that's_a_promise vouch_for our_promise go_wrong stand_by_it have_our_word
        """,
    "always": "always never every forever lifetime life ever decades whatever anyone nobody",
    "succeed": """
        pass* works succeed* arrive* on_time fluent approved accepted lasts last hold holds stick*
        start* stay* delivered results """,
    "fail": """
        fail* breaks let_you_down disappoint* leak* fade* late miss* lose wear* crack* rust* shrink*
        delay* flop* """,
    "money": """
        money savings deposit* capital invest* fund funds nest_egg portfolio pension stake stocks
        market cash saver* shares wealth salary """,
    "grow": """
        rise* rising climb* fatten* weight fatter bloom* blossom* harvest up upward upwards yield*
        pays_off multipl* snowball* gain* profit* work* swell* increase* richer fruit put_on sprout*
        flourish* soar* ahead grow grows growing grew grown """,
    "again": """
        again always every_year last_year repeat* keep_on history once_more as_before still
        year_after every_time so_will past come_rain rain_or whatever_the whatever_happens """,
    "unit": """
        point* mile* ride* stamp* money stake* deposit* tenner trip* reward* credit* savings coins
        euro* pound* dollar* investment top-up bonus purchase visit* steps miles kilometre* litre*
        """,
    "double": """
        twice double* triple* twin* sibling* breed* multipl* two_for tenfold threefold three_times
        two counts_for quadruple* twofold times_over """,
    "put": "put load top_up pay_in deposit invest drop turn hand start_with",
    "few": """
        few last lonely handful left remaining remain single couple barely hardly scarce lone
        limited nearly running only_one only_two only_three only_four last_few last_pair last_one
        only_a_few only_a_handful """,
    "piece": """
        pair* seat* place* spot* size* shelf shelves stock hanger* table* ticket* room* piece* cop*
        slot* box* tin* jar* batch unit* loaf loaves rack tray """,
    "flying": """
        fly* fast faster going vanish* melt* disappear* gone sold snapped selling evaporat* filling
        dwindl* running_low """,
    "wait": """
        hesitat* wait* blink* snooz* sleep dither* dawdle* later think* tomorrow put_it_off dilly*
        miss slow """,
    "lose": """
        lose* miss* gone empty-handed too_late regret* wish* sorry late someone_else somebody_else
        only_for go_without without_you """,
    "hot": """
        sold_out hot_cakes going_fast selling_fast selling_out while_stocks while_supplies
        once_they're they're_gone when_they're_gone first_come almost_gone nearly_gone get_in_quick
        before_it's_gone going_going """,
    "when": """
        tonight midnight tomorrow sunday monday tuesday wednesday thursday friday saturday today
        weekend noon hours hour clock sunset month """,
    "closing": """
        closing closes end ends ending over gone expire* shut* pumpkin curtain curtains history
        vanish* disappear* deadline bell too_late goodbye last_train """,
    "last_call": """
        last_call last_chance final_hours last_day last_hours final_call tonight_only now_or_never
        one_day_only clock's_ticking clock_is_ticking ends_soon countdown final_day only_today
        before_it's_too_late """,
    "offer": """
        offer* deal* price* promo* discount rate enrolment enrollment booking* sign-up registration
        bargain fare* chance door* window voucher """,
    "price": """
        price* tag tags bill bills rate rates tariff* cost costs fare* label* rent premium* fee fees
        till total bookshop """,
    "fall": """
        fall* fell drop* cut* diet lighter light scissors haircut half less melt* slim* lower*
        shrink* shrunk knock* slash* reduc* kind* gentle* down tumble* trim* axe* fraction friendl*
        weight softer shav* crash* slip* breath* third squeeze* chop* smile* shrank chunk bite
        nibbled """,
    "relief": """
        smile* thank* lighter breath* happy relax* relie* love* notice hug* fatter heavier full*
        holiday rest* """,
    "bargain": """
        half-price half_price half_the_price bargain* cheaper knockdown knock-down discount*
        marked_down reduced on_sale steal a_snip clearance arm_and_a_leg a_kidney break_the_bank
        cost_an_arm costing_an_arm cost_the_earth for_a_song next_to_nothing pocket_money peanuts
        cost_a_fortune dirt_cheap rock-bottom slashed savings_on """,
    "less": "less half fraction third cheaper",
    "save": "save* saving* keep* pocket",
    "expert": """
        doctor* dermatologist* dentist* vet vets expert* nutritionist* pediatrician* paediatrician*
        physio* pharmacist* scientist* specialist* midwi* nurse* surgeon* professor* chef* trainer*
        coach* critic* hairdresser* mechanic* accountant* teacher* press magazine* newspaper* jury
        michelin_guide science professionals athletes """,
    "use": """
        use* recommend* swear* trust* chose* choose* approv* told tell wear* bag prescrib* own*
        pick* endors* love* rate* ask* give* vouch* prefer* rav* buy* agree* nod* behind say*
        advise* secret put* agree agrees concur* developed approved """,
    "crowd": """
        half thousands millions hundreds everyone everybody whole neighbour* neighbor* customer*
        famil* reader* locals mum mums moms owner* critic* people parents students members
        your_friends two_thirds the_town the_street ten nine reviews word """,
    "adopters": """
        thousands millions hundreds everyone everybody neighbour* neighbor* customer*
        famil* locals people parents students members your_friends the_town the_street """,
    "by_now": "already",
    "adopt": """
        use* chose* choose* switch* queu* trust* rate* rated star stars recommend* joined join
         swear* agree* buzz* moved convinced believe* can't_be_wrong raving rave favourite
        favorite five-star told can't_stop raves live_without do_without can't_get_enough
        word_of_mouth love loves loved loving """,
    "award": """
        award* prize-winning medal* certified clinically tested proven top-rated best-rated voted
        acclaimed five_stars five-star approved studies research_shows tried_and seal_of as_seen
        blue_ribbon trophy crowned reviews """,
    "ailing": """
        pain pains ache* ached backache headache* migraine* wrinkle* acne eczema insomnia sleepless
        stress allerg* cramp* spots arthritis fatigue cough* colds dandruff scars bloat* hangover
        neck knee* joint* blood_pressure cholesterol belly tummy waist* jeans skin hip hips nerves
        digestion gut sleep pressure flu throat sinus* immune immunity liver sore stiff* crow's_feet
        hair tired* shoulder* anxiety heartburn inflammation blood_sugar your_back my_back back_pain
        sore_back bad_back """,
    "gone": """
        gone vanish* disappear* fade* melt* history forget* forgot* goodbye farewell quiet* calm*
        ease* easing leave* sooth* lower* less younger loosen* looser thank* away cure* heal*
        packing early pack* banish* erase* relie* drop* tam* boost* strengthen* smooth* silence* rid
        down no_more stronger flat* settle* sleep under_control in_check retreat* clear* fix* end*
        work* """,
    "slim": """
        slimmer lose_weight weight_loss burn_fat pounds_off drop_a_size dress_size inches_off
        inch_off belly_fat cure* heals heal miracle detox* years_younger shed_pounds """,
    "shed": "lose drop shed off melt* lighter burn*",
    "kilo": "kilo* pound* weight fat size sizes inch* stone calories",
    "enter": """
        receipt* ticket* code* order* scan* upload* reply* name subscri* buy* play* sign* join*
        purchase* enter* entry tell* post* snap* spend* photo* shop """,
    "underway": "on_its_trip on_its_way on_the_road on_the_way on_its_journey",
    "prize": """
        car bike scooter trip holiday weekend flight* voucher* iphone laptop cruise jackpot hamper
        keys vespa year's year_of tokyo paris rome lisbon maldives spa getaway prize* tv cash
        motorbike tickets two_nights for_two bali hawaii barcelona """,
    "luck": """
        fingers_crossed luck* maybe could_be may_be might one_of_you somebody someone one_lucky
        why_not_you it_could who_knows perhaps chance winner* random """,
    "raffle": """
        raffle* prize_draw lottery sweepstake* tombola the_hat lucky_dip giveaway* our_draw the_draw
        a_draw grand_prize win_a jackpot in_with_a_chance scratch_card to_win """,
    "win": "win wins winning won draw take_home drive_home lands spin_the_wheel spin_to",
    "spend": """
        spend* spent pay pays paying paid buy* purchase* order* shop* card tap* swipe* boots basket
        grocer* """,
    "back": "back return* refund* lands bounce* boomerang home",
    "credit": """
        credit* voucher* cashback cash_back balance something money_off reward* little_something
        """,
    "next": "next later future month",
    "instal": """
        instal* spread* slices chunks split* pay_later later monthly spring months month year bites
        loan finance* borrow* may settle* repay* """,
    "noextra": """
        not_a_penny not_a_cent nothing_extra nothing_more no_extra without_extra same_price
        not_one_penny no_interest same_total not_a_dime interest-free interest_free without_interest
        zero_interest no_fees penny_more cent_more free_of zero_percent without_a without_paying
        nothing_on_top exact_same total_stays """,
    "interest": "interest apr surcharge",
    "absent": """
        no not zero without nothing none never free forget* home holiday off gone away goodbye drop*
        """,
    "present": "gift gifts present presents treat",
    "from_us": "from_us we our ours us studio's house's",
    "nowhere": """
        nowhere anywhere won't_find wont_find can't_find cannot_find never_find no_other not_find
        never_taste never_tasted """,
    "such": """
        like_this like_it like_ours like_these such so this_good this_soft this_soon this_fast """,
    "other": "other others' most the_big big old_fashioned ordinary",
    "trade": """
        bank banks school schools shop shops gym gyms insurer insurers garage garages brand brands
        app apps clinic clinics airline airlines salon salons bakery bakeries cafe cafes provider
        providers agency agencies course courses dealer dealers company companies carriers networks
        names """,
    "elsewhere": """
        elsewhere anywhere_else everyone_else everybody_else the_competition competitors rivals """,
    "flaw": """
        wait waits waiting slow slower slowly drag drags queue queues forms paperwork ask asks
        overcharge hidden only still crash crashed freeze froze stuck tired forget forgets promise
        never can't couldn't won't don't """,
    "we": "we we'll we're us our here ours",
    "never": """
        ever nothing_has never_has never_have never_been has_never have_never never_before never_had
        """,
    "so": "so this as",
    "beside": "beside compared_to compared_with against after makes make made leaves",
    "yours": "your yours my the_one_you'",
    "looks": "look looks looking sound sounds feel feels seem seems taste tastes",
    "new": "new newest this latest today's",
    "speed": """
        flies fly laps quick quicker instantly instant blink seconds half_the_time no_time faster
        overtakes outruns lighter softer quieter smoother """,
    "invest": "invest invested investors savers stayed_invested joined got_in put_in bought_in",
    "smile": """
        smile smiles smiling laugh laughs laughing grin grins thank thanks happy slept_well turn
        your_turn pays_you celebrating """,
    "vacant": "free empty taken line list question questions step steps",
    "greet": """
        wishes regards luck greetings wish birthday christmas see_you pop_in you_know day_ends
        evening_ends day_end day_closes """,
    "know": "know knows knew",
    "own": "own themselves himself herself mother children kids bag patients nightstand",
    "ratio": "in_ten in_five in_four in_three out_of of_ten",
    "folk": """
        patients customers clients members users people neighbours neighbors families parents
        students readers owners drivers guests locals """,
    "dose": """
        spoon spoonful cup cups drop drops capsule capsules sip sips tablet tablets weeks days
        nights mornings session sessions glass pillow cream tea insole insoles """,
    "enrol": """
        registration enrolment enrollment offer offers booking bookings sign-up entries applications
        sale """,
    "term": "week weeks month months year years hours days",
    "ill": """
        pain pains ache* backache headache* migraine* acne eczema insomnia allerg* cramp* arthritis
        cough* dandruff hangover cholesterol heartburn blood_pressure bloat* inflammation wrinkle*
        sleepless snoring constipation """,
    "chore": """
        paperwork chasing worry worrying forms hassle thinking planning admin reminding explaining
        washing-up effort """,
    "weather": "rain rains raining snow snows snowing sun shines storm storms fog wind cloud clouds",
}
