"""German: the words of what a house says of its goods and of its service."""

CLASSES = {
    "lasts_x": "hält halten hielt haltbar gebaut gemacht begleitet dauert",
    "a_lifetime": """
        leben_lang lebenslang ewig ewigkeit generationen jahrzehnte jahrzehntelang jahrelang
        ganze_saison viele_jahre fürs_leben jahr_für_jahr viele_winter für_immer """,
    "never_x": "nie niemals nicht",
    "wears_out": """
        kaputtgehen kaputt_gehen geht_kaputt kaputtgeht verschleiß* abgenutzt nutzt_sich_ab
        nutzen_sich_ab verblass* bleicht ausbleich* rost* rostet einläuft läuft_ein schrumpf*
        abläuft bricht reißt verliert_die_form leer_ist verkratzt stumpf """,
    "the_last_x": "letzte letzter letztes letzten",
    "ever_buy": """
        du_kaufst sie_kaufen du_je_kaufst sie_je_kaufen du_brauchst sie_brauchen kaufen_müssen
        kaufen_musst kaufen_werden kaufen_wirst je_brauchen du_je_brauchst """,
    "hands_down": "vererb* weitergeb* gibst_du_weiter geben_sie_weiter hinterlass* erben",
    "heirs_x": "enkel enkeln enkelkind* kindern kinder tochter sohn",
    "outlives_x": """
        überlebt_dich überlebt_sie überlebt_ihr überlebt_dein überdauert überlebt_sogar
        überleben_dich """,
    "stays_x": "bleibt bleiben behält behalten",
    "keen_x": "scharf weich dicht wasserdicht wie_neu farbe form glanz weiß schwarz strahlend",
    "for_years": """
        jahrelang jahre jahren jahrzehnte wäsche_für_wäsche jahr_für_jahr winter_für_winter
        nach_jahren hundert_wäschen """,
    "withstands": "übersteht überstehen trotzt trotzen aushält hält_stand widersteht verträgt",
    "any_weather": """
        jeden_winter jedem_winter jedes_wetter jedem_wetter jeden_sturm jedem_sturm alles allem """,
    "fond_x": "freundschaft* liebe erinnerung* ehe geschichte* gewohnheit* gedanke*",
    "made_x": """
        gewachsen gebacken gemacht gebraut genäht gestrickt gewebt geröstet geerntet geschnitzt
        gefertigt hergestellt gebaut angebaut geräuchert gemahlen gekocht produziert """,
    "near_here": """
        in_sichtweite nebenan um_die_ecke im_dorf in_unserer_werkstatt in_der_eigenen
        eigene_werkstatt aus_eigener in_eigener vor_ort im_haus in_unserer_backstube im_ort
        hinter_dem_laden vor_der_haustür in_der_nachbarschaft aus_der_nachbarschaft im_eigenen """,
    "in_homeland": """
        in_deutschland in_österreich in_der_schweiz in_bayern in_berlin in_hamburg in_sachsen
        im_schwarzwald in_italien in_europa in_handarbeit """,
    "by_hand": "von_hand per_hand handgemacht handgenäht handgefertigt in_handarbeit",
    "straight_from": "direkt_vom direkt_von frisch_vom direkt_aus_dem frisch_aus_dem direkt_beim",
    "grower_x": """
        bauer bauern bauernhof hof erzeuger imker winzer fischer feld züchter hersteller kutter baum
        ofen landwirt* """,
    "only_x": "nur ausschließlich alle alles immer ausnahmslos",
    "stuff_x": """
        zutaten mehl milch wolle fleisch gemüse bohnen eier käse honig obst holz leder baumwolle
        fisch kräuter äpfel produkte rohstoffe hopfen trauben """,
    "from_here": """
        regional* lokal* heimisch* bio biologisch* kleinbauern aus_der_region einheimisch* deutscher
        deutsches fair_gehandelt* nachhaltig* """,
    "caught_x": "gefangen gepflückt geerntet gebacken gestochen",
    "this_dawn": """
        heute_früh heute_morgen im_morgengrauen am_morgen heute bei_sonnenaufgang frühmorgens """,
    "on_plate": """
        auf_dem_teller auf_ihrem_teller auf_deinem_teller im_laden im_regal auf_dem_tisch
        heute_abend im_korb """,
    "all_x": "alles jede jeder jedes alle",
    "home_made": """
        hausgemacht selbst_gemacht selbstgemacht aus_eigener selbst_gebacken selbstgebacken
        aus_eigenem """,
    "none_x": "nichts nie kein keine",
    "frozen_x": """
        tiefgekühlt tiefkühl* aus_der_tiefkühl* gefroren aufgewärmt aus_der_dose aus_der_tüte
        fertigprodukt* """,
    "comes_from": """
        kommt_von kommt_aus stammt_aus stammen_aus kommen_aus kommen_von stammt_von von_schafen
        beziehen """,
    "mill_x": """
        mühle bauernhof hof dorf tal wiese wiesen almen alm weinberg wald küste eifel allgäu höfen
        """,
    "always_x": "immer stets jederzeit",
    "in_stock_x": "vorrätig auf_lager verfügbar lieferbar im_regal parat",
    "runs_dry": "geht_nichts_aus nie_ausverkauft nie_vergriffen geht_uns_nie gehen_uns_nie",
    "never_ends": "geht_nie_aus gehen_nie_aus nie_aus hört_nie_auf",
    "your_size_x": "deine_größe ihre_größe jede_größe alle_größen deine_farbe ihre_farbe",
    "round_clock": """
        rund_um_die_uhr tag_und_nacht zu_jeder_zeit zu_jeder_stunde 24_stunden jederzeit_erreichbar
        an_sieben_tagen """,
    "for_you_x": "für_sie für_dich da erreichbar geöffnet offen service hilfe hotline bereit",
    "free_table": """
        tisch_frei ein_tisch platz_für termin_frei einen_tisch ein_platz zimmer_frei einen_platz
        einen_termin """,
    "whatever_x": "egal_was was_auch_immer was_immer",
    "we_have_it": "wir_haben_es haben_wir wir_haben gibt_es_bei_uns",
    "visit_x": "termin termine beratung* behandlung*",
    "as_suits": """
        wann_es_ihnen wann_es_dir wann_immer wann_sie_wollen wann_du_willst wie_es_ihnen
        wann_du_möchtest wann_sie_möchten """,
    "no_wait": """
        ohne_wartezeit ohne_warten nie_warten nie_wieder_warten keine_wartezeit keine_warteschlange
        warten_sie_nie wartest_du_nie ohne_schlange keine_wartezeiten ohne_warteschlange """,
    "done_x": """
        repariert fertig gereinigt geändert gedruckt geschliffen genehmigt versichert reguliert
        erledigt installiert bearbeitet ausgezahlt zusage reparatur* montiert gelöst abgesichert """,
    "in_no_time": """
        am_selben_tag am_gleichen_tag während_sie_warten während_du_wartest auf_der_stelle
        binnen_stunden binnen_minuten in_minuten in_wenigen_minuten in_wenigen_stunden in_sekunden
        sofort umgehend noch_heute im_handumdrehen in_kürze über_nacht innerhalb_von_minuten
        innerhalb_weniger bis_heute_abend bis_morgen """,
    "brought_in": "gebracht abgegeben bringen bringst abgeben gibst_du_ab",
    "collected_x": "geholt abgeholt abholen mitnehmen holst holen zurück",
    "by_evening": "abends abend nachmittags mittags",
    "we_reply_x": "wir_antworten antwort antworten rückmeldung wir_melden rückruf melden_wir",
    "in_seconds": """
        in_sekunden in_minuten binnen_minuten sofort innerhalb_von_minuten in_wenigen_minuten
        umgehend in_wenigen_sekunden binnen_sekunden innerhalb_einer_stunde """,
    "returned_to_you": """
        haben_sie_es_wieder hast_du_es_wieder wieder_zurück zurück_bei haben_sie_ihn_wieder
        haben_sie_sie_wieder wieder_bei_ihnen wieder_bei_dir hast_du_sie_wieder hast_du_ihn_wieder
        """,
    "by_an_hour": """
        um_zwei um_drei bis_mittag bis_zum_mittag um_fünf bis_abend um_zwölf bis_morgen heute_noch
        bis_heute_abend um_vier um_sechs """,
    "at_the_door": """
        vor_deiner_tür vor_ihrer_tür bei_dir bei_ihnen im_briefkasten in_deinem_briefkasten
        geliefert lieferung versenden versand kommt kommen zugestellt an_deine_tür an_ihre_tür
        zu_ihnen zu_dir """,
    "soon_x": """
        zum_frühstück über_nacht in_wenigen_tagen binnen_tagen binnen_einer_stunde
        noch_heute im_nu im_handumdrehen am_nächsten_tag morgen_früh innerhalb_weniger
        in_ein_paar_tagen in_kürze blitzschnell in_windeseile innerhalb_einer_stunde
        in_zwei_tagen ruckzuck arbeitstagen werktagen arbeitstage werktage """,
    "no_slip": """
        ohne_kassenbon ohne_bon ohne_quittung ohne_beleg kein_kassenbon ohne_etikett ohne_formular
        """,
    "no_bother": """
        ohne_probleme kein_problem ohne_ärger ohne_theater ohne_diskussion ohne_stress ohne_umstände
        umtausch """,
    "wears_it": """
        trag trage tragen teste testen nutze nutzen probier probieren schlaf schlafen fahr """,
    "some_weeks": "monat woche wochen monate tage nächte",
    "decides_then": """
        dann_entscheid* danach_entscheid* erst_dann später_entscheid* und_entscheid* bevor_du_dich
        bevor_sie_sich """,
    "we_take_back": "nehmen_wir wir_nehmen",
    "all_used": """
        alles_zurück auch_benutzt auch_gebraucht auch_geöffnet selbst_geöffnet auch_getragen """,
    "swap_x": "umtausch umtauschen tauschen rückgabe zurückgeben",
    "always_can": "immer jederzeit problemlos kannst_du_immer können_sie_immer stets",
    "changed_mind": """
        anders_überlegt falsche_größe gefällt_nicht zu_klein zu_groß passt_nicht doch_nicht
        nicht_das_richtige überlegst_es_dir """,
    "swap_for_you": "wir_tauschen tauschen_wir tausch_es wir_wechseln",
    "bring_back": """
        bring_es bringen_sie_es bring_sie gib_es geben_sie_es schick_es schicken_sie_es
        zurückbringen zurückgeben rückgabe """,
    "whenever_x": """
        jederzeit wann_immer wann_du_willst wann_sie_wollen wann_du_magst zu_jeder_zeit auch_nach
        """,
}
