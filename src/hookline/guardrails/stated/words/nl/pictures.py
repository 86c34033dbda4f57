"""Dutch: the words of promises told in pictures."""

CLASSES = {
    "denies": "niet zonder nooit geen niets nergens",
    "unlisted": "op_geen niet_op_de nergens_op vindt_u_niet vind_je_niet zie_je_niet ziet_u_niet",
    "listed": "staat verschijnt opduikt vindt vind ziet te_vinden",
    "receipt_word": "bon kassabon rekening factuur bonnetje",
    "effort": "wat tijd geduld weg moeite bedankt dank* wachten",
    "supposing": "als indien",
    "cash_desk": "kassa",
    "stays_shut": "dicht gesloten stil zwijgt slaapt",
    "opening": """
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag uur feestdag* verbouwing
        storing """,
    "purse_word": "portemonnee beurs portefeuille",
    "stays_put": "in_uw_zak in_je_zak thuis slaapt dicht op_zak blijft_dicht laten_rusten",
    "feels_it": "merkt voelt merken voelen",
    "asks_around": "vraag vraagt vergelijk informeer kijk",
    "other_prices": "wat_anderen rekenen elders prijzen de_buren concurrentie de_anderen",
    "comes_to_us": "kom_terug kom_dan naar_ons wachten_hier kom_weer terug tot_ziens",
    "we_sought": "zochten hebben_gezocht wij_zoeken we_zoeken hebben_lang we_zochten",
    "none_found": """
        zoeken_nog lege_handen tevergeefs nog_steeds vergeefs niets_gevonden niet_gevonden """,
    "finer_thing": """
        beter betere lekkerder zachter zachtere knapperiger verser frisser lichter stiller
        scherper fijner lekkerdere """,
    "the_peak": "top troon podium kroon piek",
    "held_by_us": "is_van_ons onze_vlag",
    "above_ours": "boven_onze boven_ons boven_die_van",
    "only_sky": """
        alleen_de_hemel alleen_de_lucht alleen_nog_de slechts_de_hemel alleen_sterren
        alleen_de_sterren """,
    "others_plural": "anderen andere",
    "still_busy": "nog",
    "ours_done": "de_onze het_onze",
    "so_little": "voor_zo_weinig voor_deze_prijs voor_die_prijs voor_dat_geld",
    "nobody_else": "niemand_anders geen_ander geen_enkele niemand",
    "fund_word": "fonds portefeuille plan",
    "storm_word": "storm stormen crisis crises",
    "came_through": "gestegen geklommen doorstaan gegroeid overleefd",
    "wont_be": """
        niet_genoeg niet_voor_iedereen er_is_niet er_zijn_niet zal_niet niet_reiken krijgt_niet """,
    "for_all": "voor_iedereen voor_allemaal iedereen voor_elk",
    "comes_late": "te_laat laat treuzelt talmt uitslaapt morgen",
    "only_crumbs": "kruimels hangers kleerhangers lege_schappen lege_planken leeg_rek leeg_schap",
    "the_rack": "rek rekken schap schappen plank etalage",
    "thins_out": "leeg_raakt raakt_leeg loopt_leeg lopen_leeg leger uitgedund dunner bijna_leeg",
    "some_day": """
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag morgen middernacht klok_twaalf
        twaalf_slaat morgenochtend vrijdagmiddag zondagavond vrijdagavond maandagochtend """,
    "hesitates": "twijfels twijfelt twijfel aarzelt",
    "the_train": "trein schip boot bus veerboot",
    "will_have_left": "vertrokken_zijn uitgevaren_zijn weg_zijn",
    "departed": "vertrokken uitgevaren weg gevaren",
    "narrated": "was waren had hadden stond zag ik mijn reed voer",
    "your_slip": "uw_naam je_naam kaartje bon strookje kaart formulier naam je_bon uw_bon",
    "the_urn": "urn bus doos kassa hoed pot mand",
    "perhaps": "misschien wellicht wie_weet mogelijk binnenkort",
    "calls_you": "bellen_we we_bellen bezorg* schrijven afhalen tafel nieuwsbrief reparatie",
    "car_word": "auto fiets scooter brommer motor",
    "at_your_door": """
        voor_uw_deur voor_je_deur op_uw_oprit op_je_oprit voor_uw_huis in_je_garage voor_de_deur
        """,
    "pays_slowly": """
        beetje_bij kleine_stapjes in_termijnen termijnen stap_voor maand_na gespreid stukje_bij
        rustig_aan """,
    "price_label": "prijskaartje label etiket",
    "the_waiting": "wachten tijd geduld",
    "a_bit_of": "deel stukje beetje plakje kruimel iets er_één",
    "you_spent": "uitgeeft aankoop aankopen besteedt betaalt koopt boodschap*",
    "finds_home": """
        weg_naar_huis weg_terug naar_huis terug_naar_huis vindt_de_weg terug_op_je weer_thuis """,
    "one_penny": "munt muntje biljet euro cent",
    "with_kin": """
        vrienden zusjes broertjes familie broers zussen neefjes gezelschap heel_gezin hele_familie """,
    "sows": "plant planten zaai zaait zaaien",
    "a_tree": "boom boomgaard bos oogst",
    "breaks_down": "stuk begeeft breekt kapot scheurt hapert piept kraakt",
    "we_fix": """
        maken_wij maken_we repareren_we herstellen_we lossen_wij lossen_we wij_maken regelen_we
        repareren_wij herstellen_wij """,
    "whenever_bought": """
        wanneer_u wanneer_je zonder_te_vragen vragen_niet ongeacht_wanneer gekocht_hebt wanneer """,
    "asks": "vraag vraagt kijk",
    "neighbour_word": """
        buren buurman buurvrouw tandarts kapper dierenarts kok huisarts collega* bakker """,
    "answers_ours": "de_onze het_onze die_van_ons van_ons",
    "pro_word": """
        koks chefs meesterkoks chirurgen kappers tandartsen bakkers vakmensen timmerlieden chef kok
        chirurg kapper bakker barista """,
    "their_bench": "keuken keukens werkplaats toonbank werkbank salon la praktijk",
    "always_ours": "altijd_ons altijd_onze altijd_die_van altijd_een_van_onze alleen_onze",
    "ailment_word": """
        verkoudheid hoest hoofdpijn rugpijn migraine slapeloosheid griep pijn reuma slapeloze
        verkoudheden stress """,
    "passes_by": """
        deur_voorbij voorbij_uw_deur voorbij_je_deur gaat_voorbij zaak_van_anderen
        pakt_zijn_koffers verhuist klopt_niet_meer vergeet_uw_adres vergeet_je_adres
        pakken_hun_koffers pakt_de_koffers laat_geen_adres geen_adres_achter durft_niet
        niet_eens_aan aan_te_kloppen vergeten_waar vergeet_waar waar_je_woont waar_u_woont
        draait_zich_om keert_om kiest_het_hazenpad """,
    "sore_part": "rug nek schouders knieën",
    "forgets": "vergeet vergeten weet_niet_meer",
    "reminder": "vergeet_niet niet_vergeten",
    "hurts": "pijn_deed pijn_deden",
    "knee_word": "knieën knie gewrichten",
    "once_again": "weer opnieuw",
    "runs_stairs": "rennen dansen trap trappen springen klimmen",
    "bends_it": "buig kniebeschermers",
    "price_word": "prijs prijzen prijskaartje deal actie aanbieding",
    "slims": """
        gekrompen dieet slanker afgevallen riem rood_potlood doorgestreept dunner vermagerd
        afgeslankt """,
    "error_word": "fout vergissing foutje typefout",
    "believes": "denken denkt denk voordeel gelooft",
    "on_offer_now": """
        in_de_aanbieding afgeprijsd met_korting in_de_uitverkoop voor_een_lagere nu_goedkoper
        goedkoper_dan_voorheen in_prijs_verlaagd sterk_afgeprijsd lagere_prijs tegen_een_lagere
        prijs_verlaagd nu_afgeprijsd zijn_afgeprijsd is_afgeprijsd voor_minder_geld in_de_sale """,
    "released": "saus",
}
