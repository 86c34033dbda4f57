"""Swedish: the words of what a house says of its goods and of its service."""

CLASSES = {
    "lasts_x": """
        håller räcker varar klarar gjord_för gjorda_för byggd_för byggda_för skapad_för tål """,
    "a_lifetime": """
        hela_livet livet_ut ett_helt_liv i_generationer i_årtionden i_decennier i_åratal
        generationer för_alltid hela_säsongen en_hel_säsong många_vintrar många_år ett_liv """,
    "never_x": "aldrig inte ingen",
    "wears_out": """
        nöts slits bleknar blekna krymper krympa rostar rosta noppar noppa spricker spricka
        tappar_formen tappa_formen slöas bli_slö blir_slö repas bucklas går_sönder gå_sönder
        skrynklas """,
    "the_last_x": "sista enda",
    "ever_buy": "du_köper du_behöver_köpa du_någonsin_köper ni_köper du_behöver ni_behöver",
    "hands_down": "går_i_arv gå_i_arv ärvs ärva lämnar_vidare lämna_vidare lämna_över ger_vidare",
    "heirs_x": "barnbarn* barn barnen son sonen dotter dottern",
    "outlives_x": "överlever_dig överlever_er håller_längre_än_du lever_längre_än_du överlever_oss",
    "stays_x": "förblir håller_sig behåller är_fortfarande stannar",
    "keen_x": """
        vass vassa skarp skarpa som_ny som_nya mjuk mjuka vit vita formen färgen vattentät
        vattentäta blank blanka """,
    "for_years": """
        år_efter_år i_åratal tvätt_efter_tvätt i_årtionden i_decennier efter_hundra_tvättar
        vinter_efter_vinter säsong_efter_säsong i_många_år """,
    "withstands": "klarar tål står_emot överlever trotsar",
    "any_weather": """
        allt alla_väder varje_vinter alla_stormar varje_storm vilken_vinter_som_helst
        vilket_väder_som_helst alla_vintrar orkan det_mesta """,
    "fond_x": """
        vänskap* kärlek* minne* äktenskap* berättelse* vana vanor intryck skratt* glädje
        leende* """,
    "made_x": """
        bakas odlad* odlat bakad* bakat bakar gjord* gjort gör bryggd* bryggt sydd* sytt
        stickad* stickat vävd* rostad* rostat skördad* skördat byggd* byggt tillverkad*
        tillverkat rökt rökta pressad* destillerad* """,
    "near_here": """
        runt_hörnet i_närheten här_i_byn i_byn i_vår_verkstad i_vår_egen_verkstad i_vårt_kök
        i_vårt_eget_kök i_vårt_eget_bageri i_vårt_bageri i_vår_ugn i_vår_egen_ugn på_plats
        bakom_butiken ett_stenkast nästgårds i_dalen lokalt här_intill """,
    "in_homeland": """
        i_sverige i_dalarna i_skåne i_småland i_norrland i_stockholm i_göteborg på_gotland
        i_tyskland i_italien i_frankrike i_norge """,
    "by_hand": "för_hand handgjord* hantverk*",
    "straight_from": "direkt_från rakt_från färskt_från nyss_från raka_vägen_från",
    "grower_x": """
        bonden bönder bönderna odlare odlaren gården gårdar fiskaren fiskare producent*
        bikupan biodlaren trädgården åkern båten trädet mejeriet """,
    "only_x": "bara endast enbart uteslutande alla allt alltid",
    "stuff_x": """
        ingrediens* råvar* mjölk mjöl ull kött grönsaker bönor ägg ost honung frukt trä
        läder bomull fisk humle äpplen potatis smör storlek* virke """,
    "from_here": """
        lokal* närodla* svensk* ekologisk* från_trakten härifrån små_gårdar från_bygden
        kravmärk* från_gårdar """,
    "caught_x": """
        fångad* fångat plockad* plockat skördad* skördat bakad* bakat upptagen grävd*
        fiskad* """,
    "this_dawn": "i_morse i_gryningen idag i_dag vid_soluppgången före_gryningen",
    "on_plate": """
        på_din_tallrik på_tallriken i_butiken på_ditt_bord i_hyllan till_lunch ikväll
        i_kväll klockan_nio """,
    "journey": "buss* tåg* spårvagn* flyg*",
    "all_x": "allt alla varje",
    "home_made": """
        hemgjort hemgjord hembakat hembakad från_grunden egen_tillverkning hemlagat
        husets_egna """,
    "none_x": "inget ingenting aldrig inga",
    "frozen_x": "fryst frysta ur_frysen från_frysen ur_påse ur_burk på_burk uppvärmt halvfabrikat",
    "comes_from": "kommer_från kommer_direkt hämtas_från hämtas_i hämtar_från",
    "mill_x": "kvarn* gård* byn dalen ängen ängar skogen kusten vingård* bruket berget heden",
    "always_x": "alltid ständigt",
    "in_stock_x": "i_lager på_lager finns_hemma på_hyllan tillgänglig*",
    "runs_dry": "aldrig_slutsålt aldrig_slutsåld aldrig_slut_i_lager säljer_aldrig_slut",
    "never_ends": "tar_aldrig_slut tar_inte_slut",
    "your_size_x": "din_storlek alla_storlekar varje_storlek din_färg",
    "round_clock": """
        dygnet_runt dag_och_natt natt_och_dag när_som_helst_på 24_timmar tjugofyra_timmar
        sju_dagar alla_timmar """,
    "for_you_x": "för_dig öppet öppna svarar här nås hjälp support jour redo",
    "free_table": """
        ett_bord_till_dig plats_för_dig ett_bord_ledigt en_tid_ledig en_plats_till_dig
        ledigt_bord plats_till_dig """,
    "whatever_x": "vad_du_än vad_ni_än vilken_du_än oavsett_vad_du",
    "we_have_it": "vi_har_det har_vi_det vi_har_den finns_här har_vi",
    "visit_x": "konsultation* visning* hembesök rådgivning*",
    "as_suits": "när_det_passar när_du_vill när_ni_vill när_det_passar_dig närhelst_du",
    "no_wait": """
        ingen_väntetid utan_väntetid utan_kö inga_köer ingen_kö slipper_vänta aldrig_vänta
        utan_att_vänta väntar_aldrig """,
    "done_x": """
        lagas lagad lagat lagar reparerad* reparerat reparation klar klart klara kemtvätt*
        tvättad* ändrad* slipad* godkänd försäkrad utbetal* installerad* utskriv* inramad* """,
    "in_no_time": """
        samma_dag medan_du_väntar på_en_timme på_några_timmar på_minuter på_sekunder
        inom_några_timmar inom_några_minuter direkt omedelbart genast redan_ikväll
        på_nolltid på_studs över_natten """,
    "brought_in": "lämnar_du lämna_in lämnas_in inlämnad lämna lämnar",
    "collected_x": "hämta hämtar hämtas hämtad",
    "by_evening": "kvällen kväll eftermiddagen eftermiddag ikväll",
    "we_reply_x": "vi_svarar vi_ringer svarar_vi svar vi_återkommer",
    "in_seconds": """
        på_sekunder inom_sekunder på_minuter inom_minuter direkt inom_en_timme genast
        omedelbart på_första_signalen inom_några_minuter """,
    "returned_to_you": """
        har_du_den_tillbaka har_du_det_tillbaka tillbaka_hos_dig tillbaka_på_din
        hemma_hos_dig_igen får_du_tillbaka_den """,
    "by_an_hour": """
        klockan_två klockan_tre klockan_fem till_lunch före_lunch före_kvällen ikväll
        till_kvällen imorgon före_fem """,
    "at_the_door": """
        till_din_dörr vid_din_dörr hem_till_dig levereras levererat levererar leverans
        skickas skickar hos_dig i_din_brevlåda i_brevlådan kommer_fram på_din_dörrmatta """,
    "soon_x": """
        till_frukost över_natten inom_några_dagar på_några_dagar samma_dag nästa_dag
        imorgon_bitti inom_en_timme på_nolltid redan_imorgon på_två_dagar arbetsdagar
        inom_ett_dygn """,
    "no_slip": "utan_kvitto inget_kvitto utan_lappar utan_etikett utan_kartong utan_papper",
    "no_bother": """
        inget_krångel utan_krångel inga_problem utan_problem inga_frågor utan_frågor
        inget_tjafs utan_bråk """,
    "wears_it": "bär använd prova testa sov_på kör ha_den",
    "some_weeks": "månad månader vecka veckor nätter dagar",
    "decides_then": """
        bestäm_sedan bestäm_sen och_bestäm bestäm_dig_sedan sedan_bestämmer sen_bestämmer
        innan_du_bestämmer """,
    "we_take_back": "vi_tar_tillbaka tar_vi_tillbaka vi_tar_emot",
    "all_used": "allt även_använt även_öppnat även_buret även_använda även_om oavsett",
    "swap_x": "byte byta byten retur returer ombyte",
    "always_can": """
        går_alltid alltid_möjligt när_som_helst alltid_okej går_bra_alltid
        hur_länge_som_helst """,
    "changed_mind": """
        ångrar_dig ångrat_dig ångra_dig passar_inte fel_storlek för_liten för_stor inte_nöjd """,
    "swap_for_you": "byter_vi vi_byter vi_byter_den",
    "bring_back": "lämna_tillbaka skicka_tillbaka returnera kom_tillbaka_med lämnar_du_tillbaka",
    "whenever_x": "när_du_vill när_som_helst när_ni_vill utan_frågor utan_tidsgräns alla_dagar",
}
