"""Dutch: what claims nothing in the words of a claim."""

IDIOMS = {
    "free": """
        kost wat
        kost niets behalve/dan
        voor niets gaat/gaan
        niet gratis/kosteloos
        cadeaus/cadeautjes koop/koopt/kopen/gekocht
        koop/koopt/kopen/gekocht je/u/hun/zijn/haar/uw? de? cadeaus/cadeautjes
    """,
    "guarantee": """
        kan/kunnen niemand beloven/garanderen
        garantiebewijs*/garantiekaart*
        niets/niemand garandeer*/gaf/geeft_garantie
        geen/zonder garantie*
        geld terug in de/het/mijn/haar/zijn/een la/lade/pot/doos/envelop/kas/kast
    """,
    "assured": """
        geld groeit niet/nooit
    """,
    "scarcity": """
        alleen_nog/nog_maar/nog/slechts <1> kruimels/herinneringen/minuten/bladzijden/haltes
        nog maar? enkele/een_paar/twee/drie bladzijden/pagina's/hoofdstukken/kruimels/stappen/minuten
    """,
    "zero_interest": """
        geen/zonder interesse in
    """,
    "deadline": """
        om middernacht <3> straat/stad/huis/keuken/tuin/maan/lucht/kat/zee/rivier/sneeuw/stil
        film/concert/voorstelling/liedje/boek eindigt/stopt/eindigde
        film/concert/voorstelling/liedje/boek eindigt/stopt/eindigde <1> middernacht
    """,
    "superlative": """
        niemand maakt/krijgt me/mij/hem
        best/beste kopen/gekocht/koop/koopt/bewaren/bewaard/boeken/geboekt/doen/gedaan/nemen/plannen/bestellen/besteld/drinken/serveren/geserveerd/te
        het best/beste kun/kunt/kan/kopen/koop
        beste @? gaan/zijn/is/gaat <2> weg/op/uitverkocht/vergeven
    """,
    "contest": """
        gelukkig
        lootten/loten om
        cadeaus/cadeautjes koop/koopt/kopen/gekocht
        koop/koopt/kopen/gekocht je/u/hun/zijn/haar/uw? de? cadeaus/cadeautjes
    """,
}
