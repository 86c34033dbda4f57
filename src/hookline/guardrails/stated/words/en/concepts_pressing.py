"""English: what presses the reader, and what makes a price small."""

PRESSING = {
    "scarcity": """
        - hurry slowly
        - only/just a? #/one/last/final/few step*/click*/question*/page*/tap*/signature*/field*/form* is/are? left/remain*/to_go
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
        best @? <1> go/goes/sell/get/are/is/will first/early/fast/quickly/gone/taken/snapped/sold_out/go/be_gone/be_taken/be_snapped
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
        just/only a? handful/couple/dozen/pair/fistful <3> left/remain*/available/in_stock/on_the
        last/final pairs/ones/bottles/jars/copies/tickets/sets/boxes/bags/units are? <2> flying/going/selling/left/leaving/almost/in_stock/remaining
        flying/walking out/off out? the? door/shelves/shelf
        when they're/it's/they_are/it_is gone
        won't/never be_back/be_restocked/return
        before someone/somebody/anyone else
        supplies are? limited
        down to our/the? final/last #/dozen/few/handful
        only/just #/a_dozen/a_handful remain/to_go
        we have only/just #/a_dozen <1> left?
        stock*/supplies <1> nearly/almost/practically finished/exhausted/gone/out
        so? be quick
        - # left to/until/before/of
        - no hurry/rush
        - hurry is/was/isn't/never/up_and_wait
        - last few pages/days/weeks/months/years/minutes/steps/crumbs/bites
        - in a? hurry
        - no need to hurry
        - don't/do_not/never/without/than/you hurry
        - the? things left
        - running low/out of? on? time/energy/milk/steam/battery/data
        - hurry back/home
        - # <2> stop*/page*/chapter*/mile*/minute*/step*/line*/exercise*/lap*/thing* left
        - piece of <1> left to
        - hurry kids/children/boys/girls/up_kids
    """,
    "deadline": """
        only/just until/till monday/tuesday/wednesday/thursday/friday/saturday/sunday
        today/tonight/this_weekend only
        only/just/for_today/exclusively today/tonight
        valid/good today
        ends/end/ending/expires/expire/closes/close/over today/tonight/tomorrow/at_midnight/in_#
        sale/offer/deal/promotion/promo <1> ends/ending/closes soon
        until/till/by/at/before midnight
        last day
        final hour*/day*
        last days of/for/in <3> sale*/offer*/deal*/promotion*/discount*/prices/clearance
        ends in #/a_few hour*/hr/hrs/minute*/min/mins
        # hour*/hr/hrs/minute*/min/mins left/to_go/remaining
        offer/deal/sale/price*/discount/code/voucher <4> in/within/next/last/only/for <1> # hour*/hr/hrs/minute*/min/mins
        in/within/next/last/only the? next? # hour*/hr/hrs/minute*/min/mins only?
        clock/countdown/timer is? ticking/running/on
        this is your? last/final reminder/notice/call
        gone/back_to_full_price/price_goes_up by? tomorrow/tonight/at_midnight/after_today
        tomorrow is/will_be too late
        before/by the? day/night/weekend/week <1> is_out/is_over/ends/out
        order/buy/book/shop/act before/by/until today/tonight/tomorrow/midnight/the_end_of_the_day/the_end_of_today
        or/then you? pay full_price/the_full_price
        back to full_price
        disappears/vanishes/expires/over/gone/finishes at/by/after/tonight/tomorrow midnight/today/tonight
        today/now or never/lose/miss
        one day only
        only until tonight/tomorrow/today/midnight
        back to the old/usual/normal/regular/full price
        old/usual/regular/normal price <1> tomorrow/tonight/returns/again
        after tonight/today/midnight <4> price/full/more
        - delivered/delivery/ready/arrives/arrive/ships/answer/answers/reply/takes/take/took/done/there/here/back/cooks/bakes/brews/dries/charges/sleep/slept/set_up <2> in/within/only/just/about <1> # hour*/hr/hrs/minute*/min/mins
        - takes/take/took/lasts/last/need/needs/needed only/just/about/a? # hour*/hr/hrs/minute*/min/mins
        - in # minute*/min/mins
        - last day of/at school/work/summer/the_year/term/holiday*
        - starts/start/begins/began/works/wakes/rises at midnight
        - shop/store/kitchen/bar/office/café/cafe/bakery/restaurant/market/museum/library/pool/gym/branch/counter/garden/park/gate/gates/doors/studio/salon/workshop/station/desk/we closes/close tonight/today/tomorrow/at_midnight at
        - only # minute*/min/mins a/per/of/away/from/on/long
        - the? last/next # hour*/minute*/hr/hrs/min/mins of
        - in the? next? last # minute*/hour* of/i/we
        - final hour*/day* of term/summer/the_year/winter
        - the day is_out
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
        for/at half of? <3> paid/cost/price/usual/normally
        for/at a fraction of
        half the? price
        price*/prices <2> tumbl*/plung*/fall/fell/fallen/plummet*/halved/chopped
        price*/prices slashed
        at silly/crazy/bargain/throwaway/unheard_of prices
        - save money on_time
        special/exclusive/extra/secret/welcome/member/members/members'/loyalty/birthday/early_bird/introductory discount/discounts
        discount/discounts <1> waiting/waits/awaits/is_yours/are_yours
        enjoy/grab/claim/receive/unlock/earn/pick_up a/an/your/our/this/that <2> discount/discounts
        discount/discounts for you/members/newcomers/everyone/friends/students/early/new
        your <2> discount
        money off your/every/each/all/any
        - no/without/never_a/hardly_a/isn't_a/not_a/nor discount*
        - discount bin/store/shop/supermarket/code_field
    """,
}
