"""Indonesian: the words of plain sales talk: what it cures, gives along and promises of money."""

CLASSES = {
    "relieves_x": """
        meredakan mengurangi mencegah mengatasi menyembuhkan menghilangkan menurunkan
        mengusir lupakan selamat_tinggal bebas_dari melawan melindungi_dari """,
    "ailment_x": """
        sakit_punggung sakit_kepala migrain insomnia susah_tidur kolesterol
        tekanan_darah_tinggi darah_tinggi keriput kerutan pilek flu nyeri_sendi nyeri
        perut_kembung alergi kram maag batuk pegal_pegal pegal """,
    "strengthens_x": """
        memperkuat baik_untuk menjaga_kesehatan mendukung meningkatkan melindungi
        menyehatkan memperlancar """,
    "organ_x": """
        imun imunitas daya_tahan jantung pencernaan sendi peredaran hati tulang daya_ingat
        usus metabolisme lambung """,
    "sleep_better": "tidur_lebih_nyenyak tidur_lebih_pulas tidur_nyenyak tidur_lebih_baik",
    "from_first": "malam_pertama sejak_malam setiap_malam mulai_malam_ini sejak_hari_pertama",
    "cleanses_x": "membersihkan detoks mendetoks menguras mengeluarkan",
    "body_x": "tubuh racun badan hati toksin",
    "rejuvenates_x": "lebih_muda awet_muda meremajakan bertahun_lebih_muda mudakan",
    "skin_x": "kulit wajah muka",
    "cancel_x": "batalkan batal berhenti_langganan pembatalan stop_langganan berhenti",
    "at_will": """
        kapan_saja kapan_pun tanpa_denda tanpa_biaya tanpa_penalti tanpa_ikatan gratis
        tanpa_alasan """,
    "success_x": "sukses kesuksesan keberhasilan hasilnya kelulusan",
    "certain_x": "pasti terjamin dijamin",
    "cannot_err": """
        tak_mungkin_salah tidak_mungkin_salah mustahil_gagal pasti_berhasil
        tak_mungkin_gagal tidak_mungkin_gagal """,
    "word_given": "janji kami_janjikan dijamin sumpah",
    "outcome_x": """
        hasil pelajaran_pertama hari_pertama pertemuan_pertama pemakaian_pertama
        percobaan_pertama """,
    "first_try": "sekali_coba percobaan_pertama sekali_ujian sekali_tes",
    "pass_x": "lulus lolos",
    "fare_x": "harga tarif biaya sewa iuran",
    "unchanged_x": """
        tak_pernah_naik tidak_pernah_naik tetap_selamanya tidak_berubah dikunci
        tak_akan_naik tidak_akan_naik takkan_naik """,
    "thrown_in": """
        kami_selipkan dapat_bonus bonus kami_sertakan kami_tambahkan plus_dapat ikut_serta
        sekalian_dapat """,
    "small_goods": """
        mug tas stiker sampel contoh lilin gantungan_kunci buku_catatan kaus_kaki sikat_gigi
        topi masker kue kejutan oleh_oleh tote_bag """,
    "extra_x": """
        pemasangan perakitan instalasi sarapan parkir asuransi bungkus_kado pengemasan
        pasang """,
    "included_x": "sudah_termasuk termasuk dari_kami bonus sekalian cuma_cuma",
    "welcome_gift": "hadiah_selamat_datang kado_selamat_datang hadiah_sambutan hadiah_member_baru",
    "chains_x": """
        supermarket minimarket merek_besar jaringan_besar ritel_besar bankmu bank_lamamu
        operator_lama mal pabrikan hypermarket """,
    "cannot_follow": """
        kalah tak_bisa_menyaingi tidak_bisa_menyaingi tak_sanggup lewat tak_bisa_menandingi
        tidak_bisa_menandingi """,
    "than_x": "daripada dari dibanding",
    "others_x": "yang_lain toko_lain tempat_lain pesaing kompetitor",
    "ask_double": """
        minta_dua_kali dua_kali_lipat_lebih_mahal pasang_harga_dua dua_kali_lebih_mahal
        matok_dua """,
    "nowhere_x": "di_mana_pun tak_ada_tempat belum_pernah tidak_ada_tempat",
    "finer_x": """
        lebih_enak lebih_baik lebih_lembut lebih_nyaman lebih_segar lebih_murah lebih_hangat
        senyaman seenak """,
    "yield_x": "imbal_hasil keuntungan untung laba bunga dividen pendapatan",
    "rely_on": "bisa_diandalkan diandalkan pasti terjamin stabil",
    "loss_x": "rugi kerugian",
    "excluded_x": "tak_mungkin tidak_mungkin mustahil nol_risiko tanpa_risiko anti",
    "rose_x": "naik tumbuh meningkat melesat",
    "will_rise": "besok_naik_lagi akan_naik naik_lagi terus_naik besok_juga_naik akan_terus",
    "your_money_x": "uangmu tabunganmu uang_anda tabungan_anda danamu",
    "works_for_you": "bekerja_untukmu bekerja_untuk_anda bekerja_keras bekerja_sementara",
    "puts_little": "setor_sedikit taruh_sedikit modal_kecil modal_receh",
    "takes_much": "tarik_banyak hasil_besar untung_besar dapat_banyak",
    "retire_x": "pensiun",
    "millionaire_x": "miliarder jutawan kaya_raya kaya",
    "before_another": """
        sebelum_diambil_orang sebelum_keduluan sebelum_orang_lain sebelum_didahului
        sebelum_habis_diambil """,
    "no_more_coming": """
        tak_akan_ada_lagi tidak_akan_ada_lagi tak_diproduksi_lagi tidak_dibuat_lagi
        tak_datang_lagi """,
    "everybody_x": "semua_orang semua",
    "wants_one": "ingin_punya mau_punya mengincar berebut",
    "brief_while": """
        untuk_waktu_terbatas waktu_terbatas sebentar_saja_promonya tak_lama_lagi_berakhir """,
    "special_price": """
        harga_khusus_untukmu harga_spesial_untukmu harga_teman_untuk harga_khusus_hanya
        harga_spesial_hanya """,
    "pros_y": "profesional dokter koki dokter_gigi dokter_hewan pakar chef ahli",
    "use_it_y": "memakai pakai memilih percaya menggunakan",
    "town_x": "seluruh_kota satu_kota se_indonesia seisi_kota",
    "talks_x": "membicarakan bicara ramai",
    "elected_x": "terpilih dinobatkan dipilih",
    "of_year": "tahun_ini terbaik",
    "many_x": "ribuan ratusan jutaan",
    "pleased_x": "puas bahagia senang",
    "buyers_x": "pelanggan pembeli tamu keluarga anggota pembaca",
    "takes_part": "ikuti ikut ikutan main",
    "take_home_x": "menangkan bawa_pulang raih kesempatan_menang",
    "one_buyer": """
        satu_pembeli satu_pelanggan salah_satu_dari_kalian seorang_pembeli
        satu_orang_beruntung """,
    "goes_home_with": "bawa_pulang terbang_ke menang pulang_bawa",
    "each_slip": "setiap_struk setiap_nota setiap_pembelian tiap_struk",
    "a_ticket": "jadi_kupon satu_kupon adalah_tiket dapat_kupon undian",
    "maybe_you": "mungkin_kamu siapa_tahu_kamu bisa_jadi_kamu mungkin_anda",
    "winner_x": "pemenang* menang juara",
    "spin_x": "putar gosok",
    "wins_x": "menang hadiah",
    "each_coin": "setiap_rupiah tiap_rupiah",
    "gives_credit": "jadi_saldo menambah_saldo jadi_poin masuk_saldo",
    "points_x": "poin stempel koin",
    "into_money": "jadi_uang jadi_tunai ditukar_uang jadi_voucher",
    "buy_and_earn": "beli_dan_dapatkan_saldo belanja_dan_dapatkan_saldo belanja_sambil_cuan",
    "take_now": "ambil_sekarang bawa_pulang_sekarang beli_sekarang bawa_pulang_hari_ini",
    "pay_next_year": "bayar_tahun_depan bayar_nanti bayar_belakangan bayar_januari",
    "in_rates": "cicilan cicil dicicil angsuran",
    "same_price_x": "harga_sama harga_tetap tanpa_tambahan harganya_sama",
}
