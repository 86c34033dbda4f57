"""English: the words of the classes that constructions are made of."""

CLASSES = {
    "neg": "no not never nothing none without zero don't doesn't won't can't isn't without_ever",
    "cent": "cent cents penny dime dollar pound buck rupee extra_cost",
    "what": "what",
    "pay": "pay paying pays cost costs charge charged charging owe spend paid",
    "worth": "may might attention worth_it mind visit regard",
    "thing": """
        coffee* tea drink* dessert* meal* snack* cake* pizza* ticket* entry parking round month week
        night lesson* class session wash haircut pint beer wine sample* starter pastry kids children
        friend* guests trial installation setup wrapping wrap pair candle* mug* socks dinner* lunch*
        breakfast* """,
    "fare": """
        shipping delivery postage return* bill tab cost costs fee fees fare fares freight tax taxes
        rent customs """,
    "we": "we we'll we're us our ourselves",
    "cover": """
        cover covers covered covering foot pick_up pay pays absorb handle bear settle swallow """,
    "on_us": "on_us our_treat our_shout on_the_house by_us our_gift our_compliments",
    "treat": "throw_in add gift treat buy_you shout stand_you give_you give_away hand_you slip",
    "you": "you your you're",
    "near": "nearest closest",
    "gift": "gift gifts present presents freebie bonus treat",
    "ordinal": "second third fourth another one_more next extra additional first",
    "order": "order orders purchase* buy* checkout basket* spend subscri* sign_up signup booking",
    "nobody": "nobody no_one none nothing",
    "nowhere": "nowhere anywhere elsewhere",
    "make": """
        make makes bake bakes brew brews cook cooks do does sell sells build builds knit knits sew
        sews roast roasts clean cleans deliver delivers offer offers craft crafts come comes give
        gives serve serves fix fixes made """,
    "better": """
        better finer softer lighter warmer crisper fresher richer smoother faster stronger safer
        tastier healthier quieter brighter cleaner comfier cosier tougher sharper sweeter gentler
        longer sturdier juicier creamier quicker easier cooler nicer prettier smarter cheaper lower
        """,
    "cheap": "cheaper less lower",
    "alike": "like_it like_this like_ours like_us this_good so_good such",
    "find": "find found get buy beat top match see taste",
    "most": """
        best finest softest comfiest quietest lightest warmest crispest freshest richest smoothest
        fastest strongest safest tastiest healthiest brightest cleanest toughest sharpest sweetest
        gentlest sturdiest juiciest creamiest quickest easiest coolest nicest prettiest smartest
        cheapest lowest most cosiest biggest thinnest smallest """,
    "scope": """
        ever in_town in_the_city in_the_world on_the_market on_earth money_can_buy in_the_country
        around anywhere you'll_ever you've_ever all_time in_history on_the_planet in_the_region
        ever_made out_there known_to in_the_business in_the_neighbourhood in_the_neighborhood
        in_the_universe in_the_land """,
    "peer": "equal rival rivals match peer peers comparison competitor* parallel",
    "possible": "possible impossible get gets",
    "rival": """
        competitors competitor our_competition the_competition own_league league_of class_of_its
        class_of_their class_of_our unrivalled unrivaled peerless unmatched """,
    "elsewhere": """
        elsewhere anywhere_else other_shops other_stores other_brands other_places other_banks
        the_rest next_door supermarket* high_street big_brands everyone_else everybody_else
        other_brand other_shop other_apps other_companies other_sellers other_schools other_courses
        other_cafes other_cafés other_clinics other_gyms other_firms other_people's their_rivals
        """,
    "dear": "dearer pricier expensive overcharge* drag_out take_years take_months slower",
    "times": """
        twice double triple three_times four_times five_times ten_times half times thrice third """,
    "than": "than as",
    "ordinary": """
        ordinary normal regular usual average standard conventional typical other others any_other
        leading """,
    "last": "last lasts hold holds work works run runs stay stays grip* clean* charge*",
    "money": """
        money cash savings deposit* capital investment* income salary penny cent balance pot wealth
        portfolio nest_egg stake """,
    "back": "back return returned returns refund* reimburse*",
    "part": "part some share portion slice piece percentage chunk bit a_little little",
    "spend": "spend spent spending paid pay purchase* order* bought bill",
    "account": "account card wallet pocket balance",
    "unhappy": """
        not_happy don't_like don't_love not_satisfied unhappy hate not_pleased doesn't_fit
        not_for_you change_your_mind aren't_happy isn't_right disappointed don't_fit unsatisfied
        not_impressed doesn't_work didn't_like didn't_love not_delighted """,
    "refund": "refund* reimburse* money_back",
    "all": "everything all every whole entire",
    "fully": "full fully total complete* every whole 100",
    "noquestion": "no_questions no_question no_fuss no_ifs",
    "vow": """
        promise promises swear vow guarantee* bet our_name our_word my_word stake_our you_have_our
        """,
    "promise_of": "results success never",
    "never": "never",
    "forever": "forever lifetime life decades generations",
    "fail": """
        fail fails break breaks let_you_down disappoint* leak leaks fade fades wear_out go_wrong
        regret crack cracks rust* jam jams fallen_short let_anyone_down shrink lose_its """,
    "hold": "lasts last holds hold stays keeps built made",
    "grow": """
        grow grows growing rise rises rising go_up goes_up climb climbs climbing increase increases
        only_up grown grew earn earns earning """,
    "sure": """
        sure surely certain* always guarantee* definitely safely steadily whatever_happens for_sure
        no_matter """,
    "yearly": """
        month_after_month year_after_year every_month every_year each_month each_year month_by_month
        every_week day_after_day from_here every_single """,
    "only": "only just merely",
    "past": """
        last_year last_spring last_summer last_winter last_month last_quarter last_autumn past
        previous last_time last_season """,
    "earned": """
        earned gained made profit* returned smiling richer winning won cashed grew paid_off gains
        ahead returns """,
    "again": "again repeat* once_more too likewise keep keeps keep_on",
    "your_turn": """
        your_turn you're_next you_next now_you this_year next_year join_them now_it's_your """,
    "fund": """
        fund funds investment* portfolio plan scheme savings stock stocks shares market money
        returns """,
    "loss": "loss losses losing lose loses lost fall falls fell drop drops",
    "invest": "invest* investor* joined put_in deposit* bought_in",
    "multiply": """
        double doubles doubled doubling triple triples tripled tripling quadruple multipl* tenfold
        fivefold threefold twofold """,
    "turn": "turn turns turned becomes become into",
    "clock": """
        minute* hour* o'clock january february march april june july august september
        october november december """,
    "size": "ml cl g kg oz lb cm mm inch inches litre* liter* kw kwh",
    "num": "hundred thousand million ten five fifty twenty",
    "retire": "retire retirement quit_your",
    "early": "early earlier young sooner years_before",
    "remain": "left remain* remaining available stock only_a",
    "few": "few handful barely hardly couple almost_none scarce* dozen limited nearly_gone",
    "piece": """
        pair pairs piece* seat* spot* place* room* unit* size* ticket* item* slot* bottle* jar*
        copies stock shelf """,
    "minute": "minute* hour* day* step* click* week* tomorrow lap lunch",
    "last_one": "last final",
    "hesitate": "blink snooze hesitate wait late dawdle slow sleep pause",
    "lose_out": """
        lose miss gone someone_else miss_out empty_handed go_without do_without too_late
        somebody_else
        """,
    "soldout": "gone sold_out flying vanish* someone_else going",
    "soon": """
        tomorrow midnight tonight today sunday monday friday saturday weekend noon clock_strikes
        """,
    "price": "price prices rate deal offer discount tariff tag tags price_tag",
    "gone": "gone history vanish* over disappear* expire* no_longer ends end won't_be won't_last",
    "raise": "up higher rise rises full regular normal raise double",
    "old": "old usual regular full back",
    "too_late": "too_late or_miss",
    "regret": "regret kick_yourself wish_you be_sorry sorry_you sorry_to_miss",
    "offer": "offer deal sale chance price bargain promotion promo discount",
    "end": "end ends close closes stop stops finish* expire* over shut shuts vanish* locked",
    "door": "door doors window gate gates",
    "close": "close closes closing shut shuts shutting slam*",
    "lower": """
        lower lowered cut slashed slash drop* knocked knock reduc* marked_down shaved sliced trimmed
        tumbl* melt* shrunk shrink halved chopped crash* fell fallen lighter off_everything plummet*
        rock_bottom diet """,
    "sold": """
        sofa* coat* jacket* shirt* dress* shoe* boot* bag* mattress* bed beds chair* table* stock
        collection range menu store skirt* kettle* course* lamp* """,
    "wallet": "wallet purse pocket budget bank_account tag tags price_tag",
    "lighter": "lighter kinder thank breathe relief relax smile",
    "shop": "store shop storewide sitewide everything_in",
    "sale": "sale reduced marked_down discounted clearance",
    "time": "time",
    "authority": """
        doctor* dermatologist* dentist* vet vets expert* nutritionist* pediatrician* paediatrician*
        physio* pharmacist* scientist* specialist* midwi* nurse* surgeon* professor* chef* engineer*
        trainer* professional* critics jury press teachers guide magazine newspaper independent_lab
        lab labs association awards """,
    "endorse": """
        recommend* approve* swear swears trust* endorse* advise* prescrib* prefer* certif* vouch*
        rave raves back backed praise* award* voted elected named rated tested chose chosen picked
        """,
    "crowd": """
        thousands millions hundreds half_the half_of everyone everybody the_whole customers_have
        town street nation country families neighbours neighbors """,
    "adopt": """
        switched swear swears trust* love loves chose chosen choose joined already moved converted
        agree can't_be_wrong convinced rate rated review reviews five-star recommend rely return
        """,
    "ailment": """
        pain pains ache* backache headache* migraine* wrinkle* acne eczema insomnia sleepless
        anxiety cellulite stress allerg* cramp* spots arthritis psoriasis depression fatigue
        sniffles cough* cold colds dandruff scar scars bloating grey_hair hair_loss snoring
        heartburn pills pill tablets medicine hangover inflammation """,
    "vanish": """
        gone vanish* disappear* fade* melt* away history over clear* erase* banish* cure* heal* end
        ends rid relieve* stop stops ease* forget thing_of_the_past no_longer vanishes throw_away
        bin_the thing_of_the """,
    "goodbye": "goodbye farewell bye no_more never_again so_long end_of end_to rid_of free_of",
    "shed": "lose drop shed lost slim off losing",
    "measure": "kilo* kg pound* lb lbs stone inch* size sizes dress_sizes weight",
    "fat": "fat kilos pounds belly weight calories flab love_handles",
    "asleep": "sleep asleep melt* burn* overnight sofa couch effort* without_dieting",
    "win": "win wins winning won take_home bring_home yours",
    "prize": """
        prize* car trip holiday iphone voucher cruise jackpot hamper scooter bike tv laptop cash
        getaway """,
    "chance": "chance chances draw shot could_be hat lucky",
    "draw": "draw raffle lottery giveaway hat sweepstake* tombola competition",
    "enter": "enter enters entered entry puts_your_name name_in name_goes",
    "instal": """
        instalment* installment* spread borrow* monthly split credit loan finance pay_later payments
        in_four in_three """,
    "extra": "extra more surcharge fees fee mark_up interest added",
    "interest": "interest",
    "interest_free": "interest_free",
    "year": "year month months years",
    "credit": "credit loan finance pay payments instalments",
    "more": "more longer",
    "cond": "if should when",
    "swap": "new_one new replacement replace* another",
    "send": "send sends post ship",
    "income": "income earnings payout yield returns",
    "steady": "steady stable guaranteed secure reliable regular",
    "later": "later wait sleep_on tomorrow delay",
    "big": "million millions thousand thousands huge massive enormous",
    "homes": "kitchens homes households bathrooms offices families bedrooms",
    "skin": "skin complexion hair",
    "clear": "clear clears clearer flawless spotless younger wrinkle-free thicker",
    "days": "day days week weeks hours nights",
    "favourite": "favourite favorite favourites most-loved best-loved",
    "nation": """
        nation nation's country country's britain's america's india's ireland's australia's uk's
        """,
    "saving": "saving savings",
    "nearly": "nearly almost all_but",
    "paid": "paid_for settled taken_care covered",
    "give_we": "treat_you gift_you give_you",
    "wrong": "wrong",
    "receipt": "receipt",
    "put": "put invest",
    "take": "take get",
    "ago": "ago",
    "percent": "percent",
    "points": "points miles stars stamps coins",
    "redeem": "redeem swap exchange trade convert spend",
    "stake": """
        eat_our_hat eat_our_hats hand_in_the_fire stake_our_name bet_the_shop
        on_our_honour on_our_honor """,
    "with_us": "with_us from_us in_our at_our",
    "fee": "fees fee commission* surcharge* maintenance_fee",
    "forget": "forget goodbye unheard history zero unknown",
    "save": "set_aside put_aside put_away save",
    "cut_idiom": "diet red_pencil axe slimmer",
    "organ": """
        immune immunity liver metabolism blood_pressure cholesterol joints heart digestion gut
        blood_sugar """,
    "mend": """
        boost boosts boosting strengthen* cleanse* lower* normalis* normaliz* regulat* rejuvenat*
        flush* back_in_balance """,
    "detox": "detox detoxif*",
    "hours": "hours hour minutes",
    "impossible": "impossible unthinkable",
    "collect": "collect earn gather rack_up build_up",
    "redo": "make_it_right put_it_right redo do_it_again start_over try_again second_try fix_it",
    "people": """
        customers clients users members families students patients guests readers women men people
        parents drivers riders shoppers homeowners owners """,
    "mine": "i my i'd i've i'm",
}
