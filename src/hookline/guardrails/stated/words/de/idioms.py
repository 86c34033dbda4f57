"""German: what claims nothing in the words of a claim."""

IDIOMS = {
    "guarantee": """
        freundschaft*/liebe/erinnerung*/geschichten/gelächter <2> hält/halten/bleibt/bleiben/währt
        regnet/schüttet/regnen <2> garantiert
        garantiert regnet/regnen/schüttet
        garantiert regen/schauer/pfützen
        regen/schauer garantiert
        bus <2> garantiert <3> wenn_man
        garantieschein*
        garantiekarte*/garantieschein*/garantieheft*
        nichts/niemand/keiner <1> garantier*
        garantie* gibt_es/gibt's/gab_es nicht/nie/keine
        keine/ohne garantie*
        geld zurück in die/den/das/meine/ihre/seine schublade/dose/kiste/umschlag/kasse/schachtel
    """,
    "assured": """
        geld wächst/wuchs nicht/nie
        zinsen werden/sind/wurden <3> berechnet/gebucht/gutgeschrieben/ermittelt/ausgewiesen/angezeigt
        zins*/zinssatz <4> berechnet/errechnet
        schwalben/störche/frühling <4> zurück/wieder/kehren
    """,
    "contest": """
        gewinnen sie/wir <3> zurück
        gewinne/gewinnen/gewinnt <3> zurück
        zum glück
        losten/losen um
        gewinnen ist/war @
        geschenke <4> kauft/gekauft/besorgt
        geschenke kaufen/besorgen/kaufe/zu_kaufen
        geschenke erst/immer/meist/gern/oft am/im/kurz
        kauft/kaufe/kaufen/besorgt/besorgen ihre/seine/die/alle/eure/deine/meine/unsere <1> geschenke
        tombola/lotterie/verlosung <4> gab/war/hatte/damals
        damals <4> tombola/lotterie/verlosung
        gewann*/gewinnt <3> jahrmarkt/kirmes/dorffest/goldfisch/streit/wette
        gewinnt/gewann/gewannen das/den/die spiel/streit/wette/rennen/derby/pokal/partie
        mannschaft/bruder/schwester/nachbarn/winter/katze/gans/hund gewann/gewannen/gewinnt/hat_gewonnen
    """,
    "scarcity": """
        letzte/letzten/letzter staffel*/folge*/kapitel*/episode*
        nur? noch # handgriff*/klick*/dinge/sachen/blicke/fragen/unterschrift*
        das/es/wir/sie kann/können/könnten warten
        das/es/wir/sie kann/können/könnten warten bis <5> weg/leer/gegessen
        wir warten
        letzte/letzten/letztes/letzter nacht/woche/monat/jahr/sommer/winter/frühling/herbst/wochenende
        nur_noch/noch/ein_paar krümel/erinnerung*/minuten/stationen/seiten
        nur noch krümel/erinnerung*/minuten/stationen/seiten
        nur? noch wenige/ein_paar/einige/zwei/drei seiten/kapitel/krümel/schritte/haltestellen/minuten/stufen/meter
        letzte/letzten/letzter blätter/blatt/gänse/schwalben/runde/minute/schnee/äpfel/straßenbahn/pferdebahn/zug/bus/lied/gäste/strophe/sonnenstrahlen
        letzte/letzten <1> blätter/gänse/schwalben/schneeflocken
    """,
    "zero_interest": """
        zahl/zahle/zahlen/bezahl/bezahle/bezahlen sie? nicht zweimal/doppelt
        kein/ohne/null interesse*
    """,
    "free": """
        lächeln/hallo/gruß/danke/blick <4> kostet nichts
        kann/können <2> nicht zahlen/bezahlen
        nicht zahlen/bezahlen können/kann
        schulde/schuldest/schuldet/schulden niemandem/keinem
        fragen/schauen/träumen/lächeln/lachen/gucken kostet <1> nichts
        bezahlt werde/wirst/werdet/worden
        niemandem/jemandem/keinem die/eine miete/rechnung/rechnungen bezahlt/gezahlt
        zahl/zahle/zahlen/bezahl/bezahle/bezahlen sie? nicht für was/etwas/dinge/sachen <3> nicht/nie
        zahl/zahle/zahlen/bezahl/bezahle/bezahlen sie? nicht für <1> das/die/den/was du/sie/ihr nicht/nie
        zahl/zahle/zahlen/bezahl/bezahle/bezahlen sie? nicht zweimal/doppelt
        das lässt sich <4> kostenlos/gratis nachsehen/nachschlagen/nachlesen
        gratis/umsonst ist hier? nur <1> rat/ratschläge/meinung/sonne/luft/klatsch
        # zum preis von einem/einer lächeln/kuss/umarmung/lachen
        laden sie/dich/euch/ihnen ein <6> zu
        laden sie/dich/euch ein <6> vorbeizu*/mitzu*/teilzu*/dabeizu*/reinzu*/kennenzu*/auszu*/anzu*/zurückzu*/weiterzu*
        kostet <1> was
        kostet nichts außer/als
        nicht kostenlos/gratis/umsonst
        geschenke <4> kauft/gekauft/besorgt
        geschenke kaufen/besorgen/kaufe/zu_kaufen
        geschenke erst/immer/meist/gern/oft am/im/kurz
        kauft/kaufe/kaufen/besorgt/besorgen ihre/seine/die/alle/eure/deine/meine/unsere <1> geschenke
        käse <5> mausefalle*
        kostenlos*/gratis*/umsonst <8> mausefalle*
        umsonst ist/war nur? der tod/sonst
        umsonst <5> gewartet/gesucht/gekommen/gelaufen/geübt/gerufen/geklopft/gehofft/gefragt/warten/bemüht
        wartet*/suchte*/rief*/klopfte*/hoffte* <4> umsonst
        geschenkt sagt/sagte/sagten/meinte/brummte/rief/murmelte/winkte
        geschenkten/geschenkter/geschenkte/geschenktem gaul/pferd
        geschenkt <1> gaul
        nicht umsonst
    """,
    "deadline": """
        warte/wartet/warten sie? nicht auf den/einen/die/das? rabatt*/ausverkauf/sale/schlussverkauf/aktion/angebote
        um mitternacht <3> straße/stadt/haus/küche/garten/mond/himmel/katze/meer/fluss/schnee/eule/still
        film/konzert/stück/lied/buch/tag endet/endete
        film/konzert/stück/lied/buch/tag endet/endete <1> mitternacht
        letzte/letzter tag der/des ferien/sommers/schule
        tanzt*/tanzten/lacht*/lachten/sangen/saßen/redeten/schliefen/spielten/lasen/feierten <3> bis mitternacht/montag/sonntag/samstag/zum_morgen
        bis mitternacht <3> getanzt/gelacht/gesungen/gesessen/geredet/gefeiert/gespielt
        letzte/letzten/letzter minute/runde/sekunde <5> tor/fiel/gewann*/gewonnen/traf/siegte*/liefen/lief/verlor*
        tor/traf/gewann*/siegte* <3> letzten minute/runde/sekunde
    """,
    "superlative": """
        mein/meine/meinen/meinem/meiner beste* @
        beste/besten/bester/bestes/besten rat/ratschlag/rats/geschichte*/wort/worte/antwort*/frage*/witz*/ausrede*/erinnerung*/grund/gründe/nachricht*/gewohnheit*
        beste/besten/bessere ausrede*
        lachen ist <2> beste medizin
        niemand/keiner bringt/macht mich/ihn/sie
        anderen brauchen <2> aufwachen/einschlafen/frühstück*/stunde/stunden/minute/minuten
        besten/beste @? <2> weg/vergriffen/vergeben/zuerst/ausverkauft/weggekauft
        lacht/lachen <1> am besten
        am besten lacht
        zuletzt lacht lacht am besten
        kälteste*/wärmste*/heißeste*/längste*/kürzeste*/dunkelste*/nasseste* tag/nacht/abend/morgen/woche/monat/winter/sommer
    """,
    "multiplied": """
        # bis # tage*/werktage*/stunden/wochen/monate*/minuten
        # läuft/laufen <3> aus
    """,
    "comparison": """
        andere/anderen läden/geschäfte <1> schließen/zu
        besser/schneller/genauer/länger als der/das/die/dem/mit_dem? kopf/auge/augen/herz/gedächtnis/hand/bauch
        besser/schneller als nach augenmaß
        besser/schneller/größer als auf/in dem? bildschirm/papier/foto/bild/kopf
        zuletzt/letzter/letzte lacht <3> besten
        unsere/unseren anderen/übrigen/weiteren läden/filialen/geschäfte/standorte/cafés/häuser/salons
    """,
    "cashback": """
        zurück/zurückkehren zur/zum/auf_die letzten/vorigen/vorherigen/ersten/nächsten seite/menü/schritt/bildschirm/kapitel
    """,
    "proof": """
        stadt/land/dorf spricht/redet über/vom das? wetter/fußball/spiel
        empfohlen/geprüft/getestet/anerkannt von meiner/meinem/deiner/deinem/ihrer/ihrem/mir/oma/niemandem
        ganze/ganzen/ganzes <1> wechseln/tauschen/austauschen/ersetzen/erneuern/umbauen
        manche/einige leute/menschen/eltern/kunden/familien? wählen/bevorzugen/lieben/schwören
        manche/einige leute/menschen/eltern/kunden/familien
        reden/sprechen wir gar? nicht/lieber
        rede/spreche ich nicht/lieber
        köche/köchinnen/bäcker/ärzte/experten/tierärzte wählen/kaufen/suchen ihren/ihre/fisch/gemüse/kräuter/worte
        onkel/tante/oma/opa/großmutter/großvater/mutter/vater/nachbarin/nachbar/lehrer/lehrerin sagt/sagte/schwört/schwor/brummt/brummte
    """,
    "health": """
        schlafen/schlaf/schlaft sie? ruhig <2> nacht drüber/darüber
        vergessen sie <5> nicht
        vergiss/vergesst <5> nicht
        nicht vergessen
        weniger stress am/im/in/beim/vor/an der/dem? morgen/abend/alltag/montag*/wochenende/küche/büro/packen/reisen/kochen/einkauf*/schule/weihnachten
        weniger stress mehr
    """,
    "discount": """
        lächeln/hallo/gruß/danke/blick <4> kostet
        weniger <1> rechnen/zählen/überlegen/denken/schleppen/tun
        warte/wartet/warten sie? nicht auf den/einen/die/das? rabatt*/ausverkauf/sale/schlussverkauf/aktion/angebote
        preis von einem/einer lächeln/kuss/umarmung/lachen
    """,
}
