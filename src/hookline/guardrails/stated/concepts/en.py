"""English."""

CELLS = {
    "free": """
        free
        freebie/freebies
        complimentary @
        gratis
        buy one/1/two/2/three/3 get one/1/two/2
        bogo/b1g1/b2g1
        # for the? price of #
        coffee*/tea/drink*/round*/shipping/delivery/postage/return*/dessert*/breakfast/lunch/dinner/meal*/snack*/cake*/pizza*/ticket*/entry/parking/installation/setup/trial/gift*/treat*/cup*/pint*/beer*/wine*/night*/stay*/ride*/lesson*/class*/session*/repair*/cleaning/refill*/wrapping/first_one/next_one/second_one/month*/week/white/brew/latte <4> is/are on us
        it's/that's/they're/this_one's/this_one_is/these_are on us
        on the_house
        at no cost/charge/extra_cost/extra_charge
        no/zero/without/waived delivery/shipping/joining/making/processing/entry fee*/charge*/cost*
        on/at our expense
        costs/cost you? nothing
        won't/doesn't cost you? anything/a_thing/a_cent/a_penny
        we pay the? shipping/delivery/postage/return*
        gift with every/your/each/any
        - sugar/gluten/dairy/caffeine/fragrance/cruelty/hassle/worry/lactose/risk/nut/stress/plastic/oil/duty/toll/hands/meat/alcohol/interest/smoke/pain/guilt/wrinkle/ad free
        - feel/set/break/run/roam/be/you're/are/get/got/breathe/go/i'm/we're free to/and/of/at/on/this/next/tonight/tomorrow
        - feel/set/break/run/roam free
        - free of/from/to/time/spirit*/as/will/range/hand/fall/flow/speech/hour*/day*/evening*/moment*/up/yourself/your/weekend*/kick/throw/press/agent*/market/world/seat*
        - free monday/tuesday/wednesday/thursday/friday/saturday/sunday/morning/afternoon/night/minute*
        - comes/come/came/becomes/gets/falls/stays/keep/keeps/kept <1> free
        - free form/standing/flowing/wheel*/style*/lance*
        - is/are on us all
        - it's/that's on us to/if/when/not
        - on the house cat/rules/music/band/wine_list
        - toll/duty/hands free @
        - done/do/doing/did/work/worked/working/lend/lending/lent/give/giving/gave/wrote/writing <5> for free
    """,
    "superlative": """
        best/finest/greatest/cheapest/lowest/fastest/safest/tastiest/healthiest/strongest/smartest @
        number/no one/1 @
        no.1 @
        #1 @
        top rated/quality/class/notch/selling
        best selling/seller/sellers/loved/rated
        bestselling/bestseller/bestsellers
        world class/beating/leading/famous
        unbeatable/unrivalled/unrivaled/unmatched/unparalleled/unsurpassed/incomparable @
        market/industry/world leader/leaders
        leading brand/provider/maker/bank/clinic/school/platform/choice
        the most loved/trusted/popular/advanced/awarded/recommended/powerful/comfortable/delicious/effective
        second to none
        nobody/no_one/none/no_other beats/does_it_better/is_better/comes_close/cheaper/makes/tops
        nothing beats/tops/comes_close our/the_price/this_price/to_our
        one_of the best/finest/greatest
        - best cold/hot/warm/fresh/friend*/wish*/regard*/before/luck/way*/part/foot/self/guess/man/case/thing*/time/moment*/seat*/kept/served/enjoyed/eaten/paired/stored/used/known/suited/seen/left/not/day*/years/behaviour/behavior/memor*/laid/guesses
        - best of luck/all/both
        - suits/suit/works/work/fits/fit/know/knows/does/like/likes/sleeps <2> best
        - do/did/does/doing/try/trying/tried/give/hope/look/at your/our/my/its/their/his/her best
        - all the best
        - number one in/on your/my/the list/line/queue
        - the? safest/fastest/greatest place/way/distance/part
        - your best @
    """,
    "comparison": """
        better/cheaper/faster/stronger/tastier/healthier/safer/fresher/richer/smoother/quicker/bigger than any/all/every/other/others/the_rest/the_competition/competitors/our_competitors/the_others/anyone
        cheaper/faster/stronger/tastier/healthier/safer/fresher/richer/smoother/quicker/bigger/longer_lasting than @
        better/cheaper/faster/more <1> than the? market/leading/next_door/shop/competition/supermarket/high_street/average
        more @ than any/all/every/other/others/the_rest/the_competition/competitors
        beats/outperforms/outlasts/outshines any/all/every/other/others/the
        twice/three_times/# times? as/more/better/faster <1> as/than @
        twice/three_times/# times? as <1> as the? leading/other/others/any/best/average/normal/usual
        unlike other/others/any
        half/third/fraction of? what/the_price <3> charge/charges/cost/costs
        - better/cheaper/faster/stronger/tastier/healthier/safer/fresher/richer/smoother/quicker/bigger/longer_lasting than ever/never/before/you/usual/last/it/that/this/yesterday/today/tomorrow/expected/we/us/i/me/he/him/she/they/them/nothing/most_people
        - know/knows/knew/remember/remembers/understand/understands <4> better than any/anyone/anybody/we/us/i
        - more than a/an/just/ever/you/enough/one
        - # times as/more/better
        - better/healthier/fresher/stronger/richer/smoother/safer than a/an/my/your/his/her
    """,
    "guarantee": """
        guarantee*
        clinically/scientifically/medically/laboratory/lab proven/tested/approved
        proven to/results
        100% safe/natural/organic/effective/secure/pure/satisfaction/success
        money back @
        satisfied/happy/love_it or your? money back/refunded
        or your money back/refunded
        never/won't/can't fail/fails/break/breaks/leak/leaks/let_you_down/disappoint*/go_wrong
        works every/each time
        we promise you? results/you'll/success/delivery
        results assured/promised
        lifetime warranty/cover/promise
        - no guarantee*
        - not guaranteed/guarantee
        - guaranteed not/no
        - proven to_be
    """,
    "assured": """
        guaranteed/assured/certain/fixed/confirmed/risk_free/sure_shot <1> return*/profit*/income*/gain*/growth/yield*/interest/winning*/earning*
        return*/profit*/income*/gain*/growth/yield*/interest/winning*/earning* are/is? guaranteed/assured/certain
        guarantee* <1> return*/profit*/income*/gain*/growth/yield*/interest/winning*/earning*
        easy/free/quick/fast money
        get rich
        multibagger*
        cannot/can't/never/impossible_to lose
        sure shot/win/profit
        zero risk
        no risk of loss
        win/earn every time/day
        last/past/previous year*/month*/decade's? <1> gain*/return*/profit*/growth/performance will/to/again <2> repeat*/return/continue/again/happen/come/comes
        will <1> repeat/match/equal/beat last/past/previous/the year*/the_past/the_gain*/the_return*
        history will/to/is repeat/repeating itself
        as <2> last/past/previous year*/decade so/and/again/this
        your money/savings/investment/capital can/will? only/always/keeps/will grow*/rise*/go*/goes/rises/growing
        gain*/return*/profit*/earning* you? can/may count/rely/bank on
        returned/gave/delivered/earned/made # % last/past/previous <3> again/repeat*/more/next
    """,
    "multiplied": """
        double/triple/quadruple/multiply/treble/grow your money/investment/savings/capital/income/salary
        doubles/triples/multiplies your/money/savings
        your money/investment/savings/capital <1> double*/triple*/doubled/tripled/multiplied/multiplies
        turn/turns/turned # <1> into #
        # becomes/become #
        # x your? money/investment/savings/return*
        twice/three_times/ten_times/# your? money/investment back/returned
        earn/make/get back? twice/three_times/ten_times <2> put_in/invest*/deposit*
    """,
    "scarcity": """
        only a? #/few <2> left/remain*/available/in_stock
        just/last #/a_few <1> left/remaining/in_stock/piece*/seat*/spot*/item*/unit*/room*/place*
        #/a_few <1> left in_stock/at_this_price
        only/just #/a_few piece*/seat*/spot*/place*/slot*/room*/ticket*/table*/copies/bottles
        # other? people/customer*/shopper*/others/guests/user* are/have? also? viewing/looking/watching/browsing/bought/booked/added/eyeing
        selling/going/moving/flying out? fast/off_the_shelves/quickly
        almost/nearly/practically gone/sold_out/over
        while/until/as_long_as stock/stocks/supplies/supply/it last/lasts
        limited stock/quantit*/seats/supply/supplies/pieces/time/edition_only/places/availability
        low stock
        stock/stocks is/are? running/limited out/low?
        running out/low
        hurry
        last chance/few/pieces/call
        before it's/it_is/they're/they_are all? gone
        don't/do_not miss out
        now or never
        high demand
        won't last
        first come first served
        once they're/it's/they_are/it_is gone <2> gone
        few/hardly_any/not_many/not_much left
        sell*/sold out soon/fast/quickly
        - # left to/until/before/of
        - no hurry/rush
        - hurry is/was/isn't/never/up_and_wait
        - last few pages/days/weeks/months/years/minutes/steps/crumbs/bites
        - in a? hurry
        - no need to hurry
        - don't/do_not/never/without/than/you hurry
        - the? things left
        - running low/out of? on? time/energy/milk/steam/battery/data
    """,
    "deadline": """
        today/tonight/this_weekend only
        only/just/for_today/exclusively today/tonight
        valid/good today
        ends/end/ending/expires/expire/closes/close/over today/tonight/tomorrow/at_midnight/in_#
        sale/offer/deal/promotion/promo <1> ends/ending/closes soon
        until/till/by/at/before midnight
        last day
        final hour*/day*
        ends in #/a_few hour*/hr/hrs/minute*/min/mins
        # hour*/hr/hrs/minute*/min/mins left/to_go/remaining
        offer/deal/sale/price*/discount/code/voucher <4> in/within/next/last/only/for <1> # hour*/hr/hrs/minute*/min/mins
        in/within/next/last/only the? next? # hour*/hr/hrs/minute*/min/mins only?
        clock/countdown/timer is? ticking/running/on
        this is your? last/final reminder/notice/call
        gone/back_to_full_price/price_goes_up by? tomorrow/tonight/at_midnight/after_today
        tomorrow is/will_be too late
        - delivered/delivery/ready/arrives/arrive/ships/answer/answers/reply/takes/take/took/done/there/here/back/cooks/bakes/brews/dries/charges/sleep/slept/set_up <2> in/within/only/just/about <1> # hour*/hr/hrs/minute*/min/mins
        - takes/take/took/lasts/last/need/needs/needed only/just/about/a? # hour*/hr/hrs/minute*/min/mins
        - in # minute*/min/mins
        - last day of/at school/work/summer/the_year/term/holiday*
        - closes/close tonight/today/tomorrow/at_midnight at
        - only # minute*/min/mins a/per/of/away/from/on/long
        - the? last/next # hour*/minute*/hr/hrs/min/mins of
        - in the? next? last # minute*/hour* of/i/we
        - final hour*/day* of term/summer/the_year/winter
    """,
    "discount": """
        slashed/crashing/rock_bottom/knockdown/throwaway/giveaway/bargain price*
        price*/prices <2> slashed/cut/crash*/drop*/dropped/reduced/lowered/down/cuts
        huge/big/massive/great/mega/super/biggest/bumper saving*/discount*/reduction*/price_cuts/sale
        pay/pays less/half
        save big/more/a_lot/a_fortune/money/plenty/hundreds/thousands
        on sale
        discounted/reduced/marked_down price*/rate*/to
        everything/all/items/styles <2> on/in sale/the_sale/clearance
        less than the? usual/normal/full price
        below cost
        cut/cuts/cutting our/the/all price*
        - save money on_time
    """,
    "proof": """
        doctor*/dermatologist*/dentist*/vet*/expert*/nutritionist*/pediatrician*/paediatrician*/engineer*/chef*/teacher* recommended/approved/trusted/tested/recommend/trust/approve/choose
        recommended/approved/trusted/endorsed/certified/loved/chosen by doctor*/dermatologist*/dentist*/vet*/expert*/million*/thousand*/#/leading/professional*/the_fda/fda/government/nutritionist*/all/families/customers/everyone
        award winning
        fda/who/iso/ayush/government/rbi/sebi approved/certified/recommended
        rated # by/out_of/stars/star/of
        # star/stars rated/rating/review*/service/reviews
        #/million*/thousand*/lakhs/crores of? customers/people/families/users/members/clients/shoppers/women/men/moms/parents can't/love*/trust*/choose*/chose/agree*/swear*/use*/recommend*/already/switched/joined
        over/more_than # <1> customers/families/users/clients/members/people/reviews/buyers
        # out_of/in/of # people/customers/women/men/doctors/dentists/users/buyers recommend*/agree*/say*/prefer*/choose*/would
        # million/lakh/crore customers/users/people/families
        as seen on/in
        everyone's/the_nation's/the_country's/india's/britain's/america's favourite/favorite/choice/number
        studies/research/tests/science/trials show*/prove*/confirm*/say*
        voted/named best/product/brand/number/favourite/favorite
        - #/one in three/two/four/five/ten/# regulars/guests
        - rated by guests/you
        - award winning smile
    """,
    "health": """
        cure/cures/curing @
        cured of
        heals/heal @
        heals/heal your/the/any/all @
        treat/treats/prevent/prevents/reverse/reverses/fight/fights/stops/beats/relieves your/all? diabetes/cancer/acne/eczema/psoriasis/arthritis/asthma/anxiety/depression/insomnia/migraine*/hypertension/covid/flu/cold*/hair_loss/infection*/illness*/disease*/pain/thyroid/pcos/backache/headache*
        lose/drop/shed up_to? # kg/kgs/kilo*/lb/lbs/pound*/inch*
        lose/drop/shed # kg/kgs/kilo*/lb/lbs/pound*/inch*
        no/zero/without any? side effect*
        miracle cure/remedy/pill
        burn/burns/melt/melts away? belly? fat
        doctors hate
        boost/boosts/strengthens/strengthen your? immunity/immune
        lower/lowers/reduce/reduces your? blood/cholesterol/sugar pressure/sugar/level*
        detox/detoxes/detoxifies your/the? liver/body/kidney*/blood
        - cure/cures/curing boredom/hunger/monday*/meat/ham/bacon/homesick*/curiosity/the_blues/a_case/cravings/salmon/time
        - heals/heal time/hearts/souls/your_soul/the_soul/the_heart
        - cure/cures for? boredom/mondays/a_dull
        - cures a/an? slow/rainy/dull/long/bad/boring
    """,
    "contest": """
        win/wins a/an/one/# @
        win your/the dream*/holiday/trip/car/weight
        chance/chances to win
        could/can/may/might win
        lucky draw/winner*/dip
        prize draw
        sweepstake*/raffle/giveaway*
        enter/join our/the/and? contest/competition/draw/win
        scratch/spin <2> win
        be one of # <1> winner*
        - win a/an smile/friend/argument/evening/heart/little/bit/moment/game_of
        - win your heart/evening*/mornings/time/day back?
    """,
    "cashback": """
        cashback/cashbacks
        cash back
        money back into/to/on/in your? account/wallet/card/every/each
        get/earn/receive # <1> back on/in/into/to/with
        refund to your? wallet
        back in/into/to your? wallet/account
        rebate/rebates
        - money/cash back guarantee
        - cash back_and
    """,
    "zero_interest": """
        interest free
        zero/no/0/nil interest
        no/zero cost emi*/instalment*/installment*
        without interest
        0%/zero_percent/zero_per_cent interest/apr/finance/financing/emi*
        pay later <3> no/zero/without extra/interest/cost
        no/zero extra? charge*/cost on? emi*/instalment*/installment*
        - no interest in
    """,
}
