"""Indonesian: the words of promises in a turn of phrase."""

CLASSES = {
    "card_or_purse": "dompet dompetmu kartu kartumu kantong",
    "comes_out": "keluar dibuka membuka mengeluarkan bangun bergerak dikeluarkan",
    "contactless": "ponsel tempel sandi pin hilang",
    "stays_in": "tetap_di_saku tidur_saja tetap_tidur di_rumah_saja boleh_tidur istirahat_dulu",
    "the_bill": "tagihan tagihannya ongkir ongkirnya ongkos biaya bon",
    "stays_with_us": """
        kami_yang_bayar kami_yang_tanggung kami_tanggung urusan_kami milik_kami kami_bayar
        kami_yang_urus di_kami """,
    "small_seed": "receh sekeping sebutir benih sebiji setetes segenggam seribu seratus_ribu ratus",
    "hands_over": "bawa tanam titipkan berikan taruh titip serahkan",
    "big_load": "segerobak gerobak sekarung lumbung truk setruk panen harta_karun peti keranjang",
    "other_makes": """
        merek_lain yang_lain penyedot_debu_lain pesaing kompor_lain sepatu_lain baterai_lain
        toko_lain panci_lain blender_lain kasur_lain merek_sebelah """,
    "worn_out": """
        menyerah kehabisan ngos-ngosan tumbang terengah kelelahan lelah mogok habis_napas
        berhenti minta_ampun ampun pingsan """,
    "just_begun": """
        pemanasan baru_mulai baru_pemanasan baru_bangun baru_panas mengikat_tali tarik_napas
        baru_tarik menggeliat """,
    "up_there": "di_atas",
    "only_roof": "hanya_langit cuma_langit tinggal_langit hanya_langit-langit hanya_atap",
    "above_you": "atasmu kepalamu kepala",
    "all_makes": "merek merek-merek pesaing",
    "down_below": "di_bawah di_kaki mendongak jauh_di_bawah",
    "very_top": "paling_atas paling_puncak di_puncak teratas",
    "stands_alone": "hanya_satu cuma_satu sendirian satu_nama",
    "asks_in": "tanya tanyakan buka intip ketuk",
    "any_word": "mana_pun manapun setiap siapa_pun apa_pun",
    "waiting_room": """
        ruang_tunggu dokter bidan perawat apoteker puskesmas klinik rumah_sakit dokter_gigi
        dokter_hewan """,
    "advice": "saran resep janji dosis sebelum alergi efek pertanyaan",
    "healer": "dokter bidan perawat apoteker ahli_bedah fisioterapis dokter_kulit dokter_gigi",
    "at_their_home": "di_rumahnya rumahnya_sendiri di_rumah_sendiri anaknya_sendiri keluarganya",
    "keeps_it": "pakai memakai menyimpan menaruh simpan minum",
    "shelf_word": "rak laci gantungan etalase",
    "never_more": "tak_akan tidak_akan takkan tak_pernah",
    "refilled": "terisi diisi isi_ulang penuh",
    "trusted_us": "percaya bergabung menitipkan mulai ikut menaruh",
    "years_ago": "tahun_lalu tahun_yang_lalu dulu",
    "riches": """
        lihat_harga melihat_harga tepi_pantai vila kapal_pesiar pensiun alarm kunci_rumah
        tanya_harga cicilan_rumah kebun_anggur """,
    "only_left": "tinggal tersisa sisa",
    "days_word": "hari jam malam",
    "too_late_then": "terlambat sudah_terlambat tak_ada_lagi habis_sudah tamat",
    "leaves_us": """
        pensiun pamit berkemas kenangan sejarah dewasa pergi_selamanya pindah tidur
        tidak_bangun """,
    "two_things": "dua dua-duanya",
    "just_one": "satu hanya_satu cuma_satu",
    "on_the_slip": "di_struk di_nota di_kasir kasir_hanya struknya kasir",
    "saved_else": "waktu listrik air tempat energi jam adonan ongkir",
    "you_pay": "bayar beli belanja kamu_bayar membayar",
    "runs_back": "pulang pulang_sendiri balik_lagi kembali_ke_rekening lari_pulang mengetuk",
    "one_of_you": """
        salah_satu_dari_kalian salah_satu_dari_kamu salah_satu_dari_anda satu_di_antara
        salah_seorang seseorang """,
    "wins_up": "bangun terbang pulang membawa membuka mengendarai berangkat",
    "dream_thing": "mobil kunci_mobil tiket maladewa bali motor kapal_pesiar eropa rumah_baru",
    "knee_or_back": "lutut lututmu punggung pinggang sendi jantung kulit wajah kaki",
    "as_young": "umur_dua_puluh dua_puluhan waktu_muda lupa_umur seperti_remaja",
    "misses_you": "kangen rindu bertanya-tanya menganggur lupa_wajahmu tak_mengenali",
    "walks_home": """
        jalan_pulang pulang_sendiri kembali_ke_dompet tahu_jalan pulang_ke jalan_kaki
        pulang_kepadamu """,
    "debt_word": "utang hutang cicilan tagihan pinjaman kredit",
    "puts_on": "bertambah gemuk naik tumbuh membengkak",
    "stays_thin": "tidak_gemuk tidak_bertambah tidak_naik tetap_langsing tak_bertambah",
    "the_best": "terbaik paling_baik",
    "bar_none": "tanpa_tanding sedunia tak_terbantahkan mutlak dari_semuanya",
    "save_now": "hemat",
    "a_third": "sepertiga seperempat setengahnya",
    "of_old": "dulu nenek kakek ibu ayah waktu_itu",
    "outdoors": "danau laut gunung sawah pantai tenda kebun hutan sungai",
    "school_out": "libur sekolah lebaran ujian ulang_tahun",
    "front_pocket": "depan dalam samping kereta",
    "a_bit_of": "sepotong",
}
