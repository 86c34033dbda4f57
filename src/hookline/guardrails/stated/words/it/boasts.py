"""Italian: the words of ranks, comparisons and returns."""

CLASSES = {
    "leading": "leader",
    "trade": "albergo alberghi hotel furgon* piattaform* clinich* fornaio fornai studio",
    "place": "costa italia regione città europa mercato settore zona",
    "first_choice": """
        leader_dei prima_scelta_delle prima_scelta_dei prima_scelta_per scelta_numero
        numero_uno_per numero_uno_dei numero_uno_delle punto_di_riferimento leader_nel
        leader_nella leader_del """,
    "we_are": "siamo",
    "best_of_all": "i_migliori le_migliori i_più_convenienti i_più_veloci numero_uno",
    "friend": "amic*",
    "like_us": "come_noi come_il_nostro come_la_nostra come_da_noi",
    "ultimate": "definitivo definitiva perfetto perfetta",
    "wares": """
        scarp* telefon* caffè tè hamburger pizza* pane torta torte materass* divan* letto
        cuscin* asciugacapelli aspirapolvere auto furgon* bici app applicazion* software
        tariff* prestit* conto fondo assicurazion* crem* siero shampoo profum* giacc* cappott*
        vestit* jeans collezion* gamma menù corso corsi palestra hotel albergo camer* vacanz*
        volo voli suono schermo fotocamer* portatil* cuffie orologi* attrezz* cucin* mobil*
        pelle lana cotone tessut* gelat* vino vini birr* cioccolat* formaggi* carne frutta
        servizi* comfort """,
    "height": "massimo apice culmine top non_plus_ultra quintessenza",
    "virtue": """
        comfort lusso stile gusto qualità eleganza tecnologia servizio design relax freschezza
        sicurezza comodità """,
    "no_better": """
        meglio_di_così nulla_di_meglio niente_di_meglio non_c_è_di_meglio
        impossibile_fare_meglio insuperabil* non_si_può_fare_di_meglio senza_eguali """,
    "grandest": "più_bella più_completa",
    "so_far": "di_sempre finora ad_oggi della_nostra_storia mai_vista",
    "lowest": "più_bassi più_convenienti più_basso",
    "sell": "vend* offr* fa chied*",
    "cheaper": "meno",
    "not_exist": "non_esiste non_c_è non_ce",
    "quality": """
        migliore migliori meglio morbid* veloc* rapid* tener* fresc* cremos* gustos* buon*
        fort* legger* luminos* cald* silenzios* pulisc* pulit* chiar* semplic* facil* sicur*
        resistent* comod* san* croccant* succos* potent* efficac* fin fine affidabil*
        convenient* economic* dura più_spazio più_gusto precis* delicat* in_fretta """,
    "not_find": "non_troverai non_troverete non_trovi non_troverà",
    "finest": """
        più_fine più_morbid* più_veloc* più_fresc* più_buon* più_gustos* più_affidabil*
        più_economic* più_bassi più_comod* più_convenient* """,
    "than_time": "che_mai di_prima di_ieri dell_anno di_una_volta",
    "than_market": """
        della_concorrenza degli_altri delle_altre che_altrove che_sulle_altre che_in_qualsiasi
        di_qualsiasi di_qualunque che_in_altre della_tua_assicurazione della_tua_banca della_catena
        di_quello_della delle_pile dei_normali del_supermercato che_al_supermercato che_a_scuola
        che_in_negozio della_marca delle_grandi della_media di_tutti di_tutte di_chiunque
        che_da_nessun che_in_banca dei_soliti che_negli_altri di_nessun di_ogni di_altri """,
    "even": "ancora",
    "attr": """
        gusto sapore formula ricetta prestazion* suono comfort servizio qualità vestibilità
        risultat* batteria schermo tenuta effetto esperienza """,
    "now": "ora adesso",
    "improved": "migliorata migliorato nuova nuovo",
    "formula": "formula ricetta versione modello generazione",
    "manifold": "due_volte il_doppio tre_volte dieci_volte quattro_volte",
    "our_new": "nuov* nostra nostro",
    "why_pay": "perché_pagare perché_spendere perché_sprecare",
    "dearer": "altrove di_più più altri_negozi catene grandi_magazzini",
    "cheaper_than": """
        più_conveniente_del più_conveniente_della più_conveniente_di più_economico_del
        più_economico_di più_economica_della meno_di_adesso meno_che_altrove costa_meno_di
        costa_meno_del """,
    "outbid": "battiamo superiamo pareggiamo",
    "quote": "preventiv* offert* prezz* tariff*",
    "not_ever": "mai_e_poi_mai",
    "certain": "garantit*",
    "many": "moltiplicato moltiplicati",
    "time_left": "restano_poche_ore mancano_poche_ore",
    "cheapened": "è_sceso_di sono_scesi_di costa_meno_adesso ora_costa_meno",
    "todo": "resta_da_scegliere resta_da_fare",
    "share": "parte_di_ogni",
    "thus": "così_bene così_buono",
    "royal": "re_dei re_delle regina_dei regine_dei",
    "lasting": "indistruttibile indistruttibili infrangibile",
    "sow": "risparmia_con metti_da_parte",
    "fuller": "più",
    "shown": "la_storia_dimostra la_storia_insegna l'esperienza_dimostra",
    "gainful": "sempre_in_guadagno sempre_guadagnato ci_guadagnano",
    "one_coin": "un_euro ogni_euro",
    "several": "in_due in_tre in_cinque",
    "handful": "manciata_di",
    "fraction": "frazione_del parte_del_prezzo",
    "only_here": "solo_da_noi solo_qui",
    "compete": "in_palio gareggia_per",
    "borrow": "prendi_in_prestito prestito",
    "same_back": "esattamente_quanto la_stessa_cifra",
    "into": "nel_portafoglio nel_tuo_portafoglio",
    "ask": "chiedi_a chiedi_al consulta",
    "we_add": "mettiamo aggiungiamo",
    "from_self": "da_parte_nostra di_tasca_nostra",
    "unheard": "mai_prima mai_stati",
    "dismiss": "dimentica_il dimentica_la dimentica_l'",
    "overpay": "pagare_di_più pagare_troppo",
    "takeout": "ritira prelevi ritiri",
    "latecomer": "chi_arriva_tardi chi_tarda",
    "empty_hand": "a_mani_vuote a_bocca",
    "whatever": "qualunque_cosa comunque_vada",
    "among": "tra_i tra_tutti fra_i fra_tutti",
    "filed": "la_tua_richiesta richiesta_di",
    "or_else": "o altrimenti",
    "unsold": "tardi tempo giorni notti sole pioggia",
    "no_risk": """
        senza_rischi senza_rischio senza_alcun_rischio rischio_zero zero_rischi senza_rischiare """,
    "yield": """
        guadagn* rendiment* reddito utili utile profitt* crescita invest* interessi dividend*
        risparmi obbligazion* fondo """,
    "by_month": "mese_dopo_mese anno_dopo_anno ogni_mese tutti_i_mesi",
    "asset": "oro argento mattone case immobil* bitcoin cripto* azioni borsa mercato terren*",
    "rise": "sal* cresc* aument* risal* torna",
    "drop": "perd* scend* cal* croll*",
    "ever": "sempre mai solo",
    "earn": "guadagn* soldi reddito",
    "asleep": "dormi dormendo dorme",
    "loss": "perdit* perdere",
    "gain": "guadagn* utili profitt*",
    "only": "solo soltanto",
    "pay_off": "reso funzionato pagato ripagato",
    "once_more": "renderà funzionerà ripagherà pagherà",
    "bank": "banca banche libretto",
    "than_bank": "che_in che_con",
    "sure_bet": "scelta_sicura valore_sicuro investimento_sicuro bene_rifugio scommessa_sicura",
    "nest": "soldi risparmi pensione capitale futuro denaro",
    "year_in": "ogni_anno tutti_gli_anni anno_dopo",
    "stays_so": "sarà_sempre_così continua_così continuerà e_continua così_sarà",
    "secure": "sicur* garantit* stabil* fiss*",
    "for_life": "per_tutta_la_vita a_vita vitalizi*",
    "pension": "reddito rendita entrat*",
    "favourite": "preferit* favorit* più_amat*",
    "nation": "italia italiani europa europei paese mondo milanesi romani",
    "behind": "resta_indietro restano_indietro chiedono_di_più arranca*",
    "others": "concorrenza",
    "look": "non_regge_il_confronto non_regge non_ha_scampo non_può_competere",
    "only_one": "unico_materasso unica_app unica_carta unico unica",
    "need": "avrai_bisogno che_ti_serve ti_servirà di_cui",
    "not_one": "nessun nessuna",
    "one_way": "una_sola_direzione",
    "is_yours": "è_tua è_tuo è_vostra",
    "work": "al_lavoro lavorare_per lavora_per",
    "maybe": "forse",
    "period_end": "fine_del fine_mese",
    "ours_": "ci nostro nostra nostri nostre noi",
    "own_choice": """
        scegli_la_tua scegli_il_tuo scegli_tu con_un_amico con_un'amica con_una_amica
        con_gli_amici con_i_tuoi_amici con_le_amiche con_la_famiglia con_la_tua_famiglia un_amico
        un'amica """,
}
