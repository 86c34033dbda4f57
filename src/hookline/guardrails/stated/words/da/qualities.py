"""Danish and Norwegian: the words of what a house says of its goods and of its service."""

CLASSES = {
    "lasts_x": """
        holder varer rækker rekker bygget_til bygd_for lavet_til laget_for skabt_til klarer
        tåler """,
    "a_lifetime": """
        hele_livet livet_ud livet_ut et_helt_liv i_generationer i_generasjoner i_årtier
        i_tiår i_årevis generationer generasjoner for_altid for_alltid hele_sæsonen
        hele_sesongen mange_vintre i_mange_år evigt """,
    "never_x": "aldrig aldri ikke ingen",
    "wears_out": """
        slides slites slidt blegner blekner falmer krymper ruster fnugger nupper revner
        sprekker mister_formen mister_fasongen bliver_sløv blir_sløv ridses ripes
        går_i_stykker går_istykker krøller """,
    "the_last_x": "sidste siste eneste",
    "ever_buy": """
        du_køber du_kjøper du_får_brug_for du_trenger du_nogensinde du_noen_gang i_køber
        dere_kjøper du_behøver """,
    "hands_down": "går_i_arv gå_i_arv arves arver giver_videre gir_videre give_videre gi_videre",
    "heirs_x": "børnebørn* barnebarn* børn barna barn søn sønn datter",
    "outlives_x": """
        overlever_dig overlever_deg holder_længere_end_dig varer_lenger_enn_deg overlever_os
        overlever_oss """,
    "stays_x": "forbliver forblir holder_sig holder_seg bevarer beholder er_stadig er_fortsatt",
    "keen_x": """
        skarp skarpe som_ny som_nye blød bløde myk myke hvid hvide hvit hvite formen
        fasongen farven fargen vandtæt vanntett blank blanke """,
    "for_years": """
        år_efter_år år_etter_år i_årevis vask_efter_vask vask_etter_vask i_årtier i_tiår
        efter_hundrede_vaske etter_hundre_vask vinter_efter_vinter vinter_etter_vinter
        sæson_efter_sæson i_mange_år """,
    "withstands": "klarer tåler modstår motstår overlever trodser trosser",
    "any_weather": """
        alt al_slags_vejr all_slags_vær enhver_vinter hver_vinter enhver_storm alle_storme
        alle_stormer alle_vintre all_slags orkan det_meste """,
    "fond_x": """
        venskab* vennskap* kærlighed* kjærlighet* minde* minne* ægteskab* ekteskap*
        historie* vane* indtryk inntrykk latter* glæde* glede* """,
    "made_x": """
        dyrket dyrkes bagt bager bakt baker lavet laver laget lager brygget syet sydd
        strikket vævet vevd ristet brent høstet bygget bygd fremstillet produceret produsert
        røget røkt presset destilleret destillert """,
    "near_here": """
        rundt_om_hjørnet rundt_hjørnet i_nærheden i_nærheten her_i_byen i_landsbyen i_bygda
        i_vores_værksted i_vårt_verksted i_vores_eget_værksted i_eget_verksted
        i_vores_køkken i_eget_kjøkken i_vores_eget_bageri i_vores_bageri i_eget_bakeri
        i_vores_ovn i_egen_ovn i_vores_egen_ovn på_stedet bag_butikken bak_butikken
        et_stenkast et_steinkast i_dalen lokalt like_ved """,
    "in_homeland": """
        i_danmark i_norge på_fyn på_bornholm i_jylland på_sjælland i_københavn i_oslo
        i_bergen på_vestlandet i_italien i_italia i_tyskland i_frankrig i_frankrike
        i_sverige i_valdres """,
    "by_hand": "i_hånden for_hånd håndlavet håndlaget håndværk* håndverk*",
    "straight_from": "direkte_fra lige_fra rett_fra rett_fra_gården frisk_fra ferskt_fra nyt_fra",
    "grower_x": """
        bonden bønder bøndene landmand* gartner* gården gårde gårder fiskeren fisker*
        producent* produsent* bistadet bikuben birøkter* haven hagen marken åkeren båden
        båten træet treet meieriet mejeriet """,
    "only_x": "kun bare udelukkende utelukkende alle alt altid alltid",
    "stuff_x": """
        ingrediens* råvare* mælk melk mel uld ull kød kjøtt grøntsager grønnsaker bønner æg
        egg ost honning frugt frukt træ tre læder lær skinn bomuld bomull fisk humle æbler
        epler kartofler poteter smør størrelse* """,
    "from_here": """
        lokal* dansk* norsk* økologisk* fra_egnen fra_området herfra små_gårde små_gårder
        kortreist* fra_bygda """,
    "caught_x": "fanget plukket høstet bagt bakt gravet fisket trukket",
    "this_dawn": """
        i_morges i_dag_morges ved_daggry i_dag i_morgentimerne ved_soloppgang ved_solopgang
        før_daggry tidlig_i_dag """,
    "on_plate": """
        på_din_tallerken på_tallerkenen i_butikken på_dit_bord på_bordet_ditt på_hylden
        i_hylla til_frokost i_aften i_kveld klokken_ni """,
    "journey": "bus bussen tog toget trikk* fly flyet",
    "all_x": "alt alle hver hvert",
    "home_made": """
        hjemmelavet hjemmelaget hjemmebagt hjemmebakt fra_bunden fra_bunnen egen_produktion
        egen_produksjon husets_egen husets_eget """,
    "none_x": "intet ingenting aldrig aldri ikke_noget",
    "frozen_x": """
        frossent frosset frosne fra_fryseren fra_pose fra_dåse på_boks opvarmet oppvarmet
        halvfabrikata """,
    "comes_from": "kommer_fra kommer_direkte hentes_fra hentes_i hentes_på",
    "mill_x": """
        mølle* gård* dalen engen enger skoven skogen kysten vingård* fjeldet fjellet heden
        landsby* bygda bygd """,
    "always_x": "altid alltid stadig",
    "in_stock_x": "på_lager på_hylden på_hylla tilgængelig* tilgjengelig* hjemme",
    "runs_dry": "aldrig_udsolgt aldri_utsolgt løber_aldrig_tør går_aldri_tom bliver_aldrig_udsolgt",
    "never_ends": "slipper_aldrig_op tar_aldri_slutt slutter_aldrig slutter_aldri hører_aldrig_op",
    "your_size_x": """
        din_størrelse alle_størrelser hver_størrelse din_farve din_farge størrelsen_din
        fargen_din """,
    "round_clock": """
        døgnet_rundt dag_og_nat dag_og_natt natt_og_dag nat_og_dag når_som_helst_på 24_timer
        fireogtyve_timer syv_dage sju_dager alle_timer """,
    "for_you_x": """
        for_dig for_deg åbent åbne åpent åpne svarer her klar klare hjælp hjelp support vagt
        vakt """,
    "free_table": """
        et_bord_til_dig et_bord_til_deg plads_til_dig plass_til_deg et_ledigt_bord
        ledig_bord en_tid_til_dig en_time_til_deg """,
    "whatever_x": "hvad_du_end hva_du_enn uanset_hvad_du uansett_hva_du hvad_end_du",
    "we_have_it": "vi_har_det har_vi_det vi_har_den har_vi",
    "visit_x": "konsultation* konsultasjon* fremvisning* visning* hjemmebesøg hjemmebesøk",
    "as_suits": "når_det_passer når_du_vil når_det_passer_dig når_det_passer_deg når_i_vil",
    "no_wait": """
        ingen_ventetid uden_ventetid uten_ventetid uden_kø uten_kø ingen_kø
        slipper_for_at_vente slipper_å_vente venter_aldrig venter_aldri aldrig_vente """,
    "done_x": """
        repareret reparert reparation reparasjon fikset klar klart renset vasket rettet
        slebet slipt godkendt godkjent forsikret udbetalt utbetalt installeret installert
        trykt printet indrammet innrammet lappet """,
    "in_no_time": """
        samme_dag mens_du_venter på_en_time på_få_timer på_noen_timer på_minutter
        på_sekunder inden_for_få_timer innen_få_timer på_stedet straks med_det_samme
        umiddelbart allerede_i_aften allerede_i_kveld på_nul_komma over_natten på_et_øjeblik """,
    "brought_in": """
        afleverer_du leverer_du lever_inn aflever indlever indleveret innlevert afleveres
        leveres_inn """,
    "collected_x": "hent henter hentes hentet",
    "by_evening": "aften aftenen kveld kvelden eftermiddag* ettermiddag*",
    "we_reply_x": "vi_svarer svarer_vi vi_ringer svar vi_vender_tilbage",
    "in_seconds": """
        på_sekunder på_minutter inden_for_minutter innen_minutter straks med_det_samme
        inden_for_en_time innen_en_time på_første_ring umiddelbart på_få_minutter
        på_noen_minutter """,
    "returned_to_you": """
        har_du_den_igen har_du_den_tilbake har_du_det_igen tilbage_hos_dig tilbake_hos_deg
        tilbage_på_dit hjemme_igen_hos """,
    "by_an_hour": """
        klokken_to klokken_tre klokken_fem til_frokost før_frokost før_lunsj før_aften
        i_aften i_kveld i_morgen inden_aften """,
    "at_the_door": """
        til_din_dør til_døren på_døra ved_din_dør hjem_til_dig hjem_til_deg leveres leveret
        levert leverer levering sendes sender hos_dig hos_deg i_din_postkasse i_postkassen
        i_postkassa kommer_frem fremme """,
    "soon_x": """
        til_morgenmaden til_frokost før_morgenmaden over_natten inden_for_få_dage
        innen_få_dager på_få_dage på_noen_dager samme_dag næste_dag neste_dag
        i_morgen_tidlig inden_for_en_time innen_en_time på_nul_komma allerede_i_morgen
        hverdage virkedager arbeidsdager på_to_dage """,
    "no_slip": """
        uden_bon uden_kvittering uten_kvittering ingen_kvittering uden_mærker uden_æske
        uten_eske uten_merkelapp """,
    "no_bother": """
        uden_besvær uten_bry ingen_problemer uden_problemer uten_problemer ingen_spørgsmål
        ingen_spørsmål uden_spørgsmål uten_spørsmål uden_bøvl uten_styr """,
    "wears_it": "bær bruk brug prøv test sov_på kør kjør",
    "some_weeks": "måned måneder uge uger uke uker nætter netter dage dager",
    "decides_then": """
        beslut_dig_så bestem_dig_så bestem_deg_så og_bestem og_beslut bestem_derefter
        så_bestemmer bestem_dig_bagefter bestem_deg_etterpå """,
    "we_take_back": """
        vi_tager_retur vi_tar_i_retur vi_tager_imod vi_tar_imot tager_vi_tilbage
        tar_vi_tilbake vi_tager_alt vi_tar_alt """,
    "all_used": """
        alt også_brugt også_brukt også_åbnet også_åpnet selv_brugt selv_brukt selv_åbnet
        selv_om """,
    "swap_x": "bytte ombytning bytning retur returnering returer",
    "always_can": """
        kan_altid kan_alltid altid_muligt alltid_mulig når_som_helst går_altid går_alltid
        altid_i_orden """,
    "changed_mind": """
        fortryder fortrudt angrer angret passer_ikke forkert_størrelse feil_størrelse
        for_lille for_liten for_stor ikke_tilfreds ikke_fornøyd """,
    "swap_for_you": "bytter_vi vi_bytter vi_ombytter",
    "bring_back": """
        lever_tilbage lever_tilbake send_tilbage send_tilbake returner kom_tilbage_med
        aflever_tilbage send_den_tilbage send_den_tilbake """,
    "whenever_x": """
        når_du_vil når_som_helst uden_spørgsmål uten_spørsmål uden_frist uten_frist
        alle_dage alle_dager """,
}
