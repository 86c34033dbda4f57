"""Indonesian: the words of promises in a saying."""

CLASSES = {
    "house_host": "dapur koki bos barista pemilik toko_yang kru",
    "stands_treat": "traktir mentraktir menjamu bayarin",
    "settles_up": "bayar membayar melunasi tanggung menanggung",
    "fare_word": "ongkir* ongkos* kirim pengiriman pemasangan kurir",
    "purse_word": "dompet dompetmu kantong",
    "leave_it": """
        simpan urusan_kami jangan_buka tak_perlu tidak_perlu jangan_rogoh tidur_saja biarkan
        serahkan """,
    "never_found": """
        tidak_akan_ketemu percuma tidak_akan_menemukan tak_akan_ada jangan_cari sia-sia """,
    "receipt_word": "struk nota tagihan",
    "tried_once": """
        sekali_duduk sekali_coba sekali_pakai sekali_cicip sekali_minum satu_teguk
        satu_malam sekali_tidur """,
    "seeks_no_more": """
        berhenti_mencari tidak_mencari tak_mencari tak_mau_yang tidak_mau_yang
        tak_akan_mencari lupa_yang_lain enggan_pindah """,
    "finer_thing": "lebih_enak lebih_empuk lebih_nyaman lebih_segar lebih_ringan lebih_baik",
    "around_here": "di_kota se-indonesia di_dunia di_pasaran di_kampung di_mana",
    "is_not": "tidak_ada tak_ada belum_ada",
    "seeks_finer": "mau_yang_lebih cari_yang_lebih mau_kopi_yang_lebih mencari_yang_lebih",
    "fruitless": "percuma sia-sia buang_waktu jangan_capek",
    "podium_word": "podium podiumnya medali takhta mahkota",
    "our_own": "milik_kami punya_kami kami_semua",
    "clap_for_us": "tepuk_tangan bertepuk tribun",
    "set_beside": "di_sebelahnya di_samping taruh sandingkan",
    "any_other": "merek_apa_pun apa_pun mana_saja apa_saja yang_lain",
    "first_to_yield": "menyerah_duluan duluan mana_yang siapa_yang_menyerah tumbang_duluan",
    "neighbour_old": "tetangga* operator_lama* bank_lama* rekan teman_kantor",
    "still_busy": "masih",
    "already_done": "kamu_sudah anda_sudah sudah_selesai sudah_sampai",
    "not_pleased": """
        tidak_suka tak_suka tidak_puas tak_puas tidak_jadi tidak_cocok berubah_pikiran
        kecewa menyesal tak_cocok tidak_jatuh_hati tak_jatuh_hati tidak_terpikat """,
    "money_word_": "uangnya uangmu uang duitnya",
    "before_you_finish": "sebelum_kamu sebelum_anda sebelum_selesai sebelum_sempat",
    "back_with_you": "di_rekeningmu kembali_ke pulang_sendiri balik_ke",
    "flaw_stays": """
        nodanya_masih noda_masih tidak_hilang tak_hilang terlambat tidak_sampai tidak_mempan
        telat """,
    "ours_to_settle": "kami_yang kami_tanggung kami_bayar urusan_kami",
    "we_fetch": "kami_jemput kami_ambil kami_angkut",
    "no_question_asked": """
        tanpa_satu_pertanyaan tanpa_tanya tanpa_pertanyaan tidak_bertanya tak_bertanya """,
    "earned_so_far": "kami_untung sudah_untung menghasilkan untung",
    "earn_on": "untung_lagi pasti_untung akan_untung menghasilkan_lagi cuan_lagi",
    "sport_word": "gol tim pertandingan",
    "your_money": "uangmu uang tabunganmu modalmu modal",
    "one_direction": "satu_arah cuma_naik hanya_naik tangga_naik",
    "interest_word": "bunga bunganya uangmu keuntungannya",
    "rests_never": """
        tidak_pernah_cuti tak_pernah_cuti tidak_pernah_tidur tak_pernah_tidur
        tidak_pernah_libur tanpa_libur """,
    "puts_in": "masuk taruh setor masukkan simpan",
    "takes_out": "keluar ambil tarik bawa_pulang",
    "hundred_word": "seratus lima_ratus sejuta lima_juta seribu",
    "one_note": "selembar sekeping satu_koin satu_lembar",
    "big_bag": "sekoper koper sekarung segerobak sekantong",
    "one_penny": "rupiah recehan receh koin",
    "with_kin": "rombongan sekeluarga teman-temannya saudara-saudaranya keluarganya",
    "left_over_": "sisanya sisa yang_tersisa tersisa tinggal",
    "on_fingers": "dengan_jari jari_satu hitungan_jari",
    "last_batch": "batch_terakhir kiriman_terakhir stok_terakhir panggangan_terakhir",
    "no_second": """
        tidak_ada_batch tidak_ada_lagi tak_ada_lagi tidak_akan_ada tak_ada_batch
        tidak_diproduksi """,
    "you_ponder": "kamu_mikir kamu_ragu kamu_berpikir anda_berpikir masih_mikir",
    "last_one_": "pasang_terakhir potong_terakhir kursi_terakhir kamar_terakhir terakhir",
    "another_takes": "orang_lain tetanggamu yang_lain",
    "none_recalls": """
        tidak_ada_lagi_yang_ingat tak_ada_yang_ingat tidak_ada_yang_ingat dilupakan
        yang_ingat """,
    "tomorrow_": "besok lusa senin minggu_depan",
    "same_thing": "uang_segini barang_yang_sama uang_yang_sama harga_segini",
    "pay_or_short": "tidak_cukup tak_cukup sudah_tidak_cukup",
    "takes_home": "ambil bawa_pulang bawa angkut",
    "till_word": "kasir struk kasirnya mesin_kasir",
    "counts_fewer": "hitungnya menghitung hitung cuma_lihat",
    "as_fat": "setebal tebal gendut penuh",
    "as_it_came": "waktu_masuk saat_masuk sebelum_masuk keluar",
    "own_bathroom": "kamar_mandi kotak_obat rumahnya kamarnya tasnya",
    "this_very": "krem_inilah inilah krem_ini yang_ini",
    "half_town": "separuh_kampung separuh_kota setengah_kampung setengah_kota separuh_rt",
    "other_half": "separuhnya_lagi separuh_lagi setengahnya_lagi sisanya_tanya",
    "age_in_words": "umur umurnya enam_puluh tujuh_puluh",
    "sore_part": "lutut lututmu punggung pinggang",
    "forgets": "lupa",
    "ailment_word": "migrain insomnia flu batuk pilek nyeri maag alergi",
    "packs_up": """
        angkat_koper berkemas angkat_kaki pamit lupa_alamat kehilangan_alamat tersesat
        pindah_rumah tidak_menemukan_rumahmu pergi """,
    "weight_word": "berat_badan lemak perut kilo timbangan",
    "goes_down": "turun hilang menyusut lenyap",
    "eat_as_ever": "makan_tetap makan_seperti tetap_makan makan_sepuasnya",
    "in_one_of": "di_salah_satu dalam_salah_satu di_balik_salah_satu di_bawah_salah_satu",
    "prize_ticket": "tiket kunci hadiah voucher perjalanan liburan wisata",
    "lies_hidden": "tersembunyi menunggu disembunyikan terselip tidur tertidur",
    "after_purchase": "habis_belanja setelah_belanja selesai_belanja sesudah_belanja",
    "account_look": "rekeningmu rekening saldomu saldo",
    "waits_there": "titipan dari_kami kejutan menunggu",
    "spent_money": "belanjakan rupiah uang",
    "return_ticket": "tiket_pulang tiket_balik tiket_pulang-pergi",
    "pays_slowly": "dicicil cicil setengah_tahun bertahap bagi_pembayaran",
    "same_total": "jumlahnya_sama totalnya_sama seperti_di_label sama_seperti",
    "contract_word": "kontrak cicilan perjanjian",
    "time_word_": "waktu tempo",
    "costs_nothing": "tidak_ada_harganya gratis tak_ada_harganya tidak_dihitung",
    "bank_word": "bank",
    "lent_back": "kamu_pinjam pinjam dipinjam",
    "no_more_than": "serupiah_pun tidak_lebih sepeser_pun",
    "waits_word": "menunggu mencari cari antre tunggu",
    "asks_where": "tanya bertanya beli_di iri penasaran",
    "in_the_kitchen": "menit telur sendok oven tepung panci",
    "cosy": "dingin selimut lampu istirahat hujan",
    "their_bag": "tas ransel laci saku kotak_perkakas lemari",
    "ours_inside": "kami ohlsen punya_kami",
    "never_billed": """
        tidak_pernah_masuk_bon tidak_masuk_bon tak_masuk_tagihan tidak_masuk_tagihan
        tidak_kami_hitung """,
    "wont_multiply": "tidak_akan_beranak tak_akan_bertambah tidak_akan_bertambah tak_beranak",
    "says_best": "terbaik paling_enak",
    "whole_town": "seluruh_kota semua_orang sekampung seluruh_kampung",
    "points_at": "menunjuk tunjuk",
    "price_unmoved": "tidak_bergeming tak_bergeming tidak_berubah tetap_sama tak_bergerak",
    "slims": "gunting memendek*",
    "falls_silent": "diam_selamanya lalu_diam tak_bersuara tidak_rewel berhenti_mengeluh",
    "what_you_paid": "yang_kamu_bayar yang_anda_bayar kamu_bayarkan",
    "gives_back": "kami_serahkan kami_kembalikan serahkan kembalikan",
}
