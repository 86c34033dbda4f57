"""Turkish: the words of wider classes, which lean towards a promise where two meet."""

CLASSES = {
    "ours": """
        bizden_olsun bizden_size bizim_ikramımız bizim_hediyemiz ikramımız hediyemiz ikramımızdır
        hediyemizdir bizim_hesabımıza biz_öderiz biz_ödüyoruz biz_karşılıyoruz biz_karşılarız
        ücretini_biz parasını_biz masrafı_biz masrafını_biz masraflar_bizden kargo_bizden
        kahve_bizden kahveler_bizden hediye_ediyoruz hediye_ederiz hediye_edelim hediye_veriyoruz
        armağan_ediyoruz ikram_ediyoruz ikram_edelim ikram_ederiz para_almıyoruz ücret_almıyoruz
        para_istemiyoruz ücret_istemiyoruz para_alınmaz ücret_alınmaz para_ödemezsin* ücretsiz*
        bedava* karşılıksız beleş bizim_ikram* bizim_armağan* bizim_hediye* üste_para müesseseden
        hesap_bizden bizden_hediye bizden_armağan cebinizden_çık* cebinden_çık* tek_kuruş_öde*
        bir_kuruş_öde* kuruş_ödeme* kuruş_vermeden tek_kuruş_verme* bir_şey_almıyoruz
        hiçbir_şey_almıyoruz şey_istemiyoruz sıfır_lira sıfır_tl sıfır_ücret ödemenize_gerek
        ödeme_yapmanıza_gerek hiç_ödemezsin* bizden_size_hediye """,
    "wallet": "cüzdan* nakit* cebin* kasa* bozuk*",
    "stay": "kals* dursun evde çıkmasın bırak* dinlens* kapalı uyusun tatil*",
    "neg": """
        yok değil hiç hiçbir sıfır asla ödemez* ödemeden ödemiyor* almıyor* almaz* vermez* vermeden
        istemez* istemiyor* alınmaz harcamaz* harcamadan çıkmaz olmadan gerekmez gerekmiyor """,
    "cent": "kuruş* ücret* masraf* bedel* kargo komisyon*",
    "pay": "öde* ödeyin* ödersiniz harca*",
    "gift": "hediye* armağan* ikram* sürpriz* ek ekstra ikinci* fazladan bonus*",
    "buy": "al alın alan* sipariş* satın* alışveriş* üye* kayıt* rezervasyon* almak alırsanız",
    "present": "hediye hediyesi armağan armağanı ikram ikramı",
    "from_us": "bizden bizim biz markamızdan mağazamızdan",
    "none": "kimse* hiçbir* hiç başka_yerde yok kimseler rakip*",
    "beat": """
        geçemez* yetişemez* yarışamaz* yaklaşamaz* tutamaz* eline_su boy_ölçüş* ulaşamaz*
        başaramaz* yapamaz* yapamıyor yetişem* yenemez* aşamaz* """,
    "most": """
        en_iyi en_rahat en_lezzetli en_ucuz en_hızlı en_hafif en_taze en_kaliteli en_yumuşak
        en_sağlam en_güvenilir en_şık en_konforlu en_düşük en_hesaplı en_uygun en_geniş en_güzel
        en_popüler en_sevilen en_gözde en_büyük en_güçlü """,
    "realm": """
        şehir* şehrin* dünya* türkiye* ülke* piyasa* mahalle* semt* istanbul* ankara* izmir*
        avrupa* bölge* sektör* çarşı* sahil* anadolu* ilçe* kasaba* evren* civar* """,
    "rank": """
        bir_numara* 1_numara* rakipsiz* rakip_tanım* eşsiz* benzersiz* emsalsiz* eşi_benzeri
        eşi_yok eşi_bulunmaz şampiyon* zirvede* zirvesinde* lideri liderlik* kralı kraliçesi
        birincisi üstüne_yok üstüne_tanım* üstümüze_yok rakibi_yok tahtı* tek_geçer açık_ara
        açık_farkla ayrı_bir_lig başka_lig* on_numara altın_standart* yenilmez aşılmaz ulaşılmaz
        numaralı_banka* numaralı_mark* numaralı_tercih* numaralı_adres* dengi_yok """,
    "others": """
        diğer* başka* rakip* öbür* ötekiler* piyasa* sıradan normal ortalama geleneksel zincir*
        alışılmış şimdiki mevcut pahalı ünlü """,
    "behind": """
        kıskan* imren* geride taklit* kopya* hayal* arkamızda bakakal* kıskand* sırada öğren* utan*
        peşimizde ardımızda """,
    "seek": "arayın arasanız ararsanız gezin gezseniz karşılaştır* baksanız",
    "old": "eski* önceki* geçmiş* dünkü bildiğiniz",
    "look": """
        çöp* oyuncak gülünç sönük vedalaş* ezip_geç* solda_sıfır demode utan* müzelik emekliye """,
    "compar": """
        ucuz* hızlı* hafif* uzun* dayanıklı* iyi yumuşak* lezzetli* taze* güçlü* sağlam* sıcak*
        sessiz* geniş* rahat* hesaplı* uygun* kaliteli* güvenli* parlak* kolay* konforlu* tasarruf*
        düşük* yüksek* kazançlı* avantajlı* etkili* temiz* ekonomik* daha_çok """,
    "than": "*den *dan *ten *tan göre kıyasla nazaran oranla kıyaslayınca kıyaslandığında",
    "times": "iki_kat* üç_kat* kat_kat katbekat yarısı* misli* iki_misli",
    "unhappy": """
        beğenmezse* beğenmed* memnun_kalmazsa* memnun_değil* memnun_kalmad* uymazsa* uymad* olmazsa
        çıkmazsa bozulursa* kırılırsa* pişman* gecikirse* vazgeç* yaramazsa* sevmezse*
        hoşunuza_gitmezse* içinize_sinmezse* işe_yaramaz* tutmazsa şikayet* """,
    "remedy": """
        iade* geri_ver* geri_öde* geri_al* paranız* paranı parası ücretini değiştir* yenisi*
        yenile* tamamını telafi* baştan onar* """,
    "vow": """
        söz_veriyoruz sözümüz_söz sözümüz_var söz_veririz garanti_ediyoruz garanti_ederiz
        garantimiz* garantisi_bizden garantisiyle garantili* garanti_veriyoruz arkasında_duruyoruz
        kefiliz kefil* taahhüt* temin_ederiz içiniz_rahat* gözünüz_arkada şüpheniz_olmasın
        hiç_şüphe* namus_söz* şeref_söz* iddia_ediyoruz iddialıyız hayal_kırıklığı_yok risk_sıfır
        kesin_çözüm* kesin_sonuç* kesin_memnun* gözü_kapalı gözünüz_kapalı şaşmaz yanıltmaz
        mahcup_et* pişman_olmaz* pişman_olmayacak* memnun_kalacağınız* memnun_kalacaksın*
        yüzde_yüz_kesin yüzde_yüz_memnun* yüzde_yüz_garanti* yüzde_yüz_etkili sözümüzdür
        söz_veriyor* sonucun_arkasındayız ürünün_arkasındayız kalitenin_arkasındayız
        işimizin_arkasındayız ya_da_ödemez* ya_da_ödemey* yoksa_ödemez* yoksa_paranız
        paranızın_tamamı risk_bizde sorumluluk_bizde """,
    "always": "her_zaman daima asla ömür_boyu hep sonsuza herkes",
    "succeed": "başarır* geçer* ulaşır* zamanında yetişir* sürer* tutar* işe_yarar çalışır",
    "not_ever": "asla hiç hiçbir_zaman ömür_boyu sonsuza yıllarca kesinlikle",
    "fail": """
        yapışmaz* bozulmaz* kırılmaz* solmaz* paslanmaz* eskimez* yıpranmaz* aksamaz* gecikmez*
        geç_kalm* yanmaz* yırtılm* dökülm* akıtmaz* sızdırmaz* hayal_kırıklığına yarı_yolda kopma*
        kopmaz* çekmez* tüylenm* deforme arıza* kilitlenm* """,
    "money": """
        birikim* tasarruf* sermaye* yatırım* mevduat* emeklilik* portföy* servet* hisse* anapara*
        varlık* para parası paranız* paranı* paralar* parayı paraya parasını fonu fonumuz fonlar
        fon kazanç* kazanc* """,
    "grow": """
        büyür büyüyor büyüsün büyütün büyüyecek büyümeye artar artıyor artsın artacak artmaya
        kazanır kazandır* yükselir yükseliyor yükselsin yükselecek değerlen* çoğal* katlan*
        filizlen* bereket* şişer şişsin doğurur semir* getirisi """,
    "again": "yine_kazan* tekrarlan* tekrar_kazan* bu_yıl_da ne_olursa ne_yaparsa yeniden_kazan*",
    "unit": """
        puan* lira* birikim* yatırım* sermaye* mevduat* tasarruf* anapara* bonus* yükleme*
        kilometre* damga* kazanc* harcama* para parası paranız* paranı* parasını mil miller* """,
    "double": """
        iki_kat* üç_kat* katla* katlan* ikiye_katla* üçe_katla* kat_kat katbekat iki_lira* ikiz*
        çiftlen* iki_misli* misli* iki_kez iki_olur ikiye_çık* ikiye_katlan* beş_kat* on_kat* """,
    "put": "yatır* yükle* bağla* biriktir* koyun* yatırım* koyarsanız yatırın koyun",
    "many": "kat_kat katbekat katlanarak katlanmış misliyle kat_fazla* kat_olarak katıyla katını",
    "few": "son birkaç kaldı kalan sayılı bir_avuç sınırlı son_bir",
    "piece": """
        çift* adet* parça* koltuk* bilet* raf* depo* stok* kutu* şişe* kontenjan* tane* yer yerler
        masa beden bedeniniz oda odalar """,
    "flying": """
        tükeniyor* uçuyor* kapış_kapış peynir_ekmek hızla bitiyor* satılıyor* eriyor* doluyor*
        kapışıl* tükendi yok_satıyor """,
    "wait": "beklemeyin bekleme bekler* düşünmeyin erteleme* erteler* yarın geç_kal* oyalan*",
    "lose": """
        kaçır* pişman* kalmayabilir bulamayabilir* geç_olabilir başkas* boş_el* elinizden
        olmayabilir* yetişemez* elden_gider hava_al* """,
    "hot": """
        tükenmeden tükenmek_üzere stoklarla_sınırlı bitmeden_al* kapış_kapış peynir_ekmek son_çift*
        son_parça* son_adet* son_beden* son_koltuk* son_oda* son_ürün* son_kalan* sınırlı_sayı*
        sınırlı_stok* sınırlı_kontenjan kontenjan_sınırlı yerler_sınırlı stok_sınırlı
        stoklar_sınırlı stoklar_eri* stoklar_tükeni* yok_satıyor ilk_gelen elinizi_çabuk
        elini_çabuk acele_edin son_fırsat kaçırmayın birkaç_tane_kaldı tane_kaldı adet_kaldı
        çift_kaldı parça_kaldı yer_kaldı oda_kaldı bir_daha_gelm* bir_daha_üretilm* bir_daha_yok
        varken_al* neredeyse_tükendi hızla_tükeni* bitti_bitiyor gitti_gidiyor sonuncu* depo_boşal*
        son_nüsha* son_parti* stok_bitmeden stoklar_bitmeden çok_az_kaldı """,
    "when": """
        bugün* yarın* bu_gece* gece* hafta_sonu* pazar* pazartesi* salı* çarşamba* perşembe* cuma*
        cumartesi* akşam* saat* öğlen* ay_sonu* öğle* """,
    "closing": """
        bitiyor* sona_er* kapanıyor* kapanır* son_gün son_buluyor son_bulur eskiye_dön*
        normale_dön* eski_fiyat* çok_geç çok_geç_olacak geç_olacak geç_olabilir balkabağı*
        perde_iniyor sonlanıyor geçerlidir bitmek_üzere sona_eriyor tarih_oluyor rafa_kalk*
        yok_olacak zamlan* fiyatlar_art* son_buluyor biter bitecek bitsin son_günü """,
    "last_call": """
        son_saat* son_şans son_fırsat sadece_bugün yalnızca_bugün sadece_bu_gece bugüne_özel
        geri_sayım* ya_şimdi_ya son_dakika* son_çağrı süre_doluyor zaman_doluyor son_günler
        bitmek_üzere fırsat_bitiyor kapanmadan bitmeden_yetiş* bugün_son yarın_çok_geç
        çok_geç_olacak saatler_içinde_bit* vakit_daral* kısa_süreliğine sınırlı_süre*
        sınırlı_bir_süre son_dakikalar son_anlar kampanya_bitiyor fırsat_kapanıyor yarın_geç """,
    "time_left": "saatler_kaldı saat_kaldı dakikalar_kaldı son_dakika*",
    "offer": """
        kampanya* fırsat* indirim* fiyat* teklif* kayıt* rezervasyon* şans* kapı* satış* ucuz* """,
    "price": "fiyat* etiket* fatura* ücret* tarife* kira* aidat* maliyet* abonelik* taksit*",
    "fall": """
        düştü* düştüğ* düşür* düşüyor* düşül* düşece* düşer indirdik indi indirildi iniyor
        indirdi yarıya yarı_yarıya kırdık kırıldı kırdı kırıyoruz ucuz* zayıfladı küçüldü eridi
        eriyor dibe aşağı budadık kestik çektik diyette hafifledi makas* düşük
        her_zamankinden_düşük """,
    "relief": "gülümse* teşekkür* sevin* rahatla* nefes* ferahla* bayram* güler",
    "bargain": """
        yarı_fiyat* yarısına_al* yarı_yarıya ucuza_al* indirimde indirimli* indirim_başla*
        büyük_indirim* dev_indirim* kelepir* sudan_ucuz ucuzluk* tenzilat* yok_pahasına
        fiyatını_kır* fiyatları_kır* fiyat_kır* fiyatları_indir* fiyatı_indir* fiyatını_indir*
        fiyatını_düşür* fiyatları_düşür* fiyatlar_düş* fiyatı_düş* etiketini_aşağı etiketleri_aşağı
        sezon_sonu_indirim* tasfiye* maliyetine seri_sonu_indirim* dünün_yarı damping* bütçe_dostu
        üç_kuruş* bedavadan ucuzladı düşük_fiyat* daha_düşük_fiyat* uygun_fiyata indirimli_fiyat*
        """,
    "less": "daha_az yarı yarısı ucuza az yarısını",
    "save": "tasarruf* biriktir* cebinizde cebinde",
    "cheapened": "ucuzladı* ucuzluyor* ucuzlamış* ucuzlat* indirime_gir* indirimde fiyatı_düş*",
    "expert": """
        doktor* hekim* dermatolog* diş_hekim* veteriner* uzman* diyetisyen* eczacı* pediatr*
        hemşire* profesör* aşçı* antrenör* eleştirmen* kuaför* usta* bilim* basın* dergi* gazete*
        jüri* öğretmen* fizyoterap* mühendis* araştırma* şefler* şefin şefimiz ebeler* ebe """,
    "use": """
        öneri* öneriyor* öner* tavsiye* kullan* güven* seç* onay* onaylad* tercih* hemfikir beğen*
        takdir* çantasında kendisi övgü* kanıtl* hayran* referans* desteklen* övüyor """,
    "crowd": """
        binlerce* milyonlarca* yüzlerce* herkes* kullanıcı* tüketici* şehrin_yarısı yorum* aileler*
        anneler* öğrenciler* müşteriler* fazla_müşteri milyon_müşteri müşterilerimiz* üyelerimiz* hastalar* müşterinin yorumlar*
        katılımcı* kursiyer* """,
    "adopt": """
        güven* seç* tercih* tam_puan* beş_yıldız* yıldız* hayran* kullan* geçti* vazgeçem* öner*
        tavsiye* memnun* beğen* ödül* favori* kuyruk* puan_ver* oyla* yanılm* en_yüksek_puan
        yüksek_puan """,
    "award": """
        ödüllü* ödül_ald* ödül_kazan* ödülü_al* altın_madalya* madalyalı sertifikalı* klinik_olarak
        klinik_test* test_edilmiş* kanıtlanmış* onaylı* tam_puan tam_not beş_yıldızlı
        bilimsel_olarak en_beğenilen yılın_markası tescilli* müşteri_memnuniyet* ödüle_layık """,
    "ailing": """
        ağrı* ağrıs* migren* kırışık* sivilce* akne* egzama* uykusuz* stres* alerji* kramp* leke*
        artrit* yorgun* öksür* kepek* bel boyun* eklem* tansiyon* kolesterol* göbek* kilo* cilt*
        cildiniz* kalça* sinir* sindirim* bağırsak* uyku* şeker* grip* bağışıklık* karaciğer* saç*
        romatizma* selülit* yağlar* horlama* toksin* ödem* mide* varis* sinirler* uykuyu* dizler*
        diz_ağrı* dizlerin* """,
    "gone": """
        geçer geçirir geçiren geçiriyor geçsin kaybol* veda* yok_ol* yok_et* hoşça* unut* azal*
        dindir* giderir gideren gidiyor iyileş* iyileştir* tedavi* düşür* düşer düşüyor düzel*
        kurtul* kurtar* son_ver* erit* erir eriyor yakar yakan siler silin onarır onaran güçlen*
        güçlendir* temizle* arın* arındır* gençleş* parlar parlasın rahatlat* rahatlar hafifle*
        çözer dengele* geri_kazan* iyi_gel* yatıştır* geri_getir* yepyeni yeni_gibi """,
    "slim": """
        zayıfla* kilo_ver* kilolar_gid* kilolarınız* yağ_yak* göbek_erit* detoks* toksin*
        gençleştir* mucize* tedavi_eder iyileştirir kanseri kilo_kayb* incel* bir_beden_ince*
        zehirlerden şifa_verir şifa_veren kırışıklıkları_sil* yağları_yak* kilo_verdir* """,
    "shed": "ver* verin* eri* erit* azal* kurtul*",
    "kilo": "kilo* beden* yağ* santim* kalori* basen*",
    "dose": """
        kaşık* fincan* bardak* damla* kapsül* yudum* hafta* gece* seans* yastık* krem* çay* şurup*
        tablet* günde hap hapı """,
    "ill": """
        ağrı* migren* akne* sivilce* egzama* uykusuz* alerji* kramp* romatizma* öksürük* öksürüğü*
        kepek* kolesterol* tansiyon* kabız* iltihap* kırışık* horlama* mide_yanma* """,
    "enter": """
        fiş* fatura* kod* sipariş* alışveriş* kayıt* katıl* gönder* paylaş* yorum* üye* abone*
        kapak* çekilişe oyna* oynayın """,
    "underway": "yolda yola_çıktı",
    "prize": """
        ödül* araba* otomobil* bisiklet* motosiklet* scooter* tatil* seyahat* uçak* iphone*
        bilgisayar* televizyon* roma* paris* hediye_çek* malta* tablet* uçan turu """,
    "luck": """
        şans* şansı kim_bilir çıkabilir talihli* şanslı* size_çık* bir_kişi belki_siz belki_sen
        belki_de_siz siz_gidersiniz siz_olabilir* sen_olabilir* """,
    "raffle": """
        çekiliş* piyango* kura* büyük_ödül* kazanma_şansı kazanma_fırsatı hediye_çekilişi
        ödül_kazan* ödüller_için ödülü_kap* ödülleri_kap* çark* talihli* şanslı_kişi* kazı_kazan
        """,
    "win": """
        kazan* çıkabilir evine_götür* eve_götür* senin_olsun sizin_olsun sizin_olabilir kapın kap
        kapma """,
    "spend": """
        harca* harcama* alışveriş* öde* ödeme* satın* fiş* fatura* sepet* akaryakıt* alın market*
        yakıt* """,
    "back": """
        geri döner dönsün dönüyor gelsin geri_gel* geri_ver* geri_dön* geri_yat* iade_ed* iade_al*
        """,
    "share": "bir_kısmı* kısmı yüzdesi* bir_bölümü* birazı* biraz birkaç_lira",
    "credit": """
        puan* kupon* cüzdanınıza cüzdanınızda doğrudan_cüzdan* doğrudan_hesab* doğrudan_kart* """,
    "next": "sonraki gelecek* bir_dahaki ay",
    "instal": """
        taksit* kredi* borç* vade* sonra_öde* ertele* böl* aylık* ödemeyi ay_sonra finans* baharda
        yıl_sonra """,
    "noextra": """
        faizsiz* vade_farksız vade_farkı_yok fark_yok masrafsız* komisyonsuz* ek_ücret_yok
        fazla_verm* fazla_ödem* fazlası_yok kuruş_fazla bir_kuruş* tek_kuruş* aynı_fiyat*
        peşin_fiyat* sıfır_faiz* faiz_yok faiz_ödem* o_kadar aynısını ek_maliyet* üste_para
        sıfır_masraf ekstra_ücret ne_eksik ek_ödeme farksız fazlasını_ödem* fazlasını_verm*
        peşinatsız gizli_masraf_yok masraf_yok """,
    "interest": "faiz* vade_fark* komisyon* masraf*",
    "absent": """
        yok sıfır olmadan ödemeyin ödemez* ödemeyeceğ* ödemeden hiç almıyoruz unutun *siz *sız """,
    "nowhere": """
        başka_yerde başka_kimsede başka_hiçbir hiçbir_yerde hiçbir_mağaza* bulamaz* bulamayacak*
        kimsede_yok kimsede rastlayamaz* göremez* hiçbir_dükk* """,
    "such": "böyle bu_kadar bundan bunun_kadar bunun_gibi böylesi* böylesine buradaki",
    "other": "diğer başka öbür öteki şimdiki mevcut sıradan normal çoğu",
    "trade": """
        banka* mağaza* okul* dükk* market* sigorta* servis* marka* uygulama* klinik* havayolu*
        salon* fırın* kafe* kurs* firma* şirket* operatör* spor_salon* otel* kuaför* """,
    "elsewhere": "başkalar* diğerleri* rakipler* başka_yer* başka_mağaza* öbürleri* ötekiler*",
    "flaw": """
        beklet* bekler* bekle* yavaş* form* evrak* pahalı* fazla_al* kandır* unut* donar* takıl*
        bozul* söz_ver* yorar* sırada kuyruk* """,
    "term": "haftalarca günlerce saatlerce aylarca bir_hafta üç_gün hafta haftayı",
    "we": "biz bizde burada bizim bizimle",
    "never": "hiç",
    "so": "bu_kadar böyle",
    "beside": "yanında karşısında göre denedikten",
    "yours": "sizinki seninki evdeki şimdiki",
    "looks": "görün* kal* hissett*",
    "new": "yeni bu",
    "speed": "uçuyor anında saniye* göz_açıp şimşek iki_kat",
    "invest": "yatır* yatırım* önceden_gir* tasarruf* katılan* alanlar*",
    "smile": """
        sevin* kazandı* saydı sıra_sizde sıra_sende sıra_siz teşekkür* keyf* zengin* kârını
        kârlarını gülümse* gülüyor """,
    "certain": "kesin* garanti* garantili* sabit* güvenli* şaşmaz*",
    "yield": """
        getiri* kazanç* kazanc* gelir* faiz_getiri* yatırım* mevduat* fon* birikim* kârınız paranız
        paranızın """,
    "own": "kendi* ailes* çocuk* annes*",
    "ratio": "on_kişiden 10_kişiden beş_kişiden on_müşteri* her_on her_beş",
    "folk": "hasta* müşteri* üye* kişi* aile* anne* kullanıcı* dokuzu dördü",
    "enrol": "kayıt* başvuru* rezervasyon* kampanya* indirim* satış* fırsat*",
    "greet": """
        selam* kutlu* doğum_gün* bayram* görüş* gün_bitiyor yaz kış bahar sonbahar maç film tatil
        yağmur kar ders okul """,
    "maybe": "belki",
    "know": "bil* tanı*",
    "vacant": "boş soru* adım* dakika*",
    "chore": "evrak* form* dert* telaş*",
    "todo": "*mek_kaldı *mak_kaldı *mesi_kaldı *ması_kaldı",
    "into": "cüzdanınıza cüzdanına cebinize çantanıza",
    "ask": "sorun sor sorunuz danışın danış ne_öner* ne_dedi",
    "filed": "talebinizi iade_talebi* talebin",
    "weather": "yağmur kar güneş fırtına sis rüzgar bulut bulutlar",
}
