"""Indonesian: phrases that claim something, by concept."""

CONCEPTS = {
    "free": """
        ambil/beli # <1> bayar <1> #
        tak/tidak berutang/berhutang <2> pada/kepada kami
        gratis
        cuma cuma
        kami yang? traktir/bayar/tanggung
        traktir kami
        kami traktir/tanggung/bayari
        tidak/tak/tanpa perlu? bayar/membayar/biaya
        tanpa biaya/ongkir/bayar
        bebas biaya/ongkir/ongkos
        ongkir <2> kami/nol/0
        hadiah untuk/gratis/langsung setiap/tiap
        beli #/satu/dua gratis/dapat #/satu/dua
        # harga #
        dapat satu gratis
        - bebas dari/pilih
        - tidak/tak ada yang gratis
        - tidak/tak ada makan_siang gratis
    """,
    "superlative": """
        terbaik/termurah/tercepat/terenak/terlezat/terlaris/terpercaya/terbesar/tercantik/teringan/terindah/terkuat/terhemat/terlengkap/ternyaman @
        paling @ di kota/dunia/pasar/indonesia/daerah/jakarta
        paling murah/laris/bagus/enak/lezat/cepat/ringan/nyaman @
        tidak_ada/tak_ada yang lebih @
        tidak akan/ada <2> lebih @ di
        nomor satu/1
        no. 1
        tak tertandingi/terkalahkan/ada_duanya
        tiada duanya/tandingannya/banding
        pemimpin pasar
        kelas dunia
        - paling penting/cocok/tahu/lambat/tidak/suka/pertama
        - teman/sahabat terbaik
        - salam/doa terbaik
    """,
    "comparison": """
        lebih @ <3> daripada/dari/dibanding/dibandingkan <1> lain/lainnya/merek/pesaing/yang_lain/semua/biasa/kompetitor/sikat
        dua/tiga/# kali lebih @ <1> daripada/dari/dibanding*
        tidak seperti merek/yang_lain/toko/produk
        mengalahkan semua/merek/pesaing
        unggul dari/dibanding*
        dua/tiga kali lebih lama/awet/cepat/kuat
        - lebih @ dari/daripada kemarin/biasanya/sebelumnya/kami/kita/sekadar
    """,
    "guarantee": """
        dijamin/jaminan/garansi/bergaransi/menjamin
        - kartu/surat/masa/klaim/buku garansi
        - tidak/tak/nggak/belum bisa? menjamin/dijamin
        - bukan jaminan
        - tidak/tak/nggak/belum ada <1> jaminan/garansi
        uang kembali
        tidak suka/puas uang
        uang anda? kembali/dikembalikan
        kami janji/berjanji <6> tidak/tak/selalu
        seumur hidup <1> garansi/ganti/gratis/kami
        kami? ganti/perbaiki <2> seumur hidup
        teruji/terbukti klinis/secara/ilmiah
        100% aman/alami/efektif/asli/murni
        pasti berhasil/puas/awet
        - tanpa jaminan
        tidak/tak/nggak ada risiko/resiko untukmu/untuk_anda/untuk_kamu/bagimu/bagi_anda/bagi_kamu
        tanpa/nol risiko/resiko untukmu/untuk_anda/untuk_kamu/bagimu/bagi_anda/bagi_kamu
    """,
    "assured": """
        omzet*/penjualan* <3> lipat/berlipat
        keuntungan/imbal_hasil/return/untung/penghasilan pasti/terjamin/dijamin/tetap
        pasti untung/cuan/profit
        tahun lalu <3> terulang/lagi/kembali/berulang
        hasil <3> tahun_lalu <2> terulang/lagi/kembali
        modal/tabungan/uang/dana <2> aman/terlindungi/terjamin
        modal/tabungan/uang/dana <2> tumbuh/naik/bertambah setiap/terus/tiap
        tabungan/uang/modal/dana <1> hanya akan/bisa naik/tumbuh/bertambah
        tanpa risiko
        tidak mungkin/akan rugi
        cepat kaya
        uang mudah
        imbal_hasil/keuntungan/untung <1> terjamin/pasti/dijamin
    """,
    "multiplied": """
        lipatgandakan/gandakan/melipatgandakan tabungan/uang/modal/investasi/penghasilan
        uang/tabungan/modal <2> berlipat/dua_kali/tiga_kali/berlipat_ganda
        ubah # <1> jadi/menjadi #
        kembali dua/tiga/# kali
        dua/tiga kali lipat
    """,
    "scarcity": """
        - tinggal <1> halaman/bab/lembar
        tinggal/hanya/cuma/sisa #/beberapa/sedikit <1> pasang/buah/lagi/tersisa/kursi/kamar/tiket/unit/botol/stok
        tinggal beberapa/sedikit
        stok/persediaan terbatas/menipis/habis
        selama persediaan/stok masih?
        sebelum kehabisan/habis
        hampir/segera habis
        - kopimu/tehmu/susumu/berasmu/sabunmu/krimmu/samponmu/pulsamu/kuotamu/pakanmu/popokmu/bahanmu hampir/segera habis
        buruan/cepetan/bergegas @
        edisi/jumlah/tempat terbatas
        kesempatan terakhir
        unit/pasang/stok/kursi terakhir
        jangan sampai_kehabisan/lewatkan/ketinggalan
        siapa cepat dia_dapat
        # orang sedang melihat
        - tinggal/tersisa satu/#/beberapa langkah/klik/pertanyaan/kolom/tahap
        - tinggal beberapa menit/langkah/jam/hari
        - tidak/jangan perlu? buru_buru/terburu
        terbaik @? cepat/selalu/biasanya/akan habis/laku/ludes/diambil/terjual
    """,
    "deadline": """
        cuma/hanya sampai/hingga hari senin/selasa/rabu/kamis/jumat/sabtu/minggu
        - hari/hari-hari/malam/minggu terakhir liburan/sekolah/tahun_ini/kemarau/musim/perjalanan
        hanya/khusus hari_ini/malam_ini/besok
        hari ini saja/terakhir
        berakhir/tutup/habis hari_ini/malam_ini/besok/tengah
        tengah malam
        - camilan/ngemil/lembur/begadang/kopi/mi/mie/lapar/makan/obrolan <1> tengah malam
        sebelum hari/malam <1> habis/berakhir/ini/berganti
        hari terakhir
        jam terakhir
        besok <1> harga normal/penuh
        bayar harga penuh/normal
        harga normal besok/lagi
        promo/diskon/harga/penawaran <3> # jam/menit
        sisa # jam/menit
        pesan/beli hari_ini/sekarang atau/juga/sebelum
        - hari terakhir sekolah/liburan
    """,
    "discount": """
        diskon/potongan/lebih_murah seperempat/sepertiga/separuh/setengah
        setengah harga
        separuh harga
        harga <1> turun/dipangkas/miring/banting/anjlok/gila
        banting harga
        kami turunkan/pangkas harga
        diskon besar/gila/heboh/spesial/hebat
        sepertiga lebih? murah
        lebih murah sepertiga/setengah
        semua diskon/obral
        cuci gudang
        hemat banyak/besar/lebih
        obral besar/akhir
        diskon/potongan_harga sambutan/khusus/spesial/ekstra/tambahan/rahasia/anggota/member
        diskon/potongan_harga <3> menanti/menunggu/untukmu/untuk_anda
        nikmati/dapatkan/ambil/klaim/raih <3> diskon/potongan_harga
        diskonmu
        - tanpa/tidak_ada/bukan diskon/potongan_harga
    """,
    "proof": """
        dokter/ahli/pakar/apoteker/veteriner/koki <1> menyarankan*/merekomendasikan/memilih/percaya/menganjurkan
        direkomendasikan/disarankan/dipercaya/dipilih/diuji oleh? dokter/ahli/pakar/ribuan/jutaan/#
        # dari # <1> @ memilih/menyarankan/merekomendasikan
        ribuan/jutaan/ratusan <1> keluarga/pelanggan/orang/ibu/pengguna
        lebih dari # <1> pelanggan/keluarga/pengguna/ulasan
        peraih/pemenang penghargaan
        bintang # dari
        # bintang dari/di
        penelitian/riset/studi membuktikan/menunjukkan
        pilihan jutaan/ribuan/nomor/keluarga
        direkomendasikan/disarankan oleh? @
    """,
    "health": """
        menyembuhkan/menyembuhkan_@ @
        mengobati @
        luruhkan/bakar/lunturkan/membakar/hilangkan lemak/perut/jerawat/kerutan/nyeri/sakit
        jerawat/nyeri/sakit/kerutan <2> hilang/lenyap/sembuh
        turun # kg/kilo*
        turunkan # kg/kilo*
        tanpa efek samping
        penurun/pereda/penghilang/pengusir tekanan_darah/kolesterol/gula_darah/nyeri/demam/sakit
        tingkatkan/memperkuat imunitas/daya_tahan/kekebalan
        menurunkan tekanan/kolesterol/gula
        bebas/selamat_tinggal nyeri/jerawat/sakit
    """,
    "contest": """
        menangkan/memenangkan @
        undian
        raih hadiah/iphone/mobil/motor
        kesempatan menang/memenangkan/meraih
        ikut/ikuti undian/lomba/kuis <2> hadiah/menang/menangkan?
        hadiah utama/menanti/menarik/langsung
        - menangkan hati
    """,
    "cashback": """
        cashback
        uang kembali ke
        kembali ke dompet/rekening/saldo
        sebagian <4> kembali/dikembalikan
        kami kembalikan <3> belanja/dompet/rekening/saldo
    """,
    "zero_interest": """
        tanpa bunga
        bunga 0%/nol
        0% bunga
        cicilan <1> 0%/tanpa/nol
        nol persen bunga/cicilan
        beli sekarang bayar nanti
        bayar nanti <1> tanpa
    """,
}
