"""Italian: the words of plain sales talk: what it cures, gives along and promises of money."""

CLASSES = {
    "relieves_x": """
        allevia alleviano previene addio dì_addio stop basta calma abbassa riduce cura dimentica
        elimina combatte spariscono sparirà sparisce scompare senza contro mai_più lenisce """,
    "ailment_x": """
        mal_di_schiena mal_di_testa emicrania emicranie insonnia colesterolo pressione raffreddore
        rughe dolori_articolari influenza allergie acidità stomaco crampi dolore dolori gonfiore """,
    "strengthens_x": """
        rinforza rafforza bene_al bene_alla buono_per protegge migliora stimola aiuta favorisce """,
    "organ_x": """
        immunitarie immunitario cuore digestione articolazioni circolazione fegato ossa memoria
        intestino metabolismo difese """,
    "sleep_better": "dormi_meglio dormirai_meglio sonno_migliore dormire_meglio",
    "from_first": "prima_notte da_subito ogni_notte",
    "cleanses_x": "depura disintossica purifica pulisce detox",
    "body_x": "organismo corpo tossine fegato",
    "rejuvenates_x": "ringiovanisce anni_in_meno più_giovane",
    "skin_x": "pelle viso",
    "cancel_x": "disdici disdire disdetta cancella cancellazione annulla senza_vincoli annullare",
    "at_will": """
        quando_vuoi in_qualsiasi_momento senza_penali senza_costi gratis la_mattina_stessa
        senza_spiegazioni fino_all_ultimo senza_impegno """,
    "success_x": "successo risultato promozione",
    "certain_x": "assicurato garantito sicuro certo",
    "cannot_err": "non_puoi_sbagliare impossibile_sbagliare non_si_sbaglia_mai",
    "word_given": "promesso garantito parola promettiamo",
    "outcome_x": "risultati prima_lezione primo_giorno prima_seduta al_primo",
    "first_try": "al_primo_colpo primo_tentativo prima_volta",
    "pass_x": "passi passerai superi",
    "fare_x": "prezzo prezzi tariffa canone affitto",
    "unchanged_x": """
        non_aumenta_mai bloccato per_sempre non_cambia_mai fisso_per non_sale_mai resta_quello """,
    "thrown_in": "mettiamo aggiungiamo in_omaggio infiliamo c_è_anche ci_mettiamo",
    "small_goods": """
        borsa tazza campione candela quaderno calzini pensiero sorpresa spazzolino berretto biscotto
        portachiavi pensierino """,
    "extra_x": """
        montaggio installazione colazione parcheggio assicurazione confezione attivazione posa """,
    "included_x": "compreso compresa incluso inclusa nel_prezzo compresi",
    "welcome_gift": "regalo_di_benvenuto un_omaggio_di_benvenuto omaggio_di_benvenuto",
    "chains_x": """
        supermercato supermercati grandi_marche grandi_catene vecchio_operatore tua_banca
        grande_distribuzione discount industriale """,
    "cannot_follow": "non_reggono non_reggono_il non_possono_competere non_ci_arrivano non_tengono",
    "than_x": "che del della dei rispetto delle",
    "others_x": "altri concorrenza concorrenti",
    "ask_double": "chiedono_il_doppio il_doppio due_volte_tanto",
    "nowhere_x": "da_nessuna_parte in_nessun_posto nessun_altro",
    "finer_x": "meglio più_comodo così_comodo più_fresco a_meno",
    "yield_x": "rendimento guadagno guadagni reddito profitto interessi rendita",
    "rely_on": "contare sicuro garantito certo",
    "loss_x": "perdita perdite perdere",
    "excluded_x": "nessun_rischio senza_rischio escluse impossibile mai",
    "rose_x": "salito cresciuto guadagnato salì",
    "will_rise": "salirà crescerà salirà_domani guadagnerà",
    "your_money_x": "tuo_denaro tuoi_soldi tuoi_risparmi",
    "works_for_you": "lavora_per lavorano_per lavora",
    "puts_little": "metti_poco versi_poco investi_poco",
    "takes_much": "prendi_tanto prendi_molto ritiri_tanto",
    "retire_x": "pensione",
    "millionaire_x": "milionario milionaria ricco ricca",
    "before_another": "prima_che_lo_faccia prima_di_qualcun prima_che_qualcun prima_degli_altri",
    "no_more_coming": """
        non_ce_ne_saranno_altri non_tornano_più nessun_riassortimento non_tornerà_più """,
    "everybody_x": "tutti",
    "wants_one": "lo_vogliono li_vogliono vogliono_uno la_vogliono ne_vogliono",
    "brief_while": "ancora_per_poco per_un_tempo_limitato tempo_limitato",
    "special_price": "prezzo_speciale_per prezzo_solo_per prezzo_da_amico prezzi_da_saldo",
    "pros_y": "professionisti medici chef dentisti veterinari esperti",
    "use_it_y": "usano lo_usano consigliano scelgono",
    "town_x": "tutta_la_città mezza_città tutto_il_quartiere",
    "talks_x": "ne_parla parla parlano",
    "elected_x": "eletto eletta premiato votato",
    "of_year": "dell_anno migliore",
    "pleased_x": "soddisfatti contenti felici",
    "many_x": "migliaia centinaia milioni",
    "buyers_x": "clienti soci famiglie ospiti",
    "takes_part": "partecipa gioca gira",
    "take_home_x": "porta_a_casa vinci aggiudicati",
    "one_buyer": "una_cliente un_cliente uno_di_voi un_fortunato",
    "goes_home_with": "tornerà_a_casa vincerà volerà",
    "each_slip": "ogni_scontrino ogni_ordine ogni_acquisto",
    "a_ticket": "è_un_biglietto un_biglietto una_possibilità partecipa",
    "maybe_you": "e_se magari_sei potresti_essere forse_sei",
    "winner_x": "vincitore vincitrice vincessi vincessi_tu",
    "spin_x": "gira gratta",
    "wins_x": "vinci premio premi",
    "each_coin": "ogni_euro ogni_centesimo",
    "gives_credit": "ti_dà credito vale_credito diventa",
    "points_x": "punti bollini",
    "into_money": "in_denaro in_buoni in_contanti in_soldi",
    "buy_and_earn": "compra_e_guadagna acquista_e_guadagna",
    "take_now": "portalo_a_casa prendilo_oggi compra_oggi portala_a_casa compra_ora",
    "pay_next_year": "paga_l_anno paghi_l_anno paga_dopo paghi_dopo paga_a_gennaio paghi_a_gennaio",
    "in_rates": "in_quattro_rate a_rate in_tre_rate rate in_dodici",
    "same_price_x": "stesso_prezzo allo_stesso senza_sovrapprezzo",
}
