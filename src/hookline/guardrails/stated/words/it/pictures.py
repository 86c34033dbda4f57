"""Italian: the words of promises told in pictures."""

CLASSES = {
    "denies": "non senza mai nessun* né niente",
    "unlisted": """
        in_nessuno in_nessuna non_compare non_comparirà non_lo_vedrà non_la_vedrà non_troverai
        non_troverà non_figura fuori_dallo """,
    "listed": "compare comparire figura appare apparire troverà trova",
    "receipt_word": "scontrino conto ricevuta fattura",
    "effort": "ciò quello_che tempo pazienza strada attesa grazie",
    "supposing": "se",
    "cash_desk": "cassa",
    "stays_shut": "chiusa muta silenziosa dorme tace",
    "opening": """
        lunedì martedì mercoledì giovedì venerdì sabato domenica ore festivi lavori guasto """,
    "purse_word": "portafoglio portamonete borsellino",
    "stays_put": "in_tasca a_casa dorme dormire chiuso riposa",
    "feels_it": "sente sentirà nota noterà accorge accorgerà",
    "asks_around": "chiedete chiedi chieda confronta confrontate informatevi guarda",
    "other_prices": "gli_altri prezzi altrove chiedono prendono concorrenza",
    "comes_to_us": "tornate torni torna da_noi vi_aspettiamo ti_aspettiamo ritorna la_aspettiamo",
    "we_sought": "abbiamo_cercato cercavamo abbiamo_girato stiamo_cercando",
    "none_found": """
        cerchiamo_ancora stiamo_ancora mani_vuote invano senza_successo non_abbiamo_trovato
        ancora_cercando """,
    "finer_thing": """
        migliore migliori più_buono più_buona più_morbido più_morbida più_fine più_fresco
        più_leggero più_croccante più_silenzioso """,
    "the_peak": "vetta cima trono podio corona",
    "held_by_us": "è_nostra è_nostro nostra_bandiera ci_appartiene",
    "above_ours": "sopra_il_nostro sopra_la_nostra sopra_i_nostri sopra_le_nostre",
    "only_sky": "solo_il_cielo soltanto_il_cielo solo_le_stelle solo_cielo c'è_solo_il",
    "others_plural": "gli_altri le_altre altri altre",
    "still_busy": "ancora",
    "ours_done": """
        il_nostro_è il_nostro_ha il_nostro_già la_nostra_è la_nostra_ha la_nostra_già
        i_nostri_sono le_nostre_sono """,
    "so_little": "per_così_poco a_questo_prezzo a_quel_prezzo per_questo_prezzo",
    "nobody_else": "nessun_altro nessuno",
    "fund_word": "fondo portafoglio piano investimento",
    "storm_word": "tempesta tempeste crisi burrasca burrasche",
    "came_through": "salito superato attraversato cresciuto resistito",
    "wont_be": """
        non_ce_ne_sarà non_ce_ne_sarebbe non_basta non_basteranno non_bastano non_ce_ne_saranno
        non_basterà """,
    "for_all": "per_tutti per_tutte per_ciascuno a_tutti tutti",
    "comes_late": "tardi ritardo ritardatari dorme lento domani",
    "only_crumbs": "briciole grucce scaffali_vuoti stampelle vassoio_vuoto scaffale_vuoto",
    "the_rack": "scaffale scaffali espositore stand appendiabiti vetrina",
    "thins_out": "svuota svuotano svuotando diradano dirada quasi_vuoto quasi_vuota quasi_vuoti",
    "some_day": """
        lunedì martedì mercoledì giovedì venerdì sabato domenica domani mezzanotte domattina """,
    "hesitates": "ci_pensi ci_pensate indeciso indecisa esiti",
    "the_train": "treno nave barca traghetto autobus",
    "will_have_left": "sarà_partito sarà_partita sarà_salpata sarà_passato sarà_già",
    "departed": """
        sarà_partito sarà_partita sarà_salpata sarà_già sarà_passato è_già_partito è_già_partita
        partito """,
    "narrated": "era erano aveva abbiamo eravamo io mio mia vedemmo",
    "your_slip": """
        il_tuo_nome il_suo_nome tagliando cartolina scheda nome coupon biglietto il_tuo_scontrino """,
    "the_urn": "urna scatola cassa cappello barattolo cesto",
    "perhaps": "forse magari chissà potrebbe presto",
    "calls_you": "chiameremo chiamiamo telefon* scriv* consegn* ritir* tavolo riparazione",
    "car_word": "auto macchina bici bicicletta scooter moto vespa",
    "at_your_door": """
        davanti_a_casa tua_porta sua_porta vostra_porta tuo_garage casa_tua casa_sua sotto_casa """,
    "pays_slowly": "poco_a_poco a_rate rate un_po'_alla mese_dopo piccoli_passi con_calma rateale",
    "price_label": "etichetta cartellino sull'etichetta cartellino_del_prezzo",
    "the_waiting": "attesa l'attesa tempo pazienza aspettare",
    "a_bit_of": "parte pezzetto po' pizzico fetta briciola qualcosa fettina qualcosina",
    "you_spent": "spesa spendi spendete acquisto acquisti paghi compri conto scontrino ogni_conto",
    "finds_home": """
        strada_di_casa via_di_casa torna_a_casa ritorna_a torna_sul torna_nel strada_del_ritorno
        """,
    "one_penny": "moneta monetina banconota euro centesimo",
    "with_kin": "amici sorelle fratelli famiglia parenti cugini compagnia sorelline",
    "sows": "pianta piantate semina seminate semini pianti",
    "a_tree": "albero frutteto bosco raccolto giardino",
    "breaks_down": "rompe cede rompesse guasta strappa blocca molla tradisce cigola scricchiola",
    "we_fix": """
        ripariamo aggiustiamo sistemiamo ci_pensiamo a_nostre_spese lo_ripariamo la_ripariamo
        tocca_a_noi """,
    "whenever_bought": """
        quando_l'avete senza_chiedere non_chiediamo non_chiederemo quando_l'hai quando_l'ha
        non_importa_quando quando """,
    "asks": "chiedete chiedi chieda domandate guarda",
    "neighbour_word": """
        vicini vicino dentista parrucchiere veterinario cuoco chef medico colleghi panettiere """,
    "answers_ours": "il_nostro la_nostra i_nostri le_nostre",
    "pro_word": """
        cuochi chef maestri chirurghi parrucchieri dentisti fornai falegnami professionisti cuoco
        chirurgo parrucchiere fornaio barista """,
    "their_bench": "cucina cucine bottega laboratorio bancone salone cassetto studio",
    "always_ours": """
        sempre_il_nostro sempre_la_nostra sempre_uno_dei sempre_una_delle solo_i_nostri
        sempre_i_nostri sempre_le_nostre """,
    "ailment_word": """
        raffreddore raffreddori tosse mal_di emicrania insonnia influenza dolore dolori reumatismi
        notti_in_bianco mal_di_testa mal_di_schiena stress """,
    "passes_by": """
        passerà_oltre passeranno_oltre non_busserà non_busseranno alla_larga affare_degli_altri
        faccenda_degli cambierà_indirizzo farà_le_valigie tirerà_dritto tireranno_dritto
        dimenticherà_il dimenticherà_la fa_le_valigie fanno_le_valigie fa_i_bagagli
        non_lascia_recapito senza_lasciare_indirizzo non_lascia_l_indirizzo non_osa nemmeno_bussare
        neanche_bussare dimenticano_dove dimentica_dove dove_abiti fa_dietrofront fanno_dietrofront
        scappa scappano gira_al_largo """,
    "sore_part": "schiena collo spalle ginocchia",
    "forgets": "dimenticherà dimenticheranno dimentica dimenticano",
    "hurts": "far_male faceva_male",
    "knee_word": "ginocchia ginocchio articolazioni",
    "once_again": "di_nuovo ancora torneranno nuovamente",
    "runs_stairs": "correre ballare scale salire saltare danzare",
    "bends_it": "piega piegate ginocchiere",
    "price_word": "prezzo prezzi cartellino etichetta",
    "slims": """
        dimagrito dieta ristretto cinghia matita_rossa barrato barrati sbarrato magro
        rimpicciolito sgonfiato dimagriti snellito """,
    "error_word": "errore sbaglio svista",
    "believes": "crederai crederete penserai penserete favore pensare due_volte",
    "on_offer_now": """
        in_saldo in_offerta in_promozione a_prezzo_ridotto prezzi_ridotti a_prezzo_scontato
        con_lo_sconto ora_scontat* adesso_scontat* a_prezzi_scontati meno_cari_di prezzo_ribassato
        a_meno_di_prima in_svendita con_sconto scontati_ora sono_scontat* è_scontat*
        prezzo_più_basso """,
    "released": "salsa",
}
