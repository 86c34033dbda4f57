"""Turkish: phrases that claim something, by concept."""

CONCEPTS = {
    "free": """
        bize hiçbir/hiç borcunuz/borcun yok
        ücretsiz/bedava
        hediye ediyor*/eder*/edelim/veriyor*/verir*/verelim/bizden/olarak/kazan*
        yanında/birlikte/siparişe/alana/alışverişe/siparişinize <2> hediye/armağan/ikram
        - hediye mi/fikir*/arıyor*/seç*/bul*/almak/kutu*/paket*/çek*
        kargo/teslimat/kurulum bedava/ücretsiz/bizden
        bizden @?
        hiç ödeme_yapm*/ücret_ödem*/para_ödem*
        para/ücret ödemezsiniz/ödemiyorsunuz/ödemeden
        ücret yok/alınmaz/almıyoruz
        bir/iki/üç/1/2/3 al bir/iki/1/2 öde/bedava
        # <1> al/alın # <1> öde/ödeyin
        # fiyatına #
        ikincisi bizden/hediye/bedava
        hediyemiz/ikramımız
        - bizden selam*/size/haber
        - hiçbir şey bedava/ücretsiz
        - bedava sirke/peynir
    """,
    "superlative": """
        en iyi/ucuz/güzel/kaliteli/hızlı/lezzetli/taze/düşük/popüler/güvenilir/rahat/hafif/yumuşak @
        şehrin/dünyanın/türkiye'nin/piyasanın/ülkenin en @
        hiç kimse/kimseden <3> daha/kadar
        kimse <3> daha/kadar
        daha @ <2> bulamazsınız/bulamazsın/yok
        başka yerde/hiçbir_yerde <2> bulamazsınız/bulamazsın
        bir numara
        rakipsiz/eşsiz/benzersiz/emsalsiz
        pazar lideri
        dünya standartlarında/klasında
        çok satan
        - en iyi dost*/dilek*/arkadaş*/zaman/an/siz/sen
        - en iyi siz/sen/biz
        - en iyiler/iyileri/iyisi <1> ilk/önce/erken gider/biter/tükenir/satılır/kapılır
    """,
    "comparison": """
        diğer/başka/rakip/bütün/tüm/bilinen/ünlü <1> *den/*dan/*ten/*tan/*dan_iki <1> daha @
        diğer/başka/rakip/tüm/bilinen <1> *den/*dan/*ten/*tan iki/üç/# kat
        iki/üç/# kat daha? uzun/iyi/hızlı/dayanıkl*/etkili
        rakiplerinden/rakiplerimizden/diğerlerinden daha? @
        diğerlerinin aksine
        hepsinden daha @
        - her zamankinden/dünden daha @
        rakip*/diğer <2> yarısı kadar
    """,
    "guarantee": """
        kesin/kesinlikle zam/terfi/iş alırsın/alırsınız/bulursun/bulursunuz
        garanti*
        - garanti belge*/kart*/süre*/kapsam*/koşul*
        - garanti edemiyor*/edemey*/etmiyor*/edemem/edilmez/değil/vermiyor*
        para/paranızı/paranı iade*/geri
        beğenmezsen/beğenmezseniz <1> para*/iade
        söz veriyoruz <3> asla/hiç/her_zaman
        asla solma*/bozulma*/kırılma*/eskime*
        ömür boyu <1> garanti/değiş*/onar*/ücretsiz
        klinik/bilimsel/dermatolojik olarak kanıtlan*/test*/onayl*
        100% güvenli/doğal/etkili/saf
        her zaman çalışır
        sorgusuz sualsiz
        - garantisi/garantimiz yok/değil/vermiyor*/veremiyor*/veremey*/veremem
        senin/sizin için <2> risk yok
        sana/size <2> risk yok
        hiçbir risk yok
    """,
    "assured": """
        cironuz/ciron/satışlarınız/satışların/geliriniz/gelirin <2> katlan*
        maaş* <4> artıyor/artar/artacak/katlan*/yükseliyor
        garantili/kesin/sabit getiri*/kazanç*/kâr*/gelir*
        getiri/kazanç/kâr garantili/kesin/garanti
        geçen yıl <4> yine/tekrar/yeniden/bu_yıl
        paranız/sermayeniz/birikiminiz/yatırımınız <2> güvende/güvenli/korunur
        paranız/sermayeniz/birikiminiz/yatırımınız <2> her_yıl/sürekli/yalnızca/sadece büyü*/art*/yüksel*
        yalnızca/sadece artar/yükselir/büyür
        kaybetmeniz/kaybetmek imkansız/mümkün_değil
        risksiz @
        kolay para/kazanç
        zengin olun/ol
    """,
    "multiplied": """
        paranızı/paranı/birikiminizi/birikimini/sermayenizi/yatırımınızı <2> ikiye/üçe/ona katla*/katlayın
        paranız/birikiminiz/sermayeniz <1> ikiye/üçe katlan*
        iki/üç katına çıkar*/çıkarın
        # lirayı # <1> yap*/çevir*
        paranızın iki/üç katı
    """,
    "scarcity": """
        son #/birkaç <1> ürün/çift/parça/adet/yer/oda/bilet/koltuk/şişe
        yalnızca/sadece #/birkaç <1> kaldı/ürün/çift/parça/adet/yer
        stoklarla/stokla sınırlı*
        tükenmeden/bitmeden al*/kap*/yetiş*/önce
        tükenmek üzere
        tükeniyor/bitiyor
        - yakında/birazdan/az_sonra bitiyor
        - yaz/kış/gün/günü/hafta/tatil/süt/film/maç/okul/sezon/bahar/sonbahar/ay/yıl/ders/kitap/yağmur bitiyor
        stok*/kontenjan/yer sınırlı
        acele edin/et
        kaçırmayın/kaçırma
        son fırsat/şans
        bitti/biter mi/bitti
        sınırlı sayıda/stok/üretim
        - acele etmeyin/etme
        en iyiler/iyileri/iyisi <1> ilk/önce/erken gider/biter/tükenir/satılır/kapılır
    """,
    "deadline": """
        sadece/yalnızca/yalnız pazartesiye/salıya/çarşambaya/perşembeye/cumaya/cumartesiye/pazara kadar
        sadece/yalnızca bugün/bu_gece/yarın/bu_akşam
        bugüne özel
        bugün son
        son gün/günler/günleri/günü/saatler
        gece yarısı*
        gece yarısında/yarısına biter/kadar
        bugün/yarın/gece/yakında/birazdan bitiyor/sona_eriyor/kapanıyor
        gün bitmeden/sona
        yarın <1> tam/pahalı/geç
        tam fiyat* öde*
        son # saat/dakika
        kampanya/indirim/fiyat <3> # saat/dakika
        - son gün okul*/tatil*
        - yazın/kışın/yılın/okulun/tatilin/sonbaharın/baharın son gün*/akşam*/gece*/hafta*
        - son gün <3> değil
        - son gün karar*/vazgeç*/fikir
    """,
    "discount": """
        dörtte/üçte/beşte bir/iki <1> indirim*/ucuz*/düşük
        yarı fiyatına/fiyat
        fiyatlar <1> düştü/indi/yarıya/dibe
        fiyatları düşürdük/indirdik/kırdık
        büyük/dev/süper/muhteşem indirim*/fırsat*
        her şey/ürün <1> indirimde/yarı
        üçte bir/biri daha? ucuz/indirim*
        çok daha ucuza
        maliyetine/maliyetin altında
        tasfiye/kapanış satışı
        hoş_geldin/karşılama/üye*/sadakat/özel/ekstra/ek/gizli/tanışma indirim*
        indirim* <2> bekliyor/sizi_bekliyor/seni_bekliyor
        indirimin/indiriminin/indirimi/indiriminizi tadını/kazanın/yakalayın/kapın
        size/sana/üyelere/herkese <2> indirim*
        - indirim* yok/yapmıyoruz/yapmayız/değil
        - indirimsiz
    """,
    "proof": """
        enstitü*/kurum*/birliği/odası/derneği/bakanlığı/vakfı <2> test/onay*/öner*/tavsiye*/sertifika*
        hekimleri/hekimler/doktorlar/uzmanlar/veterinerler/dermatologlar/şefler/diyetisyenler <1> öneriyor/tavsiye/tercih/seçiyor/kullanıyor
        doktorların/uzmanların/hekimlerin/veterinerlerin <1> önerdiği/tercihi/tavsiye*
        # <1> # tercih/öner*/seç*
        hekimlerin/doktorların/veterinerlerin/uzmanların # tercih*/öner*/seç*
        binlerce/milyonlarca/yüzlerce <1> aile/müşteri/kişi/kadın/kullanıcı
        #'den fazla müşteri/aile/kullanıcı/yorum
        ödüllü @
        # yıldız*
        araştırmalar/testler/bilim <1> kanıtl*/göster*/doğrul*
        türkiye'nin tercihi
    """,
    "health": """
        iyileştirir/tedavi_eder/tedavi
        yağ/yağını/yağları/yağlarını <3> eritir/yakar/erit/yok_eder
        ağrı/ağrısını/ağrılarını/akne/sivilce/sivilceler/kırışıklık* <3> geçir*/yok/son/kayb*/giderir/siler/kurtul*
        # kilo ver*
        yan etkisi yok/olmadan
        yan etkisiz
        bağışıklığı/bağışıklığınızı güçlendir*
        tansiyonu/kolesterolü düşür*
        ağrılarına/ağrısına son
    """,
    "contest": """
        kazanın/kazan/kazanma şansı/fırsatı/@?
        çekiliş*
        yarışma*/piyango <1> katıl*/kazan*
        seyahat*/araba/otomobil/telefon/ödül/tatil/scooter kazan*
        kazanma şansı/fırsatı
        ödüller sizi
        - kazanın zaman/gönül
    """,
    "cashback": """
        cashback/nakit_iade
        para iade/puan
        geri ödeme/ödüyoruz/veriyoruz
        harcamanızın/alışverişinizin <3> iade*/geri
        hesabınıza/cüzdanınıza <2> iade*/geri
    """,
    "zero_interest": """
        faizsiz
        sıfır faiz
        0 faiz/faizle
        faiz yok/ödeme*/olmadan
        vade farksız/farkı
        peşin fiyatına taksit*
    """,
}
