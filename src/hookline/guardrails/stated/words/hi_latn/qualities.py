"""Hindi in Latin letters: the words of what a house says of its goods and of its service."""

CLASSES = {
    "lasts_x": """
        chalta chalti chalte chalegi chalega chalenge tikta tikti tikega tikegi banaya_gaya
        bani_hai kaam_degi kaam_dega saath_degi saath_dega """,
    "a_lifetime": """
        umr_bhar zindagi_bhar jeevan_bhar saalon_saal saalon_tak barson peedhiyon dashakon
        hamesha_ke_liye poora_season poore_mausam lifetime """,
    "never_x": "kabhi nahi nahin",
    "wears_out": """
        ghisti ghista ghisegi rang_nahi_udta udta udega sikudta sikudti sikudega zang
        toot_ta tootega tootti phatega phatti dhaar_nahi_jaati fade kharab """,
    "the_last_x": "aakhri aakhiri akeli iklauta",
    "ever_buy": """
        jo_aap_khareedenge jo_aapko_khareedna jo_aapko_kharidna jo_aap_kharidenge
        jo_aapko_chahiye_hogi """,
    "hands_down": "viraasat virasat agli_peedhi_ko aage_saunp vasiyat peedhi_dar_peedhi",
    "heirs_x": "pote poti naati bachchon bete beti bachche",
    "outlives_x": """
        aapse_zyada_jiyegi aapse_zyada_jiyega aapse_lambi_chalegi umr_se_lambi
        aapse_zyada_chalegi """,
    "stays_x": "rehta rehti rehte rahega rahegi bani_rehti",
    "keen_x": "tez naya_jaisa naye_jaisa nayi_jaisi chamakdaar safed mulayam shape waterproof narm",
    "for_years": """
        saalon_tak saal_dar_saal har_dhulai_ke_baad sau_dhulai barson dhulai_ke_baad_dhulai
        saalon_baad """,
    "withstands": "jhel seh sahti sahta jhelta jhelti saamna bardaasht",
    "any_weather": """
        har_mausam har_toofan har_baarish kaisa_bhi_mausam har_sardi sab_kuch har_tarah
        kuch_bhi """,
    "fond_x": "dosti pyaar yaadein yaad shaadi kahani aadat hansi muskaan khushi",
    "made_x": """
        ugaya ugayi ugaaye banaya banayi banti banta bante sila sili buna bhuni pakaya
        pakayi seka taiyaar kaatha """,
    "near_here": """
        paas_ke_gaon bagal_mein apni_kitchen hamari_kitchen apne_oven hamare_oven
        apni_workshop hamari_workshop apni_bakery hamari_bakery yahin_par isi_mohalle
        dukaan_ke_peeche nukkad_par paas_ke_khet apne_khet """,
    "in_homeland": """
        india_mein bharat_mein rajasthan_mein kashmir_mein banaras_mein jaipur_mein
        kerala_mein punjab_mein italy_mein japan_mein lucknow_mein """,
    "by_hand": "haath_se haathon_se haath_ki",
    "straight_from": "seedhe seedha direct",
    "grower_x": """
        kisan kisaan kisanon kheton khet baag machhuaron machhuare karigar karigaron bunkar
        bageeche dairy """,
    "only_x": "sirf keval bas sabhi hamesha saare",
    "stuff_x": """
        samaan doodh aata oon maans sabzi sabziyan daal ande paneer shahad phal lakdi chamda
        kapas machhli masale seb makkhan size """,
    "from_here": "local desi organic sthaniya jaivik aas_paas yahin_ka chhote_kisanon",
    "caught_x": "pakdi toda todi toden nikala taaza_seki kaati",
    "this_dawn": "aaj_subah subah_subah tadke aaj suraj_nikalte",
    "on_plate": "aapki_thali thali_mein dukaan_mein aapki_mez shelf_par dopahar_tak shaam_tak",
    "journey": "bus train metro flight auto",
    "all_x": "sab sab_kuch har sabhi",
    "home_made": "ghar_ka_bana ghar_ki_bani ghar_ka khud_banate khud_banaya apne_haath",
    "none_x": "kuch_bhi kuch kabhi koi",
    "frozen_x": "frozen packet_ka freezer_se dabba_band dibbe_ka dobara_garam",
    "comes_from": "aata_hai aati_hai aate_hain laaya_jaata mangate_hain",
    "mill_x": "chakki khet gaon ghaati baag jungle pahaad dairy kheton pahaadon",
    "always_x": "hamesha sada",
    "in_stock_x": "stock_mein available uplabdh shelf_par maujood",
    "runs_dry": """
        kabhi_out_of_stock stock_kabhi_khatam kabhi_khatam_nahi_hota_stock
        kabhi_kam_nahi_padta """,
    "never_ends": "kabhi_khatam_nahi kabhi_khatm_nahi",
    "your_size_x": "aapka_size har_size aapki_size saare_size aapka_rang sabhi_size",
    "round_clock": """
        din_raat chaubison_ghante chaubees_ghante har_samay kisi_bhi_samay 24_ghante
        saaton_din raat_din """,
    "for_you_x": "aapke_liye khula khule uplabdh madad haazir taiyaar support jawab seva",
    "free_table": "aapke_liye_table aapke_liye_jagah table_aapke seat_aapke slot_aapke",
    "whatever_x": "jo_bhi jo_chahiye kuch_bhi_chahiye",
    "we_have_it": "hamare_paas_hai hamare_paas yahan_milega mil_jaayega mil_jayega",
    "visit_x": "appointment mulaqat visit consultation checkup",
    "as_suits": "jab_aap_chahein jab_chahein jab_aapko jab_suvidha apne_time_par",
    "no_wait": """
        bina_intezaar bina_line koi_line_nahi koi_intezaar_nahi line_mein_nahi_lagna
        intezaar_nahi_karna """,
    "done_x": """
        repair theek mramat marammat taiyaar dhul dhulai alter print tez approve approved
        manzoor beema install claim """,
    "in_no_time": """
        usi_din aapke_saamne ek_ghante_mein kuch_ghanton_mein minute_mein minuton_mein
        second_mein turant haathon_haath jhat_se shaam_tak chutki_mein raaton_raat pal_bhar """,
    "brought_in": "subah_dein subah_do subah_dijiye chhodiye jama_karein de_jaiye subah_laaiye",
    "collected_x": "le_jaaiye le_jaiye lijiye le_jaao uthaiye",
    "by_evening": "shaam shaam_ko raat",
    "we_reply_x": "hum_jawab jawab_dete jawab_denge hum_call",
    "in_seconds": """
        second_mein seconds_mein minute_mein minuton_mein turant ek_ghante fauran
        pehli_ghanti """,
    "returned_to_you": "aapke_haath_mein wapas_aapke wapas_aapke_paas aapko_wapas",
    "by_an_hour": "do_baje teen_baje paanch_baje dopahar_tak shaam_tak kal_tak lunch_tak raat_tak",
    "at_the_door": """
        aapke_darwaze darwaze_tak ghar_tak ghar_par delivery deliver pahunch pahuncha
        pahunchega milega """,
    "soon_x": """
        naashte_tak raaton_raat kuch_dinon_mein do_din_mein usi_din agle_din kal_subah
        ek_ghante_mein turant minuton_mein kal_tak working_days chutki """,
    "no_slip": "bina_bill bina_raseed bina_rasid bina_tag bina_dabbe",
    "no_bother": """
        bina_jhanjhat bina_sawaal koi_sawaal_nahi koi_jhanjhat_nahi bina_pareshani
        bina_kisi_sawaal """,
    "wears_it": "pehniye pehnein istemaal try chalaaiye soiye rakhiye",
    "some_weeks": "mahine mahina hafte hafta raatein din",
    "decides_then": "phir_faisla phir_tay phir_sochiye baad_mein_faisla phir_decide",
    "we_take_back": "hum_wapas_lenge hum_wapas wapas_lete wapas_le_lenge",
    "all_used": "sab istemaal_kiya khula_hua pehna_hua use_kiya chahe",
    "swap_x": "exchange badalna badlaav badli return wapsi",
    "always_can": "hamesha_ho hamesha_sambhav kabhi_bhi jab_chahein kisi_bhi_din",
    "changed_mind": """
        mann_badal man_badal pasand_na size_galat galat_size chhota_pade bada_pade fit_na """,
    "swap_for_you": "hum_badal badal_denge badal_dete",
    "bring_back": "wapas_karein wapas_kijiye lauta_dein wapas_laaiye lautaaiye wapas_bhejiye",
    "whenever_x": "kabhi_bhi jab_chahein kisi_bhi_din bina_sawaal jab_bhi",
}
