"""Indonesian: the words of what a house says of its goods and of its service."""

CLASSES = {
    "lasts_x": """
        awet tahan bertahan tahan_lama kuat dibuat_untuk dirancang_untuk cukup_untuk
        menemani """,
    "a_lifetime": """
        seumur_hidup bertahun_tahun bertahun turun_temurun puluhan_tahun selamanya
        sepanjang_masa sepanjang_musim generasi seumur """,
    "never_x": "tak tidak takkan anti tak_akan tidak_akan",
    "wears_out": """
        aus luntur pudar menyusut berkarat karat sobek robek melar kusut tergores retak
        tumpul kehilangan_bentuk berbulu rusak pecah """,
    "the_last_x": "terakhir satu_satunya satu",
    "ever_buy": """
        yang_kamu_beli yang_akan_kamu_beli yang_perlu_kamu_beli yang_anda_beli
        yang_perlu_anda yang_kamu_butuhkan """,
    "hands_down": "wariskan bisa_diwariskan turunkan_kepada bisa_diturunkan jadi_warisan",
    "heirs_x": "cucu* anak anak_anak cicit putra putri",
    "outlives_x": """
        lebih_awet_dari_kamu lebih_panjang_umur lebih_lama_dari_umurmu mengalahkan_umurmu
        hidup_lebih_lama """,
    "stays_x": "tetap terus masih",
    "keen_x": "tajam seperti_baru lembut putih bentuknya warnanya kedap_air mengilap cerah kencang",
    "for_years": """
        bertahun_tahun bertahun tahun_demi_tahun setelah_seratus_kali_cuci seratus_kali_cuci
        musim_demi_musim puluhan_tahun cucian_demi_cucian """,
    "withstands": "tahan sanggup_menghadapi kuat_menghadapi bertahan_dari melewati menahan",
    "any_weather": """
        segala_cuaca cuaca_apa_pun hujan_apa_pun badai segala_musim apa_pun segala_medan
        banting """,
    "fond_x": "persahabatan cinta kenangan pernikahan cerita kebiasaan kesan tawa senyum bahagia",
    "made_x": """
        ditanam dipanggang dibuat diseduh dijahit dirajut ditenun disangrai dipanen dipetik
        dibangun diproduksi diasap diperas digiling diracik dimasak """,
    "near_here": """
        di_sekitar_sini di_dekat_sini di_kampung_ini di_desa_ini di_bengkel_kami
        di_dapur_kami di_dapur_sendiri di_oven_kami di_toko_kami di_bengkel_sendiri
        di_belakang_toko tak_jauh_dari_sini sepelemparan_batu di_kebun_kami di_kebun_sendiri
        di_tempat_ini sebelah_rumah """,
    "in_homeland": """
        di_indonesia di_bandung di_jogja di_bali di_jepara di_garut di_solo di_toraja
        di_aceh di_jepang di_italia di_lombok di_sumba """,
    "by_hand": "dengan_tangan buatan_tangan pakai_tangan secara_manual",
    "straight_from": "langsung_dari segar_dari baru_dari",
    "grower_x": """
        petani kebun nelayan peternak produsen lebah ladang sawah pohon perajin pengrajin
        laut """,
    "only_x": "hanya cuma semua seluruh selalu melulu",
    "stuff_x": """
        bahan bahan_bahan susu tepung wol daging sayur kacang telur keju madu buah kayu
        kulit kapas ikan biji apel beras ukuran """,
    "from_here": """
        lokal organik petani_lokal kebun_lokal daerah_ini asli_sini peternakan_kecil
        nusantara dalam_negeri """,
    "caught_x": "ditangkap dipetik dipanen dipanggang digali diangkat",
    "this_dawn": "tadi_pagi pagi_ini subuh_tadi saat_fajar hari_ini sebelum_subuh",
    "on_plate": "di_piringmu di_meja_makanmu di_toko di_rak di_mejamu siang_nanti malam_ini",
    "journey": "bus kereta pesawat angkot ojek",
    "all_x": "semua semuanya setiap tiap",
    "home_made": """
        buatan_sendiri buatan_rumah dari_nol bikin_sendiri masakan_rumah kami_buat_sendiri """,
    "none_x": "tidak_ada tak_ada tak_pernah tidak_pernah",
    "frozen_x": """
        beku dari_freezer dari_kaleng kalengan instan dihangatkan_ulang siap_saji
        dari_sachet """,
    "comes_from": "berasal_dari datang_dari diambil_dari didatangkan_dari asalnya_dari",
    "mill_x": "penggilingan desa lembah padang hutan kebun pantai gunung lereng dataran kampung",
    "always_x": "selalu senantiasa",
    "in_stock_x": "tersedia ada_stok stoknya_ada ready siap_di_rak ada_di_rak",
    "runs_dry": """
        tak_pernah_kehabisan tidak_pernah_kehabisan tak_pernah_kosong stok_tak_pernah_habis
        tidak_pernah_kosong stok_tidak_pernah_habis """,
    "never_ends": "tak_pernah_habis tidak_pernah_habis tak_ada_habisnya",
    "your_size_x": "ukuranmu ukuran_anda semua_ukuran setiap_ukuran warnamu warna_favoritmu",
    "round_clock": """
        siang_malam 24_jam dua_puluh_empat_jam setiap_saat kapan_saja_siang tujuh_hari
        tanpa_libur sepanjang_hari_sepanjang """,
    "for_you_x": "untukmu untuk_anda buka melayani siap menjawab dihubungi bantuan layanan standby",
    "free_table": """
        meja_untukmu tempat_untukmu kursi_untukmu meja_kosong_untuk jadwal_untukmu ada_meja
        ada_tempat """,
    "whatever_x": "apa_pun_yang apapun_yang apa_saja_yang yang_mana_pun",
    "we_have_it": "kami_punya kami_ada ada_di_sini ada_di_kami kami_sediakan",
    "visit_x": "janji konsultasi kunjungan jadwal pemeriksaan",
    "as_suits": """
        kapan_kamu_mau kapan_pun_kamu kapan_anda_mau sesuai_waktumu kapan_pun_cocok sesukamu """,
    "no_wait": """
        tanpa_antre tanpa_antri tanpa_menunggu tak_perlu_antre tidak_perlu_antre bebas_antre
        tanpa_antrean tidak_perlu_menunggu """,
    "done_x": """
        diperbaiki diservis servis jadi selesai dicuci dipermak dicetak diasah disetujui
        dijamin_selesai dicairkan cair dipasang ditangani perbaikan klaim """,
    "in_no_time": """
        hari_itu_juga di_hari_yang_sama sambil_ditunggu dalam_sejam dalam_satu_jam
        dalam_beberapa_jam dalam_hitungan_menit dalam_hitungan_detik hitungan_menit
        hitungan_jam seketika langsung_di_tempat sekejap saat_itu_juga semalam_jadi
        hari_ini_juga """,
    "brought_in": "antar diantar titip titipkan dititip bawa_pagi serahkan",
    "collected_x": "ambil diambil jemput",
    "by_evening": "sore malam petang sorenya malamnya",
    "we_reply_x": "kami_balas kami_jawab kami_respons kami_telepon balasan jawaban",
    "in_seconds": """
        dalam_hitungan_detik dalam_hitungan_menit dalam_beberapa_menit seketika segera
        dalam_sejam langsung_dijawab dering_pertama sekejap dalam_semenit """,
    "returned_to_you": """
        kembali_ke_tanganmu kembali_di_tanganmu sudah_kembali kembali_padamu
        balik_ke_tanganmu kembali_ke_rumahmu """,
    "by_an_hour": """
        jam_dua jam_tiga jam_lima sebelum_siang sebelum_makan_siang sebelum_malam besok
        nanti_malam sore_ini sebelum_sore """,
    "at_the_door": """
        sampai_di_depan di_depan_pintumu ke_pintumu ke_rumahmu sampai_di_rumah diantar
        dikirim pengiriman tiba sampai_di_tanganmu kami_kirim sampai """,
    "soon_x": """
        besok_pagi dalam_semalam dalam_beberapa_hari dalam_dua_hari hari_yang_sama
        hari_itu_juga hari_ini_juga dalam_sejam esok_hari keesokan_harinya sebelum_sarapan
        hari_kerja sekejap dalam_hitungan_jam """,
    "no_slip": "tanpa_struk tanpa_nota tanpa_kwitansi tanpa_label tanpa_kotak tak_perlu_struk",
    "no_bother": """
        tanpa_ribet tanpa_repot tanpa_banyak_tanya tanpa_pertanyaan tanpa_drama
        tanpa_masalah tak_pakai_ribet """,
    "wears_it": "pakai coba gunakan tiduri kendarai kenakan",
    "some_weeks": "bulan minggu malam hari sebulan seminggu",
    "decides_then": """
        baru_putuskan lalu_putuskan kemudian_putuskan baru_tentukan lalu_tentukan
        setelah_itu_putuskan """,
    "we_take_back": "kami_terima_kembali kami_ambil_kembali kami_terima kami_tarik_kembali",
    "all_used": """
        semua meski_sudah_dipakai walau_sudah_dipakai meski_sudah_dibuka walau_sudah_dibuka
        bekas_pakai sekalipun_dipakai apa_pun_kondisinya """,
    "swap_x": "tukar penukaran menukar retur pengembalian",
    "always_can": "selalu_bisa kapan_saja kapan_pun selalu_boleh setiap_saat tanpa_batas",
    "changed_mind": """
        berubah_pikiran tidak_cocok tak_cocok salah_ukuran kekecilan kebesaran kurang_pas
        tidak_suka """,
    "swap_for_you": "kami_tukar kami_ganti kami_tukarkan",
    "bring_back": "bawa_kembali kembalikan kirim_balik balikin kirim_kembali",
    "whenever_x": """
        kapan_saja kapan_pun tanpa_batas_waktu tanpa_pertanyaan kapan_kamu_mau tanpa_ditanya """,
}
