"""Dutch: the words of what a house says of its goods and of its service."""

CLASSES = {
    "lasts_x": "gaat_mee gaan_mee gaat gaan houdt blijft gemaakt_om gemaakt_voor gebouwd_voor meegaan",
    "a_lifetime": """
        leven_lang generaties jarenlang decennia vele_jaren voor_altijd eeuwig heel_seizoen
        jaren_mee jaar_na_jaar """,
    "never_x": "nooit niet",
    "wears_out": """
        slijten slijt verslijt verkleurt verkleuren krimpt krimpen roest roesten breekt kapot stuk
        leegraakt leeg_raakt vervaagt verliest_zijn_vorm pluist bot """,
    "the_last_x": "laatste",
    "ever_buy": """
        je_koopt die_je_koopt die_u_koopt je_ooit_koopt je_nodig_hebt ooit_nodig die_je_ooit
        hoeft_te_kopen """,
    "hands_down": "geef_je_door geeft_door doorgeven door_aan nalaten erven",
    "heirs_x": "kleinkinderen kinderen dochter zoon",
    "outlives_x": "overleeft_je overleeft_u overleeft_jou gaat_langer_mee_dan_jij",
    "stays_x": "blijft blijven houdt behoudt houden",
    "keen_x": "scherp zacht waterdicht vorm als_nieuw kleur glans wit zwart",
    "for_years": """
        jarenlang jaren jaar_na_jaar wasbeurt_na_wasbeurt winter_na_winter na_jaren
        honderd_wasbeurten """,
    "withstands": "doorstaat doorstaan overleeft trotseert bestand",
    "any_weather": "elke_winter elke_storm alles weer_en_wind elk_weer",
    "fond_x": "vriendschap* liefde herinnering* huwelijk verhaal verhalen gewoonte*",
    "made_x": """
        geteeld gekweekt gebakken gemaakt gebrouwen genaaid gebreid geweven gebrand geoogst gebouwd
        gerookt gemalen geproduceerd geperst vervaardigd """,
    "near_here": """
        in_het_zicht om_de_hoek naast_de_deur in_het_dorp in_eigen in_onze_eigen in_ons_eigen
        in_ons_atelier in_onze_werkplaats in_onze_keuken in_onze_oven ter_plekke achter_de_winkel
        in_de_buurt uit_eigen hier_in_de """,
    "in_homeland": """
        in_nederland in_belgië in_vlaanderen in_friesland in_amsterdam in_zeeland in_limburg
        in_europa in_italië """,
    "by_hand": "met_de_hand handgemaakt ambachtelijk",
    "straight_from": "rechtstreeks_van rechtstreeks_uit direct_van vers_van zo_van recht_van",
    "grower_x": """
        boer boeren boerderij teler telers imker visser akker land kweker boot boom producent* """,
    "only_x": "alleen uitsluitend enkel alle alles altijd louter",
    "stuff_x": """
        ingrediënten meel melk wol vlees groenten groente bonen eieren kaas honing fruit hout leer
        katoen vis appels producten hop bloem """,
    "from_here": """
        lokale lokaal regionale uit_de_streek streek biologisch biologische nederlandse hollandse
        kleine_boeren van_hier uit_de_regio eerlijke """,
    "caught_x": "gevangen geplukt geoogst gebakken gestoken",
    "this_dawn": "vanmorgen vanochtend bij_dageraad vandaag bij_zonsopgang",
    "on_plate": "op_je_bord op_uw_bord in_de_winkel in_het_schap op_tafel vanavond",
    "all_x": "alles elke elk alle",
    "home_made": "huisgemaakt zelfgemaakt uit_eigen zelf_gebakken zelfgebakken ambachtelijk",
    "none_x": "niets nooit geen",
    "frozen_x": "diepvries uit_de_vriezer bevroren uit_een_pakje opgewarmd uit_blik",
    "comes_from": "komt_van komt_uit komen_van komen_uit afkomstig",
    "mill_x": "molen boerderij dorp vallei weide weiden duinen wijngaard bos kust polder heide",
    "always_x": "altijd steeds",
    "in_stock_x": "op_voorraad voorradig beschikbaar leverbaar in_het_schap",
    "runs_dry": "nooit_uitverkocht",
    "never_ends": "raakt_nooit_op raken_nooit_op raakt_het_nooit_op houdt_nooit_op",
    "your_size_x": "jouw_maat je_maat uw_maat alle_maten elke_maat jouw_kleur",
    "round_clock": "dag_en_nacht op_elk_uur 24_uur de_klok_rond op_elk_moment_van zeven_dagen",
    "for_you_x": "voor_je_klaar bereikbaar open geopend voor_u service klaar hulp voor_jou",
    "free_table": "een_tafel een_plek een_plaats een_kamer plek_voor tafel_voor",
    "whatever_x": "wat_je_ook wat_u_ook",
    "we_have_it": "wij_hebben_het we_hebben_het hebben_wij wij_hebben",
    "visit_x": "afspraak afspraken consult*",
    "as_suits": """
        wanneer_het_jou wanneer_het_je wanneer_het_u wanneer_je_wilt wanneer_u_wilt wanneer_jij_wilt
        """,
    "no_wait": """
        zonder_wachttijd zonder_wachten wacht_je_nooit nooit_wachten geen_wachttijd geen_wachtrij
        zonder_wachtrij geen_wachttijden wacht_u_nooit """,
    "done_x": """
        gerepareerd klaar gereinigd vermaakt geprint geslepen goedgekeurd verzekerd geregeld
        geïnstalleerd afgehandeld uitbetaald goedkeuring reparatie hersteld """,
    "in_no_time": """
        dezelfde_dag terwijl_je_wacht terwijl_u_wacht ter_plekke binnen_enkele_uren
        binnen_enkele_minuten binnen_minuten binnen_seconden in_minuten direct meteen onmiddellijk
        vandaag_nog in_een_handomdraai binnen_een_paar_uur voor_vanavond in_een_mum """,
    "brought_in": "gebracht brengen breng ingeleverd inleveren",
    "collected_x": "gehaald ophalen opgehaald haal",
    "by_evening": "avonds avond middags",
    "we_reply_x": "we_antwoorden wij_antwoorden antwoord reactie we_bellen",
    "in_seconds": """
        binnen_seconden binnen_minuten direct meteen binnen_het_uur binnen_een_uur in_seconden
        onmiddellijk """,
    "returned_to_you": """
        heb_je_hem_weer heb_je_het_weer heb_je_ze_weer weer_in_huis weer_terug weer_bij_je terug_bij
        """,
    "by_an_hour": """
        om_twee_uur om_drie_uur voor_de_middag om_vijf_uur om_twaalf vanavond voor_de_lunch morgen
        """,
    "at_the_door": """
        aan_je_deur aan_uw_deur voor_je_deur bij_je bij_u in_huis bezorgd bezorging levering
        geleverd versturen verzending komt komen in_je_brievenbus in_uw_brievenbus aan_huis """,
    "soon_x": """
        voor_het_ontbijt in_de_nacht binnen_een_paar_dagen binnen_enkele_dagen dezelfde_dag
        binnen_een_uur in_een_mum morgenochtend in_een_oogwenk in_no_time volgende_dag
        binnen_twee_dagen razendsnel in_recordtijd binnen_het_uur werkdagen """,
    "no_slip": "zonder_bon zonder_kassabon zonder_factuur geen_bon zonder_label zonder_bonnetje",
    "no_bother": "zonder_gedoe geen_gedoe geen_probleem zonder_problemen zonder_gezeur geen_gezeur",
    "wears_it": "draag draag_ze probeer gebruik slaap test rijd",
    "some_weeks": "maand maanden week weken nachten dagen",
    "decides_then": """
        beslis_dan en_beslis beslis_daarna daarna_beslissen dan_beslis voor_je_beslist """,
    "we_take_back": "we_nemen wij_nemen nemen_we nemen_wij",
    "all_used": "alles_terug ook_gebruikt ook_geopend zelfs_gebruikt zelfs_geopend",
    "swap_x": "ruilen omruilen retourneren retour retouren",
    "always_can": "kan_altijd altijd_mogelijk mag_altijd kun_je_altijd wanneer_je_wilt",
    "changed_mind": """
        bedacht van_gedachten past_niet toch_niet te_klein te_groot niet_naar_je_zin bevalt_niet
        verkeerde_maat """,
    "swap_for_you": "wij_ruilen we_ruilen ruilen_wij ruilen_we",
    "bring_back": """
        breng_het breng_ze breng_hem stuur_het stuur_ze terugbrengen terugsturen retourneren """,
    "whenever_x": "wanneer_je_wilt altijd op_elk_moment wanneer_u_wilt zonder_termijn",
}
