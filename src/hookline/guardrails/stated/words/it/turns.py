"""Italian: the words of promises in a turn of phrase."""

CLASSES = {
    "card_or_purse": "portafoglio portafogli borsellino carta bancomat portamonete",
    "comes_out": """
        esce uscire uscirà esca aprire apre aprirà sveglia muove muoversi tirare_fuori fuori """,
    "contactless": "contactless telefono orologio pin perdere",
    "stays_in": """
        resta_in_tasca resta_a_casa rimane_in può_dormire in_vacanza in_ferie
        resta_a_dormire può_restare si_riposa resta_al_caldo """,
    "the_bill": "conto fattura spedizione consegna trasporto spese corsa",
    "stays_with_us": """
        resta_da_noi resta_a_noi lo_paghiamo_noi la_paghiamo_noi le_paghiamo paghiamo_noi è_nostro
        tocca_a_noi è_affar_nostro lo_saldiamo è_per_noi è_cosa_nostra pensiamo_noi ci_pensiamo_noi """,
    "small_seed": """
        centesimo moneta monetina chicco seme granello manciata goccia briciola euro ghianda
        sassolino """,
    "hands_over": """
        porti porta portaci affidi affida affidaci dai dacci pianti pianta semina semini
        lasci lasciaci presti vieni arrivi metti """,
    "big_load": """
        carriola camion granaio tesoro forziere carro silo furgone sacchi raccolto fienile carretto
        sacco_pieno """,
    "other_makes": "altre_marche gli_altri le_altre altri altre concorrenza concorrenti",
    "worn_out": """
        fiatone senza_fiato fiato ansimano ansimanti crollano si_fermano mollano esauste
        boccheggiano arrancano si_arrendono arrendono cedono vanno_a_dormire a_letto
        gettano_la_spugna si_addormentano alzano_bandiera si_stancano prendere_fiato """,
    "just_begun": """
        scaldando scaldiamo riscaldamento appena allaccia allacciando ha_appena cominciamo
        sta_ancora da_un_pezzo già_fatto stretching lacci comincia inizia ancora_in_piedi
        corre_ancora è_all_aperitivo non_ha_nemmeno neanche_cominciato è_ancora_fresca va_ancora """,
    "up_there": "sopra al_di_sopra oltre",
    "only_roof": """
        solo_il_soffitto resta_solo_il c_è_solo_il_soffitto soltanto_il_soffitto
        solo_il_cielo solo_le_nuvole solo_il_tetto """,
    "above_you": "sopra_di_te sopra_di_voi testa tua",
    "all_makes": "marche marca concorrenza rivali tutti_gli_altri marchi",
    "down_below": """
        sotto in_basso al_di_sotto ai_suoi_piedi ai_nostri_piedi nella_sua_ombra
        guardano_in_su """,
    "very_top": "in_cima in_alto lassù sul_gradino",
    "stands_alone": "c_è_solo solo_uno solo_una un_solo_nome da_solo da_sola",
    "asks_in": "chiedi chiedete chieda apri aprite apra sbircia entra guarda",
    "any_word": "qualsiasi qualunque ogni tutti",
    "waiting_room": """
        sala_d_attesa sale_d_attesa medico medici pediatra pediatri dentista dentisti
        farmacist* ambulatorio studio_medico """,
    "advice": """
        consiglio consigli ricetta appuntamento dose prima foglietto effetti domicilio
        allerg* domande dubbi """,
    "healer": """
        medico medici dentista dentisti pediatra pediatri farmacist* fisio* dermatolog*
        chirurg* dottore veterinario """,
    "at_their_home": """
        a_casa_sua a_casa_loro a_casa per_i_propri per_i_suoi nel_proprio in_casa_propria
        nel_suo_bagno """,
    "keeps_it": "tiene tengono usa usano ha hanno mette mettono prende prendono",
    "shelf_word": "scaffale scaffali ripiano mensola gancio cassetto posto vetrina",
    "never_more": "mai nessuno più non_sarà",
    "refilled": "riempire riempito riempirà riempirsi riempie rifornire rifornito riempirlo",
    "trusted_us": """
        si_è_fidato si_sono_fidati fidò fidato fidati affidato affidarono creduto cominciato
        iniziato entrato entrati """,
    "years_ago": "dieci_anni_fa cinque_anni_fa vent_anni_fa anni_fa",
    "riches": """
        casa_al_mare vista_mare sul_mare villa yacht barca_a_vela colonna_di_destra
        colonna_destra i_prezzi sveglia mutuo vigneto chiavi casa_nuova pensione """,
    "only_left": "mancano restano ancora solo_tre rimangono",
    "days_word": "giorno giorni ore notti",
    "too_late_then": "troppo_tardi mai_più sarà_tardi è_finita finito addio",
    "leaves_us": """
        va_in_pensione fa_le_valigie saluta necrologio storia ricordo cambia_casa
        si_sveglierà diventa_grande dice_addio ingrassa """,
    "two_things": "due",
    "just_one": "solo_uno solo_una uno una uno_solo",
    "on_the_slip": """
        sullo_scontrino sul_conto sulla_ricevuta la_cassa in_fattura alla_cassa lo_scontrino
        la_cassiera """,
    "saved_else": "tempo energia acqua spazio corrente carta ora ore impasto",
    "you_pay": "paghi pagate paga compri acquisti prendi ordini",
    "runs_back": """
        torna_di_corsa torna_già è_già_tornat* dorme_di_nuovo già_dorme sul_tuo_conto bussa
        di_nuovo_sul corre_indietro nel_tuo_portafoglio riporta """,
    "one_of_you": "uno_di_voi una_di_voi qualcuno un_ordine",
    "wins_up": """
        sveglierà aprirà guiderà volerà atterrerà avrà troverà ritroverà viaggerà partirà disferà
        tornerà torna_a_casa vola """,
    "dream_thing": """
        maldive isola chiavi_di_un due_biglietti biglietti_aerei auto macchina crociera caraibi
        lisbona parigi tokyo viaggio auto_nuova """,
    "knee_or_back": "ginocchia ginocchio schiena articolazioni anche cuore pelle viso gambe",
    "as_young": """
        come_a_vent a_vent_anni di_vent vent_anni la_loro_età la_sua_età anni_di_meno
        ventenn* """,
    "misses_you": """
        sentirà_la_tua si_chiederà sentirà_la_mancanza disoccupat* dimenticherà_il_tuo
        non_ti_riconoscerà girarsi_i_pollici """,
    "walks_home": """
        strada_di_casa strada_del_ritorno torna_a_casa ritorna_a torna_da_solo torna_nel
        fa_dietrofront via_di_casa """,
    "debt_word": "debito fattura credito somma importo rate prestito",
    "puts_on": """
        ingrassa ingrasserà crescerà cresce cresciuto aumenterà un_grammo peserà invecchia
        lievita ingrassato """,
    "the_best": "il_migliore la_migliore i_migliori le_migliori il_meglio",
    "bar_none": """
        in_assoluto di_tutti di_tutte senza_dubbio di_gran_lunga senza_discussioni punto
        del_mondo """,
    "save_now": "risparmia risparmi risparmiate",
    "a_third": "un_terzo un_quarto la_metà due_terzi un_quinto",
    "of_old": "era erano aveva avevano nonna nonno mio mia zio zia un_tempo diceva teneva",
    "stays_thin": """
        resta_in_linea resta_uguale rimane_uguale resta_magro non_cresce non_ingrassa
        a_dieta """,
    "outdoors": """
        lago mare oceano montagn* valle camp* prat* collin* fiume spiaggia tenda giardino
        terrazza barca bosco """,
    "school_out": "vacanze scuola natale primavera estate inverno compleanno esam*",
    "who_once": "chi_una_volta chi_almeno_una_volta",
    "used_it": "provato assaggiato usato indossato avuto bevuto",
    "tried_once": """
        chi_prova chi_ha_provato chi_assaggia chi_lo_prova una_volta_provat* dopo_averlo_provato
        un_morso un_sorso """,
    "very_good": """
        ottimi ottime molto_buoni buoni_ottimi buonissimi """,
    "then_there_is": "poi_c_è e_poi_ci_sono poi_ci_siamo poi_viene e_poi_noi",
    "medal_if": "medaglia_d_oro medaglia oro_olimpico olimpico olimpiadi nobel oscar mondiale",
    "is_theirs": """
        sarebbe_nostro sarebbe_nostra lo_vinceremmo la_vinceremmo l_avremmo_noi andrebbe_a
        vinceremmo starebbe_da """,
    "what_you_put": """
        quello_che_metti quello_che_investi ciò_che_metti quel_che_metti quello_che_risparmi
        quello_che_versi """,
    "pays_for": "ti_pagherà pagherà ti_paga ti_regalerà finanzierà",
    "good_life": "vacanze pensione cucina auto matrimonio casa studi viaggio",
    "small_purse": "borsellino portafoglio moneta tasca",
    "goes_off": "te_ne_vai esci torni riparti vai_via",
    "big_bag": "valigia sacco baule carriola camion cassa",
    "more_folk": "più_gente più_persone più_clienti più_nomi",
    "queue_word": "fila coda lista_d_attesa lista",
    "by_reading": """
        leggere_queste finito_di_leggere letto_questo leggere_questo leggi_queste leggi_questo """,
    "another_buyer": "qualcun_altro un_altro un'altra altra_persona il_tuo_vicino",
    "is_taken": "il_tuo la_tua i_tuoi preso comprato portato_via",
    "sleeps_on_it": "dormici_sopra dormirci_sopra dormici ci_dormi_sopra pensarci_domani",
    "dearer_then": """
        prezzo_di_prima vecchio_prezzo prezzo_pieno prezzo_normale prezzo_di_ieri più_caro
        prezzo_di_sempre """,
    "one_paid": "ne_paghi_uno ne_paghi_una paghi_uno paghi_una paga_uno compri_uno uno_pagato",
    "twin_word": "gemello gemella gemelli fratello sorella fratellino",
    "cabinet_word": "armadietto armadio cassetto mobiletto valigetta",
    "naturally": "naturalmente ovviamente certo esatto indovina indovinato",
    "half_crowd": """
        mezza_via mezzo_quartiere mezza_città mezzo_paese mezza_milano mezza_roma mezzo_ufficio
        mezza_italia mezzo_palazzo """,
    "uses_ours": "dorme_già_su dorme_su usa beve veste porta compra_da guida mangia ne_ha_già",
    "one_of_buyers": """
        uno_dei_clienti una_delle_clienti uno_dei_nostri una_delle_nostre uno_degli_ordini
        uno_di_questi_ordini uno_di_questi_clienti uno_degli_acquirenti """,
    "golden_ticket": """
        biglietto_d_oro biglietto_dorato moneta_d_oro biglietto_vincente busta_dorata """,
    "box_word": """
        scatola scatole pacco pacchi sacchetto sacchetti barattolo ordine ordini confezione
        confezioni """,
    "on_the_plane": "in_volo sull_aereo su_un_aereo aereo_per volo_per a_bordo in_spiaggia",
    "year_to_pay": """
        un_anno_per_pagare anno_per_pagare mesi_per_pagare prenditi_un_anno dilazioni
        paghi_tra_un_anno paga_l_estate paga_in_estate paga_dopo paga_tra """,
    "price_stays": """
        prezzo_non_si_muove prezzo_non_cambia prezzo_resta stesso_prezzo non_un_centesimo_in_più
        prezzo_rimane prezzo_non_cresce prezzo_non_ingrassa """,
    "bank_wants": """
        banca_vuole_gli_interessi banche_vogliono_gli_interessi banca_chiede_gli_interessi
        banca_vuole_interessi banca_chiede_interessi """,
    "not_us": "noi_no da_noi_no",
    "whole_place": """
        in_tutta_la_città di_tutta_la_città in_tutto_il_quartiere in_tutto_il_paese in_tutta_italia
        nel_raggio_di """,
    "are_left": "rimasti rimaste restano rimangono ne_sono_rimasti",
    "none_coming": """
        non_ne_arriveranno ne_arriveranno forno_è_spento non_ne_faremo non_torneranno
        senza_fratellini non_ne_arrivano niente_riassortimento non_si_rifanno """,
    "by_then": "quando mentre prima_che",
    "long_done": "ha_già_finito già_finito è_già_pronto è_già_pronta già_arrivato",
    "of_time": "giorno giorni mattina mattine sera lunedì pioggia anni",
    "sleeping": "dormono dormire letto sonno svegliarsi alzarsi",
    "of_books": "capitolo libro pagina romanzo lettera",
    "no_tag": "non_ha_cartellino senza_cartellino_del ",
    "clothing": "vestito cappotto giacca quadro arte",
    "brings_friend": "porta_un porta_una vieni_con_un porta_qualcuno",
    "ticket_word": "biglietto ingresso conto entrata scontrino",
    "not_yet": "ancora perso caduto manca",
    "of_town": "in_paese del_paese in_città al_villaggio",
    "we_care": "pensiamo_noi ce_ne_occupiamo ci_occupiamo",
    "ask_anyone": "chiedi_a_chi chieda_a_chi chiedi_in_giro chiedi_a_chiunque",
    "ends_here": "finisce_qui qui_finisce  termina_qui",
    "dreams_of": "sognano sogna",
    "be_ours": "essere_il_nostro essere_la_nostra essere_i_nostri essere_nostri",
    "few_times": "due una un",
    "with_others": "con_gli_altri con_le_altre con_altri con_qualsiasi_altro",
    "others_need": "altri_serve agli_altri_serve altri_hanno_bisogno altri_ci_mettono",
    "hour_word": "ora ore giorno sera settimana un'ora",
    "a_moment": "canzone minuto minuti soffio caffè sbadiglio attimo",
    "next_ours": "prossimo_lo_paghiamo prossimo_è_a_carico prossimo_lo_offriamo",
    "unhappy_ones": "clienti_delusi clienti_insoddisfatti clienti_scontenti reclami",
    "none_at_all": "nessuno nessuna zero neanche_uno",
    "bad_harvest": "cattivi_raccolti cattivo_raccolto cattiva_annata",
    "what_to_do": "che_fare cosa_fare dove_mettere",
    "all_interest": "tutti_quegli_interessi tanti_interessi tutti_questi_interessi",
    "last_pair": "ultimo_paio ultimo_pezzo ultima_bottiglia",
    "lights_off": "spegneremo_la_luce spegniamo_la_luce abbassiamo_la_serranda",
    "door_shuts": "porta_si_chiude si_chiude_la_porta porte_si_chiudono cala_il_sipario",
    "old_tag": "vecchio_cartellino vecchio_prezzo cartellino_di_prima",
    "comes_along": "viene_con vanno_insieme arriva_con_lei va_con",
    "next_door": "vicini accanto di_fronte",
    "never_switched": "non_hanno_più_cambiato mai_più_cambiato non_sono_tornati",
    "getaway": "weekend fine_settimana viaggio settimana notte_a",
    "or_word": "o",
    "companion": "cane cani gatto bambini figli amico amica passeggio passeggiata nonna sorella",
}
