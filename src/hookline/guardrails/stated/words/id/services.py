"""Indonesian: the words of what a house promises to do."""

CLASSES = {
    "ordered": "pesan order beli pesanlah belanja",
    "day_after": "besok keesokan esok hari_berikutnya",
    "this_day": "hari_yang_sama hari_ini_juga malam_ini makan_malam makan_siang",
    "quickly": "dalam_satu_jam dalam_sejam satu_jam",
    "arrives": """
        sampai tiba di_rumah di_depan_pintu di_tangan diterima diantar depan_rumah depan_pintu
        kamu_terima di_meja """,
    "parcel_": "paket pesanan kiriman belanjaan barang",
    "we_bring": "pengiriman kami_antar antar pengantaran kirim kami_kirim",
    "shut_then": "tutup libur",
    "warrant": "garansi jaminan",
    "lifelong": "seumur_hidup selamanya sepanjang_masa",
    "covered_x": "garansi dijamin diperbaiki perbaikan diganti ditanggung",
    "as_long": "selama",
    "own_it": "memiliki punya pakai milik memakai mobil_anda masih",
    "we_mend": "perbaikan servis perbaiki perawatan penggantian kami_perbaiki",
    "send_back": "kembalikan pengembalian retur tukar kembalikan_saja dikembalikan",
    "no_reason": """
        tanpa_alasan tanpa_pertanyaan tanpa_ditanya kapan_saja tanpa_syarat tanpa_banyak
        tanpa_ribet tanpa_struk """,
    "ill_fitting": """
        tidak_pas tidak_cocok tidak_suka nggak_cocok berubah_pikiran salah_ukuran kurang_pas
        kekecilan tak_cocok nggak_suka gak_cocok """,
    "taken_back": "kami_tukar kami_ganti kami_terima ditukar tukarkan bisa_ditukar",
    "nothing_lost": """
        tidak_akan_rugi tanpa_risiko tak_ada_ruginya nggak_ada_ruginya tidak_ada_ruginya tidak_rugi
        """,
    "try_out": "coba cobain cobalah mulai buka daftar",
    "only_with_us": """
        hanya_di_kami hanya_ada_di hanya_di_sini cuma_di_sini cuma_ada_di hanya_di_toko
        eksklusif_di hanya_kami """,
    "nowhere_else": "tempat_lain",
    "to_find": "temukan ketemu dapat dijual ada menemukan lihat melihat",
    "negation": "tidak tak bukan nggak",
    "other_shop": "toko_lain tempat_lain gerai_lain di_tempat_lain",
    "exclusive_x": "eksklusif",
    "at_our_place": """
        di_toko di_gerai kami di_cabang di_kasir resepsionis kunjungan_berikutnya di_klinik """,
    "found_cheaper": "lebih_murah lebih_rendah lebih_hemat",
    "we_match": """
        kami_samakan samakan kami_kalahkan kami_beri ikuti kami_sesuaikan lebih_murah_lagi """,
    "any_price": "harga_apa_pun semua_harga harga_mana_pun penawaran_apa",
    "difference_x": "selisih selisihnya",
    "we_bear": "kembalikan bayar ganti kami_bayar kami_ganti",
    "we_take": "kami_tanggung kami_bayar kami_yang ditanggung_kami kami_bayari",
    "half_of": "setengah separuh sepertiga",
    "the_bill": "tagihan biaya ongkos rekening",
    "the_chance": "kesempatan promo harga penawaran diskon",
    "no_more_then": "hilang tidak_ada_lagi terlambat habis berakhir sudah_tidak tak_ada_lagi",
    "get_slim": "langsing turunkan_berat kurus berat_badan turun_berat",
    "effortless": """
        tanpa_diet tanpa_lapar tanpa_olahraga tanpa_usaha tanpa_kelaparan tanpa_menyiksa
        sambil_tidur """,
    "go_home_with": "pulang_dengan bawa_pulang pulang_membawa",
    "a_present": "hadiah kejutan bingkisan kado suvenir",
    "awaits_x": "menanti menunggu siap",
    "ever_breaks": "rusak mati macet",
    "always_mend": "kapan_pun selalu",
    "nobody_x": "tak_ada_yang tidak_ada_yang",
    "care_x": "merawat memahami",
    "like_ours": "seperti_kami sebaik_kami",
    "with_friend": "teman sahabat pasangan",
    "one_pays": "satu_orang bayar_satu",
    "sign_up": "daftar gabung registrasi",
    "by_tonight": "malam_ini tengah_malam besok",
    "full_fee": "harga_penuh biaya_pendaftaran harga_normal",
    "hardly_any": "hampir_tidak nyaris_tidak",
    "bookable": "kamar kursi meja slot tiket ukuran",
    "other_net": "jaringan_lain operator_lain bank_lain",
    "gives_up": "tidak_sampai menyerah",
    "not_found": "tidak_ada tak_ada",
    "sickness": "eksim jerawat migrain insomnia alergi",
    "long_past": "tinggal_kenangan masa_lalu",
    "if_no_better": "tidak_membaik tidak_berhasil",
    "not_pay": "tidak_perlu_bayar tak_perlu_bayar tidak_bayar",
}
