"""Italian: the words of what a house says of its goods and of its service."""

CLASSES = {
    "lasts_x": """
        dura durano durerà regge reggono fatto_per fatta_per fatti_per fatte_per pensato_per durare
        """,
    "a_lifetime": """
        tutta_la_vita tutta_una_vita per_sempre generazioni decenni per_anni molti_anni anni_e_anni
        tutta_la_stagione in_eterno una_vita """,
    "never_x": "non mai né",
    "wears_out": """
        consuma consumano logora logorano scolorisce scoloriscono restringe restringono arrugginisce
        arrugginiscono rompe rompono si_rovina si_rovinano molla mollano si_deforma si_deformano
        sbiadisce si_scarica """,
    "the_last_x": "ultimo ultima ultimi ultime",
    "ever_buy": """
        che_comprerai che_compri che_dovrai_comprare che_ti_servirà di_cui_avrai_bisogno
        che_comprerete """,
    "hands_down": "lascerai erediteranno ereditare tramandare tramanderai passerà_ai lascerete",
    "heirs_x": "nipoti figli nipotini figlia figlio",
    "outlives_x": "ti_sopravviverà vivrà_più_di durerà_più_di_te vi_sopravviverà",
    "stays_x": "resta restano rimane rimangono mantiene mantengono conserva",
    "keen_x": """
        affilato affilata morbido forma impermeabile come_nuovo come_nuova colore colori bianco nero
        lucido brillante """,
    "for_years": """
        per_anni anno_dopo_anno lavaggio_dopo_lavaggio inverno_dopo_inverno dopo_anni cento_lavaggi
        per_molti_anni """,
    "withstands": "resiste resistono regge reggono sopporta sopravvive",
    "any_weather": """
        ogni_inverno tutti_gli_inverni tutto ogni_tempesta qualsiasi_tempo qualsiasi_cosa
        a_ogni_inverno """,
    "fond_x": "amicizia amicizie amore ricord* matrimonio storia storie promess*",
    "made_x": """
        coltivat* cotto cotta cotti sfornat* fatto fatta fatti fatte cucito cucita cuciti tessut*
        tostat* raccolt* intagliat* prodott* costruit* affumicat* allevat* macinat* realizzat*
        lavorat* """,
    "near_here": """
        a_due_passi accanto dietro_l_angolo in_paese nel_nostro_laboratorio nella_nostra_cucina
        nel_nostro_forno qui_in_negozio a_vista in_zona nel_quartiere sul_posto nella_valle
        dietro_il_negozio qui_vicino """,
    "in_homeland": """
        in_italia in_toscana in_sicilia in_sardegna in_puglia in_piemonte in_svizzera in_francia
        a_milano a_napoli in_veneto """,
    "by_hand": "a_mano artigianalmente",
    "straight_from": """
        direttamente_dal direttamente_dalla dritto_dal appena_uscito_dal direttamente_da
        direttamente_dai """,
    "grower_x": """
        contadin* produttor* fattoria orto campo pescator* apicultor* allevator* cascina vigna
        frutteto agricoltor* """,
    "only_x": "solo soltanto esclusivamente tutti tutte tutto sempre unicamente",
    "stuff_x": """
        ingredienti farina latte lana carne verdure chicchi uova formaggio miele frutta legno pelle
        cotone pesce mele prodotti uve olio """,
    "from_here": """
        locali locale della_zona del_territorio biologici biologico biologica del_posto italiani
        italiane italiana di_piccoli regionali chilometro_zero a_km """,
    "caught_x": "pescato pescati raccolto raccolta raccolti colto sfornato",
    "this_dawn": "stamattina all_alba oggi questa_mattina di_buon_mattino",
    "on_plate": "nel_tuo_piatto nel_piatto in_negozio sulla_tua_tavola stasera in_tavola",
    "all_x": "tutto tutti tutte ogni",
    "home_made": """
        fatto_in_casa fatti_in_casa fatta_in_casa fatte_in_casa esce_dal_nostro escono_dal_nostro
        dal_nostro_forno artigianale """,
    "none_x": "niente mai nulla nessun",
    "frozen_x": "surgelato surgelati di_surgelato congelato riscaldato in_scatola industriale",
    "comes_from": """
        viene_dal viene_dalla vengono_dal vengono_dalla proviene_da arriva_dal arriva_dalla
        arrivano_da """,
    "mill_x": """
        mulino fattoria fattorie paese valle prato pascoli vigneto bosco costa colline malga
        alpeggio """,
    "always_x": "sempre",
    "in_stock_x": "disponibile disponibili in_magazzino a_scaffale in_negozio pronto",
    "runs_dry": "non_lo_finiamo_mai mai_esaurito mai_esauriti",
    "never_ends": "non_finisce_mai non_finiscono_mai non_manca_mai non_mancano_mai",
    "your_size_x": "tua_taglia vostra_taglia tutte_le_taglie tuo_numero tuo_colore",
    "round_clock": """
        giorno_e_notte a_ogni_ora a_qualsiasi_ora a_tutte_le_ore 24_ore sette_giorni notte_e_giorno
        """,
    "for_you_x": """
        servizio rispondiamo aperti aperto ci_siamo raggiungibili disponibili assistenza per_te
        con_te """,
    "free_table": "un_tavolo un_posto uno_spazio un_appuntamento una_camera",
    "whatever_x": "qualunque_cosa qualsiasi_cosa",
    "we_have_it": "ce_l_abbiamo l_abbiamo abbiamo",
    "visit_x": "appuntamento appuntamenti consulenza",
    "as_suits": """
        quando_vuoi quando_volete quando_preferisci quando_ti_fa_comodo all_ora_che_vuoi
        quando_ti_va """,
    "no_wait": """
        senza_attese senza_attesa senza_aspettare non_si_aspetta_mai senza_code senza_coda
        mai_in_coda nessuna_attesa senza_fila non_aspetti_mai senza_fare_la_fila """,
    "done_x": """
        riparato riparata riparati pronto pronta pronti pulito stampato affilato approvato approvata
        assicurato assicurata risolto risolta installato liquidato approvazione riparazione """,
    "in_no_time": """
        in_giornata nello_stesso_giorno mentre_aspetti sul_posto in_poche_ore in_pochi_minuti
        in_pochi_secondi all_istante subito immediatamente immediata in_un_attimo entro_stasera
        entro_sera entro_domani dall_oggi_al_domani """,
    "brought_in": "lasci lascialo lasciala porti portalo lo_lasci la_lasci",
    "collected_x": "ritiri ritiralo ritirala riprendi lo_ritiri la_ritiri",
    "by_evening": "sera pomeriggio stasera",
    "we_reply_x": "rispondiamo risposta ti_richiamiamo ti_rispondiamo",
    "in_seconds": """
        in_pochi_secondi in_pochi_minuti all_istante immediata immediatamente entro_un_ora subito
        in_un_attimo """,
    "returned_to_you": """
        è_di_nuovo_tuo è_di_nuovo_tua di_nuovo_tra_le_tue torna_da_te di_nuovo_a_casa lo_riavrai
        la_riavrai """,
    "by_an_hour": """
        alle_due alle_tre a_mezzogiorno per_pranzo alle_cinque stasera entro_sera alle_sei domani
        """,
    "at_the_door": """
        davanti_alla_porta alla_tua_porta a_casa_tua a_casa consegna consegnato consegnata spediamo
        spedizione arriva arrivano nella_tua_cassetta da_te """,
    "soon_x": """
        prima_di_colazione in_nottata in_pochi_giorni in_giornata entro_un_ora in_un_batter
        in_un_attimo domattina in_due_giorni in_tempi_record in_pochi_minuti entro_domani
        in_poche_ore express giorni_lavorativi """,
    "no_slip": "senza_scontrino senza_ricevuta senza_etichetta senza_fattura senza_moduli",
    "no_bother": "senza_storie senza_problemi senza_complicazioni senza_discussioni senza_pensieri",
    "wears_it": "indossale indossalo indossali provalo provale usalo dormici usale tienilo",
    "some_weeks": "mese mesi settimana settimane notti giorni",
    "decides_then": "poi_decidi e_decidi decidi_dopo prima_di_decidere e_poi_decidi dopo_decidi",
    "we_take_back": "riprendiamo accettiamo ritiriamo",
    "all_used": "tutto anche_aperto anche_usato anche_senza",
    "swap_x": "cambio cambi cambiarlo resi reso sostituzione",
    "always_can": "sempre_possibile quando_vuoi in_qualsiasi_momento sempre_possibili",
    "changed_mind": """
        cambiato_idea non_ti_convince non_ti_piace ti_sta_piccolo ti_sta_grande ci_hai_ripensato
        non_fa_per_te cambi_idea """,
    "swap_for_you": "te_lo_cambiamo te_la_cambiamo lo_cambiamo la_cambiamo te_li_cambiamo",
    "bring_back": "riportalo riportala riportali rendilo restituiscilo resi reso",
    "whenever_x": "quando_vuoi in_qualsiasi_momento senza_limiti quando_volete senza_scadenza",
}
