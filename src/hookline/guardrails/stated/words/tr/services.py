"""Turkish: the words of what a house promises to do."""

CLASSES = {
    "ordered": "sipariş siparişinizi alın satın",
    "day_after": "yarın ertesi_gün yarın_sabah",
    "this_day": "aynı_gün bugün_kapınızda bu_akşam akşam_yemeğine akşama öğle_yemeğine",
    "quickly": "bir_saatte bir_saat_içinde",
    "arrives": """
        kapınızda kapında elinizde elinde teslim evinizde evinde geliyor gelir ulaşır kapınıza
        sofranızda sofranda """,
    "parcel_": "paketiniz paketin siparişiniz siparişin kargonuz kargon alışverişiniz paket",
    "we_bring": "teslimat teslim kargo gönderim getiriyoruz ulaştırıyoruz",
    "shut_then": "kapalı kapalıyız",
    "warrant": "garanti* garantili",
    "lifelong": "ömür_boyu ömürlük sonsuza ömür_boyunca süresiz hayat_boyu",
    "covered_x": "garanti* ücretsiz onar* değiştir* güvence* kapsam*",
    "as_long": "sürece müddetçe",
    "own_it": "sizin sizde kullandığınız sahip kaldığı arabanız olduğunuz kullandıkça",
    "we_mend": """
        onarıyoruz bakım değişim değiştiriyoruz tamir_ederiz tamir_ediyoruz tamir_edeceğiz onarırız
        """,
    "send_back": "iade* geri_getirin değişim değiştirin geri_gönderin geri_verin",
    "no_reason": """
        sorgusuz sorusuz koşulsuz şartsız gerekçe soru_sormadan dilediğiniz_zaman nedensiz
        sebep_göstermeden fişsiz sormadan """,
    "ill_fitting": """
        olmadı_mı uymadı_mı beğenmedin* beğenmezsen* uymazsa fikrinizi_mi olmazsa fikrin beğenmedi*
        vazgeç* uymadı olmadı """,
    "taken_back": "geri_alıyoruz geri_alırız değiştiriyoruz değiştirelim geri_alalım değiştiririz",
    "nothing_lost": """
        kaybedecek riski_yok risksiz hiçbir_şey_kaybetmezsiniz riske_girmeden hiçbir_risk """,
    "try_out": "dene* deneyin başlayın katılın açın",
    "only_with_us": """
        sadece_bizde yalnızca_bizde sadece_burada yalnız_bizde yalnızca_burada
        sadece_mağazalarımızda yalnızca_mağazalarımızda bir_tek_bizde """,
    "nowhere_else": "başka_hiçbir başka_yerde başka_hiçbir_yerde",
    "to_find": "bul* bulunmaz bulamazsınız satıl* yok gör* göremezsiniz",
    "negation": "yok değil hiçbir bulamazsınız bulamazsın bulunmaz satılmıyor göremezsiniz",
    "other_shop": """
        başka_yerde başka_mağazada başka_hiçbir başka_dükkanda başka_bir_yerde
        başka_hiçbir_vitrinde başka_vitrinde """,
    "exclusive_x": "özel münhasıran",
    "at_our_place": """
        bizde mağazamızda mağazalarımızda şubemizde resepsiyonda kasada kliniğimizde mağazada
        şubede sonraki_ziyaretinizde bizden """,
    "found_cheaper": "daha_ucuz* daha_uygun* daha_düşük ucuzunu ucuza",
    "we_match": """
        eşitliyoruz eşitleriz aynı_fiyata altına kırarız fiyatı_eşitleriz eşitleyelim iniyoruz
        ineriz veriyoruz """,
    "any_price": "her_fiyat* her_teklif* hangi_fiyat rakip_fiyat*",
    "difference_x": "farkı fark aradaki_farkı",
    "we_bear": "iade ödüyoruz öderiz karşılıyoruz",
    "we_take": """
        biz_ödüyoruz biz_üstleniyoruz üstleniyoruz karşılıyoruz bizden biz_karşılıyoruz bize_ait
        """,
    "half_of": "yarısı* yarısını üçte_biri*",
    "the_bill": "fatura* faturanızın ücret* masraf* bedel* hesabın",
    "the_chance": "fırsat* indirim* fiyat* kampanya*",
    "no_more_then": "kalmayacak bitiyor olmayacak geç_olacak yok_olacak geç_kalacaksınız geç",
    "get_slim": "zayıfla* kilo_ver* incel* kilolarınızdan",
    "effortless": """
        aç_kalmadan diyetsiz diyet_yapmadan egzersizsiz spor_yapmadan zahmetsiz* uyurken yorulmadan
        emek_harcamadan """,
    "go_home_with": "eve_dönün evinize_dönün ile_dönün götürün ayrılın",
    "a_present": "hediye* sürpriz* armağan*",
    "awaits_x": "bekliyor bekler hazırladık",
    "ever_breaks": "durursa bozulursa kırılırsa arızalanırsa",
    "always_mend": "her_zaman ne_zaman daima istediğiniz_zaman",
    "nobody_x": "kimse hiç_kimse",
    "care_x": "bakmaz anlamaz pişirmez",
    "like_ours": "bizim_kadar bizim_gibi bizim",
    "with_friend": "arkadaşınız* arkadaşını eşiniz*",
    "one_pays": "tek_kişi bir_kişi_öder biriniz",
    "sign_up": "kaydol* katıl* üye",
    "by_tonight": "bu_akşam* gece_yarısı* yarın",
    "full_fee": "tam_ücret giriş_ücreti tam_fiyat",
    "hardly_any": "neredeyse_hiç neredeyse_kalmadı birkaç_tane",
    "bookable": "oda yer masa bilet randevu numara",
    "other_net": "diğer_operatör* diğer_şebeke* diğer_banka*",
    "gives_up": "çekmediği yetişemediği ulaşamadığı",
    "not_found": "bulamazsınız göremezsiniz bulunmaz satılmaz",
    "sickness": "egzama akne migren uykusuzluk sedef alerji*",
    "long_past": "geçmişte_kal* tarih_oluyor tarihe_karış*",
    "if_no_better": "iyi_duymazsanız düzelmezse iyileşmezse işe_yaramazsa duymazsanız",
    "not_pay": "ödemezsiniz ödeme_yapmazsınız ödeme_yok ödemeyin ödeme_almıyoruz",
    "sale_itself": "indirim tasfiye",
    "it_shuts": "kapanıyor kapanır bitiyor",
}
