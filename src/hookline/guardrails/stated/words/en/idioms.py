"""English: what claims nothing in the words of a claim."""

IDIOMS = {
    "free": """
        smile/hello/thank_you/wave/kind_word <3> costs nothing
        can't/cannot/couldn't pay what/for <3> until/before/unless/never/isn't/hasn't/haven't
        invoice*/bill* that/which? you/i/we/nobody never/haven't/hasn't/didn't
        don't/do_not/doesn't/never owe anybody/anyone/nobody/somebody/someone
        can't/cannot/couldn't/won't pay you/him/her/them <1> until/if/without/for
        can't/cannot/couldn't/nobody/no_one <1> pay/settle an/the/your/what/any <1> invoice*/bill*
        pay/settle what they/you/he/she/nobody never
        keep/keeping/leave/leaving/hold <2> night/evening/afternoon/morning/day/weekend/saturday/sunday/friday/monday free
        owe it/them/him/her/that/yourself one/a/an/anything/nothing
        don't/do_not/doesn't/never owe it/them/him/her/that
        can/could/to/and you?/i?/we? bill from/first/now/today/later/it/them/someone/somebody/anyone/clients/people
        can/could bill
        bill someone/somebody/anyone/them/him/her/clients/customers today/now/first/without/for
        invoice*/bill* need/needs/takes/wants/has no/nothing/only/just/about/neither
        first/sample/blank/plain invoice
        asking/looking/dreaming/a_smile/smiling costs nothing
        been/being paid
        not/never/nobody/hardly <2> paid
        spend/spends/spending/spent the?/your?/a?/this?/whole? tonight/today/tomorrow/evening*/weekend*/morning*/afternoon*/hour*/night*/sunday*/saturday*
        paid/pays/pay anybody's/anyone's/nobody's/somebody's/someone's rent/bill*/mortgage
        stop/why pay/paying for <2> you don't/won't/never/can't
        don't/do_not/never pay for <2> you don't/won't/never/can't
        don't/do_not/never pay twice/double
        look/looked/looks/looking that/it/this up for free
        you can/could/may check/see/read/find that/this for free
        check/see/read that/this for free anywhere/online/elsewhere
        only thing/one free <3> is/was advice/sunshine/air/gossip/opinions
        free is/are only <1> advice/sunshine/air/gossip/opinions
        isn't/is_not/not a cost on_top/extra/of_its_own
        # for the price of a/one <1> smile/kiss/hug/hello/laugh
        reply/text/send stop/no/out/cancel/unsubscribe <1> free of charge
        reply/text/send stop/no/out/cancel/unsubscribe <1> to opt_out/unsubscribe/cancel/end/stop <1> free of charge
        stop/reply/text/opt_out/unsubscribe/cancel free of charge
        stop/reply/text to/at # <1> free of charge
        reply/text/send stop to/at # <1> free of charge
        opt_out/unsubscribe at/by any time/moment <1> free of charge
        owe us/me/anyone/nobody/them a/an/any/no reason/answer/explanation/reply/excuse
        gift was/were # meals/books/trees/lessons
        gift was/were a/one/two/three/four/five/six <2> meals/books/trees/lessons/days
        treat for the/your eyes/ears/feet
        costs what it? costs
        costs nothing but
        free trials do/are/always/never
        not/hardly/isn't/aren't/wasn't/never free/gratis
        buy/buys/buying/bought presents/gifts
        buy/buys/buying/bought your/their/his/her/our/all/christmas/the/some <1> presents/gifts
        presents/gifts <1> get/gets/are/be/were bought
        cheese <3> free <6> mousetrap*/trap*
        free cheese <6> mousetrap*/trap*
        cheese <2> mousetrap* <3> free
        free lunch*
        no free/such_thing_as_a_free lunch
        gratuitous/uncalled-for remark*/comment*/insult*/advice/violence
        remark*/comment*/insult* <2> gratuitous
        gift horse*
        gift of a <1> moment/morning/evening/night/day/smile/laugh/lifetime/friend/pause
        nothing <2> free but death
        waited/waiting/searched/came for nothing
        all for nothing
        given the_gift/a_gift of patience/speech/song/music/gab/silence/time/life/love/sight/laughter/hope/tongues/words/memory
    """,
    "guarantee": """
        friendship*/love/memories/memory/laughter/stories/secrets/habits <3> last/lasts/hold/stay
        press play/pause/start/send/record/snooze
        look/looks/looking/looked back at money
        guaranteed to rain/pour/drizzle/ring/bark
        guarantees rain/downpour/drizzle/puddles
        rain/downpour/drizzle is/was? guaranteed
        guarantee slip*/card*
        back the money and/but not
        no/nobody's/not_a guarantee*
        nothing/nobody/no_one guarantees/guaranteed/can_guarantee
        money back in/into/on the/a/my/his/her drawer/jar/box/tin/envelope/till/purse/table/shelf
    """,
    "assured": """
        money <3> grow/grows on trees
        money on trees
        interest is/was/gets/will_be counted/calculated/computed/worked_out/added/charged/posted/shown
        interest rate <4> every/each/a year/month
        swallow*/stork*/spring/geese/summer/tide <3> return*/come_back/back
    """,
    "scarcity": """
        last season/season's/seasons/series/episode/episodes/chapter/chapters/album/volume
        doesn't/don't/won't/didn't/not/never/nobody/no_one/anyone/anybody/stop <1> hurry/hurrying/hurries/rush you/him/her/us/them/me/anyone
        we'll/i'll/we_will/i_will/let_me be quick
        hurry you/him/her/us/them/anyone
        last season/season's/seasons/series/episode/episodes/chapter/chapters/album/volume of/is/are/out/now/on/has/again
        your/a/my seat/place/spot at/on the?/your? lunch/dinner/table/sofa/couch/window/desk
        we/it/this/that/they can/will/could wait
        it'll/we'll/that'll/they'll wait
        happy/glad to wait
        last night/week/month/year/summer/winter/spring/autumn/weekend/monday/tuesday/wednesday/thursday/friday/saturday/sunday/december/january
        only/just a_few crumbs/memories/minutes/stops/pages <1> left
        crumbs/memories/minutes/stops/pages left/remain/remaining
        a_few/few/two/three/last pages/chapters/crumbs/steps <2> left/to_go/remain
        last leaves/leaf/geese/swallows/swallow/lap/minute/snow/apples/tram/train/bus/song/guest/guests/verse/light/stars/rays
        last few/# leaves/geese/swallows/laps/snowflakes/rays/guests/steps/metres/meters/bars/verses
    """,
    "zero_interest": """
        don't/do_not/never pay twice/double
        no/without/zero interest in/whatsoever_in
    """,
    "deadline": """
        comes/come/came/pop/pops/drop/drops/dropped over/round/by on/every/each
        don't/do_not/never wait for a/the/any? discount*/sale/sales/offers
        last train/bus/tram/ferry home
        it's/is/was gone back monday/tuesday/wednesday/thursday/friday/saturday/sunday/tomorrow/again
        ferry/bus/boat <5> it's/is gone back/again/and/but
        ferry/bus/boat/train <2> left/sailed on? monday/tuesday/wednesday/thursday/friday/saturday/sunday
        at midnight <2> street/town/city/house/kitchen/garden/moon/sky/cat/sea/river/snow/owl
        film/movie/concert/play/match/song/story/day/book ends/ended/finishes/closes
        film/movie/concert/play/match/song/story/day/book ends/ended/finishes/closes <1> midnight/noon
        closing time was/is/called
        danced/dance/dances/dancing/talked/laughed/slept/sang/sat/read/stayed/played/worked/argued/walked <3> until/till/past midnight/noon/dawn/sunday/monday/saturday
        until/till midnight <3> danced/talked/laughed/slept/sang/played
        scored/goal/won/lost/equalised/fell/came <3> last/final minute/second/lap/round/moment
        last/final minute/second/lap/round <4> scored/goal/won/lost/equalised
        last/final minute/lap/round of the/that match/game/race/final/derby
        since monday/tuesday/wednesday/thursday/friday/saturday/sunday <6> laugh*/laughing/giggl*
    """,
    "superlative": """
        my best @
        no longer see/sees/saw/find/finds/found/notice/notices/make/makes/sell/sells/bake/need/needs
        best @? advice/story/stories/word/words/answer/answers/question/questions/joke/jokes/memory/memories/reason/reasons/news/habit/habits/lines
        best excuse*
        laughter is? <1> best medicine
        nobody/no-one/no_one/none makes/make/made you/me/us/him/her/them/anyone wait/queue/hurry/rush/choose/call/sit/stand/sign/feel/ask/explain/repeat/start/leave/come/go/work/fill
        nobody/no_one makes me/him/her/us
        best @? <1> go/goes/sell/get/are/is/will first/early/fast/quickly/gone/taken/snapped/sold_out/go/be_gone/be_taken/be_snapped
        laughs/laugh/laughed best who/when
        laughs/laugh/laughed best
        best <2> laughs/laugh/laughed last
        match and nobody/no_one/none
        beat/won/lost the match/game/race/cup
        coldest/warmest/hottest/wettest/windiest/longest/shortest/darkest day/night/morning/evening/week/month/winter/summer
    """,
    "contest": """
        bag/bags down/aside/away/here/there/on/by/over
        spin the wheel this/next/at/on
        win back
        to win back
        hoping to win_back/back
        luckily/fortunately
        drew/draw/drawing lots
        buy/buys/buying/bought presents/gifts
        buy/buys/buying/bought your/their/his/her/our/all/christmas/the/some <1> presents/gifts
        presents/gifts <1> get/gets/are/be/were bought
        raffle/tombola/lottery/prize that/back_then/those year/day/then/days
        raffle/tombola/lottery <2> year/day <1> had
        raffle/tombola/lottery had/was/were
        won/wins a/an/the <1> goldfish/argument/quarrel/bet/duel/toss/war
        prize <2> was/were a/an/the <1> goose/ham/pig/hen/goat/cake/fish
        winter/spring/summer/autumn/cat/dog/wind/rain/sun/goose/goat has?/had? won/wins
        won the match/game/race/cup/final/derby/argument
        team/side/girls/boys/neighbours/neighbors/sister/brother won/win/wins
        won <3> at the fair/fête/fete/funfair/carnival
    """,
    "multiplied": """
        # to # days/working/business/hours/weeks/months/minutes
    """,
    "proof": """
        town/city/country/village talks/talking/talk about the? weather/football/match/game/news
        recommended/approved/tested/certified/vetted/loved by my/your/his/her/nobody/time/fire/hand/me/grandma/grandmother/mum/dad
        press play/pause/start/send/record/snooze
        some people/folks/folk/customers/parents/students/families? choose/prefer/like/love/swear
        some people/folks/folk/customers/parents/students/families
        people in/on the queue/line <1> than
        vets/doctors/dentists/experts/nurses/owners ring*/call*/phone*/write*/text*/get back
        vets/doctors/dentists/nurses will/can ring/phone/text
        tested on our/my/the own? children/kids/cat/cats/dog/dogs/family/neighbours/neighbors/grandmother
        used to say
        uncle/aunt/grandmother/grandfather/grandma/grandpa/mother/father/sister/brother/neighbour/neighbor/teacher says/said/swears/swore/recommends/always
        our teacher/coach/grandmother says/said
        chefs/cooks/bakers/doctors/dentists/vets/experts choose/chose/pick/buy/bought/select their/his/her/fish/vegetables/meat/herbs/words
    """,
    "comparison": """
        look/looks/looked/looking after
        better/faster/quicker/stronger/longer/bigger than by? the?/your? eye/eyes/heart/head/hand/memory/paper/screen/tape/guess/guesswork
        better/faster/quicker/bigger than on/in a?/the?/your? paper/screen/photo/picture/words/head
        faster/quicker than thought/lightning/gossip/rumours/rumors/autocorrect
        the_last_time we'll/i'll/you'll/we_will/we_ask/we_write
        laughs/laugh/laughed last
        last <2> laughs/laughed best
        our other shops/stores/branches/cafés/cafes/bakeries/restaurants/offices/salons
        our two/three/four other shops/stores/branches/cafés/cafes
    """,
    "cashback": """
        back/return/returning to the last/previous/first/next/main/home page/menu/screen/step/chapter/start
        go/goes back to the/page
    """,
    "health": """
        forget the pain/headache of parking/queuing/queueing/commuting/packing/moving/shopping/waiting/planning/paperwork/ironing/cleaning/traffic/unpacking
        pain/headache of parking/queuing/queueing/commuting/packing/moving/shopping/waiting/planning/paperwork/ironing/cleaning/traffic/unpacking/assembling/choosing
        don't/not/never forget
        less/fewer stress in/on/at/before/during/over the/your/a? morning*/evening*/kitchen/commute/school/office/weekend*/monday*/week/holidays/airport/christmas
        less stress more
        less stress mornings/mondays/evenings
    """,
    "discount": """
        smile/hello/thank_you/wave/kind_word <3> costs/cost
        less to count/think/plan/worry/carry/do/pack/sort/explain/learn/add
        pay/pays/paid/paying less attention/heed/mind
        don't/do_not/never wait for a/the/any? discount*/sale/sales/offers
        price of a/one <1> smile/kiss/hug/hello/laugh
    """,
}
