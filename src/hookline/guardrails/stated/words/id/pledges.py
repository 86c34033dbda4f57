"""Indonesian: the words of what is pledged, and that it is."""

CLASSES = {
    "either_way": """
        bisa_turun bisa_naik dapat_turun dapat_naik naik_turun turun_naik naik_atau turun_atau
        bisa_rugi """,
    "mine": "saya aku milik_saya uangku",
    "cannot_more": """
        tidak_bisa_lebih tak_bisa_lebih tidak_ada_yang_lebih tak_ada_yang_lebih
        tidak_akan_menemukan tidak_ada_roti tak_mungkin_lebih tidak_mungkin_lebih belum_ada_yang
        tidak_ada tak_ada """,
    "compar_best": """
        nyaman enak lembut baik cepat mudah murah segar hangat seenak senyaman selembut sebaik
        semurah secepat sesegar lezat selezat sehangat senyenyak """,
    "there_is": """
        bisa_dibeli dapat_dibeli pernah_ada di_dunia yang_ada di_pasaran pernah_kamu pernah_anda
        dengan_uang """,
    "rank_adj": """
        terlembut terbaik ternyaman tercepat tercanggih terenak terlezat terhangat teringan
        paling_nyaman paling_lembut paling_enak paling_canggih paling_andal paling_ampuh """,
    "double_as": "dua_kali tiga_kali lima_kali sepuluh_kali berlipat dua_kali_lipat",
    "strong_adj": """
        lama lembut cepat kuat terang hangat ringan senyap bersih segar ampuh awet nyaman tajam
        tahan hemat empuk """,
    "no_match": """
        tak_sanggup_bersaing tidak_sanggup_bersaing kalah_jauh tertinggal tak_berkutik
        tidak_berkutik tak_sebanding """,
    "will_like": """
        suka puas senang tidur jatuh_cinta bahagia menyesal cocok pas ketagihan tersenyum """,
    "pledge": "janji janji_kami dijamin jaminan kami_jamin",
    "last_year": "tahun_lalu tahun_kemarin tahun_sebelumnya",
    "come_again": "lagi kembali menunggu menunggumu menanti terulang berulang sama",
    "won_then": "menang untung meraih naik tumbuh",
    "then_hence": """
        besok_juga akan_menang_lagi akan_untung_lagi terus_menang tetap_untung juga_esok akan_terus
        """,
    "times_over": """
        kali_lipat sepuluh_kali dua_kali_lipat tiga_kali_lipat berlipat berlipat-lipat
        berlipat_ganda melipatgandakan melipat """,
    "nest_egg": """
        tabungan* uangmu uang modal deposito simpanan* investasi* gaji* dana pensiun celengan* """,
    "fortune": "kekayaan jutaan jutawan miliarder harta miliaran",
    "small_sum": "uang_receh receh recehan sedikit_uang modal_kecil uang_jajan taruh_sedikit",
    "blink": "berkedip kedip berpaling bersin menoleh",
    "gone_fast": "lenyap habis hilang raib ludes",
    "become": "kini sekarang jadi menjadi sudah",
    "cheaper_now": "lebih_murah lebih_terjangkau jauh_lebih_murah murah",
    "mass_save": "hemat penghematan irit menghemat",
    "hugely": "besar banyak gede luar_biasa besar-besaran gila-gilaan",
    "wares_all": "sepatu semua baju jaket jins mebel toko pesanan* belanja* koleksi",
    "you_won": """
        kamu_memenangkan anda_memenangkan kamu_menang anda_menang kamu_terpilih anda_terpilih
        kamu_pemenangnya anda_pemenangnya """,
    "won_thing": "hadiah* mobil liburan ponsel perjalanan voucher kado motor jackpot",
    "purchase": "belanja* belanjamu pembelian* pengeluaran*",
    "earns_you": """
        menghasilkan_uang memberimu_uang membayarmu mendatangkan_uang berbuah_uang jadi_uang """,
    "on_our_side": """
        kami_yang_bayar kami_bayar kami_tanggung kami_yang_tanggung ditanggung_kami
        kami_yang_menanggung dari_kami tanggungan_kami """,
    "on_bill": "di_tagihanmu di_tagihan di_struk di_nota di_tagihan_anda",
    "not_there": "tidak tak tanpa bukan takkan",
    "strike": "jam_dua_belas tengah_malam_tiba berdentang",
    "buy_now": "beli pesan ambil booking promonya hilang dapatkan sikat",
    "other_pl": "yang_lain orang_lain pesaing kompetitor toko_lain",
    "do_worse": """
        janji berjanji minta meminta memungut mengutip menunda menyembunyikan meniru terlambat
        mengecewakan pelit mengulur """,
    "us_or_you": "kami kita kamu anda mu",
    "your_old": "lama lamamu kasur_lama ponsel_lama yang_lama",
    "ditch": "buang lupakan tinggalkan selamat_tinggal pensiunkan campakkan",
    "borrow_too": "pinjam meminjam dipinjam kredit utang pinjaman",
    "same_sum": """
        persis_sebanyak sama_persis jumlah_yang_sama tak_lebih tidak_lebih sepeser_pun_lebih
        hanya_sebanyak """,
    "zero_percent": "nol_persen bunga_nol nol_bunga 0_persen",
    "credit_word": "pembiayaan* kredit* cicilan* pinjaman* bunga kpr angsuran",
    "waive": "hapus hapuskan bebaskan batalkan gratiskan",
    "give_prize": "membagikan bagi-bagi mengundi diundi bagikan",
    "winner": "pemenang* juara pemenangnya",
    "next_be": "berikutnya selanjutnya bisa_jadi bisa_saja mungkin_kamu giliranmu",
    "study": "penelitian riset studi sains survei uji",
    "show_it": "membuktikan terbukti menunjukkan mengonfirmasi dibuktikan",
    "choice_word": "pilihan favorit andalan rahasia",
    "pros": "koki chef dokter ahli profesional atlet juara bintang pakar",
    "try_it": "coba cobain cobalah uji",
    "no_risk": "tanpa_risiko nol_risiko tidak_ada_risiko risiko_kami bebas_risiko tanpa_resiko",
    "sure_to": "pasti dijamin tentu niscaya",
    "never_": "tidak_akan_pernah takkan_pernah tidak_pernah tak_pernah tak_akan_pernah",
    "let_down": "mengecewakan* rusak bocor sobek patah luntur berkarat pudar jebol aus gagal mogok",
    "nobody_": "belum_pernah_ada tidak_ada tak_ada belum_ada",
    "lost_": "kehilangan rugi merugi",
    "money_us": "uang nasabah sepeser bersama_kami kami",
    "sit_back": "santai_saja duduk_manis duduk_santai tinggal_duduk rebahan tanpa_melakukan_apa",
    "beat_inflation": """
        mengalahkan_inflasi kalahkan_inflasi di_atas_inflasi melampaui_inflasi
        lebih_cepat_dari_inflasi """,
    "not_many": """
        tidak_banyak tak_banyak tinggal_sedikit makin_sedikit hampir_tidak_ada tinggal_segelintir
        """,
    "demand": "permintaan peminat animo antusiasme",
    "high_": "tinggi besar membludak luar_biasa melonjak meledak",
    "hurry_up": """
        cepat buruan segera jangan_tunda jangan_ragu bergegas ayo_cepat buru-buru jangan_tunggu """,
    "offer_": "harga promo* diskon* penawaran* obral",
    "not_last": """
        tidak_akan_bertahan tak_akan_bertahan tidak_lama tak_lama tidak_selamanya segera_berakhir
        tak_bertahan_lama tidak_menunggu """,
    "fill": "isi mengisi penuhi tambah masuk mengalir mengembalikan",
    "wallet_": "dompet* dompetmu rekening* saldo* kartumu celengan* kantong*",
    "made_of": "kenyamanan kualitas kopi roti krim resep kasur layanan aplikasi keju",
    "join_in": "ikut ikuti pesan beli belanja gabung",
    "more_adv": """
        lebih_baik lebih_murah lebih_cepat lebih_lama lebih_lembut lebih_bersih lebih_enak """,
    "knows": "tahu mengerti paham kenal",
    "market_word": "pasar bursa saham",
    "shake": "goyah bergejolak jatuh anjlok ambruk",
    "income_word": "pendapatan* penghasilan* uangmu tabungan* keuntungan*",
    "may_be": "bisa dapat mungkin",
    "everybody": "semua_orang setiap_orang semua semuanya",
    "earns": "untung cuan menghasilkan laba",
    "forever_": "selamanya seumur_hidup selalu abadi",
    "we_give": "kami_beri kami_berikan kami_bayar kami_kembalikan kami_serahkan",
    "money_": "uang tunai rupiah",
    "beside_ours": """
        di_samping_punya_kami dibanding_kami dibanding_punya_kami di_sebelah_kasur_kami
        dibandingkan_kami dibanding_milik_kami """,
    "look_poor": "terasa terlihat tampak seperti papan",
    "before_": "sebelum",
    "price_": "harga* tarif* ongkos biaya",
    "rise_": "naik melonjak meroket dinaikkan melambung",
    "countdown": "hitung_mundur waktu_terus_berjalan jam_terus_berdetak",
    "used_to": "dulu dulunya sebelumnya kemarin",
    "cost_more": "lebih_mahal jauh_lebih_mahal dua_kali_lipat_harganya harganya_selangit",
    "stand_behind": "kami_bertanggung_jawab bertanggung_jawab_penuh menjamin",
    "no_chance": "tak_punya_peluang tidak_punya_peluang tak_berkutik tak_ada_ampun",
    "nothing_else": "tidak_memakai_yang_lain tak_mau_yang_lain hanya_ini hanya_pakai_ini",
    "hardly_get": "hampir nyaris sulit_didapat susah_dicari",
    "your_size": "ukuranmu ukuran_anda ukuran_kamu",
    "someone_else": "orang_lain pembeli_lain",
    "snatch": "diambil ambil direbut disambar keduluan diborong",
    "no_other": "tidak_ada_yang_lain tak_ada_yang_lain tidak_ada_produk_lain tak_ada_lagi",
    "come_near": "menyamai mendekati menandingi setara",
    "rank_the": "terbaik tertajam terlembut terberani termurni terhalus",
    "trade_realm": "industri pasar kota dunia bidangnya",
    "bank_nothing": """
        bank_tidak_dapat_apa bank_tak_dapat_apa tanpa_sepeser_pun_untuk_bank bank_tidak_untung """,
    "sometimes": "kadang kadang-kadang terkadang",
    "than_others": "dari_yang_lain dibanding_yang_lain daripada_yang_lain dari_semua_yang_lain",
    "ask_expert": "tanyakan_pada konsultasikan bicaralah_dengan tanya_dokter konsultasi",
    "anchor": "kami pesan beli pelanggan koleksi",
    "unbeaten": """
        tak_terkalahkan tiada_tanding tak_tertandingi tanpa_tanding tiada_duanya
        tak_ada_tandingannya """,
    "product": "sepatu kaus harga* kualitas rasa layanan roti kopi kasur kenyamanan krim aplikasi",
    "tonight_": "malam_ini tengah_malam hari_ini besok akhir_pekan",
    "dies": "berakhir habis hilang lenyap selesai ditutup",
    "sale_day": "hari_terakhir hari-hari_terakhir jam-jam_terakhir",
    "the_last": "potong_terakhir pasang_terakhir barang_terakhir stok_terakhir",
    "going_now": "cepat segera laris buruan ludes",
    "glad": "puas senang suka bahagia gembira",
    "or_we": "atau_kami kalau_tidak_kami atau_uang jika_tidak_kami",
    "vow_result": "janji berjanji kami_jamin dijamin jaminan menjamin",
    "outcome": "hasil* sempurna sukses selalu setiap_kali berhasil kualitas",
    "rival_shop": "supermarket* toko_besar merek_besar bankmu bank_anda minimarket marketplace mal",
    "fall_short": "tak_bisa tidak_bisa tak_mampu tidak_mampu tidak_sanggup tak_sanggup kalah",
    "our_": "kami kita",
    "than_those": "dari_toko dari_supermarket dari_merek daripada_toko",
    "each_order": """
        setiap_pesanan setiap_belanja setiap_pembelian tiap_pesanan tiap_belanja setiap_order """,
    "cash_": "uang uangmu tunai rupiah",
    "little_in": "sedikit kecil secuil",
    "take_out": "bawa_pulang ambil jadikan ubah dapatkan tarik petik",
    "backed_by": "direkomendasikan disetujui dipercaya dipilih diuji disukai",
    "authority_": """
        dokter* ahli* ribuan jutaan pakar pelanggan ilmuwan dermatolog* spesialis yayasan
        balai lembaga asosiasi persatuan ikatan kementerian institut laboratorium """,
    "reduced": "diturunkan dipotong dipangkas turun",
    "goods": "gaun* jaket* semua koleksi sepatu pilihan barang",
    "persists": "berlanjut menetap tidak_hilang",
    "cannot_lose": """
        tidak_mungkin_rugi tak_mungkin_rugi mustahil_rugi tidak_bisa_rugi tidak_akan_rugi
        tak_akan_rugi pasti_untung """,
    "plan_": "rencana reksa_dana metode portofolio akun investasi* program",
    "we_credit": "kami_isi kami_isikan kami_kembalikan kami_tambahkan kami_kirim_uang kami_top",
    "you_spend": "kamu_belanja belanja bayar beli pesan kamu_bayar anda_belanja",
    "outdo": "mengalahkan melampaui mengungguli menyalip",
    "rivals_": "pesaing* kompetitor* merek_lain",
    "every_": "setiap tiap",
    "wins_": "menang berhadiah hadiah",
    "game": "kode tiket kupon putaran kartu klik",
    "only_w": "hanya cuma",
    "until_w": "sampai hingga",
    "rest_of_day": "sisa_hari_ini tinggal_beberapa_jam beberapa_jam_lagi",
    "get_it": "beli pesan ambil dapatkan sikat",
    "sliver": "sebagian_kecil sepersekian secuil",
    "used_price": "harga* dari_harga",
    "price_of_a": "seharga_satu seharga_secangkir seharga_segelas harga_secangkir",
    "come_what_may": """
        apa_pun_yang_terjadi apapun_yang_terjadi dalam_keadaan_apa_pun hujan_atau_panas """,
    "works_": "ampuh manjur bekerja berhasil mujarab",
    "hundred": "seratus_persen",
    "never_again": "tidak_akan_lagi takkan_lagi tidak_lagi tak_lagi selamat_tinggal tidak_akan",
    "sick": "flu pilek batuk sakit_kepala migrain insomnia masuk_angin",
    "joint_": "lutut* sendi punggung leher pinggang kepala kaki",
    "stop_hurt": """
        berhenti_nyeri tidak_akan_nyeri tak_nyeri_lagi bebas_nyeri tidak_sakit_lagi
        tidak_akan_sakit tanpa_nyeri berhenti_sakit """,
    "skin_": "kulit* wajah*",
    "younger_": "lebih_muda awet_muda tanpa_kerutan tanpa_keriput",
    "get_rich": "jadi_kaya cepat_kaya menjadi_kaya jadi_jutawan jalan_menuju_kaya",
    "tries_it": "yang_mencoba sekali_coba siapa_mencoba mencicipi",
    "comes_back": "kembali_lagi balik_lagi ketagihan tak_mau_pindah",
    "many_": "banyak",
    "no_more": "tidak tak tinggal",
    "raffle_noun": "undian* lotre",
    "profit_": "laba keuntungan dividen pendapatan cuan",
    "regular_": "teratur stabil tetap rutin pasti",
    "part_of": "sebagian_uang* sebagian sebagian_dari",
    "bill_": "pesanan* belanja* tagihan pembelian* uangmu",
    "back_": "kembali mengembalikan dikembalikan balik",
    "vanish": "lenyap menguap hangus hilang",
    "bargain": "harga_gila harga_gila-gilaan harga_konyol harga_miring harga_tak_masuk_akal",
    "must_go": "semua_harus_habis semua_harus_laku habiskan_semua",
    "organs_": "jantung hati usus ginjal paru-paru otak tulang",
    "healthy_": "sehat kuat",
    "turn_": "ubah jadikan menjadi jadi sulap",
    "savings_": "tabungan* uang* deposito modal",
    "far_more": "jauh_lebih_banyak berkali_lipat",
    "people_": "orang_tua ibu-ibu keluarga pelari pelanggan orang",
    "choose_": "memilih percaya mempercayai",
    "almost_all": "hampir_semua nyaris_semua hampir_setiap",
    "taken_": "terisi terjual dipesan penuh laku",
    "over_time": "sedikit_demi_sedikit pelan-pelan bertahap",
    "pay_no_more": "tanpa_bayar_lebih tanpa_tambahan tidak_bayar_lebih",
    "seen_on": "seperti_di_tv pernah_tayang diliput_media",
    "award": "pilihan_koki pilihan_dokter pilihan_ahli pilihan_profesional pilihan_para_ahli",
}
