"""Indonesian: what claims nothing in the words of a claim."""

IDIOMS = {
    "deadline": """
        jangan tunggu/menunggu/tunggu_sampai diskon/obral/promo
        lewat/sampai_lewat/setelah/sesudah/menjelang/tengah tengah_malam
        baru/masih/selalu <3> tengah malam
        menari/tertawa/bernyanyi/mengobrol/tidur/bermain <2> sampai/hingga tengah malam
        menit/putaran/detik terakhir
    """,
    "superlative": """
        nasihat/saran/cerita/kata/jawaban/pertanyaan/lelucon/alasan/kenangan/kabar/kebiasaan terbaik
        terbaik adalah/itu
        termurah/paling_murah <1> gratis/cuma-cuma
        bagian terbaik/terindah/terenak dari? hari/hujan/pagi/malam/liburan/akhir_pekan/minggu/sabtu/senin
        paling enak/menyenangkan/indah dari hujan/hari/pagi/malam/liburan/akhir_pekan/minggu
        paling enak/baik/pas dibeli/diminum/dimakan/disajikan/dinikmati/disantap/dipesan/disimpan
        terbaik @? cepat/selalu/biasanya/akan habis/laku/ludes/diambil/terjual
        tertawa <2> terbaik/paling
        hari/malam/bulan paling_dingin/terdingin/terpanas/terpanjang
    """,
    "free": """
        tak/tidak ada <2> bisa membayar/bayar
        membayar faktur/tagihan yang tak/tidak
        gratis di sini cuma/hanya nasihat/pendapat/matahari/gosip
        keju gratis <5> perangkap
        gratis <5> perangkap
        menunggu sia-sia
    """,
    "comparison": """
        tertawa terakhir
        terakhir tertawa
        toko/cabang/gerai kami yang lain/lainnya
    """,
    "scarcity": """
        musim/episode/bab/seri terakhir
        daun/angsa/burung/putaran/menit/salju/kereta/tamu terakhir
    """,
    "contest": """
        memenangkan/menang pertandingan/lomba/taruhan/debat
        tim/adik/kakak/kucing <1> menang/memenangkan
    """,
    "cashback": """
        kembali ke halaman/menu/layar
    """,
    "proof": """
        kota/kampung membicarakan cuaca/pertandingan/bola
        direkomendasikan/disetujui/diuji/disukai oleh nenek/ibu/ayah/saya/kakek/waktu
        koki/dokter/juru_masak memilih ikan/sayur/sendiri
        paman/bibi/nenek/kakek/ibu/ayah/guru berkata/bilang/selalu
    """,
    "assured": """
        bunga dihitung/ditampilkan setiap/tiap bulan/tahun
    """,
    "health": """
        jangan lupa*
    """,
    "guarantee": """
        persahabatan/cinta/kenangan/tawa <2> bertahan/awet/abadi
        hujan pasti/dijamin turun
        dijamin hujan
    """,
    "discount": """
        lebih sedikit yang
        jangan tunggu/menunggu/tunggu_sampai diskon/obral/promo
    """,
}
