"""English: what claims nothing in the words of a claim."""

IDIOMS = {
    "free": """
        stop/reply/text/opt_out/unsubscribe/cancel <6> free of charge
        owe us/me/anyone/nobody/them a/an/any/no reason/answer/explanation/reply/excuse
        gift was/were/is # meals/books/trees/lessons
        gift was/were/is a/one/two/three/four/five/six <2> meals/books/trees/lessons/days
        treat for the/your eyes/ears/feet
        costs what it? costs
        costs nothing but
        free trials do/are/always/never
        not/hardly/isn't/aren't/wasn't/never free/gratis
        buy/buys/buying/bought presents/gifts
        buy/buys/buying/bought your/their/his/her/our/all/christmas/the/some <1> presents/gifts
        presents/gifts <1> get/gets/are/be/were bought
    """,
    "guarantee": """
        guarantee slip*/card*
        back the money and/but not
        no/nobody's/not_a guarantee*
        nothing/nobody/no_one guarantees/guaranteed/can_guarantee
        money back in/into/on the/a/my/his/her drawer/jar/box/tin/envelope/till/purse/table/shelf
    """,
    "assured": """
        money <3> grow/grows on trees
        money on trees
    """,
    "scarcity": """
        only/just a_few crumbs/memories/minutes/stops/pages <1> left
        crumbs/memories/minutes/stops/pages left/remain/remaining
        a_few/few/two/three/last pages/chapters/crumbs/steps <2> left/to_go/remain
    """,
    "zero_interest": """
        no/without/zero interest in/whatsoever_in
    """,
    "deadline": """
        at midnight <2> street/town/city/house/kitchen/garden/moon/sky/cat/sea/river/snow/owl
        film/movie/concert/play/match/song/story/day/book ends/ended/finishes/closes
        film/movie/concert/play/match/song/story/day/book ends/ended/finishes/closes <1> midnight/noon
        closing time was/is/called
    """,
    "superlative": """
        nobody/no_one makes me/him/her/us
        best @? <1> go/goes/sell/get/are/is/will first/early/fast/quickly/gone/taken/snapped/sold_out/go/be_gone/be_taken/be_snapped
    """,
    "contest": """
        luckily/fortunately
        drew/draw/drawing lots
        buy/buys/buying/bought presents/gifts
        buy/buys/buying/bought your/their/his/her/our/all/christmas/the/some <1> presents/gifts
        presents/gifts <1> get/gets/are/be/were bought
    """,
    "multiplied": """
        # to # days/working/business/hours/weeks/months/minutes
    """,
    "proof": """
        vets/doctors/dentists/experts/nurses/owners ring*/call*/phone*/write*/text*/get back
        vets/doctors/dentists/nurses will/can ring/phone/text
        tested on our/my/the own? children/kids/cat/cats/dog/dogs/family/neighbours/neighbors/grandmother
    """,
    "comparison": """
        the_last_time we'll/i'll/you'll/we_will/we_ask/we_write
    """,
}
