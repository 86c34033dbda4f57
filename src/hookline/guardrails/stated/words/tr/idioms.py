"""Turkish: what claims nothing in the words of a claim."""

IDIOMS = {
    "scarcity": """
        birkaç/iki/üç sayfa/bölüm/adım/durak/dakika kaldı
        son yaprak*/kazlar/kırlangıç*/tur/tren/tramvay/vapur/misafir*/kar
    """,
    "deadline": """
        indirim*/kampanya* beklemeyin/bekleme
        bugün? okulun/yazın/yılın/tatilin/ayın son günü
        gece yarısına kadar <2> dans/güldü*/şarkı/konuş*/oyna*/uyu*
        son dakikada/turda/saniyede <3> kazan*/gol/koş*/yen*/attı*
        son dakika/tur/saniye gol*
    """,
    "free": """
        sormak/hayal_kurmak/bakmak/gülmek/gülümsemek bedava/para_değil
        bedava olan tek şey <1> öğüd*/nasihat*/güneş/dedikodu
        bedava/ücretsiz peynir <3> fare
        bedava <2> kapan*
        kazan kayn*/karıştır*/dolusu
        kocaman/koca/bakır/büyük kazan
    """,
    "superlative": """
        en iyi/güzel tavsiye*/öğüt*/hikâye*/hikaye*/kelime*/söz*/cevap*/soru*/şaka*/bahane*/anı*/neden*/haber*/uyku*
        en iyi bahane*
        en ucuz/ucuzu/ucuz_olan <1> bedava/hediye/bizden/ücretsiz
        en güzel/iyi/tatlı/keyifli yanı/tarafı/kısmı
        son gülen <1> iyi
        en soğuk/sıcak/uzun/kısa/karanlık gün/gece/ay/kış
    """,
    "comparison": """
        son gülen
        diğer/öbür dükkânlarımız/dükkanlarımız/şubelerimiz/mağazalarımız
    """,
    "contest": """
        çekiliş* <3> ödül <2> kazdı/idi/vardı
        çekilişinde <1> ödül
        maçı/yarışı/kupayı/iddiayı/tartışmayı/finali kazan*
        panayırda/pazarda/bayramda <2> kazan*
        takım*/kardeşim/ağabeyim/kış/kedi <3> kazandı
        kazan kayn*/karıştır*/dolusu
        kocaman/koca/bakır/büyük kazan
        kazanan da? kaz
    """,
    "cashback": """
        önceki/son/ilk/ana sayfaya/menüye/ekrana dön*/geri
        akşam*/zaman*/hafta*/vakt*/gece*/pazar*/hayat* geri al/alın/alırsın/alırsınız
    """,
    "proof": """
        şehir/mahalle/ülke havayı/maçı konuşuyor
        aşçılar/şefler/fırıncılar/doktorlar balığı/balıklarını/sebzeyi/eti <4> seç*/alır
        aşçılar/şefler <5> pazarda/pazardan/halden seç*/alır
        dedem/ninem/dayım/teyzem/halam/annem/babam/öğretmenimiz/enişte der/derdi/demiş/diyor/söyler
    """,
    "assured": """
        faiz her ay/yıl/gün <1> hesapla*/işle*/görün*
        kırlangıç*/leylek*/bahar <3> döner/dönüyor/gelir
    """,
    "health": """
        unutmayın/unutma/unutmayınız
    """,
    "guarantee": """
        yağmur/sağanak garanti/garantidir/garantili
    """,
    "discount": """
        daha az hesap*/düşün*/iş
        indirim*/kampanya* beklemeyin/bekleme
    """,
    "durability": """
        sınav*/ders*/soru*/iş/işler/ev_işi/dert* hiç bitme*
    """,
}
