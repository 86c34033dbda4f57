"""Dutch: phrases that claim something, by concept."""

CONCEPTS = {
    "free": """
        neem/koop/pak <1> # <1> betaal <3> #
        ons niets/geen_cent verschuldigd/schuldig
        zonder extra? kosten/bijbetaling/toeslag
        cadeau/cadeautje inbegrepen/inclusief
        gratis
        kosteloos
        op onze kosten/rekening
        van het huis
        cadeau bij/voor/erbij
        kost/kosten je/u/jou? niets/niks
        je/u betaalt niets/niks
        zonder verzendkosten/bijbetaling/extra_kosten/te_betalen
        geen verzendkosten/kosten/bezorgkosten
        wij/we betalen/trakteren/vergoeden
        trakteren wij/we
        betalen wij/we
        krijg/krijgt je/u? <2> cadeau
        #/drie/twee halen #/twee/een/één betalen
        # <3> voor de prijs van #
        - gratis en voor_niets
    """,
    "superlative": """
        - best even/wel/wat/een/lekker/leuk/lastig/moeilijk/vaak/veel/goed/mogelijk/snel/handig
        de/het *ste @ <1> van/in/ter de? stad/wereld/land/nederland/markt/regio/buurt
        de/het beste/lekkerste/mooiste/goedkoopste/snelste/verste/veiligste @ van/in/op/ter
        het/de beste/lekkerste/goedkoopste @
        nergens <3> *er/*ere/beter/betere @?
        niemand bakt/maakt/verkoopt/bouwt/kookt/naait/levert/biedt/brouwt <3> *er/*ere/beter/betere
        nummer één/1
        nr. 1
        marktleider*
        onovertroffen/onverslaanbaar/ongeëvenaard/wereldklasse
        bestverkocht*/best_verkochte/bestseller
        vindt/vind je/u <2> nergens
        laagste prijs/prijzen
        - het best*/beste bij/bij_jou/wat/van_alles/wensen/uit
        - de/het beste vriend*/wensen/tijd/plek/moment*/manier/deel
        - het beste uit/van/voor
        - nummer één in/op de/deze/onze straat/lijst
        - het best met/op/om/aan/naar/via
        - beste willem/jan/anna/allemaal/klant/lezer/vriend*/buur*/ouders/collega*/leden/mensen/meneer/mevrouw/familie
    """,
    "comparison": """
        beter/goedkoper/sneller/langer/zachter/sterker/verser/lichter/warmer/gezonder <4> dan andere/elke/alle/de_concurrentie/de_rest/bekende/grote/gewone/ieder*/welke
        twee/drie/# keer zo @ <2> als/mee_als/dan
        gaat/gaan <1> keer_zo @ mee
        anders dan andere/de_concurrentie/bij
        verslaat/overtreft alle/elke/iedere/de
        twee keer zo_lang
        - beter/sneller dan ooit/gisteren/vroeger/je/wij/eerst
    """,
    "guarantee": """
        krijg/krijgt je zeker/gegarandeerd <2> opslag/promotie/baan
        - niet/nooit garander*/beloven
        - kunnen/kan niet garanderen
        - geen garantie*
        - garander* <1> geen/niet/niets
        - garantie* <3> is_er/zijn_er/geven_we/hebben_we niet/geen
        - garantiebewijs*/garantiekaart*
        gegarandeerd*/garantie*/garanderen
        niet goed geld
        geld terug
        niet tevreden <1> geld
        beloven/beloof/zweren <6> nooit/altijd
        klinisch/wetenschappelijk/dermatologisch bewezen/getest
        100% veilig/natuurlijk/effectief/zuiver/tevreden*
        vervangen/repareren/herstellen we/wij <3> leven/gratis/altijd
        een leven lang garantie/vervang*/gratis
        levenslange garantie
        werkt altijd
        - zonder garantie
        geen/nul/zonder risico voor jou/u/je/jullie
        prijsgarantie*/tevredenheidsgarantie*/fabrieksgarantie*/leveringsgarantie*
    """,
    "assured": """
        omzet/winst/verkoop <2> verdubbel*/verdrievoudig*
        salaris/loon/inkomen <5> stijgt/groeit/verdubbelt/stijgen
        gegarandeerd*/vast*/zeker* rendement*/winst/opbrengst*/inkomen/rente
        rendement*/winst is? gegarandeerd/zeker
        wat <5> opbracht/verdiende/leverde/deed <4> weer/opnieuw/nog_eens
        spaargeld/kapitaal/geld/vermogen <1> is/staat/blijft veilig/beschermd/zeker
        spaargeld/kapitaal/geld/vermogen <3> groeit/stijgt elk/ieder/altijd/jaar
        spaargeld/kapitaal/geld/vermogen <1> kan/kunnen alleen groeien/stijgen/omhoog
        kan alleen maar? stijgen/groeien/omhoog
        zonder risico
        nooit verlies
        snel/makkelijk geld verdien*
        word/worden rijk
        rendement/winst <1> is/zijn verzekerd/gegarandeerd/zeker/vast
    """,
    "multiplied": """
        verdubbel/verdriedubbel/vermenigvuldig je/uw/jouw <1> geld/spaargeld/inleg/vermogen/inkomen
        geld/spaargeld/vermogen/inleg <1> verdubbel*/verdriedubbel*/vermenigvuldig*
        maak van # <1> #
        het dubbele/drievoudige van/terug
        # keer je/uw inleg/geld
    """,
    "scarcity": """
        op is op
        weg is weg
        nog maar #/een_paar/enkele/weinig
        nog slechts #/een_paar/enkele
        alleen nog #/een_paar
        laatste stuks/plaatsen/kans/exemplaren/paren/kamers/kaarten/#/flessen
        zolang de? voorraad
        bijna/vrijwel uitverkocht/op/weg
        haast je
        wees er_snel
        beperkte/gelimiteerde voorraad/oplage/editie/plaatsen
        vliegen de winkel/deur
        mis het/dit/niet niet?
        voor ze/het op/weg
        - nog maar # minuten/uur/dagen/stap
        - nog maar een_paar minuten/uur/dagen/stappen
        - haast je_niet
        - nog # halte*/pagina*/hoofdstuk*/kilometer/minu*/stap*/regel*
        beste @? gaan/zijn/is/gaat <2> weg/op/uitverkocht/vergeven
    """,
    "deadline": """
        alleen/slechts/nog maar/nog? tot maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag
        profiteer <2> voor/tot maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag/middernacht
        - laatste dag/dagen/avond/avonden/weken/uren van <1> zomer/herfst/winter/lente/jaar/vakantie/school/schooljaar/reis
        alleen/slechts/enkel tot vanavond/morgen/zondag/maandag/zaterdag/vrijdag/middernacht/vannacht
        alleen/slechts/enkel vandaag/vanavond/dit_weekend
        vandaag alleen
        eindigt/stopt/sluit/verloopt vandaag/vanavond/morgen/om
        tot/om/voor middernacht
        laatste dag/dagen/uren
        - de/afgelopen/mijn laatste dagen
        voor het einde van/vandaag
        bestel/koop/boek vandaag/nu/voor nog/of/middernacht/anders
        volle prijs/pond morgen/daarna/betaal*
        betaal/betaalt je/u? de volle
        aanbieding/actie/korting/prijs <3> # uur/minuten
        nog # uur/minuten geldig
        - laatste dag/dagen op_school/op_het_werk/van_school
    """,
    "discount": """
        voor de? halve prijs
        halve prijs
        prijzen <2> verlaagd/gehalveerd/gekelderd/dalen/omlaag
        verlaagd/halveren/verlagen <2> prijzen
        een derde/kwart goedkoper/minder/korting
        enorme/grote/mega/hoge korting*/besparing*
        alles <2> korting/afgeprijsd/in_de_uitverkoop
        bespaar flink/veel/fors
        onder de kostprijs
        uitverkoop
        - halve prijs_vraag
        welkomstkorting*/welkomskorting*/ledenkorting*/vroegboekkorting*/trouwkorting*/verjaardagskorting*/extra_korting/introductiekorting*
        speciale/exclusieve/persoonlijke/geheime/mooie/leuke korting*
        er wacht een <1> korting/welkomstkorting
        korting* <3> wacht/klaar
        geniet/profiteer/krijg/ontvang van? een/je/uw <1> korting
        korting* <1> voor jou/u/leden/iedereen/jullie/nieuwe/vroege
        je/jouw/uw korting
        - geen/zonder/nooit/niet korting*
        - wacht niet op korting*
    """,
    "proof": """
        die/dat de/het @ aanbeveelt/aanraadt
        aanbevolen/goedgekeurd/getest/aangeraden/gecertificeerd door <1> @
        door <2> aanbevolen/goedgekeurd/getest/aangeraden/gecertificeerd
        tandartsen/artsen/dierenartsen/experts/dermatologen/apothekers/koks/verloskundigen raden/bevelen/kiezen/aanbevelen/vertrouwen/gebruiken
        aanbevolen/goedgekeurd/getest/gekozen door artsen/tandartsen/experts/#/duizenden/miljoenen/dermatologen
        # van/op de # <1> dierenartsen/artsen/tandartsen/klanten/vrouwen/mensen
        # op # <1> klanten/artsen/tandartsen
        duizenden/miljoenen/honderden <1> gezinnen/klanten/mensen/vrouwen/families
        meer_dan/ruim # <1> klanten/gezinnen/reviews/gebruikers
        bekroond/verkozen met/tot/als
        # sterren op/van/bij
        bekend van
        onderzoek/studies/tests bewijz*/toon*/bevestig*/bewijst
        aanbevolen door @
    """,
    "health": """
        geneest/geneze @
        verlost/bevrijdt/helpt <4> van/tegen <1> pijn/rugpijn/acne/migraine/diabetes/stress/hoofdpijn/eczeem
        laat <2> buikvet/vet/kilo's/rimpels/puistjes <4> smelten/verdwijnen
        verbrandt/smelt vet/buikvet/calorieën
        buikvet/vet smelt*/verbrand*
        acne/rimpels/puistjes/pijn/rugpijn <2> verdwijn*/weg/verdwenen
        val # kilo/kg af
        verlies # kilo/kg
        zonder bijwerkingen
        versterkt je/uw weerstand/immuunsysteem/afweer
        verlaagt <1> bloeddruk/cholesterol
        - haar beter
    """,
    "contest": """
        win een/jij/jouw/prijzen @
        kans op <2> prijs/reis/auto/iphone
        maak kans
        kans te/om winnen/te
        doe mee <3> win/winnen/loterij/prijsvraag
        prijsvraag/loterij/verloting/winactie/trekking
        doet mee <2> loterij/trekking/verloting
        - win een vriend/minuut
        - kans op regen/sneeuw/onweer/zon/file*/vertraging
    """,
    "cashback": """
        cashback
        geld terug_op/terug_bij
        # terug op/bij je/uw/elke
        deel van <3> terug
        storten/betalen/geven <5> terug
        terug op je/uw rekening
    """,
    "zero_interest": """
        renteloos/renteloze
        zonder rente
        geen/nul/0% rente
        rentevrij*
        0% rente
        in termijnen <2> zonder/geen
        koop nu betaal later
        later <2> zonder rente
    """,
}
