"""Hindi in Latin letters: the words of plain sales talk: what it cures, gives along and promises of money."""

CLASSES = {
    "relieves_x": """
        aaraam rahat raahat door mita mitaye chhutkara chhutti alvida bhool kam_kare bachaye
        gayab rokta """,
    "ailment_x": """
        kamar_dard kamar_ka_dard sir_dard sirdard migraine neend_na anidra cholesterol
        blood_pressure bp jhurriyan jhurriyon sardi_zukaam zukaam ghutnon_ka_dard jodon gas
        acidity allergy khansi tension sujan """,
    "strengthens_x": "mazboot badhaye badhata behtar_kare sudhare raksha faydemand labhdayak",
    "organ_x": """
        immunity dil pachan haazma jodon liver haddiyan haddiyon yaaddasht pet metabolism
        khoon """,
    "sleep_better": "gehri_neend achhi_neend behtar_neend chain_ki_neend",
    "from_first": "pehli_raat har_raat aaj_raat pehle_din",
    "cleanses_x": "saaf detox nikaale shuddh",
    "body_x": "sharir shareer zeher toxins liver",
    "rejuvenates_x": "saal_jawaan jawaan jawan saal_chhote",
    "skin_x": "twacha chehra chehre skin",
    "cancel_x": "cancel band_karein band_kijiye chhod",
    "at_will": "kabhi_bhi jab_chahein bina_penalty bina_charge bina_shulk bina_sawaal bina_fees",
    "success_x": "safalta kaamyabi result nateeja",
    "certain_x": "pakki pakka tay guaranteed nishchit",
    "cannot_err": "galti_ho_hi_nahi galat_ho_hi_nahi chook_namumkin fail_ho_hi_nahi",
    "word_given": "vaada wada zubaan guarantee",
    "outcome_x": "nateeja nateeje result pehli_class pehle_din pehli_baar",
    "first_try": "pehli_baar pehle_attempt pehli_koshish",
    "pass_x": "pass paas nikal",
    "fare_x": "daam keemat kiraya fees rate",
    "unchanged_x": """
        kabhi_nahi_badhega kabhi_nahi_badhegi nahi_badhega nahi_badhegi lock wahi_rahega
        wahi_rahegi kabhi_nahi_badhte """,
    "thrown_in": """
        saath_mein_milega saath_mein_milegi saath_dete upar_se_milega daal_denge
        saath_bhejte saath_mein_denge """,
    "small_goods": """
        mug bag sticker sample mombatti keyring diary moze brush topi mask biscuit
        kuch_chhota tote """,
    "extra_x": "installation fitting naashta nashta parking packing gift_wrap beema setup assembly",
    "included_x": "shamil shaamil hamari_taraf saath_mein included",
    "welcome_gift": "swagat_ka_tohfa welcome_gift_aapka welcome_tohfa swagat_tohfa",
    "chains_x": """
        supermarket mall bade_brand bade_brands bade_store aapka_bank purana_bank
        purani_company factory dukaanon """,
    "cannot_follow": "muqabla_nahi muqaabla_nahi takkar_nahi peeche_hain tik_nahi barabari_nahi",
    "than_x": "se",
    "others_x": "doosre baaki dusre aur_dukaanein",
    "ask_double": "dugna_lete dugne_daam double_lete do_guna_lete dugna_maangte",
    "nowhere_x": "kahin_nahi aur_kahin_nahi kahin_aur_nahi kabhi_nahi",
    "finer_x": "behtar swadisht taaza narm aaraamdeh sasta garam",
    "yield_x": "return returns munafa munaafa byaaj kamai",
    "rely_on": "bharosa pakka nishchit tay guaranteed",
    "loss_x": "nuksaan ghaata nuqsaan",
    "excluded_x": "namumkin asambhav ho_hi_nahi zero_risk bina_risk",
    "rose_x": "badha badhi badhe chadha",
    "will_rise": "kal_bhi_badhega phir_badhega aage_bhi_badhega badhta_rahega aur_badhega",
    "your_money_x": "aapka_paisa aapki_bachat aapke_paise",
    "works_for_you": "aapke_liye_kaam kaam_karta_hai kaam_karega mehnat_karta",
    "puts_little": "thoda_lagaiye thoda_daaliye kam_lagaiye thoda_lagao",
    "takes_much": "zyada_nikaaliye zyada_paaiye bahut_paaiye zyada_pao",
    "retire_x": "retire retirement",
    "millionaire_x": "crorepati lakhpati ameer",
    "before_another": "koi_aur_le_jaaye kisi_aur_se_pehle koi_aur_le_le doosron_se_pehle",
    "no_more_coming": """
        phir_nahi_aayega dobara_nahi_aayega aur_nahi_aayenge phir_nahi_milega
        dobara_nahi_banega """,
    "everybody_x": "sabko har_kisi sab sabhi",
    "wants_one": "chahiye_yahi chahiye_ek chahiye_hi peeche_pade",
    "brief_while": "thode_samay_ke_liye seemit_samay kuch_hi_samay thode_din_ke_liye",
    "special_price": "aapke_liye_khaas_daam khaas_daam_sirf special_price_aapke special_daam_sirf",
    "pros_y": "professionals doctors chefs dentists experts ustaad",
    "use_it_y": "use istemaal chunte bharosa",
    "town_x": "poora_sheher poora_desh poora_mohalla",
    "talks_x": "charcha baat bol",
    "elected_x": "chuna chuni ghoshit",
    "of_year": "saal_ka saal_ki saal_ke",
    "many_x": "hazaaron lakhon sainkdon hazaron",
    "pleased_x": "khush santusht",
    "buyers_x": "customers grahak parivaar mehmaan",
    "takes_part": "hissa khelein khelo khele bhaag",
    "take_home_x": "jeetiye jeeto jeetne_ka_mauka jeetein",
    "one_buyer": "ek_customer ek_grahak aap_mein_se_ek koi_ek",
    "goes_home_with": "jeetega ghar_le_jaayega ghar_le_jayega udega",
    "each_slip": "har_bill har_order har_khareed",
    "a_ticket": "ek_ticket ticket_hai lucky_draw ek_mauka",
    "maybe_you": "shayad_aap ho_sakta_hai_aap kya_pata_aap",
    "winner_x": "vijeta winner jeet",
    "spin_x": "ghumaiye ghumao scratch",
    "wins_x": "jeetiye inaam jeeto",
    "each_coin": "har_rupaye har_rupaya har_paisa",
    "gives_credit": "wapas_wallet credit_banega points_banega wallet_mein",
    "points_x": "points stamps coins",
    "into_money": "paise_mein cash_mein voucher_mein paisa_ban",
    "buy_and_earn": "kharido_aur_kamao khareedo_aur_kamao shopping_aur_kamai",
    "take_now": "abhi_le_jaaiye abhi_lijiye aaj_le_jaaiye abhi_khareedein abhi_le_jaiye",
    "pay_next_year": """
        agle_saal_dijiye baad_mein_dijiye agle_saal_chukaiye baad_mein_chukaiye
        paisa_agle_saal """,
    "in_rates": "kishton_mein kisht kishton emi",
    "same_price_x": "wahi_daam wahi_keemat bina_extra usi_daam",
}
