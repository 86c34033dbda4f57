"""Italian: the words of what a house promises to do."""

CLASSES = {
    "ordered": "ordin* acquist* compra* compri ordini",
    "day_after": "domani giorno_dopo giorno_successivo",
    "this_day": "oggi_stesso stesso_giorno stasera già_oggi a_cena per_cena a_pranzo",
    "quickly": "in_un_ora entro_un_ora in_giornata",
    "arrives": """
        a_casa a_casa_tua da_te da_lei alla_tua_porta alla_porta davanti_alla_porta arriva arriverà
        riceverai ricevi consegn* ricevilo a_domicilio nelle_tue_mani ce_l_hai in_tavola
        sulla_tua_tavola """,
    "parcel_": "pacco ordine spesa acquisto spedizione consegna",
    "we_bring": "consegniamo consegna spediamo spedizione portiamo consegne",
    "shut_then": "chiuso chiusi",
    "warrant": "garanzia garantit* garanzie copertura",
    "lifelong": "a_vita per_sempre per_tutta_la_vita vita_natural",
    "covered_x": "garanzia copert* garantit* ripar* sostitu* protett*",
    "as_long": "finché fino_a_quando per_tutto_il_tempo",
    "own_it": "avrai possiedi guidi guiderai sarà_tua sarà_tuo terrai userai hai possiederai vivi",
    "we_mend": "ripariamo riparazioni riparazione sostituiamo manutenzione aggiustiamo",
    "send_back": "restitui* rendil* rimand* riporta* reso resi restituirlo restituzione",
    "no_reason": """
        senza_spiegazioni senza_domande senza_dare_spiegazioni senza_motivazione senza_motivo
        senza_discutere quando_vuoi senza_giustificazioni senza_scontrino senza_discussioni
        senza_problemi """,
    "ill_fitting": """
        non_ti_va non_ti_vanno non_ti_piace non_ti_piacciono non_ti_sta non_ti_stanno cambiato_idea
        hai_cambiato_idea taglia_sbagliata non_ti_convince non_va_bene cambi_idea non_ti_convincono
        non_vanno non_vanno_bene """,
    "taken_back": "riprendiamo cambiamo ritiriamo sostituiamo lo_cambiamo le_cambiamo",
    "nothing_lost": """
        niente_da_perdere nulla_da_perdere non_rischi_nulla non_rischi_niente senza_rischi """,
    "try_out": "prov* tent* apri iscriviti comincia inizia",
    "only_with_us": """
        solo_da_noi solo_qui soltanto_da_noi esclusivamente_da unicamente_da solo_nei_nostri
        solo_nel_nostro esclusivamente_nei """,
    "nowhere_else": "da_nessun_altra da_nessun_altra_parte nessun_altra_parte nessun_altro_negozio",
    "to_find": "trov* vend* compr* esiste* disponibil* acquist* vedr* vede*",
    "negation": "non nessun* mai",
    "other_shop": """
        altro_negozio altrove altri_negozi nessun_altro nessun_altra altra_parte altra_vetrina
        altre_vetrine """,
    "exclusive_x": "esclusiv* in_esclusiva",
    "at_our_place": """
        da_noi nei_nostri nel_nostro in_negozio in_filiale alla_reception alla_cassa
        prossima_visita nella_nostra in_agenzia """,
    "found_cheaper": """
        costa_meno a_meno meno_altrove offerta_migliore preventivo_più_basso più_basso """,
    "we_match": """
        pareggiamo lo_pareggiamo eguagliamo battiamo lo_battiamo facciamo_di_meglio adeguiamo
        faremo_meglio facciamo_meglio scendiamo ancora_meno """,
    "any_price": """
        qualsiasi_prezzo ogni_prezzo qualunque_prezzo qualsiasi_preventivo qualsiasi_offerta """,
    "difference_x": "la_differenza",
    "we_bear": "rimborsiamo paghiamo restituiamo mettiamo diamo",
    "we_take": """
        paghiamo la_paghiamo mettiamo copriamo ci_pensiamo a_nostro_carico offriamo paghiamo_noi
        """,
    "half_of": "metà un_terzo",
    "the_bill": "bolletta conto fattura costo spese tagliando canone riparazione",
    "the_chance": "offerta occasione opportunità prezzo prezzi promozione",
    "no_more_then": "non_ci_sarà troppo_tardi sarà_finita non_c_è_più sparisce finita sfumata",
    "get_slim": "dimagri* perdi_peso perdere_peso snell* perdi_chili",
    "effortless": """
        senza_dieta senza_fame senza_sforzo senza_rinunce senza_diete senza_patire senza_palestra
        dormendo senza_soffrire senza_fatica senza_rinunciare """,
    "go_home_with": "torna_a_casa_con porta_a_casa esci_con torni_a_casa",
    "a_present": "regalo sorpresa omaggio pensierino regalino",
    "awaits_x": "aspetta aspettano attende ti_abbiamo",
    "ever_breaks": "si_ferma si_rompe si_guasta smette",
    "always_mend": "sempre in_qualsiasi_momento quando_vuoi",
    "nobody_x": "nessuno",
    "care_x": "cura capisce cucina segue tratta ripara",
    "like_ours": """
        come_i_nostri come_noi come_le_nostre come_la_nostra come_il_nostro meglio_di_noi """,
    "with_friend": "amica amico accompagnatore coppia",
    "one_pays": "paga_solo_uno paga_solo_una uno_solo_paga una_sola_paga paga_uno prezzo_di_uno",
    "sign_up": "iscriv* registr* abbona* prenot*",
    "by_tonight": "entro_stasera stasera entro_mezzanotte mezzanotte domani",
    "full_fee": "prezzo_pieno quota_d_ingresso quota_intera quota_d_iscrizione tariffa_piena",
    "hardly_any": "quasi_più quasi_nessun* quasi_esauriti non_restano_quasi",
    "bookable": "camere letti tavoli posti appuntamenti biglietti taglie",
    "other_net": "altri_operatori altre_reti altre_banche gli_altri",
    "gives_up": "si_fermano non_arrivano mollano",
    "not_found": "non_trov* non_vedr* introvabil*",
    "sickness": "eczema acne emicrani* insonnia artrosi psoriasi allergie dermatite",
    "long_past": "un_lontano_ricordo cosa_del_passato acqua_passata",
    "if_no_better": "non_migliora non_senti non_funziona",
    "not_pay": "non_paghi non_paga non_pagherai",
    "sale_itself": "saldi svendita liquidazione",
    "it_shuts": "chiudono chiude finiscono",
}
