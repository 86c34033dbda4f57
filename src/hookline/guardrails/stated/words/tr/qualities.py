"""Turkish: the words of what a house says of its goods and of its service."""

CLASSES = {
    "lasts_x": """
        dayanır dayanıyor dayanan yeter gider kullanılır kullanırsınız kullanırsın için_yapıldı """,
    "a_lifetime": """
        ömür_boyu hayat_boyu yıllarca nesiller* sonsuza uzun_yıllar kuşak* bütün_sezon bir_ömür
        on_yıllarca """,
    "never_x": "hiç asla solmaz çekmez kırılmaz bozulmaz paslanmaz eskimez",
    "wears_out": """
        eskimeyen eskimez eskimiyor solmaz solmayan çekmez çekmeyen paslanmaz kırılmaz kırılmayan
        bozulmaz bozulmayan yıpranmaz yıpranmayan aşınmaz aşınmayan körelmez bitmeyen bitmez """,
    "the_last_x": "son",
    "ever_buy": "alacağın alacağınız satın_alacağın satın_alacağınız ihtiyacın_olacak",
    "hands_down": "bırakırsın bırakırsınız miras devredersin kalır bırakacaksın bırakacaksınız",
    "heirs_x": "torunlarına torunlarınıza torun* çocuklarına çocuklarınıza",
    "outlives_x": "senden_uzun_yaşar sizden_uzun_yaşar senden_uzun_dayanır",
    "stays_x": "kalır kalıyor korur koruyor",
    "keen_x": "keskin yumuşak su_geçirmez yeni_gibi formunu rengini parlak beyaz siyah şeklini",
    "for_years": "yıllarca yıllar_boyu yıl_be_yıl yıkamadan_sonra yıllar_sonra yüz_yıkama",
    "withstands": "dayanır dayanıklı direnir göğüs_gerer dayanıyor",
    "any_weather": "her_kışa her_şeye her_fırtınaya her_havaya en_sert her_koşula",
    "fond_x": "dostluk* aşk anılar* evlilik hikaye* arkadaşlık",
    "made_x": """
        yetişti yetişen yetiştirildi pişti pişirildi pişirilir yapıldı yapılır dikildi dikilen
        dikilir örüldü dokundu dokunan kavruldu kavrulan toplandı üretildi üretilen üretilir oyuldu
        tütsülendi öğütüldü öğütülen demlendi yapılan """,
    "near_here": """
        gözü_önünde köşe_başında yan_komşu köyde atölyemizde kendi_atölyemizde mutfağımızda
        kendi_mutfağımızda fırınımızda kendi_fırınımızda burada bahçemizde dükkânın_arkasında
        mahallede yakınında yerinde """,
    "in_homeland": """
        türkiye_de türkiye_nin anadolu_da ege_de istanbul_da izmir_de bursa_da italya_da
        karadeniz_de türkiye_de_elde """,
    "by_hand": "elde el_yapımı el_emeği elle",
    "straight_from": "doğrudan direkt dalından tarladan",
    "grower_x": "çiftçi* üretici* çiftlik* köylü* balıkçı* arıcı* bahçe* tarla* bağ bağdan",
    "only_x": "sadece yalnızca tamamen her bütün yalnız",
    "stuff_x": """
        malzeme* malzemeler un unumuz süt sütümüz yün et sebze* çekirdek* yumurta* peynir* bal
        balımız meyve* ahşap deri pamuk balık* elma* ürün* """,
    "from_here": """
        yerel organik yöresel köy köyden bölgeden doğal yerli küçük_çiftliklerden bölgemizden """,
    "caught_x": "tutuldu tutulan toplandı toplanan hasat koparıldı pişti",
    "this_dawn": "bu_sabah şafakta bugün sabah gün_doğarken sabah_erken",
    "on_plate": "tabağında tabağınızda sofranda sofranızda rafta mağazada akşam",
    "all_x": "hepsi her_şey tümü her",
    "home_made": "ev_yapımı kendi_fırınımızdan ev_usulü kendi_mutfağımızdan el_açması",
    "none_x": "hiçbiri hiçbir hiç",
    "frozen_x": "dondurulmuş donmuş konserve hazır_gıda",
    "comes_from": "geliyor gelir gelen getiriyoruz",
    "mill_x": "değirmen* çiftlik* köy köyün vadi* yayla* orman* sahil* bağ* ova*",
    "always_x": "her_zaman daima hep",
    "in_stock_x": "stokta mevcut rafta hazır elimizde",
    "runs_dry": "hiç_tükenmez asla_tükenmez bizde_bitmez stoğumuz_bitmez",
    "never_ends": "hiç_bitmez asla_bitmez",
    "your_size_x": "bedenin bedeniniz her_beden tüm_bedenler numaran numaranız rengin",
    "round_clock": "gece_gündüz her_saat her_saatte 24_saat günün_her_saati yedi_gün 7_24",
    "for_you_x": """
        hizmetindeyiz hizmetinizdeyiz ulaşabilirsin ulaşabilirsiniz açık açığız yanındayız
        yanınızdayız destek hizmet yanıt """,
    "free_table": "bir_masa bir_yer yer_var masa_var randevu_var oda_var bir_oda",
    "whatever_x": "ne_ararsan ne_ararsanız neye_ihtiyacın ne_istersen ne_isterseniz",
    "we_have_it": "bizde bizde_var var_bizde elimizde",
    "visit_x": "randevu randevular muayene görüşme",
    "as_suits": """
        ne_zaman_istersen ne_zaman_isterseniz istediğin_zaman istediğiniz_zaman dilediğin_zaman
        dilediğiniz_zaman sana_uyan size_uyan """,
    "no_wait": """
        beklemek_yok sıra_yok hiç_beklemezsin hiç_beklemezsiniz beklemeden_olur kuyruk_yok
        bekleme_yok sıra_beklemek_yok bekleme_süresi_yok beklemeye_son """,
    "done_x": """
        tamir onarım hazır temizlik baskı bileme onay onaylanır sigortalı sigortalısın
        sigortalısınız çözülür sonuçlanır kurulum ödenir ödeniyor onarılır tamirat çözüyoruz """,
    "in_no_time": """
        aynı_gün sen_beklerken siz_beklerken yerinde birkaç_saatte birkaç_saat_içinde
        dakikalar_içinde saniyeler_içinde anında hemen akşama_kadar bir_saatte göz_açıp bugün_içinde
        dakikasında birkaç_dakikada """,
    "brought_in": "bırak bırakın getir getirin",
    "collected_x": "al alın teslim_al teslim_alın",
    "by_evening": "akşam akşama öğleden_sonra",
    "we_reply_x": "yanıt yanıtlıyoruz cevap cevaplıyoruz dönüyoruz geri_dönüş dönüş",
    "in_seconds": """
        saniyeler_içinde dakikalar_içinde anında hemen bir_saat_içinde dakikasında birkaç_dakikada
        """,
    "returned_to_you": """
        yine_elinde yeniden_elinde tekrar_elinde yine_sende geri_sende yine_elinizde yeniden_sizde
        tekrar_kolunda """,
    "by_an_hour": """
        saat_ikide saat_üçte öğlene_kadar öğleye saat_beşte akşama akşama_kadar yarın ikide üçte """,
    "at_the_door": """
        kapında kapınızda kapına kapınıza sende sizde teslim teslimat kargolarız kargoluyoruz gelir
        geliyor posta_kutunda posta_kutunuzda evinde evinizde gelsin elinde elinizde """,
    "soon_x": """
        kahvaltıdan_önce kahvaltıya geceden_sabaha birkaç_günde birkaç_gün_içinde aynı_gün
        bir_saat_içinde göz_açıp yarın_sabah iki_günde bir_saatte ertesi_gün hızla
        jet_hızıyla dakikalar_içinde yarın_kapında bir_günde iş_günü iş_gününde """,
    "no_slip": "fiş_yok fişsiz faturasız fatura_yok etiketsiz fiş_olmadan form_yok",
    "no_bother": "dert_yok sorun_yok sorunsuz zahmetsiz soru_yok dertsiz",
    "wears_it": "giy giyin dene deneyin kullan kullanın uyu",
    "some_weeks": "ay hafta gece gün haftalarca",
    "decides_then": """
        sonra_karar_ver sonra_karar_verin öyle_karar_ver ondan_sonra_karar karar_sonra """,
    "we_take_back": "geri_alıyoruz geri_alırız",
    "all_used": "her_şeyi kullanılmış_olsa açılmış_olsa kullanılmış_bile",
    "swap_x": "değişim iade",
    "always_can": "her_zaman dilediğin_zaman istediğin_zaman istediğiniz_zaman",
    "changed_mind": """
        fikrin_mi_değişti fikriniz_mi_değişti beğenmedin_mi beğenmediniz_mi olmadı_mı küçük_mü_geldi
        büyük_mü_geldi vazgeçtin_mi """,
    "swap_for_you": "değiştiririz değiştiriyoruz değiştirelim",
    "bring_back": "getir getirin geri_getir geri_getirin iade_et iade_edin geri_gönder",
    "whenever_x": """
        istediğin_zaman istediğiniz_zaman dilediğin_zaman dilediğiniz_zaman her_zaman süresiz """,
}
