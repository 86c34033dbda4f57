"""Turkish: the words of promises in a saying."""

CLASSES = {
    "house_host": """
        mutfak şef patron dükkan dükkân barista ev_sahibi ustamız aşçımız müessese işletme """,
    "stands_treat": "ısmarlar ısmarlıyor ikram_eder ikram_ediyor ikramı ısmarlasın öder",
    "settles_up": "öder ödüyor öder_bu üstlenir karşılar halleder",
    "fare_word": "kargo* teslimat* nakliye* kurye* montaj* kurulum* taşıma* gönderi*",
    "leave_it": """
        atmayın uzatmayın uzanmayın karışmasın bilmesin duymasın duymaz yerinde_kalsın
        bizim_işimiz bize_bırakın dert_etmeyin atmanıza koyun """,
    "purse_word": """
        cebinize cebinizden cüzdanınız cüzdanınızı cebine elinizi_cebinize cüzdan cüzdanın """,
    "never_found": """
        aramayın boşuna bulamazsınız göremezsiniz aramanız nafile satır_yok satırı_yok """,
    "tried_once": """
        bir_kez_oturan bir_kez_deneyen bir_kere_oturan bir_kere_deneyen bir_kez_tadan
        bir_kez_giyen bir_yudum bir_gece bir_kere_tadan bir_kez """,
    "seeks_no_more": """
        aramaz aramıyor başkasını_aramaz aramaktan_vazgeçer başka_aramaz dönmez
        başkasını_istemez aramayı_bırakır """,
    "finer_thing": """
        daha_iyi daha_lezzetli daha_rahat daha_yumuşak daha_taze iyisi lezzetlisi rahatı """,
    "around_here": """
        bu_şehirde şehirde türkiye'de ülkede piyasada dünyada bu_mahallede civarda
        hiçbir_yerde """,
    "is_not": "yok yoktur yapılmadı bulunmaz bulamazsınız",
    "seeks_finer": "daha_iyi_kahve daha_iyisini daha_lezzetlisini daha_rahatını daha_iyi",
    "fruitless": "boşuna yorulmayın zahmet_etmeyin nafile kolay_gelsin vaktinize_yazık yormayın",
    "podium_word": "kürsü* madalya* taht*",
    "our_own": "bizim bizimdir bize",
    "clap_for_us": "alkışlıyor alkışlar alkış tribünden tribünde",
    "set_beside": "yanına yan_yana koyun",
    "any_other": "istediğiniz istediğin herhangi_bir başka_bir hangi_marka",
    "first_to_yield": "önce_pes hangisi_önce hangisi_pes hangisi_dayanır ilk_pes pes_edecek",
    "neighbour_old": "komşunuz komşu komşun eski_operatör* eski_bankası iş_arkadaşınız",
    "still_busy": "hâlâ hala daha",
    "already_done": "siz_çoktan çoktan sen_çoktan siz_bitirdiniz",
    "not_pleased": """
        beğenmediniz beğenmezseniz sevmezseniz sevmediniz memnun_kalmazsanız olmadı pişman
        içinize_sinmezse beğenmedin vazgeçerseniz hoşunuza_gitmezse sinmedi ısınmadı
        içiniz_ısınmadı büyülenmediniz etkilenmediniz """,
    "money_word_": "paranız para parası paranızın tutar",
    "before_you_finish": """
        bitirmeden bitirmenizden_önce söylemeden gözünüzü_kırpmadan siz_daha cümleniz """,
    "back_with_you": "hesabınızda geri_döner evine_döner yolunu_bulur cebinizde kendi_gelir",
    "flaw_stays": """
        leke_çıkmazsa leke_kalırsa çıkmazsa gecikirse gelmezse işe_yaramazsa yetişmezse
        leke_duruyorsa geç_kalırsa """,
    "ours_to_settle": "bizim bizden bize biz_öderiz bizdendir",
    "we_fetch": "gelir_alırız alırız geri_alırız gelip_alırız kapınızdan_alırız",
    "no_question_asked": "soru_sormayız tek_soru soru_sormadan hiç_sormayız tek_kelime sorgusuz",
    "earned_so_far": "kazandırdık kazandık kazandırdı kazandırıyoruz büyüttük",
    "earn_on": "kazandıracağız kazanacağız kazandıracak kazanacaksınız büyüteceğiz yine_kazandır*",
    "sport_word": "maç* gol* takım* puan*",
    "your_money": "paranız birikiminiz birikimler paranızın tasarruf* sermayeniz sermaye*",
    "one_direction": """
        tek_bir_yön tek_yön sadece_yukarı yalnızca_yukarı yukarı_doğru hep_yukarı merdiveni
        yalnızca_yukarı_çıkar yukarı_çıkar """,
    "interest_word": "faiziniz faiz kazancınız getiriniz getiri paranız",
    "rests_never": """
        izin_yapmaz izne_çıkmaz hiç_uyumaz uyumaz dinlenmez tatil_yapmaz hasta_olmaz durmaz
        tatile_çıkmaz """,
    "puts_in": "koyun koy yatırın verin yatır",
    "takes_out": "alın çekin al çıkarın alırsınız",
    "hundred_word": "yüz beş_yüz bin beş_bin 100 500 1000",
    "one_note": "bir_banknotla bir_kağıt_parayla tek_banknotla bir_lirayla bir_kuruşla bir_banknot",
    "big_bag": "bavulla valizle çuvalla kasayla sandıkla çantayla",
    "one_penny": "lira liranız kuruş bozuk_para kuruşunuz",
    "with_kin": """
        kalabalık ailesiyle arkadaşlarıyla kardeşleriyle akrabalarıyla eşiyle_dostuyla
        sülalesiyle """,
    "left_over_": "kalanları kalanlar kalan elimizde geriye_kalan",
    "on_fingers": "elin_parmakları parmaklarıyla parmakla parmak_hesabı parmaklarınızla",
    "last_batch": "son_parti son_sevkiyat son_üretim son_seri son_fırın son_kamyon",
    "no_second": """
        ikincisi_gelmeyecek ikincisi_yok yenisi_gelmeyecek gelmeyecek devamı_yok tekrarı_yok
        bir_daha_gelmez """,
    "you_ponder": "siz_düşünürken düşünürken karar_verirken kararsız tereddüt okurken",
    "last_one_": "son_çifti son_bedeni son_masayı son_koltuğu son_odayı son_çift sonuncuyu son",
    "another_takes": "başkası biri bir_başkası komşunuz",
    "none_recalls": "kimse hatırlamayacak unutulur tanımazsınız hatırlamaz",
    "tomorrow_": "yarın pazartesi haftaya öbür_gün yarından",
    "same_thing": "aynı_şey* aynısı aynı_ürün aynı_para aynısına bugünkü_paranız",
    "pay_or_short": "yetmeyecek yetmez ödersiniz ödeyeceksiniz eksik_kalır daha_çok",
    "takes_home": "alıyorsunuz alırsınız götürüyorsunuz alıyorsun eve_götürür çıkıyorsunuz",
    "till_word": "kasa kasiyer fiş yazarkasa kasadaki",
    "counts_fewer": "sayıyor sayar görür görüyor okur yazar yazıyor",
    "as_fat": "şişman dolu kalın girdiği_kadar ağır tombul",
    "as_it_came": "girdiği geldiği çıkacak çıkar",
    "own_bathroom": """
        banyosunda banyosu kendi_banyosunda rafında dolabında evinde çantasında kendi_evinde """,
    "this_very": """
        bu_krem tam_da_bu bu_şişe aynı_krem bu_durur işte_bu tabii_ki ne_kullandığını
        elbette """,
    "half_town": """
        mahallenin_yarısı şehrin_yarısı sokağın_yarısı apartmanın_yarısı yarı_mahalle
        kentin_yarısı """,
    "other_half": "öbür_yarısı diğer_yarısı öteki_yarısı kalan_yarısı",
    "age_in_words": "altmış yetmiş elli yaşında yaşını yaşlarını kaç_yaşında",
    "ailment_word": "migren ağrı* nezle uykusuzluk alerji mide_yanması öksürük grip",
    "packs_up": """
        pılını_pırtısını bavulunu valizini toplar taşınır adresinizi_unutur adresi_unutur
        kapınızı_bulamaz yolunu_şaşırır veda_eder eşyalarını çekip_gider """,
    "weight_word": "kilolar kilo kilolarınız göbek santimler tartı",
    "goes_down": "gider erir düşer azalır iner eriyor gidiyor",
    "eat_as_ever": "eskisi_gibi yersiniz aynı_yemek her_zamanki yemeye_devam",
    "in_one_of": """
        birinde birinin kavanozlardan_birinde paketlerden_birinde kutulardan_birinde
        kapaklardan_birinin birinin_altında birinin_içinde """,
    "prize_ticket": """
        bileti bilet biletler anahtar* ödül çek hediye_çeki yolculuğu yolculuk seyahat tatil
        gezi """,
    "lies_hidden": "saklı gizli bekliyor saklanıyor yatıyor uyuyor uyur",
    "after_purchase": "alışverişten_sonra siparişten_sonra ödemeden_sonra aldıktan_sonra",
    "account_look": "hesabınıza hesabınızda hesabına kartınıza",
    "waits_there": "bekliyor bizden_bir sürpriz bıraktık sizi_bekliyor",
    "spent_money": "harcadığınız liraların liralar paranız harcanan liralarınızın",
    "return_ticket": "dönüş_bileti gidiş_dönüş dönüş_biletli dönüş_biletleri",
    "pays_slowly": """
        ayda_ödersiniz taksitle aydan_aya yavaş_yavaş ödersiniz taksit_taksit bölün bir_yıla """,
    "same_total": """
        etikettekiyle etiketteki_ile toplamı_aynı toplam_aynı tutar_aynı aynı_kalır aynıdır
        etiketteki """,
    "contract_word": "sözleşme* taksit* krediy* kredide anlaşma*",
    "time_word_": "zamanın zaman vadenin beklemenin",
    "costs_nothing": "bedeli_yok ücreti_yok bedava parası_yok fiyatı_yok",
    "bank_word": "banka mağaza bankanız",
    "lent_back": "verdiğinden verdiği aldığınız borç_verdiği",
    "no_more_than": "bir_lira_fazla* bir_kuruş_fazla* fazlasını tek_kuruş kuruşu_kuruşuna",
    "waits_word": "bekliyor bekler ararken arıyor beklerken kuyrukta",
    "asks_where": "soruyor nereden merak kıskanıyor soran",
    "in_the_kitchen": "dakika* yumurta* kaşık* fırın* un tencere*",
    "cosy": "soğu* battaniye* ışığı ışık dinlen* kış*",
    "their_bag": "çanta* sırt_çanta* valiz* cep* dolap* çekmece* atölye*",
    "ours_inside": "bizim ohlsen bizimki",
    "never_billed": """
        hesabı_kesilmez hesabını_kesmeyiz faturaya_yazılmaz fişe_yazılmaz hesaba_yazmayız
        hesaba_eklenmez """,
    "wont_multiply": "çoğalmayacak çoğalmaz artmayacak üremez yenisi_yok",
    "says_best": "en_iyisi en_iyi",
    "whole_town": "bütün_şehir herkes tüm_şehir bütün_mahalle tüm_mahalle",
    "points_at": "gösterir işaret gösteriyor",
    "price_unmoved": "kılını_kıpırdatmaz kıpırdamaz aynı_kalır yerinden_oynamaz değişmez oynamaz",
    "slims": "makas* kısalttı kısaldı",
    "falls_silent": "sesini_çıkarmayacak sesini_çıkarmaz susacak susar ses_çıkarmayacak",
    "what_you_paid": "ödediğinizi ödediğiniz verdiğinizi ödediğin",
    "gives_back": "geri_verelim geri_veririz iade",
}
