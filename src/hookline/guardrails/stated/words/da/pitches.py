"""Danish and Norwegian: the words of plain sales talk: what it cures, gives along and promises of money."""

CLASSES = {
    "relieves_x": """
        lindrer lindre forebygger modvirker motvirker sænker senker helbreder kurerer
        beroliger glem farvel slip_for slipp bekæmper bekjemper beskytter_mod beskytter_mot
        hjælper_mod hjelper_mot forsvinder forsvinner """,
    "ailment_x": """
        rygsmerter ryggsmerter ondt_i_ryggen vondt_i_ryggen hovedpine hodepine migræne
        migrene søvnløshed søvnløshet kolesterol* blodtryk* blodtrykk* rynker forkølelse*
        forkjølelse* ledsmerter leddsmerter influenza* influensa* allergi* krampe* mavepine
        magevondt ondt_i_halsen vondt_i_halsen halsbrand halsbrann uro """,
    "strengthens_x": "styrker godt_for bra_for gavner beskytter støtter forbedrer stimulerer",
    "organ_x": """
        immunforsvar* hjerte* fordøjelse* fordøyelse* led ledene leddene blodomløb*
        blodomløp* leveren knogler* skjelett* hukommelse* mave* mage* stofskifte* tarm* """,
    "sleep_better": "sove_bedre sov_bedre sover_bedre bedre_søvn dybere_søvn dypere_søvn",
    "from_first": """
        første_nat første_natt allerede_i_nat allerede_i_natt hver_nat hver_natt
        fra_første_dag """,
    "cleanses_x": "renser afgifter avgifter detox udrenser",
    "body_x": "kroppen giftstoffer leveren affaldsstoffer",
    "rejuvenates_x": "år_yngre forynger foryngrer yngre",
    "skin_x": "hud huden ansigt ansigtet ansikt ansiktet",
    "cancel_x": "opsig opsigelse si_opp oppsigelse afbestil avbestill afmeld stop_når aflys",
    "at_will": """
        når_du_vil når_som_helst uden_gebyr uten_gebyr uden_binding uten_binding gratis
        samme_morgen til_det_sidste til_det_siste """,
    "success_x": "succes suksess resultat*",
    "certain_x": "garanteret garantert sikker* givet",
    "cannot_err": """
        kan_ikke_gå_galt kan_ikke_gå_galt_med kan_ikke_vælge_forkert kan_ikke_velge_feil
        umuligt_at_fejle umulig_å_feile kan_ikke_bli_feil """,
    "word_given": "lover løfte lovet æresord garanteret garantert",
    "outcome_x": """
        resultat* første_time første_lektion første_dag første_gang perfekt_pasform
        perfekt_passform """,
    "first_try": "første_forsøg første_forsøk første_gang i_første_hug",
    "pass_x": "består består_du bestå køreprøven oppkjøringen bestått",
    "fare_x": "prisen pris priser gebyret lejen leien taksten satsen",
    "unchanged_x": """
        ligger_fast står_fast stiger_aldrig stiger_aldri ændres_aldrig endres_aldri er_låst
        fastfrosset fryst går_aldrig_op går_aldri_opp """,
    "thrown_in": """
        får_du_med_i_købet med_i_købet på_kjøpet lægger_vi_i legger_vi_i lægger_et legger_et
        følger_med sender_vi_med smider_vi_i """,
    "small_goods": """
        krus taske veske pose klistermærke* klistremerke* prøve stearinlys lys nøglering*
        nøkkelring* notesbog notatbok strømper sokker tandbørste tannbørste hue lue småkage
        kjeks overraskelse noget_lille noe_lite """,
    "extra_x": """
        montering installation installasjon morgenmad frokost parkering indpakning
        innpakning forsikring opsætning oppsett """,
    "included_x": """
        inkluderet inkludert med_i_prisen i_prisen med_i_købet på_kjøpet indregnet medregnet """,
    "welcome_gift": """
        velkomstgave_til en_velkomstgave velkomstgave_venter velkomstpakke_er goodiebag_til """,
    "chains_x": """
        supermarked* kæder kæderne kjeder kjedene store_mærker store_merker din_bank
        banken_din gamle_selskab gamle_operatør varehus* lavpris* fabriksbrød discount* """,
    "cannot_follow": """
        kan_ikke_følge_med henger_ikke_med kan_ikke_måle_sig kan_ikke_måle_seg
        har_ingen_chance har_ingen_sjanse kan_ikke_matche når_os_ikke når_oss_ikke """,
    "than_x": "end enn",
    "others_x": "andre andre_butikker konkurrent*",
    "ask_double": """
        tager_det_dobbelte tar_det_dobbelte dobbelt_så_meget dobbelt_så_mye det_dobbelte
        dobbelt_pris """,
    "nowhere_x": "ingen_steder intet_sted ingensteds aldrig_før aldri_før",
    "finer_x": "bedre blødere mykere lækrere deiligere friskere ferskere billigere varmere rarere",
    "yield_x": """
        afkast* avkastning* gevinst* fortjeneste* rente udbytte* utbytte* indkomst* inntekt* """,
    "rely_on": "regne_med stole_på sikker sikkert tryg trygg garanteret garantert",
    "loss_x": "tab tap",
    "excluded_x": """
        udelukket utelukket umuligt umulig uden_risiko uten_risiko risikofrit risikofritt
        nul_risiko null_risiko """,
    "rose_x": "steg voksede vokste klatrede klatret gik_op gikk_opp",
    "will_rise": """
        stiger_i_morgen vil_stige stiger_igen stiger_videre vokser_videre også_i_morgen
        fortsætter_op fortsetter_opp """,
    "your_money_x": "dine_penge pengene_dine dine_opsparede din_opsparing sparepengene_dine",
    "works_for_you": """
        arbejder_for_dig jobber_for_deg arbeider_for_deg arbejder_mens jobber_mens
        knokler_for """,
    "puts_little": "sæt_lidt_ind sett_inn_litt lidt_ind litt_inn indsæt_lidt",
    "takes_much": "tag_meget_ud ta_ut_mye meget_ud mye_ut få_meget få_mye",
    "retire_x": "pension* pensjon*",
    "millionaire_x": "millionær* rig rik formuende",
    "before_another": """
        før_en_anden før_noen_andre inden_en_anden før_alle_andre før_de_er_væk
        før_de_er_borte """,
    "no_more_coming": """
        kommer_ikke_flere der_kommer_ikke_flere det_kommer_ikke_flere kommer_ingen_flere
        kommer_ikke_igen """,
    "everybody_x": "alle",
    "wants_one": "vil_have_en vil_ha_en vil_have_den vil_ha_den er_ude_efter er_ute_etter",
    "brief_while": """
        i_kort_tid kun_kort_tid bare_en_kort begrænset_tid begrenset_tid ikke_længe_endnu
        ikke_lenge_til """,
    "special_price": """
        særpris_til spesialpris_for særpris_kun specialpris_til vennepris_til
        vi_har_barberet godt_nedsat """,
    "pros_y": """
        proffer proffene professionelle profesjonelle læger leger kokke kokker tandlæger
        tannleger dyrlæger veterinærer håndværkere håndverkere eksperter """,
    "use_it_y": "bruger bruker vælger velger sværger_til sverger_til stoler_på køber kjøper",
    "town_x": "hele_byen hele_landet halve_byen hele_danmark hele_norge",
    "talks_x": "taler snakker",
    "elected_x": "kåret valgt stemt udnævnt utnevnt",
    "of_year": "årets til_bedste til_beste til_årets",
    "many_x": "tusindvis tusenvis hundredvis hundrevis millioner",
    "pleased_x": "tilfredse fornøjede fornøyde glade lykkelige",
    "buyers_x": "kunder gæster gjester familier medlemmer læsere lesere",
    "takes_part": "vær_med bli_med deltag delta spil_med spill",
    "take_home_x": "vind vinn tag_hjem ta_hjem chance_for sjanse_til",
    "one_buyer": "en_kunde én_kunde en_af_jer en_av_dere en_heldig én_heldig",
    "goes_home_with": """
        går_hjem_med tager_hjem_med reiser_til rejser_til vinder vinner kører_hjem_i """,
    "each_slip": "hver_bon hver_kvittering hvert_køb hvert_kjøp hver_bestilling",
    "a_ticket": "er_et_lod er_et_lodd et_lod et_lodd er_en_chance er_en_sjanse",
    "maybe_you": """
        måske_er måske_bliver kanskje_er kanskje_blir bliver_det_dig blir_det_deg
        måske_netop """,
    "winner_x": "vinder vinner vinderen vinneren",
    "spin_x": "drej snurr snur skrab skrap",
    "wins_x": "vind vinn præmie* premie* gevinst",
    "each_coin": "hver_krone hver_øre hvert_øre hver_eneste_krone",
    "gives_credit": """
        giver_point gir_poeng bliver_til_point på_kontoen tilgodehavende giver_tilgode """,
    "points_x": "point poeng stempler stemplar mærker merker",
    "into_money": """
        bliver_til_penge blir_til_penger til_kontanter mot_kontanter til_gavekort mod_penge
        til_penger """,
    "buy_and_earn": "køb_og_tjen kjøp_og_tjen handl_og_tjen",
    "take_now": """
        tag_den_nu ta_den_nå tag_den_hjem ta_den_hjem køb_nu kjøp_nå tag_med_i_dag
        ta_med_i_dag """,
    "pay_next_year": "betal_næste_år betal_neste_år betal_senere betal_til_januar betal_i_januar",
    "in_rates": "i_rater på_avbetaling i_fire_rater delbetaling avdrag",
    "same_price_x": "samme_pris uden_tillæg uten_tillegg uden_ekstra uten_ekstra",
}
