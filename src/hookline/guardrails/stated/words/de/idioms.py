"""German: what claims nothing in the words of a claim."""

IDIOMS = {
    "guarantee": """
        garantieschein*
        garantiekarte*/garantieschein*/garantieheft*
        nichts/niemand/keiner <1> garantier*
        garantie* gibt_es/gibt's/gab_es nicht/nie/keine
        keine/ohne garantie*
        geld zurück in die/den/das/meine/ihre/seine schublade/dose/kiste/umschlag/kasse/schachtel
    """,
    "assured": """
        geld wächst/wuchs nicht/nie
    """,
    "contest": """
        zum glück
        losten/losen um
        gewinnen ist/war @
        geschenke <4> kauft/gekauft/besorgt
        geschenke kaufen/besorgen/kaufe/zu_kaufen
        geschenke erst/immer/meist/gern/oft am/im/kurz
        kauft/kaufe/kaufen/besorgt/besorgen ihre/seine/die/alle/eure/deine/meine/unsere <1> geschenke
    """,
    "scarcity": """
        nur_noch/noch/ein_paar krümel/erinnerung*/minuten/stationen/seiten
        nur noch krümel/erinnerung*/minuten/stationen/seiten
        nur? noch wenige/ein_paar/einige/zwei/drei seiten/kapitel/krümel/schritte/haltestellen/minuten/stufen/meter
    """,
    "zero_interest": """
        kein/ohne/null interesse*
    """,
    "free": """
        laden sie/dich/euch/ihnen ein <6> zu
        laden sie/dich/euch ein <6> vorbeizu*/mitzu*/teilzu*/dabeizu*/reinzu*/kennenzu*/auszu*/anzu*/zurückzu*/weiterzu*
        kostet <1> was
        kostet nichts außer/als
        nicht kostenlos/gratis/umsonst
        geschenke <4> kauft/gekauft/besorgt
        geschenke kaufen/besorgen/kaufe/zu_kaufen
        geschenke erst/immer/meist/gern/oft am/im/kurz
        kauft/kaufe/kaufen/besorgt/besorgen ihre/seine/die/alle/eure/deine/meine/unsere <1> geschenke
    """,
    "deadline": """
        um mitternacht <3> straße/stadt/haus/küche/garten/mond/himmel/katze/meer/fluss/schnee/eule/still
        film/konzert/stück/lied/buch/tag endet/endete
        film/konzert/stück/lied/buch/tag endet/endete <1> mitternacht
        letzte/letzter tag der/des ferien/sommers/schule
    """,
    "superlative": """
        niemand/keiner bringt/macht mich/ihn/sie
        besten/beste @? <2> weg/vergriffen/vergeben/zuerst/ausverkauft/weggekauft
    """,
    "multiplied": """
        # bis # tage*/werktage*/stunden/wochen/monate*/minuten
        # läuft/laufen <3> aus
    """,
}
