"""Hindi in Latin letters: the words of wider classes, which lean towards a promise where two meet."""

CLASSES = {
    "ours": """
        muft* free hamari_or humari_taraf humari_or hamare_kharche tohfe_mein gift_mein bina_paise
        humare_naam hamare_naam bilkul_free humari_treat hum_denge hum_bharenge humari_jeb
        hamari_jeb humare_zimme hamare_khaate_mein humare_khaate_mein cafe_ki_taraf dukaan_ki_taraf
        salon_ki_taraf hotel_ki_taraf yun_hi_de kuch_nahi_lete kuch_nahi_lenge delivery_hamari
        hamari_taraf_se_gift hamari_taraf_se_muft paise_nahi_dene paisa_nahi_dena kuch_nahi_dena
        ek_paisa_nahi_dena humari_or_se_free """,
    "wallet": "batua batue purse jeb wallet paise",
    "stay": """
        rehne_do rehne_dijiye rakhiye rakho ghar_par ghar_pe chhod* aaram band jeb_mein bhool*
        chhutti """,
    "neg": "nahi na bina zero mat bilkul koi_kharch* koi_fees",
    "cent": "paisa paise rupaya rupaye rupee dhela charge kharcha bill fees",
    "pay": "dena dene lagega lagenge lagta bharna kharch* chukana pay denge",
    "gift": "tohf* gift* saath_mein doosra doosri ek_aur bonus muft*",
    "buy": "kharid* khareed* order* har book* join* signup",
    "none": "koi kahin kisi nahi",
    "beat": "muqabl* mukabl* takkar barabar behtar jaisi saamne pani paani milega milegi tulna",
    "most": "sabse best number_one behtareen lajawab",
    "realm": """
        shehar sheher shahar duniya desh bazaar bazar market mohall* delhi dilli mumbai india
        bharat poore poori pure puri kahin lucknow """,
    "rank": """
        number_one number_1 no_1 bejod bemisaal lajawab baadshah* badshah* raja* rani champion*
        muqabla_nahi* takkar_ka takkar_ki best sabse_aage saani sabse_badhkar isse_sasta_kahin
        isse_behtar_kahin apni_misaal """,
    "others": "baaki baki doosre dusre doosron dusron auron sab competition",
    "behind": "peeche piche pani paani jal* dhool feeke feeka feeki sharma* sochte copy* chhup*",
    "seek": "dhoondh* dhundh* khoj* dekh* chakh*",
    "old": "purana purani purane pichhla pichhli pichhle pichla pichle kal_ka aam",
    "look": """
        lagega lagegi lagenge lagta bhool* museum hans* alvida retire* kabaad* dheem* sharm* jaisa
        khilona """,
    "compar": """
        behtar zyada zyaada kam tez sasta sasti saste achha accha halka mazboot aasan better shaant
        saaf """,
    "than": "se",
    "times": "dugna dugni duguna doguna do_guna teen_guna aadha aadhi aadhe guna doguni duguni",
    "unhappy": """
        pasand_na pasand_nahi* achha_na khush_nahi* kharab kharaab toot* der nahi_aaya na_aaye agar
        fit theek_na theek_nahi* na_lage kaam_na_kar* """,
    "remedy": """
        wapas vapas wapsi lauta* paise dobara phir_se naya nayi refund badal_denge badal_kar
        lauta_denge raqam """,
    "vow": """
        vaada waada wada guarantee* guaranteed zubaan zabaan kasam vachan likh_kar likhkar shart
        bharosa_rakh* zimmedari yakeen har_haal dawa bina_sawaal pakka_vaada pakki_guarantee
        pakka_milega ka_vaada_hum hamara_vaada humara_vaada vaada_hamara ka_vaada_karte
        vaada_karte_hain guarantee_hamari hamari_guarantee ki_guarantee_hamari ya_paise_mat
        warna_paise_mat poore_paise_wapas paise_wapsi_ki risk_hamara hum_zimmedar sau_pratishat
        money_back """,
    "always": "hamesha kabhi har sada zindagi_bhar umar_bhar sab",
    "succeed": """
        pass safal kaam_kar* pahunch* pohonch* time_par time_pe chalega manzoor approve* result*
        tik* """,
    "fail": """
        fail toot* kharab der dhokha niraash* chook* late chipak* jalt* feek* sikud* murjha* phatt*
        atak* """,
    "money": """
        paisa paise bachat invest* nivesh fund* poonji jama gullak rakam share* market khata
        pension savings raqam """,
    "grow": """
        badh* barh* uth* mot* kama* munafa* phal* upar chadh* byaaj laabh fayda faayda grow*
        return* chandi profit* """,
    "again": """
        phir fir hamesha har_saal pichhle pichle dobara is_baar har_mahine saal_dar har_baar itihas
        chahe aage_bhi is_saal_bhi """,
    "unit": """
        safar rupaya rupaye paisa paise bachat recharge* inaam jama rakam kharid* trip* savings
        reward* daalo """,
    "double": """
        dugna dugni duguna doguna double triple do_baar do judwa guna dus bees tiguna dugne doguni
        duguni """,
    "put": "daal* laga* jama recharge*",
    "few": """
        aakhri akhri aakhiri bas sirf akel* kuch_hi thod* gin* bach* baaki baki limited khatam kam
        """,
    "piece": "jodi seat* size shelf stock table* ticket* piece* slot*",
    "flying": """
        ud* udh* nikal* khatam bik* tezi fast garam* samose haathon_haath gayab bhar_rah* ja_rahi
        ja_rahe kam_hote tez_ja kam_ho_rah* """,
    "wait": "soch* der kal intezaar* intezar* ruk* so taal* jhapak* wait*",
    "lose": "chhoot* chook* pachhta* pachta* reh_ja* khali kisi_aur nikal_ja* mat_kehna miss",
    "hot": """
        stock_limited limited_stock jaldi_kar* jaldi_kijiye gine_chune gini_chuni aakhri_mauk*
        pehle_aao sold_out last_piece* haathon_haath dobara_nahi nahi_chhapegi phir_nahi_aayenge
        aakhri_piece* stock_khatam dobara_nahi_aayega jab_tak_stock kuch_hi_piece* kuch_hi_seat*
        jaldi_khatam khatam_hone_se_pehle """,
    "when": """
        aaj kal raat aadhi_raat ravivar somvar sunday monday friday saturday shaam ghant* dopahar
        weekend baarah_baje hafte """,
    "closing": """
        khatam shutter parda gayab samapt reh_ja* phir_nahi* band_ho darwaza_band darwaze_band
        pehle_jaise pehle_jaisa purane_daam badh_jaayenge der_ho_jaayegi der_ho_jayegi """,
    "last_call": """
        aakhri_mauk* akhri_mauk* aakhri_din sirf_aaj last_chance last_day abhi_nahi* bas_aaj
        aaj_raat_tak aaj_tak aakhri_ghante aakhri_ghanta aakhri_pal aakhri_minute aakhri_moment
        aaj_hi_mauka kal_der_ho kal_nahi_milega offer_khatam offer_band mauka_haath_se time_khatam
        """,
    "offer": """
        offer* mauka mauke daam keemat* kimat* deal* chhoot price* admission* booking* sale """,
    "price": "daam* keemat* kimat* bill* kiraya* fees kharch* rate price tag sab_kuch premium",
    "fall": "gir* aadh* ghat* kainchi halk* kat* pighal* utar* diet sast* patl* ludhak*",
    "relief": "muskur* halk* shukriya raahat saans khush* aaram chain farak",
    "bargain": """
        aadhe_daam aadhi_keemat aadhi_kimat sast* chhoot discount* sale kidney kaudiyo* bachat
        kam_daam jeb_par jeb_pe kifayat* daam_aadhe daamon_mein_katauti bhaari_katauti kam_daamon
        daam_dhadaam loot_lo half_price """,
    "less": "aadha aadhi aadhe bahut_kam kam_mein",
    "save": "bachao bachaiye bachat bacha bachenge",
    "expert": """
        doctor* dentist* expert* vaidya scientist* nurse* surgeon* professor* chef* coach* trainer*
        critic* akhbaar mechanic* teacher* physio* dietitian* nutritionist* dietician* specialist*
        """,
    "use": """
        lagati lagate istemal istemaal salah bharos* chun* khud maan* kehte kehti recommend* trust*
        use* approve* manzoori tareef* taareef* pasand_karte ki_pasand """,
    "crowd": """
        aadha aadhi aadhe hazaaron hazaron laakhon lakhon karodon sab sabhi customer* grahak*
        parivar* padosi* log* duniya har_koi nau das consumer* kharidaar* upbhokta* review reviews
        participants participant """,
    "adopt": """
        istemal istemaal bharos* charcha pasand deewan* diwan* jud* karwa* kah* rating* star* apna*
        beema bima kasam full_marks poore_number chuna_hua chuni_hui chune_hue ki_pasand vishwas
        favourite paanch_star five_star oonchi_rating sabse_oonchi """,
    "award": """
        award* puraskar* certified pramanit tested parkha research study five_star top_rated
        sammanit """,
    "ailing": """
        dard* sirdard migraine jhurri* pimple* neend nind stress tension allerg* thakan khansi
        zukaam dandruff daag kamar peeth gardan ghutn* bp blood_pressure cholesterol pet tond wazan
        vajan charbi skin twacha sugar immunity baal* acidity jeans khaansi toxin* nason aapke_jod
        jodon """,
    "gone": """
        gayab bhool* alvida khatam chhumantar aaram kam shaant raahat door bhaag* bhaga* utar*
        jawaan theek ilaaj mazboot halk* kaabu control band chup pighal* ghat* chhutti shukriya
        andar nikaal* wapas_paao wapas_pao wapas_lao chala_jaata chala_jaaye* chale_jaate
        naye_jaise lautata lautati """,
    "slim": """
        patl* wazan_ghat* vajan_ghat* charbi_ghat* detox* chamatkar* jad_se ilaaj slim
        toxins_nikaal* body_se_toxins dard_se_chhutkara jhurriyan_mitaaye jhurriyan_mitaane
        jad_se_khatam charbi_galaye wazan_kam_kare weight_loss """,
    "shed": "ghat* kam gal* utar* pighal*",
    "kilo": "kilo* wazan vajan charbi motap* inch",
    "enter": """
        bill raseed code* order* scan* upload* reply* naam kharid* khel* bhejo bhejiye register*
        parchi ticket """,
    "underway": "raaste_mein safar_mein",
    "prize": """
        car bike scooter* scooty trip iphone voucher* inaam* tokyo paris dubai goa chaabi ticket*
        jeet* saal_bhar tv nayi_gaadi laptop malta flight tablet """,
    "luck": """
        kismat* qismat* shayad kya_pata kaun_jaane kyun_nahi* kisi_ek naseeb aap_bhi khushnaseeb
        bhagyashali """,
    "raffle": """
        lottery* lucky_draw draw inaam* jeetiye jeeten jeetne jeeto winner* contest* jackpot
        daanv_par dheron_inaam """,
    "win": "jeet* paiye nikal* mil*",
    "spend": """
        bhugtaan kharid* khareed* kharch* card order* payment* pay* swipe shopping bharwa* petrol
        """,
    "back": """
        wapas vapas wapsi laut* cashback phir_aapke_account phir_se_aapke aapke_account_mein
        laut_aate """,
    "credit": "wallet cashback credit* point* balance chhoot voucher* thoda hissa",
    "next": "agl* aage baad",
    "instal": """
        kisht* kist* emi may mahin* baad_mein saal udhaar loan* baant* tukd* thoda_thoda holi
        diwali """,
    "noextra": """
        bina_byaaj byaaj_nahi* zero_byaaj ek_paisa_nahi* dhela_nahi* utne_hi zero_interest no_cost
        bina_extra 0 ek_paisa_zyada upar_se byaaj_ki no_extra upar_se_kuch daam_nahi_badh*
        keemat_nahi_badh* bina_down_payment koi_hidden bina_kisi_charge bina_charge zero_down
        no_cost_emi """,
    "interest": "byaaj byaj interest sood",
    "absent": "nahi nahin bina zero chhutti bhool* maaf na free",
    "present": "tohfa tohfe gift uphaar",
    "from_us": "hamari hamara hamare hum taraf",
    "nowhere": """
        kahin_nahi kahin_nahin nahi_milega nahin_milega nahi_milegi aur_kahin kisi_aur_dukaan
        aur_dukaan_mein doosri_dukaan_mein kisi_aur_ke nahi_milenge nahi_milte """,
    "such": "aisa aisi aise jaisa jaisi itne itni itna",
    "other": "doosre dusre doosri baaki baki aur zyadatar bade",
    "trade": """
        bank banks school schools dukaan dukan gym gyms insurance garage brand brands app apps
        clinic airline salon bakery cafe company companies course dealer coaching """,
    "elsewhere": """
        aur_kahin aur_jagah doosri_jagah kahin_aur competitor* baaki_log baki_log doosre_log
        pados_mein """,
    "flaw": """
        intezaar intezar slow dheema kaagaz double mehnga vaade atakta atakti bhool lagate lagta
        sirf hang mehnge mehengaa """,
    "we": "hum humein hamara hamari hamare yahan humne",
    "never": "kabhi_nahi kabhi_nahin pehle_kabhi kabhi",
    "so": "itna itni itne aisa aisi",
    "beside": "aage saamne samne muqable mukable tulna",
    "yours": "aapka aapki aapke purana purani purane tumhara",
    "looks": "lagega lagegi lagenge lagta lagti dikhega",
    "new": "naya nayi naye is",
    "speed": "udta palak turant tez seconds jhatpat aadhe fatafat makkhan",
    "invest": "invest* lagaya lagaye bachat jama",
    "smile": "muskura* hans* khush baari mazze",
    "vacant": "khaali khali free aadha sawaal sawal kadam",
    "greet": """
        wishes shubhkamna* badhai namaste birthday best_wishes milte milenge milna din_khatam
        din_khatm shaam_khatam garmi sardi baarish match film school chhuttiyan mausam class """,
    "know": "jaante jaanta pata maloom",
    "own": "apne apni apna khud ghar bachchon",
    "ratio": "mein_se me_se",
    "folk": "mareez patient* customer* grahak member* log logon padosi parivar parents student*",
    "dose": """
        chammach cup boond capsule ghoont goli hafte hafton din dinon raat glass takiya cream chai
        kaadha """,
    "enrol": "admission registration offer booking",
    "term": "hafte hafta hafton mahine mahina saal ghante ghanton",
    "ill": """
        dard sirdard migraine muhase acne anidra allergy gathiya khansi dandruff cholesterol
        acidity bp soojan jhurriyan kabz pimples """,
    "chore": "kaagzi chinta mehnat planning jhanjhat deri",
    "not_ever": "kabhi_nahi kabhi",
    "many": "kai_guna guna_hokar das_guna kayi_guna",
    "certain": "pakka pakki pakke guaranteed tay fixed",
    "time_left": "kuch_hi_ghante kuch_ghante chand_ghante ghante_bache",
    "cheapened": "sasti_ho sasta_ho saste_ho sasti_hui sasta_hua saste_hue",
    "share": "ek_hissa kuch_hissa thoda_hum kuch_rupaye",
    "todo": "*na_bacha *na_baaki *na_baki *na_hai",
    "into": "purse_mein batue_mein wallet_mein",
    "ask": "poochho poochiye poocho puchho puchiye sawaal",
    "filed": "request anurodh",
    "weather": "baarish barish barf dhoop suraj toofan aandhi kohra hawa badal",
}
