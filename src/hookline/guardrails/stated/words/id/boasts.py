"""Indonesian: the words of ranks, comparisons and returns."""

CLASSES = {
    "leading": "terdepan terkemuka pelopor pemimpin andalan",
    "trade": "merek* hotel* platform* bank* perusahaan* klinik* toko* brand",
    "place": "indonesia asia dunia industri* kota negeri kelasnya",
    "first_choice": "pilihan_utama pilihan_pertama pilihan_nomor pilihan_no",
    "we_are": "kami kamilah",
    "best_of_all": "yang_terbaik nomor_satu yang_termurah juaranya",
    "like_us": "seperti_kami sebaik_kami",
    "not_one": "tidak_ada tak_ada tiada",
    "ultimate": "sempurna paripurna",
    "wares": """
        sepatu* telepon* ponsel* hp kopi* teh* pizza* burger* roti* kue* kasur* sofa* kursi*
        bantal* mobil* motor* sepeda* aplikasi* paket* tarif* asuransi* krim* sampo* parfum* jaket*
        mantel* gaun* jeans kulit mebel* hotel* kamar* liburan* suara* layar* kamera* laptop* jam
        dapur* cokelat* daging* buah* keju* layanan* wajan* ban baju* koleksi* tas* kemeja* kaus*
        internet* semua bensin kulkas* beras* popok* es_krim elektronik* makanan* produk* koper*
        selimut* mesin_cuci handuk* seprai* kacamata* lilin* panci* kaus_kaki sup madu ransel*
        sampel* dompet susu """,
    "height": "puncak inti_dari",
    "virtue": """
        kenyamanan kemewahan kualitas* rasa keindahan teknologi pelayanan kelezatan kesegaran """,
    "no_better": """
        tak_ada_yang_lebih tidak_ada_yang_lebih tiada_yang_lebih tak_bisa_lebih_baik
        mana_ada_yang_lebih tak_ada_lagi_yang_lebih """,
    "grandest": "terbesar terindah termurah",
    "so_far": """
        sepanjang_masa selama_ini sepanjang_sejarah yang_pernah_ada hingga_kini pernah_kamu
        yang_pernah seumur_hidupmu """,
    "lowest": "termurah terendah paling_murah paling_rendah terhemat terjangkau",
    "sell": "jual menjual memberi menawarkan",
    "cheaper": "murah lebih_rendah",
    "quality": """
        nyaman* enak* empuk* cepat* ringan* segar* lezat* kuat* murah* hangat* senyap* terang*
        awet* tahan* bersih* aman* mudah* luas* lembut* hemat* bagus* lengkap* irit* stabil*
        senyaman* seenak* semurah* secepat* seringan* seempuk* gurih* renyah* manis* wangi* besar*
        rendah* tinggi* sejuk* cantik* praktis* """,
    "not_exist": "tidak_ada tak_ada",
    "not_find": """
        tidak_akan_menemukan tak_akan_menemukan takkan_menemukan sulit_menemukan susah_mencari
        tidak_akan_kamu_temukan tak_akan_kamu tidak_akan_dapat takkan_dapat """,
    "finest": """
        terbaik terenak terlezat termurah tercepat teringan tersegar terkuat ternyaman terempuk
        terlengkap terpopuler terlaris terfavorit terpercaya paling_enak paling_nyaman paling_murah
        paling_cepat paling_lengkap paling_laris """,
    "than_time": "dari_sebelumnya daripada_dulu dari_dulu dari_yang_dulu dari_biasanya_ada",
    "than_market": """
        dari_operator daripada_operator dari_bank daripada_bank dari_toko daripada_toko
        dari_pesaing daripada_pesaing dari_milik_pesaing dari_kompetitor daripada_kompetitor
        dari_merek daripada_merek dari_yang_lain daripada_yang_lain dari_asuransi daripada_asuransi
        dari_pasaran dari_supermarket dari_internet daripada_internet dari_provider
        daripada_provider dibanding_bank dibanding_toko dibanding_merek dibanding_yang_lain
        dibanding_operator dibanding_pesaing dibanding_kompetitor dari_langgananmu dari_paketmu
        dari_rata-rata daripada_di dari_di daripada_supermarket dari_pasar merek_mahal
        merek_ternama """,
    "even": "makin semakin lebih",
    "attr": "rasanya formula* performa* suara kenyamanan kualitas* layanan* hasilnya baterai*",
    "now": "kini sekarang",
    "improved": "disempurnakan baru terbaru",
    "formula": "formula* resep* versi* desain* model*",
    "manifold": "dua_kali tiga_kali sepuluh_kali",
    "our_new": "terbaru baru",
    "why_pay": "kenapa_bayar mengapa_bayar ngapain_bayar buat_apa_bayar",
    "dearer": "mahal lebih di_tempat_lain",
    "cheaper_than": """
        lebih_murah_dari lebih_murah_daripada lebih_murah_dibanding lebih_murah_ketimbang
        lebih_hemat_dari lebih_hemat_daripada lebih_hemat_dibanding """,
    "no_risk": """
        tanpa_risiko tanpa_resiko bebas_risiko bebas_resiko nol_risiko tidak_mungkin_rugi
        tak_mungkin_rugi tidak_akan_rugi tak_akan_rugi anti_rugi mustahil_rugi tidak_bisa_rugi
        tanpa_rugi nggak_bakal_rugi gak_bakal_rugi mana_mungkin_rugi """,
    "by_month": "tiap_bulan setiap_bulan tiap_tahun setiap_tahun dari_tahun_ke dari_bulan_ke",
    "asset": "emas properti saham bitcoin tanah kripto rumah",
    "rise": "naik menguat untung bertumbuh",
    "drop": "turun rugi jatuh",
    "ever": "selalu pasti tak_pernah tidak_pernah",
    "earn": "cuan untung penghasilan uang_masuk pemasukan pasti_cuan",
    "asleep": "tidur rebahan terlelap",
    "loss": "rugi kerugian",
    "gain": "untung cuan laba",
    "only": "hanya cuma",
    "pay_off": "sudah_untung menguntungkan cuan_tahun terbukti_untung untung_tiap untung_setiap",
    "once_more": "akan_terulang akan_untung untung_juga untung_lagi terulang_lagi",
    "bank": "bank* deposito",
    "than_bank": "dari_bank daripada_bank dari_deposito daripada_deposito dibanding_deposito",
    "sure_bet": "investasi_aman pasti_cuan pasti_untung investasi_pasti",
    "nest": "uang uangmu tabungan* dana pensiun* modal* masa_depan",
    "work": "bekerja_untukmu bekerja_untuk_anda bekerja_untuk_kamu",
    "one_way": "terus_naik naik_terus satu_arah sendiri* otomatis_bertambah",
    "year_in": "tiap_tahun setiap_tahun",
    "stays_so": "akan_begitu tahun_ini_juga",
    "secure": "pasti aman tetap terjamin stabil",
    "pension": "penghasilan pensiun pendapatan",
    "for_life": "seumur_hidup selamanya",
    "favourite": "favorit kesukaan kesayangan idola",
    "nation": "indonesia dunia nusantara semua_orang",
    "only_one": "satu-satunya satu_satunya",
    "need": "kamu_butuhkan kamu_perlukan anda_butuhkan",
    "unsold": "cuaca malam siang hujan",
    "outbid": "kalahkan lebih_rendah_dari",
    "quote": "penawaran* harga*",
    "friend": "teman sahabat",
    "is_yours": "milikmu_sendiri",
    "period_end": "akhir_bulan",
    "thus": "seenak_ini sebaik_ini senyaman_ini semurah_ini begini",
    "royal": "rajanya raja ratu jagonya",
    "lasting": """
        tak_akan_aus tahan_banting anti_rusak tak_bisa_rusak tidak_bisa_rusak awet_seumur
        tahan_segala* tahan_apa awet_seumur_hidup tahan_puluhan anti_pecah """,
    "sow": "menabung tabung menabunglah simpan_uangmu setor investasikan",
    "fuller": "bertambah lebih_banyak makin_banyak",
    "shown": """
        sejarah_membuktikan pengalaman_membuktikan masa_lalu_membuktikan sejarah_menunjukkan """,
    "gainful": "selalu_untung selalu_cuan selalu_laba tak_pernah_rugi",
    "one_coin": "satu_rupiah setiap_rupiah seribu_rupiah",
    "several": "dua tiga lima tiga_ratus dua_ratus",
    "handful": "segelintir segenggam beberapa_potong",
    "fraction": "sebagian_kecil secuil sepersekian",
    "only_here": "hanya_di_sini cuma_di_sini hanya_dari_kami hanya_di_toko_kami",
    "compete": "rebutkan rebut bersaing perebutkan berebut",
    "borrow": "pinjam* utang* kamu_pinjam",
    "same_back": "segitu_juga sama_persis sejumlah_itu sebesar_itu tidak_lebih",
    "we_add": "selipkan sisipkan tambahkan masukkan",
    "from_self": "dari_kami dari_kantong_kami",
    "unheard": "belum_pernah_ada tak_pernah_ada belum_pernah tidak_pernah_ada",
    "dismiss": "lupakan tinggalkan ucapkan_selamat_tinggal",
    "overpay": "kamu_bayar_lebih bayar_lebih_mahal kemahalan pasang_harga_tinggi mematok",
    "takeout": "ambil tarik petik",
    "latecomer": "yang_telat yang_terlambat yang_ragu yang_menunda siapa_telat",
    "empty_hand": "gigit_jari tangan_kosong tidak_kebagian tak_kebagian",
    "whatever": "apa_pun apapun bagaimana_pun entah",
    "among": "di_antara untuk_pelanggan untuk_pembeli dari_semua untuk_subscriber",
    "or_else": "atau kalau_tidak",
    "ours_": "kami",
    "own_choice": """
        pilih_kotamu pilih_kota bersama_teman bareng_teman bersama_keluarga bareng_keluarga
        ajak_teman """,
    "weather": "hujan salju matahari badai kabut angin awan mendung cuaca",
}
