"""Turkish: the words of what is pledged, and that it is."""

CLASSES = {
    "either_way": """
        düşebilir artabilir yükselebilir düşer_de artar_da yükselir_de iner_çıkar inip_çıkar
        düşebilir_de azalabilir """,
    "mine": "benim bana ben paramı_iade bana_geri",
    "cannot_more": """
        olamaz bulamazsınız bulamazsın bulunmaz pişmiyor yapılamaz yapan_yok yapılmıyor pişirilmez
        dokunmuyor satılmıyor yoktur mümkün_değil """,
    "compar_best": """
        lezzetli rahat yumuşak iyi güzel hızlı kolay ucuz taze sıcak hafif sessiz daha_iyisi iyisi
        rahatı lezzetlisi yumuşağı hesaplı güvenli """,
    "there_is": """
        parayla alabileceğiniz alabileceğin bulabileceğiniz göreceğiniz gördüğünüz var_olan
        tattığınız dünyanın """,
    "rank_adj": """
        en_yumuşak en_rahat en_iyi en_lezzetli en_hızlı en_gelişmiş en_modern en_güvenilir en_sıcak
        en_güçlü en_etkili """,
    "double_as": "iki_kat üç_kat beş_kat on_kat iki_katı üç_katı iki_misli kat_kat",
    "strong_adj": """
        dayanır uzun dayanıklı yumuşak hızlı güçlü parlak sıcak hafif sessiz temiz taze etkili
        rahat sağlam keskin dayanıyor emici """,
    "no_match": """
        boy_ölçüşemez yetişemez eline_su_dökemez yarışamaz yanına_yaklaşamaz rekabet_edemez """,
    "will_like": """
        beğeneceksiniz beğeneceksin seveceksiniz seveceksin memnun mutlu uyuyacaksınız
        bayılacaksınız bayılacaksın pişman gülümseyeceksiniz uyar """,
    "pledge": "söz_veriyoruz söz garanti vaat sözümüz garantili",
    "last_year": "geçen_yıl geçen_yılın geçen_yılki geçen_sene geçen_seneki önceki_yılın",
    "come_again": "yine yeniden bekliyor tekrar* aynı dönüyor geri_geliyor",
    "won_then": "kazandı kazandılar kazananlar kazandırdı yükseldi büyüdü",
    "then_hence": """
        yarın_da bundan_sonra_da yine_kazanacak yine_kazanır gelecekte_de kazanmaya_devam
        yarının_kazanan* """,
    "times_over": """
        on_katına iki_katına üç_katına katına_çık* katlanır katlanacak katlanıyor kat_kat
        ikiye_katla* on_kat yüz_katı """,
    "nest_egg": """
        birikim* paranız paranı paran yatırım* sermaye* mevduat* tasarruf* maaşınız emeklilik
        kumbara* """,
    "fortune": "servet milyon* milyoner* zenginlik hazine",
    "small_sum": """
        bozuk_para* az_parayla üç_beş_kuruş harçlık* küçük_bir_miktar kuruşlar* az_bir_para """,
    "blink": "gözünüzü_kırp* gözünü_kırp* göz_açıp arkanızı_dön* arkanı_dön* hapşır*",
    "gone_fast": "gitmiş gitti biter bitti bitmiş kaybol* tükenir tükendi tükenmiş",
    "become": "artık şimdi oldu hâle haline bundan_böyle",
    "cheaper_now": "daha_hesaplı daha_ucuz ucuz hesaplı uygun_fiyatlı",
    "mass_save": "tasarruf kazanç biriktirin kâr kar_edin",
    "hugely": "büyük dev çok bol ciddi fazlasıyla muazzam",
    "wares_all": "ayakkabı* her_şey tüm bütün gömlek* mont* kot* mobilya* mağaza* ürün* alışveriş*",
    "you_won": """
        siz_kazandınız kazandınız kazandın kazanan_sizsiniz kazanan_sensin talihli_sizsiniz
        seçildiniz """,
    "won_thing": "ödül* hediye* tatil* tatili araba telefon* seyahat* çek* ikramiye* otomobil*",
    "purchase": "alışveriş* harcama* siparişleriniz alışverişiniz",
    "earns_you": """
        para_kazandırır para_kazandırıyor kazandırır kazandırıyor size_öder para_getirir
        paraya_dönüş* """,
    "on_our_side": """
        biz_ödüyoruz biz_öderiz bizden biz_karşılıyoruz biz_karşılarız biz_üstleniyoruz bize_ait
        """,
    "on_bill": "faturanızda faturada fişte faturanda hesapta fişinizde",
    "not_there": "görünmeyecek görünmez yok değil olmayacak yazmaz yer_almaz yazmayacak",
    "strike": "on_ikiyi_vur* gece_yarısını_vur* gece_yarısı_olunca on_iki_olunca çanlar_çal*",
    "buy_now": "sipariş alın al kapın indirim fırsat kaybol* rezervasyon bitiyor",
    "other_pl": "başkaları diğerleri rakipler ötekiler diğer_markalar",
    "do_worse": """
        söz_verir konuşur ister alır bekletir oyalar saklar kopyalar geciktirir üzer kandırır kısar
        taklit """,
    "us_or_you": "biz siz size sizi bizde bizden",
    "your_old": "eski eskisini eskisi eski_yatağınızı eski_telefonunuzu",
    "ditch": "atın at unutun veda emekliye hoşça_kal çöpe dönmeyeceksiniz",
    "borrow_too": "aldıysanız borç kredi ödünç aldığınız aldığınızı",
    "same_sum": """
        fazlası_yok fazlası_değil aynı_tutarı aldığınız_kadar o_kadar_ödersiniz onu_geri
        bir_kuruş_fazla_değil kuruş_fazla """,
    "zero_percent": "yüzde_sıfır sıfır_faiz sıfır_faizli yüzde_0 sıfır_yüzde",
    "credit_word": "finansman* kredi* taksit* faiz* borç*",
    "waive": "siliyoruz sildik kaldırdık kaldırıyoruz vazgeç* almıyoruz bağışl* hediye_ediyoruz",
    "give_prize": "veriyoruz dağıtıyoruz çekiliyor hediye_ediyoruz çekilişle",
    "winner": "kazanan talihli şanslı kazananı kazananımız",
    "next_be": "siz_olabilirsiniz sen_olabilirsin sıradaki olabilirsiniz olabilirsin belki_siz",
    "study": "araştırma* araştırmalar bilim çalışma* testler deney* anket",
    "show_it": "kanıtl* gösteriyor doğrul* ispat* onayl*",
    "choice_word": "tercihi seçimi gözdesi favorisi sırrı",
    "pros": "uzmanlar şefler sporcular doktorlar profesyoneller ustalar yıldızlar veterinerler",
    "try_it": "deneyin dene denemesi tadın denemek",
    "no_risk": """
        riskiniz_yok hiçbir_risk hiçbir_riskiniz_yok risk_yok sıfır_risk risk_bizden risk_bizde
        riske_girmeden """,
    "sure_to": "kesin kesinlikle mutlaka yüzde_yüz garanti",
    "never_": "asla hiçbir_zaman",
    "let_down": """
        bırakmaz yarı_yolda üzmez kırılmaz bozulmaz sızdırmaz paslanmaz solmaz yırtılmaz utandırmaz
        hayal_kırıklığı """,
    "nobody_": "kimse hiç_kimse hiçbir_müşteri* hiçbir_yatırımcı*",
    "lost_": "kaybetmedi kaybetmez zarar_etmedi batmadı kayıp_yaşamadı",
    "money_us": "para parasını bizimle kuruş bizde",
    "sit_back": """
        arkanıza_yaslan* yaslanın keyfinize_bak* parmağınızı_bile hiçbir_şey_yapmadan
        oturduğunuz_yerden yattığınız_yerden """,
    "beat_inflation": """
        enflasyonu_yen* enflasyonu_geç* enflasyonun_üzerinde enflasyona_karşı_kazan* enflasyonu_aş*
        """,
    "not_many": """
        fazla_koltuk_kalmadı çok_kalmadı fazla_kalmadı az_kaldı pek_kalmadı giderek_azalıyor
        neredeyse_kalmadı birkaç_tane_kaldı fazla """,
    "demand": "talep ilgi rağbet",
    "high_": "yüksek büyük yoğun rekor patladı inanılmaz artıyor",
    "hurry_up": """
        acele_edin acele_et elinizi_çabuk elini_çabuk çabuk_olun çabuk_ol beklemeyin geç_kalmayın
        koşun ertelemeyin """,
    "offer_": "fırsat* indirim* fiyat* teklif* kampanya*",
    "not_last": """
        uzun_sürmeyecek uzun_sürmez kalıcı_değil sonsuza_dek_değil bitmek_üzere beklemez
        yakında_bitiyor çok_sürmez """,
    "fill": "doldur* dolar artar büyür yükle* dolduralım döner",
    "wallet_": "cüzdan* hesabınız* hesabınıza kart* bakiye* kumbara* cebiniz*",
    "made_of": "konfor kalite kahve ekmek krem tarif* yatağ* hizmet uygulama peynir",
    "join_in": "katıl* sipariş alışveriş* bilet* al",
    "more_adv": "daha_iyi daha_ucuz daha_hızlı daha_uzun daha_yumuşak daha_temiz daha_lezzetli",
    "knows": "bilir biliyor bilen",
    "market_word": "piyasa* borsa",
    "shake": "sallan* düş* çök* dalgalan* sars*",
    "income_word": "gelir* kazanc* birikim* getiri* paranız",
    "may_be": "olabilir belki düşebilir",
    "everybody": "herkes hepsi",
    "earns": "kazanır kazanıyor kârda kazançlı",
    "forever_": "sonsuza_dek ömür_boyu her_zaman daima hep",
    "we_give": "size_veriyoruz size_ödüyoruz iade_ediyoruz geri_veriyoruz size_veririz",
    "money_": "para nakit lira",
    "beside_ours": """
        bizimkinin_yanında bizimkiyle_kıyas* bizim_yatağın_yanında bizimkilerin_yanında """,
    "look_poor": "kalır görünür gibi sönük tahta",
    "before_": "önce olmadan artmadan",
    "price_": "fiyat* ücret* kira* tarife*",
    "rise_": """
        artıyor artacak artmadan yükseliyor yükselecek yükselmeden zamlan* zam_gel* zam_gör*
        fırlayacak """,
    "countdown": "geri_sayım saat_işliyor saat_tik süre_doluyor",
    "used_to": "eskiden önceden bir_zamanlar dün",
    "cost_more": """
        daha_pahalıydı pahalıydı iki_katıydı daha_fazlaydı çok_tutuyordu daha_pahalı_satılıyordu
        """,
    "stand_behind": "arkasındayız arkasında_dur*",
    "no_chance": "şansı_yok şans_tanım* barınamaz tutunamaz",
    "nothing_else": """
        başka_bir_şey_kullanm* başkasını_kullanm* yalnız_bunu sadece_bunu başka_marka_kullanm* """,
    "hardly_get": "neredeyse zor_bulunur bulmak_zor güç_bela az_kaldı",
    "your_size": "bedeniniz bedenin numaranız",
    "someone_else": "başkası başka_biri bir_başkası",
    "snatch": "kapacak kapar alacak alır kapıyor kapmadan götürür",
    "no_other": "başka_hiçbir hiçbir_başka diğer_hiçbir",
    "come_near": "yaklaşamaz yaklaşır kıyaslanamaz benzemez",
    "rank_the": "en_keskin en_iyi en_yumuşak en_cesur en_saf en_akıllı",
    "trade_realm": "sektörün piyasanın şehrin dünyanın sektörde şehirde",
    "bank_nothing": """
        bankaya_hiçbir_şey banka_hiçbir_şey bankaya_kuruş bankaya_tek_kuruş banka_tek_kuruş """,
    "sometimes": "bazen arada_sırada ara_sıra",
    "than_others": """
        diğerlerinden ötekilerden hepsinden başkalarından diğer_hepsinden rakiplerinden """,
    "ask_expert": "danışın danışınız sorun konuşun başvurun görüşün",
    "anchor": "sipariş alın müşteri* koleksiyon* satın bizim",
    "unbeaten": "yenilmez rakipsiz eşsiz benzersiz emsalsiz rakip_tanımaz",
    "product": """
        çorap* ayakkabı* fiyat* kalite* lezzet* hizmet* ekme* kahve* yatak yatağ* konfor* krem*
        uygulama* bot* """,
    "tonight_": "bu_gece gece_yarısı bugün yarın hafta_sonu",
    "dies": "biter bitiyor sona_eriyor kayboluyor kalkıyor sona_erer",
    "sale_day": "son_gün son_günler son_saatler son_günü",
    "the_last": "son_parçalar son_çiftler son_adetler son_parça",
    "going_now": "gidiyor çabuk acele tükeniyor kapış* hemen bitmek_üzere",
    "glad": "memnun mutlu seveceksiniz bayılacaksınız beğen*",
    "or_we": "yoksa_biz aksi_halde_biz değilse_biz yoksa_paranız yoksa_iade değilse_paranız",
    "vow_result": "söz_veriyoruz garanti_ediyoruz garanti söz vaat_ediyoruz",
    "outcome": "sonuç* kusursuz her_seferinde başarı* her_zaman kalite* lezzet*",
    "rival_shop": """
        büyük_marketler süpermarket* zincir_marketler zincir_mağazalar büyük_markalar bankanız avm
        """,
    "fall_short": "yetişemez veremez yapamaz yarışamaz eşleyemez rekabet_edemez",
    "our_": """
        bizim fiyatlarımıza fiyatlarımızla fiyatımıza kalitemize lezzetimize bizimle bu_fiyata
        bu_fiyatı """,
    "than_those": "marketinkinden marketlerinkinden bankanızdan mağazanınkinden",
    "each_order": "her_sipariş* her_alışveriş* her_satın_al*",
    "cash_": "para paranız* nakit lira",
    "little_in": "az biraz küçük azıcık",
    "take_out": "alın çıkarın yapın kazanın dönüştürün çek*",
    "backed_by": """
        tarafından_önerilen tarafından_onaylı tavsiye_ettiği önerdiği güvendiği onayladığı
        tarafından_test """,
    "authority_": "doktor* uzman* binlerce milyonlarca dermatolog* müşteri* bilim hekim*",
    "reduced": "indirildi düşürdük düşürüldü indirdik ucuzlattık",
    "goods": "elbise* mont* tüm bütün ürün* koleksiyon* ayakkabı* seçili fiyat*",
    "persists": "sürerse devam_ederse geçmezse",
    "cannot_lose": """
        kaybetmeniz_imkânsız kaybetmeniz_imkansız kaybetmek_imkânsız kaybetmek_imkansız
        kaybedemezsiniz kaybedemezsin kaybetme_şansınız_yok """,
    "plan_": "plan* fon* yöntem* portföy* hesap* yatırım* paket*",
    "we_credit": """
        biz_yüklüyoruz biz_dolduralım biz_dolduruyoruz biz_iade para_yatırıyoruz biz_ödeyelim
        geri_yüklüyoruz """,
    "you_spend": "siz_harcayın siz_alın harcadıkça aldıkça alışveriş_yaptıkça harcayın ödedikçe",
    "outdo": "geride_bırak* geçer aşar yener gölgede_bırak* solda_sıfır",
    "rivals_": "rakip* diğer_markalar* öteki_markalar*",
    "every_": "her",
    "wins_": "kazandırır kazandırıyor kazanır ödüllü hediyeli ödül",
    "game": "kod bilet kart çevirme tıklama kupon kapak",
    "only_w": "sadece yalnız yalnızca",
    "until_w": "kadar dek",
    "rest_of_day": "günün_kalanında birkaç_saat_kaldı son_birkaç_saat gün_bitene",
    "get_it": "alın kapın sipariş kazanın",
    "sliver": "bir_kısmına çok_azına onda_birine",
    "used_price": "fiyatının fiyatın eski_fiyatın",
    "price_of_a": """
        bir_kahve_fiyatına bir_çay_fiyatına bir_tane_fiyatına tek_fiyatına simit_fiyatına """,
    "come_what_may": """
        ne_olursa_olsun her_şartta her_koşulda ne_pahasına_olursa yağmur_çamur_demeden """,
    "works_": "işe_yarar etkili çalışır etki_eder",
    "hundred": "yüzde_yüz %100",
    "never_again": "son artık_yok bir_daha_asla bir_daha_olmayacak",
    "sick": """
        nezleye nezle gribe grip öksürük öksürüğe baş_ağrısı baş_ağrısına uykusuzluğa uykusuzluk
        soğuk_algınlığına """,
    "joint_": "dizleriniz dizlerin eklem* sırtınız beliniz boynunuz başınız ayaklarınız",
    "stop_hurt": "ağrımayacak ağrımaz ağrısız acımayacak ağrısı_geçer ağrısı_kalmaz ağrısı_biter",
    "skin_": "cilt* cildiniz yüzünüz teniniz",
    "younger_": "daha_genç genç gençleş* kırışıksız yaş_genç",
    "get_rich": "zengin_ol* zengin_ed* zenginleş* köşeyi_dön*",
    "tries_it": "deneyen tadan giyen bir_kez_deneyen",
    "comes_back": """
        bırakamıyor bırakamaz geri_geliyor tekrar_geliyor vazgeçemiyor yine_gelir bir_daha_ister
        """,
    "many_": "çok fazla",
    "no_more": "kalmadı yok değil",
    "raffle_noun": "çekiliş* piyango* kura",
    "profit_": "kâr kazanç getiri gelir temettü",
    "regular_": "düzenli istikrarlı sabit sürekli",
    "part_of": "bir_kısmı bir_bölümü paranızın_bir bir_parçası",
    "bill_": "harcama* sipariş* alışveriş* fatura* paranız*",
    "back_": "geri iade döner dönüyor",
    "vanish": "kaybol* uçup_gid* buharlaş* yok_ol*",
    "bargain": "çılgın_fiyat* inanılmaz_fiyat* komik_fiyat* akıl_almaz_fiyat* şaka_gibi_fiyat*",
    "must_go": "her_şey_gitmeli stok_eritiyoruz hepsi_satılacak kapatıyoruz_hepsi",
    "organs_": "kalp kalbiniz karaciğer* böbrek* bağırsak* akciğer* beyniniz kemik*",
    "healthy_": "sağlıklı güçlü sağlam",
    "turn_": "dönüştür* çevir* yapın olacak",
    "savings_": "birikim* para* tasarruf* mevduat*",
    "far_more": "çok_daha_fazla kat_kat_fazla",
    "people_": "anneler ebeveynler aileler koşucular müşteriler insanlar",
    "choose_": "seçiyor tercih güveniyor seçer",
    "almost_all": "neredeyse_hepsi neredeyse_tüm neredeyse_her hemen_hemen_tüm",
    "taken_": "doldu satıldı rezerve kapıldı dolu tükendi",
    "over_time": "yavaş_yavaş azar_azar zamanla",
    "pay_no_more": "fazla_ödemeden ek_ödeme_yok fazla_ödeme_yok",
    "seen_on": "televizyonda_gördü* basında_çık* televizyonlarda",
    "award": """
        şeflerin_tercihi doktorların_tercihi uzmanların_tercihi profesyonellerin_tercihi
        ustaların_tercihi profesyonel_şeflerin_tercihi """,
}
