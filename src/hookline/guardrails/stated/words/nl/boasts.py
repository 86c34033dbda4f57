"""Dutch: the words of ranks, comparisons and returns."""

CLASSES = {
    "leading": "toonaangevend* leidend* vooraanstaand* koploper",
    "trade": "hotel* sportschool sportscholen bestelbus* platform* praktijk* winkel* bakker*",
    "place": "kust stad nederland belgië streek regio europa markt branche",
    "first_choice": """
        eerste_keus_van eerste_keus_voor eerste_keuze_van eerste_keuze_voor nummer_één_voor
        nummer_een_voor keuze_nummer koploper_in marktleider_in """,
    "we_are": "wij_zijn we_zijn",
    "best_of_all": "de_beste de_goedkoopste de_snelste nummer_één",
    "friend": "vriend*",
    "like_us": "zoals_wij zoals_die_van_ons zoals_bij_ons als_wij",
    "ultimate": "ultieme perfecte",
    "wares": """
        schoen* *schoen *schoenen telefoon* koffie thee burger* pizza* brood taart* matras*
        bank bed kussen* haardroger* stofzuiger* auto* bestelbus* fiets* app software
        abonnement* lening* rekening fonds verzekering* crème* serum shampoo parfum* jas jassen
        jurk* jeans collectie* assortiment menu cursus* les lessen sportschool* hotel* kamer*
        vakantie* vlucht* geluid scherm* camera* laptop* koptelefoon* horloge* gereedschap
        keuken* meubel* leer wol katoen stof ijs wijn* bier* chocola* kaas vlees fruit service
        comfort """,
    "height": "toppunt summum hoogtepunt toppuntje neusje",
    "virtue": """
        comfort luxe stijl smaak kwaliteit elegantie techniek vakmanschap service design
        ontspanning frisheid veiligheid gemak """,
    "no_better": """
        beter_kan_niet beter_wordt_het_niet beter_bestaat_niet niets_beters kan_niet_beter
        zonder_weerga onverslaanbare_prijs* onverslaanbare_kwaliteit onverslaanbare_deal """,
    "grandest": "mooist* fijnst* grootst* uitgebreidst*",
    "so_far": "tot_nu_toe ooit aller_tijden tot_op_heden uit_onze_geschiedenis",
    "lowest": "laagst* goedkoopst* scherpst*",
    "sell": "verkoop* bied* vraagt maakt",
    "cheaper": "minder goedkoper",
    "not_exist": "bestaat_niet bestaan_niet is_er_niet",
    "quality": """
        beter betere zachter* sneller* verser* romiger* lekkerder* smakelijker* sterker*
        lichter* helderder* warmer* koeler* scherper* stiller* schoner* duidelijker*
        makkelijker* veiliger* steviger* fijner* gezonder* zoeter* knapperiger* sappiger*
        slimmer* eerlijker* langer goedkoper* voordeliger* krachtiger* betrouwbaarder*
        comfortabeler* snel helder efficiënter* meer_ruimte meer_beenruimte meer_smaak """,
    "not_find": "vind_je_niet vindt_u_niet niet_vinden vind_je_nergens zul_je_niet",
    "finest": """
        fijnste zachtste lichtste warmste knapperigste verste romigste snelste sterkste
        veiligste lekkerste sappigste goedkoopste laagste comfortabelste betrouwbaarste """,
    "than_time": "dan_ooit dan_vroeger dan_voorheen dan_eerst dan_gisteren dan_vorig* dan_tevoren",
    "than_market": """
        dan_de_concurrentie dan_bij_andere dan_andere dan_elders dan_waar dan_elke dan_ieder*
        dan_bij_welke dan_je_huidige dan_uw_huidige dan_je_bank dan_bij_de dan_de_keten dan_gewone
        dan_normale dan_standaard dan_de_supermarkt dan_in_de_supermarkt dan_op_school
        dan_in_de_winkel dan_het_leidende dan_de_rest dan_het_gemiddelde dan_de_meeste dan_wie
        dan_alle dan_traditionele dan_je_oude dan_overal dan_de_grote dan_elk dan_ieder dan_iedere
        dan_alles dan_welk dan_welke dan_anderen """,
    "even": "nog",
    "attr": """
        smaak formule recept prestatie* geluid comfort service kwaliteit pasvorm resultaat
        resultaten batterij scherm grip effect ervaring """,
    "now": "nu",
    "improved": "verbeterd* nieuw*",
    "formula": "formule recept versie melange model generatie",
    "manifold": "twee_keer dubbel drie_keer tien_keer vier_keer vijf_keer",
    "our_new": "nieuw* onze ons",
    "why_pay": "waarom_elders waarom_meer waarom_ergens waarom_geld waarom_verspillen",
    "dearer": "meer_betalen betalen anders ketens grote_winkels",
    "cheaper_than": """
        goedkoper_dan voordeliger_dan minder_dan_nu minder_dan_bij minder_dan_elders
        minder_dan_je """,
    "outbid": "verslaan overtreffen evenaren",
    "quote": "offerte* aanbod aanbieding* prijs prijzen",
    "not_ever": "nooit_ofte nooit_en_te",
    "certain": "gegarandeerd*",
    "many": "veelvoud vermenigvuldigd",
    "time_left": "nog_maar_enkele_uren nog_maar_een_paar",
    "cheapened": "goedkoper_geworden nu_goedkoper in_prijs_verlaagd",
    "todo": "te_kiezen te_doen",
    "share": "deel_van_elke deel_van_iedere",
    "thus": "zo_goed zo_lekker zo_goedkoop",
    "royal": "koning_van koningen_van koningin_van",
    "lasting": "onverwoestbaar onverslijtbaar onbreekbaar",
    "sow": "spaar_bij zet_opzij",
    "fuller": "meer",
    "shown": "de_geschiedenis_leert de_ervaring_leert het_verleden_leert",
    "gainful": "altijd_winst altijd_in_de_plus altijd_gewonnen",
    "one_coin": "één_euro elke_euro",
    "several": "in_twee in_drie",
    "handful": "handjevol handvol",
    "fraction": "fractie_van deel_van_de_prijs",
    "only_here": "alleen_bij_ons alleen_hier",
    "compete": "strijd_om ding_mee",
    "borrow": "leent geleend",
    "same_back": "precies_wat hetzelfde_bedrag evenveel",
    "into": "in_je_portemonnee in_uw_portemonnee",
    "ask": "vraag_je vraag_uw vraag_het raadpleeg",
    "we_add": "stoppen_we doen_we",
    "from_self": "van_onszelf uit_eigen_zak",
    "unheard": "nooit_eerder nog_nooit_zo",
    "dismiss": "vergeet_de vergeet_je",
    "overpay": "meer_betalen te_veel_betalen",
    "takeout": "haal_eruit neem_op",
    "latecomer": "wie_te_laat wie_wacht",
    "empty_hand": "met_lege grijpt_mis",
    "whatever": "wat_er_ook ongeacht",
    "among": "onder_alle onder_onze onder_de",
    "filed": "je_aanvraag uw_aanvraag retouraanvraag",
    "or_else": "of anders",
    "unsold": "laat weer dagen nachten zon regen",
    "no_risk": """
        niet_verliezen nooit_verliezen zonder_risico zonder_enig_risico risicoloos risicovrij*
        geen_risico nul_risico """,
    "yield": """
        winst* rendement* inkomen inkomsten opbrengst* groei beleg* beleggen investe* rente
        dividend* spaargeld obligatie* fonds """,
    "by_month": "maand_na_maand jaar_na_jaar elke_maand iedere_maand",
    "asset": "goud zilver huizen stenen vastgoed bitcoin crypto* aandelen beurs markt grond",
    "rise": "stijg* gestegen groei* omhoog terug herstel*",
    "drop": "verlies* verliezen dal* zak*",
    "ever": "altijd nooit alleen",
    "earn": "verdien* geld winst inkomen",
    "asleep": "slaapt slaap slapend",
    "loss": "verlies verliezen",
    "gain": "winst winsten",
    "only": "alleen enkel louter",
    "pay_off": "loonde gewerkt opgeleverd loont",
    "once_more": "loont_weer weer_lonen levert_weer werkt_weer",
    "bank": "bank banken spaarrekening",
    "than_bank": "dan_bij dan_op dan_met",
    "sure_bet": "zekere_belegging veilige_haven veilige_keuze zekere_keuze veilige_belegging",
    "nest": "geld pensioen spaargeld kapitaal toekomst oude_dag",
    "year_in": "elk_jaar ieder_jaar jaar_na",
    "stays_so": "blijft_zo zo_blijft dat_blijft en_dat_blijft",
    "secure": "zeker* vast* veilig* gegarandeerd*",
    "for_life": "voor_het_leven levenslang* leven_lang",
    "pension": "inkomen pensioen uitkering",
    "favourite": "favoriet* liefst* lieveling*",
    "nation": "nederland nederlands belgië europa land wereld amsterdam vlaanderen",
    "behind": "blijft_achter blijven_achter vragen_meer nakijken",
    "others": "concurrentie",
    "look": "kan_niet_tippen niet_tippen haalt_het_niet geen_kans niet_op",
    "only_one": "enige_matras enige_app enige_kaart enige",
    "need": "ooit_nodig nodig_hebt je_nodig",
    "not_one": "geen niemand",
    "one_way": "één_richting",
    "is_yours": "is_aan_jou is_aan_u",
    "work": "voor_je_werken voor_u_werken werkt_voor",
    "maybe": "misschien",
    "period_end": "einde_van",
    "ours_": "ons onze",
    "own_choice": """
        kies_je kies_jouw kies_uw met_een_vriend met_een_vriendin met_vrienden met_je_vrienden
        met_je_gezin met_je_familie neem_een_vriend """,
}
