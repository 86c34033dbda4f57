"""English: phrases that claim something, by concept."""

from hookline.guardrails.stated.words.en.concepts_pressing import PRESSING

CONCEPTS = {
    "free": """
        take/buy/get/pick/choose/grab # <1> pay <2> only? #
        free of any? charge/charges/cost/postage
        - table/seat/chair/place/spot/room/evening/afternoon/morning/weekend/desk/bench/corner/sofa/line/hand/hands/stool <1> free
        2/3/two/three for 1/2/one/two
        free
        freebie/freebies
        complimentary @
        gratis
        buy one/1/two/2/three/3 get one/1/two/2
        bogo/b1g1/b2g1
        # <3> for the? price of #
        coffee*/tea/drink*/round*/shipping/delivery/postage/return*/dessert*/breakfast/lunch/dinner/meal*/snack*/cake*/pizza*/ticket*/entry/parking/installation/setup/trial/gift*/treat*/cup*/pint*/beer*/wine*/night*/stay*/ride*/lesson*/class*/session*/repair*/cleaning/refill*/wrapping/first_one/next_one/second_one/month*/week/white/brew/latte <4> is/are on us
        it's/it_is/that's/that_is/they're/they_are/this_is/this_one's/this_one_is/these_are on us
        on the_house
        at no cost/charge/extra_cost/extra_charge
        no/zero/without/waived delivery/shipping/joining/making/processing/entry fee*/charge*/cost*
        on/at our expense
        costs/cost you? nothing
        won't/doesn't cost you? anything/a_thing/a_cent/a_penny
        we pay the? shipping/delivery/postage/return*
        gift with every/your/each/any
        you get/are_given/will_be_given/receive the/a gift of a/an/one/two
        gift/freebie/surprise/treat <1> included/inside
        is/are our treat/gift
        from/with us with_our_compliments
        you pay/owe nothing
        pay nothing for/at/on/until
        nothing to pay
        no need to pay for/a
        without paying for/a_cent/a_penny/extra
        we cover/pay/pick_up/foot <2> bill/tab/cost*/shipping/delivery/fee*/fare
        courtesy of us/the_house
        at zero cost
        sets/set you? back nothing
        we don't/do_not/never charge <2> for/you
        charge nothing/you_nothing
        - sugar/gluten/dairy/caffeine/fragrance/cruelty/hassle/worry/lactose/risk/nut/stress/plastic/oil/duty/toll/hands/meat/alcohol/interest/smoke/pain/guilt/wrinkle/ad free
        - feel/set/break/run/roam/be/you're/are/get/got/breathe/go/i'm/we're free to/of/at/on/this/next/tonight/tomorrow
        - feel/set/break/run/roam free
        - feel/set/run/roam/be/breathe/you're/i'm/we're free and
        - are/were you/they/we <1> free
        - you're/they're/we're <1> free
        - free from the/all/any/a/an/your/it/them/him/her/sugar/gluten/guilt/pain/artificial/added/stress/worry/worries/debt/parabens/plastic/harm/noise/nuts/dairy/lactose/dust/queues/chores/work/school/us/here/there/care/blame/pressure
        - free of the/a/an/all/it/them/him/her/that/this/those/these/my/your/our/their/sugar*/gluten/dairy/lactose/nut*/milk/egg*/palm/plastic*/perfume*/fragrance*/paraben*/silicone*/dust/snow/ice/stress/worry/worries/pain/artificial/added/chemical*/colour*/color*/preservative*/additive*/meat/alcohol/caffeine/traffic/noise/crowd*/doubt*/debt*/guilt
        - free end/ends/side/to/time/spirit*/will/range/hand/fall/flow/speech/hour*/day*/evening*/moment*/up/yourself/your/weekend*/kick/throw/press/agent*/market/world/seat*
        - free monday/tuesday/wednesday/thursday/friday/saturday/sunday/morning/afternoon/night/minute*
        - keep/keeps/kept <1> free
        - evening*/morning*/afternoon*/hour*/seat*/table*/place*/slot*/room*/day*/sunday*/weekend*/hand*/pair <1> comes/come/came/becomes/become/falls/fall/stays/stay/gets free
        - free as a/an/the/air/they/you/we/i
        - free form/standing/flowing/wheel*/style*/lance*
        - is/are on us all to/if/when
        - it's/it_is/that's/that_is/this_is on us all? to/if/when/not
        - on the house cat/rules/music/band/wine_list
        - toll/duty/hands free @
        - done/do/doing/did/work/worked/working/lend/lending/lent/give/giving/gave/wrote/writing <5> for free
    """,
    "superlative": """
        - nothing beats an/a/boredom
        - best part/light/time/hour/hours/moment/minutes/bit/thing of
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
        the *est @ <4> in/on town/the_city/the_world/the_market/the_country/this_city/this_town/the_region/earth/the_street
        the *est @ money/you/anyone can/will/could buy/find/get/ever
        the most @ <3> in/on town/the_city/the_world/the_market/the_country/this_city/this_town/the_region/earth
        nobody/no_one/none/nothing bakes/makes/brews/cooks/does/sells/offers/builds/knits/sews/grows/delivers/cleans/roasts/gives a/an/any *ier/lighter/softer/warmer/crisper/fresher/richer/smoother/better/finer/cheaper/faster/stronger/safer @
        won't/will_not/can't/cannot/never find a/an/any? *ier/better/finer/cheaper/lighter/softer/warmer/crisper/fresher/richer/smoother/faster/stronger/safer @
        no better/finer/cheaper/faster @ anywhere/in/on/under
        better/finer/cheaper you won't/will_not/can't find
        in a league/class of its/our/their own
        nothing/no_other/no @ <4> comes/comes_anywhere near/close/compares
        nothing <5> comes near/close
        no @ can/could? compare*/match*
        - best cold/hot/warm/fresh/friend*/wish*/regard*/before/luck/way*/part/foot/self/guess/man/case/thing*/time/moment*/seat*/kept/served/enjoyed/eaten/paired/stored/used/known/suited/seen/left/done/taken/booked/avoided/read/heard/started/planted/sown/pruned/picked/not/day*/years/behaviour/behavior/memor*/laid/guesses/bought/booked/ordered/collected/sent/brought/worn/washed/cooked/chilled/opened/tried/tasted/watched/filled/filed/paid/spent/asked/sorted/settled/reserved/posted/chosen/shared/cut/drunk
        - best of luck/all/both
        - suits/suit/works/work/fits/fit/know/knows/does/like/likes/sleeps <2> best
        - do/did/does/doing/try/trying/tried/give/hope/look/at your/our/my/its/their/his/her best
        - all the best
        - number one in/on your/my/the list/line/queue
        - the? safest/fastest/greatest place/way/distance/part
        - your best @
        - the nearest/rest/latest/west/east/guest/forest/test/quiet/oldest @
        - number one on our/this/her/his/their list
        - number one is the/that
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
        cheaper/faster/stronger/tastier/healthier/safer/fresher/richer/smoother/quicker/bigger/longer/gentler/softer/warmer/lighter/kinder/cleaner/brighter/milder <5> than any/all/every/other/others/the_rest/the_competition/competitors/the_big/big/famous/well_known/ordinary/conventional/the_leading/leading/the_usual/supermarket
        - better/cheaper/faster/stronger/tastier/healthier/safer/fresher/richer/smoother/quicker/bigger/longer_lasting than ever/never/before/you/usual/last/it/that/this/yesterday/today/tomorrow/expected/we/us/i/me/he/him/she/they/them/nothing/most_people
        - know/knows/knew/remember/remembers/understand/understands <4> better than any/anyone/anybody/we/us/i
        - faster/longer/better/sooner/quicker/more than any of us/you/ours <1> plan*/expect*/think*/thought/remember*/hope*/imagine*/care*/like*/admit*/want*
        - # as well as
        - more than a/an/just/ever/you/enough/one
        - # times as/more many/often/likely/much
        - better/healthier/fresher/stronger/richer/smoother/safer than a/an/my/your/his/her
    """,
    "guarantee": """
        - cannot/can't/couldn't/don't/doesn't/didn't/not/never/won't/nobody <1> guarantee*/promise*
        - guarantee you? nothing
        # year/years/years'/yr/month/months/months'/day/days/days' <1> warranty/guarantee
        warranty <2> # years/months/days
        guarantee*
        clinically/scientifically/medically/laboratory/lab proven/tested/approved
        proven to/results
        100% safe/natural/organic/effective/secure/pure/satisfaction/success
        money back @
        - getting/get/got/gets your/some/their/the? money back from/for/after/means/takes/is
        satisfied/happy/love_it or your? money back/refunded
        or your money back/refunded
        never/won't/can't fail/fails/break/breaks/leak/leaks/let_you_down/disappoint*/go_wrong
        works every/each time
        we promise you? results/you'll/success/delivery
        results assured/promised
        lifetime warranty/cover/promise
        promise/promises/swear/vow <6> never/won't/always
        we'll/will replace/refund/repair/mend/swap <3> for_life/no_questions/forever/always/free
        we replace/refund/repair/mend/swap <4> for_life/no_questions/forever/always/free/any_time
        no questions asked
        replaced/repaired/refunded <4> for_life/no_questions
        never fade*/wear*/tear*/rust*/crack*/shrink*
        refund <1> every/all/each penny/cent/of
        we refund/return every/all/your
        happy/satisfied/pleased <4> refund*/money
        - no/bank/what_a/why_a guarantee*
        - not guaranteed/guarantee
        - guaranteed not/no
        - proven to_be
        - promise never_to
        no/zero risk for/to you/yourself/your
    """,
    "assured": """
        earn/make <1> # <1> a/per/each/every week/month/day/hour
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
        what <4> earned/gained/made/returned/grew/brought <6> again
        your/the capital/investment/savings/money <1> is/are/stays/remains safe/secure/protected
        your/the capital/investment/savings/money/portfolio <2> grow/grows every/each/year
        savings/money/capital/fund/investment/returns <1> can/will only go/grow/rise/climb
        only way is up
        can/will never/not go_down/fall/drop
        put in a? little <4> take/get out
        take/get out more <2> than you put
        return*/profit*/income/gain*/yield* are/is locked/secured/safe/assured/certain/fixed
        - never/can't/cannot lose a/an/your/my/our/touch/sight/hope/heart friend/friends/way/hope/temper/sleep/minute/of
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
        money/savings/capital/investment <2> double/doubles/triple/triples/quadruple/tenfold
    """,
    "proof": """
        - # instead/rather of/than £/$/€? #
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
        doctor*/dentist*/vet*/expert*/dermatologist*/physio*/pharmacist*/chef*/nutritionist*/trainer*/midwives/nurses/paediatrician*/pediatrician* recommend*/swear/love/prefer/pick/choose/advise/endorse
        # out_of/in # <1> vets/doctors/dentists/experts/chefs/customers/women/men/people/mums/moms/parents/owners/buyers/trainers choose/choos*/pick/prefer*/recommend*/swear/agree/buy/love
        loved/trusted/chosen/used/worn/praised by # <1> famil*/people/customers/women/men/chefs/parents/readers/runners
        thousands/millions/hundreds of? <1> families/people/customers/women/parents love/trust/choose/use/swear/switched/agree
        # out_of/in/of # <1> @ choose/use/reach/take/pick/buy/love/swear/recommend/go
        # <1> in/out_of/of # choose/use/reach/take/pick/buy/love/swear/recommend/go
        recommended/endorsed by @
        - #/one in three/two/four/five/ten/# regulars/guests
        - rated by guests/you
        - award winning smile
    """,
    "health": """
        relieves/relieve/soothes/soothe/heals/eases tired/sore/aching/dry/itchy/swollen eyes/feet/legs/muscles/skin/joints/shoulders
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
        get/gets/getting/got rid of <3> pain/ache*/acne/cellulite/wrinkle*/eczema/anxiety/insomnia/fat/spots/cramp*/headache*
        melt/melts/burn/burns/dissolve*/torch*/shed*/blast* <3> fat/weight/belly/calories
        clear/clears/banish*/erase*/remove*/end/ends/eliminate*/heal* <1> acne/wrinkle*/pain/spots/eczema/cellulite/psoriasis/migraine*/insomnia/anxiety/allerg*
        acne/wrinkle*/pain/spots/eczema/cellulite/migraine* <2> gone/disappear*/vanish*/clear_up
        lose weight
        relief from pain/arthritis/anxiety/migraine*/acne/eczema
        boost/boosts/speeds_up/improves your? metabolism/digestion/memory/circulation
        wrinkle*/spots/acne/cellulite/pain/ache*/eczema/scars vanish*/fade*/disappear*/melt*/clear*
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
        chance of winning
        enter*/entered <3> draw/raffle/lottery/prize
        up for grabs
        prizes to/are? be? won/waiting
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
        put/pay/give/send/return <6> back in/into/to/on your? wallet/account/card/pocket
        part/some/half/a_share of <5> back
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
        spread/split/pay <4> no/zero/without extra/interest/fees
        at/with zero/no interest
        - no interest in
    """,
    **PRESSING,
}
