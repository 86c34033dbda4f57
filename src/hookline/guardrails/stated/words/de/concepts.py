"""German: phrases that claim something, by concept."""

from hookline.guardrails.stated.words.de.concepts_pressing import PRESSING

CONCEPTS = {
    "free": """
        nimm/nehmen/kauf* <1> # <1> zahl* <2> #
        schulden/schuldest/schuldet uns <4> nichts
        - # monat/monate/jahr/jahre/tage garantie/gewährleistung
        frei von? haus/kosten/gebühr*/versandkosten
        - aufs haus der/des/von
        #/drei/vier/zwei nehmen/kaufen <1> #/zwei/drei/eins <1> zahlen/bezahlen
        2/3/zwei/drei für 1/2/eins/zwei
        umsonst
        gratis*
        kostenlos*/kostenfrei*/gebührenfrei*/versandkostenfrei*/portofrei*
        geschenkt
        kauf/kaufen eins/1/einen/eine/2/zwei <3> zahl*/bekomm*/gratis/geschenkt
        kauf eins/1
        geht/gehen aufs haus
        auf unsere kosten
        ohne/keine/null versandkosten/lieferkosten/aufpreis/zusatzkosten/gebühr*/kosten
        #/nimm/zahl # zum preis von #
        # <3> zum preis von #/einem/einer
        nimm/nehmt/nehmen/kauf/kaufe/kaufen # <1> zahl/zahle/zahlt/zahlen/bezahl*/zahlst #
        schenken wir ihnen/dir
        wir schenken ihnen/dir
        kostet/kosten dich/sie/euch? keinen_cent/keinen_euro/nichts/nix
        keinen cent/euro zahl*/extra/dafür
        essen/mittagessen/frühstück/getränk/kaffee/versand/porto/lieferung/eintritt/dessert/runde/rechnung/kosten <3> übernehmen/zahlen/bezahlen/spendieren wir
        übernehmen/zahlen/bezahlen/spendieren wir <3> versand/porto/lieferung/kosten/rechnung/essen/kaffee/eintritt
        wir übernehmen/zahlen/bezahlen/spendieren <3> versand/versandkosten/porto/lieferung/kosten/rechnung/essen/kaffee/eintritt
        laden wir sie/dich/euch ein
        zahlst du nichts
        zahlen sie nichts
        sie/du zahlen/zahlst nichts
        berechnen/verlangen/nehmen wir? <2> nichts/keinen_cent
        liefer*/versand*/porto/einbau/montage <3> berechnen/verlangen wir? nichts
        - wir schenken ihnen/dir <1> @ punkte*
        - wir schenken ihnen/dir @ punkte*/zeit/vertrauen/aufmerksamkeit
        - kostet/kosten nichts als/außer/und_bringt
        - nicht/keineswegs/war/warten/alles <1> umsonst
        - einem/nichts geschenkt
        - umsonst gewartet/gekommen/gesucht/geübt
    """,
    "superlative": """
        - besten/beste/bestem grüßen/grüße/dank/wünsche/wünschen/freund*/zeit
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
        die/der/das/den/dem *sten/*ste @ <2> der/des/in/im/auf stadt/welt/land*/region/markt*/deutschland*/berlin*/ort*/straße/jahres/erde
        am schönsten/günstigsten/billigsten/leckersten/frischesten/schnellsten/sichersten in/auf/der
        nirgends/nirgendwo <3> *ere/*eren/*erer/*eres/besser* @
        niemand/keiner <1> macht/backt/bäckt/baut/röstet/verkauft/liefert/näht/kocht/bietet/braut <3> *ere/*eren/*erer/*eres/besser*
        ein/eine/einen *ere/*eres/*eren/*erer @ <3> nirgends/nirgendwo/nicht/kaum find*?
        kommt/kommen keiner/keine/kein/niemand/nichts heran/ran/mit
        kein/keine @ kommt/reicht/hält <2> heran/ran/mit
        - der/die/das beste/besten freund*/zeit/weg*/teil/tag*/plätze/platz/moment*/grüße/jahre/art/idee
        - beste/bester laune
        - beste zum/für/ist/kommt
        - aus dem besten
        - das beste
        - zimmer/tür/platz/lied/regel nummer eins
    """,
    "comparison": """
        - doppelt genäht? hält besser
        besser/billiger/günstiger/schneller/frischer/stärker/gesünder/leckerer/sicherer als @
        besser/billiger/günstiger als bei/im/in <1> @
        doppelt/dreimal so <2> wie @
        mehr @ als alle/jede*/andere*/die_konkurrenz/der_wettbewerb
        anders als andere/die_anderen/die_konkurrenz
        schlägt/übertrifft alle/jede*/andere*/die_konkurrenz
        billiger/günstiger/schneller/frischer/stärker/gesünder/leckerer/sicherer/sanfter/milder/weicher/leichter/länger/wärmer/sauberer/heller <3> als andere/jede*/alle/bekannte/große/gewöhnliche/herkömmliche/übliche/die_großen/die_bekannten/die_konkurrenz/marken*/konkurrenz
        - besser/billiger/günstiger/schneller/frischer/stärker als je/zuvor/gestern/heute/morgen/nichts/gedacht/sie/du/dich/ihr/wir/uns/er/sonst/erwartet/nie/man/ich/mich/früher/vorher/damals/letzt*/im_letzten
        - niemand/keiner kenn*/weiß/versteh* <4> besser
        - kenn*/weiß/wissen/versteh* <4> besser als alle/jede*/wir/sie/du
        - besser/frischer/stärker/gesünder/leckerer/sicherer als ein*/mein*/dein*/daheim/zu_hause
    """,
    "guarantee": """
        bekommst/bekommen/erhalten/kriegst <2> sicher/garantiert/bestimmt <3> gehaltserhöhung/beförderung/stelle/job
        - nicht/kaum/niemand garantier*/versprech*
        garantiert*/garantie*/garantieren
        preisgarantie*/zufriedenheitsgarantie*/herstellergarantie*/anschlussgarantie*/liefergarantie*/qualitätsgarantie*
        klinisch/wissenschaftlich/medizinisch/dermatologisch erwiesen*/getestet*/bestätigt*/bewiesen*/geprüft*
        100% sicher*/natürlich*/wirksam*/rein*/zufrieden*
        wir versprechen ihnen/dir? erfolg*/ergebnis*/dass
        nachweislich @
        erfolg versprochen/gesichert
        versagt/enttäuscht/scheitert nie/niemals
        versprechen/verspreche/schwören <3> dass <6> nie/niemals/immer
        ersetzen/reparieren/tauschen wir/es/sie <4> leben/lebenslang/immer/kostenlos/umsonst
        ein leben lang garant*/ersetz*/repar*/halt*
        lebenslang*/lebenslange garantie/ersatz/umtausch
        bekommst/bekommen/erhältst/erhalten du/sie <1> geld
        geld zurück/wieder
        ohne wenn und_aber
        erstatten/zahlen/geben wir? <2> jeden/alles/alle/den cent/kaufpreis/zurück
        wir erstatten jeden/alles/den
        nicht zufrieden <4> erstatten/zurück/geld
        - ohne/keine/was_eine/wie_eine/dass_eine garantie
        - garantie* <4> gibt_es nicht/keine
        - garantiert/garantieren/garantiere/versprechen <1> kein*/nicht*/nie
        kein/keinerlei/null/ohne risiko für dich/sie/euch/ihr/dein*
    """,
    "assured": """
        umsatz/gewinn <2> verdoppel*/verdreifach*
        verdien* <4> # <1> euro? <1> woche/monat/tag/stunde/jahr
        gehalt/lohn/einkommen <2> steigt/wächst/verdoppelt/klettert
        verdienen/verdient <3> mehr/besser
        garantiert*/sicher*/fest* <1> rendite*/gewinn*/erträge*/zinsen/einkommen
        schnelles/leichtes geld
        letzte*/vergangene*/vorige* <2> rendite*/gewinn*/erträge*/plus/wachstum <4> wiederhol*/wieder/erneut/auch/weiter
        gewinne/rendite/erträge <3> letzten/vergangenen/vorigen/vorjahr* <3> wiederhol*/wieder/erneut
        wird/werden <3> wiederholen
        was <3> letztes/voriges/vergangenes jahr <4> wieder/erneut/auch
        kein*/ohne/null risiko/verlust* <1> gewinn*/rendite*
        sie/du können/kannst nur/nicht gewinnen/verlieren
        geld/vermögen/kapital wächst/steigt <1> immer/sicher/garantiert/nur
        reich werden
        was <5> brachte/bringt/verdiente/erwirtschaft*/einbrachte <4> wieder/erneut/auch
        kapital/geld/erspartes/vermögen/anlage <3> sicher/geschützt <1> und/wächst
        kapital/geld/erspartes/ersparnis*/ersparten/vermögen/depot/anlage <4> nur nach/nach_oben/aufwärts/bergauf
        kapital/geld/erspartes/ersparten/vermögen <3> wächst/steigt/vermehrt jedes/jeden/immer/sicher/jahr
        nur noch? nach_oben/aufwärts/bergauf
        kann/können nur steigen/wachsen/gewinnen
        rendite*/gewinn*/ertrag/erträge*/zinsen <1> ist/sind? gesichert/sicher/garantiert/fest
    """,
    "multiplied": """
        verdoppeln/verdreifachen/verdopple/vervielfachen/vermehren sie? ihr/dein/das geld/kapital/vermögen/erspartes/einsatz
        geld/kapital/vermögen/erspartes/einsatz <2> verdoppel*/verdreifach*/vervielfach*
        aus # <1> werden/mach*/wird #
        doppelte*/dreifache* <2> geld/einsatz/kapital/zurück
        das doppelte/dreifache/zehnfache zurück/verdienen/ihres/deines
        # mal/x so_viel/mehr geld/zurück
        geld/kapital/erspartes/vermögen <1> verdoppel*/verdreifach*/vervielfach*
        verdopple/verdreifache/vervielfache/verdoppeln/verdreifachen dein*/ihr*/das <1> geld/erspart*/kapital/vermögen/ersparnis*
    """,
    "proof": """
        verbraucherzentrale/verband/kammer/warentest/ministerium/institut <1> empfiehlt/empfehlen
        empfohlen/geprüft/getestet/zertifiziert/anerkannt von/vom <1> @
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
        ärzte/zahnärzte/tierärzte/hautärzte/experten/profis/hebammen/köche/trainer/apotheker empfehlen/schwören/lieben/wählen/vertrauen/bevorzugen/nehmen
        # von # <1> *ärzten/*ärzte/experten/profis/hebammen/köchen/kunden/frauen/männern/kundinnen/haltern wähl*/empfehl*/nehm*/schwör*/kauf*/sag*/bevorzug*/lieb*
        tausende/millionen/hunderte <1> familien/kunden/menschen/kundinnen/eltern/leute lieb*/vertrau*/kauf*/schwör*/empfehl*/nutz*
        geliebt/gewählt/getragen/empfohlen von #/tausenden/millionen/profis/ärzten
        # von # <1> @ wählen/greifen/nehmen/kaufen/nutzen/lieben/schwören/empfehlen
        empfohlen von @
        von @ <1> empfohlen
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
        befreit/befreien/erlöst <5> von <1> *schmerz*/akne/migräne/pickel*/rheuma/allergie*/angst/husten/*leiden
        lässt/lassen <2> *fett/pfunde/kilos/falten/pickel/cellulite <3> schmelzen/verschwinden/purzeln
        bauchfett/fett/hüftgold/pfunde/falten/akne/pickel/cellulite <4> schmilzt/schmelzen/verschwind*/weg/purzeln
        akne/falten/pickel/migräne/rückenschmerz*/schmerz*/cellulite <3> verschwind*/weg/vorbei/vergess*/los
        verbrennt/schmilzt fett/bauchfett/kalorien
        nie wieder schmerz*/rückenschmerz*/migräne/pickel/akne/kopfschmerz*
        falten/pickel/akne/flecken/narben/cellulite <1> sind/verschwinden/gehen <5> weg/glatt/verschwunden
        falten/pickel/akne/flecken <5> weg/verschwinden/verschwunden
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
        gewinne/gewinnen/gewinn sie? <1> eine/einen/ein reise/auto/roller/urlaub/fahrrad/tv/gutschein
        nimmt/nehmen/mitmachen/teilnehmen/nimm <4> verlosung/gewinnspiel/tombola
        an unserer? verlosung/gewinnspiel/tombola
        tolle/viele/große preise warten/gewinn*
        - gewinnen sie/mit zeit/abstand/klarheit/überblick
        - gewinne mit
        - gewinnen sie ein* eindruck/bild/abend/stunde
        - zu gewinnen gibt
    """,
    "cashback": """
        cashback/rückvergütung
        geld zurück_auf/zurück_aufs/aufs_konto
        # zurück auf/aufs/für
        erstattung/gutschrift auf/aufs ihr*/dein*/konto
        wir erstatten ihnen/dir @
        bekommen/erhalten sie? # <1> zurück
        erstatten wir/dir/ihnen <5> teil/prozent/%
        wir erstatten/zahlen/überweisen dir/ihnen <5> zurück/konto
        einen? teil <4> zurück/erstattet/konto
    """,
    "zero_interest": """
        zinsfrei*/zinslos*
        0%/null_prozent finanzierung/zinsen/zins/effektiv*
        ohne/keine/null zinsen
        null/0 zinsen
        ratenzahlung/raten ohne aufpreis/zinsen/kosten
        heute/jetzt kaufen <2> später zahlen
        ganz/völlig ohne zinsen
        raten zu? null/ohne/0 zinsen/aufschlag
        zinsen null
        in raten <3> ohne/null/0
    """,
    **PRESSING,
}
