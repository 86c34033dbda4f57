"""Hindi in Latin letters: the words of what a house promises to do."""

CLASSES = {
    "ordered": "order mangaiye mangao manga kharido kharidiye khareedo book mangwaiye",
    "day_after": "kal agle_din next_day",
    "this_day": "aaj_hi usi_din aaj_raat same_day dinner_tak shaam_tak lunch_tak",
    "quickly": "ghante_bhar ek_ghante ghante_mein",
    "arrives": """
        ghar_par ghar_pe aapke_ghar darwaze pahunch* deliver delivery milega milegi aapke_haath
        haath_mein ghar_tak mil """,
    "parcel_": "parcel saaman order packet delivery saman",
    "we_bring": "delivery pahunchate deliver pahunchayenge",
    "shut_then": "band chhutti",
    "warrant": "warranty guarantee guaranty",
    "lifelong": "lifetime zindagi_bhar jeevan_bhar umar_bhar hamesha_ke_liye umr_bhar life_time",
    "covered_x": "warranty guarantee free repair badal cover theek",
    "as_long": "jab_tak",
    "own_it": "gaadi aapke_paas aapki_hai chalaoge chalayenge rakhenge",
    "we_mend": "repair service marammat theek_karenge badal_denge",
    "send_back": "lautao lauta lautaiye wapas return vapas exchange wapis",
    "no_reason": """
        bina_sawaal bina_sawal bina_kisi_sawal bina_wajah bina_puche bina_poochhe koi_sawal
        bina_jhanjhat jab_chaho jab_chahein no_questions """,
    "ill_fitting": """
        pasand_nahi pasand_na fit_nahi size_galat man_badal size_sahi pasand_nahin fit_nahin
        theek_na achha_na """,
    "taken_back": "badal_denge wapas_lenge wapas_le badal_dein badlenge exchange_karo",
    "nothing_lost": "khone_ko koi_risk koi_nuksan zero_risk koi_jokhim",
    "try_out": "try aazma* azma* shuru karke_dekho karke_dekhiye kholo",
    "only_with_us": "sirf_hamare sirf_yahan keval_hamare sirf_yahin only_hamare sirf_humare",
    "nowhere_else": "aur_kahin kahin_aur",
    "to_find": "mil* milega milegi milta milti milenge bikta dikhega dikhegi",
    "negation": "nahi nahin na",
    "other_shop": "kahin_aur aur_kahin doosri_dukaan kisi_aur dusri_dukan kisi_dusri",
    "exclusive_x": "exclusive exclusively",
    "at_our_place": """
        hamare_yahan hamare_store hamari_dukaan store_par store_pe branch_mein reception agli_baar
        clinic_mein counter humare_store """,
    "found_cheaper": """
        sasta_mila kam_daam sasta_mile kam_price sasta_dekha better_price sasta_mil sasta_dikha """,
    "we_match": "match barabar wahi_daam usse_kam beat",
    "any_price": "har_daam kisi_bhi_daam kisi_bhi_price har_price any_price",
    "difference_x": "difference antar farak",
    "we_bear": "lauta* wapas denge refund de_denge",
    "we_take": "hum_denge hum_bharenge hamari_taraf hum_chukayenge humari_taraf",
    "half_of": "aadha aadhi aadhe half",
    "the_bill": "bill kharch kharcha fees fee",
    "the_chance": "mauka offer daam chhoot deal",
    "no_more_then": "nahi_rahega nahi_milega haath_se khatam nikal nahin_milega",
    "get_slim": """
        weight_loss weight_kam wazan_ghatao vajan_kam patle motapa charbi wazan_kam weight_ghatao
        """,
    "effortless": """
        bina_dieting bina_exercise bina_kasrat bina_mehnat bina_bhookhe bina_gym bina_diet
        sote_sote """,
    "go_home_with": "saath_le ghar_le le_jaiye le_jao",
    "a_present": "gift tohfa surprise uphaar",
    "awaits_x": "intezaar intezar taiyaar wait",
    "ever_breaks": "ruk kharab toot band_ho",
    "always_mend": "hamesha kabhi_bhi jab_bhi",
    "nobody_x": "koi_nahi koi",
    "care_x": "samajhta rakhta",
    "like_ours": "hamare_jaisa humse_behtar hamari_tarah se_behtar",
    "with_friend": "dost saheli friend",
    "one_pays": "ek_ka_paisa ek_ke_paise ek_hi_ka ek_ka_hi",
    "sign_up": "judiye join register book sign_up",
    "by_tonight": "aaj_raat aadhi_raat kal",
    "full_fee": "poori_fees full_price poore_daam full_fees",
    "hardly_any": "mushkil_se shayad_hi",
    "bookable": "kamre seats tickets rooms slots",
    "other_net": "dusre_network baaki_network doosre_network",
    "gives_up": "ruk_jaate haar_jaate nahi_pahunchte",
    "not_found": "nahi_mil* nahi_dikh*",
    "sickness": "eczema acne migraine allergy",
    "long_past": "beeti_baat purani_baat",
    "if_no_better": "behtar_na farak_na asar_na fayda_na",
    "not_pay": "paise_mat paisa_mat mat_dijiye",
    "sale_itself": "sale",
    "it_shuts": "band khatam",
}
