"""German."""

CELLS = {
    "free": """
        umsonst
        gratis*
        kostenlos*/kostenfrei*/gebührenfrei*/versandkostenfrei*/portofrei*
        geschenkt
        kauf/kaufen eins/1/einen/eine/2/zwei <3> zahl*/bekomm*/gratis/geschenkt
        kauf eins/1
        geht/gehen aufs haus
        auf unsere kosten
        ohne versandkosten/lieferkosten/aufpreis/zusatzkosten/gebühr*
        keine/null versandkosten/lieferkosten/gebühren/kosten
        #/nimm/zahl # zum preis von #
        # zum preis von #
        schenken wir ihnen/dir
        wir schenken ihnen/dir
        - wir schenken ihnen/dir <1> @ punkte*
        - wir schenken ihnen/dir @ punkte*/zeit/vertrauen/aufmerksamkeit
        - nicht/keineswegs/war/warten/alles <1> umsonst
        - einem/nichts geschenkt
    """,
    "superlative": """
        der/die/das/den/dem/des/ihr/unser/deutschlands/berlins/österreichs beste/besten/bester/bestes/bestem @
        beste/bester/bestes/günstigste*/billigste*/schnellste*/frischeste*/leckerste* @
        nummer eins/1
        nr. 1
        nr 1
        testsieger*/preissieger*/marktführer*/spitzenreiter*
        weltklasse/unschlagbar*/unübertroffen*/einzigartig*/konkurrenzlos* @
        meistverkauft*/meistgekauft*/bestseller/beliebteste*/meistgeliebt*
        niemand/keiner/nichts macht/ist/schlägt <2> besser/günstiger/billiger/das
        führend*/größte* anbieter/marke/hersteller/klinik/plattform/auswahl
        nirgendwo/nirgends <1> besser/günstiger/billiger
        die/der/das besten/beste/bester
        - der/die/das beste/besten freund*/zeit/weg*/teil/tag*/plätze/platz/moment*/grüße/jahre/art/idee
        - besten/beste dank/grüße/wünsche/freund*/zeit
        - beste/bester laune
        - beste zum/für/ist/kommt
        - aus dem besten
        - das beste
    """,
    "comparison": """
        besser/billiger/günstiger/schneller/frischer/stärker/gesünder/leckerer/sicherer als @
        besser/billiger/günstiger als bei/im/in <1> @
        doppelt/dreimal so <2> wie @
        mehr @ als alle/jede*/andere*/die_konkurrenz/der_wettbewerb
        anders als andere/die_anderen/die_konkurrenz
        schlägt/übertrifft alle/jede*/andere*/die_konkurrenz
        - besser/billiger/günstiger/schneller/frischer/stärker als je/zuvor/gestern/heute/morgen/nichts/gedacht/sie/du/dich/ihr/wir/uns/er/sonst/erwartet/nie/man/ich/mich/früher/vorher/damals/letzt*/im_letzten
        - kenn*/weiß/wissen/versteh* <4> besser als alle/jede*/wir/sie/du
        - besser/frischer/stärker/gesünder/leckerer/sicherer als ein*/mein*/dein*/daheim/zu_hause
    """,
    "guarantee": """
        garantiert*/garantie*/garantieren
        geld zurück
        klinisch/wissenschaftlich/medizinisch/dermatologisch erwiesen*/getestet*/bestätigt*/bewiesen*/geprüft*
        100% sicher*/natürlich*/wirksam*/rein*/zufrieden*
        wir versprechen ihnen/dir? erfolg*/ergebnis*/dass
        nachweislich @
        erfolg versprochen/gesichert
        versagt/enttäuscht/scheitert nie/niemals
        - ohne garantie
        - garantiert kein*/nicht*/nie
        - keine garantie
    """,
    "assured": """
        garantiert*/sicher*/fest* <1> rendite*/gewinn*/erträge*/zinsen/einkommen
        rendite*/gewinn*/erträge*/zinsen sind/ist? garantiert/sicher
        schnelles/leichtes geld
        letzte*/vergangene*/vorige* <2> rendite*/gewinn*/erträge*/plus/wachstum <4> wiederhol*/wieder/erneut/auch/weiter
        gewinne/rendite/erträge <3> letzten/vergangenen/vorigen/vorjahr* <3> wiederhol*/wieder/erneut
        wird/werden <3> wiederholen
        was <3> letztes/voriges/vergangenes jahr <4> wieder/erneut/auch
        kein*/ohne/null risiko/verlust* <1> gewinn*/rendite*
        sie/du können/kannst nur/nicht gewinnen/verlieren
        geld/vermögen/kapital wächst/steigt <1> immer/sicher/garantiert/nur
        reich werden
    """,
    "multiplied": """
        verdoppeln/verdreifachen/verdopple/vervielfachen/vermehren sie? ihr/dein/das geld/kapital/vermögen/erspartes/einsatz
        geld/kapital/vermögen/erspartes/einsatz <2> verdoppel*/verdreifach*/vervielfach*
        aus # <1> werden/mach*/wird #
        doppelte*/dreifache* <2> geld/einsatz/kapital/zurück
        das doppelte/dreifache/zehnfache zurück/verdienen/ihres/deines
        # mal/x so_viel/mehr geld/zurück
    """,
    "scarcity": """
        nur noch #/wenige/ein_paar @
        nur noch #/wenige/ein_paar
        solange der? vorrat
        fast/beinahe/bald ausverkauft/weg/vergriffen
        letzte/letzten chance/stücke/plätze/exemplare/karten/zimmer/#
        beeilen
        beeil dich
        begrenzte*/limitierte* stückzahl/menge/plätze/auflage/verfügbarkeit/kontingent
        nur solange/so_lange
        schnell sein/zugreifen/vergriffen
        wer zuerst kommt
        # andere/menschen/kunden/personen/leute sehen/schauen/betrachten
        begrenzt verfügbar
        bevor es/sie/alles weg/vergriffen/ausverkauft
        verpassen/verpasse sie? nicht/nichts
        - nur noch #/wenige/ein_paar stunde*/tag*/minute*/schritt*/klick*
        - nur noch eins/einmal/ein/eine
        - letzte chance? ölung
        - ohne eile/sich_zu_beeilen
        - nicht/niemand <1> beeilen
    """,
    "deadline": """
        nur noch? heute/morgen
        endet/enden/läuft heute/morgen/bald/um_mitternacht/in_#
        bis/um/vor mitternacht
        letzter tag
        noch # stunden/stunde
        nur noch # minute*/tag*
        nur heute_nacht/dieses_wochenende/bis_heute/bis_morgen
        angebot/aktion/rabatt/preis <3> # stunde*/minute*
        heute letzter/letzte
        ab morgen <3> teurer/vorbei/vollen/voller
        gilt/gültig nur? heute
        in # stunden
        die uhr tickt
        - in # stunde*/minute* bei/da/fertig/geliefert/zuhause
        - liefer*/fertig/bei_ihnen/da/bereit/dauert/braucht/schläft/geladen <2> in/nur/etwa? # stunde*/minute*
        - letzter tag der/des/vor/im
        - noch # stunde*/minute* bis
    """,
    "discount": """
        stark/radikal/drastisch reduziert*/gesenkt*
        preise <2> gesenkt/reduziert/purzel*/gestürzt/halbiert/fallen
        preissturz/preisknaller/schnäppchenpreis*/tiefpreis*/dauertiefpreis*/kampfpreis*/schleuderpreis*
        riesige*/große*/hohe*/satte* rabatt*/ersparnis*/preisnachl*/preisvorteil*
        kräftig/richtig/bares/viel/ordentlich geld? sparen
        alles/artikel/sortiment <2> reduziert/im_angebot/im_sale
        zum halben/hälfte <1> preis
        weniger als <1> normalpreis/listenpreis/üblich
        unter einkaufspreis/selbstkosten
    """,
    "proof": """
        von ärzten/experten/zahnärzten/dermatologen/hebammen/tierärzten/profis/fachleuten/millionen/tausenden/# <2> empfohlen/bestätigt/geprüft/geliebt/vertraut
        ärzte/experten/zahnärzte/dermatologen/profis/fachleute/hebammen empfehlen/vertrauen/schwören/raten
        ausgezeichnet mit/als/von
        preisgekrönt*
        über/mehr_als # <1> kunden/kundinnen/nutzer/familien/bewertungen/käufer
        #/millionen/tausende <1> kunden/kundinnen/nutzer/familien/menschen <1> vertrauen/lieben/schwören/empfehlen/nutzen/überzeugt/zufrieden
        # von # <1> kunden/frauen/männern/ärzten/nutzern/menschen/zahnärzten
        bewertet mit #
        # sterne bei/auf/von/bewertung*
        bekannt aus
        amtlich/staatlich/behördlich zugelassen/geprüft/anerkannt/empfohlen
        studien/forschung/tests zeig*/beweis*/beleg*/bestätig*
        stiftung warentest
        tüv/iso geprüft/zertifiziert
    """,
    "health": """
        heilt/kuriert/lindert @
        ohne nebenwirkungen
        keine nebenwirkungen
        nehmen sie # kg/kilo* ab
        # kg/kilo* abnehmen/weniger/verlieren/leichter
        verliere/verlieren sie? <2> # kg/kilo*
        stärkt/boostet ihr*/dein*/das? immunsystem/abwehrkräfte/immunabwehr
        senkt/reguliert ihr*/dein*/den? blutdruck/cholesterin*/blutzucker
        hilft/wirkt gegen diabetes/krebs/akne/rheuma/schmerzen/arthrose/depression*/migräne/grippe/erkältung*/schlaflosigkeit/haarausfall
        beugt <3> vor
        wundermittel
        entgiftet ihr*/dein*/den/die @
        - heilt/kuriert/lindert langeweile/fernweh/heimweh/hunger
        - beugt sich/dem
    """,
    "contest": """
        gewinnen sie/mit/jetzt/eine*/ein
        gewinne/gewinn ein*/mit/jetzt
        gewinnspiel*/verlosung*/tombola/preisausschreiben
        zu gewinnen
        chance auf <3> gewinn*/reise/auto/iphone/preis
        verlosen/verlost @
        einer von # gewinner*
        - gewinnen sie/mit zeit/abstand/klarheit/überblick
        - gewinne mit
        - gewinnen sie ein* eindruck/bild/abend/stunde
    """,
    "cashback": """
        cashback
        geld zurück_auf/zurück_aufs/aufs_konto
        # zurück auf/aufs/für
        erstattung/gutschrift auf/aufs ihr*/dein*/konto
        rückvergütung
        wir erstatten ihnen/dir @
        bekommen/erhalten sie? # <1> zurück
    """,
    "zero_interest": """
        zinsfrei*/zinslos*
        0%/null_prozent finanzierung/zinsen/zins/effektiv*
        ohne/keine/null zinsen
        null/0 zinsen
        ratenzahlung/raten ohne aufpreis/zinsen/kosten
        heute/jetzt kaufen <2> später zahlen
    """,
}
