"""Dutch: the words of what a house promises to do."""

CLASSES = {
    "ordered": "bestel* besteld koop gekocht shop",
    "day_after": "morgen volgende_dag morgenochtend overmorgen",
    "this_day": "vandaag_nog dezelfde_dag vanavond bij_het_avondeten vanavond_nog",
    "quickly": "binnen_het_uur binnen_een_uur binnen_een_dag",
    "arrives": """
        in_huis bij_je bij_u thuis op_de_mat voor_de_deur aan_de_deur bezorg* geleverd ontvang*
        in_je_bus heb_je_het in_handen op_tafel op_je_tafel """,
    "parcel_": "pakket pakje bestelling boodschappen zending",
    "we_bring": "wij_bezorgen we_bezorgen bezorging levering we_leveren bezorgd geleverd bezorgen",
    "shut_then": "gesloten dicht",
    "warrant": "garantie gegarandeerd dekking",
    "lifelong": "levenslang* voor_het_leven voor_altijd een_leven_lang",
    "covered_x": "garantie gedekt gegarandeerd repareren vervangen beschermd verzekerd",
    "as_long": "zolang zo_lang",
    "own_it": "bezit rijdt hebt houdt draagt gebruikt leeft",
    "we_mend": "repareren reparatie reparaties vervangen onderhoud herstellen",
    "send_back": """
        terugsturen retourneren terugbrengen stuur_ze stuur_het retour breng_ze breng_het ruil* """,
    "no_reason": """
        zonder_opgaaf zonder_reden zonder_vragen zonder_gedoe zonder_uitleg zonder_discussie
        wanneer_je_wilt geen_vragen zonder_bon zonder_moeilijke """,
    "ill_fitting": """
        past_niet passen_niet niet_goed bevalt_niet bevallen_niet van_gedachten verkeerde_maat
        past_het_niet passen_ze_niet toch_niet niet_tevreden """,
    "taken_back": "nemen_we wij_nemen we_ruilen terugnemen ruilen_we we_nemen",
    "nothing_lost": "niets_te_verliezen niks_te_verliezen geen_risico zonder_risico",
    "try_out": "probeer* test* proberen begin open start meld",
    "only_with_us": """
        alleen_bij_ons alleen_hier uitsluitend_bij exclusief_bij enkel_bij_ons alleen_in_onze """,
    "nowhere_else": "nergens_anders",
    "to_find": "vind* koop* verkrijgbaar krijg* verkocht bestaat zie* zien",
    "negation": "niet geen nergens nooit",
    "other_shop": "andere_winkel elders ergens_anders andere_winkels andere_etalage",
    "exclusive_x": "exclusief exclusieve uitsluitend",
    "at_our_place": """
        bij_ons in_onze in_de_winkel aan_de_balie bij_de_kassa volgende_bezoek in_het_filiaal
        in_ons """,
    "found_cheaper": """
        ergens_goedkoper elders_goedkoper goedkoper_gezien goedkoper_gevonden lagere_prijs
        betere_prijs betere_aanbieding lagere_offerte goedkopere_offerte """,
    "we_match": """
        matchen evenaren wij_matchen we_matchen prijsgarantie gaan_eronder laagsteprijsgarantie
        gaan_nog nog_lager doen_het_beter """,
    "any_price": "elke_prijs elke_offerte iedere_prijs elk_aanbod elke_aanbieding",
    "difference_x": "het_verschil",
    "we_bear": "betalen vergoeden terug geven",
    "we_take": "wij_betalen betalen_wij nemen_wij wij_nemen voor_onze we_betalen vergoeden",
    "half_of": "helft derde kwart",
    "the_bill": "rekening factuur kosten beurt *kosten *rekening",
    "the_chance": "kans aanbieding prijs actie aanbod",
    "no_more_then": "voorbij weg te_laat niet_meer gemist",
    "get_slim": "afvallen afslanken slank* val_af kilo's_kwijt",
    "effortless": """
        zonder_honger zonder_dieet zonder_moeite zonder_sporten moeiteloos in_je_slaap
        zonder_diëten """,
    "go_home_with": "naar_huis_met ga_naar_huis neem_mee mee_naar_huis",
    "a_present": "cadeau cadeautje verrassing presentje geschenk",
    "awaits_x": "wacht ligt_klaar wachten",
    "ever_breaks": "ooit stuk kapot stopt begeeft",
    "always_mend": "altijd wanneer_dan_ook hoe_oud",
    "nobody_x": "niemand",
    "care_x": "zorgt begrijpt kookt behandelt",
    "like_ours": "als_onze als_wij als_ons dan_wij dan_onze",
    "with_friend": "vriendin vriend introducé partner",
    "one_pays": "betaalt_maar_een betaalt_er_maar maar_een_betaalt prijs_van_een slechts_één",
    "sign_up": "schrijf* meld* inschrijv* aanmeld* boek*",
    "by_tonight": "vanavond voor_middernacht middernacht morgen",
    "full_fee": "volle_prijs inschrijfgeld volle_tarief volle_pond",
    "hardly_any": "bijna_geen nauwelijks_nog vrijwel_geen amper_nog",
    "bookable": "kamers bedden tafels plaatsen afspraken kaarten maten",
    "other_net": "andere_netwerken andere_aanbieders andere_banken",
    "gives_up": "ophouden niet_komen afhaken",
    "not_found": "niet_te_vinden vind_je_niet",
    "sickness": "eczeem acne migraine slapeloosheid artrose psoriasis allergie*",
    "long_past": "verleden_tijd behoort_tot_het",
    "if_no_better": "niet_beter helpt_niet werkt_niet",
    "not_pay": "hoef_je_niets niets_te_betalen",
    "sale_itself": "uitverkoop opruiming",
    "it_shuts": "sluit sluiten eindigt",
}
