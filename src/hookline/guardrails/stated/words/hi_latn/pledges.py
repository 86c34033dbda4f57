"""Hindi in Latin letters: the words of what is pledged, and that it is."""

CLASSES = {
    "either_way": """
        ghat_bhi badh_bhi gir_bhi ghat_sakti ghat_sakta gir_sakta gir_sakti ghat_ya badh_ya
        upar_neeche """,
    "mine": "main mera meri mere mujhe monitor",
    "cannot_more": """
        kahin_nahi kahin_nahin aur_nahi koi_nahi_banata koi_nahin_banata koi_nahi_bana*
        ho_nahi_sakta ho_hi_nahi nahi_milegi nahi_milega nahin_milegi nahin_milega nahi_milenge
        nahi_banata nahi_banati nahin_banata nahi_ho_sakta possible_nahi mil_nahi_sakta nahi_bana
        """,
    "compar_best": """
        naram behtar better swadisht tasty aaramdayak comfortable sasta sasti aasaan tez sundar
        mulayam taaza taza garam achha accha achhi acchi badhiya halka soft fast """,
    "there_is": "duniya_ka duniya_ki market_mein ab_tak_ka ab_tak_ki jo_aapne aaj_tak paise_se",
    "rank_adj": """
        sabse_aaramdayak sabse_naram sabse_tez sabse_achha sabse_accha sabse_achhi sabse_badhiya
        sabse_advanced sabse_modern sabse_swadisht sabse_bharosemand sabse_asardar """,
    "double_as": """
        doguna doguni dogune duguna duguni tiguna tiguni teen_guna paanch_guna das_guna do_guna
        double triple """,
    "strong_adj": """
        chalti chalta chalte tikau naram tez mazboot garam halka shaant saaf taaza asardar
        aaramdayak chamakdaar mota tikti tikta soft """,
    "no_match": """
        muqabla_nahi tik_nahi thehar_nahi paani_bharte peechhe_reh_jaate barabari_nahi mukabla_nahi
        """,
    "will_like": """
        pasand bhayega bhayegi jachega khush satisfied santusht muskurayenge fit neend pachhtayenge
        asar """,
    "pledge": "vaada wada vada guarantee vachan zubaan promise",
    "last_year": "pichhle_saal pichle_saal last_year beete_saal gaye_saal",
    "come_again": "phir fir dobara intezaar intezar laut* dohra* wahi waisa_hi",
    "won_then": "kamaya jeete jeeta jeeti badha badhe kamaye",
    "then_hence": "kal_bhi aage_bhi phir_jeetenge phir_kamayenge aane_wale_saal",
    "times_over": """
        das_guna doguna doguni duguna tiguna teen_guna paanch_guna sau_guna kai_guna dogune
        chauguna double triple """,
    "nest_egg": """
        bachat poonji punji paise paisa pension savings nivesh investment salary kamai raqam rakam
        jama """,
    "fortune": "daulat crorepati karodpati lakhpati lakhon crores karodon khazana",
    "small_sum": """
        chhutte_paison chhutte chillar thode_se_paise thoda_lagaiye thoda_lagao pocket_money
        chhoti_raqam thode_paise """,
    "blink": "palak_jhapak* nazar_hat* munh_pher* chheenk*",
    "gone_fast": "gayab gaayab khatam khatm bik saaf haath_se",
    "become": "ab ho_gaye ho_gaya ho_gayi hua hue",
    "cheaper_now": "saste sasta sasti kifayati kam_daam",
    "mass_save": "bachat bachaiye bachaye bachao bachayein save",
    "hugely": "bhaari bhari zabardast badi dher khoob jamkar moti",
    "wares_all": """
        joote jooton sab saare har kapdon shirt coat jeans furniture dukaan order kurte saariyan
        poore shopping shoes """,
    "you_won": """
        aap_jeet_chuke aapne_jeeta aap_jeet_gaye aapne_jeeti aap_winner_hain aap_vijeta_hain
        aapko_chuna_gaya aapka_naam_nikla jeet_chuke_hain """,
    "won_thing": """
        inaam inam yatra trip car phone mobile tohfa voucher cash chhutti gift scooter tv """,
    "purchase": "shopping kharidari kharid kharcha",
    "earns_you": """
        aapko_paise paise_deti paise_deta paise_kama* kamai_kar* kamakar_de* paise_laut* paise_ban*
        """,
    "on_our_side": """
        hum_bharenge ham_bharenge hum_denge hamari_or_se hamari_taraf_se hamare_zimme
        hum_chukayenge hum_uthayenge hum_par hamari_jeb_se """,
    "on_bill": "bill_mein aapke_bill bill_me bill_par raseed_mein",
    "not_there": "nahi nahin bina na kahin_nahi",
    "strike": "barah_bajte ghadi_mein_barah aadhi_raat_hote baara_bajte",
    "buy_now": """
        kharidiye kharidein kharido mangwaiye mangaiye book_kijiye book_karein gayab offer chhoot
        lijiye order """,
    "other_pl": "doosre dusre baaki baki baaki_log competitors doosri_company* aur_log",
    "do_worse": """
        vaada wada vaade taalte maangte vasoolte chhipate rukwate nakal mehenga intezaar_karate
        kanjoosi thagte baatein ghumate """,
    "us_or_you": "hum ham aap aapko hamare hamari aapse",
    "your_old": """
        aapka_purana aapki_purani purana purani purane apne_purane apna_purana apni_purani """,
    "ditch": "phenkiye phenk_dijiye bhool_jaiye bhool_jao alvida vida chhodiye kachre retire bye",
    "borrow_too": "liya udhaar udhar karz loan",
    "same_sum": "utna_hi utne_hi utni_hi wahi_raqam ek_paisa_zyada_nahi ek_rupaya_zyada_nahi",
    "zero_percent": """
        zero_percent shunya_pratishat zero_byaaj zero_interest shunya_byaaj zero_parsent """,
    "credit_word": "finance loan kist kiston karz udhaar emi",
    "waive": "maaf chhod_dete chhod_rahe hata_diya hata_rahe waive",
    "give_prize": "baant_rahe baantenge nikalenge denge",
    "winner": "vijeta winner bhagyashali",
    "next_be": "agle agla agli ho_sakte ban_sakte aap_hi next",
    "study": "research shodh study studies science survey tests jaanch",
    "show_it": "saabit sabit siddh pushti prove* dikha* proven",
    "choice_word": "pasand pasandida raaz chaheta favourite choice",
    "pros": "chef chefs doctors experts khiladiyon professional professionals champions stars",
    "try_it": "aazma* azma* parakh* try",
    "no_risk": """
        koi_risk_nahi koi_risk_nahin risk_nahi bina_kisi_risk bina_risk zero_risk koi_jokhim_nahi
        bina_jokhim risk_hamara no_risk bina_kisi_jokhim """,
    "sure_to": "zaroor pakka yakeenan nishchit shartiya",
    "never_": "kabhi_nahi kabhi_nahin kabhi hargiz",
    "let_down": "niraash nirash toot* dhokha tapak* zang pheeke kharab phatte phatega phatenge",
    "nobody_": "kisi_ka kisi_ne kisi_customer kisi_bhi_customer koi_customer kisi_grahak",
    "lost_": "dooba duba nahi_dooba khoya gawaya doobe ghata",
    "money_us": "paisa paise rupaya hamare_yahan hamare_saath raqam",
    "sit_back": """
        baithe_rahiye aaram_se_baith* baithe-baithe bina_kuch_kiye haath_par_haath chain_se relax
        """,
    "beat_inflation": """
        mehngai_ko_maat mehngai_ko_hara* mehngai_se_tez mehngai_se_zyada inflation_ko_beat
        inflation_ko_maat inflation_se_zyada """,
    "not_many": """
        zyada_nahi zyada_seatein_nahi zyada_seats_nahi gine-chune bas_kuch_hi kam_bache kam_hi
        kam_bachi ginti_ke thode_hi """,
    "demand": "maang demand bheed",
    "high_": "bhaari zabardast bahut_zyada aasmaan high badhti",
    "hurry_up": """
        jaldi_kijiye jaldi_karein jaldi_karo der_na der_mat fatafat jhatpat lapak* rukiye_mat
        sochiye_mat hurry """,
    "offer_": "offer chhoot chhut daam keemat sale deal discount",
    "not_last": """
        zyada_din_nahi nahi_tikegi nahi_tikega hamesha_nahi nahi_rahega nahi_rahegi
        intezaar_nahi_kar* zyada_der_nahi """,
    "fill": "bharenge bharta bharti bhariye badhta laut* laut daalenge",
    "wallet_": "wallet batua batue khaate khate account jeb gullak card balance",
    "made_of": "aaram quality coffee chai roti cream hamara hamari recipe gadda service app mithai",
    "join_in": "bhaag_lijiye hissa order kharidiye shaamil",
    "more_adv": "behtar sasta sasti tez zyada naram saaf swadisht tikau mulayam better",
    "knows": "jaanta jaanti jaante pata",
    "market_word": "bazaar bazar share market sensex",
    "shake": "dagmaga* gir* hil* ludhak* crash",
    "income_word": "aamdani bachat paisa aay return* munafa munafaa kamai income",
    "may_be": "sakta sakti sakte shayad",
    "everybody": "har_koi sab sabhi",
    "earns": "kamata kamate munafa faayde_mein fayde_mein profit",
    "forever_": "hamesha zindagi_bhar umar_bhar jeevan_bhar lifetime",
    "we_give": "hum_dete hum_lautate hum_aapko hum_denge hum_lautayenge",
    "money_": "paise paisa rupaye cash",
    "beside_ours": """
        hamare_saamne hamare_gadde_ke_saamne hamare_aage hamari_tulna_mein hamare_muqable """,
    "look_poor": "lagta lagti lagte pheeka pheeki pheeke",
    "before_": "pehle",
    "price_": "daam keemat kiraya kiraye price* rate rates",
    "rise_": """
        badh_jayenge badh_jayega badhne badh_rahe badhenge badhegi badhega chadh* mehenga_hone
        mehenge badh_jayegi """,
    "countdown": "ulti_ginti time_nikal ghadi_chal countdown",
    "used_to": "pehle kabhi kal_tak",
    "cost_more": """
        mehenga_tha mehengi_thi mehenge_the mehnga_tha mehngi_thi mehnge_the zyada_ka_tha
        zyada_ki_thi zyada_ke_the dogune_ka_tha """,
    "stand_behind": "zimmedari_lete zimma_lete saath_khade",
    "no_chance": "mauka_nahi nahi_tikta nahi_tikti nahi_tikega nahi_tikegi",
    "nothing_else": "aur_kuch_nahi kuch_aur_nahi sirf_yahi iske_siva bas_yahi",
    "hardly_get": "mushkil_se shayad_hi kam_hi bacha_hi_nahi",
    "your_size": "aapka_size aapke_size aapka_naap",
    "someone_else": "koi_aur koi_doosra doosre_log",
    "snatch": "le_jayega le_lega kharid_lega utha_lega jhapat* le_jayenge le_udega",
    "no_other": "koi_doosra_nahi koi_aur_nahi aur_koi doosra_koi koi_bhi_nahi",
    "come_near": "barabari tikta paas_bhi aaspaas muqabla mukabla",
    "rank_the": "sabse_paina sabse_tez sabse_badhiya sabse_naram sabse_shuddh",
    "trade_realm": "bazaar industry shehar sheher duniya ilaake market",
    "bank_nothing": "bank_ko_kuch_nahi bank_ko_ek_paisa bank_ko_ek_rupaya",
    "sometimes": "kabhi-kabhi kabhi_kabhi kabhi_kabhaar",
    "than_others": """
        kisi_bhi_doosre_se kisi_bhi_aur_se doosron_se dusron_se baakiyon_se auron_se baaki_sabse
        """,
    "ask_expert": "se_poochhiye se_baat_kijiye se_salah se_miliye ko_dikhaiye se_puchhiye se_pucho",
    "anchor": "hamare hamari hamara order kharidiye customer* collection",
    "unbeaten": "ajey bejod lajawab adwitiya bemisaal unbeatable",
    "product": """
        moze joote joota hamara hamari hamare daam swaad quality service roti chai coffee gadda
        gadde aaram cream mithai shoes """,
    "tonight_": "aaj_raat aadhi_raat aaj kal weekend raat_barah",
    "dies": "khatam khatm band samaapt gayab ojhal",
    "sale_day": "aakhri_din antim_din aakhri_ghante last_day aakhiri_din",
    "the_last": """
        aakhri_kuch aakhri_jode aakhri_jodi aakhri_piece last_pieces aakhiri_piece aakhiri_jodi """,
    "going_now": "jaldi nikal bik lapak tezi ud",
    "glad": "khush satisfied santusht pasand muskaan",
    "or_we": "nahi_to_hum warna_hum nahi_to_paise warna_paise ya_hum warna_poore",
    "vow_result": "vaada wada guarantee vachan yakeen_dilate kasam promise",
    "outcome": "nateeja nateeje result* har_baar safalta behtareen hamesha swaad kamyabi",
    "rival_shop": """
        badi_dukaanein badi_dukanein supermarket* bade_brand* bade_store* aapka_bank mall
        badi_company* online_store* badi_dukaane """,
    "fall_short": """
        nahi_kar_saktin nahi_kar_sakti nahi_kar_sakte nahi_kar_sakta muqabla_nahi mukabla_nahi
        nahi_de_sakte nahi_de_sakta nahi_de_paate barabari_nahi nahi_tikte """,
    "our_": "hamare hamara hamari hum ham",
    "than_those": "dukaan_wale_se mall_wale_se bazaar_wale_se dukaan_se bazaar_se kisi_bhi",
    "each_order": "har_order har_kharid har_kharidari har_bill har_baar har_shopping",
    "cash_": "paise paisa cash rupaye",
    "little_in": "thoda thode kam zara chhoti",
    "take_out": "nikaliye nikalein paiye payein banaiye banayein le_jaiye kamaiye",
    "backed_by": """
        ki_salah ka_bharosa ka_vishwas recommended_by trusted_by approved_by
        dwara_recommended dwara_approved se_approved se_manyata """,
    "authority_": """
        doctors doctoron experts hazaaron hazaron lakhon vaigyanikon customers council
        association institute parishad sangh mantralaya sanstha """,
    "reduced": "ghata_diye ghataye ghata_di kam_kar_diye kam_kar_di",
    "goods": "kapdon sab saare coat daam jooton collection chuninda",
    "persists": "bana_rahe bani_rahe rahe_to na_jaye",
    "cannot_lose": """
        ghata_ho_hi_nahi nuksaan_ho_hi_nahi ghata_nahi_ho_sakta nuksaan_nahi_ho_sakta
        haar_hi_nahi_sakte haar_nahi_sakte ghata_namumkin nuksaan_namumkin nuksan_ho_hi_nahi """,
    "plan_": "plan yojana fund tareeka portfolio khaata khaate nivesh investment",
    "we_credit": """
        hum_daalenge hum_bharenge hum_lautayenge hum_lautate hum_aapka hum_paise hum_daalte """,
    "you_spend": "aap_kharch aap_kharid* kharch_kijiye kharidiye shopping_kijiye payment_kijiye",
    "outdo": "maat pachhaad* pachhad* peechhe_chhod* hara_deta hara_deti",
    "rivals_": "competitor* doosre_brand* baaki_brand* muqable_walon",
    "every_": "har harek",
    "wins_": "inaam inam jeet* pakka_inaam",
    "game": "code ticket coupon spin card click",
    "only_w": "sirf keval bas",
    "until_w": "tak",
    "rest_of_day": "aaj_baaki kuch_hi_ghante ghante_bache kuch_ghante_baaki",
    "get_it": "lijiye kharidiye mangaiye paiye bachaiye order",
    "sliver": "ansh hisse_mein chauthai",
    "used_price": "daam keemat price",
    "price_of_a": "ek_ke_daam_mein chai_ke_daam_mein pizza_ke_daam coffee_ke_daam",
    "come_what_may": "chahe_kuch_bhi_ho kuch_bhi_ho_jaye chahe_jo_ho jo_bhi_ho har_haal_mein",
    "works_": "kaam_karta kaam_karti asar asardar kaargar",
    "hundred": "sau_pratishat sau_percent hundred_percent shat_pratishat",
    "never_again": "phir_kabhi_nahi fir_kabhi_nahi ab_kabhi_nahi ab_aur_nahi dobara_nahi",
    "sick": "zukaam jukaam zukam flu khaansi khansi sirdard sardi-zukaam",
    "joint_": "ghutnon ghutne ghutno jodon peeth gardan kamar sir pairon",
    "stop_hurt": """
        dard_nahi_hoga dard_nahi_karenge dard_khatam dard_gayab nahi_dukhenge nahi_dukhegi
        dard_door dard_se_chhutkara """,
    "skin_": "skin twacha chehra chehre",
    "younger_": "jawaan jawan jhurriyon_rahit bina_jhurri* young younger",
    "get_rich": "ameer_ban* crorepati_ban* karodpati_ban* lakhpati_ban* malamaal",
    "tries_it": "jo_chakhta jisne_chakha jo_pehenta jo_aazmata jisne_aazmaya jisne_pehna",
    "comes_back": "lautkar lautta aur_maangta dobara_aata deewana phir_aata",
    "many_": "bahut kai zyada",
    "no_more": "nahi nahin na",
    "raffle_noun": "lottery lucky_draw draw",
    "profit_": "munafa kamai laabh aamdani dividend profit",
    "regular_": "niyamit sthir pakka pakki lagataar regular fixed",
    "part_of": "kuch_paise kuch_hissa ek_hissa hissa kuch_raqam",
    "bill_": "bill kharch order kharid kharidari shopping",
    "back_": "wapas vapas laut* laut cashback",
    "vanish": "gayab ud_jayega ud_jayegi chhoomantar khatam_ho_jayega",
    "silly": "mitti_ke_mol yakeen_na kaudiyon_ke",
    "must_go": "sab_kuch_bikna sab_nikalna sab_bikega",
    "organs_": "dil liver aantein gurde phephde dimaag haddiyan",
    "healthy_": "swasth mazboot tandurust healthy",
    "turn_": "banaiye badaliye banayein ho_jayegi",
    "savings_": "bachat paise poonji jama savings",
    "far_more": "kahin_zyada bahut_zyada kai_guna",
    "people_": "maa-baap parivaar runners customers log chefs mummies families",
    "choose_": "chunte chunti bharosa pasand_karte pasand_karti",
    "almost_all": "lagbhag_sab lagbhag_sabhi lagbhag_saari lagbhag_saare lagbhag_har almost_sab",
    "taken_": "book bhar_gaye bhar_gayi bhar_chuke bik_gaye bik_gayi bik_chuke bik_chuki",
    "over_time": "dheere-dheere thoda-thoda kiston_mein",
    "pay_no_more": "zyada_nahi_dena extra_nahi ek_paisa_zyada_nahi",
    "seen_on": "tv_par_dekha tv_par_dikhaya akhbaron_mein_chhapa",
    "award": """
        chefs_ki_pasand doctors_ki_pasand experts_ki_pasand professionals_ki_pasand
        doctoron_ki_pasand """,
    "rank": "paise_se_kharida_ja_sakne_wala_sabse duniya_ka_sabse duniya_ki_sabse",
    "bargain": "mitti_ke_mol kaudiyon_ke_daam kaudiyon_ke_mol kaudiyon_ke_bhaav",
}
