"""Hindi in Latin letters: the words of promises told in pictures."""

CLASSES = {
    "denies": "nahi nahin bina na mat kahin",
    "listed": "dikhe dikhta dikhti dikhega dikhegi milega milegi likha nazar judega",
    "unlisted": "nahi_dikhega nahi_dikhegi nahi_milega nahi_judega nahi_chadhega",
    "receipt_word": "bill raseed parchi receipt",
    "effort": "jo samay waqt sabr intezaar shukriya dhanyavaad",
    "supposing": "agar yadi",
    "cash_desk": "galla counter",
    "stays_shut": "band chup khamosh sota",
    "opening": """
        somvaar mangalvaar budhvaar guruvaar shukravaar shanivaar ravivaar baje chhutti marammat
        monday tuesday sunday saturday friday """,
    "purse_word": "batua batue purse jeb wallet",
    "stays_put": "jeb_mein ghar_par sone aaram sota band_hi ghar_pe",
    "feels_it": "pata mehsoos khabar",
    "asks_around": "poochh poochhiye pooch poochiye puchiye puchh poochho pata_kar compare",
    "other_prices": "doosron dusron doosre baaki_dukaanon bhaav daam baaki auron pados",
    "comes_to_us": """
        hamare_paas laut_aaiye lautiye aaiye_hamare wapas_aaiye intezaar laut hamare_yahan """,
    "we_sought": "humne_dhoondha dhoondha khoja humne_bahut talaasha dhundha humne_dhundha",
    "none_found": """
        khaali_haath ab_bhi_dhoondh aaj_bhi nahi_mila nahi_mili nahi_mile ab_tak dhoondh_rahe
        khoj_rahe ab_bhi khali_haath """,
    "finer_thing": "behtar accha achhi swadisht naram mulayam taaza badhiya halka umda acchi",
    "the_peak": "choti shikhar singhasan taj bulandi",
    "held_by_us": "hamara_hai hamari_hai hamara_hi hamari_hi humara_hai",
    "above_ours": "hamare_oopar humse_upar isse_upar upar oopar",
    "only_sky": "sirf_aasman bas_aasman sirf_asmaan bas_asmaan keval_aasman sirf_taare",
    "others_plural": "doosre dusre doosri baaki auron",
    "still_busy": "abhi abhi_bhi ab_bhi abhi_tak",
    "ours_done": """
        hamara_toh hamari_toh hamara_taiyar hamari_taiyar hamara_wala hamari_wali hamara_ho
        hamara_kar """,
    "so_little": "itne_kam itne_mein is_daam itne_saste is_keemat itne_sasta",
    "nobody_else": "kisi_aur koi_aur koi_doosra kisi_ne koi_nahi",
    "fund_word": "fund yojana nivesh",
    "storm_word": "toofan toofaan toofano sankat mandi aandhi",
    "came_through": "chadha badha paar chadhta badhta jhela",
    "wont_be": """
        nahi_aayengi nahi_aayegi nahi_milegi nahi_milega nahi_milengi nahi_hogi nahi_hongi
        nahi_bachegi kam_pad* nahi_aayega nahi_milenge nahi_aayenge """,
    "for_all": "sabke_hisse sabko sabke_liye har_kisi sabhi_ko sab_ke sabhi_ke",
    "comes_late": "der der_se deri baad_mein kal_tak sust late",
    "only_crumbs": "hanger hangers tukde choora khaali_shelf khali_almari chure khaali_thali",
    "the_rack": "rack shelf almari counter",
    "thins_out": "khaali_ho khali_ho ghat_rah* khaali_hota khali_hone",
    "some_day": """
        somvaar mangalvaar budhvaar guruvaar shukravaar shanivaar ravivaar kal aadhi_raat itvaar
        monday sunday """,
    "hesitates": "soch_rahe soch_rahi",
    "the_train": "gaadi train rail jahaaz jahaz bus naav gadi",
    "will_have_left": """
        nikal_chuki_hogi chhoot_chuki_hogi chhut_chuki_hogi nikal_chuka_hoga ja_chuki_hogi """,
    "departed": """
        chhoot_chuki chhoot_jaayegi nikal_chuki nikal_jaayegi nikal_chuka ja_chuki ja_chuka
        chhut_chuki chhoot_jayegi nikal_jayegi """,
    "narrated": "thi tha the hum main meri gayi_thi",
    "your_slip": "parchi naam coupon form card raseed",
    "the_urn": "dibbe dibba peti bakse counter ghade matke box",
    "perhaps": "shaayad shayad ho_sakta kya_pata jald",
    "calls_you": "phone call delivery taiyaar message marammat",
    "car_word": "gaadi car cycle scooter bike motorcycle scooty",
    "at_your_door": "aapke_darwaze aapke_ghar darwaze aapke_aangan aapki_gali",
    "pays_slowly": """
        dheere-dheere dheere_dheere kiston kishton thoda-thoda thoda_thoda aaram_se tukdon kist
        emi """,
    "price_label": "tag price_tag label parchi_par",
    "the_waiting": "intezaar samay sabr waqt deri",
    "a_bit_of": "hissa thoda kuch ansh tukda",
    "you_spent": "kharch khareed khareedari khareedi payment kharidari",
    "finds_home": """
        ghar_laut wapas_laut khaate_mein_laut laut_aayega laut_aata lautta ghar_ka_raasta wapsi_ka
        """,
    "one_penny": "sikka sikke note rupaya paisa",
    "with_kin": "bhai-behen dost doston bhaiyon parivaar behnon kunba saathiyon saheliyon",
    "sows": "boiye boyein lagaiye ropiye boo daaliye",
    "a_tree": "ped baag fasal phal vriksh",
    "breaks_down": "toot toote kharaab bigad jawaab_de saath_chhod phat",
    "we_fix": "hum_theek theek_kar sudhaar theek_karenge zimmedaari marammat hum_sudhaar",
    "whenever_bought": """
        kab_khareeda kab_kharida kab_liya poochhenge_bhi bina_poochhe kab_khareedi kab_li kab """,
    "asks": "poochhiye poochho poochh puchiye dekhiye",
    "neighbour_word": "padosi padosiyon dentist doctor halwai naai doston saheli",
    "answers_ours": "hamara hamari hamare humara",
    "pro_word": "rasoiyon ustad chef khansamon doctoron kaarigaron chefs",
    "their_bench": "rasoi kitchen kaarkhane dukaan mez clinic",
    "always_ours": "hamesha_hamara hamesha_hamari hamara_hi hamari_hi sirf_hamara hamare_hi",
    "ailment_word": "sardi zukaam sardi-zukaam dard sirdard khaansi anidra gathiya zukam",
    "passes_by": "raasta_bhool dastak_nahi pata_bhool",
    "sore_part": "peeth gardan ghutne ghutnon kamar kandhe",
    "forgets": "bhool bhul",
    "knee_word": "ghutne ghutnon",
    "once_again": "phir phir_se dobara fir",
    "runs_stairs": "daudne daud seedhiyon seedhiyan naachne naach chadhne koodne daudenge",
    "price_word": "daam keemat kimat bhaav price",
    "slims": """
        dubla dubli ghat ghata sikud patla patli dieting diet kaat_di kati sikudi halka halki """,
    "error_word": "galti bhool",
    "believes": "lagega sochenge fayde haq yakeen",
    "on_offer_now": """
        chhoot_par chhoot_mein chhoot_ke_saath discount_par discount_pe sale_mein kam_daam
        kam_daamon ghate_daam riyayati_daam saste_daam daam_ghata daam_ghate pehle_se_saste
        pehle_se_sasta ab_saste ab_sasta saste_mein keemat_kam kam_keemat discount_mein price_kam
        offer_mein sale_par """,
    "released": "saans",
}
