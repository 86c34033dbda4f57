"""Turkish: the words of promises in a turn of phrase."""

CLASSES = {
    "card_or_purse": "cüzdan* kart* banka_kart* kredi_kart* cebiniz* keseniz*",
    "comes_out": """
        çıkmaz çıkmayacak çıkmasına çıkarmanıza çıkarmadan çıkarmayın açılmaz açmanıza
        açmadan kıpırdamaz uyanmaz uyanmayacak """,
    "contactless": "temassız telefon* şifre* kayıp kaybol*",
    "stays_in": """
        cebinizde_kalır cebinizde_kalsın cebinde_kalsın uyusun evde_kalsın uyumaya_devam
        dinlensin tatilde izinli uyuyabilir yerinde_kalsın """,
    "the_bill": """
        hesap fatura kargo nakliye teslimat yol_parası yol_ücreti masraf masraflar faturası
        hesabı hesabını """,
    "stays_with_us": """
        bizde_kalır bizde bizden bize_ait bizim_hesabımıza biz_öderiz biz_ödüyoruz
        biz_karşılarız biz_hallederiz bizim_cebimizden biz_üstleniriz bizim_üzerimizde """,
    "small_seed": """
        kuruş bozuk_para bir_tohum tohum tane tanecik damla avuç kırıntı lira çakıl metelik
        yüz_lira """,
    "hands_over": """
        getirin getir verin ver ekin ek bırakın bırak emanet_edin atın koyun gelin dikin
        gömün """,
    "big_load": """
        el_arabası* kamyon* ambar* hazine* sandık* tır* çuval* araba_dolusu hasad*
        kasa_dolusu traktör* sepet* kasa* """,
    "other_makes": """
        diğer_markalar diğerleri ötekiler rakipler başkaları diğer_marka* öbürleri
        başka_süpürge* diğer_süpürge* başka_bıçak* başka_tava* başka_marka* diğer_telefon*
        diğer_yatak* başka_pil* sıradan_marka* başkalarının diğerlerinin başkalarının_pil* """,
    "worn_out": """
        nefes_nefese nefesi nefesleri soluk_soluğa yorulunca yorulduğunda tükenir pes_eder
        tıkanır tıkanınca soluklanır tükendiğinde kesilince kesildiğinde bittiği pes_ettiği
        tükendiği durduğu yorulduğu bıraktığı takıldığı kesildiği merhamet dilerken
        dilenirken bayılırken yalvarırken """,
    "just_begun": """
        daha_yeni yeni_ısınıyor ısınıyor ısınma ısınır ayakkabısını ayakkabılarını bağlar
        bağlıyor henüz yeni_başlar yeni_başlıyor çoktan yeni_uyanır hız_alır ısınmaya
        başlar_anca nefes_alıyor yeni_nefes uyanıyor geriniyor """,
    "up_there": "üstünde üzerinde yukarısında tepesinde",
    "only_roof": """
        sadece_tavan yalnızca_tavan bir_tek_tavan sadece_gökyüzü yalnızca_gökyüzü tek_tavan
        sadece_bulutlar yalnız_tavan bir_tek_gökyüzü """,
    "above_you": "üstünüzde başınız* üzerinizde",
    "all_makes": "marka* markalar* rakip* rakipler*",
    "down_below": "altında aşağıda aşağısında gölgesinde yukarı_bakar eteğinde altta",
    "very_top": "en_tepede en_üstte tepede zirvede en_yukarıda",
    "stands_alone": "yalnızca_biri tek_başına bir_tek sadece_biri tek_isim",
    "asks_in": "sorun sor açın aç bakın girin çalın merak_ettiniz merak_ettin",
    "any_word": "herhangi her hangi",
    "waiting_room": """
        bekleme_salon* bekleme_oda* doktor* hekim* çocuk_doktor* dişçi* eczacı* muayenehane*
        hastane* klini* ebe* ebeye ebe hemşire* veteriner* fizyoterapist* """,
    "advice": """
        tavsiye* danış* reçete* randevu* doz* önce prospektüs* yan_etki* alerji* sorunuz
        sorularınız her_şeyi aklınız* endişe* """,
    "healer": """
        doktor* hekim* dişçi* eczacı* cerrah* veteriner* fizyoterapist* dermatolog* cildiye*
        hemşire* ebe* ortopedist* cildiyeci* doktorunuz* """,
    "at_their_home": """
        kendi_evinde kendi_evine evinde evlerinde kendi_banyosunda kendi_çocuğuna
        kendi_çocuklarına kendi_dolabında kendi_ailesine """,
    "keeps_it": "bulundurur tutar saklar kullanır kullandığını kullanıyor koyar koyduğunu içer",
    "shelf_word": "raf* askı* çekmece* tezgâh* vitrin*",
    "never_more": "bir_daha asla hiç kimse artık",
    "refilled": """
        dolmaz dolmayacak doldurmayacak doldurulmayacak dolduran yenilenmeyecek doldurmaz
        doldurulmaz """,
    "trusted_us": """
        güvenenler güvenen güvendi güvenip emanet_edenler bırakanlar başlayanlar katılanlar
        inananlar yatıranlar teslim_edenler katılan girenler gelenler bize_gelenler yatıran """,
    "years_ago": "yıl_önce yıllar_önce sene_önce zamanında",
    "riches": """
        deniz_kenarında deniz_kıyısında denize_nazır yazlık* villa* yat* tekne* fiyatlara
        sağ_sütun* sağ_tarafına çalar_saat* bağ_evi ev_anahtar* evinin_anahtar* emekli*
        etikete_bakmıyor etikete fiyat_sormuyor fiyata_bakmıyor fiyat_etiketine çalışmıyor
        torunlarına """,
    "only_left": "kaldı son_üç sadece_üç kalan yalnızca_üç",
    "days_word": "gün günü gününüz saat gece",
    "too_late_then": "geç_olacak çok_geç bir_daha_asla iş_işten bitti geçmiş_olsun geç_kalmış",
    "leaves_us": """
        emekli_oluyor emekliye emekli_olur valizini bavulunu vedalaşır veda tarih_olur
        anı_olur büyümüş taşınır taşınıyor yaşlanmış uyanır uyur uyumaya uykuya """,
    "two_things": "iki ikisi çift",
    "just_one": "bir_tane sadece_bir tek_bir biri bir yalnızca_bir birini",
    "on_the_slip": "fişte faturada hesapta kasada kasa fişinizde kasiyer",
    "saved_else": "zaman* enerji* su yer elektrik* kağıt* saat* hamur*",
    "you_pay": "öde* ödersiniz alırsınız ödeyin",
    "runs_back": """
        koşarak_döner koşa_koşa geri_koşar hesabınızda_uyur yeniden_hesabınızda
        kapınızı_çalar çoktan_dönmüş geri_gelir yine_cebinizde eve_döner geri_döner
        evine_döner eve_dönüyor cebinize_döner """,
    "one_of_you": """
        içinizden_biri biriniz aranızdan_biri birinizin birisi sizden_biri
        sipariş_verenlerden_biri alanlardan_biri """,
    "wins_up": """
        uyanacak uçacak gidecek inecek açacak bulacak sürecek çıkacak tutacak dönecek
        binecek """,
    "dream_thing": """
        maldivler* ada* araba_anahtar* iki_bilet uçak_bilet* araba* otomobil* gemi_turu
        lizbon* roma* paris* tatil* """,
    "knee_or_back": "diz* bel* sırt* eklem* kalça* kalbi* cildi* yüzü* bacak*",
    "as_young": """
        yirmi_yaşın* yirmisinde* yirmi_yaşındaymış yirmilik yaşını_unutur yaşlarını
        yirmi_yaşındaki gençlik* """,
    "misses_you": """
        özler özleyecek merak_eder merak_edecek işsiz yüzünüzü_unutur tanıyamaz tanımaz
        sizi_arar """,
    "walks_home": """
        dönüş_yolunu eve_döner evin_yolunu geri_döner yolu_bilir cebinize_döner geri_yürür
        evine_döner yürüyerek size_döner yürüye_yürüye """,
    "debt_word": "borç* borcunuz* fatura* kredi* tutar* taksit*",
    "puts_on": """
        şişmanlamaz kilo_almaz büyümez artmaz bir_gram gram_almaz ağırlaşmaz yaşlanmaz
        kabarmaz """,
    "the_best": "en_iyi en_iyisi en_iyi_marka",
    "bar_none": "açık_ara tartışmasız hepsinin hepsinden dünyanın rakipsiz",
    "save_now": "tasarruf biriktirin",
    "a_third": "üçte_bir* dörtte_bir* yarı_yarıya yarısı*",
    "of_old": "vardı dedem babaannem anneannem annem babam amcam teyzem eskiden derdi saklardı",
    "stays_thin": """
        büyümez büyümeyecek artmaz artmayacak şişmanlamaz kilo_almaz aynı_kalır yaşlanmaz
        ağırlaşmaz kabarmaz """,
    "outdoors": """
        göl* deniz* okyanus* dağ* vadi* tarla* çayır* tepe* nehir* plaj* çadır* bahçe*
        teras* orman* """,
    "school_out": "tatil* okul* noel bahar* yaz yaza kış* doğum_gün* sınav*",
    "front_pocket": "ön iç yan bölme*",
    "a_bit_of": "bir_parçası parçası",
}
