"""Swedish: the words of plain sales talk: what it cures, gives along and promises of money."""

CLASSES = {
    "relieves_x": """
        lindrar lindra förebygger motverkar sänker botar lugnar glöm adjö hejdå slipp
        bekämpar skyddar_mot hjälper_mot försvinner bort_med """,
    "ailment_x": """
        ryggont ryggvärk huvudvärk migrän sömnlöshet kolesterol* blodtryck* rynkor
        förkylning* ledvärk influensa* allergi* kramp* magont halsont nackont oro halsbränna
        svullen """,
    "strengthens_x": "stärker bra_för skyddar stöder förbättrar stimulerar gynnar",
    "organ_x": """
        immunförsvar* hjärta* matsmältning* leder lederna blodcirkulation* levern skelett*
        minnet magen ämnesomsättning* tarmen """,
    "sleep_better": "sova_bättre sov_bättre sover_bättre bättre_sömn djupare_sömn",
    "from_first": "första_natten redan_i_natt varje_natt från_första_dagen",
    "cleanses_x": "renar avgiftar detox rensar",
    "body_x": "kroppen gifter levern slaggprodukter",
    "rejuvenates_x": "år_yngre föryngrar yngre",
    "skin_x": "hud huden ansikte ansiktet hy",
    "cancel_x": "avsluta säg_upp avboka avbokning uppsägning avsluta_när avbeställ",
    "at_will": """
        när_du_vill när_som_helst utan_kostnad utan_avgift utan_bindningstid kostnadsfritt
        samma_morgon in_i_det_sista """,
    "success_x": "framgång* resultat* succé",
    "certain_x": "garanterad* säker* given",
    "cannot_err": "kan_inte_bli_fel kan_inte_gå_fel omöjligt_att_misslyckas blir_aldrig_fel",
    "word_given": "lovar löfte utlovat hedersord garanterat",
    "outcome_x": "resultat första_lektionen första_dagen första_gången perfekt_passform",
    "first_try": "första_försöket första_gången på_första på_första_försöket",
    "pass_x": "klarar_du klarar_provet godkänd klarar_uppkörningen klarar_du_det",
    "fare_x": "priset pris priser avgiften hyran taxan",
    "unchanged_x": """
        står_fast ändras_aldrig höjs_aldrig stiger_aldrig är_låst fryst ligger_fast
        går_aldrig_upp """,
    "thrown_in": """
        får_du_på_köpet på_köpet skickar_vi_med lägger_vi_i ingår_en slänger_vi_in
        följer_med """,
    "small_goods": """
        mugg* väska kasse klistermärk* prov ljus nyckelring* anteckningsbok strumpor
        tandborste mössa kaka överraskning något_litet """,
    "extra_x": """
        montering installation frukost parkering* presentinslagning försäkring inslagning
        uppsättning """,
    "included_x": "ingår på_köpet i_priset inkluderat inkluderad inräknad",
    "welcome_gift": """
        välkomstpresent* välkomstgåva* en_välkomstgåva_väntar välkomstpaketet_är
        goodiebag_till """,
    "chains_x": """
        stormarknad* kedjor kedjorna stora_märken storbanken din_bank gamla_operatör
        varuhusen nätjättarna lågpris* köpebröd märkesvarorna """,
    "cannot_follow": """
        kan_inte_matcha hänger_inte_med kan_inte_mäta_sig har_ingen_chans går_inte_upp_mot
        slår_oss_inte """,
    "than_x": "än",
    "others_x": "andra andra_butiker konkurrenter*",
    "ask_double": "tar_dubbelt dubbelt_så_mycket dubbla_priset begär_dubbelt",
    "nowhere_x": "ingenstans aldrig_förr ingen_annanstans",
    "finer_x": "godare bättre skönare mjukare färskare billigare varmare bekvämare",
    "yield_x": "avkastning* vinst* ränta inkomst* utdelning*",
    "rely_on": "räkna_med lita_på säker trygg garanterad",
    "loss_x": "förlust förluster",
    "excluded_x": "uteslutet uteslutna omöjligt omöjlig utan_risk riskfritt noll_risk",
    "rose_x": "steg ökade växte klättrade gick_upp",
    "will_rise": """
        stiger_imorgon kommer_att_stiga fortsätter_upp stiger_igen växer_vidare
        också_imorgon """,
    "your_money_x": "dina_pengar ditt_sparande dina_besparingar",
    "works_for_you": "jobbar_för_dig arbetar_för_dig jobbar_medan arbetar_medan jobbar_hårt",
    "puts_little": "sätt_in_lite lite_in satsa_lite",
    "takes_much": "ta_ut_mycket mycket_ut få_ut_mycket få_mycket",
    "retire_x": "pension*",
    "millionaire_x": "miljonär* rik förmögen",
    "before_another": "innan_någon_annan före_alla_andra innan_de_är_borta innan_någon_hinner",
    "no_more_coming": "kommer_inga_fler det_blir_inga_fler ingen_ny_omgång inga_nya_kommer",
    "everybody_x": "alla",
    "wants_one": "vill_ha_en vill_ha_den är_ute_efter",
    "brief_while": "en_kort_tid under_kort_tid begränsad_tid inte_länge_till bara_en_kort",
    "special_price": """
        specialpris_för specialpris_bara extrapris_för rejält_nedsatt vänpris_för
        vi_har_kapat """,
    "pros_y": "proffs proffsen läkare kockar tandläkare veterinärer hantverkare experter",
    "use_it_y": "använder väljer svär_vid litar_på köper",
    "town_x": "hela_stan hela_staden halva_stan hela_sverige",
    "talks_x": "pratar talar",
    "elected_x": "utsedd utsett vald valt röstad framröstad",
    "of_year": "årets till_bästa till_bäst",
    "many_x": "tusentals hundratals miljontals",
    "pleased_x": "nöjda glada lyckliga",
    "buyers_x": "kunder gäster familjer medlemmar läsare",
    "takes_part": "var_med tävla spela delta häng_med",
    "take_home_x": "vinn ta_hem chans_på chans_att_vinna",
    "one_buyer": "en_kund en_av_er en_lycklig en_av_kunderna",
    "goes_home_with": "åker_hem_med vinner reser_till går_hem_med",
    "each_slip": "varje_kvitto varje_köp varje_beställning",
    "a_ticket": "är_en_lott en_lott är_en_chans",
    "maybe_you": "kanske_är kanske_blir kanske_just blir_det_du",
    "winner_x": "vinnare vinnaren vinner",
    "spin_x": "snurra skrapa",
    "wins_x": "vinn pris priser vinst",
    "each_coin": "varje_krona vartenda_öre",
    "gives_credit": "ger_tillgodo blir_poäng tillgodo på_kontot",
    "points_x": "poäng stämplar märken",
    "into_money": "blir_pengar mot_pengar i_kontanter till_pengar mot_presentkort",
    "buy_and_earn": "handla_och_tjäna köp_och_tjäna",
    "take_now": "ta_hem_den ta_den_nu köp_nu ta_med_idag handla_nu",
    "pay_next_year": "betala_nästa_år betala_senare betala_i_januari betala_sen",
    "in_rates": "delbetal* på_avbetalning i_fyra_delar månadsvis",
    "same_price_x": "samma_pris utan_påslag utan_extra",
}
