"""Danish and Norwegian: the words of what a house promises to do, in both spellings."""

CLASSES = {
    "ordered": "bestil* køb kjøp handl handle shop",
    "day_after": "i_morgen næste_dag neste_dag dagen_efter dagen_etter i_overmorgen",
    "this_day": "allerede_i_dag samme_dag i_aften i_kveld til_aftensmaden til_middag",
    "quickly": "inden_for_en_time innen_en_time på_en_time inden_for_et_døgn innen_et_døgn",
    "arrives": """
        hos_dig hos_deg hjemme_hos på_dørmåtten på_dørmatten ved_døren på_døra lever* fremme
        har_du_det får_du_det i_postkassen i_hånden på_bordet """,
    "parcel_": "pakke* forsendelse* bestilling* varerne varene måltidskasse* matkasse*",
    "we_bring": "vi_leverer leverer_vi levering* leveres hjemlevering*",
    "shut_then": "lukket stengt",
    "warrant": "garanti garanteret dækket dekket",
    "lifelong": "livslang* livstid* livsvarig* livet_ud livet_ut for_altid for_alltid hele_livet",
    "covered_x": "garanti dækket dekket garanteret reparerer bytter beskyttet forsikret",
    "as_long": "så_længe så_lenge",
    "own_it": "ejer eier kører kjører har bærer bruger bruker lever",
    "we_mend": "reparerer reparation* reparasjon* bytter service* erstatter ordner",
    "send_back": """
        send_tilbage send_tilbake returner* aflever* send_den send_det retur byt bytt bytte lever_den
        """,
    "no_reason": """
        uden_begrundelse uten_begrunnelse uden_forklaring uten_forklaring uden_spørgsmål
        uten_spørsmål uden_besvær uden_diskussion når_du_vil ingen_spørgsmål uden_kvittering """,
    "ill_fitting": """
        passer_ikke sidder_ikke forkert_størrelse feil_størrelse fortryder_du angrer_du
        ikke_tilfreds ikke_fornøyd ikke_passer ombestemmer """,
    "taken_back": "tager_vi_retur vi_tager_den tar_vi_tilbake bytter_vi vi_bytter vi_tar_den",
    "nothing_lost": "intet_at_tabe ingenting_å_tape ingen_risiko uden_risiko uten_risiko",
    "try_out": "prøv* test* begynd begynn tilmeld start",
    "only_with_us": "kun_hos_os bare_hos_oss kun_her bare_her eksklusivt_hos",
    "nowhere_else": "ingen_andre_steder ikke_andre_steder ingen_andre_plasser",
    "to_find": "find* finn* køb* kjøp* findes finnes får sælges selges ser se",
    "negation": "ikke ingen aldrig aldri",
    "other_shop": "andre_butikker andre_steder anden_butik",
    "exclusive_x": "eksklusivt eksklusiv eksklusive",
    "at_our_place": "hos_os hos_oss i_vores i_vår i_butikken ved_kassen næste_besøg neste_besøk",
    "found_cheaper": """
        billigere_et_andet billigere_andre fundet_billigere funnet_billigere finder_billigere
        lavere_pris bedre_pris bedre_tilbud """,
    "we_match": "matcher prismatch* prisgaranti* går_under endnu_lavere enda_lavere går_lavere",
    "any_price": "alle_priser enhver_pris ethvert_tilbud alle_tilbud",
    "difference_x": "differencen forskellen mellemlægget forskjellen mellomlegget",
    "we_bear": "betaler erstatter tilbage tilbake giver gir refunderer",
    "we_take": "vi_betaler betaler_vi dækker_vi vi_dækker vi_dekker dekker_vi vi_tager tager_vi tar_vi",
    "half_of": "halvdelen halve tredjedel* fjerdedel*",
    "the_bill": "regning* faktura* omkostning* kostnad* *regningen",
    "the_chance": "chancen sjansen tilbud* prisen kampagn* kampanj*",
    "no_more_then": "forbi væk for_sent ikke_længere ikke_lenger gået_glip over borte",
    "get_slim": "tab_dig tabe_dig slank* gå_ned kilo_væk",
    "effortless": """
        uden_sult uten_sult uden_kur uden_anstrengelse uten_anstrengelse uden_træning uten_trening
        uden_at_træne uten_å_trene i_søvne """,
    "go_home_with": "gå_hjem_med med_hjem tag_med ta_med",
    "a_present": "gave* overraskelse* present",
    "awaits_x": "venter ligger_klar",
    "ever_breaks": "går_i_stykker holder_op i_stykker slutter_å_virke svigter ødelagt",
    "always_mend": "altid alltid når_som_helst uanset_alder",
    "nobody_x": "ingen",
    "care_x": "passer forstår laver behandler lager",
    "like_ours": "som_vi som_vores som_vår som_os som_oss end_vi enn_vi",
    "with_friend": "ven vennen venn kompis* partner* veninde",
    "one_pays": "betal_kun_for betaler_for_en kun_én_betaler betal_for_én prisen_for_én",
    "sign_up": "tilmeld* meld book* påmeld*",
    "by_tonight": "i_aften i_kveld inden_midnat før_midnatt midnat midnatt i_morgen",
    "full_fee": "fuld_pris full_pris normalpris* hele_gebyret tilmeldingsgebyr* ordinær_pris",
    "hardly_any": "næsten_ingen nesten_ingen næppe_nogen knapt_noen",
    "bookable": "værelser rom senge senger borde bord pladser plasser tider billetter størrelser",
    "other_net": "andre_netværk andre_nett andre_selskaber andre_banker andre_operatører",
    "gives_up": "stopper slutter ikke_når giver_op gir_opp",
    "not_found": "ikke_til_at_finde finder_du_ikke finner_du_ikke",
    "sickness": "eksem akne migræne migrene søvnløshed søvnløshet gigt psoriasis allergi*",
    "long_past": "saga_blot hører_fortiden",
    "if_no_better": "ikke_bedre hjælper_ikke hjelper_ikke virker_ikke",
    "not_pay": "betaler_du_intet skal_du_ikke_betale betaler_du_ikke betaler_du_ingenting",
    "sale_itself": "udsalget ophørsudsalget salget",
    "it_shuts": "lukker slutter stenger ophører",
}
