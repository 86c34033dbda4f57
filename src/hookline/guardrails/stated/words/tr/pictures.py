"""Turkish: the words of promises told in pictures."""

CLASSES = {
    "denies": """
        değil yok asla hiç olmadan görünmeden almayız almıyoruz istemeyiz istemiyoruz alınmaz """,
    "listed": """
        görünmez görünmüyor görünmeden yazmaz yazmıyor çıkmaz bulamazsınız geçmez yer_almaz
        çıkmıyor göremezsiniz """,
    "unlisted": """
        göremezsiniz görünmez görünmüyor yazmaz bulamazsınız çıkmaz yer_almaz geçmez göremezsin
        görünmeyecek """,
    "receipt_word": "fiş* fatura* hesap* adisyon*",
    "effort": "şey* zaman* vakit sabır sabr* yol* teşekkür*",
    "supposing": "eğer",
    "cash_desk": "kasa kasamız yazarkasa",
    "stays_shut": "kapalı sessiz uyur susar suskun açılmaz açılmıyor",
    "opening": """
        pazartesi* salı* çarşamba* perşembe* cuma* cumartesi* pazar* saat* tatil* bakım* tadilat*
        arıza* """,
    "purse_word": "cüzdan* para_çantanız keseniz",
    "stays_put": "cebinizde cebinde evde uyusun uyur kalsın dinlensin kapalı",
    "feels_it": "hissetmez hissetmeyecek duymaz anlamaz farkına fark_etmez",
    "asks_around": "sorun sor soruşturun karşılaştırın dolaşın gezin kıyaslayın",
    "other_prices": "fiyat* başkaları* diğerleri* kaça komşular* ne_istiyor ne_alıyor",
    "comes_to_us": """
        bize_gelin bize_dönün sonra_gelin bekliyoruz dönün geri_gelin buradayız bekleriz """,
    "we_sought": "aradık arıyoruz çok_aradık gezdik dolaştık",
    "none_found": """
        eli_boş elimiz_boş hâlâ_arıyoruz hala_arıyoruz bulamadık boş_döndük boşuna nafile """,
    "finer_thing": """
        daha_iyi* daha_lezzetli* daha_yumuşak* daha_güzel* daha_taze* daha_hafif* daha_sessiz*
        daha_ince* daha_rahat* daha_iyisi* daha_lezzetlisi* daha_yumuşağı* """,
    "the_peak": "zirve zirvesi doruk tahtta taht kürsü",
    "held_by_us": "bizim bizimki bayrağımız bize_ait",
    "excursion": "yürüyüş* tur* rehber* tırman* hedef*",
    "above_ours": "üstünde üzerinde ötesinde bizimkinin",
    "only_sky": """
        yalnızca_gökyüzü sadece_gökyüzü bir_tek_gökyüzü yalnız_gökyüzü ancak_gökyüzü
        sadece_yıldızlar gökyüzü_var """,
    "others_plural": "diğer* ötekiler* başka öteki*",
    "still_busy": "hâlâ daha henüz",
    "ours_done": "bizimki bizimkiler",
    "so_little": "bu_fiyata bu_paraya bu_kadar_ucuza böyle_az bu_kadar_aza bu_kadar_az",
    "nobody_else": "başka_kimse kimse başka_hiç hiç_kimse başka_biri",
    "fund_word": "fon* portföy* birikim*",
    "storm_word": "fırtına* kriz* bora*",
    "came_through": "yükseldi tırmandı atlattı aştı büyüdü çıktı geçti",
    "wont_be": """
        yetmeyecek yetmez yetmeyebilir kalmayacak düşmeyecek düşmez olmayacak yetişmez kalmaz """,
    "for_all": "herkese herkes_için hepinize hepimize herkes",
    "comes_late": """
        geç_kalan geç_gelen geciken geç_kalırsanız yavaş_davranan geç_kalırsan sona_kalan geç """,
    "only_crumbs": "kırıntı* askı* boş_raf* boş_tepsi* kırıntıları",
    "the_rack": "raf* askılık askılar reyon* tezgâh*",
    "thins_out": "boşalıyor seyreliyor boşalmak azalıyor boşaldı",
    "some_day": "pazartesi* salı* çarşamba* perşembe* cuma* cumartesi* pazar* yarın gece_yarısı",
    "hesitates": "düşünüyor düşünüyorsunuz düşünüyorsun kararsız tereddüt",
    "the_train": "gemi tren otobüs vapur gemisi",
    "will_have_left": """
        ayrılmış_olur kalkmış_olur gitmiş_olur kalkmış_olacak ayrılmış_olacak kaçmış_olur
        gitmiş_olacak """,
    "departed": """
        ayrılmış_olur kalkmış_olur gitmiş_olur kalkmış_olacak ayrılmış_olacak kaçmış_olur kaçtı
        kaçar kaçmış gitmiş_olacak limandan_ayrılmış """,
    "narrated": "vardı idik baktık gördük ben annem babam yetiştik kalkmıştı kaçırdık",
    "your_slip": "adınızı adını isminizi kart* kupon* form* fişinizi numaranızı",
    "the_urn": "kutu* sandık* kasadaki kavanoz* şapka* torba*",
    "perhaps": "belki belki_de bakarsınız kim_bilir muhtemelen yakında",
    "calls_you": "ararız arayacağız arayalım teslim* masa hazır bülten* tamir*",
    "car_word": "araba otomobil bisiklet motosiklet scooter",
    "at_your_door": """
        kapınızda kapınızın evinizin_önünde kapının_önünde garajınızda sokağınızda kapında """,
    "pays_slowly": "azar_azar taksit* ağır_ağır yavaş_yavaş parça_parça ay_ay adım_adım",
    "price_label": "etiket*",
    "the_waiting": "beklemenin beklemek sabrın zamanın bekleme sabır vade",
    "a_bit_of": "bir_kısmı bir_parça birazı bir_bölümü bir_payı kısmı parçası",
    "you_spent": "harca* alışveriş* ödeme* alım*",
    "finds_home": """
        yolunu_bulur eve_döner hesabınıza_döner geri_döner eve_dönüş evine_döner yuvasına
        evinin_yolunu dönüş_yolunu """,
    "one_penny": "madeni* bozuk* banknot* lira* kuruş* para_koyun",
    "with_kin": """
        kardeşleriyle arkadaşlarıyla ailesiyle kardeşlerini arkadaşlarını dostlarıyla
        akrabalarıyla çocuklarıyla """,
    "sows": "ekin dikin ekersiniz tohum ek gömün",
    "a_tree": "ağaç* bahçe orman hasat meyve*",
    "breaks_down": """
        bozulursa kırılırsa pes_ederse yırtılırsa takılırsa koparsa arızalanırsa yolda_bırakırsa
        """,
    "we_fix": "hallederiz onarırız tamir_ederiz biz_onarırız bizden düzeltiriz yaparız gideririz",
    "whenever_bought": """
        ne_zaman_aldığınızı ne_zaman sormayız sormadan ne_zaman_alındığını alış_tarihini """,
    "asks": "sorun sor bakın bir_bakın",
    "neighbour_word": """
        komşu* dişçi* diş_hekimi* berber* kuaför* veteriner* doktor* aşçı* arkadaşlarınıza
        fırıncı* """,
    "answers_ours": "bizimki bizim bizimkini bizi",
    "pro_word": "aşçı* usta* cerrah* dişçi* kuaförler* fırıncı* marangoz* profesyonel*",
    "their_bench": "mutfa* atölye* tezgâh* tezgah* salon* çekmece* muayenehane*",
    "always_ours": "hep_bizim her_zaman_bizim hep_bizimki daima_bizim yalnızca_bizim sadece_bizim",
    "ailment_word": """
        nezle grip soğuk_algınlığı ağrı* baş_ağrısı uykusuzluk migren* öksürük* romatizma """,
    "passes_by": """
        kapınızı_çalmaz kapınızdan_geçer kapınızı uğramaz uğramayacak yolunu_şaşırır
        başkalarının bavulunu kapıyı_çalmaz adresinizi_unutacak adresinizi_unutur """,
    "sore_part": "sırtınız boynunuz dizleriniz omuzlarınız beliniz",
    "forgets": "unutacak unutur unutsun unuttu",
    "knee_word": "dizleriniz dizler dizlerin eklemleriniz",
    "once_again": "yeniden tekrar yine",
    "runs_stairs": "koşacak koşar merdiven* dans zıplayacak tırmanacak çıkacak",
    "bends_it": "bükün dizlik*",
    "price_word": "fiyat* etiket*",
    "slims": """
        zayıfladı zayıflamış inceldi küçüldü küçülen diyet* kemer* çizili çizildi üstü_çizildi
        kırmızı_kalem eridi incelmiş sıktı çekti büzüldü kilo_verdi """,
    "error_word": "hata* yanlışlık yanlış",
    "believes": """
        sanacaksınız sanırsınız lehinize düşüneceksiniz zannedeceksiniz inanamayacaksınız
        sanacaksın """,
    "on_offer_now": """
        indirimli_fiyat* indirimli_satı* indirimde düşük_fiyat* indirimli_fiyatla eskisinden_ucuz
        artık_daha_ucuz şimdi_daha_ucuz daha_düşük_fiyat* fiyatı_düştü fiyatı_indi fiyatları_indi
        ucuzladı indirime_girdi indirimle fiyatı_düşürdük hesaplı_fiyat* """,
    "released": "sos",
}
