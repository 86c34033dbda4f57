"""German: what presses the reader, and what makes a price small."""

PRESSING = {
    "scarcity": """
        nur noch <1> letzte/letzten @ ist? frei/übrig/da
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
        wenn/ist/sind weg dann weg
        wenn weg
        weg ist weg
        nur noch eine handvoll/kleine/geringe
        besten/beste @? <2> weg/vergriffen/vergeben/zuerst/ausverkauft/weggekauft
        letzten/letzte paare/stücke/gläser/flaschen/exemplare/dosen/packungen <3> weg/verkauf*/vergriff*/raus/gehen/im/fliegen
        die letzten paare/stücke/gläser/flaschen gehen/sind
        kommt/kommen nicht wieder/nach/zurück
        nur noch zwölf/dutzend/ein_dutzend/einige
        nur noch # stück/paar*/exemplare
        fast alles/alle <2> vergriffen/weg/ausverkauft/verkauft
        - nur noch #/wenige/ein_paar stunde*/tag*/minute*/schritt*/klick*
        - nur noch eins/einmal
        - letzte chance? ölung
        - ohne eile/sich_zu_beeilen
        - nicht/niemand <1> beeilen
    """,
    "deadline": """
        nur noch? bis montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag
        nutz*/sicher*/greif* <3> vor/bis montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag/mitternacht
        - letzte/letzten/letzter tag/tage/tagen/abend/abende/abenden/wochen/stunde/stunden des/der/im/vor/meiner/unserer/ihrer/eines/einer sommers/sommer/herbstes/herbst/herbsts/winters/winter/frühlings/jahres/jahr/ferien/schulzeit/reise/urlaubs/urlaub/schule/schuljahres/büro/arbeit/woche
        nur noch? heute/morgen
        endet/enden/läuft heute/morgen/bald/um_mitternacht/in_#
        bis/um/vor mitternacht
        letzter/letzte tag/tage/stunden
        noch # stunden/stunde
        nur noch # minute*/tag*
        nur heute_nacht/dieses_wochenende/bis_heute/bis_morgen
        angebot/aktion/rabatt/preis <3> # stunde*/minute*
        heute letzter/letzte
        ab morgen <3> teurer/vorbei/vollen/voller/preis
        gilt/gültig nur? heute
        in # stunden
        die uhr tickt
        noch heute sonst/bestell*/kauf*/sicher*
        bestell*/kauf*/sicher*/buch*/greif* noch heute
        voll*/regulär*/normal* preis <1> zahl*/fällig/morgen/danach
        zahlst/zahlen du/sie den? vollen
        vor mitternacht/tagesende/ladenschluss
        bis zum ende des_tages
        angebot/aktion/rabatt <3> mitternacht/heute_nacht/heute_abend/vorbei
        wieder/gilt/zurück <1> der alte/normale/volle/reguläre preis
        - in # stunde*/minute* bei/da/fertig/geliefert/zuhause
        - liefer*/fertig/bei_ihnen/da/bereit/dauert/braucht/schläft/geladen <2> in/nur/etwa? # stunde*/minute*
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
        zur/für_die/um_die hälfte des/der/vom
        zum? halben preis
        preis*/preise <2> *gesenkt/gesenkt/runter/im_keller/purzeln/fallen
        wir haben <3> preis* <1> gesenkt/reduziert/gedrückt/halbiert
        deutlich/viel/weit unter <2> preis
        willkommensrabatt*/begrüßungsrabatt*/neukundenrabatt*/treuerabatt*/mitgliederrabatt*/sonderrabatt*/extrarabatt*/geburtstagsrabatt*/frühbucherrabatt*/willkommensnachlass*
        exklusiv*/besonder*/persönlich*/zusätzlich*/speziell*/geheim* rabatt*/preisnachlass*/nachlass/nachlässe
        wartet/winkt ein <1> rabatt/preisnachlass
        auf sie/dich/euch wartet ein <1> rabatt/preisnachlass
        ein/der/ihr/dein/euer rabatt/preisnachlass <2> wartet/winkt
        sichern/holen/bekommen/erhalten sie? sich? einen/ihren <1> rabatt/preisnachlass
        rabatt*/preisnachlass* <3> für alle/sie/dich/mitglieder/frühe/neue/stammgäste
        - kein*/ohne/nie/nicht/statt rabatt*/preisnachlass*
        - rabatt* gibt/gibt_es <2> nicht/keinen/nie
    """,
}
