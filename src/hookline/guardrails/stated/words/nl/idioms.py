"""Dutch: what claims nothing in the words of a claim."""

IDIOMS = {
    "free": """
        een/de/je/uw/jouw/elke/onze/die/deze/facturen/losse <1> offerte/offertes
        facturen en offertes
        offerte/offertes mee/maken/sturen/schrijven/opstellen/aanvragen/vergelijken
        betalen die/dat nooit/niet
        kan/kunnen <3> niet betalen
        vragen/dromen/kijken/lachen/glimlach kost <1> niets/niks
        betaald krijg*/kreeg/gekregen/worden
        niemands huur betaald
        betaal/betaalt/betalen niet voor wat/iets/dingen/spullen <3> niet/nooit
        betaal/betaalt/betalen niet twee_keer/tweemaal/dubbel
        gratis is hier? alleen de/het? raad/advies/zon/lucht/roddels
        betalen we/wij <4> terug
        # voor de prijs van een glimlach/kus/knuffel/lach
        kost wat
        kost niets behalve/dan
        voor niets gaat/gaan
        niet gratis/kosteloos
        cadeaus/cadeautjes koop/koopt/kopen/gekocht
        koop/koopt/kopen/gekocht je/u/hun/zijn/haar/uw? de? cadeaus/cadeautjes
        gratis kaas <6> muizenval
        kaas <4> muizenval
        gegeven paard
        voor niets gewacht/gezocht/gekomen
        wachtten/zochten <2> voor niets
    """,
    "guarantee": """
        vriendschap*/liefde/herinnering* <2> blijft/blijven/gaat/gaan/duurt/duren
        gegarandeerd regenen/regent/stortbui/hagelen
        regenen/regent <1> gegarandeerd
        gaat het gegarandeerd regenen
        kan/kunnen niemand beloven/garanderen
        garantiebewijs*/garantiekaart*
        niets/niemand garandeer*/gaf/geeft_garantie
        geen/zonder garantie*
        geld terug in de/het/mijn/haar/zijn/een la/lade/pot/doos/envelop/kas/kast
    """,
    "assured": """
        geld groeit niet/nooit
        rente wordt <3> berekend/bijgeschreven/getoond
        zwaluwen/ooievaars/lente <3> terug
    """,
    "scarcity": """
        laatste seizoen*/aflevering*/hoofdstuk*/deel
        nog maar? # dingen/klikken/handelingen/vragen/handtekening*
        dat/het/we/wij kan/kunnen wachten
        laatste keer/nacht/week
        andere/alle/meer/genoeg maten/kleuren/modellen/tafels/kamers zijn/is er nog
        maten/kleuren/modellen zijn er nog <2> genoeg/volop/allemaal
        alleen_nog/nog_maar/nog/slechts <1> kruimels/herinneringen/minuten/bladzijden/haltes
        nog maar? enkele/een_paar/twee/drie bladzijden/pagina's/hoofdstukken/kruimels/stappen/minuten
        laatste bladeren/blad/ganzen/zwaluwen/ronde/minuut/sneeuw/appels/tram/trein/gasten/blaadjes
    """,
    "zero_interest": """
        betaal/betaalt/betalen niet twee_keer/tweemaal/dubbel
        geen/zonder interesse in
    """,
    "deadline": """
        wacht/wachten niet op de/een? korting*/uitverkoop/solden/koopjes
        om middernacht <3> straat/stad/huis/keuken/tuin/maan/lucht/kat/zee/rivier/sneeuw/stil
        film/concert/voorstelling/liedje/boek eindigt/stopt/eindigde
        film/concert/voorstelling/liedje/boek eindigt/stopt/eindigde <1> middernacht
        dansten/danst/lachten/zongen/praatten/sliepen/speelden <3> tot middernacht/maandag/zondag
        laatste minuut/ronde/seconde <4> goal/doelpunt/won/wonnen/scoorde
        scoorde/won/wonnen/doelpunt <3> laatste minuut/ronde/seconde
    """,
    "superlative": """
        niemand kan een/de/die/het/iets <3> betalen/lezen/zien/weten/horen
        mijn beste @
        beste advies/raad/verhaal/verhalen/woord/woorden/antwoord*/vraag/vragen/grap/grappen/smoes*/herinnering*/reden*/nieuws/gewoonte*
        beste smoes*/excuus/excuses
        lachen is <1> beste medicijn
        beste/fijnste/leukste/mooiste/lekkerste aan
        niemand maakt/krijgt me/mij/hem
        best/beste kopen/gekocht/koop/koopt/bewaren/bewaard/boeken/geboekt/doen/gedaan/nemen/plannen/bestellen/besteld/drinken/serveren/geserveerd/te
        het best/beste kun/kunt/kan/kopen/koop
        beste @? gaan/zijn/is/gaat <2> weg/op/uitverkocht/vergeven
        lacht <1> best
        best lacht
        koudste/warmste/langste/kortste dag/nacht/avond/maand/winter
    """,
    "contest": """
        gelukkig
        lootten/loten om
        cadeaus/cadeautjes koop/koopt/kopen/gekocht
        koop/koopt/kopen/gekocht je/u/hun/zijn/haar/uw? de? cadeaus/cadeautjes
        tombola/loterij/verloting <3> was/had/toen
        won/wonnen <3> kermis/goudvis/weddenschap/ruzie
        won/wonnen de/het/een wedstrijd/race/beker/finale/discussie
        ploeg/team/broer/zus/winter/kat/gans won/wonnen/wint
    """,
    "comparison": """
        andere maten/kleuren/modellen/soorten/tijden
        laatst lacht
        onze andere/overige winkels/filialen/vestigingen/zaken
    """,
    "cashback": """
        terug naar de vorige/laatste/eerste pagina/stap
        terug naar het menu/begin/scherm
    """,
    "proof": """
        stad/land/dorp praat over het? weer/voetbal
        aanbevolen/goedgekeurd/getest/aangeraden door mijn/je/jouw/mij/niemand/oma
        hele plank/kast/kamer/keuken/badkamer <2> vervangen/wisselen/veranderen
        sommige/sommigen mensen/klanten/ouders/gezinnen? kiezen/houden/zweren
        sommige/enkele mensen/klanten/ouders/gezinnen
        praten we niet/liever
        mensen in de rij dan
        koks/chefs/bakkers/artsen kiezen/kopen hun/vis/groente
        oom/tante/oma/opa/moeder/vader/juf zei/zegt/zweert
    """,
    "health": """
        vergeet <4> niet
        niet vergeten
        benen/heupen/armen los
        minder stress in/op/bij/voor/tijdens de/het? ochtend*/avond*/keuken/maandag*/week*/school/kantoor/vakantie/kerst/koken
        minder stress meer
        minder stress 's
    """,
    "discount": """
        minder <1> tellen/rekenen/doen/sjouwen/denken
        wacht/wachten niet op de/een? korting*/uitverkoop/solden/koopjes
        prijs van een glimlach/kus/knuffel/lach
    """,
}
