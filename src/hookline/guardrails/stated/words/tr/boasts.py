"""Turkish: the words of ranks, comparisons and returns."""

CLASSES = {
    "leading": "lider öncü önde_gelen",
    "trade": "marka* otel* platform* banka* firma* klinik* mağaza* kuruluş*",
    "place": "türkiye* avrupa* dünya* sektör* bölge* ülke*",
    "first_choice": "ilk_tercihi birinci_tercihi bir_numaralı_tercihi ilk_adresi tek_adresi",
    "we_are": "biz",
    "best_of_all": "en_iyisiyiz bir_numarayız en_ucuzuz lideriyiz",
    "like_us": "bizim_gibi bizim_kadar",
    "not_one": "kimse hiçbir hiç_kimse hiçbir_otel hiçbir_banka hiçbir_mağaza",
    "ultimate": "kusursuz mükemmel nihai",
    "wares": """
        ayakkabı* telefon* kahve* çay* pizza* burger* ekmek* pasta* yatak* yatağ* koltuk* kanepe*
        yastık* süpürge* araba* araç* bisiklet* uygulama* tarife* sigorta* krem* şampuan* parfüm*
        ceket* mont* palto* elbise* mobilya* otel* oda* tatil* uçuş* ses* ekran* kamera*
        bilgisayar* saat* mutfa* şarap* çikolata* meyve* peynir* hizmet* tava* lastik* ürün*
        koleksiyon* çanta* gömlek* kazak* her_şey buzdolab* beyaz_eşya* mama* kitap* internet*
        benzin* valiz* battaniye* çamaşır_makine* havlu* çarşaf* gözlük* tencere* çorap* takım
        çorba* bal sırt_çanta* bulaşık eti mumu mumlar kotlar derisi bezi botlar """,
    "height": "zirvesi doruğu şahikası",
    "virtue": """
        konfor* lüks* kalite* lezzet* zarafet* teknoloji* hizmet* ferah* rahatlığ* rahatlık*
        lezzetin lezzet """,
    "no_better": """
        daha_iyisi_yok bundan_iyisi daha_iyisi_olamaz daha_iyisini_bulam* üstüne_yok
        daha_iyisi_şam* dahası_yok daha_rahatı* daha_ucuzu* daha_lezzetli* """,
    "grandest": "en_büyük",
    "so_far": "bugüne_kadar tüm_zamanların şimdiye_kadar tarihimizin tarihin hayatınızda",
    "lowest": "en_düşük en_ucuz en_hesaplı en_uygun",
    "sell": "satmıyor satmaz satan veren vermez vermiyor",
    "cheaper": "ucuza ucuz",
    "quality": """
        rahat* iyi* yumuşak* hızlı* hafif* taze* lezzetli* güçlü* ucuz* sıcak* sessiz* parlak*
        sağlam* dayanıklı* uzun* kaliteli* temiz* güvenli* kolay* geniş* kremamsı konforlu*
        hesaplı* çeşit* güzel* çıtır* sulu* ince* büyük* küçük* yüksek* düşük* ekonomik*
        tasarruflu* """,
    "not_exist": "yok bulunmaz",
    "not_find": "bulamaz* bulamayacak* zor_bulur* rastlayamaz* bulmanız_zor",
    "finest": """
        en_rahat en_lezzetli en_ucuz en_hızlı en_hafif en_taze en_kaliteli en_yumuşak en_sağlam
        en_güvenilir en_şık en_konforlu en_dayanıklı en_avantajlı en_güçlü en_gözde en_popüler
        en_sevilen en_çok_satan en_çok_tercih en_çok_sevilen """,
    "than_time": "eskisinden öncekinden hiç_olmadığı",
    "than_market": """
        rakiplerinden rakiplerinkinden rakiplerimizden rakiplerden diğerlerinden başkalarından
        diğerlerininkinden operatörünüzden operatöründen bankanızdan bankandan sigortanızdan
        marketten piyasadan herkesten sıradanlardan hepsinden internetinizden tarifenizden
        süpermarketten markettekinden fırından diğerinden markalardan pahalı_markalardan
        ünlü_markalardan """,
    "even": "daha_da daha",
    "attr": "tadı formül* performans* ses* konfor* kalite* etki* hizmet* lezzet*",
    "now": "artık şimdi",
    "improved": "yenilenen yenilenmiş geliştirilmiş yeni",
    "formula": "formül* tarif* içerik* tasarım* model* sürüm*",
    "manifold": "iki_kat üç_kat on_kat",
    "our_new": "yeni",
    "why_pay": "neden_daha neden_fazla niye_fazla",
    "dearer": "ödeyesiniz pahalı başka_yerde öde*",
    "cheaper_than": """
        mağazalardan_ucuz rakiplerden_ucuz başka_yerden_ucuz marketten_ucuz her_yerden_ucuz """,
    "no_risk": """
        risksiz* riski_yok risk_yok sıfır_risk* hiç_risk* risk_almadan kayıpsız* zararsız*
        kaybetmeniz_mümkün* kaybetmez* kaybetmen* kaybetme_ihtimal* kaybetmek_yok zarar_etmez*
        zarar_etmeniz* kayıp_yok zarar_yok """,
    "by_month": "aydan_aya yıldan_yıla her_ay her_yıl",
    "asset": "altın gümüş konut borsa hisse bitcoin arsa gayrimenkul",
    "rise": "artar yükselir kazandırır değerlenir çıkar",
    "drop": "düşmez düşer kaybetmez kaybettirmez",
    "ever": "hep her_zaman daima asla hiç",
    "earn": "kazan* para_kazan* gelir*",
    "asleep": "uyurken uykuda yatarken",
    "loss": "zarar kayıp",
    "gain": "kazanç kazancı",
    "only": "sadece yalnızca",
    "pay_off": "kazandırdı işe_yaradı kazandırmış",
    "once_more": "yine_kazandır* kazandıracak size_de bu_yıl_da kazandırmaya",
    "bank": "banka* mevduat*",
    "than_bank": "bankadan mevduattan bankalardan",
    "sure_bet": "güvenli_liman güvenli_yatırım sağlam_yatırım garanti_kazanç kesin_kazanç",
    "nest": "paranız* birikim* emeklilik* sermaye* gelece* parası",
    "work": "sizin_için_çalış* sizin_yerinize_çalış* çalışsın çalışır",
    "one_way": "tek_yön* hep_yukarı kendi_kendine kendiliğinden",
    "year_in": "her_yıl her_sene",
    "stays_so": "böyle_devam yine_öyle",
    "secure": "güvenli garantili düzenli sabit",
    "pension": "gelir maaş emeklilik",
    "for_life": "ömür_boyu hayat_boyu",
    "favourite": "gözdesi favorisi sevgilisi en_sevdiği en_sevilen",
    "nation": "türkiye* ülke* dünya* istanbul* şehrin",
    "only_one": "tek_krem tek_uygulama tek_yatak tek_ayakkabı tek_kart",
    "need": "ihtiyacınız ihtiyacın",
    "unsold": "hava* gece* gündüz* yağmur*",
    "outbid": "altına daha_iyisini",
    "quote": "teklif* fiyat*",
    "friend": "dost* arkadaş*",
    "is_yours": "sizin_elinizde",
    "period_end": "ay_sonu",
    "thus": "böyle bu_kadar",
    "royal": "kralı kralıyız kraliçesi padişahı ustasıyız",
    "lasting": """
        eskimez yıpranmaz bozulmaz yırtılmaz kırılmaz eskitemezsin* yıpratamazsın* ömürlük
        her_şeye_dayan* ömür_boyu_dayan* yıllarca_dayan* bir_ömür nesiller """,
    "sow": "biriktirin biriktir yatırın tasarruf_edin",
    "fuller": "daha_fazla artar artıyor",
    "shown": "tarih_gösteriyor geçmiş_gösteriyor tecrübe_gösteriyor yıllar_gösterdi",
    "gainful": "kazançlı_çık* kazandı hep_kazan* hep_kârda kazanıyor",
    "one_coin": "bir_lira bir_liradan her_lira her_liranız",
    "several": "iki üç beş üç_yüz iki_yüz yüz",
    "handful": "bir_avuç sayılı",
    "fraction": "küçük_bir_kısmı onda_biri küçük_bir_bölümü cüzi",
    "only_here": "sadece_bizden yalnızca_bizden hep_bizden bizden_alıyor bizden_başka",
    "compete": "yarış* mücadele_et* kapış*",
    "borrow": "borç* ödünç alırsanız kredi",
    "same_back": "o_kadar aynısını aynı_tutar* ne_eksik_ne",
    "we_add": "koyuyoruz ekliyoruz katıyoruz atıyoruz iliştiriyoruz",
    "from_self": "kendimizden bizden içimizden",
    "unheard": "hiç_olmadı daha_önce_olmadı hiç_görülmedi hiç_tatmad* daha_önce_hiç görmediniz",
    "dismiss": "unutun unut bırakın vedalaşın boş_verin",
    "overpay": "fazla_ödet* fazla_öde* fazla_alan çok_alan pahalıya",
    "takeout": "alın çekin toplayın",
    "latecomer": "geç_kalan geciken tereddüt_eden bekleyen",
    "empty_hand": "avucunu_yalar eli_boş hava_alır boynu_bükük",
    "whatever": "ne_olursa ne_yaparsa ne_kadar fark_etmeksizin",
    "among": "arasında arasından içinden",
    "or_else": "ya_da yoksa",
    "ours_": "bizi bize bizim bizden",
    "own_choice": """
        şehrini_seç şehrinizi_seçin arkadaşınla arkadaşınızla arkadaşlarınla arkadaşlarınızla
        ailenle ailenizle """,
}
