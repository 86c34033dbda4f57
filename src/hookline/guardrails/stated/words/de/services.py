"""German: the words of what a house promises to do."""

CLASSES = {
    "ordered": "bestell* bestellt geordert gekauft kauf kaufen kaufst order* ordern klick*",
    "day_after": "morgen übermorgen am_nächsten_tag über_nacht",
    "this_day": """
        heute_noch am_selben_tag heute_abend am_abend zum_abendessen abends zum_mittagessen """,
    "quickly": """
        noch_vor_dem_frühstück in_einer_stunde binnen_einer_stunde innerhalb_eines_tages
        binnen_eines_tages """,
    "arrives": """
        bei_dir bei_ihnen vor_der_tür vor_ihrer_tür vor_deiner_tür an_ihrer_tür an_deiner_tür
        zu_hause geliefert da kommt auspacken ausgepackt im_briefkasten in_den_händen erhalten
        in_der_hand vor_ihrer_haustür vor_deiner_haustür an_der_tür an_der_haustür auf_dem_tisch
        auf_ihrem_tisch auf_deinem_tisch am_tisch in_ihrem_briefkasten in_deinem_briefkasten
        im_haus bei_euch """,
    "parcel_": "paket päckchen bestellung lieferung sendung ware einkauf",
    "we_bring": "wir_liefern liefern lieferung zustellung versand geliefert liefern_wir zugestellt",
    "shut_then": "geschlossen zu_ist ruhetag",
    "warrant": "garantie gewährleistung garantiert absicherung",
    "lifelong": "lebenslang* ein_leben_lang auf_lebenszeit fürs_leben für_immer lebenslänglich*",
    "covered_x": """
        garantie garantiert abgesichert reparieren ersetzen gewährleistung schutz tauschen """,
    "as_long": "solange so_lange",
    "own_it": "besitz* fahren fährst gehört behalten nutzen trägst tragen haben hast leben",
    "we_mend": "reparieren reparatur* ersetzen warten wartung tauschen nachbessern nachsorge",
    "send_back": """
        zurückgeben zurückschicken rückgabe zurückbringen zurücksenden retour* gib gib_es zurück
        umtausch* bringen_sie bring_sie schick schicken """,
    "no_reason": """
        ohne_angabe ohne_begründung ohne_grund ohne_wenn ohne_nachfragen ohne_nachfrage
        ohne_rückfragen ohne_diskussion ohne_fragen ohne_kassenbon jederzeit wann_immer
        ohne_erklärung ohne_lange_fragen """,
    "ill_fitting": """
        passt_nicht passen_nicht nicht_passt nicht_passen gefällt_nicht nicht_gefällt
        gefallen_nicht nicht_gefallen anders_überlegt falsche_größe nicht_das_richtige
        gefällt_ihnen_nicht gefällt_dir_nicht doch_nicht passen_sie_nicht passt_er_nicht
        passt_sie_nicht passt_es_nicht gefällt_es_nicht passt_etwas_nicht """,
    "taken_back": """
        nehmen_wir wir_nehmen zurücknehmen tauschen_wir wir_tauschen zurücknahme nehmen_es_zurück
        nehmen_sie_zurück """,
    "nothing_lost": "nichts_zu_verlieren nichts_verlieren kein_risiko ohne_risiko",
    "try_out": "probier* test* ausprobieren versuch* anmelden eröffnen starten starte",
    "only_with_us": """
        nur_bei_uns nur_hier ausschließlich_bei exklusiv_bei allein_bei_uns nur_in_unserer
        nur_in_unseren """,
    "nowhere_else": """
        sonst_nirgends sonst_nirgendwo nirgends_sonst nirgendwo_sonst nirgendwo_anders
        nirgends_anders """,
    "to_find": "find* gibt bekomm* kaufen erhältlich verkauft krieg* häng* sehen siehst seht",
    "negation": "nicht kein* keinem nie nirgends",
    "other_shop": """
        anderen_laden anderen_geschäft anderswo woanders anderen_händler anderem_geschäft
        anderen_filiale anderen_anbieter andere_laden anderen_schaufenster anderem_schaufenster """,
    "exclusive_x": "exklusiv* ausschließlich",
    "at_our_place": """
        bei_uns in_unserer in_unserem in_unseren in_der_filiale am_empfang an_der_kasse
        an_der_rezeption beim_nächsten_besuch in_ihrer_filiale im_laden in_der_praxis im_studio """,
    "found_cheaper": """
        billiger_gesehen günstiger_gesehen günstiger_gefunden billiger_gefunden günstigeren_preis
        niedrigeren_preis woanders_günstiger anderswo_günstiger woanders_billiger anderswo_billiger
        günstigeres_angebot besseres_angebot irgendwo_günstiger irgendwo_billiger
        günstigeren_kostenvoranschlag günstigeres billigeres_angebot """,
    "we_match": """
        ziehen_gleich ziehen_mit gehen_mit wir_ziehen wir_gehen unterbieten wir_unterbieten
        mitgehen bestpreisgarantie tiefpreisgarantie unterbieten_wir gleichziehen passen_uns
        gehen_noch darunter gehen_darunter noch_günstiger """,
    "any_price": """
        jeden_preis jedes_angebot jeden_konkurrenzpreis preis_der_konkurrenz jeden_mitbewerber
        jeden_anderen """,
    "difference_x": "differenz unterschied preisunterschied",
    "we_bear": "zahlen erstatten bekommen erhalten gutschreiben gibt_es wir_geben erstattet",
    "we_take": "wir_zahlen übernehmen zahlen_wir wir_übernehmen tragen_wir wir_tragen geht_auf_uns",
    "half_of": "hälfte halbe* drittel viertel",
    "the_bill": "rechnung kosten *rechnung *kosten gebühr* beitrag *gebühr",
    "the_chance": "chance angebot preis gelegenheit aktion *preis *angebot",
    "no_more_then": "vorbei weg nicht_mehr zu_spät verpasst geschichte",
    "get_slim": "abnehmen abzunehmen schlank* nimm_ab nehmen_sie_ab kilos_verlieren nimmst_ab",
    "effortless": """
        ohne_hunger ohne_hungern ohne_diät ohne_sport ohne_verzicht mühelos* im_schlaf
        ohne_zu_hungern ohne_mühe ohne_jojo ohne_anstrengung ohne_training """,
    "go_home_with": "nach_hause_mit mit_nach_hause mitnehmen nehmen_sie nimm",
    "a_present": "geschenk überraschung präsent aufmerksamkeit *geschenk *überraschung",
    "awaits_x": "wartet liegt_bereit halten_wir erwartet warten",
    "ever_breaks": "jemals stehen_bleibt bleibt_stehen kaputt geht_etwas defekt streikt",
    "always_mend": "egal_wann immer_wieder für_immer jederzeit ganz_gleich_wann wie_alt",
    "nobody_x": "niemand keiner",
    "care_x": "versteht pflegt kümmert kocht behandelt sorgt repariert",
    "like_ours": "wie_unser* wie_wir wie_unsere als_wir als_unser*",
    "with_friend": "freundin freund begleitung partner zu_zweit",
    "one_pays": """
        nur_für_eine nur_für_einen nur_einer_zahlt nur_eine_zahlt zahlt_nur_eine zahlt_nur_einer
        einer_zahlt preis_von_einem bezahlt_wird_nur """,
    "sign_up": "anmeld* melde* registrier* beitritt buch* angemeldet",
    "by_tonight": "bis_heute heute_abend mitternacht bis_morgen heute",
    "full_fee": """
        vollen_preis volle_gebühr den_vollen volle_aufnahmegebühr aufnahmegebühr normalpreis
        vollpreis """,
    "hardly_any": "kaum_noch fast_keine kaum_mehr nahezu_keine",
    "bookable": "betten zimmer tische plätze termine karten größen sitzplätze tickets",
    "other_net": "andere_netze andere_anbieter anderen_netze andere_banken",
    "gives_up": "aufgeben passen aufhören versagen schweigen abbrechen",
    "not_found": "nicht_finden nicht_bekommen findest_du_nicht finden_sie_nicht",
    "sickness": """
        neurodermitis akne migräne schlaflosigkeit arthrose rosacea schuppenflechte allergie*
        rückenschmerz* ekzem* """,
    "long_past": "vergangenheit_an gehört_der_vergangenheit geschichte",
    "if_no_better": "nicht_besser keine_besserung nicht_hilft hilft_es_nicht",
    "not_pay": "zahlen_sie_nichts zahlst_du_nichts nichts_zahlen kostet_es_nichts",
    "sale_itself": "ausverkauf schlussverkauf sale räumungsverkauf",
    "it_shuts": "schließt endet schließen",
}
